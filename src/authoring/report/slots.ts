import { nextSlot } from '../checks/slots.ts';
import type { Edition } from '../content.ts';
import type { ReportPart } from './part.ts';

/** The numbers that whoever adds something gives it. */
export function slotsPart({ lessons, talks, items }: Edition): ReportPart {
  const kinds = { lesson: lessons, talk: talks, question: items };
  return {
    title: 'Next free slots',
    lines: Object.entries(kinds).map(([kind, entries]) => `A new ${kind}: ${nextSlot(entries)}`),
  };
}
