import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import type { DisplayLanguage } from '../../../server/src/service';
import { valueReader } from '../../../server/src/service/model/values';
import { applyEdits } from '../../../server/src/service/syntax/apply-edits';
import { parseYaml } from '../../../server/src/service/syntax/parse';
import { type Opened, open, uriOf } from '../support/service';

function actionsAt({ service, uri, position }: Opened): readonly CodeAction[] {
  return service.refactorings(uri, { start: position, end: position });
}

function titlesAt(
  marked: string,
  others: Readonly<Record<string, string>> = {},
  language: DisplayLanguage = 'en',
) {
  return actionsAt(open(marked, others, { language })).map(({ title }) => title);
}

/** The files that an action changes or makes, by name, as they are afterwards. */
function results({ service }: Opened, { edit }: CodeAction): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const change of edit?.documentChanges ?? []) {
    if (!('edits' in change)) continue;
    const { uri } = change.textDocument;
    const document = service.documents().get(uri);
    const edits = (change.edits as TextEdit[]).map(({ range, newText }) => ({
      start: document?.text.offsetAt(range.start) ?? 0,
      end: document?.text.offsetAt(range.end) ?? 0,
      newText,
    }));
    files[uri.slice(uriOf('').length)] = applyEdits(document?.text.getText() ?? '', edits);
  }
  return files;
}

/** The files after the action with this title. */
function taking(title: string, marked: string, others: Readonly<Record<string, string>> = {}) {
  const opened = open(marked, others);
  const action = actionsAt(opened).find(candidate => candidate.title === title);
  if (!action) throw new Error(`“${title}” is not offered`);
  return results(opened, action);
}

const STEPS = 'id: buy\nstages:\n  - id: order\n    steps:\n      - id: pay\n        touchpoints:\n';

describe('extracting', () => {
  const LIBRARY = 'touchpoints:\n  - id: store\n    title: Store # the big one\n';
  const inline =
    '          # at the door\n          - id: kio<|>sk # new\n            title: Kiosk\n            # soon\n            status: planned # maybe\n          - checkout\n';

  it('moves a touchpoint with its comments to the library, and leaves its id', () => {
    deepEqual(
      taking('Move the touchpoint “kiosk” to a.touchpoints.yaml', STEPS + inline, {
        'a.touchpoints.yaml': LIBRARY,
      }),
      {
        'main.journey.yaml': `${STEPS}          # at the door\n          - kiosk\n          - checkout\n`,
        'a.touchpoints.yaml': `${LIBRARY}  - id: kiosk # new\n    title: Kiosk\n    # soon\n    status: planned # maybe\n`,
      },
    );
  });

  it('makes the library where there is none, as a new file', () => {
    const opened = open(STEPS + inline);
    const [action] = actionsAt(opened);
    deepEqual(action?.edit?.documentChanges?.[0], {
      kind: 'create',
      uri: uriOf('main.touchpoints.yaml'),
      options: { ignoreIfExists: false, overwrite: false },
    });
    equal(
      action && results(opened, action)['main.touchpoints.yaml'],
      'touchpoints:\n  - id: kiosk # new\n    title: Kiosk\n    # soon\n    status: planned # maybe\n',
    );
  });

  it('chooses the nearest library of the same language', () => {
    const others = {
      'z.touchpoints.yaml': LIBRARY,
      'a/near.touchpoints.yaml': LIBRARY,
      'de.touchpoints.yaml': `language: de\n${LIBRARY}`,
    };
    deepEqual(titlesAt(STEPS + inline, others), ['Move the touchpoint “kiosk” to z.touchpoints.yaml']);
    const german = `language: de\n${STEPS}${inline}`;
    deepEqual(titlesAt(german, others), ['Move the touchpoint “kiosk” to de.touchpoints.yaml']);
    ok(
      results(open(german), actionsAt(open(german))[0] as CodeAction)['main.touchpoints.yaml']?.startsWith(
        'language: de\n\n',
      ),
    );
  });

  it('takes a touchpoint out of the journey’s own list, where others name it', () => {
    const own = 'touchpoints:\n  - id: kiosk\n    title: <|>Kiosk\n';
    const text = `${STEPS}          - kiosk\n`;
    deepEqual(taking('Move the touchpoint “kiosk” to main.touchpoints.yaml', text + own), {
      'main.journey.yaml': `${text}touchpoints: []\n`,
      'main.touchpoints.yaml': 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n',
    });
  });

  it('leaves an empty list where the only one in brackets goes', () => {
    const text = `${STEPS}          - kiosk\n`;
    deepEqual(
      taking(
        'Move the touchpoint “kiosk” to main.touchpoints.yaml',
        `${text}touchpoints: [{ id: ki<|>osk, title: Kiosk }]\n`,
      ),
      {
        'main.journey.yaml': `${text}touchpoints: []\n`,
        'main.touchpoints.yaml': 'touchpoints:\n  - { id: kiosk, title: Kiosk }\n',
      },
    );
  });

  it('moves a persona, and one in braces', () => {
    const team = {
      'team.personas.yaml': 'personas:\n  - id: ben\n    name: Ben\n\n  - id: cem\n    name: Cem\n',
    };
    const title = 'Move the persona “ann” to team.personas.yaml';
    deepEqual(taking(title, 'id: a\npersonas:\n  - id: ann\n    name: An<|>n\n', team), {
      'main.journey.yaml': 'id: a\npersonas:\n  - ann\n',
      'team.personas.yaml': `${team['team.personas.yaml']}\n  - id: ann\n    name: Ann\n`,
    });
    deepEqual(
      taking(title, 'id: a\npersonas: [{ id: ann, name: A<|>nn }, ben]\n', team)['main.journey.yaml'],
      'id: a\npersonas: [ann, ben]\n',
    );
  });

  it('offers nothing where anchors tie a text to its file, or the text does not parse', () => {
    deepEqual(titlesAt(`${STEPS}          - id: kio<|>sk\n            title: &t Kiosk\n`), []);
    deepEqual(titlesAt(`${STEPS}          - id: kio<|>sk\n            title: [Kiosk\n`), []);
  });

  it('speaks the user’s language', () => {
    deepEqual(titlesAt(STEPS + inline, {}, 'de'), [
      'Touchpoint „kiosk“ nach main.touchpoints.yaml verschieben',
    ]);
    deepEqual(titlesAt(STEPS + inline, {}, 'da'), [
      'Flyt berøringspunktet »kiosk« til main.touchpoints.yaml',
    ]);
  });
});

