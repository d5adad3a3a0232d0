import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { DisplayLanguage } from '../service';
import { logOf } from './log';
import type { Settings } from './settings';

/** Fewer files are read before anybody could look. */
const MANY_FILES = 200;

const TITLES: Readonly<Record<DisplayLanguage, string>> = {
  en: 'Reading journeys',
  de: 'Journeys werden gelesen',
  da: 'Kunderejser læses',
};

/** Shows how far the first reading of the folders is, where there is much to read and the client can show it. */
export function indexProgress(
  connection: Connection,
  settings: Settings,
): {
  /** What a folder's reading is to be told to. */
  readonly of: (folder: string) => (done: number, of: number) => void;
  readonly done: () => void;
} {
  const folders = new Map<string, { readonly done: number; readonly of: number }>();
  let shown: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  const begin = async () => {
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin(TITLES[settings.language], 0);
    return progress;
  };
  let percentage = 0;
  const report = () => {
    const [done, of] = [sum(folders.values(), 'done'), sum(folders.values(), 'of')];
    if (of < MANY_FILES) return;
    shown ??= begin().catch((error: Error) => {
      logOf(connection).warn(`Progress is not shown: ${error.message}`);
      return undefined;
    });
    const now = Math.floor((100 * done) / of);
    if (now === percentage) return;
    percentage = now;
    void shown.then(progress => progress?.report(now, `${done}/${of}`));
  };
  return {
    of: folder => (done, of) => {
      folders.set(folder, { done, of });
      report();
    },
    done: () => void shown?.then(progress => progress?.done()),
  };
}

function sum<K extends string>(all: Iterable<Readonly<Record<K, number>>>, key: K): number {
  let total = 0;
  for (const each of all) total += each[key];
  return total;
}
