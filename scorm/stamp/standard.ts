import type { Standard } from '../../src/course/record/terms.ts';

/** On the launch page: what one standard alone needs. Data and the script that runs stand in the page, other scripts in templates. */
const MARKED = /<(script|template)\b[^>]*\sdata-standard="([^"]*)"[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Has the launch page run the script of the package's standard. Of the two in SCORM the other one stays in a template, for an LMS
 * that takes a package in one of them and offers the API of the other. What else is of another standard is left out.
 */
export function stampStandard(html: string, standard: Standard): string {
  return html.replace(MARKED, (whole, element: string, of: string, content: string) => {
    if (of === standard) return element === 'template' ? content : whole;
    if (of === 'cmi5' || standard === 'cmi5') return '';
    return element === 'template' ? whole : `<template id="${of}">${whole.replace(` data-standard="${of}"`, '')}</template>`;
  });
}
