/** The function, its answer remembered for each thing. For what outlives edits: nodes, entities, touchpoints, stages. */
export function oncePerThing<K extends object, T>(make: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return thing => {
    const memo = known.get(thing);
    if (memo) return memo.value;
    const value = make(thing);
    known.set(thing, { value });
    return value;
  };
}

/** The same, as long as some other arguments stay the same. */
export function onceWhileSame<K extends object, A extends readonly unknown[], T>(
  make: (thing: K, ...others: A) => T,
): (thing: K, ...others: A) => T {
  const known = new WeakMap<K, { readonly others: A; readonly value: T }>();
  return (thing, ...others) => {
    const memo = known.get(thing);
    if (memo && others.every((other, index) => other === memo.others[index])) return memo.value;
    const value = make(thing, ...others);
    known.set(thing, { others, value });
    return value;
  };
}

/** The same for pairs of things. */
export function oncePerPair<A extends object, B extends object, T>(
  make: (first: A, second: B) => T,
): (first: A, second: B) => T {
  const known = new WeakMap<A, (second: B) => T>();
  return (first, second) => {
    const of = known.get(first) ?? oncePerThing((other: B) => make(first, other));
    if (!known.has(first)) known.set(first, of);
    return of(second);
  };
}
