import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { useWorkbench } from './support/workbench';

describe('new files', () => {
  const vscode = useWorkbench();

  it('are made in the folder that the menu was opened on, and nothing is overwritten', async () => {
    for (const name of ['tea-time.journey.yaml', 'tea-time-2.journey.yaml']) {
      await vscode.explorerMenu('data', 'New Journey…');
      await vscode.answer('What is the journey called?', 'Tea time');
      await vscode.choose('What do customers buy?', 'A service');
      await vscode.choose('How is the journey divided?', 'Five stages');
      await vscode.choose('In which language is it written?', 'Dansk');
      await vscode.tab(name).and(vscode.page.locator('.active:not(.dirty)')).waitFor();
    }
    const made = (await readdir(join(vscode.folder, 'data'))).filter(name => name.endsWith('.yaml'));
    assert.deepEqual(made.sort(), ['tea-time-2.journey.yaml', 'tea-time.journey.yaml']);
    assert.match(
      await vscode.readFile('data/tea-time.journey.yaml'),
      /\nid: tea-time\n[\s\S]*language: da\n/,
    );
    assert.match(await vscode.readFile('data/tea-time-2.journey.yaml'), /\nid: tea-time-2\n/);
  });

  it('are offered under “New File…”: a survey of the catalogue', async () => {
    await vscode.openCommand('Create: New File...');
    await vscode.choose('Select File Type or Enter File Name...', 'New Survey…');
    await vscode.choose('What do you want to learn?', 'Rating of a chat');
    await vscode.answer('What is the survey called?', 'How was the chat?');
    await vscode.choose('In which language is it written?', 'English');
    await vscode.tab('chat-rating.surveys.yaml').and(vscode.page.locator('.active')).waitFor();
  });

  it('are a plan for one of the journeys', async () => {
    await vscode.openCommand('Journey: New Plan…');
    await vscode.choose('For which journey?', 'buchladen.journey.yaml');
    await vscode.tab('buchladen.plan.yaml').and(vscode.page.locator('.active')).waitFor();
  });
});
