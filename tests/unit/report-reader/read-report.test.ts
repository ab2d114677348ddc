import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionKey } from '../../../scorm/question-key.ts';
import type { Analysis } from '../../../src/report-reader/analysis.ts';
import { MOST_BYTES, type FileProblem } from '../../../src/report-reader/decode.ts';
import { readReport } from '../../../src/report-reader/read-report.ts';
import { analysis, bytes, KEY, problem } from '../../helpers/report.ts';

const tallied = ({ items }: Analysis) => items.map(({ item: { id }, counted, right, all }) => [id, counted, right, all]);

/** As Moodle writes it: tabs, one attempt a row, a group of columns for each answer in the order they were given. */
const MOODLE = [
  'Name\tEmail address\tAttempt\tStarted on\tLast accessed on\tScore\tWhat You Say First\tQuestion 0\tResponse 0\tResult 0\tQuestion 1\tResponse 1\tResult 1\tQuestion 2\tResponse 2\tResult 2',
  'Ann Lee\tann@example.org\t1\tMonday\tMonday\t67\t67/100\treport-both\tb\tcorrect\task-first\td\twrong\treport-both\tb\tcorrect',
  'Bo Diaz\tbo@example.org\t1\tMonday\tMonday\t33\t33/100\treport-both\td\twrong\twait-a-day\tc\tcorrect\treport-both\tb\tcorrect',
  'Cy Ray\tcy@example.org\t1\tMonday\tMonday\t33\t33/100\treport-both\td\twrong\t\t\t\t\t\t',
  'Di Fox\tdi@example.org\t-\t-\t-\t-\tNot attempted\t\t\t\t\t\t\t\t\t',
].join('\r\n');

describe('A report from Moodle', () => {
  test('gives first answers and all answers of each question, the hardest first', () => {
    expect(tallied(analysis(MOODLE))).toEqual([
      ['ask-first', 1, 0, 1],
      ['report-both', 3, 1, 5],
      ['wait-a-day', 1, 1, 1],
    ]);
  });

  test('counts rows, attempts and answers, and adds questions up to objectives', () => {
    const { rows, basis, answering, total, objectives } = analysis(MOODLE);
    expect({ rows, basis, answering }).toEqual({ rows: 5, basis: 'attempts', answering: 3 });
    expect(total).toEqual({ counted: 5, right: 2, all: 7, share: 0.4 });
    expect(objectives.map(({ objective, share }) => [objective.id, share])).toEqual([
      ['ask-openly', 0],
      ['report-missing', 0.5],
    ]);
  });

  test('names the answer that is wrong most often', () => {
    const report = analysis(MOODLE).items.find((entry) => entry.item.id === 'report-both');
    expect(report?.mistake).toEqual({ response: 'd', count: 2 });
  });

  test('holds nobody by name', () => {
    expect(JSON.stringify(analysis(MOODLE))).not.toMatch(/Ann|Bo Diaz|example\.org/);
  });

  test('is read in any language, since columns are known by what is in them', () => {
    expect(tallied(analysis(MOODLE.replaceAll('Question', 'Frage').replaceAll('Result', 'Ergebnis')))).toEqual(tallied(analysis(MOODLE)));
  });

  test('is judged by the key when it has responses and no results', () => {
    const withoutResults = MOODLE.replaceAll(/\t(correct|wrong)/g, '').replaceAll(/\tResult \d/g, '');
    expect(tallied(analysis(withoutResults))).toEqual(tallied(analysis(MOODLE)));
  });

  test('with responses, right answers and results is read by its results', () => {
    const all = 'Q\tR\tRight\tResult\nreport-both\td\tb\twrong\nreport-both\tb\tb\tcorrect';
    const [report] = analysis(all).items;
    expect([report?.right, report?.mistake]).toEqual([1, { response: 'd', count: 1 }]);
  });

  test('with right answers in place of responses names no right answer as a mistake', () => {
    const [report] = analysis('Name\tQ\tRight answer\tResult\nAnn\treport-both\tb\twrong\nBo\treport-both\tb\tcorrect').items;
    expect([report?.all, report?.mistake]).toEqual([2, null]);
    expect(problem('Name\tQ\tRight answer\nAnn\treport-both\tb\nBo\treport-both\tb')).toBe('noResults');
  });

  test('with placeholders in its empty cells is read as if they were empty', () => {
    const filled = MOODLE.replaceAll(/\t(?=\t|\r|$)/g, '\t&nbsp;');
    expect(tallied(analysis(filled))).toEqual(tallied(analysis(MOODLE)));
  });

  test('counts questions of another version, and leaves them out', () => {
    expect(analysis('q\tr\tresult\nreport-both\tb\tcorrect\nretired-question\tb\tcorrect').skipped).toBe(1);
  });
});

test('A table with commas, semicolons or bars and one answer a row is read too', () => {
  for (const mark of [',', ';', '|'])
    expect(
      tallied(analysis(['item', 'result', 'x'].join(mark) + `\nask-first${mark}correct${mark}\nask-first${mark}incorrect${mark}`)),
    ).toEqual([['ask-first', 2, 1, 2]]);
});

