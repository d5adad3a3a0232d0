import { deepEqual, equal } from 'node:assert/strict';
import type { JourneyTreeNode } from '../../../server/src/protocol';
import { open } from '../support/service';

const JOURNEY = `id: coffee
title: { en: A coffee, de: Ein Kaffee }
stages:
  - id: buy
    title: Buying
    phase: during
    steps:
      - id: wait
        title: I wait
        sentiment: -1
        touchpoints: [store, refund]
      - id: pay
        title: I pay
        sentiment: 1
        touchpoints:
          - refund
          - use: cashier
            titel: Till
  - id: drink
    phase: after
    steps: []
`;

const opened = (text = JOURNEY, language: 'en' | 'de' = 'en') => open(`<|>${text}`, {}, { language });

/** A node on one line: kind, title, open checks, errors, and what is below. */
function told({ kind, title, openChecks, findings, children }: JourneyTreeNode): string {
  const below = children.map(told).join(', ');
  return `${kind} ${title} ${openChecks}/${findings.error}${below && ` [${below}]`}`;
}

describe('the tree of a journey', () => {
  it('has stages, steps and touchpoints, with what is open and wrong in each and below', () => {
    const { service, uri } = opened();
    const checks = (id: string) =>
      service.checklist(uri)?.checklist.groups.find(group => group.id === id)?.total ?? 0;
    const [store, refund, cashier] = ['store', 'refund', 'cashier'].map(checks) as [number, number, number];
    deepEqual(service.tree(uri)?.map(told), [
      `stage Buying ${store + refund + cashier}/1 [` +
        `step I wait ${store + refund}/0 [touchpoint Physical store ${store}/0, touchpoint Refund ${refund}/0], ` +
        `step I pay ${refund + cashier}/1 [touchpoint Refund ${refund}/0, touchpoint Cashier ${cashier}/1]]`,
      'stage drink 0/1',
    ]);
  });

  it('names each node by the ids on the way to it, and the second of a name too', () => {
    const { service, uri } = opened(
      JOURNEY.replace('id: pay', 'id: wait').replace('- refund\n', '- cashier\n'),
    );
    const keys = ({ key, children }: JourneyTreeNode): readonly string[] => [key, ...children.flatMap(keys)];
    deepEqual(service.tree(uri)?.flatMap(keys), [
      'buy',
      'buy/wait',
      'buy/wait/store',
      'buy/wait/refund',
      'buy/wait~2',
      'buy/wait~2/cashier',
      'buy/wait~2/cashier~2',
      'drink',
    ]);
  });

  it('leads to the text of each node', () => {
    const { service, uri } = opened();
    const [stage] = service.tree(uri) ?? [];
    deepEqual(stage?.children[1]?.children[0]?.source, {
      uri,
      range: { start: { line: 15, character: 12 }, end: { line: 15, character: 18 } },
    });
  });

  it('is there while the text is half-typed, and not for other files', () => {
    equal(opened('id: a\nstages:\n  - ').service.tree(opened().uri)?.length, 0);
    const library = open('<|>touchpoints: []\n', {}, { name: 'a.touchpoints.yaml' });
    equal(library.service.tree(library.uri), undefined);
    equal(library.service.summary(library.uri), undefined);
  });
});

describe('the summary of a journey', () => {
  it('says how it stands, in the language of the reader', () => {
    const { service, uri } = opened(JOURNEY, 'de');
    const summary = service.summary(uri);
    const { done, total } = service.checklist(uri, 'de')?.checklist ?? { done: 0, total: 0 };
    equal(summary?.title, 'Ein Kaffee');
    equal(summary?.openChecks, total - done);
    deepEqual(summary?.findings, service.preview(uri)?.findings);
    equal(summary?.weakest, 'I wait');
  });

  it('names no weakest moment where none stands out', () => {
    const { service, uri } = opened(JOURNEY.replace('sentiment: 1', 'sentiment: -1'));
    equal('weakest' in (service.summary(uri) ?? {}), false);
  });
});
