import { deepEqual, equal, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { STYLE, STYLE_HASH } from '../../../server/src/service/dashboard/style';
import type { Audience } from '../../../server/src/service/dashboard/types';
import { dashboard } from '../../../server/src/service/features/dashboard';
import { HOSTILE } from '../cli/hostile';
import { assertWellFormed } from '../cli/markup';
import { TODAY } from '../support/service';
import { documentIn, workspaceWith } from '../support/workspace';

const URI = 'file:///workspace/a.metrics.yaml';

function metricsFile(title: string): string {
  return `metrics:
  - { id: m, type: csat, title: ${JSON.stringify(title)}, owner: Jo, target: 90, source: { file: m.csv } }
  - { id: clv, type: clv, title: Value of a customer, value: 100 }
  - { id: few, type: csat, title: Few, values: [{ date: 2026-10-01, value: 50, n: 9 }] }
`;
}

/** Forty answers in two months at two touchpoints, the last of which says something. */
function answers(said: string, touchpoint = 'shop'): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = Array.from({ length: 40 }, (_, index) =>
    [
      index < 20 ? '2026-08-05' : '2026-09-05',
      index % 4 === 0 ? 1 : 5,
      index % 2 === 0 ? 'web' : cell(touchpoint),
      index < 30 ? 'commuter' : 'tourist',
      index === 39 ? cell(said) : '',
    ].join(','),
  );
  return `date,score,touchpoint,persona,comment\n${rows.join('\n')}\n`;
}

function page(audience: Audience | undefined, title = 'Liking', data = answers('Fine')) {
  const workspace = workspaceWith({ [URI]: metricsFile(title) }, { 'm.csv': data });
  const wish = audience === undefined ? {} : { audience };
  const html = dashboard([documentIn(workspace, URI)], workspace, wish, { language: 'en', today: TODAY });
  const { document } = new JSDOM(html, { runScripts: 'dangerously' }).window;
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return { html, document, texts };
}

describe('The feedback dashboard', () => {
  it('shows staff every metric, its trend, its groups and what customers wrote', () => {
    const { texts, document } = page('staff');
    deepEqual(texts('h2'), ['Liking', 'Value of a customer', 'Few']);
    deepEqual(texts('.score'), [
      '75% (59.8 to 85.8), n\u00A0=\u00A040',
      '100',
      'n\u00A0=\u00A09, too few answers to show',
    ]);
    deepEqual(texts('h3'), ['By touchpoint', 'By persona']);
    deepEqual(texts('tr').slice(0, 4), [
      'shop100% (83.9 to 100), n\u00A0=\u00A020, indicative',
      'web50% (29.9 to 70.1), n\u00A0=\u00A020, indicative',
      'commuter73.3% (55.6 to 85.8), n\u00A0=\u00A030',
      'tourist80% (49 to 94.3), n\u00A0=\u00A010, indicative',
    ]);
    deepEqual(texts('blockquote'), ['Fine2026-09 · shop']);
    equal(document.querySelectorAll('svg').length, 1);
  });

  it('shows customers no verbatims, no personas, no figures of the business, and nothing that is hidden', () => {
    const { texts, html } = page('customers');
    deepEqual(texts('h2'), ['Liking']);
    deepEqual(texts('h3'), ['By touchpoint']);
    deepEqual(texts('blockquote'), []);
    for (const secret of ['Fine', 'commuter', 'Jo']) ok(!html.includes(secret), secret);
  });

  it('is the one for customers unless somebody asks for the other', () => {
    equal(page(undefined).html, page('customers').html);
  });

  it('has no addresses and numbers of persons in it, for neither', () => {
    const said = 'Call 030 1234567 or write to jo@example.com from 192.168.7.9!';
    const data = answers(said, 'jo@example.com');
    const { texts } = page('staff', 'Asked by jo@example.com', data);
    deepEqual(texts('blockquote'), ['Call […] or write to […] from […]!2026-09 · […]']);
    for (const audience of ['staff', 'customers'] as const) {
      const { html } = page(audience, 'Asked by jo@example.com', data);
      ok(!/@example|1234567|192\.168/.test(html), audience);
    }
  });

  it('asks each text for its own direction, and begins what a customer wrote on the side where that begins', () => {
    const { document } = page('staff', 'שביעות רצון!', answers('הגיע מהר!'));
    const { defaultView: view } = document;
    const bidi = (selector: string) => {
      const element = document.querySelector(selector);
      return element && view?.getComputedStyle(element).getPropertyValue('unicode-bidi');
    };
    deepEqual(['h2', 'th', 'blockquote', 'small'].map(bidi), Array(4).fill('plaintext'));
    equal(document.querySelector('blockquote')?.dir, 'auto');
  });

  it('is safe, whatever is in the files', () => {
    const said = `${HOSTILE.title} ${HOSTILE.scenario}`;
    const { html, document, texts } = page('staff', HOSTILE.goal, answers(said, HOSTILE.title));
    assertWellFormed(html);
    equal(document.querySelectorAll('script, img, a, iframe, link, [onerror]').length, 0);
    equal(texts('h2')[0], HOSTILE.goal);
    ok(texts('blockquote')[0]?.startsWith(said));
  });

  it('loads nothing, and allows its own style alone', () => {
    const { html, document } = page('staff');
    equal(STYLE_HASH, `sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    ok(document.querySelector('meta[http-equiv]')?.getAttribute('content')?.includes(STYLE_HASH));
    ok(!/https?:|url\(|src=/.test(html));
  });
});
