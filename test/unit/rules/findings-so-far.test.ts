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
    const { findings, isAll } = opened(LARGE).findingsSoFar(URI, atOnce);
    equal(isAll, false);
    const whole = new Set(told(opened(LARGE).findings(URI)).map(String));
    ok(findings.length > 0);
    deepEqual(
      told(findings).filter(each => !whole.has(String(each))),
      [],
    );
  });

  it('comes further each time, and ends with everything', () => {
    const made = opened(LARGE);
    let last = -1;
    for (;;) {
      const { findings, isAll } = made.findingsSoFar(URI, atOnce);
      if (isAll) {
        deepEqual(told(findings), told(opened(LARGE).findings(URI)));
        return;
      }
      ok(findings.length >= last);
      last = findings.length;
    }
  });

  it('leaves out what a comment silences', () => {
    const [rule = ''] = told(opened(LARGE).findingsSoFar(URI, atOnce).findings)[0] ?? [];
    const silenced = opened(`# journey-disable ${rule}\n${LARGE}`).findingsSoFar(URI, atOnce);
    equal(silenced.isAll, false);
    deepEqual(
      silenced.findings.filter(finding => finding.rule === rule),
      [],
    );
  });

  it('is everything at once where only a part has changed, or the file is small', () => {
    const made = opened(LARGE);
    made.findings(URI);
    const start = { line: 1, character: 'title: '.length };
    made.changeDocument(URI, [{ range: { start, end: start }, text: 'x' }], 2);
    equal(made.findingsSoFar(URI, atOnce).isAll, true);
    equal(opened(generateJourney({ touchpoints: 20, seed: 1 })).findingsSoFar(URI, atOnce).isAll, true);
  });
});
