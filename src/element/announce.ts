const id = 'portal-widgets-status';

// Wide enough apart that a screen reader takes two of them as two.
const pause = 150;

/**
 * Says a sentence to those who listen to the page: through one polite region in the page itself,
 * shared by all widgets and all copies of the library, since regions inside shadow roots are not
 * read out everywhere.
 */
export function announce(sentence: string): void {
  const region = document.getElementById(id) ?? makeRegion();
  region.textContent = '';
  setTimeout(() => {
    region.textContent = sentence;
  }, pause);
}

function makeRegion(): HTMLElement {
  const region = document.createElement('div');
  region.id = id;
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  const style: Readonly<Record<string, string>> = {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    'clip-path': 'inset(50%)',
    'white-space': 'nowrap',
  };
  // Through CSSOM, which a strict policy allows; `important` against `* {all: unset}` of a host.
  for (const [name, value] of Object.entries(style)) {
    region.style.setProperty(name, value, 'important');
  }
  document.body.append(region);
  return region;
}
