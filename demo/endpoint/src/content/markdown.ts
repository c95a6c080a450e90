import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({html: true, linkify: true});

/** Where a site's own pictures and files are served. */
export function mediaAddress(site: string, path: string): string {
  return /^(images|files)\//.test(path)
    ? `/api/${site}/media/${path.split('/').map(encodeURIComponent).join('/')}`
    : path;
}

/**
 * Markdown as HTML. Raw HTML in it stays as it is: whoever shows a body cleans it, since this
 * endpoint is not the only one that widgets read from.
 *
 * Addresses are set on the finished HTML, so that raw HTML and Markdown are treated alike; text
 * and code cannot be hit, since quotes are escaped there.
 */
export function renderBody(site: string, source: string): string {
  return markdown
    .render(source)
    .replace(
      /(\s(?:src|href|poster)=)(["'])((?:images|files)\/[^"']+)\2/g,
      (_, name: string, quote: string, path: string) =>
        `${name}${quote}${mediaAddress(site, decode(path))}${quote}`,
    )
    .replace(/(\shref=)(["'])news:([a-z0-9-]+)\2/g, `$1$2/api/${site}/news/$3$2`);
}

/** The words of an HTML text, for the search. */
export function plainText(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(
      /<\/?(p|div|h\d|li|ul|ol|t[dhr]|table|figure|figcaption|blockquote|br|hr)\b[^>]*>/gi,
      ' ',
    )
    .replace(/<[^>]*>/g, '');
  return markdown.utils.unescapeAll(text).replace(/\s+/g, ' ').trim();
}

// markdown-it has already encoded what Markdown wrote, raw HTML is as its author left it.
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
