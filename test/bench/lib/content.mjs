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

export const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180"><rect width="320" height="180" fill="#cfe3d0"/><circle cx="250" cy="50" r="26" fill="#f2b705"/></svg>';
