import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTools } from '../state/tools';

/** A part of the page whose code is loaded when somebody first looks at it. The loaded function stays. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const { text } = useTools();
    const [, setLoaded] = useState(false);
    useEffect(() => {
      if (Loaded) return;
      void load().then(component => {
        Loaded = component;
        setLoaded(true);
      });
    }, []);
    return Loaded ? (
      <Loaded {...props} />
    ) : (
      <p class="nothing" role="status">
        {text('part.loading')}
      </p>
    );
  };
}
