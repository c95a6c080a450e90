import './article-view.js';
import './news-list.js';
