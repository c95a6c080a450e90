import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const folder = fileURLToPath(new URL('..', import.meta.url));

/** A page's script as a portal would ship it: one minified file, of a file or of some code. */
export async function bundle(entry, {format = 'iife', code} = {}) {
  const {outputFiles} = await build({
    ...(code === undefined
      ? {entryPoints: [entry]}
      : {stdin: {contents: code, resolveDir: project}}),
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    loader: {'.svg': 'dataurl'},
    legalComments: 'none',
    conditions: ['production', 'browser'],
    define: {'process.env.NODE_ENV': '"production"'},
    outdir: 'out',
  });
  return outputFiles.find(({path}) => path.endsWith('.js')).text;
}

/** What a bundler makes of an entry: bytes that a page loads with it, and those it loads later. */
export async function split(entry, sizeOf) {
  const {metafile, outputFiles} = await build({
    entryPoints: [entry],
    absWorkingDir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['production', 'browser'],
    outdir: 'out',
  });
  const outputs = Object.entries(metafile.outputs);
  const first = new Set([
    outputs.find(([, {entryPoint}]) => entryPoint?.endsWith(entry.split('/').at(-1)))[0],
  ]);
  for (const path of first) {
    for (const {path: to, kind} of metafile.outputs[path].imports) {
      if (kind === 'import-statement') first.add(to);
    }
  }
  const bytes = {first: 0, later: 0};
  for (const [path] of outputs) {
    const {contents} = outputFiles.find(file => file.path.endsWith(path));
    bytes[first.has(path) ? 'first' : 'later'] += sizeOf(contents);
  }
  return bytes;
}
