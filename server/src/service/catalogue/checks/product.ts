import { t } from '../texts';
import type { CatalogueCheck } from '../types';

/** Checks of delivery, onboarding, product use and self-help. */
export const productChecks = [
  {
    id: 'delivery-memorable',
    acceptance: ['REC69'],
    text: t(
      'The delivery makes a memorable first impression',
      'Die Lieferung hinterlässt einen ersten Eindruck, der bleibt',
      'Leveringen gør et godt første indtryk, som bliver hængende',
    ),
    why: t(
      'It is often the first time the customer holds the product.',
      'Oft ist es das erste Mal, dass das Produkt in der Hand liegt.',
      'Det er ofte første gang, kunden står med produktet i hånden.',
    ),
  },
  {
    id: 'packaging-worth-sharing',
    acceptance: ['REC70'],
    text: t(
      'Packaging or an interactive unboxing gives customers something to tell',
      'Verpackung oder ein interaktives Auspacken bieten Stoff zum Weitererzählen',
      'Emballagen eller en interaktiv unboxing giver kunden noget at fortælle om',
    ),
    why: t(
      'Word of mouth costs nothing and starts at unpacking.',
      'Mundpropaganda kostet nichts und beginnt beim Auspacken.',
      'Mund til mund-omtale er gratis og begynder ved udpakningen.',
    ),
  },
  {
    id: 'onboarding-improved-from-feedback',
    acceptance: ['REC72'],
    text: t(
      'Feedback improves the onboarding; its tips and e-mails are reviewed',
      'Feedback verbessert das Onboarding; Tipps und E-Mails werden überprüft',
      'Onboardingforløbet forbedres ud fra feedback, og tips og e-mails gennemgås',
    ),
    why: t(
      'The first days shape how customers judge the product.',
      'Die ersten Tage prägen das Urteil über das Produkt.',
      'De første dage former kundens mening om produktet.',
    ),
  },
  {
    id: 'first-success-known',
    acceptance: ['REC73'],
    text: t(
      'It is known what brings about the first success in the product',
      'Es ist bekannt, was das erste Erfolgserlebnis im Produkt auslöst',
      'Det er kendt, hvad der udløser den første succes i produktet',
    ),
    why: t(
      'Only a known moment can be brought forward for everyone.',
      'Nur was bekannt ist, lässt sich für alle früher herbeiführen.',
      'Kun når øjeblikket er kendt, kan det fremskyndes for alle.',
    ),
  },
  {
    id: 'help-easy-to-find',
    acceptance: ['REC74'],
    text: t(
      'Help documents are easy to find',
      'Hilfedokumente sind leicht zu finden',
      'Hjælpedokumenterne er lette at finde',
    ),
    why: t(
      'Help that nobody finds helps nobody.',
      'Hilfe, die niemand findet, hilft niemandem.',
      'Hjælp, som ingen finder, hjælper ingen.',
    ),
  },
  {
    id: 'tooltips-guide-users',
    acceptance: ['REC75'],
    text: t(
      'Tooltips and other aids guide users through the product',
      'Tooltips und andere Hilfen führen durch das Produkt',
      'Værktøjstip og andre hjælpemidler viser vej i produktet',
    ),
    why: t(
      'Customers want to reach goals, not to study the product.',
      'Im Produkt sollen Ziele erreicht, nicht Funktionen gelernt werden.',
      'Kunderne vil nå deres mål, ikke studere produktet.',
    ),
  },
  {
    id: 'videos-answer-frequent-questions',
    acceptance: ['REC76'],
    text: t(
      'Videos and walkthroughs answer frequent questions',
      'Videos und Schritt-für-Schritt-Anleitungen beantworten häufige Fragen',
      'Videoer og trinvise vejledninger besvarer ofte stillede spørgsmål',
    ),
    why: t(
      'Some things are quicker shown than explained.',
      'Manches ist schneller gezeigt als erklärt.',
      'Noget er hurtigere at vise end at forklare.',
    ),
  },
  {
    id: 'feedback-feeds-updates',
    acceptance: ['REC77'],
    text: t(
      'Feedback feeds into updates, features and releases',
      'Feedback fließt in Updates, Funktionen und Versionen ein',
      'Feedback indgår i opdateringer, funktioner og nye versioner',
    ),
    why: t(
      'Customers see that speaking up makes the product better.',
      'So zeigt sich, dass Rückmeldungen das Produkt verbessern.',
      'Kunderne ser, at produktet bliver bedre, når de siger noget.',
    ),
  },
  {
    id: 'knowledge-base-agrees-with-pricing',
    acceptance: ['REC78'],
    text: t(
      'The knowledge base agrees with the pricing and feature pages',
      'Die Wissensdatenbank stimmt mit Preis- und Funktionsseiten überein',
      'Vidensbasen stemmer med pris- og funktionssiderne',
    ),
    why: t(
      'Two answers to one question cost trust.',
      'Zwei Antworten auf eine Frage kosten Vertrauen.',
      'To svar på samme spørgsmål koster tillid.',
    ),
  },
  {
    id: 'account-shows-everything',
    acceptance: ['REC80'],
    text: t(
      'The account shows billing, past interactions, settings, features and add-ons',
      'Das Konto zeigt Abrechnung, frühere Kontakte, Einstellungen, Funktionen und Add-ons',
      'Kontoen viser fakturering, tidligere henvendelser, indstillinger, funktioner og tilvalg',
    ),
    why: t(
      'Customers should not have to ask for what is theirs.',
      'Nach den eigenen Daten sollte niemand fragen müssen.',
      'Kunden bør ikke skulle spørge efter sine egne oplysninger.',
    ),
  },
] as const satisfies readonly CatalogueCheck[];
