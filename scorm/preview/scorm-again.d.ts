// The typings that scorm-again 3.4.3 ships for these paths speak of a default export. The files themselves have a named one.
declare module 'scorm-again/scorm12' {
  export { Scorm12API } from 'scorm-again';
}
declare module 'scorm-again/scorm2004' {
  export { Scorm2004API } from 'scorm-again';
}
