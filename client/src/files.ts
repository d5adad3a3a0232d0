/** The endings of journeys alone. */
export const journeysOnly = '**/*.journey.{yaml,yml,json}';

/** The id of the language in VS Code. */
export const languageId = 'journey';

/**
 * The kinds of documents that the server is told of: files, new ones, those of a repository that is open without a
 * clone, and those of a folder of a web page. Not those of git or of a comparison.
 */
export const schemes: readonly string[] = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web'];

/** What it takes to recognise a document. */
export interface DocumentLike {
  readonly languageId: string;
  readonly uri: { readonly scheme: string; readonly path: string };
}

/** A file's name without its folders. */
export function fileName({ path }: Pick<DocumentLike['uri'], 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether the server knows a document. */
export function isServed({ languageId: language, uri }: DocumentLike): boolean {
  return language === languageId && schemes.includes(uri.scheme);
}

/** Whether a path is that of a journey: libraries, plans and settings are of the language but have no map. */
export function isJourneyPath(path: string): boolean {
  return /\.journey\.(?:ya?ml|json)$/i.test(path);
}

/** Whether a document holds a journey. */
export function isJourney(document: DocumentLike): boolean {
  return isServed(document) && isJourneyPath(document.uri.path);
}
