import { commands, type Uri, window } from 'vscode';
import type { Server } from '../server';

/** The server, telling which file is changed by each edit that is made of its answers. */
export function noticing(server: Server, changed: (uri: string) => void): Server {
  return {
    ...server,
    toWorkspaceEdit(changes) {
      const last = changes.at(-1);
      if (last) changed(last.textDocument.uri);
      return server.toWorkspaceEdit(changes);
    },
  };
}

/** Takes back what was done last in a file, or does it again. VS Code does so only in an editor that has the keyboard. */
export async function undoIn(file: Uri, viewColumn: number, way: 'undo' | 'redo'): Promise<void> {
  await window.showTextDocument(file, { viewColumn });
  await commands.executeCommand(way);
}
