import { type Entity, isKind } from '../model/entity';
import type { Workspace } from '../model/workspace';
import { setPair } from '../syntax/edit/pairs';
import {
  contradict,
  type Fact,
  factsOf,
  factText,
  inGuides,
  isInside,
  placeOfFact,
  writableFact,
} from './parts/facts';
import { nameOf } from './parts/name';
import { entityOf } from './parts/place';
import { defineRule, type Finding, type FixContext } from './rule';

/** A fact of which customers hear one thing here and another there. */
export const conflictingFacts = defineRule({
  id: 'conflicting-facts',
  scope: 'touchpoint',
  severity: 'warning',
  messages: {
    default: {
      en: 'The touchpoint “{name}” says “{value}” for “{fact}”, the touchpoint “{other}” says “{expected}”. Only one can be true.',
      de: 'Der Touchpoint „{name}“ nennt für „{fact}“: „{value}“, der Touchpoint „{other}“ dagegen: „{expected}“. Nur eines kann stimmen.',
      da: 'Berøringspunktet »{name}« siger »{value}« om »{fact}«, mens berøringspunktet »{other}« siger »{expected}«. Kun det ene kan passe.',
    },
    guide: {
      en: 'The touchpoint “{name}” says “{value}” for “{fact}”, the communication guide “{other}” says “{expected}”.',
      de: 'Der Touchpoint „{name}“ nennt für „{fact}“: „{value}“, der Kommunikationsleitfaden „{other}“ dagegen: „{expected}“.',
      da: 'Berøringspunktet »{name}« siger »{value}« om »{fact}«, mens kommunikationsguiden »{other}« siger »{expected}«.',
    },
    other: {
      en: 'The other value is here.',
      de: 'Hier steht der andere Wert.',
      da: 'Her står den anden værdi.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Take the guide’s value “{expected}”',
        de: 'Den Wert des Leitfadens übernehmen: „{expected}“',
        da: 'Brug guidens værdi »{expected}«',
      },
      edits: takeGuidesValue,
    },
  ],
  check({ entity, resolved }, { workspace, report }) {
    if (entity.data.status === 'retired') return;
    for (const fact of factsOf(entity)) {
      const guides = inGuides(fact, workspace);
      const others = guides.length > 0 ? guides : peersOf(fact, workspace);
      const [other] = others.filter(({ value }) => contradict(fact.value, value));
      // Of several guides one is enough to be right.
      if (!other || (guides.length > 0 && guides.some(({ value }) => !contradict(fact.value, value))))
        continue;
      const span = placeOfFact(other);
      report({
        at: placeOfFact(fact),
        message: guides.length > 0 ? 'guide' : 'default',
        data: {
          name: nameOf(entity) || resolved.id,
          fact: fact.pair.name,
          value: factText(fact.value),
          other: nameOf(other.entity) || idOf(other.entity),
          expected: factText(other.value),
        },
        related: [{ document: other.entity.document, span, message: 'other' }],
      });
    }
  },
});

/** The same fact of other touchpoints, as far as it stands before this one: the first is taken for the right one. */
function peersOf(fact: Fact, workspace: Workspace): readonly Fact[] {
  return workspace
    .all('touchpoint')
    .flatMap(entity => (isPeer(entity, fact.entity) ? factsOf(entity) : []))
    .filter(({ pair }) => pair.name === fact.pair.name)
    .filter(({ entity }) => isBefore(entity, fact.entity));
}

/** In the same file, or in a library: what one journey changes for itself is not another journey’s. */
function isPeer(other: Entity<'touchpoint'>, own: Fact['entity']): boolean {
  if (!isKind(own, 'touchpoint') || other === own || other.data.status === 'retired') return false;
  const isNear = other.document === own.document;
  const isShared = other.document.kind === 'touchpoints';
  // A step that uses a touchpoint may change what its definition says, for its own journey.
  const isChange = idOf(other) === idOf(own) && (!isNear || other.id !== undefined || own.id !== undefined);
  return (isNear || isShared) && !isChange && !isForOthers(other, own);
}

/** Touchpoints for different brands or products may well tell different things. */
function isForOthers({ data: a }: Entity<'touchpoint'>, { data: b }: Entity<'touchpoint'>): boolean {
  const areApart = (one: readonly string[] = [], two: readonly string[] = []) =>
    one.length > 0 && two.length > 0 && !one.some(item => two.includes(item));
  return areApart(a.brand, b.brand) || areApart(a.product, b.product);
}

/** Libraries come before journeys, otherwise the order is that of the files and the text. */
function isBefore(a: Entity, b: Entity): boolean {
  if (a.document === b.document) return a.node.start < b.node.start;
  if (a.document.kind !== b.document.kind) return a.document.kind === 'touchpoints';
  return a.document.uri < b.document.uri;
}

function idOf(entity: Entity): string {
  return entity.id ?? (isKind(entity, 'touchpoint') ? (entity.data.use ?? '') : '');
}

function takeGuidesValue(finding: Finding, { workspace }: FixContext) {
  const { document, span, message } = finding;
  const touchpoint = entityOf(finding, 'touchpoint');
  const fact = touchpoint && factsOf(touchpoint).find(({ pair }) => isInsidePair(span, pair));
  const guide = fact && message === 'guide' ? inGuides(fact, workspace)[0] : undefined;
  if (!fact || !guide) return undefined;
  const edit = setPair(document.text.getText(), fact.facts, fact.pair.name, writableFact(guide.value));
  return edit && [{ document, edits: [edit] }];
}

function isInsidePair(span: Finding['span'], { key, value }: Fact['pair']): boolean {
  return isInside(span, key) || isInside(span, value);
}
