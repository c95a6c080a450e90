/** Each token: what it is for, and a value by which one sees that. */
const tokens = {
  'color-text': ['Chữ', '#6a1b9a'],
  'color-muted': ['Chữ phụ: ngày, mô tả, ghi chú', '#8d4004'],
  'color-link': ['Liên kết và nút', '#00695c'],
  'color-accent': ['Nút tô màu, biểu tượng, trang hiện tại', '#00695c'],
  'color-on-accent': ['Chữ trên màu nhấn', '#ffe066'],
  'color-background': ['Nền của cả khối', '#e8f5e9'],
  'color-surface': ['Nền của thẻ và thông báo', '#fff3c4'],
  'color-border': ['Đường kẻ, viền thẻ', '#00897b'],
  'color-focus': ['Vòng quanh phần tử đang chọn bằng bàn phím', '#d500f9'],
  'color-error': ['Vạch bên thông báo lỗi', '#d500f9'],
  'color-new': ['Chữ đánh dấu tin mới', '#2e7d32'],
  'color-star': ['Sao đánh giá', '#1565c0'],
  font: ['Phông chữ', 'Georgia, serif'],
  'font-size': ['Cỡ chữ; mọi cỡ khác theo nó', '1.2em'],
  'line-height': ['Chiều cao dòng; tiếng Việt cần từ 1.5', '1.9'],
  'heading-font': ['Phông chữ của tiêu đề', 'Georgia, serif'],
  'heading-size': ['Cỡ chữ tiêu đề của khối', '2em'],
  'heading-weight': ['Độ đậm của tiêu đề', '400'],
  space: ['Khoảng cách', '1.5em'],
  radius: ['Độ bo góc', '1em'],
  'border-width': ['Độ dày đường kẻ', '3px'],
  'image-ratio': ['Khung ảnh trong danh sách', '1 / 1'],
  shadow: ['Bóng của thẻ', '0 0.2em 0.8em rgb(0 0 0 / 40%)'],
  'target-size': ['Chiều cao tối thiểu của nút và ô nhập', '3.5em'],
};

const list = document.getElementById('tokens');
const css = document.getElementById('css');
const own = new CSSStyleSheet();
document.adoptedStyleSheets = [own];

for (const [name, [purpose, example]] of Object.entries(tokens)) {
  const item = document.createElement('li');
  item.innerHTML = `<label>
      <input type="checkbox" value="--portal-${name}" />
      <span><code>--portal-${name}</code><small>${purpose}</small></span>
    </label>
    <input type="text" value="${example}" aria-label="Giá trị của --portal-${name}" />`;
  list.append(item);
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

const theme = document.getElementById('theme');
document.getElementById('theme-name').addEventListener('change', ({target}) => {
  theme.disabled = !target.value;
  if (target.value) theme.href = `embed/themes/${target.value}.css`;
});
document.getElementById('scheme').addEventListener('change', ({target}) => {
  document.documentElement.style.colorScheme = target.value;
});
