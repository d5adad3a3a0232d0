import { type DisplayLanguage, grouped, type ListedMetric, valueText } from '../service';

const WORDS = {
  en: { none: 'There are no metrics.', yes: 'reached', no: 'not reached', unread: 'not read' },
  de: { none: 'Es gibt keine Kennzahlen.', yes: 'erreicht', no: 'nicht erreicht', unread: 'nicht gelesen' },
  da: { none: 'Der er ingen nøgletal.', yes: 'nået', no: 'ikke nået', unread: 'ikke læst' },
} as const satisfies Record<DisplayLanguage, Record<string, string>>;

/** A metric with the file that defines it, relative to the working folder. */
export type FoundMetric = { readonly file: string } & ListedMetric;

/** For people: a line a metric under its file's name, in columns. */
export function metricsTable(metrics: readonly FoundMetric[], language: DisplayLanguage): string {
  const word = WORDS[language];
  if (metrics.length === 0) return word.none;
  const rows = metrics.map(metric => ({
    file: metric.file,
    cells: [metric.id, metric.period ?? '', metric.text || word.unread, targetOf(metric, language)],
  }));
  const widths = [0, 1, 2].map(index => Math.max(...rows.map(({ cells }) => cells[index]?.length ?? 0)));
  return [...grouped(rows, ({ file }) => file)]
    .map(([file, own]) => {
      const lines = own.map(({ cells }) =>
        cells
          .map((cell, index) => cell.padEnd(widths[index] ?? 0))
          .join('  ')
          .trimEnd(),
      );
      return [file, ...lines.map(line => `  ${line}`)].join('\n');
    })
    .join('\n\n');
}

function targetOf({ target, reached, unit }: FoundMetric, language: DisplayLanguage): string {
  if (target === null || reached === null) return '';
  const verdict = reached ? WORDS[language].yes : WORDS[language].no;
  return `${valueText(target, unit, language)} ${verdict}`;
}
