import { deepEqual, equal, match } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { type CliFolder, cliFolder } from './support';

const UNTIDY = 'id:   a   \n\n\ntitle: A # why\n';
const TIDY = 'id: a\n\ntitle: A # why\n';

describe('journey format', () => {
  let folder: CliFolder;
  beforeEach(async () => {
    folder = await cliFolder({ 'a.journey.yaml': UNTIDY, 'b.journey.yaml': TIDY });
  });
  afterEach(() => folder.remove());
  const text = () => readFile(folder.at('a.journey.yaml'), 'utf8');

  it('writes what changes, and names it', async () => {
    deepEqual(await folder.journey('format'), { code: 0, out: 'a.journey.yaml', err: '' });
    equal(await text(), TIDY);
    deepEqual(await folder.journey('format --check'), { code: 0, out: '', err: '' });
  });

  it('fails with --check where something would change, and writes nothing', async () => {
    deepEqual(await folder.journey('format --check'), { code: 1, out: 'a.journey.yaml', err: '' });
    equal(await text(), UNTIDY);
  });

  it('leaves a file alone that does not parse, and says so', async () => {
    await folder.write({ 'a.journey.yaml': 'id:   [\n' });
    const { code, err } = await folder.journey('format');
    equal(code, 0);
    match(err, /a\.journey\.yaml does not parse and is left as it is\./);
    equal(await text(), 'id:   [\n');
  });

  it('leaves out what the settings exclude', async () => {
    await folder.write({ 'journey.config.yaml': 'exclude: [a.*]\n' });
    equal((await folder.journey('format --check')).code, 0);
  });
});
