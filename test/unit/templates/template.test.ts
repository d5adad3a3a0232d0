import { deepEqual, equal, ok } from 'node:assert/strict';
import { identificationQuestions, type TemplateOptions, template } from '../../../server/src/service';
import { service, uriOf } from '../support/service';

const shapes = ['three-phase', 'five-stage', 'blank'] as const;
const kinds = ['shop', 'subscription', 'service'] as const;
const languages = ['en', 'de', 'da'] as const;
const all: readonly TemplateOptions[] = shapes.flatMap(shape =>
  kinds.flatMap(kind => languages.map(language => ({ shape, kind, language }))),
);
/** What is left to do on purpose: only people know their customers, how a step feels, and how they want to speak. */
const prompts = {
  'three-phase': ['incomplete-persona', 'missing-guide', 'missing-sentiment', 'one-sided-research'],
  'five-stage': ['incomplete-persona', 'missing-guide', 'missing-sentiment', 'one-sided-research'],
  blank: ['incomplete-persona', 'journey-size', 'missing-phase', 'one-sided-research'],
} as const;

/** What the linter says of a template's files, and whether the formatter would touch them. */
function judged(options: TemplateOptions) {
  const opened = service();
  const files = template(options);
  for (const { name, text } of files) opened.setDocument(uriOf(name), text, 1);
  const uris = files.map(({ name }) => uriOf(name));
  return {
    rules: new Set(uris.flatMap(uri => opened.findings(uri)).map(({ rule }) => rule)),
    edits: uris.flatMap(uri => opened.format(uri)?.edits ?? []),
  };
}

describe('the templates', () => {
  for (const options of all) {
    it(`${options.shape}, ${options.kind}, ${options.language}: nothing to mend but what is to be filled in`, () => {
      const { rules, edits } = judged(options);
      // Nothing stands in a blank subscription yet, not even its renewal.
      const bare = options.shape === 'blank' && options.kind === 'subscription' ? ['missing-renewal'] : [];
      deepEqual([...rules].sort(), [...prompts[options.shape], ...bare].sort());
      deepEqual(edits, []);
    });
  }

  it('take any answer as text', () => {
    const nasty = '- "x": {y} # [*z]\n---';
    const ids = Object.keys(identificationQuestions);
    const answers = Object.fromEntries(ids.map(id => [id, nasty]));
    const { rules } = judged({ shape: 'five-stage', kind: 'shop', language: 'en', answers });
    ok(!rules.has('schema') && !rules.has('yaml-syntax'));
  });

  it('give places ids of their own, whatever they are called', () => {
    const answers = { places: 'Kiosk, KIOSK!, 東京, 24 hours, Ærø' };
    const files = template({ shape: 'blank', kind: 'shop', language: 'en', answers });
    const library = files.find(({ name }) => name === 'places.touchpoints.yaml');
    const ids = [...(library?.text ?? '').matchAll(/id: (.*)/g)].map(match => match[1]);
    deepEqual(ids, ['kiosk', 'kiosk-2', 'place', 'hours', 'aeroe']);
    equal(files.length, 3);
  });
});
