import { type Entity, fieldOf } from '../model/entity';
import { insertPair, setPair } from '../syntax/edit/pairs';
import { type MapNode, pairOf } from '../syntax/nodes';
import { nameOf } from './parts/name';
import { isSlip } from './parts/nearest';
import { entityOf, placeOfField } from './parts/place';
import { questionFor } from './parts/placeholder';
import { defineRule, type Finding, type FixContext } from './rule';

const SIDES = ['referrer', 'referred'] as const;
type Side = (typeof SIDES)[number];

/** A referral programme from which only one of the two gains something. */
export const oneSidedReferral = defineRule({
  id: 'one-sided-referral',
  scope: 'touchpoint',
  severity: 'warning',
  messages: {
    referrer: {
      en: 'The touchpoint “{name}” rewards the new customer only. Say under “referrer” what whoever recommends gets.',
      de: 'Der Touchpoint „{name}“ belohnt nur die Neukundschaft. Bei „referrer“ angeben, was die Empfehlenden bekommen.',
      da: 'Berøringspunktet »{name}« belønner kun den nye kunde. Angiv under »referrer«, hvad den, der anbefaler, får.',
    },
    referred: {
      en: 'The touchpoint “{name}” rewards only whoever recommends. Say under “referred” what the new customer gets.',
      de: 'Der Touchpoint „{name}“ belohnt nur die Empfehlenden. Bei „referred“ angeben, was die Neukundschaft bekommt.',
      da: 'Berøringspunktet »{name}« belønner kun den, der anbefaler. Angiv under »referred«, hvad den nye kunde får.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Insert the incentive “{side}”',
        de: 'Den Anreiz „{side}“ einfügen',
        da: 'Indsæt incitamentet »{side}«',
      },
      edits: insertIncentive,
    },
  ],
  check({ entity, resolved }, { report }) {
    const incentives = incentivesOf(entity);
    const missing = incentives ? SIDES.filter(side => isMissing(incentives, side)) : [];
    const [side] = missing;
    if (side === undefined || missing.length > 1) return;
    const data = { name: nameOf(entity) || resolved.id, side };
    report({ at: placeOfField(entity, 'incentives'), message: side, data });
  },
});

function incentivesOf(entity: Entity): MapNode | undefined {
  const incentives = fieldOf(entity, 'incentives');
  return incentives?.kind === 'map' ? incentives : undefined;
}

/** Not written, or written without content. What is misspelt has its own finding. */
function isMissing(incentives: MapNode, side: Side): boolean {
  const others = SIDES.filter(other => other !== side);
  const isMeant = (name: string) => !others.some(other => other === name) && isSlip(name, side);
  if (!pairOf(incentives, side)) return !incentives.pairs.some(({ name }) => isMeant(name));
  const value = pairOf(incentives, side)?.value;
  if (value?.kind === 'map') return value.pairs.length === 0;
  return value?.kind === 'scalar' && String(value.value ?? '').trim() === '';
}

function insertIncentive(finding: Finding, { workspace }: FixContext) {
  const { document } = finding;
  const touchpoint = entityOf(finding, 'touchpoint');
  const incentives = touchpoint && incentivesOf(touchpoint);
  if (!incentives) return undefined;
  const side = String(finding.data.side);
  const source = document.text.getText();
  const question = questionFor(`incentives.${side}`, document, workspace);
  const edit = pairOf(incentives, side)
    ? setPair(source, incentives, side, question)
    : insertPair(source, incentives, side, question);
  return edit && [{ document, edits: [edit] }];
}
