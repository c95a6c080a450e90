import {fetchItems, itemMarkup} from './item.js';

const list = document.createElement('ul');
document.body.append(list);
globalThis.show = async address => {
  list.innerHTML = (await fetchItems(address)).map(itemMarkup).join('');
};
