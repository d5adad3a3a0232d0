import { parseArgs } from 'node:util';
import { commit, machine } from './bench/src/record';
import { previewTable, type SizeResult, writePreviewTable } from './bench-preview/document';
import { journeyOf, markdownOf } from './bench-preview/documents';
import { measurePreview } from './bench-preview/measure';
import { ROOT } from './host/src/paths';
import { runScript } from './host/src/script';
import { startHost } from './host/src/workbench';

/**
 * `npm run bench:preview`: how fast the preview follows in the real VS Code, beside its preview of Markdown. Packages
 * the extension first. `--letters` says how often a key is pressed, `--sizes` with how many touchpoints; `--document`
 * puts the table into docs/benchmarks.md. The table goes to stdout.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      letters: { type: 'string', default: '40' },
      sizes: { type: 'string', default: '50,1000' },
      document: { type: 'boolean', default: false },
    },
  });
  const letters = Number(values.letters);
  const host = await startHost({ vsix: `${ROOT}/journey-as-code.vsix` });
  const results: SizeResult[] = [];
  for (const touchpoints of values.sizes.split(',').map(Number)) {
    results.push({
      touchpoints,
      ours: await measurePreview(host, journeyOf(touchpoints), letters),
      peer: await measurePreview(host, markdownOf(touchpoints), letters),
    });
    console.error(previewTable(results.slice(-1)));
  }
  const table = previewTable(results);
  console.log(table);
  const how = `${letters} keystrokes each, ${new Date().toISOString().slice(0, 10)}, commit ${await commit()}, ${machine()}.`;
  if (values.document) writePreviewTable(table, how);
}

void runScript(main);
