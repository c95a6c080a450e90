import {elements} from './elements.js';

class Stars extends HTMLElement {
  connectedCallback() {
    const {value, readonly} = this;
    this.innerHTML = [1, 2, 3, 4, 5]
      .map(level =>
        readonly
          ? `<span aria-hidden="true">${level <= value ? '★' : '☆'}</span>`
          : `<label><input type="radio" name="r${Math.random()}" value="${level}"><span>${level <= value ? '★' : '☆'}</span></label>`,
      )
      .join('');
    this.updateComplete = Promise.resolve();
  }
}
customElements.define('hand-stars', Stars);
globalThis.show = elements('hand-stars', 'readonly');
