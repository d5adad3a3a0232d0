import { deepEqual } from 'node:assert/strict';
import type { FoldingOptions } from '../../../server/src/service';
import { yaml } from '../support/cursor';
import { service, uriOf } from '../support/service';

/** Each fold as its first line's text, the last line's text and its kind. */
function folds(text: string, options: FoldingOptions = { lineFoldingOnly: true }): readonly string[] {
  const opened = service();
  opened.setDocument(uriOf('main.journey.yaml'), text, 1);
  const lines = text.split(/\r\n|\r|\n/).map(line => line.trim());
  return opened
    .foldingRanges(uriOf('main.journey.yaml'), options)
    .map(({ startLine, endLine, kind = 'code' }) => `${kind}: ${lines[startLine]} … ${lines[endLine]}`);
}

describe('folding', () => {
  it('folds maps, lists and items up to their last written line', () => {
    const text = yaml`
      id: buy
      stages:
        - id: order
          title: Order
          steps:
            - id: pay
              title: Pay

            # soon more

      opportunities:
        - id: faster
          title: Faster
    `;
    deepEqual(folds(text), [
      'code: stages: … title: Pay',
      'code: - id: order … title: Pay',
      'code: steps: … title: Pay',
      'code: - id: pay … title: Pay',
      'code: opportunities: … title: Faster',
      'code: - id: faster … title: Faster',
    ]);
  });

  it('folds texts over several lines, and leaves the line of a closing bracket', () => {
    deepEqual(folds('scenario: |\n  One\n  # two\n\ntitle: {\n  en: Buy,\n  de: Kauf\n}\n'), [
      'code: scenario: | … # two',
      'code: title: { … de: Kauf',
    ]);
  });

  it('folds comments that stand below each other', () => {
    deepEqual(folds('# one\n# two\nid: a # no\n# three\nscenario: |\n  # text\n  # text\n'), [
      'comment: # one … # two',
      'code: scenario: | … # text',
    ]);
  });

  it('folds the regions that comments mark, and those in which rules are silent', () => {
    const text = yaml`
      # region Who
      id: a
      # journey-disable missing-goal
      title: A
      # journey-enable missing-goal
      # endregion
      # journey-disable-next-line schema
      owner: X
    `;
    deepEqual(folds(text), [
      'region: # region Who … # endregion',
      'region: # journey-disable missing-goal … # journey-enable missing-goal',
    ]);
  });

  it('gives the outer ones where the editor takes only so many', () => {
    const text = 'stages:\n  - id: a\n    steps:\n      - id: b\n        title: B\nplan:\n  id: c\n';
    deepEqual(folds(text, { lineFoldingOnly: true, rangeLimit: 2 }), [
      'code: stages: … title: B',
      'code: plan: … id: c',
    ]);
  });

  it('folds from the end of the first line where the editor can', () => {
    const opened = service();
    opened.setDocument(uriOf('main.journey.yaml'), 'title:\r\n  en: Buy\r\n', 1);
    deepEqual(opened.foldingRanges(uriOf('main.journey.yaml')), [
      { startLine: 0, startCharacter: 6, endLine: 1, endCharacter: 9 },
    ]);
  });

  it('folds what it can of a broken text, and nothing of an empty one', () => {
    deepEqual(folds('stages:\n  - id: [a\n    title: "b\n  - id: c\n').length > 0, true);
    deepEqual(folds(''), []);
  });
});
