import type { Mistake } from '../knowledge-types';
import { communicationMistakes } from './communication';
import { listeningMistakes } from './listening';
import { serviceMistakes } from './service';
import { strategyMistakes } from './strategy';

/** What often goes wrong, each with its correction. */
export const mistakes: readonly Mistake[] = [
  ...communicationMistakes,
  ...serviceMistakes,
  ...listeningMistakes,
  ...strategyMistakes,
];
