/** What an agency has put on the certificate. "" or null where it has put nothing. */
export interface AgencyWords {
  name: string;
  /** Address of the logo's file. */
  logo: string | null;
  /** Hours in the agency's words, in place of those worked out. */
  hours: string;
  approval: string;
  instructor: string;
}

export const NO_AGENCY: AgencyWords = { name: '', logo: null, hours: '', approval: '', instructor: '' };

/** Reads what packaging has written into the page: see `AgencyOnCertificate.astro`. */
export function agencyWords(page: ParentNode): AgencyWords {
  const text = (slot: string) => page.querySelector(`[data-agency-slot="certificate-${slot}"]:not([hidden])`)?.textContent?.trim() ?? '';
  const logo = page.querySelector('#certificate-words [data-agency-logo]:not([hidden])')?.getAttribute('src') ?? null;
  return { name: text('agency'), logo, hours: text('hours'), approval: text('approval'), instructor: text('instructor') };
}
