import { describe, expect, test } from 'vitest';
import type { KeyItem } from '../../../scorm/question-key.ts';
import type { Analysis } from '../../../src/report-reader/analysis.ts';
import { readReport } from '../../../src/report-reader/read-report.ts';
import { analysis, bytes, item, KEY, problem } from '../../helpers/report.ts';

describe('A table of another LMS, with one row for each answer', () => {
  const right = (text: string) => {
    const { right: count, all } = analysis(text).total;
    return [count, all];
  };

  test('is read past columns that hold no answer, such as a date', () => {
    const table = 'learner,question,date,response\nAnn,report-both,2026-11-01,b\nBo,wait-a-day,2026-11-02,C\nBo,ask-first,2026-11-02,d';
    expect(right(table)).toEqual([2, 3]);
    expect(analysis(table).items[0]?.mistake).toEqual({ response: 'd', count: 1 });
  });

  test.each(['correct,incorrect', 'Right,Wrong', 'TRUE,FALSE', '1,0', '1.00,0.00'])('is read by results such as %s', (words) => {
    const [good, bad] = words.split(',');
    expect(right(`learner,question,score\nAnn,report-both,${good}\nBo,report-both,${bad}\nCy,report-both,${good}`)).toEqual([2, 3]);
  });

  test('may have its results before the question', () => {
    expect(right('learner,result,question\nAnn,right,report-both\nBo,wrong,report-both')).toEqual([1, 2]);
  });

  test('is not judged by numbers that may count something else, such as the attempt', () => {
    expect(problem('learner,question,attempt\nAnn,report-both,1\nBo,report-both,1')).toBe('noResults');
    expect(right('learner,question,attempt,response\nAnn,report-both,1,d\nBo,report-both,1,b')).toEqual([1, 2]);
  });

  test('is not judged by the attempt either where questions have parts with numbers', () => {
    const sorting = { ...item('whose-part', 'ask-openly', '1.a,2.b'), type: 'sort' } as KeyItem;
    const table = 'learner,question,attempt,response\nAnn,whose-part,1,"1.a,2.b"\nBo,whose-part,2,"1.b,2.a"';
    const { total } = readReport(bytes(table), [sorting]) as Analysis;
    expect([total.right, total.all]).toEqual([1, 2]);
  });

  test('takes true and false for answers where the question asks for them', () => {
    const asked = {
      ...item('is-it-true', 'ask-openly', 't'),
      type: 'true-false',
      choices: [
        { name: 't', text: 'True' },
        { name: 'f', text: 'False' },
      ],
    };
    const key = [{ ...asked, reported: { scorm12: 't', scorm2004: 'true', cmi5: 'true' } } as KeyItem];
    const { total } = readReport(bytes('learner,question,response\nAnn,is-it-true,false\nBo,is-it-true,true'), key) as Analysis;
    expect([total.right, total.all]).toEqual([1, 2]);
  });

  test('counts only the first answer of each person to each question', () => {
    const tries = ['wrong', 'correct', 'correct'].flatMap((result) => KEY.map(({ id }) => `Ann,${id},${result}`));
    const { basis, answering, total } = analysis(['learner,question,result', ...tries, 'Bo,ask-first,correct'].join('\n'));
    expect({ basis, answering, total }).toEqual({ basis: 'people', answering: 2, total: { counted: 4, right: 1, all: 10, share: 0.25 } });
  });

  test('goes by its dates where the latest answers stand on top', () => {
    const table = 'user,question,result,time\nAnn,ask-first,correct,2026-11-02 10:00\nAnn,ask-first,wrong,2026-11-01 10:00';
    expect(analysis(table).total).toEqual({ counted: 1, right: 0, all: 2, share: 0 });
  });

  test('goes by no number in place of a date, such as the seconds an answer took', () => {
    const table = 'user,question,result,time (s)\nAnn,ask-first,wrong,32\nAnn,ask-first,correct,5';
    expect(analysis(table).total).toEqual({ counted: 1, right: 0, all: 2, share: 0 });
  });

  test('may have a title, a date or "sep=;" above the names of its columns', () => {
    const answers = ['Name;Question;Score;Time', 'Ann;ask-first;0;2026-11-01', 'Ann;ask-first;1;2026-11-02', 'Bo;ask-first;1;2026-11-02'];
    for (const above of [['sep=;'], ['Item analysis', 'Created:;11/25/2026', '']]) {
      const { basis, answering, total, skipped } = analysis([...above, ...answers].join('\r\n'));
      expect({ basis, answering, total, skipped }).toEqual({
        basis: 'people',
        answering: 2,
        total: { counted: 2, right: 1, all: 3, share: 0.5 },
        skipped: 0,
      });
    }
  });

  test('does not take the name of its column for a question of another version', () => {
    expect(analysis('interaction-id,result\nreport-both,correct\nretired-question,correct').skipped).toBe(1);
  });

  test.each(['Office name', 'Training name', 'Nombre del curso', 'Supervisor'])('takes no %s for a person', (head) => {
    const { basis, total } = analysis(`${head},question,result\nNorth,ask-first,wrong\nNorth,ask-first,correct\nNorth,ask-first,correct`);
    expect({ basis, counted: total.counted }).toEqual({ basis: 'answers', counted: 3 });
  });

  test('from which the names were cleared is not taken for the answers of one person', () => {
    const { basis, total } = analysis('Name,question,result\n,ask-first,wrong\n,ask-first,correct\n,ask-first,correct');
    expect({ basis, counted: total.counted }).toEqual({ basis: 'answers', counted: 3 });
  });

  test('is read past answers that were skipped', () => {
    const table = 'learner,question,result\nAnn,report-both,correct\nBo,report-both,Skipped\nCy,report-both,-\nDi,report-both,incorrect';
    expect(right(table)).toEqual([1, 2]);
  });

  test('counts all answers, and calls none the first, where it does not say whose they are', () => {
    const { basis, total } = analysis('question,result\nask-first,wrong\nask-first,correct\nask-first,correct');
    expect({ basis, total }).toEqual({ basis: 'answers', total: { counted: 3, right: 2, all: 3, share: 2 / 3 } });
  });
});
