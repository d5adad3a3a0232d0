import { t } from '../../catalogue/texts';

/** The open question that fits behind every score. */
export const FOLLOW_UP = t(
  'What is the main reason for your answer?',
  'Was ist der wichtigste Grund für diese Antwort?',
  'Hvad er den vigtigste grund til svaret?',
);

/** What customers read once they have answered. */
export const THANK_YOU = t(
  'Thank you for your time. We read every answer.',
  'Vielen Dank für die Zeit. Wir lesen jede Antwort.',
  'Tak for tiden. Vi læser alle svar.',
);
