import type { Connection } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, WatchKind } from './library';
import { logOf } from './log';

/** All files of the language, as globs. */
export const journeyFiles: readonly string[] = [
  '**/*.{journey,touchpoints,personas,surveys,metrics,plan,guide}.{yaml,yml,json}',
  '**/journey.config.{yaml,yml,json}',
];

/** The same for names without their folders, as a regular expression. */
export const journeyNames =
  '^[^.].*\\.(?:journey|touchpoints|personas|surveys|metrics|plan|guide)\\.(?:ya?ml|json)$|^journey\\.config\\.(?:ya?ml|json)$';

/** What survey tools export; metrics name such files. */
const dataFiles = '**/*.{csv,tsv,tab,txt,CSV,TSV,TAB,TXT}';

/** Asks the client to tell of files that concern us and change outside of the editor. */
export function watchFiles(connection: Connection): void {
  const watchers = [
    ...[...journeyFiles, dataFiles].map(globPattern => ({ globPattern })),
    // Of a folder that comes or goes, nothing else may be told than that.
    { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
  ];
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers })
    .catch((error: Error) => logOf(connection).warn(`Files are not watched: ${error.message}`));
}
