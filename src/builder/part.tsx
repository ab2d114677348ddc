import type { ComponentChildren } from 'preact';

interface PartProps {
  number: number;
  heading: string;
  lead?: string;
  children: ComponentChildren;
}

/** One numbered part of the form, a group of its own for those who hear the page. */
export function Part({ number, heading, lead, children }: PartProps) {
  const id = `part-${number}`;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>
        <span class="part__number" aria-hidden="true">
          {number}
        </span>
        {heading}
      </h2>
      {lead && <p class="part__lead">{lead}</p>}
      {children}
    </section>
  );
}
