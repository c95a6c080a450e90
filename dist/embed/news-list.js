/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{d as t,A as e,g as a,h as i,j as r,i as s,p as n,k as o,P as l,b as c,T as d,a as p,R as h,m as u,n as g,w as m,q as f,r as b,e as w,f as v}from"./shared.js";function y({total:t,pageSize:e}){return void 0===t?void 0:Math.ceil(t/e)}function $(t){const e=y(t);return void 0===e?!0===t.more:t.page<e}function x(e,a,i){return t`<button
    part="button more"
    type="button"
    aria-disabled=${e?"true":"false"}
    @click=${()=>e||a()}
  >
    ${i(e?"state.loading":"news.more")}
  </button>`}class _{#t;#e;#a;constructor(t,e){this.page=1,this.words="",this.earlier=[],this.search=t=>{t.trim()!==this.words.trim()?(this.words=t,this.start(1),this.#i(e=>{const i=e?.total??e?.items.length;i?a(this.#e.text("news.found",{n:i,q:t})):e&&a(this.#e.text("news.emptySearch",{q:t}))})):"failed"===this.#e.state().status&&this.#e.retry()},this.go=t=>{this.#e.focusSelf(),this.page=t,this.#i(e=>{this.#e.focusItem(0);const i=e&&y(e),r=i?this.#e.text("pages.pageOf",{page:t,n:i}):this.#e.text("pages.page",{page:t});a(r)})},this.more=()=>{const{data:t}=this.#e.state();if(!t)return;this.earlier=[...this.earlier,...t.items];const e=this.earlier.length;this.page=t.page+1,this.#i(t=>{this.#e.focusItem(e),t&&a(this.#e.text("news.added",{n:t.items.length}))})},this.#t=t,this.#e=e,t.addController(this)}start(t){this.page=t,this.earlier=[]}hostUpdated(){const{status:t}=this.#e.state();if("ready"!==t&&"failed"!==t)return;const e=this.#a;this.#a=void 0,e?.()}#i(t){this.#a=()=>t(this.#e.state().data),this.#t.requestUpdate()}}const k=s`
  /* What an item usually takes, and what stands below the list: buttons and a note. */
  .stage {
    --_row: 10em;
    --_rest: 6em;
  }
  :host([layout='compact']) .stage {
    --_row: 4em;
  }
  :host([layout='headline']) .stage {
    --_row: 4em;
    --_rest: calc(56.25cqi + 12em);
  }
  :host([layout='cards']) .stage {
    --_row: calc(14cqi / 4 + 4em);
  }
  @container (max-width: 62em) {
    :host([layout='cards']) .stage {
      --_row: calc(18.75cqi / 3 + 5em);
    }
  }
  @container (max-width: 46em) {
    :host([layout='cards']) .stage {
      --_row: calc(28.125cqi / 2 + 7em);
    }
  }
  @container (max-width: 31em) {
    :host([layout='cards']) .stage {
      --_row: calc(56.25cqi + 12em);
    }
  }
  @container (max-width: 26em) {
    .stage {
      --_row: calc(56.25cqi + 10em);
      --_rest: 7.5em;
    }
    :host(:is([layout='compact'], [layout='headline'])) .stage {
      --_row: 5.5em;
    }
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space);
  }
  [part='search'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: var(--_space);
  }
  [part='input'] {
    flex: 1 1 10em;
    min-width: 0;
    min-height: var(--_target);
    padding: 0.25em 0.6em;
    color: inherit;
    background: transparent;
    border: var(--_border-width) solid var(--_muted);
    border-radius: var(--_radius);
  }
  [part='input']::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [part='list'] {
    display: grid;
    gap: var(--_space);
  }
  [part='item'] {
    display: flex;
    gap: var(--_space);
    min-width: 0;
    padding-block-end: var(--_space);
    border-block-end: var(--_border-width) solid var(--_border);
    contain-intrinsic-size: auto 7em;
  }
  [part='item']:last-child {
    border-block-end: 0;
  }
  /* Long lists cost what is seen of them. */
  .long > [part='item'] {
    content-visibility: auto;
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  .picture {
    flex: 0 0 32%;
    max-width: 14em;
  }
  .picture[hidden] {
    display: none;
  }
  [part='image'] {
    display: block;
    width: 100%;
    height: auto;
    aspect-ratio: var(--_image-ratio);
    object-fit: cover;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  [part='title'] {
    font-weight: 600;
  }
  [part='link'] {
    text-decoration: none;
  }
  [part='link']:hover,
  [part='link']:focus-visible,
  [part='link'][aria-current] {
    text-decoration: underline;
  }
  [part='meta'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    margin-block-start: 0.2em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='badge'] {
    color: var(--_new);
    font-weight: 700;
  }
  [part~='pinned'] {
    color: var(--_muted);
  }
  [part='summary'] {
    display: -webkit-box;
    margin-block-start: 0.3em;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .bone {
    width: 90%;
  }
  .short {
    width: 40%;
  }

  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
  }
  .cards > [part='item'] {
    flex-direction: column;
    padding: 0;
    overflow: hidden;
    background: var(--_surface);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    contain-intrinsic-size: auto 18em;
  }
  .cards .picture {
    flex: none;
    max-width: none;
  }
  .cards [part='image'] {
    border-radius: 0;
  }
  .cards .words {
    padding: var(--_space);
  }
  .cards .bone {
    background: var(--_border);
  }

  .compact,
  .headline {
    gap: calc(var(--_space) / 2);
  }
  .compact > [part='item'],
  .headline > [part='item'] {
    padding-block-end: calc(var(--_space) / 2);
    contain-intrinsic-size: auto 3.5em;
  }
  .compact [part='title'] {
    font-weight: 400;
  }
  .headline > [part='item']:first-child {
    flex-direction: column;
    contain-intrinsic-size: auto 20em;
  }
  .headline > [part='item']:first-child .picture {
    flex: none;
    max-width: none;
  }
  .headline > [part='item']:first-child [part='title'] {
    font-size: 1.2em;
  }

  [part='pages'] ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    margin-block-start: var(--_space);
  }
  [part~='page'] {
    padding-inline: 0.6em;
  }
  [part~='current'],
  [part~='current']:hover {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
    font-weight: 700;
  }
  [part~='more'] {
    display: block;
    width: 100%;
    margin-block-start: var(--_space);
  }

  @container (max-width: 26em) {
    .list > [part='item'] {
      flex-direction: column;
      gap: 0.5em;
    }
    .list .picture {
      flex: none;
      max-width: none;
    }
  }
  @media (forced-colors: active) {
    [part~='current'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    [part='item'] {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;function q(t,e){return e?t.getRootNode().getElementById(e)??document.getElementById(e):null}var S=function(t,e,a,i){var r,s=arguments.length,n=s<3?e:null===i?i=Object.getOwnPropertyDescriptor(e,a):i;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)n=Reflect.decorate(t,e,a,i);else for(var o=t.length-1;o>=0;o--)(r=t[o])&&(n=(s<3?r(n):s>3?r(e,a,n):r(e,a))||n);return s>3&&n&&Object.defineProperty(e,a,n),n};class I extends l{static{this.styles=[c,k]}#r;constructor(){super(),this.topicName="news",this.labelKey="news.label",this.topic=new d(this,"news",()=>this.#s),this.#r=new _(this,{state:()=>this.state,retry:()=>this.retry(),text:(t,e)=>this.text(t,e),focusItem:t=>this.#n(t),focusSelf:()=>{this._base.tabIndex=-1,this._base.focus()}}),this.limit=10,this.page=1,this.category="",this.query="",this.paging="none",this.layout="list",this.searchable=!1,this.linkTemplate="",this.for="",this.refresh=0,this.#o=t=>{this.for&&t.target===q(this,this.for)&&(this._current=t.articleId)},this.#l=t=>{const e=t.target.closest("a[data-id]"),a=q(this,this.for);e&&a?.show&&p(t)&&(t.preventDefault(),a.show(e.dataset.id,e))},this.#c={capture:!0,handleEvent:t=>{t.target.closest(".picture").hidden=!0}},new h(this)}connectedCallback(){super.connectedCallback(),document.addEventListener("portal-article-change",this.#o)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("portal-article-change",this.#o)}willUpdate(t){const e=["category","limit","query","endpoint","source"].some(e=>t.has(e));t.has("query")&&(this.#r.words=this.query),(t.has("page")||e)&&this.#r.start(this.page),t.has("for")&&(this._current=q(this,this.for)?.current)}#o;#l;#c;get reserve(){const{data:t}=this.state,e=Math.min(this.limit,t?.items.length??this.limit);return"idle"===this.state.status?"":`calc(${e} * var(--_row) + var(--_rest))`}renderHeader(){const{words:a,search:i}=this.#r;return t`<div class="top">${super.renderHeader()}<slot name="rss"></slot></div>
      ${this.searchable?function(a,i,r){const s=t=>t.currentTarget.closest("[role=search]").querySelector("input");return t`<div part="search" role="search">
    <input
      part="input"
      type="search"
      autocomplete="off"
      maxlength="200"
      aria-label=${r("news.search")}
      placeholder=${r("news.search")}
      .value=${a}
      @keydown=${t=>{"Enter"!==t.key||t.isComposing||i(s(t).value)}}
    />
    <button part="button" type="button" @click=${t=>i(s(t).value)}>
      ${r("news.searchButton")}
    </button>
    ${a?t`<button part="button" type="button" @click=${()=>i("")}>
            ${r("news.clear")}
          </button>`:e}
  </div>`}(a,i,t=>this.text(t)):e}`}renderState(){const{state:e}=this,{earlier:a,more:i}=this.#r;return a.length>0&&"idle"!==e.status&&void 0===e.data?t`${this.#d([])}
    ${"failed"===e.status?super.renderState():x(!0,i,t=>this.text(t))}`:super.renderState()}isEmpty({items:t}){return 0===t.length&&0===this.#r.earlier.length}renderEmpty(e){const a=y(e);if(a&&e.page>a)return t`<p>${this.text("news.pastEnd",{page:e.page,n:a})}</p>
        <button part="button" type="button" @click=${()=>this.#r.go(1)}>
          ${this.text("pages.first")}
        </button>`;const i=this.#r.words;return t`<p>${i?this.text("news.emptySearch",{q:i}):this.text("news.empty")}</p>`}renderData(a){const{go:i,more:r}=this.#r,s="loading"===this.state.status,n=a.items.length>this.limit;return t`${this.#d(n?a.items.slice(0,this.limit):a.items)}
    ${"pages"===this.paging?function(a,i,r){const s=y(a),{page:n}=a;if(1===n&&!$(a))return e;const o=(e,a,r)=>t`<button
      part="button page"
      type="button"
      aria-disabled=${r?"false":"true"}
      @click=${()=>r&&i(e)}
    >
      ${a}
    </button>`,l=a=>t`<button
      part=${a===n?"button page current":"button page"}
      type="button"
      aria-current=${a===n?"page":e}
      aria-label=${r("pages.page",{page:String(a)})}
      @click=${()=>a!==n&&i(a)}
    >
      ${a}
    </button>`;return t`<nav part="pages" aria-label=${r("pages.label")}>
    <ul>
      <li>${o(n-1,r("pages.previous"),n>1)}</li>
      ${void 0===s?t`<li>${l(n)}</li>`:function(t,e){const a=[1,t-1,t,t+1,e].filter(t=>t>=1&&t<=e),i=[];let r=0;for(const t of a)t<=r||(t===r+2?i.push(r+1):t>r+2&&i.push(0),i.push(t),r=t);return i}(n,s).map(e=>0===e?t`<li aria-hidden="true">${"\u2026"}</li>`:t`<li>${l(e)}</li>`)}
      <li>${o(n+1,r("pages.next"),$(a))}</li>
    </ul>
  </nav>`}(a,i,(t,e)=>this.text(t,e)):e}
    ${"more"===this.paging&&$(a)?x(s,r,t=>this.text(t)):e}
    ${n?t`<p part="note">
            ${this.text("note.surplus",{n:a.items.length,limit:this.limit})}
          </p>`:e}`}renderWaiting(){return t`<span class="hidden">${this.text("state.loading")}</span>
      ${function(e,a){const i=t`<li part="item">
    <div class="words"><span class="bone"></span><span class="bone short"></span></div>
  </li>`;return t`<ul part="list" class=${a} aria-hidden="true">
    ${Array(e).fill(i)}
  </ul>`}(Math.min(this.limit,20),this.layout)}`}#d(a){const s=this.#p(),n={...s,full:s.full||"headline"===this.layout},o=[...this.#r.earlier,...a];return t`<ul
      part="list"
      class=${o.length>50?`${this.layout} long`:this.layout}
      @click=${this.#l}
      @error=${this.#c}
    >
      ${o.map((a,o)=>function(a,s){const n=s.href(a),o=s.foreign(a.lang)??e,l=n?t`<a
        part="link"
        href=${n}
        lang=${o}
        data-id=${a.id}
        aria-current=${a.id===s.current?"true":e}
        >${a.title}</a
      >`:t`<span lang=${o}>${a.title}</span>`;return t`<li part="item">
    ${s.full&&a.image?function({url:a,alt:i,width:r,height:s,srcset:n},o){return t`<div class="picture">
    <img
      part="image"
      loading="lazy"
      decoding="async"
      src=${o.picture(a)}
      srcset=${n??e}
      sizes=${n?"(max-width: 30em) 100vw, 20em":e}
      alt=${i??""}
      width=${r??e}
      height=${s??e}
    />
  </div>`}(a.image,s):e}
    <div class="words">
      ${i(s.level,l,"title")} ${function({publishedAt:a,category:i,pinned:s},n,o){const l=a?n.now-Date.parse(a):NaN,c=l>-36e5&&l<2592e5;return a||i||s?t`<p part="meta">
    ${s?t`<span part="badge pinned">${n.text("news.pinned")}</span>`:e}
    ${c?t`<span part="badge new">${n.text("news.new")}</span>`:e}
    ${a?t`<time part="date" datetime=${a}
            >${r(a,n.language)}</time
          >`:e}
    ${i?t`<span part="category" lang=${o}>${i.name}</span>`:e}
  </p>`:e}(a,s,o)}
      ${s.full&&a.summary?t`<p part="summary" lang=${o}>${a.summary}</p>`:e}
    </div>
  </li>`}(a,0===o?n:s))}
    </ul>`}#n(t){(this.renderRoot.querySelectorAll("[part=link]")[t]??this.renderRoot.querySelector("[part~=message] button")??this._base).focus()}#p(){const{connection:t,language:e}=this,a=q(this,this.for);return{language:e,level:this.heading?this.headingLevel+1:this.headingLevel,now:Date.now(),full:"list"===this.layout||"cards"===this.layout,current:this._current,foreign:t=>this.foreign(t),picture:e=>u(e,t),text:t=>this.text(t),href:({id:e,url:i})=>this.for?function(t,e){return n(t?.getAttribute("param")||"article",e)}(a,e):function(t,e){const a=t.replace("{id}",encodeURIComponent(e));return a&&o(a)?a:void 0}(this.linkTemplate,e)??(i&&u(i,t))}}get#s(){return{limit:this.limit,page:this.#r.page,category:this.category||void 0,q:this.#r.words.trim()||void 0}}}S([g({converter:m(10,1,1e4)})],I.prototype,"limit",void 0),S([g({converter:m(1,1,1e6)})],I.prototype,"page",void 0),S([g()],I.prototype,"category",void 0),S([g()],I.prototype,"query",void 0),S([g({converter:f("none","pages","more")})],I.prototype,"paging",void 0),S([g({reflect:!0,converter:f("list","cards","headline","compact")})],I.prototype,"layout",void 0),S([g({type:Boolean})],I.prototype,"searchable",void 0),S([g({attribute:"link-template"})],I.prototype,"linkTemplate",void 0),S([g()],I.prototype,"for",void 0),S([g({converter:m(0,0,86400)})],I.prototype,"refresh",void 0),S([b()],I.prototype,"_current",void 0),S([w("[part~=base]")],I.prototype,"_base",void 0),v("portal-news-list",I);export{I as NewsListElement};
