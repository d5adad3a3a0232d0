import { deepEqual, equal } from 'node:assert/strict';
import { rules } from '../../../server/src/service/rules';
import { yaml } from '../support/cursor';
import { service, uriOf } from '../support/service';

const JOURNEY = 'id: a\ntitle: A\nscenario: S\ngoal: G\nstages: []\npersonas: [{ id: p, name: P }]\n';

/** What the rules say of `journeys/a.journey.yaml`, beside these files: `rule severity`. */
function found(
  files: Readonly<Record<string, string>>,
  name = 'journeys/a.journey.yaml',
  text = JOURNEY,
): readonly string[] {
  const opened = service();
  for (const [file, content] of Object.entries(files)) opened.setDocument(uriOf(file), content, null);
  opened.setDocument(uriOf(name), text, 1);
  return opened.findings(uriOf(name)).map(({ rule, severity }) => `${rule} ${severity}`);
}

const owner = (findings: readonly string[]) => findings.find(each => each.startsWith('missing-owner'));

describe('the settings of a workspace', () => {
  it('are the recommended ones where there is no config file', () => {
    equal(owner(found({})), 'missing-owner warning');
  });

  it('turn a rule off, or make it more severe', () => {
    equal(owner(found({ 'journey.config.yaml': 'lint: { rules: { missing-owner: off } }' })), undefined);
    equal(
      owner(found({ 'journey.config.yaml': 'lint: { rules: { missing-owner: error } }' })),
      'missing-owner error',
    );
    equal(
      owner(found({ 'journey.config.yaml': 'lint: { rules: { missing-owner: { severity: info } } }' })),
      'missing-owner information',
    );
  });

  for (const [set, expected] of [
    ['recommended', []],
    ['strict', ['missing-translation warning', 'tick-without-evidence warning']],
    ['all', ['missing-translation warning', 'tick-without-evidence warning']],
  ] as const) {
    it(`say with “${set}” whether what is off by default counts`, () => {
      const config = `languages: [en, de]\nlint: { extends: ${set} }`;
      const text = `${JOURNEY}checklist: { one-voice: done }\n`;
      const findings = new Set(found({ 'journey.config.yaml': config }, 'a.journey.yaml', text));
      const offByDefault = rules.filter(({ severity }) => severity === 'off').map(({ id }) => id);
      deepEqual(offByDefault, ['missing-translation', 'tick-without-evidence']);
      deepEqual(
        [...findings].filter(each => offByDefault.some(id => each.startsWith(`${id} `))).sort(),
        expected,
      );
    });
  }

  it('come from the nearest config file', () => {
    const files = {
      'journey.config.yaml': 'lint: { rules: { missing-owner: off } }',
      'journeys/journey.config.yaml': 'lint: { rules: { missing-owner: error } }',
      'other/journey.config.yaml': 'lint: { rules: { missing-owner: info } }',
    };
    equal(owner(found(files)), 'missing-owner error');
  });

  it('differ for the files that an override names', () => {
    const config = yaml`
      lint:
        rules: { missing-owner: error }
        overrides:
          - files: ['drafts/**', '*.draft.journey.yaml']
            rules: { missing-owner: off }
    `;
    equal(owner(found({ 'journey.config.yaml': config })), 'missing-owner error');
    equal(owner(found({ 'journey.config.yaml': config }, 'drafts/deep/a.journey.yaml')), undefined);
    equal(owner(found({ 'journey.config.yaml': config }, 'journeys/b.draft.journey.yaml')), undefined);
  });

  it('count for what is valid where a config file is broken, and the config says what is not', () => {
    const config = 'lint:\n  rules:\n    missing-owner: error\n    missing-goal: sometimes\n';
    equal(owner(found({ 'journey.config.yaml': config })), 'missing-owner error');
    deepEqual(found({}, 'journey.config.yaml', config), ['schema error']);
    equal(owner(found({ 'journey.config.yaml': 'lint: [' })), 'missing-owner warning');
  });

  it('name rules that exist', () => {
    deepEqual(found({}, 'journey.config.yaml', 'lint: { rules: { missing-ownr: off } }\n'), [
      'unresolved-reference error',
    ]);
  });

  it('add channels of one’s own', () => {
    const library =
      'touchpoints:\n  - { id: t, title: T, channel: kiosk, owner: O, phases: [during], channel_type: offline, directness: direct }\n';
    const config = 'channels: [{ id: kiosk, title: Kiosk }]\n';
    const unknown = (files: Readonly<Record<string, string>>) =>
      found(files, 'a.touchpoints.yaml', library).filter(each => each.startsWith('unresolved-reference'));
    deepEqual(unknown({}), ['unresolved-reference error']);
    deepEqual(unknown({ 'journey.config.yaml': config }), []);
  });
});
