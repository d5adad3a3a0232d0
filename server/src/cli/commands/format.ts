import type { Command, Io, OptionValues } from '../command';
import { type Input, readInputs } from '../inputs';
import { portsFor } from '../ports';
import { relativePath } from '../report';
import { writeWhole } from '../write-file';

/** `journey format`: one layout for all files. */
export const formatCommand: Command = {
  usage: `journey format [paths] [options]

  --check                 name the files that would change; write nothing

Two spaces a level, lists indented under their keys, at most one blank line in a row. A file that does not
parse is left as it is.
Exit code 0: formatted, or nothing to do; 1: --check has found something; 2: wrong usage or unreadable input.`,
  options: { check: { type: 'boolean' } },
  run,
};

async function run(paths: readonly string[], values: OptionValues, io: Io): Promise<number> {
  const inputs = await readInputs(paths, io.cwd, portsFor(io, 'en'));
  const changes = inputs.flatMap(input => changesIn(input, io));
  for (const { path, text } of changes) {
    if (values.check !== true) await writeWhole(path, text);
    io.out(relativePath(path, io.cwd));
  }
  return values.check === true && changes.length > 0 ? 1 : 0;
}

function changesIn({ service, files }: Input, io: Io) {
  return files.flatMap(({ path, uri }) => {
    const problems = service.documents().get(uri)?.tree.problems ?? [];
    const file = relativePath(path, io.cwd);
    if (problems.length > 0) io.err(`journey: ${file} does not parse and is left as it is.`);
    const formatted = service.format(uri);
    return formatted && formatted.edits.length > 0 ? [{ path, text: formatted.text }] : [];
  });
}
