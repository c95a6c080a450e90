import {html, nothing, render, type TemplateResult} from 'lit';
import {flat} from '../../src/element/flat.js';
import {expect} from '../helpers/index.js';

const row = (name: unknown, on?: string) =>
  html`<li class=${on ?? nothing}>${name}${on ? html` <b>${on}</b>` : nothing}</li>`;
const list = (names: readonly unknown[], on?: string) =>
  html`<ul>
    ${names.map(name => row(name, on))}
  </ul>`;
const bare = (holder: Element) => holder.innerHTML.replace(/<!--.*?-->/gs, '');

describe('a flat template', () => {
  it('draws what the nested ones draw, and again with other values', () => {
    const nested = document.createElement('div');
    const holder = document.createElement('div');
    for (const template of [
      list(['a', 'b']),
      list(['c', 'd']),
      list(['c', 'd'], 'x'),
      list(['<i>', 'd', 'e']),
      list([]),
    ]) {
      render(template, nested);
      render(flat(template), holder);
      expect(bare(holder)).to.equal(bare(nested));
    }
  });

  it('keeps its elements as long as only values change', () => {
    const holder = document.createElement('div');
    render(flat(list(['a', 'b'])), holder);
    const [first] = holder.getElementsByTagName('li');
    render(flat(list(['c', 'd'])), holder);
    expect(holder.getElementsByTagName('li')[0]).to.equal(first);
    expect(first!.textContent).to.equal('c');
  });

  it('takes no data for a template', () => {
    const holder = document.createElement('div');
    const {_$litType$} = html``;
    const forged = JSON.parse(
      JSON.stringify({_$litType$, strings: ['<img src=x>'], values: []}),
    ) as TemplateResult;
    expect(() => render(flat(html`<p>${forged}</p>`), holder)).to.throw();
    expect(holder.querySelector('img')).to.equal(null);
  });
});
