import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { formats } from '../../../server/src/cli/formats';
import type { Report, ReportedFinding } from '../../../server/src/cli/report';
import { summaryOf } from '../../../server/src/cli/report';
import { assertWellFormed } from './markup';

const finding: ReportedFinding = {
  file: 'shop & co/a.journey.yaml',
  line: 2,
  column: 3,
  endLine: 2,
  endColumn: 8,
  rule: 'unknown-key',
  severity: 'error',
  message: 'There is no <key> “a"b”: 100 %,\nreally\u0001.',
  fixable: true,
  docs: 'docs/rules/unknown-key.md',
  fingerprint: 'f00d',
};

function report(...findings: readonly ReportedFinding[]): Report {
  const files = ['good.journey.yaml', 'shop & co/a.journey.yaml'];
  return { files, language: 'en', findings, summary: summaryOf(findings, files.length) };
}

describe('the formats of journey lint', () => {
  describe('sarif', () => {
    const information: ReportedFinding = { ...finding, severity: 'information', rule: 'journey-size' };
    const log = JSON.parse(formats.sarif(report(finding, finding, information)));
    const [run] = log.runs;

    it('is one run of SARIF 2.1.0', () => {
      equal(log.version, '2.1.0');
      match(log.$schema, /sarif-2\.1\.0\.json$/);
      equal(log.runs.length, 1);
      equal(run.columnKind, 'utf16CodeUnits');
    });
    it('describes each rule once, with a level and help', () => {
      const { name, rules } = run.tool.driver;
      equal(name, 'journey');
      deepEqual(
        rules.map(({ id }: { id: string }) => id),
        ['journey-size', 'unknown-key'],
      );
      for (const rule of rules) {
        ok(rule.shortDescription.text && rule.fullDescription.text && rule.help.text);
        ok(!/\{\w+\}/.test(rule.help.text), 'no place for a value is left open');
      }
      equal(rules[1].defaultConfiguration.level, 'error');
    });
    it('points from a result to its rule, its lines and its file', () => {
      const [result] = run.results;
      equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
      equal(result.level, 'error');
      equal(result.message.text, finding.message);
      deepEqual(result.locations[0].physicalLocation, {
        artifactLocation: { uri: 'shop%20%26%20co/a.journey.yaml' },
        region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 8 },
      });
      equal(run.results[2].level, 'note');
    });
    it('tells two equal findings apart', () => {
      const [first, second] = run.results.map(
        (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
      );
      equal(first, 'f00d');
      notEqual(first, second);
    });
  });

  describe('junit', () => {
    const xml = formats.junit(report(finding));

    it('is well-formed, whatever a message holds', () => {
      assertWellFormed(xml);
      match(xml, /shop &amp; co\/a\.journey\.yaml:2:3 There is no &lt;key&gt;/);
    });
    it('has a suite for each file, and a test that passes where nothing is found', () => {
      equal(xml.match(/<testsuite /g)?.length, 2);
      match(xml, /<testcase name="nothing to report" classname="good\.journey\.yaml"/);
      match(xml, /<testsuites name="journey lint" tests="2" failures="1">/);
    });
    it('fails nobody’s build for information', () => {
      ok(!formats.junit(report({ ...finding, severity: 'information' })).includes('<failure'));
    });
  });

  describe('github', () => {
    it('escapes what would end a property or a command', () => {
      equal(
        formats.github(report({ ...finding, file: 'a:b,c.journey.yaml' })),
        '::error file=a%3Ab%2Cc.journey.yaml,line=2,endLine=2,col=3,endColumn=8,title=unknown-key::' +
          'There is no <key> “a"b”: 100 %25,%0Areally\u0001.',
      );
    });
    it('names columns only for findings on one line', () => {
      ok(!formats.github(report({ ...finding, endLine: 4 })).includes('col='));
    });
    it('is empty where nothing is found', () => equal(formats.github(report()), ''));
  });

  describe('gitlab', () => {
    it('lists issues with a severity, a place and a fingerprint', () => {
      deepEqual(JSON.parse(formats.gitlab(report(finding))), [
        {
          description: finding.message,
          check_name: 'unknown-key',
          fingerprint: 'f00d',
          severity: 'major',
          location: { path: finding.file, lines: { begin: 2, end: 2 } },
        },
      ]);
    });
    it('gives no two issues the same fingerprint', () => {
      const [first, second] = JSON.parse(formats.gitlab(report(finding, finding)));
      notEqual(first.fingerprint, second.fingerprint);
    });
  });

  describe('html', () => {
    const page = formats.html(report(finding));

    it('shows a message as text, and runs nothing', () => {
      assertWellFormed(page);
      match(page, /There is no &lt;key&gt;/);
      ok(!/<script|onload|href=|src=/i.test(page));
    });
    it('says so where nothing is found, in the language of the messages', () => {
      match(formats.html({ ...report(), language: 'de' }), /<html lang="de">.*Nichts zu melden\./s);
    });
  });

  it('json keeps the fingerprint to itself: it is no part of the format', () => {
    deepEqual('fingerprint' in JSON.parse(formats.json(report(finding))).findings[0], false);
  });
});
