/**
 * What the language server and its client say to each other beside LSP. Types and names only: this
 * is all that the client knows of the engine.
 */
export type * from '../service/checklist/types';
export type * from '../service/coverage/types';
export type * from '../service/diff/types';
export type { Exported, MapFormat } from '../service/export/formats';
export type * from '../service/map/drawing/shapes';
export type * from '../service/map/types';
export type { Quadrant } from '../service/model/opportunity';
export type { ShownSource, SourcePath, SourceRange } from '../service/model/source';
export type * from '../service/opportunities/types';
export type * from '../service/plan/types';
export type { ChecklistPlace } from '../service/rules/parts/checklist-place';
export type * from '../service/scoreboard/types';
export type { ChangeParts, ScoreParts } from '../service/scores/parts';
export type * from '../service/table/types';
export type { TemplateKind, TemplateShape } from '../service/templates/types';
export * from './checks';
export * from './compare';
export * from './editor';
export * from './edits';
export * from './exchange';
export * from './files';
export * from './findings';
export * from './journeys';
export * from './new-files';
export * from './preview';
export * from './semantic-tokens';
export * from './view-patch';
