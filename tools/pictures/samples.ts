import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/src/paths';
import { makeTempDir } from '../host/src/temp';

/** A copy of the samples, and in it a future variant of one: everybody feels as they shall. @returns its folder */
export function makeSamples(): string {
  const folder = join(makeTempDir('journey-pictures').path, 'samples');
  cpSync(join(ROOT, 'samples'), folder, { recursive: true });
  const current = readFileSync(join(folder, 'saas.journey.yaml'), 'utf8');
  const future = current
    .replace('\nid: saas\n', '\nid: saas-next\n')
    .replace('\nstate: current\n', '\nstate: future\nvariant_of: saas\n')
    .replace(/( sentiment:) .*\n( *)sentiment_target: (.*)\n/g, '$1 $3\n');
  writeFileSync(join(folder, 'saas-next.journey.yaml'), future);
  return folder;
}
