import type { FacetId } from '../../src/preview/messages';
import type { Tools } from '../state/tools';
import type { TextKey } from '../text/words';
import { channelName } from './channels';

const VALUES = {
  'phase.before': 'facet.before',
  'phase.during': 'facet.during',
  'phase.after': 'facet.after',
  'channelType.online': 'facet.online',
  'channelType.offline': 'facet.offline',
  'channelType.both': 'facet.both',
  'directness.direct': 'facet.direct',
  'directness.indirect': 'facet.indirect',
  'ownership.owned': 'facet.owned',
  'ownership.earned': 'facet.earned',
  'ownership.paid': 'facet.paid',
  'ownership.partner': 'facet.partner',
  'ownership.third_party': 'facet.thirdParty',
  'status.works': 'status.works',
  'status.needs_improvement': 'status.needs_improvement',
  'status.planned': 'status.planned',
  'status.retired': 'status.retired',
} as const satisfies Readonly<Record<string, TextKey>>;

/** What a group of touchpoints is called; brands and products are the user's own words. */
export function facetValue(
  facet: FacetId | null,
  value: string | undefined,
  tools: Pick<Tools, 'text'>,
): string {
  if (value === undefined) return tools.text('facet.none');
  if (facet === 'channel') return channelName(value, tools);
  if (facet === 'importance') return tools.text('importance', { value });
  const name = `${facet}.${value}`;
  return Object.hasOwn(VALUES, name) ? tools.text(VALUES[name as keyof typeof VALUES]) : value;
}
