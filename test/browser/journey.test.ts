import assert from 'node:assert/strict';
import { waitUntil } from '../../tools/host/src/wait';
import { Preview } from './support/preview';
import { useWorkbench } from './support/workbench';

const NAME = 'coffee.journey.yaml';
const COFFEE = `# How people get their coffee
id: coffee
title: Coffee to go
owner: Ann
stages:
  - id: buy
    title: Buying
    phase: during
    steps:
      - id: queue
        title: I wait in line
        sentiment: -1
        touchpoints:
          - store # the one at the station
      - id: pay
        title: I pay
        sentiment: 1
        touchpoints: [checkout]
`;

describe('a journey, written and seen', () => {
  const vscode = useWorkbench();
  const preview = new Preview(vscode);

  before(async () => {
    await preview.open({ [NAME]: COFFEE }, 'Coffee to go');
    await vscode.openFile(NAME);
  });

  it('marks a typing error, mends it, and draws what is typed on the map', async () => {
    await vscode.select('owner: Ann');
    await vscode.typeText('ownr: Ann');
    const [problem] = (
      await vscode.problems(found => found.some(({ code }) => code === 'unknown-key'))
    ).filter(({ code }) => code === 'unknown-key');
    assert.deepEqual([problem?.line, problem?.column, problem?.severity], [4, 1, 'error']);

    await vscode.goTo(4, 2);
    await vscode.takeFix('Rename to “owner”');
    await vscode.problems(found => found.every(({ code }) => code !== 'unknown-key'));

    await vscode.select('I wait in line');
    await vscode.typeText('I stand in the rain');
    await (await preview.page())
      .getByRole('button', { name: /I stand in the rain/ })
      .first()
      .waitFor();
  });

  it('keeps the last map while the text is broken, and says so', async () => {
    await vscode.select('title: Buying');
    await vscode.typeText('title Buying');
    const page = await preview.page();
    await page.getByText(/last map that could be drawn/).waitFor();
    await page
      .getByRole('button', { name: /^Step: I pay/ })
      .first()
      .waitFor();
    await vscode.select('title Buying');
    await vscode.typeText('title: Buying');
    await page.getByText(/last map that could be drawn/).waitFor({ state: 'detached' });
  });

  it('leads from a card to its line, with the keyboard where it was pressed', async () => {
    const step = (await preview.page()).getByRole('button', { name: /^Step: I pay/ }).first();
    await step.press('Enter');
    await vscode.page.getByText(/Ln 15, Col/).waitFor();
  });

  it('shows the line of a card that is clicked, and leaves the keyboard with the map', async () => {
    await vscode.goTo(1);
    const page = await preview.page();
    await page
      .getByRole('button', { name: /^Step: I stand/ })
      .first()
      .click();
    await page.locator('[aria-current="true"]:focus').waitFor();
    await vscode.command('View: Focus First Editor Group');
    await vscode.page.getByText(/Ln 10, Col/).waitFor();
  });

  it('writes a tick into the YAML, and keeps the comment beside it', async () => {
    const page = await preview.openTab('Checklist');
    const box = page.getByRole('checkbox').first();
    await box.check();
    await vscode.command('File: Save All Files');
    const text = await waitUntil(
      async () => {
        const saved = await vscode.readFile(NAME);
        // While it is being saved, the file may hold no more than its beginning.
        return saved.includes('status: done') && saved.endsWith('[checkout]\n') && saved;
      },
      { what: 'the tick is in the file', timeoutMs: 15_000 },
    );
    assert.match(
      text,
      /- use: store # the one at the station\n {12}checklist:\n {14}[a-z-]+: \{ status: done, on: \d{4}-\d\d-\d\d/,
    );
    const before = COFFEE.split('\n').filter(line => !line.includes('store') && !line.includes('I wait'));
    assert.deepEqual(
      before.filter(line => !text.split('\n').includes(line)),
      [],
      'every other line is as it was',
    );
  });

  it('proposes a plan with real dates', async () => {
    const page = await preview.openTab('Plan');
    await page.getByText('This plan is a proposal.').first().waitFor();
    assert.equal(
      await page
        .getByRole('button', { name: /Take stock|Inventory|touchpoint/i })
        .first()
        .isVisible(),
      true,
    );
  });

  it('writes the proposed plan into a file with one press, and shows that one from then on', async () => {
    const page = await preview.openTab('Plan');
    await page.getByRole('button', { name: 'Create a plan file' }).click();
    const notice = page.getByText('This plan is a proposal.').first();
    await notice.waitFor({ state: 'hidden' });
    await vscode.page.getByRole('tab', { name: /coffee\.plan\.yaml/ }).waitFor();
    await vscode.openFile(NAME);
  });

  it('lints the whole workspace from the palette, and says what was found', async () => {
    await vscode.command('Journey: Lint the Workspace');
    await vscode.page
      .getByText(/files checked: \d+ errors/)
      .first()
      .waitFor();
    await vscode.problems(found => found.some(({ file }) => file !== NAME));
  });
});
