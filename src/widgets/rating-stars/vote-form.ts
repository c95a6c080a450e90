import {html, nothing, type TemplateResult} from 'lit';
import type {RatingFrame} from './frame.js';

/** What a person can do, and how far that is. */
export interface VoteFrame extends RatingFrame {
  /** What is chosen now. */
  readonly choice: number | undefined;
  /** The radio buttons to choose with. */
  readonly choices: HTMLElement;
  /** The vote that is theirs already. */
  readonly own: number | undefined;
  readonly disabled: boolean;
  /** Whether a vote is on its way. */
  readonly busy: boolean;
  /** Whether the choice is a field of the page's form, which sends it itself. */
  readonly isField: boolean;
  /** What is said below. */
  readonly status: string;
  readonly choose: (stars: number) => void;
  readonly send: () => void;
  readonly withdraw: () => void;
}

/** Where one votes: the radio buttons, and the buttons that send. */
export function voteForm(frame: VoteFrame): TemplateResult {
  const {choice, own, busy, status, text} = frame;
  return html`<fieldset
    part="vote"
    ?disabled=${frame.disabled}
    @change=${({target}: Event) => frame.choose(Number((target as HTMLInputElement).value))}
    @keydown=${onEnter(frame.send)}
    @keypress=${onEnter()}
  >
    <legend part="legend">${text(own === undefined ? 'rating.vote' : 'rating.yourVote')}</legend>
    ${frame.choices}
    ${frame.isField ? nothing : buttons(frame, busy, own !== undefined && own === choice)}
    ${status ? html`<p part="note status">${status}</p>` : nothing}
  </fieldset>`;
}

function buttons({own, text, send, withdraw}: VoteFrame, busy: boolean, same: boolean) {
  return html`<div part="actions">
    <button
      part="button send"
      type="button"
      aria-disabled=${busy || same ? 'true' : 'false'}
      @click=${send}
    >
      ${text(busy ? 'rating.sending' : own === undefined ? 'rating.send' : 'rating.change')}
    </button>
    ${
      own === undefined
        ? nothing
        : html`<button
            part="button withdraw"
            type="button"
            aria-disabled=${busy ? 'true' : 'false'}
            @click=${withdraw}
          >
            ${text('rating.withdraw')}
          </button>`
    }
  </div>`;
}

/** Pages of ASP.NET are one form, which Enter would post back; here it sends what is chosen. */
function onEnter(send?: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.stopPropagation();
    if (!(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    send?.();
  };
}
