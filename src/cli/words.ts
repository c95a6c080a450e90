import type {CheckLanguage} from '../check/index.js';

interface CommandWords {
  readonly help: string;
  readonly usage: string;
  readonly timeout: string;
  readonly origin: string;
  readonly topic: (names: string) => string;
  readonly parsers: (source: string) => string;
}

const usage = 'portal-widgets check <endpoint> [--source rest] [--lang vi|en] [--json]';
const withParsers = 'npx -p portal-widgets -p jsdom@26 portal-widgets check …';

/** What only the command says. */
export const words: Readonly<Record<CheckLanguage, CommandWords>> = {
  en: {
    help: `${usage}

Asks an endpoint all that the widgets ask, and says what works, what is not offered, what is wrong,
where in the answer, and what to do. Sends nothing, unless --vote is given.

  --source <name>     rest (unless told), wordpress, liferay, drupal, sharepoint, feed, json
  --option <n=value>  a source-* attribute of the widget: --option path=tin?trang={page}
                      can be given again and again
  --topic <name>      only this: news, article, categories, visits, rating, services
  --subject <text>    what ratings are asked for
  --origin <address>  the page that is to show the widgets; tells whether it may read (CORS)
  --vote              votes once at --subject, or at a page of its own, and takes the vote back
  --timeout <s>       how long one question may take; 15, as long as a widget waits
  --lang vi|en        the system's language unless told
  --json              the report for programs

Exit code: 0 all that is offered works, 1 something is wrong, 2 bad use or no answer at all.
Sources other than rest read HTML or XML, for which Node has no parser:
  ${withParsers}`,
    usage: `Usage: ${usage}\nMore: portal-widgets --help`,
    timeout:
      '--timeout is a number of seconds, more than 0 and at most 15 (a widget waits no longer).',
    origin: '--origin is the address of a page: https://xa.example.vn',
    topic: names => `--topic is one of: ${names}.`,
    parsers: source =>
      `To read HTML or XML, the source "${source}" needs jsdom beside portal-widgets:\n  ${withParsers}\nOr open the page check.html of the demo in a browser: it needs nothing.`,
  },
  vi: {
    help: `${usage}

Hỏi một địa chỉ mọi điều các khối nội dung sẽ hỏi, rồi cho biết điều gì dùng được, điều gì không có,
điều gì sai, sai ở chỗ nào trong câu trả lời và cách xử lý. Không gửi gì đi, trừ khi có --vote.

  --source <tên>      rest (mặc định), wordpress, liferay, drupal, sharepoint, feed, json
  --option <n=giá trị> một thuộc tính source-* của khối: --option path=tin?trang={page}
                      dùng được nhiều lần
  --topic <tên>       chỉ hỏi: news, article, categories, visits, rating, services
  --subject <chữ>     hỏi đánh giá của mục nào
  --origin <địa chỉ>  trang sẽ đặt các khối nội dung; để biết trang đó có được đọc không (CORS)
  --vote              gửi thử một đánh giá cho --subject, hoặc cho một trang riêng, rồi rút lại
  --timeout <giây>    mỗi câu hỏi chờ bao lâu; mặc định 15, bằng thời gian các khối chờ
  --lang vi|en        mặc định theo ngôn ngữ của máy
  --json              báo cáo dành cho chương trình

Mã kết thúc: 0 mọi thứ cung cấp đều dùng được, 1 có chỗ sai, 2 gọi sai hoặc không có câu trả lời nào.
Các nguồn khác rest phải đọc HTML hoặc XML mà Node không đọc được sẵn:
  ${withParsers}`,
    usage: `Cách dùng: ${usage}\nXem thêm: portal-widgets --help`,
    timeout:
      '--timeout là số giây, lớn hơn 0 và không quá 15 (các khối nội dung không chờ lâu hơn).',
    origin: '--origin là địa chỉ một trang: https://xa.example.vn',
    topic: names => `--topic là một trong: ${names}.`,
    parsers: source =>
      `Để đọc HTML hoặc XML, nguồn “${source}” cần jsdom đi kèm portal-widgets:\n  ${withParsers}\nHoặc mở trang check.html của bản trình diễn bằng trình duyệt: không cần gì thêm.`,
  },
};
