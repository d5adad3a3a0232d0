import { equal } from 'node:assert/strict';
import { OwnVersions } from '../../../client/src/preview/own-versions';

describe('The versions that a page knows of a document', () => {
  it('count as the newest as long as only its own edits lie between', () => {
    const versions = new OwnVersions();
    versions.wrote(5, 6);
    equal(versions.based(5, 6), 6);
    versions.wrote(6, 7);
    equal(versions.based(5, 7), 7);
    equal(versions.based(6, 7), 7);
  });

  it('are old as soon as anybody else has changed the document', () => {
    const versions = new OwnVersions();
    versions.wrote(5, 6);
    equal(versions.based(5, 7), 5);
    versions.wrote(7, 8);
    equal(versions.based(5, 8), 5);
    equal(versions.based(7, 8), 8);
  });

  it('are old where somebody typed while the edit was written', () => {
    const versions = new OwnVersions();
    versions.wrote(5, 7);
    equal(versions.based(5, 7), 5);
  });

  it('may begin with a document that was not open', () => {
    const versions = new OwnVersions();
    versions.wrote(null, 2);
    equal(versions.based(null, 2), 2);
  });

  it('are forgotten with their document', () => {
    const versions = new OwnVersions();
    versions.wrote(5, 6);
    versions.forget();
    equal(versions.based(5, 6), 5);
  });
});
