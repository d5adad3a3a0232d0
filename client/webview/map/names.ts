import type { Marker } from '../../../server/src/service/map/shapes/spread';
import type { MapCard, SentimentCurve, SentimentScale } from '../../src/preview/messages';
import type { Tools } from '../state/tools';
import { channelName } from './channels';

type Speech = Pick<Tools, 'text' | 'duration' | 'signed'>;

/** What a card is called to someone who does not see it. Findings are its description, not its name. */
export function cardName(card: MapCard, isWeakest: boolean, speech: Speech): string {
  const { text, duration } = speech;
  const parts = [
    text(`card.${card.lane}`, { title: card.title }),
    card.momentOfTruth && text('card.momentOfTruth'),
    isWeakest && text('card.weakest'),
    card.importance !== undefined && text('importance', { value: card.importance }),
    card.wait !== undefined && text('card.wait', { duration: duration(card.wait) }),
    card.channel !== undefined && channelName(card.channel, speech),
    card.status && text(`status.${card.status}`),
  ];
  return parts.filter(part => typeof part === 'string').join(', ');
}

/** `Anna, compares prices: +1 (good), target reached` */
export function pointName(
  { curve, point, isReached }: Pick<Marker, 'curve' | 'point' | 'isReached'>,
  scale: SentimentScale,
  speech: Speech,
): string {
  const label = scale.ticks.find(tick => tick.value === Math.round(point.value))?.label;
  const value = speech.signed(point.value);
  const name = `${curveName(curve, speech)}, ${point.stepTitle}: ${label ? `${value} (${label})` : value}`;
  return isReached ? `${name}, ${speech.text('curve.reached')}` : name;
}

/** A curve's name, with a word for the target where it is one. */
export function curveName(curve: SentimentCurve, { text }: Pick<Tools, 'text'>): string {
  return curve.kind === 'target' ? text('curve.target', { persona: curve.title }) : curve.title;
}
