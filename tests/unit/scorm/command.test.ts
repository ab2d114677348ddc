import { describe, expect, it } from 'vitest';
import { readCommand, settingsToMake } from '../../../scorm/command.ts';

const COURSE = { passMark: 90 };
const read = (...words: string[]) => readCommand(words, '/home/dana', '/course/packages');

describe('npm run package', () => {
  it('makes a package in each standard when nothing is asked for', () => {
    expect(read()).toEqual({ settings: null, out: '/course/packages' });
    expect(settingsToMake(null, COURSE).all.map(({ standard }) => standard)).toEqual(['scorm12', 'scorm2004', 'cmi5']);
  });

  it('takes settings and a folder from where it was called', () => {
    expect(read('--settings', 'agency.json', '--out=../zips')).toEqual({ settings: '/home/dana/agency.json', out: '/home/zips' });
    expect(settingsToMake('{"format":1,"standard":"cmi5"}', COURSE).all).toMatchObject([{ standard: 'cmi5' }]);
  });

  it('asks for the pass mark of the course, unless the settings name another', () => {
    const marks = (text: string | null) => settingsToMake(text, COURSE).all.map(({ passMark }) => passMark);
    expect([marks(null), marks('{"format":1}'), marks('{"format":1,"passMark":75}')]).toEqual([[90, 90, 90], [90], [75]]);
  });

  it.each([[['agency.json']], [['--setings', 'agency.json']], [['--settings']]])('explains itself when it is called as %j', (words) => {
    expect(() => read(...words)).toThrow('Write "npm run package", or "npm run package -- --settings agency.json"');
  });

  it('makes nothing from settings with something wrong in them', () => {
    expect(settingsToMake('{"format":1,"tries":0}', COURSE)).toEqual({
      all: [],
      problems: [{ field: 'tries', message: expect.stringContaining('from 1 to 20') }],
    });
  });
});
