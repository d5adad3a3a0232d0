import { defineRule } from './rule';

/** A comment that silences a rule which says nothing there, or which does not exist. */
export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  scope: 'suppression',
  severity: 'warning',
  messages: {
    default: {
      en: 'This suppresses nothing: “{rule}” finds nothing here. Remove it.',
      de: 'Das unterdrückt nichts: „{rule}“ findet hier nichts. Es kann entfallen.',
      da: 'Undertrykkelsen er overflødig: »{rule}« finder ikke noget her. Den kan fjernes.',
    },
    all: {
      en: 'This suppresses nothing: no rule finds anything here. Remove it.',
      de: 'Das unterdrückt nichts: Keine Regel findet hier etwas. Es kann entfallen.',
      da: 'Undertrykkelsen er overflødig: Ingen regel finder noget her. Den kan fjernes.',
    },
    unknown: {
      en: 'There is no rule “{rule}”.',
      de: 'Eine Regel „{rule}“ gibt es nicht.',
      da: 'Der findes ingen regel »{rule}«.',
    },
  },
  fixes: [
    {
      title: { en: 'Remove the suppression', de: 'Unterdrückung entfernen', da: 'Fjern undertrykkelsen' },
      automatic: true,
      edits({ document, data }) {
        const [start, end] = [Number(data.start), Number(data.end)];
        return [{ document, edits: [{ ...wholeLine(document.text.getText(), start, end), newText: '' }] }];
      },
    },
  ],
  check({ suppression, isUsed, isOnly }, { workspace, report }) {
    const { rule, span, comment } = suppression;
    const isUnknown = rule !== undefined && !workspace.ruleIds.has(rule);
    if (isUsed && !isUnknown) return;
    // A comment that names several rules loses the one; it goes itself with its only one.
    const { start, end } = isOnly ? comment : span;
    const message = isUnknown ? 'unknown' : rule === undefined ? 'all' : 'default';
    report({ at: span, message, data: { ...(rule === undefined ? {} : { rule }), start, end } });
  },
});

/** The span with the blanks before it, and the whole line where nothing else stands on it. */
function wholeLine(source: string, start: number, end: number) {
  let from = start;
  while (/[ \t,]/.test(source[from - 1] ?? '')) from--;
  const isAlone =
    (from === 0 || /[\r\n]/.test(source[from - 1] ?? '')) && /^[ \t]*(?:\r\n|\r|\n)/.test(source.slice(end));
  if (!isAlone) return { start: from, end };
  return { start: from, end: end + (/^[ \t]*(?:\r\n|\r|\n)/.exec(source.slice(end))?.[0].length ?? 0) };
}
