import { QUESTION_KEY } from '../../scorm/question-key.ts';
import { READ_ME } from '../../scorm/read-me.ts';
import { offerFile } from '../page/offer-file.ts';
import type { Made } from './messages.ts';

/** A file for the browser's downloads. */
export interface DownloadFile {
  name: string;
  type: string;
  content: BlobPart;
}

/** One of the files that are made with a package. */
export function downloadOf({ name, zip, questionKey, readMe }: Made, which: 'zip' | 'questionKey' | 'readMe'): DownloadFile {
  const files = {
    zip: { name, type: 'application/zip', content: zip },
    questionKey: { name: QUESTION_KEY, type: 'text/csv;charset=utf-8', content: questionKey },
    readMe: { name: READ_ME, type: 'text/html;charset=utf-8', content: readMe },
  };
  return files[which];
}

/** Hands a file to the browser's downloads; returns its name. */
export function offer({ name, type, content }: DownloadFile): string {
  offerFile(name, type, content);
  return name;
}
