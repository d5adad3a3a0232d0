import type { StageKnowledge } from './knowledge-types';
import { t } from './texts';

const phase = (value: string): readonly string[] => [`*.phase=${value}`, `*.phases=${value}`];
const modelStage = (value: string): readonly string[] => [
  `*.model_stage=${value}`,
  `*.model_stages=${value}`,
];

/** The three phases, the five stages, how they lie over each other, and what to mind. */
export const stages: readonly StageKnowledge[] = [
  {
    id: 'before',
    acceptance: ['STG01'],
    title: t('Before the purchase', 'Vor dem Kauf', 'Før køb'),
    text: t(
      'First phase: the ways on which people come across the brand before they visit or buy.',
      'Erste Phase: die Wege, auf denen Menschen die Marke entdecken, bevor sie kommen oder kaufen.',
      'Første fase: alle de veje, hvor folk opdager brandet, før de besøger det eller køber.',
    ),
    model: 'three-phase',
    value: 'before',
    places: phase('before'),
  },
  {
    id: 'during',
    acceptance: ['STG02'],
    title: t('During the purchase', 'Während des Kaufs', 'Under køb'),
    text: t(
      'Second phase: the customer gets ready to buy or is in the middle of it. The point of sale lies here.',
      'Zweite Phase: Der Kauf wird vorbereitet oder ist im Gang. Hier liegt der Ort des Verkaufs.',
      'Anden fase: Kunden gør sig klar til at købe eller er midt i det. Her ligger salgsstedet.',
    ),
    model: 'three-phase',
    value: 'during',
    places: phase('during'),
  },
  {
    id: 'after',
    acceptance: ['STG03'],
    title: t('After the purchase', 'Nach dem Kauf', 'Efter køb'),
    text: t(
      'Third phase: everything since the purchase, without an end. It holds those who come back and those who bought once.',
      'Dritte Phase: alles seit dem Kauf, ohne festes Ende. Sie umfasst Stammkunden ebenso wie einmalige Käufe.',
      'Tredje fase: alt efter købet, uden slutdato. Den omfatter både dem, der vender tilbage, og dem, der kun køber én gang.',
    ),
    model: 'three-phase',
    value: 'after',
    places: phase('after'),
  },
  {
    id: 'awareness',
    acceptance: ['STG04'],
    title: t('Awareness', 'Wahrnehmung', 'Opmærksomhed'),
    text: t(
      'First of five stages: the customer notices that the brand exists. Lies before the purchase.',
      'Erste von fünf Etappen: Die Marke wird bemerkt. Liegt vor dem Kauf.',
      'Første af fem etaper: Kunden opdager, at brandet findes. Ligger før købet.',
    ),
    model: 'five-stage',
    value: 'awareness',
    phase: 'before',
    places: modelStage('awareness'),
  },
  {
    id: 'evaluation',
    acceptance: ['STG05'],
    title: t('Evaluation', 'Evaluierung', 'Overvejelse'),
    text: t(
      'Second of five stages: the customer compares and considers. Lies before the purchase.',
      'Zweite von fünf Etappen: Es wird verglichen und abgewogen. Liegt vor dem Kauf.',
      'Anden af fem etaper: Kunden sammenligner og overvejer. Ligger før købet.',
    ),
    model: 'five-stage',
    value: 'evaluation',
    phase: 'before',
    places: modelStage('evaluation'),
  },
  {
    id: 'purchase',
    acceptance: ['STG06'],
    title: t('Purchase', 'Kauf', 'Køb'),
    text: t(
      'Third of five stages: ordering and paying. The same as the phase during the purchase.',
      'Dritte von fünf Etappen: bestellen und bezahlen. Deckt sich mit der Phase während des Kaufs.',
      'Tredje af fem etaper: bestilling og betaling. Svarer til fasen under købet.',
    ),
    model: 'five-stage',
    value: 'purchase',
    phase: 'during',
    places: modelStage('purchase'),
  },
  {
    id: 'use',
    acceptance: ['STG07'],
    title: t('Use', 'Nutzung', 'Brug'),
    text: t(
      'Fourth of five stages: the product proves itself in daily life. Lies after the purchase.',
      'Vierte von fünf Etappen: Das Produkt muss sich im Alltag bewähren. Liegt nach dem Kauf.',
      'Fjerde af fem etaper: Produktet skal stå sin prøve i hverdagen. Ligger efter købet.',
    ),
    model: 'five-stage',
    value: 'use',
    phase: 'after',
    places: modelStage('use'),
  },
  {
    id: 'loyalty',
    acceptance: ['STG08'],
    title: t(
      'Repeat purchase and recommendation',
      'Wiederholungskauf und Weiterempfehlung',
      'Genkøb og anbefaling',
    ),
    text: t(
      'Last of five stages: the customer buys again and tells others. Lies after the purchase.',
      'Letzte von fünf Etappen: Es wird wieder gekauft und weiterempfohlen. Liegt nach dem Kauf.',
      'Sidste af fem etaper: Kunden køber igen og fortæller andre om det. Ligger efter købet.',
    ),
    model: 'five-stage',
    value: 'loyalty',
    phase: 'after',
    places: modelStage('loyalty'),
  },
  {
    id: 'phases-first',
    acceptance: ['STG09'],
    title: t('Three phases first', 'Zuerst drei Phasen', 'Tre faser først'),
    text: t(
      'Sort the touchpoints into the three phases, then refine: awareness and evaluation lie before, purchase during, use and loyalty after.',
      'Touchpoints zuerst auf die drei Phasen verteilen, dann verfeinern: Wahrnehmung und Evaluierung davor, Kauf währenddessen, Nutzung und Treue danach.',
      'Fordel først berøringspunkterne på de tre faser, og gå så i detaljer: opmærksomhed og overvejelse før, køb under, brug og loyalitet efter.',
    ),
    places: ['*.stage_model', 'stage.phase', 'stage.model_stage'],
  },
  {
    id: 'before-being-a-customer',
    acceptance: ['STG10'],
    title: t('Before anybody is a customer', 'Bevor jemand Kunde ist', 'Før nogen er kunde'),
    text: t(
      'Include what happens earlier: the research people do, the content they meet, and how they decide.',
      'Auch das Vorher gehört dazu: wie recherchiert wird, welche Inhalte ankommen, wie die Entscheidung fällt.',
      'Tag det tidlige med: hvordan folk søger viden, hvilket indhold de møder, og hvordan de beslutter sig.',
    ),
    places: ['journey.stages', '*.phase=before'],
  },
  {
    id: 'whole-lifecycle',
    acceptance: ['STG11'],
    title: t('The whole lifecycle counts', 'Der ganze Lebenszyklus zählt', 'Hele livscyklussen tæller'),
    text: t(
      'Experience, good and bad, runs through the whole customer lifecycle; no stage is exempt.',
      'Gute wie schlechte Erlebnisse ziehen sich durch den ganzen Kundenlebenszyklus; keine Etappe ist ausgenommen.',
      'Gode og dårlige oplevelser findes i hele kundelivscyklussen; ingen etape er undtaget.',
    ),
    places: ['journey.stages'],
  },
];
