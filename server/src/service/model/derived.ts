import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { FileMemory } from './file-memory';
import { holderOf } from './once';
import type { Workspace } from './workspace';

type Make<K extends object, T> = (thing: K, workspace: Workspace) => T;
type IsSame<T> = (a: T, b: T) => boolean;

/**
 * The function, its answer kept for each thing and workspace until something is different that it was made from. What
 * that was, nobody has to say: whatever the workspace or a file was asked meanwhile, or another such function.
 *
 * @param isSame where it says so of an answer and the one before, the old one stays, and so does all that was made from it
 */
export function derived<K extends object, T>(make: Make<K, T>, isSame: IsSame<T> = Object.is): Make<K, T> {
  const known = new Known<T>();
  return (thing, workspace) =>
    passage?.isAbout(thing, workspace)
      ? passage.once(make, thing)
      : known.get(workspace, holderOf(thing), () => apart(undefined, () => make(thing, workspace)), isSame);
}

/**
 * The same for what is to be known of a file when its tree is let go. Of a small closed file, nothing else is kept that
 * is found out on the way: the answer depends on the file and on what others say, not on a hundred answers in between.
 */
export function derivedOfFile<T>(
  make: Make<FileMemory, T>,
  isSame: IsSame<T> = Object.is,
): Make<FileMemory, T> {
  const known = new Known<T>();
  return (file, workspace) => {
    const work = () =>
      apart(file.isLight ? new Passage(file, workspace) : undefined, () => make(file, workspace));
    return known.get(workspace, file, () => file.busy(work), isSame);
  };
}

/** The same for answers that depend on the day as well. Those of the day that was asked for last are kept. */
export function derivedByDay<K extends object, T>(
  make: (thing: K, workspace: Workspace, today: string) => T,
  isSame?: IsSame<T>,
  keep: (make: Make<K, T>, isSame?: IsSame<T>) => Make<K, T> = derived,
): (thing: K, workspace: Workspace, today: string) => T {
  let last: { readonly today: string; readonly of: Make<K, T> } | undefined;
  return (thing, workspace, today) => {
    if (last?.today !== today) last = { today, of: keep((each, where) => make(each, where, today), isSame) };
    return last.of(thing, workspace);
  };
}

/** Whether only one answer is wanted that needs this file, and nothing else about it is to be kept. */
export function isInPassing(file: FileMemory, workspace: Workspace): boolean {
  return passage?.isAbout(file, workspace) ?? false;
}

/** What is found out about a file on the way to one answer. */
class Passage {
  private readonly answers = new Map<unknown, Map<object, unknown>>();

  constructor(
    private readonly file: FileMemory,
    private readonly workspace: Workspace,
  ) {}

  /** Whether a thing is the file, or in it. */
  isAbout(thing: object, workspace: Workspace): boolean {
    const { memory = thing } = thing as { readonly memory?: object };
    return memory === this.file && workspace === this.workspace;
  }

  once<K extends object, T>(make: Make<K, T>, thing: K): T {
    const answers = this.answers.get(make) ?? new Map<object, unknown>();
    this.answers.set(make, answers);
    if (!answers.has(thing)) answers.set(thing, make(thing, this.workspace));
    return answers.get(thing) as T;
  }
}

let passage: Passage | undefined;

/** Makes an answer for which everything counts that it asks for: what was found out for another one, it would not notice. */
function apart<T>(own: Passage | undefined, make: () => T): T {
  const around = passage;
  passage = own;
  try {
    return make();
  } finally {
    passage = around;
  }
}

/** Answers, by workspace and by what they hang on. */
class Known<T> {
  private readonly answers = new WeakMap<Workspace, WeakMap<object, ReadonlySignal<T>>>();

  get(workspace: Workspace, holder: object, make: () => T, isSame: IsSame<T>): T {
    const answers = this.answers.get(workspace) ?? new WeakMap<object, ReadonlySignal<T>>();
    const known = answers.get(holder);
    if (known) return known.value;
    const answer = kept(make, isSame);
    this.answers.set(workspace, answers.set(holder, answer));
    return answer.value;
  }
}

function kept<T>(make: () => T, isSame: IsSame<T>): ReadonlySignal<T> {
  let last: { readonly value: T } | undefined;
  return computed(() => {
    const value = make();
    if (!last || !isSame(last.value, value)) last = { value };
    return last.value;
  });
}

/** Whether two sets have the same things. */
export function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every(item => b.has(item));
}
