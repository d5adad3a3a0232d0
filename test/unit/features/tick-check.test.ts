import { deepEqual, equal } from 'node:assert/strict';
import { JOURNEY, LIBRARY, ticked, tickedJourney } from './tick-editing';

const rated = { touchpoint: 'chatbot', check: 'chat-can-be-rated' };

/** A journey whose one step meets these touchpoints. */
function journey(touchpoints: string): string {
  return `id: a\ntitle: A\nstages:\n  - id: s\n    title: S\n    phase: after\n    steps:\n      - id: x\n        title: X\n        touchpoints:${touchpoints}\n        wait: 2d # long\n`;
}

/** The touchpoints of the journey after a tick. */
function tickedTouchpoints(
  touchpoints: string,
  tick: Parameters<typeof tickedJourney>[1],
): string | undefined {
  const [head = '', tail = ''] = journey('<>').split('<>');
  const text = tickedJourney(journey(touchpoints), tick);
  if (!text?.startsWith(head) || !text.endsWith(tail)) throw new Error(`Other lines have changed:\n${text}`);
  return text.slice(head.length, text.length - tail.length);
}

describe('Ticking a check that a file speaks of', () => {
  const stated = (entry: string) => ` [{ use: chatbot, checklist: { chat-can-be-rated: ${entry} } }]`;

  it('writes who did it when', () => {
    equal(
      tickedTouchpoints(stated('open'), { ...rated, by: 'Ida Holm' }),
      stated('{ status: done, on: 2026-11-21, by: Ida Holm }'),
    );
    equal(tickedTouchpoints(stated('open'), rated), stated('{ status: done, on: 2026-11-21 }'));
  });

  it('writes the status alone where nothing was done', () => {
    const done = stated('{ status: done, on: 2026-11-01, by: Ida }');
    equal(tickedTouchpoints(done, { ...rated, status: 'open' }), stated('open'));
    equal(tickedTouchpoints(done, { ...rated, status: 'not_applicable' }), stated('not_applicable'));
    equal(tickedTouchpoints(stated('done'), { ...rated, status: 'open' }), stated('open'));
    equal(tickedTouchpoints(stated('"done"'), { ...rated, status: 'open' }), stated('"open"'));
  });

  it('keeps what else the entry says', () => {
    equal(
      tickedTouchpoints(stated('{ status: open, text: Rated, expires: 30d }'), { ...rated, by: 'Ida' }),
      stated('{ status: done, on: 2026-11-21, by: Ida, text: Rated, expires: 30d }'),
    );
    equal(
      tickedTouchpoints(stated("{ text: Rated, by: Bo, on: '2026-01-01', status: done }"), rated),
      stated("{ text: Rated, on: '2026-11-21', status: done }"),
    );
    equal(
      tickedTouchpoints(stated('{ by: Bo, on: 2026-01-01, text: Rated, status: done }'), {
        ...rated,
        status: 'open',
      }),
      stated('{ text: Rated, status: open }'),
    );
    equal(
      tickedTouchpoints(stated('{ text: Rated }'), rated),
      stated('{ text: Rated, status: done, on: 2026-11-21 }'),
    );
  });

  it('keeps the lines and comments of an entry in block style', () => {
    const text = (entry: string) => `
          - use: chatbot
            checklist:
              # what matters most
              chat-can-be-rated: # since spring
${entry.replace(/^/gm, '                ')}
              chatbot-hands-over: open # next month`;
    equal(
      tickedTouchpoints(text('status: open # soon\nexpires: 90d'), { ...rated, by: 'Ida' }),
      text('status: done # soon\non: 2026-11-21\nby: Ida\nexpires: 90d'),
    );
    equal(
      tickedTouchpoints(text('status: done # yes\non: 2026-01-01 # at the fair\nby: Bo'), {
        ...rated,
        status: 'open',
      }),
      text('status: open # yes\n# at the fair'),
    );
    equal(
      tickedTouchpoints(text('on: 2026-01-01\nby: Bo\nstatus: open'), rated),
      text('on: 2026-11-21\nstatus: done'),
    );
  });

  it('keeps the comments of an entry in flow style over several lines', () => {
    const text = (...lines: readonly string[]) =>
      stated(`{\n${lines.map(line => `              ${line}\n`).join('')}            }`);
    equal(
      tickedTouchpoints(text('status: done, # yes', 'on: 2026-01-01, # at the fair', 'by: Bo # who'), {
        ...rated,
        status: 'open',
      }),
      text('status: open, # yes', ' # at the fair', ' # who'),
    );
    equal(
      tickedTouchpoints(text('by: Bo, # who', 'status: open'), rated),
      text(' # who', 'status: done, on: 2026-11-21'),
    );
  });

  it('fills in what is not written yet', () => {
    equal(
      tickedTouchpoints(
        '\n          - use: chatbot\n            checklist:\n              chat-can-be-rated: # ?',
        rated,
      ),
      '\n          - use: chatbot\n            checklist:\n              chat-can-be-rated: { status: done, on: 2026-11-21 } # ?',
    );
  });

  it('replaces what is no valid entry', () => {
    const after = tickedJourney('id: a\ntitle: A\nstages: []\nchecklist:\n  own: { text: Own }\n', {
      touchpoint: 'journey',
      check: 'own',
    });
    equal(
      after,
      'id: a\ntitle: A\nstages: []\nchecklist:\n  own: { text: Own, status: done, on: 2026-11-21 }\n',
    );
  });

  it('edits the library that says it', () => {
    const library =
      'touchpoints:\n  - id: bot # ours\n    extends: chatbot\n    checklist: { chat-can-be-rated: open }\n';
    const files = { [JOURNEY]: journey(' [bot]'), [LIBRARY]: library };
    deepEqual(ticked(files, { ...rated, touchpoint: 'bot' }), {
      ...files,
      [LIBRARY]: library.replace('open', '{ status: done, on: 2026-11-21 }'),
    });
  });

  it('edits the nearest of several statements', () => {
    const library =
      'touchpoints:\n  - { id: bot, extends: chatbot, checklist: { chat-can-be-rated: open } }\n';
    const files = {
      [JOURNEY]: journey(' [bot, { use: bot, checklist: { chat-can-be-rated: open } }]'),
      [LIBRARY]: library,
    };
    deepEqual(ticked(files, { ...rated, touchpoint: 'bot' }), {
      [JOURNEY]: journey(
        ' [bot, { use: bot, checklist: { chat-can-be-rated: { status: done, on: 2026-11-21 } } }]',
      ),
      [LIBRARY]: library,
    });
  });

  it('leaves alone what another touchpoint says from which this one inherits', () => {
    const library =
      'touchpoints:\n  - { id: bot, title: Bot, checklist: { own: { text: Own, status: done } } }\n';
    const files = { [JOURNEY]: journey(' [{ id: mine, extends: bot }]'), [LIBRARY]: library };
    deepEqual(ticked(files, { touchpoint: 'mine', check: 'own', status: 'open' }), {
      [JOURNEY]: journey(' [{ id: mine, extends: bot, checklist: { own: open } }]'),
      [LIBRARY]: library,
    });
  });
});

