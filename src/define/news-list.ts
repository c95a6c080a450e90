import {define} from '../element/define.js';
import {NewsListElement} from '../widgets/news-list/news-list.js';

define('portal-news-list', NewsListElement);

/** Whoever imports this file's types knows the tag's type too. */
export {NewsListElement};
