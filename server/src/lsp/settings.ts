import type { Connection, InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import type { DisplayLanguage, HintOptions } from '../service';

/** The settings that the server follows. */
export interface Settings {
  language: DisplayLanguage;
  inlayHints: HintOptions;
}

/** What is shown where nobody says otherwise. */
export const allHints: HintOptions = { touchpoints: true, plan: true, metrics: true };

/** What the client says at the start: its settings, else its own display language. */
export function initialSettings({ initializationOptions, locale }: InitializeParams): Settings {
  const wanted = (initializationOptions ?? {}) as {
    readonly language?: unknown;
    readonly inlayHints?: unknown;
  };
  return { language: languageOf(wanted.language, locale), inlayHints: hintsOf(wanted.inlayHints) };
}

/** The folders that the client has open; older clients have one root at most. */
export function openFolders({ workspaceFolders, rootUri }: InitializeParams): WorkspaceFolder[] {
  return workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: '' }] : []);
}

/** Asks the client again; a client without configuration keeps what it said at the start. */
export async function refreshSettings(
  settings: Settings,
  connection: Connection,
  { capabilities, locale }: InitializeParams,
): Promise<void> {
  if (!capabilities.workspace?.configuration) return;
  const [language, hints]: readonly unknown[] = await connection.workspace.getConfiguration([
    { section: 'journey.language' },
    { section: 'journey.inlayHints' },
  ]);
  settings.language = languageOf(language, locale);
  settings.inlayHints = hintsOf(hints);
}

function languageOf(wanted: unknown, locale: string | undefined): DisplayLanguage {
  const tag = typeof wanted === 'string' && wanted !== 'auto' ? wanted : (locale ?? 'en');
  const primary = tag.toLowerCase().split('-')[0];
  return primary === 'de' || primary === 'da' ? primary : 'en';
}

/** Each kind of hint is on unless it is switched off. */
function hintsOf(wanted: unknown): HintOptions {
  const given = (typeof wanted === 'object' && wanted !== null ? wanted : {}) as Partial<
    Record<string, unknown>
  >;
  return {
    touchpoints: given.touchpoints !== false,
    plan: given.plan !== false,
    metrics: given.metrics !== false,
  };
}
