import { deepEqual, equal } from 'node:assert/strict';
import { service, uriOf } from '../support/service';

const JOURNEY =
  'id: a\ntitle: A\nstages: [{ id: s, title: S, phase: during, steps: [{ id: x, title: X, touchpoints: [kiosk] }] }]\n';
const LIBRARY = 'touchpoints: [{ id: kiosk, title: Kiosk }]\n';

/** A folder with a journey, and its library in a folder that the settings may leave out. */
function folder(config: string) {
  const opened = service();
  const write = (name: string, text: string) => opened.setDocument(uriOf(name), text, null);
  write('a.journey.yaml', JOURNEY);
  write('old/a.touchpoints.yaml', LIBRARY);
  write('journey.config.yaml', config);
  const rules = (name: string) => opened.findings(uriOf(name)).map(({ rule }) => rule);
  return { opened, write, isKnown: () => !rules('a.journey.yaml').includes('unresolved-reference'), rules };
}

describe('a file that the settings leave out', () => {
  it('defines nothing for the others', () => {
    equal(folder('exclude: [old/**]\n').isKnown(), false);
    equal(folder('exclude: [new/**]\n').isKnown(), true);
  });

  it('comes and goes with the settings', () => {
    const { opened, write, isKnown } = folder('exclude: []\n');
    write('journey.config.yaml', 'exclude: [old/**]\n');
    equal(isKnown(), false);
    write('journey.config.yaml', 'exclude: [other/**]\n');
    equal(isKnown(), true);
    write('old/journey.config.yaml', "exclude: ['*.yaml']\n");
    equal(isKnown(), false);
    opened.removeDocument(uriOf('old/journey.config.yaml'));
    equal(isKnown(), true);
  });

  it('is known to nobody when it changes, and forgotten when it is deleted', () => {
    const { opened, write, isKnown } = folder('exclude: [old/**]\n');
    write('old/a.touchpoints.yaml', `${LIBRARY}# changed\n`);
    equal(isKnown(), false);
    opened.removeDocument(uriOf('old/a.touchpoints.yaml'));
    equal(opened.documents().has(uriOf('old/a.touchpoints.yaml')), false);
    deepEqual(opened.findings(uriOf('old/a.touchpoints.yaml')), []);
  });

  it('answers for itself as if it belonged to the others: it sees them, and what it says itself', () => {
    const { write, rules } = folder('exclude: [old/**]\n');
    write('old/b.journey.yaml', JOURNEY.replace('id: a', 'id: b').replace('[kiosk]', '[kiosk, stall]'));
    write('b.touchpoints.yaml', 'touchpoints: [{ id: stall, title: Stall }]\n');
    equal(rules('old/b.journey.yaml').filter(rule => rule === 'unresolved-reference').length, 1);
    deepEqual(
      rules('old/a.touchpoints.yaml').filter(rule => rule === 'duplicate-id'),
      [],
    );
    write('old/b.journey.yaml', JOURNEY);
    equal(rules('old/b.journey.yaml').includes('duplicate-id'), true);
    equal(rules('a.journey.yaml').includes('duplicate-id'), false);
  });
});
