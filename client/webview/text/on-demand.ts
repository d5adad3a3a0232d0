/** Makes something when it is first asked for: a formatter costs a millisecond, and most pages need few of them. */
export function onDemand<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
