import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  cautionIcons,
  channelIcon,
  channelIcons,
  statusIcons,
  verdictIcons,
  wayIcons,
} from '../../server/src/service/map/shapes/icons';
import type { Output } from './output';

const require = createRequire(__filename);
/** Besides the icons of channels, statuses and scores. */
const OTHERS = ['account', 'check-all', 'checklist', 'circle-small-filled', 'star-full'];

/** The outlines of the codicons that pictures of the map show, as the package has them. */
export async function generateIconPaths(): Promise<readonly Output[]> {
  const own = channelIcon('');
  const tables = [channelIcons, statusIcons, cautionIcons, wayIcons, verdictIcons];
  const names = new Set([own, ...tables.flatMap(table => Object.values(table)), ...OTHERS]);
  const entries = [...names].sort().map(name => `  '${name}': ${JSON.stringify(pathOf(name))},`);
  const content = [
    '/** The outlines of codicons on a ground of 16 by 16, by name. Icons by Microsoft, CC BY 4.0. */',
    "export const iconPaths: Readonly<Record<string, { readonly d: string; readonly rule?: 'evenodd' }>> = {",
    ...entries,
    '};\n',
  ].join('\n');
  return [{ path: 'server/src/service/map/generated/icon-paths.ts', content }];
}

function pathOf(name: string): { readonly d: string; readonly rule?: 'evenodd' } {
  const svg = readFileSync(require.resolve(`@vscode/codicons/src/icons/${name}.svg`), 'utf8');
  const paths = [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d = '']) => d);
  if (paths.length === 0) throw new Error(`The icon ${name} has no outline.`);
  return { d: paths.join(''), ...(svg.includes('fill-rule="evenodd"') ? { rule: 'evenodd' } : {}) };
}
