import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { type CliFolder, cliFolder } from './support';

const JOURNEY = `id: shop
title: { en: Buying, de: Kaufen }
personas: [{ id: mia, name: Mia }, { id: jan, name: Jan }]
stages:
  - id: order
    title: Order
    phase: during
    steps:
      - id: pay
        title: Pay 漢
        sentiment: { mia: 1, jan: -1 }
        wait: 2h
        touchpoints: [website]
      - id: wait
        title: Wait
`;

describe('journey render', function () {
  this.timeout(30_000);
  let folder: CliFolder;
  beforeEach(async () => {
    folder = await cliFolder({ 'shop.journey.yaml': JOURNEY, 'shop.guide.yaml': 'id: g\n' });
  });
  afterEach(() => folder.remove());

  it('prints a picture in the journey’s own language, or the one that is asked for', async () => {
    const own = await folder.journey('render shop.journey.yaml');
    deepEqual([own.code, own.err], [0, '']);
    match(own.out, /^<svg .*xml:lang="en"[\s\S]*>DURING THE PURCHASE<[\s\S]*<\/svg>$/);
    match((await folder.journey('render shop.journey.yaml --language de')).out, />BEIM KAUF</);
  });

  it('tells by the file’s ending what it shall be', async () => {
    for (const [name, beginning] of [
      ['a.html', '<!DOCTYPE html>'],
      ['a.md', '# Buying'],
      ['a.mmd', 'journey\n'],
      ['a.PDF', '%PDF-'],
    ] as const) {
      equal((await folder.journey(`render shop.journey.yaml -o ${name}`)).code, 0);
      equal((await readFile(folder.at(name), 'utf8')).slice(0, beginning.length), beginning);
    }
  });

  it('says what a diagram cannot carry, in it and beside it', async () => {
    const { out, err } = await folder.journey('render shop.journey.yaml --to mermaid');
    equal(
      out,
      `journey
    title Buying
    %% Mermaid’s journey diagram cannot carry:
    %% - phases: 1
    %% - touchpoints: 1
    %% - waiting times: 1
    %% - steps without a sentiment, drawn as neutral: 1
    section Order
      Pay 漢: 4: Mia
      Pay 漢: 2: Jan
      Wait: 3: Mia, Jan`,
    );
    equal(
      err,
      out
        .split('\n')
        .slice(2, 7)
        .map(line => line.replace(/^ +%% /, ''))
        .join('\n'),
    );
  });

  it('says which letters no font has, and takes one that has them', async () => {
    const bytes: Uint8Array[] = [];
    const io = { bytes: (content: Uint8Array) => void bytes.push(content) };
    const { code, err } = await folder.journey('render shop.journey.yaml --to png --scale 0.5', io);
    deepEqual([code, err], [0, 'No font has letters for: 漢. Name one that has with --font FILE.']);
    equal(Buffer.from(bytes[0] ?? []).toString('latin1', 1, 4), 'PNG');
  });

  it('makes a picture smaller that no program could show', async () => {
    const steps = Array.from({ length: 400 }, (_, index) => `      - { id: s${index}, title: S }\n`).join('');
    await folder.write({
      'long.journey.yaml': `id: l\ntitle: L\nstages:\n  - id: a\n    title: A\n    phase: before\n    steps:\n${steps}`,
    });
    const { code, err } = await folder.journey('render long.journey.yaml -o long.png --scale 8');
    equal(code, 0);
    match(err, /^The picture would be too large: --scale is 0\.\d\d instead\.$/);
    ok((await readFile(folder.at('long.png'))).readUInt32BE(16) <= 32_000);
  });

  for (const [what, args, message] of [
    ['no file', 'render', /takes one file/],
    ['two files', 'render a.journey.yaml b.journey.yaml', /takes one file/],
    ['a file without a journey', 'render shop.guide.yaml', /is no \*\.journey\.yaml file/],
    [
      'another format',
      'render shop.journey.yaml --to gif',
      /--to is one of svg, png, pdf, html, md, csv, mermaid/,
    ],
    ['other colours', 'render shop.journey.yaml --palette pink', /--palette is one of light, dark/],
    [
      'no size',
      'render shop.journey.yaml --to png --scale 0',
      /--scale is a number from 0\.1 to 8; found “0”/,
    ],
    [
      'a font that is none',
      'render shop.journey.yaml --to pdf --font shop.guide.yaml',
      /cannot be read as a font/,
    ],
    [
      'to write over the journey',
      'render shop.journey.yaml -o shop.journey.yaml',
      /is the file that is rendered/,
    ],
    ['a picture on a terminal', 'render shop.journey.yaml --to pdf', /name a file with -o/],
    ['a folder that is not there', 'render shop.journey.yaml -o no/a.svg', /cannot be written/],
  ] as const) {
    it(`refuses ${what} with exit code 2`, async () => {
      const { code, out, err } = await folder.journey(args);
      deepEqual({ code, out }, { code: 2, out: '' });
      match(err, message);
    });
  }

  it('refuses a journey that does not parse rather than draw a part of it', async () => {
    await folder.write({ 'shop.journey.yaml': `${JOURNEY}  - [` });
    const { code, err } = await folder.journey('render shop.journey.yaml');
    equal(code, 2);
    match(err, /holds no journey that can be read/);
  });
});
