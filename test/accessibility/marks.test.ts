import '../../src/define/all.js';
import {endpoint, expect, fixture, html, settled} from '../helpers/index.js';

/** The tallest letters Vietnamese has, and the deepest. */
const tall = 'Ế Ộ Ẵ Ở ậ ợ g y Ệ Ự';
const long = `${tall} `.repeat(24).trim();
const pen = document.createElement('canvas').getContext('2d')!;

interface Line {
  readonly words: string;
  readonly parent: Element;
  readonly top: number;
  readonly bottom: number;
}

/** The ink of each line of a text: where the letters are really drawn. */
function inkOf(text: Text): Line[] {
  const parent = text.parentElement!;
  const style = getComputedStyle(parent);
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const ink = pen.measureText(tall);
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].map(({top}) => {
    const baseline = top + ink.fontBoundingBoxAscent;
    return {
      words: text.data.trim().slice(0, 12),
      parent,
      top: baseline - ink.actualBoundingBoxAscent,
      bottom: baseline + ink.actualBoundingBoxDescent,
    };
  });
}

/** The texts of a widget that are seen and have such letters. */
function texts(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.includes('Ế') && !text.parentElement!.closest('.hidden')) found.push(text);
  }
  return found;
}

/** What is cut off of the ink, by what lies around it or by the next line. */
function cut(text: Text): string[] {
  const found: string[] = [];
  const lines = inkOf(text);
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next && next.top > line.top + 2 && next.top < line.bottom - 0.5) {
      found.push(`${line.words} runs into its next line by ${(line.bottom - next.top).toFixed(1)}`);
    }
    for (let box: Element | null = line.parent; box; box = box.parentElement) {
      const {overflowY, contain, webkitLineClamp} = getComputedStyle(box);
      if (overflowY === 'visible' && !/paint|strict|content/.test(contain)) continue;
      const {top, bottom} = box.getBoundingClientRect();
      // Lines that a summary leaves out lie below it, and are not drawn.
      if (webkitLineClamp !== 'none' && line.top > bottom - 2) break;
      if (line.top < top - 0.5 || line.bottom > bottom + 0.5) {
        found.push(`${line.words} is cut by ${box.localName}[${box.getAttribute('part') ?? ''}]`);
      }
    }
  });
  return found;
}

describe('Vietnamese letters with two marks', () => {
  it('are drawn whole in every widget and layout', async () => {
    const api = await endpoint();
    const item = {id: 'a', title: long, url: '/a', summary: long, category: {id: 'b', name: tall}};
    await api.get('/news', {json: {items: [item, item], page: 1, pageSize: 2, total: 2}});
    await api.get('/news/a', {
      json: {
        ...item,
        lead: long,
        author: tall,
        origin: tall,
        bodyHtml: `<h2>${long}</h2><p>${long}</p><ul><li>${long}</li></ul><table><caption>${tall}
          </caption><tr><th>${tall}</th></tr><tr><td>${tall}</td></tr></table>`,
        attachments: [{title: long, url: '/a.pdf'}],
        related: [{id: 'b', title: long}],
        next: {id: 'b', title: long},
      },
    });
    await api.get('/visits', {json: {total: 3}});
    await api.get('/ratings/*', {json: {average: 4, count: 3, max: 5}});
    await api.get('/service-links', {
      json: {groups: [{title: long, links: [{title: long, url: '/b', description: long}]}]},
    });
    const holder = await fixture<HTMLElement>(
      html`<div lang="vi" data-portal-endpoint=${api.url} style="line-height: 1; width: 500px">
        ${['list', 'cards', 'headline', 'compact'].map(
          layout => html`<portal-news-list layout=${layout} heading=${long}></portal-news-list>`,
        )}
        <portal-article-view article-id="a" param="" related heading=${long}></portal-article-view>
        <portal-visit-counter display-only heading=${long}></portal-visit-counter>
        <portal-rating-stars subject="/a" heading=${long}></portal-rating-stars>
        ${['list', 'grid', 'buttons'].map(
          layout => html`<portal-service-links layout=${layout}></portal-service-links>`,
        )}
      </div>`,
    );
    const found: string[] = [];
    let looked = 0;
    for (const widget of holder.children) {
      await settled(widget);
      for (const text of texts(widget.shadowRoot!)) {
        looked++;
        found.push(...cut(text).map(each => `${widget.localName}: ${each}`));
      }
    }
    expect(found).to.deep.equal([]);
    expect(looked).to.be.greaterThan(40);
  });

  it('would be found cut', async () => {
    const tight = await fixture<HTMLElement>(
      html`<p style="line-height: 0.7; overflow: hidden; width: 6em; font-size: 40px">${long}</p>`,
    );
    const found = texts(tight).flatMap(cut).join();
    expect(found).to.include('is cut').and.include('next line');
  });
});
