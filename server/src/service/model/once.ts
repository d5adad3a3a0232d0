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
  const known = new WeakMap<object, { readonly others: A; readonly value: T }>();
  return (thing, ...others) => {
    const holder = holderOf(thing);
    const memo = known.get(holder);
    if (memo && others.every((other, index) => other === memo.others[index])) return memo.value;
    const value = make(thing, ...others);
    known.set(holder, { others, value });
    return value;
  };
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
