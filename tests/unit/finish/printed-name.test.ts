import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedName } from '../../../src/islands/certificate/printed-name.ts';

describe('how a name prints', () => {
  test.each([
    ['Rivera, Ana', 'Ana Rivera'],
    ['Rivera, Ana M.', 'Ana M. Rivera'],
    ['Rivera,Ana', 'Ana Rivera'],
    ['  Rivera ,  Ana  Maria ', 'Ana Maria Rivera'],
    ['de la Cruz, María José', 'María José de la Cruz'],
    ["O'Neil-Brown, Seán", "Seán O'Neil-Brown"],
    ['King, Martin Luther, Jr.', 'Martin Luther King Jr.'],
    ['King, Jr., Martin Luther', 'Martin Luther King Jr.'],
    ['King Jr., Martin Luther', 'Martin Luther King Jr.'],
    ['Martin Luther King, Jr.', 'Martin Luther King Jr.'],
    ['Rivera, Ana, III', 'Ana Rivera III'],
    ['Rivera, Ana, LCSW-C', 'Ana Rivera, LCSW-C'],
    ['Rivera, Ana M., MSW, LCSW', 'Ana M. Rivera, MSW, LCSW'],
    ['Rivera, Ana, Ph.D.', 'Ana Rivera, Ph.D.'],
    ['Ana Rivera, MSW', 'Ana Rivera, MSW'],
    ['Rivera, Ana, Jr., PhD', 'Ana Rivera Jr., PhD'],
    ['Rivera, JJ', 'JJ Rivera'],
    ['Rivera, V', 'V Rivera'],
    ['Rivera, JoAnn', 'JoAnn Rivera'],
    ['RIVERA, ANA', 'ANA RIVERA'],
    ['RIVERA, ANA, MARIE', 'ANA MARIE RIVERA'],
    ['Rivera, Ana, Maria', 'Ana Maria Rivera'],
  ])('%j prints as %j', (given, printed) => {
    expect(printedName(given)).toBe(printed);
  });

  test.each([
    ['王, 小明', '王小明'],
    ['김, 민수', '김민수'],
    ['山田，エミ', '山田エミ'],
    ['علي، محمد', 'محمد علي'],
    ['Иванова, Анна Петровна', 'Анна Петровна Иванова'],
    ['Nguyễn, Thị Hồng', 'Thị Hồng Nguyễn'],
    ['Begaye, Tʼáá', 'Tʼáá Begaye'],
  ])('%j, in another script, prints as %j', (given, printed) => {
    expect(printedName(given)).toBe(printed);
  });

  test.each(['Ana Rivera', 'Ana', '王小明', 'Ana M. Rivera Jr.', 'ariver01'])('%j has no comma and stays as it is', (given) => {
    expect(printedName(given)).toBe(given);
  });

  test.each([null, '', '   ', ',', ' , ,', '\u0000\u202E'])('%j is no name', (given) => {
    expect(printedName(given)).toBe('');
  });

  test.each([
    ['Rivera,', 'Rivera'],
    [', Ana', 'Ana'],
    ['Rivera,, Ana', 'Ana Rivera'],
  ])('%j lacks a part, and %j is what there is', (given, printed) => {
    expect(printedName(given)).toBe(printed);
  });

  test('marks that would turn the direction of the line around it, and control characters, do not print', () => {
    expect(printedName('Rivera\u202E, A\u0007na\uD800')).toBe('A na Rivera');
  });

  test('markup is text like any other', () => {
    expect(printedName('<b>Rivera</b>, Ana')).toBe('Ana <b>Rivera</b>');
  });

  test('no word of a name is lost or made up, whatever it is', () => {
    const word = fc.stringMatching(/^[\p{L}'-]{1,12}$/u);
    const words = (text: string) => text.split(/[\s,]+/u).filter(Boolean);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.array(word, { maxLength: 3 }), (family, first) => {
        const given = [family.join(' '), first.join(' ')].filter(Boolean).join(', ');
        const printed = printedName(given);
        expect(words(printed).join('').length).toBe(words(given).join('').length);
        expect([...words(printed).join('')].sort()).toEqual([...words(given).join('')].sort());
      }),
    );
  });
});
