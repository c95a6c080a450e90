import type {Source} from './source.js';

const part = encodeURIComponent;

/** A back end that keeps the library's own contract. */
export const rest: Source = {
  news: (http, {limit, page, category, q}) =>
    http.json('news', {search: {limit, page, category, q}}),
  article: (http, {id}) => http.json(`news/${part(id)}`),
  categories: http => http.json('categories'),
  visits: http => http.json('visits'),
  rating: (http, {subject}) => http.json(`ratings/${part(subject)}`),
  services: (http, {group}) => http.json('service-links', {search: {group}}),
  send: {
    // A text body makes it a simple request, which costs no CORS preflight.
    visits: (http, _query, body) => http.json('visits', {method: 'POST', body}),
    rating: (http, {subject}, body) =>
      http.json(`ratings/${part(subject)}`, {
        method: 'stars' in body ? 'PUT' : 'DELETE',
        headers: {'Content-Type': 'application/json'},
        body,
      }),
  },
};
