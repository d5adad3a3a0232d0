import { deepEqual, equal } from 'node:assert/strict';
import { Follower } from '../../../client/src/preview/follow';
import type { HostMessage, PreviewView, SourceAtParams } from '../../../client/src/preview/messages';

const shop = 'file:///shop.journey.yaml';
const gym = 'file:///gym.journey.yaml';

// Only what the follower itself looks at.
const viewOf = (uri: string, title: string) => ({ uri, title, language: 'de' }) as PreviewView;
const cursorAt = (line: number, character: number) => ({ uri: shop, position: { line, character } });
const written = ({ uri, position }: SourceAtParams) => ({ uri, path: `/line/${position.line}` });

function setUp() {
  const watched: string[] = [];
  const posted: HostMessage[] = [];
  const titles: (string | undefined)[] = [];
  const gone = new Set<string>();
  const follower = new Follower({
    watch: (uri, watch) => void watched.push(`${watch ? '+' : '-'}${uri}`),
    post: message => void posted.push(message),
    sourceAt: async cursor => written(cursor),
    isGone: async uri => gone.has(uri),
    retitle: title => void titles.push(title),
    language: () => 'da',
  });
  return { follower, watched, posted, titles, gone };
}

function setUpLoaded() {
  const all = setUp();
  all.follower.follow(shop);
  all.follower.pageLoaded(false);
  return all;
}

describe('following a journey', () => {
  it('asks for its views, and for no others any more', () => {
    const { follower, watched } = setUp();
    follower.follow(shop);
    follower.follow(shop);
    follower.follow(gym);
    follower.stop();
    deepEqual(watched, [`+${shop}`, `-${shop}`, `+${gym}`, `-${gym}`]);
  });

  it('asks again when the server was started anew', () => {
    const { follower, watched } = setUp();
    follower.serverStarted();
    follower.follow(shop);
    follower.serverStarted();
    deepEqual(watched, [`+${shop}`, `+${shop}`]);
  });

  it('asks anew when something else is wished for, and only then', () => {
    const wishes: unknown[] = [];
    const follower = new Follower({
      watch: (_uri, watch, wish) => void wishes.push(watch && wish),
      post: () => undefined,
      sourceAt: async () => null,
      isGone: async () => false,
      retitle: () => undefined,
      language: () => 'en',
    });
    follower.wish({ part: 'table' });
    follower.follow(shop);
    follower.wish({ part: 'table' });
    follower.wish({ contentLanguage: 'da' });
    deepEqual(wishes, [{ part: 'table' }, { contentLanguage: 'da' }]);
  });

  it('shows each view, and names the panel after it', () => {
    const { follower, posted, titles } = setUpLoaded();
    const view = viewOf(shop, 'Book shop');
    follower.viewChanged({ uri: shop, view });
    deepEqual(posted, [{ type: 'show', view, language: 'de' }]);
    deepEqual(titles, ['Book shop']);
  });

  it('passes views of other journeys by', () => {
    const { follower, posted } = setUpLoaded();
    follower.viewChanged({ uri: gym, view: viewOf(gym, 'Gym') });
    deepEqual(posted, []);
  });

  it('does not show the old journey as the new one', () => {
    const { follower, posted } = setUpLoaded();
    follower.viewChanged({ uri: shop, view: viewOf(shop, 'Book shop') });
    follower.follow(gym);
    follower.show();
    equal(posted.length, 1);
  });

  it('tells a page that there is nothing to show, in the language of the settings', () => {
    const { follower, posted } = setUp();
    follower.pageLoaded(false);
    deepEqual(posted, [{ type: 'show', view: null, language: 'da' }]);
  });
});

