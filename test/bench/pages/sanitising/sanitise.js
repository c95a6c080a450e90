import DOMPurify from 'dompurify';
import {presentBody} from '../../../../.build/element/safe-html/present.js';

const settings = {
  base: 'https://xa.example.vn/api/',
  level: 2,
  articleAt: () => undefined,
  addressOf: id => `/?article=${id}`,
  words: {
    enlarge: 'Xem ảnh lớn',
    table: n => `Bảng ${n}`,
    video: 'Xem',
    cut: '…',
    videoNote: () => '',
  },
};
globalThis.ways = {
  ours: html => presentBody(html, settings),
  bare: html => DOMPurify.sanitize(html, {RETURN_DOM_FRAGMENT: true}),
};
