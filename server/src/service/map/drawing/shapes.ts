/** A picture as a list of shapes, in the order in which they are painted. Whoever writes a file format draws these. */
export interface Drawing {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who cannot see it. */
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** `#rrggbb`, as are all colours. */
  readonly background: string;
  readonly shapes: readonly Shape[];
}

export type Shape = RectShape | PathShape | TextShape | GroupShape;

/** A colour that changes from top to bottom. Nothing shines through: not all readers of PDF can show that. */
export interface Fade {
  /** The heights between which it changes. */
  readonly top: number;
  readonly bottom: number;
  /** `offset` is 0–1. */
  readonly stops: readonly { readonly offset: number; readonly colour: string }[];
}

/** How an outline is painted; what is not given is not painted. */
export interface Paint {
  readonly fill?: string | Fade;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Lengths of dashes and gaps. */
  readonly dash?: readonly number[];
}

/** A rectangle whose corners may be round. */
export interface RectShape extends Paint {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

/** An outline in the language of SVG's `d`. */
export interface PathShape extends Paint {
  readonly kind: 'path';
  readonly d: string;
  readonly rule?: 'evenodd';
}

/** One line of text. `y` is that of its baseline, `size` the font's. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isStrong?: boolean;
  /** What is drawn around the letters, so that they stand out from a curve behind them. */
  readonly halo?: string;
  readonly isStruck?: boolean;
}

/** Shapes that belong together, moved and scaled as one. */
export interface GroupShape {
  readonly kind: 'group';
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  /** The whole text of what is drawn here, where there was no room for it. */
  readonly label?: string;
  readonly shapes: readonly Shape[];
}

/** A circle as a path. */
export function circle(x: number, y: number, radius: number): string {
  const wide = 2 * radius;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${wide} 0a${radius} ${radius} 0 1 0-${wide} 0Z`;
}
