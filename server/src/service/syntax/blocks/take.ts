/** Takes the text from an offset to another. */
export type Take = (source: string, from: number, to: number) => string;

/** As it is: V8 keeps a part of a text as a place in the whole, which stays in memory with it. */
export const taken: Take = (source, from, to) => source.slice(from, to);

/**
 * As a text of its own. After an edit the whole is another text each time: every place that was edited would keep the
 * whole that it was read from.
 */
export const copied: Take = (source, from, to) => source.slice(from, to).split('').join('');
