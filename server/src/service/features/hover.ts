import type { Hover, Position } from 'vscode-languageserver-types';
import { type JourneyDocument, rangeOf } from '../model/document';
import { ancestor, type Entity, isKind, type Reference } from '../model/entity';
import { resolve } from '../model/resolve';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';
import { shapeAt } from '../schema/path';
import { sinceLines } from '../scores/before-after-text';
import { metricSample, sampleText, surveySample } from '../scores/sample-size';
import { scoreOf } from '../scores/score';
import { scoreLines } from '../scores/text';
import { itemsOf, type Pair, type Path, type Span, type YamlNode } from '../syntax/nodes';
import { describeTarget } from './describe';
import { describeKnowledge, knowledgeAt } from './knowledge';
import { schemaDocumentation, translated } from './schema-text';
import { words } from './words';

/** What the word under the cursor means: a key, an enum value, or what an id names. */
export function hover(
  document: JourneyDocument,
  workspace: Workspace,
  position: Position,
  language: DisplayLanguage,
  today: string,
): Hover | undefined {
  const found = document.tree.root && at(document.tree.root, document.text.offsetAt(position), []);
  if (!found) return undefined;
  const value =
    describeReference(found.span, document, workspace, language, today) ??
    describeOwn(found.span, document, workspace, language, today) ??
    (found.pair
      ? describeKey(document, found.path, found.pair, language)
      : describeValue(document, found, language));
  if (!value) return undefined;
  return { contents: { kind: 'markdown', value }, range: rangeOf(document, found.span) };
}

interface Found {
  readonly span: Span;
  readonly path: Path;
  /** Set where the cursor is on a key; then `path` is that of its map. */
  readonly pair?: Pair;
  readonly node?: YamlNode;
}

function at(node: YamlNode, offset: number, path: Path): Found | undefined {
  if (node.kind === 'scalar') return holds(node, offset) ? { span: node, path, node } : undefined;
  if (node.kind === 'list') {
    const index = itemsOf(node).findIndex(item => holds(item, offset));
    const item = node.items[index];
    return item && at(item, offset, [...path, index]);
  }
  for (const pair of node.pairs) {
    if (pair.merged) continue;
    if (holds(pair.key, offset)) return { span: pair.key, path, pair };
    if (holds(pair.value, offset)) return at(pair.value, offset, [...path, pair.name]);
  }
  return undefined;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end && end > start;
}

function describeReference(
  span: Span,
  document: JourneyDocument,
  workspace: Workspace,
  language: DisplayLanguage,
  today: string,
): string | undefined {
  const reference = document.references.find(
    ({ node }) => node.start === span.start && node.end === span.end,
  );
  const [target] = reference ? resolve(reference, workspace) : [];
  const about = target && describeTarget(target, workspace, language);
  if (target?.origin !== 'file') return about;
  if (isKind(target.entity, 'survey')) return withSample(about, target.entity, language);
  if (!isKind(target.entity, 'metric')) return about;
  const start = reference && planAround(reference)?.data.start;
  const since = start === undefined ? [] : sinceLines(target.entity, start, workspace, { today, language });
  return [about, describeScore(target.entity, workspace, language, today), asList(since)]
    .filter(Boolean)
    .join('\n\n');
}

/** In a plan one wants to know whether it works. */
function planAround({ from }: Reference): Entity<'plan'> | undefined {
  return isKind(from, 'plan') ? from : from && ancestor(from, 'plan');
}

function withSample(
  about: string | undefined,
  survey: Entity<'survey'>,
  language: DisplayLanguage,
): string | undefined {
  return [about, sampleText(surveySample(survey), language)].filter(Boolean).join('\n\n') || undefined;
}

/** Beside a metric's own id one wants to know what it says, beside a survey's how many have to be asked. */
function describeOwn(
  { start }: Span,
  document: JourneyDocument,
  workspace: Workspace,
  language: DisplayLanguage,
  today: string,
): string | undefined {
  const own = document.entities.find(({ idNode }) => idNode?.start === start);
  if (isKind(own, 'survey')) return withSample(undefined, own, language);
  if (!isKind(own, 'metric')) return undefined;
  return describeScore(own, workspace, language, today) || undefined;
}

/** What a metric says, as a Markdown list; empty where nothing is known. */
function describeScore(
  metric: Entity<'metric'>,
  workspace: Workspace,
  language: DisplayLanguage,
  today: string,
): string {
  const score = scoreOf(metric, workspace, today);
  const lines = scoreLines(score, language);
  const sample = sampleText(metricSample(score), language);
  return asList(lines.length > 0 && sample !== '' ? [...lines, sample] : lines);
}

function asList(lines: readonly string[]): string {
  return lines.map(line => `- ${line}`).join('\n');
}

function describeKey(document: JourneyDocument, path: Path, { name }: Pair, language: DisplayLanguage) {
  const parent = shapeAt(document, path);
  const shape = shapeAt(document, [...path, name]);
  if (!shape) return undefined;
  const title = shape.title ? translated(shape.title, language) : name;
  const required = parent?.required?.includes(name) ? ` — *${words[language].required}*` : '';
  const knowledge = describeKnowledge(knowledgeAt(document, [...path, name]), language);
  return [`**${title}** \`${name}\`${required}`, schemaDocumentation(shape, language), knowledge]
    .filter(Boolean)
    .join('\n\n');
}

function describeValue(document: JourneyDocument, { node, path }: Found, language: DisplayLanguage) {
  if (node?.kind !== 'scalar') return undefined;
  const shape = shapeAt(document, path);
  const about = shape?.['x-enum-descriptions']?.[String(node.value)];
  if (!about) return undefined;
  const knowledge = describeKnowledge(knowledgeAt(document, path, String(node.value)), language);
  return [`\`${node.value}\` – ${translated(about, language)}`, knowledge].filter(Boolean).join('\n\n');
}
