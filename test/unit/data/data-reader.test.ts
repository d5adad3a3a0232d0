import { deepEqual, equal } from 'node:assert/strict';
import { countsIn, dataIn, rejectedIn } from './reading';

const utf16 = (text: string, bom: boolean) => Buffer.from((bom ? '\ufeff' : '') + text, 'utf16le');

describe('reading a data file', () => {
  it('counts the answers of each day, touchpoint and persona', () => {
    const file =
      'date,score,touchpoint,persona\n1970-01-02,9,shop,ann\n1970-01-02,9,shop,ann\n1970-01-03,4,,\n';
    deepEqual(dataIn(file).cells, [
      { day: 1, touchpoint: 'shop', step: '', persona: 'ann', counts: new Map([[9, 2]]), open: 0, line: 2 },
      { day: 2, touchpoint: '', step: '', persona: '', counts: new Map([[4, 1]]), open: 0, line: 4 },
    ]);
  });

  for (const [delimiter, name] of [
    [',', 'commas'],
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ] as const) {
    it(`finds out that the cells are separated by ${name}`, () => {
      const rows = [
        ['id', 'score', 'comment'],
        ['a', '9', '"well, well; fine"'],
        ['b', '3', 'no'],
      ];
      deepEqual(countsIn(dataIn(rows.map(row => row.join(delimiter)).join('\r\n'))), { 3: 1, 9: 1 });
    });
  }

  it('takes the delimiter that the metric names', () => {
    deepEqual(countsIn(dataIn('id|score\na|9\n', { delimiter: '|' })), { 9: 1 });
  });

  for (const [bytes, name] of [
    [Buffer.from('\ufeffscore;größe\n8;süß\n'), 'UTF-8 with a byte order mark'],
    [utf16('score;größe\n8;süß\n', true), 'UTF-16'],
    [utf16('score;größe\n8;süß\n', false), 'UTF-16 without a byte order mark'],
    [utf16('score;größe\n8;süß\n', true).swap16(), 'UTF-16 with the high bytes first'],
    [Buffer.from('score;größe\n8;süß\n', 'latin1'), 'the Latin script of Windows'],
  ] as const) {
    it(`reads ${name}, in whatever pieces it comes`, () => {
      for (const piece of [1, 2, 3, 1000]) {
        const data = dataIn(bytes, { filter: { Größe: ['süß'] } }, piece);
        deepEqual([data.columns, countsIn(data)], [['score', 'größe'], { 8: 1 }], `pieces of ${piece}`);
      }
    });
  }

  it('reads cells with line breaks and doubled quotes, and goes on counting lines behind them', () => {
    const data = dataIn('score,comment\n9,"two\nlines, ""quoted"""\nx,\n');
    deepEqual([countsIn(data), rejectedIn(data)], [{ 9: 1 }, ['4 score']]);
  });

  it('rejects the line in which a quote is opened and never closed, and reads the others', () => {
    const data = dataIn('score,comment\n9,"open\n8,fine\n7,"closed"\n');
    deepEqual([countsIn(data), rejectedIn(data)], [{ 7: 1, 8: 1 }, ['2 quote']]);
  });

  it('rejects what is no answer on the scale, and says where it stands', () => {
    const data = dataIn('id,score\na,10\nb,11\nc,-1\nd,7.5\ne,7,0\nf,ten\ng,"7,0"\n\nh,0\n');
    deepEqual(countsIn(data), { 0: 1, 7: 1, 10: 1 });
    deepEqual(rejectedIn(data), ['3 range', '4 range', '5 whole', '6 cells', '7 score']);
    deepEqual([data.rows, data.counted, data.rejected], [8, 3, 5]);
  });

  it('accounts for every row, and for the first rejected ones by line', () => {
    const rows = Array.from({ length: 500 }, (_, index) => `${index},${index % 2 === 0 ? 9 : 'x'}`);
    const data = dataIn(`id,score\n${rows.join('\n')}\n`);
    deepEqual([data.rows, data.counted, data.rejected, data.rejections.length], [500, 250, 250, 20]);
  });

  it('counts an id once, by its newest answer, wherever that stands', () => {
    const file =
      'id,date,score\na,2026-01-02 10:00,9\na,2026-01-02 09:00,3\nb,2026-01-01,2\nb,2026-01-05,8\nc,2026-01-01,1\nc,2026-01-01,7\n';
    const data = dataIn(file);
    deepEqual([countsIn(data), data.duplicates, data.counted], [{ 7: 1, 8: 1, 9: 1 }, 3, 3]);
  });

  it('tells many thousand ids apart', () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, index) => `R_${index % 20_000},${index < 20_000 ? 1 : 9}`,
    );
    const data = dataIn(`id,score\n${rows.join('\n')}`);
    deepEqual([countsIn(data), data.duplicates], [{ 1: 10_000, 9: 10_000 }, 10_000]);
  });

  it('leaves out what the filter does not name, and rows without a score', () => {
    const data = dataIn('score,country\n9,DE\n8,dk \n7,SE\n,DE\n', { filter: { Country: ['de', 'DK'] } });
    deepEqual([countsIn(data), data.filtered, data.unanswered, data.rejected], [{ 8: 1, 9: 1 }, 1, 1, 0]);
  });

  it('measures from start to end, across time zones, and counts what is still open', () => {
    const file =
      'opened;closed\n01.03.2026 09:00;01.03.2026 10:30\n2026-03-01T09:00+01:00;2026-03-01T09:00Z\n02.03.2026;\n;\n03.03.2026 10:00;03.03.2026 09:59\n';
    const data = dataIn(file, { measure: { of: 'duration' } });
    deepEqual([countsIn(data), rejectedIn(data), data.unanswered], [{ 60: 1, 90: 1 }, ['6 negative'], 1]);
    deepEqual(
      data.cells.map(({ open }) => open),
      [0, 1],
    );
  });

  it('reads numbers with decimal commas and groups', () => {
    const measure = { of: 'score', whole: false } as const;
    const file = 'score\n"4,5"\n4.25\n"1.234,5"\n"2,345.5"\n"1 000 000"\n12 %\n1e3\n';
    const data = dataIn(file, { measure, delimiter: ',' });
    deepEqual(countsIn(data), { 4.25: 1, 4.5: 1, 12: 1, 1234.5: 1, 2345.5: 1, 1000000: 1 });
    deepEqual(rejectedIn(data), ['8 score']);
  });

  it('reads scores with the words of their place on the scale, and nothing else that has a number in it', () => {
    const scores = [
      '10 - Extremely likely',
      'Gar nicht wahrscheinlich – 0',
      '5 : so so',
      'R-10',
      '9 of 10',
      '3 - 4',
    ];
    const data = dataIn(`score\n${scores.join('\n')}\n`);
    deepEqual([countsIn(data), rejectedIn(data)], [{ 0: 1, 5: 1, 10: 1 }, ['5 score', '6 score', '7 score']]);
  });

  it('knows nothing where a column is missing, and says which', () => {
    const data = dataIn('id,rating of us\na,9\n', { columns: { score: 'NPS' }, filter: { team: ['a'] } });
    deepEqual(data.missing, [
      { role: 'score', name: 'NPS' },
      { role: 'filter', name: 'team' },
    ]);
    deepEqual([data.columns, data.counted, data.cells], [['id', 'rating of us'], 0, []]);
  });

  it('reads an empty file, and one of a header alone', () => {
    deepEqual(dataIn('').columns, []);
    deepEqual([dataIn('id,score').columns, dataIn('id,score\r\n').rows], [['id', 'score'], 0]);
  });

  it('says the same, however the bytes are cut', () => {
    const file =
      'id;date;score;comment\r\na;21.11.2026;9;"ö\r\n;"""\r\nb;22.11.2026;x;\r\n\r\nc;1.1.2026;10;"é"';
    const whole = dataIn(file);
    equal(whole.rows, 3);
    for (let piece = 1; piece < 40; piece++) deepEqual(dataIn(file, {}, piece), whole);
  });

  it('counts all answers where each names a place and a day of its own, in no more cells than it may have', () => {
    const dayOf = (index: number) => new Date(index * 86_400_000).toISOString().slice(0, 10);
    const rows = Array.from({ length: 130_000 }, (_, index) => `9,t${index},p${index},${dayOf(index)}\n`);
    const data = dataIn(`score,touchpoint,persona,date\n${rows.join('')}`);
    const told = (index: number) => {
      const { touchpoint = '', persona = '', day } = data.cells[index] ?? {};
      return [touchpoint, persona, day];
    };
    deepEqual([countsIn(data), data.cells.length, data.coarse], [{ 9: 130_000 }, 100_001, 80_000]);
    deepEqual([49_999, 50_000, 75_000, 100_000].map(told), [
      ['t49999', 'p49999', 49_999],
      ['t50000', '', 50_000],
      ['', '', 75_000],
      ['', '', undefined],
    ]);
  });

  it('cuts off names that are texts', () => {
    const [cell] = dataIn(`score,touchpoint\n9,${'x'.repeat(5000)}\n9,${'x'.repeat(4000)}\n`).cells;
    deepEqual([cell?.touchpoint, cell?.counts], ['x'.repeat(200), new Map([[9, 2]])]);
  });

  it('counts everybody where everybody has a name of their own, and stops telling them apart', () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `9,web,p${index}\n`);
    const data = dataIn(`score,touchpoint,persona\n${rows.join('')}`);
    deepEqual([countsIn(data), data.cells.length], [{ 9: 60_000 }, 50_001]);
    deepEqual(data.cells.at(-1)?.counts, new Map([[9, 10_000]]));
  });

  it('rejects every line with a quote out of place, however many there are, and reads on behind them', () => {
    const bad = '9,"a\n'.repeat(20_000);
    const data = dataIn(`score,comment\n8,first\n${bad}7,"last, ""quoted"""\n`);
    deepEqual([countsIn(data), data.rows, data.rejected], [{ 7: 1, 8: 1 }, 20_002, 20_000]);
    deepEqual(rejectedIn(data).slice(0, 2), ['3 quote', '4 quote']);
  });

  it('survives a row that never ends', () => {
    const data = dataIn(`score,comment\n9,"${'x'.repeat(3_000_000)}\n8,fine\n`);
    deepEqual([countsIn(data), rejectedIn(data)], [{ 8: 1 }, ['2 quote']]);
  });
});
