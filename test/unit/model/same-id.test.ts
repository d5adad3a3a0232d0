import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/service/model/document';
import type { Entity } from '../../../server/src/service/model/entity';
import { SameId } from '../../../server/src/service/model/same-id';

describe('all that have the same id', () => {
  it('are in the order of their files', () => {
    const [a, b] = [journeyIn('a'), journeyIn('b')];
    assert.deepEqual(sharedBy(b, a).all(), [a, b]);
  });

  it('stay as they were for whoever has asked, when others come', () => {
    const [a, b] = [journeyIn('a'), journeyIn('b')];
    const same = sharedBy(a);
    const asked = same.all();
    same.add(b);
    assert.deepEqual(asked, [a]);
    assert.deepEqual(same.all(), [a, b]);
  });

  it('stay so when they go', () => {
    const a = journeyIn('a');
    const same = sharedBy(a);
    const asked = same.all();
    same.delete(a);
    assert.deepEqual(asked, [a]);
    assert.deepEqual(same.all(), []);
  });
});

function sharedBy(...entities: readonly Entity[]): SameId<Entity> {
  const same = new SameId<Entity>();
  for (const entity of entities) same.add(entity);
  return same;
}

function journeyIn(name: string): Entity {
  const document = readDocument(`file:///${name}.journey.yaml`, 'id: same\ntitle: Same\n', null);
  const [entity] = document?.entities ?? [];
  assert.ok(entity);
  return entity;
}
