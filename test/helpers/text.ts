const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/**
 * The text that a person sees, through shadow roots and slots, with every run of white space as one
 * space. Text for screen readers only is left out unless `everything` is asked for.
 */
export function text(node: Node, {everything = false} = {}): string {
  return read(node, everything).replace(/\s+/g, ' ').trim();
}

function read(node: Node, everything: boolean): string {
  if (isText(node)) return node.data;
  if (isElement(node)) {
    if (unseen.has(node.tagName.toUpperCase())) return '';
    const style = getComputedStyle(node);
    if (style.display === 'none') return '';
    if (!everything && (style.visibility !== 'visible' || clippedAway(node, style))) return '';
    const own = childrenOf(node)
      .map(child => read(child, everything))
      .join('');
    return style.display.startsWith('inline') || style.display === 'contents' ? own : ` ${own} `;
  }
  return childrenOf(node)
    .map(child => read(child, everything))
    .join('');
}

function childrenOf(node: Node): Node[] {
  if (isElement(node) && node.localName === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const parent = isElement(node) && node.shadowRoot ? node.shadowRoot : node;
  return [...parent.childNodes];
}

// By their type and not by `instanceof`: a frame has classes of its own.
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function clippedAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'contents' || style.position !== 'absolute') return false;
  return (
    /inset\((50|100)%\)/.test(style.clipPath) ||
    /^rect\((0|1)px[, ]/.test(style.getPropertyValue('clip')) ||
    (element.clientWidth <= 1 && element.clientHeight <= 1 && style.overflow === 'hidden')
  );
}
