import { createInterface } from 'node:readline';
import type { Io } from './command';

/** Stopped by Ctrl-C, as shells count it. */
const INTERRUPTED = 130;

/** How to ask the person at the terminal; nothing where input or output is a file or another program. */
export function terminalAsk(): Pick<Io, 'ask'> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  return isTerminal ? { ask } : {};
}

/** The end of the input counts as no answer. */
function ask(question: string): Promise<string> {
  return new Promise(resolve => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    terminal.on('SIGINT', () => process.exit(INTERRUPTED));
    terminal.on('close', () => resolve(''));
    terminal.question(`${question}\n> `, answer => {
      resolve(answer);
      terminal.close();
    });
  });
}
