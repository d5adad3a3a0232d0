import assert from 'node:assert/strict';
import { view } from '../unit/webview/sample-view';
import { openAlone } from './support/page-alone';
import { printedPages } from './support/paper';
import { useWorkbench } from './support/workbench';

/** What is loaded when the page has nothing to do. */
const LATER = [/\/more-\w+\.js$/, /\/more\.css$/];

describe('a preview that is printed', () => {
  const vscode = useWorkbench();

  it('shows on paper what its steps consist of, though nobody has opened one', async () => {
    const tab = await vscode.page.context().newPage();
    // There, the plan is a tab that was never opened.
    await tab.setViewportSize({ width: 900, height: 600 });
    const later = LATER.map(file => tab.waitForEvent('requestfinished', request => file.test(request.url())));
    await openAlone(tab, 'en', { type: 'show', view, language: 'en' });
    await Promise.all(later);
    await tab.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)));
    const [, , plan] = await printedPages(tab);
    const facts = plan?.texts.filter(text => /^(Activities|List them|Addresses|Search ad)$/.test(text));
    assert.deepEqual(facts, ['Activities', 'List them', 'Addresses', 'Search ad']);
    await tab.close();
  });
});
