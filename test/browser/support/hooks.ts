import type { Context, RootHookObject } from 'mocha';
import { endWithParent } from '../../../tools/host/src/cleanup';
import { ensureHost } from '../../../tools/host/src/install';
import { CHILD_VARIABLE } from '../../../tools/testing/runners';
import { closeSharedHost } from './host';
import { openWorkbenches } from './workbench';

const ENDING_MS = 30_000;

if (process.env[CHILD_VARIABLE]) endWithParent();

/** Before the tests, as an installation may take longer than any test or hook. */
export async function mochaGlobalSetup(): Promise<void> {
  await ensureHost();
}

/** What Mocha does around all browser tests: a picture of every failure, and nothing left running. */
export const mochaHooks: RootHookObject = {
  async afterEach(this: Context): Promise<void> {
    const test = this.currentTest;
    if (test?.state !== 'failed') return;
    for (const workbench of openWorkbenches()) await workbench.reportFailure(test.fullTitle());
  },
  async afterAll(this: Context): Promise<void> {
    this.timeout(ENDING_MS);
    await closeSharedHost();
  },
};
