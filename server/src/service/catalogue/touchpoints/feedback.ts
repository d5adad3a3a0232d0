import { checks } from '../checks';
import { t } from '../texts';
import type { CatalogueTouchpoint } from '../types';

/** Asking for feedback and reporting it back. */
export const feedback: readonly CatalogueTouchpoint[] = [
  {
    id: 'feedback-survey',
    acceptance: ['TP78'],
    title: t('Customer feedback survey', 'Umfrage zum Kundenfeedback', 'Kundefeedbackundersøgelse'),
    description: t(
      'Questions about the experience. The survey is a touchpoint itself: it should be short, and lead to something.',
      'Fragen zum Erlebnis. Die Umfrage ist selbst ein Touchpoint: Sie soll kurz sein und etwas bewirken.',
      'Spørgsmål om oplevelsen. Undersøgelsen er selv et berøringspunkt: Den skal være kort og føre til noget.',
    ),
    aliases: {
      en: ['questionnaire', 'NPS', 'CSAT', 'CES'],
      de: ['Umfragen zum Kundenfeedback', 'Kundenbefragung', 'Kundenzufriedenheitsumfrage'],
      da: ['spørgeskema', 'spørgeundersøgelse', 'kundeundersøgelse'],
    },
    phases: ['after'],
    modelStages: ['use', 'loyalty'],
    channel: 'email',
    channelType: 'online',
    directness: 'direct',
    ownership: 'owned',
    trigger: 'company',
    checks: checks(
      'survey-asks-directly',
      'findings-close-gaps',
      'results-reported-back',
      'survey-ends-with-thanks',
    ),
    inferred: ['channelType', 'directness', 'ownership'],
  },
  {
    id: 'feedback-dashboard',
    acceptance: ['TP79'],
    title: t('Feedback dashboard', 'Feedback-Dashboard', 'Feedbackdashboard'),
    description: t(
      'Results in real time, shared with the customer, who sees what became of the answers.',
      'Ergebnisse in Echtzeit, auch für die Kundschaft: So ist zu sehen, was aus den Antworten wurde.',
      'Resultater i realtid, som også kunden kan se – og dermed hvad svarene førte til.',
    ),
    aliases: {
      en: ['real-time dashboard', 'report'],
      de: ['Dashboard mit Echtzeitdaten', 'Echtzeit-Dashboard'],
      da: ['dashboard i realtid', 'overblik'],
    },
    phases: ['after'],
    modelStages: ['loyalty'],
    channel: 'website',
    channelType: 'online',
    directness: 'direct',
    ownership: 'owned',
    trigger: 'company',
    checks: checks('results-reported-back'),
    inferred: ['phases', 'directness', 'ownership'],
  },
];
