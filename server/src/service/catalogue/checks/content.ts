import { t } from '../texts';
import type { CatalogueCheck } from '../types';

/** Checks of the website and the blog. */
export const contentChecks = [
  {
    id: 'blog-posts-add-value',
    acceptance: ['REC17'],
    text: t(
      'Every post adds value with content relevant to its audience',
      'Jeder Beitrag bringt der Zielgruppe einen Mehrwert',
      'Alle indlæg giver målgruppen relevant indhold af værdi',
    ),
    why: t(
      'Reading is time given, and it has to pay off.',
      'Lesen kostet Zeit, und die muss sich lohnen.',
      'Læserne bruger tid på det, og den skal være givet godt ud.',
    ),
  },
  {
    id: 'blog-readers-asked',
    acceptance: ['REC18'],
    text: t(
      'Readers are asked if they found what they were looking for, what they liked best and what they would change',
      'Eine Umfrage klärt, ob das Gesuchte gefunden wurde, was am besten gefiel und was anders sein sollte',
      'Læserne spørges, om de fandt det, de søgte, hvad de bedst kunne lide, og hvad de ville ændre',
    ),
    why: t(
      'The answers tell what was on readers’ minds when they came.',
      'Die Antworten zeigen, mit welchem Anliegen jemand gekommen ist.',
      'Svarene viser, hvad læserne havde i tankerne, da de kom.',
    ),
  },
  {
    id: 'website-easy-to-navigate',
    acceptance: ['REC19'],
    text: t(
      'The website is intuitive and easy to navigate',
      'Die Website ist intuitiv und leicht zu bedienen',
      'Websitet er intuitivt og let at finde rundt på',
    ),
    why: t(
      'For customers, it is the main destination online.',
      'Für Kunden ist sie das wichtigste Ziel im Netz.',
      'For kunderne er det brandets hovedadresse på nettet.',
    ),
  },
  {
    id: 'answers-found-quickly',
    acceptance: ['REC20'],
    text: t(
      'New and existing customers find answers fast and without effort',
      'Wer eine Frage hat, ob neu oder Stammkunde, kommt ohne Umwege zur Antwort',
      'Nye og nuværende kunder finder hurtigt svar uden besvær',
    ),
    why: t(
      'Those who cannot find it here ask support, or look elsewhere.',
      'Wer hier nichts findet, fragt beim Support nach oder sucht woanders.',
      'Den, der ikke finder svaret her, ringer til support eller søger andre steder hen.',
    ),
  },
  {
    id: 'website-tells-brand-story',
    acceptance: ['REC21'],
    text: t(
      'The website covers brand story, mission and values, products and services',
      'Die Website zeigt Markengeschichte, Mission und Werte, Produkte und Leistungen',
      'Websitet rummer brandets historie, mission og værdier samt produkter og ydelser',
    ),
    why: t(
      'It is where customers expect to find a little of everything.',
      'Hier erwarten Besucher von allem etwas.',
      'Kunderne forventer at finde lidt af det hele her.',
    ),
  },
  {
    id: 'website-survey',
    acceptance: ['REC22'],
    text: t(
      'A survey on the website asks visitors how they experience it',
      'Eine Umfrage auf der Website fragt, wie sie erlebt wird',
      'En undersøgelse på websitet spørger de besøgende, hvordan de oplever det',
    ),
    why: t(
      'Whether the site meets expectations only its visitors can say.',
      'Ob die Website die Erwartungen erfüllt, wissen nur ihre Besucher.',
      'Kun de besøgende ved, om websitet lever op til forventningerne.',
    ),
  },
  {
    id: 'website-up-to-date',
    acceptance: ['REC23'],
    text: t(
      'The website is kept up to date at all times',
      'Die Website ist jederzeit auf dem neuesten Stand',
      'Websitet holdes hele tiden opdateret',
    ),
    why: t(
      'It is the company’s window to the world.',
      'Sie ist das Schaufenster des Unternehmens.',
      'Det er virksomhedens vindue mod verden.',
    ),
  },
] as const satisfies readonly CatalogueCheck[];
