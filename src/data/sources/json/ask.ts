import {PortalError} from '../../errors.js';
import type {Http} from '../../http.js';
import {filled} from '../common/options.js';
import {inert} from '../common/text.js';

/** What a question can fill into a path or a body. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** Asks as the page says (`path`, and `post` for a body) and takes the answer out of its wrapping. */
export async function askAs(http: Http, values: Values): Promise<unknown> {
  const {path = '', post} = http.options;
  return post === undefined ? get(http, path, values) : sendAs(http, path, post, values);
}

/** Sends a body that the page describes, or all values. */
export async function sendAs(
  http: Http,
  path: string,
  body: string | undefined,
  values: Values,
): Promise<unknown> {
  const answer = await http.get(filledPath(path, values), {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: body === undefined ? values : filledBody(body, values),
  });
  return answer.text().trim() ? unwrapped(answer.json()) : undefined;
}

async function get(http: Http, path: string, values: Values): Promise<unknown> {
  const answer = await http.get(filledPath(path, values));
  // Services of ASP.NET that are asked by GET put their JSON into an element.
  if (/^[^<]{0,3}(<\?xml[^>]*>\s*)?<string[\s>]/.test(answer.text().slice(0, 200))) {
    return unwrapped(inert(answer.text()).querySelector('string')?.textContent);
  }
  return unwrapped(answer.json());
}

/** The values in their places; parameters that are left empty go. */
function filledPath(template: string, values: Values): string {
  const encoded: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    encoded[name] = encodeURIComponent(value ?? '');
  }
  const [path = '', query = ''] = template.split(/\?(.*)/s);
  const parameters = query
    .split('&')
    .map(parameter => ({parameter, full: filled(parameter, encoded)}))
    .filter(({parameter, full}) => full && (full === parameter || !full.endsWith('=')));
  const search = parameters.map(({full}) => full).join('&');
  return filled(path, encoded) + (search && `?${search}`);
}

function filledBody(template: string, values: Values): unknown {
  const text = template.replace(
    /"\{(\w+)\}"|\{(\w+)\}/g,
    (_, quoted: string | undefined, bare: string | undefined) =>
      JSON.stringify(values[(quoted ?? bare)!] ?? ''),
  );
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new PortalError('config', `This is no JSON to send: ${text}`, {cause});
  }
}

/** Without the `d` of ASP.NET, and read once more where JSON stands in a text. */
function unwrapped(value: unknown): unknown {
  if (typeof value === 'string' && /^\s*[[{]/.test(value)) {
    try {
      return unwrapped(JSON.parse(value));
    } catch {
      return value;
    }
  }
  const wrapping = typeof value === 'object' && value !== null && 'd' in value;
  return wrapping && Object.keys(value).every(key => key === 'd') ? unwrapped(value.d) : value;
}
