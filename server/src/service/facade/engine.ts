import { type Signal, signal } from '@preact/signals-core';
import { Comparisons } from '../features/diff/comparisons';
import { LastGood } from '../features/last-good';
import { passedOn } from '../features/passed-on';
import { AwakeFiles } from '../model/awake-files';
import { derivedOfFile } from '../model/derived';
import type { JourneyDocument } from '../model/document';
import type { FileMemory } from '../model/file-memory';
import { FolderFiles } from '../model/folder-files';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage, Ports } from '../ports';
import { rules } from '../rules';
import { type LintOptions, lint } from '../rules/engine';
import type { Finding } from '../rules/rule';

/** What is asked about a file, and the files that it sees. */
type Answer<T> = (document: JourneyDocument, seen: Workspace) => T;

/** What all parts of the facade answer from: the files of one folder, what is remembered of them, the day and the language. */
export class Engine {
  readonly files: FolderFiles;
  readonly lastGood = new LastGood();
  readonly comparisons: Comparisons;
  private readonly today: Signal<string>;
  private readonly linted: (memory: FileMemory, seen: Workspace) => readonly Finding[];

  constructor(readonly ports: Ports) {
    this.files = new FolderFiles(new Set(rules.map(({ id }) => id)), new AwakeFiles(ports.mostAwake));
    this.comparisons = new Comparisons(this.files);
    this.today = signal(ports.today());
    this.linted = derivedOfFile(({ document }, seen) =>
      lint(document, seen, { today: this.today.value, onCrash: ports.onCrash }),
    );
  }

  /** The files that see each other: all but those that the settings leave out. */
  get workspace(): Workspace {
    return this.files.workspace;
  }

  /** What is asked about a file is answered with the files that it sees; of one that is too large to be read, nothing. */
  on<T>(uri: string, answer: Answer<T>): T | undefined {
    this.rest();
    const document = this.files.get(uri);
    return document?.memory.busy(() =>
      !document.memory.isLight && document.tree.isLimited
        ? undefined
        : answer(document, this.files.seenFrom(document)),
    );
  }

  /** The same for what leaves the editor: without personal data. */
  toPassOn<T>(uri: string, answer: Answer<T>): T | undefined {
    return this.on(uri, (document, workspace) => {
      const safe = passedOn({ document, workspace });
      return answer(safe.document, safe.workspace);
    });
  }

  /** What the rules find in a file, and in whichever copy of it. */
  findingsIn(document: JourneyDocument, seen: Workspace): readonly Finding[] {
    this.today.value = this.ports.today();
    return this.linted(document.memory, seen);
  }

  /** The trees that are too many go. */
  rest(): void {
    this.files.awake.rest();
  }

  /** A pause between two files, in which they can. */
  resting(pause: () => Promise<void>): () => Promise<void> {
    return () => {
      this.rest();
      return pause();
    };
  }

  /** The day, and the language in which things are said. */
  now(): { readonly today: string; readonly language: DisplayLanguage } {
    return { today: this.ports.today(), language: this.ports.language() };
  }

  lintOptions(): LintOptions {
    return { today: this.ports.today(), onCrash: this.ports.onCrash };
  }
}
