import { ok } from 'node:assert/strict';
import { callEveryFeature } from '../support/every-feature';
import { MANY, runs } from '../support/runs';
import { service, uriOf } from '../support/service';
import { everyFile } from '../syntax/any-edits';

const samples = everyFile().filter(([name]) => name.startsWith('samples/'));

/** So many beginnings of all samples together; with `npm run fuzz -- --runs 1500000`, every one of them. */
const { numRuns } = runs(24, 10);
const length = samples.reduce((sum, [, text]) => sum + text.length, 0);
const stride = Math.ceil(length / numRuns);

describe('every beginning of every sample', () => {
  for (const [name, text] of samples) {
    it(`is answered, as if somebody typed it: ${name}`, async () => {
      const uri = uriOf(name.split(' ')[0] ?? '');
      const typed = service();
      typed.setDocument(uri, '', 0);
      // An odd beginning for each file, so that not all cuts fall on the same kind of place.
      for (let cut = text.length % stride; cut <= text.length; cut += stride) {
        type(typed, uri, text.slice(0, cut));
        ok((await callEveryFeature(typed, uri, cut)).format !== undefined);
      }
    }).timeout(MANY);
  }
});

/** Writes on at the end of the file, up to the text. */
function type(typed: ReturnType<typeof service>, uri: string, text: string): void {
  const known = typed.documents().get(uri)?.text;
  ok(known);
  const end = known.positionAt(known.getText().length);
  const change = { range: { start: end, end }, text: text.slice(known.getText().length) };
  typed.changeDocument(uri, [change], known.version + 1);
}
