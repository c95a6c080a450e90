import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Rating from '@mui/material/Rating';
import Typography from '@mui/material/Typography';
import {createElement as h, useEffect, useLayoutEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {ask, day, whole} from './ask.js';

function Widget({name, path, children}) {
  const [answer, setAnswer] = useState();
  useEffect(() => {
    void ask(path).then(setAnswer);
  }, [path]);
  useLayoutEffect(() => {
    if (answer) globalThis.shown(name);
  }, [answer, name]);
  return answer ? children(answer) : null;
}

const heading = text => h(Typography, {variant: 'h5', component: 'h2'}, text);
const parts = {
  services: [
    'service-links',
    ({groups}) =>
      h(
        'div',
        null,
        heading('Dịch vụ'),
        h(
          List,
          null,
          groups
            .flatMap(({links}) => links)
            .map(({title, url}) => h(ListItem, {key: url}, h(Link, {href: url}, title))),
        ),
      ),
  ],
  visits: [
    'visits',
    ({online, today, total}) =>
      h(
        'div',
        null,
        heading('Lượt truy cập'),
        h(Typography, null, `Đang trực tuyến: ${whole.format(online)}`),
        h(Typography, null, `Hôm nay: ${whole.format(today)}`),
        h(Typography, null, `Tổng: ${whole.format(total)}`),
      ),
  ],
  rating: [
    'ratings/trang',
    ({average, count, max}) =>
      h(
        'div',
        null,
        heading('Đánh giá'),
        h(Rating, {name: 'rating', defaultValue: average, max, precision: 0.1}),
        h(Typography, null, `${whole.format(count)} lượt`),
      ),
  ],
  news: [
    'news?limit=5',
    ({items}) =>
      h(
        'div',
        null,
        heading('Tin tức'),
        items.map(({id, title, url, summary, publishedAt}) =>
          h(
            Card,
            {key: id},
            h(
              CardContent,
              null,
              h(Link, {href: url}, title),
              h(Typography, {variant: 'body2'}, day(publishedAt)),
              h(Typography, null, summary),
            ),
          ),
        ),
      ),
  ],
  article: [
    'news/tin-1',
    ({title, publishedAt, bodyHtml}) =>
      h(
        'article',
        null,
        heading(title),
        h(Typography, null, day(publishedAt)),
        h('div', {dangerouslySetInnerHTML: {__html: bodyHtml}}),
      ),
  ],
};

const start = () => {
  for (const [name, [path, children]] of Object.entries(parts)) {
    createRoot(document.getElementById(name)).render(h(Widget, {name, path, children}));
  }
};
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
