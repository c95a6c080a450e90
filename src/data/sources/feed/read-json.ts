import * as z from 'zod/mini';
import {absolute} from '../common/addresses.js';
import {paragraphs} from '../common/bodies.js';
import {writtenDate} from '../common/written-dates.js';
import type {Entry, FeedReader} from './entry.js';

const text = z.catch(z.optional(z.string()), undefined);
const authors = z.catch(z.optional(z.array(z.object({name: text}))), undefined);
const person = z.catch(z.optional(z.object({name: text})), undefined);

const item = z.object({
  // Version 1.0 has numbers for ids, too.
  id: z.catch(z.optional(z.union([z.string(), z.number()])), undefined),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_html: text,
  content_text: text,
  image: text,
  banner_image: text,
  date_published: text,
  date_modified: text,
  authors,
  author: person,
  tags: z.catch(z.optional(z.array(z.string())), undefined),
  attachments: z.catch(
    z.optional(
      z.array(
        z.object({
          url: z.string(),
          mime_type: text,
          title: text,
          size_in_bytes: z.catch(z.optional(z.number()), undefined),
        }),
      ),
    ),
    undefined,
  ),
});

const feed = z.object({
  items: z.array(z.unknown()),
  next_url: text,
  home_page_url: text,
  authors,
  author: person,
});

/** JSON Feed 1.0 and 1.1. */
export const readJsonFeed: FeedReader = (answer, source, habits) => {
  if (!/^\s*\{/.test(source)) return undefined;
  const {data} = z.safeParse(feed, parse(source));
  if (!data) return undefined;
  const base = absolute(data.home_page_url ?? '', answer.url);
  const entries = data.items.map((raw): Entry => {
    const read = z.safeParse(item, raw).data;
    const at = (address: string | undefined) => address && absolute(address, base);
    const image = at(read?.image ?? read?.banner_image);
    const url = at(read?.url ?? read?.external_url);
    const date = (written: string | undefined) => writtenDate(written, habits);
    const by = read?.authors?.[0] ?? read?.author ?? data.authors?.[0] ?? data.author;
    return {
      id: read?.id?.toString() || undefined,
      title: read?.title?.trim() || undefined,
      url,
      publishedAt: date(read?.date_published),
      updatedAt: date(read?.date_modified),
      author: by?.name,
      categories: (read?.tags ?? []).map(tag => ({id: tag, name: tag})),
      image: image ? {url: image} : undefined,
      teaser: read?.summary === undefined ? undefined : paragraphs(read.summary),
      body: read?.content_html ?? (read?.content_text && paragraphs(read.content_text)),
      files: (read?.attachments ?? []).map(file => ({
        url: absolute(file.url, base),
        type: file.mime_type,
        size: file.size_in_bytes,
        title: file.title,
      })),
      base: url ?? base,
    };
  });
  return {entries, next: data.next_url, lost: 0};
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch {
    return undefined;
  }
}
