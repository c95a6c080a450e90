import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {basename, join} from 'node:path';
import mime from 'mime';
import {VFile} from 'vfile';
import {matter} from 'vfile-matter';
import * as z from 'zod/mini';
import {article, type Article, type Attachment} from '../../../../src/data/models/article.js';
import {newsItem} from '../../../../src/data/models/news.js';
import type {ArticleTable} from '../db/schema.js';
import {fold} from '../folding.js';
import {faults} from '../parse.js';
import {frontMatter, slug, type FrontMatter, type SiteFile} from './front-matter.js';
import {mediaAddress, plainText, renderBody} from './markdown.js';

/** Tells of something that is wrong in a file but does not stop it. */
export type Warn = (file: string, reason: string) => void;

/** The site that an article is read for. */
export interface ReadContext {
  readonly site: string;
  readonly folder: string;
  readonly definition: SiteFile;
  readonly warn: Warn;
}

/** One Markdown file as a row of the table. Throws an `Error` that says why where it cannot be. */
export async function readArticle(context: ReadContext, path: string): Promise<ArticleTable> {
  const source = await readFile(path, 'utf8');
  const id = check(slug, basename(path, '.md'), 'file name');
  const file = new VFile({path, value: source});
  matter(file, {strip: true});
  const front = check(frontMatter, file.data.matter, 'front matter');
  const category = context.definition.categories.find(({id}) => id === front.category);
  if (category === undefined) throw new Error(`category: ${front.category} is not in site.yaml`);

  const bodyHtml = renderBody(context.site, String(file));
  const answer = check(
    article,
    {...(await answerOf(context, path, front)), id, category, bodyHtml},
    'article',
  );
  const item = z.parse(newsItem, answer);
  const words = [front.title, front.summary, front.lead, plainText(bodyHtml)];
  const row = {
    site: context.site,
    id,
    published: Date.parse(front.publishedAt),
    pinned: front.pinned === true ? 1 : 0,
    category: front.category,
    title: answer.title,
    folded: fold(words.filter(Boolean).join('\n')),
    item: JSON.stringify(item),
    article: JSON.stringify(answer),
    related: JSON.stringify(front.related ?? []),
  };
  return {...row, hash: createHash('sha256').update(JSON.stringify(row)).digest('base64url')};
}

async function answerOf(
  context: ReadContext,
  path: string,
  front: FrontMatter,
): Promise<Partial<Article>> {
  const {title, publishedAt, updatedAt, lead, author, origin, pinned} = front;
  const summary = front.summary ?? front.lead;
  const attachments: Attachment[] = [];
  for (const {src, title} of front.attachments ?? []) {
    const size = await sizeOf(context, path, src);
    if (size !== undefined) {
      const type = mime.getType(src);
      attachments.push({
        title,
        url: mediaAddress(context.site, src),
        ...(size !== null && {size}),
        ...(type !== null && {type}),
      });
    }
  }
  if (front.image) await sizeOf(context, path, front.image.src);
  return {
    title,
    publishedAt,
    ...(summary !== undefined && {summary}),
    ...(front.image && {image: imageOf(context.site, front.image)}),
    ...(pinned === true && {pinned}),
    ...(lead !== undefined && {lead}),
    ...(author !== undefined && {author}),
    ...(origin !== undefined && {origin}),
    ...(updatedAt !== undefined && {updatedAt}),
    ...(attachments.length > 0 && {attachments}),
    ...(front.audio !== undefined && {audio: {url: mediaAddress(context.site, front.audio)}}),
  };
}

function imageOf(site: string, {src, ...rest}: NonNullable<FrontMatter['image']>) {
  return {...rest, url: mediaAddress(site, src)} as Article['image'];
}

/** Bytes of a site's own file; null for an address elsewhere, undefined where the file is missing. */
async function sizeOf(
  {folder, warn}: ReadContext,
  path: string,
  src: string,
): Promise<number | null | undefined> {
  if (!/^(images|files)\//.test(src)) return null;
  try {
    return (await stat(join(folder, src))).size;
  } catch {
    warn(path, `${src} is not there`);
    return undefined;
  }
}

/** Input through its schema; the error is one sentence that names each key. */
export function check<S extends z.ZodMiniType>(
  schema: S,
  input: unknown,
  what: string,
): z.output<S> {
  const result = z.safeParse(schema, input);
  if (result.success) return result.data;
  throw new Error(
    faults(result.error, what)
      .map(({name, reason}) => `${name}: ${reason}`)
      .join('; '),
  );
}
