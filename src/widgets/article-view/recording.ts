import {html, type TemplateResult} from 'lit';
import type {ToolFrame} from './tools/tool.js';

/**
 * The article read aloud by somebody.
 *
 * @param speed - the choice of speed, where one may listen at all.
 */
export function recording(
  address: string,
  frame: ToolFrame,
  speed: unknown,
  failed: () => void,
): TemplateResult {
  const hurry = ({currentTarget, target}: Event) => {
    const player = (currentTarget as Element).querySelector('audio')!;
    player.playbackRate = Number((target as HTMLSelectElement).value);
  };
  return html`<div class="recording" @change=${hurry}>
    <audio
      part="audio"
      controls
      preload="none"
      src=${address}
      aria-label=${frame.text('article.audio')}
      @error=${failed}
    ></audio>
    ${speed}
  </div>`;
}
