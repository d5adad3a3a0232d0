import { type Entity, fieldOf } from '../model/entity';
import { type JourneyModel, journeyOf, type StepModel } from '../model/journey';
import { personasOf } from '../model/persona';
import type { Workspace } from '../model/workspace';
import { itemsOf, type Span, stringOf } from '../syntax/nodes';
import { builtInOn, touchpointOn } from './parts/channel-touchpoint';
import { addToList } from './parts/insert';
import { channelsOf } from './parts/met';
import { nameOf } from './parts/name';
import { defineRule, type Finding, type FixContext } from './rule';

/** A channel on which a persona is, and the journey is not. */
export const uncoveredPersonaChannel = defineRule({
  id: 'uncovered-persona-channel',
  scope: 'journey',
  severity: 'warning',
  messages: {
    default: {
      en: 'The persona “{name}” uses a channel on which the journey has no touchpoint: {channel|channel}.',
      de: 'Die Persona „{name}“ nutzt einen Kanal, auf dem die Journey keinen Touchpoint hat: {channel|channel}.',
      da: 'Personaen »{name}« bruger en kanal, hvor kunderejsen ikke har noget berøringspunkt: {channel|channel}.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Add a touchpoint to the step “{step}”: {channel|channel}',
        de: 'Zum Schritt „{step}“ einen Touchpoint hinzufügen: {channel|channel}',
        da: 'Tilføj et berøringspunkt til trinnet »{step}«: {channel|channel}',
      },
      data(finding, { workspace }) {
        const step = stepFor(finding, workspace);
        return { step: step ? nameOf(step.entity) : '' };
      },
      edits: addTouchpoint,
    },
  ],
  check(journey, { workspace, report }) {
    if (journey.steps.length === 0) return;
    const covered = channelsOf(journey, 'all');
    for (const [index, { entity }] of personasOf(journey, workspace).entries()) {
      for (const channel of new Set(entity?.data.channels ?? [])) {
        if (!entity || covered.has(channel)) continue;
        const at = placeOf(entity, channel, index, journey);
        if (at) report({ at, data: { name: nameOf(entity), channel } });
      }
    }
  },
});

/** In the persona, if it is described in this file; else where the journey names it. */
function placeOf(persona: Entity, channel: string, index: number, journey: JourneyModel): Span | undefined {
  if (persona.document !== journey.document) return itemsOf(fieldOf(journey.entity, 'personas'))[index];
  return itemsOf(fieldOf(persona, 'channels')).find(item => stringOf(item) === channel);
}

function stepFor(finding: Finding, workspace: Workspace): StepModel | undefined {
  const journey = journeyOf(finding.document, workspace);
  const phases: readonly string[] = builtInOn(String(finding.data.channel))?.phases ?? [];
  const isFitting = ({ stage }: StepModel) => phases.includes(stage.data.phase ?? '');
  return journey?.steps.findLast(isFitting) ?? journey?.steps.at(-1);
}

function addTouchpoint(finding: Finding, { workspace }: FixContext) {
  const step = stepFor(finding, workspace);
  const channel = String(finding.data.channel);
  if (!step) return undefined;
  return addToList(step.entity, 'touchpoints', touchpointOn(channel, step, workspace));
}
