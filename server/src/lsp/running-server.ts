import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { JourneyService } from '../service';
import type { ClientFeatures } from './client-features';
import type { DataLoader } from './data-loader';
import type { FolderReader } from './folder-reader';
import type { Folders } from './folders';
import type { Publisher } from './publisher';
import type { Refresher } from './refresher';
import type { Settings } from './settings';

/** One running server: what its handlers share. */
export interface Server {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly folders: Folders;
  readonly reader: FolderReader;
  readonly data: DataLoader;
  readonly publisher: Publisher;
  readonly client: ClientFeatures;
  /** Done when all files of the folders are read: what is asked of the whole workspace waits for it. */
  readonly read: Promise<void>;
  readonly refresher: Refresher;
  /** As they are now: they change while the server runs. */
  readonly settings: Settings;
  /** The service that knows a file. */
  serviceFor(uri: string): JourneyService;
}
