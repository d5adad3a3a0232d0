import { idFor } from './ids';
import { journeyFile } from './journey';
import { personasFile, placesIn, touchpointsFile } from './libraries';
import type { TemplateFile, TemplateOptions } from './types';

/**
 * The files of a first journey, ready to be written; the journey's own is the first. What nobody has answered stands
 * in them as a question; no sentiment is invented.
 */
export function template(options: TemplateOptions): readonly TemplateFile[] {
  const { answers } = options;
  const places = placesIn(answers?.places);
  const touchpoints = places.length > 0 ? [touchpointsFile(options, places)] : [];
  if (options.persona !== undefined) return [journeyFile(options, options.persona), ...touchpoints];
  const id = idFor('persona', 'customer', options);
  const persona = { id, name: answers?.customer, goal: answers?.goal };
  return [journeyFile(options, id), personasFile(options, 'customers', persona), ...touchpoints];
}
