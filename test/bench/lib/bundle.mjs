import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** A page's script as a portal would ship it: one minified file. */
export async function bundle(entry, {format = 'iife'} = {}) {
  const {outputFiles} = await build({
    entryPoints: [entry],
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
