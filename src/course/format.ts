/** Fills `{name}` places in an interface string. A name without a value is a mistake in the code, so it throws. */
export function format(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${template}" needs a value for {${name}}.`);
    return String(value);
  });
}
