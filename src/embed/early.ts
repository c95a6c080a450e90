import {articleInAddress} from '../widgets/article-view/address.js';

// What shows an article is in files of their own: on a page that will show one, they are under way
// while the rest of this file still runs.
const views = [...document.querySelectorAll('portal-article-view')].filter(
  view =>
    view.getAttribute('article-id') || articleInAddress(view.getAttribute('param') ?? 'article'),
);
const ignored = () => undefined;
if (views.length > 0) void import('../widgets/article-view/reading.js').catch(ignored);
if (views.some(view => view.getAttribute('tools'))) {
  void import('../widgets/article-view/tools/toolbar.js').catch(ignored);
}
