const list = document.createElement('portal-news-list');
list.endpoint = '/api';
list.limit = 10_000;
document.body.append(list);
globalThis.show = async address => {
  const shown = new Promise((resolve, reject) => {
    list.addEventListener('portal-load', resolve, {once: true});
    list.addEventListener('portal-error', event => reject(event.error), {once: true});
  });
  list.endpoint = address.slice(0, -'/news'.length);
  await shown;
};
// A long list draws its first items at once, and the others when the page has time.
globalThis.complete = async count => {
  while (list.shadowRoot.querySelectorAll('[part=item]').length < count) {
    await new Promise(requestAnimationFrame);
  }
};
