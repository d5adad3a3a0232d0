import assert from 'node:assert/strict';
import type { TickCheckParams } from '../../../server/src/protocol';
import { checklistOf, libraryChecklist } from '../../../server/src/service/checklist/checklist';
import { tickCheck } from '../../../server/src/service/features/tick-check';
import { applyEdits } from '../../../server/src/service/syntax/apply-edits';
import { TODAY } from '../support/service';
import { documentIn, journeyIn, workspaceOf } from '../support/workspace';

export const JOURNEY = 'file:///a.journey.yaml';
export const LIBRARY = 'file:///lib.touchpoints.yaml';

/** A tick as the tests write it: what is left out is done on the day of the tests, by nobody. */
export type Tick = Pick<TickCheckParams, 'touchpoint' | 'check'> & Partial<TickCheckParams>;

type Files = Readonly<Record<string, string>>;

/**
 * The files after a tick; null where there is none. Fails unless they are still without new problems, say what was
 * ticked, and have lost no comment.
 */
export function ticked(files: Files, tick: Tick): Files | null {
  const params = { uri: JOURNEY, status: 'done', on: '2026-11-21', ...tick } as const;
  const before = workspaceOf(files);
  const edits = tickCheck(documentIn(before, params.uri), before, params);
  if (!edits) return null;
  const after = { ...files };
  for (const { document, edits: changes } of edits) {
    after[document.uri] = applyEdits(document.text.getText(), changes);
  }
  for (const uri of Object.keys(files)) assertUnharmed(files[uri] ?? '', after[uri] ?? '', uri);
  assert.deepEqual(statusIn(after, params), params.status);
  return after;
}

/** The journey's file after a tick that changes no other file. */
export function tickedJourney(text: string, tick: Tick): string | null {
  return ticked({ [JOURNEY]: text }, tick)?.[JOURNEY] ?? null;
}

/** How a check stands in the view. */
export function statusIn(
  files: Files,
  { uri, touchpoint, check }: Pick<TickCheckParams, 'uri' | 'touchpoint' | 'check'>,
) {
  const workspace = workspaceOf(files);
  const document = documentIn(workspace, uri);
  const groups =
    document.kind === 'journey'
      ? checklistOf(journeyIn(workspace, uri), workspace, { language: 'en', today: TODAY }).groups
      : libraryChecklist(document, workspace, 'en');
  const group = groups.find(({ id }) => id === touchpoint);
  return group?.items.find(({ id }) => id === check)?.status;
}

function assertUnharmed(before: string, after: string, uri: string): void {
  const known = problemsIn(before, uri);
  assert.deepEqual(
    problemsIn(after, uri).filter(problem => !known.includes(problem)),
    [],
    after,
  );
  assert.deepEqual(commentsIn(after), commentsIn(before), after);
}

/** What is wrong with a text, without the places, which an edit moves. */
function problemsIn(text: string, uri: string): readonly string[] {
  const { tree, problems } = documentIn(workspaceOf({ [uri]: text }), uri);
  return [
    ...tree.problems.map(({ code }) => code),
    ...problems.map(({ keyword, path }) => `${keyword} ${path.join('/')}`),
  ];
}

/** The tests' texts have `#` in comments only. */
function commentsIn(text: string): readonly string[] {
  return [...text.matchAll(/#[^\r\n]*/g)].map(([comment]) => comment);
}
