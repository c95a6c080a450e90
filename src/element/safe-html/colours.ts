type Rgb = readonly [red: number, green: number, blue: number];

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];
/** What the page behind a text is taken for in the dark. */
const night: Rgb = [36, 40, 47];
/** WCAG 1.4.3 for text of ordinary size. */
const enough = 4.5;

let canvas: CanvasRenderingContext2D | null | undefined;

const seen = new Map<string, Rgb | undefined>();

function rgb(colour: string): Rgb | undefined {
  if (!seen.has(colour)) {
    if (seen.size >= 500) seen.clear();
    seen.set(colour, parse(colour));
  }
  return seen.get(colour);
}

/** Red, green and blue of any colour CSS can name; `undefined` for what is no solid colour. */
function parse(colour: string): Rgb | undefined {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas || !CSS.supports('color', colour) || /^(current|inherit|windowtext)/i.test(colour)) {
    return undefined;
  }
  canvas.fillStyle = '#000';
  canvas.fillStyle = colour;
  const hex = /^#(..)(..)(..)$/.exec(canvas.fillStyle);
  return hex ? [parseInt(hex[1]!, 16), parseInt(hex[2]!, 16), parseInt(hex[3]!, 16)] : undefined;
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map(channel => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The colour itself, or so far on the way to black or white that it can be read on `behind`. */
function readable(colour: Rgb, behind: Rgb): Rgb {
  const target = luminance(behind) > 0.18 ? black : white;
  let found = colour;
  for (let step = 1; step <= 10 && contrast(found, behind) < enough; step++) {
    found = colour.map((own, at) => Math.round(own + ((target[at]! - own) * step) / 10)) as never;
  }
  return found;
}

const isGrey = (colour: Rgb) => Math.max(...colour) - Math.min(...colour) < 24;
const css = (colour: Rgb) => `rgb(${colour.join(',')})`;

/**
 * Gives foreign text its colours back so that it can be read, in the light and in the dark. Black,
 * white and grey are those of some other page, and stay away: text has this page's colour.
 */
export class Colours {
  readonly #behind = new Map<Element, Rgb>();

  /** To be called for outer elements first. */
  paint(element: HTMLElement, colour: string | undefined, background: string | undefined): void {
    const ground = background ? rgb(background) : undefined;
    const own = colour ? rgb(colour) : undefined;
    const {style} = element;
    if (ground && !isGrey(ground)) {
      this.#behind.set(element, ground);
      style.setProperty('background-color', css(ground));
      style.setProperty('color', css(readable(own ?? black, ground)));
      return;
    }
    const behind = this.#behindOf(element);
    if (!own || isGrey(own)) return;
    const light = css(readable(own, behind ?? white));
    style.setProperty('color', light);
    if (!behind) style.setProperty('color', `light-dark(${light}, ${css(readable(own, night))})`);
  }

  #behindOf(element: Element): Rgb | undefined {
    if (this.#behind.size === 0) return undefined;
    let outer: Element | null = element;
    while (outer && !this.#behind.has(outer)) outer = outer.parentElement;
    return outer ? this.#behind.get(outer) : undefined;
  }
}
