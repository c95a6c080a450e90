import {h, render} from 'preact';
import {listOf} from './component.js';
import {fetchItems} from './item.js';

const root = document.createElement('div');
document.body.append(root);
const List = listOf(h);
globalThis.show = async address => render(h(List, {items: await fetchItems(address)}), root);
