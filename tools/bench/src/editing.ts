import type { ContenderName } from './contenders';
import type { Group } from './options';
import type { Session } from './session';

/** Something that is measured by editing the open journey, again and again. */
export interface EditingMeasure {
  readonly name: Exclude<Group, 'open'>;
  /** Those who can do it at all. */
  readonly contenders: readonly ContenderName[];
  /** Takes one sample, in milliseconds, and leaves the server with nothing to do. */
  take(session: Session): Promise<number>;
}

const ALL = ['ours', 'peer', 'answering'] as const;

/** What is measured by editing, in this order. */
export const EDITING: readonly EditingMeasure[] = [
  { name: 'keystroke', contenders: [...ALL, 'parsing'], take: keystroke },
  {
    name: 'completion',
    contenders: ALL,
    take: session => requestAfterKeystroke(session, 'textDocument/completion', session.places.value),
  },
  {
    name: 'references',
    // The peer does not know what can be referred to.
    contenders: ['ours'],
    take: session => requestAfterKeystroke(session, 'textDocument/completion', session.places.reference),
  },
  {
    name: 'hover',
    contenders: ALL,
    take: session => requestAfterKeystroke(session, 'textDocument/hover', session.places.key),
  },
  {
    name: 'symbols',
    contenders: ALL,
    take: session => requestAfterKeystroke(session, 'textDocument/documentSymbol', session.places.key),
  },
];

async function keystroke(session: Session): Promise<number> {
  const from = session.client.published.length;
  const start = performance.now();
  await session.type();
  const { at } = await session.findings(from);
  await session.quiet();
  return at - start;
}

async function requestAfterKeystroke(
  session: Session,
  method: string,
  position: { readonly line: number; readonly character: number },
): Promise<number> {
  const from = session.client.published.length;
  const start = performance.now();
  await session.type();
  await session.ask(method, position);
  const end = performance.now();
  await session.findings(from);
  await session.quiet();
  return end - start;
}
