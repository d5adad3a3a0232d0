import { channelIcon } from '../../../server/src/service/map/shapes/icons';
import type { ChannelMatrix, ChannelRow, CoverageView } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { memo } from '../parts/memo';
import { useTools } from '../state/tools';
import { Gap } from './gap';
import { MatrixTable } from './matrix-table';

interface ChannelTableProps {
  readonly matrix: ChannelMatrix;
  readonly stages: CoverageView['stages'];
  readonly locked: boolean;
}

/** Channels by stage. */
export function ChannelTable({ matrix, stages, locked }: ChannelTableProps) {
  const { text } = useTools();
  const title = `${text('coverage.channels')}: ${matrix.title}`;
  return (
    <MatrixTable title={title} corner={text('coverage.channel')} columns={stages}>
      {matrix.rows.map(row => (
        <Row key={row.id} row={row} stages={stages} locked={locked} />
      ))}
    </MatrixTable>
  );
}

interface RowProps extends Omit<ChannelTableProps, 'matrix'> {
  readonly row: ChannelRow;
}

const Row = memo(function Row({ row, stages, locked }: RowProps) {
  const { text, openSource } = useTools();
  return (
    <tr>
      <th scope="row">
        <span class="channel">
          <Icon name={channelIcon(row.id)} />
          {row.title}
        </span>
      </th>
      {stages.map((stage, index) => {
        const covered = row.cells[index] ?? [];
        return (
          <td key={stage.id} class={covered.length === 0 ? 'cell cell--gap' : 'cell'}>
            {covered.map((one, place) => (
              <button key={place} type="button" class="cell__thing" onClick={() => openSource(one.source)}>
                {one.title}
              </button>
            ))}
            {covered.length === 0 && (
              <Gap
                label={text('coverage.add.touchpoint', { channel: row.title, stage: stage.title })}
                gap={{ kind: 'channel', stage: stage.id, channel: row.id }}
                disabled={locked || !stage.fillable}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
});
