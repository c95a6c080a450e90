/** The widgets' tags in Solid's JSX: `import 'portal-widgets/types/solid'`. */
import type {JSX} from 'solid-js';
import type {
  WidgetAttributes,
  WidgetEventMap,
  WidgetProperties,
  WidgetTagNameMap,
} from '../index.js';

type Listeners<E> = {
  [N in keyof WidgetEventMap<E> as `on:${N}`]?: (event: WidgetEventMap<E>[N]) => void;
};
type Properties<E> = {
  [K in keyof WidgetProperties<E> & string as `prop:${K}`]?: WidgetProperties<E>[K];
};
type Props<E> = Omit<JSX.HTMLAttributes<E>, keyof WidgetAttributes<E>> &
  WidgetAttributes<E> &
  Properties<E> &
  Listeners<E>;
type Tags = {[T in keyof WidgetTagNameMap]: Props<WidgetTagNameMap[T]>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
