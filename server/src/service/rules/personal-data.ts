import { t } from '../catalogue/texts';
import { personalIn } from '../data/personal';
import { dataRequestOf } from '../model/data-files';
import { type Entity, isKind } from '../model/entity';
import type { FileEntity } from '../model/file-entity';
import { textFor } from './parts/name';
import { placeAt } from './parts/place';
import { replaceSpan } from './parts/replace-span';
import { textsIn } from './parts/texts-in';
import { type CheckContext, defineRule, type Subjects, type Texts } from './rule';

/** What stands in place of something personal. No sign in it means anything in YAML. */
const REDACTED: Readonly<Record<string, Texts>> = {
  email: t('(e-mail address removed)', '(E-Mail-Adresse entfernt)', '(e-mailadresse fjernet)'),
  phone: t('(phone number removed)', '(Telefonnummer entfernt)', '(telefonnummer fjernet)'),
  ip: t('(IP address removed)', '(IP-Adresse entfernt)', '(IP-adresse fjernet)'),
};

/** Data of a person in a text that many will read. */
export const personalData = defineRule({
  id: 'personal-data',
  scope: 'part',
  severity: 'warning',
  messages: {
    email: t(
      'This text has an e-mail address in it. Take it out: a journey is passed on, and personal data with it.',
      'In diesem Text steht eine E-Mail-Adresse. Sie gehört nicht hierher: Eine Journey wird weitergegeben, und personenbezogene Daten mit ihr.',
      'Denne tekst indeholder en e-mailadresse. Fjern den: En kunderejse bliver delt, og persondata følger med.',
    ),
    phone: t(
      'This text has a phone number in it. Take it out: a journey is passed on, and personal data with it.',
      'In diesem Text steht eine Telefonnummer. Sie gehört nicht hierher: Eine Journey wird weitergegeben, und personenbezogene Daten mit ihr.',
      'Denne tekst indeholder et telefonnummer. Fjern det: En kunderejse bliver delt, og persondata følger med.',
    ),
    ip: t(
      'This text has an IP address in it. Take it out: a journey is passed on, and personal data with it.',
      'In diesem Text steht eine IP-Adresse. Sie gehört nicht hierher: Eine Journey wird weitergegeben, und personenbezogene Daten mit ihr.',
      'Denne tekst indeholder en IP-adresse. Fjern den: En kunderejse bliver delt, og persondata følger med.',
    ),
    file: t(
      'The data file “{file}” has {kind|personal} in it: {columns}. Export it without: what is in the workspace is passed on.',
      'In der Datendatei „{file}“ stehen {kind|personal}: {columns}. Besser ohne sie exportieren: Was im Arbeitsbereich liegt, wird weitergegeben.',
      'Datafilen »{file}« indeholder {kind|personal}: {columns}. Eksportér den uden: Det, der ligger i arbejdsområdet, bliver delt.',
    ),
  },
  fixes: [
    {
      title: t('Redact it', 'Unkenntlich machen', 'Fjern oplysningen'),
      edits(finding, { workspace }) {
        const texts = REDACTED[finding.message];
        return texts && replaceSpan(finding, textFor(finding.document, workspace, texts));
      },
    },
  ],
  check(subject, context) {
    for (const metric of metricsIn(subject)) checkFile(metric, context);
    const { report } = context;
    const source = subject.document.text.getText();
    for (const { start, end } of textsIn(subject)) {
      for (const match of personalIn(source.slice(start, end))) {
        report({ at: { start: start + match.start, end: start + match.end }, message: match.kind });
      }
    }
  },
});

function metricsIn({ part }: Subjects['part']): readonly Entity<'metric'>[] {
  return part.entities.filter((entity): entity is FileEntity & Entity<'metric'> => isKind(entity, 'metric'));
}

/** The file is the exporting tool’s: nothing in it is redacted here, and no value of it is told. */
function checkFile(metric: Entity<'metric'>, { workspace, report }: CheckContext): void {
  const request = dataRequestOf(metric, workspace);
  const data = request && workspace.dataFiles.get(request);
  if (!request || data?.state !== 'read') return;
  for (const kind of new Set(data.personal.map(found => found.kind))) {
    const columns = data.personal.filter(found => found.kind === kind).map(({ column }) => column);
    report({
      at: placeAt(metric, ['source', 'file']),
      message: 'file',
      data: { file: request.file, kind, columns },
    });
  }
}
