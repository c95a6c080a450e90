import '@ui5/webcomponents/dist/RatingIndicator.js';
import {elements} from './elements.js';

globalThis.show = elements('ui5-rating-indicator', 'readonly');
