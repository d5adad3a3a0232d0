import axe, { type AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

/** What is wrong with the document inside a frame, one line for each place: the rule, the element, what is the matter. */
export async function accessibilityProblems(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate<AxeResults>(() =>
    Reflect.get(globalThis, 'axe').run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.split('\n').at(-1)}`,
    ),
  );
}
