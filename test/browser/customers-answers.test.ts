import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { waitUntil } from '../../tools/host/src/wait';
import { useWorkbench } from './support/workbench';

const NAME = 'answers.journey.yaml';
const DATA = 'data/answers of customers.csv';
const TEXT = `id: answers
title: Answers
stages:
  - id: buy
    title: Buying
    phase: during
    steps:
      - id: pay
        title: I pay
        touchpoints: [checkout, chatbot]
metrics:
  - id: nps # asked once a month
    type: nps
    title: Would recommend
    step: pay
    period: month
    target: 40
  - { id: ease, type: ces, title: Ease, touchpoint: checkout, values: [{ date: 2026-09-30, value: 80, n: 50 }] }
plan:
  id: better
  title: Better paying
  start: 2026-09-01
  steps: [{ id: first, title: First, days: [1, 14] }]
  measurements: [{ metric: nps }]
`;
const SOURCE = `    source:
      file: data/answers of customers.csv
      columns:
        score: Empfehlung
        date: Wann
        touchpoint: Wo
        id: Vorgang
`;

type Groups = readonly [promoters: number, passives: number, detractors: number];

/** A table that no layout is known of, with so many answers in each month. */
function answersIn(months: Readonly<Record<string, Groups>>): string {
  const rows = Object.entries(months).flatMap(([month, groups]) =>
    groups.flatMap((count, group) =>
      Array.from({ length: count }, (_, index) => {
        const id = `${month}-${group}-${index}`;
        return [id, `07.${month}.2026`, [9, 8, 3][group], 'checkout', index === 0 ? `In Ordnung, ${id}` : ''];
      }),
    ),
  );
  return [['Vorgang', 'Wann', 'Empfehlung', 'Wo', 'Anmerkung'], ...rows]
    .map(row => `${row.join(';')}\n`)
    .join('');
}

