const pen = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** A computed colour as the browser paints it, whatever its notation. */
export function painted(css: string): Color {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = '#000';
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** What is seen behind an element: its own background and those it lies on. */
export function backdrop(element: Element | null): Color {
  if (!element) return painted('Canvas');
  const own = painted(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, backdrop(above(element)));
}

/** The element that this one lies in, through shadow roots and slots. */
export function above(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}

/** The contrast of WCAG 2.2 between a computed colour and what lies behind it, from 1 to 21. */
export function contrast(css: string, behind: Color): number {
  const [light = 0, dark = 0] = [over(painted(css), behind), behind]
    .map(luminance)
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function over([red, green, blue, alpha]: Color, behind: Color): Color {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(red, behind[0]), mix(green, behind[1]), mix(blue, behind[2]), 1];
}

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.slice(0, 3).map(channel => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
