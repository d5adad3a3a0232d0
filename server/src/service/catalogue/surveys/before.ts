import type { SurveyKnowledge } from '../knowledge-types';
import { t } from '../texts';
import { survey } from './entry';

/** Surveys for the time before the purchase. */
export const surveysBefore: readonly SurveyKnowledge[] = [
  survey('ad_test', {
    id: 'ad-test-panel',
    acceptance: ['SUR01'],
    title: t('Advertisement test with a panel', 'Anzeigentest mit Panel', 'Annoncetest med panel'),
    text: t(
      'A panel judges whether an advertisement is noticed, understood and believed.',
      'Ein Panel beurteilt, ob eine Anzeige auffällt, verstanden und geglaubt wird.',
      'Et panel vurderer, om en annonce bliver set, forstået og troet på.',
    ),
    phases: ['before'],
    touchpoints: ['online-ad', 'print-ad', 'tv-spot', 'advertising', 'sponsored-post'],
    when: t('Before an advertisement is published', 'Bevor eine Anzeige erscheint', 'Før en annonce udgives'),
    question: t(
      'What does this advertisement tell you?',
      'Was sagt Ihnen diese Anzeige?',
      'Hvad fortæller denne annonce dig?',
    ),
  }),
  survey('website', {
    id: 'website-survey',
    acceptance: ['SUR02'],
    title: t('Website survey', 'Website-Umfrage', 'Websiteundersøgelse'),
    text: t(
      'Visitors tell how the website works for them.',
      'Wer die Website besucht, sagt, wie sie funktioniert.',
      'De besøgende fortæller, hvordan websitet fungerer for dem.',
    ),
    phases: ['before'],
    touchpoints: ['website', 'landing-page', 'product-page', 'web-shop'],
    when: t('During the visit', 'Während des Besuchs', 'Under besøget'),
    question: t(
      'How easy was it to find what you came for?',
      'Wie leicht haben Sie gefunden, was Sie gesucht haben?',
      'Hvor let var det at finde det, du kom efter?',
    ),
  }),
  survey('poll', {
    id: 'opinion-poll',
    acceptance: ['SUR03'],
    title: t('Opinion poll', 'Meinungsumfrage', 'Meningsmåling'),
    text: t(
      'Shows what people outside think of the brand or the topic.',
      'Zeigt, was Außenstehende über Marke oder Thema denken.',
      'Viser, hvad folk udenfor mener om brandet eller emnet.',
    ),
    phases: ['before'],
    touchpoints: ['advertising', 'pr'],
    when: t('Before or beside a campaign', 'Vor oder neben einer Kampagne', 'Før eller under en kampagne'),
    question: t(
      'Which brands come to mind first?',
      'Welche Marken fallen Ihnen zuerst ein?',
      'Hvilke brands tænker du først på?',
    ),
  }),
  survey('social', {
    id: 'social-media-survey',
    acceptance: ['SUR04'],
    title: t('Social media survey', 'Umfrage in sozialen Medien', 'Undersøgelse på sociale medier'),
    text: t(
      'Reaches people who follow the brand but may not have bought.',
      'Erreicht Menschen, die der Marke folgen, aber vielleicht noch nicht gekauft haben.',
      'Når ud til folk, der følger brandet, men måske ikke har købt endnu.',
    ),
    phases: ['before'],
    touchpoints: ['social-media', 'community'],
    when: t('In a post or story', 'In einem Beitrag oder einer Story', 'I et opslag eller en story'),
    question: t(
      'What would you like to see more of from us?',
      'Wovon möchten Sie bei uns mehr sehen?',
      'Hvad vil du gerne se mere af fra os?',
    ),
  }),
  survey('win_loss', {
    id: 'win-loss-analysis',
    acceptance: ['SUR05'],
    title: t('Win/loss analysis', 'Gewinn-/Verlustanalyse', 'Analyse af vundne og tabte salg'),
    text: t(
      'Compares won and lost deals; nothing teaches more about the next one.',
      'Vergleicht gewonnene und verlorene Abschlüsse; nichts lehrt mehr für den nächsten.',
      'Sammenligner vundne og tabte salg; intet lærer én mere om det næste.',
    ),
    phases: ['before'],
    touchpoints: ['lost-deal-follow-up', 'sales-chat', 'sales-representative'],
    when: t('Once a deal is decided', 'Sobald ein Abschluss entschieden ist', 'Når et salg er afgjort'),
    question: t(
      'What tipped the balance in your decision?',
      'Was hat bei Ihrer Entscheidung den Ausschlag gegeben?',
      'Hvad blev afgørende for din beslutning?',
    ),
  }),
  survey('website', {
    id: 'blog-reader-question',
    acceptance: ['SUR06'],
    title: t('Question to blog readers', 'Frage an Blog-Leser', 'Spørgsmål til bloglæsere'),
    text: t(
      'Did the post hold what was looked for? Then ask what was best and what should change.',
      'War das Gesuchte dabei? Danach fragen, was am besten war und was anders sein sollte.',
      'Fandt læseren, hvad der blev søgt? Spørg derefter, hvad der var bedst, og hvad der bør ændres.',
    ),
    phases: ['before'],
    touchpoints: ['blog', 'content'],
    when: t('At the end of a post', 'Am Ende eines Beitrags', 'Efter et indlæg'),
    question: t(
      'Did this post answer your question?',
      'Hat dieser Beitrag Ihre Frage beantwortet?',
      'Fik du svar på dit spørgsmål i indlægget?',
    ),
  }),
  survey('website', {
    id: 'pricing-page-question',
    acceptance: ['SUR07'],
    title: t('Question on the pricing page', 'Frage auf der Preisseite', 'Spørgsmål på prissiden'),
    text: t(
      'Finds out what keeps visitors from buying: a closed question whether prices are clear, an open one about what is in the way or which plan fits.',
      'Findet heraus, was vom Kauf abhält: geschlossen, ob die Preise klar sind; offen, was im Weg steht oder welcher Tarif passt.',
      'Finder ud af, hvad der afholder besøgende fra at købe: lukket, om priserne er klare; åbent, hvad der står i vejen, eller hvilket abonnement der passer.',
    ),
    phases: ['before'],
    touchpoints: ['pricing-page'],
    when: t('When somebody lingers there', 'Wenn jemand dort verweilt', 'Når nogen bliver hængende dér'),
    question: t(
      'What is still missing for you to decide?',
      'Was fehlt Ihnen noch, um sich zu entscheiden?',
      'Hvad mangler du for at kunne beslutte dig?',
    ),
  }),
  {
    kind: 'listening',
    id: 'market-analysis',
    acceptance: ['SUR08'],
    title: t('Market analysis', 'Marktanalyse', 'Markedsanalyse'),
    text: t(
      'Shows which types of customer are most likely to buy, and so which first touchpoints to choose.',
      'Zeigt, welche Kundentypen am ehesten kaufen – und damit, welche ersten Touchpoints passen.',
      'Viser, hvilke kundetyper der mest sandsynligt køber – og dermed, hvilke første berøringspunkter der passer.',
    ),
    phases: ['before'],
    touchpoints: [],
    when: t(
      'Before touchpoints are chosen',
      'Bevor Touchpoints gewählt werden',
      'Før berøringspunkterne vælges',
    ),
    places: ['persona.likely_to_buy'],
  },
];
