import type * as Protocol from '../../src/preview/messages';
import { type Check, isNumber, isOneOf, isString, listOf, nullable, optional, shape } from './check';
import { isSourcePath } from './source-shape';

const isChangeType = isOneOf<Protocol.ChangeType>(
  'added',
  'removed',
  'moved',
  'renamed',
  'new-id',
  'changed',
);

const isStep: Check<string | number> = (value): value is string | number =>
  isString(value) || isNumber(value);

const entry = shape<Protocol.DiffEntry>({
  type: isChangeType,
  kind: isString as Check<Protocol.DiffEntry['kind']>,
  id: optional(isString),
  title: isString,
  label: isString,
  within: listOf(isString),
  path: optional(listOf(isStep)),
  field: optional(isString),
  before: optional(isString),
  after: optional(isString),
  text: isString,
  source: optional(isSourcePath),
});

const group = shape<Protocol.DiffGroup>({
  stage: optional(
    shape<NonNullable<Protocol.DiffGroup['stage']>>({ id: optional(isString), title: isString }),
  ),
  entries: listOf(entry),
});

const curve = shape<Protocol.DiffCurve>({
  id: isString,
  title: isString,
  points: listOf(
    shape<Protocol.DiffPoint>({
      step: isString,
      title: isString,
      before: nullable(isNumber),
      after: nullable(isNumber),
    }),
  ),
});

const mark = shape<Protocol.MapMark>({ type: isOneOf('added', 'moved', 'changed'), texts: listOf(isString) });

const isMarks: Check<Protocol.ComparisonView['marks']> = (value): value is Protocol.ComparisonView['marks'] =>
  typeof value === 'object' && value !== null && Object.values(value).every(mark);

const ghost = shape<Protocol.GhostCurve>({
  id: isString,
  title: isString,
  points: listOf(shape<Protocol.GhostCurve['points'][number]>({ step: isString, value: isNumber })),
});

/** What is different from something that the journey is compared with. */
export const isComparisonView = shape<Protocol.ComparisonView>({
  title: isString,
  label: isString,
  summary: isString,
  counts: shape<Protocol.DiffCounts>({
    added: isNumber,
    removed: isNumber,
    moved: isNumber,
    renamed: isNumber,
    'new-id': isNumber,
    changed: isNumber,
  }),
  groups: listOf(group),
  curves: listOf(curve),
  marks: isMarks,
  ghosts: listOf(ghost),
});
