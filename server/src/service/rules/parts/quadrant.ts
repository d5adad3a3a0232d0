import type { Entity } from '../../model/entity';

/** Where the quadrants of value and effort meet, on scales from 1 to 5. */
const MIDDLE = 3;

/** Whether an opportunity gives much for little effort; false while one of the values is missing. */
export function isQuickWin({ data }: Entity<'opportunity'>): boolean {
  const { customer_value: customer, business_value: business, effort } = data;
  if (customer === undefined || business === undefined || effort === undefined) return false;
  return (customer + business) / 2 >= MIDDLE && effort < MIDDLE;
}
