import { listCatalogue } from '../../service';
import { type Command, type Io, LANGUAGES, type OptionValues, oneOf, UsageError } from '../command';
import { catalogueJson, catalogueTable } from '../formats/catalogue';

/** `journey catalogue`: the built-in knowledge, entry by entry. */
export const catalogueCommand: Command = {
  usage: `journey catalogue [options]

  --format table|json     how entries are printed (default: table)
  --language en|de|da     the language of the texts (default: en)

Every entry is printed with the ids of the facts that it covers.

Exit code 0: printed; 2: wrong usage.`,
  options: {
    format: { type: 'string' },
    language: { type: 'string' },
  },
  run,
};

async function run(paths: readonly string[], values: OptionValues, io: Io): Promise<number> {
  if (paths.length > 0) throw new UsageError(`journey catalogue reads no files; found “${paths[0]}”.`);
  const format = oneOf(values, 'format', ['table', 'json'], 'table');
  const language = oneOf(values, 'language', LANGUAGES, 'en');
  const entries = listCatalogue(language);
  io.out(format === 'json' ? catalogueJson(entries, language) : catalogueTable(entries));
  return 0;
}
