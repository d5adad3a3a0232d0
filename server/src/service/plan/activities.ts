import type { Texts } from '../catalogue';
import { t } from '../catalogue/texts';
import { filled, oneLine } from '../escape/phrases';
import type { BuiltInLanguage } from '../model/text';
import type { Concern } from './concerns';
import type { PlanStepId } from './weights';

/** What each plan step does about a step or touchpoint. */
const places: Readonly<Record<PlanStepId, Texts>> = {
  inventory: t(
    'Examine “{title}” and decide what will change',
    '„{title}“ untersuchen und festlegen, was sich ändert',
    'Undersøg »{title}«, og beslut, hvad der skal ændres',
  ),
  'communication-guide': t(
    'Align “{title}” with the guide',
    '„{title}“ auf den Leitfaden abstimmen',
    'Afstem »{title}« efter guiden',
  ),
  'response-times': t(
    'Let customers wait less at “{title}”',
    'Wartezeit bei „{title}“ verkürzen',
    'Forkort ventetiden ved »{title}«',
  ),
  personalisation: t('Personalise “{title}”', '„{title}“ personalisieren', 'Personalisér »{title}«'),
  'measure-and-adapt': t(
    'Decide how “{title}” is measured',
    'Festlegen, wie „{title}“ gemessen wird',
    'Beslut, hvordan »{title}« måles',
  ),
};

const use = t('Use the opportunity “{title}”', 'Chance „{title}“ nutzen', 'Udnyt muligheden »{title}«');
const decide = t(
  'Decide on the opportunity “{title}”',
  'Über die Chance „{title}“ entscheiden',
  'Tag stilling til muligheden »{title}«',
);
const workOff = t(
  'Work off what {title} has found',
  'Abarbeiten, was {title} gefunden hat',
  'Gennemgå og ret det, som {title} har fundet',
);

/** The one activity that takes care of a concern, with its reason in brackets. */
export function activityFor(
  planStep: PlanStepId,
  { addressee, kind, reason }: Concern,
  language: BuiltInLanguage,
): string {
  const texts = {
    place: places[planStep],
    opportunity: planStep === 'inventory' ? decide : use,
    rule: workOff,
  } as const;
  const what = filled(texts[kind][language], { title: oneLine(addressee.title) });
  return kind === 'place' && reason ? `${what} (${reason})` : what;
}
