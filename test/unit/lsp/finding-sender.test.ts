import { deepEqual, equal } from 'node:assert/strict';
import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import { clientFeatures } from '../../../server/src/lsp/client-features';
import { FindingSender } from '../../../server/src/lsp/finding-sender';
import { generateJourney } from '../../../tools/bench/src/generate';
import { service, uriOf } from '../support/service';

const URI = uriOf('large.journey.yaml');
const atOnce = () => true;

describe('sending the findings of a large file', () => {
  it('tells each version once what is found so far, and then everything', () => {
    const { sender, sent, engine, type } = opened();
    equal(sender.find(URI, atOnce), false);
    sender.sendSome(URI);
    sender.sendSome(URI);
    type(2);
    equal(sender.find(URI, atOnce), false);
    sender.sendSome(URI);
    while (!sender.find(URI, atOnce));
    sender.send(URI);
    deepEqual(
      sent.map(({ version }) => version),
      [1, 2, 2],
    );
    deepEqual(
      sent.at(-1)?.diagnostics.map(({ code, range }) => ({ code, range })),
      engine.diagnostics(URI).map(({ code, range }) => ({ code, range })),
    );
  });

  it('leaves what was told of the whole until the whole is found again', () => {
    const { sender, sent, type } = opened();
    sender.send(URI);
    type(2);
    sender.sendSome(URI);
    deepEqual(
      sent.map(({ version }) => version),
      [1],
    );
  });
});

/** A sender, what it has sent, and somebody who types a letter at the end of the title. */
function opened() {
  const engine = service();
  engine.setDocument(URI, generateJourney({ touchpoints: 300, seed: 1 }), 1);
  const sent: PublishDiagnosticsParams[] = [];
  const connection = { sendDiagnostics: async (params: PublishDiagnosticsParams) => void sent.push(params) };
  const sender = new FindingSender(
    connection as unknown as Connection,
    { serviceFor: () => engine },
    clientFeatures(),
  );
  const start = { line: 1, character: 'title: '.length };
  const type = (version: number) =>
    engine.changeDocument(URI, [{ range: { start, end: start }, text: 'x' }], version);
  return { sender, sent, engine, type };
}
