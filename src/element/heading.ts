import {html, type TemplateResult} from 'lit';

// One template a level: Lit's templates are static, and a native heading beats a role.
const tags: Readonly<Record<number, (content: unknown, part: string) => TemplateResult>> = {
  1: (content, part) => html`<h1 part=${part}>${content}</h1>`,
  2: (content, part) => html`<h2 part=${part}>${content}</h2>`,
  3: (content, part) => html`<h3 part=${part}>${content}</h3>`,
  4: (content, part) => html`<h4 part=${part}>${content}</h4>`,
  5: (content, part) => html`<h5 part=${part}>${content}</h5>`,
  6: (content, part) => html`<h6 part=${part}>${content}</h6>`,
};

/** A heading of that level; what is deeper than 6 stays at 6. */
export function heading(level: number, content: unknown, part: string): TemplateResult {
  return (tags[Math.min(level, 6)] ?? tags[2])!(content, part);
}
