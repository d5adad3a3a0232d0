import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { UsageError } from '../command';

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
}

/** A piece of text that one face has all letters for. */
export interface Run {
  readonly text: string;
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
   * A text in pieces, each with the first face that can write it. What none can write is noted. Marks of direction are
   * left out: a face that lacks them would draw a box.
   */
  runs(text: string, isStrong: boolean): readonly Run[] {
    const first = isStrong ? this.strong : this.regular;
    const runs: Run[] = [];
    for (const { segment } of graphemes.segment(text.replace(/\p{Bidi_Control}/gu, ''))) {
      const face = [first, ...this.others].find(({ font }) => hasLetters(font, segment)) ?? first;
      if (!hasLetters(face.font, segment)) this.#missing.add(segment);
      const last = runs.at(-1);
      if (last?.face === face) runs[runs.length - 1] = { face, text: last.text + segment };
      else runs.push({ face, text: segment });
    }
    return runs;
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

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
    return { name: `${font.postscriptName}`, bytes, font };
  } catch (error) {
    throw new UsageError(`${path} cannot be read as a font: ${(error as Error).message}`);
  }
}
