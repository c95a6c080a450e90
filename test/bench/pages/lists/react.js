import {createElement} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {listOf} from './component.js';
import {fetchItems} from './item.js';

const element = document.createElement('div');
document.body.append(element);
const root = createRoot(element);
const List = listOf(createElement);
globalThis.show = async address => {
  const items = await fetchItems(address);
  flushSync(() => root.render(createElement(List, {items})));
};
