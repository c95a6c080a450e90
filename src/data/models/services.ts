import * as z from 'zod/mini';
import {link, resource} from './link.js';
import {object} from './object.js';
import {text} from './text.js';

/** A link to a service; `icon` is an address or one of the library's icon names. */
export const serviceLink = object(() => ({
  title: text,
  url: link,
  icon: z.optional(resource),
  description: z.optional(text),
  /** Whether it opens a new tab; it is marked then. */
  newTab: z.optional(z.boolean()),
}));
export type ServiceLink = z.infer<typeof serviceLink>;

/** Links that stand together under a title of their own. */
export const serviceGroup = object(() => ({title: z.optional(text), links: z.array(serviceLink)}));
export type ServiceGroup = z.infer<typeof serviceGroup>;

export const serviceLinks = object(() => ({groups: z.array(serviceGroup)}));
export type ServiceLinks = z.infer<typeof serviceLinks>;

export interface ServiceLinksQuery {
  /** One group by its name; absent for all. */
  readonly group?: string | undefined;
}
