import { t } from '../texts';
import type { CatalogueCheck } from '../types';

/** Checks of advertisements and the pages they lead to. */
export const advertisingChecks = [
  {
    id: 'ads-reach-new-customers',
    acceptance: ['REC01'],
    text: t(
      'Pop-ups or banners reach new customers on other websites',
      'Pop-ups oder Banner erreichen neue Kunden auf anderen Websites',
      'Pop op-annoncer eller bannere når nye kunder på andre websites',
    ),
    why: t(
      'People who do not know the brand yet will not come to its website by themselves.',
      'Wer die Marke noch nicht kennt, kommt nicht von selbst auf ihre Website.',
      'Folk, der ikke kender brandet endnu, finder ikke selv vej til websitet.',
    ),
  },
  {
    id: 'ad-leads-to-relevant-content',
    acceptance: ['REC02'],
    text: t(
      'Every ad leads to content that matches it',
      'Jede Anzeige führt zu einem Inhalt, der zu ihr passt',
      'Et klik på en annonce fører til indhold, der passer til den',
    ),
    why: t(
      'A click is interest in what the ad showed, and in nothing else.',
      'Der Klick gilt dem, was die Anzeige gezeigt hat, und nichts anderem.',
      'Et klik er interesse for det, annoncen viste – ikke for alt muligt andet.',
    ),
  },
  {
    id: 'sale-ad-leads-to-sale-details',
    acceptance: ['REC03'],
    text: t(
      'An ad for a sale leads to the details of that sale',
      'Eine Anzeige für eine Aktion führt zu deren Einzelheiten',
      'Udsalgsannoncer fører direkte til detaljerne om udsalget',
    ),
    why: t(
      'Customers lured by an offer want to see its terms straight away.',
      'Wen ein Angebot lockt, der will sofort dessen Bedingungen sehen.',
      'Den, der lokkes af et tilbud, vil se vilkårene med det samme.',
    ),
  },
  {
    id: 'ad-avoids-sign-up-and-home-page',
    acceptance: ['REC04'],
    text: t(
      'No ad leads to a sign-up form or the home page',
      'Keine Anzeige führt zu einem Anmeldeformular oder auf die Startseite',
      'Ingen annonce fører til en tilmeldingsformular eller forsiden',
    ),
    why: t(
      'Right after the click, a form or a search for the offer only gets in the way.',
      'Direkt nach dem Klick stören ein Formular oder die Suche nach dem Angebot nur.',
      'Lige efter klikket er en formular eller en jagt på tilbuddet kun i vejen.',
    ),
  },
  {
    id: 'landing-page-per-campaign',
    acceptance: ['REC05'],
    text: t(
      'Every campaign has a landing page with content of its own',
      'Jede Kampagne hat eine Landingpage mit passendem Inhalt',
      'Hver kampagne har en landingsside med relevant indhold',
    ),
    why: t(
      'A page made for the campaign continues what the ad began.',
      'Eine eigene Seite setzt fort, was die Anzeige begonnen hat.',
      'En side til formålet fortsætter der, hvor annoncen slap.',
    ),
  },
] as const satisfies readonly CatalogueCheck[];
