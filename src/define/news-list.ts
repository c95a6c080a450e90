import {define} from '../element/define.js';
import {NewsListElement} from '../widgets/news-list/news-list.js';

define('portal-news-list', NewsListElement);
