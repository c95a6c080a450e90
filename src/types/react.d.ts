/** The widgets' tags in React's JSX (React 19): `import 'portal-widgets/types/react'`. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {WidgetEventMap, WidgetSettings, WidgetTagNameMap} from '../index.js';

type Listeners<E> = {
  [N in keyof WidgetEventMap<E> as `on${N}`]?: (event: WidgetEventMap<E>[N]) => void;
};
type Props<E> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof WidgetSettings<E>> &
  WidgetSettings<E> &
  Listeners<E>;
type Tags = {[T in keyof WidgetTagNameMap]: Props<WidgetTagNameMap[T]>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
