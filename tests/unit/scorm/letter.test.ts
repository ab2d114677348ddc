import { describe, expect, it } from 'vitest';
import { letterOf } from '../../../scorm/letter.ts';
import { readMe } from '../../../scorm/read-me.ts';
import { COMPLETION_RULES } from '../../../src/course/record/outline.ts';
import { DATA, settingsWith, words } from './read-me-data.ts';

const letter = (changes: object) => letterOf(settingsWith(changes), DATA).join('\n');

describe('the letter to learners', () => {
  it.each(COMPLETION_RULES)(
    'says how long the course takes when %s counts, that one may stop, and where to open it and not',
    (complete) => {
      const text = letter({ complete, certificate: { hours: '3.0 clock hours' } });
      expect(text).toContain(`It takes about ${DATA.hours[complete]}.`);
      expect(text).toContain('You can stop at any point');
      expect(text).toContain('about child sex trafficking');
      expect(text).toMatch(/link to the course in your LMS.*not use the course on its website/);
      expect(text).toContain('write to [name and address]');
      // A place that nothing fills.
      expect(text).not.toMatch(/[{}]/);
    },
  );

  it('names the mark and the tries where the final check counts, and neither where it does not', () => {
    expect(letter({ passMark: 90 })).toMatch(/90 percent.*as often as you like/);
    expect(letter({ tries: 1 })).toMatch(/80 percent.*one try at the final check\./);
    expect(letter({ complete: 'final-check', passMark: 85, tries: 3 })).toMatch(/85 percent.*3 tries at the final check/);
    expect(letter({ complete: 'lessons', passMark: 90, tries: 2 })).not.toMatch(/final check|percent|tries|try/);
  });

  it('says that talks are recorded only where they are', () => {
    expect(letter({ recordChoices: true })).toContain(words.letter.recorded);
    expect(letter({})).not.toContain(words.letter.recorded);
  });

  it('is from the agency that has a name', () => {
    expect(
      letter({ agency: { name: 'River County' } })
        .split('\n')
        .at(-1),
    ).toBe('[Your name], River County');
    expect(letter({}).split('\n').at(-1)).toBe('[Your name]');
  });

  it('stands in READ-ME-FIRST.html as plain paragraphs, what was typed as text', () => {
    const html = readMe(settingsWith({ agency: { name: '<b>River</b>' } }), DATA, 1024);
    const [, paragraphs = ''] = /<div class="letter">([\s\S]*?)<\/div>/.exec(html) ?? [];
    expect(paragraphs.match(/<p dir="auto">/g)).toHaveLength(8);
    expect(paragraphs.replace(/<\/?p\b[^>]*>/g, '')).not.toContain('<');
  });
});
