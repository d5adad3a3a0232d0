import type { JourneyDocument } from '../model/document';
import { oncePerThing } from '../model/once';
import { isInText } from '../syntax/comments';
import type { Span } from '../syntax/nodes';
import { LinesByRule } from './parts/lines-by-rule';

/** One rule that a comment silences, from a line to a line (0-based, inclusive). */
export interface Suppression {
  readonly document: JourneyDocument;
  /** The rule's id as written; undefined for all rules. */
  readonly rule: string | undefined;
  /** The rule's id, or the comment's word where it names none. */
  readonly span: Span;
  /** The whole comment, from its `#`. */
  readonly comment: Span;
  readonly firstLine: number;
  readonly lastLine: number;
}

const COMMENT = /#[ \t]*journey-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\n\r]*)/g;

/**
 * The suppressions of a file: `# journey-disable-next-line a, b -- reason`, `# journey-disable-line a`, and
 * `# journey-disable a` up to `# journey-enable a` or the end. Without an id, every rule is meant. What
 * looks like a comment inside a text is none.
 */
export const suppressionsIn = oncePerThing((document: JourneyDocument): readonly Suppression[] => {
  const source = document.text.getText();
  if (!source.includes('journey-disable')) return [];
  const comments = [...source.matchAll(COMMENT)].filter(
    ({ index }) =>
      /(^|\s)$/.test(source.slice(Math.max(0, index - 1), index)) && !isInText(document.tree.root, index),
  );
  const lineOf = ({ index }: RegExpExecArray) => document.text.positionAt(index).line;
  const ends = new LinesByRule(
    comments.flatMap(comment =>
      comment[1] === 'enable'
        ? idsIn(comment[2] ?? '', 0).map(({ rule }) => ({ rule, line: lineOf(comment) }))
        : [],
    ),
  );
  const last = document.text.lineCount - 1;
  return comments.flatMap(comment => {
    const [text, kind = '', rest = ''] = comment;
    if (kind === 'enable') return [];
    const line = lineOf(comment);
    return idsIn(rest, comment.index + text.length - rest.length).map(({ rule, span }) => ({
      document,
      rule,
      span: span ?? { start: comment.index, end: comment.index + text.length - rest.length },
      comment: { start: comment.index, end: comment.index + text.trimEnd().length },
      firstLine: kind === 'disable-next-line' ? line + 1 : line,
      lastLine:
        kind === 'disable-next-line'
          ? line + 1
          : kind === 'disable-line'
            ? line
            : Math.min(ends.firstFrom(rule, line + 1), ends.firstFrom(undefined, line + 1), last),
    }));
  });
});

/** The ids behind the comment's word, up to ` -- reason`; one that is undefined where none is named. */
function idsIn(rest: string, offset: number): readonly { rule: string | undefined; span?: Span }[] {
  const named = /^(.*?)(?:\s--(?:\s|$)|$)/.exec(rest)?.[1] ?? '';
  const ids = [...named.matchAll(/[^\s,]+/g)].map(({ 0: rule, index }) => ({
    rule,
    span: { start: offset + index, end: offset + index + rule.length },
  }));
  return ids.length > 0 ? ids : [{ rule: undefined }];
}
