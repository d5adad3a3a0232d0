import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from './library';
import type { Server } from './running-server';

/** How long work goes on before others have their turn, in milliseconds. */
const SLICE = 10;

/** Lets the messages in between be read: a cancellation, or somebody who types. */
function nextTurn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
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
    await nextTurn();
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
  server: Server,
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
