/** The widgets' tags in Vue's templates: `import 'portal-widgets/types/vue'`. */
import type {HTMLAttributes} from 'vue';
import type {WidgetEventMap, WidgetSettings, WidgetTagNameMap} from '../index.js';

type Pascal<S extends string> = S extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<S>;
type Listeners<E> = {
  [N in keyof WidgetEventMap<E> as `on${Pascal<N>}`]?: (event: WidgetEventMap<E>[N]) => void;
};
type Tags = {
  [T in keyof WidgetTagNameMap]: new () => {
    $props: Omit<HTMLAttributes, keyof WidgetSettings<WidgetTagNameMap[T]>> &
      WidgetSettings<WidgetTagNameMap[T]> &
      Listeners<WidgetTagNameMap[T]>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
