import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { DataMapping, MapDataParams } from '../../../server/src/protocol';
import { t } from '../l10n';

type Roles = MapDataParams['roles'];
type Role = keyof Roles;

/** What can be asked for, in the order in which it matters. */
const ROLES: Readonly<Record<DataMapping['measure'], readonly Role[]>> = {
  score: ['score', 'date', 'id', 'touchpoint', 'step', 'persona', 'verbatim'],
  duration: ['started', 'resolved', 'id', 'touchpoint', 'step', 'persona'],
  rows: ['date', 'id', 'touchpoint', 'step', 'persona'],
};

const PRESETS: Readonly<Record<DataMapping['preset'], string>> = {
  generic: '',
  qualtrics: 'Qualtrics',
  surveymonkey: 'SurveyMonkey',
  typeform: 'Typeform',
  delighted: 'Delighted',
};

interface Choice extends QuickPickItem {
  /** Undefined writes what is shown. */
  readonly role?: Role;
}

/** Shows what is proposed; each line can be changed, the first one writes it. Undefined where the user leaves. */
export async function chooseRoles(mapping: DataMapping): Promise<Roles | undefined> {
  let roles = mapping.roles;
  for (;;) {
    const chosen = await window.showQuickPick(linesOf(mapping, roles), {
      title: titleOf(mapping),
      placeHolder: t('Is this right? Choose a line to change it.'),
      ignoreFocusOut: true,
    });
    if (!chosen) return undefined;
    if (chosen.role === undefined) return roles;
    roles = (await chooseColumn(mapping, roles, chosen.role)) ?? roles;
  }
}

function titleOf({ preset }: DataMapping): string {
  const title = t('Map a Data File');
  return PRESETS[preset] === '' ? title : `${title} (${PRESETS[preset]})`;
}

function linesOf({ measure }: DataMapping, roles: Roles): readonly Choice[] {
  return [
    { label: `$(check) ${t('Write it')}` },
    { label: '', kind: QuickPickItemKind.Separator },
    ...ROLES[measure].map(role => ({
      label: nameOf(role),
      description: roles[role] ?? t('no column'),
      role,
    })),
  ];
}

/** Undefined where the user goes back. */
async function chooseColumn(mapping: DataMapping, roles: Roles, role: Role): Promise<Roles | undefined> {
  const columns = mapping.columns.map(({ name, examples }) => ({
    label: name,
    description: examples.join(', '),
    name,
  }));
  const none = { label: `$(circle-slash) ${t('no column')}`, name: undefined };
  const chosen = await window.showQuickPick([...columns, none], {
    title: titleOf(mapping),
    placeHolder: t('Which column holds this: {0}?', nameOf(role)),
    ignoreFocusOut: true,
  });
  if (!chosen) return undefined;
  const { [role]: _, ...others } = roles;
  return chosen.name === undefined ? others : { ...others, [role]: chosen.name };
}

function nameOf(role: Role): string {
  const names: Readonly<Record<Role, string>> = {
    score: t('Score'),
    date: t('Date of the answer'),
    id: t('Id of the answer'),
    touchpoint: t('Touchpoint'),
    step: t('Step'),
    persona: t('Persona'),
    verbatim: t('The customer’s words'),
    started: t('Start'),
    resolved: t('End'),
  };
  return names[role];
}
