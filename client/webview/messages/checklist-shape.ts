import type * as Protocol from '../../src/preview/messages';
import { isNumber, isOneOf, isString, listOf, optional, shape } from './check';
import { isSourcePath } from './source-shape';

const progress = { done: isNumber, total: isNumber };

const item = shape<Protocol.ChecklistItem>({
  id: isString,
  text: isString,
  why: optional(isString),
  status: isOneOf('done', 'open', 'not_applicable'),
  on: optional(isString),
  by: optional(isString),
  source: optional(isSourcePath),
});

const sample = shape<Protocol.ChecklistSample>({
  id: isString,
  title: isString,
  sizes: listOf(shape<Protocol.ChecklistSample['sizes'][number]>({ margin: isNumber, answers: isNumber })),
  text: isString,
});

const group = shape<Protocol.ChecklistGroup>({
  ...progress,
  id: isString,
  title: isString,
  channel: optional(isString),
  stages: listOf(isString),
  importance: optional(isNumber),
  source: isSourcePath,
  items: listOf(item),
  samples: listOf(sample),
});

/** The checks of a journey. */
export const isChecklistView = shape<Protocol.ChecklistView>({ ...progress, groups: listOf(group) });
