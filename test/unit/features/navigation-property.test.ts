import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { JourneyService } from '../../../server/src/service';
import { rename } from '../../../server/src/service/features/rename';
import { readDocument } from '../../../server/src/service/model/document';
import type { Entity } from '../../../server/src/service/model/entity';
import { meaningsOf } from '../../../server/src/service/model/resolve';
import type { Workspace } from '../../../server/src/service/model/workspace';
import { applyEdits } from '../../../server/src/service/syntax/apply-edits';
import { yaml } from '../support/cursor';
import { service, uriOf } from '../support/service';
import { workspaceOf } from '../support/workspace';

const samples: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync('samples')
    .filter(name => name.endsWith('.yaml'))
    .map(name => [uriOf(name), readFileSync(`samples/${name}`, 'utf8')]),
);

/** What every reference of the workspace means, by where it stands: neither depends on what things are called. */
function meanings(workspace: Workspace): readonly string[] {
  const documents = [...workspace.documents.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  return documents
    .flatMap(({ references }) => references)
    .map(reference => {
      const targets = meaningsOf(reference, workspace).map(target =>
        target.origin === 'file' ? placeOf(target.entity) : `built-in ${target.id}`,
      );
      // A path may hold an id as a key: there, its number among the keys will do.
      return `${reference.document.uri} ${reference.path.length} → ${targets.join(', ')}`;
    });
}

function placeOf({ document, kind, path }: Entity): string {
  return `${document.uri} ${kind} ${path.join('/')}`;
}

describe('renaming anything in the samples', function () {
  this.timeout(60_000);
  const before = workspaceOf(samples);
  const entities = [...before.documents.values()].flatMap(({ entities }) =>
    entities.filter(({ idNode }) => idNode),
  );

  it('leaves every reference with its meaning, and the texts as they were once it has its old name again', () => {
    ok(entities.length > 50, 'the samples hold many things');
    const expected = meanings(before);
    // Every fifth: each takes a while, and they are much alike.
    for (const entity of entities.filter((_, index) => index % 5 === 0)) {
      const there = renamed(before, entity, 'something-quite-new');
      deepEqual(meanings(there), expected, `${entity.kind} ${entity.id}`);
      const same = there.documents
        .get(entity.document.uri)
        ?.entities.find(one => placeOf(one) === placeOf(entity));
      ok(same);
      const back = renamed(there, same, entity.id ?? '');
      for (const [uri, { text }] of back.documents) deepEqual(text.getText(), samples[uri]);
    }
  });
});

/** The workspace after a renaming; the edits must be there. */
function renamed(workspace: Workspace, { document, idNode }: Entity, newName: string): Workspace {
  ok(idNode);
  const edits = rename(document, workspace, document.text.positionAt(idNode.start), newName, 'en');
  ok(edits && !('refused' in edits), `${newName} is refused`);
  return edits.reduce((changed, { document: { uri, text }, edits: own }) => {
    const read = readDocument(uri, applyEdits(text.getText(), own), 1);
    ok(read);
    return changed.with(read);
  }, workspace);
}

const rich = yaml`
  # yaml-language-server: $schema=../schema.json
  id: shop
  personas: [ida, &bo { id: bo, name: Bo }]
  related: [{ journey: shop, relation: next }, { journey: other, relation: previous }]
  stages:
    - id: look
      steps:
        - &first
          id: search # journey-disable-line missing-owner -- later
          sentiment: { ida: 1, "bo": -2 }
          touchpoints: [website, &k kiosk, *k, { use: 'chat', checklist: { own: done } }]
          next: [{ to: pay }, { to: search }]
          evidence: [{ type: call, url: https://example.com/a }]
        - { <<: *first, id: pay }
  opportunities: [{ id: faster, from: [search, look, kiosk] }]
  metrics: [{ id: nps, source: { file: data/nps.csv } }]
  touchpoints: [{ id: kiosk, extends: kiosk }]
  plan: { id: p, journey: shop, steps: [{ id: one, addresses: [kiosk, search, missing-owner] }] }
`;

/** Everything that leads from a place to others; what it answers is in the files. */
async function askEverything(opened: JourneyService, uri: string, offset: number): Promise<void> {
  const document = opened.documents().get(uri);
  ok(document);
  const position = document.text.positionAt(offset);
  opened.definition(uri, position);
  opened.typeDefinition(uri, position);
  opened.documentHighlights(uri, position);
  opened.linkedEditing(uri, position);
  opened.prepareRename(uri, position);
  opened.rename(uri, position, 'new-name');
  for (const { range } of opened.references(uri, position, true))
    ok(range.end.line < document.text.lineCount);
  for (const item of opened.prepareCallHierarchy(uri, position))
    [opened.incomingCalls(item), opened.outgoingCalls(item)].flat();
  for (const lens of opened.codeLenses(uri)) opened.lensTitle(uri, lens);
  opened.documentLinks(uri);
  const host = { isThere: async () => true, pause: async () => {} };
  await opened.renameFiles([{ oldUri: uriOf('data'), newUri: uriOf('csv') }], host);
  await opened.workspaceSymbols('o', host.pause);
}

describe('navigation in damaged text', function () {
  this.timeout(60_000);

  it('always answers', async () => {
    const piece = fc.constantFrom(
      '',
      '*',
      '&',
      '<<: *first',
      '- ',
      ': ',
      '"',
      "'",
      '[',
      '}',
      '\n',
      '  ',
      '\t',
      '#',
      'id',
      '\u{1f600}',
    );
    const damage = fc.record({
      at: fc.nat(rich.length),
      gone: fc.nat(12),
      piece,
      cursor: fc.nat(rich.length),
    });
    const opened = service();
    opened.setDocument(
      uriOf('b.touchpoints.yaml'),
      'touchpoints: [{ id: chat, title: Chat }, { id: own }]',
      null,
    );
    const property = fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async damages => {
      let text = rich;
      for (const { at, gone, piece: put } of damages) text = text.slice(0, at) + put + text.slice(at + gone);
      opened.setDocument(uriOf('a.journey.yaml'), text, 1);
      for (const { cursor } of damages)
        await askEverything(opened, uriOf('a.journey.yaml'), Math.min(cursor, text.length));
    });
    await fc.assert(property, { seed: 20261121, numRuns: 120 });
  });
});
