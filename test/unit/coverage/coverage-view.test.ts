import { deepEqual } from 'node:assert/strict';
import { coverageView } from '../../../server/src/service/coverage/coverage';
import type { ChannelMatrix, CoverageView } from '../../../server/src/service/coverage/types';
import { yaml } from '../support/cursor';
import { journeyIn, workspaceOf } from '../support/workspace';

const URI = 'file:///a.journey.yaml';

const shop = yaml`
  id: shop
  title: Shop
  personas:
    - { id: ann, name: Ann, channels: [phone, store] }
    - { id: bo, name: Bo }
  stages:
    - id: look
      title: Looking
      steps:
        - { id: read, title: Reading, sentiment: { bo: 1 }, touchpoints: [{ id: call, title: Hotline, channel: phone }] }
        - { id: see, title: Seeing, touchpoints: [{ use: call }, { id: old, channel: store, status: retired }] }
    - id: buy
      title: Buying
      steps:
        - { id: pay, title: Paying, surveys: [nps], touchpoints: [{ id: kiosk, title: Kiosk, channel: store, importance: 5 }] }
    - { id: rest, title: Resting, steps: [] }
  surveys:
    - { id: nps, type: nps, title: NPS }
    - { id: ces, type: ces, title: Effort, touchpoints: [call] }
`;

function coverage(files: Readonly<Record<string, string>>): CoverageView {
  const workspace = workspaceOf(files);
  return coverageView(journeyIn(workspace, URI), workspace, {
    contentLanguage: 'en',
    everybody: 'All',
    channelTitle: id => id.toUpperCase(),
  });
}

const drawn = ({ title, rows }: ChannelMatrix) => [
  title,
  ...rows.map(
    row => `${row.title}: ${row.cells.map(cell => cell.map(one => one.title).join('+') || '–').join(' | ')}`,
  ),
];

describe('Coverage', () => {
  it('shows each channel by stage, for everybody and for the personas that name channels', () => {
    deepEqual(coverage({ [URI]: shop }).channels.map(drawn), [
      ['All', 'PHONE: Hotline | – | –', 'STORE: – | Kiosk | –'],
      ['Ann', 'PHONE: Hotline | – | –', 'STORE: – | Kiosk | –'],
    ]);
  });

  it('leaves out for a persona what happens in steps of others alone', () => {
    const alone = shop.replace('{ use: call }, ', '');
    deepEqual(coverage({ [URI]: alone }).channels.map(drawn)[1], [
      'Ann',
      'PHONE: – | – | –',
      'STORE: – | Kiosk | –',
    ]);
  });

  it('says which stages can be filled', () => {
    deepEqual(
      coverage({ [URI]: shop }).stages.map(({ id, fillable }) => [id, fillable]),
      [
        ['look', true],
        ['buy', true],
        ['rest', false],
      ],
    );
  });

  it('shows which survey asks about which touchpoint, be it by the survey, the touchpoint or the step', () => {
    const { surveys, touchpoints } = coverage({ [URI]: shop });
    deepEqual(
      surveys.map(({ title }) => title),
      ['NPS', 'Effort'],
    );
    deepEqual(
      touchpoints.map(({ id, importance, cells }) => [id, importance, cells]),
      [
        ['call', undefined, [false, true]],
        ['kiosk', 5, [true, false]],
      ],
    );
  });

  it('counts the surveys of a library that ask about what the journey meets, and no others', () => {
    const library =
      'surveys:\n  - { id: a, title: Shared, touchpoints: [kiosk] }\n  - { id: b, touchpoints: [other] }\n';
    const { surveys } = coverage({ [URI]: shop, 'file:///s.surveys.yaml': library });
    deepEqual(
      surveys.map(({ id }) => id),
      ['nps', 'ces', 'a'],
    );
  });

  it('has no matrix where there is nothing to put into it', () => {
    const bare =
      'id: a\ntitle: A\nstages: [{ id: s, title: S, steps: [{ id: x, title: X, touchpoints: [y] }] }]\n';
    const { channels, touchpoints } = coverage({ [URI]: bare });
    deepEqual([channels, touchpoints], [[], []]);
  });
});
