/** Shows so many elements of a library's rating, and waits until each has drawn itself. */
export function elements(tag, readonly) {
  return async (count, votable) => {
    const holder = document.createElement('div');
    for (let index = 0; index < count; index += 1) {
      const rating = document.createElement(tag);
      rating.value = 3.5;
      rating[readonly] = !votable;
      holder.append(rating);
    }
    document.body.append(holder);
    const drawn = rating => rating.updateComplete ?? waitForStars(rating);
    await Promise.all([...holder.children].map(drawn));
  };
}

async function waitForStars(rating) {
  while (!rating.shadowRoot?.firstElementChild) await new Promise(requestAnimationFrame);
}
