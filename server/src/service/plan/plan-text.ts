import { t } from '../catalogue/texts';
import { filled, oneLine } from '../escape/phrases';
import { freeId } from '../model/free-id';
import type { JourneyModel } from '../model/journey';
import { type BuiltInLanguage, textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import { blockOf, flowOf, inFlow, type Writable } from '../syntax/edit/writing';
import { addressable } from './addressable';
import type { Concern } from './concerns';
import type { MadePlan, MadeStep } from './made';

/** Where a plan file stands in its workspace. */
interface Home {
  readonly id: string;
  readonly journey: string | undefined;
  isAddressable(id: string): boolean;
}

const head = t(
  'Plan for “{journey}”, made on {today} from what was found in the journey and from the template.',
  'Plan für „{journey}“, entstanden am {today} aus den Befunden der Journey und der Vorlage.',
  'Plan for »{journey}«, lavet den {today} ud fra det, der blev fundet i kunderejsen, og skabelonen.',
);
/** Nobody can state a value that was never measured; the plan says so instead of being found wanting. */
const unmeasured = t('nothing is measured yet', 'noch ist nichts gemessen', 'intet er målt endnu');
const headings = { why: t('Why: {text}', 'Grund: {text}', 'Hvorfor: {text}') };

/** The id that a plan of this journey has, or would get. */
export function planId(journey: JourneyModel, workspace: Workspace): string {
  const { id } = journey.entity;
  const isTaken = (wanted: string) => workspace.sameId('plan', wanted, journey.document).length > 0;
  return freeId(id === undefined ? 'plan' : `${id.slice(0, 55).replace(/-+$/, '')}-plan`, isTaken);
}

/**
 * A plan as the text of a file of its own, with comments that say why each thing is in it. What a reference cannot
 * name from there is left out of the references, not of the activities.
 *
 * @param today `yyyy-mm-dd`, the day on which it is made
 */
export function planText(plan: MadePlan, journey: JourneyModel, workspace: Workspace, today: string): string {
  const { id } = journey.entity;
  const home: Home = {
    id: planId(journey, workspace),
    journey: id,
    isAddressable: addressable(journey, workspace),
  };
  const title = oneLine(textIn(journey.entity.data.title, plan.language)) || (id ?? '');
  return [
    comment(filled(head[plan.language], { journey: title, today })),
    ...(plan.measurements.length > 0 ? [] : [silenced('disable-next-line', plan.language)]),
    fields(headOf(plan, home, title)),
    '\nsteps:\n',
    plan.steps.map(step => stepText(step, home, plan.language)).join('\n'),
    ...(plan.measurements.length > 0 ? ['\nmeasurements:\n', ...measurementLines(plan)] : []),
  ].join('');
}

function headOf({ language, ...plan }: MadePlan, { id, journey }: Home, title: string): Fields {
  return {
    id,
    title: title ? `${plan.title}: ${title}` : plan.title,
    language,
    ...(journey === undefined ? {} : { journey }),
    start: plan.start,
    length: plan.length,
    workdays: plan.workdays,
    ...(plan.holidays.length > 0 ? { holidays: plan.holidays } : {}),
  };
}

function measurementLines({ measurements, language }: MadePlan): readonly string[] {
  return measurements.map(({ metric, before }) => {
    const value =
      before === undefined ? ` ${silenced('disable-line', language)}` : `\n    before: ${before}\n`;
    return `  - metric: ${flowOf(metric, '')}${value}`;
  });
}

/** A comment that silences `unmeasured-plan`, with the reason. */
function silenced(kind: 'disable-next-line' | 'disable-line', language: BuiltInLanguage): string {
  return `# journey-${kind} unmeasured-plan -- ${unmeasured[language]}\n`;
}

function stepText(step: MadeStep, home: Home, language: BuiltInLanguage): string {
  const text = [
    fields({
      id: step.id,
      title: step.title,
      days: inFlow([...step.days]),
      status: 'todo',
      owner: step.owner,
      deliverable: step.deliverable,
      activities: step.activities.map(activity =>
        activity.by === undefined ? activity.text : { ...activity },
      ),
      ...(step.dependsOn.length > 0 ? { depends_on: step.dependsOn } : {}),
    }),
    addressesText(step.addresses.filter(({ addressee }) => home.isAddressable(addressee.id))),
    ...(step.metric === undefined ? [] : [fields({ metric: step.metric })]),
  ].join('');
  const why = comment(filled(headings.why[language], { text: step.why }));
  return `  ${why}  - ${indented(text, '    ').trimStart()}`;
}

/** Every id with the reason beside it. */
function addressesText(concerns: readonly Concern[]): string {
  if (concerns.length === 0) return '';
  const lines = concerns.map(({ addressee: { id, title }, kind, reason }) => {
    const said = oneLine(kind === 'opportunity' ? `${title}: ${reason}` : reason);
    return `  - ${flowOf(id, '')}${said ? ` ${comment(said)}` : '\n'}`;
  });
  return `addresses:\n${lines.join('')}`;
}

type Fields = Readonly<Record<string, Writable>>;

function fields(data: Fields): string {
  return blockOf(data, '');
}

/** No comment of ours silences a rule, whatever it quotes. */
function comment(text: string): string {
  return `# ${text.replace(/journey-(?=disable|enable)/g, 'journey\u2011')}\n`;
}

function indented(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent);
}
