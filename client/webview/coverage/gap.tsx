import type { CoverageGap } from '../../src/preview/messages';
import { IconButton } from '../parts/icon-button';
import { useTools } from '../state/tools';

interface GapProps {
  readonly label: string;
  readonly gap: CoverageGap;
  readonly disabled: boolean;
}

/** An empty cell: a press writes what is missing. */
export function Gap({ label, gap, disabled }: GapProps) {
  const { fill } = useTools();
  return <IconButton icon="add" label={label} disabled={disabled} onPress={() => fill(gap)} />;
}
