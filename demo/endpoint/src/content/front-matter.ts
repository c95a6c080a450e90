import * as z from 'zod/mini';
import {moment, text} from '../../../../src/data/models/text.js';
import {link, resource} from '../../../../src/data/models/link.js';

const path = z.string().check(z.minLength(1), z.maxLength(1024));

/** A slug: what a file's name, an address and a `news:` link call an article. */
export const slug = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,199}$/, 'must be of a–z, 0–9 and hyphens'));

/** The front matter of `news/<slug>.md`. A key it does not know is a mistake, not an extension. */
export const frontMatter = z.strictObject({
  title: text,
  publishedAt: moment,
  updatedAt: z.optional(moment),
  category: slug,
  lead: z.optional(text),
  summary: z.optional(text),
  author: z.optional(text),
  origin: z.optional(text),
  pinned: z.optional(z.boolean()),
  image: z.optional(
    z.strictObject({
      src: path,
      alt: z.optional(z.string()),
      width: z.optional(z.int().check(z.positive())),
      height: z.optional(z.int().check(z.positive())),
    }),
  ),
  audio: z.optional(path),
  attachments: z.optional(z.array(z.strictObject({src: path, title: text}))),
  related: z.optional(z.array(slug)),
});
export type FrontMatter = z.infer<typeof frontMatter>;

/** `site.yaml`. */
export const siteFile = z.strictObject({
  name: text,
  description: z.optional(text),
  /** Where the portal shows an article; `{id}` stands for its slug. */
  articleUrl: z.optional(link),
  categories: z.array(z.strictObject({id: slug, name: text})),
});
export type SiteFile = z.infer<typeof siteFile>;

/** `services.yaml`. */
export const servicesFile = z.strictObject({
  groups: z.array(
    z.strictObject({
      /** What `?group=` asks for. */
      name: slug,
      title: z.optional(text),
      links: z.array(
        z.strictObject({
          title: text,
          url: link,
          icon: z.optional(resource),
          description: z.optional(text),
          newTab: z.optional(z.boolean()),
        }),
      ),
    }),
  ),
});
export type ServicesFile = z.infer<typeof servicesFile>;
