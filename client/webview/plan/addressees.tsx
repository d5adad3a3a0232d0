import type { PlanAddressee } from '../../src/preview/messages';
import { useTools } from '../state/tools';

/** What a step takes care of; a click shows it in the source. */
export function Addressees({ addressees }: { readonly addressees: readonly PlanAddressee[] }) {
  return (
    <ul class="chips">
      {addressees.map(addressee => (
        <li key={addressee.id}>
          <Chip addressee={addressee} />
        </li>
      ))}
    </ul>
  );
}

function Chip({ addressee: { id, title, source } }: { readonly addressee: PlanAddressee }) {
  const { text, openSource } = useTools();
  if (!source) return <span class="chip">{title}</span>;
  return (
    <button
      type="button"
      class="chip"
      title={`${text('source.open', { title })} (${id})`}
      onClick={() => openSource(source)}
    >
      {title}
    </button>
  );
}
