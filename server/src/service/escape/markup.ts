import { wellFormed } from './well-formed';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for HTML or XML, between tags or in a quoted attribute. What XML cannot hold becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return withoutControls(wellFormed(text)).replace(/[&<>"']/g, char => ENTITIES[char] ?? char);
}

function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}
