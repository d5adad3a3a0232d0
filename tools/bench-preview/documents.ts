import { generateJourney } from '../bench/src/generate';
import { placesIn } from '../bench/src/places';

/** A text to be edited while its preview is open. */
export interface Edited {
  readonly file: string;
  readonly text: string;
  /** The preview's command, and how its tab begins. */
  readonly command: string;
  readonly tab: string;
  /** Where a letter is typed, counted from 1: before a word in the middle, which is shown in the preview. */
  readonly line: number;
  readonly column: number;
  readonly word: string;
}

const SEED = 20261121;

/** A generated journey with its map. */
export function journeyOf(touchpoints: number): Edited {
  const text = generateJourney({ touchpoints, seed: SEED });
  const { line } = placesIn(text).typing;
  return {
    file: 'bench.journey.yaml',
    text,
    command: 'Journey: Open Preview to the Side',
    tab: 'Map: ',
    ...placeIn(text, line, 'title: '),
  };
}

/** What one would write instead: the same touchpoints in Markdown, with the preview that VS Code brings along. */
export function markdownOf(touchpoints: number): Edited {
  const journey = generateJourney({ touchpoints, seed: SEED }).split('\n');
  const text = journey
    .map(line =>
      /^ {12}title: /.test(line) ? `\n## ${line.trim().slice('title: '.length)}\n` : `- ${line.trim()}`,
    )
    .join('\n');
  const lines = text.split('\n');
  const line = lines.findIndex((each, index) => index >= lines.length / 2 && each.startsWith('## '));
  return {
    file: 'bench.md',
    text,
    command: 'Markdown: Open Preview to the Side',
    tab: 'Preview bench.md',
    ...placeIn(text, line, '## '),
  };
}

/** The same journey, of which nothing is understood: the preview shows the line that was typed last. */
export function echoOf(touchpoints: number): Edited {
  return {
    ...journeyOf(touchpoints),
    file: 'bench.txt',
    command: 'Echo: Open Preview to the Side',
    tab: 'Echo',
  };
}

function placeIn(text: string, line: number, before: string): Pick<Edited, 'line' | 'column' | 'word'> {
  const written = text.split('\n')[line] ?? '';
  const start = written.indexOf(before) + before.length;
  const [word] = /^\w+/.exec(written.slice(start)) ?? [];
  if (word === undefined) throw new Error(`No word begins in “${written}”.`);
  return { line: line + 1, column: start + 1, word };
}
