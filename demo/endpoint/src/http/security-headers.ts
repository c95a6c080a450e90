import helmet from '@fastify/helmet';
import type {FastifyInstance} from 'fastify';

/** The headers of everything that is data: it is never a page, and any page may fetch it. */
export async function addApiHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {defaultSrc: ["'none'"], frameAncestors: ["'none'"]},
    },
    // CORS says who may read; images and scripts come without it.
    crossOriginResourcePolicy: {policy: 'cross-origin'},
    // Whether a name is served by https alone is for whoever runs the proxy to say.
    strictTransportSecurity: false,
    referrerPolicy: {policy: 'no-referrer'},
  });
}

/** The headers of the demo portal's pages. */
export async function addPageHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The endpoint check asks the addresses that a person gives it.
        connectSrc: [({url = ''}) => (isCheck(url) ? "'self' http: https:" : "'self'")],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        // Articles may come with pictures and films of elsewhere.
        imgSrc: ["'self'", 'data:', 'https:'],
        frameSrc: ["'self'", 'https://www.youtube-nocookie.com'],
        objectSrc: ["'none'"],
        // The pages themselves show how a host sets its own styles and scripts.
        scriptSrc: ["'self'", "'unsafe-inline'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: {policy: 'strict-origin-when-cross-origin'},
  });
}

function isCheck(url: string): boolean {
  return /^\/check\.html(\?|$)/.test(url);
}
