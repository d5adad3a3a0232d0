import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { type CliFolder, cliFolder } from './support';

const JOURNEY = `id: kauf
title: Kauf *jetzt*
language: de
stages:
  - id: order
    title: Bestellen
    phase: during
    steps:
      - id: pay
        title: Bezahlen
        touchpoints:
          - id: kiosk
            title: "=1+1"
            checklist:
              greet: { text: 'Grüßen, "freundlich"', status: done, on: 2026-11-01, by: Ann }
              sing: { text: "@Singen", status: not_applicable }
              smile: { text: "Lächeln" }
`;

describe('journey checklist', () => {
  let folder: CliFolder;
  before(async () => {
    folder = await cliFolder({ 'a.journey.yaml': JOURNEY, 'b.journey.yaml': 'id: [\n', 'c.plan.yaml': '' });
  });
  after(() => folder.remove());

  it('prints a task list, in the journey’s own language', async () => {
    const { code, out } = await folder.journey('checklist a.journey.yaml');
    equal(code, 0);
    match(
      out,
      /^# Kauf \\\*jetzt\\\*\n\n1 von \d+ erledigt\n\n## =1\+1 \(1 von 2 erledigt\)\n\nEtappen: Bestellen\n/,
    );
    match(out, /\n- \[x\] Grüßen, "freundlich" \(2026-11-01, Ann\)\n/);
    match(out, /\n- @Singen \(trifft nicht zu\)\n/);
    match(out, /\n- \[ \] Lächeln\n/);
  });

  it('speaks the language that is asked for', async () => {
    const { out } = await folder.journey('checklist a.journey.yaml --language da');
    match(out, /1 af \d+ opfyldt/);
    match(out, /## Hele kunderejsen/);
  });

  it('prints CSV in which no cell is a formula', async () => {
    const { out } = await folder.journey('checklist a.journey.yaml --to csv');
    const [head, greet, sing] = out.split('\n');
    match(head ?? '', /^Touchpoint,Titel,Kanal,/);
    equal(greet, `kiosk,'=1+1,,Bestellen,,greet,"Grüßen, ""freundlich""",,erledigt,2026-11-01,Ann,`);
    match(sing ?? '', /,'@Singen,/);
  });

  it('prints JSON without places, which differ from machine to machine', async () => {
    const { out } = await folder.journey('checklist a.journey.yaml --to json');
    const { version, language, groups } = JSON.parse(out);
    deepEqual({ version, language }, { version: 1, language: 'de' });
    deepEqual(groups[0].items[2], { id: 'smile', text: 'Lächeln', status: 'open' });
    ok(!out.includes('file:'));
  });

  it('tells in every format how many answers a survey needs', async () => {
    const asked = await cliFolder({
      'a.journey.yaml': `${JOURNEY}surveys: [{ id: s, type: nps, title: "Treue *", touchpoints: [kiosk] }]\n`,
    });
    const needed = 'nötige Antworten: 269 für ±10 Punkte, 1.076 für ±5 Punkte, 2.988 für ±3 Punkte';
    const as = async (format: string) => (await asked.journey(`checklist a.journey.yaml --to ${format}`)).out;
    ok((await as('md')).includes(`\n\nEtappen: Bestellen\n\nTreue \\*: ${needed}\n\n- [x]`));
    const [head, greet] = (await as('csv')).split('\n');
    ok(head?.endsWith(',Nötige Antworten'));
    ok(greet?.endsWith(`,Ann,"Treue *: ${needed}"`));
    const [kiosk] = JSON.parse(await as('json')).groups;
    deepEqual(kiosk.samples, [
      {
        id: 's',
        title: 'Treue *',
        sizes: [
          { margin: 10, answers: 269 },
          { margin: 5, answers: 1076 },
          { margin: 3, answers: 2988 },
        ],
        text: needed,
      },
    ]);
    const page = (await asked.journey('render a.journey.yaml --to html')).out;
    ok(page.includes(`<p>Treue *: ${needed}</p>`));
    await asked.remove();
  });

  it('writes to a file on demand', async () => {
    const { out } = await folder.journey('checklist a.journey.yaml --to json -o list.json');
    equal(out, '');
    equal(JSON.parse(await readFile(folder.at('list.json'), 'utf8')).title, 'Kauf *jetzt*');
  });

  for (const [what, args, message] of [
    ['no file', 'checklist', /takes one file/],
    ['two files', 'checklist a.journey.yaml b.journey.yaml', /takes one file/],
    ['a file of another kind', 'checklist c.plan.yaml', /c\.plan\.yaml is no \*\.journey\.yaml file/],
    ['a file that does not parse', 'checklist b.journey.yaml', /journey lint says why/],
    ['a format that it does not know', 'checklist a.journey.yaml --to pdf', /--to is one of md, csv, json/],
    ['a folder to write to that is not there', 'checklist a.journey.yaml -o x/y.md', /cannot be written/],
  ] as const) {
    it(`refuses ${what} with exit code 2`, async () => {
      const { code, out, err } = await folder.journey(args);
      deepEqual({ code, out }, { code: 2, out: '' });
      match(err, message);
    });
  }
});
