import { decode } from '../../../src/course/record/codec.ts';

/** Ways in which resume data comes back other than it went, or was never ours. */
export const damagedResume: Readonly<Record<string, (text: string) => string>> = {
  'cut in half': (text) => text.slice(0, Math.ceil(text.length / 2)),
  'damaged in the middle': (text) => `${text.slice(0, 8)}#${text.slice(9)}`,
  'escaped as HTML': (text) => text.replaceAll('.', '&#46;'),
  foreign: () => '{"bookmark":"slide 4","score":80}',
  lost: () => '',
  /** As the first version of the course wrote it: without the parts that came later. */
  'from an older version': (text) =>
    text
      .split('.')
      .filter((section) => !/^[df]/.test(section))
      .join('.'),
  /** With a part this version does not know, under a header it does not know. */
  'from a newer version': (text) => `${text.replace('W1', 'W9')}.${wholeSection('9AbC')}`,
};

/** A whole section, its check found by trying: whatever is kept in `unread` is whole. */
function wholeSection(body: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const checks = [...alphabet].flatMap((one) => [...alphabet].map((two) => body + one + two));
  return checks.find((text) => decode(`W1.${text}`).unread.length > 0) ?? body;
}
