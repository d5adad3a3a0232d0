import { deepEqual, equal } from 'node:assert/strict';
import { filesByScheme } from '../../../server/src/lsp/files-by-scheme';

const files = (name: string) => ({
  list: async () => [`${name}.journey.yaml`],
  read: async () => name,
  isThere: async () => name === 'disk',
});

describe('the files of a server on a machine', () => {
  const both = filesByScheme(files('disk'), files('client'));

  it('are those of the disk where a folder or a file is on it', async () => {
    deepEqual(await both.list('file:///shop'), ['disk.journey.yaml']);
    equal(await both.read('file:///shop/a.journey.yaml', 'file:///shop/'), 'disk');
    equal(await both.isThere('file:///shop/a.journey.yaml'), true);
  });

  it('are read by the client elsewhere', async () => {
    deepEqual(await both.list('vscode-vfs://github/someone/shop'), ['client.journey.yaml']);
    equal(
      await both.read('vscode-vfs://github/someone/shop/a.journey.yaml', 'vscode-vfs://github/'),
      'client',
    );
    equal(await both.isThere('vscode-vfs://github/someone/shop'), false);
  });
});
