import { objectIn } from './json.ts';
import { isPassing, request, type Network } from './requests.ts';

/** `refused`: the LMS gives no token for this launch, and asking again would not change that (cmi5 8.2.3). */
export type Token = { token: string } | 'refused' | 'no answer';

/**
 * Asks for the token of this launch: by POST, because an answer to GET may come from a cache. An LMS gives it once, so it
 * is asked again only when no answer came.
 */
export async function fetchToken(network: Network, url: string): Promise<Token> {
  const reply = await request(network, url, { method: 'POST', cache: 'no-store' });
  if (reply === null || isPassing(reply)) return 'no answer';
  // An error comes with status 200 too: it is a code in place of the token.
  const token = objectIn(reply.text)?.['auth-token'];
  return typeof token === 'string' && token !== '' ? { token } : 'refused';
}
