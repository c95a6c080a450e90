import './article-view.js';
import './news-list.js';
import './service-links.js';
