import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTools } from '../state/tools';

/**
 * A part of the page whose code is loaded when somebody first looks at it. The loaded function stays.
 *
 * @param Waiting what is seen until then; nothing where it is missing
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting?: ComponentType,
): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [, setLoaded] = useState(false);
    useEffect(() => {
      if (Loaded) return;
      void load().then(component => {
        Loaded = component;
        setLoaded(true);
      });
    }, []);
    if (Loaded) return <Loaded {...props} />;
    return Waiting ? <Waiting /> : null;
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
