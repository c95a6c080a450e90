import {css} from 'lit';
import {emptyStar, emptyStars, fullStar, fullStars} from './star.js';

export const ratingStarsStyles = css`
  .stage {
    --_summary: 2.1em;
  }
  :is([part='summary'], .waiting) {
    min-height: var(--_summary);
  }
  @container (max-width: 19em) {
    .stage {
      --_summary: 3em;
    }
  }
  [part='summary'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
  }
  [part='stars'] {
    position: relative;
    flex: none;
    width: calc(var(--_max) * 1.2em);
    height: 1em;
    font-size: 1.4em;
    color: var(--_star);
    /* Drawn from the left, and turned round where people begin at the right. */
    direction: ltr;
  }
  [part='stars']:dir(rtl) {
    transform: scaleX(-1);
  }
  [part='stars']::before,
  [part='stars']::after,
  [part='star']::before {
    content: '';
    background: currentColor;
    clip-path: ${emptyStars};
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  [part='stars']::before,
  [part='stars']::after {
    position: absolute;
    inset: 0;
  }
  [part='stars']::after {
    width: calc(var(--_value) * 1.2em);
    clip-path: ${fullStars};
  }
  [part='average'] {
    font-weight: 600;
  }
  [part='count'],
  [part='none'] {
    color: var(--_muted);
  }
  [part='spread'] {
    max-width: 26em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  [part='share'] {
    display: grid;
    grid-template-columns: 3.5em 1fr minmax(2.5em, auto);
    align-items: center;
    gap: 0.6em;
    margin-block: 0.15em;
  }
  .levels > [part='share'] {
    grid-template-columns: 7.5em 1fr minmax(2.5em, auto);
  }
  [part='bar'] {
    height: 0.7em;
    overflow: hidden;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  [part='bar']::before {
    content: '';
    display: block;
    width: var(--_share);
    height: 100%;
    background: var(--_star);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  [part='votes'] {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  [part='vote'] {
    min-width: 0;
    margin: var(--_space) 0 0;
    padding: 0;
    border: 0;
  }
  [part='legend'] {
    padding: 0;
    font-weight: 600;
  }
  [part='choices'] {
    display: flex;
    flex-wrap: wrap;
    margin-block: 0.25em 0.5em;
  }
  [part='choices'].levels {
    flex-direction: column;
  }
  [part='choice'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: var(--_target);
    cursor: pointer;
  }
  [part='choice'] input {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  [part='star'] {
    display: grid;
    place-content: center;
    width: var(--_target);
    height: var(--_target);
    margin: 0;
    color: var(--_star);
    background: none;
    border: 0;
    appearance: none;
    cursor: pointer;
  }
  [part='star']::before {
    width: 1em;
    height: 1em;
    font-size: 1.6em;
    clip-path: ${emptyStar};
  }
  [part='star'].on::before {
    clip-path: ${fullStar};
  }
  @media (hover: hover) {
    [part='choices']:hover [part='star']::before {
      clip-path: ${fullStar};
    }
    [part='choices'] [part='star']:hover ~ [part='star']::before {
      clip-path: ${emptyStar};
    }
  }
  fieldset:disabled [part='star'] {
    color: var(--_muted);
    cursor: default;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .bone {
    width: 12em;
    max-width: 100%;
    height: 1.4em;
  }
  @media (forced-colors: active) {
    [part='stars'],
    [part='star'] {
      color: CanvasText;
    }
    [part='bar']::before {
      background: CanvasText;
    }
    fieldset:disabled [part='star'] {
      color: GrayText;
    }
  }
  @media print {
    [part='vote'] {
      display: none;
    }
  }
`;
