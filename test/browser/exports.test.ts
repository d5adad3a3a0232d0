import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ical from 'ical.js';
import { JSDOM } from 'jsdom';
import { parse } from 'papaparse';
import { diagramOf } from '../unit/cli/diagram';
import { getDocument } from '../unit/support/pdf';
import { printedPages } from './support/paper';
import { useWorkbench } from './support/workbench';

const NAME = 'out.journey.yaml';
const TEXT = `id: out
title: Out & about
personas: [{ id: mia, name: Mia }]
stages:
  - id: look
    title: Looking
    phase: before
    steps:
      - id: read
        title: I read, slowly
        sentiment: 1
        touchpoints: [website]
      - id: pay
        title: I pay
        sentiment: -1
        touchpoints: [checkout]
        pain_points: [אני מחכה for ever]
`;
const LONG = `id: long
title: Long way
stages:
  - id: all
    title: All
    steps:
${Array.from({ length: 60 }, (_, index) => `      - { id: s${index}, title: Step ${index}, sentiment: 1 }\n`).join('')}`;
const DIAGRAM = `journey
    title Tea time
    section Brewing
      Boil the water: 3: Mia
      Pour it: 5: Mia, Jan
`;

describe('a journey, to and from other programs', () => {
  const vscode = useWorkbench();
  let svg: string;

  before(async () => {
    await writeFile(join(vscode.folder, NAME), TEXT);
    await writeFile(join(vscode.folder, 'long.journey.yaml'), LONG);
    await vscode.openFile(NAME);
  });

  /** Exports what is edited by a command of the palette, beside it. @returns the file, as it was written */
  const exported = async (what: string, format: string, ending: string): Promise<Buffer> => {
    await vscode.openCommand(`Journey: Export ${what}…`);
    await vscode.choose('As what?', format);
    await vscode.answerFile(`Export ${what}`);
    await vscode.page
      .getByText(new RegExp(`^out\\.${ending} was written\\.`))
      .first()
      .waitFor();
    return readFile(join(vscode.folder, `out.${ending}`));
  };
  const map = (format: string, ending: string) => exported('Map', format, ending);
  /** The size of a drawing, by its SVG. */
  const sizeOf = (svg: string): readonly number[] => {
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
    return ['width', 'height'].map(side => Number(document.documentElement.getAttribute(side)));
  };

  /** Where a text stands in a drawing, at the left end of its baseline, by its SVG. */
  const placesIn = (svg: string, text: string): readonly (readonly number[])[] => {
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
    const found = [...document.querySelectorAll('text')].filter(({ textContent }) => textContent === text);
    return found.map(element => {
      let [x, y] = ['x', 'y'].map(name => Number(element.getAttribute(name)));
      for (let group = element.closest('g'); group; group = group.parentElement?.closest('g') ?? null) {
        const move = /translate\((\S+) (\S+)\)/.exec(group.getAttribute('transform') ?? '');
        [x, y] = [(x ?? 0) + Number(move?.[1] ?? 0), (y ?? 0) + Number(move?.[2] ?? 0)];
      }
      return [Math.round(x ?? 0), Math.round(y ?? 0)];
    });
  };

  /** The pages that a file becomes on paper, where it asks itself to be printed. */
  const printed = async (url: string) => {
    const tab = await vscode.page.context().newPage();
    await tab.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-asked', '');
    });
    await tab.goto(url);
    await tab.locator('html[data-asked]').waitFor({ state: 'attached' });
    const pages = await printedPages(tab);
    await tab.close();
    return pages;
  };

  it('is a picture with its texts', async () => {
    svg = (await map('SVG', 'svg')).toString();
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
    assert.match(document.documentElement.textContent ?? '', /I read, slowly/);
  });

  it('is a picture of twice the size, painted by the preview without its being asked to open', async () => {
    const [width = 0, height = 0] = sizeOf(svg);
    const png = await map('PNG', 'png');
    const seen = await vscode.page.evaluate(
      async bytes => {
        const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas?.drawImage(image, 0, 0);
        const { data } = canvas?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
        const colours = new Set(new Uint32Array(Uint8ClampedArray.from(data).buffer));
        return { width: image.width, height: image.height, colours: colours.size };
      },
      [...png],
    );
    assert.deepEqual([seen.width, seen.height], [Math.round(2 * width), Math.round(2 * height)]);
    assert.ok(seen.colours > 100, `${seen.colours} colours`);
  });

  it('is a page to print, in which each word is found where it stands', async () => {
    const [width = 0, height = 0] = sizeOf(svg);
    const file = await getDocument({ data: new Uint8Array(await map('PDF', 'pdf')), verbosity: 0 }).promise;
    const { info } = await file.getMetadata();
    const page = await file.getPage(1);
    const [, , right = 0, top = 0] = page.view;
    assert.deepEqual([file.numPages, Reflect.get(info, 'Title')], [1, 'Out & about']);
    assert.deepEqual(
      [right, top].map(Math.round),
      [width, height].map(side => Math.round(side * 0.75)),
    );
    const { items } = await page.getTextContent();
    for (const text of ['Out & about', 'Looking', 'I read, slowly', 'I pay']) {
      const found = items.flatMap(item => ('str' in item && item.str === text ? [item.transform] : []));
      const places = found.map(([, , , , x, y]) => [Math.round(x / 0.75), Math.round((top - y) / 0.75)]);
      assert.deepEqual(places, placesIn(svg, text), text);
    }
    const mixed = items.flatMap(item => ('str' in item && /[א-ת]|ever/.test(item.str) ? [item.str] : []));
    assert.deepEqual(mixed, ['אני מחכה', 'for ever'], 'from right to left');
    await file.destroy();
  });

  it('is a page to read', async () => {
    const { document } = new JSDOM((await map('HTML', 'html')).toString()).window;
    assert.ok([...document.querySelectorAll('tbody th')].some(cell => cell.textContent === 'I pay'));
  });

  it('is a table, in words and for spreadsheets', async () => {
    assert.match((await map('Markdown', 'md')).toString(), /^# Out \\& about\n/);
    const { data, errors } = parse((await map('CSV', 'csv')).toString(), { skipEmptyLines: true });
    assert.deepEqual([data.length, errors], [3, []]);
  });

  it('is a diagram, and is told what that lacks', async () => {
    const { title, tasks } = await diagramOf((await map('Mermaid', 'mmd')).toString());
    assert.deepEqual([title, tasks.map(({ task }) => task)], ['Out & about', ['I read, slowly', 'I pay']]);
    await vscode.page
      .getByText(/^out\.mmd was written\..*touchpoints: 2/)
      .first()
      .waitFor();
  });

  it('has a plan for calendars', async () => {
    const calendar = new ical.Component(ical.parse((await exported('Plan', 'ICS', 'ics')).toString()));
    assert.ok(calendar.getAllSubcomponents('vevent').length > 0);
  });

  it('comes out of a diagram', async () => {
    await writeFile(join(vscode.folder, 'tea.mmd'), DIAGRAM);
    await vscode.openCommand('Journey: Import…');
    await vscode.answerFile('Import a Journey', 'tea.mmd');
    await vscode.choose('In which language is it written?', 'English');
    await vscode.tab('tea-time.journey.yaml').and(vscode.page.locator('.active')).waitFor();
    const text = await vscode.readFile('tea-time.journey.yaml');
    assert.match(text, /title: Tea time\n[\s\S]*title: Boil the water\n[\s\S]*title: Pour it\n/);
  });

  it('comes out of a table', async () => {
    const source = join(vscode.folder, 'trip.csv');
    await writeFile(
      source,
      'Stage,Step,Touchpoint,Sentiment\nLeaving,I pack,website,1\nLeaving,I lock up,,-1\n',
    );
    await vscode.openCommand('Journey: Import…');
    await vscode.answerFile('Import a Journey', 'trip.csv');
    await vscode.choose('In which language is it written?', 'English');
    await vscode.tab('trip.journey.yaml').and(vscode.page.locator('.active')).waitFor();
    assert.match(await vscode.readFile('trip.journey.yaml'), /title: I pack\n[\s\S]*title: I lock up\n/);
  });

  it('is printed by the browser: a large map once more in sheets, tables with their heads on each page', async () => {
    await vscode.openFile('long.journey.yaml');
    await vscode.openCommand('Journey: Print…');
    await vscode.answerFile('Print');
    await vscode.page
      .getByText(/^long\.print\.html was written\. Open it in a browser/)
      .first()
      .waitFor();
    const pages = await printed(pathToFileURL(join(vscode.folder, 'long.print.html')).href);
    for (const { isLandscape } of pages) assert.ok(isLandscape);
    const [whole, ...others] = pages.map(({ texts }) => texts);
    assert.equal(whole?.filter(text => /^Step \d+$/.test(text)).length, 60);
    const sheets = others.filter(texts => texts.some(text => /^Long way \(\d\/9\)$/.test(text)));
    assert.deepEqual(
      sheets.map(texts => texts.filter(text => /^Step \d+$/.test(text)).length),
      [7, 7, 7, 7, 7, 7, 7, 7, 4],
    );
    const tables = others.slice(sheets.length).filter(texts => texts.some(text => /^Step \d+$/.test(text)));
    assert.ok(tables.length > 1);
    for (const texts of tables) assert.ok(texts.includes('Sentiment'), 'the head of the table');
  });
});