describe('Ticking a check of which no file speaks yet', () => {
  it('adds it where the touchpoint is defined in this file', () => {
    equal(
      tickedTouchpoints('\n          - id: bot # ours\n            extends: chatbot # built in', {
        ...rated,
        touchpoint: 'bot',
      }),
      '\n          - id: bot # ours\n            extends: chatbot # built in\n            checklist:\n              chat-can-be-rated: { status: done, on: 2026-11-21 }',
    );
    const text = `${journey(' [bot]')}touchpoints:\n  - id: bot\n    extends: chatbot\n    checklist:\n      chatbot-hands-over: done # yes\n    owner: Ida\n`;
    equal(
      tickedJourney(text, { ...rated, touchpoint: 'bot' }),
      text.replace('# yes\n', '# yes\n      chat-can-be-rated: { status: done, on: 2026-11-21 }\n'),
    );
  });

  it('adds it to a use of the touchpoint', () => {
    equal(
      tickedTouchpoints(' [chatbot, { use: chatbot }]', rated),
      ' [chatbot, { use: chatbot, checklist: { chat-can-be-rated: { status: done, on: 2026-11-21 } } }]',
    );
    equal(
      tickedTouchpoints('\n          - use: chatbot\n            checklist: {}', {
        ...rated,
        status: 'not_applicable',
      }),
      '\n          - use: chatbot\n            checklist: { chat-can-be-rated: not_applicable }',
    );
    equal(
      tickedTouchpoints('\n          - use: chatbot\n            checklist: # to do', rated),
      '\n          - use: chatbot\n            checklist: # to do\n              chat-can-be-rated: { status: done, on: 2026-11-21 }',
    );
  });

  it('adds it to the library that defines the touchpoint', () => {
    const library =
      'touchpoints:\n  - id: bot # ours\n    extends: chatbot\n\n  - { id: other, title: Other }\n';
    const files = { [JOURNEY]: journey(' [bot]'), [LIBRARY]: library };
    deepEqual(ticked(files, { ...rated, touchpoint: 'bot' }), {
      ...files,
      [LIBRARY]: library.replace(
        'extends: chatbot\n',
        'extends: chatbot\n    checklist:\n      chat-can-be-rated: { status: done, on: 2026-11-21 }\n',
      ),
    });
  });

  it('turns the first bare mention into a use', () => {
    equal(
      tickedTouchpoints('\n          - website\n          - chatbot # at night\n          # the end', rated),
      '\n          - website\n          - use: chatbot # at night\n            checklist:\n              chat-can-be-rated: { status: done, on: 2026-11-21 }\n          # the end',
    );
    equal(
      tickedTouchpoints(' [website, "chatbot", chatbot] # all', { ...rated, by: 'Ida' }),
      ' [website, { use: "chatbot", checklist: { chat-can-be-rated: { status: done, on: 2026-11-21, by: Ida } } }, chatbot] # all',
    );
  });

  it('adds it to the journey', () => {
    const tick = { touchpoint: 'journey', check: 'agents-see-history' };
    equal(
      tickedJourney(journey(' [website]'), tick),
      `${journey(' [website]')}checklist:\n  agents-see-history: { status: done, on: 2026-11-21 }\n`,
    );
  });

  it("nests as deep as the file's own lines do", () => {
    const text =
      'id: a\ntitle: A\nstages:\n    - id: s\n      title: S\n      phase: after\n      steps:\n          - id: x\n            title: X\n            touchpoints:\n                - chatbot\n';
    equal(
      tickedJourney(text, rated),
      text.replace(
        '- chatbot\n',
        '- use: chatbot\n                  checklist:\n                      chat-can-be-rated: { status: done, on: 2026-11-21 }\n',
      ),
    );
  });

  it('changes nothing where an open check is to be open', () => {
    const text = journey(' [chatbot]');
    equal(tickedJourney(text, { ...rated, status: 'open' }), text);
    equal(tickedJourney(text, { touchpoint: 'journey', check: 'agents-see-history', status: 'open' }), text);
  });
});

