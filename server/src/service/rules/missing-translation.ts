import type { JourneyDocument } from '../model/document';
import { replaceItem } from '../syntax/edit/items';
import { insertPair, setPair } from '../syntax/edit/pairs';
import type { TextEdit } from '../syntax/edit/text-edit';
import { nodeAt, type Path, type YamlNode } from '../syntax/nodes';
import { pathAt } from '../syntax/path-to';
import { keepBlanks } from './parts/keep-blanks';
import { languageOf } from './parts/name';
import { textsIn, type Wording, wordingsOf } from './parts/written-texts';
import { type CheckContext, defineRule, type Finding } from './rule';

/** A text that is not written in every language that the settings ask for. */
export const missingTranslation = defineRule({
  id: 'missing-translation',
  scope: 'part',
  severity: 'off',
  messages: {
    default: {
      en: 'This text is missing in: {languages}.',
      de: 'Dieser Text fehlt in: {languages}.',
      da: 'Denne tekst mangler på: {languages}.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Insert a placeholder for {languages}',
        de: 'Platzhalter für {languages} einfügen',
        da: 'Indsæt en pladsholder for {languages}',
      },
      edits(finding) {
        const edits = placeholders(finding);
        return edits && [{ document: finding.document, edits }];
      },
    },
  ],
  check(subject, context) {
    const { document } = subject;
    const wanted = wantedLanguages(context);
    if (wanted.length === 0 || document.kind === 'config') return;
    const plain = languageOf(document, context.workspace);
    for (const { node } of textsIn(subject)) {
      const written = wordingsOf(node).map(({ language }) => language ?? plain);
      const languages = wanted.filter(tag => !written.some(other => isSame(tag, other)));
      const data = { languages, plain };
      if (languages.length > 0) context.report({ at: node, data });
    }
  },
});

function wantedLanguages({ config }: CheckContext): readonly string[] {
  return (config.data.languages ?? []).filter(tag => typeof tag === 'string');
}

/** `de` does for `de-CH` and the other way round, but `de-AT` does not. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

function placeholders({ document, span, data }: Finding): readonly TextEdit[] | undefined {
  const { root } = document.tree;
  const path = root && pathAt(root, span.start);
  const node = path && nodeAt(root, path);
  const first = wordingsOf(node)[0];
  if (!node || !first || !isOwn(node, document)) return undefined;
  const added = [data.languages ?? []].flat().map(tag => [String(tag), `[${tag}] ${first.text}`] as const);
  if (node.kind === 'map') return addTo(node, added, document);
  const value = { ...whole(first, String(data.plain)), ...Object.fromEntries(added) };
  const edit = keepBlanks(replaceWith(value, path, document), document.text.getText());
  return edit && [edit];
}

function addTo(
  node: Extract<YamlNode, { kind: 'map' }>,
  added: readonly (readonly [string, string])[],
  { text }: JourneyDocument,
): readonly TextEdit[] | undefined {
  const edits = added.flatMap(([tag, value]) => insertPair(text.getText(), node, tag, value) ?? []);
  return edits.length === added.length ? edits : undefined;
}

function whole({ text }: Wording, language: string): Readonly<Record<string, string>> {
  return { [language]: text };
}

/** A plain text becomes a map: as the value of a key, or as an item of a list. */
function replaceWith(
  value: Readonly<Record<string, string>>,
  path: Path,
  { tree: { root }, text }: JourneyDocument,
): TextEdit | undefined {
  if (!root) return undefined;
  const parent = nodeAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (parent.kind === 'map' && typeof last === 'string') return setPair(text.getText(), parent, last, value);
  const item = nodeAt(root, path);
  return parent.kind === 'list' ? replaceItem(text.getText(), parent, item, value) : undefined;
}

/** Whether the text stands here and is not repeated by an alias or merge key. */
function isOwn(node: YamlNode, { text }: JourneyDocument): boolean {
  return text.getText().charAt(node.start) !== '*';
}
