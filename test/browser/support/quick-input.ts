import type { Locator, Page } from 'playwright-core';

/** The field that F1, Ctrl+P and Ctrl+G open. */
export function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget .quick-input-box input');
}

/** Opens the field with a key, writes into it, and picks the entry with exactly this label. */
export async function pick(page: Page, key: string, text: string, label: string): Promise<void> {
  await page.keyboard.press(key);
  await quickInput(page).fill(text);
  const exact = page.locator('.label-name').getByText(label, { exact: true });
  await page.locator('.quick-input-list .monaco-list-row').filter({ has: exact }).first().click();
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}
