/** How a passage is meant, which decides what is asked of it. */
export type PassageKind =
  /** Sentences of the course itself. */
  | 'running'
  /** A line the course offers somebody to say. */
  | 'speech'
  /** What is told of invented people: moments, sample notes, what is seen in a talk. */
  | 'story'
  /** What an invented person says or thinks. People say things the course would not. */
  | 'voice'
  /** Names and headings: no whole sentences. */
  | 'label'
  /** An item of a list or a cell of a table, below its head, that is no whole sentence and may still say a fact. */
  | 'entry'
  /** Shown as words to leave, or as an answer that is not the best. */
  | 'example'
  /** What a source says, on the sources page. */
  | 'reference';

/** Some words a learner reads, as they are read: markup taken out, quotation marks typeset. */
export interface Passage {
  /** `content/…` */
  file: string;
  /** Where in the file, for an author: a field, or the words the paragraph begins with. */
  where: string;
  text: string;
  kind: PassageKind;
  /** Source ids named in it or for it. */
  cites: readonly string[];
}

/** A passage that ends like a sentence, or leads into a list, is running text, any other a label. */
export const runningOrLabel = (text: string): PassageKind => (/[.?!:…]["'”’)]*$/.test(text.trim()) ? 'running' : 'label');

const WORDS_SHOWN = 6;

/** The words a passage begins with, to find it by. */
export function beginning(text: string): string {
  const words = text.split(/\s+/);
  return `“${words.slice(0, WORDS_SHOWN).join(' ')}${words.length > WORDS_SHOWN ? ' …' : ''}”`;
}
