import { equal } from 'node:assert/strict';
import { ROOT } from '../../tools/host/src/paths';
import { openWebWindow, type WebWindow } from '../../tools/web-host/src/window';
import { findWebview } from './support/webview';

const JOURNEY = `id: buy
titel: Buy
stages:
  - id: order
    title: Order
    phase: during
    steps:
      - id: pay
        title: Pay
        touchpoints: [checkout, kiosk]
`;

describe('VS Code for the Web', function () {
  this.timeout(180_000); // it loads VS Code over the network once, and from the disk each time
  let web: WebWindow;
  before(async () => {
    web = await openWebWindow(ROOT, {
      'buy.journey.yaml': JOURNEY,
      'shop.touchpoints.yaml': 'touchpoints:\n  - id: kiosk\n    title: The kiosk at the station\n',
    });
  });
  after(() => web?.close());

  it('marks mistakes in a journey', async () => {
    await web.page.getByRole('treeitem', { name: 'buy.journey.yaml' }).dblclick();
    await web.page.locator('.squiggly-error').first().waitFor();
    await web.page.getByRole('button', { name: /^Errors: \d/ }).waitFor();
  });

  it('draws its map, with what other files of the folder say', async () => {
    await web.page.getByRole('button', { name: /Open Preview to the Side/ }).click();
    const preview = await findWebview(web.page, 'Map: ');
    await preview.getByText('The kiosk at the station').first().waitFor();
    equal(await preview.getByRole('heading', { level: 1 }).textContent(), 'buy');
  });

  it('follows what is typed', async () => {
    await web.page.locator('.view-line', { hasText: 'titel: Buy' }).dblclick({ position: { x: 12, y: 8 } });
    await web.page.keyboard.type('title');
    const preview = await findWebview(web.page, 'Map: ');
    await preview.getByRole('heading', { level: 1, name: 'Buy' }).waitFor();
  });
});
