import { env, l10n } from 'vscode';
import danish from '../../l10n/bundle.l10n.da.json';
import german from '../../l10n/bundle.l10n.de.json';
import english from '../../l10n/bundle.l10n.json';
import type { DisplayLanguage } from '../../server/src/protocol';
import { displayLanguage } from './language';
import { currentLanguage } from './settings';

type Bundle = Readonly<Record<string, string>>;

const bundles: Readonly<Record<DisplayLanguage, Bundle>> = { en: english, de: german, da: danish };

/**
 * A text in the display language, with `{0}`, `{1}` … replaced. VS Code does this by itself for its own
 * language, but there is no Danish VS Code, and the setting may ask for another language than the editor's.
 */
export function t(message: string, ...args: readonly (string | number)[]): string {
  const language = currentLanguage();
  if (language === displayLanguage(undefined, env.language)) return l10n.t(message, ...args);
  const text = bundles[language][message] ?? message;
  return text.replace(/\{(\d+)\}/g, (hole, index: string) => String(args[Number(index)] ?? hole));
}
