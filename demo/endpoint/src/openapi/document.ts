import {newsQuery, ratingsQuery, serviceLinksQuery} from '../routes/queries.js';
import {
  componentSchemas,
  queryParameters,
  reference,
  type JsonSchema,
  type ModelName,
} from './schemas.js';

interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly answer: ModelName | 'application/rss+xml';
  readonly parameters?: JsonSchema[];
  readonly body?: ModelName;
  readonly problems: readonly number[];
}

const bodyTypes = ['application/json', 'text/plain'];

const pathParameter = (name: string, description: string, maxLength: number): JsonSchema => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: {type: 'string', minLength: 1, maxLength},
});
const site = pathParameter('site', 'The site of the portal.', 63);
const article = pathParameter('id', "The article's id.", 512);
const subject = pathParameter('subject', 'What is rated, as one encoded path segment.', 512);

const paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  '/sites': {
    get: {
      id: 'listSites',
      summary: 'The sites that this endpoint serves.',
      answer: 'Sites',
      problems: [503],
    },
  },
  '/{site}/news': {
    get: {
      id: 'listNews',
      summary: 'News, the pinned ones first, then the newest; `q` needs no Vietnamese marks.',
      answer: 'NewsPage',
      parameters: [site, ...queryParameters(newsQuery)],
      problems: [400, 404],
    },
  },
  '/{site}/news/{id}': {
    get: {
      id: 'readArticle',
      summary: 'One article with the next older, the next newer and related ones.',
      answer: 'Article',
      parameters: [site, article],
      problems: [404],
    },
  },
  '/{site}/news.rss': {
    get: {
      id: 'newsFeed',
      summary: 'The newest news as RSS 2.0.',
      answer: 'application/rss+xml',
      parameters: [site],
      problems: [404],
    },
  },
  '/{site}/categories': {
    get: {
      id: 'listCategories',
      summary: 'What news is filed under, with the number of items.',
      answer: 'Categories',
      parameters: [site],
      problems: [404],
    },
  },
  '/{site}/visits': {
    get: {
      id: 'readVisits',
      summary: 'How many visits the site had; counts nothing.',
      answer: 'Visits',
      parameters: [site],
      problems: [404, 503],
    },
    post: {
      id: 'countVisit',
      summary: 'Counts a visit: one a visitor and session, however often it is sent.',
      answer: 'Visits',
      parameters: [site],
      body: 'Visit',
      problems: [400, 403, 404, 413, 415, 429, 503],
    },
  },
  '/{site}/ratings': {
    get: {
      id: 'listArticleRatings',
      summary: "What people gave the site's articles, the most voted first.",
      answer: 'ArticleRatings',
      parameters: [site, ...queryParameters(ratingsQuery)],
      problems: [400, 404, 503],
    },
  },
  '/{site}/ratings/{subject}': {
    get: {
      id: 'readRating',
      summary: 'What people gave a subject.',
      answer: 'Rating',
      parameters: [site, subject],
      problems: [400, 404, 503],
    },
    put: {
      id: 'vote',
      summary: 'Votes: one vote a voter and subject, the last one stands.',
      answer: 'Rating',
      parameters: [site, subject],
      body: 'Vote',
      problems: [400, 403, 404, 413, 415, 429, 503],
    },
    delete: {
      id: 'withdrawVote',
      summary: 'Takes a vote back.',
      answer: 'Rating',
      parameters: [site, subject],
      body: 'Withdrawal',
      problems: [400, 403, 404, 413, 415, 429, 503],
    },
  },
  '/{site}/service-links': {
    get: {
      id: 'listServiceLinks',
      summary: 'Links to services, in their groups.',
      answer: 'ServiceLinks',
      parameters: [site, ...queryParameters(serviceLinksQuery)],
      problems: [400, 404],
    },
  },
};

/** The whole contract as an OpenAPI 3.1 document. */
export function openApi(): JsonSchema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Portal endpoint',
      version: '1.0.0',
      description: 'What portal-widgets asks its `rest` source. Errors are RFC 9457 problems.',
      license: {name: 'MIT', identifier: 'MIT'},
    },
    servers: [{url: '/api'}],
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, operations]) => [
        path,
        Object.fromEntries(
          Object.entries(operations).map(([method, operation]) => [method, describe(operation)]),
        ),
      ]),
    ),
    components: {schemas: componentSchemas()},
  };
}

function describe({id, summary, answer, parameters, body, problems}: Operation): JsonSchema {
  return {
    operationId: id,
    summary,
    parameters,
    ...(body && {requestBody: {required: true, content: content(body, bodyTypes)}}),
    responses: {
      200: {
        description: 'The answer.',
        content:
          answer === 'application/rss+xml'
            ? {'application/rss+xml': {schema: {type: 'string'}}}
            : content(answer, ['application/json']),
      },
      ...(body ? {} : {304: {description: 'What you have is still right.'}}),
      ...Object.fromEntries(
        problems.map(status => [
          status,
          {description: 'A problem.', content: content('Problem', ['application/problem+json'])},
        ]),
      ),
    },
  };
}

function content(model: ModelName, types: readonly string[]): JsonSchema {
  const schema = {$ref: reference(model)};
  return Object.fromEntries(types.map(type => [type, {schema}]));
}
