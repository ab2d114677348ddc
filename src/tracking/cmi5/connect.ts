import { KeptDocument, STATE_ID } from './document.ts';
import { mergeKept } from './kept.ts';
import { readLaunchData, type LaunchData } from './launch-data.ts';
import { LAUNCH_DATA, PREFERENCES } from './names.ts';
import { Outbox } from './outbox.ts';
import type { LaunchParameters } from './parameters.ts';
import { Resources, textIn, type Network } from './requests.ts';
import { fetchToken } from './token.ts';
import { toldBefore } from './told-before.ts';
import type { Visit } from './visit.ts';

/** What there is once the LMS has let the course in. */
export interface Connection {
  data: LaunchData;
  document: KeptDocument;
  outbox: Outbox;
  resources: Resources;
  /** The LMS had nothing of this enrollment. */
  isNew: boolean;
}

/** What connecting needs of the launch. */
export interface Launching {
  parameters: LaunchParameters;
  network: Network;
  visit: Visit;
  /** Keeps a change of the visit. */
  keep(change: Partial<Visit>): void;
  note(sentence: string): void;
}

/**
 * Everything that comes before the first statement, in the order that cmi5 asks for (8.2, 10, 11): the token, the launch
 * data, the learner's preferences, the course's own document. Null when the LMS does not give what is needed; what it has
 * on record would be written over unseen. It may be tried again, but a token that was refused is not asked for again.
 */
export async function connect({ parameters, network, visit, keep, note }: Launching): Promise<Connection | null> {
  const refused = (sentence: string): null => {
    note(sentence);
    return null;
  };
  const token = visit.token === '' ? await fetchToken(network, parameters.fetch) : { token: visit.token };
  if (token === 'refused') keep({ ended: true });
  if (token === 'refused' || token === 'no answer') return refused(`Token for this launch: ${token}.`);
  keep(token);
  const resources = new Resources(network, parameters, token.token);

  const launchData = await resources.readState(LAUNCH_DATA);
  const data = readLaunchData(textIn(launchData));
  if (data === null) return refused(`${LAUNCH_DATA} could not be read (${launchData?.status}).`);

  // There is one language and no sound, so the preferences change nothing; none (404) or none for us (403) is an answer too.
  if ((await resources.readProfile(PREFERENCES)) === null) return refused(`${PREFERENCES} could not be read.`);

  const document = new KeptDocument(resources);
  const found = await document.read();
  if (found === 'failed') return refused(`${STATE_ID} could not be read.`);
  if (document.kept.told.length === 0) document.kept = mergeKept((await toldBefore(resources)) ?? document.kept, document.kept);

  const frame = { ...parameters, contextTemplate: data.contextTemplate };
  // A window that was gone before the answer came does not know whether they have arrived.
  const left = visit.waiting.map((statement) => ({ ...statement, mayBeThere: true }));
  const outbox: Outbox = new Outbox(resources, frame, left, {
    changed: (waiting) => keep({ waiting }),
    delivered: ({ key }) => {
      if (key !== undefined) document.kept = { ...document.kept, told: [...document.kept.told, key].sort() };
    },
    note,
  });
  return { data, document, outbox, resources, isNew: found === 'none' };
}
