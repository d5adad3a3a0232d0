import type { PresetName } from '../types';
import { delighted } from './delighted';
import { generic } from './generic';
import type { Preset } from './preset';
import { qualtrics } from './qualtrics';
import { surveymonkey } from './surveymonkey';
import { typeform } from './typeform';

/** All layouts that are known. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  generic,
  qualtrics,
  surveymonkey,
  typeform,
  delighted,
};
