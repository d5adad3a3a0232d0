const { EventEmitter, FileSystemError, FileType, Uri, workspace } = require('vscode');

/** A folder that keeps its files in memory. What it holds first is at `files.json` beside this extension. */
exports.activate = async ({ extensionUri, subscriptions }) => {
  const response = await fetch(Uri.joinPath(extensionUri, 'files.json').toString(true));
  const encoder = new TextEncoder();
  const files = new Map(Object.entries(await response.json()).map(([name, text]) => [`/${name}`, encoder.encode(text)]));
  const changed = new EventEmitter();
  const isFolder = path => path === '/';
  const found = uri => files.get(uri.path) ?? missing(uri);
  const missing = uri => {
    throw FileSystemError.FileNotFound(uri);
  };
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose() {} }),
    stat: uri => ({
      type: isFolder(uri.path) ? FileType.Directory : FileType.File,
      ctime: 0,
      mtime: 0,
      size: isFolder(uri.path) ? 0 : found(uri).length,
    }),
    readDirectory: uri => (isFolder(uri.path) ? [...files.keys()].map(path => [path.slice(1), FileType.File]) : missing(uri)),
    readFile: found,
    writeFile: (uri, content) => void files.set(uri.path, content),
    delete: uri => void files.delete(uri.path),
    rename: () => missing(Uri.parse('vscode-test-web:/')),
    createDirectory() {},
  };
  subscriptions.push(workspace.registerFileSystemProvider('vscode-test-web', provider, { isCaseSensitive: true }));
};
