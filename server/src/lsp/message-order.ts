import type { Connection, MessageStrategy, RequestMessage } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from './library';

/** Where a request is led that comes too early or too late. */
const OUT_OF_ORDER = 'journey/outOfOrder';

interface OutOfOrderParams {
  readonly code: number;
  readonly message: string;
}

/**
 * Holds a client to the order of LSP: before `initialize` and after `shutdown`, requests are refused and notifications
 * left alone, but for `exit`. For one connection.
 */
export function messageOrder(): MessageStrategy {
  let stage: 'new' | 'running' | 'over' = 'new';
  return {
    handleMessage(message, next) {
      const { method, id } = message as Partial<RequestMessage>;
      // A response is to something that was asked in its time.
      if (method === undefined || method === 'exit') return next(message);
      const isFirst = method === 'initialize';
      if (stage === 'running' ? !isFirst : stage === 'new' && isFirst) {
        stage = method === 'shutdown' ? 'over' : 'running';
        return next(message);
      }
      if (id === undefined) return undefined;
      return next({ ...message, method: OUT_OF_ORDER, params: REFUSALS[stage] } as RequestMessage);
    },
  };
}

const REFUSALS: Readonly<Record<string, OutOfOrderParams>> = {
  new: { code: ErrorCodes.ServerNotInitialized, message: 'The server is not initialized yet.' },
  running: { code: ErrorCodes.InvalidRequest, message: 'The server is initialized already.' },
  over: { code: ErrorCodes.InvalidRequest, message: 'The server was shut down.' },
};

/** Answers the requests that came out of order. */
export function refuseOutOfOrder(connection: Connection): void {
  connection.onRequest(
    OUT_OF_ORDER,
    ({ code, message }: OutOfOrderParams) => new ResponseError(code, message),
  );
}
