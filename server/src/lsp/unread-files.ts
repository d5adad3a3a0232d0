import { addTo, type Groups, type JourneyService, writtenIds } from '../service';

/**
 * Files whose texts are there, but not understood yet. Which ids they define shows at a glance at their texts: what an
 * open file names can come first.
 */
export class UnreadFiles {
  private readonly texts = new Map<string, string>();
  private readonly byId: Groups<string, string> = new Map();

  add(uri: string, text: string): void {
    this.texts.set(uri, text);
    for (const id of writtenIds(text)) addTo(this.byId, id, uri);
  }

  /** Those that are left, with their texts. */
  *[Symbol.iterator](): Iterator<readonly [uri: string, text: string]> {
    for (const [uri, text] of this.texts) if (this.texts.delete(uri)) yield [uri, text];
  }

  /** Those that define what a file names and nothing defines so far. They are left no more. */
  *namedBy(uri: string, service: JourneyService): Iterable<readonly [uri: string, text: string]> {
    for (const id of service.unknownIds(uri)) {
      for (const file of this.byId.get(id) ?? []) {
        const text = this.texts.get(file);
        if (text !== undefined && this.texts.delete(file)) yield [file, text];
      }
    }
  }
}
