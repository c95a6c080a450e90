/** What is rated follows what is read: the article that is open, else the page. */
const rating = document.getElementById('danh-gia');

/** @param {string | undefined} article */
function rate(article) {
  const query = new URLSearchParams({article: article ?? ''});
  rating?.setAttribute('subject', article ? `/?${query}` : '/');
}

const asked = new URLSearchParams(location.search).get('article');
rate(asked ?? undefined);
// An article takes the place of what stands below it; that is known before any widget is.
if (asked) document.documentElement.dataset.reading = '';
document.addEventListener('portal-article-change', event => {
  rate(/** @type {Event & {articleId?: string}} */ (event).articleId);
});
