import {define} from '../element/define.js';
import {RatingStarsElement} from '../widgets/rating-stars/rating-stars.js';

define('portal-rating-stars', RatingStarsElement);
