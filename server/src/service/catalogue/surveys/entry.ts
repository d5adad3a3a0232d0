import type { SurveyKnowledge, SurveyType } from '../knowledge-types';

type Written = Omit<SurveyKnowledge, 'kind' | 'type' | 'places'> & { readonly places?: readonly string[] };

/** A survey that can be asked as it is; it helps wherever its type is written. */
export const survey = (type: SurveyType, entry: Written): SurveyKnowledge => ({
  ...entry,
  kind: 'survey',
  type,
  places: [`survey.type=${type}`, ...(entry.places ?? [])],
});
