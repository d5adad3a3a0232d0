const { commands, ViewColumn, window, workspace } = require('vscode');

/** Shows the line that was typed last in a page of its own: no server, no model, no files, one element. */
exports.activate = ({ subscriptions }) => {
  const open = () => {
    const edited = window.activeTextEditor?.document;
    const panel = window.createWebviewPanel('echo', 'Echo', { viewColumn: ViewColumn.Beside, preserveFocus: true }, { enableScripts: true });
    panel.webview.html = page;
    const typed = workspace.onDidChangeTextDocument(({ document, contentChanges: [change] }) => {
      if (change && document === edited) void panel.webview.postMessage(document.lineAt(change.range.start.line).text);
    });
    panel.onDidDispose(() => typed.dispose());
  };
  subscriptions.push(commands.registerCommand('echo.open', open));
};

const page = `<!DOCTYPE html>
<html>
<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-echo'"></head>
<body>
<h2>Nothing has been typed yet</h2>
<script nonce="echo">
const line = document.querySelector('h2');
addEventListener('message', ({ data }) => (line.textContent = data));
</script>
</body>
</html>`;
