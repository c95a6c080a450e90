import type {FastifyInstance} from 'fastify';
import * as z from 'zod/mini';
import {vote, withdrawal} from '../../../../src/data/models/rating.js';
import {parse} from '../parse.js';
import {badInput} from '../problems.js';
import type {Services} from '../services.js';
import type {SiteSettings} from '../config.js';
import type {SiteParams} from './site.js';

interface RatingParams {
  Params: SiteParams['Params'] & {subject: string};
}

/** A subject as it is kept: composed, so that one text written two ways is one subject. */
const subjectText = z.string().check(
  z.normalize('NFC'),
  z.minLength(1),
  z.maxLength(512),
  z.refine(text => !text.includes('\0'), 'must not hold a NUL character'),
);

/** Ratings: one vote a voter and subject, the last one stands. */
export function ratingRoutes(app: FastifyInstance, {ratings, lastKnown}: Services): void {
  app.get<RatingParams>('/ratings/:subject', (request, reply) => {
    const {subject, max} = subjectOf(request);
    return lastKnown.read(reply, `${request.site.id}/ratings/${subject}`, () =>
      ratings.read(request.site, subject, max),
    );
  });

  app.put<RatingParams>('/ratings/:subject', async request => {
    const {subject, max} = subjectOf(request);
    const {stars, voter} = parse(vote, request.body);
    if (stars > max) throw badInput([{name: 'stars', reason: `must be from 1 to ${max} here`}]);
    return ratings.vote(request.site, subject, voter, stars, max);
  });

  app.delete<RatingParams>('/ratings/:subject', async request => {
    const {subject, max} = subjectOf(request);
    const {voter} = parse(withdrawal, request.body);
    return ratings.vote(request.site, subject, voter, 0, max);
  });
}

function subjectOf({
  params,
  site,
}: {
  params: RatingParams['Params'];
  site: {settings: SiteSettings};
}) {
  const {subject} = parse(z.object({subject: subjectText}), {subject: params.subject});
  return {subject, max: scaleOf(site.settings, subject)};
}

/** The best vote a subject can get: that of the longest matching beginning, or the site's. */
export function scaleOf({scales, max}: SiteSettings, subject: string): number {
  const [best] = Object.entries(scales)
    .filter(([beginning]) => subject.startsWith(beginning))
    .sort(([a], [b]) => b.length - a.length);
  return best?.[1] ?? max;
}
