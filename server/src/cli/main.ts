import '../node/compile-cache';
import '../node/heap';
import { isColorSupported } from 'picocolors';
import { terminalAsk } from './ask';
import { runCli } from './run';

const io = {
  out: (text: string) => console.log(text),
  ...(process.stdout.isTTY ? {} : { bytes: (content: Uint8Array) => process.stdout.write(content) }),
  err: (text: string) => console.error(text),
  cwd: process.cwd(),
  // Build servers say that they support colours; their files and the programs behind a pipe do not.
  colours: isColorSupported && (process.stdout.isTTY === true || 'FORCE_COLOR' in process.env),
  ...terminalAsk(),
  interrupted: () => new Promise<void>(stop => process.once('SIGINT', () => stop())),
};

runCli(process.argv.slice(2), io).then(code => {
  process.exitCode = code;
});
