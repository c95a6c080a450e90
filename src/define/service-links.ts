import {define} from '../element/define.js';
import {ServiceLinksElement} from '../widgets/service-links/service-links.js';

define('portal-service-links', ServiceLinksElement);
