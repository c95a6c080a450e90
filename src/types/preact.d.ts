/** The widgets' tags in Preact's JSX: `import 'portal-widgets/types/preact'`. */
import type {HTMLAttributes} from 'preact';
import type {WidgetEventMap, WidgetSettings, WidgetTagNameMap} from '../index.js';

type Listeners<E> = {
  [N in keyof WidgetEventMap<E> as `on${N}`]?: (event: WidgetEventMap<E>[N]) => void;
};
type Props<E extends EventTarget> = Omit<HTMLAttributes<E>, keyof WidgetSettings<E>> &
  WidgetSettings<E> &
  Listeners<E>;
type Tags = {[T in keyof WidgetTagNameMap]: Props<WidgetTagNameMap[T]>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
