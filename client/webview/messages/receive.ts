import type { HostMessage } from '../../src/preview/messages';
import { patchedView } from '../../src/preview/patch';
import {
  type Check,
  isAnything,
  isBoolean,
  isNumber,
  isOneOf,
  isString,
  nullable,
  optional,
  shape,
} from './check';
import { isAddable } from './map-shape';
import { isPatch } from './patch-shape';
import { isLanguage, isPreviewView } from './shapes';
import { isSourcePath } from './source-shape';

/** What the page hears: a patch has become the view that it makes. */
export type Heard = Exclude<HostMessage, { readonly type: 'patch' | 'draw' }>;

type Of<Type extends HostMessage['type']> = Extract<HostMessage, { type: Type }>;

/** What is painted once, by code that is loaded for it and looks at the drawing itself. */
export type DrawingOrder = Omit<Of<'draw'>, 'drawing'> & { readonly drawing: unknown };

const checks: { readonly [Type in HostMessage['type']]: Check<Of<Type>> } = {
  show: shape<Of<'show'>>({
    type: isOneOf('show'),
    view: nullable(isPreviewView),
    language: isLanguage,
    gone: optional(isString),
  }),
  patch: shape<Of<'patch'>>({ type: isOneOf('patch'), patch: isPatch }),
  highlight: shape<Of<'highlight'>>({ type: isOneOf('highlight'), place: nullable(isSourcePath) }),
  goToChecks: shape<Of<'goToChecks'>>({ type: isOneOf('goToChecks'), touchpoint: isString }),
  added: shape<Of<'added'>>({ type: isOneOf('added'), key: isString }),
  ask: shape<Of<'ask'>>({ type: isOneOf('ask'), what: isAddable, at: isString }),
  pinned: shape<Of<'pinned'>>({ type: isOneOf('pinned'), pinned: isBoolean }),
  draw: shape<DrawingOrder>({
    type: isOneOf('draw'),
    id: isNumber,
    drawing: isAnything,
    format: isOneOf('png', 'jpeg'),
  }) as Check<Of<'draw'>>,
  refused: shape<Of<'refused'>>({ type: isOneOf('refused'), message: isString }),
};

const kinds = Object.values<Check<HostMessage>>(checks);

/**
 * Listens to the host. Each patch becomes the view that it leaves of the last one, and is checked as a whole: what was
 * found good once and is still the same is not looked at again.
 *
 * @param askAnew called where a patch fits nothing that is known here
 * @param draw called with what shall be painted
 */
export function receiver(
  askAnew: () => void,
  draw: (order: DrawingOrder) => void,
): (data: unknown) => Heard | undefined {
  let last: Of<'show'> | undefined;
  const show = (message: unknown) => {
    last = checks.show(message) ? message : undefined;
    if (!last) askAnew();
    return last;
  };
  return data => {
    const message = receive(data);
    if (message?.type === 'show') last = message;
    if (message?.type === 'draw') {
      draw(message);
      return undefined;
    }
    if (message?.type !== 'patch') return message;
    const view = last?.view && patchedView(last.view, message.patch);
    return show({ type: 'show', view, language: view?.language });
  };
}

/** What the host has posted as text; undefined where something else came. */
export function unpacked(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Reads what was posted to the page. Undefined where it is none of the host's messages, or not in their
 * shape: other things post messages to a page too, and nothing of theirs may reach the drawing.
 */
export function receive(data: unknown): HostMessage | undefined {
  return kinds.find(check => check(data)) ? (data as HostMessage) : undefined;
}
