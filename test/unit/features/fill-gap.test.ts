import { equal } from 'node:assert/strict';
import type { CoverageGap } from '../../../server/src/protocol';
import { applyEdits } from '../../../server/src/service/syntax/apply-edits';
import { service, uriOf } from '../support/service';

const JOURNEY = `id: shop
title: Shop
stages:
  - id: buy
    title: Buying
    phase: during
    steps:
      - id: look
        title: Looking
      - id: pay
        title: Paying
        touchpoints: [checkout] # the one at the till
  - id: rest
    title: Resting
    steps: []
surveys:
  - id: nps
    type: nps # asked by mail
`;

/** The journey after its gap was filled; undefined where nothing was written. */
function filled(gap: CoverageGap): string | undefined {
  const opened = service();
  opened.setDocument(uriOf('a.journey.yaml'), JOURNEY, 1);
  const [edit] = opened.fillGap(uriOf('a.journey.yaml'), gap) ?? [];
  return edit && applyEdits(JOURNEY, edit.edits);
}

describe('Filling a gap of the coverage', () => {
  it('adds what is built in on the channel to the last step of the stage', () => {
    equal(
      filled({ kind: 'channel', stage: 'buy', channel: 'phone' }),
      JOURNEY.replace('[checkout] #', '[checkout, customer-service] #'),
    );
  });

  it('lets a survey ask about a touchpoint, and keeps the comment beside it', () => {
    equal(
      filled({ kind: 'survey', survey: 'nps', touchpoint: 'checkout' }),
      JOURNEY.replace('asked by mail\n', 'asked by mail\n    touchpoints:\n      - checkout\n'),
    );
  });

  it('writes nothing where there is no such gap', () => {
    equal(filled({ kind: 'channel', stage: 'rest', channel: 'phone' }), undefined);
    equal(filled({ kind: 'channel', stage: 'gone', channel: 'phone' }), undefined);
    equal(filled({ kind: 'survey', survey: 'gone', touchpoint: 'checkout' }), undefined);
  });
});
