/** Where people type. */
const TYPED = 'textarea, input:not([type]), input:is([type="text"], [type="search"], [type="tel"], [type="number"])';

/** Ways to type again what was typed while the script was on its way, for pages with fields: see `hydrateIslands`. */
export function typedEarly(place: HTMLElement): (() => void)[] {
  const fields = [...place.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(TYPED)];
  return fields
    .filter(({ value, defaultValue }) => value !== defaultValue)
    .map((field) => {
      const { value } = field;
      return () => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      };
    });
}
