import {css} from 'lit';

export const newsListStyles = css`
  /*
   * What a row usually takes, by how many items stand in it; what a layout takes beside its rows; and
   * the buttons for more.
   */
  .stage {
    --_row-of-1: 9.5em;
    --_row-of-2: 0em;
    --_row-of-3: 0em;
    --_row-of-4: 0em;
    --_rest: 0em;
    --_paging: 3.2em;
  }
  :host([layout='compact']) .stage {
    --_row-of-1: 4em;
  }
  :host([layout='headline']) .stage {
    --_row-of-1: 4em;
    --_rest: calc(56.25cqi + 6em);
  }
  :host([layout='cards']) .stage {
    --_row-of-1: 0em;
    --_row-of-4: calc(14cqi + 16em);
  }
  @container (max-width: 62em) {
    :host([layout='cards']) .stage {
      --_row-of-4: 0em;
      --_row-of-3: calc(18.75cqi + 15em);
    }
  }
  @container (max-width: 46em) {
    :host([layout='cards']) .stage {
      --_row-of-3: 0em;
      --_row-of-2: calc(28.125cqi + 14em);
    }
  }
  @container (max-width: 31em) {
    :host([layout='cards']) .stage {
      --_row-of-2: 0em;
      --_row-of-1: calc(56.25cqi + 12em);
    }
  }
  @container (max-width: 26em) {
    .stage {
      --_row-of-1: calc(56.25cqi + 10em);
      --_paging: 6em;
    }
    :host(:is([layout='compact'], [layout='headline'])) .stage {
      --_row-of-1: 5.5em;
    }
    :host([layout='headline']) .stage {
      --_rest: calc(56.25cqi + 7.5em);
    }
  }
  @container (max-width: 16em) {
    .stage {
      --_row-of-1: calc(56.25cqi + 10.6em);
    }
    :host([layout='cards']) .stage {
      --_row-of-1: calc(56.25cqi + 12.5em);
    }
    :host(:is([layout='compact'], [layout='headline'])) .stage {
      --_row-of-1: 7em;
    }
    :host([layout='headline']) .stage {
      --_rest: calc(56.25cqi + 8em);
    }
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space);
  }
  [part='search'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: var(--_space);
  }
  [part='input'] {
    flex: 1 1 10em;
    min-width: 0;
    min-height: var(--_target);
    padding: 0.25em 0.6em;
    color: inherit;
    background: transparent;
    border: var(--_border-width) solid var(--_muted);
    border-radius: var(--_radius);
  }
  [part='input']::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [part='list'] {
    display: grid;
    gap: var(--_space);
  }
  [part='item'] {
    display: flex;
    gap: var(--_space);
    min-width: 0;
    padding-block-end: var(--_space);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  :where([part='list'], .group:last-child) > [part='item']:last-child {
    border-block-end: 0;
  }
  .group {
    display: contents;
  }
  /* Long lists cost what is seen of them; they are laid out as the list is, also by a portal. */
  .long > .group {
    display: inherit;
    flex-flow: inherit;
    grid-column: 1 / -1;
    grid-template-columns: inherit;
    gap: inherit;
    inline-size: 100%;
    min-width: 0;
    content-visibility: auto;
    contain-intrinsic-block-size: auto
      calc(
        var(--_items) *
          (var(--_row-of-1) + var(--_row-of-2) / 2 + var(--_row-of-3) / 3 + var(--_row-of-4) / 4)
      );
    /* Neither a ring around what has the focus nor a shadow is cut off. */
    overflow-clip-margin: 2em;
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  .picture {
    flex: 0 0 32%;
    max-width: 14em;
  }
  .picture[hidden] {
    display: none;
  }
  [part='image'] {
    display: block;
    width: 100%;
    height: auto;
    aspect-ratio: var(--_image-ratio);
    object-fit: cover;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  [part='title'] {
    font-weight: 600;
  }
  [part='link'] {
    text-decoration: none;
  }
  [part='link']:hover,
  [part='link']:focus-visible,
  [part='link'][aria-current] {
    text-decoration: underline;
  }
  [part='meta'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    margin-block-start: 0.2em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='badge'] {
    color: var(--_new);
    font-weight: 700;
  }
  [part~='pinned'] {
    color: var(--_muted);
  }
  [part='summary'] {
    display: -webkit-box;
    margin-block-start: 0.3em;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .bone {
    width: 90%;
  }
  .short {
    width: 40%;
  }

  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
  }
  .cards [part='item'] {
    flex-direction: column;
    padding: 0;
    overflow: hidden;
    background: var(--_surface);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  .cards .picture {
    flex: none;
    max-width: none;
  }
  .cards [part='image'] {
    border-radius: 0;
  }
  .cards .words {
    padding: var(--_space);
  }
  .cards .bone {
    background: var(--_border);
  }

  .compact,
  .headline {
    gap: calc(var(--_space) / 2);
  }
  .compact [part='item'],
  .headline [part='item'] {
    padding-block-end: calc(var(--_space) / 2);
  }
  .compact [part='title'] {
    font-weight: 400;
  }
  :where(.headline, .headline > .group:first-child) > [part='item']:first-child {
    flex-direction: column;
  }
  :where(.headline, .headline > .group:first-child) > [part='item']:first-child .picture {
    flex: none;
    max-width: none;
  }
  :where(.headline, .headline > .group:first-child) > [part='item']:first-child [part='title'] {
    font-size: 1.2em;
  }

  [part='pages'] ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    margin-block-start: var(--_space);
  }
  [part~='page'] {
    padding-inline: 0.6em;
  }
  [part~='current'],
  [part~='current']:hover {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
    font-weight: 700;
  }
  [part~='more'] {
    display: block;
    width: 100%;
    margin-block-start: var(--_space);
  }

  @container (max-width: 26em) {
    .list [part='item'] {
      flex-direction: column;
      gap: 0.5em;
    }
    .list .picture {
      flex: none;
      max-width: none;
    }
  }
  @container (min-width: 78em) {
    .cards.long > .group {
      contain-intrinsic-block-size: auto calc(var(--_items) * var(--_row-of-4) / 5);
    }
  }
  /* A row of seven or more does not end with its group. */
  @container (min-width: 105em) {
    .cards.long > .group {
      display: contents;
    }
    :where(.cards.long) [part='item'] {
      content-visibility: auto;
      contain-intrinsic-size: auto 18em;
    }
  }
  @media (forced-colors: active) {
    [part~='current'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .long > .group {
      display: contents;
    }
    [part='item'] {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
