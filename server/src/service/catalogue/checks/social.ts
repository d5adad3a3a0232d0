import { t } from '../texts';
import type { CatalogueCheck } from '../types';

/** Checks of social media and community. */
export const socialChecks = [
  {
    id: 'profile-where-customers-are',
    acceptance: ['REC11'],
    text: t(
      'There is a profile on the channels customers use, not on every platform',
      'Profile gibt es dort, wo die Kundschaft ist, nicht auf jeder Plattform',
      'Der er profiler på de kanaler, kunderne bruger – ikke på alle platforme',
    ),
    why: t(
      'Effort spent where no customer is does nobody any good.',
      'Aufwand, wo niemand ist, nützt niemandem.',
      'Indsats på kanaler uden kunder gavner ingen.',
    ),
  },
  {
    id: 'social-pages-up-to-date',
    acceptance: ['REC12'],
    text: t(
      'The pages are active and current, with interesting and useful content',
      'Die Seiten sind aktiv und aktuell, die Inhalte interessant und nützlich',
      'Der sker noget på siderne, og indholdet er nyt, interessant og til at bruge',
    ),
    why: t(
      'An abandoned page makes the company look abandoned.',
      'Eine verwaiste Seite lässt das ganze Unternehmen verwaist wirken.',
      'En forladt side får hele virksomheden til at virke forladt.',
    ),
  },
  {
    id: 'comments-always-answered',
    acceptance: ['REC13'],
    text: t(
      'Every customer comment gets an answer',
      'Jeder Kommentar bekommt eine Antwort',
      'Ingen kundekommentar står ubesvaret',
    ),
    why: t(
      'An unanswered comment tells all who read it that nobody cares.',
      'Ein Kommentar ohne Antwort sagt allen, die mitlesen: Es kümmert niemanden.',
      'En ubesvaret kommentar fortæller alle, der læser med, at ingen lytter.',
    ),
  },
  {
    id: 'comments-monitored-routinely',
    acceptance: ['REC14'],
    text: t(
      'Comments are watched routinely, and replies show that feedback is heard and valued',
      'Kommentare werden laufend verfolgt, und die Antworten zeigen, dass Feedback ankommt und zählt',
      'Kommentarer følges løbende, og svarene viser, at feedback bliver hørt og værdsat',
    ),
    why: t(
      'Social media is a conversation in two directions.',
      'Soziale Medien sind ein Gespräch in beide Richtungen.',
      'Sociale medier er en samtale, der går begge veje.',
    ),
  },
  {
    id: 'social-content-shows-brand',
    acceptance: ['REC15'],
    text: t(
      'Posts show who the brand is and give the audience something of value',
      'Beiträge zeigen, wofür die Marke steht, und nützen der Zielgruppe',
      'Opslag viser, hvem brandet er, og giver målgruppen noget af værdi',
    ),
    why: t(
      'Many new customers meet the brand here first.',
      'Viele neue Kunden begegnen der Marke hier zum ersten Mal.',
      'Mange nye kunder møder brandet her for første gang.',
    ),
  },
  {
    id: 'exchange-builds-relations',
    acceptance: ['REC16'],
    text: t(
      'The exchange is used to build relations with potential customers',
      'Der Austausch dient dem Aufbau von Beziehungen zu möglichen Kunden',
      'Dialogen bruges til at skabe relationer til potentielle kunder',
    ),
    why: t(
      'Relations are the reason to be on social media at all.',
      'Um Beziehungen geht es in sozialen Medien überhaupt erst.',
      'Relationerne er selve grunden til at være til stede dér.',
    ),
  },
  {
    id: 'community-monitored',
    acceptance: ['REC63'],
    text: t(
      'The brand follows its social channels and joins in',
      'Die Marke verfolgt ihre sozialen Kanäle und spricht mit',
      'Brandet følger med på sine sociale kanaler og deltager',
    ),
    why: t(
      'Wherever customers gather, someone should be there for them.',
      'Wo Kunden zusammenkommen, sollte jemand für sie da sein.',
      'Hvor kunder samles, bør der være nogen for dem.',
    ),
  },
  {
    id: 'community-invitation',
    acceptance: ['REC64'],
    text: t(
      'Customers are invited to an online community for talk in real time (Facebook group, Slack)',
      'Es gibt eine Einladung in eine Online-Community mit Austausch in Echtzeit (Facebook-Gruppe, Slack)',
      'Kunderne inviteres til et onlinefællesskab med dialog i realtid (Facebook-gruppe, Slack)',
    ),
    why: t(
      'A place of their own makes customers more satisfied and more loyal.',
      'Ein eigener Ort macht zufriedener und treuer.',
      'Et sted for dem selv gør kunderne mere tilfredse og loyale.',
    ),
  },
  {
    id: 'community-meets-in-person',
    acceptance: ['REC65'],
    text: t(
      'In-person events take place in stores or at conferences',
      'In Geschäften oder auf Konferenzen finden persönliche Treffen statt',
      'Der holdes fysiske arrangementer i butikker eller på konferencer',
    ),
    why: t(
      'Community also grows off the net, face to face.',
      'Gemeinschaft wächst auch abseits des Netzes, im direkten Gespräch.',
      'Fællesskab vokser også uden for nettet, ansigt til ansigt.',
    ),
  },
] as const satisfies readonly CatalogueCheck[];
