import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { bundle } from '../../src/build/bundle.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the preview LMS reads in each of these manifests, one after the other. */
async function readAll(page: Page, manifests: readonly string[]): Promise<unknown[]> {
  await page.addScriptTag({ content: (await bundle(root, 'tests/helpers/manifest-reader.ts')).code });
  return page.evaluate((all) => all.map((xml) => Reflect.get(window, 'read')(xml)), manifests);
}

const NAMESPACES = 'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"';

interface Parts {
  version?: string;
  organizations?: string;
  resources?: string;
}

const ITEM = '<item identifier="i" identifierref="r"><title>One</title></item>';
const RESOURCE = '<resource identifier="r" adlcp:scormtype="sco" href="index.html"/>';

/** A manifest with one organization, one item and one SCO, but for what is given. */
const manifest = ({
  version = '1.2',
  organizations = `<organization identifier="o"><title>Course</title>${ITEM}</organization>`,
  resources = RESOURCE,
}: Parts = {}) =>
  `<manifest identifier="m" ${NAMESPACES}><metadata><schemaversion>${version}</schemaversion></metadata>` +
  `<organizations default="o">${organizations}</organizations><resources>${resources}</resources></manifest>`;

const withItem = (item: string) => `<organization identifier="o">${item}</organization>`;
const SCO = { id: 'i', title: 'One', href: 'index.html', given: {} };

test('a manifest that names nothing to play is refused with the reason', async ({ page }) => {
  const refused = {
    'no XML': 'hello',
    'XML cut short': manifest().slice(0, -12),
    'another document': '<course/>',
    'another standard': manifest({ version: '3.0' }),
    'no standard at all': '<manifest/>',
    'no resource': manifest({ resources: '' }),
    'an asset alone': manifest({ resources: '<resource identifier="r" adlcp:scormtype="asset" href="index.html"/>' }),
    'a SCO without a file': manifest({ resources: '<resource identifier="r" adlcp:scormtype="sco"/>' }),
  };
  expect(await readAll(page, Object.values(refused))).toEqual([
    { problem: 'badManifest', file: '' },
    { problem: 'badManifest', file: '' },
    { problem: 'badManifest', file: '' },
    { problem: 'otherStandard', file: '3.0' },
    { problem: 'otherStandard', file: '' },
    { problem: 'nothingToPlay', file: '' },
    { problem: 'nothingToPlay', file: '' },
    { problem: 'nothingToPlay', file: '' },
  ]);
});

test('the standard is told from the version, or else from the vocabulary', async ({ page }) => {
  const versions = ['1.2', '1.1', '2004 3rd Edition', 'CAM 1.3', ''];
  const read = await readAll(
    page,
    versions.map((version) => manifest({ version })),
  );
  expect(read).toEqual(
    ['scorm12', 'scorm12', 'scorm2004', 'scorm2004', 'scorm12'].map((standard, nth) => ({
      id: 'm',
      title: 'Course',
      standard,
      schemaVersion: versions[nth],
      scos: [SCO],
    })),
  );
});

test('the parts are those of the default organization at any depth, else of the first, else the SCOs themselves', async ({ page }) => {
  const nested = `<item identifier="unit"><title>Unit</title>${ITEM}<item identifier="none" identifierref="gone"/></item>`;
  const others = '<organization identifier="p"><item identifier="x" identifierref="r"/></organization>';
  const read = await readAll(page, [
    manifest({ organizations: others + withItem(nested) }),
    manifest({ organizations: others }),
    manifest({ organizations: '' }),
  ]);
  expect(read).toMatchObject([
    { title: 'One', scos: [SCO] },
    { title: 'x', scos: [{ id: 'x', title: 'x' }] },
    { title: 'r', scos: [{ id: 'r', title: 'r', href: 'index.html' }] },
  ]);
});

test('the address is put together from the folders that the manifest names and from the parameters of the item', async ({ page }) => {
  const hrefs = async (cases: readonly { parameters: string; href?: string; base?: string }[]) => {
    const manifests = cases.map(({ parameters, href = 'a.html', base = '' }) =>
      manifest({
        organizations: withItem(`<item identifier="i" identifierref="r" parameters="${parameters}"/>`),
        resources: `<resource identifier="r" adlcp:scormType="SCO" href="${href}" xml:base="${base}"/>`,
      }),
    );
    return (await readAll(page, manifests)).map((read) => (read as { scos: { href: string }[] }).scos[0]?.href);
  };
  expect(
    await hrefs([
      { parameters: '', base: 'unit/' },
      { parameters: '?unit=1' },
      { parameters: 'unit=1' },
      { parameters: '&amp;unit=1', href: 'a.html?lang=en' },
      { parameters: '#top' },
      { parameters: '#top', href: 'a.html#end' },
    ]),
  ).toEqual(['unit/a.html', 'a.html?unit=1', 'a.html?unit=1', 'a.html?lang=en&unit=1', 'a.html#top', 'a.html#end']);
});

test('what the manifest settles for a part comes with it, under the names of its standard', async ({ page }) => {
  const item = (inside: string) => withItem(`<item identifier="i" identifierref="r">${inside}</item>`);
  const objective = (measured: string, least: string) =>
    `<imsss:sequencing><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="${measured}">${least}</imsss:primaryObjective></imsss:objectives></imsss:sequencing>`;
  const LEAST = '<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>';
  const cases: readonly (readonly [Parts, object])[] = [
    [
      { organizations: item('<adlcp:datafromlms> bay=7 </adlcp:datafromlms><adlcp:masteryscore>75</adlcp:masteryscore>') },
      { 'cmi.launch_data': 'bay=7', 'cmi.student_data.mastery_score': '75' },
    ],
    [{ organizations: item('<adlcp:masteryscore></adlcp:masteryscore>') }, {}],
    [
      { version: '2004 4th Edition', organizations: item(`<adlcp:dataFromLMS>bay=7</adlcp:dataFromLMS>${objective('true', LEAST)}`) },
      { 'cmi.launch_data': 'bay=7', 'cmi.scaled_passing_score': '0.7' },
    ],
    [{ version: '2004 4th Edition', organizations: item(objective('true', '')) }, { 'cmi.scaled_passing_score': '1' }],
    [{ version: '2004 4th Edition', organizations: item(objective('false', LEAST)) }, {}],
    [
      { version: '2004 3rd Edition', organizations: item('<adlcp:completionThreshold>0.5</adlcp:completionThreshold>') },
      { 'cmi.completion_threshold': '0.5' },
    ],
    [
      {
        version: '2004 4th Edition',
        organizations: item('<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.4"/>'),
      },
      { 'cmi.completion_threshold': '0.4' },
    ],
    [
      { version: '2004 4th Edition', organizations: item('<adlcp:completionThreshold completedByMeasure="true"/>') },
      { 'cmi.completion_threshold': '1' },
    ],
    [{ version: '2004 4th Edition', organizations: item('<adlcp:completionThreshold minProgressMeasure="0.4"/>') }, {}],
  ];
  const read = await readAll(
    page,
    cases.map(([parts]) => manifest(parts)),
  );
  expect(read.map((each) => (each as { scos: { given: object }[] }).scos[0]?.given)).toEqual(cases.map(([, given]) => given));
});
