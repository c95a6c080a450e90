/** The markup that a developer writes by hand for one item, as text. */
export function itemMarkup({title, url, summary, publishedAt, category, image}) {
  const day = new Date(publishedAt).toLocaleDateString('vi-VN');
  return `<li class="item">${
    image ? `<img loading="lazy" src="${image.url}" alt="" width="160" height="90">` : ''
  }<div><h3><a href="${url}">${title}</a></h3><p class="meta"><time datetime="${publishedAt}">${day}</time> ${category.name}</p><p>${summary}</p></div></li>`;
}

export async function fetchItems(address) {
  const response = await fetch(address);
  return (await response.json()).items;
}

/** Done when the page is laid out. */
export function laidOut() {
  return document.body.offsetHeight;
}
