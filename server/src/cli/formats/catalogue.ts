import type { ListedEntry } from '../../service';

/** The version of the format; it counts up when a field changes its meaning or goes. */
const VERSION = 1;

/** For programs: `{ version, language, entries }`. */
export function catalogueJson(entries: readonly ListedEntry[], language: string): string {
  return JSON.stringify({ version: VERSION, language, entries }, undefined, 2);
}

/** For people: a block for each group, a line for each entry. */
export function catalogueTable(entries: readonly ListedEntry[]): string {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return groups
    .map(group =>
      block(
        group,
        entries.filter(entry => entry.group === group),
      ),
    )
    .join('\n\n');
}

function block(group: string, entries: readonly ListedEntry[]): string {
  const facts = entries.map(({ acceptance }) => acceptance.join(' '));
  const widths = {
    facts: Math.max(...facts.map(({ length }) => length)),
    id: Math.max(...entries.map(({ id }) => id.length)),
  };
  const lines = entries.map(
    ({ id, title, text }, index) =>
      `  ${facts[index]?.padEnd(widths.facts)}  ${id.padEnd(widths.id)}  ${title} – ${text}`,
  );
  return [`${group} (${entries.length})`, ...lines].join('\n');
}
