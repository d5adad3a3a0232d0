/** What the preview's page and the extension host say to each other. */
import type {
  Addable,
  CheckStatus,
  CoverageGap,
  DisplayLanguage,
  Drawing,
  JourneyEdit,
  Picture,
  PictureFormat,
  PreviewView,
  PreviewWish,
  ShownSource,
  SourcePath,
  ViewPatch,
} from '../../../server/src/protocol';

export type * from '../../../server/src/protocol';
export { ADDABLES, PLAN_STEP } from '../../../server/src/protocol/edits';

/** Extension host to page. */
export type HostMessage =
  /** Draw this; null where no journey is open, or this one has nothing to draw yet. */
  | {
      readonly type: 'show';
      readonly view: PreviewView | null;
      readonly language: DisplayLanguage;
      /** The name of the journey's file, where that is not there any more: then the view is the last one, if there was any. */
      readonly gone?: string;
    }
  /** Draw what is different from the view that was drawn last. */
  | { readonly type: 'patch'; readonly patch: ViewPatch }
  /** The cursor in the source is here: highlight the card whose source holds it; null where it is in none of ours. */
  | { readonly type: 'highlight'; readonly place: SourcePath | null }
  /** Show the checks of a touchpoint: somebody has asked for them outside of the page. */
  | { readonly type: 'goToChecks'; readonly touchpoint: string }
  /** The panel stays with this journey, or follows the one that is edited again. */
  | { readonly type: 'pinned'; readonly pinned: boolean }
  /** Something was added and will be in the next view: this is the key of its card or stage. */
  | { readonly type: 'added'; readonly key: string }
  /** The user has chosen what to add at a step or stage: ask what it says. */
  | { readonly type: 'ask'; readonly what: Addable; readonly at: string }
  /** Paint this, and answer by its number. */
  | {
      readonly type: 'draw';
      readonly id: number;
      readonly drawing: Drawing;
      readonly format: PictureFormat;
    }
  /** An edit was refused because the document had moved on. */
  | { readonly type: 'refused'; readonly message: string };

/** Page to extension host. */
export type PageMessage =
  /**
   * It listens: to be shown what there is. In time, it will still be handed what was posted before; otherwise that may be
   * lost.
   */
  | { readonly type: 'ready'; readonly isInTime: boolean }
  /** What the reader has chosen to see, from now on. */
  | { readonly type: 'wish'; readonly wish: PreviewWish }
  /** Stay with this journey, or follow the one that is edited again. */
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** Show a place in the text; with `stay` the keyboard remains with the page. */
  | { readonly type: 'openSource'; readonly place: ShownSource; readonly stay?: boolean }
  /** Write into the text what was changed by hand. */
  | {
      readonly type: 'edit';
      /** The version of the document that the page shows, and the language in which it shows it. */
      readonly version: number | null;
      readonly language: string;
      readonly edit: JourneyEdit;
    }
  /** Let the user choose what to add at a step or stage, or which touchpoint. */
  | {
      readonly type: 'add';
      readonly version: number | null;
      readonly language: string;
      readonly at: string;
      readonly what?: 'touchpoints';
    }
  /** What the host wanted to be painted, or why it could not be. */
  | { readonly type: 'drawn'; readonly id: number; readonly picture: Picture | string }
  /** Take back what was done last in the text, or do it again. */
  | { readonly type: 'undo' | 'redo' }
  /** Show the quick fixes of what was found at a place. */
  | { readonly type: 'fix'; readonly place: ShownSource }
  /** Write what is missing in an empty cell of the coverage matrices. */
  | { readonly type: 'fill'; readonly gap: CoverageGap }
  /** Write the proposed plan of the journey that is shown. */
  | { readonly type: 'createPlan' }
  /** Make a file for a survey. */
  | { readonly type: 'createSurvey' }
  /** Write the map of the journey that is shown as a file for other programs. */
  | { readonly type: 'exportMap' }
  | {
      readonly type: 'tick';
      readonly touchpoint: string;
      readonly check: string;
      readonly status: CheckStatus;
    }
  /** Show the journey alone again, without what it is compared with. */
  | { readonly type: 'leaveComparison' };
