import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogueEntry, catalogue, type EntryGroup } from '../../../server/src/service/catalogue';
import { rules } from '../../../server/src/service/rules';
import { open } from '../support/service';
import { fileAt, places, placesNamed } from './places';
import { ruleIds } from './rule-ids';

const source = readFileSync(join(__dirname, '../../acceptance.json'), 'utf8');
/** What the product has to say: 350 facts, each by its id. */
const facts: Readonly<Record<string, string>> = JSON.parse(source);
const entries = catalogue.entries();

const sizes = {
  DEF: 10,
  STG: 11,
  TP: 79,
  REC: 92,
  SUR: 33,
  MET: 13,
  BAD: 27,
  BP: 22,
  PLN: 5,
  PER: 17,
  STF: 13,
  IDN: 15,
  CAT: 13,
};

/** What a user reads with the cursor at `<|>`. */
function hovered(marked: string, name = 'main.journey.yaml'): string {
  const { service, uri, position } = open(marked, {}, { name });
  const contents = service.hover(uri, position)?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

const stepWith = (touchpoint: string): string =>
  `id: a\nstages:\n  - id: s\n    steps:\n      - id: p\n        touchpoints:\n          - ${touchpoint}\n`;
const onTouchpoint = (id: string): string => hovered(stepWith(`<|>${id}`));

/** A hover on each key or value that an entry names. */
const onPlaces = (entry: CatalogueEntry): readonly string[] =>
  entry.places.flatMap(placesNamed).map(place => {
    const { name, marked } = fileAt(place);
    return hovered(marked, name);
  });

/** A hover on the entry's id in a checklist, where its tick stands. */
const onCheck = ({ id }: CatalogueEntry): readonly string[] => [
  hovered(`id: a\nchecklist:\n  <|>${id}: done\n`),
];

/** The plan that the preview proposes for a journey without one. */
function inProposedPlan(): readonly string[] {
  const journey = `id: a\ntitle: A\nstages:\n  - {id: s, title: S, phase: before, steps: [{id: p, title: P}]}\n<|>`;
  const { service, uri } = open(journey);
  return [JSON.stringify(service.preview(uri)?.plan)];
}

/** The doors through which a user meets each group; every one must say the entry's title. */
const doors: Readonly<Record<EntryGroup, (entry: CatalogueEntry) => readonly string[]>> = {
  term: onPlaces,
  stage: onPlaces,
  touchpoint: ({ id }) => [onTouchpoint(id)],
  check: entry => [...onCheck(entry), ...entry.touchpoints.map(onTouchpoint)],
  survey: entry => [...onPlaces(entry), ...entry.touchpoints.map(onTouchpoint)],
  metric: onPlaces,
  mistake: onPlaces,
  practice: onPlaces,
  'plan-step': inProposedPlan,
  'persona-field': onPlaces,
  'stage-field': onPlaces,
  identification: onPlaces,
  category: onPlaces,
};

describe('acceptance', () => {
  it('lists every fact once', () => {
    const expected = Object.entries(sizes).flatMap(([group, size]) =>
      Array.from({ length: size }, (_, index) => `${group}${String(index + 1).padStart(2, '0')}`),
    );
    assert.equal(expected.length, 350);
    assert.deepEqual(Object.keys(facts), expected);
    assert.equal([...source.matchAll(/^ {2}"([A-Z]+\d+)":/gm)].length, 350, 'an id stands twice');
    for (const [id, fact] of Object.entries(facts)) assert.ok(fact.trim().length > 5, id);
  });

  it('finds every fact in the catalogue', () => {
    const covered = new Set(entries.flatMap(({ acceptance }) => acceptance));
    assert.deepEqual(
      Object.keys(facts).filter(id => !covered.has(id)),
      [],
    );
  });

  it('has no entry that covers nothing, or a fact that is not listed', () => {
    for (const { group, id, acceptance } of entries) {
      assert.ok(acceptance.length > 0, `${group} ${id}`);
      for (const fact of acceptance) assert.ok(Object.hasOwn(facts, fact), `${group} ${id}: ${fact}`);
    }
  });

  it('names every entry once in its group', () => {
    const names = entries.map(({ group, id }) => `${group} ${id}`);
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^[a-z-]+ [a-z][a-z0-9-]{0,63}$/);
  });

  it('links only to what exists', () => {
    for (const entry of entries) {
      const { id, touchpoints, checks, rules: linked } = entry;
      for (const place of entry.places) assert.ok(placesNamed(place).length > 0, `${id}: ${place}`);
      for (const touchpoint of touchpoints)
        assert.ok(catalogue.touchpoint(touchpoint), `${id}: ${touchpoint}`);
      for (const check of checks) assert.ok(catalogue.check(check), `${id}: ${check}`);
      for (const rule of linked) assert.ok(ruleIds.includes(rule), `${id}: ${rule}`);
    }
    for (const { id } of rules) assert.ok(ruleIds.includes(id), `The list of rules lacks ${id}`);
  });

  it('gives every mistake a place, and a rule or a check that helps', () => {
    for (const { id, rules: linked, checks, places: shown } of catalogue.mistakes) {
      assert.ok(shown.length > 0, id);
      assert.ok(linked.length + checks.length > 0, id);
    }
  });

  it('knows every survey type and every metric type of the language', () => {
    const values = (place: string) => [...places.values()].filter(({ name }) => name.startsWith(`${place}=`));
    const known = new Set(entries.flatMap(entry => entry.places));
    for (const { name } of [...values('survey.type'), ...values('metric.type')])
      assert.ok(known.has(name) || name === 'metric.type=custom', name);
  });

  it('gives every survey a moment, and a question where there is a type', () => {
    for (const { id, kind, type, when, question, phases } of catalogue.surveys) {
      assert.equal(when !== undefined, kind !== 'rule', id);
      assert.equal(type !== undefined, kind === 'survey', id);
      if (type) assert.ok(question, id);
      assert.ok(phases.length > 0, id);
    }
  });

  for (const group of new Set(entries.map(entry => entry.group))) {
    it(`leads a user to every ${group}`, () => {
      for (const entry of entries.filter(candidate => candidate.group === group)) {
        const texts = doors[group](entry);
        assert.ok(texts.length > 0, `${entry.id} has no door`);
        for (const text of texts) assert.ok(text.includes(entry.title.en), `${entry.id}: ${text}`);
      }
    }).timeout(20_000);
  }
});
