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
  .bone {
    height: 1em;
    margin-block: 0.6em;
  }
  .bone.title {
    width: 70%;
    height: 1.8em;
  }
  @media print {
    [part='back'] {
      display: none;
    }
  }
`;
