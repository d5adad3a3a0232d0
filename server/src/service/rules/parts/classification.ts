import { type CatalogueTouchpoint, catalogue } from '../../catalogue';
import type { Entity } from '../../model/entity';
import type { Values } from './insert';

/** The built-in touchpoint that is most like one of a file: of the same id, else found by its title. */
export function classifiedLike({ id, data }: Entity<'touchpoint'>): CatalogueTouchpoint | undefined {
  const titles = typeof data.title === 'string' ? [data.title] : Object.values((data.title ?? {}) as object);
  const names = [...titles, ...(data.aliases ?? [])].filter(
    (name): name is string => typeof name === 'string',
  );
  const same = id === undefined ? undefined : catalogue.touchpoint(id);
  return same ?? names.flatMap(name => catalogue.search(name)[0] ?? [])[0];
}

/**
 * What the catalogue says of a touchpoint’s phase, channel type and directness.
 *
 * @returns undefined where the catalogue has nothing like it
 */
export function classificationOf(
  touchpoint: Entity<'touchpoint'>,
  keys: readonly string[],
): Values | undefined {
  const like = classifiedLike(touchpoint);
  if (!like) return undefined;
  const { channel } = touchpoint.data;
  const known: Values = {
    phases: like.phases,
    channel_type:
      (channel === undefined ? undefined : catalogue.channel(channel)?.channelType) ?? like.channelType,
    directness: like.directness,
  };
  return Object.fromEntries(Object.entries(known).filter(([key]) => keys.includes(key)));
}
