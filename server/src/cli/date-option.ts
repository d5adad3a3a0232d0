import { isDate } from '../service';
import { type OptionValues, text, UsageError } from './command';

/** The value of an option that is a date; the given one where it is not set. */
export function date(values: OptionValues, name: string, otherwise: string): string {
  const value = text(values, name) ?? otherwise;
  if (!isDate(value)) {
    throw new UsageError(`--${name} is a date such as 2026-11-21; found “${value}”.`);
  }
  return value;
}