describe('a page', () => {
  it('gets nothing before it is loaded where nobody keeps it, and the last view then', () => {
    const { follower, posted } = setUp();
    follower.follow(shop);
    follower.viewChanged({ uri: shop, view: viewOf(shop, 'One') });
    follower.viewChanged({ uri: shop, view: viewOf(shop, 'Two') });
    deepEqual(posted, []);
    follower.pageLoaded(false);
    deepEqual(posted.map(titleOf), ['Two']);
  });

  it('that is loaded again gets the last view again', () => {
    const { follower, posted } = setUpLoaded();
    follower.viewChanged({ uri: shop, view: viewOf(shop, 'One') });
    follower.pageLoads(false);
    follower.viewChanged({ uri: shop, view: viewOf(shop, 'Two') });
    follower.pageLoaded(false);
    deepEqual(posted.map(titleOf), ['One', 'Two']);
  });

  it('that loads while VS Code keeps what is posted is sent its view, and what becomes different, at once', () => {
    const { follower, posted } = setUp();
    follower.follow(shop);
    follower.pageLoads(true);
    follower.tellPinned(true);
    const view = viewOf(shop, 'One');
    const patch = { fields: { title: { value: 'Two' } } };
    follower.viewChanged({ uri: shop, view });
    follower.viewPatched({ uri: shop, patch });
    deepEqual(posted, [
      { type: 'show', view, language: 'de' },
      { type: 'patch', patch },
    ]);
  });

  it('that will be handed it yet is sent no more than what shows it if that was lost', () => {
    const { follower, posted } = setUp();
    follower.follow(shop);
    follower.pageLoads(true);
    follower.viewChanged({ uri: shop, view: viewOf(shop, 'One') });
    follower.goToChecks('checkout');
    follower.pageLoaded(true);
    deepEqual(posted.slice(1), [
      { type: 'patch', patch: { fields: {} } },
      { type: 'goToChecks', touchpoint: 'checkout' },
    ]);
    follower.pageLoaded(true);
    deepEqual(posted.slice(3).map(titleOf), ['One']);
  });

  it('that began to listen too late to be handed it is sent its view again', () => {
    const { follower, posted } = setUp();
    follower.follow(shop);
    follower.pageLoads(true);
    follower.viewChanged({ uri: shop, view: viewOf(shop, 'One') });
    follower.pageLoaded(false);
    deepEqual(posted.map(titleOf), ['One', 'One']);
  });

  it('is led to a touchpoint’s checks once it shows the journey, and only once', () => {
    const { follower, posted } = setUp();
    follower.follow(shop);
    follower.goToChecks('checkout');
    follower.pageLoaded(false);
    equal(posted.length, 0);
    follower.viewChanged({ uri: shop, view: viewOf(shop, 'One') });
    follower.viewChanged({ uri: shop, view: viewOf(shop, 'Two') });
    follower.goToChecks('refund');
    deepEqual(
      posted.map(message => (message.type === 'goToChecks' ? message.touchpoint : message.type)),
      ['show', 'checkout', 'show', 'refund'],
    );
  });

  it('is not led to the checks of a journey that it has left', () => {
    const { follower, posted } = setUpLoaded();
    follower.goToChecks('checkout');
    follower.follow(gym);
    follower.viewChanged({ uri: gym, view: viewOf(gym, 'Gym') });
    deepEqual(
      posted.map(({ type }) => type),
      ['show'],
    );
  });

  it('is told of the cursor once a line, of the last one where it has moved on', async () => {
    const { follower, posted } = setUpLoaded();
    follower.cursorMoved(cursorAt(1, 0));
    follower.cursorMoved(cursorAt(1, 5));
    await Promise.resolve();
    follower.cursorMoved(cursorAt(2, 5));
    follower.cursorMoved(cursorAt(3, 5));
    await Promise.resolve();
    deepEqual(posted, [
      { type: 'highlight', place: written(cursorAt(1, 0)) },
      { type: 'highlight', place: written(cursorAt(3, 5)) },
    ]);
  });

  it('is told why something was refused, and what is still true', () => {
    const { follower, posted } = setUpLoaded();
    follower.viewChanged({ uri: shop, view: viewOf(shop, 'One') });
    follower.refuse('Too late');
    deepEqual(
      posted.map(({ type }) => type),
      ['show', 'refused', 'show'],
    );
  });
});

function titleOf(message: HostMessage): string | undefined {
  return message.type === 'show' ? message.view?.title : undefined;
}

describe('a journey whose file is not there any more', () => {
  const last = viewOf(shop, 'Shop');
  const lost = async ({ follower, gone }: ReturnType<typeof setUp>) => {
    gone.add(shop);
    follower.viewChanged({ uri: shop, view: null });
    await Promise.resolve();
  };

  it('stays as it was last, says what has happened, and keeps the panel’s name', async () => {
    const all = setUpLoaded();
    all.follower.viewChanged({ uri: shop, view: last });
    await lost(all);
    deepEqual(all.posted.at(-1), {
      type: 'show',
      view: { ...last, stale: true },
      language: 'de',
      gone: 'shop.journey.yaml',
    });
    equal(all.titles.at(-1), 'Shop');
  });

  it('says so where nothing of it was ever seen, with its name as people write it', async () => {
    const posted: HostMessage[] = [];
    const uri = 'file:///k%C3%B8b%20nu.journey.yaml';
    const always = new Follower({
      watch: () => undefined,
      post: message => void posted.push(message),
      sourceAt: async () => null,
      isGone: async () => true,
      retitle: () => undefined,
      language: () => 'da',
    });
    always.follow(uri);
    always.pageLoaded(false);
    always.viewChanged({ uri, view: null });
    await Promise.resolve();
    deepEqual(posted, [{ type: 'show', view: null, language: 'da', gone: 'køb nu.journey.yaml' }]);
  });

  it('comes back when the file does', async () => {
    const all = setUpLoaded();
    all.follower.viewChanged({ uri: shop, view: last });
    await lost(all);
    all.follower.viewChanged({ uri: shop, view: viewOf(shop, 'Shop again') });
    deepEqual(all.posted.at(-1), { type: 'show', view: viewOf(shop, 'Shop again'), language: 'de' });
  });

  it('is not lost where it came back before anybody knew', async () => {
    const all = setUpLoaded();
    const losing = lost(all);
    all.follower.viewChanged({ uri: shop, view: last });
    await losing;
    deepEqual(all.posted, [{ type: 'show', view: last, language: 'de' }]);
  });

  it('is none where the file is there and holds no journey', async () => {
    const { follower, posted } = setUpLoaded();
    follower.viewChanged({ uri: shop, view: last });
    follower.viewChanged({ uri: shop, view: null });
    await Promise.resolve();
    deepEqual(posted.at(-1), { type: 'show', view: null, language: 'da' });
  });
});

describe('following what becomes different', () => {
  it('hands it on, and gives a page that is loaded anew the whole', () => {
    const { follower, posted, titles } = setUpLoaded();
    follower.viewChanged({ uri: shop, view: viewOf(shop, 'Shop') });
    const patch = { fields: { title: { value: 'Store' } } };
    follower.viewPatched({ uri: shop, patch });
    follower.viewPatched({ uri: gym, patch });
    follower.pageLoaded(false);
    deepEqual(posted.slice(1), [
      { type: 'patch', patch },
      { type: 'show', view: viewOf(shop, 'Store'), language: 'de' },
    ]);
    equal(titles.at(-1), 'Store');
  });

  it('asks for the whole where a patch fits nothing that is known', () => {
    const { follower, watched, posted } = setUpLoaded();
    follower.viewChanged({ uri: shop, view: viewOf(shop, 'Shop') });
    follower.viewPatched({ uri: shop, patch: { entries: {} } });
    deepEqual(watched, [`+${shop}`, `+${shop}`]);
    equal(posted.length, 1);
  });
});
