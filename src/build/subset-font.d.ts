/** What is used of the package `subset-font`, which brings no types of its own for its newer options. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'woff2';
    /** OpenType features to keep, by their four-letter tags. */
    keepFeatures?: readonly string[];
    /** Tables to leave out, by their four-letter tags. */
    dropTables?: readonly string[];
    /** Leaves out the instructions that old screens needed. */
    noHinting?: boolean;
    /** For each axis of a variable font, the range to keep. */
    variationAxes?: Readonly<Record<string, { min: number; max: number }>>;
  }
  /** A font with the characters of `text` only. */
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
