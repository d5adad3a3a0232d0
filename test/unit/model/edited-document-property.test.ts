import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { editDocument, type JourneyDocument, readDocument } from '../../../server/src/service/model/document';
import type { Entity } from '../../../server/src/service/model/entity';
import { MANY, runs } from '../support/runs';
import { anyEdit, applied, everyFile } from '../syntax/any-edits';

/** All that is known of a document, as plain data. */
function known({ entities, references, problems, text }: JourneyDocument): unknown {
  return {
    text: text.getText(),
    entities: entities.map(entity => [
      nameOf(entity),
      entity.path,
      entity.data,
      entity.parent && nameOf(entity.parent),
    ]),
    references: references.map(({ id, kinds, path, node, from }) => [
      id,
      kinds,
      path,
      node.start,
      from && nameOf(from),
    ]),
    problems: problems
      .map(({ keyword, path, span, params }) => [keyword, path, span.start, span.end, params])
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

function nameOf({ kind, id, node }: Entity): string {
  return `${kind} ${id} at ${node.start}–${node.end}`;
}

describe('editing a document', () => {
  const files = everyFile();

  it('knows after each edit what reading anew would know', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.constantFrom('a.journey.yaml', 'a.touchpoints.yaml', 'a.surveys.yaml', 'a.plan.yaml'),
        fc.array(anyEdit, { minLength: 1, maxLength: 8 }),
        ([, text], name, edits) => {
          let document = read(name, text);
          for (const edit of edits) {
            const { start, end } = applied(document.text.getText(), edit);
            const range = { start: document.text.positionAt(start), end: document.text.positionAt(end) };
            document = editDocument(document, [{ range, text: edit.written }], 2);
            deepEqual(known(document), known(read(name, document.text.getText())));
          }
        },
      ),
      runs(150),
    );
  }).timeout(MANY);
});

function read(name: string, text: string): JourneyDocument {
  const document = readDocument(name, text, 1);
  if (!document) throw new Error(`${name} is no file of ours`);
  return document;
}
