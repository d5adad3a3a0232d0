import type { Reference } from '../model/entity';
import { circleThrough } from './parts/circle';
import { edgesOf } from './parts/relations';
import { trapFrom } from './parts/step-flow';
import { defineRule } from './rule';

/** References that lead back to where they begin, or steps that go round and round for ever. */
export const referenceCycle = defineRule({
  id: 'reference-cycle',
  scope: 'reference',
  severity: 'error',
  messages: {
    circle: {
      en: '“{id}” leads back to itself by “{relation}”: {circle}. Remove one of these references.',
      de: '„{id}“ führt über „{relation}“ zu sich selbst zurück: {circle}. Einer dieser Verweise muss weg.',
      da: '»{id}« fører via »{relation}« tilbage til sig selv: {circle}. Fjern en af disse henvisninger.',
    },
    loop: {
      en: 'From here the steps go round for ever: {circle}. Let one of them lead on.',
      de: 'Von hier an laufen die Schritte endlos im Kreis: {circle}. Einer davon muss hinausführen.',
      da: 'Herfra går trinnene i ring uden ende: {circle}. Lad et af dem føre videre.',
    },
  },
  check(reference, { workspace, report }) {
    const { node, path } = reference;
    if (isKey(path, 'next', 'to')) {
      const circle = trapFrom(reference, workspace);
      if (circle) report({ at: node, message: 'loop', data: { circle: circle.join(' → ') } });
      return;
    }
    const edges = edgesOf(reference, workspace);
    const circle = edges && circleThrough(edges.from, edges.to, edges.ways);
    if (!edges || !circle) return;
    const data = { id: edges.from, relation: edges.relation, circle: circle.join(' → ') };
    report({ at: node, message: 'circle', data });
  },
});

/** Whether a path ends in an item’s key of a list: `next[0].to`. */
function isKey(path: Reference['path'], list: string, key: string): boolean {
  return path.at(-3) === list && path.at(-1) === key;
}
