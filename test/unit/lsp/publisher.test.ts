import { deepEqual, equal } from 'node:assert/strict';
import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import { type ClientFeatures, clientFeatures } from '../../../server/src/lsp/client-features';
import type { Folders } from '../../../server/src/lsp/folders';
import { Publisher } from '../../../server/src/lsp/publisher';
import { Traffic } from '../../../server/src/lsp/traffic';
import { PreviewChanged } from '../../../server/src/protocol';
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
      publisher.watch({ uri: FINE, watch: true });
      publisher.ready();
    });
    deepEqual(sent, [PreviewChanged, 'findings']);
  });

  it('asks for none while the workspace is read where the client will ask for them', async () => {
    const pulls = { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } };
    deepEqual(await checkedWhileReading(clientFeatures(pulls)), []);
    deepEqual(await checkedWhileReading(clientFeatures()), [FINE]);
  });
});

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
