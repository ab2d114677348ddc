import type { Mark, PathMap, Place } from '../../course/scenario/path-map.ts';

interface PathPictureProps {
  map: PathMap;
  /** The whole in one sentence or two, read aloud instead of the picture. */
  label: string;
  endings: string;
}

/** Measures in units of the picture. */
const LABELS = 178;
const STEP = 56;
const ROW = 52;
const TOP = 28;

const across = ({ spot }: Pick<Place, 'spot'>) => LABELS + STEP / 2 + spot * STEP;
const down = ({ row }: Pick<Place, 'row'>) => TOP + row * ROW;

/** The paths as a picture: this run a full line, others dotted. Shape and line tell them apart without color. */
export function PathPicture({ map, label, endings }: PathPictureProps) {
  const last = map.rows.length;
  const widest = Math.max(map.endings.length, ...map.rows.map(({ spots }) => spots.length));
  const labels = [...map.rows.map(({ title }) => title), endings];
  return (
    <svg class="path-picture" viewBox={`0 0 ${LABELS + widest * STEP} ${down({ row: last }) + TOP}`} role="img" aria-label={label}>
      {labels.map((text, row) => (
        <text class="path-picture__label" y={down({ row })} key={row}>
          {inLines(text).map((line, index, lines) => (
            <tspan x="0" dy={index === 0 ? (lines.length > 1 ? -3 : 5) : 17} key={line}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {map.earlier.map((way, index) => (
        <path class="path-picture__earlier" d={curve(way)} key={index} />
      ))}
      <path class="path-picture__now" d={curve(map.now)} />
      {map.rows.map(({ node, spots }, row) =>
        spots.map(({ letter, mark }, spot) => (
          <g transform={`translate(${across({ spot })} ${down({ row })})`} key={node + letter}>
            <SpotShape mark={mark} />
          </g>
        )),
      )}
      {map.endings.map(({ letter, mark }, spot) => (
        <g class="path-picture__ending" transform={`translate(${across({ spot })} ${down({ row: last })})`} key={letter}>
          <rect x="-20" y="-16" width="40" height="32" rx="9" />
          <SpotShape mark={mark} />
        </g>
      ))}
    </svg>
  );
}

/** A filled circle for this run, a diamond for another, a circle in a diamond for both, and a small ring for a line not tried. */
export function SpotShape({ mark }: { mark: Mark }) {
  return (
    <>
      {(mark === 'earlier' || mark === 'both') && (
        <path class="spot spot--earlier" d={mark === 'both' ? 'M0-14 14 0 0 14-14 0Z' : 'M0-9 9 0 0 9-9 0Z'} />
      )}
      {(mark === 'now' || mark === 'both') && <circle class="spot spot--now" r={mark === 'both' ? 7 : 9} />}
      {mark === 'none' && <circle class="spot spot--none" r="6" />}
    </>
  );
}

/** From place to place in soft bends. */
function curve(way: readonly Place[]): string {
  return way
    .map((place, index) => {
      const [x, y] = [across(place), down(place)];
      const from = way[index - 1];
      if (from === undefined) return `M${x} ${y}`;
      const bow = bowOf(from, place);
      return `C${across(from) + bow} ${down(from) + ROW / 2} ${x + bow} ${y - ROW / 2} ${x} ${y}`;
    })
    .join('');
}

/** How far a way bends aside where it passes a moment that was not met, so that it runs between the spots and not through one. */
function bowOf(from: Place, to: Place): number {
  const passesThroughSpot = to.row - from.row > 1 && (from.spot + to.spot) % 2 === 0;
  if (!passesThroughSpot) return 0;
  // In the middle of the way this makes half a step.
  return from.spot + to.spot === 0 ? (STEP * 2) / 3 : (STEP * -2) / 3;
}

/** Characters that fit in one line of a label. */
const FITS = 18;

/** A label in one line, or in two of about the same length. */
function inLines(text: string): string[] {
  if (text.length <= FITS) return [text];
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = spaces.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
  return middle === undefined ? [text] : [text.slice(0, middle), text.slice(middle + 1)];
}
