/** What companies call things, whatever language the rest of the title is in. Whole words, in any case. */
const EVERYWHERE =
  'leads?|mqls?|sales[\\s-]qualified|(?:sales|marketing|conversion)?[\\s-]?funnels?|conversions?(?:[\\s-](?:rate|optimi[sz]ation))?|workstreams?|tickets?|upselling|upsell|cross[\\s-]?selling|cross[\\s-]?sell|churn|touchpoints?|kpis?|stakeholders?|retargeting|remarketing|sales[\\s-]pipeline|lead[\\s-](?:generation|nurturing|qualification|scoring|capture)|go[\\s-]to[\\s-]market|lifecycle marketing';

/** Company words of single languages, by their tags. */
const OWN: Readonly<Record<string, string>> = {
  en: 'prospects?|customer[\\s-](?:acquisition|retention|lifecycle)|user acquisition|demand generation|lead time to close|closed[\\s-](?:won|lost)|work stream|deliverables?|nurturing',
  de: 'lead(?:generierung|qualifizierung|pflege|erfassung|s?management)|(?:verkaufs|vertriebs|marketing|sales)-?(?:trichter|funnel|pipeline)|konversion(?:srate)?|konvertierung|konvertieren|kundenbindung|(?:neu)?kundengewinnung|neukundenakquise|kundenakquise|bestandskunden(?:pflege)?|kundenlebenszyklus|kundenabwanderung|kundenkontaktpunkte?|arbeitsstrom|arbeitspaket',
  da: 'lead(?:generering|kvalificering|håndtering|pleje)|(?:salgs|marketing|konverterings)-?(?:tragt(?:en)?|funnel|pipeline)|konvertering(?:srate|en)?|konverterer?|kundeemner?|kundefastholdelse|kundeafgang|kundehvervning|kundetilgang|mersalg|krydssalg|arbejdsstrøm|berøringspunkt(?:er)?|kundelivscyklus',
};

/** Where such a word is no company word: `lead` as a verb, as a role or in a race; conversions of other things. */
const INNOCENT =
  /\b(?:(?:team|operations|tech|project|shift)[\s-]lead\b|leads? (?:to|the|a|an|my|our|your|us|them|me|you|him|her|singer|guitar|role|actor|time|story)\b|(?:the|in|take|taking|takes|my|a dog’s) lead\b|(?:currency|unit|file|format|loft|barn|house|bike|car) conversions?\b|kitchen funnel)/gi;

/** Journeys and places to which one needs a ticket that was bought. */
const ADMITTING =
  /(?<!\p{L})(?:trains?|bus(?:es)?|tram|metro|ferr(?:y|ies)|flights?|airlines?|planes?|concerts?|cinema|theat(?:er|re)|museum|festival|stadium|gate|parking|lottery|admission|travel\p{L}*|bahn\p{L}*|zug|flug\p{L}*|fähren?|konzert\p{L}*|kino\p{L}*|spiel|stadion|park\p{L}*|eintritt\p{L}*|reisen?|nahverkehr\p{L}*|tog\p{L}*|fly|færgen?|koncert\p{L}*|biograf\p{L}*|teater\p{L}*|rejser?)(?!\p{L})/iu;
/** What one does with such a ticket. */
const BUYING =
  /(?<!\p{L})(?:buy|book|order|pay|purchas|show|scan|print|kauf|buch|bestell|bezahl|zahl|zeig|drucke|køb|bestil|betal|vis)\p{L}*|(?:ge|ein)kauft/iu;

/**
 * The words of a title that only the company uses.
 *
 * @param language of the title; words of other languages are not looked for, but English ones are common
 * @param context what the journey is about, for words that mean two things
 */
export function companyWordsIn(title: string, language: string, context: string): readonly string[] {
  const own = OWN[language.split('-')[0]?.toLowerCase() ?? ''];
  const text = title.replace(INNOCENT, ' ');
  const found = wordsIn(text, own === undefined ? EVERYWHERE : `${own}|${EVERYWHERE}`);
  const isAdmission = () => BUYING.test(title) || ADMITTING.test(`${title} ${context}`);
  return found.filter(word => !(/^tickets?$/i.test(word) && isAdmission()));
}

/** The words that match the pattern as a whole, each once, as they are written. */
export function wordsIn(text: string, pattern: string): readonly string[] {
  // To tell where words end takes far longer, the first time above all, and few texts have any.
  if (!expressionOf(pattern, 'iu').test(text)) return [];
  const whole = expressionOf(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
  return [...new Set([...text.matchAll(whole)].map(([word]) => word.trim()))];
}

/** Those of a few languages, and of the settings. */
const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string, flags: string): RegExp {
  const expression = expressions.get(pattern) ?? new RegExp(pattern, flags);
  expressions.set(pattern, expression);
  return expression;
}
