import { deepEqual, equal, match, ok } from 'node:assert/strict';
import ICAL from 'ical.js';
import { planFormats } from '../../../server/src/service';
import { planIn, serviceOf } from './made-plan';

const NASTY = '=cmd|“ä; b, c\\d” <b>|';

function exported(format: keyof typeof planFormats, title = NASTY): string {
  const step = `{ id: x, title: ${JSON.stringify(title)}, sentiment: -2 }`;
  const known = serviceOf({
    'a.journey.yaml': `id: a\nlanguage: de\nowner: "+49 30"\nstages: [{ id: s, steps: [${step}] }]\n`,
  });
  const plan = planIn(known, 'a.journey.yaml', { length: 14, workdays: 'mon-fri', holidays: ['2026-11-24'] });
  return planFormats[format](plan.view, plan);
}

/** The content lines of a calendar, unfolded: name with parameters, and value. */
function linesOf(calendar: string): readonly (readonly [string, string])[] {
  ok(calendar.endsWith('\r\n'));
  for (const line of calendar.split('\r\n')) {
    ok(Buffer.byteLength(line) <= 75, line);
    ok(!line.includes('\n') && !line.includes('\uFFFD'), line);
  }
  return calendar
    .replaceAll('\r\n ', '')
    .trimEnd()
    .split('\r\n')
    .map(line => {
      const [whole, name = '', value = ''] = /^([A-Z][A-Z-]*(?:;[A-Z-]+=[^:;"]+)*):(.*)$/.exec(line) ?? [];
      equal(whole, line);
      return [name, value];
    });
}

describe('A plan as a calendar', () => {
  it('is made of components that are closed, each with what it must have', () => {
    const lines = linesOf(exported('ics'));
    deepEqual(
      lines.slice(0, 3).map(([name]) => name),
      ['BEGIN', 'VERSION', 'PRODID'],
    );
    const open: string[] = [];
    for (const [name, value] of lines) {
      if (name === 'BEGIN') open.push(value);
      if (name === 'END') equal(open.pop(), value);
    }
    deepEqual(open, []);
    for (const name of ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'SUMMARY']) {
      equal(lines.filter(line => line[0] === name).length, 5, name);
    }
    equal(new Set(lines.filter(([name]) => name === 'UID').map(([, uid]) => uid)).size, 5);
  });

  it('has whole days, the last one included, workdays and holidays counted in', () => {
    const lines = linesOf(exported('ics'));
    const dates = (wanted: string) => lines.filter(([name]) => name.startsWith(wanted)).map(([, day]) => day);
    deepEqual(dates('DTSTART'), ['20261123', '20261127', '20261201', '20261203', '20261210']);
    deepEqual(dates('DTEND'), ['20261127', '20261201', '20261203', '20261210', '20261212']);
    deepEqual(new Set(dates('DTSTAMP')), new Set(['20261121T000000Z']));
    equal(dates('UID')[0], 'inventory.a-plan@journey-as-code');
  });

  it('escapes what people have written', () => {
    const descriptions = linesOf(exported('ics')).filter(([name]) => name === 'DESCRIPTION');
    const [, text = ''] = descriptions[0] ?? [];
    ok(text.includes('=cmd|“ä\\; b\\, c\\\\d” <b>|'), text);
    equal(/(?<!\\)(?:\\\\)*[;,]/.test(text), false, text);
  });

  it('is read back by a calendar program as people have written it', () => {
    const calendar = new ICAL.Component(ICAL.parse(exported('ics')));
    const events = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event));
    equal(events[0]?.summary, 'Touchpoints erfassen');
    ok(events[0]?.description.includes(`„${NASTY}“`), events[0]?.description);
  });

  it('folds between characters, never inside one', () => {
    for (let length = 1; length < 40; length++) {
      const title = `${'x'.repeat(length)}${'😀'.repeat(30)}`;
      const [, text = ''] = linesOf(exported('ics', title)).find(([name]) => name === 'DESCRIPTION') ?? [];
      ok(text.includes(title));
    }
  });
});

describe('A plan as comma-separated values', () => {
  it('has a line a step, and nothing that a spreadsheet would run', () => {
    const text = exported('csv');
    const lines = text.trimEnd().split('\r\n');
    equal(lines.length, 6);
    match(lines[0] ?? '', /^id,Schritt,Tage,Von,Bis,Stand,Verantwortlich,/);
    match(lines[1] ?? '', /^inventory,Touchpoints erfassen,1–3,2026-11-23,2026-11-26,Offen,'\+49 30,/);
    ok(lines[1]?.includes(`"'=cmd|“ä; b, c\\d” <b>|"`), lines[1]);
  });
});

describe('A plan as Markdown', () => {
  it('is a table in which texts stay texts', () => {
    const text = exported('md');
    match(text, /^# 14-Tage-Plan\n\n2026-11-23 – 2026-12-11\n/);
    const rows = text.split('\n').filter(line => line.startsWith('|'));
    equal(rows.length, 7);
    for (const row of rows) equal(row.match(/(?<!\\)\|/g)?.length, 11, row);
    ok(rows[2]?.includes('☐ „=cmd\\|“ä; b, c\\\\d” \\<b\\>\\|“ untersuchen'), rows[2]);
  });
});
