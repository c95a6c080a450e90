/** A widget as the fault bench meets it. */
export interface Subject {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** A good answer of the endpoint. */
  readonly good: object;
  /** Words of that answer that are then on the page. */
  readonly shows: string;
}

export const subjects: readonly Subject[] = [
  {
    tag: 'portal-news-list',
    attributes: {},
    good: {items: [{id: 1, title: 'Lịch tiêm chủng'}], page: 1, pageSize: 10, total: 1},
    shows: 'Lịch tiêm chủng',
  },
  {
    tag: 'portal-article-view',
    attributes: {'article-id': 'a'},
    good: {id: 'a', title: 'Lịch tiêm chủng', bodyHtml: '<p>Thứ bảy tuần này.</p>'},
    shows: 'Thứ bảy tuần này.',
  },
  {
    tag: 'portal-service-links',
    attributes: {},
    good: {groups: [{links: [{title: 'Nộp hồ sơ', url: '/nop'}]}]},
    shows: 'Nộp hồ sơ',
  },
  {
    tag: 'portal-visit-counter',
    attributes: {'display-only': ''},
    good: {online: 3, total: 3199993, updatedAt: '2026-11-23T08:30:00+07:00'},
    shows: '3.199.993',
  },
  {
    tag: 'portal-rating-stars',
    attributes: {subject: '/tin/1'},
    good: {average: 4.5, count: 12, max: 5},
    shows: '4,5',
  },
];
