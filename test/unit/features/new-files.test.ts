import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { NewContent } from '../../../server/src/protocol';
import { service, uriOf } from '../support/service';

const FOLDER = 'file:///workspace/new';
const journey: NewContent = {
  kind: 'journey',
  title: 'At the café',
  shape: 'five-stage',
  business: 'shop',
  language: 'en',
};
const namesOf = (files: readonly { readonly uri: string }[]) =>
  files.map(({ uri }) => uri.slice(FOLDER.length + 1));
const idsIn = (text: string | undefined) => [...(text ?? '').matchAll(/\bid: (.*)/g)].map(([, id]) => id);

/** The files of a request in a workspace that holds these files. */
function made(content: NewContent, others: Readonly<Record<string, string>> = {}, taken: string[] = []) {
  const opened = service();
  for (const [name, text] of Object.entries(others)) opened.setDocument(uriOf(name), text, null);
  return opened.newFiles({ folder: FOLDER, taken, content });
}

describe('new files', () => {
  it('are a journey named by its title, and its persona where none is known', () => {
    const files = made(journey);
    deepEqual(namesOf(files), ['at-the-cafe.journey.yaml', 'customers.personas.yaml']);
    match(files[0]?.text ?? '', /\nid: at-the-cafe\ntitle: At the café\n/);
    match(files[0]?.text ?? '', /\npersonas:\n {2}- customer\n\nstages:\n {2}- id: awareness\n/);
  });

  it('make no second persona: a journey is about one that is known, rather of a library', () => {
    const others = {
      'a.journey.yaml': 'id: a\ntitle: A\npersonas: [{ id: kim, name: Kim }]\nstages: []\n',
      'team.personas.yaml': 'personas: [{ id: lee, name: Lee }]\n',
    };
    const files = made(journey, others);
    deepEqual(namesOf(files), ['at-the-cafe.journey.yaml']);
    match(files[0]?.text ?? '', /\npersonas:\n {2}- lee\n/);
  });

  it('take no name and no id that somebody has', () => {
    const others = { 'a.journey.yaml': 'id: at-the-cafe\ntitle: A\nstages: []\n' };
    const taken = ['At-The-Cafe-2.journey.yaml', 'customers.personas.yaml'];
    const files = made(journey, others, taken);
    deepEqual(namesOf(files), ['at-the-cafe-2-2.journey.yaml', 'customers-2.personas.yaml']);
    equal(idsIn(files[0]?.text)[0], 'at-the-cafe-2');
  });

  it('are called after what is sold where the title has no letter for a name', () => {
    deepEqual(namesOf(made({ ...journey, title: '東京' }))[0], 'shop.journey.yaml');
  });

  it('are a persona with a file of its own', () => {
    const [file] = made({ kind: 'personas', name: ' Busy parents ', language: 'de' });
    equal(file?.uri, `${FOLDER}/busy-parents.personas.yaml`);
    match(file?.text ?? '', /language: de\n\npersonas:\n {2}- id: busy-parents\n {4}name: Busy parents\n/);
  });

  it('are a library of touchpoints, each with an id that is free; none where no place is named', () => {
    const others = { 'a.touchpoints.yaml': 'touchpoints: [{ id: stall, title: Stall }]\n' };
    const [file] = made({ kind: 'touchpoints', places: 'Stall, Van, van!', language: 'en' }, others);
    deepEqual(idsIn(file?.text), ['stall-2', 'van', 'van-2']);
    deepEqual(made({ kind: 'touchpoints', places: ' , ', language: 'en' }), []);
  });

  it('are none for a survey that the catalogue does not have', () => {
    deepEqual(made({ kind: 'surveys', survey: 'no-such-survey', title: 'T', language: 'en' }), []);
  });

  for (const language of ['en', 'de', 'da'] as const) {
    it(`are any survey of the catalogue, with nothing to mend, in ${language}`, () => {
      const opened = service(language);
      const listed = opened.listSurveys();
      ok(listed.length > 15);
      for (const { id, title } of listed) {
        const content: NewContent = { kind: 'surveys', survey: id, title, language };
        const [file] = opened.newFiles({ folder: FOLDER, taken: [], content });
        ok(file);
        opened.setDocument(file.uri, file.text, null);
        deepEqual(
          opened.findings(file.uri).map(({ rule }) => rule),
          [],
          file.text,
        );
        deepEqual(opened.format(file.uri)?.edits, []);
        opened.removeDocument(file.uri);
      }
    });
  }
});
