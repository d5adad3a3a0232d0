import { extname, resolve } from 'node:path';
import { localToday } from '../../node/today';
import {
  fileKindOf,
  type JourneyContent,
  largestScale,
  mapFormats,
  palettes,
  pictureOf,
} from '../../service';
import {
  type Command,
  type Io,
  LANGUAGES,
  list,
  type OptionValues,
  oneOf,
  text,
  UsageError,
} from '../command';
import { date } from '../date-option';
import { readInputs } from '../inputs';
import { portsFor } from '../ports';
import { writeWhole } from '../write-file';

const FORMATS = ['svg', 'png', 'pdf', 'html', 'md', 'csv', 'mermaid'] as const;
type Format = (typeof FORMATS)[number];
/** In pixels for one of the map. */
const [SMALLEST, LARGEST] = [0.1, 8];

/** `journey render`: a journey's map as a file that other programs open. */
export const renderCommand: Command = {
  usage: `journey render FILE [options]

  --to svg|png|pdf|html|md|csv|mermaid   what it becomes (default: what -o ends in, else svg)
  -o, --output OUT        write it to OUT instead of printing it
  --palette light|dark    the colours of pictures and pages (default: light)
  --scale N               pixels of a PNG for one of the map, 0.1 to 8 (default: 2)
  --font FILE             a TrueType or OpenType font for letters that ours have not; may be repeated
  --language en|de|da     the language of headings and texts (default: the journey’s own)
  --today DATE            the day on which it is made (default: today)

What a format cannot carry is told on standard error.
Exit code 0: written; 2: wrong usage or unreadable input.`,
  options: {
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    palette: { type: 'string' },
    scale: { type: 'string' },
    font: { type: 'string', multiple: true },
    language: { type: 'string' },
    today: { type: 'string' },
  },
  run,
};

async function run(paths: readonly string[], values: OptionValues, io: Io): Promise<number> {
  const format = formatOf(values);
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) {
    throw new UsageError('journey render takes one file, such as shop.journey.yaml.');
  }
  if (fileKindOf(path) !== 'journey') throw new UsageError(`${path} is no *.journey.yaml file.`);
  const output = text(values, 'output');
  const target = output === undefined ? undefined : resolve(io.cwd, output);
  if (target === resolve(io.cwd, path)) throw new UsageError('--output is the file that is rendered.');
  const content = await contentOf(path, values, io);
  const made =
    format === 'png' || format === 'pdf'
      ? await picture(format, content, values, io)
      : document(format, content, values, io);
  if (target !== undefined) await writeWhole(target, made);
  else print(made, io);
  return 0;
}

/** What is asked for, else what the file's ending says. */
function formatOf(values: OptionValues): Format {
  const ending = extname(text(values, 'output') ?? '')
    .slice(1)
    .toLowerCase();
  const named = ending === 'mmd' ? 'mermaid' : FORMATS.find(format => format === ending);
  return oneOf(values, 'to', FORMATS, named ?? 'svg');
}

async function contentOf(path: string, values: OptionValues, io: Io): Promise<JourneyContent> {
  const language =
    text(values, 'language') === undefined ? undefined : oneOf(values, 'language', LANGUAGES, 'en');
  const today = date(values, 'today', localToday());
  const [input] = await readInputs(
    [path],
    io.cwd,
    portsFor(io, language ?? 'en', () => today),
  );
  const file = input?.files[0];
  const content = file && input?.service.content(file.uri, language);
  if (!content) throw new UsageError(`${path} holds no journey that can be read. journey lint says why.`);
  return content;
}

function document(
  format: keyof typeof mapFormats,
  content: JourneyContent,
  values: OptionValues,
  io: Io,
): string {
  const { text: made, lost } = mapFormats[format](content, oneOf(values, 'palette', palettes, 'light'));
  for (const line of lost) io.err(line);
  return made;
}

async function picture(
  format: 'png' | 'pdf',
  content: JourneyContent,
  values: OptionValues,
  io: Io,
): Promise<Uint8Array> {
  const { Fonts } = await import('../pictures/fonts');
  const fonts = await Fonts.read(list(values, 'font').map(file => resolve(io.cwd, file)));
  const drawing = pictureOf(content, oneOf(values, 'palette', palettes, 'light'));
  const made =
    format === 'png'
      ? await png(drawing, fonts, scaleIn(values), io)
      : await (await import('../pictures/pdf')).pdfOf(drawing, fonts, date(values, 'today', localToday()));
  if (fonts.missing.length > 0) {
    io.err(`No font has letters for: ${fonts.missing.join(' ')}. Name one that has with --font FILE.`);
  }
  return made;
}

async function png(...[drawing, fonts, scale, io]: PngParameters): Promise<Uint8Array> {
  const { pngOf } = await import('../pictures/png');
  const largest = largestScale(drawing);
  if (scale > largest) io.err(`The picture would be too large: --scale is ${largest.toFixed(2)} instead.`);
  return pngOf(drawing, fonts, scale);
}

type PngParameters = [...Parameters<typeof import('../pictures/png').pngOf>, Io];

function scaleIn(values: OptionValues): number {
  const written = text(values, 'scale') ?? '2';
  const scale = /^\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
  if (!(scale >= SMALLEST && scale <= LARGEST)) {
    throw new UsageError(`--scale is a number from ${SMALLEST} to ${LARGEST}; found “${written}”.`);
  }
  return scale;
}

function print(made: string | Uint8Array, io: Io): void {
  // A line break of its own comes behind what is printed.
  if (typeof made === 'string') io.out(made.replace(/\r?\n$/, ''));
  else if (io.bytes) io.bytes(made);
  else throw new UsageError('A picture is nothing to read on a terminal: name a file with -o.');
}
