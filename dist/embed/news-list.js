//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{d as t,A as e,h as i,j as a,k as r,m as s,i as o,p as n,q as l,P as c,T as h,R as d,a as p,b as u,w as g,u as m,v as f,x as w,n as b,y as v,z as y,r as $,f as _,g as x}from"./shared.js";function k({total:t,pageSize:e}){return void 0===t?void 0:Math.ceil(t/e)}function q(t){const e=k(t);return void 0===e?!0===t.more:t.page<e}function S(e,i,a){return t`<button
    part="button more"
    type="button"
    aria-disabled=${e?"true":"false"}
    @click=${()=>e||i()}
  >
    ${a(e?"state.loading":"news.more")}
  </button>`}class E{#t;#e;#i;constructor(t,e){this.page=1,this.words="",this.earlier=[],this.search=t=>{t.trim()!==this.words.trim()?(this.words=t,this.start(1),this.#a(e=>{const a=e?.total??e?.items.length;a?i(this.#e.text("news.found",{n:a,q:t})):e&&i(this.#e.text("news.emptySearch",{q:t}))})):"failed"===this.#e.state().status&&this.#e.retry()},this.go=t=>{this.#e.focusSelf(),this.page=t,this.#a(e=>{this.#e.focusItem(0);const a=e&&k(e),r=a?this.#e.text("pages.pageOf",{page:t,n:a}):this.#e.text("pages.page",{page:t});i(r)})},this.more=()=>{const{data:t}=this.#e.state();if(!t)return;this.earlier=[...this.earlier,...t.items];const e=this.earlier.length;this.page=t.page+1,this.#a(t=>{this.#e.focusItem(e),t&&i(this.#e.text("news.added",{n:t.items.length}))})},this.#t=t,this.#e=e,t.addController(this)}start(t){this.page=t,this.earlier=[]}hostUpdated(){const{status:t}=this.#e.state();if("ready"!==t&&"failed"!==t)return;const e=this.#i;this.#i=void 0,e?.()}#a(t){this.#i=()=>t(this.#e.state().data),this.#t.requestUpdate()}}const I=o`
  /*
   * What a row usually takes, by how many items stand in it; what a layout takes beside its rows; and
   * the buttons for more.
   */
  .stage {
    --_row-of-1: 9.5em;
    --_row-of-2: 0em;
    --_row-of-3: 0em;
    --_row-of-4: 0em;
    --_rest: 0em;
    --_paging: 3.2em;
  }
  :host([layout='compact']) .stage {
    --_row-of-1: 4em;
  }
  :host([layout='headline']) .stage {
    --_row-of-1: 4em;
    --_rest: calc(56.25cqi + 6em);
  }
  :host([layout='cards']) .stage {
    --_row-of-1: 0em;
    --_row-of-4: calc(14cqi + 16em);
  }
  @container (max-width: 62em) {
    :host([layout='cards']) .stage {
      --_row-of-4: 0em;
      --_row-of-3: calc(18.75cqi + 15em);
    }
  }
  @container (max-width: 46em) {
    :host([layout='cards']) .stage {
      --_row-of-3: 0em;
      --_row-of-2: calc(28.125cqi + 14em);
    }
  }
  @container (max-width: 31em) {
    :host([layout='cards']) .stage {
      --_row-of-2: 0em;
      --_row-of-1: calc(56.25cqi + 12em);
    }
  }
  @container (max-width: 26em) {
    .stage {
      --_row-of-1: calc(56.25cqi + 10em);
      --_paging: 6em;
    }
    :host(:is([layout='compact'], [layout='headline'])) .stage {
      --_row-of-1: 5.5em;
    }
    :host([layout='headline']) .stage {
      --_rest: calc(56.25cqi + 7.5em);
    }
  }
  @container (max-width: 16em) {
    .stage {
      --_row-of-1: calc(56.25cqi + 10.6em);
    }
    :host([layout='cards']) .stage {
      --_row-of-1: calc(56.25cqi + 12.5em);
    }
    :host(:is([layout='compact'], [layout='headline'])) .stage {
      --_row-of-1: 7em;
    }
    :host([layout='headline']) .stage {
      --_rest: calc(56.25cqi + 8em);
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
`;function z(t,e){return e?t.getRootNode().getElementById(e)??document.getElementById(e):null}var j=function(t,e,i,a){var r,s=arguments.length,o=s<3?e:null===a?a=Object.getOwnPropertyDescriptor(e,i):a;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,i,a);else for(var n=t.length-1;n>=0;n--)(r=t[n])&&(o=(s<3?r(o):s>3?r(e,i,o):r(e,i))||o);return s>3&&o&&Object.defineProperty(e,i,o),o};class A extends c{constructor(){super(...arguments),this.topicName="news",this.labelKey="news.label",this.topic=new h(this,"news",()=>this.#r),this.#s=new d(this),this.#o=new E(this,{state:()=>this.state,retry:()=>this.retry(),text:(t,e)=>this.text(t,e),focusItem:t=>this.#n(t),focusSelf:()=>{this._base.tabIndex=-1,this._base.focus()}}),this.limit=10,this.page=1,this.category="",this.query="",this.paging="none",this.layout="list",this.searchable=!1,this.linkTemplate="",this.for="",this.refresh=0,this._drawn=50,this.#l=()=>{this.#c<=this._drawn||(this._drawn=this.#c,this.performUpdate())},this.#h=t=>{this.for&&t.target===z(this,this.for)&&(this._current=t.articleId)},this.#d=t=>{const e=t.target.closest("a[data-id]"),i=z(this,this.for);e&&i?.show&&p(t)&&(t.preventDefault(),i.show(e.dataset.id,e))},this.#p={capture:!0,handleEvent:t=>{t.target.closest(".picture").hidden=!0}}}static{this.styles=[u,I]}#s;#o;connectedCallback(){super.connectedCallback(),document.addEventListener("portal-article-change",this.#h),addEventListener("beforeprint",this.#l)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("portal-article-change",this.#h),removeEventListener("beforeprint",this.#l)}settle(){this.#o.words=this.query,this.#o.start(this.page)}willUpdate(t){const e=["category","limit","query","endpoint","source"].some(e=>t.has(e));t.has("query")&&(this.#o.words=this.query),(t.has("page")||e)&&this.#o.start(this.page),t.has("for")&&(this._current=z(this,this.for)?.current)}updated(){this.#c<=this._drawn||!this.isConnected||g(()=>{this._drawn*=2})}#l;#h;#d;#p;get reserve(){const t=[1,2,3,4].map(t=>`${Math.ceil(this.limit/t)} * var(--_row-of-${t})`);return`calc(${[...t,"var(--_rest)","var(--_line)",..."none"===this.paging?[]:["var(--_paging)"],m(this.#s)].join(" + ")})`}isLong(){return this.#c>50}renderHeader(){const{words:i,search:a}=this.#o;return t`<div class="top">${super.renderHeader()}<slot name="rss"></slot></div>
      ${this.searchable?function(i,a,r){const s=t=>t.currentTarget.closest("[role=search]").querySelector("input");return t`<div part="search" role="search">
    <input
      part="input"
      type="search"
      autocomplete="off"
      maxlength="200"
      aria-label=${r("news.search")}
      placeholder=${r("news.search")}
      .value=${i}
      @keydown=${t=>{"Enter"!==t.key||t.isComposing||a(s(t).value)}}
    />
    <button part="button" type="button" @click=${t=>a(s(t).value)}>
      ${r("news.searchButton")}
    </button>
    ${i?t`<button part="button" type="button" @click=${()=>a("")}>
            ${r("news.clear")}
          </button>`:e}
  </div>`}(i,a,t=>this.text(t)):e}`}renderState(){const{state:e}=this,{earlier:i,more:a}=this.#o;return i.length>0&&"idle"!==e.status&&void 0===e.data?t`${this.#u([])}
    ${"failed"===e.status?super.renderState():S(!0,a,t=>this.text(t))}`:super.renderState()}isEmpty({items:t}){return 0===t.length&&0===this.#o.earlier.length}renderEmpty(e){const i=k(e);if(i&&e.page>i)return t`<p>${this.text("news.pastEnd",{page:e.page,n:i})}</p>
        <button part="button" type="button" @click=${()=>this.#o.go(1)}>
          ${this.text("pages.first")}
        </button>`;const a=this.#o.words;return t`<p>${a?this.text("news.emptySearch",{q:a}):this.text("news.empty")}</p>`}renderData(i){const{go:a,more:r}=this.#o,s="loading"===this.state.status,o=i.items.length>this.limit;return t`${this.#u(o?i.items.slice(0,this.limit):i.items)}
    ${"pages"===this.paging?function(i,a,r){const s=k(i),{page:o}=i;if(1===o&&!q(i))return e;const n=(e,i,r)=>t`<button
      part="button page"
      type="button"
      aria-disabled=${r?"false":"true"}
      @click=${()=>r&&a(e)}
    >
      ${i}
    </button>`,l=i=>t`<button
      part=${i===o?"button page current":"button page"}
      type="button"
      aria-current=${i===o?"page":e}
      aria-label=${r("pages.page",{page:String(i)})}
      @click=${()=>i!==o&&a(i)}
    >
      ${i}
    </button>`;return t`<nav part="pages" aria-label=${r("pages.label")}>
    <ul>
      <li>${n(o-1,r("pages.previous"),o>1)}</li>
      ${void 0===s?t`<li>${l(o)}</li>`:function(t,e){const i=[1,t-1,t,t+1,e].filter(t=>t>=1&&t<=e),a=[];let r=0;for(const t of i)t<=r||(t===r+2?a.push(r+1):t>r+2&&a.push(0),a.push(t),r=t);return a}(o,s).map(e=>0===e?t`<li aria-hidden="true">${"\u2026"}</li>`:t`<li>${l(e)}</li>`)}
      <li>${n(o+1,r("pages.next"),q(i))}</li>
    </ul>
  </nav>`}(i,a,(t,e)=>this.text(t,e)):e}
    ${"more"===this.paging&&q(i)?S(s,r,t=>this.text(t)):e}
    ${o?t`<p part="note">
            ${this.text("note.surplus",{n:i.items.length,limit:this.limit})}
          </p>`:e}
    ${f(this.#s,t=>this.text(t))}`}renderWaiting(){return t`<span class="hidden">${this.text("state.loading")}</span>
      ${function(e,i){const a=t`<li part="item">
    <div class="words"><span class="bone"></span><span class="bone short"></span></div>
  </li>`;return t`<ul part="list" class=${i} aria-hidden="true">
    ${Array(e).fill(a)}
  </ul>`}(Math.min(this.limit,20),this.layout)}`}#u(i){const o=this.#g(),n={...o,full:o.full||"headline"===this.layout},l=[...this.#o.earlier,...i];return t`<ul
      part="list"
      class=${this.isLong()?`${this.layout} long`:this.layout}
      @click=${this.#d}
      @error=${this.#p}
    >
      ${l.slice(0,this._drawn).map((i,l)=>function(i,o){const n=o.href(i),l=o.foreign(i.lang)??e,c=n?t`<a
        part="link"
        href=${n}
        lang=${l}
        data-id=${i.id}
        aria-current=${i.id===o.current?"true":e}
        >${i.title}</a
      >`:t`<span lang=${l}>${i.title}</span>`;return t`<li part="item">
    ${o.full&&i.image?function({url:i,alt:a,width:r,height:s,srcset:o},n){return t`<div class="picture">
    <img
      part="image"
      loading="lazy"
      decoding="async"
      src=${n.picture(i)}
      srcset=${o??e}
      sizes=${o?"(max-width: 30em) 100vw, 20em":e}
      alt=${a??""}
      width=${r??e}
      height=${s??e}
    />
  </div>`}(i.image,o):e}
    <div class="words">
      ${a(r(o.level,c,"title"))} ${function({publishedAt:i,category:r,pinned:o},n,l){const c=i?n.now-Date.parse(i):NaN,h=c>-36e5&&c<2592e5;return i||r||o?a(t`<p part="meta">
      ${o?t`<span part="badge pinned">${n.text("news.pinned")}</span>`:e}
      ${h?t`<span part="badge new">${n.text("news.new")}</span>`:e}
      ${i?t`<time part="date" datetime=${i}
              >${s(i,n.language)}</time
            >`:e}
      ${r?t`<span part="category" lang=${l}>${r.name}</span>`:e}
    </p>`):e}(i,o,l)}
      ${o.full&&i.summary?t`<p part="summary" lang=${l}>${i.summary}</p>`:e}
    </div>
  </li>`}(i,0===l?n:o))}
    </ul>`}#n(t){t>=this._drawn&&this.#l(),(this.renderRoot.querySelectorAll("[part=link]")[t]??this.renderRoot.querySelector("[part~=message] button")??this._base).focus()}#g(){const{connection:t,language:e}=this,i=z(this,this.for),a=this.foreign(void 0);return{language:e,level:this.heading?this.headingLevel+1:this.headingLevel,now:Date.now(),full:"list"===this.layout||"cards"===this.layout,current:this._current,foreign:t=>t?this.foreign(t):a,picture:e=>w(e,t),text:t=>this.text(t),href:({id:e,url:a})=>this.for?function(t,e){return n(t?.getAttribute("param")||"article",e)}(i,e):function(t,e){const i=t.replace("{id}",encodeURIComponent(e));return i&&l(i)?i:void 0}(this.linkTemplate,e)??(a&&w(a,t))}}get#c(){const{state:t}=this,e=("idle"===t.status?void 0:t.data?.items.length)??0;return this.#o.earlier.length+Math.min(e,this.limit)}get#r(){return{limit:this.limit,page:this.#o.page,category:this.category||void 0,q:this.#o.words.trim()||void 0}}}j([b({converter:v(10,1,1e4)})],A.prototype,"limit",void 0),j([b({converter:v(1,1,1e6)})],A.prototype,"page",void 0),j([b()],A.prototype,"category",void 0),j([b()],A.prototype,"query",void 0),j([b({converter:y("none","pages","more")})],A.prototype,"paging",void 0),j([b({reflect:!0,converter:y("list","cards","headline","compact")})],A.prototype,"layout",void 0),j([b({type:Boolean})],A.prototype,"searchable",void 0),j([b({attribute:"link-template"})],A.prototype,"linkTemplate",void 0),j([b()],A.prototype,"for",void 0),j([b({converter:v(0,0,86400)})],A.prototype,"refresh",void 0),j([$()],A.prototype,"_current",void 0),j([$()],A.prototype,"_drawn",void 0),j([_("[part~=base]")],A.prototype,"_base",void 0),x("portal-news-list",A);export{A as NewsListElement};
