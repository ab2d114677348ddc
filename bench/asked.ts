/** How often to run, as asked for with `--runs`. Throws a sentence when it is no whole number of at least 1. */
export function runsAsked(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--runs ${text} is no number of runs. Give a whole number of at least 1, such as 5.`);
  return Number(text);
}

/**
 * The journeys to make: all of them, or the one asked for with `--only` and the floor, which everything is compared with.
 * Throws a sentence when there is no journey of that name.
 */
export function journeysAsked<Journey>(
  journeys: Readonly<Record<string, Journey>>,
  only: string | undefined,
): (readonly [name: string, journey: Journey])[] {
  if (only !== undefined && !Object.hasOwn(journeys, only))
    throw new Error(`There is no journey "${only}". Give one of these: ${Object.keys(journeys).join(', ')}.`);
  return Object.entries(journeys).filter(([name]) => only === undefined || name === only || name === 'floor');
}
