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
metrics:
  - { id: nps, type: nps, title: Would recommend, step: pay, source: { file: scores.csv } }
`;
/** 50 promoters, 30 passives, 20 detractors. */
const SCORES = `score\n${'9\n'.repeat(50)}${'8\n'.repeat(30)}${'3\n'.repeat(20)}`;

describe('VS Code for the Web', function () {
  this.timeout(180_000); // it loads VS Code over the network once, and from the disk each time
  let web: WebWindow;
  before(async () => {
    web = await openWebWindow(ROOT, {
      'buy.journey.yaml': JOURNEY,
      'scores.csv': SCORES,
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

  it('reads data files, of which there is no disk', async () => {
    const preview = await findWebview(web.page, 'Map: ');
    await preview
      .getByRole('button', { name: /^Metric: Would recommend: \+30 \(14\.1 to 44\.2\), n = 100/ })
      .waitFor();
  });

  it('follows what is typed', async () => {
    await web.page.locator('.view-line', { hasText: 'titel: Buy' }).dblclick({ position: { x: 12, y: 8 } });
    await web.page.keyboard.type('title');
    const preview = await findWebview(web.page, 'Map: ');
    await preview.getByRole('heading', { level: 1, name: 'Buy' }).waitFor();
  });
});
