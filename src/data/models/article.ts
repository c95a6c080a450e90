import * as z from 'zod/mini';
import {link, resource} from './link.js';
import {newsItem} from './news.js';
import {object} from './object.js';
import {count, id, text, when} from './text.js';

/** A file that goes with an article; `size` in bytes, `type` as a media type. */
export const attachment = object(() => ({
  title: text,
  url: link,
  size: z.optional(count),
  type: z.optional(z.string()),
}));
export type Attachment = z.infer<typeof attachment>;

/** Another article to go on with. */
export const articleLink = object(() => ({
  id,
  title: text,
  url: z.optional(link),
  publishedAt: z.optional(when),
}));
export type ArticleLink = z.infer<typeof articleLink>;

/** One article, whole. `bodyHtml` is untrusted: only the sanitiser's output is ever shown. */
export const article = object(() => ({
  ...newsItem.shape,
  bodyHtml: z.string(),
  /** The opening paragraph. */
  lead: z.optional(text),
  author: z.optional(text),
  /** Who first published it ("Nguồn"). */
  origin: z.optional(text),
  updatedAt: z.optional(when),
  attachments: z.optional(z.array(attachment)),
  /** The article read aloud. */
  audio: z.optional(z.object({url: resource})),
  /** The next older one. */
  previous: z.optional(articleLink),
  /** The next newer one. */
  next: z.optional(articleLink),
  related: z.optional(z.array(articleLink)),
}));
export type Article = z.infer<typeof article>;

/** Which article is asked for. */
export interface ArticleQuery {
  readonly id: string;
}
