import { deepEqual } from 'node:assert/strict';
import { UnreadFiles } from '../../../server/src/lsp/unread-files';
import { service, uriOf } from '../support/service';

const library = (id: string, more = '') => `touchpoints:\n  - id: ${id}\n    title: Kiosk\n${more}`;

describe('files whose texts are not understood yet', () => {
  const unread = () => {
    const files = new UnreadFiles();
    files.add('b', library('kiosk'));
    files.add('c', library('stall'));
    files.add('d', '{"touchpoints": [{"id": "bus", "title": "Bus"}]}');
    return files;
  };
  const naming = (ids: string) => {
    const opened = service();
    const journey = `id: a\ntitle: A\nstages:\n  - steps:\n      - touchpoints: [${ids}]\n`;
    opened.setDocument(uriOf('a.journey.yaml'), journey, 1);
    return opened;
  };
  const names = (found: Iterable<readonly [string, string]>) => Array.from(found, ([name]) => name);

  it('come in their order, each once', () => {
    const files = unread();
    deepEqual(names(files), ['b', 'c', 'd']);
    deepEqual(names(files), []);
  });

  it('come before the others where they define what a file names and nothing else defines', () => {
    const files = unread();
    const opened = naming('bus, website, stall');
    deepEqual(names(files.namedBy(uriOf('a.journey.yaml'), opened)), ['d', 'c']);
    deepEqual(names(files.namedBy(uriOf('a.journey.yaml'), opened)), []);
    deepEqual(names(files), ['b']);
  });

  it('wait where what they define is known already', () => {
    const opened = naming('kiosk');
    opened.setDocument(uriOf('x.touchpoints.yaml'), library('kiosk'), null);
    deepEqual(names(unread().namedBy(uriOf('a.journey.yaml'), opened)), []);
  });
});
