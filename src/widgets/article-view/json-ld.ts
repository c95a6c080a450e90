import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Article} from '../../data/models/article.js';
import {trustedHtml} from '../../data/trusted-types.js';

/**
 * What a search engine or an archive wants to know of the article on the page, in its head: title,
 * creator, dates, description, publisher and identifier. Gone with the article.
 */
export class JsonLd implements ReactiveController {
  #script: HTMLScriptElement | undefined;
  #told: Article | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.tell(undefined);
  }

  /** @param address - where the article stands; `absolute` makes its pictures' addresses whole. */
  tell(article: Article | undefined, address = '', absolute = (url: string) => url): void {
    if (article === this.#told) return;
    this.#told = article;
    this.#script?.remove();
    this.#script = undefined;
    if (!article) return;
    // Through the parser, which makes a script that never runs: a strict policy takes no other text
    // for one. Without `<` nothing in it can end it.
    const json = JSON.stringify(news(article, address, absolute)).replaceAll('<', '\\u003c');
    const holder = document.createElement('div');
    holder.innerHTML = trustedHtml(`<script type="application/ld+json">${json}</script>`);
    const script = holder.firstElementChild as HTMLScriptElement;
    // A host whose styles unset everything would show it as text.
    script.style.setProperty('display', 'none', 'important');
    document.head.append(script);
    this.#script = script;
  }
}

function news(article: Article, address: string, absolute: (url: string) => string): object {
  const {author, origin, image} = article;
  const creator = author ?? origin;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: article.id,
    headline: article.title,
    description: article.lead ?? article.summary,
    url: address,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? article.publishedAt,
    author: creator && {'@type': author ? 'Person' : 'Organization', name: creator},
    publisher: {'@type': 'Organization', name: siteName()},
    articleSection: article.category?.name,
    image: image && absolute(image.url),
  };
}

function siteName(): string {
  const named = document.head.querySelector<HTMLMetaElement>(
    'meta[property="og:site_name"],meta[name="application-name"]',
  );
  return named?.content.trim() || location.hostname;
}
