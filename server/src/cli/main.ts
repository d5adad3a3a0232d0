import { terminalAsk } from './ask';
import { runCli } from './run';

const io = {
  out: (text: string) => console.log(text),
  err: (text: string) => console.error(text),
  cwd: process.cwd(),
  ...terminalAsk(),
  interrupted: () => new Promise<void>(stop => process.once('SIGINT', () => stop())),
};

runCli(process.argv.slice(2), io).then(code => {
  process.exitCode = code;
});
