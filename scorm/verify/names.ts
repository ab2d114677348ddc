import type { Check } from './check.ts';

const MOST_CHARACTERS = 100;

/**
 * One folder, and names that every host serves as they are. Open edX finds files by their base name only; Windows keeps one
 * of two names that differ in case; some hosts hide names with a leading underscore or dot.
 */
export const checkNames: Check = (files) => {
  const names = [...files.keys()];
  return names.flatMap((name) => {
    const faults: string[] = [];
    const twin = names.find((other) => other < name && other.toLowerCase() === name.toLowerCase());
    if (name.includes('/') || name.includes('\\')) faults.push(`${name} is in a folder. Put every file of the package at its top.`);
    else if (/^[._]/.test(name)) faults.push(`${name} begins with a dot or underscore, and some hosts hide such files. Rename it.`);
    else if (!/^[A-Za-z0-9._-]+$/.test(name))
      faults.push(`${name} holds a character other than letters, digits, dots, hyphens and underscores. Rename it.`);
    if (name.length > MOST_CHARACTERS) faults.push(`${name} has a name of ${name.length} characters. Use at most ${MOST_CHARACTERS}.`);
    if (twin !== undefined) faults.push(`${name} differs from ${twin} in case only, and Windows keeps just one. Rename one of them.`);
    return faults;
  });
};
