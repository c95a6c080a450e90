import type {Connection} from '../../data/ask.js';
import type {Article} from '../../data/models/article.js';
import {absolute, pageWith} from '../../element/links.js';
import type {MessageKey, MessageValues} from '../../element/messages.js';
import {presentBody} from '../../element/safe-html/present.js';

/** What a body depends on, beside the article. */
export interface BodySettings {
  readonly connection: Connection;
  readonly language: string;
  /** The level of its highest headings. */
  readonly level: number;
  /** The parameter in the page's address that names an article. */
  readonly param: string;
  readonly text: (key: MessageKey, values?: MessageValues) => string;
}

/** An article's body as elements, made once: what a person opened in it stays open. */
export class Body {
  #article: Article | undefined;
  #key = '';
  #body: HTMLElement | undefined;

  /** The body; `undefined` when there is nothing in it to be read or seen. */
  of(article: Article, settings: BodySettings): HTMLElement | undefined {
    const {connection, language, level, param} = settings;
    const key = `${level} ${language} ${param} ${connection.endpoint}`;
    if (this.#article !== article || this.#key !== key) {
      this.#article = article;
      this.#key = key;
      this.#body = make(article, settings);
    }
    return this.#body;
  }
}

function make({bodyHtml}: Article, settings: BodySettings): HTMLElement | undefined {
  const {connection, level, param, text} = settings;
  const base = absolute(`${connection.endpoint}/`, connection);
  const body = presentBody(bodyHtml, {
    base,
    level,
    articleAt: address => {
      const [before, id] = address.split(`${base}news/`);
      return before === '' && id && param ? decoded(id) : undefined;
    },
    addressOf: id => pageWith(param, id),
    words: {
      enlarge: text('article.enlarge'),
      table: n => text('article.table', {n}),
      video: text('article.video'),
      cut: text('article.cut'),
      videoNote: host => text('article.videoNote', {host}),
    },
  });
  body.setAttribute('part', 'body');
  const something = body.textContent.trim() || body.querySelector('img,audio,video,hr');
  return something ? body : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
