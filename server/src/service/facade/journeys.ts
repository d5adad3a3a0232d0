import type { JourneySummary, JourneyTreeNode, ListedSurvey, NewFile, NewFilesParams } from '../../protocol';
import type { JourneyContent } from '../export/content';
import { type JourneyChecklist, journeyChecklist } from '../features/checklist';
import { type ImportedJourney, type ImportSource, importJourney } from '../features/import-journey';
import { journeyContent } from '../features/journey-content';
import { journeySummary } from '../features/journey-summary';
import { journeyTree } from '../features/journey-tree';
import { listSurveys, newFiles } from '../features/new-files';
import { type JourneyPlan, journeyPlan } from '../features/plan';
import type { JourneyDocument } from '../model/document';
import type { Workspace } from '../model/workspace';
import type { MakeOptions } from '../plan/made';
import type { DisplayLanguage } from '../ports';
import type { Engine } from './engine';

/** A journey as a whole: how it stands, what leaves the editor of it, and new ones. */
export interface Journeys {
  /** How a journey stands; undefined where the file holds none. */
  summary(uri: string): JourneySummary | undefined;
  /** Its stages with their steps and touchpoints; undefined where the file holds none. */
  tree(uri: string): readonly JourneyTreeNode[] | undefined;
  /** All that is exported of a journey, in a language or the journey's own; undefined where the file holds no journey, or not now. */
  content(uri: string, language?: DisplayLanguage): JourneyContent | undefined;
  /** A journey's checklist, in a language or the journey's own; undefined where the file holds no journey. */
  checklist(uri: string, language?: DisplayLanguage): JourneyChecklist | undefined;
  /**
   * The plan of a journey, by its own file or that of its plan; undefined where the file is of another kind. One that
   * nobody has written yet is proposed, as it is wished for.
   */
  plan(uri: string, wishes?: MakeOptions): JourneyPlan | undefined;
  /** A journey out of a file of another program, with ids that nobody has; what could not be read is told. */
  importJourney(source: ImportSource): ImportedJourney;
  /** New files from the templates, the one that was asked for first; none where there is nothing to write. */
  newFiles(params: NewFilesParams): readonly NewFile[];
  /** The surveys that a new file can hold. */
  listSurveys(): readonly ListedSurvey[];
}

/** Sums journeys up, passes them on, and makes new ones. */
export function journeys(engine: Engine): Journeys {
  const { ports, workspace } = engine;
  return {
    summary: uri =>
      engine.on(uri, (document, seen) =>
        journeySummary(document, seen, engine.findingsIn(document, seen), engine.now()),
      ),
    tree: uri =>
      engine.on(uri, (document, seen) =>
        journeyTree(document, seen, engine.findingsIn(document, seen), ports.language()),
      ),
    content: (uri, language) =>
      engine.toPassOn(uri, (document, seen) => {
        // With a part missing, a map on paper would look like a journey with less in it.
        if (document.tree.problems.length > 0) return undefined;
        const findings = engine.findingsIn(document, seen);
        return journeyContent(document, seen, language, { ...engine.now(), findings });
      }),
    checklist: (uri, language) =>
      engine.toPassOn(uri, (document, seen) => journeyChecklist(document, seen, language, engine.now())),
    plan(uri, wishes = {}) {
      const planIn = (document: JourneyDocument, seen: Workspace) => {
        const findings = (own: JourneyDocument) => engine.findingsIn(own, seen);
        return journeyPlan(document, seen, { ...wishes, ...engine.now(), findings });
      };
      const plan = engine.on(uri, planIn);
      // Its text is that of a file, of which nothing may be lost.
      return plan && { ...plan, view: engine.toPassOn(uri, planIn)?.view ?? plan.view };
    },
    importJourney: source => importJourney(source, workspace),
    newFiles: params => newFiles(params, workspace),
    listSurveys: () => listSurveys(ports.language()),
  };
}
