import {html, nothing, render} from 'lit';
import {flat} from '../../element/flat.js';
import {voteName, type RatingFrame} from './frame.js';

/** The votes to choose from, as they stand in a widget. */
export interface Choices {
  readonly key: string;
  readonly element: HTMLElement;
}

// Those of a page are nearly always the same, and to copy them takes a tenth of drawing them.
const originals = new Map<string, HTMLElement>();

/** The radio buttons for a vote: those that are there already, made to fit, else new ones. */
export function choices(
  frame: RatingFrame,
  choice: number | undefined,
  before: Choices | undefined,
): Choices {
  const key = keyOf(frame);
  let original = originals.get(key);
  if (!original) originals.set(key, (original = draw(frame)));
  let element = before?.element;
  if (element?.childElementCount !== frame.max || element.className !== frame.scale) {
    element = original.cloneNode(true) as HTMLElement;
  } else if (key !== before?.key) rename(element, original);
  if (before || choice !== undefined) check(element, choice);
  return {key, element};
}

/** What the names of the votes depend on. */
function keyOf(frame: RatingFrame): string {
  const {language, scale, max, text} = frame;
  const names =
    scale === 'stars'
      ? text('rating.of')
      : votes(max)
          .map(vote => voteName(vote, frame))
          .join();
  return `${language} ${max} ${scale} ${names}`;
}

function draw(frame: RatingFrame): HTMLElement {
  const {scale, max} = frame;
  const radio = (vote: number) =>
    html`<input
      part=${scale === 'stars' ? 'star' : nothing}
      type="radio"
      name="vote"
      value=${vote}
      aria-label=${scale === 'stars' ? voteName(vote, frame) : nothing}
    />`;
  const label = (vote: number) =>
    html`<label part="choice">${radio(vote)} ${voteName(vote, frame)}</label>`;
  const all = scale === 'stars' ? votes(max).map(radio) : votes(max).reverse().map(label);
  const holder = document.createElement('div');
  render(flat(html`<div part="choices" class=${scale}>${all}</div>`), holder);
  return holder.firstElementChild as HTMLElement;
}

/** In place: one of them may have the focus. */
function rename(element: HTMLElement, original: HTMLElement): void {
  [...element.children].forEach((each, index) => {
    const other = original.children[index]!;
    const name = other.getAttribute('aria-label');
    if (name) each.setAttribute('aria-label', name);
    else each.lastChild!.textContent = other.lastChild!.textContent;
  });
}

function check(element: HTMLElement, choice: number | undefined): void {
  element.querySelectorAll('input').forEach(radio => {
    const vote = Number(radio.value);
    radio.checked = vote === choice;
    radio.classList.toggle('on', choice !== undefined && vote <= choice);
  });
}

function votes(max: number): number[] {
  return [...Array<undefined>(max)].map((_, index) => index + 1);
}
