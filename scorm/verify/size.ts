import { gzipSync } from 'fflate';
import { extensionOf, type Files } from '../files.ts';

/** How much of a package is of one type. */
export interface TypeSize {
  type: string;
  files: number;
  /** Bytes as they are. */
  bytes: number;
  /** Bytes as a server may send them, compressed one by one. */
  gzipped: number;
}

/** What a package holds by type, the heaviest first. */
export function sizes(files: Files): TypeSize[] {
  const types = new Set([...files.keys()].map(extensionOf));
  return [...types].map((type) => sizeOf(type, files)).sort((a, b) => b.gzipped - a.gzipped || a.type.localeCompare(b.type));
}

function sizeOf(type: string, files: Files): TypeSize {
  const contents = [...files].filter(([name]) => extensionOf(name) === type).map(([, content]) => content);
  return {
    type,
    files: contents.length,
    bytes: sum(contents.map(({ length }) => length)),
    gzipped: sum(contents.map(gzippedSize)),
  };
}

/** Bytes of one file as a server may send it. */
function gzippedSize(content: Uint8Array): number {
  return gzipSync(content, { mtime: 0 }).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The sizes as lines of text. */
export function sizeReport(files: Files): string {
  const rows = sizes(files).map(({ type, files: count, bytes, gzipped }) => [type, String(count), kilobytes(bytes), kilobytes(gzipped)]);
  const head = ['type', 'files', 'KB', 'KB gzipped'];
  return [head, ...rows].map((row) => row.map((cell, index) => (index === 0 ? cell.padEnd(6) : cell.padStart(11))).join('')).join('\n');
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
