import { idIn, plain } from '../columns';
import { scoreIn } from '../numbers';
import type { Role } from '../types';
import type { ColumnValues } from './columns';
import type { ColumnKind, MappingHints } from './types';

/** How a column that holds a role is likely to be called, in English, German and Danish. */
const NAMES: Readonly<Record<Role, RegExp>> = {
  score:
    /recommend|empfehl|anbefal|\bnps\b|\bcsat\b|\bces\b|score|rating|stars|bewertung|note\b|punkte|satisf|zufrieden|tilfreds|\bease\b|easy|effort|aufwand|einfach|\blet\b|nemt|vurdering|likely/i,
  date: /date|datum|dato|submitted|recorded|responded|completed|created|timestamp|zeitpunkt|tidspunkt|\btime\b/i,
  verbatim:
    /comment|kommentar|verbatim|why|warum|hvorfor|reason|grund|feedback|anmerkung|bem[aæ]rkning|open.?ended|message|improve/i,
  touchpoint: /touch.?point|kontaktpunkt|berøringspunkt|channel|kanal/i,
  step: /\bstep\b|schritt|\btrin\b/i,
  persona: /persona|segment|customer.?type|kundentyp|kundetype|zielgruppe|målgruppe/i,
  id: /^#$|(?:^|[ _.-])ids?$|^id\b|token|nummer$|\bnumber$|ticket|request|vorgang|sag\b|[a-z]Id$/i,
  started:
    /start|opened|created|received|eröffnet|erstellt|eingang|eingegangen|beginn|oprettet|modtaget|åbnet/i,
  resolved:
    /resolved|solved|closed|finished|ended|\bend\b|gelöst|geschlossen|erledigt|\bende\b|løst|lukket|afsluttet/i,
};

const KINDS: Readonly<Record<Role, readonly ColumnKind[]>> = {
  score: ['number'],
  date: ['date'],
  verbatim: ['text', 'category'],
  touchpoint: ['category'],
  step: ['category'],
  persona: ['category'],
  id: ['text', 'number', 'category'],
  started: ['date'],
  resolved: ['date'],
};

/** In this order each takes its column, so that what can be told for sure comes first. */
const ORDER: Readonly<Record<MappingHints['measure'], readonly Role[]>> = {
  score: ['score', 'date', 'touchpoint', 'step', 'persona', 'id', 'verbatim'],
  duration: ['started', 'resolved', 'touchpoint', 'step', 'persona', 'id'],
  rows: ['date', 'touchpoint', 'step', 'persona', 'id'],
};

/**
 * The column that is likely to hold each role. What the tool calls them itself counts first, then the ids that the
 * workspace knows, then names and values.
 *
 * @param known the names that the layout has for a role
 */
export function likelyRoles(
  columns: readonly ColumnValues[],
  known: Readonly<Partial<Record<Role, readonly string[]>>>,
  hints: MappingHints,
): Readonly<Partial<Record<Role, string>>> {
  const roles: Partial<Record<Role, string>> = {};
  const free = new Set(columns);
  const take = (role: Role, column: ColumnValues | undefined) => {
    if (!column || roles[role] !== undefined) return;
    roles[role] = column.name;
    free.delete(column);
  };
  const order = ORDER[hints.measure];
  for (const role of order) {
    const own = (known[role] ?? []).map(name => columns.find(column => plain(column.name) === plain(name)));
    take(
      role,
      own.find(column => column !== undefined && free.has(column)),
    );
  }
  for (const role of order) take(role, likeliest(role, [...free], hints));
  return roles;
}

function likeliest(
  role: Role,
  columns: readonly ColumnValues[],
  hints: MappingHints,
): ColumnValues | undefined {
  const weighed = columns.map(column => ({ column, weight: weightOf(role, column, hints) }));
  const best = Math.max(0, ...weighed.map(({ weight }) => weight));
  return best > 0 ? weighed.find(({ weight }) => weight === best)?.column : undefined;
}

/** How likely a column holds a role: 0 not at all. A name tells more than values do, ids of ours most. */
function weightOf(role: Role, column: ColumnValues, hints: MappingHints): number {
  if (holdsIds(role, column, hints)) return 9;
  if (!KINDS[role].includes(column.kind)) return 0;
  const named = NAMES[role].test(column.name) ? 4 : 0;
  if (role === 'score') return fitsScale(column, hints) ? named + 1 : 0;
  if (role === 'id') return named > 0 && column.distinct.size === column.values.length ? named : 0;
  if (role === 'date') return named + 1;
  // Whoever writes freely, writes at length.
  if (role === 'verbatim') return named + (column.kind === 'text' ? meanLength(column) / 1000 : 0);
  return named;
}

function holdsIds(role: Role, { distinct, values }: ColumnValues, hints: MappingHints): boolean {
  if (role !== 'touchpoint' && role !== 'persona') return false;
  const known = role === 'touchpoint' ? hints.touchpoints : hints.personas;
  const found = [...distinct].filter(value => known.has(idIn(value)));
  return values.length > 0 && found.length * 2 > distinct.size;
}

function fitsScale({ values }: ColumnValues, { scale }: MappingHints): boolean {
  if (!scale) return true;
  const inside = values
    .map(scoreIn)
    .filter(value => value !== undefined && value >= scale.min && value <= scale.max);
  // A few wrong rows are told later; a column of years or amounts is no score.
  return inside.length * 10 >= values.length * 9;
}

function meanLength({ values }: ColumnValues): number {
  return Math.min(999, values.reduce((sum, value) => sum + value.length, 0) / values.length);
}
