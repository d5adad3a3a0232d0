import type * as Protocol from '../../src/preview/messages';
import { isNumber, isString, shape } from './check';

const position = shape<Protocol.SourceRange['range']['start']>({ line: isNumber, character: isNumber });
const range = shape<Protocol.SourceRange['range']>({ start: position, end: position });

/** A place in a document. */
export const isSourceRange = shape<Protocol.SourceRange>({ uri: isString, range });
