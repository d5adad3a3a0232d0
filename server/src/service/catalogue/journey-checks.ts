import { strategyChecks } from './strategy-checks';
import { t } from './texts';
import type { CatalogueCheck } from './types';

/** Checks of a journey as a whole; they belong in the journey's own `checklist`. */
export const journeyChecks: readonly CatalogueCheck[] = [
  {
    id: 'channel-of-choice',
    acceptance: ['REC81', 'BP06'],
    text: t(
      'Customers get in touch via the channel of their choice, in any context and on any device (omnichannel)',
      'Kontakt gelingt über den Kanal der Wahl, in jeder Situation und auf jedem Gerät (Omnichannel)',
      'Kunderne kan henvende sig via den kanal, de foretrækker, i enhver situation og på enhver enhed (omnichannel)',
    ),
    why: t(
      'Per the sources, 90% of customers want a seamless service across channels.',
      'Laut den Quellen wünschen sich 90 Prozent nahtlosen Service über alle Kanäle.',
      'Ifølge kilderne ønsker 90 procent af kunderne sammenhængende service på tværs af kanaler.',
    ),
  },
  {
    id: 'agents-see-history',
    acceptance: ['REC82', 'BP07'],
    text: t(
      'Support agents see earlier conversations from every channel',
      'Der Support sieht frühere Gespräche aus allen Kanälen',
      'Supportmedarbejdere kan se tidligere samtaler fra alle kanaler',
    ),
    why: t(
      'Personal help takes knowing what came before.',
      'Persönlich helfen kann nur, wer die Vorgeschichte kennt.',
      'Kun den, der kender forhistorien, kan hjælpe personligt.',
    ),
  },
  {
    id: 'agents-follow-same-policies',
    acceptance: ['REC83'],
    text: t(
      'All agents follow the same policies and procedures',
      'Alle im Support arbeiten nach denselben Richtlinien und Abläufen',
      'Alle medarbejdere følger de samme retningslinjer og procedurer',
    ),
    why: t(
      'The answer should not depend on who happens to give it.',
      'Die Antwort soll nicht davon abhängen, wer sie gibt.',
      'Svaret må ikke afhænge af, hvem der tilfældigvis giver det.',
    ),
  },
  {
    id: 'channels-follow-guide',
    acceptance: ['REC84', 'BP12'],
    text: t(
      'All channels are aligned, checked regularly and follow the communication guide',
      'Alle Kanäle sind abgestimmt, regelmäßig geprüft und folgen dem Kommunikationsleitfaden',
      'Alle kanaler er afstemt, kontrolleres jævnligt og følger kommunikationsguiden',
    ),
    why: t(
      'Customers expect the same message wherever they meet the brand.',
      'Überall wird dieselbe Botschaft erwartet.',
      'Kunderne forventer samme budskab, uanset hvor de møder brandet.',
    ),
  },
  {
    id: 'customers-addressed-by-name',
    acceptance: ['REC87'],
    text: t(
      'Customers are addressed by name, with information that concerns them',
      'Die Ansprache erfolgt mit Namen und mit Angaben, die zur Person passen',
      'Kunderne tiltales ved navn og får oplysninger, der vedrører dem',
    ),
    why: t(
      'Small personal touches make a message relevant.',
      'Schon Kleinigkeiten geben einer Nachricht Bedeutung.',
      'Små personlige træk gør en besked relevant.',
    ),
  },
  {
    id: 'customer-data-evaluated',
    acceptance: ['REC88'],
    text: t(
      'Customer data is collected and evaluated for personal experiences',
      'Kundendaten fließen, erhoben und ausgewertet, in persönlichere Erlebnisse ein',
      'Kundedata indsamles og analyseres for at skabe personlige oplevelser',
    ),
    why: t(
      'Customers expect a company to understand their needs.',
      'Kunden erwarten, dass ihre Bedürfnisse verstanden werden.',
      'Kunderne forventer, at virksomheden forstår deres behov.',
    ),
  },
  {
    id: 'one-hub-for-customer-information',
    acceptance: ['REC92', 'BP07'],
    text: t(
      'One hub holds customer information and earlier contacts (virtual phone system, CRM)',
      'Kundendaten und frühere Kontakte liegen an einem Ort (virtuelle Telefonanlage, CRM)',
      'Kundeoplysninger og tidligere kontakter er samlet ét sted (virtuelt telefonsystem, CRM)',
    ),
    why: t(
      'What is scattered is missing when it is needed.',
      'Was verstreut liegt, fehlt im entscheidenden Moment.',
      'Det, der ligger spredt, mangler, når der er brug for det.',
    ),
  },
  ...strategyChecks,
];
