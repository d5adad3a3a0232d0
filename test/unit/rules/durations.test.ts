import { deepEqual } from 'node:assert/strict';
import { messageOf } from '../../../server/src/service/rules/message';
import { service, uriOf } from '../support/service';

const LANGUAGES = ['en', 'de', 'da'] as const;

/** What a rule says of a file's text, in each language. */
function told(rule: string, name: string, text: string): readonly (readonly string[])[] {
  const opened = service();
  opened.setDocument(uriOf(name), text, 1);
  const findings = opened.findings(uriOf(name)).filter(finding => finding.rule === rule);
  return findings.map(finding => LANGUAGES.map(language => messageOf(finding, language)));
}

const waiting = (wait: string) =>
  `id: a\ntitle: A\nstages:\n  - { id: s, title: S, phase: after, steps: [{ id: x, title: X, wait: ${wait} }] }\n`;
const asking = (surveys: string) => `surveys:\n  - ${surveys}\n`;

describe('durations in findings', () => {
  it('are told in words, as each language has them', () => {
    deepEqual(told('long-wait', 'a.journey.yaml', waiting('2d')), [
      [
        'In the step “X” customers wait 2 days; more than 1 day is too long. Shorten the wait, or say when it will be over.',
        'Im Schritt „X“ beträgt die Wartezeit 2 Tage; länger als 1 Tag sollte sie nicht sein. Die Wartezeit verkürzen oder sagen, wann sie endet.',
        'I trinnet »X« venter kunderne 2 dage; mere end 1 dag er for længe. Forkort ventetiden, eller sig, hvornår den er slut.',
      ],
    ]);
  });

  it('stand in German behind “nach” in the dative', () => {
    const german = (interval: string) =>
      told('survey-fatigue', 'a.surveys.yaml', asking(`{ id: a, type: csat, contact_interval: ${interval} }`))
        .flat()
        .find(text => text.startsWith('Die Umfrage'));
    deepEqual(['1d', '30d', '2w'].map(german), [
      'Die Umfrage „a“ fragt dieselben Menschen nach 1 Tag erneut. Sie brauchen 90 Tage Ruhe.',
      'Die Umfrage „a“ fragt dieselben Menschen nach 30 Tagen erneut. Sie brauchen 90 Tage Ruhe.',
      'Die Umfrage „a“ fragt dieselben Menschen nach 2 Wochen erneut. Sie brauchen 90 Tage Ruhe.',
    ]);
  });

  it('are as the file has to write them where a finding says what to write', () => {
    const text = [
      'id: a\ntitle: A\nstages:',
      '  - { id: s, title: S, phase: after, steps: [{ id: x, title: X, touchpoints: [website] }] }',
      'surveys:',
      '  - { id: a, type: csat, touchpoints: [website] }',
      '  - { id: b, type: csat, touchpoints: [website], contact_interval: 90d }\n',
    ].join('\n');
    deepEqual(
      told('survey-fatigue', 'a.journey.yaml', text).map(([english]) => english?.slice(-30)),
      ['Set “contact_interval” to 90d.'],
    );
  });
});
