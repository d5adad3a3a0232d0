import { deepEqual, equal } from 'node:assert/strict';
import type { MapDataParams } from '../../../server/src/protocol';
import { yaml } from '../support/cursor';
import { open, uriOf } from '../support/service';

const NAME = 'a.metrics.yaml';

/** The text after the data file is mapped for the metric `m`. */
function mapped(text: string, wanted: Partial<MapDataParams>): string | undefined {
  const { service, uri } = open(`${text}<|>`, {}, { name: NAME });
  const file = uriOf('data/a b.csv');
  const edits = service.mapData({
    uri,
    metric: 'm',
    file,
    preset: 'generic',
    columns: ['RecordedDate'],
    roles: {},
    ...wanted,
  });
  const all = edits?.flatMap(each => each.edits).toSorted((a, b) => b.start - a.start || -1);
  return all?.reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}

describe('Mapping a data file', () => {
  it('writes the source of a metric that has none', () => {
    const text = 'metrics:\n  - id: m # mine\n    type: nps\n    owner: Jo\n';
    equal(
      mapped(text, { preset: 'qualtrics', roles: { score: 'Q1', date: 'RecordedDate' } }),
      yaml`
        metrics:
          - id: m # mine
            type: nps
            owner: Jo
            source:
              file: data/a b.csv
              preset: qualtrics
              columns:
                score: Q1
      `,
    );
  });

  it('mends a source, and leaves filter, order and comments alone', () => {
    const text = yaml`
      metrics:
        - id: m
          type: nps
          source:
            file: data/a b.csv # every Monday
            columns:
              score: Old # the first question
            filter: { team: support }
    `;
    equal(
      mapped(text, { roles: { score: 'New', date: 'When' } }),
      yaml`
        metrics:
          - id: m
            type: nps
            source:
              file: data/a b.csv # every Monday
              columns:
                date: When
                score: New # the first question
              filter: { team: support }
      `,
    );
  });

  it('takes a column out that is not wanted any more', () => {
    const text =
      'metrics: [{ id: m, type: nps, source: { file: data/a b.csv, columns: { score: A, date: B } } }]\n';
    equal(
      mapped(text, { roles: { score: 'A' } }),
      'metrics: [{ id: m, type: nps, source: { file: data/a b.csv, columns: { score: A } } }]\n',
    );
  });

  it('knows the metrics of a file, that at the cursor, and where their data is', () => {
    const text =
      'metrics:\n  - { id: a, title: One, source: { file: x.csv } }\n  - { id: b<|>, title: Two }\n';
    const { service, uri, position } = open(text, {}, { name: NAME });
    deepEqual(service.mappableMetrics(uri, position), [
      { id: 'a', title: 'One', files: [uriOf('x.csv')], isHere: false },
      { id: 'b', title: 'Two', files: [], isHere: true },
    ]);
  });

  it('proposes by the scale of the metric', () => {
    const { service, uri } = open('metrics: [{ id: m, type: csat }]<|>', {}, { name: NAME });
    const head = new TextEncoder().encode('one,two\n9,4\n10,5\n0,1\n');
    const newDecoder = (encoding: string) => new TextDecoder(encoding, { fatal: true });
    deepEqual(service.dataMapping(uri, { metric: 'm', head }, newDecoder)?.roles, { score: 'two' });
    equal(service.dataMapping(uri, { metric: 'x', head }, newDecoder), undefined);
  });
});
