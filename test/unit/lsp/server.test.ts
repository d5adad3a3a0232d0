import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CodeAction, Diagnostic, Hover } from 'vscode-languageserver';
import {
  CreatePlan,
  type CreatePlanResult,
  FixAll,
  type FixAllResult,
  OpenChecklist,
  PreviewChanged,
  type PreviewChangedParams,
  PreviewPatched,
  type PreviewPatchedParams,
  type PreviewWish,
  TickCheck,
  type TickCheckResult,
  WatchPreview,
} from '../../../server/src/protocol';
import { generateJourney } from '../../../tools/bench/src/generate';
import { service } from '../support/service';
import { ABLE, type Client, startClient } from './support';

const JOURNEY = `id: buy
title: Buy
stages:
  - id: order
    title: Order
    phase: during
    steps:
      - id: pay
        title: Pay
        sentiment: -1
        touchpoints: [checkout, kiosk]
`;
const LIBRARY = 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n';

describe('the language server', () => {
  let client: Client;
  afterEach(() => client.stop());

  const change = (version: number, text: string, line: number, from: number, to: number) =>
    client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: client.uri('a.journey.yaml'), version },
      contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text }],
    });

  it('sends findings when a file is opened, and new ones after a small change', async () => {
    client = await startClient({ 'shop.touchpoints.yaml': LIBRARY }, { capabilities: ABLE });
    await client.open('a.journey.yaml', JOURNEY.replace('title: Buy', 'titel: Buy'));
    await client.diagnostics('a.journey.yaml', codes => codes.includes('unknown-key'));
    await change(2, 'title', 1, 0, 5);
    await client.diagnostics('a.journey.yaml', codes => !codes.includes('unknown-key'));
  });

  it('sends what is wrong with the beginning of a large file first, then everything', async () => {
    client = await startClient();
    const text = generateJourney({ touchpoints: 400, seed: 1 }).replace(
      'title: ',
      'title: anna.meier@example.com ',
    );
    const engine = service();
    engine.setDocument(client.uri('a.journey.yaml'), text, 1);
    const all = engine.findings(client.uri('a.journey.yaml')).length;
    await client.open('a.journey.yaml', text);
    const told = (found: readonly Diagnostic[]) =>
      found.map(({ code, range }) => `${code} ${range.start.line}`);
    const first = told(await client.diagnostics('a.journey.yaml', () => true));
    const last = told(await client.diagnostics('a.journey.yaml', codes => codes.length === all));
    ok(first.length > 0 && first.length < last.length);
    deepEqual(
      first.filter(each => !last.includes(each)),
      [],
    );
  });

  it('answers what was asked right behind an edit before it looks for findings', async () => {
    client = await startClient();
    await client.open('a.journey.yaml', JOURNEY);
    await client.diagnostics('a.journey.yaml', codes => codes.includes('missing-goal'));
    const before = client.unawaited();
    const textDocument = { uri: client.uri('a.journey.yaml') };
    const outline = () => client.connection.sendRequest('textDocument/documentSymbol', { textDocument });
    await Promise.all([change(2, 'titel', 1, 0, 5), ...Array.from({ length: 20 }, outline)]);
    deepEqual(client.unawaited(), before);
    await client.diagnostics('a.journey.yaml', codes => codes.includes('unknown-key'));
  });

  it('sends nothing again of an open file to which an edit elsewhere makes no difference', async () => {
    client = await startClient();
    await client.open('shop.touchpoints.yaml', LIBRARY);
    await client.diagnostics('shop.touchpoints.yaml', () => true);
    await client.open('a.journey.yaml', JOURNEY);
    await client.diagnostics('a.journey.yaml', codes => !codes.includes('unresolved-reference'));
    await client.diagnostics('shop.touchpoints.yaml', codes => !codes.includes('unused-definition'));
    await change(2, 'titel', 1, 0, 5);
    await client.diagnostics('a.journey.yaml', codes => codes.includes('unknown-key'));
    deepEqual(client.unawaited(), []);
  });

  it('knows the files of the folder, and sees when one of them changes', async () => {
    client = await startClient({ 'shop.touchpoints.yaml': LIBRARY });
    await client.open('a.journey.yaml', JOURNEY);
    await client.diagnostics('a.journey.yaml', codes => !codes.includes('unresolved-reference'));
    client.disk.delete(client.uri('shop.touchpoints.yaml'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('shop.touchpoints.yaml'), type: 3 }],
    });
    await client.diagnostics('a.journey.yaml', codes => codes.includes('unresolved-reference'));
  });

  it('speaks the client’s language', async () => {
    client = await startClient({}, { locale: 'de-AT' });
    await client.open('a.journey.yaml', 'titel: Kauf\n');
    const findings = await client.diagnostics('a.journey.yaml', codes => codes.includes('unknown-key'));
    ok(findings.some(({ message }) => String(message).startsWith('Einen Schlüssel „titel“')));
  });

  it('leads from a finding to its rule’s page, in the client’s language', async () => {
    client = await startClient({}, { locale: 'de', capabilities: ABLE });
    equal(await pageOfFinding(), 'docs:de/unknown-key');
  });

  it('leads to the pages of a client that has its own', async () => {
    const initializationOptions = { language: 'da', rulePages: 'page:/{language}/{rule}' };
    client = await startClient({}, { initializationOptions, capabilities: ABLE });
    equal(await pageOfFinding(), 'page:/da/unknown-key');
  });

  const pageOfFinding = async () => {
    await client.open('a.journey.yaml', 'titel: Kauf\n');
    const findings = await client.diagnostics('a.journey.yaml', codes => codes.includes('unknown-key'));
    return findings.find(({ code }) => code === 'unknown-key')?.codeDescription?.href;
  };

  it('offers the fix of a finding, tied to the finding', async () => {
    client = await startClient({}, { capabilities: ABLE });
    await client.open('a.journey.yaml', JOURNEY.replace('title: Buy', 'titel: Buy'));
    const diagnostics = await client.diagnostics('a.journey.yaml', codes => codes.includes('unknown-key'));
    const finding = diagnostics.find(({ code }) => code === 'unknown-key');
    ok(finding);
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: client.uri('a.journey.yaml') },
      range: finding.range,
      context: { diagnostics: [finding] },
    });
    const rename = actions.find(({ title }) => title === 'Rename to “title”');
    deepEqual(rename?.diagnostics, [finding]);
    const [edit] = rename?.edit?.documentChanges ?? [];
    ok(edit && 'edits' in edit);
    equal(edit.textDocument.version, 1);
    deepEqual(edit.edits, [{ range: finding.range, newText: 'title' }]);
  });

  const knowing = [
    ['that has it', { commands: [OpenChecklist] }, [OpenChecklist]],
    ['that says nothing', undefined, []],
    ['that says something strange', { commands: 'all' }, []],
  ] as const;
  for (const [who, initializationOptions, commands] of knowing) {
    it(`offers a fix that is a command of the client to a client ${who}`, async () => {
      client = await startClient({}, { initializationOptions, capabilities: ABLE });
      await client.open(
        'a.journey.yaml',
        JOURNEY.replace('[checkout, kiosk]', '[{ use: checkout, importance: 5 }]'),
      );
      const found = await client.diagnostics('a.journey.yaml', codes => codes.includes('open-checklist'));
      const finding = found.find(({ code }) => code === 'open-checklist');
      const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: client.uri('a.journey.yaml') },
        range: finding?.range,
        context: { diagnostics: [finding] },
      });
      const place = { journeys: [client.uri('a.journey.yaml')], touchpoint: 'checkout' };
      deepEqual(
        actions.flatMap(({ command }) => command ?? []),
        commands.map(command => ({ title: 'Open the checklist', command, arguments: [place] })),
      );
    });
  }

  it('answers a hover on a file that does not parse', async () => {
    client = await startClient();
    await client.open('a.journey.yaml', 'id: [buy\nowner: x\n');
    const hover: Hover | null = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: client.uri('a.journey.yaml') },
      position: { line: 0, character: 1 },
    });
    ok(hover);
  });

  it('answers for a file that it does not know with nothing', async () => {
    client = await startClient();
    const hover = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: client.uri('gone.journey.yaml') },
      position: { line: 0, character: 0 },
    });
    equal(hover, null);
  });

  it('sends the views of a watched journey, and keeps the last good one while the text is broken', async () => {
    client = await startClient({ 'shop.touchpoints.yaml': LIBRARY });
    await client.open('a.journey.yaml', JOURNEY);
    await client.connection.sendRequest(WatchPreview, { uri: client.uri('a.journey.yaml'), watch: true });
    const view = (when: (params: PreviewChangedParams) => boolean) =>
      client.notified<PreviewChangedParams>(PreviewChanged, when);
    await view(params => params.view?.title === 'Buy' && !params.view.stale);
    await change(2, 'Get it', 1, 7, 10);
    await view(params => params.view?.title === 'Get it' && !params.view.stale);
    await change(3, '[', 1, 7, 7);
    const broken = await view(params => params.view?.stale === true);
    equal(broken.view?.title, 'Get it');
    await client.connection.sendRequest(WatchPreview, { uri: client.uri('a.journey.yaml'), watch: false });
  });

  it('sends those that take patches what is different, and nothing where nothing is', async () => {
    client = await startClient();
    await client.open('a.journey.yaml', JOURNEY);
    const uri = client.uri('a.journey.yaml');
    await client.connection.sendRequest(WatchPreview, { uri, watch: true, panel: '1', patches: true });
    await client.notified<PreviewChangedParams>(PreviewChanged, ({ view }) => view?.title === 'Buy');
    await change(2, 'Get it', 1, 7, 10);
    const titleIn = ({ patch }: PreviewPatchedParams) => ('fields' in patch ? patch.fields.title : undefined);
    const patched = await client.notified<PreviewPatchedParams>(
      PreviewPatched,
      params => titleIn(params) !== undefined,
    );
    deepEqual([patched.panel, titleIn(patched)], ['1', { value: 'Get it' }]);
  });

  it('sends each panel what it wishes for, in the language that it wishes for', async () => {
    client = await startClient();
    await client.open('a.journey.yaml', JOURNEY.replace('title: Buy', 'title: { en: Buy, de: Kaufen }'));
    const uri = client.uri('a.journey.yaml');
    const watch = (panel: string, wish: PreviewWish) =>
      client.connection.sendRequest(WatchPreview, { uri, watch: true, panel, wish });
    const viewOf = async (panel: string) =>
      (await client.notified<PreviewChangedParams>(PreviewChanged, sent => sent.panel === panel)).view;
    await watch('1', { part: 'table' });
    await watch('2', { contentLanguage: 'de' });
    const [first, second] = [await viewOf('1'), await viewOf('2')];
    deepEqual([first?.title, first?.table?.tables[0]?.id], ['Buy', 'stages']);
    deepEqual([second?.title, second?.table, second?.languages], ['Kaufen', undefined, ['de', 'en']]);
  });

  it('makes the edit that ticks a check', async () => {
    client = await startClient();
    await client.open('a.journey.yaml', JOURNEY);
    const result: TickCheckResult = await client.connection.sendRequest(TickCheck, {
      uri: client.uri('a.journey.yaml'),
      touchpoint: 'checkout',
      check: 'payment-feels-secure',
      status: 'done',
      on: '2026-11-21',
      by: 'Ann',
    });
    const [edit] = result?.documentChanges ?? [];
    equal(edit?.textDocument.uri, client.uri('a.journey.yaml'));
    const unknown = await client.connection.sendRequest(TickCheck, {
      uri: client.uri('a.journey.yaml'),
      touchpoint: 'checkout',
      check: 'no-such-check',
      status: 'done',
      on: '2026-11-21',
    });
    equal(unknown, null);
  });

  it('makes the text of a plan file for a journey, but no second plan', async () => {
    client = await startClient();
    await client.open('a.journey.yaml', JOURNEY);
    const ask = (): Promise<CreatePlanResult> =>
      client.connection.sendRequest(CreatePlan, { uri: client.uri('a.journey.yaml') });
    const made = await ask();
    equal(made?.uri, client.uri('a.plan.yaml'));
    ok(made?.text?.includes('inventory'));
    await client.open('b.plan.yaml', made?.text ?? '');
    deepEqual(await ask(), { uri: client.uri('b.plan.yaml'), text: null });
    equal(await client.connection.sendRequest(CreatePlan, { uri: client.uri('gone.journey.yaml') }), null);
  });

  it('mends everything at once, with the edit as small as possible', async () => {
    client = await startClient();
    await client.open(
      'a.journey.yaml',
      JOURNEY.replace('title: Buy', 'titel: Buy').replace('[checkout, kiosk]', '[checkout]'),
    );
    const result: FixAllResult = await client.connection.sendRequest(FixAll, {
      uri: client.uri('a.journey.yaml'),
    });
    ok(result && result.fixed > 0);
    const [first] = result.documentChanges[0]?.edits ?? [];
    ok(first && 'range' in first && first.range.start.line > 0, 'the first line is not touched');
  });

  it('formats a file, with an edit for each place that changes', async () => {
    client = await startClient();
    await client.open('a.journey.yaml', 'id:   a # b\ntitle: A  \n');
    const edits = await client.connection.sendRequest('textDocument/formatting', {
      textDocument: { uri: client.uri('a.journey.yaml') },
      options: { tabSize: 8, insertSpaces: false },
    });
    const range = (line: number, from: number, toLine: number, to: number) => ({
      start: { line, character: from },
      end: { line: toLine, character: to },
    });
    deepEqual(edits, [
      { range: range(0, 3, 0, 6), newText: ' ' },
      { range: range(1, 8, 2, 0), newText: '\n' },
    ]);
  });
});
