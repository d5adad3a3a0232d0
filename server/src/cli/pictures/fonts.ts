import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { UsageError } from '../command';
import { type Sign, signsFromLeft } from './from-left';

const require = createRequire(__filename);

/**
 * The fonts of pictures: the same on every machine, so that the same journey gives the same bytes, and nothing needs to
 * be installed. The last has emoji, of one colour.
 */
const OWN = {
  regular: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  strong: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  emoji: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
} as const;

/** A font with its file. */
export interface Face {
  readonly name: string;
  readonly bytes: Buffer;
  readonly font: Font;
  /** The same once more, to draw letters from: a font that was drawn from joins Arabic letters wrongly afterwards. */
  readonly drawn: Font;
}

/** A piece of text, as it is read, that one face has all letters for. */
export interface Run extends Sign {
  readonly face: Face;
}

/** The fonts of one picture, and what they could not write. */
export class Fonts {
  readonly #missing = new Set<string>();

  private constructor(
    private readonly regular: Face,
    private readonly strong: Face,
    private readonly others: readonly Face[],
  ) {}

  /**
   * Reads our own fonts, and those of the user for what ours have no letters for.
   *
   * @throws UsageError where a file is no font
   */
  static async read(files: readonly string[]): Promise<Fonts> {
    const own = (path: string) => readFace(require.resolve(path));
    const [regular, strong, emoji] = [await own(OWN.regular), await own(OWN.strong), await own(OWN.emoji)];
    return new Fonts(regular, strong, [...(await Promise.all(files.map(readFace))), emoji]);
  }

  /** All faces, in the order in which they are asked. */
  get faces(): readonly Face[] {
    return [this.regular, this.strong, ...this.others];
  }

  /** The characters that no face has, so far. */
  get missing(): readonly string[] {
    return [...this.#missing];
  }

  /**
   * A line in pieces from left to right, each with the first face that can write it. What none can write is noted.
   */
  runs(text: string, isStrong: boolean): readonly Run[] {
    const first = isStrong ? this.strong : this.regular;
    const runs: Run[] = [];
    for (const sign of signsFromLeft(text)) {
      const last = runs.at(-1);
      const faces = last && isSpaceOf(last, sign) ? [last.face] : [first, ...this.others];
      const face = faces.find(({ font }) => hasLetters(font, sign.text)) ?? first;
      if (!hasLetters(face.font, sign.text)) this.#missing.add(sign.text);
      const isNext = sign.direction && last?.direction === sign.direction && last.face === face;
      if (isNext) runs[runs.length - 1] = joined(last, sign);
      else runs.push({ ...sign, face });
    }
    return runs;
  }
}

/** A space in the face of the words around it: in one of its own, readers of a PDF would miss it between them. */
function isSpaceOf(run: Run, { text, direction }: Sign): boolean {
  return text === ' ' && direction === 'rtl' && run.direction === 'rtl';
}

/** A run with the sign at its right, which is read before it where that is the direction. */
function joined(run: Run, { text, index, direction }: Sign): Run {
  return direction === 'rtl' ? { ...run, index, text: text + run.text } : { ...run, text: run.text + text };
}

/** What is not drawn needs no letter: joiners, selectors, spaces. */
function hasLetters(font: Font, segment: string): boolean {
  return [...segment].every(
    character =>
      /[\p{Default_Ignorable_Code_Point}\s]/u.test(character) ||
      font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
}

async function readFace(path: string): Promise<Face> {
  const { create } = await import('fontkit');
  try {
    const bytes = await readFile(path);
    const font = create(bytes);
    if (!('hasGlyphForCodePoint' in font)) throw new Error('it is a collection of fonts.');
    return { name: `${font.postscriptName}`, bytes, font, drawn: create(bytes) as Font };
  } catch (error) {
    throw new UsageError(`${path} cannot be read as a font: ${(error as Error).message}`);
  }
}
