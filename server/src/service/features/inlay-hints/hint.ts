import type { InlayHint } from 'vscode-languageserver-types';
import { type JourneyDocument, rangeOf } from '../../model/document';
import type { Entity } from '../../model/entity';
import type { Workspace } from '../../model/workspace';
import type { DisplayLanguage } from '../../ports';
import type { Span } from '../../syntax/nodes';

/** Which hints are wanted. */
export interface HintOptions {
  /** The title of a touchpoint beside its id. */
  readonly touchpoints: boolean;
  /** The dates of a plan step beside its days. */
  readonly plan: boolean;
  /** The newest value of a metric beside its id. */
  readonly metrics: boolean;
}

/** What hints are made from. */
export interface HintRequest {
  readonly document: JourneyDocument;
  readonly workspace: Workspace;
  readonly language: DisplayLanguage;
  /** `yyyy-mm-dd`. */
  readonly today: string;
  /** Whether a place lies in the part of the file that is asked for. */
  isIn(place: Span): boolean;
}

/** A text behind a place; with a target, a click on it leads there. */
export function hintBehind(
  { end }: Span,
  text: string,
  { document }: HintRequest,
  target?: Entity,
): InlayHint {
  const location = target && {
    uri: target.document.uri,
    range: rangeOf(target.document, target.idNode ?? target.node),
  };
  return {
    position: document.text.positionAt(end),
    label: location ? [{ value: text, location }] : text,
    paddingLeft: true,
  };
}