describe('inlining', () => {
  const library =
    'touchpoints:\n  - id: store\n    title: Store\n  # new\n  - id: kiosk\n    title: Kiosk # short\n    weaknesses:\n      - Slow\n';
  const title = 'Describe “kiosk” here instead of in a.touchpoints.yaml';

  it('moves a touchpoint to the only place that names it', () => {
    deepEqual(
      taking(title, `${STEPS}          - kio<|>sk\n          - store\n`, { 'a.touchpoints.yaml': library }),
      {
        'main.journey.yaml': `${STEPS}          - id: kiosk\n            title: Kiosk # short\n            weaknesses:\n              - Slow\n          - store\n`,
        'a.touchpoints.yaml': 'touchpoints:\n  - id: store\n    title: Store\n',
      },
    );
  });

  it('writes a list in brackets as a block', () => {
    const text = `${STEPS.replace(/touchpoints:\n$/, 'touchpoints: [checkout, kio<|>sk]\n')}        importance: 3\n`;
    deepEqual(
      taking(title, text, { 'a.touchpoints.yaml': library })['main.journey.yaml'],
      `${STEPS}          - checkout\n          - id: kiosk\n            title: Kiosk # short\n            weaknesses:\n              - Slow\n        importance: 3\n`,
    );
  });

  it('is not offered for what others use too, or what is built in', () => {
    const other = { 'a.touchpoints.yaml': library, 'b.journey.yaml': `${STEPS}          - kiosk\n` };
    deepEqual(titlesAt(`${STEPS}          - kio<|>sk\n`, other), []);
    deepEqual(titlesAt(`${STEPS}          - check<|>out\n`), []);
  });

  it('brings back what was extracted', () => {
    const text = `${STEPS}          - id: kiosk\n            title: Kiosk\n            description: |\n              Two\n\n              lines\n          - checkout\n`;
    const out = taking(
      'Move the touchpoint “kiosk” to a.touchpoints.yaml',
      text.replace('kiosk', 'kio<|>sk'),
      { 'a.touchpoints.yaml': library.slice(0, library.indexOf('  # new')) },
    );
    const back = taking(title, (out['main.journey.yaml'] ?? '').replace('kiosk', 'kio<|>sk'), {
      'a.touchpoints.yaml': out['a.touchpoints.yaml'] ?? '',
    });
    equal(dataOf(back['main.journey.yaml']), dataOf(text));
  });
});

/** What a text says, with its layout and comments left out. */
function dataOf(text = ''): string {
  const { root, problems } = parseYaml(text);
  deepEqual(problems, []);
  return JSON.stringify(root && valueReader()(root));
}

const TWO =
  'id: buy\nstages:\n  - id: look\n    title: Looking\n    phase: before\n    steps:\n      # first\n      - id: a\n        title: A # why\n      # second\n      - id: b\n        title: B\n\n  - id: order\n    title: { en: Ordering, de: Bestellen }\n    phase: during\n    steps:\n      - id: c\n        title: C\n';

