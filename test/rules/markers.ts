import type { JourneyDocument } from '../../server/src/service/model/document';
import { messageOf } from '../../server/src/service/rules/message';
import type { Finding } from '../../server/src/service/rules/rule';

/** A finding that a fixture marks. Lines and columns are 0-based and count in the text without markers. */
export interface Expected {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** How the English message begins. */
  readonly message: string;
}

/**
 * A marker stands under the line that it marks: carets under the range, then rule and beginning of the
 * message. The `#` is left out where the range begins in the first column; `|` marks an empty range.
 */
const MARKER = /^(#?\s*)(\^+|\|) ([a-z-]+): (.*?)…?$/;

/**
 * Takes the markers out of a text. They never reach the parser, so that they may stand anywhere, in
 * block scalars and between the lines of a flow map too.
 */
export function readMarkers(marked: string): { text: string; expected: readonly Expected[] } {
  const lines: string[] = [];
  const expected: Expected[] = [];
  for (const line of marked.split('\n')) {
    const [, indent, carets, rule = '', message = ''] = MARKER.exec(line) ?? [];
    if (indent === undefined || carets === undefined) {
      lines.push(line);
    } else {
      const from = indent.length;
      expected.push({
        line: lines.length - 1,
        from,
        to: from + (carets === '|' ? 0 : carets.length),
        rule,
        message,
      });
    }
  }
  return { text: lines.join('\n'), expected };
}

/** Puts markers into a text: the inverse of `readMarkers`. */
export function writeMarkers(text: string, expected: readonly Expected[]): string {
  return text
    .split('\n')
    .flatMap((line, number) => [line, ...expected.filter(each => each.line === number).map(markerOf)])
    .join('\n');
}

function markerOf({ from, to, rule, message }: Expected): string {
  const indent = from === 0 ? '' : `#${' '.repeat(from - 1)}`;
  return `${indent}${'^'.repeat(to - from) || '|'} ${rule}: ${message}`;
}

/**
 * A finding as a marker. Where the fixture marks the same place with the beginning of this message, the
 * message is cut to that, so that a comparison of marked texts shows true differences only.
 */
export function expectedOf(
  finding: Finding,
  document: JourneyDocument,
  marked: readonly Expected[],
): Expected {
  const start = document.text.positionAt(finding.span.start);
  const end = document.text.positionAt(finding.span.end);
  const whole = messageOf(finding, 'en');
  const place = { line: start.line, from: start.character, to: end.character, rule: finding.rule };
  if (end.line !== start.line)
    return { ...place, to: start.character + 1, message: `${whole} (over several lines)` };
  const twin = marked.find(
    ({ line, from, to, rule, message }) =>
      line === place.line &&
      from === place.from &&
      to === place.to &&
      rule === place.rule &&
      whole.startsWith(message),
  );
  return { ...place, message: twin?.message ?? whole };
}