describe('Ticking in a library', () => {
  const library = (rest: string) => `touchpoints:\n  - id: bot\n    extends: chatbot${rest}\n`;
  const tick = { ...rated, uri: LIBRARY, touchpoint: 'bot' };

  it('is ticking what the touchpoint is described as, whatever journeys say of it', () => {
    const files = { [JOURNEY]: journey(' [{ use: bot, checklist: { chat-can-be-rated: open } }]') };
    deepEqual(
      ticked({ ...files, [LIBRARY]: library('\n    checklist: { chat-can-be-rated: open }') }, tick),
      {
        ...files,
        [LIBRARY]: library('\n    checklist: { chat-can-be-rated: { status: done, on: 2026-11-21 } }'),
      },
    );
  });

  it('adds a check of which nobody has spoken', () => {
    deepEqual(ticked({ [LIBRARY]: library(' # ours') }, tick), {
      [LIBRARY]: library(
        ' # ours\n    checklist:\n      chat-can-be-rated: { status: done, on: 2026-11-21 }',
      ),
    });
  });

  it('is refused where it describes no such touchpoint', () => {
    deepEqual(ticked({ [LIBRARY]: library('') }, { ...tick, touchpoint: 'chatbot' }), null);
  });
});

describe('Ticking in files of other styles', () => {
  it('keeps JSON what it is', () => {
    const text =
      '{ "id": "a", "title": "A", "stages": [{ "id": "s", "title": "S", "phase": "after", "steps": [{ "id": "x", "title": "X", "touchpoints": ["chatbot"] }] }] }';
    const after = tickedJourney(text, { ...rated, by: 'Ida "Bo" Holm' });
    deepEqual(JSON.parse(after ?? '').stages[0].steps[0].touchpoints, [
      {
        use: 'chatbot',
        checklist: { 'chat-can-be-rated': { status: 'done', on: '2026-11-21', by: 'Ida "Bo" Holm' } },
      },
    ]);
    deepEqual(
      JSON.parse(tickedJourney(after ?? '', { ...rated, status: 'open' }) ?? '').stages[0].steps[0]
        .touchpoints,
      [{ use: 'chatbot', checklist: { 'chat-can-be-rated': 'open' } }],
    );
  });

  it('keeps line breaks of all kinds', () => {
    const text = journey('\n          - chatbot # here');
    const wanted = tickedJourney(text, rated) ?? '';
    for (const lineBreak of ['\r\n', '\r']) {
      equal(tickedJourney(text.replaceAll('\n', lineBreak), rated), wanted.replaceAll('\n', lineBreak));
    }
  });

  it('quotes a name that needs it, and takes one of several lines for one', () => {
    const name = (by: string) =>
      tickedTouchpoints(' [chatbot]', { ...rated, by })?.match(/, by: (.*) \} \} \}\]/)?.[1];
    equal(name('Holm, Ida: 1'), '"Holm, Ida: 1"');
    equal(name(' Ida\n Holm '), 'Ida Holm');
    equal(name('007'), '"007"');
    equal(name(' '), undefined);
  });
});