describe('moving a step', () => {
  it('moves it with its comments to the beginning of a later stage', () => {
    equal(
      taking('Move the step to “Ordering”', TWO.replace('title: B', 'title: B<|>'))['main.journey.yaml'],
      TWO.replace('      # second\n      - id: b\n        title: B\n', '').replace(
        '      - id: c',
        '      # second\n      - id: b\n        title: B\n      - id: c',
      ),
    );
  });

  it('does the same between Windows’ line breaks', () => {
    const marked = TWO.replace('title: B', 'title: B<|>');
    const title = 'Move the step to “Ordering”';
    equal(
      taking(title, marked.replaceAll('\n', '\r\n'))['main.journey.yaml'],
      taking(title, marked)['main.journey.yaml']?.replaceAll('\n', '\r\n'),
    );
  });

  it('moves it to the end of an earlier stage, and leaves an empty list', () => {
    equal(
      taking('Move the step to “Looking”', TWO.replace('id: c', 'id: <|>c'))['main.journey.yaml'],
      TWO.replace('    steps:\n      - id: c\n        title: C\n', '    steps: []\n').replace(
        '        title: B\n',
        '        title: B\n      - id: c\n        title: C\n',
      ),
    );
  });
});

describe('splitting a stage', () => {
  const title = 'Begin a new stage with this step';

  it('begins a stage of the same phase with the step', () => {
    equal(
      taking(title, TWO.replace('- id: b', '- id: <|>b'))['main.journey.yaml'],
      TWO.replace(
        '      # second\n',
        '  - id: look-2\n    title: Looking 2\n    phase: before\n    steps:\n      # second\n',
      ),
    );
  });

  it('is not offered at the first step, nor where more follows behind the steps', () => {
    ok(!titlesAt(TWO.replace('- id: a', '- id: <|>a')).includes(title));
    ok(
      !titlesAt(
        TWO.replace('- id: b', '- id: <|>b').replace('\n  - id: order', '    goal: G\n\n  - id: order'),
      ).includes(title),
    );
  });
});

interface Journey {
  readonly stages: readonly { readonly steps: readonly unknown[] }[];
}

describe('every refactoring of a sample', () => {
  const samples = ['abonnement', 'buchladen', 'saas'].map(name =>
    readFileSync(join(__dirname, `../../../samples/${name}.journey.yaml`), 'utf8'),
  );
  const stepsIn = (text: string) =>
    (JSON.parse(dataOf(text)) as Journey).stages.flatMap(({ steps }) => steps);
  const sorted = (values: readonly unknown[]) => values.map(value => JSON.stringify(value)).sort();

  it('leaves every step as it was, and every comment', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), (text, at) => {
        const offset = at % text.length;
        const opened = open(`${text.slice(0, offset)}<|>${text.slice(offset)}`);
        for (const action of actionsAt(opened)) {
          check(text, action, results(opened, action));
          taken++;
        }
      }),
      { numRuns: 25 },
    );
    ok(taken > 25, `only ${taken} were offered`);
  }).timeout(60_000);

  function check(text: string, { kind }: CodeAction, after: Readonly<Record<string, string>>): void {
    const all = Object.values(after).join('\n');
    for (const [comment] of text.matchAll(/(?<=\s)# .*$/gm)) ok(all.includes(comment), comment);
    for (const content of Object.values(after)) dataOf(content);
    if (kind === 'refactor.extract' || kind === 'refactor.inline') return;
    deepEqual(sorted(stepsIn(after['main.journey.yaml'] ?? '')), sorted(stepsIn(text)));
  }

  it('moves the step that it says to the stage that it says', () => {
    const [text = ''] = samples;
    const before = JSON.parse(dataOf(text)) as Journey;
    const ids = [...text.matchAll(/^ {6}- id: /gm)].map(({ index }) => index + 8);
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.nat({ max: 20 }), (offset, choice) => {
        const opened = open(`${text.slice(0, offset)}<|>${text.slice(offset)}`);
        const moves = actionsAt(opened).filter(({ kind }) => kind === 'refactor.move');
        // An anchor ties a step to its place.
        if (moves.length === 0) return;
        const move = moves[choice % moves.length] as CodeAction;
        const place = ids.indexOf(offset);
        const from = before.stages.findIndex((_, index) => stepsBefore(before, index + 1) > place);
        const to = (choice % moves.length) + (choice % moves.length >= from ? 1 : 0);
        const expected = before.stages.map(({ steps }) => [...steps]);
        const [step] = expected[from]?.splice(place - stepsBefore(before, from), 1) ?? [];
        if (to > from) expected[to]?.unshift(step);
        else expected[to]?.push(step);
        const after = JSON.parse(dataOf(results(opened, move)['main.journey.yaml'])) as Journey;
        deepEqual(
          after.stages.map(({ steps }) => steps),
          expected,
        );
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);
});

function stepsBefore({ stages }: Journey, stage: number): number {
  return stages.slice(0, stage).reduce((sum, { steps }) => sum + steps.length, 0);
}
