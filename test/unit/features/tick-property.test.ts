import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { checklistOf } from '../../../server/src/service/checklist/checklist';
import type { CheckStatus } from '../../../server/src/service/checklist/types';
import { valueReader } from '../../../server/src/service/model/values';
import { parseYaml } from '../../../server/src/service/syntax/parse';
import { MANY, runs } from '../support/runs';
import { TODAY } from '../support/service';
import { journeyIn, workspaceOf } from '../support/workspace';
import { JOURNEY, LIBRARY, ticked } from './tick-editing';

type Files = Readonly<Record<string, string>>;

const entries = fc.constantFrom(
  'done',
  'open # not yet',
  "'not_applicable'",
  '{ status: done, on: 2026-01-01, by: Bo } # by Bo',
  '{ status: open, text: Rated, expires: 30d }',
  '{ by: Bo, on: 2026-01-01, status: done, text: "Rated" }',
  '\n  # first\n  status: done # then\n  on: "2026-01-01"\n  by: Bo # who\n  expires: 30d',
  '{ status: done, # then\n    by: Bo, # who\n    on: 2026-01-01 }',
  '\n  text:\n    en: Rated\n  by: Bo\n  status: done',
  '# nothing yet',
  'finished # no status',
);

const checks = ['chat-can-be-rated', 'chatbot-hands-over', 'own-check'] as const;

/** The lines of a checklist in block style, its comments included. */
const checklists = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...checks), entries), { selector: ([id]) => id, minLength: 1 })
  .map(list => list.map(([id, entry]) => `\n${id}: ${indent(entry, 2)}`).join(''));

const lists = fc.oneof(
  fc.constant(''),
  fc.constant('\nchecklist: # soon'),
  fc.constant('\nchecklist: {}'),
  fc.constant('\nchecklist: { chat-can-be-rated: open, own-check: { text: Own } } # two'),
  checklists.map(list => `\nchecklist: # ours${indent(list, 2)}`),
);

const fields = fc.constantFrom('', '\nowner: Ida # and Bo', '\nstatus: works\n# the end');

const blockItems = fc.oneof(
  fc.constantFrom('chatbot', 'chatbot # bare', '"chatbot"', 'bot', 'checkout', 'bot # ours'),
  fc
    .tuple(fc.constantFrom('chatbot', 'bot'), lists, fields)
    .map(([id, list, more]) => `use: ${id} # used${list}${more}`),
  fc.tuple(lists, fields).map(([list, more]) => `id: kiosk${more}\nextends: chatbot${list}`),
);

const touchpoints = fc.oneof(
  fc
    .array(blockItems, { minLength: 1, maxLength: 4 })
    .map(items => items.map(item => `\n- ${indent(item, 2)}`).join('')),
  fc.constantFrom(
    ' [chatbot, bot] # flow',
    ' [{ use: chatbot }, chatbot]',
    ' [{ use: bot, checklist: { own-check: { text: Own, status: done, by: Bo } } }]',
  ),
);

const libraries = fc
  .tuple(lists, fields)
  .map(
    ([list, more]) =>
      `touchpoints:\n  - id: bot # ours${indent(more, 4)}\n    extends: chatbot${indent(list, 4)}\n`,
  );

const workspaces = fc
  .record({
    points: touchpoints,
    library: libraries,
    whole: lists,
    lineBreak: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ points, library, whole, lineBreak }): Files => {
    const journey = `# A journey\nid: a\ntitle: A${whole}\nstages:\n  - id: s\n    title: S\n    phase: after\n    steps:\n      - id: x\n        title: X # here\n        touchpoints:${indent(points, 10)}\n        wait: 2d # long\n`;
    return { [JOURNEY]: journey.replaceAll('\n', lineBreak), [LIBRARY]: library.replaceAll('\n', lineBreak) };
  });

const ticks = fc.record({
  which: fc.nat(),
  status: fc.constantFrom('done', 'open', 'not_applicable'),
  by: fc.constantFrom(undefined, 'Ida Holm', 'Müller, K.: "CX"'),
} as const);

describe('Any tick in any file', () => {
  it('is shown, breaks nothing, loses no comment, and changes nothing but its check', () => {
    fc.assert(
      fc.property(workspaces, ticks, ticks, (files, first, second) => {
        tickAndCompare(tickAndCompare(files, first), second);
      }),
      runs(80),
    );
  }).timeout(MANY);
});

interface AnyTick {
  /** Which of the checks, counted round and round. */
  readonly which: number;
  readonly status: CheckStatus;
  readonly by: string | undefined;
}

function tickAndCompare(files: Files, { which, status, by }: AnyTick): Files {
  const before = statuses(files);
  const [touchpoint = '', check = ''] = [...before.keys()][which % before.size]?.split(' ') ?? [];
  const after = ticked(files, { touchpoint, check, status, ...(by === undefined ? {} : { by }) });
  ok(after, `${check} of ${touchpoint} was refused`);
  for (const uri of Object.keys(files)) deepEqual(besideChecklists(after[uri]), besideChecklists(files[uri]));
  deepEqual(statuses(after), new Map([...before, [`${touchpoint} ${check}`, status]]));
  return after;
}

/** How each check stands, by `touchpoint check`. */
function statuses(files: Files): ReadonlyMap<string, CheckStatus> {
  const workspace = workspaceOf(files);
  const { groups } = checklistOf(journeyIn(workspace, JOURNEY), workspace, { language: 'en', today: TODAY });
  return new Map(
    groups.flatMap(group =>
      group.items.map(({ id, status }): [string, CheckStatus] => [`${group.id} ${id}`, status]),
    ),
  );
}

/** What a file says beside its checklists; a bare mention and a use without anything else mean the same. */
function besideChecklists(text = ''): unknown {
  const { root } = parseYaml(text);
  return root && withoutChecklists(valueReader()(root));
}

function withoutChecklists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutChecklists);
  if (typeof value !== 'object' || value === null) return value;
  const { checklist: _, ...rest } = value as Record<string, unknown>;
  const keys = Object.keys(rest);
  if (keys.length === 1 && keys[0] === 'use') return rest.use;
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, withoutChecklists(inner)]));
}

function indent(text: string, by: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(by)}`);
}
