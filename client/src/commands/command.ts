import type { LogOutputChannel, Uri } from 'vscode';
import type { Preview } from '../preview/preview';
import type { RuleDocs } from '../rule-docs/rule-docs';
import type { Server } from '../server';

/** What commands work with. */
export interface Services {
  readonly log: LogOutputChannel;
  readonly server: Promise<Server>;
  readonly preview: Promise<Preview>;
  readonly ruleDocs: RuleDocs;
  /** A folder of our own, for files that nobody keeps. */
  readonly storage: Uri;
  /** The name to put beside a tick in a document. */
  author(document: Uri): Promise<string | undefined>;
}

/** One command of the palette. */
export interface Command {
  readonly id: `journey.${string}`;
  /** What the user reads, before the reason, when it fails. */
  failure(): string;
  /** @param argument what the menu or the caller hands over: the file's URI in menus of files. */
  run(services: Services, argument: unknown): Promise<void>;
}
