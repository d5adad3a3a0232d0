import pc from 'picocolors';
import { budgets } from './build/budgets';
import { sizeOf, sizeTable } from './build/sizes';

/** `npm run package`, at its end: how large everything has become; fails where something is larger than it may be. */
const sizes = budgets.map(budget => ({ ...budget, size: sizeOf(budget.files) }));
console.log(pc.dim('In KB; what is to be reached, and what may not be exceeded:'));
console.log(sizeTable(sizes));
if (sizes.some(({ size, limit }) => size > limit)) {
  console.error(pc.red('Too large. Find out what came in, or say in tools/build/budgets.ts why it may.'));
  process.exitCode = 1;
}
