import { textOf } from '../files.ts';
import { CMI5_NAMESPACE, COURSE_STRUCTURE } from '../manifest/cmi5.ts';
import type { Check } from './check.ts';
import { fileOf } from './references.ts';

const MOVE_ON = ['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'];

/** A full IRI, with the scheme that makes it one. */
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

/** Names that belong to the LMS in the address it opens (cmi5 8.1). */
const LAUNCH_NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

/**
 * The course structure is at the top, and an LMS gets from it all it needs: who the course is, what to open, and what to
 * wait for (cmi5 13, 14). For packages in cmi5 only.
 */
export const checkCourseStructure: Check = (files) => {
  if (!files.has(COURSE_STRUCTURE))
    return [`${COURSE_STRUCTURE} is missing from the top of the package. LMSs refuse a package without it.`];
  const xml = textOf(files, COURSE_STRUCTURE);
  const named = (name: string) => attributesOf(xml, name);
  const [unit] = named('au');
  const ids = [...named('course'), ...named('au')].map((attributes) => attributes.get('id') ?? '');
  const url = /<url>\s*([^<]*?)\s*<\/url>/.exec(xml)?.[1] ?? '';
  const mark = unit?.get('masteryScore');
  const faults: [boolean, string][] = [
    [xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>'), 'does not begin with its XML declaration. Put it first.'],
    [named('courseStructure')[0]?.get('xmlns') === CMI5_NAMESPACE, 'is not in the vocabulary of cmi5. Name it in xmlns.'],
    [named('course').length === 1 && named('au').length === 1, 'does not hold one course and one unit. Correct it.'],
    [
      ids.every((id) => IRI.test(id)) && new Set(ids).size === ids.length,
      'has an id that is no full IRI, or is there twice. Give it another.',
    ],
    [MOVE_ON.includes(unit?.get('moveOn') ?? ''), 'does not say what has to be done before a learner moves on. Name it in moveOn.'],
    [mark === undefined || /^(0(\.\d{1,4})?|1)$/.test(mark), `has the pass mark "${mark}", which is no share from 0 to 1. Correct it.`],
    [texts(xml, 'title') === 2 && texts(xml, 'description') === 2, 'lacks a title or a description in some language. LMSs refuse it then.'],
    [files.has(fileOf(url) ?? ''), `opens "${url}", which is not in the package. Correct the url.`],
    [
      LAUNCH_NAMES.every((name) => !new RegExp(`[?&]${name}=`).test(url)),
      `opens "${url}" with a name that belongs to the LMS. Take another.`,
    ],
  ];
  return faults.flatMap(([isRight, fault]) => (isRight ? [] : [`${COURSE_STRUCTURE} ${fault}`]));
};

/** The attributes of each element of this name. The case of names counts, unlike in HTML. */
function attributesOf(xml: string, name: string): Map<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${name}((?:\\s[^>]*)?)>`, 'g'))].map(
    ([, text = '']) => new Map([...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
  );
}

/** How many of these elements hold words in a named language. */
function texts(xml: string, name: string): number {
  return [...xml.matchAll(new RegExp(`<${name}>\\s*<langstring lang="[A-Za-z-]+">[^<]*[^<\\s][^<]*</langstring>\\s*</${name}>`, 'g'))]
    .length;
}
