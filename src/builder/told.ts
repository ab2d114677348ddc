import type { Told } from '../../scorm/summary.ts';
import type { Standard } from '../course/record/terms.ts';

/** One thing an LMS is told, by its name in the standard. */
export interface ToldValue {
  name: string;
  value: string;
}

/** The same as `Told` in the names of the standard, for those who read an LMS's log. `least`, `most`: the score in percent. */
export function toldValues(standard: Standard, { status, score }: Told, least: number, most: number): ToldValue[] {
  const scaled = (percent: number) => String(percent / 100);
  const range = (from: string, to: string) => (from === to ? from : `${from} … ${to}`);
  if (standard === 'scorm12')
    return [
      ...status.map((value) => ({ name: 'cmi.core.lesson_status', value })),
      ...(score ? [{ name: 'cmi.core.score.raw', value: range(String(least), String(most)) }] : []),
    ];
  if (standard === 'scorm2004')
    return [
      ...status.map((value) => ({ name: isSuccess(value) ? 'cmi.success_status' : 'cmi.completion_status', value })),
      ...(score ? [{ name: 'cmi.score.scaled', value: range(scaled(least), scaled(most)) }] : []),
    ];
  return [
    ...status.map((value) => ({ name: 'verb', value })),
    ...(score ? [{ name: 'result.score.scaled', value: range(scaled(least), scaled(most)) }] : []),
  ];
}

function isSuccess(word: Told['status'][number]): boolean {
  return word === 'passed' || word === 'failed';
}
