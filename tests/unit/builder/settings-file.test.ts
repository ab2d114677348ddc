import { expect, it } from 'vitest';
import { loadSettings } from '../../../src/builder/settings-file.ts';
import type { Strings } from '../../../src/schemas/interface.ts';
import { defaultSettings } from '../../../src/schemas/package-settings.ts';
import { settingsText } from '../../../src/schemas/read-settings.ts';
import { unreadable } from '../../helpers/unreadable-files.ts';

const course = { passMark: 80 };
const strings = { loadSize: 'too large', loadUnread: 'not read' } as Strings['builder'];
const fileOf = (text: string) => new File([text], 'settings.json');
const load = (file: File) => loadSettings(file, course, strings);

it('a settings file gives its settings', async () => {
  expect(await load(fileOf(settingsText(defaultSettings(course))))).toEqual({ settings: defaultSettings(course), reasons: [] });
});

it('a file that is no settings file is refused by what is the matter with it', async () => {
  expect(await load(fileOf('x'.repeat(1_000_001)))).toEqual({ settings: null, reasons: ['too large'] });
  expect(await load(unreadable(fileOf('{}')))).toEqual({ settings: null, reasons: ['not read'] });
  expect(await load(fileOf('GIF89a'))).toEqual({ settings: null, reasons: [expect.stringContaining('not JSON')] });
});
