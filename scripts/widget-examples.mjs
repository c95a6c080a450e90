/** The live examples of a widget's page: one for each value of a choice, and for each flag. */

/** With what each example of a widget begins; a widget that is not named here needs nothing. */
const bases = {
  'news-list': {limit: '3', 'link-template': '/?article={id}'},
  'article-view': {'article-id': 'lich-tiem-chung-thang-12', param: ''},
  'service-links': {group: 'dich-vu-cong'},
  'visit-counter': {'display-only': true},
  'rating-stars': {subject: '/widgets'},
};

/** What a value wants beside it. */
const besides = {
  levels: {subject: 'muc-do:widgets'},
};

/** What no single attribute shows. */
const further = {
  'article-view': [
    {
      text: ['Công cụ cho người đọc', 'Tools for readers'],
      attributes: {tools: 'print save share text-size contrast listen'},
    },
  ],
  'news-list': [
    {
      text: ['Một chuyên mục', 'One category'],
      attributes: {heading: 'Thông báo', category: 'thong-bao'},
    },
  ],
  'service-links': [
    {
      text: ['Liên kết đặt sẵn, không cần endpoint', 'Links of its own, with no endpoint'],
      attributes: {endpoint: ''},
      without: ['group'],
      children: `<a href="/nop-ho-so" data-icon="form">Nộp hồ sơ trực tuyến</a>
<a href="tel:+842540000000" data-icon="phone">Đường dây nóng</a>`,
    },
  ],
  'visit-counter': [
    {text: ['Những số được chọn', 'Chosen numbers'], attributes: {fields: 'online today total'}},
  ],
  'rating-stars': [
    {
      text: ['Một ô trong biểu mẫu', 'A field of a form'],
      attributes: {name: 'hai-long', endpoint: ''},
      without: ['subject'],
      form: true,
    },
  ],
};

/**
 * The first is the usual one.
 *
 * @param {import('../demo/manifest.js').Widget} widget
 */
export function examplesOf({tag, name, attributes}) {
  const base = bases[name] ?? {};
  const own = attributes.filter(each => each.own);
  const made = own.flatMap(attribute =>
    attribute.kind === 'choice'
      ? attribute.options
          .filter(value => value !== attribute.initial)
          .map(value => [attribute, value])
      : attribute.kind === 'flag' && !(attribute.name in base) && attribute.name !== 'required'
        ? [[attribute, true]]
        : [],
  );
  const example = (text, more, rest = {}) => ({
    title: {tag, text},
    attributes: {...base, ...more},
    ...rest,
  });
  const values = made.map(([attribute, value]) => {
    const written = value === true ? attribute.name : `${attribute.name}="${value}"`;
    return example([written, written], {[attribute.name]: value, ...besides[value]});
  });
  const others = (further[name] ?? []).map(({text, attributes: more, without = [], ...rest}) => {
    const made = example(text, more, rest);
    for (const each of without) delete made.attributes[each];
    return made;
  });
  return [example(['Như thường dùng', 'As usual'], {heading: 'Ví dụ'}), ...values, ...others];
}
