import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import subsetFont from 'subset-font';
import { globSync } from 'tinyglobby';

/** `.codicon-add:before { content: "\ea60" }` */
const GLYPH = /\.codicon-([a-z0-9-]+):before\s*\{\s*content:\s*"\\([0-9a-f]+)"\s*;?\s*\}\s*/g;

/** What is written beside the word icon: a table of icons, a function that chooses one, a property or an attribute, or a class. */
const ICONS =
  /\w*icons?\b[^;={]*=\s*\{[^}]*\}|function \w*icon\([\s\S]*?\n\}|\bicon\b[^>;]*|codicon-[a-z-]+/gi;

/** `url("./codicon.ttf?721d4c0a") format("truetype")` */
const FONT = /url\("\.\/codicon\.ttf[^)]*\) format\("truetype"\)/;

/**
 * Leaves those icons in the style sheet and the font of the codicons that the preview's page names: 600 others
 * would be half of what users download for it. The font is packed as browsers take it.
 */
export function usedIconsOnly(...sources: readonly string[]): Plugin {
  const words = wordsIn(sources);
  const isUsed = (name: string) => words.has(name);
  return {
    name: 'used-icons-only',
    setup(build) {
      build.onLoad({ filter: /codicon\.css$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8')
          .replace(GLYPH, (rule, name: string) => (isUsed(name) ? rule : ''))
          .replace(FONT, 'url("./codicon.woff2") format("woff2")'),
        loader: 'css',
      }));
      build.onResolve({ filter: /codicon\.woff2$/ }, ({ path, resolveDir }) => ({
        path: join(resolveDir, path),
      }));
      build.onLoad({ filter: /codicon\.woff2$/ }, async ({ path }) => {
        const styles = readFileSync(path.replace(/woff2$/, 'css'), 'utf8');
        const glyphs = [...styles.matchAll(GLYPH)].filter(([, name = '']) => isUsed(name));
        const text = glyphs
          .map(([, , code = '']) => String.fromCodePoint(Number.parseInt(code, 16)))
          .join('');
        return {
          contents: await subsetFont(readFileSync(path.replace(/woff2$/, 'ttf')), text, {
            targetFormat: 'woff2',
          }),
          loader: 'file',
        };
      });
    },
  };
}

/** Every word that stands in quotation marks where icons are named. */
function wordsIn(sources: readonly string[]): ReadonlySet<string> {
  const code = globSync([...sources]).map(file => readFileSync(file, 'utf8'));
  const named = code.flatMap(text => [...text.matchAll(ICONS)].map(([naming]) => naming));
  const quoted = named.flatMap(text =>
    [...text.matchAll(/["'`]([a-z0-9 -]+)["'`]/g)].map(([, words = '']) => words),
  );
  return new Set(quoted.flatMap(words => words.split(' ')).map(word => word.replace(/^codicon-/, '')));
}
