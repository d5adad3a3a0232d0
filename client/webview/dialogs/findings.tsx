import { unbroken } from '../../../server/src/service/escape/unbroken';
import type { MapFinding } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import type { Dialog as DialogState } from '../state/page';
import { useTools } from '../state/tools';
import { levelIcon } from '../text/levels';
import { Dialog } from './dialog';

/** What was found in one card, each with the way to its place and to its fixes. */
export function Findings({ of }: { readonly of: Extract<DialogState, { type: 'findings' }> }) {
  const { text } = useTools();
  return (
    <Dialog title={text('findings.of', { title: of.title })}>
      <ul class="found">
        {of.findings.map((finding, index) => (
          <Found key={index} finding={finding} />
        ))}
      </ul>
    </Dialog>
  );
}

/** Both ways lead out of the page, so the dialog is left behind. */
function Found({ finding }: { readonly finding: MapFinding }) {
  const { text, act, openSource, fix } = useTools();
  const leave = (go: (place: MapFinding['source']) => void) => () => {
    act({ type: 'dialog', dialog: null });
    go(finding.source);
  };
  return (
    <li class={`found__entry badge--${finding.level}`}>
      <Icon name={levelIcon(finding.level)} />
      <div>
        <p>{unbroken(finding.message)}</p>
        <p class="found__ways">
          <code class="found__rule">{finding.rule}</code>
          <button type="button" class="link" onClick={leave(openSource)}>
            {text('findings.show')}
          </button>
          <button type="button" class="link" onClick={leave(fix)}>
            {text('findings.fix')}
          </button>
        </p>
      </div>
    </li>
  );
}
