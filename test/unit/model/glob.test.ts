import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globOf } from '../../../server/src/service/model/glob';
import { runs } from '../support/runs';

describe('a glob', () => {
  const paths = [
    'a.journey.yaml',
    'old/a.journey.yaml',
    'old/deep/b-draft.plan.yaml',
    'team/old/[1].yaml',
    'x/{y}.yaml',
    '.hidden/a.yaml',
  ];
  const matching = (glob: string) => paths.filter(globOf(glob));

  it('without a slash is for names in all folders', () => {
    deepEqual(matching('*.journey.yaml'), ['a.journey.yaml', 'old/a.journey.yaml']);
    deepEqual(matching('*-draft.*.yaml'), ['old/deep/b-draft.plan.yaml']);
  });

  it('may name folders, also any number of them', () => {
    deepEqual(matching('old/**'), ['old/a.journey.yaml', 'old/deep/b-draft.plan.yaml']);
    deepEqual(matching('**/old/*'), ['old/a.journey.yaml', 'team/old/[1].yaml']);
    deepEqual(matching('./old/*.yaml'), ['old/a.journey.yaml']);
  });

  it('has choices, sets and single characters', () => {
    deepEqual(matching('{x,team/old}/*'), ['team/old/[1].yaml', 'x/{y}.yaml']);
    deepEqual(matching('[!b-z.].journey.y?ml'), ['a.journey.yaml', 'old/a.journey.yaml']);
  });

  it('takes as they are what is escaped, and what is never closed', () => {
    deepEqual(matching('\\[1\\].yaml'), ['team/old/[1].yaml']);
    deepEqual(matching('{y}.yaml'), ['x/{y}.yaml']);
    deepEqual(matching('{[y'), []);
  });

  it('may say what is not meant', () => {
    deepEqual(matching('!**/*.yaml'), []);
    deepEqual(matching('!old/**'), ['a.journey.yaml', 'team/old/[1].yaml', 'x/{y}.yaml', '.hidden/a.yaml']);
  });

  it('is matched in a time that follows the path, however many ways there are', () => {
    equal(globOf('*a*a*a*a*b')('a'.repeat(250)), false);
    equal(globOf('**/a/**/a/**/a/**/a/**/b')('a/'.repeat(2000)), false);
  }).timeout(5_000);

  it('matches what picomatch lets it match', () => {
    const pieces = fc.constantFrom(
      'a',
      'b',
      '.',
      '*',
      '?',
      '[ab]',
      '[!a]',
      '{a,b}',
      '{a*,b/c}',
      '/',
      '/**/',
      'c',
    );
    const globs = fc.array(pieces, { minLength: 1, maxLength: 6 }).map(all => all.join(''));
    const names = fc.array(fc.constantFrom('a', 'b', 'ab', 'c', 'a.b', '.a'), { minLength: 1, maxLength: 5 });
    const isUsual = (glob: string) =>
      !/^\/|\/$|\/\/|\*{3}|[^/]\*\*|\*\*[^/]|\.\/|\.$|\.\.|\.[*?[{]/.test(glob);
    fc.assert(
      fc.property(globs.filter(isUsual), names, (glob, folders) => {
        const path = folders.join('/');
        const options = { matchBase: !glob.includes('/'), dot: true, posix: true };
        equal(globOf(glob)(path), picomatch.isMatch(path, glob, options), `${glob} ${path}`);
      }),
      runs(2000),
    );
  });
});
