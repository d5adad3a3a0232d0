import { deepEqual, equal } from 'node:assert/strict';
import { catalogue } from '../../../server/src/service/catalogue';
import { checklistOf, countsOf } from '../../../server/src/service/checklist/checklist';
import type { ChecklistGroup, ChecklistView } from '../../../server/src/service/checklist/types';
import type { DisplayLanguage } from '../../../server/src/service/ports';
import { yaml } from '../support/cursor';
import { TODAY } from '../support/service';
import { journeyIn, workspaceOf } from '../support/workspace';

const URI = 'file:///a.journey.yaml';

function checklist(
  text: string,
  {
    others = {},
    language = 'en' as DisplayLanguage,
  }: { others?: Record<string, string>; language?: DisplayLanguage } = {},
): ChecklistView {
  const workspace = workspaceOf({ [URI]: text, ...others });
  return checklistOf(journeyIn(workspace, URI), workspace, { language, today: TODAY });
}

function group(view: ChecklistView, id: string): ChecklistGroup {
  const found = view.groups.find(one => one.id === id);
  if (!found) throw new Error(`There is no group ${id}.`);
  return found;
}

/** The items of a group, one line each: how they stand, and where a file says so. */
function items({ items: all }: ChecklistGroup): readonly string[] {
  return all.map(({ id, status, on, by, source }) =>
    [id, status, on, by, source?.path].filter(Boolean).join(' '),
  );
}

const shop = yaml`
  id: shop
  title: Shop
  stages:
    - id: look
      title: Looking
      steps:
        - id: chat
          title: Chatting
          touchpoints: [chatbot, problem-solver]
    - id: buy
      title: Buying
      steps:
        - id: pay
          title: Paying
          touchpoints:
            - id: kiosk
              title: { en: Kiosk, de: Terminal }
              importance: 4
              channel: store
              checklist:
                clean: { status: done, text: The screen is clean, on: 2026-11-02, by: Ida }
                fast: { text: It answers within a second }
            - use: chatbot
              checklist:
                chatbot-hands-over: not_applicable
                chat-can-be-rated: done
  checklist:
    agents-see-history: done
    our-own: { text: We answer in person, status: done }
`;

