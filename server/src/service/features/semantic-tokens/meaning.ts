import type { TokenModifier, TokenType } from '../../../protocol';
import type { ScalarNode } from '../../syntax/nodes';

/** What a token says before it has its place. */
export interface Meaning {
  readonly node: ScalarNode;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}
