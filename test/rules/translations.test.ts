import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rulePage, rulePages } from '../../server/src/node/rule-page';
import { rules } from '../../server/src/service/rules';
import { ruleWords } from '../../tools/generate/rule-words';

const LANGUAGES = ['de', 'da'] as const;
type Language = (typeof LANGUAGES)[number];

/** The quotation marks of the other languages. An apostrophe is ’ in all of them. */
const foreignQuotes: Readonly<Record<Language, RegExp>> = { de: /["'”»«]/, da: /["'„“”]/ };

for (const language of LANGUAGES) {
  const words = ruleWords[language];

  describe(`pages of rules in ${language}`, () => {
    it('are one for each rule', () => {
      const pages = readdirSync(rulePages(language)).filter(file => file !== 'README.md');
      assert.deepEqual(pages.sort(), rules.map(({ id }) => `${id}.md`).sort());
    });

    for (const { id, severity, fixes } of rules) {
      describe(id, () => {
        let english: string;
        let page: string;

        before(() => {
          english = readFileSync(rulePage(id, 'en'), 'utf8');
          page = readFileSync(rulePage(id, language), 'utf8');
        });

        it('says how much it matters and whether there is a quick fix', () => {
          const fix = fixes ? words.yes : words.no;
          assert.ok(page.startsWith(`# ${id}\n`));
          const line = `${words.severity}: **${words.severities[severity]}**. ${words.fix}: **${fix}**.`;
          assert.ok(page.includes(`\n\n${line}`), `it lacks: ${line}`);
        });

        it('names the same sources', () => {
          const [, own = ''] = page.split(`**. ${words.source}: `);
          const [, original = ''] = english.split('**. Source: ');
          assert.deepEqual(sourcesIn(own, words.origins), sourcesIn(original, ruleWords.en.origins));
        });

        it('has the same parts', () => {
          assert.deepEqual(
            headingsOf(page),
            headingsOf(english).map(heading => words.headings[heading]),
          );
        });

        it('shows the same examples', () => {
          assert.deepEqual(blocksOf(page), blocksOf(english));
        });

        it('speaks of the same keys and values', () => {
          assert.deepEqual(codeIn(page), codeIn(english));
        });

        it('uses the language’s own quotation marks', () => {
          assert.doesNotMatch(withoutCode(page), foreignQuotes[language]);
        });
      });
    }
  });
}

/** The numbers of the sources and the places in which other sources are named, of a page from `Source:` on. */
function sourcesIn(text: string, origins: Readonly<Record<string, string>>): readonly string[] {
  const line = text.split('\n')[0] ?? '';
  const other = Object.keys(origins).filter(origin => line.startsWith(`${origins[origin]}.`));
  return [...line.matchAll(/\b\d{3}\b/g)].map(([id]) => id).concat(other);
}

function headingsOf(page: string): readonly string[] {
  return [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
}

function blocksOf(page: string): readonly string[] {
  return [...page.matchAll(/^```[\s\S]*?^```$/gm)].map(([block]) => block);
}

/** What stands as code in the running text, each once. */
function codeIn(page: string): readonly string[] {
  const text = page.replace(/^```[\s\S]*?^```$/gm, '').replace(/\s+/g, ' ');
  return [...new Set([...text.matchAll(/`[^`]+`/g)].map(([code]) => code))].sort();
}

function withoutCode(page: string): string {
  return page.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`]+`/g, '');
}
