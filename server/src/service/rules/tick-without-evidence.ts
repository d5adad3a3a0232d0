import { insertPair, setPair } from '../syntax/edit/pairs';
import { inFlow } from '../syntax/edit/writing';
import { pairOf, valueAt } from '../syntax/nodes';
import { checkOf } from './parts/checks';
import { defineRule, type Finding, type FixContext } from './rule';

/** A tick of which nobody knows when it was made, nor on what grounds. */
export const tickWithoutEvidence = defineRule({
  id: 'tick-without-evidence',
  scope: 'check',
  severity: 'off',
  messages: {
    default: {
      en: 'The check “{check}” is done, but neither a date nor evidence says so. Add “on” or “evidence”.',
      de: 'Der Prüfpunkt „{check}“ ist erledigt, aber weder Datum noch Beleg zeigen es. „on“ oder „evidence“ ergänzen.',
      da: 'Tjekpunktet »{check}« er krydset af, men hverken dato eller belæg viser det. Tilføj »on« eller »evidence«.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Insert today’s date, {today}',
        de: 'Das heutige Datum einfügen: {today}',
        da: 'Indsæt dags dato, {today}',
      },
      data: (_, { today }) => ({ today }),
      edits: insertToday,
    },
  ],
  check({ pair, entry }, { report }) {
    if (entry.status !== 'done' || pairOf(pair.value, 'on') || pairOf(pair.value, 'evidence')) return;
    const status = valueAt(pair.value, 'status');
    report({ at: status ?? pair.value, data: { check: pair.name } });
  },
});

function insertToday(finding: Finding, { today }: FixContext) {
  const { document } = finding;
  const check = checkOf(finding);
  if (!check) return undefined;
  const { checklist, pair } = check;
  const source = document.text.getText();
  const edit =
    pair.value.kind === 'map'
      ? insertPair(source, pair.value, 'on', today, 'status')
      : setPair(source, checklist, pair.name, inFlow({ status: 'done', on: today }));
  return edit && [{ document, edits: [edit] }];
}
