import {css} from 'lit';

/** The tools of an article, and what they do to it. */
export const toolStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }
  [part='tools'] {
    margin-block-end: var(--_space);
  }
  [part~='tool'] {
    padding-inline: 0.7em;
    border-color: var(--_muted);
  }
  [part~='tool'][aria-pressed='true'],
  [part~='tool'][aria-expanded='true'] {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  [part='panel'],
  .recording {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-end: var(--_space);
  }
  [part='panel'] {
    padding: var(--_space);
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  [part='panel'] .tools {
    column-gap: 1em;
  }
  [part='panel'] li a {
    display: inline-block;
    padding-block: 0.3em;
  }
  [part='audio'] {
    flex: 1 1 14em;
    min-width: 0;
    max-width: 100%;
  }
  .speed {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  select {
    min-height: var(--_target);
    padding: 0.25em 0.5em;
    color: inherit;
    background: Field;
    color: FieldText;
    font: inherit;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  .spoken {
    box-shadow: -0.4em 0 0 -0.15em var(--_accent);
  }
  ::highlight(portal-spoken) {
    color: #000;
    background-color: #ffe27a;
  }
  .size85 {
    font-size: 0.85em;
  }
  .size115 {
    font-size: 1.15em;
  }
  .size130 {
    font-size: 1.3em;
  }
  .size150 {
    font-size: 1.5em;
  }
  .size175 {
    font-size: 1.75em;
  }
  .size200 {
    font-size: 2em;
  }
  @media not print {
    .contrast {
      --_text: #fff;
      --_muted: #fff;
      --_link: #ffe600;
      --_accent: #ffe600;
      --_on-accent: #000;
      --_surface: #000;
      --_border: #fff;
      --_focus: #ffe600;
      --_error: #fff;
      --_new: #fff;

      padding: var(--_space);
      color: #fff;
      background: #000;
    }
    .contrast [part='body'] * {
      color: inherit !important;
      background-color: transparent !important;
    }
    .contrast [part='body'] th {
      background-color: #000 !important;
    }
    .contrast [part='body'] a {
      color: var(--_link) !important;
    }
  }
  [part='viewer'] {
    max-width: 96vw;
    max-height: 96vh;
    padding: 0.75em;
    color: #fff;
    background: #111;
    border: 0;
    border-radius: var(--_radius);
    text-align: center;
  }
  [part='viewer']::backdrop {
    background: rgb(0 0 0 / 0.8);
  }
  [part='viewer'] button {
    display: block;
    margin: 0 0 0.5em auto;
    color: #fff;
    background: #111;
  }
  [part='viewer'] button:focus-visible {
    outline-color: #fff;
  }
  [part='viewer'] img {
    display: block;
    max-width: 100%;
    max-height: 78vh;
    margin: auto;
    object-fit: contain;
  }
  [part='viewer'] p {
    margin-block-start: 0.5em;
  }
  @media print {
    [part='tools'],
    [part='panel'],
    .recording {
      display: none;
    }
  }
`;
