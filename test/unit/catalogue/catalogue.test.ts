import assert from 'node:assert/strict';
import { type CatalogueCheck, catalogue, type Texts } from '../../../server/src/service/catalogue';

const { touchpoints, journeyChecks, planSteps, channels } = catalogue;
const { terms, stages, surveys, metrics, mistakes, practices } = catalogue;
const { personaFields, stageFields, identification, categories } = catalogue;
const slug = /^[a-z][a-z0-9-]{0,63}$/;
const numbered = (group: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${group}${String(index + 1).padStart(2, '0')}`);
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const found = (term: string): string[] => ids(catalogue.search(term));

/** Id, phases, channel type, directness, ownership; `*` marks what no source states. */
const classification = `
  online-ad before online* indirect* paid*
  print-ad before* offline* indirect* paid*
  tv-spot before* offline* indirect* paid*
  advertising before both* indirect* paid*
  pr before both* indirect* earned*
  direct-mail before offline* direct* owned*
  landing-page before online direct* owned*
  website before/during online direct* owned*
  blog before online direct* owned*
  content before* both* direct* owned*
  case-study before online* direct* owned*
  references before both* indirect* earned*
  testimonials during both* indirect* earned*
  recommendations before both* indirect* earned*
  word-of-mouth before offline* indirect* earned*
  referral-programme before both* indirect* earned*
  promo-code before online* direct* owned*
  social-media before/during/after online direct* owned*
  influencer-post before* online indirect third_party
  sponsored-post before* online indirect* paid*
  reviews before/during online indirect* earned*
  review-site before*/after* online indirect* third_party*
  forum before*/after* online indirect* third_party*
  community before/after both direct* owned*
  virtual-event before*/after* online direct* owned*
  in-person-event after offline direct owned*
  seminar before offline* direct* owned*
  webinar before* online direct* owned*
  customer-event after both* direct* owned*
  demo before online* direct* owned*
  interactive-demo after online direct* owned*
  sales-chat before both* direct* owned*
  product-page before online direct* owned*
  pricing-page before online direct* owned*
  free-trial before* online direct* owned*
  email-campaign before online direct* owned*
  lost-deal-follow-up before both* direct* owned*
  store during offline direct owned*
  office during offline* direct* owned*
  web-shop during online direct* owned*
  catalogue during both* direct* owned*
  distribution-partner during both* indirect* partner*
  sales-representative during both* direct* owned*
  staff during offline* direct* owned*
  cashier during* offline* direct* owned*
  call-centre during offline* direct* owned*
  phone-system during/after offline* direct* owned*
  promotion during both* direct* owned*
  point-of-sale during both direct* owned*
  checkout during online* direct* owned*
  form during* online direct* owned*
  receipt during* online* direct* owned*
  chatbot during/after online direct* owned*
  live-chat after* online direct* owned*
  onboarding after both* direct* owned*
  product-use after both* direct* owned*
  customer-service before/during/after both* direct* owned*
  support-call after offline* direct* owned*
  support-message after online direct* owned*
  knowledge-base after online direct* owned*
  faq after online direct* owned*
  problem-solver after online direct* owned*
  video-tutorial after online direct* owned*
  customer-account after online direct* owned*
  delivery after offline* direct* owned*
  invoice after both* direct* owned*
  returns after offline* direct* owned*
  refund after* both* direct* owned*
  transactional-email after online direct* owned*
  promotional-email after online direct* owned*
  newsletter after online direct* owned*
  follow-up after both* direct* owned*
  thank-you after both* direct* owned*
  thank-you-card after offline* direct* owned*
  survey-thank-you after online direct* owned*
  renewal after both* direct* owned*
  upselling after both* direct* owned*
  feedback-survey after online* direct* owned*
  feedback-dashboard after* online direct* owned*
`
  .trim()
  .split('\n')
  .map(line => line.trim());

const allChecks: readonly CatalogueCheck[] = [
  ...new Set([...touchpoints.flatMap(({ checks }) => checks), ...journeyChecks]),
];

/** Every text of the catalogue with its place. */
function texts(value: unknown, path = 'catalogue'): [string, Texts][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return [[path, value as Texts]];
  return Object.entries(value).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

const knowledge = {
  terms,
  stages,
  surveys,
  metrics,
  mistakes,
  practices,
  personaFields,
  stageFields,
  identification,
  categories,
};
const everyText = texts({ touchpoints, journeyChecks, planSteps, channels, ...knowledge });

describe('catalogue', () => {
  it('holds the 79 touchpoints in order, classified as in the sources', () => {
    const actual = touchpoints.map(touchpoint => {
      const star = (field: 'phases' | 'channelType' | 'directness' | 'ownership', value: string): string =>
        touchpoint.inferred?.includes(field) ? `${value}*` : value;
      return [
        touchpoint.id,
        touchpoint.phases.map(phase => star('phases', phase)).join('/'),
        star('channelType', touchpoint.channelType),
        star('directness', touchpoint.directness),
        star('ownership', touchpoint.ownership),
      ].join(' ');
    });
    assert.equal(classification.length, 79);
    assert.deepEqual(actual, classification);
    assert.equal(new Set(ids(touchpoints)).size, 79);
  });

  it('covers every touchpoint, recommendation and plan fact exactly once', () => {
    assert.deepEqual(
      touchpoints.flatMap(({ acceptance }) => acceptance),
      numbered('TP', 79),
    );
    const covered = allChecks.flatMap(({ acceptance }) => acceptance);
    assert.deepEqual(covered.filter(id => id.startsWith('REC')).sort(), numbered('REC', 92));
    assert.deepEqual([...new Set(covered.filter(id => id.startsWith('BP')))].sort(), numbered('BP', 21));
    assert.deepEqual(
      planSteps.flatMap(({ acceptance }) => acceptance),
      numbered('PLN', 5),
    );
  });

  it('gives checks unique slugs that lead back to their owners', () => {
    assert.equal(new Set(ids(allChecks)).size, allChecks.length);
    for (const check of allChecks) {
      assert.match(check.id, slug);
      const located = catalogue.check(check.id);
      assert.equal(located?.check, check);
      assert.ok(located.owners.length > 0, check.id);
      for (const owner of located.owners) assert.ok(catalogue.checksOf(owner).includes(check), check.id);
    }
    assert.deepEqual(catalogue.check('chat-can-be-rated')?.owners, ['chatbot', 'live-chat']);
    assert.deepEqual(catalogue.check('channels-follow-guide')?.owners, ['journey']);
    assert.ok(journeyChecks.every(({ id }) => catalogue.check(id)?.owners.join() === 'journey'));
  });

  it('says everything in three languages', () => {
    assert.ok(everyText.length > 500, String(everyText.length));
    for (const [path, text] of everyText) {
      assert.deepEqual(Object.keys(text), ['en', 'de', 'da'], path);
      for (const value of Object.values(text) as string[]) {
        assert.ok(value.length > 0 && value === value.trim() && !/ {2}/.test(value), `${path}: ${value}`);
      }
    }
    for (const { id, description } of touchpoints) {
      assert.equal(new Set(Object.values(description)).size, 3, id);
    }
  });

  it('uses the quotation marks of each language', () => {
    for (const [path, { en, de, da }] of everyText) {
      assert.doesNotMatch(en + de + da, /["']/, path);
      assert.doesNotMatch(en, /[„»«]/, path);
      assert.doesNotMatch(de.replace(/„[^“]*“/g, ''), /[„“”»«]/, path);
      assert.doesNotMatch(da.replace(/»[^«]*«/g, ''), /[„“”»«]/, path);
    }
  });

  it('states checks as short sentences without a full stop, and reasons with one', () => {
    for (const { id, text, why } of allChecks) {
      for (const value of Object.values(text) as string[]) assert.doesNotMatch(value, /\.$/, id);
      for (const value of Object.values(why) as string[]) assert.match(value, /[^.]\.$/, id);
    }
  });

  it('explains where the sources differ, and contradicts itself nowhere', () => {
    for (const { id, phases, phaseSources, contested, inferred, directness, ownership } of touchpoints) {
      const explained = contested?.some(({ field }) => field === 'phases') ?? false;
      if (phases.length > 1) assert.ok(explained || inferred?.includes('phases'), id);
      if (phaseSources) {
        assert.deepEqual(
          phaseSources.map(({ phase }) => phase),
          phases,
          id,
        );
        assert.ok(explained, id);
      }
      assert.notEqual(`${directness} ${ownership}`, 'indirect owned', id);
      assert.notEqual(`${directness} ${ownership}`, 'direct third_party', id);
    }
    assert.deepEqual(catalogue.touchpoint('website')?.phaseSources, [
      { phase: 'before', sources: ['000', '001'] },
      { phase: 'during', sources: ['002'] },
    ]);
  });

  it('fills thirty days with the five plan steps', () => {
    assert.deepEqual(
      planSteps.map(({ id, days }) => [id, ...days]),
      [
        ['inventory', 1, 7],
        ['communication-guide', 8, 10],
        ['response-times', 11, 15],
        ['personalisation', 16, 25],
        ['measure-and-adapt', 26, 30],
      ],
    );
  });

  it('knows the built-in channels, and each touchpoint is on one', () => {
    const expected =
      'website web-shop search social email sms phone chat chatbot app store office event print tv post partner review-site community in-product word-of-mouth';
    assert.equal(ids(channels).join(' '), expected);
    for (const { channel } of touchpoints) assert.equal(catalogue.channel(channel)?.id, channel);
  });

  it('finds touchpoints by English, German and Danish terms', () => {
    assert.equal(found('word of mouth')[0], 'word-of-mouth');
    assert.equal(found('Wissensdatenbank')[0], 'knowledge-base');
    assert.equal(found('„Danke“-Seite')[0], 'survey-thank-you');
    assert.equal(found('mund til mund-markedsføring')[0], 'word-of-mouth');
    assert.equal(found('  BETALINGSPROCES ')[0], 'checkout');
    assert.deepEqual(found('Rucksendung'), ['returns']);
    assert.deepEqual(found('Wissensdatenbank nirgends'), []);
    assert.equal(catalogue.search(' ').length, 79);
  });

  it('ends what it explains with a full stop, and titles without one', () => {
    for (const { id, title, text } of Object.values(knowledge).flat()) {
      for (const value of Object.values(title) as string[]) assert.doesNotMatch(value, /\.$/, id);
      for (const value of Object.values(text) as string[]) assert.match(value, /[^.][.?]$/, id);
    }
    for (const { id, when } of surveys)
      for (const value of Object.values(when ?? {}) as string[]) assert.doesNotMatch(value, /\.$/, id);
  });

  it('maps the five stages to the three phases', () => {
    const mapped = stages
      .filter(({ model }) => model === 'five-stage')
      .map(({ value, phase }) => [value, phase]);
    assert.deepEqual(mapped, [
      ['awareness', 'before'],
      ['evaluation', 'before'],
      ['purchase', 'during'],
      ['use', 'after'],
      ['loyalty', 'after'],
    ]);
  });

  it('finds terms, the surveys of a touchpoint and the mistakes of a rule', () => {
    assert.equal(catalogue.term('persona')?.acceptance[0], 'DEF10');
    assert.ok(ids(catalogue.surveysFor('pricing-page')).includes('pricing-page-question'));
    assert.deepEqual(ids(catalogue.mistakesOf('long-wait')), ['long-waits']);
    assert.deepEqual(
      [catalogue.surveysFor('nowhere'), catalogue.mistakesOf('nowhere'), catalogue.term('constructor')],
      [[], [], undefined],
    );
  });

  it('answers unknown ids with nothing', () => {
    for (const id of ['', 'nowhere', 'constructor', '__proto__', 'toString']) {
      assert.equal(catalogue.touchpoint(id), undefined);
      assert.equal(catalogue.check(id), undefined);
      assert.equal(catalogue.channel(id), undefined);
      assert.deepEqual(catalogue.checksOf(id), []);
    }
    assert.deepEqual(catalogue.checksOf('journey'), journeyChecks);
  });
});
