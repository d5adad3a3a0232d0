import { catalogue } from '../../catalogue';
import { channelIcon, isBuiltInChannel } from '../shapes/icons';
import { textWidth } from '../text-width';
import type { MapView } from '../types';
import { words } from '../words';
import { wrap } from '../wrap';
import { dots } from './cards';
import type { DrawContext, PictureOptions } from './context';
import { measuredMark } from './measured';
import { atItsSide, icon, mark } from './parts';
import type { Shape } from './shapes';

/** Shapes that stand from 0 downwards, and how high they are. */
export interface Block {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** What explains one sign: drawn at 0, its middle at the height 0. */
interface Entry {
  readonly sign: readonly Shape[];
  /** The sign's width in pixels. */
  readonly width: number;
  readonly text: string;
}

const TITLE = { size: 30, line: 38 };
const SCENARIO = { size: 15, line: 22 };
/** Lines longer than this tire the eye. */
const LONGEST = 920;
const ROW = 26;
const BETWEEN = 26;

/** The journey's title, what it is about, and whose it is. */
export function drawTitle(options: PictureOptions, width: number, context: DrawContext): Block {
  const { colours } = context;
  const titleLines = wrap(options.title, { width, maxLines: 2, fontSize: TITLE.size * 1.07 });
  const room = { width: Math.min(width, LONGEST), maxLines: 4, fontSize: SCENARIO.size };
  const scenario = options.scenario ? wrap(options.scenario, room) : [];
  const below = titleLines.length * TITLE.line + scenario.length * SCENARIO.line;
  const personas = flow(personaEntries(options, context), width, context);
  const shapes: readonly Shape[] = [
    ...titleLines.map((text, index): Shape => {
      const y = index * TITLE.line + 28;
      const look = { size: TITLE.size, isStrong: true, fill: colours.ink } as const;
      return atItsSide({ kind: 'text', x: 0, y, text, ...look }, width);
    }),
    ...scenario.map((text, index): Shape => {
      const y = titleLines.length * TITLE.line + index * SCENARIO.line + 18;
      return atItsSide({ kind: 'text', x: 0, y, text, size: SCENARIO.size, fill: colours.soft }, width);
    }),
    { kind: 'group', x: 0, y: below + 12, shapes: personas.shapes },
  ];
  return { shapes, height: below + (personas.height > 0 ? personas.height + 12 : 0) };
}

/** What the signs on the map mean: those that are on it. */
export function drawLegend(width: number, context: DrawContext): Block {
  return flow(
    [
      ...curveEntries(context),
      ...measuredEntries(context),
      ...stepEntries(context),
      ...touchpointEntries(context),
    ],
    width,
    context,
  );
}

/** Entries side by side, in as many rows as they need. */
function flow(entries: readonly Entry[], width: number, { colours }: DrawContext): Block {
  let [x, y] = [0, ROW / 2];
  const shapes = entries.map(({ sign, width: wide, text }): Shape => {
    const whole = wide + 7 + Math.ceil(textWidth(text, 12));
    if (x > 0 && x + whole > width) [x, y] = [0, y + ROW];
    const label: Shape = { kind: 'text', x: wide + 7, y: 4.3, text, size: 12, fill: colours.ink };
    const group: Shape = { kind: 'group', x, y, shapes: [...sign, label] };
    x += whole + BETWEEN;
    return group;
  });
  return { shapes, height: entries.length > 0 ? y + ROW / 2 : 0 };
}

/** A persona without a curve of its own has no mark. */
function personaEntries({ personas }: PictureOptions, context: DrawContext): readonly Entry[] {
  const { map, tones, colours } = context;
  return personas.map(text => {
    const tone = tones.get(map.curves.find(({ title }) => title === text)?.id ?? '');
    const sign =
      tone === undefined
        ? icon('account', 0, -8, 16, colours.soft)
        : [mark(tone, 'current', { x: 8, y: 0, scale: 0.7 }, context)];
    return { sign, width: 16, text };
  });
}

function curveEntries(context: DrawContext): readonly Entry[] {
  const { map, tones, colours, language } = context;
  const entry = (text: string, kind: 'current' | 'target', tone: number, stroke: string): Entry => ({
    sign: [
      {
        kind: 'path',
        d: 'M0 0H36',
        stroke,
        strokeWidth: kind === 'target' ? 2 : 3,
        ...(kind === 'target' ? { dash: [2, 6] } : {}),
      },
      mark(tone, kind, { x: 18, y: 0, scale: 0.6 }, context),
    ],
    width: 36,
    text,
  });
  const own = [...tones].map(([id, tone]) => {
    const title = map.curves.find(curve => curve.id === id)?.title ?? id;
    return entry(title, 'current', tone, colours.tones[tone] ?? colours.ink);
  });
  const hasTarget = map.curves.some(({ kind }) => kind === 'target');
  return hasTarget ? [...own, entry(words.target[language], 'target', 0, colours.soft)] : own;
}

/** Intervals of which the signs are as high as a line of the legend. */
function measuredEntries({ map, colours, language }: DrawContext): readonly Entry[] {
  const points = map.measured.flatMap(run => run.points);
  return (
    [
      ['shown', words.measured],
      ['indicative', words.indicative],
    ] as const
  ).flatMap(([standing, text]): readonly Entry[] => {
    const point = points.find(each => each.standing === standing);
    if (!point) return [];
    const sign = measuredMark({ ...point, y: 0, top: -11, bottom: 11 }, colours);
    return [{ sign: [{ kind: 'group', x: 8, y: 0, shapes: sign }], width: 16, text: text[language] }];
  });
}

function stepEntries({ map, colours, language }: DrawContext): readonly Entry[] {
  const has = (test: (card: MapView['cards'][number]) => boolean) => map.cards.some(test);
  const entry = (isThere: boolean, name: string, tone: string, key: keyof typeof words): readonly Entry[] =>
    isThere ? [{ sign: icon(name, 0, -7, 14, tone), width: 14, text: words[key][language] }] : [];
  return [
    ...entry(
      has(card => card.momentOfTruth === true),
      'star-full',
      colours.warn,
      'momentOfTruth',
    ),
    ...(has(({ importance }) => importance !== undefined)
      ? [{ sign: dots(3, 0, 0, colours.soft), width: 44, text: words.importance[language] }]
      : []),
    ...entry(
      has(({ wait }) => wait !== undefined),
      'clockface',
      colours.soft,
      'wait',
    ),
    ...entry(
      has(({ checks }) => checks !== undefined),
      'checklist',
      colours.soft,
      'checks',
    ),
  ];
}

function touchpointEntries({ map, colours, language }: DrawContext): readonly Entry[] {
  const used = new Set(map.cards.flatMap(({ channel }) => (channel === undefined ? [] : [channel])));
  const sign = (name: string) => icon(name, 0, -8, 16, colours.soft);
  const known = catalogue.channels.filter(({ id }) => used.has(id));
  const others = [...used].filter(channel => !isBuiltInChannel(channel));
  return [
    ...known.map(({ id, title }) => ({ sign: sign(channelIcon(id)), width: 16, text: title[language] })),
    ...others.map(text => ({ sign: sign(channelIcon(text)), width: 16, text })),
  ];
}
