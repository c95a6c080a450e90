import {define} from '../element/define.js';
import {VisitCounterElement} from '../widgets/visit-counter/visit-counter.js';

define('portal-visit-counter', VisitCounterElement);

/** Whoever imports this file's types knows the tag's type too. */
export {VisitCounterElement};
