import { readNumber, writeNumber } from './base64.ts';
import { packFields, packSet, unpackFields, unpackSet } from './fields.ts';
import type { Section } from './section.ts';

/** The learner's seed: 24 bits in 4 characters. */
export const seedSection: Section = {
  tag: 's',
  write: ({ seed }) => (seed === null ? [] : [writeNumber(seed, 4)]),
  read(payload) {
    const seed = payload.length === 4 ? readNumber(payload) : null;
    return seed === null ? null : { seed };
  },
};

/** Lessons opened: a bit set of slots. */
export const lessonsSection: Section = {
  tag: 'l',
  write: ({ lessons }) => (lessons.length === 0 ? [] : [packSet(lessons)]),
  read(payload) {
    const lessons = unpackSet(payload);
    return lessons === null ? null : { lessons };
  },
};

/** Checks inside lessons: two bits a slot, 1 tried, 2 right. */
export const checksSection: Section = {
  tag: 'c',
  write({ checks }) {
    const codes = Object.entries(checks).map(([slot, state]) => [slot, state === 'right' ? 2 : 1] as const);
    return codes.length === 0 ? [] : [packFields(Object.fromEntries(codes), 2)];
  },
  read(payload) {
    const codes = unpackFields(payload, 2);
    if (codes === null || codes.some(([, code]) => code > 2)) return null;
    return { checks: Object.fromEntries(codes.map(([slot, code]) => [slot, code === 2 ? ('right' as const) : ('tried' as const)])) };
  },
};
