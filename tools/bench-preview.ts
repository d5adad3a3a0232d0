import { parseArgs } from 'node:util';
import { commit, machine } from './bench/src/record';
import { previewTable, type SizeResult, writePreviewTable } from './bench-preview/document';
import { type Edited, echoOf, journeyOf, markdownOf } from './bench-preview/documents';
import { type Measured, measurePreview, type Often } from './bench-preview/measure';
import { ROOT } from './host/src/paths';
import { runScript } from './host/src/script';
import { messageOf } from './host/src/wait';
import { type Extension, startHost } from './host/src/workbench';

const OURS: Extension = { vsix: `${ROOT}/journey-as-code.vsix` };
/** The least that a preview can be: what it takes is VS Code's share. */
const ECHO: Extension = { extensionDevelopmentPath: `${ROOT}/tools/bench-preview/echo` };

/**
 * `npm run bench:preview`: how fast the preview follows in the real VS Code, beside its preview of Markdown, and one
 * that only echoes the typed line. Packages the extension first. `--letters` says how often a key is pressed, `--openings` how often a preview is opened, `--sizes`
 * with how many touchpoints; `--document` puts the table into docs/benchmarks.md. The table goes to stdout.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      letters: { type: 'string', default: '40' },
      openings: { type: 'string', default: '3' },
      sizes: { type: 'string', default: '50,1000' },
      document: { type: 'boolean', default: false },
    },
  });
  const often = { letters: Number(values.letters), openings: Number(values.openings) };
  const results: SizeResult[] = [];
  for (const touchpoints of values.sizes.split(',').map(Number)) {
    const ours = await measured(OURS, journeyOf(touchpoints), often);
    const peer = await measured(OURS, markdownOf(touchpoints), often);
    const floor = await measured(ECHO, echoOf(touchpoints), often);
    if (!ours || !peer || !floor) continue;
    results.push({ touchpoints, ours, peer, floor });
    console.error(previewTable(results.slice(-1)));
  }
  const table = previewTable(results);
  console.log(table);
  const how = `${often.letters} keystrokes and ${often.openings} openings each, ${new Date().toISOString().slice(0, 10)}, commit ${await commit()}, ${machine()}.`;
  if (values.document) writePreviewTable(table, how);
}

/** Measures once more where it fails, as a browser may die; undefined where it fails again: the others are measured all the same. */
async function measured(extension: Extension, edited: Edited, often: Often): Promise<Measured | undefined> {
  for (const isLast of [false, true]) {
    try {
      return await measuredAlone(extension, edited, often);
    } catch (error) {
      console.error(`${edited.file}: ${messageOf(error)}`);
      if (isLast) process.exitCode = 1;
    }
  }
  return undefined;
}

/** In a VS Code and a browser of its own: what another one has left behind costs nothing here. */
async function measuredAlone(extension: Extension, edited: Edited, often: Often): Promise<Measured> {
  const host = await startHost(extension);
  try {
    return await measurePreview(host, edited, often);
  } finally {
    // Whatever does not close now is closed in the end; why it was not measured is what counts.
    await host.close().catch(error => console.error(messageOf(error)));
  }
}

void runScript(main);
