import type { CatalogueTouchpoint } from '../catalogue';
import { textIn, type WrittenText } from '../model/text';
import type { ResolvedTouchpoint, TouchpointData } from '../model/touchpoint';
import type { DisplayLanguage } from '../ports';
import { describeSurveys } from './knowledge';
import { words } from './words';

/** What a touchpoint is, and all that the catalogue knows of the built-in one behind it, as Markdown. */
export function describeTouchpoint({ data, builtIn }: ResolvedTouchpoint, language: DisplayLanguage): string {
  return [
    textIn(data.description as WrittenText | undefined, language),
    factsOf(data),
    ...(builtIn ? knowledgeOf(builtIn, language) : []),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function factsOf({ phases, channel, channel_type, directness, ownership }: TouchpointData): string {
  return [phases?.join(', '), channel, channel_type, directness, ownership]
    .filter(Boolean)
    .map(fact => `\`${fact}\``)
    .join(' · ');
}

/** The notes say why it is classified so: the sources do not agree on every touchpoint. */
function knowledgeOf(
  { id, aliases, checks, contested }: CatalogueTouchpoint,
  language: DisplayLanguage,
): readonly string[] {
  const word = words[language];
  const names = aliases[language].join(', ');
  const list = checks.map(({ text }) => `- ${text[language]}`).join('\n');
  const surveys = describeSurveys(id, language);
  return [
    names && `${word.alsoCalled}: ${names}.`,
    list && `**${word.checks}**\n${list}`,
    surveys && `**${word.surveys}**\n${surveys}`,
    ...(contested ?? []).map(({ note }) => note[language]),
    `*${word.builtIn}*`,
  ];
}
