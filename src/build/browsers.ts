/**
 * The oldest browsers the course is built for, in the words of the bundlers: about four years back, so that it runs on
 * agency machines that update late. Newer features of scripts and styles are rewritten for them where that is possible.
 */
export const BROWSERS = ['chrome109', 'firefox115', 'safari16'];
