import { createColors } from 'picocolors';
import type { Severity } from '../../service';
import type { Report, ReportedFinding, Summary } from '../report';
import { byFile } from './by-file';

type Colours = ReturnType<typeof createColors>;

const paints = { error: 'red', warning: 'yellow', information: 'blue' } as const satisfies Record<
  Severity,
  string
>;

/** For people: the findings under their file's name, in columns, and the sums at the end; in colours on a terminal. */
export function stylish({ findings, summary }: Report, inColour: boolean): string {
  const colours = createColors(inColour);
  const blocks = [...byFile(findings)].map(([file, found]) => block(file, found, colours));
  return [...blocks, sums(summary, colours)].join('\n\n');
}

function block(file: string, findings: readonly ReportedFinding[], colours: Colours): string {
  const widths = {
    place: Math.max(...findings.map(finding => place(finding).length)),
    severity: Math.max(...findings.map(({ severity }) => severity.length)),
  };
  const lines = findings.map(finding => {
    const { severity, message, rule } = finding;
    const level = colours[paints[severity]](severity.padEnd(widths.severity));
    return `  ${colours.dim(place(finding).padStart(widths.place))}  ${level}  ${message}  ${colours.dim(rule)}`;
  });
  return [colours.underline(file), ...lines].join('\n');
}

function place({ line, column }: ReportedFinding): string {
  return `${line}:${column}`;
}

function sums(
  { files, errors, warnings, information, fixable, known = 0 }: Summary,
  colours: Colours,
): string {
  const checked = `${plural(files, 'file')} checked`;
  const left = known > 0 ? `\n${plural(known, 'finding')} of the baseline not shown.` : '';
  if (errors + warnings + information === 0) return colours.green(`${checked}: nothing to report.`) + left;
  const parts = [plural(errors, 'error'), plural(warnings, 'warning'), `${information} information`];
  const mend = fixable > 0 ? `\n${fixable} of them can be mended with --fix.` : '';
  return `${checked}: ${parts.join(', ')}.${mend}${left}`;
}

function plural(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
