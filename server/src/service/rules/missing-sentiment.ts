import { insertFix } from './parts/insert';
import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { isLeftOut } from './parts/written';
import { defineRule } from './rule';

/** A step that does not say how the customer feels. */
export const missingSentiment = defineRule({
  id: 'missing-sentiment',
  scope: 'step',
  severity: 'information',
  messages: {
    default: {
      en: 'The step “{name}” has no sentiment. Rate it from -2 (very bad) to 2 (very good).',
      de: 'Der Schritt „{name}“ hat kein „sentiment“. Möglich ist -2 (sehr schlecht) bis 2 (sehr gut).',
      da: 'Trinnet »{name}« har ingen stemning. Vurdér den fra -2 (meget dårligt) til 2 (meget godt).',
    },
  },
  fixes: [
    {
      ...insertFix('step', () => 0),
      title: { en: 'Insert sentiment: 0', de: 'sentiment: 0 einfügen', da: 'Indsæt »sentiment: 0«' },
      automatic: true,
    },
  ],
  check({ entity }, { report }) {
    if (isLeftOut(entity, 'sentiment')) {
      report({ at: placeOf(entity), data: { name: nameOf(entity), keys: ['sentiment'] } });
    }
  },
});
