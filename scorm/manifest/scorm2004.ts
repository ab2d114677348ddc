import { contentPackage, type ManifestSettings } from './content-package.ts';

/** Vocabularies of the manifest, each with the schema file at the top of the package that defines it. */
const SCHEMAS = [
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
] as const;

/**
 * The manifest of a SCORM 2004 4th Edition package with one SCO (CAM 3.4, 5.1). `files`: names of everything else in the
 * package but the schemas.
 *
 * Completion and success are set by the content, so that the LMS invents neither when a session ends without them. There
 * is no `minNormalizedMeasure`: with it an LMS derives success from the score alone, which makes a first try "failed"
 * though tries are left, and "passed" before the lessons are read. Nor is there a `completionThreshold`: with it the
 * measure of progress decides on completion over the course (Moodle does that at Terminate), and 0.999 rounded up would
 * count. Choice lets the LMS list the one item, flow starts it.
 */
export function scorm2004Manifest(settings: ManifestSettings, files: Iterable<string>): string {
  const [[imscp], [adlcp], [imsss]] = SCHEMAS;
  return contentPackage(settings, files, {
    schemaVersion: '2004 4th Edition',
    vocabularies: [
      `xmlns="${imscp}"`,
      `xmlns:adlcp="${adlcp}"`,
      `xmlns:imsss="${imsss}"`,
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
      `xsi:schemaLocation="${SCHEMAS.flat().join(' ')}"`,
    ],
    scormType: 'adlcp:scormType',
    ofItem: [
      '<imsss:sequencing>',
      '  <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
      '</imsss:sequencing>',
    ],
    ofOrganization: ['<imsss:sequencing>', '  <imsss:controlMode choice="true" flow="true"/>', '</imsss:sequencing>'],
  });
}
