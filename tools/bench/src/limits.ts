import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeTempDir } from '../../host/src/temp';
import { LspClient } from './client';
import type { Contender } from './contenders';
import { LARGE_FILES, type LargeFile } from './large-files';
import { peakMemoryOf } from './memory';
import type { Samples } from './results';
import { number } from './table';

/** What editors ask of a file when it is shown, and when somebody writes in its beginning. */
const ASKED = [
  ...['documentSymbol', 'foldingRange', 'semanticTokens/full', 'documentLink', 'codeLens', 'formatting'],
  ...['hover', 'completion', 'definition', 'references', 'documentHighlight'],
] as const;

/** Opens each of the large files in a server of its own, asks everything about it, and tells the worst on the way. */
export async function measureLimits(contender: Contender): Promise<Samples> {
  const [opened, answered, memory]: [number[], number[], number[]] = [[], [], []];
  for (const file of LARGE_FILES) {
    const taken = await measureFile(contender, file);
    opened.push(taken.opened);
    answered.push(taken.answered);
    memory.push(taken.memory);
    const [open, answer, mb] = [taken.opened, taken.answered, taken.memory].map(number);
    console.error(`${file.title}: ${open} ms, then ${answer} ms (${taken.slowest}), ${mb} MB at most`);
  }
  return { 'limits-open': opened, 'limits-answer': answered, 'limits-memory': memory };
}

async function measureFile(contender: Contender, { name, text: textOf }: LargeFile) {
  const folder = makeTempDir('journey-bench');
  const client = await LspClient.start(contender, folder.path);
  const uri = pathToFileURL(join(folder.path, name)).href;
  const text = textOf();
  const start = performance.now();
  await client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: contender.languageId, version: 1, text },
  });
  const { at } = await client.publishedAfter(0, published => published.uri === uri);
  const answers = await answerTimes(client, uri, text);
  const memory = await peakMemoryOf(client.pid);
  await client.stop();
  await folder.remove();
  const [slowest, answered] = [...answers].reduce((worst, each) => (each[1] > worst[1] ? each : worst));
  return { opened: at - start, slowest, answered, memory };
}

async function answerTimes(
  client: LspClient,
  uri: string,
  text: string,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  // Behind the first letters of a word in the fourth line, where there is one.
  const line = Math.min(3, text.slice(0, 1_000).split('\n').length - 1);
  for (const method of ASKED) {
    const start = performance.now();
    await client.request(`textDocument/${method}`, {
      textDocument: { uri },
      position: { line, character: 6 },
      options: { tabSize: 2, insertSpaces: true },
      context: { includeDeclaration: true },
    });
    times.set(method, performance.now() - start);
  }
  return times;
}
