import { zipSync } from 'fflate';

/** A package that another author might have made: written by the standard, and by nothing of this course. */
export interface ForeignPackage {
  standard: 'scorm12' | 'scorm2004';
  /** Manifest in place of the right one. */
  manifest?: string;
  /** Files in place of the right ones; null leaves one out. */
  files?: Readonly<Record<string, string | null>>;
}

const METADATA = {
  scorm12: '<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>',
  scorm2004: '<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>',
};

const NAMESPACES = {
  scorm12: 'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
  scorm2004:
    'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
};

/** What the manifest says of the first item besides its title. */
const RULES = {
  scorm12: '<adlcp:datafromlms>bay=7</adlcp:datafromlms><adlcp:masteryscore>70</adlcp:masteryscore>',
  scorm2004:
    '<adlcp:dataFromLMS>bay=7</adlcp:dataFromLMS><imsss:sequencing><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing>',
};

/** Two parts and a handout that is none; the second organization is the one to take; files are moved by xml:base twice. */
function manifestOf(standard: ForeignPackage['standard']): string {
  const type = standard === 'scorm12' ? 'scormtype' : 'scormType';
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="forklift-7" version="1.0" ${NAMESPACES[standard]}>
  ${METADATA[standard]}
  <organizations default="second">
    <organization identifier="first"><title>Not this one</title><item identifier="no" identifierref="b"><title>No</title></item></organization>
    <organization identifier="second">
      <title>Forklift safety</title>
      <item identifier="chapter">
        <title>Chapter</title>
        <item identifier="i1" identifierref="a" parameters="?unit=1&amp;lang=en"><title>In the yard</title>${RULES[standard]}</item>
        <item identifier="i2" identifierref="b"><title>On the ramp</title></item>
        <item identifier="i3" identifierref="c"><title>Handout</title></item>
      </item>
    </organization>
  </organizations>
  <resources xml:base="content/">
    <resource identifier="a" type="webcontent" adlcp:${type}="sco" href="first%20part.html" xml:base="units/"><file href="first%20part.html"/></resource>
    <resource identifier="b" type="webcontent" adlcp:${type}="sco" href="ramp.html"><file href="ramp.html"/></resource>
    <resource identifier="c" type="webcontent" adlcp:${type}="asset" href="handout.html"><file href="handout.html"/></resource>
  </resources>
</manifest>`;
}

/** A page with buttons that call the LMS, and a line that says what the LMS told. It looks for the API as the standards describe it. */
function pageOf(standard: ForeignPackage['standard'], title: string): string {
  const api = standard === 'scorm12' ? 'API' : 'API_1484_11';
  const prefix = standard === 'scorm12' ? 'LMS' : '';
  const end = standard === 'scorm12' ? 'LMSFinish' : 'Terminate';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="../look.css"></head>
<body><main><h1>${title}</h1><p id="said"></p><p id="search"></p><p id="fetched"></p>
<button id="end">End</button>
<img id="elsewhere" alt="" src="https://elsewhere.invalid/pixel.png">
<script>
  let seen = window;
  while (!seen.${api} && seen.parent !== seen) seen = seen.parent;
  const api = seen.${api};
  window.call = (name, ...args) => api[name === 'Finish' ? '${end}' : '${prefix}' + name](...args);
  document.getElementById('search').textContent = location.search;
  document.getElementById('said').textContent = call('Initialize', '') + ' ' + call('GetValue', 'cmi.launch_data');
  document.getElementById('end').onclick = () => call('Finish', '');
  fetch('missing.json').then((found) => (document.getElementById('fetched').textContent = String(found.status)));
</script></main></body></html>`;
}

/** The zip of a foreign package. */
export function foreignPackage({ standard, manifest = manifestOf(standard), files = {} }: ForeignPackage): Uint8Array {
  const all: Record<string, string | null> = {
    'imsmanifest.xml': manifest,
    'content/units/first part.html': pageOf(standard, 'In the yard'),
    'content/ramp.html': pageOf(standard, 'On the ramp'),
    'content/handout.html': '<!doctype html><title>Handout</title>',
    'content/look.css': 'h1 { color: rgb(1, 2, 3) }',
    ...files,
  };
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(Object.entries(all).flatMap(([name, text]) => (text === null ? [] : [[name, encoder.encode(text)]]))));
}
