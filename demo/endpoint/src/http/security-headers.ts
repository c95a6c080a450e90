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

/** Pages on which a person names an endpoint, which may be anywhere. */
const askAnyone = /^\/(preview|check)\.html(\?|$)/;

/** The headers of the demo portal's pages: nothing inline, nothing of third parties. */
export async function addPageHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        connectSrc: [({url = ''}) => (askAnyone.test(url) ? "'self' http: https:" : "'self'")],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        // Articles may come with pictures and films of elsewhere.
        imgSrc: ["'self'", 'data:', 'https:'],
        frameSrc: ["'self'", 'https://www.youtube-nocookie.com'],
        objectSrc: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ['portal-widgets'],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: {policy: 'strict-origin-when-cross-origin'},
  });
}
