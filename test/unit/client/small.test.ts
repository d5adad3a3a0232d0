import { equal } from 'node:assert/strict';
import { inWords, isClean } from '../../../client/src/counts';
import { isJourney } from '../../../client/src/files';
import { displayLanguage } from '../../../client/src/language';
import { columnFor } from '../../../client/src/preview/column';
import { localDate } from '../../../client/src/preview/today';

describe('the display language', () => {
  it('is the one that was chosen', () => equal(displayLanguage('da', 'de'), 'da'));
  it("is the editor's otherwise", () => {
    equal(displayLanguage('auto', 'de'), 'de');
    equal(displayLanguage(undefined, 'de-AT'), 'de');
  });
  it('is English where the editor speaks what we do not', () =>
    equal(displayLanguage('auto', 'pt-br'), 'en'));
});

describe("a tick's date", () => {
  it('is that of the place where the user is, with two digits', () => {
    equal(localDate(new Date(2026, 0, 5, 0, 30)), '2026-01-05');
    equal(localDate(new Date(2026, 10, 21, 23, 59)), '2026-11-21');
  });
});

describe('the column for a source', () => {
  const panel = 2;
  it('is the one where it is open already', () => {
    const shown = [
      { column: 1, uri: 'b' },
      { column: 3, uri: 'a' },
    ];
    equal(columnFor('a', shown, 1, panel), 3);
  });
  it("is never the panel's own", () => {
    equal(columnFor('a', [{ column: 2, uri: 'a' }], 2, panel), 1);
    equal(columnFor('a', [], 1, 1), 2);
  });
  it('is the one of the last editor, else of any', () => {
    equal(columnFor('a', [{ column: 1, uri: 'b' }], 3, panel), 3);
    equal(columnFor('a', [{ column: 3, uri: 'b' }], undefined, panel), 3);
  });
});

describe('counts in words', () => {
  const t = (message: string, ...args: readonly (string | number)[]) =>
    message.replace('{0}', String(args[0]));
  it('name what there is, one and many', () => {
    equal(inWords({ error: 1, warning: 2, information: 0 }, t), '1 error, 2 warnings');
    equal(inWords({ error: 3, warning: 1, information: 1 }, t), '3 errors, 1 warning, 1 hint');
    equal(inWords({ error: 0, warning: 0, information: 4 }, t), '4 hints');
  });
  it('know when there is nothing', () => {
    equal(isClean({ error: 0, warning: 0, information: 0 }), true);
    equal(isClean({ error: 0, warning: 0, information: 1 }), false);
  });
});

describe('a document', () => {
  const document = (scheme: string, path: string, languageId = 'journey') => ({
    languageId,
    uri: { scheme, path },
  });
  it('holds a journey where its name says so, also before it is saved', () => {
    equal(isJourney(document('file', '/shop.journey.yaml')), true);
    equal(isJourney(document('file', '/SHOP.JOURNEY.YML')), true);
    equal(isJourney(document('untitled', '/new.journey.yaml')), true);
  });
  it('holds none in a library, in a comparison, or when it is opened as something else', () => {
    equal(isJourney(document('file', '/shop.touchpoints.yaml')), false);
    equal(isJourney(document('git', '/shop.journey.yaml')), false);
    equal(isJourney(document('file', '/shop.journey.yaml', 'yaml')), false);
  });
});
