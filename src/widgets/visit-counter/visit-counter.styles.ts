import {css} from 'lit';

export const visitCounterStyles = css`
  [part='row'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    /* A number far from its name is hard to tell from those above and below it. */
    max-width: 30em;
    padding-block: 0.3em;
    border-block-end: var(--_border-width) solid var(--_border);
  }
  [part='value'] {
    margin-inline-start: auto;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  [part='digits'] {
    display: flex;
    gap: 0.12em;
    direction: ltr;
    font-size: 1.15em;
  }
  [part='digit'] {
    min-width: 1.35em;
    padding: 0.1em 0.2em;
    color: var(--_on-accent);
    background: var(--_accent);
    border-radius: var(--_radius);
    text-align: center;
  }
  .stage {
    --_digits: 0.6em;
    --_chart: 8.5em;
  }
  [part='updated'] {
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='chart'] {
    position: relative;
    margin-block-end: var(--_space);
  }
  [part='picture'] {
    display: block;
    width: 100%;
    height: 6em;
    border-block-end: var(--_border-width) solid var(--_border);
  }
  [part='bar'] {
    fill: var(--_accent);
  }
  [part='axis'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block-start: 0.25em;
    /* As the bars above it, which are a drawing. */
    direction: ltr;
    color: var(--_muted);
    font-size: 0.8em;
  }
  .bone {
    width: 4em;
    margin-inline-start: auto;
  }
  .bone.picture {
    width: 100%;
    height: 7.5em;
    margin-block: 0 var(--_space);
  }
  @container (max-width: 19em) {
    .stage {
      --_digits: 2em;
      --_chart: 9.7em;
    }
    [part='axis'] :nth-child(2) {
      order: 1;
    }
  }
  @media (forced-colors: active) {
    [part='bar'] {
      fill: CanvasText;
    }
    [part='digit'] {
      border: 1px solid;
    }
  }
  @media print {
    [part='digit'] {
      border: 1px solid;
      color: inherit;
      background: none;
    }
  }
`;
