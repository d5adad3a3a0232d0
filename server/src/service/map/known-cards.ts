import { type Entity, fieldOf } from '../model/entity';
import { evidenceOf, isAssumed } from '../model/evidence';
import { addTo, type Groups } from '../model/grouped';
import { priorityOf, quadrantOf } from '../model/opportunity';
import { textIn } from '../model/text';
import { uniqueNames } from '../model/unique-names';
import { numberText } from '../scores/number-text';
import { type CardContext, cardOf } from './cards';
import type { StepColumn } from './columns';
import { evidenceTitles, priorityTitle, quadrantTitles, strengthTitles } from './titles';
import type { LooseCard } from './types';

/** Finds the cards of the opportunities that come from a step, from its stage, or from a touchpoint in it. */
export function opportunityCards(
  columns: readonly StepColumn[],
  context: CardContext,
): (column: StepColumn) => readonly LooseCard[] {
  const at: Groups<StepColumn, Placed> = new Map();
  context.opportunities.forEach((one, index) => {
    const name = one.id ?? `#${index + 1}`;
    for (const column of homesOf(one, columns)) addTo(at, column, { one, name });
  });
  return column => {
    const unique = uniqueNames();
    return (at.get(column) ?? []).map(({ one, name }) => ({
      ...opportunityCard(one, column, context),
      key: `opportunity/${column.name}/${unique(name)}`,
    }));
  };
}

interface Placed {
  readonly one: Entity<'opportunity'>;
  readonly name: string;
}

/** The steps that it names, and the first one of every stage or touchpoint that it names. */
function homesOf({ data }: Entity<'opportunity'>, columns: readonly StepColumn[]): ReadonlySet<StepColumn> {
  return new Set(
    (data.from ?? []).flatMap(
      id =>
        columns.find(({ step }) => step.entity.id === id) ??
        columns.find(({ step }) => step.stage.id === id) ??
        columns.find(({ step }) => step.touchpoints.some(({ touchpoint }) => touchpoint.id === id)) ??
        [],
    ),
  );
}

function opportunityCard(one: Entity<'opportunity'>, column: StepColumn, context: CardContext) {
  const [quadrant, priority, { language }] = [quadrantOf(one), priorityOf(one), context];
  const text = textIn(one.data.title, context.contentLanguage) || (one.id ?? '');
  const note =
    quadrant && priority !== undefined
      ? `${quadrantTitles[quadrant][language]} · ${priorityTitle[language]} ${numberText(priority, language)}`
      : undefined;
  return cardOf(column, { lane: 'opportunities', node: one.node, text, notes: note ? [note] : [] }, context);
}

/** How well a step is supported: a card for each step, as a step that nobody has asked about is what one looks for. */
export function evidenceCard(column: StepColumn, context: CardContext): LooseCard {
  const { entity } = column.step;
  const pieces = evidenceOf(entity);
  const kinds = [...new Set(pieces.flatMap(({ type }) => type ?? []))];
  const count = pieces.reduce((sum, { n = 0 }) => sum + n, 0);
  const backed = new Set(pieces.filter(piece => !isAssumed(piece)).map(({ type, source }) => type ?? source));
  const strength = pieces.length === 0 ? 0 : backed.size === 0 ? 1 : backed.size === 1 ? 2 : 3;
  const note = [
    kinds.map(kind => evidenceTitles[kind][context.language]).join(', '),
    count > 0 ? `n = ${numberText(count, context.language)}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
  const text = strengthTitles[strength][context.language];
  const node = fieldOf(entity, 'evidence') ?? entity.node;
  const card = cardOf(column, { lane: 'evidence', node, text, notes: note ? [note] : [] }, context);
  return { ...card, findings: [], strength, key: `evidence/${column.name}` };
}
