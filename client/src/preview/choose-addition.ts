import { type QuickPickItem, window } from 'vscode';
import {
  type Addable,
  type ListedTouchpoint,
  ListTouchpoints,
  type ListTouchpointsParams,
} from '../../../server/src/protocol';
import { t } from '../l10n';
import type { Server } from '../server';

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

/** Asks what shall be added at a step or a stage, by its key. Undefined where nobody answers. */
export async function chooseAddition(at: string): Promise<Addable | undefined> {
  const choices = at.startsWith('stage/') ? additions().slice(0, 2) : additions();
  const options = { title: t('Add to the Journey'), placeHolder: t('What shall be added?') };
  return (await window.showQuickPick(choices, options))?.value;
}

function additions(): readonly Choice<Addable>[] {
  const choice = (value: Addable, icon: string, name: string) => ({ label: `$(${icon}) ${name}`, value });
  return [
    choice('steps', 'arrow-right', t('Step')),
    choice('stages', 'layout', t('Stage')),
    choice('touchpoints', 'location', t('Touchpoint')),
    choice('painPoints', 'warning', t('Pain point')),
    choice('opportunities', 'lightbulb', t('Opportunity')),
    choice('actions', 'run', t('Action')),
    choice('thoughts', 'comment', t('Thought')),
    choice('needs', 'heart', t('Need')),
    choice('unmetExpectations', 'question', t('Unmet expectation')),
    choice('frontstage', 'person', t('Frontstage')),
    choice('backstage', 'tools', t('Backstage')),
    choice('support', 'server-process', t('Support process')),
    choice('physicalEvidence', 'package', t('Physical evidence')),
  ];
}

/** A touchpoint that is known already; null for one that is still to be named. */
export type ChosenTouchpoint = Pick<ListedTouchpoint, 'id'> | null;

/** Asks which touchpoint a step shall name: one of the files, of the catalogue, or a new one. */
export async function chooseTouchpoint(
  server: Server,
  params: ListTouchpointsParams,
): Promise<ChosenTouchpoint | undefined> {
  const known = await server.request<readonly ListedTouchpoint[]>(ListTouchpoints, params);
  const choices: readonly Choice<ChosenTouchpoint>[] = [
    { label: `$(add) ${t('New touchpoint…')}`, value: null },
    ...known.map(({ id, title, isBuiltIn }) => ({
      label: title,
      description: isBuiltIn ? id : `${id} · ${t('in the workspace')}`,
      value: { id },
    })),
  ];
  const options = {
    title: t('Add a Touchpoint'),
    placeHolder: t('Which touchpoint?'),
    matchOnDescription: true,
  };
  return (await window.showQuickPick(choices, options))?.value;
}
