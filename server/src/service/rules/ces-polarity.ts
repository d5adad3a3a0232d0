import { type Entity, isKind } from '../model/entity';
import { cesRange, otherCes } from './parts/ces-scales';
import { addKeys } from './parts/insert';
import { nameOf } from './parts/name';
import { partOf } from './parts/part';
import { entityOf, placeOf, placeOfField } from './parts/place';
import { isLeftOut, isWritten } from './parts/written';
import { type CheckContext, defineRule, type Finding, type RuleFix } from './rule';

/** A customer effort score of which nobody can tell whether much or little is good, or two that cannot be compared. */
export const cesPolarity = defineRule({
  id: 'ces-polarity',
  scope: 'definition',
  severity: 'error',
  messages: {
    default: {
      en: 'The CES “{name}” does not say whether high or low values are good. Both exist: say it under “polarity”.',
      de: 'Beim CES „{name}“ steht nicht, ob hohe oder niedrige Werte gut sind. Beides gibt es: bei „polarity“ angeben.',
      da: 'Det fremgår ikke, om høje eller lave værdier er gode i CES »{name}«. Begge dele findes: Angiv det under »polarity«.',
    },
    compared: {
      en: 'The CES survey “{name}” asks on {range}, but is compared with “{other}” on {otherRange}. Use one scale for both.',
      de: 'Die CES-Umfrage „{name}“ fragt auf {range}, wird aber mit „{other}“ auf {otherRange} verglichen. Für beide dieselbe Skala verwenden.',
      da: 'CES-undersøgelsen »{name}« spørger på {range}, men sammenlignes med »{other}« på {otherRange}. Brug samme skala til begge.',
    },
  },
  fixes: [insertPolarity(usualPolarity), insertPolarity(unusualPolarity)],
  check(entity, context) {
    if (isKind(entity, 'survey')) checkSurvey(entity, context);
    // The answers of a survey have its polarity.
    if (!isKind(entity, 'metric') || entity.data.type !== 'ces' || !isLeftOut(entity, 'survey')) return;
    if (!isLeftOut(entity, 'polarity')) return;
    context.report({ at: placeOfField(entity, 'type'), data: { name: nameOf(entity) } });
  },
});

function checkSurvey(survey: Entity<'survey'>, { workspace, report }: CheckContext): void {
  if (survey.data.type !== 'ces') return;
  const name = nameOf(survey);
  if (lacksPolarity(survey)) report({ at: placeOfField(survey, 'type'), data: { name } });
  const other = otherCes(survey, workspace);
  if (!other) return;
  const data = {
    name,
    range: cesRange(survey) ?? '',
    other: nameOf(other),
    otherRange: cesRange(other) ?? '',
  };
  const related = [{ document: other.document, span: placeOf(other), message: 'compared' }];
  report({ at: placeOfField(survey, 'scale'), message: 'compared', data, related });
}

function lacksPolarity(survey: Entity<'survey'>): boolean {
  if (isLeftOut(survey, 'scale')) return true;
  if (survey.data.scale?.polarity !== undefined || !isWritten(survey, 'scale')) return false;
  const part = partOf(survey, 'scale');
  return part === undefined || isLeftOut(part, 'polarity');
}

type Polarity = 'high_is_good' | 'low_is_good';

function insertPolarity(choose: (entity: Entity<'survey' | 'metric'>) => Polarity): RuleFix {
  const chosen = (finding: Finding) => {
    const entity = ownerOf(finding);
    return entity && finding.message === 'default' ? { entity, polarity: choose(entity) } : undefined;
  };
  return {
    title: {
      en: 'Insert “polarity: {polarity}”',
      de: '„polarity: {polarity}“ einfügen',
      da: 'Indsæt »polarity: {polarity}«',
    },
    data: finding => ({ polarity: chosen(finding)?.polarity ?? '' }),
    edits(finding) {
      const { entity, polarity } = chosen(finding) ?? {};
      return entity && polarity && write(entity, polarity);
    },
  };
}

function ownerOf(finding: Finding): Entity<'survey' | 'metric'> | undefined {
  return entityOf(finding, 'survey') ?? entityOf(finding, 'metric');
}

function write(entity: Entity<'survey' | 'metric'>, polarity: Polarity) {
  if (entity.kind === 'metric') return addKeys(entity, { polarity });
  if (isLeftOut(entity, 'scale')) return addKeys(entity, { scale: { polarity } });
  const part = partOf(entity, 'scale');
  return part && addKeys(part, { polarity });
}

/** The first CES asked for effort on 1–5, where low is good; today’s asks for ease on 1–7, where high is good. */
function usualPolarity(entity: Entity<'survey' | 'metric'>): Polarity {
  if (isKind(entity, 'metric')) return entity.data.direction === 'down' ? 'low_is_good' : 'high_is_good';
  return isKind(entity, 'survey') && entity.data.scale?.max === 5 ? 'low_is_good' : 'high_is_good';
}

function unusualPolarity(entity: Entity<'survey' | 'metric'>): Polarity {
  return usualPolarity(entity) === 'high_is_good' ? 'low_is_good' : 'high_is_good';
}
