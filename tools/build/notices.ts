import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * The licences of all packages that the bundles contain, as their authors want them passed on.
 *
 * @throws Error where a package comes without the text of its licence.
 */
export function licenceNotices(metafiles: readonly Metafile[]): string {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(includedInputs));
  const folders = new Set(inputs.map(packageFolder).filter(folder => folder !== undefined));
  const notices = [...folders].sort().map(notice);
  return ['This product contains the following packages.', ...notices]
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}

/** Without what was read but left out of the output in the end. */
function includedInputs({ inputs }: Metafile['outputs'][string]): readonly string[] {
  return Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}

/** The folder of the package that a file belongs to; undefined for our own files. */
function packageFolder(path: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Package;
  return `${name} ${version} (${license})\n\n${licenceText(folder)}`;
}

function licenceText(folder: string): string {
  const files = readdirSync(folder).filter(file => /^licen[cs]e/i.test(file));
  if (files.length === 0) throw new Error(`${folder} comes without its licence.`);
  return files.map(file => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
}
