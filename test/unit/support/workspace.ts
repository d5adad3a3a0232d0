import assert from 'node:assert/strict';
import { dataRequestsIn } from '../../../server/src/service/model/data-files';
import { type JourneyDocument, readDocument } from '../../../server/src/service/model/document';
import { type JourneyModel, journeyOf } from '../../../server/src/service/model/journey';
import { Workspace } from '../../../server/src/service/model/workspace';
import { dataIn } from '../data/reading';

/** The workspace that these files make, by URI. Every URI must be one of ours. */
export function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace();
  for (const [uri, text] of Object.entries(files)) {
    const document = readDocument(uri, text, 1);
    assert.ok(document, `${uri} is none of our files.`);
    workspace.set(document);
  }
  return workspace;
}

/** A file of the workspace; throws where there is none. */
export function documentIn(workspace: Workspace, uri: string): JourneyDocument {
  const document = workspace.documents.get(uri);
  assert.ok(document, `There is no ${uri}.`);
  return document;
}

/** The journey that a file of the workspace describes; throws where it describes none. */
export function journeyIn(workspace: Workspace, uri: string): JourneyModel {
  const journey = journeyOf(documentIn(workspace, uri), workspace);
  assert.ok(journey, `${uri} describes no journey.`);
  return journey;
}

/** The same, in which the data files that metrics name by these paths are read. */
export function workspaceWith(
  files: Readonly<Record<string, string>>,
  data: Readonly<Record<string, string>>,
): Workspace {
  const workspace = workspaceOf(files);
  for (const { key, file, reading } of dataRequestsIn(workspace)) {
    const content = data[file];
    if (content !== undefined) workspace.dataFiles.set(key, dataIn(content, reading));
  }
  return workspace;
}
