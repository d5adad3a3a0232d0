import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import type { ServerPlace } from './server-place';

/** So long a server may take to end by itself, in milliseconds. */
const PATIENCE_MS = 2_000;

/** Runs the language server in a process of its own, which ends with the extension host. */
export function serverProcess(context: ExtensionContext, log: LogOutputChannel): ServerPlace {
  let running: ChildProcess | undefined;
  return {
    async connect() {
      const child = startServer(context.asAbsolutePath('dist/server.js'), log);
      running = child;
      return { reader: new IPCMessageReader(child), writer: new IPCMessageWriter(child) };
    },
    end() {
      const child = running;
      setTimeout(() => child?.kill('SIGKILL'), PATIENCE_MS);
    },
  };
}

function startServer(script: string, log: LogOutputChannel): ChildProcess {
  const isDebugged = process.execArgv.some(argument => argument.startsWith('--inspect'));
  const child = fork(script, ['--node-ipc', `--clientProcessId=${process.pid}`], {
    // The port that the launch configuration "Attach to Server" knows.
    execArgv: isDebugged ? ['--nolazy', '--inspect=6009'] : [],
    // In the desktop VS Code this process is Electron, which has to be told to be Node.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
    silent: true,
  });
  eachLine(child.stdout, line => log.info(line));
  eachLine(child.stderr, line => log.error(line));
  return child;
}

function eachLine(stream: Readable | null, tell: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', tell);
}
