import { type QuickPickItem, window } from 'vscode';
import {
  ADDABLES,
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
  const names: Readonly<Record<Addable, readonly [icon: string, name: string]>> = {
    steps: ['arrow-right', t('Step')],
    stages: ['layout', t('Stage')],
    touchpoints: ['location', t('Touchpoint')],
    painPoints: ['warning', t('Pain point')],
    opportunities: ['lightbulb', t('Opportunity')],
    actions: ['run', t('Action')],
    thoughts: ['comment', t('Thought')],
    needs: ['heart', t('Need')],
    unmetExpectations: ['question', t('Unmet expectation')],
    frontstage: ['person', t('Frontstage')],
    backstage: ['tools', t('Backstage')],
    support: ['server-process', t('Support process')],
    physicalEvidence: ['package', t('Physical evidence')],
  };
  return ADDABLES.map(value => ({ label: `$(${names[value][0]}) ${names[value][1]}`, value }));
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
