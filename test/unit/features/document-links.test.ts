import { deepEqual } from 'node:assert/strict';
import { service, uriOf } from '../support/service';

/** The linked texts with where they lead to. */
function links(text: string, others: Readonly<Record<string, string>> = {}, name = 'main.journey.yaml') {
  const opened = service();
  for (const [other, content] of Object.entries(others)) opened.setDocument(uriOf(other), content, null);
  opened.setDocument(uriOf(name), text, 1);
  const document = opened.documents().get(uriOf(name))?.text;
  return opened
    .documentLinks(uriOf(name))
    .map(({ range, target, places }) => `${document?.getText(range)} → ${places?.join(' or ') ?? target}`);
}

describe('document links', () => {
  it('lead to the addresses of evidence and solutions, without what stands around them', () => {
    const text = [
      'evidence: [{ type: review, url: https://example.com/a?b=1&c=%20#d }]',
      'x-note: "See http://example.com/x, (https://example.com/y) or https://example.com/z_(1)."',
      'x-none: ftp://example.com javascript:https',
    ].join('\n');
    deepEqual(links(text), [
      'https://example.com/a?b=1&c=%20#d → https://example.com/a?b=1&c=%20#d',
      'http://example.com/x → http://example.com/x',
      'https://example.com/y → https://example.com/y',
      'https://example.com/z_(1) → https://example.com/z_(1)',
    ]);
  });

  it('lead to data files, wherever they may be', () => {
    const metrics =
      'metrics:\n  - { id: a, source: { file: in/a.csv } }\n  - { id: b, source: { file: /b.csv } }\n';
    deepEqual(links(metrics, {}, 'team/a.metrics.yaml'), ['in/a.csv → file:///workspace/team/in/a.csv']);
    deepEqual(links(metrics, { 'journey.config.yaml': 'data: csv\n' }, 'team/a.metrics.yaml'), [
      'in/a.csv → file:///workspace/team/in/a.csv or file:///workspace/csv/in/a.csv',
    ]);
  });

  it('lead from half a character, which no address can have, to where the file system would look', () => {
    const metrics = 'metrics: [{ id: a, source: { file: a\ud83d.csv } }]\n';
    const schema = '# yaml-language-server: $schema=\ude00.json\n';
    const config = { 'journey.config.yaml': 'data: "\\ude00"\n' };
    deepEqual(links(schema + metrics, config, 'a.metrics.yaml'), [
      '\ude00.json → file:///workspace/%EF%BF%BD.json',
      'a\ud83d.csv → file:///workspace/a%EF%BF%BD.csv or file:///workspace/%EF%BF%BD/a%EF%BF%BD.csv',
    ]);
  });

  it('lead to the pages of rules', () => {
    const config =
      '# journey-disable-line missing-goal, no-such\nlint:\n  rules: { missing-owner: off, unheard-of: off }\n';
    deepEqual(links(config, {}, 'journey.config.yaml'), [
      'missing-goal → docs:missing-goal',
      'missing-owner → docs:missing-owner',
    ]);
  });

  it('are there on a file that does not parse', () => {
    deepEqual(links('x: [https://example.com/a]\ny: "'), ['https://example.com/a → https://example.com/a']);
  });
});
