import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { textOf, writtenPart } from '../../../server/src/service/model/document';
import {
  locationOfSource,
  pathOfSource,
  sourceAt,
  sourceOf,
} from '../../../server/src/service/model/source-path';
import type { YamlNode } from '../../../server/src/service/syntax/nodes';
import { cursorIn, yaml } from '../support/cursor';
import { documentIn, workspaceOf } from '../support/workspace';

const URI = 'file:///a.journey.yaml';
const documentOf = (text: string) => documentIn(workspaceOf({ [URI]: text }), URI);

const shop = yaml`
  id: shop
  stages:
    - id: buy/now
      steps:
        - id: pay
          title: Pay
          thoughts: [Why, Why]
        - id: pay
        - title: Leave
`;

/** The path of a piece of the shop’s text, with its part of what stands there. */
function pathOf(piece: string) {
  const start = shop.indexOf(piece);
  const { path, part } = sourceOf(documentOf(shop), { start, end: start + piece.length });
  return part ? [path, part.start, part.end] : path;
}

describe('the way to what is written', () => {
  it('goes by ids, and by numbers where there are none', () => {
    equal(pathOf('Pay'), '/stages/buy~1now/steps/pay/title');
    equal(pathOf('Why'), '/stages/buy~1now/steps/pay/thoughts/#1');
    equal(pathOf('Leave'), '/stages/buy~1now/steps/#3/title');
  });

  it('ends at the innermost node, and tells which part of that', () => {
    deepEqual(pathOf('ave'), ['/stages/buy~1now/steps/#3/title', 2, 5]);
    deepEqual(pathOf('title: Pay'), ['/stages/buy~1now/steps/pay/title', -7, 3]);
    deepEqual(pathOf('title: P'), ['/stages/buy~1now/steps/pay/title', -7, 1]);
  });

  it('leads to where the cursor stands', () => {
    const path = (marked: string) => {
      const { text, offset } = cursorIn(marked);
      const document = documentOf(text);
      return sourceAt(document, document.text.positionAt(offset)).path;
    };
    equal(path('id: a\nstages:\n  - id: s\n    ti<|>tle: S\n'), '/stages/s/title');
    equal(path('id: a\nstages:\n  - id: s\n    title: S\n<|>\n  - id: t\n'), '/stages');
    equal(path('<|>\nid: a\n'), '');
  });

  for (const sample of ['abonnement', 'buchladen', 'saas']) {
    it(`leads back to every node of samples/${sample}, also behind new lines`, () => {
      const text = readFileSync(`samples/${sample}.journey.yaml`, 'utf8');
      const [before, after] = [documentOf(text), documentOf(`# New\n\n${text}`)];
      for (const node of nodesIn(before.tree.root)) {
        const source = sourceOf(before, node);
        const found = locationOfSource(after, source);
        const span = found && {
          start: after.text.offsetAt(found.range.start),
          end: after.text.offsetAt(found.range.end),
        };
        equal(span && textOf(after, span), textOf(before, writtenPart(before, node)), source.path);
      }
    });
  }

  it('is the same whatever was asked for before', () => {
    const text = yaml`
      id: shop
      base: &base
        title: Base
        note: [a, [b, ''], {c: d}]
      stages:
        - <<: *base
          id: buy
          steps:
            - title:
            - *base
        - id: buy
          steps: []
    `;
    const all = [...nodesIn(documentOf(text).tree.root)].map(({ start, end }) => ({ start, end }));
    const spans = [...all, { start: 0, end: 3 }, { start: 5, end: 5 }, { start: 0, end: text.length }];
    const alone = spans.map(span => sourceOf(documentOf(text), span));
    const document = documentOf(text);
    for (const before of spans) {
      for (const [index, span] of spans.entries()) {
        sourceOf(document, before);
        deepEqual(sourceOf(document, span), alone[index]);
      }
    }
  });

  it('ends where something is not there any more', () => {
    const document = documentOf(shop);
    equal(locationOfSource(document, { uri: URI, path: '/stages/gone' }), undefined);
    equal(pathOfSource(document, { uri: URI, path: '/stages/buy~1now/steps/pay/title/more' }), undefined);
    deepEqual(pathOfSource(document, { uri: URI, path: '/stages/buy~1now/steps/pay~02' }), [
      'stages',
      0,
      'steps',
      1,
    ]);
  });
});

function nodesIn(node: YamlNode | undefined): readonly YamlNode[] {
  if (node?.kind === 'list') return [node, ...node.items.flatMap(nodesIn)];
  if (node?.kind === 'map') return [node, ...node.pairs.flatMap(({ value }) => nodesIn(value))];
  return node ? [node] : [];
}
