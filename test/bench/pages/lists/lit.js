import {html, render, nothing} from 'lit';
import {fetchItems} from './item.js';

const root = document.createElement('div');
document.body.append(root);
globalThis.show = async address => {
  const items = await fetchItems(address);
  render(
    html`<ul>
      ${items.map(
        ({title, url, summary, publishedAt, category, image}) =>
          html`<li class="item">
            ${
              image
                ? html`<img loading="lazy" src=${image.url} alt="" width="160" height="90" />`
                : nothing
            }
            <div>
              <h3><a href=${url}>${title}</a></h3>
              <p class="meta">
                <time datetime=${publishedAt}
                  >${new Date(publishedAt).toLocaleDateString('vi-VN')}</time
                >
                ${category.name}
              </p>
              <p>${summary}</p>
            </div>
          </li>`,
      )}
    </ul>`,
    root,
  );
};
