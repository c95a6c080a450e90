declare module 'fresh' {
  import type {IncomingHttpHeaders, OutgoingHttpHeaders} from 'node:http';
  export default function fresh(
    request: IncomingHttpHeaders,
    response: OutgoingHttpHeaders,
  ): boolean;
}
