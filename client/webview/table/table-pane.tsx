import { useRef } from 'preact/hooks';
import type { PreviewView } from '../../src/preview/messages';
import { OnDemand } from '../parts/on-demand';
import { useKeptScroll } from '../parts/use-kept-scroll';
import { useTools } from '../state/tools';
import { DataTable } from './data-table';

interface TablePaneProps {
  readonly view: PreviewView;
  readonly shown: boolean;
}

/** The journey as tables, to be read line by line. */
export function TablePane({ view, shown }: TablePaneProps) {
  const { text } = useTools();
  const scroller = useRef<HTMLDivElement>(null);
  useKeptScroll(scroller, view.uri, 'table', shown);
  return (
    <>
      <div class="pane__head">
        <h2 class="pane__title">{text('table')}</h2>
        {view.table && (
          <nav class="table-jumps" aria-label={text('table.jump')}>
            {view.table.tables.map(({ id, title }) => (
              <a key={id} class="chip" href={`#table-${id}`}>
                {title}
              </a>
            ))}
          </nav>
        )}
      </div>
      <div class="scroll scroll--table" ref={scroller}>
        <OnDemand part={view.table} stale={view.stale}>
          {({ tables }) => tables.map(table => <DataTable key={table.id} table={table} />)}
        </OnDemand>
      </div>
    </>
  );
}
