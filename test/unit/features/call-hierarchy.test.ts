import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CallHierarchyItem, Range } from 'vscode-languageserver-types';
import { yaml } from '../support/cursor';
import { type Opened, open } from '../support/service';

type Files = Readonly<Record<string, string>>;

const name = ({ name: title, detail, uri }: CallHierarchyItem) =>
  `${title} | ${detail} | ${uri.split('/').at(-1)}`;

/** What the cursor stands for, and what comes before and after it, each with the text that says so. */
function around(marked: string, others: Files = {}) {
  const opened = open(marked, others);
  const { service, uri, position } = opened;
  const items = service.prepareCallHierarchy(uri, position);
  const [item] = items;
  ok(item, 'nothing is at the cursor');
  return {
    items: items.map(name),
    before: service
      .incomingCalls(item)
      .map(({ from, fromRanges }) => `${name(from)} | ${texts(opened, from.uri, fromRanges)}`),
    after: service
      .outgoingCalls(item)
      .map(({ to, fromRanges }) => `${name(to)} | ${texts(opened, item.uri, fromRanges)}`),
  };
}

function texts({ service }: Opened, uri: string, ranges: readonly Range[]): string {
  return ranges.map(range => service.documents().get(uri)?.text.getText(range)).join(', ');
}

const journey = (id: string, more = '') => yaml`
  id: ${id}
  title: Journey ${id}
  ${more}
  stages:
    - id: one
      steps:
        - { id: look, title: Look, touchpoints: [website, kiosk] }
        - { id: think, title: Think }
    - id: two
      steps:
        - id: pay
          title: Pay
          touchpoints: [{ use: checkout, title: Till }]
          next: [{ to: look, when: again }, { to: leave }]
        - { id: leave, title: Leave, touchpoints: [kiosk] }
`;

describe('the call hierarchy of a step', () => {
  it('shows the steps before and after, over stages', () => {
    deepEqual(around(journey('a').replace('id: think', 'id: th<|>ink')), {
      items: ['Think | Journey a | main.journey.yaml'],
      before: ['Look | Journey a | main.journey.yaml | look'],
      after: ['Pay | Journey a | main.journey.yaml | think'],
    });
  });

  it('follows branches and loops, and says where they are written', () => {
    const { before, after } = around(journey('a').replace('title: Pay', 'title: P<|>ay'));
    deepEqual(before, ['Think | Journey a | main.journey.yaml | think']);
    deepEqual(after, [
      'Look | Journey a | main.journey.yaml | look',
      'Leave | Journey a | main.journey.yaml | leave',
    ]);
  });

  it('goes on in the journeys that follow, whichever of the two says so', () => {
    const others = {
      'b.journey.yaml': journey('b'),
      'c.journey.yaml': journey('c', 'related: [{ journey: a, relation: previous }]'),
      'd.journey.yaml': journey('d', 'related: [{ journey: a, relation: parent }]'),
    };
    const text = journey('a', 'related: [{ journey: b, relation: next }]');
    deepEqual(around(text.replace('id: leave,', 'id: le<|>ave,'), others).after, [
      'Look | Journey b | b.journey.yaml | leave',
      'Look | Journey c | c.journey.yaml | leave',
    ]);
    const first = around(others['c.journey.yaml'].replace('id: look', 'id: lo<|>ok'), {
      'a.journey.yaml': text,
    });
    deepEqual(first.before, [
      'Leave | Journey a | a.journey.yaml | leave',
      'Pay | Journey c | main.journey.yaml | look',
    ]);
  });

  it('begins at a reference too', () => {
    deepEqual(around(journey('a').replace('to: leave', 'to: le<|>ave')).items, [
      'Leave | Journey a | main.journey.yaml',
    ]);
  });
});

describe('the call hierarchy of a touchpoint', () => {
  it('shows what the customer meets before and after, past steps that meet nothing', () => {
    deepEqual(around(journey('a').replace('use: checkout', 'use: check<|>out')), {
      items: ['Till | Pay · Journey a | main.journey.yaml'],
      before: [
        'Company website | Look · Journey a | main.journey.yaml | website',
        'kiosk | Look · Journey a | main.journey.yaml | kiosk',
      ],
      after: [
        'Company website | Look · Journey a | main.journey.yaml | { use: checkout, title: Till }',
        'kiosk | Look · Journey a | main.journey.yaml | { use: checkout, title: Till }',
        'kiosk | Leave · Journey a | main.journey.yaml | { use: checkout, title: Till }',
      ],
    });
  });

  it('begins at every use where it is defined', () => {
    const { service, uri, position } = open(
      'touchpoints:\n  - { id: kio<|>sk, title: Kiosk }\n',
      { 'a.journey.yaml': journey('a') },
      { name: 'x.touchpoints.yaml' },
    );
    const items = service.prepareCallHierarchy(uri, position);
    deepEqual(items.map(name), [
      'Kiosk | Look · Journey a | a.journey.yaml',
      'Kiosk | Leave · Journey a | a.journey.yaml',
    ]);
  });

  it('does not go round for ever where steps that meet nothing form a circle', () => {
    const text = yaml`
      id: a
      stages:
        - id: s
          steps:
            - { id: x, touchpoints: [ki<|>osk] }
            - { id: y, next: [{ to: z }] }
            - { id: z, next: [{ to: y }] }
    `;
    deepEqual(around(text), { items: ['kiosk | x · a | main.journey.yaml'], before: [], after: [] });
  });
});

describe('the call hierarchy', () => {
  it('is nowhere else, and survives that its place is gone', () => {
    const { service, uri, position } = open('id: a\ntitle: <|>A\n');
    deepEqual(service.prepareCallHierarchy(uri, position), []);
    const opened = open(journey('a').replace('id: think', 'id: th<|>ink'));
    const [item] = opened.service.prepareCallHierarchy(opened.uri, opened.position);
    ok(item);
    opened.service.setDocument(opened.uri, 'id: [', 2);
    deepEqual(opened.service.outgoingCalls(item), []);
    opened.service.removeDocument(opened.uri);
    equal(opened.service.incomingCalls(item).length, 0);
  });
});