test('A file saved by Windows as UTF-16, or in an old code page, is read', () => {
  const text = 'item\tresult\tname\nask-first\tcorrect\tJos\u00e9';
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);
  const latin = new Uint8Array([...text].map((sign) => sign.charCodeAt(0)));
  for (const file of [utf16, latin]) expect((readReport(file, KEY) as Analysis).total.all).toBe(1);
});

describe('What cannot be read is said', () => {
  test.each<[string, Uint8Array | string, FileProblem]>([
    ['an empty file', '', 'empty'],
    ['a file of blanks', ' \n\t\n', 'empty'],
    ['an Excel workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'workbook'],
    ['an old Excel workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'workbook'],
    ['a PDF', '%PDF-1.7\n%\u00e2', 'notText'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'notText'],
    ['one line of words', 'You have to log in first.', 'broken'],
    ['a table of another course', 'id,result\nother-course-question,correct', 'noItems'],
    ['a page of a website', '<!doctype html><html><title>Log in, please</title></html>', 'noItems'],
    ['questions without answers', 'Question 0\tScore\nreport-both\t', 'noResults'],
    ['the question key', questionKey(KEY), 'questionKey'],
    ['a column of dates in place of results', 'learner,question,date\nAnn,report-both,2026-11-01', 'noResults'],
    ['more than 20 MB', new Uint8Array(MOST_BYTES + 1), 'tooBig'],
  ])('%s', (_what, file, expected) => {
    expect(problem(file)).toBe(expected);
  });
});

test.each([
  ['never closed', '"Ann', ','],
  ['closed before the cell ends', '"Bo" Larsen', ','],
  ['never closed in a file of tabs, where it means nothing', '"Ann', '\t'],
  ['closed before the cell ends in a file of tabs', '"Bo" Larsen', '\t'],
])('A row with a quotation mark that is %s is counted, and all before and after it is read', (_how, name, tab) => {
  for (const newline of ['\n', '\r\n']) {
    const row = (who: string) => [who, 'ask-first', 'correct'].join(tab);
    const file = [['name', 'item', 'result'].join(tab), row('"A, ""B"""'), row(name), row('C'), '', row(name), row('"D"'), row(name)];
    const { rows, cut, total } = analysis(file.join(newline));
    expect({ rows, cut, answers: total.all }).toEqual({ rows: 7, cut: 3, answers: 6 });
  }
});

test('A quotation mark that is never closed in the last cell of a file leaves the answer as it is', () => {
  const { cut, total } = analysis('item,result\nask-first,correct\nask-first,"correct');
  expect({ cut, answers: total.all }).toEqual({ cut: 1, answers: 2 });
});

test('Ten thousand rows with a quotation mark in the wrong place are read in less than five seconds', () => {
  const before = performance.now();
  const { cut, total } = analysis(`Name\tquestion\tresult${'\n"Bo" Larsen\task-first\tcorrect'.repeat(10_000)}`);
  expect({ cut, answers: total.all }).toEqual({ cut: 10_000, answers: 10_000 });
  expect(performance.now() - before).toBeLessThan(5_000);
});

test('Markup and formulas in cells are words like any other', () => {
  const { items } = analysis(
    `item,response,result\n${'ask-first,a,correct\n'.repeat(4)}ask-first,<img src=x onerror=alert(1)>,wrong\nask-first,'=1+1,wrong\nask-first,'=1+1,wrong`,
  );
  expect(items[0]?.mistake).toEqual({ response: '=1+1', count: 2 });
});

test('Twenty thousand attempts are read in less than five seconds', () => {
  const line = '\nSomebody\t1\treport-both\td\twrong\task-first\ta\tcorrect\twait-a-day\tc\tcorrect';
  const before = performance.now();
  expect(analysis(`Name\tAttempt\tQ\tR\tS\tQ\tR\tS\tQ\tR\tS${line.repeat(20_000)}`).total.all).toBe(60_000);
  expect(performance.now() - before).toBeLessThan(5_000);
});

test('Forty thousand answers of one person are read in less than five seconds', () => {
  const before = performance.now();
  expect(analysis(`Name,question,result${'\nAnn,ask-first,correct'.repeat(40_000)}`).total.all).toBe(40_000);
  expect(performance.now() - before).toBeLessThan(5_000);
});

test('Whatever is in a file, nothing throws and shares stay between 0 and 1', () => {
  const cell = fc.oneof(fc.constantFrom('report-both', 'ask-first', 'correct', 'wrong', 'b', '"', "'=x", '\0', ''), fc.string());
  const file = fc
    .array(
      fc.array(cell, { maxLength: 6 }).map((row) => row.join('\t')),
      { maxLength: 12, size: 'max' },
    )
    .map((rows) => rows.join('\n'));
  fc.assert(
    fc.property(file, (text) => {
      const read = readReport(bytes(text), KEY);
      if ('problem' in read) return;
      for (const { share, counted, right, all } of [read.total, ...read.items, ...read.objectives]) {
        expect(right).toBeLessThanOrEqual(counted);
        expect(counted).toBeLessThanOrEqual(all);
        expect(share === null || (share >= 0 && share <= 1)).toBe(true);
      }
    }),
  );
});

test('Any bytes at all give figures or a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200, size: 'max' }), (file) => {
      const read = readReport(file, KEY);
      expect('problem' in read || read.total.all > 0).toBe(true);
    }),
  );
});
