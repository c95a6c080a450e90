import Rating from '@mui/material/Rating';
import {createElement as h} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';

globalThis.show = async (count, votable) => {
  const holder = document.createElement('div');
  document.body.append(holder);
  const all = Array.from({length: count}, (_, index) =>
    h(Rating, {
      key: index,
      name: `r${index}`,
      defaultValue: 3.5,
      precision: votable ? 1 : 0.5,
      readOnly: !votable,
    }),
  );
  flushSync(() => createRoot(holder).render(all));
};
