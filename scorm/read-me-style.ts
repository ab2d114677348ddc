/** Looks of READ-ME-FIRST.html. It comes without any other file, so they are written into it. */
export const READ_ME_STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.625rem; line-height: 1.2; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; line-height: 1.2; break-after: avoid; }
li { margin-block: 0.4rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid; text-align: start; vertical-align: top; }
th { width: 14rem; font-weight: 600; }
tr { break-inside: avoid; }
.letter { padding-inline-start: 1rem; border-inline-start: 3px solid; }
@media (max-width: 30rem) { th, td { display: block; width: auto; } th { border: 0; padding-bottom: 0; } }
@media print { main { max-width: none; padding: 0; } body { font-size: 11pt; } }
`;
