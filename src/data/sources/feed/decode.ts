import type {HttpAnswer} from '../../request.js';

/**
 * A feed's bytes as text. What a byte order mark or the bytes themselves say goes before what the
 * header says, and that before what the prolog says: servers label feeds by habit, and bytes that
 * are valid UTF-8 with foreign letters in them are hardly ever anything else.
 */
export function decode({bytes, headers}: Pick<HttpAnswer, 'bytes' | 'headers'>): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const header = /charset\s*=\s*["']?([\w.:-]+)/i.exec(headers.get('content-type') ?? '')?.[1];
  const prolog = /^\W*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1];
  for (const label of [wide(start), 'utf-8', header, prolog]) {
    const text = label && attempt(bytes, label);
    if (text !== undefined && text !== '') return text;
  }
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  // A few broken characters are a text that was cut in a letter; many are another encoding.
  return broken * 4 < foreign ? text : new TextDecoder('windows-1252').decode(bytes);
}

/** UTF-16 by its mark, or by the zeros that Latin letters have in it. */
function wide(start: string): string | undefined {
  if (/^(\xff\xfe|<\0)/.test(start)) return 'utf-16le';
  if (/^(\xfe\xff|\0<)/.test(start)) return 'utf-16be';
  // Seven-bit encodings look like ASCII; only their label tells.
  return /encoding\s*=\s*["'](iso-2022-\w+)/i.exec(start)?.[1];
}

function attempt(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
