import { t } from '../catalogue/texts';
import type { PersonalKind } from '../data/types';
import { dataRequestOf } from '../model/data-files';
import { type Entity, isKind } from '../model/entity';
import type { FileEntity } from '../model/file-entity';
import { textFor } from './parts/name';
import { personalTexts, REDACTED } from './parts/personal-texts';
import { placeAt } from './parts/place';
import { replaceSpan } from './parts/replace-span';
import { type CheckContext, defineRule, type Subjects, type Texts } from './rule';

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
    customer: t(
      'This text has a customer number in it. Take it out: a journey is passed on, and personal data with it.',
      'In diesem Text steht eine Kundennummer. Sie gehört nicht hierher: Eine Journey wird weitergegeben, und personenbezogene Daten mit ihr.',
      'Denne tekst indeholder et kundenummer. Fjern det: En kunderejse bliver delt, og persondata følger med.',
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
        const texts: Texts | undefined = REDACTED[finding.message as PersonalKind];
        return texts && replaceSpan(finding, textFor(finding.document, workspace, texts));
      },
    },
  ],
  check(subject, context) {
    for (const metric of metricsIn(subject)) checkFile(metric, context);
    for (const { kind, start, end } of personalTexts(subject)) {
      context.report({ at: { start, end }, message: kind });
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
