import {css} from 'lit';

/** How foreign text looks, whatever it was written with. */
export const bodyStyles = css`
  /* Foreign text stays inside its box, whatever its styles say. */
  [part='body'] {
    contain: layout paint;
    isolation: isolate;
    /* The marks of a first line may reach above its box, and its box would cut them. */
    padding-block-start: 0.15em;
    margin-block-start: -0.15em;
  }
  [part='body'] :not(table, thead, tbody, tfoot, tr, td, th, col, colgroup) {
    max-width: 100%;
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
  .enlarge {
    display: block;
    min-height: 0;
    padding: 0;
    margin-inline: auto;
    border: 0;
    cursor: zoom-in;
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
    overflow: auto;
    max-height: max(24em, 85vh);
  }
  .table table {
    min-width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    border-block-start: var(--_border-width) solid var(--_border);
    border-inline-start: var(--_border-width) solid var(--_border);
  }
  .table table table {
    min-width: 0;
  }
  .table :is(td, th) {
    min-width: 4em;
    max-width: 30em;
    padding: 0.4em 0.6em;
    border: 0 solid var(--_border);
    border-block-end-width: var(--_border-width);
    border-inline-end-width: var(--_border-width);
    vertical-align: top;
    text-align: start;
    overflow-wrap: break-word;
  }
  .table th {
    background: var(--_surface);
    font-weight: 600;
  }
  /* The headers stay where the rest scrolls, as long as they leave it room. */
  .table :is(thead, tr:first-child > th[scope='col']) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  @container (min-width: 30em) {
    .table tbody th[scope='row']:first-child {
      position: sticky;
      inset-inline-start: 0;
      max-width: 14em;
    }
  }
  .layout {
    width: 100%;
    border-spacing: 0;
  }
  .layout > * > tr > td {
    padding: 0.25em 0;
    vertical-align: top;
  }
  @container (max-width: 40em) {
    .layout,
    .layout > tbody,
    .layout > tbody > tr,
    .layout > tbody > tr > td {
      display: block;
      width: auto !important;
    }
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
  @media print {
    .video {
      display: none;
    }
    .table {
      overflow: visible;
      max-height: none;
    }
    .table :is(thead, th) {
      position: static;
    }
    [part='body'] :is(figure, img, tr) {
      break-inside: avoid;
    }
    .enlarge {
      display: block;
    }
  }
`;
