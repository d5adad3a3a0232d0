/** Small shape checks. What arrives from outside is `unknown` until one of these has said yes. */

/** Says whether a value has the shape `T`. */
export type Check<T> = (value: unknown) => value is T;

/** One check for every key of `T`; a key that is missing here does not compile. */
type Fields<T> = { readonly [K in keyof T]-?: Check<T[K]> };

/** Whatever there is: it is looked at where it is used. */
export const isAnything: Check<unknown> = (_value): _value is unknown => true;

/** Any string. */
export const isString: Check<string> = (value): value is string => typeof value === 'string';

/** True or false. */
export const isBoolean: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

/** A finite number: a `NaN` in a position would tear the drawing apart. */
export const isNumber: Check<number> = (value): value is number => Number.isFinite(value);

/** One of the given strings. */
export function isOneOf<T extends string>(...options: readonly T[]): Check<T> {
  return (value): value is T => (options as readonly unknown[]).includes(value);
}

/** The given shape or nothing. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

/** The given shape or `null`. */
export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

/** A list whose every entry has the given shape. */
export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return once((value): value is readonly T[] => Array.isArray(value) && value.every(check));
}

/** Looks at each object once: nobody changes what has arrived, and patches leave most of it as it was. */
function once<T>(check: Check<T>): Check<T> {
  const good = new WeakSet<object>();
  return (value): value is T => {
    const isObject = typeof value === 'object' && value !== null;
    if (isObject && good.has(value)) return true;
    const isGood = check(value);
    if (isGood && isObject) good.add(value);
    return isGood;
  };
}

/** An object in which every field has its shape. Fields beyond the known ones are let through unread. */
export function shape<T extends object>(fields: Fields<T>): Check<T> {
  const checks = fields as Readonly<Record<string, Check<unknown>>>;
  const keys = Object.keys(checks);
  return once(
    (value): value is T =>
      typeof value === 'object' &&
      value !== null &&
      keys.every(key => checks[key]?.((value as Readonly<Record<string, unknown>>)[key])),
  );
}
