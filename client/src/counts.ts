import type { FindingCounts } from '../../server/src/protocol';

type Translate = (message: string, ...args: readonly (string | number)[]) => string;

/** Whether there is anything to tell. */
export function isClean({ error, warning, information }: FindingCounts): boolean {
  return error + warning + information === 0;
}

/** The counts in words, without those that are zero: `3 errors, 1 warning`. Empty where all are. */
export function inWords({ error, warning, information }: FindingCounts, t: Translate): string {
  return [
    error === 1 ? t('1 error') : error > 0 ? t('{0} errors', error) : '',
    warning === 1 ? t('1 warning') : warning > 0 ? t('{0} warnings', warning) : '',
    information === 1 ? t('1 hint') : information > 0 ? t('{0} hints', information) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
