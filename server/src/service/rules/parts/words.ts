import { catalogue } from '../../catalogue';
import { t } from '../../catalogue/texts';
import type { PersonalColumn, Reason, Role } from '../../data/types';
import type { EntityKind } from '../../schema/types';
import type { Standing } from '../../scores/types';
import type { Texts } from '../rule';
import { forms } from './forms';

/** What the kinds of the language are called where a person reads it. */
const kinds: Readonly<Record<EntityKind, Texts>> = {
  journey: t('journey', 'Customer Journey', 'kunderejse'),
  stage: t('stage', 'Etappe', 'etape'),
  step: t('step', 'Schritt', 'trin'),
  touchpoint: t('touchpoint', 'Touchpoint', 'berøringspunkt'),
  persona: t('persona', 'Persona', 'persona'),
  survey: t('survey', 'Umfrage', 'undersøgelse'),
  metric: t('metric', 'Kennzahl', 'nøgletal'),
  opportunity: t('opportunity', 'Chance', 'mulighed'),
  'pain-point': t('pain point', 'Schmerzpunkt', 'smertepunkt'),
  solution: t('solution', 'Lösung', 'løsning'),
  plan: t('plan', 'Plan', 'plan'),
  'plan-step': t('plan step', 'Planschritt', 'plantrin'),
  guide: t('communication guide', 'Kommunikationsleitfaden', 'kommunikationsguide'),
  phrase: t('phrase', 'Formulierung', 'formulering'),
  channel: t('channel', 'Kanal', 'kanal'),
  check: t('check', 'Prüfpunkt', 'tjekpunkt'),
  rule: t('rule', 'Regel', 'regel'),
};

/** JSON Schema's types as a user would call what is written. */
const types: Readonly<Record<string, Texts>> = {
  string: t('text', 'Text', 'tekst'),
  number: t('number', 'Zahl', 'tal'),
  integer: t('whole number', 'ganze Zahl', 'heltal'),
  boolean: t('true or false', 'true oder false', 'true eller false'),
  array: t('list', 'Liste', 'liste'),
  object: t('map', 'Zuordnung', 'map'),
  null: t('nothing', 'nichts', 'ingenting'),
};

/** The phases, as where something lies. */
const phases: Readonly<Record<string, Texts>> = {
  before: t('before the purchase', 'vor dem Kauf', 'før købet'),
  during: t('during the purchase', 'während des Kaufs', 'under købet'),
  after: t('after the purchase', 'nach dem Kauf', 'efter købet'),
};

/** The dark patterns, as a person would call them. */
const darkPatterns: Readonly<Record<string, Texts>> = {
  hidden_costs: t('hidden costs', 'versteckte Kosten', 'skjulte omkostninger'),
  forced_continuity: t(
    'a trial or contract that goes on unnoticed',
    'eine Probezeit oder ein Vertrag, der unbemerkt weiterläuft',
    'en prøveperiode eller aftale, der fortsætter ubemærket',
  ),
  trick_question: t('a trick question', 'eine Fangfrage', 'et snydespørgsmål'),
  misdirection: t('misdirection', 'Irreführung', 'vildledning'),
};

/** What the catalogue calls its touchpoints, and the channels. */
const builtIn: Readonly<Record<'touchpoint' | 'channel', Readonly<Record<string, Texts>>>> = {
  touchpoint: Object.fromEntries(catalogue.touchpoints.map(({ id, title }) => [id, title])),
  channel: Object.fromEntries(catalogue.channels.map(({ id, title }) => [id, title])),
};

/** The groups of customers that are asked for a persona. */
const interviews: Readonly<Record<string, Texts>> = {
  best: t('the best customers', 'die beste Kundschaft', 'de bedste kunder'),
  negative: t(
    'customers with a bad experience',
    'Kundschaft mit schlechter Erfahrung',
    'kunder med en dårlig oplevelse',
  ),
  recent: t('recent customers', 'neue Kundschaft', 'nye kunder'),
};

/** What a column of a data file holds. */
const roles: Readonly<Record<Role, Texts>> = {
  date: t('the date', 'das Datum', 'datoen'),
  score: t('the score', 'den Wert', 'scoren'),
  verbatim: t('the customer’s words', 'die Worte der Befragten', 'kundens ord'),
  touchpoint: t('the touchpoint', 'den Touchpoint', 'berøringspunktet'),
  step: t('the step', 'den Schritt', 'trinnet'),
  persona: t('the persona', 'die Persona', 'personaen'),
  id: t('the id of the answer', 'die Kennung der Antwort', 'svarets id'),
  started: t('the start', 'den Beginn', 'starten'),
  resolved: t('the solution', 'die Lösung', 'løsningen'),
};

/** Why a row of a data file is not counted. */
const rejections: Readonly<Record<Reason, Texts>> = {
  cells: t('too many or too few cells', 'zu viele oder zu wenige Zellen', 'for mange eller for få celler'),
  quote: t(
    'a quotation mark that is out of place',
    'ein Anführungszeichen, das nicht dorthin gehört',
    'et anførselstegn, der ikke hører til der',
  ),
  score: t('a score that is no number', 'ein Wert, der keine Zahl ist', 'en score, der ikke er et tal'),
  whole: t(
    'a score that is no whole number',
    'ein Wert, der keine ganze Zahl ist',
    'en score, der ikke er et helt tal',
  ),
  range: t('a score outside of the scale', 'ein Wert außerhalb der Skala', 'en score uden for skalaen'),
  date: t('a date that cannot be read', 'ein Datum, das nicht lesbar ist', 'en dato, der ikke kan læses'),
  time: t(
    'a start or end that cannot be read',
    'ein Beginn oder Ende, das nicht lesbar ist',
    'en start eller slutning, der ikke kan læses',
  ),
  future: t('a date in the future', 'ein Datum in der Zukunft', 'en dato i fremtiden'),
  negative: t('an end before the start', 'ein Ende vor dem Beginn', 'en slutning før starten'),
};

/** What identifies a person. */
const personal: Readonly<Record<PersonalColumn['kind'], Texts>> = {
  email: t('e-mail addresses', 'E-Mail-Adressen', 'e-mailadresser'),
  phone: t('phone numbers', 'Telefonnummern', 'telefonnumre'),
  ip: t('IP addresses', 'IP-Adressen', 'IP-adresser'),
  customer: t('customer numbers', 'Kundennummern', 'kundenumre'),
  name: t('names of persons', 'Namen von Personen', 'navne på personer'),
};

/** How sure a score is; of enough answers nothing has to be said. */
const sureness: Readonly<Record<Exclude<Standing, 'hidden'>, Texts>> = {
  shown: t('', '', ''),
  indicative: t(', indicative', ', nur ein Anhaltspunkt', ', vejledende'),
};

/** Terms of the schema that messages tell in words; `{name|kind}` in a message asks for one of these. */
const vocabularies: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  kind: kinds,
  type: types,
  phase: phases,
  darkPattern: darkPatterns,
  ...builtIn,
  interview: interviews,
  role: roles,
  rejection: rejections,
  personal,
  sureness,
};

/** The word for a term; the term itself where the vocabulary does not have it. */
export function wordFor(vocabulary: string, term: string, language: keyof Texts): string {
  return forms[vocabulary]?.(term, language) ?? vocabularies[vocabulary]?.[term]?.[language] ?? term;
}
