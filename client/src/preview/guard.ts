import { isId, isRecord } from './guard-checks';
import { readDrawn } from './guard-drawn';
import { readAddition, readEdit } from './guard-edits';
import type {
  ChecklistPlace,
  CheckStatus,
  CoverageGap,
  PageMessage,
  PreviewPart,
  PreviewWish,
  ShownSource,
} from './messages';

const statuses: readonly CheckStatus[] = ['done', 'open', 'not_applicable'];
const parts: readonly PreviewPart[] = ['table', 'opportunities', 'coverage', 'metrics'];

/**
 * Reads what the page has posted. Undefined where that is none of its messages or not in their shape. What is
 * handed on is made anew: nothing but the known fields gets through.
 */
export function readPageMessage(data: unknown): PageMessage | undefined {
  if (!isRecord(data)) return undefined;
  switch (data.type) {
    case 'ready':
      return { type: 'ready', isInTime: data.isInTime === true };
    case 'createPlan':
    case 'createSurvey':
    case 'undo':
    case 'redo':
    case 'exportMap':
    case 'leaveComparison':
      return { type: data.type };
    case 'openSource':
      return openSource(data);
    case 'fix':
      return fix(data.place);
    case 'edit':
      return readEdit(data);
    case 'add':
      return readAddition(data);
    case 'pin':
      return typeof data.pinned === 'boolean' ? { type: 'pin', pinned: data.pinned } : undefined;
    case 'wish':
      return isRecord(data.wish) ? { type: 'wish', wish: wishOf(data.wish) } : undefined;
    case 'fill':
      return isRecord(data.gap) ? fill(data.gap) : undefined;
    case 'tick':
      return tick(data);
    case 'drawn':
      return readDrawn(data);
    default:
      return undefined;
  }
}

/** Reads what a quick fix hands to the command that shows checks; undefined where it is something else. */
export function readChecklistPlace(data: unknown): ChecklistPlace | undefined {
  if (!isRecord(data) || !isId(data.touchpoint) || !Array.isArray(data.journeys)) return undefined;
  const [first, ...others] = data.journeys.filter(uri => typeof uri === 'string');
  return first === undefined ? undefined : { journeys: [first, ...others], touchpoint: data.touchpoint };
}

/** What a page tells of itself after the window was closed and opened again. */
export interface KeptState {
  /** The journey that it had shown, as the server names it. */
  readonly uri: string | undefined;
  readonly isPinned: boolean;
}

/** Reads the state that a page keeps. Without a journey there is nothing to be pinned to. */
export function readKeptState(state: unknown): KeptState {
  const ui = isRecord(state) && isRecord(state.ui) ? state.ui : {};
  const uri = typeof ui.uri === 'string' && ui.uri !== '' ? ui.uri : undefined;
  return { uri, isPinned: uri !== undefined && ui.pinned === true };
}

/** What is no language tag and no part of a view was never wished for. */
function wishOf({ contentLanguage, part }: Record<string, unknown>): PreviewWish {
  const known = parts.find(each => each === part);
  return {
    ...(isId(contentLanguage) ? { contentLanguage } : {}),
    ...(known === undefined ? {} : { part: known }),
  };
}

function fill(gap: Record<string, unknown>): PageMessage | undefined {
  const read = gapOf(gap);
  return read && { type: 'fill', gap: read };
}

function gapOf({
  kind,
  stage,
  channel,
  survey,
  touchpoint,
}: Record<string, unknown>): CoverageGap | undefined {
  if (kind === 'channel' && isId(stage) && isId(channel)) return { kind, stage, channel };
  return kind === 'survey' && isId(survey) && isId(touchpoint) ? { kind, survey, touchpoint } : undefined;
}

function openSource({ place, stay }: Record<string, unknown>): PageMessage | undefined {
  const read = placeOf(place);
  return read && { type: 'openSource', place: read, ...(stay === true ? { stay } : {}) };
}

function fix(place: unknown): PageMessage | undefined {
  const read = placeOf(place);
  return read && { type: 'fix', place: read };
}

function placeOf(value: unknown): ShownSource | undefined {
  if (!isRecord(value) || typeof value.path !== 'string') return undefined;
  const { uri, path, part } = value;
  if (uri !== undefined && typeof uri !== 'string') return undefined;
  const place = { ...(uri === undefined ? {} : { uri }), path };
  if (part === undefined) return place;
  const isPart = isRecord(part) && Number.isSafeInteger(part.start) && Number.isSafeInteger(part.end);
  return isPart ? { ...place, part: { start: Number(part.start), end: Number(part.end) } } : undefined;
}

function tick({ touchpoint, check, status: wanted }: Record<string, unknown>): PageMessage | undefined {
  const status = statuses.find(known => known === wanted);
  return isId(touchpoint) && isId(check) && status ? { type: 'tick', touchpoint, check, status } : undefined;
}
