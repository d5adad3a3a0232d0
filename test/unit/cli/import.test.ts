import { deepEqual, equal, match } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { type CliFolder, cliFolder } from './support';

const DIAGRAM = `%% from our wiki
journey
    title My working day
    accDescr: How a day goes
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me
      Do work: 1: Me, Cat
    section Buy lunch#59; pay
      Queue: 2.5: Me
      Queue: 4: Cat
      Sit down: ok: Me
    click here
      Eat: 5 # at last
`;

describe('journey import', () => {
  let folder: CliFolder;
  beforeEach(async () => {
    folder = await cliFolder({ 'day.mmd': DIAGRAM });
  });
  afterEach(() => folder.remove());

  it('makes a journey of a diagram, and names each line that it could not read', async () => {
    const { code, out, err } = await folder.journey('import day.mmd');
    equal(
      out,
      `# Imported from day.mmd.
# The phases are guessed from the names of the stages: please check them.

id: my-working-day
title: My working day
language: en
state: current
status: draft
scenario: How a day goes

personas:
  - id: me
    name: Me

  - id: cat
    name: Cat

stages:
  - id: go-to-work
    title: Go to work
    phase: before
    steps:
      - id: make-tea
        title: Make tea
        sentiment:
          me: 2
      - id: go-upstairs
        title: Go upstairs
        sentiment:
          me: 0
      - id: do-work
        title: Do work
        sentiment: -2

  - id: buy-lunch-pay
    title: Buy lunch; pay
    phase: during
    steps:
      - id: queue
        title: Queue
        sentiment:
          me: 0
          cat: 1
      - id: sit-down
        title: Sit down
      - id: eat
        title: Eat
        sentiment: 2`,
    );
    equal(
      err,
      `day.mmd:10: A sentiment is one of five; 2.5 became 0.
day.mmd:12: “ok” is no score from 1 to 5; the step has no sentiment.
day.mmd:13: This line is not understood, and was left out: click here`,
    );
    equal(code, 1);
  });

  it('makes a journey of a table, by the names of its columns in any language', async () => {
    await folder.write({
      'kauf.csv': `Stage;Schritt;Stimmung;Touchpoint;Kanal;Stand;Notiz;Phase
Stöbern;Suchen;1;Website;Website;Läuft gut;x;Vor dem Kauf
Stöbern;Suchen;2;Kiosk am Eingang;Fax;;;
;;;;;;;
Bezahlen;;;;;;;
Bezahlen;Zahlen;5;;;;;Beim Kauf
`,
    });
    const { code, out, err } = await folder.journey('import kauf.csv --language de');
    match(out, /^id: kauf\ntitle: Kauf\nlanguage: de$/m);
    match(
      out,
      /touchpoints:\n {10}- use: website\n {12}title: Website\n {12}status: works\n {10}- id: kiosk-am-eingang\n {12}title: Kiosk am Eingang\n/,
    );
    deepEqual(err.split('\n'), [
      'kauf.csv:1: Keine Spalte einer Journey heißt „Notiz“; sie wurde weggelassen.',
      'kauf.csv:3: „Fax“ passt nicht in die Spalte „Kanal“ und wurde weggelassen.',
      'kauf.csv:3: Eine frühere Zeile desselben Schritts sagt unter „Stimmung“ etwas anderes als „2“; die frühere gilt.',
      'kauf.csv:5: Diese Zeile nennt keinen Schritt und wurde weggelassen.',
      'kauf.csv:6: „5“ passt nicht in die Spalte „Stimmung“ und wurde weggelassen.',
    ]);
    equal(code, 1);
  });

  it('writes a file that is there never', async () => {
    equal((await folder.journey('import day.mmd -o day.journey.yaml')).code, 1);
    const text = await readFile(folder.at('day.journey.yaml'), 'utf8');
    match((await folder.journey('lint day.journey.yaml')).out, /^1 file checked: 0 errors/m);
    const again = await folder.journey('import day.mmd -o day.journey.yaml');
    equal(again.code, 2);
    match(again.err, /is there already, and is not overwritten/);
    equal(await readFile(folder.at('day.journey.yaml'), 'utf8'), text);
  });

  it('brings the samples back from a table, touchpoint for touchpoint', async () => {
    for (const name of ['saas', 'buchladen', 'abonnement']) {
      const table = folder.at(`${name}.csv`);
      const there = await folder.journey(`render ${name}.journey.yaml -o ${table}`, { cwd: 'samples' });
      deepEqual([there.code, there.err], [0, '']);
      const language = { saas: 'en', buchladen: 'de', abonnement: 'da' }[name];
      const back = await folder.journey(`import ${name}.csv --language ${language} -o ${name}.journey.yaml`);
      deepEqual([back.code, back.err], [0, '']);
      const again = await folder.journey(`render ${name}.journey.yaml --to csv -o again.csv`);
      deepEqual([again.code, again.err], [0, '']);
      equal(await readFile(folder.at('again.csv'), 'utf8'), await readFile(table, 'utf8'));
    }
  });

  for (const [what, args, message] of [
    ['no file', 'import', /takes one file/],
    ['a file that is not there', 'import no.csv', /no\.csv cannot be read/],
    ['a file without a step', 'import empty.mmd', /empty\.mmd:1: There is no step[\s\S]*holds no journey/],
    [
      'a table without steps',
      'import table.csv',
      /table\.csv:1: No column has the steps: one must be called “Step”/,
    ],
    ['another format', 'import day.mmd --from bpmn', /--from is one of mermaid, csv/],
  ] as const) {
    it(`refuses ${what} with exit code 2`, async () => {
      await folder.write({ 'empty.mmd': 'journey\n', 'table.csv': 'a,b\n1,2\n' });
      const { code, out, err } = await folder.journey(args);
      deepEqual({ code, out }, { code: 2, out: '' });
      match(err, message);
    });
  }
});
