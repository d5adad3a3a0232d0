import type { ComponentChildren } from 'preact';
import type { CoverageColumn } from '../../src/preview/messages';
import { useTools } from '../state/tools';

interface MatrixTableProps {
  readonly title: string;
  /** What stands in the first column. */
  readonly corner: string;
  readonly columns: readonly CoverageColumn[];
  readonly children: ComponentChildren;
}

/** The frame of a matrix. A wide one scrolls on its own, by keyboard too. */
export function MatrixTable({ title, corner, columns, children }: MatrixTableProps) {
  const { openSource } = useTools();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="table-scroll" aria-label={title} tabIndex={0}>
      <table class="table table--matrix">
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(column => (
              <th key={column.id} scope="col">
                <button type="button" class="cell__thing" onClick={() => openSource(column.source)}>
                  {column.title}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
