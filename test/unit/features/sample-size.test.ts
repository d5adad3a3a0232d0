import { equal, ok } from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import type { DisplayLanguage } from '../../../server/src/service';
import { open } from '../support/service';

/** What a hover at the cursor says. */
function hover(text: string, name: string, language: DisplayLanguage = 'en'): string {
  const { service, uri, position } = open(text, {}, { name, language });
  const found = service.hover(uri, position) as Hover | undefined;
  return (found?.contents as MarkupContent | undefined)?.value ?? '';
}

describe('How many answers are needed', () => {
  it('is told beside a survey', () => {
    const nps = 'surveys: [{ id: rel<|>, type: nps, question: Would you? }]';
    equal(
      hover(nps, 'a.surveys.yaml'),
      'answers needed: 269 for ±10 points, 1,076 for ±5 points, 2,988 for ±3 points',
    );
    equal(hover('surveys: [{ id: talk<|>, type: open }]', 'a.surveys.yaml'), '');
  });

  it('is told beside a metric, by how much its answers differ', () => {
    const metric = 'metrics: [{ id: m<|>, type: csat, values: [{ date: 2026-10-01, value: 90, n: 100 }] }]';
    ok(
      hover(metric, 'a.metrics.yaml', 'de').endsWith(
        'nötige Antworten: 35 für ±10 Punkte, 139 für ±5 Punkte, 385 für ±3 Punkte',
      ),
    );
  });

  it('is not told of times and figures', () => {
    const metric = 'metrics: [{ id: m<|>, type: ttr, values: [{ date: 2026-10-01, value: 4 }] }]';
    ok(!hover(metric, 'a.metrics.yaml').includes('needed'));
  });
});
