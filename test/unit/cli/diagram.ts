import { JSDOM } from 'jsdom';

/** What Mermaid reads in a `journey` diagram. */
export interface Diagram {
  readonly title: string;
  readonly tasks: readonly {
    readonly section: string;
    readonly task: string;
    readonly score: number;
    readonly people: readonly string[];
  }[];
}

interface JourneyStore {
  getDiagramTitle(): string;
  getTasks(): Diagram['tasks'];
}

/**
 * A diagram as Mermaid's own parser reads it, with its entities as it shows them.
 *
 * @throws Error where it is no diagram
 */
export async function diagramOf(text: string): Promise<Diagram> {
  const { default: mermaid } = await mermaidInPage();
  // The diagrams are made known by the first that is parsed.
  await mermaid.parse(text);
  const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  if (type !== 'journey') throw new Error(`This is a ${type}.`);
  const store = db as unknown as JourneyStore;
  return {
    title: shown(store.getDiagramTitle()),
    tasks: store.getTasks().map(({ section, task, score, people }) => ({
      section: shown(section),
      task: shown(task),
      score,
      people: people.map(shown),
    })),
  };
}

/** Mermaid cleans texts by a document's means when it is loaded. */
async function mermaidInPage(): Promise<typeof import('mermaid')> {
  const { window } = new JSDOM('');
  Object.assign(globalThis, { window, document: window.document });
  try {
    return await import('mermaid');
  } finally {
    Reflect.deleteProperty(globalThis, 'window');
    Reflect.deleteProperty(globalThis, 'document');
  }
}

/** Entities are kept apart until the diagram is drawn; then they are the page's. */
function shown(text: string): string {
  return text
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
