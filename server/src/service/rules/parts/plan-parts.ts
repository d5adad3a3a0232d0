import { catalogue } from '../../catalogue';
import { type Entity, fieldOf } from '../../model/entity';
import { wordingsOf } from './written-texts';

/** What tells that a step is one of the template’s, whatever its id: words of its title or deliverable. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  inventory:
    /inventor|inventar|stock-?tak|take stock|\baudit|touchpoint (?:list|map)|list\w* (?:of )?(?:all |every |the )*touchpoint|bestandsaufnahme|erfass|touchpoints? auflisten|kortlæg|liste over .*berørings/i,
  'communication-guide':
    /\bguid(?:e|es|en|eline|elines)\b|playbook|leitfaden|richtlinie|retningslinj|kommunikationsguide|sprachregelung|standard phrases/i,
  'response-times':
    /respon[ds]|repl(?:y|ies)|answer\w* (?:times?|faster|quick\w*)|\bcrm\b|antwort|reaktionszeit|svartid|svare? hurtig|hurtigere svar/i,
  personalisation: /personali[sz]|personlig|persönlich|individuell|tailored|tilpasset indhold|by name/i,
  'measure-and-adapt':
    /\bmeasur|\bmetrics?\b|\bkpis?\b|evaluat|compare|review (?:the )?results|report of|mess(?:en|ung)|auswert|bilanz|kennzahl|vergleich|\bmål(?:ing|e)|evaluer|sammenlign|følg op/i,
};

/** The ids of the template’s steps that a plan has nothing like. */
export function missingParts(steps: readonly Entity<'plan-step'>[]): readonly string[] {
  return catalogue.planSteps.map(({ id }) => id).filter(id => !steps.some(step => isPart(step, id)));
}

/** Whether a step does what the template’s step of this id does. */
export function isPart(step: Entity<'plan-step'>, id: string): boolean {
  if (step.id === id) return true;
  const texts = ['title', 'deliverable'].flatMap(key => wordingsOf(fieldOf(step, key)));
  const words = [step.id?.replaceAll('-', ' ') ?? '', ...texts.map(({ text }) => text)];
  // A step of the template is only what it is, whatever else its title speaks of.
  const isOther = catalogue.planSteps.some(other => other.id === step.id);
  return !isOther && words.some(word => SIGNS[id]?.test(word));
}
