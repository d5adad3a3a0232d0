import { deepEqual, equal } from 'node:assert/strict';
import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import { type ClientFeatures, clientFeatures } from '../../../server/src/lsp/client-features';
import type { Folders } from '../../../server/src/lsp/folders';
import { Publisher } from '../../../server/src/lsp/publisher';
import { Traffic } from '../../../server/src/lsp/traffic';
import {
  PreviewChanged,
  type PreviewChangedParams,
  PreviewPatched,
  type PreviewPatchedParams,
} from '../../../server/src/protocol';
import { service } from '../support/service';

const BROKEN = 'file:///broken.journey.yaml';
const FINE = 'file:///fine.journey.yaml';

describe('sending findings', () => {
  it('goes on with the next file where the engine crashes over one, and tells of it', async () => {
    const engine = service();
    engine.setDocument(FINE, 'titel: A\n', 1);
    const folders = {
      serviceFor(uri: string) {
        if (uri === BROKEN) throw new Error('boom');
        return engine;
      },
    } as Folders;
    const crashes: string[] = [];
    const sent = await new Promise<PublishDiagnosticsParams>(resolve => {
      const connection = { sendDiagnostics: resolve } as unknown as Connection;
      const onCrash = (uri: string, error: unknown) => crashes.push(`${uri}: ${(error as Error).message}`);
      const open = () => [BROKEN, FINE];
      new Publisher(connection, folders, open, clientFeatures(), new Traffic(), onCrash).ready();
    });
    deepEqual(crashes, [`${BROKEN}: boom`]);
    equal(sent.uri, FINE);
  });

  it('comes behind the view of the panels', async () => {
    const engine = service();
    engine.setDocument(FINE, 'titel: A\n', 1);
    const folders = { serviceFor: () => engine } as unknown as Folders;
    const sent: string[] = [];
    await new Promise<void>(resolve => {
      const connection = {
        sendNotification: (method: string) => sent.push(method),
        sendDiagnostics: () => resolve(void sent.push('findings')),
      } as unknown as Connection;
      const publisher = new Publisher(
        connection,
        folders,
        () => [FINE],
        clientFeatures(),
        new Traffic(),
        rethrow,
      );
      publisher.watch({ uri: FINE, watch: true, patches: true });
      publisher.ready();
    });
    deepEqual(sent, [PreviewChanged, PreviewPatched, 'findings']);
  });

  it('follows the view of a journey that was never checked, as marks on it', async () => {
    const engine = service();
    engine.setDocument(FINE, 'id: a\nstages:\n  - id: order\n', 1);
    const folders = { serviceFor: () => engine } as unknown as Folders;
    const sent: unknown[] = [];
    await new Promise<void>(resolve => {
      const connection = {
        sendNotification: (method: string, params: PreviewChangedParams | PreviewPatchedParams) =>
          sent.push([method, 'view' in params ? params.view?.findings : marked(params)]),
        sendDiagnostics: () => resolve(),
      } as unknown as Connection;
      const open = () => [FINE];
      const publisher = new Publisher(connection, folders, open, clientFeatures(), new Traffic(), rethrow);
      publisher.watch({ uri: FINE, watch: true, patches: true });
      publisher.ready();
    });
    const { error, warning, information } = engine.preview(FINE)?.findings ?? {};
    deepEqual(sent, [
      [PreviewChanged, { error: 0, warning: 0, information: 0 }],
      [
        PreviewPatched,
        { error: { value: error }, warning: { value: warning }, information: { value: information } },
      ],
    ]);
  });

  it('asks for none while the workspace is read where the client will ask for them', async () => {
    const pulls = { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } };
    deepEqual(await checkedWhileReading(clientFeatures(pulls)), []);
    deepEqual(await checkedWhileReading(clientFeatures()), [FINE]);
  });
});

function marked({ patch }: PreviewPatchedParams): unknown {
  const findings = 'fields' in patch ? patch.fields.findings : undefined;
  return findings && 'fields' in findings ? findings.fields : undefined;
}

/** The open files that are looked at before the workspace is read. */
async function checkedWhileReading(client: ClientFeatures): Promise<readonly string[]> {
  const checked: string[] = [];
  const folders = {
    serviceFor(uri: string) {
      checked.push(uri);
      return service();
    },
  } as unknown as Folders;
  const connection = { sendDiagnostics: () => undefined } as unknown as Connection;
  const traffic = new Traffic();
  new Publisher(connection, folders, () => [FINE], client, traffic, rethrow).begin();
  await traffic.hasPassed();
  return checked;
}

function rethrow(_: string, error: unknown): never {
  throw error;
}
