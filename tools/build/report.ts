import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import pc from 'picocolors';

const KB = 1024;

/** Prints how big the files have become, and how much of that remains in a package. */
export function printSizes(files: readonly string[]): void {
  console.log(pc.dim(row('file', 'KB', 'gzip')));
  for (const file of [...files].sort()) {
    const content = readFileSync(file);
    console.log(row(file, kilobytes(content.length), kilobytes(gzipSync(content).length)));
  }
}

function row(file: string, ...cells: readonly string[]): string {
  return file.padEnd(30) + cells.map(cell => cell.padStart(9)).join('');
}

function kilobytes(bytes: number): string {
  return (bytes / KB).toFixed(1);
}
