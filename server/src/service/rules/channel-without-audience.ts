import type { TouchpointUse } from '../model/journey';
import { personasOf } from '../model/persona';
import { channelsIn, usesOf } from './parts/met';
import { nameOf } from './parts/name';
import { placeOf, placeOfField } from './parts/place';
import { defineRule } from './rule';

const CHANNELS: ReadonlySet<string> = new Set(['social', 'review-site']);

/** A social network or review site that none of the journey’s personas use. */
export const channelWithoutAudience = defineRule({
  id: 'channel-without-audience',
  scope: 'journey',
  severity: 'information',
  messages: {
    default: {
      en: 'The touchpoint “{name}” is on a channel that no persona of this journey uses: {channel|channel}. Be where your customers are.',
      de: 'Der Touchpoint „{name}“ liegt auf einem Kanal, den keine Persona dieser Journey nutzt: {channel|channel}. Besser dort sein, wo die Kundschaft ist.',
      da: 'Berøringspunktet »{name}« ligger på en kanal, som ingen af kunderejsens personaer bruger: {channel|channel}. Vær der, hvor kunderne er.',
    },
  },
  check(journey, { workspace, report }) {
    const personas = personasOf(journey, workspace).map(({ entity }) => entity);
    // Of a persona whose channels nobody has written down, nobody can say what it does not use.
    if (personas.length === 0 || personas.some(persona => !persona?.data.channels?.length)) return;
    const used = new Set(personas.flatMap(persona => persona?.data.channels ?? []));
    const first = new Set(personas.flatMap(persona => persona?.data.initial_touchpoints ?? []));
    const reported = new Set<string>();
    const isLonely = (channel: string) => CHANNELS.has(channel) && !used.has(channel);
    const stages = journey.stages.filter(stage => channelsIn(stage).all.some(isLonely));
    for (const use of stages.flatMap(usesOf)) {
      const { id, data, builtIn } = use.touchpoint;
      const { channel } = data;
      if (channel === undefined || !isLonely(channel)) continue;
      if (first.has(id) || first.has(builtIn?.id ?? id) || reported.has(id)) continue;
      reported.add(id);
      report({ at: placeIn(use), data: { name: nameIn(use), channel } });
    }
  },
});

function placeIn({ entity, node }: TouchpointUse) {
  if (!entity) return node;
  return entity.data.channel === undefined ? placeOf(entity) : placeOfField(entity, 'channel');
}

function nameIn({ entity, touchpoint }: TouchpointUse): string {
  const named = entity ?? touchpoint.entity;
  return (named && nameOf(named)) || touchpoint.id;
}
