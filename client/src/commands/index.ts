import { commands, type Disposable } from 'vscode';
import { isCancelled, report } from '../errors';
import type { Command, Services } from './command';
import { compareWithRevision } from './compare-with-revision';
import { compareWithVariant } from './compare-with-variant';
import { createPlan } from './create-plan';
import { exportDashboard } from './export-dashboard';
import { exportMap } from './export-map';
import { exportPlan } from './export-plan';
import { fixAll } from './fix-all';
import { importJourney } from './import-journey';
import { lintFile } from './lint-file';
import { lintWorkspace } from './lint-workspace';
import { mapData } from './map-data';
import { newJourney } from './new-journey';
import { newPersona } from './new-persona';
import { newPlan } from './new-plan';
import { newSurvey } from './new-survey';
import { newTouchpoints } from './new-touchpoints';
import { openChecklist } from './open-checklist';
import { openPreview } from './open-preview';
import { openPreviewToSide } from './open-preview-to-side';
import { openRuleDocs } from './open-rule-docs';
import { pinPreview } from './pin-preview';
import { print } from './print';
import { restartServer } from './restart-server';
import { showReferences } from './show-references';
import { toggleCheck } from './toggle-check';

const all: readonly Command[] = [
  openPreview,
  openPreviewToSide,
  pinPreview,
  lintFile,
  lintWorkspace,
  fixAll,
  newJourney,
  newTouchpoints,
  newPersona,
  newSurvey,
  newPlan,
  createPlan,
  exportMap,
  exportDashboard,
  exportPlan,
  print,
  importJourney,
  mapData,
  openRuleDocs,
  openChecklist,
  toggleCheck,
  compareWithRevision,
  compareWithVariant,
  showReferences,
  restartServer,
];

/** The ids of all commands, so that the server offers nothing that is not there. */
export const commandIds: readonly string[] = all.map(({ id }) => id);

/** Puts all commands at VS Code's disposal. */
export function registerCommands(services: Services): readonly Disposable[] {
  return all.map(command =>
    commands.registerCommand(command.id, async (argument: unknown) => {
      try {
        await command.run(services, argument);
      } catch (error) {
        if (!isCancelled(error)) report(services.log, command.failure(), error);
      }
    }),
  );
}
