//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{d as t,A as e,h as a,j as i,k as r,i as s,p as o,m as n,P as l,T as c,R as h,a as d,b as p,q as u,u as g,v as m,n as f,w,x as b,r as v,f as y,g as $}from"./shared.js";function _({total:t,pageSize:e}){return void 0===t?void 0:Math.ceil(t/e)}function x(t){const e=_(t);return void 0===e?!0===t.more:t.page<e}function k(e,a,i){return t`<button
    part="button more"
    type="button"
    aria-disabled=${e?"true":"false"}
    @click=${()=>e||a()}
  >
    ${i(e?"state.loading":"news.more")}
  </button>`}class q{#t;#e;#a;constructor(t,e){this.page=1,this.words="",this.earlier=[],this.search=t=>{t.trim()!==this.words.trim()?(this.words=t,this.start(1),this.#i(e=>{const i=e?.total??e?.items.length;i?a(this.#e.text("news.found",{n:i,q:t})):e&&a(this.#e.text("news.emptySearch",{q:t}))})):"failed"===this.#e.state().status&&this.#e.retry()},this.go=t=>{this.#e.focusSelf(),this.page=t,this.#i(e=>{this.#e.focusItem(0);const i=e&&_(e),r=i?this.#e.text("pages.pageOf",{page:t,n:i}):this.#e.text("pages.page",{page:t});a(r)})},this.more=()=>{const{data:t}=this.#e.state();if(!t)return;this.earlier=[...this.earlier,...t.items];const e=this.earlier.length;this.page=t.page+1,this.#i(t=>{this.#e.focusItem(e),t&&a(this.#e.text("news.added",{n:t.items.length}))})},this.#t=t,this.#e=e,t.addController(this)}start(t){this.page=t,this.earlier=[]}hostUpdated(){const{status:t}=this.#e.state();if("ready"!==t&&"failed"!==t)return;const e=this.#a;this.#a=void 0,e?.()}#i(t){this.#a=()=>t(this.#e.state().data),this.#t.requestUpdate()}}const S=s`
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
`;function I(t,e){return e?t.getRootNode().getElementById(e)??document.getElementById(e):null}var j=function(t,e,a,i){var r,s=arguments.length,o=s<3?e:null===i?i=Object.getOwnPropertyDescriptor(e,a):i;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,a,i);else for(var n=t.length-1;n>=0;n--)(r=t[n])&&(o=(s<3?r(o):s>3?r(e,a,o):r(e,a))||o);return s>3&&o&&Object.defineProperty(e,a,o),o};class z extends l{constructor(){super(...arguments),this.topicName="news",this.labelKey="news.label",this.topic=new c(this,"news",()=>this.#r),this.#s=new h(this),this.#o=new q(this,{state:()=>this.state,retry:()=>this.retry(),text:(t,e)=>this.text(t,e),focusItem:t=>this.#n(t),focusSelf:()=>{this._base.tabIndex=-1,this._base.focus()}}),this.limit=10,this.page=1,this.category="",this.query="",this.paging="none",this.layout="list",this.searchable=!1,this.linkTemplate="",this.for="",this.refresh=0,this.#l=t=>{this.for&&t.target===I(this,this.for)&&(this._current=t.articleId)},this.#c=t=>{const e=t.target.closest("a[data-id]"),a=I(this,this.for);e&&a?.show&&d(t)&&(t.preventDefault(),a.show(e.dataset.id,e))},this.#h={capture:!0,handleEvent:t=>{t.target.closest(".picture").hidden=!0}}}static{this.styles=[p,S]}#s;#o;connectedCallback(){super.connectedCallback(),document.addEventListener("portal-article-change",this.#l)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("portal-article-change",this.#l)}willUpdate(t){const e=["category","limit","query","endpoint","source"].some(e=>t.has(e));t.has("query")&&(this.#o.words=this.query),(t.has("page")||e)&&this.#o.start(this.page),t.has("for")&&(this._current=I(this,this.for)?.current)}#l;#c;#h;get reserve(){const t=[1,2,3,4].map(t=>`${Math.ceil(this.limit/t)} * var(--_row-of-${t})`);return`calc(${[...t,"var(--_rest)","var(--_line)",..."none"===this.paging?[]:["var(--_paging)"],u(this.#s)].join(" + ")})`}renderHeader(){const{words:a,search:i}=this.#o;return t`<div class="top">${super.renderHeader()}<slot name="rss"></slot></div>
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
  </div>`}(a,i,t=>this.text(t)):e}`}renderState(){const{state:e}=this,{earlier:a,more:i}=this.#o;return a.length>0&&"idle"!==e.status&&void 0===e.data?t`${this.#d([])}
    ${"failed"===e.status?super.renderState():k(!0,i,t=>this.text(t))}`:super.renderState()}isEmpty({items:t}){return 0===t.length&&0===this.#o.earlier.length}renderEmpty(e){const a=_(e);if(a&&e.page>a)return t`<p>${this.text("news.pastEnd",{page:e.page,n:a})}</p>
        <button part="button" type="button" @click=${()=>this.#o.go(1)}>
          ${this.text("pages.first")}
        </button>`;const i=this.#o.words;return t`<p>${i?this.text("news.emptySearch",{q:i}):this.text("news.empty")}</p>`}renderData(a){const{go:i,more:r}=this.#o,s="loading"===this.state.status,o=a.items.length>this.limit;return t`${this.#d(o?a.items.slice(0,this.limit):a.items)}
    ${"pages"===this.paging?function(a,i,r){const s=_(a),{page:o}=a;if(1===o&&!x(a))return e;const n=(e,a,r)=>t`<button
      part="button page"
      type="button"
      aria-disabled=${r?"false":"true"}
      @click=${()=>r&&i(e)}
    >
      ${a}
    </button>`,l=a=>t`<button
      part=${a===o?"button page current":"button page"}
      type="button"
      aria-current=${a===o?"page":e}
      aria-label=${r("pages.page",{page:String(a)})}
      @click=${()=>a!==o&&i(a)}
    >
      ${a}
    </button>`;return t`<nav part="pages" aria-label=${r("pages.label")}>
    <ul>
      <li>${n(o-1,r("pages.previous"),o>1)}</li>
      ${void 0===s?t`<li>${l(o)}</li>`:function(t,e){const a=[1,t-1,t,t+1,e].filter(t=>t>=1&&t<=e),i=[];let r=0;for(const t of a)t<=r||(t===r+2?i.push(r+1):t>r+2&&i.push(0),i.push(t),r=t);return i}(o,s).map(e=>0===e?t`<li aria-hidden="true">${"\u2026"}</li>`:t`<li>${l(e)}</li>`)}
      <li>${n(o+1,r("pages.next"),x(a))}</li>
    </ul>
  </nav>`}(a,i,(t,e)=>this.text(t,e)):e}
    ${"more"===this.paging&&x(a)?k(s,r,t=>this.text(t)):e}
    ${o?t`<p part="note">
            ${this.text("note.surplus",{n:a.items.length,limit:this.limit})}
          </p>`:e}
    ${g(this.#s,t=>this.text(t))}`}renderWaiting(){return t`<span class="hidden">${this.text("state.loading")}</span>
      ${function(e,a){const i=t`<li part="item">
    <div class="words"><span class="bone"></span><span class="bone short"></span></div>
  </li>`;return t`<ul part="list" class=${a} aria-hidden="true">
    ${Array(e).fill(i)}
  </ul>`}(Math.min(this.limit,20),this.layout)}`}#d(a){const s=this.#p(),o={...s,full:s.full||"headline"===this.layout},n=[...this.#o.earlier,...a];return t`<ul
      part="list"
      class=${n.length>50?`${this.layout} long`:this.layout}
      @click=${this.#c}
      @error=${this.#h}
    >
      ${n.map((a,n)=>function(a,s){const o=s.href(a),n=s.foreign(a.lang)??e,l=o?t`<a
        part="link"
        href=${o}
        lang=${n}
        data-id=${a.id}
        aria-current=${a.id===s.current?"true":e}
        >${a.title}</a
      >`:t`<span lang=${n}>${a.title}</span>`;return t`<li part="item">
    ${s.full&&a.image?function({url:a,alt:i,width:r,height:s,srcset:o},n){return t`<div class="picture">
    <img
      part="image"
      loading="lazy"
      decoding="async"
      src=${n.picture(a)}
      srcset=${o??e}
      sizes=${o?"(max-width: 30em) 100vw, 20em":e}
      alt=${i??""}
      width=${r??e}
      height=${s??e}
    />
  </div>`}(a.image,s):e}
    <div class="words">
      ${i(s.level,l,"title")} ${function({publishedAt:a,category:i,pinned:s},o,n){const l=a?o.now-Date.parse(a):NaN,c=l>-36e5&&l<2592e5;return a||i||s?t`<p part="meta">
    ${s?t`<span part="badge pinned">${o.text("news.pinned")}</span>`:e}
    ${c?t`<span part="badge new">${o.text("news.new")}</span>`:e}
    ${a?t`<time part="date" datetime=${a}
            >${r(a,o.language)}</time
          >`:e}
    ${i?t`<span part="category" lang=${n}>${i.name}</span>`:e}
  </p>`:e}(a,s,n)}
      ${s.full&&a.summary?t`<p part="summary" lang=${n}>${a.summary}</p>`:e}
    </div>
  </li>`}(a,0===n?o:s))}
    </ul>`}#n(t){(this.renderRoot.querySelectorAll("[part=link]")[t]??this.renderRoot.querySelector("[part~=message] button")??this._base).focus()}#p(){const{connection:t,language:e}=this,a=I(this,this.for);return{language:e,level:this.heading?this.headingLevel+1:this.headingLevel,now:Date.now(),full:"list"===this.layout||"cards"===this.layout,current:this._current,foreign:t=>this.foreign(t),picture:e=>m(e,t),text:t=>this.text(t),href:({id:e,url:i})=>this.for?function(t,e){return o(t?.getAttribute("param")||"article",e)}(a,e):function(t,e){const a=t.replace("{id}",encodeURIComponent(e));return a&&n(a)?a:void 0}(this.linkTemplate,e)??(i&&m(i,t))}}get#r(){return{limit:this.limit,page:this.#o.page,category:this.category||void 0,q:this.#o.words.trim()||void 0}}}j([f({converter:w(10,1,1e4)})],z.prototype,"limit",void 0),j([f({converter:w(1,1,1e6)})],z.prototype,"page",void 0),j([f()],z.prototype,"category",void 0),j([f()],z.prototype,"query",void 0),j([f({converter:b("none","pages","more")})],z.prototype,"paging",void 0),j([f({reflect:!0,converter:b("list","cards","headline","compact")})],z.prototype,"layout",void 0),j([f({type:Boolean})],z.prototype,"searchable",void 0),j([f({attribute:"link-template"})],z.prototype,"linkTemplate",void 0),j([f()],z.prototype,"for",void 0),j([f({converter:w(0,0,86400)})],z.prototype,"refresh",void 0),j([v()],z.prototype,"_current",void 0),j([y("[part~=base]")],z.prototype,"_base",void 0),$("portal-news-list",z);export{z as NewsListElement};
