import { format } from '../course/format.ts';
import type { Strings } from '../schemas/interface.ts';
import type { Tally } from './analysis.ts';
import type { Basis } from './grouping.ts';
import { ShareBar } from './share-bar.tsx';

interface ShareRow extends Tally {
  id: string;
  text: string;
  /** The most common other answer; null: none; left out: not asked for. */
  mistake?: string | null;
}

interface ShareTableProps {
  /** Id of the heading that names the table. */
  heading: string;
  /** Head of the first column. */
  head: string;
  rows: readonly ShareRow[];
  basis: Basis;
  strings: Strings['reportReader'];
}

/** Under this many answers a share says little. */
const FEW = 10;

/** A chart and a table in one: each share as a bar and as a figure. */
export function ShareTable({ heading, head, rows, basis, strings }: ShareTableProps) {
  const tellsMistakes = rows.some(({ mistake }) => mistake !== undefined);
  const knowsFirst = basis !== 'answers';
  const shareHead = knowsFirst ? strings.share : strings.shareOfAll;
  const heads = [head, shareHead, ...(knowsFirst ? [strings.first] : []), strings.all, ...(tellsMistakes ? [strings.mistake] : [])];
  return (
    <table class="share-table" aria-labelledby={heading}>
      <thead>
        <tr>
          {heads.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, text, share, counted, all, mistake }) => (
          <tr key={id}>
            <th scope="row">
              {text} <code>{id}</code>
            </th>
            <td data-head={shareHead}>
              <ShareBar share={share ?? 0} isFaint={counted < FEW} />
              <b>{format(strings.percent, { percent: Math.round((share ?? 0) * 100) })}</b>
              {counted < FEW && <span>{format(strings.fewNote, { least: FEW })}</span>}
            </td>
            {knowsFirst && <td data-head={strings.first}>{counted}</td>}
            <td data-head={strings.all}>{all}</td>
            {tellsMistakes && <td data-head={strings.mistake}>{mistake ?? strings.noMistake}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
