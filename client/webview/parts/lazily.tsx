import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadMore, type More, moreIfLoaded } from '../load-more';
import { useTools } from '../state/tools';

/**
 * A part of the page whose code is loaded when somebody first looks at it. Where it is there already it is drawn at
 * once, as nothing that is printed can wait.
 *
 * @param Waiting what is seen until then; nothing where it is missing
 */
export function lazily<Props extends object>(
  part: (more: More) => ComponentType<Props>,
  Waiting?: ComponentType,
): FunctionComponent<Props> {
  return function Lazy(props: Props) {
    const [, setLoaded] = useState(false);
    const more = moreIfLoaded();
    useEffect(() => {
      if (!more) void loadMore().then(() => setLoaded(true));
    }, []);
    if (!more) return Waiting ? <Waiting /> : null;
    const Part = part(more);
    return <Part {...props} />;
  };
}

/** Says that a part is being loaded. */
export function PartLoading() {
  const { text } = useTools();
  return (
    <p class="nothing" role="status">
      {text('part.loading')}
    </p>
  );
}
