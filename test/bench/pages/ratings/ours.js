globalThis.portalWidgets.registerSource('ready', {
  rating: () => Promise.resolve({average: 3.5, count: 10, max: 5}),
});
globalThis.show = (count, votable) =>
  new Promise((resolve, reject) => {
    let left = count;
    document.addEventListener('portal-load', () => {
      left -= 1;
      if (left === 0) resolve();
    });
    document.addEventListener('portal-error', event => reject(event.error));
    const holder = document.createElement('div');
    for (let index = 0; index < count; index += 1) {
      const rating = document.createElement('portal-rating-stars');
      rating.source = 'ready';
      rating.endpoint = '/';
      rating.subject = `bai-${index}`;
      rating.readonly = !votable;
      holder.append(rating);
    }
    document.body.append(holder);
  });
