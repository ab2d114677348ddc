import { contentPackage, type ManifestSettings } from './content-package.ts';

/**
 * The manifest of a SCORM 1.2 package with one SCO (SCORM 1.2 CAM 2.3). `files`: names of everything else in the package.
 * The schema files it follows may not be passed on without a licence, so it does not point to them.
 *
 * It names no `adlcp:masteryscore`: with one, many LMSs decide themselves from the score when a session ends. A first try
 * below the mark is then "failed" for good, though tries are left, and a pass counts before the lessons are read (Moodle
 * does both, also over "incomplete"). The course alone says when it is passed.
 */
export function scorm12Manifest(settings: ManifestSettings, files: Iterable<string>): string {
  return contentPackage(settings, files, {
    schemaVersion: '1.2',
    vocabularies: ['xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"', 'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"'],
    scormType: 'adlcp:scormtype',
  });
}
