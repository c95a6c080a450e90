import '@shoelace-style/shoelace/dist/components/rating/rating.js';
import {elements} from './elements.js';

globalThis.show = elements('sl-rating', 'readonly');
