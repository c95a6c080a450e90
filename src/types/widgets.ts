import type {LitElement} from 'lit';
import type {TopicName} from '../data/topics.js';
import type {PortalLoadEvent} from '../element/events.js';
import type {TopicState} from '../element/topic-controller.js';

// What the tag types of frameworks are made of, worked out from the elements' classes.

type Tag = Extract<keyof HTMLElementTagNameMap, `portal-${string}`>;
type EventName = Extract<keyof GlobalEventHandlersEventMap, `portal-${string}`>;

/** Each widget's tag with its element. */
export type WidgetTagNameMap = {readonly [T in Tag]: HTMLElementTagNameMap[T]};

/** The events of a widget by their names; what `portal-load` brings depends on the widget. */
export type WidgetEventMap<E> = {
  readonly [N in EventName]: N extends 'portal-load'
    ? PortalLoadEvent<TopicOf<E>>
    : GlobalEventHandlersEventMap[N];
};

/** What can be set on a widget, by its properties' names. */
export type WidgetProperties<E> = Partial<Pick<E, Settable<E>>>;

/** What can be set on a widget's tag, by its attributes' names. */
export type WidgetAttributes<E> = {
  readonly [K in Settable<E> as Kebab<K>]?: Written<E[K]>;
};

/**
 * What a tag in a template takes: attributes, and properties by their own names. All but `onError`,
 * which frameworks take for a listener: write `on-error`.
 */
export type WidgetSettings<E> = WidgetAttributes<E> & Omit<WidgetProperties<E>, 'onError'>;

type TopicOf<E> = E extends {readonly state: TopicState<infer T extends TopicName>} ? T : TopicName;

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Settable<E> = {
  [K in Exclude<keyof E, keyof LitElement> & string]: E[K] extends (...args: never[]) => unknown
    ? never
    : Same<Pick<E, K>, Readonly<Pick<E, K>>> extends true
      ? never
      : K;
}[Exclude<keyof E, keyof LitElement> & string];

type Kebab<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? '' : '-'}${Lowercase<First>}${Kebab<Rest>}`
  : S;

type Written<V> = V extends boolean ? boolean | '' : V extends number ? V | `${V}` : V;
