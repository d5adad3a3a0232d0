import { type QuickPickItem, window } from 'vscode';
import type { DisplayLanguage } from '../../../server/src/protocol';
import { t } from '../l10n';
import { currentLanguage } from '../settings';

/** One thing to choose. */
export interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

/** Lets the user choose; undefined where they leave. @param title what all this is for */
export async function choose<T>(
  title: string,
  placeHolder: string,
  choices: readonly Choice<T>[],
): Promise<T | undefined> {
  const options = { title, placeHolder, matchOnDetail: true, ignoreFocusOut: true };
  return (await window.showQuickPick(choices, options))?.value;
}

/** Asks for a text; undefined where the user leaves. A blank one is not taken. @param value stands there at first */
export async function askFor(title: string, prompt: string, value = ''): Promise<string | undefined> {
  const validateInput = (text: string) => (text.trim() === '' ? t('Please write something.') : undefined);
  return (await window.showInputBox({ title, prompt, value, validateInput, ignoreFocusOut: true }))?.trim();
}

/** Asks for the language of a file: the one in which we speak comes first. */
export function chooseLanguage(title: string): Promise<DisplayLanguage | undefined> {
  const languages: readonly Choice<DisplayLanguage>[] = [
    { label: 'English', value: 'en' },
    { label: 'Deutsch', value: 'de' },
    { label: 'Dansk', value: 'da' },
  ];
  const own = currentLanguage();
  const ordered = [...languages].sort((a, b) => Number(b.value === own) - Number(a.value === own));
  return choose(title, t('In which language is it written?'), ordered);
}
