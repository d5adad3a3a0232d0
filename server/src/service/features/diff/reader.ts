import { catalogue } from '../../catalogue';
import type { ModelDiff, Side } from '../../diff/diff';
import { entitiesOf } from '../../model/by-kind';
import type { JourneyDocument } from '../../model/document';
import { textIn, type WrittenText } from '../../model/text';
import { touchpointById } from '../../model/touchpoint';
import type { DisplayLanguage } from '../../ports';
import type { EntityKind } from '../../schema/types';
import { contentLanguageOf } from '../content-language';

/** Who is told of one of the two states: in which languages, and what they call what ids name. */
export interface Reader {
  /** Of the sentences, and of numbers in them. */
  readonly language: DisplayLanguage;
  /** Of what the files say, and of what is built in. */
  readonly contentLanguage: string;
  /** What people call the first thing of these kinds that has the id; the id where nothing has a name. */
  readonly nameOf: (kinds: readonly EntityKind[], id: string) => string;
}

/** The readers of both states: each calls things as they are called there, and else as in the other one. */
export function readersOf(
  { older, newer }: ModelDiff,
  language: DisplayLanguage,
  wanted?: string,
): Readonly<Record<'before' | 'after', Reader>> {
  const contentLanguage = wanted ?? languageOf(newer, language);
  const [then, now] = [namesIn(older, contentLanguage), namesIn(newer, contentLanguage)];
  const shared = { language, contentLanguage };
  return {
    before: { ...shared, nameOf: (kinds, id) => then(kinds, id) ?? now(kinds, id) ?? id },
    after: { ...shared, nameOf: (kinds, id) => now(kinds, id) ?? then(kinds, id) ?? id },
  };
}

/** Libraries are read in the display language. */
function languageOf({ document, workspace }: Side, language: DisplayLanguage): string {
  const [journey] = entitiesOf(document, 'journey');
  return journey ? contentLanguageOf({ document, entity: journey }, workspace, language) : language;
}

type Names = (kinds: readonly EntityKind[], id: string) => string | undefined;

function namesIn(side: Side, language: string): Names {
  const homes = homesOf(side);
  return (kinds, id) =>
    kinds
      .flatMap(kind => homes.map(home => textIn(titleOf(kind, id, home, side), language).trim()))
      .find(Boolean);
}

/** Where ids that are local to a file are looked for: a plan names the steps of its journey. */
function homesOf({ document, workspace }: Side): readonly JourneyDocument[] {
  const [plan] = entitiesOf(document, 'plan');
  const journey = plan?.data.journey;
  const known = journey === undefined ? [] : workspace.definitions('journey', journey, document);
  return [document, ...known.slice(0, 1).map(entity => entity.document)];
}

function titleOf(
  kind: EntityKind,
  id: string,
  home: JourneyDocument,
  { workspace }: Side,
): WrittenText | undefined {
  if (kind === 'touchpoint') return touchpointById(id, home, workspace).data.title;
  const data = workspace.definitions(kind, id, home)[0]?.data as
    | Readonly<Record<string, unknown>>
    | undefined;
  if (data) return (data.title ?? data.name) as WrittenText | undefined;
  const builtIn = kind === 'channel' ? catalogue.channel(id)?.title : undefined;
  return builtIn && { ...builtIn };
}
