import type {Messages} from './en.js';

/** Vietnamese. Plurals have one form only. */
export const vi: Messages = {
  'news.label': 'Tin tức',
  'news.empty': 'Chưa có tin nào.',
  'news.emptySearch': 'Không tìm thấy tin nào cho “{q}”.',
  'news.search': 'Tìm tin tức',
  'news.searchButton': 'Tìm kiếm',
  'news.clear': 'Xem tất cả tin',
  'news.found': 'Tìm thấy {n} tin cho “{q}”.',
  'news.new': 'Mới',
  'news.pinned': 'Ghim',
  'news.more': 'Xem thêm',
  'news.added': 'Đã thêm {n} tin.',
  'news.pastEnd': 'Không có trang {page}; danh sách chỉ có {n} trang.',
  'pages.label': 'Phân trang',
  'pages.page': 'Trang {page}',
  'pages.pageOf': 'Trang {page} trên {n}.',
  'pages.previous': 'Trước',
  'pages.next': 'Sau',
  'pages.first': 'Về trang đầu',

  'article.label': 'Bài viết',
  'article.published': 'Đăng ngày',
  'article.updated': 'Cập nhật',
  'article.author': 'Tác giả',
  'article.origin': 'Nguồn: {origin}',
  'article.attachments': 'Tệp đính kèm',
  'article.audio': 'Nghe bài viết',
  'article.related': 'Bài liên quan',
  'article.around': 'Bài khác',
  'article.previous': 'Bài cũ hơn',
  'article.next': 'Bài mới hơn',
  'article.back': 'Về danh sách',
  'article.empty': 'Bài viết này chưa có nội dung.',
  'article.table': 'Bảng {n}',
  'article.enlarge': 'Phóng to ảnh',
  'article.video': 'Phát video',
  'article.videoNote': 'Video được tải từ {host}.',
  'link.outside': '(mở trang {host})',
  'link.newTab': '(mở trong thẻ mới)',

  'services.label': 'Dịch vụ, tiện ích',
  'services.empty': 'Chưa có dịch vụ nào.',

  'state.loading': 'Đang tải…',
  'state.retry': 'Thử lại',
  'state.stale': 'Chưa tải được bản mới. Cập nhật lúc {time}.',

  'note.items': '{n} mục bị bỏ qua vì dữ liệu không đúng.',
  'note.link': 'Một liên kết sai hoặc không an toàn đã được gỡ bỏ.',
  'note.date': 'Có ngày tháng sai hoặc thiếu múi giờ nên không hiển thị.',
  'note.field': 'Một vài chi tiết bị bỏ qua vì dữ liệu không đúng.',
  'note.surplus': 'Nguồn gửi về {n} mục; chỉ hiển thị {limit} mục đầu.',

  'error.config': 'Khối nội dung này chưa được thiết lập đúng.',
  'error.no-endpoint': 'Khối nội dung này chưa được khai báo địa chỉ dữ liệu (endpoint).',
  'error.bad-endpoint': 'Địa chỉ dữ liệu (endpoint) của khối nội dung này không hợp lệ.',
  'error.unknown-source': 'Khối nội dung này khai báo một loại nguồn không có: “{source}”.',
  'error.unsupported-topic': 'Nguồn “{source}” không cung cấp được nội dung của khối này.',
  'error.network':
    'Không lấy được dữ liệu. Có thể địa chỉ sai hoặc máy chủ chưa cho phép trang này truy cập.',
  'error.offline': 'Thiết bị đang ngoại tuyến. Nội dung sẽ được tải khi có mạng trở lại.',
  'error.timeout': 'Máy chủ trả lời quá lâu.',
  'error.http': 'Máy chủ báo lỗi ({status}).',
  'error.forbidden': 'Máy chủ không cho khách xem nội dung này.',
  'error.not-found': 'Không còn nội dung nào ở địa chỉ này.',
  'error.busy': 'Máy chủ đang bận. Vui lòng thử lại sau ít phút.',
  'error.server': 'Máy chủ đang gặp sự cố ({status}).',
  'error.format': 'Không đọc được câu trả lời của máy chủ.',
  'error.html': 'Máy chủ trả về một trang web thay vì dữ liệu (có thể là trang đăng nhập).',
  'error.json': 'Câu trả lời của máy chủ bị hỏng.',
  'error.empty': 'Máy chủ trả về câu trả lời rỗng.',
  'error.too-large': 'Câu trả lời của máy chủ quá lớn.',
  'error.shape': 'Câu trả lời của máy chủ không đúng dạng.',
  'error.render': 'Không hiển thị được khối nội dung này.',
  'error.article.not-found': 'Không tìm thấy bài viết này. Có thể bài đã được gỡ bỏ.',

  'advice.mixed':
    'Trang này dùng https còn địa chỉ dùng http nên trình duyệt chặn. Hãy dùng địa chỉ https.',
  'advice.cors':
    'Có thể máy chủ chưa cho các trang ở {host} đọc dữ liệu (CORS): cấu hình để máy chủ gửi “Access-Control-Allow-Origin: {host}”, hoặc chuyển tiếp dữ liệu qua chính máy chủ của trang.',
  'advice.address': 'Có thể địa chỉ sai hoặc máy chủ không chạy: mở thử {url} bằng trình duyệt.',
  'advice.blocked':
    'Có thể chính sách của trang (connect-src) hoặc tiện ích chặn quảng cáo không cho gửi yêu cầu.',
  'advice.guest':
    'Khách không được xem: mở thử trong cửa sổ ẩn danh, rồi cho phép khách xem trên máy chủ.',
  'advice.guest.wordpress':
    'WordPress vốn cho mọi người đọc REST API, trừ khi một plugin hoặc máy chủ chặn: tìm plugin loại “Disable REST API”.',
  'advice.guest.liferay':
    'Liferay mặc định không cho khách gọi dịch vụ: thêm một Service Access Policy đánh dấu “Default” cho headless delivery (Control Panel → Security), thêm quy tắc CORS và cấp quyền xem nội dung cho khách.',
  'advice.guest.drupal':
    'Drupal cho khách xem theo vai trò “Anonymous user”: cấp quyền “View published content” và mở loại nội dung đó trong JSON:API.',
  'advice.guest.sharepoint':
    'SharePoint mặc định đóng danh sách với khách: cho phép truy cập ẩn danh và tắt “Require Use Remote Interfaces”.',
  'advice.login': 'Địa chỉ đó trả về một trang web, có thể là trang đăng nhập.',
  'advice.source': 'Dữ liệu ở đó không giống của “{source}”: kiểm tra lại thuộc tính “source”.',
  'advice.looks': 'Địa chỉ này giống của “{like}”: thử source="{like}".',
  'advice.options': 'Máy chủ không hiểu câu hỏi: kiểm tra lại các thuộc tính “source-…”.',
  'advice.down': 'Máy chủ quá tải hoặc gặp sự cố: xem nhật ký của máy chủ.',
};
