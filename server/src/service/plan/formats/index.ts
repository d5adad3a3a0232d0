import { csv } from './csv';
import type { PlanFormat } from './format';
import { ics } from './ics';
import { markdown } from './markdown';

/** What a plan can be exported to, by the ending of the file. */
export const planFormats = { ics, md: markdown, csv } as const satisfies Record<string, PlanFormat>;
