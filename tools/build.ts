import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type BuildResult, build, context, formatMessages } from 'esbuild';
import { announce } from './build/announce';
import { bundles, esbuildOptions, requireEntries } from './build/bundles';
import { licenceNotices } from './build/notices';
import { printSizes } from './build/report';
import { packedRulePages } from './build/rule-pages';

/** Makes everything for users: minified, with the licences of what is inside. */
async function buildOnce(): Promise<void> {
  const results = await Promise.all(bundles.map(bundle => build(esbuildOptions(bundle, true))));
  await printWarnings(results);
  const metafiles = results.flatMap(({ metafile }) => metafile ?? []);
  writeFileSync('dist/LICENSES.txt', licenceNotices(metafiles));
  makeExecutable();
  printSizes(metafiles.flatMap(({ outputs }) => Object.keys(outputs)));
}

/** Makes everything for developers, again and again. */
async function watch(): Promise<void> {
  const announcing = announce();
  const contexts = await Promise.all(
    bundles.map(bundle => context(esbuildOptions(bundle, false, [announcing]))),
  );
  await Promise.all(contexts.map(made => made.watch()));
}

async function printWarnings(results: readonly BuildResult[]): Promise<void> {
  const warnings = results.flatMap(result => result.warnings);
  for (const text of await formatMessages(warnings, { kind: 'warning' })) console.warn(text);
}

function makeExecutable(): void {
  for (const { executable, output } of bundles) if (executable) chmodSync(output, 0o755);
}

async function main(): Promise<void> {
  requireEntries();
  // Nothing of an earlier build may get into a package, source maps least of all.
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  writeFileSync('dist/rule-pages.json', packedRulePages());
  await (process.argv.includes('--watch') ? watch() : buildOnce());
}

main().catch(async (error: unknown) => {
  const errors = (error as Partial<BuildResult>).errors;
  const texts = errors ? await formatMessages(errors, { kind: 'error' }) : [String(error)];
  for (const text of texts) console.error(text);
  process.exitCode = 1;
});
