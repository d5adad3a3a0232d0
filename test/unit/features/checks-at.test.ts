import { deepEqual, equal } from 'node:assert/strict';
import { open } from '../support/service';

const JOURNEY = (touchpoints: string) =>
  `id: a\ntitle: A\nstages:\n  - id: s\n    title: S\n    phase: after\n    steps:\n      - id: x\n        title: X\n        touchpoints:${touchpoints}`;

/** What the cursor is on. */
function here(marked: string, name = 'main.journey.yaml') {
  const { service, uri, position } = open(marked, {}, { name });
  const { touchpoint, check } = service.checksAt(uri, position) ?? {};
  return [touchpoint, check];
}

describe('the checks at the cursor', () => {
  const block = `
          - use: chatbot # bot
            owner: Ann
            checklist:
              chat-can-be-rated:
                status: open # yet
              own-check: { text: Ours, status: done }
          - refund
`;
  const at = (wanted: string) => here(JOURNEY(block.replace(wanted, `${wanted}<|>`)));

  it('are that of the line, wherever on the line the cursor is', () => {
    deepEqual(at('              chat-can'), ['chatbot', 'chat-can-be-rated']);
    deepEqual(at('status: open # ye'), ['chatbot', 'chat-can-be-rated']);
    deepEqual(at('\n              own'), ['chatbot', 'own-check']);
    deepEqual(at('\n    '), ['chatbot', undefined]);
  });

  it('are those of the touchpoint in other lines of it', () => {
    deepEqual(at('- use: chatbot # b'), ['chatbot', undefined]);
    deepEqual(at('owner: Ann'), ['chatbot', undefined]);
    deepEqual(at('checklist'), ['chatbot', undefined]);
    deepEqual(at('          -'), ['chatbot', undefined]);
    deepEqual(at('- refund'), ['refund', undefined]);
  });

  it('are one of several in a line in flow style', () => {
    const flow = ' [{ use: chatbot, checklist: { chat-can-be-rated: open, own: d<|>one } }, refund]\n';
    deepEqual(here(JOURNEY(flow)), ['chatbot', 'own']);
    deepEqual(here(JOURNEY(' [chatbot, ref<|>und]\n')), ['refund', undefined]);
  });

  it('are the journey’s own in its checklist', () => {
    const own = `${JOURNEY(' [refund]\n')}checklist:\n  one-voice: op<|>en\n`;
    deepEqual(here(own), ['journey', 'one-voice']);
  });

  it('are nobody’s elsewhere: then all of the file can be ticked', () => {
    const { service, uri, position } = open(`<|>${JOURNEY(' [refund]\n')}`);
    const checks = service.checksAt(uri, position);
    deepEqual([checks?.touchpoint, checks?.groups.map(({ id }) => id)], [undefined, ['refund', 'journey']]);
  });

  it('are those of a library’s own touchpoints, with what they inherit', () => {
    const library = 'touchpoints:\n  - id: bot\n    extends: chat<|>bot\n  - { id: lamp, title: Lamp }\n';
    const { service, uri, position } = open(library, {}, { name: 'a.touchpoints.yaml' });
    const checks = service.checksAt(uri, position);
    deepEqual([checks?.touchpoint, checks?.groups.map(({ id }) => id)], ['bot', ['bot']]);
    deepEqual(
      checks?.groups[0]?.items.every(({ status }) => status === 'open'),
      true,
    );
  });

  it('are none where nothing is to be checked', () => {
    const { service, uri, position } = open('<|>personas: []\n', {}, { name: 'a.personas.yaml' });
    equal(service.checksAt(uri, position), null);
  });
});
