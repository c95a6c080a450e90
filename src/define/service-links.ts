import {define} from '../element/define.js';
import {ServiceLinksElement} from '../widgets/service-links/service-links.js';

define('portal-service-links', ServiceLinksElement);

/** Whoever imports this file's types knows the tag's type too. */
export {ServiceLinksElement};
