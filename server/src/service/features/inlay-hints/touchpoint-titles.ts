import type { InlayHint } from 'vscode-languageserver-types';
import { resolve } from '../../model/resolve';
import { textIn, type WrittenText } from '../../model/text';
import { touchpointById } from '../../model/touchpoint';
import { titleFrom } from '../../rules/parts/ids';
import { type HintRequest, hintBehind } from './hint';

/** The title of each touchpoint that is named, where it says more than the id. */
export function touchpointTitles(request: HintRequest): readonly InlayHint[] {
  const { document, workspace, language, isIn } = request;
  return document.references.flatMap(reference => {
    if (!reference.kinds.includes('touchpoint') || !isIn(reference.node)) return [];
    const [target] = resolve(reference, workspace);
    if (target?.kind !== 'touchpoint') return [];
    const { data } = touchpointById(target.id, document, workspace);
    const title = textIn(data.title as WrittenText | undefined, language);
    if (title === '' || title.toLowerCase() === titleFrom(target.id).toLowerCase()) return [];
    return [hintBehind(reference.node, title, request, target.origin === 'file' ? target.entity : undefined)];
  });
}
