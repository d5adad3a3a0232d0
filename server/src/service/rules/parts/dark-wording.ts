/** The kinds of dark pattern that the language knows. */
export type DarkPattern = 'hidden_costs' | 'forced_continuity' | 'trick_question' | 'misdirection';

type Wordings = readonly (readonly [DarkPattern, RegExp])[];

/**
 * Tricks that are told of, in English, German and Danish. Rather too few than too many: what merely informs
 * (“renews every year”, “39 kr. for delivery”) must never be taken for a trick. With a “not” they are honest.
 */
const TOLD: Wordings = [
  [
    'hidden_costs',
    /\b(?:fees?|tax(?:es)?|costs?|charges?|shipping|delivery|postage)\b[^.?!]{0,30}\b(?:only|first)\b[^.?!]{0,20}\b(?:shown|added|appears?|revealed|visible|mentioned)\b[^.?!]{0,30}\b(?:checkout|last|final|end|paying|payment|later)\b/i,
  ],
  [
    'hidden_costs',
    /(?:gebühr|kosten|versand|zuschl)\S*[^.?!]{0,30}\berst\b[^.?!]{0,30}(?:letzte[nr]? (?:seite|schritt)|an der kasse|am (?:ende|schluss)|beim bezahlen|zuletzt)/i,
  ],
  [
    'hidden_costs',
    /(?:gebyr|fragt|omkostning|tillæg|levering)\S*[^.?!]{0,30}\bførst\b[^.?!]{0,30}(?:sidste (?:side|trin)|til sidst|ved (?:kassen|betaling)|til slut)/i,
  ],
  [
    'forced_continuity',
    /\b(?:trial|free (?:month|week|period))\b[^.?!]{0,60}\b(?:automatically|becomes? (?:a )?paid|turns? into (?:a )?paid|converts? (?:in)?to (?:a )?paid)\b/i,
  ],
  [
    'forced_continuity',
    /(?:probe(?:monat|zeit|abo|phase|zugang)|testphase|testzugang|testmonat|gratismonat)\S*[^.?!]{0,60}(?:automatisch|kostenpflichtig)/i,
  ],
  [
    'forced_continuity',
    /prøve(?:periode|måned|uge|abonnement)\S*[^.?!]{0,60}(?:automatisk|bliver (?:til )?betalt)/i,
  ],
  ['trick_question', /\bpre-?(?:ticked|checked|selected)\b/i],
  ['trick_question', /voran(?:gekreuzt|gehakt)|vorausgewählt/i],
  ['trick_question', /forud(?:afkrydset|valgt|markeret)/i],
];

/** Wording that is the trick itself: it puts the customer off, or makes “no” mean “yes”. */
const PLAYED: Wordings = [
  [
    'forced_continuity',
    /\b(?:trial|charged|paid|billed)\b[^.?!]{0,60}\bunless (?:you|they) cancel\b|\bunless (?:you|they) cancel\b[^.?!]{0,40}\b(?:charged|pay|paid|billed)\b/i,
  ],
  [
    'forced_continuity',
    /(?:probe|test|gratis)(?:monat|zeit|abo|phase|zugang)\S*[^.?!]{0,60}wenn (?:du|sie|man) nicht (?:rechtzeitig )?kündig/i,
  ],
  ['forced_continuity', /prøve(?:periode|måned|uge|abonnement)\S*[^.?!]{0,60}medmindre (?:du|man|de)\b/i],
  [
    'trick_question',
    /\b(?:un-?tick|un-?check|(?:do not|don[’']t) (?:tick|check))\b[^.?!]{0,60}\b(?:not|don[’']t|no longer|never|to receive|to opt)\b/i,
  ],
  ['trick_question', /\b(?:tick|check) (?:this box|the box|here)\b[^.?!]{0,30}\b(?:not|don[’']t)\b/i],
  ['trick_question', /häkchen (?:entfernen|weg)[^.?!]{0,60}(?:nicht|kein)/i],
  [
    'trick_question',
    /(?:ankreuzen|häkchen setzen|anhaken)[^.?!]{0,40}\b(?:nicht|keine)\b[^.?!]{0,30}(?:möchte|will|wünsch)/i,
  ],
  ['trick_question', /fjern (?:flueben|kryds|hak)\S*[^.?!]{0,60}(?:ikke|ingen)/i],
  ['trick_question', /sæt (?:flueben|kryds|hak)[^.?!]{0,40}\bikke (?:vil|ønsker)/i],
  [
    'misdirection',
    /\bno,? thanks?(?: you)?[,;:.!–—-]*\s*(?:but )?i(?:[’']d|[’']ll| (?:would|will))?\s*(?:prefer|rather|don[’']t|do not|hate|like|want|love|enjoy|already|am|pay|miss|stay)\b/i,
  ],
  ['misdirection', /\bnein,? danke[,;:.!–—-]*\s*(?:lieber |aber )?ich\b/i],
  ['misdirection', /\bnej,? ?tak[,;:.!–—-]*\s*jeg\b/i],
];

/** All of them at once: of most texts there is nothing more to ask. */
const ANY = new RegExp([...PLAYED, ...TOLD].map(([, { source }]) => source).join('|'), 'i');

const NEGATION =
  /\b(?:no|not|nothing|never|without|nicht|nichts|kein\w*|nie|niemals|ohne|ikke|intet|ingen|aldrig|uden)\b|n[’']t\b/i;

/** The trick that a text plays by its wording; undefined for an honest one. */
export function trickIn(text: string): DarkPattern | undefined {
  if (!ANY.test(text)) return undefined;
  const played = PLAYED.find(([, pattern]) => pattern.test(text));
  const told = TOLD.find(([, pattern]) => isAsserted(text, pattern));
  return (played ?? told)?.[0];
}

/** Whether a text says this, and does not deny it in the same sentence. */
function isAsserted(text: string, pattern: RegExp): boolean {
  const found = pattern.exec(text);
  if (!found) return false;
  const start = found.index + found[0].length;
  const sentence = /[^.?!]*$/.exec(text.slice(0, start))?.[0] ?? '';
  return !NEGATION.test(sentence);
}
