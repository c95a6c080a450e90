/** One list for Preact and React: the same component, the library's own functions given. */
export function listOf(h) {
  return ({items}) =>
    h(
      'ul',
      null,
      items.map(({id, title, url, summary, publishedAt, category, image}) =>
        h(
          'li',
          {className: 'item', key: id},
          image && h('img', {loading: 'lazy', src: image.url, alt: '', width: 160, height: 90}),
          h(
            'div',
            null,
            h('h3', null, h('a', {href: url}, title)),
            h(
              'p',
              {className: 'meta'},
              h('time', {dateTime: publishedAt}, new Date(publishedAt).toLocaleDateString('vi-VN')),
              ` ${category.name}`,
            ),
            h('p', null, summary),
          ),
        ),
      ),
    );
}
