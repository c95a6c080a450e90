import {isSafeResource} from '../../data/models/link.js';
import {videoAddress} from './allowed.js';
import {each, resolve} from './dom.js';
import type {BodyFrame} from './present.js';

const host = 'www.youtube-nocookie.com';

/** A video waits for a click; any other frame becomes a link to what it shows. */
export function frames(root: Element, {base, words}: BodyFrame): void {
  each<HTMLIFrameElement>(root, 'iframe', element => {
    const address = resolve(element.getAttribute('src') ?? '', base) ?? '';
    const video = videoAddress.exec(address)?.[1];
    if (video) {
      element.replaceWith(videoButton(video, words));
    } else if (element.hasAttribute('src') && isSafeResource(address)) {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = address;
      element.replaceWith(link);
    } else {
      element.remove();
    }
  });
}

function videoButton(video: string, words: BodyFrame['words']): HTMLElement {
  const box = document.createElement('div');
  box.className = 'video';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.video;
  const note = document.createElement('p');
  note.textContent = words.videoNote(host);
  button.addEventListener('click', () => {
    const player = document.createElement('iframe');
    player.src = `https://${host}/embed/${video}?autoplay=1`;
    player.title = words.video;
    player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    player.setAttribute(
      'sandbox',
      'allow-scripts allow-same-origin allow-presentation allow-popups',
    );
    box.replaceChildren(player);
    player.focus();
  });
  box.append(button, note);
  return box;
}
