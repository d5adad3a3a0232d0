import fc from 'fast-check';
import { callEveryFeature } from '../support/every-feature';
import { MANY, runs } from '../support/runs';
import { service, uriOf } from '../support/service';
import { anyEdit, applied, everyFile } from '../syntax/any-edits';

const KINDS = ['journey', 'touchpoints', 'personas', 'surveys', 'metrics', 'plan', 'guide'] as const;

/** Those that are short enough to ask everything after each edit. */
const files = everyFile().filter(([, text]) => text.length < 1500);

const library = 'touchpoints: [{ id: chat, title: Chat }, { id: kiosk, extends: chat }]';

describe('any edits of any file', () => {
  it('leave every feature an answer after each of them', async () => {
    const edits = fc.array(anyEdit, { minLength: 1, maxLength: 5 });
    const property = fc.asyncProperty(
      fc.constantFrom(...files),
      fc.constantFrom(...KINDS),
      edits,
      async ([, text], kind, made) => {
        const uri = uriOf(`main.${kind}.yaml`);
        const edited = service();
        edited.setDocument(uriOf('lib.touchpoints.yaml'), library, null);
        edited.setDocument(uri, text, 1);
        for (const [index, edit] of made.entries()) {
          const before = edited.documents().get(uri)?.text;
          if (!before) throw new Error(`${uri} is no file of ours`);
          const { start, end } = applied(before.getText(), edit);
          const range = { start: before.positionAt(start), end: before.positionAt(end) };
          edited.changeDocument(uri, [{ range, text: edit.written }], index + 2);
          await callEveryFeature(edited, uri, start + edit.written.length);
        }
      },
    );
    await fc.assert(property, runs(60));
  }).timeout(MANY);
});
