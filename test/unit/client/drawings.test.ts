import { deepEqual, rejects } from 'node:assert/strict';
import { Drawings } from '../../../client/src/preview/drawings';
import type { Drawing, HostMessage } from '../../../client/src/preview/messages';

const drawing: Drawing = {
  width: 10,
  height: 10,
  title: 'T',
  description: '',
  language: 'en',
  background: '#ffffff',
  shapes: [],
};
const picture = { bytes: new Uint8Array([1]), width: 20, height: 20, share: 1, words: [] };

function setUp() {
  const posted: HostMessage[] = [];
  return { posted, drawings: new Drawings(message => void posted.push(message)) };
}

describe('drawings that a page paints', () => {
  it('wait until the page is loaded, and are asked for again when it is loaded anew', () => {
    const { posted, drawings } = setUp();
    void drawings.order(drawing, 'png');
    deepEqual(posted, []);
    drawings.pageLoaded();
    drawings.pageLoads();
    drawings.pageLoaded();
    const order = { type: 'draw', id: 1, drawing, format: 'png' };
    deepEqual(posted, [order, order]);
  });

  it('are handed to whoever ordered them, in whatever order they come', async () => {
    const { drawings } = setUp();
    drawings.pageLoaded();
    const [first, second] = [drawings.order(drawing, 'png'), drawings.order(drawing, 'jpeg')];
    drawings.drawn({ type: 'drawn', id: 2, picture: { ...picture, width: 2 } });
    drawings.drawn({ type: 'drawn', id: 1, picture });
    drawings.drawn({ type: 'drawn', id: 7, picture });
    deepEqual([(await first).width, (await second).width], [20, 2]);
  });

  it('fail with what the page says, or when it is closed', async () => {
    const { drawings } = setUp();
    const failed = rejects(drawings.order(drawing, 'png'), /no memory/);
    const closed = rejects(drawings.order(drawing, 'png'), /closed/);
    drawings.drawn({ type: 'drawn', id: 1, picture: 'no memory' });
    drawings.end('It was closed.');
    await Promise.all([failed, closed]);
  });
});
