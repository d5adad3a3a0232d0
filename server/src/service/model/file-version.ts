import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileKind } from '../schema/types';
import type { SyntaxTree } from '../syntax/nodes';
import type { Contents, Part } from './collect';
import type { Entity, JourneyDocument, Reference } from './entity';
import type { FileMemory } from './file-memory';
import type { SchemaProblem } from './problems';

/** One version of a file. Whoever asks what is in it is told that this may be otherwise in the next one. */
export class FileVersion implements JourneyDocument {
  readonly uri: string;
  readonly version: number | null;
  readonly kind: FileKind;
  readonly text: TextDocument;
  private contents: Pick<Contents, 'entities' | 'references' | 'problems' | 'parts'> = NOTHING;

  constructor(
    { uri, version, kind, text }: Pick<JourneyDocument, 'uri' | 'version' | 'kind' | 'text'>,
    readonly tree: SyntaxTree,
    readonly memory: FileMemory,
  ) {
    this.uri = uri;
    this.version = version;
    this.kind = kind;
    this.text = text;
  }

  take(contents: Contents): void {
    this.contents = contents;
  }

  get entities(): readonly Entity[] {
    return this.looked().entities;
  }

  get references(): readonly Reference[] {
    return this.looked().references;
  }

  get problems(): readonly SchemaProblem[] {
    return this.looked().problems;
  }

  get parts(): readonly Part[] {
    return this.looked().parts;
  }

  private looked() {
    this.memory.looked();
    return this.contents;
  }
}

const NOTHING = { entities: [], references: [], problems: [], parts: [] };
