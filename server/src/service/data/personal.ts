import type { PersonalKind } from './types';

/** Every repetition is bounded, and what may follow a repetition is not in it: the time is linear. */
const PATTERNS: Readonly<Record<PersonalKind, readonly RegExp[]>> = {
  email: [/(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu],
  phone: [
    // International: +49 171 2345678, 0045 12 34 56 78.
    /(?<![\w+.,-])(?:\+|00)[1-9](?:[ \u00a0()/.-]{0,3}\d){7,14}(?![\d])/g,
    // With an area code: 030/1234567, (0171) 234 56 78, 01712345678.
    /(?<![\w+.,:/-])\(?0[1-9]\d{1,3}\)?[ \u00a0/-]?\d(?:[ \u00a0-]?\d){5,9}(?![\w.,-]?\d)/g,
    // In groups: 12 34 56 78 in Denmark, (555) 123-4567 in America.
    /(?<![\w+.,:/-])(?<!\d )\d\d(?: \d\d){3}(?![ ]?\d)/g,
    /(?<![\w+.,:/-])\(?[2-9]\d\d\)?[ .-]\d{3}[.-]\d{4}(?!\d)/g,
  ],
  // By the word before it: Kundennummer 4711-0815, customer no. K12345.
  customer: [
    /(?<=(?:customer|client|member|account|contract|kunden?|mitglieds?|vertrags?|medlems?|aftale)[ _-]?(?:number|no\.?|nummer|nr\.?|id)(?: is| ist| er)?[:#]?[ \u00a0]?)(?<![\w])[A-Z]{0,3}[-.]?\d(?:[-./]?\d){3,14}(?![\w])/giu,
  ],
  ip: [
    /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\.?\d|\w)/g,
    /(?<![\w:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])/gi,
    /(?<![\w:])[\da-f]{4}(?::[\da-f]{1,4}){0,5}::(?:[\da-f]{1,4}:){0,5}[\da-f]{1,4}(?![\w:])/gi,
  ],
};

/** Without this, nothing of the kind can match: most texts are done with that. */
const POSSIBLE: Readonly<Record<PersonalKind, RegExp>> = {
  email: /@/,
  customer: /customer|client|member|account|contract|kunde|mitglied|vertrag|medlem|aftale/i,
  phone: /(?:\d\D*){7}/,
  ip: /\.\d|:/,
};
const KINDS: readonly PersonalKind[] = ['email', 'ip', 'customer', 'phone'];
/** Addresses of a desk, not of a person. */
const ROLE =
  /^(?:info|support|help|hilfe|hjaelp|hello|hallo|hej|kontakt|contact|service|kundeservice|kundenservice|sales|office|team|post|mail|noreply|no-reply|privacy|datenschutz)@/i;
/** Numbers that nobody owns: free of charge, or of the machine itself. */
const NOBODYS = /^(?:\+?\d{0,2}[ -]?\(?0?800|127\.|0\.0\.0\.0)/;
const VERSION = /(?:\bv|\bversion|\brelease)\.?\s?$/i;

/** Something personal in a text, in offsets of the text. */
export interface PersonalMatch {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** All e-mail addresses, phone numbers, IP addresses and customer numbers of persons in a text, in its order; none overlaps another. */
export function personalIn(text: string): readonly PersonalMatch[] {
  const possible = KINDS.filter(kind => POSSIBLE[kind].test(text));
  if (possible.length === 0) return [];
  const found = possible.flatMap(kind => PATTERNS[kind].flatMap(pattern => matchesOf(text, kind, pattern)));
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter(match => {
      const isFree = match.start >= end;
      if (isFree) end = match.end;
      return isFree;
    });
}

/** A text in which everything personal that is found is a mark. */
export function redacted(text: string): string {
  let end = 0;
  let safe = '';
  for (const match of personalIn(text)) {
    safe += `${text.slice(end, match.start)}[…]`;
    end = match.end;
  }
  return safe + text.slice(end);
}

function matchesOf(text: string, kind: PersonalKind, pattern: RegExp): readonly PersonalMatch[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: value, index }) => {
    if (ROLE.test(value) || NOBODYS.test(value)) return [];
    if (kind === 'ip' && VERSION.test(text.slice(Math.max(0, index - 12), index))) return [];
    return [{ kind, start: index, end: index + value.length }];
  });
}
