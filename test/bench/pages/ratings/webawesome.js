import '@awesome.me/webawesome/dist/components/rating/rating.js';
import {elements} from './elements.js';

globalThis.show = elements('wa-rating', 'readonly');
