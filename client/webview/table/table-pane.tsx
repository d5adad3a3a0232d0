import type { PreviewView } from '../../src/preview/messages';
import { PartPane } from '../parts/part-pane';
import { useTools } from '../state/tools';
import { DataTable } from './data-table';

/** The journey as tables, to be read line by line. */
export function TablePane({ view }: { readonly view: PreviewView }) {
  const { text } = useTools();
  const jumps = view.table && (
    <nav class="table-jumps" aria-label={text('table.jump')}>
      {view.table.tables.map(({ id, title }) => (
        <a key={id} class="chip" href={`#table-${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
  return (
    <PartPane id="table" view={view} head={jumps}>
      {({ tables }) => tables.map(table => <DataTable key={table.id} table={table} />)}
    </PartPane>
  );
}
