import type { Manifest, Sco } from './manifest.ts';
import type { OwnCourse } from './own-course.ts';

/** Something the preview LMS can play. */
export interface Playable {
  /** Where its files are served from: a folder's address, with a slash at the end. */
  base: string;
  /** Name under which what the LMS keeps of it is stored. */
  key: string;
  /** Name of its zip; "" for the course of this website. */
  file: string;
  title: string;
  standard: Manifest['standard'];
  /** Whether it is this course, of which resume data can be put into words. */
  isOurs: boolean;
  scos: readonly Sco[];
}

/** What is on the desk, with what was found out about it. */
export interface Played extends Playable {
  /** How the SHA-256 of its zip begins; "" for the course of this website. */
  hash: string;
  /** What it says of itself; null for a package that is not of this course. */
  own: OwnCourse | null;
}