describe('what customers answered', () => {
  const vscode = useWorkbench();
  const preview = (): Promise<Frame> => vscode.previewFrame('Map: ');
  const openTab = async (name: string): Promise<Frame> => {
    const page = await preview();
    await page.getByRole('tab', { name }).click();
    return page;
  };

  before(async () => {
    await writeFile(join(vscode.folder, DATA), answersIn({ '08': [25, 15, 10], '09': [50, 30, 20] }));
    await writeFile(join(vscode.folder, NAME), TEXT);
    await vscode.openFile(NAME);
    await vscode.command('Journey: Open Preview to the Side');
    await (await preview()).getByRole('heading', { level: 1, name: 'Answers' }).waitFor();
    await vscode.openFile(NAME);
  });

  it('is found in a file that nobody has described, and its source is written as it was chosen', async () => {
    await vscode.openCommand('Journey: Map a Data File…');
    await vscode.choose('For which metric?', 'Would recommend');
    await vscode.choose('Which file holds the answers?', DATA);
    const right = 'Is this right? Choose a line to change it.';
    await vscode.page.getByPlaceholder(right).waitFor();
    await vscode.choose(right, 'The customer’s words');
    const which = 'Which column holds this: The customer’s words?';
    await vscode.page.getByPlaceholder(which).waitFor();
    await vscode.choose(which, 'no column');
    await vscode.choose(right, 'Write it');
    await (await preview()).getByRole('button', { name: /^Metric: Would recommend: \+30/ }).waitFor();
    await vscode.openFile(NAME);
    await vscode.save();
    const text = await waitUntil(
      async () => {
        const saved = await vscode.readFile(NAME);
        return saved !== TEXT && saved;
      },
      { what: 'the source is in the file', timeoutMs: 15_000 },
    );
    assert.equal(text, TEXT.replace('    target: 40\n', `    target: 40\n${SOURCE}`));
  });

  it('is on the map, in the metrics with its course, and in the checklist with how many have to answer', async () => {
    const map = await preview();
    await map
      .getByRole('button', { name: /^Metric: Would recommend: \+30 \(14\.1 to 44\.2\), n = 100 · Sept 2026/ })
      .waitFor();
    await map.getByRole('button', { name: /^Metric: Ease: 80% \(estimated 67 to 88\.8\), n = 50/ }).waitFor();
    const metrics = await openTab('Metrics');
    const basis = metrics.getByText('14.1 to 44.2 · n = 100 · Sept 2026');
    assert.equal(await basis.textContent(), '14.1\u00A0to\u00A044.2 · n\u00A0=\u00A0100 · Sept\u00A02026');
    await metrics
      .getByRole('row', { name: /Aug 2026 \+30 \(7\.3 to 49\.3\), n = 50/ })
      .waitFor({ state: 'attached' });
    const checklist = await openTab('Checklist');
    await checklist.getByText(/^Ease: answers needed: 62 for ±10 points/).waitFor();
  });

  it('stands beside the curves, where it can be reached and switched off', async () => {
    const map = await openTab('Map');
    const ease = map.getByRole('button', {
      name: 'I pay: Ease, Checkout: 80% (estimated 67 to 88.8), n = 50 · on the scale of the curves +1.2',
    });
    await ease.waitFor();
    await map.getByRole('button', { name: /^I pay: Would recommend: \+30 / }).waitFor();
    await map
      .getByRole('list', { name: 'Sentiment curves' })
      .getByText('Measured', { exact: true })
      .waitFor();
    await ease.press('ArrowLeft');
    await ease.press('ArrowRight');
    assert.equal(await ease.evaluate(element => element === document.activeElement), true);
    await map.getByRole('button', { name: 'View', exact: true }).click();
    const shown = map.getByLabel('Measured scores');
    await shown.uncheck();
    await ease.waitFor({ state: 'detached' });
    await map.getByRole('button', { name: 'Show everything again: measured scores hidden' }).click();
    await ease.waitFor();
  });

  it('tells whether the plan works', async () => {
    const plan = await openTab('Plan');
    await plan.getByText('before 1 Sept 2026: +30 (7.3 to 49.3), n = 50').waitFor();
    await plan.getByText('since 1 Sept 2026: +30 (14.1 to 44.2), n = 100').waitFor();
  });

  it('is followed when the file changes on disk', async () => {
    const page = await openTab('Metrics');
    await writeFile(join(vscode.folder, DATA), answersIn({ '08': [25, 15, 10], '09': [500, 300, 200] }));
    await page.getByText('25.1 to 34.7 · n = 1,000 · Sept 2026').waitFor();
    await openTab('Map');
    await page.getByRole('button', { name: /^Metric: Would recommend: \+30 \(25\.1 to 34\.7\)/ }).waitFor();
  });

  /** The page that is written for somebody, by the command, and how it looks in a browser. */
  const dashboardFor = async (whom: string) => {
    await vscode.openFile(NAME);
    await vscode.openCommand('Journey: Export Feedback Dashboard…');
    await vscode.choose('As what?', whom);
    await vscode.answerFile('Export Feedback Dashboard');
    // The word of an earlier page may still stand there: the file itself tells.
    const page = await waitUntil(() => vscode.readFile('answers.html').catch(() => undefined), {
      what: 'the page is written',
      timeoutMs: 15_000,
    });
    await rm(join(vscode.folder, 'answers.html'));
    const shown = await vscode.page.context().newPage();
    await shown.setContent(page);
    return shown;
  };

  it('becomes a page for customers, without anybody’s words', async () => {
    const page = await dashboardFor('For customers');
    await page.getByRole('heading', { level: 1, name: 'What you told us' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Would recommend' }).waitFor();
    await page.getByText('Sept 2026: +30 (25.1 to 34.7), n = 1,000').waitFor();
    assert.deepEqual(
      [await page.getByText('In their words').count(), await page.locator('blockquote').count()],
      [0, 0],
    );
    await page.close();
  });

  it('becomes a page for staff, with what customers wrote, but not with whom they can be recognised by', async () => {
    const rows = await readFile(join(vscode.folder, DATA), 'utf8');
    const words = 'Zu teuer, sagt jane.doe@example.com';
    await writeFile(join(vscode.folder, DATA), `${rows}last;08.09.2026;3;checkout;${words}\n`);
    const text = await vscode.readFile(NAME);
    const told = text.replace('        id: Vorgang\n', '        id: Vorgang\n        verbatim: Anmerkung\n');
    await writeFile(join(vscode.folder, NAME), told);
    // The text has been opened in front of the panel.
    await vscode.tab('Map: Answers').click();
    const metrics = await openTab('Metrics');
    await metrics.getByText('24.9 to 34.6 · n = 1,001 · Sept 2026').waitFor();
    const page = await dashboardFor('For staff');
    await page.getByRole('heading', { level: 1, name: 'What customers answered' }).waitFor();
    await page.getByText('In their words').click();
    await page.getByText('Zu teuer, sagt […]').waitFor();
    assert.equal((await page.content()).includes('jane.doe'), false);
    await page.close();
  });

  it('begins with a question that is ready, in the language of the customers', async () => {
    await vscode.openCommand('Journey: New Survey…');
    await vscode.choose('What do you want to learn?', 'NPS on the relationship');
    await vscode.answer('What is the survey called?', 'Anbefaling');
    await vscode.choose('In which language is it written?', 'Dansk');
    const name = 'nps-relationship.surveys.yaml';
    await vscode.tab(name).and(vscode.page.locator('.active:not(.dirty)')).waitFor();
    const text = await vscode.readFile(name);
    assert.match(text, /question: Hvor sandsynligt er det, at du vil anbefale os til en ven eller kollega\?/);
    assert.match(text, /scale: \{ min: 0, max: 10, polarity: high_is_good \}/);
  });
});
