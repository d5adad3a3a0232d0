import { t } from '../catalogue/texts';
import type { TemplateKind, TemplateStep } from './types';

const hear = (touchpoints: readonly string[]): TemplateStep => ({
  id: 'hear',
  title: t('Hear of the offer', 'Vom Angebot erfahren', 'Hører om tilbuddet'),
  stage: 'awareness',
  touchpoints,
  question: 'news',
});
const choose = (touchpoints: readonly string[]): TemplateStep => ({
  id: 'choose',
  title: t('Compare and decide', 'Vergleichen und entscheiden', 'Sammenligner og vælger'),
  stage: 'evaluation',
  touchpoints,
  question: 'decide',
});
const getHelp = (touchpoints: readonly string[]): TemplateStep => ({
  id: 'get-help',
  title: t('Get help', 'Hilfe bekommen', 'Får hjælp'),
  stage: 'use',
  touchpoints,
  question: 'problem',
});
const giveFeedback = (touchpoints: readonly string[]): TemplateStep => ({
  id: 'give-feedback',
  title: t('Say how it was', 'Sagen, wie es war', 'Fortæller, hvordan det var'),
  stage: 'loyalty',
  touchpoints,
  question: 'feedback',
});

/** The steps of each kind, in order. */
export const stepsOf: Readonly<Record<TemplateKind, readonly TemplateStep[]>> = {
  shop: [
    hear(['word-of-mouth', 'social-media']),
    choose(['website', 'reviews']),
    {
      id: 'pay',
      title: t('Order and pay', 'Bestellen und bezahlen', 'Bestiller og betaler'),
      stage: 'purchase',
      touchpoints: ['web-shop', 'checkout'],
    },
    {
      id: 'receive',
      title: t('Receive the parcel', 'Das Paket erhalten', 'Modtager pakken'),
      stage: 'use',
      touchpoints: ['delivery', 'thank-you-card'],
    },
    getHelp(['customer-service', 'support-message', 'faq', 'returns']),
    giveFeedback(['feedback-survey', 'survey-thank-you']),
    {
      id: 'come-back',
      title: t('Come back', 'Wiederkommen', 'Kommer igen'),
      stage: 'loyalty',
      touchpoints: ['newsletter'],
    },
  ],
  subscription: [
    hear(['word-of-mouth', 'online-ad']),
    choose(['pricing-page', 'free-trial']),
    {
      id: 'subscribe',
      title: t('Subscribe', 'Abonnieren', 'Abonnerer'),
      stage: 'purchase',
      touchpoints: ['checkout'],
    },
    {
      id: 'get-started',
      title: t('Get started', 'Loslegen', 'Kommer i gang'),
      stage: 'use',
      touchpoints: ['onboarding', 'transactional-email', 'thank-you'],
    },
    getHelp(['live-chat', 'support-message', 'faq']),
    giveFeedback(['feedback-survey', 'survey-thank-you']),
    {
      id: 'renew',
      title: t('Renew', 'Verlängern', 'Fornyer'),
      stage: 'loyalty',
      touchpoints: ['renewal'],
    },
  ],
  service: [
    hear(['word-of-mouth', 'website']),
    choose(['references', 'sales-representative', 'lost-deal-follow-up']),
    {
      id: 'book',
      title: t('Book', 'Buchen', 'Bestiller tid'),
      stage: 'purchase',
      touchpoints: ['form', 'office'],
    },
    {
      id: 'be-served',
      title: t('Be served', 'Die Leistung erhalten', 'Får ydelsen'),
      stage: 'use',
      touchpoints: ['staff'],
    },
    getHelp(['call-centre', 'support-message', 'faq']),
    giveFeedback(['feedback-survey', 'survey-thank-you', 'review-site']),
    {
      id: 'come-back',
      title: t('Come back', 'Wiederkommen', 'Kommer igen'),
      stage: 'loyalty',
      touchpoints: ['follow-up', 'thank-you'],
    },
  ],
};
