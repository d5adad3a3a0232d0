import type { FindingCounts, JourneySummary } from '../../protocol';
import { t } from '../catalogue/texts';
import { openChecks, sumOf } from '../checklist/open-checks';
import { type Languages, titleOf } from '../map/titles';
import type { JourneyDocument } from '../model/document';
import { type JourneyModel, journeyOf } from '../model/journey';
import { weakestStep } from '../model/sentiment';
import { textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';
import type { Finding } from '../rules/rule';
import { contentLanguageOf } from './content-language';

const untitled = t('Untitled journey', 'Customer Journey ohne Titel', 'Kunderejse uden titel');

/** How a journey stands, in a few words; undefined where the file holds none. @param findings those of its file */
export function journeySummary(
  document: JourneyDocument,
  workspace: Workspace,
  findings: readonly Finding[],
  language: DisplayLanguage,
): JourneySummary | undefined {
  const journey = journeyOf(document, workspace);
  if (!journey) return undefined;
  const contentLanguage = contentLanguageOf(journey, workspace, language);
  const weakest = weakestStep(journey.steps)?.entity;
  return {
    uri: document.uri,
    title: journeyTitle(journey, { language, contentLanguage }),
    findings: countOf(findings),
    openChecks: sumOf(openChecks(journey, workspace)),
    ...(weakest ? { weakest: titleOf(weakest.data.title, weakest.id, { language, contentLanguage }) } : {}),
  };
}

/** What a journey is called: its title, else its id, else that it has none. */
export function journeyTitle(
  { entity: { id, data } }: JourneyModel,
  { language, contentLanguage }: Languages,
): string {
  return textIn(data.title, contentLanguage) || id || untitled[language];
}

/** How many findings there are, by severity. */
export function countOf(findings: readonly { readonly severity: Finding['severity'] }[]): FindingCounts {
  const count = (level: Finding['severity']) => findings.filter(({ severity }) => severity === level).length;
  return { error: count('error'), warning: count('warning'), information: count('information') };
}
