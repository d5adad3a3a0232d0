// Variables of the tools that started us. Inside VS Code they would confuse its own tools: an outer VS Code's
// sockets, npm's notion of where the project is, loaders meant for this Node only.
const INHERITED =
  /^(VSCODE_|ELECTRON_|npm_(lifecycle|package|command|execpath|node_execpath)|NODE_OPTIONS$|INIT_CWD$)/;

/**
 * The environment for VS Code: this process's own, without what the tools that started it added, and without
 * an extension gallery, as VS Code would ask one for updates even with all updates switched off.
 */
export function hostEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !INHERITED.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}', ...extra };
}
