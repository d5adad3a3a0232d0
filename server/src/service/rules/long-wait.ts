import { minutesIn } from '../model/duration';
import { nameOf } from './parts/name';
import { placeOfField } from './parts/place';
import { isServiceTouchpoint } from './parts/service-contacts';
import { type CheckContext, defineRule, type Subjects } from './rule';

const WAIT = '1d';
const SUPPORT_WAIT = '4h';

/** A step in which customers wait longer than is good. */
export const longWait = defineRule({
  id: 'long-wait',
  scope: 'step',
  severity: 'warning',
  messages: {
    default: {
      en: 'In the step “{name}” customers wait {wait|duration}; more than {limit|duration} is too long. Shorten the wait, or say when it will be over.',
      de: 'Im Schritt „{name}“ beträgt die Wartezeit {wait|duration}; länger als {limit|duration} sollte sie nicht sein. Die Wartezeit verkürzen oder sagen, wann sie endet.',
      da: 'I trinnet »{name}« venter kunderne {wait|duration}; mere end {limit|duration} er for længe. Forkort ventetiden, eller sig, hvornår den er slut.',
    },
    support: {
      en: 'In the step “{name}” customers wait {wait|duration} for help; more than {limit|duration} is too long.',
      de: 'Im Schritt „{name}“ beträgt die Wartezeit auf Hilfe {wait|duration}; länger als {limit|duration} sollte sie nicht sein.',
      da: 'I trinnet »{name}« venter kunderne {wait|duration} på hjælp; mere end {limit|duration} er for længe.',
    },
  },
  check(step, context) {
    const { entity } = step;
    const { wait } = entity.data;
    const isSupport = isSupportStep(step);
    const limit = isSupport ? supportLimit(context) : usualLimit(context);
    if ((minutesIn(wait) ?? 0) <= (minutesIn(limit) ?? 0) || wait === undefined) return;
    const data = { name: nameOf(entity), wait, limit };
    context.report({
      at: placeOfField(entity, 'wait'),
      message: isSupport ? 'support' : 'default',
      data,
    });
  },
});

/** A step in which customers do nothing but get help. */
function isSupportStep({ touchpoints }: Subjects['step']): boolean {
  return touchpoints.length > 0 && touchpoints.every(({ touchpoint }) => isServiceTouchpoint(touchpoint));
}

function usualLimit({ options, config }: CheckContext): string {
  return durationIn(options.wait) ?? durationIn(config.data.thresholds?.wait) ?? WAIT;
}

/** Who waits for help waits for an answer. Nobody has to wait longer for help than for anything else. */
function supportLimit(context: CheckContext): string {
  const { options, config } = context;
  const own = durationIn(options.support) ?? durationIn(config.data.thresholds?.response_time);
  if (own !== undefined) return own;
  const usual = usualLimit(context);
  return (minutesIn(usual) ?? 0) < (minutesIn(SUPPORT_WAIT) ?? 0) ? usual : SUPPORT_WAIT;
}

function durationIn(value: unknown): string | undefined {
  return typeof value === 'string' && minutesIn(value) !== undefined ? value : undefined;
}
