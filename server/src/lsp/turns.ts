import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from './library';

/** How long work goes on before others have their turn, in milliseconds. */
const SLICE = 10;

/** Turns of the event loop that a message which has reached the process may take: to be read, unpacked, and handled. */
const TURNS = 6;

/** Lets a message that has come be handled: a request, a cancellation, or somebody who types. */
export async function someTurns(): Promise<void> {
  // A browser's worker has no such turns, and is handed a message as a whole.
  if (typeof setImmediate === 'undefined') return new Promise(resolve => setTimeout(resolve, 0));
  for (let turn = 0; turn < TURNS; turn++) await new Promise<void>(resolve => setImmediate(resolve));
}

/** Tells from now on whether it is the others' turn. */
export function slice(): () => boolean {
  const since = performance.now();
  return () => performance.now() - since >= SLICE;
}

/**
 * A pause for long work, to be called as often as possible: now and then, others have their turn.
 *
 * @returns whether there was one
 */
export function pauses(): () => Promise<boolean> {
  let isOver = slice();
  return async () => {
    if (!isOver()) return false;
    await someTurns();
    isOver = slice();
    return true;
  };
}

/**
 * The same for work on a request.
 *
 * @throws ResponseError where the request has been cancelled meanwhile
 */
export function pauseFor(token: CancellationToken): () => Promise<void> {
  const pause = pauses();
  return async () => {
    if ((await pause()) && token.isCancellationRequested) throw cancelled();
  };
}

/**
 * A handler that waits until all files are read, as an answer from some of them would be wrong. What is cancelled
 * meanwhile does no work.
 */
export function whenRead<Params, Result>(
  server: { readonly read: Promise<void> },
  answer: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    await server.read;
    if (token.isCancellationRequested) throw cancelled();
    return answer(params, token);
  };
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}
