import * as z from 'zod/mini';
import {PortalError} from '../../errors.js';
import {maybe} from '../common/models.js';

/** Some rows of a list, and where it goes on. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly next: string | undefined;
}

/** A row: its columns by name. */
export type Row = Readonly<Record<string, unknown>>;

const row = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());
const plain = z.object({
  value: list,
  'odata.nextLink': maybe(z.string()),
  '@odata.nextLink': maybe(z.string()),
});
const verbose = z.object({d: z.object({results: list, __next: maybe(z.string())})});
const bare = z.union([
  list,
  z.pipe(
    z.object({d: list}),
    z.transform(({d}) => d),
  ),
]);

/** What a list answers, in whichever of its shapes: without metadata, minimal, verbose, OData 4. */
export function rowsOf(answer: unknown, url: string): Rows {
  const found =
    z.safeParse(plain, answer).data ??
    z.safeParse(verbose, answer).data?.d ??
    z.safeParse(bare, answer).data;
  if (!found) throw misshapen(answer, url);
  if (Array.isArray(found)) return {rows: readable(found), next: undefined};
  return 'value' in found
    ? {rows: readable(found.value), next: found['odata.nextLink'] ?? found['@odata.nextLink']}
    : {rows: readable(found.results), next: found.__next};
}

/** The one row an item's address answers with. */
export function rowOf(answer: unknown, url: string): Row {
  const found = z.safeParse(row, answer).data;
  const inner = z.safeParse(row, found?.d).data ?? found;
  if (!inner || !('Id' in inner || 'ID' in inner)) throw misshapen(answer, url);
  return inner;
}

/** Folders stand among the items; what is no row at all is left for the model to refuse. */
function readable(rows: readonly unknown[]): Row[] {
  return rows
    .map(each => z.safeParse(row, each).data ?? {})
    .filter(each => each.FileSystemObjectType !== 1);
}

const refusal = z.object({error: z.object({message: z.unknown()})});

function misshapen(answer: unknown, url: string): PortalError {
  const said = z.safeParse(refusal, answer).data?.error.message;
  return new PortalError(
    'format',
    said
      ? `SharePoint refused: ${JSON.stringify(said)}`
      : `This is no list of SharePoint's: ${url}`,
    {reason: 'shape', url},
  );
}
