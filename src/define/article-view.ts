import {define} from '../element/define.js';
import {ArticleViewElement} from '../widgets/article-view/article-view.js';

define('portal-article-view', ArticleViewElement);

/** Whoever imports this file's types knows the tag's type too. */
export {ArticleViewElement};
