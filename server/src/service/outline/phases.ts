import type { PhaseId } from '../map/types';
import type { OutlineStage } from './types';

/** Words for the purchase in the three languages. */
const PURCHASE =
  /\b(?:buy|bought|purchas|order|checkout|pay|sign.?up|signing up|book|subscrib)|kauf|bestell|bezahl|abschlie|vertrag|buchung|buchen|køb|bestil|betal|kasse/i;

/**
 * The phase of each stage. Where one is not said, it is guessed: what is called after the purchase is during it, what
 * stands before that is before; without such a name, the first stage is before and the last after.
 */
export function phasesOf(stages: readonly OutlineStage[]): readonly PhaseId[] {
  const isPurchase = stages.map(({ title, phase }) => phase === 'during' || PURCHASE.test(title));
  const [first, last] = [isPurchase.indexOf(true), isPurchase.lastIndexOf(true)];
  return stages.map(({ phase }, index) => {
    if (phase !== undefined) return phase;
    if (first >= 0) return index < first ? 'before' : index > last ? 'after' : 'during';
    if (stages.length === 1) return 'during';
    return index === 0 ? 'before' : index === stages.length - 1 ? 'after' : 'during';
  });
}
