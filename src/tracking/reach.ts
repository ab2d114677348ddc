/**
 * A check whether the network answers, for LMSs that say a value is stored when the request never got out (Moodle 4.5 in
 * SCORM 1.2). A check that has never succeeded proves nothing (opened from disk, or forbidden by the LMS), so only a
 * failure after a success counts.
 *
 * @param ask a small request to where the course came from; rejects when there is no answer
 */
export function reachCheck(ask: () => Promise<unknown>): () => Promise<boolean> {
  let hasWorked = false;
  return async () => {
    try {
      await ask();
      hasWorked = true;
      return true;
    } catch {
      return !hasWorked;
    }
  };
}
