import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { JourneyService } from '../../../server/src/service';
import { MANY, runs } from '../support/runs';
import { service, TODAY, uriOf } from '../support/service';
import { anyEdit, applied, everyFile } from '../syntax/any-edits';

type Texts = Readonly<Record<string, string>>;

/** The samples as one workspace, with all rules on. */
const samples: Texts = {
  ...Object.fromEntries(
    everyFile()
      .filter(([name]) => name.startsWith('samples/') && !name.includes('journey.config'))
      .map(([name, text]) => [name.split(' ')[0] ?? '', text]),
  ),
  'journey.config.yaml': 'languages: [en, de]\nlint:\n  extends: all\n',
};

function opened(texts: Texts): JourneyService {
  const answering = service();
  for (const [name, text] of Object.entries(texts)) answering.setDocument(uriOf(name), text, 1);
  return answering;
}

/** What the service says of all files, and of one place in one of them. */
function answers(answering: JourneyService, texts: Texts, name: string, offset: number): unknown {
  const position = answering.documents().get(uriOf(name))?.text.positionAt(offset);
  return {
    findings: Object.keys(texts).map(file => [file, answering.diagnostics(uriOf(file))]),
    summaries: Object.keys(texts).map(file => answering.summary(uriOf(file))),
    tree: answering.tree(uriOf(name)),
    outline: answering.documentSymbols(uriOf(name)),
    hover: position && answering.hover(uriOf(name), position),
    definition: position && answering.definition(uriOf(name), position),
    completion: position && answering.complete(uriOf(name), position),
  };
}

describe('editing a workspace', () => {
  it('answers after each edit what it would answer if it had read everything anew', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(samples)), anyEdit), { minLength: 1, maxLength: 4 }),
        edits => {
          const answering = opened(samples);
          let texts = samples;
          let version = 1;
          for (const [name, edit] of edits) {
            const { text, start, end } = applied(texts[name] ?? '', edit);
            const before = answering.documents().get(uriOf(name))?.text;
            const range = before && { start: before.positionAt(start), end: before.positionAt(end) };
            const change = range ? { range, text: edit.written } : { text };
            answering.changeDocument(uriOf(name), [change], ++version);
            texts = { ...texts, [name]: text };
            deepEqual(answers(answering, texts, name, start), answers(opened(texts), texts, name, start));
          }
        },
      ),
      runs(12),
    );
  }).timeout(MANY);

  it('answers the same where files are closed and keep nothing but their ids, whether they change on the disk or are opened', () => {
    const change = fc.tuple(fc.constantFrom(...Object.keys(samples)), anyEdit, fc.boolean());
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), changes => {
        const resting = service('en', TODAY, 0);
        for (const [name, text] of Object.entries(samples)) resting.setDocument(uriOf(name), text, null);
        let texts = samples;
        let version = 0;
        for (const [name, edit, isOpened] of changes) {
          const { text, start } = applied(texts[name] ?? '', edit);
          texts = { ...texts, [name]: text };
          resting.setDocument(uriOf(name), text, isOpened ? ++version : null);
          deepEqual(answers(resting, texts, name, start), answers(opened(texts), texts, name, start));
        }
      }),
      runs(12),
    );
  }).timeout(MANY);
});