describe('Ticking in files that use anchors', () => {
  it('does not change a checklist that others share', () => {
    const text = (second: string) =>
      journey(`
          - use: chatbot
            checklist: &common { chatbot-hands-over: done }
          - use: live-chat
            checklist: ${second}`);
    equal(
      tickedJourney(text('*common'), {
        touchpoint: 'live-chat',
        check: 'chatbot-hands-over',
        status: 'open',
      }),
      text('{ <<: *common, chatbot-hands-over: open }'),
    );
    equal(
      tickedJourney(text('{ <<: *common }'), {
        touchpoint: 'live-chat',
        check: 'chatbot-hands-over',
        status: 'open',
      }),
      text('{ <<: *common, chatbot-hands-over: open }'),
    );
    equal(
      tickedJourney(text('\n              <<: *common'), {
        touchpoint: 'live-chat',
        check: 'chatbot-hands-over',
        status: 'open',
      }),
      text('\n              chatbot-hands-over: open\n              <<: *common'),
    );
  });

  it('does not change an entry or id that others share', () => {
    const entries = (second: string) =>
      journey(`
          - use: chatbot
            checklist:
              chatbot-hands-over: &ok { status: done, on: 2026-01-01 }
              chat-can-be-rated: ${second}`);
    equal(tickedJourney(entries('*ok'), { ...rated, status: 'open' }), entries('open'));
    equal(
      tickedTouchpoints(' [&bot chatbot, *bot]', rated),
      ' [{ use: &bot chatbot, checklist: { chat-can-be-rated: { status: done, on: 2026-11-21 } } }, *bot]',
    );
  });
});

describe('A tick is refused', () => {
  it('where the journey has no such touchpoint or check', () => {
    const text = journey(' [chatbot]');
    equal(tickedJourney(text, { ...rated, touchpoint: 'checkout' }), null);
    equal(tickedJourney(text, { ...rated, check: 'no-such-check' }), null);
    equal(tickedJourney(text, { touchpoint: 'journey', check: 'chat-can-be-rated' }), null);
    equal(tickedJourney('- no\n- journey\n', rated), null);
  });

  it('where something stands in the place of the checklist', () => {
    equal(tickedJourney(journey(' [{ use: chatbot, checklist: later }]'), rated), null);
  });
});
