import {
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  languages,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { registerCommands } from './commands';
import { note, report } from './errors';
import { languageId } from './files';
import { t } from './l10n';
import type { PreviewContext } from './preview/context';
import { readKeptState } from './preview/guard';
import { openAutomatically } from './preview/open-automatically';
import { viewType } from './preview/panel';
import { Preview } from './preview/preview';
import { openDocsActions, openDocsKinds } from './rule-docs/actions';
import { scheme } from './rule-docs/links';
import { RuleDocs } from './rule-docs/rule-docs';
import type { Server } from './server';
import { chosenAuthor } from './settings';
import { Journeys } from './views/journeys';
import { journeysView } from './views/journeys-view';
import { journeyStatus } from './views/status-bar';

/** What differs between the places in which the extension runs. */
export interface Platform {
  /** Loads and starts the language client. It returns before the server answers. */
  startServer(context: ExtensionContext, log: LogOutputChannel): Promise<Server>;
  /** The user's name as the machine knows it. @param folder the path of the folder that the name is for. */
  userName(folder: string | undefined, log: LogOutputChannel): Promise<string | undefined>;
}

/**
 * Connects everything. It returns before the language client is even loaded: nobody waits for an extension
 * that is about to start.
 *
 * @returns the server, to be stopped in the end.
 */
export function activate(context: ExtensionContext, platform: Platform): Promise<Server> {
  const log = window.createOutputChannel('Journey', { log: true });
  const server = platform.startServer(context, log);
  const author = async (document: Uri): Promise<string | undefined> =>
    chosenAuthor(document) ?? platform.userName(workspace.getWorkspaceFolder(document)?.uri.fsPath, log);
  const preview = server.then(running => openPreviewFor(context, { server: running, log, author }));
  const ruleDocs = new RuleDocs(context.extensionUri);
  context.subscriptions.push(
    log,
    ...registerCommands({ log, server, preview, author, ruleDocs, storage: context.globalStorageUri }),
    workspace.registerTextDocumentContentProvider(scheme, ruleDocs),
    languages.registerCodeActionsProvider(languageId, openDocsActions, openDocsKinds),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state: unknown) {
        (await preview).adopt(panel, readKeptState(state));
      },
    }),
  );
  server
    .then(running => context.subscriptions.push(...views(running, log)))
    .catch(error => note(log, 'The views could not be opened', error));
  preview.catch(error => report(log, t('Journey as Code could not start'), error));
  return server;
}

function views(server: Server, log: LogOutputChannel): readonly Disposable[] {
  const journeys = new Journeys(server, log);
  return [journeys, journeysView(server, journeys, log), journeyStatus(server, journeys, log)];
}

function openPreviewFor(
  context: ExtensionContext,
  needs: Omit<PreviewContext, 'extension' | 'keeper'>,
): Preview {
  const preview = new Preview({
    extension: context.extensionUri,
    keeper: context.workspaceState,
    ...needs,
  });
  context.subscriptions.push(preview, openAutomatically(preview));
  return preview;
}
