import { addKeys } from './parts/insert';
import { nameOf } from './parts/name';
import { entityOf, placeOfField } from './parts/place';
import { defineRule } from './rule';

/** A touchpoint that is indirect but owned, or direct but in the hands of a third party. */
export const ownershipContradiction = defineRule({
  id: 'ownership-contradiction',
  scope: 'touchpoint',
  severity: 'warning',
  messages: {
    default: {
      en: 'The touchpoint “{name}” cannot be {directness} and {ownership}: what a company owns is direct, what a third party owns is not.',
      de: 'Der Touchpoint „{name}“ kann nicht {directness} und {ownership} sein: Eigenes ist direkt, was Dritten gehört, ist es nicht.',
      da: 'Berøringspunktet »{name}« kan ikke være {directness} og {ownership}: Det, virksomheden ejer, er direkte; det, andre ejer, er det ikke.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Change directness to “{otherDirectness}”',
        de: '„directness“ in „{otherDirectness}“ ändern',
        da: 'Ret »directness« til »{otherDirectness}«',
      },
      edits(finding) {
        const touchpoint = entityOf(finding, 'touchpoint');
        return touchpoint && addKeys(touchpoint, { directness: String(finding.data.otherDirectness) });
      },
    },
    {
      title: {
        en: 'Change ownership to “{otherOwnership}”',
        de: '„ownership“ in „{otherOwnership}“ ändern',
        da: 'Ret »ownership« til »{otherOwnership}«',
      },
      edits(finding) {
        const touchpoint = entityOf(finding, 'touchpoint');
        return touchpoint && addKeys(touchpoint, { ownership: String(finding.data.otherOwnership) });
      },
    },
  ],
  check({ entity, resolved }, { report }) {
    const { directness, ownership } = resolved.data;
    const isOwnedByOthers = directness === 'indirect' && ownership === 'owned';
    const isOwnByOthers = directness === 'direct' && ownership === 'third_party';
    if (!isOwnedByOthers && !isOwnByOthers) return;
    // What is inherited as a whole is reported where it is written.
    const field = entity.data.ownership ? 'ownership' : 'directness';
    if (entity.data[field] === undefined) return;
    const others = isOwnedByOthers ? ['direct', 'third_party'] : ['indirect', 'owned'];
    const [otherDirectness = '', otherOwnership = ''] = others;
    const name = nameOf(entity) || resolved.id;
    report({
      at: placeOfField(entity, field),
      data: { name, directness, ownership, otherDirectness, otherOwnership },
    });
  },
});
