// The first script of every page: what goes wrong in the page is counted with and without widgets.
window.hostErrors = [];
addEventListener('error', function (event) {
  if (event.message) window.hostErrors.push('error: ' + event.message);
});
addEventListener('unhandledrejection', function (event) {
  window.hostErrors.push('rejection: ' + event.reason);
});
document.addEventListener('securitypolicyviolation', function (event) {
  window.hostErrors.push(
    'policy: ' + [event.violatedDirective, event.blockedURI, event.sample].join(' '),
  );
});
