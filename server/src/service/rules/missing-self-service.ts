import { addBuiltIn, stepsIn } from './parts/add-touchpoint';
import { isOfSort, metOfSort, type Sort, usesIn } from './parts/met';
import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { defineRule } from './rule';

/** Where customers find answers without asking anybody. */
const SELF_SERVICE: Sort = {
  builtIn: [
    'knowledge-base',
    'faq',
    'problem-solver',
    'video-tutorial',
    'interactive-demo',
    'customer-account',
  ],
  names:
    /\bfaq|self[\s-]?(?:service|help)|knowledge base|help (?:cent(?:re|er)|pages?)|tutorial|wissensdatenbank|hilfe[\s-]?(?:center|seite|bereich)|selbsthilfe|häufige fragen|vidensbase|hjælpe(?:center|sider)|selvbetjening|ofte stillede/i,
};
const SUPPORT: Sort = {
  builtIn: ['customer-service', 'support-call', 'support-message', 'live-chat', 'chatbot', 'product-use'],
  names: /^(?!)/,
};

/** A journey in which customers cannot help themselves after the purchase. */
export const missingSelfService = defineRule({
  id: 'missing-self-service',
  scope: 'journey',
  severity: 'information',
  messages: {
    default: {
      en: 'After the purchase the journey “{name}” has no self-service. Let customers find answers on their own, as in a knowledge base or an FAQ.',
      de: 'Nach dem Kauf bietet die Journey „{name}“ keine Selbsthilfe. Antworten auch ohne Rückfrage anbieten, etwa in einer Wissensdatenbank oder FAQ.',
      da: 'Efter købet har kunderejsen »{name}« ingen selvbetjening. Lad kunderne finde svar på egen hånd, for eksempel i en vidensbase eller en FAQ.',
    },
  },
  fixes: [
    addBuiltIn(journey => {
      const after = stepsIn(journey, 'after');
      const asked = usesIn(journey).find(
        ({ step, touchpoint }) => after.includes(step) && isOfSort(touchpoint, SUPPORT),
      );
      return asked?.step ?? after[0];
    }),
  ],
  check(journey, { report }) {
    // A journey that ends with the purchase is told so by `missing-phase`.
    if (stepsIn(journey, 'after').length === 0) return;
    if (metOfSort(journey, SELF_SERVICE, 'after').length > 0) return;
    const data = { name: nameOf(journey.entity), touchpoint: 'knowledge-base' };
    report({ at: placeOf(journey.entity), data });
  },
});
