import fc from 'fast-check';
import type {
  Feeling,
  Outline,
  OutlineStep,
  OutlineTouchpoint,
} from '../../../server/src/service/outline/types';

const characters = [
  ...'aäøZ0 .:;#,"\'=+-@|%<>&\\{}[]!?*`~\n',
  'journey',
  'section ',
  'title ',
  '🎉',
  '漢',
  '\u2028',
];

/** A text on one line that says something: letters, and much that means something elsewhere. */
export const anyText = fc
  .string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 12 })
  .map(text => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .filter(text => text !== '');

const texts = fc.array(anyText, { maxLength: 2 });
const value = fc.integer({ min: -2, max: 2 });

/** Feelings in the shortest way to say them: for everybody, or for some of the personas. */
function feelings(personas: readonly string[]): fc.Arbitrary<readonly Feeling[]> {
  const some = fc
    .subarray([...personas])
    .chain(names => fc.tuple(...names.map(who => fc.record({ who: fc.constant(who), value }))));
  const named = some.filter(
    list => list.length < personas.length || new Set(list.map(feeling => feeling.value)).size > 1,
  );
  const shared = value.map((shared): readonly Feeling[] => [{ value: shared }]);
  return personas.length === 0 ? fc.oneof(fc.constant([]), shared) : fc.oneof(shared, named);
}

const touchpoints: readonly OutlineTouchpoint[] = [
  { id: 'website', title: 'Company website', channel: 'website' },
  { id: 'kiosk', title: 'A, B: "kiosk"', channel: 'store', status: 'planned' },
  { id: 'hotline', title: '=Hotline', status: 'needs_improvement' },
];

function step(personas: readonly string[]): fc.Arbitrary<OutlineStep> {
  return fc.record(
    {
      title: anyText,
      sentiment: feelings(personas),
      target: feelings(personas),
      importance: fc.integer({ min: 1, max: 5 }),
      momentOfTruth: fc.boolean(),
      wait: fc.constantFrom('2d', '45s'),
      actions: texts,
      thoughts: texts,
      touchpoints: fc.subarray([...touchpoints]),
      painPoints: texts,
      needs: texts,
    },
    {
      requiredKeys: [
        'title',
        'sentiment',
        'target',
        'momentOfTruth',
        'actions',
        'thoughts',
        'touchpoints',
        'painPoints',
        'needs',
      ],
    },
  );
}

/** A journey of up to three stages. Names and titles of neighbours differ: tables and diagrams tell them apart by these. */
export const anyOutline: fc.Arbitrary<Outline> = fc
  .uniqueArray(anyText, { maxLength: 2 })
  .chain(personas =>
    fc.record({
      title: anyText,
      language: fc.constantFrom('en', 'de', 'da'),
      personas: fc.constant(personas),
      stages: fc
        .array(
          fc.record({
            title: anyText,
            phase: fc.constantFrom('before', 'during', 'after'),
            steps: fc.uniqueArray(step(personas), {
              minLength: 1,
              maxLength: 3,
              selector: ({ title }) => title,
            }),
          }),
          { minLength: 1, maxLength: 3 },
        )
        .map(stages => stages.filter(({ title }, index) => title !== stages[index - 1]?.title)),
    }),
  )
  .map(outline => structuredClone(outline) as Outline);
