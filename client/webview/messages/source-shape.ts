import type * as Protocol from '../../src/preview/messages';
import { isNumber, isString, optional, shape } from './check';

const part = shape<NonNullable<Protocol.SourcePath['part']>>({ start: isNumber, end: isNumber });

const inFile = { path: isString, part: optional(part) };

/** Something that is written in a document. */
export const isSourcePath = shape<Protocol.SourcePath>({ uri: isString, ...inFile });

/** Something that is written in the journey's own file, or in another one. */
export const isShownSource = shape<Protocol.ShownSource>({ uri: optional(isString), ...inFile });
