import assert from 'node:assert/strict';
import { useWorkbench } from './support/workbench';

describe('the window', () => {
  const vscode = useWorkbench();

  it('shows a journey in an editor tab, in the language Journey', async () => {
    await vscode.openFile('buchladen.journey.yaml');

    assert.equal(await vscode.tab('buchladen.journey.yaml').count(), 1);
    await vscode.page.locator('.statusbar').getByText('Journey', { exact: true }).waitFor();
  });
});
