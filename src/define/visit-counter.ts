import {define} from '../element/define.js';
import {VisitCounterElement} from '../widgets/visit-counter/visit-counter.js';

define('portal-visit-counter', VisitCounterElement);
