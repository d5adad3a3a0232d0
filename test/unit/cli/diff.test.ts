import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { type GitFolder, gitFolder } from './repository';
import { cliFolder } from './support';

const journey = (sentiment: number, title = 'Pay') => `id: shop
title: Shop *now*
stages:
  - id: buy
    title: Buy <it>
    phase: during
    steps:
      - id: pay
        title: ${title}
        sentiment: ${sentiment}
        touchpoints: [checkout]
`;
const library = (status: string) => `touchpoints:
  - { id: checkout, title: Checkout, status: ${status} }
`;

describe('journey diff', () => {
  let folder: GitFolder;
  before(async () => {
    folder = await gitFolder({
      'shop.journey.yaml': journey(-1),
      'lib.touchpoints.yaml': library('works'),
      'old.personas.yaml': 'personas: []\n',
    });
    await folder.git('rm', '--quiet', 'old.personas.yaml');
    await folder.commit({
      'shop.journey.yaml': journey(1),
      'new.personas.yaml': 'personas:\n  - { id: lena, name: Lena }\n',
    });
    await folder.write({
      'shop.journey.yaml': journey(1, '"Pay | <b>now</b>"'),
      'lib.touchpoints.yaml': library('retired'),
      'broken.journey.yaml': 'id: [\n',
    });
  });
  after(() => folder.remove());

  it('compares a file with a revision, as Markdown that takes nothing in it for markup', async () => {
    const { code, out } = await folder.journey('diff HEAD~1 shop.journey.yaml');
    equal(code, 0);
    equal(
      out,
      `## What changed in the journeys

HEAD\\~1 → shop.journey.yaml

**Shop \\*now\\*** (shop.journey.yaml): 1 renamed, 2 changed

<details><summary>Buy &lt;it&gt; (3)</summary>

| Where | What | Before | After |
| --- | --- | --- | --- |
|  | Step “Pay \\| \\<b\\>now\\</b\\>”: Title | Pay | Pay \\| \\<b\\>now\\</b\\> |
|  | Step “Pay \\| \\<b\\>now\\</b\\>”: Sentiment | −1 | +1 |
| Pay \\| \\<b\\>now\\</b\\> | Touchpoint “Checkout”: Status | works | retired |

</details>

<details><summary>Sentiment: All customers</summary>

| Step | Before | After |
| --- | --- | --- |
| Pay \\| \\<b\\>now\\</b\\> | −1 | +1 |

</details>`,
    );
  });

  it('reads the libraries as they were in the same revision', async () => {
    const { out } = await folder.journey('diff HEAD~1 HEAD shop.journey.yaml --format json');
    const { files } = JSON.parse(out);
    deepEqual(
      files[0].groups.flatMap((group: { entries: { text: string }[] }) =>
        group.entries.map(({ text }) => text),
      ),
      ['Step “Pay”: Sentiment changed from −1 to +1'],
    );
    doesNotMatch(out, new RegExp(folder.path));
  });

  it('compares all files that two revisions do not share', async () => {
    const { code, out } = await folder.journey('diff HEAD~1 HEAD --format json');
    equal(code, 0);
    deepEqual(
      JSON.parse(out).files.map(({ file, status, summary }: Record<string, string>) => [
        file,
        status,
        summary,
      ]),
      [
        ['new.personas.yaml', 'added', undefined],
        ['old.personas.yaml', 'removed', undefined],
        ['shop.journey.yaml', 'changed', '1 changed'],
      ],
    );
  });

  it('compares two files, and says so where nothing is different', async () => {
    await folder.write({ 'copy.journey.yaml': `# The same\n${journey(1, '"Pay | <b>now</b>"')}` });
    const { code, out } = await folder.journey('diff shop.journey.yaml copy.journey.yaml --language da');
    equal(code, 0);
    match(out, /\n\*\*Shop \\\*now\\\*\*\* \(copy\.journey\.yaml\): hed shop\.journey\.yaml; Ingen forskel$/);
  });

  it('makes a page that runs and loads nothing', async () => {
    const { out } = await folder.journey('diff HEAD shop.journey.yaml --format html --language de');
    match(
      out,
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
    );
    match(out, /<td>Schritt „Pay \| &lt;b&gt;now&lt;\/b&gt;“: Titel<\/td>/);
    doesNotMatch(out, /<b>|<script/);
  });

  it('says what is wrong, with exit code 2', async () => {
    const elsewhere = await cliFolder({ 'a.journey.yaml': 'id: a\n' });
    const answers: readonly (readonly [string, RegExp])[] = [
      ['diff nowhere shop.journey.yaml', /^journey: git knows no revision “nowhere”\.$/],
      ['diff HEAD~1 new.personas.yaml', /^journey: new\.personas\.yaml is not in HEAD~1\.$/],
      ['diff HEAD missing.journey.yaml', /missing\.journey\.yaml/],
      ['diff shop.journey.yaml lib.touchpoints.yaml', /are files of different kinds\.$/],
      ['diff HEAD', /takes two files or revisions/],
      ['diff HEAD shop.journey.yaml shop.journey.yaml', /behind two revisions/],
      [
        'diff shop.journey.yaml broken.journey.yaml',
        /^journey: broken\.journey\.yaml does not parse in line \d+: /,
      ],
      ['diff HEAD shop.journey.yaml --format pdf', /--format is one of md, json, html/],
    ];
    for (const [words, expected] of answers) {
      const { code, err } = await folder.journey(words);
      equal(code, 2, words);
      match(err, expected);
    }
    const { code, err } = await elsewhere.journey('diff HEAD a.journey.yaml');
    deepEqual([code, /is in no git repository\.$/.test(err)], [2, true]);
    await elsewhere.remove();
  });
});
