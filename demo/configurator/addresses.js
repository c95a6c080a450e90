/** Which hosts a choice leads to, told before any of them is asked. */

/**
 * An endpoint as a webmaster may write it: a whole http(s) address, or a path of their own site.
 *
 * @param {string} text
 * @returns {{url?: URL, problem?: readonly [vietnamese: string, english: string]}}
 */
export function checkAddress(text) {
  const written = text.trim();
  if (written === '') return {};
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(written.replace(/[\t\r\n]/g, ''))?.[1]?.toLowerCase();
  if (!scheme && !/^[/\\]/.test(written)) {
    return {
      problem: [
        `“${written}” chưa phải một địa chỉ: hãy viết cả https:// ở đầu, hoặc bắt đầu bằng / nếu cùng trang.`,
        `“${written}” is no address yet: write it with https:// in front, or begin with / for the same site.`,
      ],
    };
  }
  const url = parsed(written);
  if (!url) {
    return {
      problem: [
        `“${written}” không đọc được như một địa chỉ.`,
        `“${written}” cannot be read as an address.`,
      ],
    };
  }
  if (!/^https?:$/.test(url.protocol)) {
    return {
      problem: [
        `Địa chỉ ${url.protocol} không dùng được: dữ liệu chỉ được lấy qua http: hoặc https:.`,
        `A ${url.protocol} address cannot be used: data comes by http: or https: only.`,
      ],
    };
  }
  if (url.username || url.password) {
    return {
      problem: [
        'Địa chỉ có tên người dùng hoặc mật khẩu: trang web không được chứa những thứ đó.',
        'The address holds a user name or a password, which no web page may hold.',
      ],
    };
  }
  return {url};
}

/**
 * The origins other than this page's that a widget with these settings may ask. The preview is held
 * to them by a policy, so one that is missed here is refused there.
 *
 * @param {import('./state.js').State} state
 * @returns {string[]}
 */
export function foreignOrigins({attributes, options}) {
  const endpoint = checkAddress(attributes.endpoint ?? '').url ?? new URL(location.href);
  // What a source is told may be addresses, several of them too, seen from the endpoint.
  const told = Object.values(options).flatMap(value => [value, ...value.split(/[\s,|]+/)]);
  const urls = [endpoint, ...told.map(value => parsed(value, endpoint.href))];
  const origins = urls.filter(url => url && /^https?:$/.test(url.protocol)).map(url => url.origin);
  return [...new Set(origins)].filter(origin => origin !== location.origin);
}

function parsed(text, base = location.href) {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
