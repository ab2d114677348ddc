import { config } from 'zod';

/**
 * Imported first by the scripts of the package builder. zod writes code of its own where it may, and finds out by trying;
 * under the strict Content-Security-Policy that the site keeps to, even the try is reported as an error.
 */
config({ jitless: true });
