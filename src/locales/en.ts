/**
 * English, and the type of every other dictionary. `{name}` is filled in; a message that counts
 * gives a text for each plural form its language has.
 */
export const en = {
  'news.label': 'News',
  'news.empty': 'There is no news here yet.',
  'news.emptySearch': 'Nothing was found for “{q}”.',
  'news.search': 'Search the news',
  'news.searchButton': 'Search',
  'news.clear': 'Show all news',
  'news.found': {one: '{n} item found for “{q}”.', other: '{n} items found for “{q}”.'},
  'news.new': 'New',
  'news.pinned': 'Pinned',
  'news.more': 'Show more',
  'news.added': {one: '{n} more item.', other: '{n} more items.'},
  'news.pastEnd': {
    one: 'There is no page {page}; the list has {n} page.',
    other: 'There is no page {page}; the list has {n} pages.',
  },
  'pages.label': 'Pages',
  'pages.page': 'Page {page}',
  'pages.pageOf': 'Page {page} of {n}.',
  'pages.previous': 'Previous',
  'pages.next': 'Next',
  'pages.first': 'Go to the first page',

  'article.label': 'Article',
  'article.published': 'Published',
  'article.updated': 'Updated',
  'article.author': 'Author',
  'article.origin': 'Source: {origin}',
  'article.attachments': 'Attached files',
  'article.audio': 'Listen to this article',
  'article.related': 'Related articles',
  'article.around': 'More articles',
  'article.previous': 'Older',
  'article.next': 'Newer',
  'article.back': 'Back to the list',
  'article.empty': 'This article has no text.',
  'article.table': 'Table {n}',
  'article.enlarge': 'Enlarge the picture',
  'article.video': 'Play the video',
  'article.videoNote': 'The video is loaded from {host}.',
  'article.cut': 'This article is too long to be shown whole; here is its beginning.',
  'article.address': 'Address: {address}',
  'article.copied': 'Copy made on {time}',
  'tools.label': 'What you can do with this article',
  'tools.print': 'Print',
  'tools.save': 'Save',
  'tools.share': 'Share',
  'tools.shareVia': 'Share with an app…',
  'tools.email': 'Email',
  'tools.copy': 'Copy the link',
  'tools.copied': 'The link is copied.',
  'tools.smaller': 'Smaller text',
  'tools.usual': 'Usual text size',
  'tools.larger': 'Larger text',
  'tools.size': 'Text size {n} %',
  'tools.contrast': 'High contrast',
  'tools.listen': 'Listen',
  'tools.pause': 'Pause',
  'tools.resume': 'Go on',
  'tools.stop': 'Stop reading',
  'tools.speed': 'Speed',
  'viewer.label': 'Enlarged picture',
  'viewer.close': 'Close',
  'link.outside': '(leads to {host})',
  'link.newTab': '(opens in a new tab)',

  'services.label': 'Online services',
  'services.empty': 'There are no services here yet.',

  'visits.label': 'Visits',
  'visits.online': 'Online now',
  'visits.today': 'Today',
  'visits.yesterday': 'Yesterday',
  'visits.week': 'This week',
  'visits.month': 'This month',
  'visits.total': 'All visits',
  'visits.updated': 'Updated at',
  'visits.unknown': 'not known',
  'visits.daily': 'Visits in the last 30 days',
  'visits.day': 'Day',
  'visits.visits': 'Visits',
  'visits.top': 'at most {n} a day',

  'rating.label': 'Rating',
  'rating.none': 'No votes yet',
  'rating.of': '{value} of {max} stars',
  'rating.mean': '{value} of {max} on average',
  'rating.satisfied': '{share} satisfied',
  'rating.count': {one: '{n} vote', other: '{n} votes'},
  'rating.unknown': 'not known',
  'rating.spread': 'How the votes spread',
  'rating.stars': {one: '{n} star', other: '{n} stars'},
  'rating.level1': 'Not satisfied',
  'rating.level2': 'Satisfied',
  'rating.level3': 'Very satisfied',
  'rating.vote': 'Rate this page',
  'rating.yourVote': 'Your vote',
  'rating.choose': 'Please choose a vote first.',
  'rating.send': 'Send vote',
  'rating.change': 'Change vote',
  'rating.withdraw': 'Withdraw vote',
  'rating.sending': 'Sending…',
  'rating.own': 'You voted: {vote}.',
  'rating.withdrawn': 'Your vote was withdrawn.',
  'rating.kept': 'Not sent yet: your vote ({vote}) is kept on this device and will be sent again.',
  'rating.keptWithdrawal':
    'Not sent yet: your withdrawal is kept on this device and will be sent again.',
  'rating.refused': 'Not accepted by the server ({status}): {vote}.',
  'rating.scale': 'The rating on the server has another scale than this part of the page.',

  'refresh.pause': 'Pause updates',
  'refresh.resume': 'Resume updates',

  'state.loading': 'Loading…',
  'state.retry': 'Try again',
  'state.stale': 'A newer version could not be loaded. Updated at {time}.',

  'note.items': {
    one: '{n} item is left out, because its data is wrong.',
    other: '{n} items are left out, because their data is wrong.',
  },
  'note.link': 'An unsafe or wrong link was removed.',
  'note.date': 'A date without a time zone, or no date at all, is not shown.',
  'note.field': 'Some details are left out, because their data is wrong.',
  'note.surplus': {
    one: 'The source sent {n} item; only the first {limit} are shown.',
    other: 'The source sent {n} items; only the first {limit} are shown.',
  },

  'error.config': 'This part of the page is not set up correctly.',
  'error.no-endpoint': 'No data address (endpoint) is set for this part of the page.',
  'error.bad-endpoint': 'The data address (endpoint) of this part of the page is not valid.',
  'error.unknown-source':
    'This part of the page asks for a kind of source that is not known: “{source}”.',
  'error.unsupported-topic': 'The source “{source}” cannot give what this part of the page shows.',
  'error.network':
    'The data could not be reached. The address may be wrong, or the server gives this page no permission.',
  'error.offline': 'You are offline. This part will load when the connection is back.',
  'error.timeout': 'The server takes too long to answer.',
  'error.http': 'The server answered with an error ({status}).',
  'error.forbidden': 'The server does not allow visitors to read this.',
  'error.not-found': 'There is nothing at this address any more.',
  'error.busy': 'The server is busy. Please try again in a moment.',
  'error.server': 'The server has a problem ({status}).',
  'error.format': 'The answer of the server cannot be read.',
  'error.html': 'The server sent a web page instead of data (perhaps a login page).',
  'error.json': 'The answer of the server is damaged.',
  'error.empty': 'The server sent an empty answer.',
  'error.too-large': 'The answer of the server is too large.',
  'error.shape': 'The answer of the server does not have the expected form.',
  'error.render': 'This part of the page could not be shown.',
  'error.article.not-found': 'This article was not found. It may have been removed.',

  'advice.mixed':
    'This page is on https and the address on http: browsers refuse that. Use the https address.',
  'advice.cors':
    'The server may not let pages of {host} read its answers (CORS): have it send “Access-Control-Allow-Origin: {host}”, or pass its answers on from the page’s own host.',
  'advice.address':
    'The address may be wrong, or the server is not running: open {url} in a browser.',
  'advice.blocked':
    'The page’s own policy (connect-src) or a blocker in the browser may forbid the request.',
  'advice.guest':
    'Guests may not read there: open it in a private window to see, and let guests read it on the server.',
  'advice.guest.wordpress':
    'WordPress lets everybody read its REST API unless a plugin or the host closes it: look for “Disable REST API” in the plugins.',
  'advice.guest.liferay':
    'Liferay closes its services to guests: add a Service Access Policy marked “Default” for headless delivery (Control Panel → Security), a CORS rule, and give guests the right to view the contents.',
  'advice.guest.drupal':
    'Drupal shows guests what the role “Anonymous user” may see: give it “View published content”, and let the content type into JSON:API.',
  'advice.guest.sharepoint':
    'SharePoint closes its lists to guests: allow anonymous access to the list, and switch off “Require Use Remote Interfaces”.',
  'advice.login': 'A web page answers at that address, perhaps one for signing in.',
  'advice.source':
    'What answers there does not look like “{source}”: check the attribute “source”.',
  'advice.looks': 'The address looks like one of “{like}”: try source="{like}".',
  'advice.options': 'The server does not understand the question: check the “source-…” attributes.',
  'advice.down': 'The server is overloaded or out of order: look into its log.',
} as const satisfies Readonly<Record<string, string | Plural>>;

/** A text for each plural form (`Intl.PluralRules`); `other` is always there. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;
export type MessageKey = keyof typeof en;
/** A whole dictionary: a missing message is a type error. */
export type Messages = Readonly<Record<MessageKey, string | Plural>>;
