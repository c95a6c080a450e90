import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {formatNumber} from '../../../element/format.js';
import {sentencesOf, type Sentence} from './sentences.js';
import type {ToolFrame, ToolHost} from './tool.js';

const speeds = [0.75, 1, 1.25, 1.5, 2];
/** The name of the highlight that the style sheet paints. */
const highlight = 'portal-spoken';

/**
 * Reads an article aloud with a voice of the device's, sentence by sentence, and marks the one that
 * is spoken. A pause ends the sentence and going on begins it again: what browsers call a pause
 * does nothing on some telephones.
 */
export class Listen implements ReactiveController {
  readonly #host: ToolHost;
  #state: 'off' | 'speaking' | 'paused' = 'off';
  #speed = 1;
  #sentences: readonly Sentence[] = [];
  #at = 0;
  #utterance: SpeechSynthesisUtterance | undefined;
  #block: Element | undefined;

  constructor(host: ToolHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    voices()?.addEventListener?.('voiceschanged', this.#redraw);
    window.addEventListener('pagehide', this.stop);
  }

  hostDisconnected(): void {
    this.stop();
    voices()?.removeEventListener?.('voiceschanged', this.#redraw);
    window.removeEventListener('pagehide', this.stop);
  }

  /** Ends the reading. */
  readonly stop = (): void => {
    if (this.#state === 'off') return;
    this.#state = 'off';
    this.#silence();
    this.#host.requestUpdate();
  };

  /** The button that begins; nothing where the device has no voice for the language. */
  render(frame: ToolFrame): TemplateResult | typeof nothing {
    if (!voiceFor(frame.spoken)) return nothing;
    const on = this.#state !== 'off';
    return html`<button
      part="button tool"
      type="button"
      aria-expanded=${on ? 'true' : 'false'}
      @click=${() => (on ? this.stop() : this.#begin(frame))}
    >
      ${frame.text(on ? 'tools.stop' : 'tools.listen')}
    </button>`;
  }

  /** What can be done while it reads. */
  renderPanel(frame: ToolFrame): TemplateResult | typeof nothing {
    if (this.#state === 'off') return nothing;
    const paused = this.#state === 'paused';
    return html`<div part="panel" role="group" aria-label=${frame.text('tools.listen')}>
      <button
        part="button"
        type="button"
        @click=${() => (paused ? this.#speak(frame.spoken) : this.#pause())}
      >
        ${frame.text(paused ? 'tools.resume' : 'tools.pause')}
      </button>
      ${speedField(frame, this.#speed, speed => this.#hurry(speed, frame.spoken))}
    </div>`;
  }

  #begin({spoken}: ToolFrame): void {
    const article = this.#host.renderRoot.querySelector('[part=article]')!;
    this.#sentences = sentencesOf(article, '[part=title],[part=lead],[part=body]', spoken);
    this.#at = 0;
    this.#speak(spoken);
  }

  #pause(): void {
    this.#state = 'paused';
    this.#utterance = undefined;
    voices()?.cancel();
    this.#host.requestUpdate();
  }

  #hurry(speed: number, language: string): void {
    this.#speed = speed;
    if (this.#state === 'speaking') this.#speak(language);
    this.#host.requestUpdate();
  }

  #speak(language: string): void {
    const sentence = this.#sentences[this.#at];
    const voice = voiceFor(language);
    if (!sentence || !voice) {
      this.stop();
      return;
    }
    this.#state = 'speaking';
    voices()!.cancel();
    const utterance = (this.#utterance = new SpeechSynthesisUtterance(sentence.text));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.#speed;
    const next = () => {
      // One that was cancelled ends too.
      if (this.#utterance !== utterance) return;
      this.#at++;
      this.#speak(language);
    };
    utterance.addEventListener('end', next);
    utterance.addEventListener('error', () => {
      if (this.#utterance === utterance) this.stop();
    });
    this.#mark(sentence);
    voices()!.speak(utterance);
    this.#host.requestUpdate();
  }

  #silence(): void {
    this.#utterance = undefined;
    voices()?.cancel();
    this.#mark(undefined);
  }

  /** The sentence where the browser can paint it, and always the paragraph it is in. */
  #mark(sentence: Sentence | undefined): void {
    this.#block?.classList.remove('spoken');
    this.#block = sentence?.block;
    this.#block?.classList.add('spoken');
    this.#block?.scrollIntoView({block: 'nearest'});
    if (!('highlights' in CSS)) return;
    if (sentence) CSS.highlights.set(highlight, new Highlight(sentence.range));
    else CSS.highlights.delete(highlight);
  }

  readonly #redraw = (): void => this.#host.requestUpdate();
}

/** Chooses how fast a voice or a recording speaks. */
export function speedField(
  {language, text}: ToolFrame,
  current: number,
  choose?: (speed: number) => void,
): TemplateResult {
  const named = (speed: number) => `${formatNumber(speed, language, 2)}×`;
  return html`<label class="speed">
    ${text('tools.speed')}
    <select
      part="input"
      @change=${(event: Event) => choose?.(Number((event.currentTarget as HTMLSelectElement).value))}
    >
      ${speeds.map(
        speed =>
          html`<option value=${speed} ?selected=${speed === current}>${named(speed)}</option>`,
      )}
    </select>
  </label>`;
}

function voices(): SpeechSynthesis | undefined {
  return (window as Partial<Window>).speechSynthesis;
}

/** A voice of that language, on the device itself where there is one: nothing is sent anywhere. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const [wanted] = language.toLowerCase().split('-');
  const fitting = (voices()?.getVoices() ?? []).filter(
    ({lang}) => lang.toLowerCase().split(/[-_]/)[0] === wanted,
  );
  return fitting.find(({localService}) => localService) ?? fitting[0];
}
