import { deepEqual } from 'node:assert/strict';
import { definitions, FILE_KINDS, readSchemas } from '../../../tools/generate/schemas';
import { type Fields, mistakes, mistakesIn, PLACES, type Place, SMALLEST } from './documents';

/** A place, the wrong fields in it, and the one mistake that has to be found. */
const MISTAKES: readonly (readonly [place: Place, fields: Fields, expected: string])[] = [
  // Type
  ['journey', { title: 5 }, 'type /title'],
  ['journey', { stages: {} }, 'type /stages'],
  ['journey', { personas: [5] }, 'type /personas/0'],
  ['journey', { metrics: [[]] }, 'type /metrics/0'],
  ['journey', { plan: 'plan' }, 'type /plan'],
  ['journey', { status: true }, 'type /status'],
  ['journey', { touchpoints: ['kiosk'] }, 'type /touchpoints/0'],
  ['step', { moment_of_truth: 'yes' }, 'type /moment_of_truth'],
  ['step', { importance: '3' }, 'type /importance'],
  ['step', { importance: 2.5 }, 'type /importance'],
  ['step', { sentiment: '1' }, 'type /sentiment'],
  ['step', { sentiment: { commuter: 'bad' } }, 'type /sentiment/commuter'],
  ['step', { touchpoints: [7] }, 'type /touchpoints/0'],
  ['step', { touchpoints: [null] }, 'type /touchpoints/0'],
  ['step', { pain_points: [7] }, 'type /pain_points/0'],
  ['step', { pain_points: [{ id: 7, text: 'Slow' }] }, 'type /pain_points/0/id'],
  ['step', { actions: 'Compare' }, 'type /actions'],
  ['touchpoint', { facts: { price: [] } }, 'type /facts/price'],
  ['touchpoint', { checklist: { secure: true } }, 'type /checklist/secure'],
  ['touchpoint', { checklist: { secure: { status: null } } }, 'type /checklist/secure/status'],
  ['touchpoint', { checklist: { secure: { evidence: 5 } } }, 'type /checklist/secure/evidence'],
  ['metric', { inputs: { start: '200' } }, 'type /inputs/start'],
  ['metric', { source: { filter: { Country: { DE: true } } } }, 'type /source/filter/Country'],
  ['config', { lint: { rules: { 'missing-owner': 1 } } }, 'type /lint/rules/missing-owner'],
  // A text in several languages
  ['journey', { title: { en: 5 } }, 'type /title/en'],
  ['journey', { title: {} }, 'minProperties /title'],
  ['journey', { title: '' }, 'pattern /title'],
  ['journey', { title: { de: ' ' } }, 'pattern /title/de'],
  ['journey', { title: { german: 'Kauf' } }, 'additionalProperties /title'],
  ['step', { pain_points: [{ en: 5 }] }, 'type /pain_points/0/en'],
  ['guide', { facts: { price: { en: 29 } } }, 'type /facts/price/en'],
  // Enum
  ['journey', { state: 'today' }, 'enum /state'],
  ['stage', { phase: 'later' }, 'enum /phase'],
  ['touchpoint', { phases: ['before', 'later'] }, 'enum /phases/1'],
  ['touchpoint', { dark_patterns: ['nagging'] }, 'enum /dark_patterns/0'],
  ['touchpoint', { checklist: { secure: 'ok' } }, 'enum /checklist/secure'],
  ['touchpoint', { checklist: { secure: { status: 'ok' } } }, 'enum /checklist/secure/status'],
  ['survey', { type: 'NPS' }, 'enum /type'],
  ['metric', { source: { preset: 'excel' } }, 'enum /source/preset'],
  ['plan', { workdays: 'weekdays' }, 'enum /workdays'],
  ['config', { lint: { rules: { 'missing-owner': 'hint' } } }, 'enum /lint/rules/missing-owner'],
  ['config', { lint: { rules: { a: { severity: 'hint' } } } }, 'enum /lint/rules/a/severity'],
  // Range
  ['step', { importance: 6 }, 'maximum /importance'],
  ['step', { sentiment: -3 }, 'minimum /sentiment'],
  ['step', { sentiment: { commuter: 3 } }, 'maximum /sentiment/commuter'],
  ['persona', { share: 101 }, 'maximum /share'],
  ['plan', { length: 13 }, 'minimum /length'],
  ['plan', { length: 31 }, 'maximum /length'],
  ['planStep', { days: [0, 3] }, 'minimum /days/0'],
  ['planStep', { days: [1] }, 'minItems /days'],
  ['planStep', { days: [1, 2, 3] }, 'maxItems /days'],
  ['config', { thresholds: { min_answers: 0 } }, 'minimum /thresholds/min_answers'],
  // Pattern
  ['journey', { id: 'Purchase' }, 'pattern /id'],
  ['journey', { id: 'a'.repeat(65) }, 'pattern /id'],
  ['journey', { reviewed: '21.11.2026' }, 'pattern /reviewed'],
  ['journey', { language: 'english' }, 'pattern /language'],
  ['journey', { personas: ['The commuter'] }, 'pattern /personas/0'],
  ['step', { wait: '2 days' }, 'pattern /wait'],
  ['step', { touchpoints: ['Check out'] }, 'pattern /touchpoints/0'],
  ['step', { pain_points: [{ id: 'Too slow', text: 'Slow' }] }, 'pattern /pain_points/0/id'],
  ['metric', { source: { delimiter: ';;' } }, 'pattern /source/delimiter'],
  // A required key is missing
  ['journey', { stages: undefined }, 'required '],
  ['stage', { phase: undefined }, 'required '],
  ['step', { title: undefined }, 'required '],
  ['opportunity', { title: undefined }, 'required '],
  ['touchpoint', { title: undefined }, 'required '],
  ['touchpoint', { id: undefined }, 'required '],
  ['persona', { name: undefined }, 'required '],
  ['metric', { id: undefined }, 'required '],
  ['step', { touchpoints: [{ weaknesses: [] }] }, 'required /touchpoints/0'],
  ['step', { touchpoints: [{}] }, 'required /touchpoints/0'],
  ['step', { touchpoints: [{ id: 'kiosk' }] }, 'required /touchpoints/0'],
  ['step', { pain_points: [{ id: 'slow', evidence: [] }] }, 'required /pain_points/0'],
  ['planStep', { activities: [{ done: true, by: 'Ida' }] }, 'required /activities/0'],
  ['journey', { guide: {} }, 'required /guide'],
  // Unknown key
  ['journey', { titel: 'Purchase' }, 'additionalProperties '],
  ['step', { use: 'checkout' }, 'additionalProperties '],
  ['step', { touchpoints: [{ use: 'checkout', state: 'works' }] }, 'additionalProperties /touchpoints/0'],
  ['touchpoint', { use: 'checkout' }, 'additionalProperties '],
  ['touchpoint', { personalisation: { name: true } }, 'additionalProperties /personalisation'],
  ['survey', { scale: { max: 10, from: 0 } }, 'additionalProperties /scale'],
  [
    'planStep',
    { activities: [{ text: 'List', done: true, when: '' }] },
    'additionalProperties /activities/0',
  ],
  ['config', { lint: { rule: {} } }, 'additionalProperties /lint'],
  ['touchpoint', JSON.parse('{"__proto__": 1}'), 'additionalProperties '],
  ['touchpoint', { constructor: 1 }, 'additionalProperties '],
];

