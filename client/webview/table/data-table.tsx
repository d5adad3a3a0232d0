import { unbroken } from '../../../server/src/service/escape/unbroken';
import type { JourneyTable, TableRow } from '../../src/preview/messages';
import { memo } from '../parts/memo';
import { SourceButton } from '../parts/source-button';
import { useTools } from '../state/tools';

/** One table with its heading. A wide one scrolls on its own, by keyboard too. */
export const DataTable = memo(function DataTable({ table }: { readonly table: JourneyTable }) {
  const { text } = useTools();
  const heading = `table-${table.id}`;
  return (
    <section class="table-part" aria-labelledby={heading}>
      <h3 class="table-part__title" id={heading} tabIndex={-1}>
        {table.title} <span class="table-part__count">{table.rows.length}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="table-scroll" aria-label={table.title} tabIndex={0}>
        <table class="table">
          <thead>
            <tr>
              {table.columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col" class="table__source">
                <span class="sr-only">{text('table.source')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map(row => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
});

const Row = memo(function Row({ row: { cells, source } }: { readonly row: TableRow }) {
  const [name = [], ...others] = cells;
  return (
    <tr>
      <th scope="row">{name.join(', ')}</th>
      {others.map((texts, index) => (
        <td key={index}>
          <Texts texts={texts} />
        </td>
      ))}
      <td class="table__source">
        <SourceButton of={name.join(', ')} source={source} />
      </td>
    </tr>
  );
});

function Texts({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length < 2) return <>{unbroken(texts[0] ?? '')}</>;
  return (
    <ul class="table__list">
      {texts.map((text, index) => (
        <li key={index}>{unbroken(text)}</li>
      ))}
    </ul>
  );
}
