import type {ReactiveControllerHost} from 'lit';
import type {Article} from '../../../data/models/article.js';
import type {MessageKey, MessageValues} from '../../../element/messages.js';

/** The tools there are, by the names that the `tools` attribute takes. */
export const toolNames = ['print', 'save', 'share', 'text-size', 'contrast', 'listen'] as const;
export type ToolName = (typeof toolNames)[number];

/** The element that tools work for. */
export interface ToolHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What tools need to know of the article on screen. */
export interface ToolFrame {
  readonly article: Article;
  /** The language of the widget's words. */
  readonly language: string;
  /** The language the article is in: as it says itself, else as the page does. */
  readonly spoken: string;
  /** Where others find the article. */
  readonly address: string;
  readonly text: (key: MessageKey, values?: MessageValues) => string;
}
