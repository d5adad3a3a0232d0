import { type Command, UsageError } from '../command';

/** `journey lsp`: the language server for editors other than VS Code. */
export const lspCommand: Command = {
  usage: `journey lsp --stdio

Runs the language server for an editor: it reads LSP messages from standard input and answers on standard
output. docs/editors.md says how editors are told.

Ends with the editor. Exit code 0: the editor asked for it; 1: it vanished; 2: wrong usage.`,
  options: {
    stdio: { type: 'boolean' },
    // Some editors name their process so that a server ends with it.
    clientProcessId: { type: 'string' },
  },
  async run(paths, values) {
    if (paths.length > 0) throw new UsageError(`journey lsp reads no files; found “${paths[0]}”.`);
    if (values.stdio !== true)
      throw new UsageError('journey lsp speaks over standard input and output: add --stdio.');
    // It reads the arguments itself, and ends the process when the connection ends.
    await import('../../lsp/stdio');
    return new Promise(() => {});
  },
};
