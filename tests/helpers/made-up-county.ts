import type { PackageBuilder } from './package-builder.ts';

/** A county that does not exist, as its training coordinator fills in the package builder. Numbers are from the range kept for fiction. */
export const COUNTY = {
  texts: {
    'agency.name': 'River County DCFS',
    'agency.hotline': '1-800-555-0119',
    'agency.onCall': 'Ana Reyes, 555-0142',
    'agency.screeningTool': 'River County Quick Screen, short form',
    'agency.reportingLimits': 'By phone at once, in writing within 36 hours.',
    'agency.protocols.child-missing': 'Also page the on-call supervisor.\nFile form MFC-3 before your shift ends.',
    'agency.protocols.first-24-hours': 'Ask the night desk to start the call list.',
    'agency.protocols.reporting': 'Send a copy of each report to the county liaison.',
    'agency.protocols.response-plan': 'The Tuesday team meets by video within two days.',
    'agency.protocols.screening': 'Screen in the blue room, never in a car.',
    'certificate.hours': '3.25 clock hours',
    'certificate.approvalNumber': 'RC-2026-0417',
    'certificate.instructor': 'Training unit, River County',
  },
  logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 10c10-8 20 8 30 0s20 8 30 0" stroke="#056"/></svg>',
} as const;

/** Fills everything there is to fill for it. */
export async function fillForCounty(builder: PackageBuilder): Promise<void> {
  const { strings } = builder;
  await builder.field('lms').selectOption('cornerstone');
  await builder.pick(strings.finalCheck);
  await builder.field('passMark').fill('85');
  await builder.field('tries').selectOption('3');
  await builder.pick(strings.recordYes);
  await builder.write(COUNTY.texts);
  await builder.chooseFile('agency.logo', 'county.svg', COUNTY.logo);
}
