import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { questionKey, type KeyItem } from '../../../scorm/question-key.ts';

const ITEM: KeyItem = {
  id: 'report-both-tonight',
  objective: { id: 'report-missing', can: 'report a missing child' },
  type: 'choice',
  question: 'Who hears of it, "tonight"?',
  choices: [
    { name: 'a', text: 'Police, and NCMEC' },
    { name: 'b', text: 'Nobody' },
  ],
  right: 'Police, and NCMEC',
  reported: { scorm12: 'a', scorm2004: 'police_and_ncmec', cmi5: 'police_and_ncmec' },
};

const rows = (items: readonly KeyItem[]) =>
  Papa.parse<Record<string, string>>(questionKey(items).replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

describe('the question key', () => {
  it('says what ids and letters mean, in a table that other software reads', () => {
    expect(rows([ITEM])).toEqual([
      {
        id: 'report-both-tonight',
        objective: 'report-missing',
        'learners can': 'report a missing child',
        type: 'choice',
        question: 'Who hears of it, "tonight"?',
        choices: 'a = Police, and NCMEC\nb = Nobody',
        'right answer': 'Police, and NCMEC',
        'in SCORM 1.2': 'a',
        'in SCORM 2004': 'police_and_ncmec',
        'in cmi5': 'police_and_ncmec',
      },
    ]);
  });

  it('begins with a byte order mark and ends its lines as the standard for such files asks', () => {
    const text = questionKey([ITEM]);
    expect(text.startsWith('\uFEFFid,objective,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('holds nothing that a spreadsheet runs: %j', (formula) => {
    const [row] = rows([{ ...ITEM, question: formula, right: formula }]);
    expect([row?.['question'], row?.['right answer']]).toEqual([`'${formula}`, `'${formula}`]);
  });
});
