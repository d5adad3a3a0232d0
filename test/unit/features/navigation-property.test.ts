import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type JourneyService, workspaceEdit } from '../../../server/src/service';
import { rename } from '../../../server/src/service/features/rename';
import { readDocument } from '../../../server/src/service/model/document';
import type { Entity } from '../../../server/src/service/model/entity';
import { meaningsOf } from '../../../server/src/service/model/resolve';
import type { Workspace } from '../../../server/src/service/model/workspace';
import { applyEdits } from '../../../server/src/service/syntax/apply-edits';
import { yaml } from '../support/cursor';
import { MANY, runs } from '../support/runs';
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

/** What everything answers that leads from a place to others. */
async function answers(opened: JourneyService, offset: number): Promise<unknown> {
  const uri = uriOf('a.journey.yaml');
  const document = opened.documents().get(uri);
  ok(document);
  const position = document.text.positionAt(offset);
  const host = { isThere: async () => true, pause: async () => {} };
  const move = [{ oldUri: uriOf('data'), newUri: uriOf('csv') }];
  const renamed = opened.rename(uri, position, 'new-name');
  const items = opened.prepareCallHierarchy(uri, position);
  const all = {
    definition: opened.definition(uri, position),
    typeDefinition: opened.typeDefinition(uri, position),
    highlights: opened.documentHighlights(uri, position),
    linked: opened.linkedEditing(uri, position),
    references: opened.references(uri, position, true),
    prepared: opened.prepareRename(uri, position),
    renamed: renamed && 'refused' in renamed ? renamed : workspaceEdit(renamed ?? []).documentChanges,
    moved: workspaceEdit(await opened.renameFiles(move, host)).documentChanges,
    calls: items.map(item => [item, opened.incomingCalls(item), opened.outgoingCalls(item)]),
    lenses: opened.codeLenses(uri).map(lens => [lens, opened.lensTitle(uri, lens)]),
    links: opened.documentLinks(uri),
    symbols: await opened.workspaceSymbols('o', host.pause),
  };
  // Plain data, as it goes to the editor.
  return JSON.parse(JSON.stringify(all));
}

describe('navigation in damaged text', function () {
  this.timeout(MANY);

  const pieces = [
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
  ];
  const damage = fc.record({
    at: fc.nat(rich.length),
    gone: fc.nat(12),
    piece: fc.constantFrom(...pieces),
    cursor: fc.nat(rich.length),
  });

  it('always answers, after small changes just as for a text that is new', async () => {
    const property = fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async damages => {
      const [changed, fresh] = [withLibrary(), withLibrary()];
      changed.setDocument(uriOf('a.journey.yaml'), rich, 1);
      let text = rich;
      for (const { at, gone, piece, cursor } of damages) {
        change(changed, Math.min(at, text.length), gone, piece);
        text = text.slice(0, at) + piece + text.slice(at + gone);
        fresh.setDocument(uriOf('a.journey.yaml'), text, 2);
        const place = Math.min(cursor, text.length);
        deepEqual(await answers(changed, place), await answers(fresh, place));
      }
    });
    await fc.assert(property, runs(100, 2));
  });
});

function withLibrary(): JourneyService {
  const opened = service();
  const library = 'touchpoints: [{ id: chat, title: Chat }, { id: own }]';
  opened.setDocument(uriOf('b.touchpoints.yaml'), library, null);
  return opened;
}

function change(opened: JourneyService, at: number, gone: number, piece: string): void {
  const uri = uriOf('a.journey.yaml');
  const text = opened.documents().get(uri)?.text;
  ok(text);
  const range = { start: text.positionAt(at), end: text.positionAt(at + gone) };
  opened.changeDocument(uri, [{ range, text: piece }], 2);
}
