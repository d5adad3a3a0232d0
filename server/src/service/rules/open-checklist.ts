import type { Entity } from '../model/entity';
import { isAlive, touchpointOf } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import { checklistPlace } from './parts/checklist-place';
import { entryOf } from './parts/checks';
import { nameOf } from './parts/name';
import { entityOf, placeOf, placeOfField } from './parts/place';
import { isDefinition, sameInJourney } from './parts/touchpoint';
import { defineRule, type Subjects } from './rule';

/** From this importance on the customer notices what is left open. */
const IMPORTANT = 4;

/** No more checks are named: the checklist has them all. */
const MOST = 5;

/** A touchpoint that matters much to customers, with checks that nobody has ticked. */
export const openChecklist = defineRule({
  id: 'open-checklist',
  scope: 'touchpoint',
  severity: 'information',
  messages: {
    default: {
      en: 'The touchpoint “{name}” matters much to customers ({importance} of 5). Still open: {count} of {total} checks ({checks}).',
      de: 'Der Touchpoint „{name}“ ist der Kundschaft wichtig ({importance} von 5). Noch offen: {count} von {total} Prüfpunkten ({checks}).',
      da: 'Berøringspunktet »{name}« er vigtigt for kunderne ({importance} af 5). Endnu åbne: {count} af {total} tjekpunkter ({checks}).',
    },
  },
  fixes: [
    {
      title: { en: 'Open the checklist', de: 'Die Checkliste öffnen', da: 'Åbn tjeklisten' },
      command(finding, { workspace }) {
        const entity = entityOf(finding, 'touchpoint');
        const place = entity && checklistPlace(entity, workspace);
        return place && { id: 'journey.openChecklist', argument: place };
      },
    },
  ],
  check(subject, { workspace, report }) {
    const { entity, resolved } = subject;
    const importance = importanceOf(subject, workspace);
    if (importance < IMPORTANT || !isAlive(resolved) || !isPlace(subject, workspace)) return;
    const statuses = [...statusesOf(subject, workspace)].filter(([, status]) => status !== 'not_applicable');
    const checks = statuses.filter(([, status]) => status === 'open').map(([check]) => check);
    if (checks.length === 0) return;
    const name = nameOf(entity) || resolved.id;
    const shown = checks.length > MOST ? [...checks.slice(0, MOST - 1), '…'] : checks;
    const data = { name, importance, count: checks.length, total: statuses.length, checks: shown };
    report({ at: entity.data.checklist ? placeOfField(entity, 'checklist') : placeOf(entity), data });
  },
});

/** What is said anywhere in the journey, else what is inherited. */
function importanceOf(subject: Subjects['touchpoint'], workspace: Workspace): number {
  const said = sameInJourney(subject, workspace).flatMap(({ data }) => data.importance ?? []);
  return said.length > 0 ? Math.max(...said) : (subject.resolved.data.importance ?? 0);
}

/** One finding for each touchpoint of a file: where it is defined, else where its importance or checks are first told. */
function isPlace(subject: Subjects['touchpoint'], workspace: Workspace): boolean {
  const same = sameInJourney(subject, workspace);
  const place =
    same.find(({ id }) => id !== undefined) ??
    same.find(({ data }) => data.importance !== undefined) ??
    same.find(hasOpenCheck);
  return isDefinition(subject) || place === subject.entity;
}

function hasOpenCheck({ data }: Entity<'touchpoint'>): boolean {
  return Object.values(data.checklist ?? {}).some(entry => entryOf(entry).status === 'open');
}

/** The status of every check: the built-in ones are open until somebody says something else. */
function statusesOf(
  subject: Subjects['touchpoint'],
  workspace: Workspace,
): ReadonlyMap<string, string | undefined> {
  const { builtIn } = subject.resolved;
  const statuses = new Map<string, string | undefined>(builtIn?.checks.map(({ id }) => [id, 'open']));
  const said = [...sameInJourney(subject, workspace)]
    .reverse()
    .map(entity => touchpointOf(entity, workspace).data);
  for (const { checklist } of said) {
    for (const [check, entry] of Object.entries(checklist ?? {})) {
      if (!check.startsWith('x-')) statuses.set(check, entryOf(entry).status);
    }
  }
  return statuses;
}
