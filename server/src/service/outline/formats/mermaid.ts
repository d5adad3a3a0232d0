import { t } from '../../catalogue/texts';
import type { Outline, OutlineStep } from '../types';
import { mermaidText } from './mermaid-text';

/** A diagram, and what it leaves out of the journey, in the journey's language. */
export interface MermaidDiagram {
  readonly text: string;
  readonly lost: readonly string[];
}

/** Mermaid's scores are 1–5 where sentiments are −2 … 2. */
const MIDDLE = 3;

const missing = t(
  'Mermaid’s journey diagram cannot carry',
  'Das kann ein Journey-Diagramm von Mermaid nicht aufnehmen',
  'Det kan Mermaids journey-diagram ikke rumme',
);

const parts = {
  scenario: t('scenario', 'Szenario', 'scenarie'),
  goal: t('goal', 'Ziel', 'mål'),
  phases: t('phases', 'Phasen', 'faser'),
  goals: t('goals of stages', 'Ziele der Etappen', 'etapernes mål'),
  touchpoints: t('touchpoints', 'Touchpoints', 'berøringspunkter'),
  painPoints: t('pain points', 'Schmerzpunkte', 'smertepunkter'),
  needs: t('needs', 'Bedürfnisse', 'behov'),
  actions: t('actions', 'Handlungen', 'handlinger'),
  thoughts: t('thoughts', 'Gedanken', 'tanker'),
  targets: t('target sentiments', 'Zielstimmungen', 'ønskede stemninger'),
  importance: t('values of importance', 'Angaben zur Wichtigkeit', 'angivelser af vigtighed'),
  moments: t('moments of truth', 'Momente der Wahrheit', 'sandhedens øjeblikke'),
  waits: t('waiting times', 'Wartezeiten', 'ventetider'),
  unfelt: t(
    'steps without a sentiment, drawn as neutral',
    'Schritte ohne Stimmung, als neutral gezeichnet',
    'trin uden stemning, tegnet som neutrale',
  ),
} as const;

/** A journey as Mermaid's `journey` diagram. A step that personas feel differently about has a task for each feeling. */
export function outlineMermaid(outline: Outline): MermaidDiagram {
  const lost = lostIn(outline);
  const sections = outline.stages.flatMap(({ title, steps }) => [
    `    section ${mermaidText(title)}`,
    ...steps.flatMap(step => tasks(step, outline.personas).map(task => `      ${task}`)),
  ]);
  const text = [
    'journey',
    `    title ${mermaidText(outline.title)}`,
    ...(lost.length > 0 ? [`    %% ${missing[outline.language]}:`] : []),
    ...lost.map(line => `    %% - ${line}`),
    ...sections,
    '',
  ].join('\n');
  return {
    text,
    lost: lost.length > 0 ? [`${missing[outline.language]}:`, ...lost.map(line => `- ${line}`)] : [],
  };
}

function tasks({ title, sentiment }: OutlineStep, personas: readonly string[]): readonly string[] {
  const groups = new Map<number, string[]>();
  for (const { who, value } of sentiment) {
    groups.set(value, [...(groups.get(value) ?? []), ...(who === undefined ? personas : [who])]);
  }
  if (groups.size === 0) groups.set(0, [...personas]);
  return [...groups].map(([value, actors]) => {
    const names = actors.map(mermaidText).join(', ');
    return `${mermaidText(title)}: ${value + MIDDLE}${names ? `: ${names}` : ''}`;
  });
}

/** What the journey has and the diagram has not, each with its number. */
function lostIn({ language, scenario, goal, stages }: Outline): readonly string[] {
  const steps = stages.flatMap(stage => stage.steps);
  const sum = (count: (step: OutlineStep) => number) => steps.reduce((all, step) => all + count(step), 0);
  const counts: Readonly<Record<keyof typeof parts, number>> = {
    scenario: scenario === undefined ? 0 : 1,
    goal: goal === undefined ? 0 : 1,
    phases: stages.filter(({ phase }) => phase !== undefined).length,
    goals: stages.filter(stage => stage.goal !== undefined).length,
    touchpoints: sum(({ touchpoints }) => touchpoints.length),
    painPoints: sum(({ painPoints }) => painPoints.length),
    needs: sum(({ needs }) => needs.length),
    actions: sum(({ actions }) => actions.length),
    thoughts: sum(({ thoughts }) => thoughts.length),
    targets: sum(({ target }) => target.length),
    importance: sum(({ importance }) => (importance === undefined ? 0 : 1)),
    moments: sum(({ momentOfTruth }) => (momentOfTruth ? 1 : 0)),
    waits: sum(({ wait }) => (wait === undefined ? 0 : 1)),
    unfelt: sum(({ sentiment }) => (sentiment.length === 0 ? 1 : 0)),
  };
  return (Object.keys(parts) as (keyof typeof parts)[])
    .filter(key => counts[key] > 0)
    .map(key => `${parts[key][language]}: ${counts[key]}`);
}
