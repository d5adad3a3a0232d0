import type { CoverageColumn, CoverageView, SurveyRow } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { memo } from '../parts/memo';
import { useTools } from '../state/tools';
import { Gap } from './gap';
import { MatrixTable } from './matrix-table';

interface SurveyTableProps {
  readonly coverage: Pick<CoverageView, 'surveys' | 'touchpoints'>;
  readonly locked: boolean;
}

/** Which survey asks about which touchpoint. */
export function SurveyTable({ coverage: { surveys, touchpoints }, locked }: SurveyTableProps) {
  const { text } = useTools();
  return (
    <MatrixTable title={text('coverage.surveys')} corner={text('coverage.touchpoint')} columns={surveys}>
      {touchpoints.map(row => (
        <Row key={row.id} row={row} surveys={surveys} locked={locked} />
      ))}
    </MatrixTable>
  );
}

interface RowProps {
  readonly row: SurveyRow;
  readonly surveys: readonly CoverageColumn[];
  readonly locked: boolean;
}

const Row = memo(function Row({ row, surveys, locked }: RowProps) {
  const { text, openSource } = useTools();
  const isAsked = row.cells.includes(true);
  return (
    <tr class={isAsked ? undefined : 'is-unasked'}>
      <th scope="row">
        <button type="button" class="cell__thing" onClick={() => openSource(row.source)}>
          {row.title}
        </button>
        {row.importance !== undefined && (
          <span class="cell__note">{text('importance', { value: row.importance })}</span>
        )}
        {!isAsked && <span class="cell__note">{text('coverage.unasked')}</span>}
      </th>
      {surveys.map((survey, index) => (
        <td key={survey.id} class={row.cells[index] ? 'cell cell--mark' : 'cell cell--gap'}>
          {row.cells[index] ? (
            <>
              <Icon name="check" />
              <span class="sr-only">{text('coverage.asks')}</span>
            </>
          ) : (
            <Gap
              label={text('coverage.add.survey', { survey: survey.title, touchpoint: row.title })}
              gap={{ kind: 'survey', survey: survey.id, touchpoint: row.id }}
              disabled={locked}
            />
          )}
        </td>
      ))}
    </tr>
  );
});
