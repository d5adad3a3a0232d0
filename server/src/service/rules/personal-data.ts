import { t } from '../catalogue/texts';
import { textFor } from './parts/name';
import { personalIn } from './parts/personal-patterns';
import { replaceSpan } from './parts/replace-span';
import { textsIn } from './parts/texts-in';
import { defineRule, type Texts } from './rule';

/** What stands in place of something personal. No sign in it means anything in YAML. */
const REDACTED: Readonly<Record<string, Texts>> = {
  email: t('(e-mail address removed)', '(E-Mail-Adresse entfernt)', '(e-mailadresse fjernet)'),
  phone: t('(phone number removed)', '(Telefonnummer entfernt)', '(telefonnummer fjernet)'),
  ip: t('(IP address removed)', '(IP-Adresse entfernt)', '(IP-adresse fjernet)'),
};

/** Data of a person in a text that many will read. */
export const personalData = defineRule({
  id: 'personal-data',
  scope: 'document',
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
  check(document, { report }) {
    const source = document.text.getText();
    for (const { start, end } of textsIn(document)) {
      for (const match of personalIn(source.slice(start, end))) {
        report({ at: { start: start + match.start, end: start + match.end }, message: match.kind });
      }
    }
  },
});
