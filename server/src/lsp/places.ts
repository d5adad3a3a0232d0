import type { DocumentLink, Location, LocationLink } from 'vscode-languageserver';
import { BUILT_IN_SCHEME } from '../protocol';
import type { Server } from './running-server';

/** Links as the client takes them. Pages of the built-in catalogue are left out where it cannot show them. */
export function placesFor(
  { client }: Server,
  links: readonly LocationLink[],
  takesLinks: boolean,
): LocationLink[] | Location[] {
  const shown = links.filter(
    ({ targetUri }) => client.virtualDocuments || !targetUri.startsWith(`${BUILT_IN_SCHEME}:`),
  );
  return takesLinks ? shown : shown.map(link => ({ uri: link.targetUri, range: link.targetSelectionRange }));
}

/** A path may lead to several places: then to the first where something is, or if nothing is anywhere, the likeliest. */
export async function thoseThere(
  links: readonly LocationLink[],
  { reader }: Server,
): Promise<readonly LocationLink[]> {
  if (links.length < 2) return links;
  const areThere = await Promise.all(links.map(({ targetUri }) => reader.isThere(targetUri)));
  const found = links.filter((_, index) => areThere[index]);
  return found.length > 0 ? found : links.slice(0, 1);
}

/** A file's links; there is none to a file outside of the workspace folder. */
export async function linksOf(uri: string, { folders, reader, serviceFor }: Server): Promise<DocumentLink[]> {
  const links = serviceFor(uri)
    .documentLinks(uri)
    .map(async ({ places, ...link }): Promise<readonly DocumentLink[]> => {
      if (!places) return [link];
      const inside = places.filter(place => folders.mayLeadTo(uri, place));
      const areThere = inside.length > 1 ? await Promise.all(inside.map(reader.isThere)) : [];
      const target = inside[Math.max(0, areThere.indexOf(true))];
      return target === undefined ? [] : [{ ...link, target }];
    });
  return (await Promise.all(links)).flat();
}
