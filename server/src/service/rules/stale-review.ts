import { addDays, isDate } from '../model/calendar';
import { daysIn } from '../model/duration';
import { insertFix } from './parts/insert';
import { nameOf } from './parts/name';
import { placeOf, placeOfField } from './parts/place';
import { isLeftOut } from './parts/written';
import { type CheckContext, defineRule } from './rule';

/** How long a review holds where the settings say nothing else. */
const STALE = '180d';

/** A journey that nobody has looked at for so long that nobody can trust it. */
export const staleReview = defineRule({
  id: 'stale-review',
  scope: 'journey',
  severity: 'warning',
  messages: {
    default: {
      en: 'The journey “{name}” was last reviewed on {date}, more than {days} days ago. Check whether it still holds.',
      de: 'Die Journey „{name}“ wurde zuletzt am {date} überprüft, vor mehr als {days} Tagen. Prüfen, ob sie noch stimmt.',
      da: 'Kunderejsen »{name}« blev sidst gennemgået den {date}, for mere end {days} dage siden. Kontrollér, om den stadig passer.',
    },
    never: {
      en: 'It is not said when the journey “{name}” was last reviewed. Put the day under “reviewed”.',
      de: 'Wann die Journey „{name}“ zuletzt überprüft wurde, steht nirgends. Den Tag bei „reviewed“ angeben.',
      da: 'Det fremgår ikke, hvornår kunderejsen »{name}« sidst blev gennemgået. Angiv dagen under »reviewed«.',
    },
  },
  // Only somebody who has looked can say so: never made by `fix all`.
  fixes: [insertFix('journey', (_key, _journey, { today }) => today)],
  check({ entity }, context) {
    const { status, reviewed } = entity.data;
    if (status === 'archived') return;
    const data = { name: nameOf(entity), keys: ['reviewed'] };
    if (isLeftOut(entity, 'reviewed')) {
      // A draft has nothing yet that a review could confirm.
      if (status !== 'draft') context.report({ at: placeOf(entity), message: 'never', data });
      return;
    }
    const days = staleAfter(context);
    if (reviewed === undefined || reviewed === null || !isDate(reviewed)) return;
    if (addDays(reviewed, days) >= context.today) return;
    context.report({ at: placeOfField(entity, 'reviewed'), data: { ...data, date: reviewed, days } });
  },
});

/** In whole days: a review holds until the end of its last one. */
function staleAfter({ config, options }: CheckContext): number {
  const own = typeof options.stale === 'string' ? options.stale : undefined;
  const days = daysIn(own) ?? daysIn(config.data.thresholds?.stale) ?? daysIn(STALE) ?? 0;
  return Math.ceil(days);
}
