import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { smallJourney } from './support/small-journey';
import { useWorkbench } from './support/workbench';

const textOf = (title: string) => smallJourney(title, `${title} first`);

describe('several previews', () => {
  const vscode = useWorkbench();
  const heading = (tab: string, name: string) =>
    vscode.previewFrame(tab).then(page => page.getByRole('heading', { level: 1, name }).waitFor());

  before(async () => {
    await mkdir(join(vscode.folder, 'drinks'));
    await writeFile(join(vscode.folder, 'drinks', 'juice.journey.yaml'), textOf('Juice'));
    for (const title of ['Tea', 'Coffee', 'Milk'])
      await writeFile(join(vscode.folder, `${title.toLowerCase()}.journey.yaml`), textOf(title));
    await vscode.openFile('tea.journey.yaml');
    await vscode.command('Journey: Open Preview to the Side');
    await heading('Map: Tea', 'Tea');
  });

  it('stay with their journey where they are pinned, while others follow', async () => {
    const pinned = await vscode.previewFrame('Map: Tea');
    await pinned.getByRole('button', { name: 'Pin to this journey' }).click();
    await vscode.tab('Map: Tea (pinned)').waitFor();
    await vscode.command('View: Focus First Editor Group');
    await vscode.openFile('coffee.journey.yaml');
    await vscode.command('Journey: Open Preview to the Side');
    await heading('Map: Coffee', 'Coffee');
    await vscode.tab('Map: Tea (pinned)').waitFor();
  });

  it('show what is typed in their own journey, and nothing of another one', async () => {
    await vscode.tab('Map: Tea (pinned)').click();
    await heading('Map: Tea (pinned)', 'Tea');
    await vscode.command('View: Focus First Editor Group');
    await vscode.openFile('tea.journey.yaml');
    await vscode.select('title: Tea first');
    await vscode.typeText('title: Tea at last');
    const pinned = await vscode.previewFrame('Map: Tea (pinned)');
    await pinned.getByRole('button', { name: /^Step: Tea at last/ }).waitFor();
    await vscode.openFile('coffee.journey.yaml');
    await vscode.select('title: Coffee first');
    await vscode.typeText('title: Coffee at last');
    await pinned.getByRole('button', { name: /^Step: Tea at last/ }).waitFor();
  });

  it('follow again when they are let go', async () => {
    const pinned = await vscode.previewFrame('Map: Tea (pinned)');
    await pinned.getByRole('button', { name: 'Follow the journey that is edited again' }).click();
    await vscode.tab('Map: Tea').waitFor({ state: 'detached' });
    await vscode.command('View: Focus First Editor Group');
    await vscode.openFile('tea.journey.yaml');
    await heading('Map: Tea', 'Tea');
  });

  it('say when the file is gone, keep its last map, and go on when it is back', async () => {
    const file = join(vscode.folder, 'milk.journey.yaml');
    await vscode.openFile('milk.journey.yaml');
    await heading('Map: Milk', 'Milk');
    const page = await vscode.previewFrame('Map: Milk');
    await page.getByRole('button', { name: 'Pin to this journey' }).click();
    await vscode.command('View: Focus First Editor Group');
    // While an editor has its text, the file is not lost.
    await vscode.command('View: Close Editor');
    await rm(file);
    const pinned = await vscode.previewFrame('Map: Milk (pinned)');
    const told = pinned.getByText('“milk.journey.yaml” is not there any more. This is its last map');
    await told.waitFor();
    await heading('Map: Milk (pinned)', 'Milk');
    await writeFile(file, textOf('Milk').replace('Milk first', 'Milk again'));
    await pinned.getByRole('button', { name: /^Step: Milk again/ }).waitFor();
    await told.waitFor({ state: 'detached' });
  });

  it('stay with their journey where its folder gets another name', async () => {
    await vscode.openFile('juice.journey.yaml');
    await vscode.tab('Map: Juice').click();
    await heading('Map: Juice', 'Juice');
    const page = await vscode.previewFrame('Map: Juice');
    await page.getByRole('button', { name: 'Pin to this journey' }).click();
    await vscode.tab('Map: Juice (pinned)').waitFor();
    await vscode.rename('drinks', 'beverages');
    await vscode.command('View: Focus First Editor Group');
    await vscode.openFile('juice.journey.yaml');
    await vscode.select('title: Juice first');
    await vscode.typeText('title: Juice at last');
    const pinned = await vscode.previewFrame('Map: Juice (pinned)');
    await pinned.getByRole('button', { name: /^Step: Juice at last/ }).waitFor();
  });
});
