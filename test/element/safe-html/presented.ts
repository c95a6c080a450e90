import {presentBody} from '../../../src/element/safe-html/present.js';

/** A body as a page would show it, from a back end at xa.example. */
export const present = (html: string): HTMLElement =>
  presentBody(html, {
    base: 'https://xa.example/api/',
    level: 3,
    articleAt: () => undefined,
    addressOf: id => id,
    words: {
      enlarge: 'Phóng to',
      video: 'Phát',
      cut: '…',
      table: n => `Bảng ${n}`,
      videoNote: host => host,
    },
  });
