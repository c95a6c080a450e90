import {css} from 'lit';

export const articleViewStyles = css`
  /* Nothing to read and nothing instead: no gap in the page's grid, no landmark. */
  :host([idle]) {
    display: none;
  }
  [part='back'] {
    display: inline-block;
    padding-block: 0.25em;
    margin-block-end: 0.5em;
  }
  [part='title'] {
    font-family: var(--_heading-font);
    font-size: 1.6em;
    font-weight: var(--_heading-weight);
    text-wrap: balance;
  }
  [part='title']:focus-visible {
    outline-offset: 0.25em;
  }
  [part='meta'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block: 0.5em var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='lead'] {
    margin-block-end: var(--_space);
    font-weight: 700;
  }
  [part='image'] {
    display: block;
    width: 100%;
    margin-block-end: var(--_space);
    border-radius: var(--_radius);
  }
  [part='audio'] {
    display: block;
    width: 100%;
    margin-block-end: var(--_space);
  }
  /* Foreign text stays inside its box, whatever its styles say. */
  [part='body'] {
    contain: layout paint;
    isolation: isolate;
  }
  [part='body'] > :first-child {
    margin-block-start: 0;
  }
  [part='body'] :is(p, ul, ol, dl, figure, blockquote, pre, .table, .video, hr, details) {
    margin-block: 0 1em;
  }
  [part='body'] :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1.4em 0.5em;
    font-size: 1.15em;
  }
  [part='body'] :is(ul, ol) {
    padding-inline-start: 1.6em;
    list-style: revert;
  }
  [part='body'] :is(li > ul, li > ol, td > p:last-child, th > p:last-child) {
    margin-block: 0;
  }
  [part='body'] dd {
    margin-inline-start: 1.6em;
  }
  [part='body'] dt {
    font-weight: 700;
  }
  [part='body'] img,
  [part='body'] video {
    display: block;
    max-width: 100%;
    height: auto;
    margin-inline: auto;
    border-radius: var(--_radius);
  }
  [part='body'] figcaption {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.9em;
    font-style: italic;
    text-align: center;
  }
  [part='body'] blockquote {
    padding-inline-start: 1em;
    margin-inline: 0;
    border-inline-start: 0.25em solid var(--_border);
  }
  [part='body'] :is(pre, code, kbd, samp) {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  [part='body'] pre {
    white-space: pre-wrap;
  }
  [part='body'] hr {
    border: 0;
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .table {
    overflow-x: auto;
  }
  .table table {
    min-width: 100%;
    border-collapse: collapse;
  }
  .table :is(td, th) {
    min-width: 4em;
    padding: 0.4em 0.6em;
    border: var(--_border-width) solid var(--_border);
    vertical-align: top;
    text-align: start;
    overflow-wrap: normal;
  }
  .table th {
    background: var(--_surface);
    font-weight: 600;
  }
  .table caption {
    padding-block-end: 0.4em;
    color: var(--_muted);
    text-align: start;
  }
  .video {
    padding: var(--_space);
    text-align: center;
    background: var(--_surface);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  .video p {
    margin-block: 0.5em 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .video iframe {
    display: block;
    width: 100%;
    aspect-ratio: 16 / 9;
    border: 0;
  }
  [part='origin'] {
    margin-block: 1em;
    font-weight: 600;
    text-align: end;
  }
  [part='attachments'],
  [part='related'],
  [part='around'] {
    padding-block-start: var(--_space);
    margin-block-start: var(--_space);
    border-block-start: var(--_border-width) solid var(--_border);
  }
  [part='subheading'] {
    margin-block-end: 0.4em;
  }
  :is([part='attachments'], [part='related'], [part='around']) li {
    padding-block: 0.25em;
  }
  :is(.kind, .way, [part='related'] time) {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .way {
    display: block;
  }
  [part='around'] ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0 var(--_space);
  }
  .bone {
    height: 1em;
    margin-block: 0.6em;
  }
  .bone.title {
    width: 70%;
    height: 1.8em;
  }
  @media print {
    [part='back'],
    [part='audio'],
    [part='related'],
    .video {
      display: none;
    }
    .table {
      overflow: visible;
    }
  }
`;
