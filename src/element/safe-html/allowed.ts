/** Elements an article may have. Everything else goes, and its text stays. */
export const allowedTags = (
  'a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col ' +
  'colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 ' +
  'header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp ' +
  'section small source span strike strong sub summary sup table tbody td tfoot th thead time ' +
  'tr tt u ul var video wbr'
).split(' ');

/** Attributes they may have. */
export const allowedAttributes = (
  'abbr align alt border cellpadding cellspacing color colspan controls datetime dir headers ' +
  'height href hreflang lang loop open reversed rowspan scope size span src srcset start ' +
  'summary title type valign value width'
).split(' ');

/** Properties that inline styles may set; none of them can load or cover anything. */
export const allowedProperties = [
  'text-align',
  'color',
  'background-color',
  'font-weight',
  'font-style',
  'text-decoration-line',
  'vertical-align',
  'width',
  'list-style-type',
  'border-collapse',
  'white-space',
] as const;

/** Hosts whose videos may be played, each at exactly this address and after a click. */
export const videoAddress =
  /^https?:\/\/(?:www\.)?(?:youtube\.com|youtube-nocookie\.com)\/embed\/([\w-]{6,20})(?:[?#]|$)/;
