import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contender } from '../../../tools/bench/src/contenders';
import { keystroke } from '../../../tools/bench/src/editing';
import { generateJourney } from '../../../tools/bench/src/generate';
import { memoryOf } from '../../../tools/bench/src/memory';
import { Session } from '../../../tools/bench/src/session';
import { makeTempDir, type TempDir } from '../../../tools/host/src/temp';

describe('The editor of the benchmarks, with a server that only answers', function () {
  this.timeout(30_000);
  let folder: TempDir;
  let session: Session;

  before(async () => {
    folder = makeTempDir('journey-bench-test');
    const file = {
      path: join(folder.path, 'main.journey.yaml'),
      text: generateJourney({ touchpoints: 8, seed: 1 }),
    };
    writeFileSync(file.path, file.text);
    session = await Session.start(contender('answering', process.execPath), folder.path, file);
  });

  after(async () => {
    await session.client.stop();
    await folder.remove();
  });

  it('gets findings for the text as it was opened, and then for each character that is typed', async () => {
    await session.open();
    await keystroke(session);
    await keystroke(session);
    assert.deepEqual(
      session.client.published.map(({ uri, version }) => [uri, version]),
      [1, 2, 3].map(version => [session.uri, version]),
    );
  });

  it('waits for those findings that it was told to wait for', async () => {
    const from = session.client.published.length;
    const found = session.findings(from, diagnostics => diagnostics.length === 0);
    await session.type();
    assert.equal((await found).version, 4);
    assert.equal(session.client.published.length, from + 1);
  });

  it('reads the memory of the server’s process', async () => {
    const mb = await memoryOf(session.client.pid);
    assert.ok(mb > 20 && mb < 1_000, `${mb} MB`);
    await assert.rejects(memoryOf(2 ** 30));
  });

  it('lets every request fail when the server has refused it', async () => {
    await assert.rejects(session.client.request('journey/nothing', {}), /Unhandled method journey\/nothing/);
  });
});
