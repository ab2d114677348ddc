import { readFileSync } from 'node:fs';

/** The guide for those who carry the course on. */
export const CONTRIBUTING = readFileSync('CONTRIBUTING.md', 'utf8');

/** The numbered steps under one of its headings, as they are written. None when it has no such heading. */
export function stepsUnder(heading: string): string[] {
  const section = CONTRIBUTING.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\d+\. (.+)$/gm)].map(([, step]) => step!);
}
