import {each} from './dom.js';

// What a page can bear: a hundred times a long article, some seconds' work.
const elements = 20_000;
const characters = 1_000_000;

// No author comes near these, and browsers take the square of their number, or more.
const attributes = 100;
const columns = 100;
const marks = /(\p{M}{30})\p{M}+/gu;
// Neither Latin letters, Vietnamese ones among them, nor punctuation, or written by number or name:
// quicker to see than marks.
const maybeMarks = /(?:[^\0-\u02ff\u1e00-\u206f]|&#?\w{1,40};?){31}/;

// What stands before each attribute, a hundred times in one tag. Where a tag's end cannot be told so
// simply, a bracket in one of its values, it may have as many.
const manyAttributes =
  /<[a-z](?:(?:[^<>\s/"']*[\s/"']){101}|[^<>]*(?:<|=\s*(?:"[^"<>]*|'[^'<>]*)>))/i;

/**
 * Leaves out what would bring the page to a halt. Nearly always there is nothing of it, and to see so
 * in the whole text costs less than to look at each of its parts.
 *
 * @param source - what the body was parsed from.
 * @returns whether the end is missing.
 */
export function limit(body: HTMLElement, source: string): boolean {
  const tooMany = cutAt(body.getElementsByTagName('*').item(elements), body);
  // A text is never longer than what it was parsed from.
  const tooMuch = source.length > characters || maybeMarks.test(source);
  const tooLong = tooMuch && cutAt(excess(body), body);
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
  if (manyAttributes.test(source)) {
    each(body, '*', element => {
      if (element.attributes.length > attributes) element.replaceWith(...element.childNodes);
    });
  }
  for (const name of ['colspan', 'span']) {
    each(body, `[${name}]`, element => {
      if (parseInt(element.getAttribute(name)!) > columns) element.setAttribute(name, `${columns}`);
    });
  }
  return tooMany || tooLong;
}

/** Where the text becomes too long; on the way there no letter keeps more marks than it can have. */
function excess(body: HTMLElement): Node | null {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let room = characters;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.length > room) return text.splitText(room);
    room -= text.length;
    const bearable = text.data.replace(marks, '$1');
    if (bearable !== text.data) text.data = bearable;
  }
  return null;
}

function cutAt(edge: Node | null, body: HTMLElement): boolean {
  if (!edge) return false;
  const range = body.ownerDocument.createRange();
  range.setStartBefore(edge);
  range.setEndAfter(body.lastChild!);
  range.deleteContents();
  return true;
}
