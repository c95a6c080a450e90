/** One breath of a reading voice: a text and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly range: Range;
  /** The paragraph, heading or cell it is in. */
  readonly block: Element;
}

const blocks =
  'p,li,h1,h2,h3,h4,h5,h6,td,th,dt,dd,figcaption,caption,blockquote,pre,div,section,summary';
const silent = '[part~=tools],[part~=panel],[part~=meta],.video,button,audio,video,slot';

// Chrome falls silent after some 15 seconds of one text.
const longest = 200;

/** The sentences of an article as it is shown, in order. */
export function sentencesOf(article: Element, parts: string, language: string): Sentence[] {
  const found: Sentence[] = [];
  for (const part of article.querySelectorAll(parts)) {
    for (const nodes of textsByBlock(part)) found.push(...split(nodes, part, language));
  }
  return found;
}

/** Runs of text nodes of the same block. */
function textsByBlock(root: Element): Text[][] {
  const runs: Text[][] = [];
  let block: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (parent.closest(silent)) continue;
    const own = parent.closest(blocks);
    if (own !== block || runs.length === 0) runs.push([]);
    block = own;
    runs[runs.length - 1]!.push(node);
  }
  return runs;
}

function split(nodes: readonly Text[], part: Element, language: string): Sentence[] {
  const whole = nodes.map(({data}) => data).join('');
  const found: Sentence[] = [];
  let start = 0;
  for (const piece of pieces(whole, language)) {
    const end = start + piece.length;
    const text = piece.replace(/\s+/g, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(text)) {
      const range = document.createRange();
      range.setStart(...place(nodes, start + piece.search(/\S/)));
      range.setEnd(...place(nodes, start + piece.trimEnd().length));
      found.push({text, range, block: nodes[0]!.parentElement!.closest(blocks) ?? part});
    }
    start = end;
  }
  return found;
}

function pieces(text: string, language: string): string[] {
  const sentences =
    'Segmenter' in Intl
      ? [...new Intl.Segmenter(language, {granularity: 'sentence'}).segment(text)].map(
          ({segment}) => segment,
        )
      : (text.match(/[^.!?…]+[.!?…]*\s*/g) ?? []);
  return sentences.flatMap(sentence =>
    sentence.length > longest
      ? (sentence.match(/.{1,200}(?:[,;:–]\s|\s|$)|.{1,200}/gs) ?? [])
      : sentence,
  );
}

function place(nodes: readonly Text[], at: number): [node: Text, offset: number] {
  let offset = at;
  for (const node of nodes) {
    if (offset <= node.length) return [node, offset];
    offset -= node.length;
  }
  const last = nodes[nodes.length - 1]!;
  return [last, last.length];
}
