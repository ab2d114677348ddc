import { escapeXml } from './escape.ts';

/** What an LMS is told about the course in the manifest of a SCORM package. */
export interface ManifestSettings {
  /** The course's id. It stays the same over versions: LMSs know an update by it. */
  id: string;
  title: string;
  version: string;
  /** The page an LMS opens. */
  launch: string;
}

/** The manifest's name in a SCORM package. */
export const MANIFEST = 'imsmanifest.xml';

/** Where the two versions of SCORM write the same differently. */
interface Dialect {
  schemaVersion: string;
  /** Attributes of the manifest that name its vocabularies. */
  vocabularies: readonly string[];
  /** Attribute that makes the resource a SCO. Its case differs, and no schema notices the wrong one. */
  scormType: string;
  /** Elements of the item after its title, and of the organization after the item. */
  ofItem?: readonly string[];
  ofOrganization?: readonly string[];
}

/** Identifier of the manifest of a course's packages. XML wants identifiers that begin with a letter and are all different. */
export function manifestId(course: string): string {
  return `course-${course}`;
}

/** A content package with one organization, one item and one SCO. `files`: names of everything the SCO is made of. */
export function contentPackage(settings: ManifestSettings, files: Iterable<string>, dialect: Dialect): string {
  const title = `<title>${escapeXml(settings.title)}</title>`;
  const own = escapeXml(settings.id);
  const indented = (lines: readonly string[] = [], spaces: number) => lines.map((line) => `\n${' '.repeat(spaces)}${line}`).join('');
  const list = [...files].sort().map((file) => `<file href="${href(file)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${escapeXml(manifestId(settings.id))}" version="${escapeXml(settings.version)}"${indented(dialect.vocabularies, 2)}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${dialect.schemaVersion}</schemaversion>
  </metadata>
  <organizations default="organization-${own}">
    <organization identifier="organization-${own}">
      ${title}
      <item identifier="item-${own}" identifierref="sco-${own}">
        ${title}${indented(dialect.ofItem, 8)}
      </item>${indented(dialect.ofOrganization, 6)}
    </organization>
  </organizations>
  <resources>
    <resource identifier="sco-${own}" type="webcontent" ${dialect.scormType}="sco" href="${href(settings.launch)}">${indented(list, 6)}
    </resource>
  </resources>
</manifest>
`;
}

function href(file: string): string {
  return escapeXml(encodeURIComponent(file));
}
