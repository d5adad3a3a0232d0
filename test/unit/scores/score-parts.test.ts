import { deepEqual, equal } from 'node:assert/strict';
import { type Entity, isKind } from '../../../server/src/service/model/entity';
import { type ScoreParts, scoreParts } from '../../../server/src/service/scores/parts';
import { scoreOf } from '../../../server/src/service/scores/score';
import { TODAY } from '../support/service';
import { documentIn, workspaceOf } from '../support/workspace';

const URI = 'file:///a.metrics.yaml';

/** What a metric says whose values are typed in, each with its date. */
function partsOf(more: string, values: readonly string[], language: 'en' | 'de' | 'da' = 'en') {
  const written = values.map(value => `{ ${value} }`).join(', ');
  const workspace = workspaceOf({ [URI]: `metrics:\n  - { id: m, ${more}, values: [${written}] }\n` });
  const metric = documentIn(workspace, URI).entities.find((each): each is Entity<'metric'> =>
    isKind(each, 'metric'),
  );
  return metric && scoreParts(scoreOf(metric, workspace, TODAY), language);
}

describe('The parts of a score', () => {
  it('are its value with its sign, the interval, the answers, the date and the change', () => {
    const values = ['date: 2026-09-30, value: 10, n: 900', 'date: 2026-10-31, value: -12, n: 1000'];
    const expected: ScoreParts = {
      state: 'shown',
      value: '−12',
      interval: 'geschätzt −17,1 bis −6,8',
      size: 'n = 1.000',
      period: '31. Okt. 2026',
      change: { text: '−22 seit 30. Sept. 2026: mehr als Zufall', way: 'down', verdict: 'worse' },
    };
    deepEqual(partsOf('type: nps', values, 'de'), expected);
  });

  it('have a plus for scores that can be below zero, and for no others', () => {
    const value = ['value: 12, date: 2026-10-31'];
    deepEqual(
      ['type: nps', 'type: csat', 'type: custom', 'type: ces, method: net'].map(
        type => partsOf(type, value)?.value,
      ),
      ['+12', '12%', '12', '+12'],
    );
  });

  it('say of few answers that they are an indication, and hide the score of too few', () => {
    const of = (n: number) => partsOf('type: nps', [`value: 30, n: ${n}, date: 2026-10-31`], 'da');
    deepEqual(
      [29, 9]
        .map(of)
        .map(parts => [parts?.state, parts?.value, parts?.interval, parts?.caution, parts?.size]),
      [
        ['indicative', '+30', 'anslået 0,2 til 54,2', 'vejledende', 'n = 29'],
        ['hidden', undefined, undefined, 'for få svar til at vise', 'n = 9'],
      ],
    );
    deepEqual(partsOf('type: nps', []), { state: 'none', caution: 'no data' });
  });

  it('call a change that may be chance neither better nor worse', () => {
    const change = partsOf('type: nps', [
      'date: 2026-09-30, value: 28, n: 50',
      'date: 2026-10-31, value: 30, n: 50',
    ])?.change;
    deepEqual(change, { text: '+2 since 30 Sept 2026: may be chance', way: 'up' });
  });

  it('tell a change between percentages in points, in every language', () => {
    const changes = (from: number, to: number) =>
      (['en', 'de', 'da'] as const).map(
        language =>
          partsOf(
            'type: csat',
            [`date: 2026-10-01, value: ${from}`, `date: 2026-10-02, value: ${to}`],
            language,
          )?.change?.text,
      );
    deepEqual(changes(50, 54.5), [
      '+4.5 points since 1 Oct 2026',
      '+4,5 Prozentpunkte seit 1. Okt. 2026',
      '+4,5 procentpoint siden 1. okt. 2026',
    ]);
    deepEqual(changes(51, 50), [
      '−1 point since 1 Oct 2026',
      '−1 Prozentpunkt seit 1. Okt. 2026',
      '−1 procentpoint siden 1. okt. 2026',
    ]);
  });

  it('tell other changes in their unit', () => {
    const values = ['date: 2026-09-30, value: 5', 'date: 2026-10-31, value: 4'];
    equal(partsOf('type: ttr', values)?.change?.text, '−1 h since 30 Sept 2026');
  });

  it('know that some metrics are better when they fall', () => {
    const values = ['date: 2026-09-30, value: 5', 'date: 2026-10-31, value: 4'];
    equal(partsOf('type: ttr', values)?.change?.verdict, 'better');
  });
});
