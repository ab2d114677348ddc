/**
 * The strictest Content-Security-Policy a host may set. Our own packages are played under it, and the page of the preview
 * LMS sets it for itself: a package shares the page's origin, and what a package may not ask another host for it could
 * have the page ask for (`parent.fetch`).
 */
export const STRICT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'";

/**
 * Foreign packages may do inside their own folder what they are used to in an LMS. Together with the page's own policy it
 * keeps them from loading from, or sending to, any other host while they are played. It is no wall against an author who
 * means harm: a package needs the page's origin to find the API there, and with it may open other pages of this website
 * or, when it is clicked on, a tab of any address.
 */
export const FOREIGN_POLICY =
  "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; form-action 'self'; object-src 'none'; base-uri 'self'";
