import {words} from '../site.js';

const status = document.getElementById('status');

/** Says something to those who do not see it happen. */
export function say(vietnamese, english) {
  status.replaceChildren(words(vietnamese, english));
}

/**
 * Copies what an element holds; where the browser does not let a page do so, it is selected for the
 * keyboard.
 *
 * @param {HTMLElement} element
 * @param {HTMLElement} button - says how it went.
 */
export async function copy(element, button) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    tell(button, 'Đã chép', 'Copied');
  } catch {
    getSelection().selectAllChildren(element);
    element.focus();
    tell(button, 'Đã bôi đen: nhấn Ctrl+C để chép', 'Selected: press Ctrl+C to copy');
  }
}

function tell(button, vietnamese, english) {
  button.replaceChildren(words(vietnamese, english));
  say(vietnamese, english);
}
