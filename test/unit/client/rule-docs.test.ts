import { deepEqual, equal, match } from 'node:assert/strict';
import { pageAt, pathOf, type RulePages, summaryOf } from '../../../client/src/rule-docs/pages';
import { rules } from '../../../server/src/service/rules';
import { packedRulePages } from '../../../tools/build/rule-pages';

const emptyStep = {
  en: '# empty-step\n\nA step with\nnothing.\n\nSeverity',
  de: '# empty-step\n\nNichts.\n\nSchweregrad',
  da: '# empty-step\n\nIntet.\n\nAlvorsgrad',
};

describe('the documentation of a rule', () => {
  it('is the page in the display language', () => {
    equal(pageAt(pathOf('empty-step', 'da'), { 'empty-step': emptyStep }), emptyStep.da);
  });

  it('does not exist where the rule does not', () => {
    equal(pageAt(pathOf('full-step', 'en'), { 'empty-step': emptyStep }), undefined);
    equal(pageAt('/README.md', { 'empty-step': emptyStep }), undefined);
  });

  it('begins with what the rule detects', () => {
    equal(summaryOf(emptyStep.en), 'A step with nothing.');
  });
});

describe('the packed pages', () => {
  const packed: RulePages = JSON.parse(packedRulePages());

  it('are of all rules', () => {
    deepEqual(Object.keys(packed), rules.map(({ id }) => id).sort());
  });

  it('say in each language what the rule detects', () => {
    for (const page of Object.values(packed)) {
      for (const text of Object.values(page)) match(summaryOf(text), /^\p{Lu}.+\.$/u);
    }
  });
});
