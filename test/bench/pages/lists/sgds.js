import '@govtechsg/sgds-web-component/components/Card/index.js';
import {fetchItems} from './item.js';

const root = document.createElement('div');
document.body.append(root);
globalThis.show = async address => {
  const items = await fetchItems(address);
  root.innerHTML = items
    .map(
      ({title, url, summary, publishedAt, image}) =>
        `<sgds-card>${image ? `<img slot="image" loading="lazy" src="${image.url}" alt="">` : ''}<span slot="subtitle">${new Date(publishedAt).toLocaleDateString('vi-VN')}</span><span slot="title">${title}</span><span slot="description">${summary}</span><a slot="footer" href="${url}">${title}</a></sgds-card>`,
    )
    .join('');
  await Promise.all([...root.children].map(card => card.updateComplete));
};
