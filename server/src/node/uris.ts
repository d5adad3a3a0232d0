import { URI } from 'vscode-uri';
import { wellFormed } from '../service';

/** A path as a URI, spelled as VS Code spells it: a file must not be known under two names. */
export function uriOf(path: string): string {
  return URI.file(wellFormed(path)).toString();
}

/** The path of a `file:` URI; undefined for every other scheme. */
export function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}
