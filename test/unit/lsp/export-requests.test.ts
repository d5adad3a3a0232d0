import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import {
  ExportMap,
  type ExportMapResult,
  ExportPlan,
  type ExportPlanResult,
  ImportJourney,
  type ImportJourneyResult,
} from '../../../server/src/protocol';
import { type Client, startClient } from './support';

const JOURNEY =
  'id: buy\ntitle: Buying\nstages:\n  - id: order\n    title: Order\n    phase: during\n    steps:\n      - id: pay\n        title: Pay\n        sentiment: 1\n        touchpoints: [website]\n';

describe('the language server, asked for exports', () => {
  let client: Client;
  beforeEach(async () => {
    client = await startClient();
    await client.open('a.journey.yaml', JOURNEY);
    await client.open('broken.journey.yaml', `${JOURNEY}  - [`);
  });
  afterEach(() => client.stop());

  const map = (format: string, file = 'a.journey.yaml', palette = 'light'): Promise<ExportMapResult> =>
    client.connection.sendRequest(ExportMap, { uri: client.uri(file), format, palette });

  it('draws and writes the map, in every text format', async () => {
    for (const [format, beginning] of [
      ['svg', /^<svg [\s\S]*>Pay</],
      ['html', /^<!DOCTYPE html>[\s\S]*<th scope="row">Pay</],
      ['md', /^# Buying\n/],
      ['csv', /^Phase,Stage,/],
      ['mermaid', /^journey\n {4}title Buying\n/],
    ] as const) {
      match((await map(format))?.text ?? '', beginning);
    }
  });

  it('draws in the colours that are asked for, and says what is lost', async () => {
    ok((await map('svg', 'a.journey.yaml', 'dark'))?.text !== (await map('svg'))?.text);
    deepEqual((await map('svg'))?.lost, []);
    deepEqual((await map('mermaid'))?.lost, [
      'Mermaid’s journey diagram cannot carry:',
      '- phases: 1',
      '- touchpoints: 1',
    ]);
  });

  it('makes a page that opens the printer’s dialog, and may do nothing else', async () => {
    const { document } = new JSDOM((await map('print', 'a.journey.yaml', 'dark'))?.text).window;
    const scripts = [...document.querySelectorAll('script')].map(({ textContent }) => textContent);
    deepEqual(scripts, ['print()']);
    const [style, script] = [document.querySelector('style')?.textContent, ...scripts].map(text =>
      createHash('sha256')
        .update(text ?? '')
        .digest('base64'),
    );
    equal(
      document.querySelector('meta[http-equiv]')?.getAttribute('content'),
      `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'; script-src 'sha256-${script}'`,
    );
    equal(document.documentElement.dataset.palette, 'light', 'as paper is');
  });

  it('exports no part of a journey that does not parse', async () =>
    equal(await map('svg', 'broken.journey.yaml'), null));

  it('writes the plan, written or proposed', async () => {
    const plan = (format: string): Promise<ExportPlanResult> =>
      client.connection.sendRequest(ExportPlan, { uri: client.uri('a.journey.yaml'), format });
    match((await plan('ics'))?.text ?? '', /^BEGIN:VCALENDAR\r\n/);
    match((await plan('md'))?.text ?? '', /^# 30-day plan/);
    match((await plan('csv'))?.text ?? '', /^id,Step,/);
  });

  it('makes a journey of a diagram, with an id and a name that nobody has', async () => {
    const { file, problems }: ImportJourneyResult = await client.connection.sendRequest(ImportJourney, {
      folder: client.uri('').replace(/\/$/, ''),
      taken: ['buy-2.journey.yaml'],
      file: 'wiki.mmd',
      text: 'journey\n  title Buy\n  section Pay\n    Pay: 5: Me\n    what?\n',
      language: 'en',
    });
    equal(file?.uri, client.uri('buy-2-2.journey.yaml'));
    match(file?.text ?? '', /^id: buy-2\ntitle: Buy$/m);
    deepEqual(problems, [{ line: 5, message: 'This line is not understood, and was left out: what?' }]);
  });
});
