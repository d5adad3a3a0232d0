import { oneLine } from '../../escape/phrases';
import { shortest } from '../feelings';
import { textOfMermaid } from '../formats/mermaid-text';
import type { Feeling, Outline, OutlineStage, OutlineStep } from '../types';
import type { ReadProblems } from './problem';
import type { ReadOptions } from './read';
import { stepNamed } from './step';

/** Mermaid's scores are 1–5 where sentiments are −2 … 2. */
const MIDDLE = 3;
/** What is no content: the diagram's name, a fence around it in Markdown, a comment, an empty line. */
const FRAME = /^(?:journey|```\s*(?:mermaid)?|~~~\s*(?:mermaid)?|---|%%(?!\{).*)?$/;
const HEAD = /^(title|section|accTitle|accDescr)\b\s*(?::\s*)?(\S.*)?$/;

/** A stage that is being read. */
interface OpenStage {
  readonly title: string;
  readonly steps: OutlineStep[];
}

/** A journey from a diagram of Mermaid's `journey`. Neighbouring tasks of one name are one step that several people feel about. */
export function readMermaid(text: string, options: ReadOptions, problems: ReadProblems): Outline {
  const stages: OpenStage[] = [];
  const said = new Map<string, string>();
  text.split(/\r\n?|\n/).forEach((written, index) => {
    const line = withoutComment(written).trim();
    const [, key, rest = ''] = HEAD.exec(line) ?? [];
    if (FRAME.test(line)) return;
    if (key === 'section') stages.push({ title: textOfMermaid(rest), steps: [] });
    else if (key !== undefined && !said.has(key) && !(key.startsWith('acc') && rest === '{'))
      said.set(key, textOfMermaid(rest));
    else readTask(line, index + 1, stages, problems);
  });
  const title = said.get('title') || said.get('accTitle') || options.title;
  return outlineOf(title, said.get('accDescr'), stages, options);
}

function outlineOf(
  title: string,
  scenario: string | undefined,
  stages: readonly OpenStage[],
  { language }: ReadOptions,
): Outline {
  const names = stages.flatMap(({ steps }) => steps.flatMap(({ sentiment }) => sentiment.flatMap(whoIn)));
  const personas = [...new Set(names)];
  return {
    title,
    language,
    ...(scenario ? { scenario } : {}),
    personas,
    stages: stages
      // What stands before the first section has no name of its own.
      .map(
        (stage): OutlineStage => ({
          title: stage.title || title,
          steps: stage.steps.map(step => ({ ...step, sentiment: shortest(step.sentiment, personas) })),
        }),
      ),
  };
}

function whoIn({ who }: Feeling): readonly string[] {
  return who === undefined ? [] : [who];
}

/** What follows a `#` that begins no entity is a comment. */
function withoutComment(line: string): string {
  return line.replace(/#(?!\w+;).*$/, '');
}

/** `name: score: actor, actor` */
function readTask(line: string, number: number, stages: OpenStage[], problems: ReadProblems): void {
  const [name = '', score, actors = '', ...more] = line.split(':');
  const title = textOfMermaid(name);
  if (score === undefined || more.length > 0 || title === '') {
    problems.add(number, 'notUnderstood', { text: oneLine(line) });
    return;
  }
  const value = scoreIn(score.trim(), number, problems);
  const people = [...new Set(actors.split(',').map(textOfMermaid).filter(Boolean))];
  const feelings: readonly Feeling[] =
    value === undefined ? [] : people.length > 0 ? people.map(who => ({ who, value })) : [{ value }];
  if (stages.length === 0) stages.push({ title: '', steps: [] });
  add({ ...stepNamed(title), sentiment: feelings }, stages.at(-1)?.steps ?? []);
}

function scoreIn(score: string, line: number, problems: ReadProblems): number | undefined {
  const number = score === '' ? Number.NaN : Number(score);
  if (!Number.isFinite(number)) {
    problems.add(line, 'noScore', { text: score });
    return undefined;
  }
  const value = Math.max(-2, Math.min(2, Math.round(number) - MIDDLE));
  if (value + MIDDLE !== number) problems.add(line, 'changedScore', { text: score, value: String(value) });
  return value;
}

/** The same step again, felt about by others, is no new one. */
function add(step: OutlineStep, steps: OutlineStep[]): void {
  const last = steps.at(-1);
  const names = new Set(last?.sentiment.flatMap(whoIn));
  const isSame =
    last?.title === step.title &&
    names.size > 0 &&
    step.sentiment.length > 0 &&
    step.sentiment.every(({ who }) => who !== undefined && !names.has(who));
  if (last && isSame)
    steps[steps.length - 1] = { ...last, sentiment: [...last.sentiment, ...step.sentiment] };
  else steps.push(step);
}
