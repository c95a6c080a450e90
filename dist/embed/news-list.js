//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{d as t,A as e,h as i,E as r,j as a,k as s,m as o,i as n,p as l,q as c,P as h,T as d,R as p,a as u,b as g,w as m,u as f,v as w,x as b,n as v,y,z as $,r as _,f as x,g as k}from"./shared.js";function q({total:t,pageSize:e}){return void 0===t?void 0:Math.ceil(t/e)}function S(t){const e=q(t);return void 0===e?!0===t.more:t.page<e}function z(e,i,r){return t`<button
    part="button more"
    type="button"
    aria-disabled=${e?"true":"false"}
    @click=${()=>e||i()}
  >
    ${r(e?"state.loading":"news.more")}
  </button>`}class E{#t;#e;#i;constructor(t,e){this.page=1,this.words="",this.earlier=[],this.search=t=>{t.trim()!==this.words.trim()?(this.words=t,this.start(1),this.#r(e=>{const r=e?.total??e?.items.length;r?i(this.#e.text("news.found",{n:r,q:t})):e&&i(this.#e.text("news.emptySearch",{q:t}))})):"failed"===this.#e.state().status&&this.#e.retry()},this.go=t=>{this.#e.focusSelf(),this.page=t,this.#r(e=>{this.#e.focusItem(0);const r=e&&q(e),a=r?this.#e.text("pages.pageOf",{page:t,n:r}):this.#e.text("pages.page",{page:t});i(a)})},this.more=()=>{const{data:t}=this.#e.state();if(!t)return;this.earlier=[...this.earlier,...t.items];const e=this.earlier.length;this.page=t.page+1,this.#r(t=>{this.#e.focusItem(e),t&&i(this.#e.text("news.added",{n:t.items.length}))})},this.#t=t,this.#e=e,t.addController(this)}start(t){this.page=t,this.earlier=[]}hostUpdated(){const{status:t}=this.#e.state();if("ready"!==t&&"failed"!==t)return;const e=this.#i;this.#i=void 0,e?.()}#r(t){this.#i=()=>t(this.#e.state().data),this.#t.requestUpdate()}}const P=n`.stage {--_row-of-1: 9.5em;--_row-of-2: 0em;--_row-of-3: 0em;--_row-of-4: 0em;--_rest: 0em;--_paging: 3.2em;}:host([layout='compact']) .stage {--_row-of-1: 4em;}:host([layout='headline']) .stage {--_row-of-1: 4em;--_rest: calc(56.25cqi + 6em);}:host([layout='cards']) .stage {--_row-of-1: 0em;--_row-of-4: calc(14cqi + 16em);}@container (max-width: 62em) {:host([layout='cards']) .stage {--_row-of-4: 0em;--_row-of-3: calc(18.75cqi + 15em);}}@container (max-width: 46em) {:host([layout='cards']) .stage {--_row-of-3: 0em;--_row-of-2: calc(28.125cqi + 14em);}}@container (max-width: 31em) {:host([layout='cards']) .stage {--_row-of-2: 0em;--_row-of-1: calc(56.25cqi + 12em);}}@container (max-width: 26em) {.stage {--_row-of-1: calc(56.25cqi + 10em);--_paging: 6em;}:host(:is([layout='compact'], [layout='headline'])) .stage {--_row-of-1: 5.5em;}:host([layout='headline']) .stage {--_rest: calc(56.25cqi + 7.5em);}}@container (max-width: 16em) {.stage {--_row-of-1: calc(56.25cqi + 10.6em);}:host([layout='cards']) .stage {--_row-of-1: calc(56.25cqi + 12.5em);}:host(:is([layout='compact'], [layout='headline'])) .stage {--_row-of-1: 7em;}:host([layout='headline']) .stage {--_rest: calc(56.25cqi + 8em);}}.top {display: flex;flex-wrap: wrap;align-items: baseline;justify-content: space-between;gap: 0 var(--_space);}[part='search'] {display: flex;flex-wrap: wrap;gap: 0.5em;margin-block-end: var(--_space);}[part='input'] {flex: 1 1 10em;min-width: 0;min-height: var(--_target);padding: 0.25em 0.6em;color: inherit;background: transparent;border: var(--_border-width) solid var(--_muted);border-radius: var(--_radius);}[part='input']::placeholder {color: var(--_muted);opacity: 1;}[part='list'] {display: grid;gap: var(--_space);}[part='item'] {display: flex;gap: var(--_space);min-width: 0;padding-block-end: var(--_space);border-block-end: var(--_border-width) solid var(--_border);}:where([part='list'], .group:last-child) > [part='item']:last-child {border-block-end: 0;}.group {display: contents;}.long > .group {display: inherit;flex-flow: inherit;grid-column: 1 / -1;grid-template-columns: inherit;gap: inherit;inline-size: 100%;min-width: 0;content-visibility: auto;contain-intrinsic-block-size: auto
      calc(
        var(--_items) *
          (var(--_row-of-1) + var(--_row-of-2) / 2 + var(--_row-of-3) / 3 + var(--_row-of-4) / 4)
      );overflow-clip-margin: 2em;}.words {flex: 1;min-width: 0;}.picture {flex: 0 0 32%;max-width: 14em;}.picture[hidden] {display: none;}[part='image'] {display: block;width: 100%;height: auto;aspect-ratio: var(--_image-ratio);object-fit: cover;background: var(--_surface);border-radius: var(--_radius);}[part='title'] {font-weight: 600;}[part='link'] {text-decoration: none;}[part='link']:hover,[part='link']:focus-visible,[part='link'][aria-current] {text-decoration: underline;}[part='meta'] {display: flex;flex-wrap: wrap;align-items: baseline;gap: 0 0.75em;margin-block-start: 0.2em;color: var(--_muted);font-size: 0.875em;}[part~='badge'] {color: var(--_new);font-weight: 700;}[part~='pinned'] {color: var(--_muted);}[part='summary'] {display: -webkit-box;margin-block-start: 0.3em;overflow: hidden;-webkit-box-orient: vertical;-webkit-line-clamp: 3;}.bone {width: 90%;}.short {width: 40%;}.cards {grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));}.cards [part='item'] {flex-direction: column;padding: 0;overflow: hidden;background: var(--_surface);border: var(--_border-width) solid var(--_border);border-radius: var(--_radius);box-shadow: var(--_shadow);}.cards .picture {flex: none;max-width: none;}.cards [part='image'] {border-radius: 0;}.cards .words {padding: var(--_space);}.cards .bone {background: var(--_border);}.compact,.headline {gap: calc(var(--_space) / 2);}.compact [part='item'],.headline [part='item'] {padding-block-end: calc(var(--_space) / 2);}.compact [part='title'] {font-weight: 400;}:where(.headline, .headline > .group:first-child) > [part='item']:first-child {flex-direction: column;}:where(.headline, .headline > .group:first-child) > [part='item']:first-child .picture {flex: none;max-width: none;}:where(.headline, .headline > .group:first-child) > [part='item']:first-child [part='title'] {font-size: 1.2em;}[part='pages'] ul {display: flex;flex-wrap: wrap;align-items: center;gap: 0.4em;margin-block-start: var(--_space);}[part~='page'] {padding-inline: 0.6em;}[part~='current'],[part~='current']:hover {color: var(--_on-accent);background: var(--_accent);border-color: var(--_accent);font-weight: 700;}[part~='more'] {display: block;width: 100%;margin-block-start: var(--_space);}@container (max-width: 26em) {.list [part='item'] {flex-direction: column;gap: 0.5em;}.list .picture {flex: none;max-width: none;}}@container (min-width: 78em) {.cards.long > .group {contain-intrinsic-block-size: auto calc(var(--_items) * var(--_row-of-4) / 5);}}@container (min-width: 105em) {.cards.long > .group {display: contents;}:where(.cards.long) [part='item'] {content-visibility: auto;contain-intrinsic-size: auto 18em;}}@media (forced-colors: active) {[part~='current'] {forced-color-adjust: none;color: HighlightText;background: Highlight;}}@media print {.long > .group {display: contents;}[part='item'] {content-visibility: visible;break-inside: avoid;}}`;function A(t,e){return e?t.getRootNode().getElementById(e)??document.getElementById(e):null}var I=function(t,e,i,r){var a,s=arguments.length,o=s<3?e:null===r?r=Object.getOwnPropertyDescriptor(e,i):r;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,i,r);else for(var n=t.length-1;n>=0;n--)(a=t[n])&&(o=(s<3?a(o):s>3?a(e,i,o):a(e,i))||o);return s>3&&o&&Object.defineProperty(e,i,o),o};class j extends h{constructor(){super(...arguments),this.topicName="news",this.labelKey="news.label",this.topic=new d(this,"news",()=>this.#a),this.#s=(t,e)=>this.text(t,e),this.#o=new p(this),this.#n=new E(this,{state:()=>this.state,retry:()=>this.retry(),text:this.#s,focusItem:t=>this.#l(t),focusSelf:()=>{this._base.tabIndex=-1,this._base.focus()}}),this.#c=0,this.limit=10,this.page=1,this.category="",this.query="",this.paging="none",this.layout="list",this.searchable=!1,this.linkTemplate="",this.for="",this.refresh=0,this._drawn=50,this.#h=()=>{this.#d>this._drawn&&this.#p(this.#d)},this.#u=t=>{this.for&&t.target===A(this,this.for)&&(this._current=t.articleId)},this.#g=t=>{const e=t.target.closest("a[data-id]"),i=A(this,this.for);e&&i?.show&&u(t)&&(t.preventDefault(),i.show(e.dataset.id,e))},this.#m={capture:!0,handleEvent:t=>{t.target.closest(".picture").hidden=!0}}}static{this.styles=[g,P]}#s;#o;#n;#c;connectedCallback(){super.connectedCallback(),document.addEventListener("portal-article-change",this.#u),addEventListener("beforeprint",this.#h)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("portal-article-change",this.#u),removeEventListener("beforeprint",this.#h)}settle(){this.#n.words=this.query,this.#n.start(this.page)}willUpdate(t){const e=["category","limit","query","endpoint","source"].some(e=>t.has(e));t.has("query")&&(this.#n.words=this.query),(t.has("page")||e)&&this.#n.start(this.page),t.has("for")&&(this._current=A(this,this.for)?.current)}updated(){this.#d<=this._drawn||!this.isConnected||m(()=>{this.isUpdatePending||this.#p(this._drawn+300)})}#h;#p(t){this.#c=this.isUpdatePending?0:this._drawn,this._drawn=t,this.performUpdate(),this.#c=0}#u;#g;#m;get reserve(){const t=[1,2,3,4].map(t=>`${Math.ceil(this.limit/t)} * var(--_row-of-${t})`);return`calc(${[...t,"var(--_rest)","var(--_line)",..."none"===this.paging?[]:["var(--_paging)"],f(this.#o)].join(" + ")})`}isLong(){return this.#d>50}renderHeader(){const{words:i,search:r}=this.#n;return t`<div class="top">${super.renderHeader()}<slot name="rss"></slot></div>${this.searchable?function(i,r,a){const s=t=>t.currentTarget.closest("[role=search]").querySelector("input");return t`<div part="search" role="search"><input
      part="input"
      type="search"
      autocomplete="off"
      maxlength="200"
      aria-label=${a("news.search")}
      placeholder=${a("news.search")}
      .value=${i}
      @keydown=${t=>{"Enter"!==t.key||t.isComposing||r(s(t).value)}}
    />
    <button part="button" type="button" @click=${t=>r(s(t).value)}>
      ${a("news.searchButton")}
    </button>
    ${i?t`<button part="button" type="button" @click=${()=>r("")}>
            ${a("news.clear")}
          </button>`:e}</div>`}(i,r,this.#s):e}`}renderState(){const{state:t}=this,{earlier:e,more:i}=this.#n;return e.length>0&&"idle"!==t.status&&void 0===t.data?this.#f([],"failed"===t.status?super.renderState():z(!0,i,this.#s)):super.renderState()}isEmpty({items:t}){return 0===t.length&&0===this.#n.earlier.length}renderEmpty(e){const i=q(e);if(i&&e.page>i)return t`<p>${this.text("news.pastEnd",{page:e.page,n:i})}</p>
        <button part="button" type="button" @click=${()=>this.#n.go(1)}>
          ${this.text("pages.first")}
        </button>`;const r=this.#n.words;return t`<p>${r?this.text("news.emptySearch",{q:r}):this.text("news.empty")}</p>`}renderData(i){const{go:r,more:a}=this.#n,s="loading"===this.state.status,o=i.items.length>this.limit;return this.#f(o?i.items.slice(0,this.limit):i.items,"more"===this.paging&&S(i)?z(s,a,this.#s):e,t`${"pages"===this.paging?function(i,r,a){const s=q(i),{page:o}=i;if(1===o&&!S(i))return e;const n=(e,i,a)=>t`<button
      part="button page"
      type="button"
      aria-disabled=${a?"false":"true"}
      @click=${()=>a&&r(e)}
    >
      ${i}
    </button>`,l=i=>t`<button
      part=${i===o?"button page current":"button page"}
      type="button"
      aria-current=${i===o?"page":e}
      aria-label=${a("pages.page",{page:String(i)})}
      @click=${()=>i!==o&&r(i)}
    >
      ${i}
    </button>`;return t`<nav part="pages" aria-label=${a("pages.label")}><ul><li>${n(o-1,a("pages.previous"),o>1)}</li>${void 0===s?t`<li>${l(o)}</li>`:function(t,e){const i=[1,t-1,t,t+1,e].filter(t=>t>=1&&t<=e),r=[];let a=0;for(const t of i)t<=a||(t===a+2?r.push(a+1):t>a+2&&r.push(0),r.push(t),a=t);return r}(o,s).map(e=>0===e?t`<li aria-hidden="true">${"\u2026"}</li>`:t`<li>${l(e)}</li>`)}<li>${n(o+1,a("pages.next"),S(i))}</li></ul></nav>`}(i,r,this.#s):e}
      ${o?t`<p part="note">
              ${this.text("note.surplus",{n:i.items.length,limit:this.limit})}
            </p>`:e}
      ${w(this.#o,this.#s)}`)}renderWaiting(){return t`<span class="hidden">${this.text("state.loading")}</span>
      ${function(e,i){const r=t`<li part="item"><div class="words"><span class="bone"></span><span class="bone short"></span></div></li>`;return t`<ul part="list" class=${i} aria-hidden="true">${Array(e).fill(r)}</ul>`}(Math.min(this.limit,20),this.layout)}`}#f(i,r,a=e){return t`${this.#w(i)} ${r} ${a}`}#w(i){const n=this.#b(),l={...n,full:n.full||"headline"===this.layout},c=[...this.#n.earlier,...i];return t`<div
      part="list"
      role="list"
      class=${this.isLong()?`${this.layout} long`:this.layout}
      @click=${this.#g}
      @error=${this.#m}
    >${function(i,c){return[...Array(Math.ceil(i.length/60)).keys()].map(h=>{const d=60*h;if(d+60<=c)return r;const p=i.slice(d,d+60);return t`<div class="group" role="none" .style=${`--_items: ${p.length}`}>${p.map((i,r)=>((i,r)=>function(i,r,n){const l=n.href(i),c=n.foreign(i.lang)??e,h=l?t`<a
        part="link"
        href=${l}
        lang=${c}
        data-id=${i.id}
        aria-current=${i.id===n.current?"true":e}
        >${i.title}</a
      >`:t`<span lang=${c}>${i.title}</span>`;return t`<div
    part="item"
    role="listitem"
    aria-posinset=${n.total?r+1:e}
    aria-setsize=${n.total??e}
  >${n.full&&i.image?function({url:i,alt:r,width:a,height:s,srcset:o},n){return t`<div class="picture"><img
      part="image"
      loading="lazy"
      decoding="async"
      src=${n.picture(i)}
      srcset=${o??e}
      sizes=${o?"(max-width: 30em) 100vw, 20em":e}
      alt=${r??""}
      width=${a??e}
      height=${s??e}
    /></div>`}(i.image,n):e}<div class="words">${a(s(n.level,h,"title"))} ${function({publishedAt:i,category:r,pinned:s},n,l){const c=i?n.now-Date.parse(i):NaN,h=c>-36e5&&c<2592e5;return i||r||s?a(t`<p part="meta">
      ${s?t`<span part="badge pinned">${n.text("news.pinned")}</span>`:e}
      ${h?t`<span part="badge new">${n.text("news.new")}</span>`:e}
      ${i?t`<time part="date" datetime=${i}
              >${o(i,n.language)}</time
            >`:e}
      ${r?t`<span part="category" lang=${l}>${r.name}</span>`:e}
    </p>`):e}(i,n,c)}
      ${n.full&&i.summary?t`<p part="summary" lang=${c}>${i.summary}</p>`:e}</div></div>`}(i,r,0===r?l:n))(i,d+r))}</div>`})}(c.slice(0,this._drawn),this.#c)}</div>`}#l(t){t>=this._drawn&&this.#h(),(this.renderRoot.querySelectorAll("[part=link]")[t]??this.renderRoot.querySelector("[part~=message] button")??this._base).focus()}#b(){const{connection:t,language:e}=this,i=A(this,this.for),r=this.foreign(void 0);return{language:e,level:this.heading?this.headingLevel+1:this.headingLevel,now:Date.now(),full:"list"===this.layout||"cards"===this.layout,current:this._current,total:this.isLong()?this.#d:void 0,foreign:t=>t?this.foreign(t):r,picture:e=>b(e,t),text:this.#s,href:({id:e,url:r})=>this.for?function(t,e){return l(t?.getAttribute("param")||"article",e)}(i,e):function(t,e){const i=t.replace("{id}",encodeURIComponent(e));return i&&c(i)?i:void 0}(this.linkTemplate,e)??(r&&b(r,t))}}get#d(){const{state:t}=this,e=("idle"===t.status?void 0:t.data?.items.length)??0;return this.#n.earlier.length+Math.min(e,this.limit)}get#a(){return{limit:this.limit,page:this.#n.page,category:this.category||void 0,q:this.#n.words.trim()||void 0}}}I([v({converter:y(10,1,1e4)})],j.prototype,"limit",void 0),I([v({converter:y(1,1,1e6)})],j.prototype,"page",void 0),I([v()],j.prototype,"category",void 0),I([v()],j.prototype,"query",void 0),I([v({converter:$("none","pages","more")})],j.prototype,"paging",void 0),I([v({reflect:!0,converter:$("list","cards","headline","compact")})],j.prototype,"layout",void 0),I([v({type:Boolean})],j.prototype,"searchable",void 0),I([v({attribute:"link-template"})],j.prototype,"linkTemplate",void 0),I([v()],j.prototype,"for",void 0),I([v({converter:y(0,0,86400)})],j.prototype,"refresh",void 0),I([_()],j.prototype,"_current",void 0),I([_()],j.prototype,"_drawn",void 0),I([x("[part~=base]")],j.prototype,"_base",void 0),k("portal-news-list",j);export{j as NewsListElement};
