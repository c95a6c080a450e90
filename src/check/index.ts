/**
 * The endpoint check: asks an endpoint all that widgets ask, and says what works, what is missing,
 * what is wrong, where, and what to do. Pages load it as `embed/check.js`; the command
 * `portal-widgets check` is made of it.
 */
export {check} from './check.js';
export {lookFromPage} from './look.js';
export type {Look, LookOptions, Seen} from './look.js';
export type {Finding, Hint, Report} from './report.js';
export {findingLine, hintLine, reportText, say, sayNote} from './sentences.js';
export type {CheckLanguage, Line} from './sentences.js';
export {faultOf} from './settings.js';
export type {CheckSettings} from './settings.js';
