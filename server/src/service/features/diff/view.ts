import { type Change, toldOnce } from '../../diff/changes';
import type { CurvePair } from '../../diff/curves';
import type { ModelDiff } from '../../diff/diff';
import { around, type Thing } from '../../diff/thing';
import type { ChangeType, DiffCounts, DiffCurve, DiffGroup, DiffView } from '../../diff/types';
import { filled } from '../../escape/phrases';
import { everybody } from '../../map/titles';
import type { DisplayLanguage } from '../../ports';
import { entryOf } from './entry';
import { nameOf } from './labels';
import type { Telling } from './telling';
import { diffWords } from './words';

/** A comparison in words. */
export function diffView(diff: ModelDiff, telling: Telling): DiffView {
  const { before, after, language } = telling;
  const changes = toldOnce(diff.changes);
  const counts = countsOf(changes);
  return {
    title: nameOf(diff.after, after) || nameOf(diff.before, before),
    counts,
    summary: summaryOf(counts, language),
    groups: groupsOf(changes, telling),
    curves: diff.curves.filter(hasChanged).map(curve => curveView(curve, telling)),
  };
}

function countsOf(changes: readonly Change[]): DiffCounts {
  const things = (type: ChangeType) =>
    new Set(changes.flatMap(change => (change.type === type ? [change.after ?? change.before] : []))).size;
  return {
    added: things('added'),
    removed: things('removed'),
    moved: things('moved'),
    renamed: things('renamed'),
    'new-id': things('new-id'),
    changed: things('changed'),
  };
}

function summaryOf(counts: DiffCounts, language: DisplayLanguage): string {
  const { counted, same } = diffWords[language];
  const parts = Object.entries(counted).flatMap(([type, text]) => {
    const count = counts[type as ChangeType];
    return count > 0 ? [filled(text, { count: String(count) })] : [];
  });
  return parts.length > 0 ? parts.join(', ') : same;
}

/** Changes that follow each other in one stage stand together. */
function groupsOf(changes: readonly Change[], telling: Telling): readonly DiffGroup[] {
  const groups: { readonly stage: Thing | undefined; readonly changes: Change[] }[] = [];
  for (const change of changes) {
    const stage = stageOf(change, telling);
    const last = groups.at(-1);
    if (last && last.stage === stage) last.changes.push(change);
    else groups.push({ stage, changes: [change] });
  }
  return groups.map(group => ({
    ...(group.stage ? { stage: stageHead(group.stage, telling) } : {}),
    entries: group.changes.map(change => entryOf(change, telling)),
  }));
}

/** The newer reading of the stage, where it is still there. */
function stageOf({ before, after }: Change, { matches }: Telling): Thing | undefined {
  if (after) return around(after, 'stage');
  const stage = before && around(before, 'stage');
  return stage && (matches.get(stage) ?? stage);
}

function stageHead(stage: Thing, { after }: Telling): DiffGroup['stage'] {
  return { ...(stage.id === undefined ? {} : { id: stage.id }), title: nameOf(stage, after) };
}

/** Whether a curve is another one now. */
export function hasChanged({ points }: CurvePair): boolean {
  return points.some(({ felt: [before, after] }) => before !== after);
}

function curveView({ persona, points }: CurvePair, telling: Telling): DiffCurve {
  return {
    id: persona ?? 'all',
    title: curveTitle(persona, telling),
    points: points.map(({ before, after, felt }) => {
      const step = (after ?? before) as Thing;
      return {
        step: step.id ?? '',
        title: nameOf(step, after ? telling.after : telling.before),
        before: felt[0] ?? null,
        after: felt[1] ?? null,
      };
    }),
  };
}

/** Whose curve it is; undefined stands for everybody. */
export function curveTitle(persona: string | undefined, { language, after }: Telling): string {
  return persona === undefined ? everybody[language] : after.nameOf(['persona'], persona);
}
