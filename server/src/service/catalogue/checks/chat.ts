import { t } from '../texts';
import type { CatalogueCheck } from '../types';

/** Checks of chatbots and live chat. */
export const chatChecks = [
  {
    id: 'chatbot-answers-general-questions',
    acceptance: ['REC26'],
    text: t(
      'The chatbot solves general questions and problems fast, without the service team',
      'Allgemeine Fragen und Probleme erledigt der Chatbot sofort, das Serviceteam bleibt frei',
      'Chatbotten klarer generelle spørgsmål og problemer hurtigt uden serviceteamet',
    ),
    why: t(
      'A simple question deserves an answer at once.',
      'Einfache Fragen verdienen sofort eine Antwort.',
      'Et enkelt spørgsmål fortjener et svar med det samme.',
    ),
  },
  {
    id: 'chatbot-available-around-the-clock',
    acceptance: ['REC27', 'BP09'],
    text: t(
      'The chatbot is available 24/7 and points to relevant resources',
      'Der Chatbot ist rund um die Uhr da und verweist auf passende Hilfen',
      'Chatbotten er åben døgnet rundt og henviser til relevante ressourcer',
    ),
    why: t(
      'Questions do not keep office hours.',
      'Fragen halten sich nicht an Öffnungszeiten.',
      'Spørgsmål følger ikke kontortiden.',
    ),
  },
  {
    id: 'chatbot-hands-over',
    acceptance: ['REC28'],
    text: t(
      'When needed, the chatbot hands over to a human, having collected what they need to know',
      'Bei Bedarf übergibt der Chatbot an einen Menschen und fragt das Nötige vorher ab',
      'Chatbotten stiller om til et menneske ved behov og indhenter først de nødvendige oplysninger',
    ),
    why: t(
      'Not every problem is one for a machine, and nobody likes to start again.',
      'Nicht jedes Problem ist eines für die Maschine, und niemand fängt gern von vorn an.',
      'Ikke alle problemer kan løses af en maskine, og ingen vil starte forfra.',
    ),
  },
  {
    id: 'chatbot-conversations-analysed',
    acceptance: ['REC29'],
    text: t(
      'Chatbot conversations are analysed for needs and friction',
      'Chatbot-Unterhaltungen werden auf Bedürfnisse und Reibungspunkte ausgewertet',
      'Chatbottens samtaler gennemgås for behov og friktion',
    ),
    why: t(
      'Here customers say in their own words what they lack.',
      'Hier steht in eigenen Worten, was fehlt.',
      'Her fortæller kunderne med egne ord, hvad de mangler.',
    ),
  },
  {
    id: 'chat-can-be-rated',
    acceptance: ['REC30'],
    text: t('Users can rate the chat', 'Der Chat lässt sich bewerten', 'Brugerne kan bedømme chatten'),
    why: t(
      'Right after the chat the impression is fresh.',
      'Direkt nach dem Chat ist der Eindruck frisch.',
      'Lige efter chatten er indtrykket friskt.',
    ),
  },
] as const satisfies readonly CatalogueCheck[];
