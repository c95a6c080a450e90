import {html, nothing, svg, type TemplateResult} from 'lit';

/** The library's own icons: lines in a square of 24, in the colour of the text around them. */
const paths = {
  building: 'M4 21V4h10v17M14 9h6v12M2 21h20M8 8h2M8 12h2M8 16h2M17 13v.1M17 17v.1',
  calendar: 'M4 6h16v14H4ZM4 10h16M8 3v4M16 3v4',
  chat: 'M3 4h18v12H11l-5 4v-4H3ZM8 9h8M8 12h5',
  document: 'M6 3h8l5 5v13H6ZM14 3v5h5M9 13h7M9 17h7',
  download: 'M12 3v12M7 10l5 5 5-5M4 17v4h16v-4',
  form: 'M5 4h14v17H5ZM9 2h6v4H9ZM8 11l1 1 2-2M13 11h3M8 16l1 1 2-2M13 16h3',
  health: 'M12 20C5 15 3 12 3 8a4 4 0 0 1 9-2 4 4 0 0 1 9 2c0 4-2 7-9 12ZM12 9v6M9 12h6',
  law: 'M12 3v18M7 21h10M5 7l7-2 7 2M2 14l3-7 3 7a3 3 0 0 1-6 0M16 14l3-7 3 7a3 3 0 0 1-6 0',
  link: 'M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-2 2M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l2-2',
  mail: 'M3 5h18v14H3ZM3 6l9 7 9-7',
  map: 'M12 21c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12ZM12 7a2 2 0 1 0 .1 0',
  money: 'M2 6h20v12H2ZM12 9a3 3 0 1 0 .1 0M6 12h.1M18 12h.1',
  people: 'M9 4a3.5 3.5 0 1 0 .1 0M2 20a7 7 0 0 1 14 0M16 4a3.5 3.5 0 0 1 0 7M18 14a7 7 0 0 1 4 6',
  phone: 'M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4c-8 4-21-8-16-16Z',
  question: 'M12 2a10 10 0 1 0 .1 0M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17v.1',
  school: 'M1 9l11-5 11 5-11 5ZM6 12v5c3 3 9 3 12 0v-5M23 9v7',
  search: 'M10 3a7 7 0 1 0 .1 0M15 15l6 6',
  newTab: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
} as const;

/** An icon's name, else the address of a picture. */
export function icon(named: string | undefined, address: (url: string) => string): unknown {
  if (!named) return nothing;
  if (Object.hasOwn(paths, named)) return drawn(named as keyof typeof paths);
  // A word is the name of an icon that is not there (yet), not the address of a picture.
  if (/^[\w-]+$/.test(named)) return nothing;
  return html`<img src=${address(named)} alt="" loading="lazy" decoding="async" />`;
}

/** One of the library's own. */
export function drawn(name: keyof typeof paths): TemplateResult {
  return svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[name]}></path></svg>`;
}
