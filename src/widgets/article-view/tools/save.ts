import {paperSheet} from './paper.js';

/** How long a saved file's address stays, in ms: some browsers ask where to put it first. */
const keptFor = 60_000;

// Opened from a disk, the file asks nobody for anything but its pictures.
const policy = "default-src 'none'; img-src http: https:; style-src 'unsafe-inline'";

/** Saves a copy of the article as one HTML file that needs no program but a browser. */
export function save(copy: HTMLElement, title: string, language: string): void {
  const file = new Blob([whole(copy, title, language)], {type: 'text/html'});
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${title
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 100)}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptFor);
}

function whole(copy: HTMLElement, title: string, language: string): string {
  // A tag of a language has nothing else in it (RFC 5646, 2.1); what has is somebody's attempt.
  const lang = language.replace(/[^\w-]/g, '');
  const name = document.createElement('title');
  name.textContent = title;
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
${name.outerHTML}<style>${paperSheet}</style></head>
<body>${copy.outerHTML.replace(/<!--.*?-->/gs, '')}</body></html>
`;
}
