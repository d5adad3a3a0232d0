import type { Frame } from 'playwright-core';

/** The tabs of the preview, from left to right. */
export const TABS = ['Map', 'Checklist', 'Plan', 'Opportunities', 'Coverage', 'Metrics', 'Table'] as const;

/** Waits until the tab that is shown has its content: most are made only when somebody looks at them. */
export async function tabIsFilled(page: Frame): Promise<void> {
  await page
    .locator('[role="tabpanel"]:not([hidden]) [class*="scroll"] > :not([role="status"])')
    .first()
    .waitFor();
}
