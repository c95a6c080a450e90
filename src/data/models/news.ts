import * as z from 'zod/mini';
import {link, resource, resources} from './link.js';
import {object} from './object.js';
import {count, id, language, text, when} from './text.js';

/** A picture: its address, what it shows (`''` for decoration) and its size in pixels. */
export const image = object(() => ({
  url: resource,
  alt: z.optional(z.string().check(z.normalize('NFC'))),
  width: z.optional(z.int().check(z.positive())),
  height: z.optional(z.int().check(z.positive())),
  /** The same picture in other widths, as in HTML's `srcset`. */
  srcset: z.optional(resources),
}));
export type Image = z.infer<typeof image>;

/** What an item is filed under, with the number of items in it where that is known. */
export const category = object(() => ({id, name: text, count: z.optional(count)}));
export type Category = z.infer<typeof category>;

/** One news item as a list shows it. */
export const newsItem = object(() => ({
  id,
  title: text,
  /** Where the whole text stands; without it the widget's `link-template` makes one. */
  url: z.optional(link),
  summary: z.optional(text),
  image: z.optional(image),
  publishedAt: z.optional(when),
  category: z.optional(category),
  /** Kept on top by the portal. */
  pinned: z.optional(z.boolean()),
  /** The language it is written in, where that is known; else it counts as the page's. */
  lang: z.optional(language),
}));
export type NewsItem = z.infer<typeof newsItem>;

/** One page of a list. `page` counts from 1; `total` counts the items of all pages. */
export const newsPage = object(() => ({
  items: z.array(newsItem),
  page: z.int().check(z.minimum(1)),
  pageSize: z.int().check(z.minimum(1)),
  /** Absent where the back end does not tell: then only "more" can be offered. */
  total: z.optional(count),
  /** Whether another page follows, for back ends that tell no total. */
  more: z.optional(z.boolean()),
}));
export type NewsPage = z.infer<typeof newsPage>;

/** What a list of news is asked for. */
export interface NewsQuery {
  /** Items a page. */
  readonly limit: number;
  /** Counted from 1. */
  readonly page: number;
  /** A category's `id`; absent for all. */
  readonly category?: string | undefined;
  /** What a person searches for; a back end is expected to find "Đất Đỏ" for "dat do". */
  readonly q?: string | undefined;
}

export const categories = z.array(category);
export type Categories = z.infer<typeof categories>;
/** Categories are asked for whole. */
export type CategoriesQuery = Readonly<Record<never, never>>;
