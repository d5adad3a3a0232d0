import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JourneyDocument, readDocument } from '../../../server/src/service/model/document';
import { isKind } from '../../../server/src/service/model/entity';
import { journeyOf } from '../../../server/src/service/model/journey';
import { Workspace } from '../../../server/src/service/model/workspace';
import { rules } from '../../../server/src/service/rules';
import { lint } from '../../../server/src/service/rules/engine';
import { messageOf } from '../../../server/src/service/rules/message';
import type { Finding } from '../../../server/src/service/rules/rule';

const FOLDER = join(__dirname, '../../../samples');
const TODAY = '2026-11-21';
/** The language of each journey that is worth showing. */
const LANGUAGES = {
  'abonnement.journey.yaml': 'da',
  'buchladen.journey.yaml': 'de',
  'saas.journey.yaml': 'en',
};

/** What each broken file is there to show: at least these rules find something in it. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  'conflict.journey.yaml': ['yaml-syntax'],
  'duplicate-ids.journey.yaml': ['duplicate-id'],
  'half-typed.journey.yaml': ['yaml-syntax'],
  'indentation.journey.yaml': ['yaml-syntax'],
  'missing.journey.yaml': [
    'empty-step',
    'incomplete-stage',
    'journey-size',
    'missing-goal',
    'missing-owner',
    'missing-persona',
    'missing-phase',
    'missing-sentiment',
    'pain-without-point',
    'schema',
    'undocumented-weakness',
    'unresolved-reference',
    'weakest-moment-unaddressed',
  ],
  'typo.journey.yaml': ['schema', 'unknown-key', 'unresolved-reference'],
};

const good = yamlFilesIn('.');
const broken = yamlFilesIn('broken');
const goodOnly = workspaceOf(good);
const everything = workspaceOf([...good, ...broken.map(name => `broken/${name}`)]);

describe('the samples', () => {
  it('hold the journeys that the guide promises', () => {
    const journeys = good.filter(name => name.endsWith('.journey.yaml'));
    assert.deepEqual(journeys, Object.keys(LANGUAGES));
  });

  for (const name of good) {
    it(`${name} has no mistake`, () => {
      assert.deepEqual(errorsOf(name, goodOnly), []);
    });

    it(`${name} shares no id with a broken file`, () => {
      assert.deepEqual(errorsOf(name, everything), []);
    });
  }

  for (const [name, language] of Object.entries(LANGUAGES)) {
    it(`${name} is rich enough for a map`, () => {
      const journey = journeyOf(documentOf(name, goodOnly), goodOnly);
      assert.ok(journey, 'no journey');
      assert.equal(journey.entity.data.language, language);
      assert.ok(journey.stages.length >= 5, `${journey.stages.length} stages`);
      assert.ok(journey.steps.length >= 12, `${journey.steps.length} steps`);
      for (const { entity, touchpoints } of journey.steps) {
        assert.notEqual(entity.data.sentiment, undefined, `${entity.id} has no sentiment`);
        assert.notEqual(touchpoints.length, 0, `${entity.id} has no touchpoint`);
      }
    });
  }

  it('have the data that their metrics are computed from', () => {
    const sources = good
      .flatMap(name => documentOf(name, goodOnly).entities)
      .flatMap(entity => (isKind(entity, 'metric') ? [entity.data.source?.file] : []))
      .filter(file => file !== undefined);
    assert.notEqual(sources.length, 0);
    assert.deepEqual(
      sources.filter(file => !existsSync(join(FOLDER, file))),
      [],
    );
  });

  it('are all in the guide', () => {
    const guide = read('README.md');
    const names = [...good, ...broken.map(name => `broken/${name}`)];
    assert.deepEqual(
      names.filter(name => !guide.includes(`\n- \`${name}\`: `)),
      [],
    );
  });
});

describe('the broken samples', () => {
  it('are all looked at', () => {
    assert.deepEqual(broken, Object.keys(BROKEN));
  });

  for (const [name, expected] of Object.entries(BROKEN)) {
    it(`${name} shows ${expected.join(', ')}`, () => {
      const found = findingsOf(`broken/${name}`, everything).map(({ rule }) => rule);
      assert.deepEqual(
        expected.filter(rule => !found.includes(rule)),
        [],
      );
    });
  }
});

function yamlFilesIn(folder: string): readonly string[] {
  return readdirSync(join(FOLDER, folder))
    .filter(name => name.endsWith('.yaml'))
    .sort();
}

function read(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

function uriOf(name: string): string {
  return `file:///samples/${name}`;
}

function workspaceOf(names: readonly string[]): Workspace {
  const workspace = new Workspace(new Set(rules.map(({ id }) => id)));
  for (const name of names) {
    const document = readDocument(uriOf(name), read(name), null);
    assert.ok(document, `${name} is none of our files`);
    workspace.set(document);
  }
  return workspace;
}

function documentOf(name: string, workspace: Workspace): JourneyDocument {
  const document = workspace.documents.get(uriOf(name));
  assert.ok(document, `${name} is not there`);
  return document;
}

function findingsOf(name: string, workspace: Workspace): readonly Finding[] {
  const onCrash = (rule: string, error: unknown) => {
    throw new Error(`${rule} crashed`, { cause: error });
  };
  return lint(documentOf(name, workspace), workspace, { today: TODAY, onCrash });
}

/** The findings at error level, as lines that say where and what. */
function errorsOf(name: string, workspace: Workspace): readonly string[] {
  return findingsOf(name, workspace)
    .filter(({ severity }) => severity === 'error')
    .map(finding => {
      const { line } = finding.document.text.positionAt(finding.span.start);
      return `${name}:${line + 1} ${finding.rule}: ${messageOf(finding, 'en')}`;
    });
}
