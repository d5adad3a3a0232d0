import type { Position } from 'vscode-languageserver/node';
import { burst } from './burst';
import type { ContenderName } from './contenders';
import { memoryOf } from './memory';
import type { Group } from './options';
import { repeat, type Samples } from './results';
import type { Session } from './session';

/** Something that is measured by editing the open journey, again and again. */
export interface EditingMeasure {
  readonly name: Group;
  /** Those who can do it at all. */
  readonly contenders: readonly ContenderName[];
  /** Takes the samples, and leaves the server with nothing to do. */
  measure(session: Session, runs: number): Promise<Samples>;
}

const ALL = ['ours', 'peer', 'answering'] as const;

/** What is measured by editing, in this order. */
export const EDITING: readonly EditingMeasure[] = [
  {
    name: 'keystroke',
    contenders: [...ALL, 'parsing'],
    measure: async (session, runs) => ({ keystroke: await repeat(runs, () => keystroke(session)) }),
  },
  {
    name: 'completion',
    contenders: ALL,
    measure: async (session, runs) => ({
      completion: await ask(session, runs, 'textDocument/completion', session.places.value),
    }),
  },
  {
    name: 'references',
    contenders: ['ours'], // the peer does not know what can be referred to
    measure: async (session, runs) => ({
      references: await ask(session, runs, 'textDocument/completion', session.places.reference),
    }),
  },
  {
    name: 'hover',
    contenders: ALL,
    measure: async (session, runs) => ({
      hover: await ask(session, runs, 'textDocument/hover', session.places.key),
    }),
  },
  {
    name: 'symbols',
    contenders: ALL,
    measure: async (session, runs) => ({
      symbols: await ask(session, runs, 'textDocument/documentSymbol', session.places.key),
    }),
  },
  { name: 'burst', contenders: ALL, measure: burst },
  {
    name: 'memory',
    contenders: ['ours', 'peer'],
    measure: async ({ client }) => ({ memory: [await memoryOf(client.pid)] }),
  },
];

/** Types one character. @returns milliseconds until the findings for the new text are there */
export async function keystroke(session: Session): Promise<number> {
  const from = session.client.published.length;
  const start = performance.now();
  await session.type();
  const { at } = await session.findings(from);
  await session.quiet();
  return at - start;
}

async function ask(session: Session, runs: number, method: string, position: Position) {
  return repeat(runs, async () => {
    const from = session.client.published.length;
    const start = performance.now();
    await session.type();
    await session.ask(method, position);
    const end = performance.now();
    await session.findings(from);
    await session.quiet();
    return end - start;
  });
}
