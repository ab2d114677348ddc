import { describe, expect, it } from 'vitest';
import { stampStandard } from '../../../../scorm/stamp/standard.ts';

const script = (name: string, mark = '') => `<script defer src="${name}.js"${mark}></script>`;
const template = (of: string, content: string, mark = ` data-standard="${of}"`) => `<template id="${of}"${mark}>${content}</template>`;
const DATA = '<script id="names" type="application/json" data-standard="cmi5">{"parts":[]}</script>';

/** As the website has it: SCORM 1.2 runs. */
const PAGE =
  script('one', ' data-standard="scorm12"') +
  template('scorm2004', script('two')) +
  template('cmi5', script('three')) +
  `<template id="alone">${script('alone')}</template>` +
  DATA;

describe('the launch page of a package', () => {
  it('runs the script of SCORM 1.2, and has that of SCORM 2004 in reserve', () => {
    const html = stampStandard(PAGE, 'scorm12');
    expect(html).toBe(
      script('one', ' data-standard="scorm12"') +
        template('scorm2004', script('two')) +
        `<template id="alone">${script('alone')}</template>`,
    );
  });

  it('runs the script of SCORM 2004, and has that of SCORM 1.2 in reserve', () => {
    const html = stampStandard(PAGE, 'scorm2004');
    expect(html).toBe(template('scorm12', script('one'), '') + script('two') + `<template id="alone">${script('alone')}</template>`);
  });

  it('runs the script of cmi5 with its data, and has no other', () => {
    expect(stampStandard(PAGE, 'cmi5')).toBe(script('three') + `<template id="alone">${script('alone')}</template>` + DATA);
  });
});
