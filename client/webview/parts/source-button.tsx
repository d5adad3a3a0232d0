import type { ShownSource } from '../../src/preview/messages';
import { useTools } from '../state/tools';
import { IconButton } from './icon-button';

/** Shows in the source where something is written; nothing where it is written nowhere. */
export function SourceButton({ of, source }: { readonly of: string; readonly source?: ShownSource }) {
  const { text, openSource } = useTools();
  return source ? (
    <IconButton
      icon="go-to-file"
      label={text('source.open', { title: of })}
      onPress={() => openSource(source)}
    />
  ) : null;
}
