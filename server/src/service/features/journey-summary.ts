import type { FindingCounts, JourneySummary } from '../../protocol';
import { t } from '../catalogue/texts';
import { openChecks, sumOf } from '../checklist/open-checks';
import { type Languages, titleOf } from '../map/titles';
import { derivedByDay, derivedOfFile } from '../model/derived';
import type { JourneyDocument } from '../model/document';
import type { FileMemory } from '../model/file-memory';
import { type JourneyModel, journeyOf } from '../model/journey';
import { textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';
import type { Finding } from '../rules/rule';
import { weakSteps } from '../scores/weak';
import { weakestStep } from '../scores/weakest';
import { contentLanguageOf } from './content-language';

const untitled = t('Untitled journey', 'Customer Journey ohne Titel', 'Kunderejse uden titel');

/** How a journey stands, in a few words; undefined where the file holds none. @param findings those of its file */
export function journeySummary(
  { uri, memory }: JourneyDocument,
  workspace: Workspace,
  findings: readonly Finding[],
  { language, today }: { readonly language: DisplayLanguage; readonly today: string },
): JourneySummary | undefined {
  const standing = standingOf(memory, workspace, today);
  if (!standing) return undefined;
  const { journey, openChecks, weakest } = standing;
  const contentLanguage = contentLanguageOf(journey, workspace, language);
  return {
    uri,
    title: journeyTitle(journey, { language, contentLanguage }),
    findings: countOf(findings),
    openChecks,
    ...(weakest ? { weakest: titleOf(weakest.title, weakest.id, { language, contentLanguage }) } : {}),
  };
}

/** Whoever lists all journeys asks for each of them, whichever has changed. */
const standingOf = derivedByDay(
  ({ document }: FileMemory, workspace, today) => {
    const journey = journeyOf(document, workspace);
    if (!journey) return undefined;
    const { id, data } = journey.entity;
    const weakest = weakestStep(journey.steps, weakSteps(document, workspace, today))?.entity;
    return {
      journey: { document, entity: { id, data: { title: data.title, language: data.language } } },
      openChecks: sumOf(openChecks(journey, workspace)),
      weakest: weakest && { id: weakest.id, title: weakest.data.title },
    };
  },
  undefined,
  derivedOfFile,
);

interface TitledJourney {
  readonly entity: Pick<JourneyModel['entity'], 'id'> & {
    readonly data: { readonly title?: JourneyModel['entity']['data']['title'] | undefined };
  };
}

/** What a journey is called: its title, else its id, else that it has none. */
export function journeyTitle(
  { entity: { id, data } }: TitledJourney,
  { language, contentLanguage }: Languages,
): string {
  return textIn(data.title, contentLanguage) || id || untitled[language];
}

/** How many findings there are, by severity. */
export function countOf(findings: readonly { readonly severity: Finding['severity'] }[]): FindingCounts {
  const count = (level: Finding['severity']) => findings.filter(({ severity }) => severity === level).length;
  return { error: count('error'), warning: count('warning'), information: count('information') };
}
