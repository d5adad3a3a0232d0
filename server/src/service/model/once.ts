/** Something that may let go of its contents, such as an entity of a closed file. */
interface Letting {
  /** Goes with the contents. */
  readonly holder: object;
}

/** What that hangs on which is found out about a thing: it goes with what it was made of. */
export function holderOf(thing: object): object {
  return (thing as Partial<Letting>).holder ?? thing;
}

/** The function, its answer remembered for each thing. For what outlives edits: nodes, entities, touchpoints, stages. */
export function oncePerThing<K extends object, T>(make: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<object, { readonly value: T }>();
  return thing => {
    const holder = holderOf(thing);
    const memo = known.get(holder);
    if (memo) return memo.value;
    const value = make(thing);
    known.set(holder, { value });
    return value;
  };
}

/** The same, as long as some other arguments stay the same. */
export function onceWhileSame<K extends object, A extends readonly unknown[], T>(
  make: (thing: K, ...others: A) => T,
): (thing: K, ...others: A) => T {
  const kept = onGrounds<K, T>();
  return (thing, ...others) => kept(thing, others, () => make(thing, ...others));
}

/** Keeps what was made of each thing as long as all that it was made from besides, its grounds, is the same. */
export function onGrounds<K extends object, T>(): (
  thing: K,
  grounds: readonly unknown[],
  make: () => T,
) => T {
  const known = new WeakMap<object, { readonly grounds: readonly unknown[]; readonly value: T }>();
  return (thing, grounds, make) => {
    const holder = holderOf(thing);
    const memo = known.get(holder);
    if (memo && sameItems(memo.grounds, grounds)) return memo.value;
    const value = make();
    known.set(holder, { grounds, value });
    return value;
  };
}

/** Whether two lists have the same things in the same order. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** The same for pairs of things. */
export function oncePerPair<A extends object, B extends object, T>(
  make: (first: A, second: B) => T,
): (first: A, second: B) => T {
  const known = new WeakMap<object, (second: B) => T>();
  return (first, second) => {
    const holder = holderOf(first);
    const of = known.get(holder) ?? oncePerThing((other: B) => make(first, other));
    if (!known.has(holder)) known.set(holder, of);
    return of(second);
  };
}
