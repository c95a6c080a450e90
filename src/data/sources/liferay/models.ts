import * as z from 'zod/mini';
import {maybe} from '../common/models.js';

const picture = z.object({
  contentUrl: z.string(),
  description: maybe(z.string()),
  caption: maybe(z.string()),
});
const value = maybe(z.object({data: maybe(z.string()), image: maybe(picture)}));
export const field = z.object({
  name: maybe(z.string()),
  label: maybe(z.string()),
  fieldReference: maybe(z.string()),
  dataType: maybe(z.string()),
  contentFieldValue: value,
  // Until 7.2.
  value,
  nestedContentFields: maybe(z.array(z.unknown())),
});
export type Field = z.infer<typeof field>;
const brief = z.object({
  taxonomyCategoryId: z.union([z.string(), z.int()]),
  taxonomyCategoryName: z.string(),
});
export const content = z.object({
  id: z.int(),
  title: maybe(z.string()),
  headline: maybe(z.string()),
  alternativeHeadline: maybe(z.string()),
  description: maybe(z.string()),
  articleBody: maybe(z.string()),
  friendlyUrlPath: maybe(z.string()),
  datePublished: z.optional(z.string()),
  dateCreated: maybe(z.string()),
  dateModified: z.optional(z.string()),
  creator: maybe(z.object({name: maybe(z.string())})),
  image: maybe(picture),
  contentFields: maybe(z.array(z.unknown())),
  taxonomyCategoryBriefs: maybe(z.array(brief)),
  // Until 7.2.
  taxonomyCategories: maybe(z.array(brief)),
  renderedContents: maybe(
    z.array(
      z.object({
        contentTemplateId: maybe(z.string()),
        markedAsDefault: maybe(z.boolean()),
        renderedContentURL: maybe(z.string()),
      }),
    ),
  ),
});
export type Content = z.infer<typeof content>;
export const page = z.object({
  items: z.array(content),
  page: z.int(),
  pageSize: z.int(),
  lastPage: maybe(z.int()),
  totalCount: maybe(z.int()),
});
export const named = z.object({
  items: z.array(
    z.object({
      id: z.union([z.string(), z.int()]),
      name: z.string(),
      taxonomyCategoryUsageCount: maybe(z.int()),
    }),
  ),
});
export const rated = z.object({
  aggregateRating: maybe(
    z.object({
      bestRating: maybe(z.number()),
      ratingAverage: maybe(z.number()),
      // The average until 7.2, when it had no name of its own.
      ratingValue: maybe(z.number()),
      ratingCount: maybe(z.int()),
    }),
  ),
});
export const rating = z.object({ratingValue: z.number()});
export const vocabularies = z.object({
  items: z.array(z.object({id: z.union([z.string(), z.int()])})),
});
