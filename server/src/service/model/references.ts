import type { JourneyDocument, Reference } from './entity';

const byDocument = new WeakMap<JourneyDocument, ReadonlyMap<string, readonly Reference[]>>();

/** Every reference in these files that is written with this id, whatever it names, in the order of URIs and text. */
export function referencesWith(id: string, documents: Iterable<JourneyDocument>): readonly Reference[] {
  const found: Reference[] = [];
  for (const document of documents) found.push(...(indexOf(document).get(id) ?? []));
  return found.sort((a, b) => compare(a.document.uri, b.document.uri) || a.node.start - b.node.start);
}

/** Made once for each version of a file: after an edit, the other files' are still good. */
function indexOf(document: JourneyDocument): ReadonlyMap<string, readonly Reference[]> {
  const known = byDocument.get(document);
  if (known) return known;
  const index = new Map<string, Reference[]>();
  for (const reference of document.references) {
    const list = index.get(reference.id);
    if (list) list.push(reference);
    else index.set(reference.id, [reference]);
  }
  byDocument.set(document, index);
  return index;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
