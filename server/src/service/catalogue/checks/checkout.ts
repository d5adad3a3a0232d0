import { t } from '../texts';
import type { CatalogueCheck } from '../types';

/** Checks of ordering and paying. */
export const checkoutChecks = [
  {
    id: 'payment-streamlined',
    acceptance: ['REC36'],
    text: t(
      'Paying is streamlined and intuitive',
      'Der Bezahlvorgang ist schlank und intuitiv',
      'Betalingen er enkel og ligetil',
    ),
    why: t(
      'Every needless step is an opportunity to give up.',
      'Jeder unnötige Schritt ist eine Gelegenheit abzubrechen.',
      'Hvert overflødigt trin er en anledning til at opgive.',
    ),
  },
  {
    id: 'payment-feels-secure',
    acceptance: ['REC37'],
    text: t('Paying feels secure', 'Das Bezahlen fühlt sich sicher an', 'Kunden er tryg ved at betale'),
    why: t(
      'Customers hand over payment details only where they feel safe.',
      'Zahlungsdaten gibt nur preis, wer sich sicher fühlt.',
      'Kunder afgiver kun betalingsoplysninger, når de føler sig trygge.',
    ),
  },
  {
    id: 'payment-information-complete',
    acceptance: ['REC38'],
    text: t(
      'All relevant payment information is there, such as whether PayPal is accepted',
      'Alle wichtigen Zahlungsangaben stehen da, etwa ob PayPal möglich ist',
      'Alt vigtigt om betalingen fremgår, fx om PayPal kan bruges',
    ),
    why: t(
      'Nobody wants to find out at the last step how they can pay.',
      'Niemand will erst im letzten Schritt erfahren, wie sich zahlen lässt.',
      'Ingen vil først i sidste trin opdage, hvordan der kan betales.',
    ),
  },
  {
    id: 'checkout-leaves-no-doubt',
    acceptance: ['REC39'],
    text: t(
      'The checkout leaves the customer in no doubt about anything',
      'An der Kasse bleibt nichts unklar',
      'Ved betalingen er intet uklart',
    ),
    why: t(
      'Doubt at the till is the most expensive doubt of all.',
      'Kein Zweifel ist teurer als der an der Kasse.',
      'Tvivl ved kassen er den dyreste tvivl af alle.',
    ),
  },
  {
    id: 'purchase-steps-reviewed',
    acceptance: ['REC40', 'BP13'],
    text: t(
      'The steps to becoming a paying customer are reviewed regularly',
      'Die Schritte bis zum zahlenden Kunden werden regelmäßig überprüft',
      'Vejen til at blive betalende kunde gennemgås jævnligt',
    ),
    why: t(
      'Seamless buying comes before pleasant use, and obstacles creep in.',
      'Vor der angenehmen Nutzung steht der nahtlose Kauf, und Hürden schleichen sich ein.',
      'Et gnidningsfrit køb går forud for glæden ved at bruge produktet, og forhindringer sniger sig ind.',
    ),
  },
  {
    id: 'forms-easy-to-fill',
    acceptance: ['REC41'],
    text: t(
      'Forms are easy to fill in',
      'Formulare lassen sich leicht ausfüllen',
      'Formularer er lette at udfylde',
    ),
    why: t(
      'A form is work that the customer does for the company.',
      'Ein Formular ist Arbeit, die der Kunde dem Unternehmen abnimmt.',
      'En formular er arbejde, som kunden gør for virksomheden.',
    ),
  },
  {
    id: 'several-payment-options',
    acceptance: ['REC42'],
    text: t(
      'Paying is simple, with several payment options',
      'Bezahlen ist unkompliziert, mehrere Zahlungsarten stehen zur Wahl',
      'Det er ukompliceret at betale, og der er flere betalingsmåder',
    ),
    why: t(
      'Whoever misses their usual way to pay may not pay at all.',
      'Fehlt die gewohnte Zahlungsart, fehlt am Ende vielleicht der Kauf.',
      'Mangler den foretrukne betalingsmåde, bliver købet måske ikke til noget.',
    ),
  },
  {
    id: 'receipts-downloadable',
    acceptance: ['REC43'],
    text: t(
      'Receipts are easy to download, for tax purposes too',
      'Belege lassen sich leicht herunterladen, auch für die Steuer',
      'Kvitteringer er lette at hente, også til skattebrug',
    ),
    why: t(
      'Customers need the receipt long after the purchase.',
      'Der Beleg wird lange nach dem Kauf noch gebraucht.',
      'Kunden får brug for kvitteringen længe efter købet.',
    ),
  },
  {
    id: 'order-process-csat',
    acceptance: ['REC44'],
    text: t(
      'A CSAT survey checks that ordering runs smoothly',
      'Eine CSAT-Umfrage prüft, ob die Bestellung reibungslos läuft',
      'En CSAT-undersøgelse viser, om bestillingen forløber glat',
    ),
    why: t(
      'Few customers report a fault in the order process unless asked.',
      'Fehler im Bestellvorgang meldet kaum jemand ungefragt.',
      'Få kunder melder en fejl i bestillingen, medmindre de bliver spurgt.',
    ),
  },
] as const satisfies readonly CatalogueCheck[];
