/** First names that invented personas like to have, in the three languages. */
const FIRST_NAMES = new Set(
  `adam adrian alan alex alexander alice allan alma amanda amy anders andrea andreas andrew andy angela anja ann anna anne
  anni anton arne arthur asta astrid barbara barry beate becky ben benjamin benny bente bernd bert betty bill billy birgit
  birgitte bo bob bobby brad brandon brenda brian bridget britta bruno caitlin camilla carl carla carmen carol caroline carsten
  cathy charles charlie charlotte chloe chris christian christina christine cindy claire clara claudia connie connor craig
  cynthia dan dana daniel daniela danny dave david dean debbie deborah dennis derek diana dick diego dieter dirk ditte don donna
  dora doris dorothy doug douglas duncan dylan eddie edgar edith edward ela elena eli elisabeth elizabeth ella ellen elmar else
  emil emily emma emmy erica erich erik erika ernst esther eva evelyn fabian faith felix fiona flora florian frances frank franz
  fred freddy frederik freja frida frieda fritz gabi gabriel gary gavin georg george gerd gert gina gisela gitte grace greg greta
  günter gustav hal hanna hannah hanne hannes hans harald harry heather heidi heike heinz helen helena helga helle henning henrik
  henry hilda hugo ian ida ilse ina inga inge ingrid irene iris isabel ivan jack jackie jacob jakob james jan jana jane janet
  jason jasper jens jeremy jesper jessica jette jill jim joan joe johan johanna john jonas jörg josef josh judith judy julia
  julie jürgen kai karen karin karl karsten kasper kate kathrin kathy katja katrin keith kelly ken kevin kim kirsten kjeld klaus
  konrad kristian kurt kyle lars larry laura laurits lea lena leo leon leonie lene linda line lisa lise liz lone lotte louise
  lucas lucy luisa lukas luke mads magnus manfred manuela marc marcus margaret maria marianne marie mark markus marlene martha
  martin mary mathilde matt matthias maureen max maya megan melanie mette mia michael michelle mike mikkel millie miriam molly
  monica monika moritz morten nadine nancy nanna natalie nathan nell nick nicola nicole niels nikolaj nils nina noah nora norbert
  olaf ole oliver olivia oscar oskar otto pam pamela patricia patrick patty paul paula pauline peder peggy penny per pernille
  pete peter petra phil philip philipp pia pippa poul quentin rachel ralf ralph randy rasmus ray rebecca regina reiner rene
  renate rhonda richard rick rita rob robert robin roger roland rolf ronald ronny rosa rose rosie rudi rudolf rune rupert ruth
  ryan sabine sally sam samantha samuel sandra sandy sara sarah scott sean sebastian silke silvia simon simone sofia sofie sonja
  søren sophie stefan stefanie steffen stella sten stephanie steve steven stine sue sunny susan susanne suzy sven svend tania
  tanja ted teresa terry theo thea thomas thorsten tilda tim tina tine tobias todd tom tommy tony torben tracy trevor trine
  troels ulla ulrich ulrik ursula ute uwe valerie vanessa vera veronica vicky victor victoria viktor vincent viola vivian walter
  wanda wendy werner wilhelm will william willy wolf wolfgang yvonne zack zoe`.split(/\s+/),
);

/**
 * Whether a persona is called like “Marketing Mary” or “HR Henry”: a first name at the end, and a word
 * before it that begins with the same letter. A person’s full name is none.
 */
export function isAlliteratingCliche(name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(word => /^\p{L}/u.test(word));
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1).filter(word => !FIRST_NAMES.has(word) && !ARTICLES.has(word));
  return FIRST_NAMES.has(last) && others.some(word => word.charAt(0) === last.charAt(0));
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'der', 'die', 'das', 'den', 'det', 'de']);
