/** The widgets' tags in Svelte's templates: `import 'portal-widgets/types/svelte'`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {WidgetEventMap, WidgetSettings, WidgetTagNameMap} from '../index.js';

type Listeners<E> = {
  [N in keyof WidgetEventMap<E> as `on${N}` | `on:${N}`]?: (event: WidgetEventMap<E>[N]) => void;
};
type Props<E extends EventTarget> = Omit<HTMLAttributes<E>, keyof WidgetSettings<E>> &
  WidgetSettings<E> &
  Listeners<E>;
type Tags = {[T in keyof WidgetTagNameMap]: Props<WidgetTagNameMap[T]>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