describe('schema: a mistake is found once and where it is', () => {
  for (const [place, fields, expected] of MISTAKES) {
    it(`${place} ${JSON.stringify(fields)}: ${expected}`, () => {
      deepEqual(mistakesIn(place, fields), [expected]);
    });
  }

  for (const kind of FILE_KINDS) {
    for (const document of [null, [], 'text', 5]) {
      it(`${kind} is not ${JSON.stringify(document)}`, () => deepEqual(mistakes(kind, document), ['type ']));
    }
  }

  it('finds every mistake of a document, and forgets those of the last one', () => {
    deepEqual(mistakes('journey', { id: 5, titel: '' }), [
      'required ',
      'required ',
      'additionalProperties ',
      'type /id',
    ]);
    deepEqual(mistakes('journey', SMALLEST.journey), []);
  });
});

describe('schema: a key without a value is a wrong type', () => {
  const schemas = readSchemas();
  for (const [place, [kind, , pointer]] of Object.entries(PLACES)) {
    const schema = schemas.get(kind) ?? {};
    const name = place === 'planStep' ? 'plan-step' : place;
    const entity = pointer === '' ? schema : new Map(definitions(schema)).get(name);
    for (const key of Object.keys(entity?.properties ?? {})) {
      it(`${place}: ${key}`, () => deepEqual(mistakesIn(place as Place, { [key]: null }), [`type /${key}`]));
    }
  }
});
