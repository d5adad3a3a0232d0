import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { JourneyService } from '../service';
import type { Folders } from './folders';
import type { Publisher } from './publisher';

/** One running server: what its handlers share. */
export interface Server {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly folders: Folders;
  readonly publisher: Publisher;
  /** The service that knows a file. */
  serviceFor(uri: string): JourneyService;
}
