import { fromText, type Files } from './files.ts';
import { MANIFEST, scorm12Manifest } from './manifest/scorm12.ts';
import { packagedFiles } from './pick.ts';
import { zip } from './zip.ts';

/** What a package is made for. */
export interface PackageSettings {
  /** The course's id, title and version, from `content/course.yaml`. */
  id: string;
  title: string;
  version: string;
  /** Pass mark for the LMS to decide by itself; left out, the course alone decides (see `ManifestSettings`). */
  masteryScore?: number;
}

/** A package as it is handed to an LMS. */
export interface Package {
  /** File name of the zip. */
  name: string;
  files: Files;
  zip: Uint8Array;
}

/** Makes the SCORM 1.2 package of a built site. The same site and settings give the same bytes. */
export function makePackage(site: Files, { title, ...settings }: PackageSettings): Package {
  const picked = packagedFiles(site);
  // LMSs list courses by this title: with the version in it, an administrator sees which one is in place.
  const manifest = scorm12Manifest({ ...settings, title: `${title}, version ${settings.version}`, launch: 'launch.html' }, picked.keys());
  const files = new Map([[MANIFEST, fromText(manifest)], ...picked]);
  return { name: `${settings.id}-${settings.version}-scorm12.zip`, files, zip: zip(files) };
}
