import assert from 'node:assert/strict';
import { waitUntil } from '../../tools/host/src/wait';
import { Preview } from './support/preview';
import { useWorkbench } from './support/workbench';

const NAME = 'views.journey.yaml';
const TEXT = `id: views
title: { en: Views, de: Ansichten }
stages:
  - id: look
    title: Looking
    phase: before
    steps:
      - id: read
        title: { en: I read, de: Ich lese }
        actions: [Scroll]
        sentiment: 1
        touchpoints: [website]
        evidence: [{ type: interview, n: 8 }]
  - id: buy
    title: Buying
    phase: during
    steps:
      - id: pay
        title: I pay
        sentiment: -1
        touchpoints:
          - checkout # at the till
        backstage: [Book the payment]
opportunities:
  - { id: faster, title: Pay faster, from: [pay], customer_value: 5, business_value: 4, effort: 2 }
  - { id: later, title: Pay later, from: [pay] }
metrics:
  - id: nps
    type: nps
    title: Would recommend
    step: pay
    values:
      - { date: 2026-09-30, value: 20, n: 100 }
      - { date: 2026-10-31, value: 30, n: 100 }
`;

describe('the views of a journey', () => {
  const vscode = useWorkbench();
  const preview = new Preview(vscode);

  before(async () => {
    await preview.open({ [NAME]: TEXT }, 'Views');
  });

  it('have every lane on the map, and hide those that are not wanted', async () => {
    const page = await preview.page();
    await page.getByRole('button', { name: 'Action: Scroll' }).waitFor();
    await page
      .getByRole('button', { name: /^Metric: Would recommend: \+30 \(estimated 14\.1 to 44\.2\)/ })
      .waitFor();
    await page.getByText('Line of visibility').waitFor();
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Actions' }).uncheck();
    await page.getByRole('button', { name: 'Action: Scroll' }).waitFor({ state: 'detached' });
    await vscode.page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: 'Actions' }).waitFor({ state: 'detached' });
  });

  it('group touchpoints, and show the journey in another of its languages', async () => {
    const page = await preview.page();
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByLabel('Group touchpoints by').selectOption('phase');
    await page.locator('.lane-label', { hasText: 'During the purchase' }).waitFor();
    await page.getByLabel('Language of the journey').selectOption('de');
    await page.getByRole('heading', { level: 1, name: 'Ansichten' }).waitFor();
    await page.getByRole('button', { name: /^Step: Ich lese/ }).waitFor();
    await page.getByLabel('Language of the journey').selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'Views' }).waitFor();
    await vscode.page.keyboard.press('Escape');
  });

  it('put the opportunities where their value and effort belong, and list those that are not rated', async () => {
    const page = await preview.openTab('Opportunities');
    await page.getByRole('button', { name: '1. Pay faster: value 4.5, effort 2, Quick wins' }).waitFor();
    const unrated = page.locator('.quadrant--unrated');
    assert.deepEqual(await unrated.getByRole('heading', { level: 4 }).allInnerTexts(), ['Pay later']);
  });

  it('show the metrics with their course', async () => {
    const page = await preview.openTab('Metrics');
    await page.getByRole('tabpanel', { name: 'Metrics' }).getByText('+30', { exact: true }).waitFor();
    await page.getByText('estimated 14.1 to 44.2 · n = 100 · 31 Oct 2026').waitFor();
    await page.getByRole('row', { name: /30 Sept 2026/ }).waitFor({ state: 'attached' });
  });

  it('tell all of it in tables', async () => {
    const page = await preview.openTab('Table');
    await page.getByRole('rowheader', { name: 'I pay' }).first().waitFor();
    await page.getByRole('cell', { name: 'Book the payment' }).waitFor();
  });

  it('fill a gap of the coverage with one line of YAML', async () => {
    const page = await preview.openTab('Coverage');
    await page.getByRole('button', { name: 'Add a touchpoint: Website, Buying' }).click();
    await page
      .getByRole('button', { name: 'Add a touchpoint: Website, Buying' })
      .waitFor({ state: 'detached' });
    await vscode.command('File: Save All Files');
    const text = await waitUntil(
      async () => {
        const saved = await vscode.readFile(NAME);
        return saved !== TEXT && saved.endsWith('n: 100 }\n') && saved;
      },
      { what: 'the touchpoint is in the file', timeoutMs: 15_000 },
    );
    const line = '          - checkout # at the till\n';
    assert.equal(text, TEXT.replace(line, `${line}          - website\n`));
  });

  it('give back with one press what was hidden', async () => {
    const page = await preview.openTab('Map');
    await page.getByRole('button', { name: 'Show everything again: 1 lane hidden' }).click();
    await page.getByRole('button', { name: 'Action: Scroll' }).waitFor();
  });
});
