import { t } from '../texts';
import type { CatalogueCheck } from '../types';

/** Checks of referral programmes, reviews and testimonials. */
export const recommendationChecks = [
  {
    id: 'referrer-rewarded-on-purchase',
    acceptance: ['REC06'],
    text: t(
      'A referral programme rewards customers when the person they referred buys',
      'Ein Empfehlungsprogramm belohnt, sobald die geworbene Person kauft',
      'Et henvisningsprogram belønner kunden, når den henviste køber',
    ),
    why: t(
      'Happy customers bring in new ones more readily with an incentive.',
      'Mit einem Anreiz werben zufriedene Kunden eher neue.',
      'Tilfredse kunder skaffer lettere nye, når der er en gevinst.',
    ),
  },
  {
    id: 'referral-code-or-link',
    acceptance: ['REC07'],
    text: t(
      'Existing customers have a code or link to share with family and friends',
      'Bestandskunden haben einen Code oder Link für Familie und Freunde',
      'Nuværende kunder har en kode eller et link til familie og venner',
    ),
    why: t(
      'What is easy to pass on gets passed on.',
      'Weitergegeben wird, was sich leicht weitergeben lässt.',
      'Det, der er let at dele, bliver delt.',
    ),
  },
  {
    id: 'new-customer-discount',
    acceptance: ['REC08'],
    text: t(
      'New customers who were referred get a special discount',
      'Wer über eine Empfehlung kommt, erhält einen Sonderrabatt',
      'Henviste nye kunder får en særlig rabat',
    ),
    why: t(
      'The discount is the nudge that turns a tip into a first purchase.',
      'Der Rabatt macht aus dem Tipp einen ersten Kauf.',
      'Rabatten gør et godt råd til et første køb.',
    ),
  },
  {
    id: 'referral-rewards-both-sides',
    acceptance: ['REC09'],
    text: t(
      'Referrer and new customer both get an incentive',
      'Werbende und Geworbene erhalten beide einen Anreiz',
      'Både henviseren og den nye kunde får en fordel',
    ),
    why: t(
      'If both gain, further purchases and referrals become more likely.',
      'Haben beide etwas davon, folgen eher weitere Käufe und Empfehlungen.',
      'Får begge noget ud af det, følger der lettere flere køb og henvisninger.',
    ),
  },
  {
    id: 'offer-fits-audience',
    acceptance: ['REC10'],
    text: t(
      'The offer fits its audience: codes for the book club, coupons for expectant parents in social media and welcome e-mails',
      'Das Angebot passt zur Zielgruppe: Codes für den Lesekreis, Gutscheine für werdende Eltern in sozialen Medien und Begrüßungsmails',
      'Tilbuddet passer til målgruppen: koder til læseklubben, kuponer til kommende forældre på sociale medier og i velkomstmails',
    ),
    why: t(
      'An offer works where it meets a group’s own needs.',
      'Ein Angebot wirkt, wo es den Bedarf einer Gruppe trifft.',
      'Et tilbud virker, når det rammer gruppens egne behov.',
    ),
  },
  {
    id: 'reviews-shown-and-promoted',
    acceptance: ['REC31'],
    text: t(
      'Reviews and testimonials appear on the website, in social media and in marketing material',
      'Bewertungen und Testimonials stehen auf der Website, in sozialen Medien und in Werbemitteln',
      'Anmeldelser og kundeudtalelser vises på websitet, på sociale medier og i markedsføringen',
    ),
    why: t(
      'They are social proof, and one of them may be what tips the balance.',
      'Sie sind sozialer Beweis, und einer davon gibt vielleicht den Ausschlag.',
      'De er socialt bevis, og en enkelt kan være det, der afgør købet.',
    ),
  },
  {
    id: 'review-process-simple',
    acceptance: ['REC32'],
    text: t(
      'Asking for feedback, getting permission and publishing it is one simple process',
      'Feedback erbitten, Freigabe einholen, veröffentlichen: ein einfacher Ablauf',
      'Det er enkelt at bede om feedback, få tilladelse og offentliggøre den',
    ),
    why: t(
      'Only a simple process keeps new reviews coming.',
      'Nur wenn es einfach ist, kommen laufend neue Bewertungen hinzu.',
      'Kun en enkel proces giver en jævn strøm af nye anmeldelser.',
    ),
  },
  {
    id: 'middling-reviews-read',
    acceptance: ['REC33'],
    text: t(
      'Reviews with three or four stars are read for problems',
      'Bewertungen mit drei und vier Sternen werden auf Probleme hin gelesen',
      'Anmeldelser med tre og fire stjerner læses for at finde problemer',
    ),
    why: t(
      'Their authors see the benefit but struggle with part of the product.',
      'Wer sie schreibt, sieht den Nutzen, kämpft aber mit einem Teil des Produkts.',
      'De kommer fra kunder, der ser fordelene, men bøvler med en del af produktet.',
    ),
  },
] as const satisfies readonly CatalogueCheck[];
