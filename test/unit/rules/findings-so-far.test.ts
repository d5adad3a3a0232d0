import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Finding } from '../../../server/src/service';
import { generateJourney } from '../../../tools/bench/src/generate';
import { service, uriOf } from '../support/service';

const URI = uriOf('large.journey.yaml');
const LARGE = generateJourney({ touchpoints: 300, seed: 1 }).replace(
  'title: ',
  'title: anna.meier@example.com ',
);

describe('what the rules find in a large file so far', () => {
  const opened = (text: string) => {
    const made = service();
    made.setDocument(URI, text, 1);
    return made;
  };
  const told = (findings: readonly Finding[]) => findings.map(({ rule, span }) => [rule, span.start]);
  const atOnce = () => true;

  it('is what its beginning lacks, when the rest can wait', () => {
    const made = opened(LARGE);
    equal(made.checkSome(URI, atOnce), false);
    const findings = told(made.findingsSoFar(URI));
    ok(findings.length > 0);
    const whole = new Set(told(opened(LARGE).findings(URI)).map(String));
    deepEqual(
      findings.filter(each => !whole.has(String(each))),
      [],
    );
  });

  it('comes further each time, and ends with everything', () => {
    const made = opened(LARGE);
    let last = 0;
    while (!made.checkSome(URI, atOnce)) {
      const { length } = made.findingsSoFar(URI);
      ok(length >= last);
      last = length;
    }
    deepEqual(told(made.findings(URI)), told(opened(LARGE).findings(URI)));
  });

  it('is what is wrong where somebody writes before all is checked', () => {
    const made = opened(LARGE);
    made.checkSome(URI, atOnce);
    const line = LARGE.split('\n').findLastIndex(each => each.includes(' title: '));
    const start = { line, character: LARGE.split('\n')[line]?.length ?? 0 };
    const at = made.documents().get(URI)?.text.offsetAt({ line, character: 0 }) ?? 0;
    const isThere = ({ rule, span }: Finding) => rule === 'personal-data' && span.start >= at;
    made.changeDocument(URI, [{ range: { start, end: start }, text: ' anna.meier@example.com' }], 2);
    equal(made.checkSome(URI, atOnce), false);
    equal(made.findingsSoFar(URI).filter(isThere).length, 1);
    while (!made.checkSome(URI, atOnce));
    const text = made.documents().get(URI)?.text.getText() ?? '';
    deepEqual(told(made.findings(URI)), told(opened(text).findings(URI)));
  });

  it('leaves out what a comment silences', () => {
    const made = opened(LARGE);
    made.checkSome(URI, atOnce);
    const [rule = ''] = told(made.findingsSoFar(URI))[0] ?? [];
    const silenced = opened(`# journey-disable ${rule}\n${LARGE}`);
    equal(silenced.checkSome(URI, atOnce), false);
    deepEqual(
      silenced.findingsSoFar(URI).filter(finding => finding.rule === rule),
      [],
    );
  });

  it('is everything at once where only a part has changed, or the file is small', () => {
    const made = opened(LARGE);
    made.findings(URI);
    const start = { line: 1, character: 'title: '.length };
    made.changeDocument(URI, [{ range: { start, end: start }, text: 'x' }], 2);
    equal(made.checkSome(URI, atOnce), true);
    equal(opened(generateJourney({ touchpoints: 20, seed: 1 })).checkSome(URI, atOnce), true);
  });
});
