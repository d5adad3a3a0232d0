import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { DisplayLanguage } from '../service';

/** The settings that the server follows. */
export interface Settings {
  language: DisplayLanguage;
}

/** What the client says at the start: its setting, else its own display language. */
export function initialSettings({ initializationOptions, locale }: InitializeParams): Settings {
  const wanted = (initializationOptions as { readonly language?: unknown } | undefined)?.language;
  return { language: languageOf(wanted, locale) };
}

/** Asks the client again; a client without configuration keeps what it said at the start. */
export async function refreshSettings(
  settings: Settings,
  connection: Connection,
  { capabilities, locale }: InitializeParams,
): Promise<void> {
  if (!capabilities.workspace?.configuration) return;
  const wanted: unknown = await connection.workspace.getConfiguration('journey.language');
  settings.language = languageOf(wanted, locale);
}

function languageOf(wanted: unknown, locale: string | undefined): DisplayLanguage {
  const tag = typeof wanted === 'string' && wanted !== 'auto' ? wanted : (locale ?? 'en');
  const primary = tag.toLowerCase().split('-')[0];
  return primary === 'de' || primary === 'da' ? primary : 'en';
}
