import { t } from '../texts';
import type { CatalogueCheck } from '../types';

/** Checks of customer service: solving problems, phone and staffing. */
export const serviceChecks = [
  {
    id: 'problems-solved-quickly',
    acceptance: ['REC46'],
    text: t(
      'Problems are solved effectively, and guidance comes quickly',
      'Probleme werden wirksam gelöst, Hilfe kommt schnell',
      'Supporten får løst problemet, og hjælpen kommer hurtigt',
    ),
    why: t(
      'How a problem is handled can decide whether the customer buys again.',
      'Wie mit einem Problem umgegangen wird, kann über den nächsten Kauf entscheiden.',
      'Håndteringen af et problem kan afgøre, om kunden køber igen.',
    ),
  },
  {
    id: 'self-service-available',
    acceptance: ['REC47', 'BP08'],
    text: t(
      'There is a self-service knowledge base',
      'Es gibt eine Wissensdatenbank zur Selbsthilfe',
      'Der findes en vidensbase til selvbetjening',
    ),
    why: t(
      'Per the sources, 69% of customers prefer to solve problems themselves; there are fewer tickets too.',
      'Laut den Quellen lösen 69 Prozent Probleme lieber selbst; zudem sinkt die Zahl der Tickets.',
      'Ifølge kilderne vil 69 procent helst løse problemer selv, og der kommer færre supportsager.',
    ),
  },
  {
    id: 'support-effort-measured',
    acceptance: ['REC48'],
    text: t(
      'A CES survey shows that support channels solve problems fast and with little effort',
      'Eine CES-Umfrage belegt, dass Hilfe über jeden Kanal rasch und ohne Mühe kommt',
      'En CES-undersøgelse viser, at supporten løser problemer hurtigt og ubesværet',
    ),
    why: t(
      'The less effort it takes, the likelier customers are to stay.',
      'Je geringer der Aufwand, desto eher bleiben Kunden.',
      'Jo mindre besvær, desto større chance for, at kunden bliver.',
    ),
  },
  {
    id: 'service-survey-after-contact',
    acceptance: ['REC49'],
    text: t(
      'Every contact with customer service is followed by a feedback survey',
      'Auf jeden Kontakt mit dem Kundenservice folgt eine Umfrage',
      'Hver henvendelse til kundeservice følges af en feedbackundersøgelse',
    ),
    why: t(
      'It tells how the contact went and how the next could be better.',
      'Sie zeigt, wie der Kontakt lief und was beim nächsten besser gehen kann.',
      'Den viser, hvordan samtalen gik, og hvordan den næste kan blive bedre.',
    ),
  },
  {
    id: 'text-survey-after-call',
    acceptance: ['REC50'],
    text: t(
      'A survey by text message follows a support call',
      'Nach einem Telefonat mit dem Support folgt eine SMS-Umfrage',
      'Efter et supportopkald sendes en undersøgelse på sms',
    ),
    why: t(
      'The phone is still in the customer’s hand.',
      'Das Telefon ist noch in der Hand.',
      'Kunden har stadig telefonen i hånden.',
    ),
  },
  {
    id: 'tickets-shared-with-product',
    acceptance: ['REC51'],
    text: t(
      'Support tickets are monitored and regularly shared with product and development',
      'Support-Tickets werden verfolgt und regelmäßig mit Produkt und Entwicklung geteilt',
      'Supportsager følges og deles jævnligt med produkt og udvikling',
    ),
    why: t(
      'Those who build the product need to know where it hurts.',
      'Wer das Produkt baut, muss wissen, wo es klemmt.',
      'De, der bygger produktet, skal vide, hvor skoen trykker.',
    ),
  },
  {
    id: 'staff-may-decide',
    acceptance: ['REC52', 'BP15'],
    text: t(
      'Staff may decide for themselves what makes a great experience, be it a refund or flowers',
      'Das Team darf selbst entscheiden, was begeistert – eine Erstattung etwa oder Blumen',
      'Medarbejderne må selv beslutte, hvad der giver en god oplevelse – fx en refusion eller blomster',
    ),
    why: t(
      'A generous gesture counts most when it needs no approval.',
      'Kulanz wirkt am stärksten, wenn sie keine Rückfrage braucht.',
      'En flot gestus virker bedst, når den ikke først skal godkendes.',
    ),
  },
  {
    id: 'calls-routed-to-right-agent',
    acceptance: ['REC53', 'BP10'],
    text: t(
      'Calls reach the right agent by rules: time of day, caller id, menu choice (auto attendant) or IVR',
      'Anrufe landen nach Regeln an der richtigen Stelle: Uhrzeit, Rufnummer, Menüwahl oder Spracherkennung (IVR)',
      'Opkald stilles om efter regler: tidspunkt, nummer, menuvalg (auto attendant) eller talestyring (IVR)',
    ),
    why: t(
      'Nobody likes to be passed on from desk to desk.',
      'Niemand lässt sich gern weiterverbinden.',
      'Ingen bryder sig om at blive stillet rundt.',
    ),
  },
  {
    id: 'callers-never-repeat-themselves',
    acceptance: ['REC54'],
    text: t(
      'Callers do not have to repeat themselves',
      'Anrufer müssen ihr Anliegen nur einmal schildern',
      'Den, der ringer, skal ikke gentage sig selv',
    ),
    why: t(
      'Having to explain it all again feels like not having been heard.',
      'Wer alles erneut erklären muss, fühlt sich nicht gehört.',
      'At skulle forklare alt forfra føles som ikke at være blevet hørt.',
    ),
  },
  {
    id: 'staffing-follows-demand',
    acceptance: ['REC55', 'BP11'],
    text: t(
      'Staffing follows conversation volume and handling time (AHT), peaks and slumps, with no overstaffing',
      'Die Besetzung folgt Gesprächszahl und Bearbeitungszeit (AHT), Spitzen und Flauten, ohne Überbesetzung',
      'Bemandingen følger antal samtaler og behandlingstid (AHT), spidser og stille perioder, uden overbemanding',
    ),
    why: t(
      'Enough staff means short waits, too many is money wasted.',
      'Zu wenige heißt warten, zu viele heißt Geld verschwenden.',
      'For få giver ventetid, for mange er spild af penge.',
    ),
  },
  {
    id: 'response-time-targets-set',
    acceptance: ['REC85'],
    text: t(
      'Response times have clear targets, and staff are trained for them',
      'Es steht fest, wie schnell geantwortet wird, und das Team ist dafür geschult',
      'Der er klare mål for svartider, og medarbejderne er oplært i dem',
    ),
    why: t(
      'Customers left waiting go to a competitor.',
      'Wer warten muss, geht zur Konkurrenz.',
      'Kunder, der må vente, går til en konkurrent.',
    ),
  },
  {
    id: 'crm-prioritises-enquiries',
    acceptance: ['REC86'],
    text: t(
      'A CRM prioritises and sorts enquiries automatically',
      'Ein CRM bringt Anfragen von selbst in die richtige Reihenfolge',
      'Et CRM-system prioriterer og sorterer henvendelser automatisk',
    ),
    why: t(
      'What is urgent should not wait in line behind what is not.',
      'Dringendes soll nicht hinter weniger Dringendem warten.',
      'Det, der haster, skal ikke stå i kø bag det, der kan vente.',
    ),
  },
  {
    id: 'complaints-met-with-empathy',
    acceptance: ['REC89', 'BP15'],
    text: t(
      'Frustration and complaints meet with empathy and a real wish to help',
      'Frust und Beschwerden treffen auf Verständnis und den echten Willen zu helfen',
      'Frustration og klager mødes med empati og et oprigtigt ønske om at hjælpe',
    ),
    why: t(
      'Mistakes are human; denying them makes it worse.',
      'Fehler sind menschlich; sie abzustreiten macht alles schlimmer.',
      'Det er menneskeligt at fejle, men værre at benægte det.',
    ),
  },
  {
    id: 'problems-tracked-until-solved',
    acceptance: ['REC90'],
    text: t(
      'One central place tracks every customer problem until it is solved',
      'Jedes Problem wird an einer zentralen Stelle verfolgt, bis es gelöst ist',
      'Alle kundeproblemer følges ét sted, til de er løst',
    ),
    why: t(
      'Otherwise problems fall through the cracks.',
      'Sonst geraten Probleme in Vergessenheit.',
      'Ellers bliver problemer glemt undervejs.',
    ),
  },
] as const satisfies readonly CatalogueCheck[];
