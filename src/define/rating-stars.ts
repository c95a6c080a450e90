import {define} from '../element/define.js';
import {RatingStarsElement} from '../widgets/rating-stars/rating-stars.js';

define('portal-rating-stars', RatingStarsElement);

/** Whoever imports this file's types knows the tag's type too. */
export {RatingStarsElement};
