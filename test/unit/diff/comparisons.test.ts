import { deepEqual, equal, ok } from 'node:assert/strict';
import type { ComparisonView, LooseCard } from '../../../server/src/protocol';
import type { JourneyService } from '../../../server/src/service';
import { service, uriOf } from '../support/service';

const URI = uriOf('shop.journey.yaml');
const OLD = `id: shop
title: Shop
stages:
  - id: buy
    title: Buy
    phase: during
    steps:
      - id: look
        title: Look
        sentiment: 1
        touchpoints: [website, brochure]
      - id: pay
        title: Pay
        sentiment: -2
        pain_points: [Too slow]
`;
const NEW = OLD.replace(', brochure', '')
  .replace('sentiment: -2', 'sentiment: 0')
  .replace('[Too slow]', '[Too slow, Too dear]')
  .concat('      - id: thank\n        title: Thank\n        touchpoints: [email]\n');

const files = (text: string): JourneyService => {
  const made = service();
  made.setDocument(URI, text, 1);
  return made;
};

describe('a preview that compares', () => {
  const compared = (newer: string, older = OLD): { view: JourneyService; comparison: ComparisonView } => {
    const view = files(newer);
    view.compare(URI, { uri: URI, service: files(older), label: 'main' });
    const comparison = view.preview(URI)?.comparison;
    ok(comparison);
    return { view, comparison };
  };
  const cardsOf = (view: JourneyService): readonly LooseCard[] => view.preview(URI)?.map.cards ?? [];

  it('marks the cards that are different, and lists what is gone', () => {
    const { view, comparison } = compared(NEW);
    const marked = cardsOf(view).flatMap(({ key, title }) => {
      const mark = comparison.marks[key];
      return mark ? [[title, mark.type, mark.texts]] : [];
    });
    deepEqual(marked, [
      ['Pay', 'changed', ['Step “Pay”: Sentiment changed from −2 to 0']],
      ['Thank', 'added', []],
      ['email', 'added', []],
      ['Too dear', 'added', []],
    ]);
    deepEqual(
      comparison.groups.flatMap(({ entries }) => entries.map(({ type, text }) => [type, text])),
      [
        ['removed', 'Touchpoint “brochure” removed'],
        ['changed', 'Step “Pay”: Sentiment changed from −2 to 0'],
        ['added', 'Pain point “Too dear” added'],
        ['added', 'Step “Thank” added'],
      ],
    );
    equal(comparison.label, 'main');
  });

  it('leads to where a library says it, also after lines have come above that', () => {
    const library = uriOf('shop.touchpoints.yaml');
    const site = 'touchpoints:\n  - id: website\n    title: Old site\n';
    const older = files(OLD);
    older.setDocument(library, site, 1);
    const view = files(OLD);
    view.setDocument(library, site.replace('Old', 'New'), 1);
    view.compare(URI, { uri: URI, service: older, label: 'main' });
    const lines = () =>
      view
        .preview(URI)
        ?.comparison?.groups.flatMap(({ entries }) => entries)
        .map(({ source }) => [source?.uri, source && view.locate(source)?.range.start.line]);
    deepEqual(lines(), [[library, 2]]);
    view.setDocument(library, `# ours\n${site.replace('Old', 'New')}`, 2);
    deepEqual(lines(), [[library, 3]]);
  });

  it('keeps the old curve as a ghost over the steps that are there', () => {
    const { view, comparison } = compared(NEW);
    const steps = new Map(cardsOf(view).map(({ key, title }) => [key, title]));
    deepEqual(
      comparison.ghosts.map(({ id, points }) => [
        id,
        points.map(({ step, value }) => [steps.get(step), value]),
      ]),
      [
        [
          'all',
          [
            ['Look', 1],
            ['Pay', -2],
          ],
        ],
      ],
    );
    deepEqual(compared(OLD).comparison.ghosts, []);
  });

  it('follows what is typed, and keeps the last comparison while the text is broken', () => {
    const { view } = compared(NEW);
    view.setDocument(URI, OLD, 2);
    deepEqual(view.preview(URI)?.comparison?.groups, []);
    view.setDocument(URI, `${OLD}  broken: [\n`, 3);
    const stale = view.preview(URI);
    deepEqual([stale?.stale, stale?.comparison?.groups], [true, []]);
  });

  it('shows the journey alone again once the comparison is left', () => {
    const { view } = compared(NEW);
    view.compare(URI, undefined);
    equal(view.preview(URI)?.comparison, undefined);
  });

  it('compares a future journey with the current one, and leads to what it gives up', () => {
    const future = uriOf('future.journey.yaml');
    const view = files(OLD);
    view.setDocument(future, NEW.replace('id: shop', 'id: shop-2\nstate: future\nvariant_of: shop'), 1);
    deepEqual(view.variants(future), { current: { uri: URI, title: 'Shop' }, futures: [] });
    deepEqual(view.variants(URI), { current: null, futures: [{ uri: future, title: 'Shop' }] });
    view.compare(future, { uri: URI, service: view, label: 'Shop' });
    const [removed] = view.preview(future)?.comparison?.groups[0]?.entries ?? [];
    deepEqual([removed?.text, removed?.source?.uri], ['Touchpoint “brochure” removed', URI]);
  });

  it('finds no variants of a journey that stands alone, nor of other files', () => {
    deepEqual(files(OLD).variants(URI), { current: null, futures: [] });
    deepEqual(files(OLD).variants(uriOf('nothing.journey.yaml')), { current: null, futures: [] });
  });
});
