import type { ChangeType, DiffEntry, DiffGroup } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { memo } from '../parts/memo';
import { useTools } from '../state/tools';

/** What is different, in words, stage by stage. What is gone has no card: here it stands as a ghost. */
export const Differences = memo(function Differences({ groups }: { readonly groups: readonly DiffGroup[] }) {
  const { text } = useTools();
  return (
    <div class="differences">
      {groups.map((group, index) => (
        <section class="differences__group" key={`${index}/${group.stage?.id ?? ''}`}>
          <h3 class="differences__stage">{group.stage?.title ?? text('comparison.whole')}</h3>
          <ul class="differences__list">
            {group.entries.map((entry, place) => (
              <li key={`${place}/${entry.text}`}>
                <Difference entry={entry} isInStage={group.stage !== undefined} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
});

const ICONS: Readonly<Record<ChangeType, string>> = {
  added: 'diff-added',
  removed: 'diff-removed',
  moved: 'arrow-swap',
  renamed: 'diff-renamed',
  'new-id': 'key',
  changed: 'diff-modified',
};

interface DifferenceProps {
  readonly entry: DiffEntry;
  /** The stage stands above it already. */
  readonly isInStage: boolean;
}

function Difference({ entry, isInStage }: DifferenceProps) {
  const { openSource } = useTools();
  const { type, text, within, source } = entry;
  const where = within.slice(isInStage ? 1 : 0).join(' › ');
  const content = (
    <>
      <Icon name={ICONS[type]} />
      <span>
        <span class="difference__text">{text}</span>
        {where && <span class="difference__where">{` ${where}`}</span>}
      </span>
    </>
  );
  const look = `difference difference--${type}`;
  return source ? (
    <button type="button" class={look} onClick={() => openSource(source)}>
      {content}
    </button>
  ) : (
    <p class={look}>{content}</p>
  );
}
