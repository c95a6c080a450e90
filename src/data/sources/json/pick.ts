/**
 * What stands at a dotted path (`tacGia.ten`, `anh.0.url`), at the first of several that has
 * something (`TomTat|MoTa`), or a text made of such (`/tin/{Slug}-{Id}.html`; absent where a part
 * of it is). Names are found in any case.
 */
export function pick(value: unknown, path: string): unknown {
  for (const each of path.split('|')) {
    const found = each.includes('{') ? fill(value, each) : walk(value, each.trim());
    if (found !== undefined && found !== null && found !== '') return found;
  }
  return undefined;
}

function fill(value: unknown, template: string): string | undefined {
  let whole = true;
  const text = template.replace(/\{([^{}]+)\}/g, (_, path: string) => {
    const part = textAt(value, path);
    whole &&= part !== undefined;
    return part ?? '';
  });
  return whole ? text.trim() : undefined;
}

function walk(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    const entries = Object.entries(found);
    const [, inner] =
      entries.find(([key]) => key === name) ??
      entries.find(([key]) => key.toLowerCase() === name.toLowerCase()) ??
      [];
    found = inner;
  }
  return found;
}

/** The same as text; absent where it is no text and no number. */
export function textAt(value: unknown, path: string): string | undefined {
  const found = pick(value, path);
  if (typeof found === 'number') return String(found);
  return (typeof found === 'string' && found.trim()) || undefined;
}
