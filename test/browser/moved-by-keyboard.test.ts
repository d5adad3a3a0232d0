import type { Frame, Locator } from 'playwright-core';
import { Files } from './support/by-hand';
import { Preview } from './support/preview';
import { useWorkbench } from './support/workbench';

const NAME = 'order.journey.yaml';
const PLAN = 'order.plan.yaml';
const LOOK = `  # where it begins
  - id: look
    title: Looking # around
    phase: before
    steps:
      - id: search
        title: I search
        sentiment: -1
        pain_points:
          - Too many offers # far
          - Too dear
`;
const BUY = `  - id: buy
    title: Buying
    phase: during
    steps:
      - id: pay
        title: I pay
`;
const TEXT = `id: order\ntitle: In order\nstages:\n${LOOK}${BUY}`;
const PLAN_TEXT = `id: order-plan
journey: order
title: The plan
start: 2026-11-02
length: 30
steps:
  - id: first
    title: First of all # soon
    days: [1, 7]
`;

describe('a journey, put in order by the keyboard', () => {
  const vscode = useWorkbench();
  const preview = new Preview(vscode);
  const files = new Files(vscode);
  const press = (key: string): Promise<void> => vscode.page.keyboard.press(key);
  const focused = (page: Frame, item: Locator): Promise<void> => item.and(page.locator(':focus')).waitFor();

  before(async () => {
    await preview.open({ [PLAN]: PLAN_TEXT, [NAME]: TEXT }, 'In order');
  });

  it('has its stages change places, with their comments', async () => {
    const page = await preview.page();
    await page.getByRole('button', { name: 'Stage: Looking' }).focus();
    await press('Alt+ArrowRight');
    await files.saved(NAME, TEXT.replace(LOOK + BUY, BUY + LOOK));
    await files.undo(NAME);
    await files.saved(NAME, TEXT);
  });

  it('has the cards of a step change places, and keeps the focus on the one that is moved', async () => {
    const page = await preview.page();
    const card = page.getByRole('button', { name: 'Pain point: Too many offers' });
    await card.focus();
    await press('Alt+ArrowDown');
    await files.changes(
      NAME,
      TEXT,
      '          - Too many offers # far\n          - Too dear\n',
      '          - Too dear\n          - Too many offers # far\n',
    );
  });

  it('takes back with Ctrl+Z on the map what was done there, and does it again', async () => {
    const page = await preview.page();
    const point = (value: string) => page.getByRole('slider', { name: `I search: ${value}` });
    await point('−1').focus();
    await press('ArrowUp');
    await files.saved(NAME, TEXT.replace('sentiment: -1', 'sentiment: 0'));
    await point('0').focus();
    await press('Control+Z');
    await point('−1').waitFor();
    await files.saved(NAME, TEXT);
    await point('−1').focus();
    await press('Control+Shift+Z');
    await point('0').waitFor();
    await files.saved(NAME, TEXT.replace('sentiment: -1', 'sentiment: 0'));
    await files.undo(NAME);
    await files.saved(NAME, TEXT);
  });

  it('has a step of its plan called otherwise, in the plan’s own file, and takes that back from the page', async () => {
    const page = await preview.openTab('Plan');
    const step = page.getByRole('button', { name: 'First of all', exact: true });
    await step.focus();
    await press('F2');
    await page.getByRole('textbox', { name: 'New text for “First of all”' }).fill('Before all');
    await press('Enter');
    const renamed = page.getByRole('button', { name: 'Before all', exact: true });
    await focused(page, renamed);
    await files.saved(PLAN, PLAN_TEXT.replace('First of all', 'Before all'));
    await renamed.focus();
    await press('Control+Z');
    await step.waitFor();
    await files.saved(PLAN, PLAN_TEXT);
  });
});
