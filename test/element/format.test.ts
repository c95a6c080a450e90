import {fold, formatMoment, formatNumber, formatSize} from '../../src/element/format.js';
import {expect} from '../helpers/index.js';

// The browsers of the tests live in New York.
describe('format', () => {
  it('tells moments in Viet Nam, day first, time last', () => {
    expect(formatMoment('2026-11-22T20:30:00Z', 'vi', true)).to.equal('23/11/2026 03:30');
    expect(formatMoment('2026-11-22T20:30:00Z', 'vi')).to.equal('23/11/2026');
    expect(formatMoment('2026-01-02T00:05:00+07:00', 'vi', true)).to.equal('02/01/2026 00:05');
    expect(formatMoment(Date.UTC(2026, 0, 1, 17), 'vi', true)).to.equal('02/01/2026 00:00');
  });

  it('tells them in English with the month as a word, so that no day is taken for a month', () => {
    const told = formatMoment('2026-03-04T20:30:00Z', 'en', true);
    expect(told)
      .to.match(/\bMar\b/)
      .and.to.match(/\b05\b/)
      .and.to.match(/03:30/);
    expect(told).not.to.match(/AM|PM/);
  });

  it('writes numbers as people do', () => {
    expect(formatNumber(3_199_993, 'vi')).to.equal('3.199.993');
    expect(formatNumber(4.5, 'vi', 1)).to.equal('4,5');
    expect(formatNumber(3_199_993, 'en')).to.equal('3,199,993');
    expect(formatNumber(4.26, 'en', 1)).to.equal('4.3');
    expect(formatNumber(0, 'vi')).to.equal('0');
  });

  it('writes Vietnamese as the browser itself would', () => {
    for (const fraction of [0, 1, 3]) {
      const browser = new Intl.NumberFormat('vi', {maximumFractionDigits: fraction});
      for (const value of [
        ...[0, 0.05, 0.5, 1.005, 4.25, 4.95, 9.999, 12.3456, 999.9995, 1000, 1234.5, 999_999.99],
        ...[1e6, 3_199_993.5, 12_345_678_901, 999_999_999_999_999, 1e15, 1e21, -1, -1234.56],
      ]) {
        expect(formatNumber(value, 'vi', fraction)).to.equal(browser.format(value));
      }
    }
    const browser = new Intl.DateTimeFormat('vi', {
      ...{timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric'},
    });
    for (let time = Date.UTC(1976, 0, 1); time < Date.UTC(2040, 0, 1); time += 2_345_678_901) {
      expect(formatMoment(time, 'vi')).to.equal(browser.format(time));
    }
  });

  it('writes sizes of files', () => {
    const size = (bytes: number, language: string) =>
      formatSize(bytes, language).replace(/\u00a0/g, ' ');
    expect(size(12_345, 'vi')).to.equal('12 kB');
    expect(size(1_440_000, 'vi')).to.equal('1,4 MB');
    expect(size(1_440_000, 'en')).to.equal('1.4 MB');
    expect(size(999, 'en')).to.match(/^999 (byte|B)/);
    expect(size(5e12, 'en')).to.equal('5,000 GB');
  });

  it('folds Vietnamese for comparing, composed or not', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      expect(fold('Đường ĐẤT ĐỎ, Ưu tiên'.normalize(form))).to.equal('duong dat do, uu tien');
    }
  });
});
