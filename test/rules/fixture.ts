import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileKindOf } from '../../server/src/service/schema/registry';
import { type Expected, readMarkers } from './markers';

/** One file of a fixture: its text without markers, and what the markers say is found in it. */
export interface FixtureFile {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** What a file must look like after its fixes. */
export interface FixedTwin extends FixtureFile {
  /** The beginning of the English title of the fix to take; undefined: the first that is offered. */
  readonly fix: string | undefined;
}

/** The commands that the fixes of a file's findings lead to, as `id argument`, in the order of the text. */
export interface OfferedCommands {
  readonly name: string;
  readonly commands: readonly string[];
}

/** Files that see each other: those of one folder of a fixture. */
export interface FixtureWorkspace {
  readonly folder: string;
  readonly files: readonly FixtureFile[];
  readonly twins: readonly FixedTwin[];
  readonly offers: readonly OfferedCommands[];
}

const HEADER = /^=== (?:(fixed|commands)(?: with (.+?))?: )?(\S+)$/;

/**
 * Reads a fixture: sections that begin with `=== name.journey.yaml` (an input file), `=== fixed: name…`
 * (the same file after all fixes of the rule), `=== fixed with Create: name…` (after the fix whose title
 * begins so) or `=== commands: name…` (the commands that its fixes lead to, one a line). A file with no suffix of ours
 * is a data file. Files in different folders do not see each other. What stands above the first section is a comment.
 *
 * @throws where a twin or a list of commands has no input file.
 */
export function readFixture(path: string): readonly FixtureWorkspace[] {
  const sections = sectionsOf(readFileSync(path, 'utf8').split('\n'));
  const folders = [...new Set(sections.map(({ name }) => posix.dirname(name)))];
  return folders.map(folder => {
    const own = sections.filter(({ name }) => posix.dirname(name) === folder);
    const files = own.filter(({ kind }) => kind === undefined);
    const twins = own.filter(({ kind }) => kind === 'fixed');
    const lists = own.filter(({ kind }) => kind === 'commands');
    for (const { name } of [...twins, ...lists]) {
      if (!files.some(file => file.name === name))
        throw new Error(`${path}: no file that belongs to ${name}.`);
    }
    const offers = lists.map(({ name, text }) => ({ name, commands: text.split('\n').filter(Boolean) }));
    return { folder, files, twins, offers };
  });
}

interface Section extends FixedTwin {
  /** Undefined for an input file. */
  readonly kind: string | undefined;
}

function sectionsOf(lines: readonly string[]): Section[] {
  const starts = lines.flatMap((line, index) => (HEADER.test(line) ? [index] : []));
  return starts.map((start, index) => {
    const [, kind, fix, name = ''] = HEADER.exec(lines[start] ?? '') ?? [];
    const last = starts[index + 1] ?? lines.length;
    const body = lines.slice(start + 1, last);
    const text = index === starts.length - 1 ? body.join('\n') : body.map(line => `${line}\n`).join('');
    return { name, fix, kind, ...readMarkers(text) };
  });
}

/** Whether a file is of the language; every other file of a fixture is a data file. */
export function isOurs({ name }: FixtureFile): boolean {
  return fileKindOf(name) !== undefined;
}

/** The same fixture as an editor on Windows would save it. Lines and columns stay the same. */
export function withCrLf(workspace: FixtureWorkspace): FixtureWorkspace {
  const convert = <T extends FixtureFile>(file: T): T => ({
    ...file,
    text: file.text.replaceAll('\n', '\r\n'),
  });
  return { ...workspace, files: workspace.files.map(convert), twins: workspace.twins.map(convert) };
}
