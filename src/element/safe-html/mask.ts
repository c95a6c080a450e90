const reported = /[\s"'/](?=style\s*=|on[a-z]+[\s=/>])/gi;

/** Foreign HTML whose `style` and `on…` attributes have `marker` before their names. */
export interface Masked {
  readonly html: string;
  readonly marker: string;
}

/**
 * Renames `style` and `on…` attributes. A browser reports them to a strict policy as soon as it
 * parses them, even where nothing could ever run; under other names it is silent. Too much is
 * renamed, since what is an attribute only a parser knows: `unmask` puts that right. No safeguard:
 * what this misses is reported, and the sanitiser takes it away all the same.
 */
export function mask(html: string): Masked {
  // By chance, so that no body can have it, not even in letters written as numbers.
  let marker: string;
  do marker = `x${Math.random().toString(36).slice(2)}-`;
  while (html.includes(marker));
  return {html: html.replace(reported, `$&${marker}`), marker};
}

// Where a tag is no tag, or one is written inside of another, or a value has brackets.
const unclear =
  /<(?:[a-z][^<>]*<|(?:textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext|template|svg|math)\b)|=\s*(?:"[^"<>]*|'[^'<>]*)[<>]/i;

/**
 * Takes the marker out of all texts and values again.
 *
 * @param html - what `root` was made of.
 */
export function unmask(root: Element, {html, marker}: Masked): void {
  if (isNamesOnly(html, marker) || !root.innerHTML.includes(marker)) return;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.includes(marker)) text.data = text.data.replaceAll(marker, '');
  }
  root.querySelectorAll('*').forEach(({attributes}) => {
    for (const attribute of attributes) {
      if (attribute.value.includes(marker)) {
        attribute.value = attribute.value.replaceAll(marker, '');
      }
    }
  });
}

/**
 * Whether all that was marked is a `style` in a tag that is written plainly, and so is gone with it.
 * It nearly always is, and to see so in the text costs less than to look at all that was made of it.
 */
function isNamesOnly(html: string, marker: string): boolean {
  if (unclear.test(html)) return false;
  const plainly = new RegExp(`<[a-z]\\w*(?:\\s+[\\w-]+="[^"<>]*")*\\s+${marker}style="`, 'gi');
  return html.split(marker).length - 1 === (html.match(plainly)?.length ?? 0);
}
