import {make, words} from './site.js';

/** @typedef {{date: string, count: number}} Day */

/**
 * The days as bars, and below them as a table for those who want the figures.
 *
 * @param {Day[]} days
 * @returns {Node[]}
 */
export function drawVisits(days) {
  const most = Math.max(...days.map(({count}) => count), 0);
  if (most === 0) {
    return [words('Chưa có lượt truy cập nào trong 30 ngày qua.', 'No visits yet.', 'p')];
  }
  const top = roundUp(most);
  const bars = days.map(({date, count}) => {
    const bar = make('span', {className: isWeekend(date) ? 'weekend' : ''});
    bar.style.height = `${(count / top) * 100}%`;
    return bar;
  });
  const marks = [top, top / 2, 0].map(value => make('span', {}, both(value)));
  const first = days[0]?.date ?? '';
  const last = days.at(-1)?.date ?? '';
  const figure = make(
    'figure',
    {className: 'plot'},
    make('div', {className: 'marks', ariaHidden: 'true'}, ...marks),
    make('div', {className: 'bars', ariaHidden: 'true'}, ...bars),
    make(
      'div',
      {className: 'ends', ariaHidden: 'true'},
      make('span', {}, day(first)),
      make('span', {}, day(last)),
    ),
    make('figcaption', {className: 'muted'}, summary(days, most)),
  );
  return [figure, table(days)];
}

/**
 * @param {Day[]} days
 * @param {number} most
 */
function summary(days, most) {
  const sum = days.reduce((all, {count}) => all + count, 0);
  const [sumVi, sumEn, mostVi, mostEn] = [sum, most].flatMap(value =>
    ['vi', 'en'].map(language => new Intl.NumberFormat(language).format(value)),
  );
  return words(
    `Tổng ${sumVi} lượt; ngày nhiều nhất ${mostVi} lượt. Cột nhạt là cuối tuần.`,
    `${sumEn} visits in all, at most ${mostEn} a day. Pale bars are weekends.`,
  );
}

/** @param {Day[]} days */
function table(days) {
  return make(
    'details',
    {},
    make('summary', {}, words('Xem số liệu từng ngày', 'Day by day')),
    make(
      'table',
      {},
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          make('th', {scope: 'col'}, words('Ngày', 'Day')),
          make('th', {scope: 'col', className: 'number'}, words('Lượt', 'Visits')),
        ),
      ),
      make(
        'tbody',
        {},
        ...days
          .toReversed()
          .map(({date, count}) =>
            make(
              'tr',
              {},
              make('th', {scope: 'row'}, day(date)),
              make('td', {className: 'number'}, both(count)),
            ),
          ),
      ),
    ),
  );
}

/** @param {number} value */
function both(value) {
  return words(
    new Intl.NumberFormat('vi').format(value),
    new Intl.NumberFormat('en').format(value),
  );
}

/**
 * A calendar day as it is written here, whatever the visitor's own zone.
 *
 * @param {string} date
 */
function day(date) {
  const [year, month, dayOfMonth] = date.split('-');
  return `${dayOfMonth}/${month}/${year}`;
}

/** @param {string} date */
function isWeekend(date) {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

/**
 * The next 2, 4, 6 or 10 times a power of ten, so that its half is a round number too.
 *
 * @param {number} value
 */
function roundUp(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return [2, 4, 6, 10, 20].map(step => step * power).find(step => step >= value) ?? value;
}
