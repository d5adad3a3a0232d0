import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposeMapping } from '../../../server/src/service/data/mapping/propose';
import { sourceFor } from '../../../server/src/service/data/mapping/source';
import type { Mapping, MappingHints } from '../../../server/src/service/data/mapping/types';

const NPS: MappingHints = {
  measure: 'score',
  scale: { min: 0, max: 10 },
  touchpoints: new Set(['checkout', 'support-line']),
  personas: new Set(['commuter']),
};

function mapped(content: string | Uint8Array, hints: Partial<MappingHints> = {}): Mapping {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const newDecoder = (encoding: string) => new TextDecoder(encoding, { fatal: true });
  return proposeMapping(bytes, newDecoder, { ...NPS, ...hints });
}

/** What is proposed for one of the samples, as it would be written. */
function sample(name: string, hints: Partial<MappingHints> = {}) {
  const { preset, roles, columns } = mapped(
    readFileSync(join(__dirname, '../../../samples/data', name)),
    hints,
  );
  return sourceFor(
    name,
    preset,
    roles,
    columns.map(column => column.name),
  );
}

/** A table of these lines. */
const table = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

describe('A file that nobody has described', () => {
  it('is recognised as an export of Qualtrics, and its questions are told apart', () => {
    deepEqual(sample('qualtrics.csv'), {
      file: 'qualtrics.csv',
      preset: 'qualtrics',
      columns: { score: 'Q1', verbatim: 'Q2' },
    });
  });

  it('is recognised as an export of SurveyMonkey', () => {
    deepEqual(sample('surveymonkey.csv'), {
      file: 'surveymonkey.csv',
      preset: 'surveymonkey',
      columns: { score: 'Would you recommend us?', verbatim: 'Why?' },
    });
  });

  it('is recognised as an export of Typeform', () => {
    deepEqual(sample('typeform.csv'), {
      file: 'typeform.csv',
      preset: 'typeform',
      columns: { score: 'How likely are you to recommend us?', verbatim: 'Why?' },
    });
  });

  it('is recognised as an export of Delighted, of which no column has to be named', () => {
    deepEqual(sample('delighted.csv'), { file: 'delighted.csv', preset: 'delighted' });
  });

  it('may be any table, with semicolons, decimal commas and German names', () => {
    deepEqual(sample('generic.csv', { scale: { min: 1, max: 5 } }), {
      file: 'generic.csv',
      columns: { score: 'Zufriedenheit' },
    });
  });

  it('offers no name of a column that is somebody’s address: such a file has no header', () => {
    const { columns } = mapped(table('jane@example.org,9,fine', 'joe@example.org,3,late'));
    deepEqual(
      columns.map(({ name }) => name),
      ['9', 'fine'],
    );
  });

  it('tells start and end of cases', () => {
    const cases = table('case no,eingegangen am,erledigt', '1,01.02.2026,02.02.2026', '2,03.02.2026,');
    deepEqual(mapped(cases, { measure: 'duration' }).roles, {
      started: 'eingegangen am',
      resolved: 'erledigt',
    });
    deepEqual(sample('support.csv', { measure: 'duration' }).columns, {
      id: 'request',
      touchpoint: 'channel',
    });
  });

  it('names touchpoints and personas by ids of the workspace, whatever the column is called', () => {
    const { roles } = mapped(
      table('a,b,c', '9,Checkout,commuter', '3,Support line,commuter', '7,checkout,commuter'),
    );
    deepEqual(roles, { score: 'a', touchpoint: 'b', persona: 'c' });
  });

  it('prefers the column whose values are on the scale', () => {
    const { roles } = mapped(table('order number,amount,grade', '101,250,9', '102,80,10', '103,120,2'));
    deepEqual(roles.score, 'grade');
  });

  it('shows values of columns, but none by which persons are recognised', () => {
    const { columns } = mapped(
      table(
        'score,Email,Name,phone,when',
        '9,a@b.example,Jo,030 1234567,2026-01-02',
        '8,c@d.example,Al,,2026-01-03',
      ),
    );
    deepEqual(
      columns.map(({ name, kind, examples }) => [name, kind, examples]),
      [
        ['score', 'number', ['9', '8']],
        ['Email', 'text', []],
        ['Name', 'text', []],
        ['phone', 'category', []],
        ['when', 'date', ['2026-01-02', '2026-01-03']],
      ],
    );
  });

  it('may be empty, of a header alone, or cut off', () => {
    deepEqual(mapped(''), { preset: 'generic', columns: [], roles: {} });
    deepEqual(mapped('id,score').roles, { id: 'id', score: 'score' });
    deepEqual(mapped(`score,comment\n9,fine\n8,${'x'.repeat(100)}\n7,"not yet clos`).columns.length, 2);
  });
});
