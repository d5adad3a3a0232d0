import { commands, type Location, Position } from 'vscode';
import type { Position as ProtocolPosition } from 'vscode-languageserver-types';
import { t } from '../l10n';
import type { Command } from './command';

/** A place as the server writes it. */
interface Place {
  readonly uri: string;
  readonly position: ProtocolPosition;
}

/** Shows all references to what stands at a place, as the line above it promises; without a place, at the cursor. */
export const showReferences: Command = {
  id: 'journey.showReferences',
  failure: () => t('The references could not be shown'),
  async run({ server }, argument) {
    if (!isPlace(argument)) return void (await commands.executeCommand('editor.action.goToReferences'));
    const document = (await server).documentOf(argument.uri);
    const position = new Position(argument.position.line, argument.position.character);
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document,
      position,
    );
    const isItself = ({ uri, range }: Location) =>
      uri.toString() === document.toString() && range.contains(position);
    await commands.executeCommand(
      'editor.action.showReferences',
      document,
      position,
      found.filter(location => !isItself(location)),
    );
  },
};

function isPlace(argument: unknown): argument is Place {
  return typeof argument === 'object' && argument !== null && 'uri' in argument && 'position' in argument;
}
