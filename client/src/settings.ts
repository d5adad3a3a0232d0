import { env, type Uri, workspace } from 'vscode';
import type { DisplayLanguage } from '../../server/src/protocol';
import { displayLanguage } from './language';

/** The section of the settings that belongs to this extension. */
export const section = 'journey';

/** The names of the settings, without their section. */
export type Setting = 'language' | 'author' | 'preview.openAutomatically' | 'trace.server';

function read<T>(setting: Setting, scope?: Uri): T | undefined {
  return workspace.getConfiguration(section, scope).get<T>(setting);
}

/** The language of messages and of the preview. */
export function currentLanguage(): DisplayLanguage {
  return displayLanguage(read<string>('language'), env.language);
}

/** The name for ticks that the user has set; undefined where none is set. */
export function chosenAuthor(document: Uri): string | undefined {
  return read<string>('author', document)?.trim() || undefined;
}

/** Whether the preview shall open by itself. */
export function opensAutomatically(): boolean {
  return read<boolean>('preview.openAutomatically') === true;
}
