import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Folders } from './folders';
import { TextDocuments } from './library';

/**
 * The documents that the client has open. What the client changes goes to the engine as it comes, so that only that is
 * read again; the text of a file of ours is the engine's own, and there is no second copy of it.
 *
 * @param beforeReading told of the length of each text, in UTF-16 units
 */
export function openDocuments(
  folders: Folders,
  beforeReading: (length: number) => void,
): TextDocuments<TextDocument> {
  const textOf = (uri: string) => folders.serviceFor(uri).documents().get(uri)?.text;
  return new TextDocuments({
    create(uri, languageId, version, content) {
      beforeReading(content.length);
      folders.serviceFor(uri).setDocument(uri, content, version);
      return textOf(uri) ?? TextDocument.create(uri, languageId, version, content);
    },
    update(document, changes, version) {
      const { uri } = document;
      const isOurs = folders.serviceFor(uri).changeDocument(uri, changes, version);
      return (isOurs && textOf(uri)) || TextDocument.update(document, changes, version);
    },
  });
}
