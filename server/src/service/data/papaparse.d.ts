/** What is used of Papa Parse. The published types need Node's, which the engine must not know. */
declare module 'papaparse' {
  /** A row as it is found: its cells, and where in the text the next one begins. */
  export interface FoundRow {
    readonly data: readonly string[];
    readonly errors: readonly { readonly type: string; readonly code: string }[];
    readonly meta: { readonly cursor: number };
  }

  export function parse(
    text: string,
    options: {
      readonly delimiter?: string;
      readonly newline?: string;
      readonly delimitersToGuess?: readonly string[];
      /** How many rows are read at most; 0 reads all. */
      readonly preview?: number;
      readonly skipEmptyLines?: boolean;
      readonly step?: (row: FoundRow, parser: { abort(): void }) => void;
    },
  ): {
    /** All rows, where no `step` takes them. */
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly type: string; readonly code: string }[];
    readonly meta: { readonly delimiter: string; readonly linebreak: string };
  };
}
