import * as z from 'zod/mini';
import {maybe} from '../common/models.js';
import {inert} from '../common/text.js';

const texts = maybe(z.record(z.string(), z.unknown()));
const part = z.object({
  properties: maybe(z.object({altText: maybe(z.string())})),
  serverProcessedContent: maybe(
    z.object({htmlStrings: texts, searchablePlainTexts: texts, imageSources: texts}),
  ),
});
const control = z.object({
  innerHTML: maybe(z.string()),
  position: maybe(
    z.object({
      zoneIndex: maybe(z.number()),
      sectionIndex: maybe(z.number()),
      controlIndex: maybe(z.number()),
    }),
  ),
  webPartData: maybe(part),
});
type Control = z.infer<typeof control>;

/**
 * The text of a page as plain HTML: what was written, and of web parts what they show without their
 * scripts. Pages come as HTML full of SharePoint's own attributes, or as JSON; older ones are plain
 * HTML, and stay.
 */
export function canvasHtml(content: string): string {
  const controls = fromJson(content);
  if (controls) return [...controls].sort(inOrder).map(shown).join('');
  if (!content.includes('data-sp-canvascontrol')) return content;
  return [...inert(content).querySelectorAll('[data-sp-canvascontrol]')]
    .map(element => {
      const written = element.querySelector('[data-sp-rte]');
      return written ? written.innerHTML : shown({webPartData: partIn(element)});
    })
    .join('');
}

function fromJson(content: string): readonly Control[] | undefined {
  if (!content.trimStart().startsWith('[')) return undefined;
  try {
    const list = z.safeParse(z.array(z.unknown()), JSON.parse(content)).data;
    return list?.flatMap(each => z.safeParse(control, each).data ?? []);
  } catch {
    return undefined;
  }
}

/** A web part's own words and pictures, from the elements that stand for them. */
function partIn(element: Element): Control['webPartData'] {
  const data = fromText(element.querySelector('[data-sp-webpartdata]'));
  const named = (selector: string, read: (found: Element) => string | null) =>
    Object.fromEntries(
      [...element.querySelectorAll(selector)].map((found, index) => [
        found.getAttribute('data-sp-prop-name') ?? String(index),
        read(found),
      ]),
    );
  return {
    properties: data?.properties,
    serverProcessedContent: {
      imageSources: named('img[src]', image => image.getAttribute('src')),
      searchablePlainTexts: named('[data-sp-searchableplaintext]', found => found.textContent),
      htmlStrings: undefined,
    },
  };
}

function fromText(element: Element | null): z.infer<typeof part> | undefined {
  try {
    const data: unknown = JSON.parse(element?.getAttribute('data-sp-webpartdata') ?? '');
    return z.safeParse(part, data).data;
  } catch {
    return undefined;
  }
}

function inOrder({position: a}: Control, {position: b}: Control): number {
  for (const index of ['zoneIndex', 'sectionIndex', 'controlIndex'] as const) {
    const order = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

function shown({innerHTML, webPartData}: Control): string {
  const {htmlStrings, searchablePlainTexts, imageSources} =
    webPartData?.serverProcessedContent ?? {};
  const page = inert(innerHTML ?? '');
  const add = (tag: 'p' | 'figcaption', parent: Element) =>
    parent.appendChild(page.createElement(tag));
  for (const [name, text] of strings(searchablePlainTexts)) {
    if (name !== 'captionText') add('p', page.body).textContent = text;
  }
  const caption = strings(searchablePlainTexts).find(([name]) => name === 'captionText')?.[1];
  for (const [, source] of strings(imageSources)) {
    const figure = page.body.appendChild(page.createElement('figure'));
    const image = figure.appendChild(page.createElement('img'));
    image.setAttribute('src', source);
    image.alt = webPartData?.properties?.altText ?? '';
    if (caption) add('figcaption', figure).textContent = caption;
  }
  return (
    page.body.innerHTML +
    strings(htmlStrings)
      .map(([, html]) => html)
      .join('')
  );
}

function strings(record: Readonly<Record<string, unknown>> | undefined): [string, string][] {
  return Object.entries(record ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
}
