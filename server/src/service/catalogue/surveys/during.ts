import type { SurveyKnowledge } from '../knowledge-types';
import { t } from '../texts';
import { survey } from './entry';

/** Surveys for the purchase itself. */
export const surveysDuring: readonly SurveyKnowledge[] = [
  survey('product', {
    id: 'in-store-tablet-survey',
    acceptance: ['SUR09'],
    title: t(
      'Survey on a tablet in the store',
      'Tablet-Umfrage im Laden',
      'Undersøgelse på tablet i butikken',
    ),
    text: t(
      'Catches the impression at the point of sale while it is fresh.',
      'Hält den Eindruck am Verkaufsort fest, solange er frisch ist.',
      'Fanger indtrykket på salgsstedet, mens det er friskt.',
    ),
    phases: ['during'],
    touchpoints: ['store', 'point-of-sale', 'cashier', 'staff'],
    when: t('On leaving the till', 'Beim Verlassen der Kasse', 'På vej fra kassen'),
    question: t('How was your visit today?', 'Wie war Ihr Besuch heute?', 'Hvordan var dit besøg i dag?'),
    places: ['survey.trigger.channel=tablet'],
  }),
  survey('product', {
    id: 'feedback-form',
    acceptance: ['SUR10'],
    title: t(
      'Feedback form after the purchase',
      'Feedback-Formular nach dem Kauf',
      'Feedbackformular efter køb',
    ),
    text: t(
      'Lets customers tell in their own words how buying went. One source files it under the purchase itself.',
      'Lässt in eigenen Worten erzählen, wie der Kauf lief. Eine Quelle ordnet es noch dem Kauf selbst zu.',
      'Lader kunden fortælle med egne ord, hvordan købet gik. En kilde regner det med til selve købet.',
    ),
    phases: ['during'],
    touchpoints: ['checkout', 'point-of-sale', 'web-shop'],
    when: t('On the confirmation page', 'Auf der Bestätigungsseite', 'På bekræftelsessiden'),
    question: t(
      'What could have made your purchase easier?',
      'Was hätte Ihren Kauf einfacher gemacht?',
      'Hvad kunne have gjort dit køb lettere?',
    ),
  }),
  survey('csat', {
    id: 'automated-feedback',
    acceptance: ['SUR11'],
    title: t(
      'Automated feedback by SMS or e-mail',
      'Automatisches Feedback per SMS oder E-Mail',
      'Automatisk feedback via sms eller e-mail',
    ),
    text: t(
      'Asks each buyer shortly after the contact, without anybody having to think of it.',
      'Fragt alle kurz nach dem Kontakt, ohne dass jemand daran denken muss.',
      'Spørger hver køber kort efter kontakten, uden at nogen skal huske det.',
    ),
    phases: ['during'],
    touchpoints: ['checkout', 'call-centre', 'sales-representative'],
    when: t('Sent by an event', 'Durch ein Ereignis ausgelöst', 'Udløst af en hændelse'),
    question: t(
      'How satisfied are you with how we served you?',
      'Wie zufrieden sind Sie mit unserer Bedienung?',
      'Hvor tilfreds er du med vores betjening?',
    ),
    places: ['survey.trigger.channel=sms', 'survey.trigger.channel=email'],
  }),
  survey('csat', {
    id: 'order-process-csat',
    acceptance: ['SUR12'],
    title: t('CSAT on the order process', 'CSAT zum Bestellvorgang', 'CSAT om bestillingen'),
    text: t(
      'Shows whether ordering and paying run smoothly.',
      'Zeigt, ob Bestellen und Bezahlen reibungslos laufen.',
      'Viser, om bestilling og betaling går glat.',
    ),
    phases: ['during'],
    touchpoints: ['checkout', 'web-shop', 'form'],
    when: t('Right after the order', 'Direkt nach der Bestellung', 'Lige efter bestillingen'),
    question: t(
      'How satisfied are you with the way you ordered?',
      'Wie zufrieden sind Sie mit dem Bestellvorgang?',
      'Hvor tilfreds er du med forløbet af din bestilling?',
    ),
  }),
  survey('product', {
    id: 'purchase-experience',
    acceptance: ['SUR13'],
    title: t(
      'Survey on the purchase experience',
      'Umfrage zum Kauferlebnis',
      'Undersøgelse af købsoplevelsen',
    ),
    text: t(
      'Shows whether the purchase met needs and expectations.',
      'Zeigt, ob der Kauf Bedürfnisse und Erwartungen erfüllt hat.',
      'Viser, om købet levede op til behov og forventninger.',
    ),
    phases: ['during', 'after'],
    touchpoints: ['point-of-sale', 'store', 'web-shop', 'checkout', 'follow-up'],
    when: t('Some days after the purchase', 'Einige Tage nach dem Kauf', 'Nogle dage efter købet'),
    question: t(
      'Did the purchase meet your expectations?',
      'Hat der Kauf Ihre Erwartungen erfüllt?',
      'Levede købet op til dine forventninger?',
    ),
  }),
];
