import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CheckStatus, CoverageGap, JourneyEdit, ShownSource } from '../../src/preview/messages';
import type { Tongue } from '../text/tongue';
import type { Memory } from './memory';
import type { PageAction } from './page';

/** What every component may use. It changes with the language alone, so using it draws nothing anew. */
export interface Tools extends Tongue {
  readonly memory: Memory;
  act(action: PageAction): void;
  /** Shows a place in the source beside the page; with `stay` the keyboard remains with the page. */
  openSource(place: ShownSource, stay?: boolean): void;
  /** Writes into the text what was changed by hand. */
  edit(edit: JourneyEdit): void;
  /** Lets the user choose what to add at a step or stage, by its key; or which touchpoint. */
  add(at: string, what?: 'touchpoints'): void;
  /** Keeps the panel with this journey, or lets it follow the one that is edited. */
  pin(pinned: boolean): void;
  /** Shows the quick fixes of what was found at a place. */
  fix(place: ShownSource): void;
  /** Writes what is missing in a cell of the coverage matrices. */
  fill(gap: CoverageGap): void;
  /** Writes the proposed plan into a file beside the journey. */
  createPlan(): void;
  /** Makes a file for a survey, after asking which. */
  createSurvey(): void;
  /** Writes the map as a file for other programs; the host asks which. */
  exportMap(): void;
  tick(touchpoint: string, check: string, status: CheckStatus): void;
  /** Shows the journey alone again. */
  leaveComparison(): void;
}

/** Hands the tools down the tree. */
export const ToolsContext = createContext<Tools | undefined>(undefined);

/** The page's tools. Throws outside of the page, which only a mistake in its code could bring about. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error('The page has no tools.');
  return tools;
}
