import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import { Files } from './support/by-hand';
import { Preview } from './support/preview';
import { useWorkbench } from './support/workbench';

const NAME = 'hand.journey.yaml';
const PLAN = 'hand.plan.yaml';
const TEXT = `id: hand # ours
title: By hand
stages:
  - id: look
    title: Looking
    phase: before
    steps:
      # how it begins
      - id: search
        title: I search # first
        sentiment: -1 # why
        touchpoints: [website]
      - id: compare
        title: { en: I compare, de: Ich vergleiche }
        sentiment: 1
        pain_points:
          - Too many offers # far
  - id: buy
    title: Buying
    phase: during
    steps:
      - id: pay
        title: I pay
        sentiment: 0
        touchpoints:
          - checkout # at the till
`;
const PLAN_TEXT = `id: hand-plan
journey: hand
title: The plan
start: 2026-11-02
length: 30
steps:
  - id: first
    title: First of all # soon
    days: [1, 7] # a week
  - id: second
    title: Then
    days: [8, 10]
`;

describe('a journey, changed by hand on its map', () => {
  const vscode = useWorkbench();
  const preview = new Preview(vscode);

  before(async () => {
    await preview.open({ [PLAN]: PLAN_TEXT, [NAME]: TEXT }, 'By hand');
  });

  const step = (page: Frame, title: string): Locator =>
    page.getByRole('button', { name: new RegExp(`^Step: ${title}`) });
  const point = (page: Frame, title: string, value: string): Locator =>
    page.getByRole('slider', { name: new RegExp(`${title}: ${value.replace('+', '\\+')}`) });

  const files = new Files(vscode);
  const changes = (from: string, to: string, file = NAME, text = TEXT): Promise<void> =>
    files.changes(file, text, from, to);
  const toText = (file: string): Promise<void> => files.toText(file);
  const undo = (file: string, times?: number): Promise<void> => files.undo(file, times);
  const saved = (file: string, wanted: string): Promise<void> => files.saved(file, wanted);
  const drag = async (from: Locator, byX: number, byY: number, drop = true): Promise<void> => {
    const box = await from.boundingBox();
    assert.ok(box);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const { mouse } = vscode.page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + byX / 2, y + byY / 2);
    await mouse.move(x + byX, y + byY);
    if (drop) await mouse.up();
  };

  it('has a step feel better where its point is dragged up', async () => {
    const page = await preview.page();
    await drag(point(page, 'I search', '−1'), 0, -62);
    await point(page, 'I search', '+1').waitFor();
    await changes('sentiment: -1 # why', 'sentiment: 1 # why');
  });

  it('leaves the step as it was where the drag is given up', async () => {
    const page = await preview.page();
    await drag(point(page, 'I search', '−1'), 0, -62, false);
    await point(page, 'I search', '+1').waitFor();
    await vscode.screenshot('by-hand-point');
    await vscode.page.keyboard.press('Escape');
    await vscode.page.mouse.up();
    await point(page, 'I search', '−1').waitFor();
    await saved(NAME, TEXT);
  });

  it('has a step feel otherwise by the arrow keys', async () => {
    const page = await preview.page();
    await point(page, 'I compare', '+1').focus();
    await vscode.page.keyboard.press('ArrowDown');
    await vscode.page.keyboard.press('ArrowRight');
    await page.locator(':focus[aria-label*="I pay"]').waitFor();
    await changes('sentiment: 1\n', 'sentiment: 0\n');
  });

  it('writes a title where it stands, in the language that is read', async () => {
    const page = await preview.page();
    await step(page, 'I compare').focus();
    await vscode.page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'New text for “I compare”' }).fill('I weigh, slowly');
    await vscode.screenshot('by-hand-title');
    await vscode.page.keyboard.press('Enter');
    await step(page, 'I weigh, slowly').and(page.locator(':focus')).waitFor();
    await changes('en: I compare', 'en: "I weigh, slowly"');
  });

  it('writes the title of a stage after a double click, and forgets it after Escape', async () => {
    const page = await preview.page();
    const stage = page.getByRole('button', { name: 'Stage: Buying' });
    await stage.dblclick();
    const field = page.getByRole('textbox', { name: 'New text for “Buying”' });
    await field.fill('Nothing');
    await vscode.page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await stage.dblclick();
    await field.fill('Paying');
    await vscode.page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Stage: Paying' }).waitFor();
    await changes('title: Buying', 'title: Paying');
  });

  it('adds a pain point in the cell under the pointer', async () => {
    const page = await preview.page();
    await page.getByRole('button', { name: 'Pain point: Too many offers' }).hover();
    await vscode.screenshot('by-hand-adder');
    await page.getByRole('button', { name: 'Add to “Pain points”: I compare' }).click();
    await page.getByRole('textbox', { name: 'Text of the new card' }).fill('Too dear');
    await vscode.screenshot('by-hand-new');
    await vscode.page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Pain point: Too dear' }).and(page.locator(':focus')).waitFor();
    await changes('offers # far\n', 'offers # far\n          - Too dear\n');
  });

  it('adds a step behind another by the keyboard, with an id of its own', async () => {
    const page = await preview.page();
    await step(page, 'I search').focus();
    await vscode.page.keyboard.press('a');
    await vscode.choose('What shall be added?', 'Step');
    await page.getByRole('textbox', { name: 'Text of the new card' }).fill('I ask Ann');
    await vscode.page.keyboard.press('Enter');
    await step(page, 'I ask Ann').waitFor();
    await changes(
      'touchpoints: [website]\n',
      'touchpoints: [website]\n      - id: i-ask-ann\n        title: I ask Ann\n',
    );
  });

  it('adds a touchpoint of the catalogue', async () => {
    const page = await preview.page();
    await page.getByRole('button', { name: 'Touchpoint: Checkout' }).focus();
    await vscode.page.keyboard.press('a');
    await vscode.page.getByPlaceholder('Which touchpoint?').fill('site');
    await vscode.screenshot('by-hand-touchpoint');
    await vscode.choose('Which touchpoint?', 'Company website');
    await page
      .getByRole('button', { name: /^Touchpoint: Company website/ })
      .nth(1)
      .waitFor();
    await changes('at the till\n', 'at the till\n          - website\n');
  });

  it('moves a step into the next stage, and its comments with it', async () => {
    const page = await preview.page();
    const block = TEXT.slice(TEXT.indexOf('      # how'), TEXT.indexOf('      - id: compare'));
    await step(page, 'I search').focus();
    await vscode.page.keyboard.press('Alt+ArrowRight');
    await saved(NAME, TEXT.replace(block, '').replace('# far\n', `# far\n${block}`));
    await step(page, 'I search').focus();
    await vscode.page.keyboard.press('Alt+ArrowRight');
    await saved(NAME, TEXT.replace(block, '').replace('      - id: pay', `${block}      - id: pay`));
    await undo(NAME, 2);
    await saved(NAME, TEXT);
  });

  it('moves a step where it is dragged to', async () => {
    const page = await preview.page();
    const pay = TEXT.slice(TEXT.indexOf('      - id: pay'));
    const to = await step(page, 'I search').boundingBox();
    const from = await step(page, 'I pay').boundingBox();
    assert.ok(to && from);
    await drag(step(page, 'I pay'), to.x + to.width - from.x - from.width / 2, 20, false);
    await page.locator('.drop-line').waitFor();
    await vscode.screenshot('by-hand-drag');
    await vscode.page.mouse.up();
    await saved(
      NAME,
      TEXT.replace(`steps:\n${pay}`, 'steps: []\n').replace(
        '      - id: compare',
        `${pay}      - id: compare`,
      ),
    );
    await undo(NAME);
    await saved(NAME, TEXT);
  });

  it('deletes what has the focus, until it is taken back', async () => {
    const page = await preview.page();
    await page.getByRole('button', { name: 'Pain point: Too many offers' }).click();
    await vscode.page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Pain point: Too many offers' }).waitFor({ state: 'detached' });
    await changes('        pain_points:\n          - Too many offers # far\n', '');
  });

  it('moves a bar of the plan by a day and a week, in the plan’s own file', async () => {
    const page = await preview.openTab('Plan');
    const bar = page.locator('.bar').first();
    await bar.focus();
    await vscode.page.keyboard.press('ArrowRight');
    await vscode.page.keyboard.press('Shift+ArrowRight');
    await saved(PLAN, PLAN_TEXT.replace('[1, 7]', '[9, 15]'));
    await undo(PLAN, 2);
    await saved(PLAN, PLAN_TEXT);
    await toText(NAME);
  });

  it('moves a bar where it is dragged to', async () => {
    const page = await preview.openTab('Plan');
    const track = await page.locator('.row__track').first().boundingBox();
    assert.ok(track);
    await drag(page.locator('.bar').nth(1), (track.width / 30) * 5, 0, false);
    await page.locator('.bar-ghost').waitFor();
    await vscode.screenshot('by-hand-bar');
    await vscode.page.mouse.up();
    await changes('[8, 10]', '[13, 15]', PLAN, PLAN_TEXT);
    await toText(NAME);
  });

  it('is refused where the text has moved on, and shows what is true', async () => {
    const page = await preview.page();
    await page.getByRole('tab', { name: 'Map', exact: true }).click();
    await toText(NAME);
    await vscode.select('I search');
    await vscode.typeText('I look');
    await step(page, 'I look').waitFor();
    // As if the page had not been told yet of what was typed last.
    await page.evaluate(() => {
      const fields = { version: { value: 1 }, title: { value: 'Long ago' } };
      postMessage(JSON.stringify({ type: 'patch', patch: { fields } }));
    });
    await page.getByRole('heading', { level: 1, name: 'Long ago' }).waitFor();
    await page.getByRole('slider', { name: /I pay: 0/ }).focus();
    await vscode.page.keyboard.press('ArrowUp');
    await page.getByText('The file was changed at the same moment. Please try again.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'By hand' }).waitFor();
    await page.getByRole('slider', { name: /I pay: 0/ }).waitFor();
    await saved(NAME, TEXT.replace('I search', 'I look'));
    await toText(NAME);
    await vscode.select('I look');
    await vscode.typeText('I search');
    await step(page, 'I search').waitFor();
    await saved(NAME, TEXT);
  });

  it('tells where nothing was written, since the text has a mistake', async () => {
    await toText(NAME);
    await vscode.select('title: Buying');
    await vscode.typeText('title Buying');
    const page = await preview.page();
    await page.getByRole('tab', { name: 'Map', exact: true }).click();
    await page.getByText(/last map that could be drawn/).waitFor();
    await point(page, 'I search', '−1').focus();
    await vscode.page.keyboard.press('ArrowUp');
    await page.getByText('The text has a mistake in it. Please mend it first.').waitFor();
    await point(page, 'I search', '−1').waitFor();
    await saved(NAME, TEXT.replace('title: Buying', 'title Buying'));
  });
});
