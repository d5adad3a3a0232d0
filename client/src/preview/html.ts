/** What the page is made of. Addresses are those that the webview may load. */
export interface PageParts {
  readonly script: string;
  /** The scripts that the first one asks for at once: so they come together with it. */
  readonly scriptsBehind: readonly string[];
  readonly style: string;
  /** What VS Code calls the origin of our own files, for the security policy. */
  readonly cspSource: string;
  /** Not to be guessed, and new for every page. */
  readonly nonce: string;
  readonly language: string;
  readonly title: string;
  /** What is said until there is something to see. */
  readonly loading: string;
}

/** The page's frame. Nothing inline, nothing from elsewhere: all content comes in messages, and is set as text. */
export function pageHtml(parts: PageParts): string {
  const { script, scriptsBehind, style, cspSource, nonce, language, title, loading } = parts;
  const policy = [
    "default-src 'none'",
    `font-src ${cspSource}`,
    `style-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const preloads = scriptsBehind.map(
    address => `  <link rel="modulepreload" nonce="${escapeHtml(nonce)}" href="${escapeHtml(address)}">\n`,
  );
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeHtml(title)}</title>
  <link rel="stylesheet" href="${escapeHtml(style)}">
${preloads.join('')}</head>
<body>
  <div id="root" lang="${escapeHtml(language)}">
    <main class="empty" aria-busy="true"><p role="status" class="loading">${escapeHtml(loading)}</p></main>
  </div>
  <script type="module" nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
