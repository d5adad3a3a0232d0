import { t } from '../texts';
import type { CatalogueCheck } from '../types';

/** Checks of selling: prices, demos, sales staff and the point of sale. */
export const salesChecks = [
  {
    id: 'lost-deals-analysed',
    acceptance: ['REC24'],
    text: t(
      'Lost deals are followed up to find out why (win/loss analysis)',
      'Entgangenen Aufträgen wird nachgegangen, um den Grund zu erfahren (Win-Loss-Analyse)',
      'Tabte salg følges op for at finde årsagen (win/loss-analyse)',
    ),
    why: t(
      'The reason for a lost deal is the best hint for winning the next.',
      'Der Grund für die Absage ist der beste Hinweis für das nächste Mal.',
      'Årsagen til et tabt salg er det bedste tip til det næste.',
    ),
  },
  {
    id: 'pricing-visitors-asked',
    acceptance: ['REC25'],
    text: t(
      'Visitors are asked what keeps them from buying: closed (“Are our prices clear?”, “Is anything holding you back?”) and open (“What keeps you from buying today?”, “How can we help you pick the right plan?”)',
      'Gefragt wird, was vom Kauf abhält: geschlossen („Sind die Preise verständlich?“, „Steht etwas im Weg?“) und offen („Woran scheitert der Kauf heute?“, „Was würde bei der Wahl des Tarifs helfen?“)',
      'De besøgende spørges, hvad der afholder dem fra at købe: lukket (»Er priserne klare?«, »Er der noget i vejen?«) og åbent (»Hvad holder dig tilbage i dag?«, »Hvordan kan vi hjælpe dig med at vælge abonnement?«)',
    ),
    why: t(
      'Doubts about the price are seldom voiced unasked.',
      'Zweifel am Preis äußert kaum jemand ungefragt.',
      'Tvivl om prisen kommer sjældent frem af sig selv.',
    ),
  },
  {
    id: 'point-of-sale-frictionless',
    acceptance: ['REC34'],
    text: t(
      'Buying is truly frictionless, online and in store',
      'Der Kauf gelingt wirklich reibungslos, online wie im Geschäft',
      'Købet går helt gnidningsfrit, både online og i butikken',
    ),
    why: t(
      'It is the last touchpoint before the purchase: friction here costs the sale.',
      'Es ist der letzte Touchpoint vor dem Kauf: Wer hier hängen bleibt, geht.',
      'Det er det sidste berøringspunkt før købet, så bøvl her koster salget.',
    ),
  },
  {
    id: 'needs-explained-before-purchase',
    acceptance: ['REC35'],
    text: t(
      'Salesperson or site gives all the information needed, including which needs the product meets',
      'Verkäufer oder Website geben alle nötigen Auskünfte, auch dazu, welchen Bedarf das Produkt deckt',
      'Hos sælgeren eller på websitet får kunden svar på alt, også hvilke behov produktet dækker',
    ),
    why: t(
      'Customers do not buy a product, they buy what it does for them.',
      'Gekauft wird nicht das Produkt, sondern was es leistet.',
      'Kunder køber ikke et produkt, men det, det gør for dem.',
    ),
  },
  {
    id: 'reps-have-all-information',
    acceptance: ['REC45'],
    text: t(
      'Sales staff can give customers all the information they need in the conversation',
      'Der Vertrieb kann im Gespräch alle nötigen Auskünfte geben',
      'Sælgerne har svar på alt, hvad kunden spørger om',
    ),
    why: t(
      'The right answer at the right time is the small nudge to buy.',
      'Die richtige Antwort zur rechten Zeit gibt den kleinen Anstoß zum Kauf.',
      'Det rette svar på rette tid er det lille skub, der fører til købet.',
    ),
  },
  {
    id: 'demos-show-same-version',
    acceptance: ['REC79'],
    text: t(
      'Webinars and demos show the same product version as everything else',
      'Webinare und Demos zeigen dieselbe Produktversion wie alles andere',
      'Webinarer og demoer viser samme produktversion som alt andet',
    ),
    why: t(
      'Contradictory information makes a brand hard to trust.',
      'Wer Widersprüchliches sieht, fasst schwer Vertrauen.',
      'Modstridende oplysninger gør det svært at have tillid.',
    ),
  },
] as const satisfies readonly CatalogueCheck[];
