<?php
// Installs WordPress and writes some posts, as an editor would.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/taxonomy.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

// No mail leaves this machine.
function wp_mail() {
    return true;
}

wp_install('Xã Mẫu', 'bientap', 'bientap@example.vn', true, '', 'mat-khau-thu');
update_option('permalink_structure', '/%postname%/');
update_option('timezone_string', 'Asia/Ho_Chi_Minh');
wp_delete_post(1, true);
wp_update_user(['ID' => 1, 'display_name' => 'Ban biên tập']);

$category = wp_create_category('Thông báo');

function add_news($title, $name, $date, $more = []) {
    return wp_insert_post(array_merge([
        'post_title' => $title,
        'post_name' => $name,
        'post_date' => $date,
        'post_content' => '<p>Nội dung của bài.</p>',
        'post_status' => 'publish',
        'post_author' => 1,
    ], $more), true);
}

add_news('Lịch tiếp công dân tháng 11 &#8211; xã Mẫu &amp; các thôn', 'lich-tiep-cong-dan', '2024-11-05 08:30:00', [
    'post_content' => '<p>Bắt đầu từ <strong>7 giờ 30</strong>.</p>',
    'post_excerpt' => 'Chủ tịch UBND xã tiếp công dân vào <b>thứ Năm</b> hằng tuần.',
    'post_category' => [$category],
]);
$school = add_news('Đất Đỏ khai giảng năm học mới', 'khai-giang', '2024-11-04 07:00:00');
add_news('Ra quân dọn vệ sinh', 've-sinh', '2024-11-03 07:00:00');
add_news('Tin nội bộ', 'noi-bo', '2024-11-02 07:00:00', ['post_password' => 'bi-mat']);
add_news('Tin đã lâu', 'da-lau', '2020-01-02 07:00:00');

if (function_exists('imagecreatetruecolor')) {
    $upload = wp_upload_dir();
    $file = $upload['path'] . '/khai-giang.jpg';
    $picture = imagecreatetruecolor(1600, 1000);
    imagejpeg($picture, $file);
    $media = wp_insert_attachment(['post_mime_type' => 'image/jpeg', 'post_title' => 'Khai giảng', 'post_status' => 'inherit'], $file, $school);
    wp_update_attachment_metadata($media, wp_generate_attachment_metadata($media, $file));
    update_post_meta($media, '_wp_attachment_image_alt', 'Học sinh dự lễ khai giảng');
    set_post_thumbnail($school, $media);
}
flush_rewrite_rules();
