import './article-view.js';
import './news-list.js';
import './rating-stars.js';
import './service-links.js';
import './visit-counter.js';
