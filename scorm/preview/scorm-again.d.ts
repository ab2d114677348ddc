// The typings that scorm-again 3.4.3 ships for this path speak of a default export. The file itself has a named one.
declare module 'scorm-again/scorm12' {
  export { Scorm12API } from 'scorm-again';
}
