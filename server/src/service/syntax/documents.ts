import { type Document, parseAllDocuments } from 'yaml';

/** What V8 notes of the stack when an error is made; other engines have no such switch. */
const errors = Error as { stackTraceLimit?: number | undefined };

/**
 * The documents of a text as `yaml` reads them, mistakes included. The parser makes an `Error` of each mistake; noting
 * the stack in it, which nobody reads, would take longer than everything else.
 */
export function documentsIn(text: string): readonly Document[] {
  const limit = errors.stackTraceLimit;
  errors.stackTraceLimit = 0;
  try {
    const documents = parseAllDocuments(text, { prettyErrors: false, uniqueKeys: true });
    return Array.isArray(documents) ? (documents as readonly Document[]) : [];
  } finally {
    errors.stackTraceLimit = limit;
  }
}
