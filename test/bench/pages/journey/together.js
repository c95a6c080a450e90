import '@shoelace-style/shoelace/dist/components/rating/rating.js';
import '@govtechsg/sgds-web-component/components/Card/index.js';
import {ask, day, whole} from './ask.js';

async function show(name, path, markup) {
  const answer = await ask(path);
  const place = document.getElementById(name);
  place.innerHTML = markup(answer);
  await Promise.all([...place.querySelectorAll('*')].map(element => element.updateComplete));
  globalThis.shown(name);
}

show(
  'services',
  'service-links',
  ({groups}) =>
    `<h2>Dịch vụ</h2>${groups
      .flatMap(({links}) => links)
      .map(({title, url}) => `<p><a href="${url}">${title}</a></p>`)
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
    `<h2>Đánh giá</h2><sl-rating value="${average}" max="${max}" precision="0.1"></sl-rating><p>${whole.format(count)} lượt</p>`,
);
show(
  'news',
  'news?limit=5',
  ({items}) =>
    `<h2>Tin tức</h2>${items
      .map(
        ({title, url, summary, publishedAt}) =>
          `<sgds-card><span slot="subtitle">${day(publishedAt)}</span><span slot="title">${title}</span><span slot="description">${summary}</span><a slot="footer" href="${url}">${title}</a></sgds-card>`,
      )
      .join('')}`,
);
show(
  'article',
  'news/tin-1',
  ({title, publishedAt, bodyHtml}) =>
    `<article><h2>${title}</h2><p>${day(publishedAt)}</p>${bodyHtml}</article>`,
);
