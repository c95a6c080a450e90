const {LitElement, css, html} = window.secondLit;

customElements.define(
  'xa-dem',
  class extends LitElement {
    static properties = {count: {type: Number}};
    static styles = css`
      p {
        color: rgb(1, 2, 3);
      }
    `;
    count = 1;
    render() {
      return html`<p>${this.count} người</p>`;
    }
  },
);

window.hostReport = async function () {
  const element = document.querySelector('xa-dem');
  element.count = 2;
  await element.updateComplete;
  const inner = element.shadowRoot.querySelector('p');
  return [inner.textContent, getComputedStyle(inner).color];
};
