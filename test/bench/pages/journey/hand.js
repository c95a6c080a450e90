import {itemMarkup} from '../lists/item.js';
import {ask, day, whole} from './ask.js';

async function show(name, path, markup) {
  const place = document.getElementById(name);
  place.innerHTML = markup(await ask(path));
  globalThis.shown(name);
}

function start() {
  show(
    'services',
    'service-links',
    ({groups}) =>
      `<h2>Dịch vụ</h2>${groups
        .map(
          ({title, links}) =>
            `<h3>${title}</h3><ul>${links
              .map(({title: text, url}) => `<li><a href="${url}">${text}</a></li>`)
              .join('')}</ul>`,
        )
        .join('')}`,
  );
  show(
    'visits',
    'visits',
    ({online, today, total}) =>
      `<h2>Lượt truy cập</h2><p>Đang trực tuyến: ${whole.format(online)}</p><p>Hôm nay: ${whole.format(today)}</p><p>Tổng: ${whole.format(total)}</p>`,
  );
  show(
    'rating',
    'ratings/trang',
    ({average, count, max}) =>
      `<h2>Đánh giá</h2>${Array.from(
        {length: max},
        (_, index) =>
          `<button type="button" aria-label="${index + 1} sao">${index < average ? '★' : '☆'}</button>`,
      ).join('')}<p>${average} (${whole.format(count)} lượt)</p>`,
  );
  show(
    'news',
    'news?limit=5',
    ({items}) => `<h2>Tin tức</h2><ul>${items.map(itemMarkup).join('')}</ul>`,
  );
  show(
    'article',
    'news/tin-1',
    ({title, publishedAt, bodyHtml}) =>
      `<article><h2>${title}</h2><p>${day(publishedAt)}</p>${bodyHtml}</article>`,
  );
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
