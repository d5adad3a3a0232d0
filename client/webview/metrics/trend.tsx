import { drawTrend, SIZE } from '../../../server/src/service/map/shapes/trend';
import type { MetricItem } from '../../src/preview/messages';
import { useTools } from '../state/tools';

/** A metric over time: the line of its scores in the band of their intervals, and the target. All of it in words too. */
export function Trend({ item }: { readonly item: MetricItem }) {
  const { text } = useTools();
  const { band, line, dots, gaps, target } = drawTrend(item);
  return (
    <figure class="trend">
      <svg class="trend__drawing" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
        {band.map((path, index) => (
          <path key={index} class="trend__band" d={path} />
        ))}
        {target !== undefined && (
          <line class="trend__target" x1={0} x2={SIZE.width} y1={target} y2={target} />
        )}
        {line.map((path, index) => (
          <path key={index} class="trend__line" d={path} />
        ))}
        {gaps.map(({ x, point }) => (
          <path key={point.period} class="trend__gap" d={`M${x - 3} ${SIZE.height - 8}l6 6m0-6l-6 6`} />
        ))}
        {dots.map(({ x, y, point }) => (
          <circle key={point.period} class={`trend__dot trend__dot--${point.state}`} cx={x} cy={y} r={3.5}>
            <title>{`${point.label}: ${point.text}`}</title>
          </circle>
        ))}
      </svg>
      <figcaption class="trend__ends" aria-hidden="true">
        <span>{item.points[0]?.label}</span>
        <span>{item.points.at(-1)?.label}</span>
      </figcaption>
      <table class="sr-only">
        <caption>{text('metrics.trend', { title: item.title })}</caption>
        <tbody>
          {item.points.map(({ period, label, text: score }) => (
            <tr key={period}>
              <th scope="row">{label}</th>
              <td>{score}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