describe('The checklist of a journey', () => {
  it('has a group for each touchpoint in the order of the journey, then the journey itself', () => {
    deepEqual(
      checklist(shop).groups.map(({ id, title, stages }) => [id, title, ...stages]),
      [
        ['chatbot', 'Chatbot', 'Looking', 'Buying'],
        ['kiosk', 'Kiosk', 'Buying'],
        ['journey', 'The journey as a whole'],
      ],
    );
  });

  it('has no group for a touchpoint without checks', () => {
    deepEqual(catalogue.checksOf('problem-solver'), []);
    equal(
      checklist(shop).groups.some(({ id }) => id === 'problem-solver'),
      false,
    );
  });

  it('joins what is said of a touchpoint wherever it is used', () => {
    deepEqual(items(group(checklist(shop), 'chatbot')), [
      'chatbot-answers-general-questions open',
      'chatbot-available-around-the-clock open',
      'chatbot-hands-over not_applicable /stages/buy/steps/pay/touchpoints/#2/checklist/chatbot-hands-over',
      'chatbot-conversations-analysed open',
      'chat-can-be-rated done /stages/buy/steps/pay/touchpoints/#2/checklist/chat-can-be-rated',
    ]);
  });

  it("adds the user's own checks with their texts", () => {
    const kiosk = group(checklist(shop), 'kiosk');
    deepEqual(items(kiosk), [
      'clean done 2026-11-02 Ida /stages/buy/steps/pay/touchpoints/kiosk/checklist/clean',
      'fast open /stages/buy/steps/pay/touchpoints/kiosk/checklist/fast',
    ]);
    deepEqual(
      kiosk.items.map(({ text, why }) => [text, why]),
      [
        ['The screen is clean', undefined],
        ['It answers within a second', undefined],
      ],
    );
    equal(kiosk.channel, 'store');
    equal(kiosk.importance, 4);
  });

  it('ends with the checks of the journey as a whole', () => {
    const whole = group(checklist(shop), 'journey');
    deepEqual(
      whole.items.map(({ id }) => id),
      [...catalogue.journeyChecks.map(({ id }) => id), 'our-own'],
    );
    deepEqual(
      items(whole).filter(line => line.includes('/')),
      ['agents-see-history done /checklist/agents-see-history', 'our-own done /checklist/our-own'],
    );
  });

  it('gives the reason of each built-in check, in the display language', () => {
    const view = checklist(shop, { language: 'de' });
    const rated = group(view, 'chatbot').items.find(({ id }) => id === 'chat-can-be-rated');
    equal(rated?.text, 'Der Chat lässt sich bewerten');
    equal(rated?.why, 'Direkt nach dem Chat ist der Eindruck frisch.');
    equal(group(view, 'kiosk').title, 'Terminal');
    equal(group(view, 'journey').title, 'Die ganze Customer Journey');
  });

  it('counts what is done of what applies', () => {
    const view = checklist(shop);
    const counts = ({ done, total }: { done: number; total: number }) => `${done} of ${total}`;
    equal(counts(group(view, 'chatbot')), '1 of 4');
    equal(counts(group(view, 'kiosk')), '1 of 2');
    const journey = catalogue.journeyChecks.length + 1;
    equal(counts(group(view, 'journey')), `2 of ${journey}`);
    equal(counts(view), `4 of ${6 + journey}`);
    deepEqual(countsOf(view).get('chatbot'), { open: 3, total: 4 });
    deepEqual(countsOf(view).get('nowhere'), undefined);
  });

  it('takes what a library says, unless the journey says otherwise', () => {
    const library = yaml`
      touchpoints:
        - id: base
          title: Base
          checklist: { tidy: { text: Tidy, status: done } }
        - id: bot
          extends: chatbot
          checklist:
            chat-can-be-rated: done
            chatbot-hands-over: done
        - { id: corner, title: Corner, extends: base }
    `;
    const text = yaml`
      id: a
      stages:
        - id: s
          steps:
            - touchpoints:
                - bot
                - corner
            - touchpoints:
                - use: bot
                  checklist: { chat-can-be-rated: open }
    `;
    const view = checklist(text, { others: { 'file:///lib.touchpoints.yaml': library } });
    deepEqual(items(group(view, 'bot')).slice(2), [
      'chatbot-hands-over done /touchpoints/bot/checklist/chatbot-hands-over',
      'chatbot-conversations-analysed open',
      'chat-can-be-rated open /stages/s/steps/#2/touchpoints/#1/checklist/chat-can-be-rated',
    ]);
    deepEqual(items(group(view, 'corner')), ['tidy done /touchpoints/base/checklist/tidy']);
    equal(group(view, 'corner').items[0]?.source?.uri, 'file:///lib.touchpoints.yaml');
  });

  it('takes what is no valid entry for open, and leaves out keys of the user', () => {
    const text = 'id: a\nstages: []\nchecklist:\n  agents-see-history: finished\n  x-note: done\n  own:\n';
    deepEqual(
      items(group(checklist(text), 'journey')).filter(line => line.includes('/')),
      ['agents-see-history open /checklist/agents-see-history', 'own open /checklist/own'],
    );
  });

  it('prefers the text that the user gave to a built-in check', () => {
    const text = 'id: a\nstages: []\nchecklist:\n  agents-see-history: { text: We see it all }\n';
    equal(
      group(checklist(text), 'journey').items.find(({ id }) => id === 'agents-see-history')?.text,
      'We see it all',
    );
  });

  it('tells how many have to answer where something is asked, by what was measured where that is sure', () => {
    const surveys = yaml`
      surveys:
        - { id: rating, type: csat, title: { en: Rating, de: Bewertung }, touchpoints: [chatbot] }
        - { id: ease, type: ces, touchpoints: [chatbot] }
        - { id: talk, type: open, touchpoints: [chatbot] }
    `;
    const metrics = yaml`
      metrics:
        - { id: easy, type: ces, survey: ease, values: [{ date: 2026-10-01, value: 90, n: 100 }] }
        - { id: early, type: csat, touchpoint: chatbot, values: [{ date: 2026-10-01, value: 90, n: 29 }] }
        - { id: later, type: csat, touchpoint: chatbot, values: [{ date: 2027-10-01, value: 90, n: 100 }] }
        - { id: minutes, type: ttr, touchpoint: chatbot, value: 4 }
    `;
    const view = checklist(shop, {
      language: 'de',
      others: { 'file:///a.surveys.yaml': surveys, 'file:///a.metrics.yaml': metrics },
    });
    deepEqual(
      group(view, 'chatbot').samples.map(({ title, sizes }) => [
        title,
        ...sizes.map(({ answers }) => answers),
      ]),
      [
        ['early', 97, 385, 1068],
        ['later', 97, 385, 1068],
        ['easy', 35, 139, 385],
        ['Bewertung', 97, 385, 1068],
      ],
    );
    equal(
      group(view, 'chatbot').samples[2]?.text,
      'nötige Antworten: 35 für ±10 Punkte, 139 für ±5 Punkte, 385 für ±3 Punkte',
    );
    deepEqual(group(view, 'kiosk').samples, []);
  });

  it('counts what a touchpoint or its step names as asked there', () => {
    const text = yaml`
      id: a
      stages:
        - id: s
          steps:
            - id: chat
              surveys: [loyal]
              touchpoints: [{ use: chatbot, metrics: [m], surveys: [rating] }]
      surveys:
        - { id: rating, type: csat }
        - { id: loyal, type: nps }
      metrics: [{ id: m, type: csat }]
    `;
    deepEqual(
      group(checklist(text), 'chatbot').samples.map(({ id }) => id),
      ['m', 'rating', 'loyal'],
    );
  });

  it('leads to the touchpoint where the journey first names it', () => {
    deepEqual(group(checklist(shop), 'chatbot').source, {
      uri: URI,
      path: '/stages/look/steps/chat/touchpoints/#1',
    });
  });
});
