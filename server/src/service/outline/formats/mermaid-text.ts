/** Characters that mean something in a diagram, or to the page that it is drawn on. */
const SPECIAL = /[#;:,<>&%"\\]/g;
/** Words with which a line would begin that is no task. */
const KEYWORD = /^(?:journey|title|section|accTitle|accDescr)\b/i;
const KEYWORD_ANYWHERE = /\b(?=journey\b)j/gi;
const ENTITY = /#(\d{1,7});/g;

/** A text as Mermaid shows it: what would mean something is written as `#code;`. */
export function mermaidText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line
    .replace(SPECIAL, entity)
    .replace(KEYWORD, word => entity(word.charAt(0)) + word.slice(1))
    .replace(KEYWORD_ANYWHERE, entity);
}

/** The text that `mermaidText` has written, or somebody who knows Mermaid. */
export function textOfMermaid(written: string): string {
  return written
    .replace(ENTITY, (whole, code: string) => {
      const point = Number(code);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

function entity(character: string): string {
  return `#${character.codePointAt(0)};`;
}
