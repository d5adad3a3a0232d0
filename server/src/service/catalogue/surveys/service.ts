import type { SurveyKnowledge } from '../knowledge-types';
import { t } from '../texts';
import { survey } from './entry';

/** Surveys after a contact with customer service. */
export const serviceSurveys: readonly SurveyKnowledge[] = [
  survey('service', {
    id: 'service-survey',
    acceptance: ['SUR19'],
    title: t('Survey on customer service', 'Umfrage zum Kundenservice', 'Undersøgelse om kundeservice'),
    text: t(
      'Tells how a contact went and how the next could be better.',
      'Sagt, wie ein Kontakt lief und was beim nächsten besser gehen kann.',
      'Fortæller, hvordan en henvendelse gik, og hvordan den næste kan blive bedre.',
    ),
    phases: ['after'],
    touchpoints: ['customer-service', 'support-call', 'support-message'],
    when: t('After each contact', 'Nach jedem Kontakt', 'Efter hver henvendelse'),
    question: t('How well did we help you?', 'Wie gut haben wir Ihnen geholfen?', 'Hvor godt hjalp vi dig?'),
  }),
  survey('service', {
    id: 'chat-rating',
    acceptance: ['SUR20'],
    title: t('Rating of a chat', 'Bewertung eines Chats', 'Bedømmelse af en chat'),
    text: t(
      'A chat, with a bot or a person, is rated on the spot.',
      'Ein Chat, ob mit Bot oder Mensch, wird gleich bewertet.',
      'En chat, med bot eller menneske, bedømmes med det samme.',
    ),
    phases: ['after'],
    touchpoints: ['chatbot', 'live-chat', 'sales-chat'],
    when: t('When the chat ends', 'Am Ende des Chats', 'Når chatten slutter'),
    question: t(
      'How helpful was this chat?',
      'Wie hilfreich war dieser Chat?',
      'Hvor hjælpsom var denne chat?',
    ),
  }),
  survey('service', {
    id: 'text-survey-after-call',
    acceptance: ['SUR21'],
    title: t('Text message after a call', 'SMS nach einem Telefonat', 'Sms efter et opkald'),
    text: t(
      'A short survey by SMS after phone support.',
      'Eine kurze Umfrage per SMS nach dem telefonischen Support.',
      'En kort undersøgelse via sms efter telefonsupport.',
    ),
    phases: ['after'],
    touchpoints: ['support-call', 'call-centre', 'phone-system'],
    when: t('Right after hanging up', 'Gleich nach dem Auflegen', 'Lige efter samtalen'),
    question: t(
      'Was your problem solved in this call?',
      'Wurde Ihr Problem in diesem Gespräch gelöst?',
      'Blev dit problem løst i denne samtale?',
    ),
    places: ['survey.trigger.channel=sms'],
  }),
];
