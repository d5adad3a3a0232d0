import type { Entity, EntityData } from './entity';

/** A piece of evidence, as far as it is valid. */
export type Evidence = NonNullable<EntityData<'step'>['evidence']>[number];

/** The pieces of evidence of a claim; none where there is no list of them. */
export function evidenceOf({ data }: Entity): readonly Evidence[] {
  const { evidence } = data as { readonly evidence?: unknown };
  return Array.isArray(evidence) ? evidence.filter(isEvidence) : [];
}

/** Whether a piece says no more than that somebody believes so. */
export function isAssumed({ type }: Evidence): boolean {
  return type === 'assumption';
}

/** Whether anything but belief supports the claim. */
export function isBacked(claim: Entity): boolean {
  return evidenceOf(claim).some(piece => !isAssumed(piece));
}

function isEvidence(value: unknown): value is Evidence {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
