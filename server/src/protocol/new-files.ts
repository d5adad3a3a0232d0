import type { TemplateKind, TemplateShape } from '../service/templates/types';
import type { DisplayLanguage } from './editor';

/** Client to server: new files from the templates. Nothing is written by it. */
export const NewFiles = 'journey/newFiles';
export interface NewFilesParams {
  /** The URI of the folder to write into. */
  readonly folder: string;
  /** The names of what is in that folder. */
  readonly taken: readonly string[];
  readonly content: NewContent;
}
/** What a new file is to hold, in which language. */
export type NewContent = { readonly language: DisplayLanguage } & (
  | {
      readonly kind: 'journey';
      readonly title: string;
      readonly shape: TemplateShape;
      /** What is sold. */
      readonly business: TemplateKind;
    }
  /** `places`: the company's own touchpoints, separated by commas. */
  | { readonly kind: 'touchpoints'; readonly places: string }
  | { readonly kind: 'personas'; readonly name: string }
  /** `survey`: the id of a listed one. */
  | { readonly kind: 'surveys'; readonly survey: string; readonly title: string }
);
/** A file to write. Nothing is at its URI yet. */
export interface NewFile {
  readonly uri: string;
  readonly text: string;
}

/** Client to server: the surveys that a new file can hold, in the display language, as `ListedSurvey[]`. */
export const ListSurveys = 'journey/listSurveys';
export interface ListedSurvey {
  readonly id: string;
  readonly title: string;
  /** What it is good for. */
  readonly text: string;
}

/** Client to server: the plan file for a journey; null where the file holds no journey. Nothing is written by it. */
export const CreatePlan = 'journey/createPlan';
export interface CreatePlanParams {
  readonly uri: string;
}
export type CreatePlanResult = {
  /** Where the plan is, or can be written to: beside the journey. */
  readonly uri: string;
  /** What to write; null where the journey has a plan already. */
  readonly text: string | null;
} | null;
