const subjects = [
  'Lịch tiếp công dân của lãnh đạo xã',
  'Tạm ngừng cấp nước để sửa đường ống chính',
  'Nhận hồ sơ đăng ký khai sinh trực tuyến',
  'Chi trả trợ cấp xã hội hằng tháng tại nhà văn hóa ấp',
  'Khám sức khỏe miễn phí cho người cao tuổi',
  'Công khai quy hoạch sử dụng đất đến năm 2030',
  'Hướng dẫn nộp thuế đất phi nông nghiệp qua điện thoại',
];
const categories = ['thong-bao', 'y-te', 'kinh-te', 'van-hoa'];

/** News as a portal has them: every third without a picture, titles of one or two lines. */
export function news(count) {
  const items = Array.from({length: count}, (_, index) => ({
    id: `tin-${index + 1}`,
    title: `${subjects[index % subjects.length]} (đợt ${index + 1})`,
    summary:
      'Người dân mang theo giấy tờ tùy thân và đến trước giờ hẹn mười lăm phút; ai không đến được có thể đăng ký lại qua tổng đài của xã trong giờ làm việc.',
    url: `/tin/tin-${index + 1}`,
    publishedAt: new Date(Date.UTC(2026, 10, 20) - index * 3_600_000).toISOString(),
    category: {
      id: categories[index % 4],
      name: ['Thông báo', 'Y tế', 'Kinh tế', 'Văn hóa'][index % 4],
    },
    ...(index % 3 && {image: {url: '/picture.svg', alt: '', width: 320, height: 180}}),
  }));
  return {items, page: 1, pageSize: count, total: count};
}

const paragraph =
  '<p>Từ ngày 1 tháng 12, bộ phận một cửa của xã nhận hồ sơ đăng ký khai sinh, kết hôn và xác nhận tình trạng hôn nhân qua Cổng dịch vụ công; người dân theo dõi kết quả bằng mã hồ sơ, không phải đến trụ sở nhiều lần. <strong>Lệ phí được miễn</strong> khi nộp trực tuyến, theo <a href="/van-ban/12">nghị quyết của Hội đồng nhân dân</a>.</p>';

/** A body as editors leave it, of about so many characters. */
export function body(length) {
  const section = `<h2>Hồ sơ cần có</h2>${paragraph}<ul><li>Giấy chứng sinh</li><li>Căn cước của cha, mẹ</li></ul>${paragraph}<figure><img src="/picture.svg" alt="Bộ phận một cửa" width="320" height="180"><figcaption>Bộ phận một cửa trong giờ làm việc</figcaption></figure><table><tr><th>Việc</th><th>Số ngày</th></tr><tr><td>Khai sinh</td><td>1</td></tr><tr><td>Kết hôn</td><td>3</td></tr></table><p class="MsoNormal" style="text-align:justify"><span style="font-size:14pt">Ai cần giúp xin gọi tổng đài của xã.</span></p>`;
  return section.repeat(Math.max(1, Math.round(length / section.length)));
}

/** The answers of one portal, by path below its endpoint. */
export const portal = {
  news: news(5),
  'news/tin-1': {...news(1).items[0], lead: 'Nộp hồ sơ tại nhà.', bodyHtml: body(4000)},
  visits: {online: 12, today: 340, total: 3_204_117, updatedAt: '2026-11-23T08:00:00+07:00'},
  'ratings/trang': {average: 4.3, count: 128, max: 5, distribution: [3, 5, 14, 40, 66]},
  'service-links': {
    groups: [
      {
        title: 'Dịch vụ công',
        links: ['Nộp hồ sơ', 'Tra cứu hồ sơ', 'Phản ánh kiến nghị', 'Lịch tiếp dân'].map(
          (title, index) => ({title, url: `/dich-vu/${index + 1}`}),
        ),
      },
    ],
  },
};

export const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180"><rect width="320" height="180" fill="#cfe3d0"/><circle cx="250" cy="50" r="26" fill="#f2b705"/></svg>';
