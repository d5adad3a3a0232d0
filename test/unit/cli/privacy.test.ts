import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { getDocument } from '../support/pdf';
import { type CliFolder, cliFolder } from './support';

const SECRETS = ['jane.doe@example.com', '2345678', '84.12.7.199', '4711-0815', 'Janina Doe', 'jane-doe'];

const JOURNEY = `id: call
title: Calling
personas: [buyer]
stages:
  - id: ask
    title: Ask
    phase: before
    goal: Reach jane.doe@example.com
    steps:
      - id: write
        title: Calls +49 171 2345678 again and again, in the morning, at noon and at night
        actions: [Writes to jane.doe@example.com]
        thoughts: [My router says 84.12.7.199, "Customer number 4711-0815, as ever"]
        pain_points: [{ id: p, text: Nobody answers jane.doe@example.com, evidence: [{ type: call, quote: I am 0171 2345678 }] }]
        needs: [An answer to jane.doe@example.com]
        touchpoints:
          - id: desk
            title: The desk of 0171 2345678
            checklist: { ring: { text: Ring 0171 2345678 }, kept: { text: Done, by: staff } }
metrics:
  - { id: liking, type: csat, title: What jane.doe@example.com likes, touchpoint: desk, value: 80 }
  - id: loyalty
    type: nps
    step: write
    source: { file: answers.csv, columns: { persona: Name, touchpoint: Mail, verbatim: Why, id: Customer number } }
  - { id: bare, type: nps, source: { file: bare.csv } }
plan:
  id: plan
  title: For jane.doe@example.com
  start: 2026-11-02
  steps: [{ id: one, title: Call +49 171 2345678, days: [1, 2], activities: [Write to jane.doe@example.com] }]
`;

/** The same with other words around what is personal. */
const CHANGED = JOURNEY.replace('Reach jane', 'Write to jane')
  .replace('title: Calls', 'title: Rings')
  .replace('Nobody answers', 'No answer from')
  .replace('Done, by: staff', 'Rang 0171 2345678, by: staff');

const PERSONAS = `personas:
  - { id: buyer, name: Buyer jane.doe@example.com, quotes: [{ text: Call +49 171 2345678 }] }
`;

const ANSWERS = `Customer number,score,Name,Mail,Why
4711-0815,9,Janina Doe,jane.doe@example.com,Call me: 0171 2345678
4711-0816,x,Janina Doe,jane.doe@example.com,"I am jane.doe@example.com"
4711-0817,12,Janina Doe,jane.doe@example.com,
4711-0818,8
${'1,9,,web,\n'.repeat(12)}`;

/** A file without a header: what should be names of columns is somebody’s answer. */
const BARE = 'jane.doe@example.com,+49 171 2345678,9\njane.doe@example.com,84.12.7.199,8\n';

const found = (text: string) => SECRETS.filter(secret => text.includes(secret));

describe('Personal data', () => {
  let folder: CliFolder;
  before(async () => {
    folder = await cliFolder({
      'a.journey.yaml': JOURNEY,
      'older/a.journey.yaml': CHANGED,
      'b.personas.yaml': PERSONAS,
      'answers.csv': ANSWERS,
      'bare.csv': BARE,
    });
  });
  after(() => folder.remove());

  for (const args of [
    ...['svg', 'html', 'md', 'csv', 'mermaid'].map(format => `render a.journey.yaml --to ${format}`),
    ...['md', 'csv', 'json'].map(format => `checklist a.journey.yaml --to ${format}`),
    ...['ics', 'md', 'csv'].map(format => `plan a.journey.yaml --to ${format}`),
    ...['table', 'json', 'html', 'html --verbatims'].map(format => `metrics . --format ${format}`),
    ...['md', 'json', 'html'].map(format => `diff older/a.journey.yaml a.journey.yaml --format ${format}`),
    ...['stylish', 'json', 'sarif', 'junit', 'github', 'gitlab', 'html'].map(
      format => `lint --format ${format}`,
    ),
  ]) {
    it(`is not in what “journey ${args}” prints, nor in its log`, async () => {
      const { out, err } = await folder.journey(args);
      ok(out.length > 0, err);
      deepEqual(found(`${out}${err}`), []);
    });
  }

  it('is not in a PDF, be it in its texts or in what it says of itself', async () => {
    const { code, err } = await folder.journey('render a.journey.yaml --to pdf -o a.pdf');
    equal(code, 0, err);
    const pdf = await getDocument({ data: new Uint8Array(await readFile(folder.at('a.pdf'))), verbosity: 0 })
      .promise;
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const { info } = await pdf.getMetadata();
    const said = items.map(item => ('str' in item ? item.str : '')).join('');
    ok(said.includes('Ask'), said);
    const all = `${said}${JSON.stringify(info)}${JSON.stringify(await pdf.getOutline())}${err}`;
    deepEqual(found(all), []);
    // A line may end within it.
    deepEqual(found(all.replace(/\s|-(?=[a-z])/g, '')), []);
  });

  it('is not in a PNG, whose letters are outlines, nor in the chunks of text that such a file may have', async () => {
    const { code, err } = await folder.journey('render a.journey.yaml --to png --scale 0.2 -o a.png');
    equal(code, 0, err);
    deepEqual(found(`${await readFile(folder.at('a.png'), 'latin1')}${err}`), []);
  });

  it('stays in the file itself, and where a comment says that it may', async () => {
    const comment = '# journey-disable-next-line personal-data -- the address of a desk\n        ';
    await folder.write({ 'c.journey.yaml': JOURNEY.replace('actions:', `${comment}actions:`) });
    const { out } = await folder.journey('render c.journey.yaml --to md');
    deepEqual(found(out), ['jane.doe@example.com']);
    deepEqual(await readFile(folder.at('a.journey.yaml'), 'utf8'), JOURNEY);
  });
});
