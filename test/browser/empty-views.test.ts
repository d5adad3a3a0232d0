import { Files } from './support/by-hand';
import { Preview } from './support/preview';
import { smallJourney } from './support/small-journey';
import { useWorkbench } from './support/workbench';

const NAME = 'bare.journey.yaml';
const TEXT = smallJourney('Bare', 'I begin');

describe('the views of a journey that holds little', () => {
  const vscode = useWorkbench();
  const preview = new Preview(vscode);
  const files = new Files(vscode);

  before(async () => {
    await preview.open({ [NAME]: TEXT }, 'Bare');
  });

  it('say what opportunities would show, and lead to the first one on the map', async () => {
    const page = await preview.openTab('Opportunities');
    await page.getByText('What could be better, by value and effort').waitFor();
    await page.getByRole('button', { name: 'Add the first opportunity' }).click();
    const field = page.getByRole('textbox', { name: 'Text of the new card' });
    await field.fill('Begin sooner');
    await field.press('Enter');
    await page.getByRole('button', { name: /^Opportunity: Begin sooner/ }).waitFor();
    await files.undo(NAME);
    await files.saved(NAME, TEXT);
  });

  it('lead from empty coverage to a survey', async () => {
    const page = await preview.openTab('Coverage');
    await page.getByText('Where customers meet which channel').waitFor();
    await page.getByRole('button', { name: 'Create a survey' }).click();
    await vscode.page.locator('.quick-input-widget').waitFor();
    await vscode.page.keyboard.press('Escape');
  });

  it('lead from missing metrics to the text', async () => {
    const page = await preview.openTab('Metrics');
    await page.getByText('How well the journey does, over time').waitFor();
    await page.getByRole('button', { name: 'Open the text' }).click();
    await vscode.page.locator('.monaco-editor.focused').waitFor();
  });
});
