import type { JourneyDocument } from '../model/document';

/** The text of a line (0-based) without its break; empty where there is no such line. */
export function lineText({ text }: JourneyDocument, line: number): string {
  const whole = text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return whole.replace(/[\r\n]+$/, '');
}
