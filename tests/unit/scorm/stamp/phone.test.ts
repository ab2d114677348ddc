import { describe, expect, it } from 'vitest';
import { phoneLinked } from '../../../../scorm/stamp/phone.ts';

/** What the links in a text would call, and the words that can be pressed for it. */
const calls = (text: string) => [...phoneLinked(text).matchAll(/<a href="tel:([^"]*)">([^<]*)<\/a>/g)].map(([, to, shown]) => [to, shown]);

/** What the links in a text would call. */
const called = (text: string) => calls(text).map(([to]) => to);

describe('phone numbers as agencies write them', () => {
  it.each([
    ['801-555-0100', '8015550100'],
    ['(801) 555-0100', '8015550100'],
    ['(801)555-0100', '8015550100'],
    ['801.555.0100', '8015550100'],
    ['801 555 0100', '8015550100'],
    ['801 - 555 - 0100', '8015550100'],
    ['8015550100', '8015550100'],
    ['1-801-555-0100', '18015550100'],
    ['1 (801) 555-0100', '18015550100'],
    ['+1 801 555 0100', '+18015550100'],
    ['+18015550100', '+18015550100'],
    ['555-0100', '5550100'],
  ])('%s calls %s', (text, number) => {
    expect(calls(text)).toEqual([[number, text]]);
  });

  it('are found with the hyphens and spaces that Word sets', () => {
    for (const hyphen of ['\u2010', '\u2011', '\u2013']) expect(called(`801${hyphen}555${hyphen}0100`)).toEqual(['8015550100']);
    expect(called('(801)\u00a0555\u20110100')).toEqual(['8015550100']);
  });

  it.each([
    ['24/7 801-555-0100', ['8015550100']],
    ['801-555-0100 (24 hours)', ['8015550100']],
    ['801-555-0100 24/7', ['8015550100']],
    ['555-0100 8-5, after hours 555-0142', ['5550100', '5550142']],
    ['1-855-4LA-KIDS (1-855-452-5437)', ['18554525437']],
    ['801-555-0100 801-555-0142', ['8015550100', '8015550142']],
    ['801-555-0100 / 801-555-0142', ['8015550100', '8015550142']],
    ['801-555-0100, 555-0142', ['8015550100', '5550142']],
    ['Dana, 801-555-0100. Or Lee.', ['8015550100']],
    ['801-555-0100 - ask for Dana', ['8015550100']],
  ])('stand beside other words and figures: %s', (text, numbers) => {
    expect(called(text)).toEqual(numbers);
  });

  it.each(['801-555-0100 ext. 5', '801-555-0100, ext 5', '801-555-0100 x5', '801-555-0100x5', '801-555-0100 #5'])(
    'leave the extension to the caller: %s',
    (text) => {
      expect(called(text)).toEqual(['8015550100']);
    },
  );
});

describe('what is no phone number of this country is text', () => {
  it.each([
    '24/7',
    'Monday to Friday, 8-5',
    '1-855-4LA-KIDS',
    '911',
    '24/801-555-0100',
    '801-555-0100/0142',
    '801/555-0100',
    '[801] 555-0100',
    'A801-555-0100',
    '801-555-0100b',
    '801-555-01000',
    '5801-555-0100',
    '801-555-0100-22',
    '3.801.555.0100',
    '+44 801 555 0100',
    '+44 20 7946 0958',
    '2026-11-25 2026-11-26',
    '100-2000',
  ])('%s', (text) => {
    expect(phoneLinked(text)).toBe(text);
  });

  it('and markup in it stays text too', () => {
    expect(phoneLinked('<b>801-555-0100</b>')).toBe('&#60;b&#62;<a href="tel:8015550100">801-555-0100</a>&#60;/b&#62;');
  });
});
