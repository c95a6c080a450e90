import * as z from 'zod/mini';
import {article, articleLink, attachment} from '../../../../src/data/models/article.js';
import {categories, category, image, newsItem, newsPage} from '../../../../src/data/models/news.js';
import {problem} from '../../../../src/data/models/problem.js';
import {rating, vote, withdrawal} from '../../../../src/data/models/rating.js';
import {serviceGroup, serviceLink, serviceLinks} from '../../../../src/data/models/services.js';
import {visit, visits} from '../../../../src/data/models/visits.js';
import {articleRatings, sites} from './own-models.js';

const models = {
  Article: article,
  ArticleRatings: articleRatings,
  ArticleLink: articleLink,
  Attachment: attachment,
  Categories: categories,
  Category: category,
  Image: image,
  NewsItem: newsItem,
  NewsPage: newsPage,
  Problem: problem,
  Rating: rating,
  ServiceGroup: serviceGroup,
  ServiceLink: serviceLink,
  ServiceLinks: serviceLinks,
  Sites: sites,
  Visit: visit,
  Visits: visits,
  Vote: vote,
  Withdrawal: withdrawal,
};

/** The name of a model in the document. */
export type ModelName = keyof typeof models;

export type JsonSchema = Record<string, unknown>;

/** The models as JSON Schema: the very ones that the widgets check answers with. */
export function componentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{id: string}>();
  for (const [id, model] of Object.entries(models)) registry.add(model, {id});
  const {schemas} = z.toJSONSchema(registry, {uri: reference, io: 'input'});
  return Object.fromEntries(
    Object.entries(schemas).map(([name, {$id: _id, $schema: _dialect, ...schema}]) => [
      name,
      schema as JsonSchema,
    ]),
  );
}

/** Where a model stands in the document. */
export function reference(name: string): string {
  return `#/components/schemas/${name}`;
}

/** A query's schema as OpenAPI parameters. */
export function queryParameters(schema: z.ZodMiniType): JsonSchema[] {
  const {properties = {}} = z.toJSONSchema(schema, {io: 'output'});
  return Object.entries(properties).map(([name, schema]) => ({name, in: 'query', schema}));
}
