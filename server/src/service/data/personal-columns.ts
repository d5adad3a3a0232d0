import { personalIn, redacted } from './personal';
import type { PersonalColumn, PersonalKind } from './types';

const WHOSE =
  '(?:recipient|participant|customer|client|person|contact|respondent|user|work|private|kunden?|kontakt)?[ _.-]*';

/** Column names that say by themselves that persons stand below them. */
const NAMES: readonly (readonly [PersonalKind | 'name', RegExp])[] = [
  ['email', new RegExp(`^${WHOSE}(?:e[ _-]?)?mails?(?:[ _.-]*(?:address|adresse))?$`, 'i')],
  [
    'phone',
    new RegExp(
      `^${WHOSE}(?:tele|cell|mobile)?[ _.-]*(?:phone|fon|tlf\\.?)(?:[ _.-]*(?:number|no|nummer|nr\\.?))?$|^mobil|^handynummer$`,
      'i',
    ),
  ],
  ['ip', /^(?:client[ _.-]*)?ip(?:[ _.-]*(?:address|adresse))?$/i],
  [
    'name',
    new RegExp(
      `^${WHOSE}(?:first|last|full|middle|given|family|sur)?[ _.-]*name$|^(?:vor|nach|familien|kunden)name$|^(?:for|efter|kunde)?navn$`,
      'i',
    ),
  ],
  [
    'customer',
    /^(?:customer|client|member|account|contract|kunden?|mitglieds?|vertrags?|medlems?|aftale)[ _.-]*(?:number|no\.?|nummer|nr\.?|id)$/i,
  ],
];

/** What a cell must have to be worth a closer look. */
const SUSPICIOUS = /@|\d[\d ()./\u00a0-]{5,}\d|:[\da-f]{0,4}:|(?:number|nummer|nr|no|id)\b.{0,8}\d{4}/i;

/** Looks for columns in which persons can be recognised. Each is told once for each kind; no value is kept. */
export class PersonalColumns {
  private readonly found = new Map<string, PersonalColumn>();
  private readonly byName: readonly (PersonalKind | 'name' | undefined)[];

  /**
   * @param names of all columns
   * @param ours columns that hold dates, ids and scores: numbers there are no telephone’s; who answers with an address
   *   for an id is told all the same
   */
  constructor(
    private readonly names: readonly string[],
    private readonly ours: ReadonlySet<number>,
  ) {
    this.byName = names.map(kindOf);
  }

  /** Looks at one row. A column that is empty throughout tells of nobody. */
  look(cells: readonly string[]): void {
    for (const [index, cell] of cells.entries()) {
      if (cell === '') continue;
      const kind = this.byName[index];
      if (kind !== undefined) this.add(kind, index);
      else for (const each of kindsIn(cell, this.ours.has(index))) this.add(each, index);
    }
  }

  /** What was found, in the order in which it was met. */
  all(): readonly PersonalColumn[] {
    return [...this.found.values()];
  }

  private add(kind: PersonalKind | 'name', index: number): void {
    const key = `${kind} ${index}`;
    if (!this.found.has(key)) this.found.set(key, { kind, column: redacted(this.names[index] ?? '') });
  }
}

/** What identifies a person in a cell; in a column of ours, that can only be an address. */
function kindsIn(cell: string, isOurs: boolean): readonly PersonalKind[] {
  if (!(isOurs ? cell.includes('@') : SUSPICIOUS.test(cell))) return NOTHING;
  const kinds = personalIn(cell).map(({ kind }) => kind);
  return isOurs ? kinds.filter(kind => kind === 'email') : kinds;
}

/** Most cells hold nothing, and there are millions of them. */
const NOTHING: readonly PersonalKind[] = [];

function kindOf(name: string): PersonalKind | 'name' | undefined {
  return NAMES.find(([, pattern]) => pattern.test(name.trim()))?.[0];
}
