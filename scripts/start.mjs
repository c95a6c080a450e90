/**
 * `npm start`: the reference endpoint and the demo portal in one process, from a fresh clone on.
 * Node built-ins only until the dependencies are there.
 */
import {pathToFileURL} from 'node:url';
import {ensureDependencies, root} from './setup.mjs';

ensureDependencies();

// The endpoint is TypeScript and shares the models' sources with the widgets; nothing is built.
const {register} = await import('tsx/esm/api');
register();
await import(new URL('demo/endpoint/src/main.ts', pathToFileURL(`${root}/`)).href);
