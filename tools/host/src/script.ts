import { closeAll } from './cleanup';
import { messageOf } from './wait';

/** Runs a script: what goes wrong is told and makes it fail, and in any case nothing is left behind. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  } finally {
    await closeAll();
  }
}

/** Tells what is wrong with the options, and which there are. */
export function refuse({ message }: Error, usage: string): void {
  console.error(`${message}\n\n${usage}`);
  process.exitCode = 2;
}
