import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useWorkbench } from './support/workbench';

const NAME = 'coffee.journey.yaml';
const TEXT = `id: coffee
title: Coffee to go
stages:
  - id: buy
    title: Buying
    phase: during
    steps:
      - { id: queue, title: I wait in line, sentiment: -1, touchpoints: [store] }
      - { id: pay, title: I pay, sentiment: 1, touchpoints: [cashier] }
`;

describe('the journeys at the side', () => {
  const vscode = useWorkbench();
  const row = (label: string) =>
    vscode.page
      .locator('.pane-body .monaco-list-row')
      .filter({ has: vscode.page.getByText(label, { exact: true }) });

  before(async () => {
    writeFileSync(join(vscode.folder, NAME), TEXT);
    await vscode.openFile(NAME);
  });

  it('say in the status bar how the open journey stands, and lead to its preview', async () => {
    const status = vscode.page.locator('.statusbar-item').filter({ hasText: 'I wait in line' });
    await status.waitFor();
    await status.click();
    await vscode.tab('Map: Coffee to go').waitFor();
  });

  it('are shown as a tree, down to the touchpoints, and lead to the text', async () => {
    await vscode.page.getByRole('tab', { name: 'Journeys' }).click();
    await row('Coffee to go').getByText('22 open').waitFor();
    await row('Coffee to go').locator('.monaco-tl-twistie').click();
    await row('I pay').locator('.monaco-tl-twistie').click();
    await row('Cashier').click();
    await vscode.page.getByText('Ln 9, Col').waitFor();
  });

  it('follow what is typed', async () => {
    await vscode.select('title: I pay');
    await vscode.typeText('title: I pay by card');
    await row('I pay by card').waitFor();
  });

  it('are explained by a walkthrough', async () => {
    await vscode.openCommand('Welcome: Open Walkthrough...');
    await vscode.page.getByPlaceholder('Select a walkthrough to open').fill('touchpoints');
    await vscode.page.keyboard.press('Enter');
    await vscode.page.getByText('Know whom it is about').first().waitFor();
  });
});

describe('a folder without journeys', () => {
  const vscode = useWorkbench();

  it('offers to create the first one', async () => {
    rmSync(vscode.folder, { recursive: true });
    mkdirSync(vscode.folder);
    await vscode.page.getByRole('tab', { name: 'Journeys' }).click();
    await vscode.page.getByRole('button', { name: 'Create your first journey' }).click();
    await vscode.answer('What is the journey called?', 'Tea');
    await vscode.choose('What do customers buy?', 'In a shop');
    await vscode.choose('How is the journey divided?', 'Three phases');
    await vscode.choose('In which language is it written?', 'English');
    await vscode.tab('tea.journey.yaml').waitFor();
    await vscode.page.locator('.pane-body .monaco-list-row').getByText('Tea', { exact: true }).waitFor();
  });
});
