import type { JourneyDocument } from '../model/document';
import type { SchemaProblem } from '../model/problems';
import { replaceScalar } from '../syntax/edit/scalar';
import { trustedUntil } from './broken';
import { isSlip } from './parts/nearest';
import { insertMissingKey } from './parts/schema-insert';
import { schemaMessages } from './parts/schema-messages';
import { describe, requiredOfEmptyFile } from './parts/schema-problem';
import { defineRule, type Finding } from './rule';

/** A value that its key does not allow, or a required key that is missing. */
export const schema = defineRule({
  id: 'schema',
  scope: 'document',
  severity: 'error',
  messages: schemaMessages,
  fixes: [
    {
      title: { en: 'Insert “{key}”', de: '„{key}“ einfügen', da: 'Indsæt »{key}«' },
      edits: (finding, { workspace }) => insertMissingKey(finding, workspace),
    },
    {
      title: { en: 'Change to “{nearest}”', de: 'In „{nearest}“ ändern', da: 'Ret til »{nearest}«' },
      automatic: ({ data }) => isSlip(String(data.found), String(data.nearest)),
      edits: changeToNearest,
    },
  ],
  check(document, { report }) {
    const missing = requiredOfEmptyFile(document);
    if (missing.length > 0)
      report({ at: { start: 0, end: 0 }, message: 'emptyFile', data: { keys: missing } });
    const limit = trustedUntil(document);
    for (const problem of document.problems) {
      if (problem.keyword === 'additionalProperties' || isConsequence(problem, document, limit)) continue;
      report({ at: problem.span, ...describe(problem, document) });
    }
  },
});

/** Where the YAML is broken, keys are missing and values are wrong that would be right once it is mended. */
function isConsequence(
  { keyword, node, span }: SchemaProblem,
  { tree }: JourneyDocument,
  limit: number,
): boolean {
  const reach = keyword === 'required' ? node.end : span.start + 1;
  return reach > limit || tree.problems.some(({ start }) => start === span.start);
}

function changeToNearest({ document, data: { nearest }, span }: Finding) {
  const problem = document.problems.find(
    ({ keyword, node }) => (keyword === 'enum' || keyword === 'pattern') && node.start === span.start,
  );
  if (problem?.node.kind !== 'scalar' || typeof nearest !== 'string') return undefined;
  return [{ document, edits: [replaceScalar(document.text.getText(), problem.node, nearest)] }];
}
