import * as z from 'zod/mini';
import {maybe} from '../common/models.js';

const pixels = maybe(z.int().check(z.positive()));
const identifier = z.object({
  type: z.string(),
  id: z.string(),
  meta: maybe(z.object({alt: maybe(z.string()), width: pixels, height: pixels})),
});
const relationship = z.object({data: z.union([identifier, z.array(identifier)])});
export const resource = z.object({
  type: z.string(),
  id: z.string(),
  attributes: z.record(z.string(), z.unknown()),
  relationships: maybe(z.record(z.string(), maybe(relationship))),
});
export type Identifier = z.infer<typeof identifier>;
export type Resource = z.infer<typeof resource>;

const around = {
  included: maybe(z.array(maybe(resource))),
  links: maybe(z.object({next: maybe(z.union([z.string(), z.object({href: z.string()})]))})),
  meta: maybe(
    z.object({
      count: maybe(z.union([z.int(), z.string()])),
      omitted: maybe(
        z.object({
          links: z.record(z.string(), maybe(z.object({meta: z.object({detail: z.string()})}))),
        }),
      ),
    }),
  ),
};
export const many = z.object({data: z.array(resource), ...around});
export const one = z.object({data: resource, ...around});
export const some = z.object({
  data: z.union([z.array(resource), resource]),
  included: around.included,
});
export type Many = z.infer<typeof many>;
export type Around = Pick<z.infer<typeof many>, 'included' | 'meta'>;

export const file = z.object({
  uri: maybe(z.object({url: maybe(z.string())})),
  url: maybe(z.string()),
});
export const formatted = z.object({processed: maybe(z.string()), summary: maybe(z.string())});
export const path = z.object({alias: maybe(z.string()), url: maybe(z.string())});
export const linked = z.object({
  uri: maybe(z.string()),
  url: maybe(z.string()),
  title: maybe(z.string()),
});
export const refusal = z.object({errors: z.array(z.object({detail: z.string()}))});
