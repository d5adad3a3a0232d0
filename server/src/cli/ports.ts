import { localToday } from '../node/today';
import { type DisplayLanguage, type Ports, redacted } from '../service';
import type { Io } from './command';

/**
 * What the engine asks for on the command line, where nobody can open a rule's page. What crashes is told on one line of
 * standard error; such lines end in logs, so what identifies a person is taken out.
 *
 * @param today the local date, `yyyy-mm-dd`
 */
export function portsFor(io: Io, language: DisplayLanguage, today: () => string = localToday): Ports {
  return {
    language: () => language,
    today,
    ruleDocs: () => undefined,
    onCrash: (what, error) => io.err(redacted(`journey: ${what} failed: ${String(error)}`)),
  };
}
