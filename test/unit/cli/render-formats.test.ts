import { deepEqual, equal, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { parse } from 'papaparse';
import { getDocument } from '../support/pdf';
import { diagramOf } from './diagram';
import { HOSTILE, HOSTILE_JOURNEY } from './hostile';
import { type CliFolder, cliFolder } from './support';

const SAMPLES = { saas: 'en', buchladen: 'de', abonnement: 'da' } as const;

describe('journey render, read by other programs', function () {
  this.timeout(60_000);
  let folder: CliFolder;
  before(async () => {
    folder = await cliFolder({ 'hostile.journey.yaml': HOSTILE_JOURNEY });
  });
  after(() => folder.remove());

  /** The bytes of an export; a sample is found by its name. */
  async function rendered(journey: string, to: string, options = ''): Promise<Buffer> {
    const file = folder.at(`out.${to}`);
    const args = `render ${journey}.journey.yaml --to ${to} -o ${file} --today 2026-11-21${options}`;
    const io = journey in SAMPLES ? { cwd: 'samples' } : {};
    const { code, err } = await folder.journey(args, io);
    equal(code, 0, err);
    return readFile(file);
  }

  const textOf = async (journey: string, to: string, options?: string) =>
    (await rendered(journey, to, options)).toString('utf8');

  /** The titles of all steps of a journey, from its table. */
  async function stepsOf(journey: string): Promise<readonly string[]> {
    const { data } = parse(await textOf(journey, 'csv'), { skipEmptyLines: true });
    const [, ...rows] = data;
    return [...new Set(rows.map(row => row[3] ?? ''))];
  }

  for (const [journey, language] of [...Object.entries(SAMPLES), ['hostile', 'en'] as const]) {
    it(`draws ${journey} as an SVG without script or anything to load`, async () => {
      for (const palette of ['light', 'dark']) {
        const svg = await textOf(journey, 'svg', ` --palette ${palette}`);
        const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
        assertInert(document);
        equal(document.documentElement.getAttribute('xml:lang'), language);
        const said = (document.documentElement.textContent ?? '').replace(/\s|-/g, '');
        for (const step of await stepsOf(journey)) {
          // A title may be cut where it is too long; then the whole stands in its tooltip.
          ok(said.includes(plain(step).replace(/\s|-/g, '')), `${step} is not in the picture`);
        }
      }
    });

    it(`makes a page of ${journey} whose policy allows nothing but its own style`, async () => {
      const { document } = new JSDOM(await textOf(journey, 'html')).window;
      assertInert(document);
      const style = document.querySelector('style')?.textContent ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      equal(
        document.querySelector('meta[http-equiv]')?.getAttribute('content'),
        `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
      );
      equal(document.documentElement.lang, language);
      const headings = [...document.querySelectorAll('tbody th')].map(cell => cell.textContent);
      for (const step of await stepsOf(journey)) ok(headings.includes(plain(step)), `${step} has no row`);
      ok(document.querySelectorAll('li').length > 0, 'a checklist');
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      deepEqual([...new Set(ids)], ids, 'each picture has its own');
    });

    it(`writes ${journey} as a diagram that Mermaid understands`, async () => {
      const { tasks, title } = await diagramOf(await textOf(journey, 'mermaid'));
      deepEqual([...new Set(tasks.map(({ task }) => task))], (await stepsOf(journey)).map(plain));
      ok(tasks.every(({ score }) => score >= 1 && score <= 5));
      if (journey === 'hostile') equal(title, HOSTILE.title);
    });

    it(`prints ${journey} as a PDF of one page that can be searched`, async () => {
      const bytes = await rendered(journey, 'pdf');
      deepEqual(await rendered(journey, 'pdf'), bytes, 'the same bytes for the same day');
      const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
      equal(pdf.numPages, 1);
      const { items } = await (await pdf.getPage(1)).getTextContent();
      const said = items
        .map(item => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s|-/g, '');
      for (const step of await stepsOf(journey)) {
        ok(said.includes(plain(step).slice(0, 16).replace(/\s|-/g, '')), `${step} is not in the PDF`);
      }
      equal(await pdf.getJSActions(), null);
    });
  }

  it('gives the tasks of a plan the most room on the page, and breaks neither days nor dates', async () => {
    const { document } = new JSDOM(await textOf('buchladen', 'html')).window;
    const plan = [...document.querySelectorAll('table')].at(-1);
    const headOf = (part: Element) => {
      const index = [...(part.closest('tr')?.children ?? [])].findIndex(cell => cell.contains(part));
      return plan?.querySelectorAll('thead th')[index]?.textContent;
    };
    const headsOf = (selector: string) => new Set([...(plan?.querySelectorAll(selector) ?? [])].map(headOf));
    deepEqual([...headsOf('.long')], ['Aufgaben']);
    deepEqual([...headsOf('td span')], ['Tage', 'Von', 'Bis']);
  });

  it('writes a table in which nothing is a formula, whatever a journey says', async () => {
    const { data, errors } = parse(await textOf('hostile', 'csv'), { skipEmptyLines: true });
    deepEqual(errors, []);
    const cells = data.flat();
    deepEqual(
      cells.filter(cell => /^\s*[=+\-@\t\r]/.test(cell)),
      ['-2'],
      'a number is no formula',
    );
    ok(cells.includes(`'${HOSTILE.step}`));
  });

  it('draws a PNG of the size that is asked for, with every letter', async () => {
    const [small, large] = [await rendered('hostile', 'png', ' --scale 1'), await rendered('hostile', 'png')];
    const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
    equal(small.subarray(1, 4).toString('latin1'), 'PNG');
    deepEqual(
      sizeOf(large),
      sizeOf(small).map(side => 2 * side),
    );
    deepEqual(await rendered('hostile', 'png'), large, 'the same bytes every time');
  });
});

/** Spreadsheets do not show the apostrophe of a guarded cell. */
function plain(cell: string): string {
  return cell.replace(/^'(?='*\s*[=+\-@])/, '');
}

/** Fails where a document does or loads anything, or is broken. */
function assertInert(document: Document): void {
  const active = 'script, parsererror, foreignObject, iframe, object, embed, img, image, link, a, use, form';
  deepEqual(
    [...document.querySelectorAll(active)].map(({ outerHTML }) => outerHTML),
    [],
  );
  for (const { attributes } of document.querySelectorAll('*')) {
    for (const { name, value } of attributes) {
      ok(!/^on|href$|^src/i.test(name), `${name}="${value}"`);
      ok(!/javascript:/i.test(value), `${name}="${value}"`);
    }
  }
}
