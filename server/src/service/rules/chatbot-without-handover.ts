import { type ResolvedTouchpoint, touchpointById } from '../model/touchpoint';
import { humanFor, isBot } from './parts/bots';
import { addKeys } from './parts/insert';
import { nameOf } from './parts/name';
import { entityOf, placeOf, placeOfField } from './parts/place';
import { lacks } from './parts/touchpoint';
import { defineRule, type Finding, type FixContext } from './rule';

/** A chatbot or voice menu from which no way leads to a human. */
export const chatbotWithoutHandover = defineRule({
  id: 'chatbot-without-handover',
  scope: 'touchpoint',
  severity: 'warning',
  messages: {
    default: {
      en: 'From the touchpoint “{name}” no way leads to a human. Name under “handover” the touchpoint that takes over.',
      de: 'Vom Touchpoint „{name}“ führt kein Weg zu einem Menschen. Bei „handover“ den Touchpoint angeben, der übernimmt.',
      da: 'Fra berøringspunktet »{name}« er der ingen vej til et menneske. Angiv under »handover« det berøringspunkt, der tager over.',
    },
    bot: {
      en: 'The touchpoint “{name}” hands over to “{to}”, which is no human either.',
      de: 'Der Touchpoint „{name}“ übergibt an „{to}“, und auch dort ist kein Mensch.',
      da: 'Berøringspunktet »{name}« stiller om til »{to}«, som heller ikke er et menneske.',
    },
  },
  fixes: [
    {
      title: { en: 'Hand over to “{human}”', de: 'An „{human}“ übergeben', da: 'Stil om til »{human}«' },
      data: (finding, context) => ({ human: humanOf(finding, context) ?? '' }),
      edits(finding, context) {
        const human = humanOf(finding, context);
        const touchpoint = entityOf(finding, 'touchpoint');
        return touchpoint && human !== undefined ? addKeys(touchpoint, { handover: human }) : undefined;
      },
    },
  ],
  check(subject, { workspace, report }) {
    const { entity, resolved } = subject;
    if (!isBot(resolved)) return;
    const name = nameOf(entity) || resolved.id;
    const to = entity.data.handover;
    if (lacks(subject, 'handover', workspace)) report({ at: placeOf(entity), data: { name } });
    else if (to !== undefined && isBot(touchpointById(to, entity.document, workspace))) {
      report({ at: placeOfField(entity, 'handover'), message: 'bot', data: { name, to } });
    }
  },
});

function humanOf(finding: Finding, { workspace }: FixContext): string | undefined {
  const entity = entityOf(finding, 'touchpoint');
  const id = entity?.data.use ?? entity?.id;
  return entity && id !== undefined
    ? humanFor(resolvedOf(id, finding, workspace), entity.document, workspace)
    : undefined;
}

function resolvedOf(
  id: string,
  { document }: Finding,
  workspace: FixContext['workspace'],
): ResolvedTouchpoint {
  return touchpointById(id, document, workspace);
}
