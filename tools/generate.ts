import { generateIconPaths } from './generate/icon-paths';
import { generateLanguagePage } from './generate/language-page';
import { type Generator, isUpToDate, type Output, writeOutput } from './generate/output';
import { generateRuleIndex } from './generate/rule-index';
import { generateRulePages } from './generate/rule-pages';
import { generateSampleData } from './generate/sample-data';
import { generateTypes } from './generate/types';
import { generateValidators } from './generate/validators';
import { generateWalkthrough } from './generate/walkthrough';

/** Everything that is generated. To add a generator, add a line. */
const GENERATORS: readonly Generator[] = [
  { name: 'types', committed: false, run: generateTypes },
  { name: 'validators', committed: false, run: generateValidators },
  { name: 'icon paths', committed: false, run: generateIconPaths },
  { name: 'rule index', committed: true, run: generateRuleIndex },
  { name: 'language page', committed: true, run: generateLanguagePage },
  { name: 'sample data', committed: true, run: generateSampleData },
  { name: 'rule pages', committed: true, run: generateRulePages },
  { name: 'walkthrough', committed: true, run: generateWalkthrough },
];

/** Runs all generators and writes what they make. */
async function write(): Promise<void> {
  for (const generator of GENERATORS) {
    await Promise.all((await generator.run()).map(writeOutput));
  }
}

/** Compares what is committed with what would be generated. */
async function check(): Promise<void> {
  const stale: Output[] = [];
  for (const generator of GENERATORS.filter(({ committed }) => committed)) {
    for (const output of await generator.run()) {
      if (!(await isUpToDate(output))) stale.push(output);
    }
  }
  for (const { path } of stale) console.error(`${path} is out of date. Run: npm run generate`);
  if (stale.length > 0) process.exitCode = 1;
}

(process.argv.includes('--check') ? check() : write()).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
