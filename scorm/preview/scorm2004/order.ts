import { NO_ERROR } from '../api.ts';
import type { Look } from '../standard.ts';

const GENERAL_GET_FAILURE = '301';
const GENERAL_SET_FAILURE = '351';
const NOT_ESTABLISHED = '408';

const LIST = /^(cmi\.(?:interactions|objectives|comments_from_learner|comments_from_lms))\.(\d+)\.(.+)$/;
const INNER_LIST = /^(objectives|correct_responses)\.(\d+)\./;

const count = (list: string, look: Look) => Number.parseInt(look(`${list}._count`), 10) || 0;

/** Error code for reading an element of a list that has no such entry, "0" for every other (SCORM 2004 RTE 3.1.7). */
export function readingError(element: string, look: Look): string {
  const [, list, index, rest] = LIST.exec(element) ?? [];
  if (list === undefined || rest === undefined) return NO_ERROR;
  if (Number(index) >= count(list, look)) return GENERAL_GET_FAILURE;
  const [, inner, innerIndex] = INNER_LIST.exec(rest) ?? [];
  return inner !== undefined && Number(innerIndex) >= count(`${list}.${index}.${inner}`, look) ? GENERAL_GET_FAILURE : NO_ERROR;
}

/**
 * Error code for writing to a list out of order, "0" when all is well (SCORM 2004 RTE 4.1.1 and 4.2.9): entries without a
 * gap, the id first and never changed where others refer to it, the type before the answers that are read by it. Looked at
 * before scorm-again is asked, which makes an entry even when it refuses what was to go into it.
 */
export function writingError(element: string, value: string, look: Look): string {
  const [, list, index, rest] = LIST.exec(element) ?? [];
  if (list === undefined || rest === undefined) return NO_ERROR;
  const entries = count(list, look);
  if (Number(index) > entries) return GENERAL_SET_FAILURE;
  if (list.startsWith('cmi.comments')) return NO_ERROR;
  if (rest === 'id') return list === 'cmi.objectives' ? idError(list, Number(index), entries, value, look) : NO_ERROR;
  if (Number(index) === entries) return NOT_ESTABLISHED;
  const entry = `${list}.${index}`;
  const [, inner, innerIndex] = INNER_LIST.exec(rest) ?? [];
  if (inner === 'objectives') {
    const known = count(`${entry}.objectives`, look);
    return Number(innerIndex) > known ? GENERAL_SET_FAILURE : idError(`${entry}.objectives`, Number(innerIndex), known, value, look);
  }
  const needsType = inner === 'correct_responses' || rest === 'learner_response';
  if (needsType && look(`${entry}.type`) === '') return NOT_ESTABLISHED;
  if (inner === 'correct_responses' && Number(innerIndex) > count(`${entry}.correct_responses`, look)) return GENERAL_SET_FAILURE;
  return NO_ERROR;
}

/** An id is unique in its list, and stays once it is set. */
function idError(list: string, index: number, entries: number, value: string, look: Look): string {
  const ids = Array.from({ length: entries }, (_, at) => look(`${list}.${at}.id`));
  const isFree = index < entries ? ids[index] === value || ids[index] === '' : !ids.includes(value);
  return isFree ? NO_ERROR : GENERAL_SET_FAILURE;
}
