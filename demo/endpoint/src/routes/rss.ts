import {Feed} from 'feed';
import type {NewsItem} from '../../../../src/data/models/news.js';
import type {SiteFile} from '../content/front-matter.js';

/** What a feed is made from; `address` is the endpoint's own, for absolute links. */
export interface FeedSource {
  readonly site: string;
  readonly address: string;
  readonly definition: SiteFile | undefined;
  readonly items: readonly NewsItem[];
}

/** A site's news as RSS 2.0, the newest first: a pin is for pages, not for readers of feeds. */
export function feedOf({site, address, definition, items}: FeedSource): string {
  const dated = items
    .flatMap(item => (item.publishedAt ? [{item, date: new Date(item.publishedAt)}] : []))
    .sort((a, b) => b.date.getTime() - a.date.getTime());
  const feed = new Feed({
    title: definition?.name ?? site,
    ...(definition?.description !== undefined && {description: definition.description}),
    id: address,
    link: new URL('/', address).href,
    language: 'vi',
    generator: 'portal-widgets',
    feedLinks: {rss: new URL(`/api/${site}/news.rss`, address).href},
    ...(dated[0] && {updated: dated[0].date}),
  });
  const template = definition?.articleUrl ?? '/?article={id}';
  for (const {item, date} of dated) {
    feed.addItem({
      title: item.title,
      id: item.id,
      link: new URL(template.replace('{id}', encodeURIComponent(item.id)), address).href,
      date,
      ...(item.summary !== undefined && {description: item.summary}),
      ...(item.category && {category: [{name: item.category.name}]}),
    });
  }
  return feed.rss2();
}
