/** The words of an option that names several things: `a, b c` is three. */
export function words(option: string | undefined): string[] {
  return option?.split(/[\s,]+/).filter(Boolean) ?? [];
}

/** Fills `{name}` in an option that describes an address; what is not known is left out. */
export function filled(template: string, values: Readonly<Record<string, string | undefined>>) {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
