import { feelingLines, type Label } from '../labels';
import type { OutlineStep } from '../types';

/** What rows of one step say together: the first counts, lists are joined. @param differs told of what does not count */
export function merged(
  step: OutlineStep,
  row: OutlineStep,
  differs: (column: Label, text: string) => void,
): OutlineStep {
  const feelings = (column: 'sentiment' | 'target') => {
    const [known, said] = [feelingLines(step[column]), feelingLines(row[column])].map(lines =>
      lines.join(', '),
    );
    if (known && said && known !== said) differs(column, said);
    return step[column].length > 0 ? step[column] : row[column];
  };
  const value = <Key extends 'importance' | 'wait'>(key: Key): Partial<Pick<OutlineStep, Key>> => {
    const said = row[key];
    if (step[key] !== undefined && said !== undefined && step[key] !== said) differs(key, String(said));
    const kept = step[key] ?? said;
    return kept === undefined ? {} : ({ [key]: kept } as Partial<Pick<OutlineStep, Key>>);
  };
  const joined = (key: 'actions' | 'thoughts' | 'painPoints' | 'needs') => [
    ...step[key],
    ...row[key].filter(text => !step[key].includes(text)),
  ];
  return {
    ...step,
    sentiment: feelings('sentiment'),
    target: feelings('target'),
    ...value('importance'),
    ...value('wait'),
    momentOfTruth: step.momentOfTruth || row.momentOfTruth,
    touchpoints: [...step.touchpoints, ...row.touchpoints],
    actions: joined('actions'),
    thoughts: joined('thoughts'),
    painPoints: joined('painPoints'),
    needs: joined('needs'),
  };
}
