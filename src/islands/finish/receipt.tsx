import { Copy, Printer } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { Strings } from '../../schemas/interface.ts';
import { copyText } from './copy-text.ts';
import { receiptText, type ReceiptLine } from './receipt-lines.ts';

interface ReceiptProps {
  lines: readonly ReceiptLine[];
  strings: Strings['receipt'];
}

/** What the LMS has and what it answered, to be kept, printed or sent on. */
export function Receipt({ lines, strings }: ReceiptProps) {
  const list = useRef<HTMLDListElement>(null);
  const [copied, setCopied] = useState<'copied' | 'selected' | null>(null);
  const copy = () => {
    if (list.current) void copyText(receiptText(lines, strings.official), list.current).then(setCopied);
  };
  return (
    <section class="receipt" aria-labelledby="receipt">
      <h3 id="receipt">{strings.heading}</h3>
      <p class="receipt__keep">{strings.keep}</p>
      <div class="receipt__slip">
        <dl class="receipt__lines" ref={list}>
          {lines.map(({ id, label, value }) => (
            <div key={id} class={`receipt__line receipt__line--${id}`}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div class="receipt__use">
          <p class="receipt__official">{strings.official}</p>
          <p>{strings.use}</p>
          <div class="receipt__actions">
            <button type="button" class="button ghost compact" onClick={() => window.print()}>
              <Printer aria-hidden="true" />
              {strings.print}
            </button>
            <button type="button" class="button ghost compact" onClick={copy}>
              <Copy aria-hidden="true" />
              {strings.copy}
            </button>
          </div>
          <p class="receipt__copied" role="status">
            {copied && strings[copied]}
          </p>
        </div>
      </div>
    </section>
  );
}
