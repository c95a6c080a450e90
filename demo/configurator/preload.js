import {checkAddress} from './addresses.js';

/**
 * The address a widget will ask first, for a line in the page's head that asks it sooner: the very
 * one, as `src/data/http.ts` puts it together. Only where the settings alone tell it.
 *
 * @param {import('./state.js').State} state
 * @returns {string | undefined} as it is written in the page.
 */
export function firstQuestion({widget, attributes, options}) {
  const {url} = checkAddress(attributes.endpoint ?? '');
  const {source = 'rest'} = attributes;
  if (!url) return undefined;
  if (source === 'rest') {
    const [path, search = {}] = questions[widget]?.(attributes) ?? [];
    if (path === undefined) return undefined;
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`;
    for (const [name, value] of Object.entries(search)) {
      if (value) url.searchParams.set(name, value);
    }
  } else if (source !== 'feed' || options['source-feeds']) {
    return undefined;
  }
  const isPath = /^\/(?![/\\])/.test(attributes.endpoint.trim());
  return isPath ? `${url.pathname}${url.search}` : url.href;
}

const questions = {
  'news-list': ({limit = '10', page = '1', category, query = ''}) => [
    'news',
    {limit, page, category, q: query.trim()},
  ],
  'article-view': ({'article-id': id}) => (id ? [`news/${encodeURIComponent(id)}`] : undefined),
  'visit-counter': () => ['visits'],
  // Without a subject it is the page's own address, which is not known here.
  'rating-stars': ({subject}) => (subject ? [`ratings/${encodeURIComponent(subject)}`] : undefined),
  'service-links': ({group}) => ['service-links', {group}],
};
