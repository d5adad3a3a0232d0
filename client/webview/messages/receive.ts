import type { HostMessage } from '../../src/preview/messages';
import { type Check, isBoolean, isOneOf, isString, nullable, shape } from './check';
import { isLanguage, isPreviewView } from './shapes';
import { isSourceRange } from './source-shape';

type Of<Type extends HostMessage['type']> = Extract<HostMessage, { type: Type }>;

const checks: { readonly [Type in HostMessage['type']]: Check<Of<Type>> } = {
  show: shape<Of<'show'>>({ type: isOneOf('show'), view: nullable(isPreviewView), language: isLanguage }),
  highlight: shape<Of<'highlight'>>({ type: isOneOf('highlight'), place: isSourceRange }),
  goToChecks: shape<Of<'goToChecks'>>({ type: isOneOf('goToChecks'), touchpoint: isString }),
  pinned: shape<Of<'pinned'>>({ type: isOneOf('pinned'), pinned: isBoolean }),
  refused: shape<Of<'refused'>>({ type: isOneOf('refused'), message: isString }),
};

const kinds = Object.values<Check<HostMessage>>(checks);

/**
 * Reads what was posted to the page. Undefined where it is none of the host's messages, or not in their
 * shape: other things post messages to a page too, and nothing of theirs may reach the drawing.
 */
export function receive(data: unknown): HostMessage | undefined {
  return kinds.find(check => check(data)) ? (data as HostMessage) : undefined;
}
