import { catalogue } from '../../catalogue';
import { t } from '../../catalogue/texts';
import type { EntityKind } from '../../schema/types';
import type { Texts } from '../rule';

/** What the kinds of the language are called where a person reads it. */
const kinds: Readonly<Record<EntityKind, Texts>> = {
  journey: t('journey', 'Customer Journey', 'kunderejse'),
  stage: t('stage', 'Phase', 'etape'),
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
  object: t('map', 'Map', 'map'),
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

/** Terms of the schema that messages tell in words; `{name|kind}` in a message asks for one of these. */
const vocabularies: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  kind: kinds,
  type: types,
  phase: phases,
  darkPattern: darkPatterns,
  ...builtIn,
  interview: interviews,
};

/** The word for a term; the term itself where the vocabulary does not have it. */
export function wordFor(vocabulary: string, term: string, language: keyof Texts): string {
  return vocabularies[vocabulary]?.[term]?.[language] ?? term;
}
