import { Certificate } from './islands/certificate/certificate.tsx';
import { FinishStatus } from './islands/finish/finish-status.tsx';
import { hydrateIslands } from './page/hydrate.ts';
import { startPage } from './start-page.ts';

/** The finish page and the certificate: what stands when all is done. */
startPage(() => hydrateIslands(document, { Certificate, FinishStatus }));
