import {make, words} from './site.js';

/** Each token: what it is for in both languages, and a value by which one sees that. */
const tokens = {
  'color-text': ['Chữ', 'Text', '#6a1b9a'],
  'color-muted': ['Chữ phụ: ngày, mô tả, ghi chú', 'Dates, descriptions, notes', '#8d4004'],
  'color-link': ['Liên kết và nút', 'Links and buttons', '#00695c'],
  'color-accent': [
    'Nút tô màu, biểu tượng, trang hiện tại',
    'Filled buttons, icons, the current page',
    '#00695c',
  ],
  'color-on-accent': ['Chữ trên màu nhấn', 'Text on the accent colour', '#ffe066'],
  'color-background': ['Nền của cả khối', 'Behind the whole widget', '#e8f5e9'],
  'color-surface': ['Nền của thẻ và thông báo', 'Behind cards and messages', '#fff3c4'],
  'color-border': ['Đường kẻ, viền thẻ', 'Lines, borders of cards', '#00897b'],
  'color-focus': [
    'Vòng quanh phần tử đang chọn bằng bàn phím',
    'The ring around what has the focus',
    '#d500f9',
  ],
  'color-error': ['Vạch bên thông báo lỗi', 'The mark beside an error', '#d500f9'],
  'color-new': ['Chữ đánh dấu tin mới', 'The word that marks what is new', '#2e7d32'],
  'color-star': ['Sao đánh giá', 'Stars', '#1565c0'],
  font: ['Phông chữ', 'The font', 'Georgia, serif'],
  'font-size': ['Cỡ chữ; mọi cỡ khác theo nó', 'Its size; all others follow it', '1.2em'],
  'line-height': [
    'Chiều cao dòng; tiếng Việt cần từ 1.5',
    'The height of a line; Vietnamese wants 1.5 or more',
    '1.9',
  ],
  'heading-font': ['Phông chữ của tiêu đề', 'The font of headings', 'Georgia, serif'],
  'heading-size': ['Cỡ chữ tiêu đề của khối', 'The size of a widget’s heading', '2em'],
  'heading-weight': ['Độ đậm của tiêu đề', 'The weight of headings', '400'],
  space: ['Khoảng cách', 'Space between and around things', '1.5em'],
  radius: ['Độ bo góc', 'The rounding of corners', '1em'],
  'border-width': ['Độ dày đường kẻ', 'The width of lines', '3px'],
  'image-ratio': ['Khung ảnh trong danh sách', 'The shape of pictures in lists', '1 / 1'],
  shadow: ['Bóng của thẻ', 'The shadow of cards', '0 0.2em 0.8em rgb(0 0 0 / 40%)'],
  'target-size': [
    'Chiều cao tối thiểu của nút và ô nhập',
    'The least height of buttons and fields',
    '3.5em',
  ],
};

const list = document.getElementById('tokens');
const css = document.getElementById('css');
const own = new CSSStyleSheet();
document.adoptedStyleSheets = [own];

for (const [token, [vietnamese, english, example]] of Object.entries(tokens)) {
  const name = `--portal-${token}`;
  list.append(
    make(
      'li',
      {},
      make(
        'label',
        {className: 'choice'},
        make('input', {type: 'checkbox', value: name}),
        make('span', {}, make('code', {}, name), make('small', {}, words(vietnamese, english))),
      ),
      make('input', {type: 'text', value: example, ariaLabel: `${name}:`}),
    ),
  );
}

function apply() {
  const lines = [...list.querySelectorAll('li')]
    .map(item => item.querySelectorAll('input'))
    .filter(([box]) => box.checked)
    .map(([box, value]) => `  ${box.value}: ${value.value};`);
  css.textContent = lines.length > 0 ? `:root {\n${lines.join('\n')}\n}` : '';
  own.replaceSync(css.textContent);
}
list.addEventListener('input', apply);
// Browsers keep what was ticked when a page is loaded again.
apply();
