import { t } from '../../catalogue/texts';
import { type PersonalMatch, personalIn } from '../../data/personal';
import type { PersonalKind } from '../../data/types';
import type { Subjects, Texts } from '../rule';
import { textsIn } from './texts-in';

/** What stands in place of something personal. No sign in it means anything in YAML. */
export const REDACTED: Readonly<Record<PersonalKind, Texts>> = {
  email: t('(e-mail address removed)', '(E-Mail-Adresse entfernt)', '(e-mailadresse fjernet)'),
  phone: t('(phone number removed)', '(Telefonnummer entfernt)', '(telefonnummer fjernet)'),
  ip: t('(IP address removed)', '(IP-Adresse entfernt)', '(IP-adresse fjernet)'),
  customer: t('(customer number removed)', '(Kundennummer entfernt)', '(kundenummer fjernet)'),
};

/** Everything personal in the texts of a part, in offsets of the file. */
export function personalTexts(
  subject: Pick<Subjects['part'], 'document' | 'nodes'>,
): readonly PersonalMatch[] {
  const source = subject.document.text.getText();
  return textsIn(subject).flatMap(({ start, end }) =>
    personalIn(source.slice(start, end)).map(match => ({
      kind: match.kind,
      start: start + match.start,
      end: start + match.end,
    })),
  );
}
