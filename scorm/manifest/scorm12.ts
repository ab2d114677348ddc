import { escapeXml } from './escape.ts';

/** What an LMS is told about the course in a SCORM 1.2 manifest. */
export interface ManifestSettings {
  /** The course's id. It stays the same over versions: LMSs know an update by it. */
  id: string;
  title: string;
  version: string;
  /** The page an LMS opens. */
  launch: string;
  /**
   * Pass mark in percent. Left out, the course alone says when it is passed. Named, many LMSs decide themselves from the
   * score when a session ends: a first try below the mark is then "failed" for good, though tries are left, and a pass
   * counts before the lessons are read (Moodle does both, also over "incomplete").
   */
  masteryScore?: number;
}

/** The manifest's name in the package. */
export const MANIFEST = 'imsmanifest.xml';

/**
 * The manifest of a SCORM 1.2 package with one SCO (SCORM 1.2 CAM 2.3). `files`: names of everything else in the package.
 * The schema files it follows may not be passed on without a licence, so it does not point to them.
 */
export function scorm12Manifest({ id, title, version, launch, masteryScore }: ManifestSettings, files: Iterable<string>): string {
  const name = escapeXml(title);
  // XML wants identifiers that begin with a letter and are all different.
  const own = escapeXml(id);
  const mark = masteryScore === undefined ? '' : `\n        <adlcp:masteryscore>${masteryScore}</adlcp:masteryscore>`;
  const list = [...files].sort().map((file) => `\n      <file href="${href(file)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="course-${own}" version="${escapeXml(version)}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization-${own}">
    <organization identifier="organization-${own}">
      <title>${name}</title>
      <item identifier="item-${own}" identifierref="sco-${own}">
        <title>${name}</title>${mark}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="sco-${own}" type="webcontent" adlcp:scormtype="sco" href="${href(launch)}">${list.join('')}
    </resource>
  </resources>
</manifest>
`;
}

function href(file: string): string {
  return escapeXml(encodeURIComponent(file));
}
