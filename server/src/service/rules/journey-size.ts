import { nameOf } from './parts/name';
import { placeOf, placeOfField } from './parts/place';
import { isWritten } from './parts/written';
import { defineRule } from './rule';

const FEWEST_STAGES = 3;
const MOST_STAGES = 9;
const MOST_STEPS = 25;

/** A journey of so few or so many parts that nobody sees the whole. */
export const journeySize = defineRule({
  id: 'journey-size',
  scope: 'journey',
  severity: 'information',
  messages: {
    fewStages: {
      en: 'The journey has {count} stages; with fewer than {limit} its course does not show.',
      de: 'Die Journey hat {count} Etappen; mit weniger als {limit} ist kein Verlauf zu erkennen.',
      da: 'Kunderejsen har {count} etaper; med færre end {limit} kan forløbet ikke ses.',
    },
    manyStages: {
      en: 'The journey has {count} stages; more than {limit} are hard to take in. Join some, or make a journey of its own of a part.',
      de: 'Die Journey hat {count} Etappen; mehr als {limit} sind kaum zu überblicken. Einige zusammenlegen oder einen Teil zu einer eigenen Journey machen.',
      da: 'Kunderejsen har {count} etaper; flere end {limit} er svære at overskue. Læg nogle sammen, eller gør en del til en kunderejse for sig.',
    },
    manySteps: {
      en: 'The stage “{name}” has {count} steps; more than {limit} are hard to take in. Split the stage.',
      de: 'Die Etappe „{name}“ hat {count} Schritte; mehr als {limit} sind kaum zu überblicken. Die Etappe teilen.',
      da: 'Etapen »{name}« har {count} trin; flere end {limit} er svære at overskue. Del etapen.',
    },
  },
  check({ entity, stages }, { report }) {
    const count = stages.length;
    const at = placeOfField(entity, 'stages');
    if (count < FEWEST_STAGES && isWritten(entity, 'stages')) {
      report({ at, message: 'fewStages', data: { count, limit: FEWEST_STAGES } });
    }
    if (count > MOST_STAGES) report({ at, message: 'manyStages', data: { count, limit: MOST_STAGES } });
    for (const stage of stages) {
      const data = { name: nameOf(stage.entity), count: stage.steps.length, limit: MOST_STEPS };
      if (stage.steps.length > MOST_STEPS) report({ at: placeOf(stage.entity), message: 'manySteps', data });
    }
  },
});
