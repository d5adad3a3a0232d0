import type { Knowledge } from './knowledge-types';
import { t } from './texts';

/** The ways to group touchpoints; `places` names the field that carries each. */
export const categories: readonly Knowledge[] = [
  {
    id: 'phase',
    acceptance: ['CAT01'],
    title: t('By phase', 'Nach Phase', 'Efter fase'),
    text: t(
      'Before, during or after the purchase.',
      'Vor, während oder nach dem Kauf.',
      'Før, under eller efter købet.',
    ),
    places: ['touchpoint.phases'],
  },
  {
    id: 'directness',
    acceptance: ['CAT02'],
    title: t('Direct or indirect', 'Direkt oder indirekt', 'Direkte eller indirekte'),
    text: t(
      'With the brand itself, or through a third party.',
      'Mit der Marke selbst oder über Dritte.',
      'Med selve brandet eller via en tredjepart.',
    ),
    places: ['touchpoint.directness'],
  },
  {
    id: 'digital-or-in-person',
    acceptance: ['CAT03'],
    title: t('Digital or in person', 'Digital oder persönlich', 'Digitalt eller personligt'),
    text: t(
      'With a screen, or with a human being opposite.',
      'Am Bildschirm oder mit einem Menschen gegenüber.',
      'Ved en skærm eller ansigt til ansigt.',
    ),
    places: ['touchpoint.channel_type'],
  },
  {
    id: 'online-or-offline',
    acceptance: ['CAT04'],
    title: t('Online or offline', 'Online oder offline', 'Online eller offline'),
    text: t(
      'On the net or off it; some are both.',
      'Im Netz oder außerhalb; manche sind beides.',
      'På nettet eller uden for det; nogle er begge dele.',
    ),
    places: ['touchpoint.channel_type'],
  },
  {
    id: 'brand',
    acceptance: ['CAT05'],
    title: t('By brand', 'Nach Marke', 'Efter brand'),
    text: t(
      'Useful where a company runs several brands.',
      'Nützlich, wo ein Unternehmen mehrere Marken führt.',
      'Nyttigt, hvor en virksomhed har flere brands.',
    ),
    places: ['touchpoint.brand'],
  },
  {
    id: 'product',
    acceptance: ['CAT06'],
    title: t('By product', 'Nach Produkt', 'Efter produkt'),
    text: t(
      'Useful where products reach customers in different ways.',
      'Nützlich, wo Produkte auf verschiedenen Wegen ankommen.',
      'Nyttigt, hvor produkter når kunderne ad forskellige veje.',
    ),
    places: ['touchpoint.product'],
  },
  {
    id: 'status',
    acceptance: ['CAT07'],
    title: t('By state', 'Nach Zustand', 'Efter tilstand'),
    text: t(
      'Works well, or needs improvement.',
      'Funktioniert gut oder ist zu verbessern.',
      'Fungerer godt eller skal forbedres.',
    ),
    places: ['touchpoint.status'],
  },
  {
    id: 'importance',
    acceptance: ['CAT08'],
    title: t('By importance', 'Nach Wichtigkeit', 'Efter vigtighed'),
    text: t(
      'How much it matters to customers, from 1 to 5.',
      'Wie viel er der Kundschaft bedeutet, von 1 bis 5.',
      'Hvor meget det betyder for kunderne, fra 1 til 5.',
    ),
    places: ['touchpoint.importance'],
  },
  {
    id: 'frequency',
    acceptance: ['CAT09'],
    title: t('By frequency', 'Nach Häufigkeit', 'Efter hyppighed'),
    text: t(
      'How often a typical customer meets it; start with the frequent ones.',
      'Wie oft man ihm typischerweise begegnet; mit den häufigen anfangen.',
      'Hvor ofte en typisk kunde møder det; begynd med de hyppige.',
    ),
    places: ['touchpoint.frequency'],
  },
  {
    id: 'social-type',
    acceptance: ['CAT10'],
    title: t('By kind of social media', 'Nach Art sozialer Medien', 'Efter type sociale medier'),
    text: t(
      'Organic posts, influencers’ posts or sponsored posts.',
      'Organische, Influencer- oder gesponserte Beiträge.',
      'Organiske opslag, influenceropslag eller sponsorerede opslag.',
    ),
    places: ['touchpoint.social_type'],
  },
  {
    id: 'model-stage',
    acceptance: ['CAT11'],
    title: t('By model stage', 'Nach Modelletappe', 'Efter modeletape'),
    text: t(
      'Awareness, evaluation, purchase, use or loyalty.',
      'Wahrnehmung, Evaluierung, Kauf, Nutzung oder Treue.',
      'Opmærksomhed, overvejelse, køb, brug eller loyalitet.',
    ),
    places: ['touchpoint.model_stages'],
  },
  {
    id: 'channel',
    acceptance: ['CAT12'],
    title: t('By channel', 'Nach Kanal', 'Efter kanal'),
    text: t(
      'Website, social media, store, chat and so on.',
      'Website, soziale Medien, Laden, Chat und so weiter.',
      'Website, sociale medier, butik, chat og så videre.',
    ),
    places: ['touchpoint.channel'],
  },
  {
    id: 'trigger',
    acceptance: ['CAT13'],
    title: t('By who starts it', 'Nach Auslöser', 'Efter hvem der starter'),
    text: t(
      'The customer, as is usual in service, or the company.',
      'Die Kundschaft, wie beim Service üblich, oder das Unternehmen.',
      'Kunden, som det er normalt i service, eller virksomheden.',
    ),
    places: ['touchpoint.trigger'],
  },
];
