import type { JourneyDocument } from '../../model/document';
import type { Path, Span } from '../../syntax/nodes';
import { type Line, linesAbove, linesBelow, readLine } from './line';
import { itemBehindDash } from './tree';

/** The line of the cursor, as it is or as it is to become. */
export interface CursorLine {
  readonly number: number;
  readonly text: string;
  /** The cursor's place in the text. */
  readonly character: number;
}

/** What is left of a text when all is taken out that cannot matter for what is written at the cursor. */
export interface Excerpt {
  readonly source: string;
  /** The cursor. */
  readonly offset: number;
  /** The list item of the whole text whose place the excerpt's only item takes; undefined where it stands at the root. */
  readonly item: Path | undefined;
  /** The cursor's line in the whole text; undefined where the excerpt is the whole text. */
  readonly line: Span | undefined;
}

/** The whole text as an excerpt of itself. */
export function wholeText({ text }: JourneyDocument, offset: number): Excerpt {
  return { source: text.getText(), offset, item: undefined, line: undefined };
}

/**
 * The line of the cursor with the keys beside it, those beside the key above it, and so on up to the nearest list
 * item that the tree knows, or the root: without their values, so that its size does not follow that of the file.
 *
 * @returns undefined where a merge key brings in keys from elsewhere
 */
export function excerptAt(document: JourneyDocument, cursor: CursorLine): Excerpt | undefined {
  const own = readLine(cursor.text);
  const column = own?.column ?? (cursor.text.trim() === '' ? cursor.character : cursor.text.search(/\S/));
  const climb = new Climb(document, column, own?.dashes[0]);
  for (const line of linesAbove(document, cursor.number)) {
    if (climb.isDone) break;
    climb.pass(line);
  }
  const below = keysBelow(document, cursor.number, column, climb);
  const kept = [...climb.kept, ...below];
  if (kept.some(({ key }) => key === '<<')) return undefined;
  const before = climb.kept.map(({ head }) => `${head}\n`).join('');
  const behind = below.map(({ head }) => `${head}\n`).join('');
  const { text } = document;
  const start = text.offsetAt({ line: cursor.number, character: 0 });
  const end = text.offsetAt({ line: cursor.number + 1, character: 0 });
  return {
    source: `${before}${cursor.text}\n${behind}`,
    offset: before.length + cursor.character,
    item: climb.item,
    line: { start, end },
  };
}

/** The way from the cursor's line up: whatever stands further to the right than the level reached is passed over. */
class Climb {
  readonly kept: Line[] = [];
  /** The columns of the maps that are open at the cursor. */
  readonly maps: Set<number>;
  item: Path | undefined;
  /** How far to the left the climb has come, and whether a list stands there or a map. */
  level: number;
  private isInList: boolean;

  constructor(
    private readonly document: JourneyDocument,
    column: number,
    dash: number | undefined,
  ) {
    this.maps = new Set([column]);
    this.level = dash ?? column;
    this.isInList = dash !== undefined;
  }

  get isDone(): boolean {
    const isAtRoot = this.level === 0 && !this.isInList;
    return this.item !== undefined || (isAtRoot && this.document.tree.root?.kind === 'map');
  }

  /** Takes in the next line above. */
  pass(line: Line & { readonly number: number }): void {
    if (line.indent > this.level) return;
    if (line.dashes.length > 0) this.passItem(line);
    else if (line.indent < this.level || this.isInList) this.enter(line, false);
    else this.kept.unshift(line);
  }

  private passItem(line: Line & { readonly number: number }): void {
    const isSibling = line.indent === this.level;
    // Beside a map, dashes in its column are the list of one of its keys.
    if (isSibling && !this.isInList) return;
    if (!isSibling) this.enter(line, true);
    const { text, tree } = this.document;
    const dash = text.offsetAt({ line: line.number, character: line.indent });
    this.item = itemBehindDash(tree.root, text.getText(), dash);
  }

  private enter(line: Line, isItem: boolean): void {
    this.kept.unshift(line);
    this.maps.add(line.column);
    this.level = line.indent;
    this.isInList = isItem;
  }
}

/**
 * The keys below the cursor that belong to the maps that are open there. At the root, the tree knows the others from
 * the first on that the word at the cursor has not disturbed.
 */
function keysBelow(
  document: JourneyDocument,
  number: number,
  column: number,
  { item, level: end, maps }: Climb,
): readonly Line[] {
  const kept: Line[] = [];
  const { root } = document.tree;
  const known = new Set(root?.kind === 'map' ? root.pairs.map(({ key }) => key.start) : []);
  let level = column;
  for (const line of linesBelow(document, number)) {
    if (item && line.indent <= end) break;
    if (line.indent > level) continue;
    level = line.indent;
    if (line.dashes.length > 0) continue;
    if (maps.has(line.indent)) kept.push(line);
    if (line.indent === 0 && known.has(document.text.offsetAt({ line: line.number, character: 0 }))) break;
  }
  return kept;
}
