import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/src/paths';
import { makeTempDir } from '../host/src/temp';

/** A copy of the samples. @returns its folder */
export function makeSamples(): string {
  const folder = join(makeTempDir('journey-pictures').path, 'samples');
  cpSync(join(ROOT, 'samples'), folder, { recursive: true });
  return folder;
}

/**
 * Adds a future variant of a sample: everybody feels as they shall. It comes after the other pictures, as it defines
 * the sample's own touchpoints a second time, which is a finding. @returns its file
 */
export function makeVariant(folder: string): string {
  const file = 'saas-next.journey.yaml';
  const current = readFileSync(join(folder, 'saas.journey.yaml'), 'utf8');
  const future = current
    .replace('\nid: saas\n', '\nid: saas-next\n')
    .replace('\nstate: current\n', '\nstate: future\nvariant_of: saas\n')
    .replace(/( sentiment:) .*\n( *)sentiment_target: (.*)\n/g, '$1 $3\n');
  writeFileSync(join(folder, file), future);
  return file;
}
