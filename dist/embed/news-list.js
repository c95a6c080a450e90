/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{A as t,v as e,m as a,w as r,l as i,z as s,x as o,B as n,T as l,I as c,y as d,R as p,j as h,D as u,E as m,J as g,K as f,F as w,G as b,H as v}from"./shared.js";const y=i`
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
`;function $({total:t,pageSize:e}){return void 0===t?void 0:Math.ceil(t/e)}function _(t){const e=$(t);return void 0===e?!0===t.more:t.page<e}function x(t,e){return e?t.getRootNode().getElementById(e)??document.getElementById(e):null}var k=function(t,e,a,r){var i,s=arguments.length,o=s<3?e:null===r?r=Object.getOwnPropertyDescriptor(e,a):r;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,a,r);else for(var n=t.length-1;n>=0;n--)(i=t[n])&&(o=(s<3?i(o):s>3?i(e,a,o):i(e,a))||o);return s>3&&o&&Object.defineProperty(e,a,o),o};class q extends o{static{this.styles=[n,y]}#t;#e;constructor(){super(),this.topicName="news",this.labelKey="news.label",this.topic=new l(this,"news",()=>this.#a),this.#t=[],this.limit=10,this.page=1,this.category="",this.query="",this.paging="none",this.layout="list",this.searchable=!1,this.linkTemplate="",this.for="",this.refresh=0,this._page=1,this._words="",this.#r=t=>{this.for&&t.target===x(this,this.for)&&(this._current=t.articleId)},this.#i=t=>{t.trim()!==this._words.trim()?(this._words=t,this._page=1,this.#t=[],this.#e=()=>{const{data:e}=this.state,a=e?.total??e?.items.length;a?c(this.text("news.found",{n:a,q:t})):e&&c(this.text("news.emptySearch",{q:t}))}):"failed"===this.state.status&&this.retry()},this.#s=t=>{this._base.tabIndex=-1,this._base.focus(),this._page=t,this.#e=()=>{this.#o(0);const{data:e}=this.state,a=e&&$(e);c(a?this.text("pages.pageOf",{page:t,n:a}):this.text("pages.page",{page:t}))}},this.#n=()=>{const{data:t}=this.state;if(!t)return;const e=[...this.#t,...t.items];this.#t=e,this._page=t.page+1,this.#e=()=>{this.#o(e.length);const t=this.state.data?.items.length;void 0!==t&&c(this.text("news.added",{n:t}))}},this.#l=t=>{const e=t.target.closest("a[data-id]"),a=x(this,this.for);e&&a?.show&&d(t)&&(t.preventDefault(),a.show(e.dataset.id,e))},this.#c={capture:!0,handleEvent:t=>{t.target.closest(".picture").hidden=!0}},new p(this)}connectedCallback(){super.connectedCallback(),document.addEventListener("portal-article-change",this.#r)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("portal-article-change",this.#r)}willUpdate(t){const e=["category","limit","query","endpoint","source"].some(e=>t.has(e));t.has("query")&&(this._words=this.query),(t.has("page")||e)&&(this._page=this.page,this.#t=[]),t.has("for")&&(this._current=x(this,this.for)?.current)}updated(){const{status:t}=this.state;if("ready"!==t&&"failed"!==t)return;const e=this.#e;this.#e=void 0,e?.()}#r;#i;#s;#n;#l;#c;get reserve(){const{data:t}=this.state,e=Math.min(this.limit,t?.items.length??this.limit);return"idle"===this.state.status?"":`calc(${e} * var(--_row) + var(--_rest))`}renderHeader(){return e`<div class="top">${super.renderHeader()}<slot name="rss"></slot></div>
      ${this.searchable?function(a,r,i){const s=t=>t.currentTarget.closest("[role=search]").querySelector("input"),o=t=>{"Enter"!==t.key||t.isComposing||(t.preventDefault(),t.stopPropagation(),"keydown"===t.type&&r(s(t).value))};return e`<div part="search" role="search">
    <input
      part="input"
      type="search"
      autocomplete="off"
      maxlength="200"
      aria-label=${i("news.search")}
      placeholder=${i("news.search")}
      .value=${a}
      @keydown=${o}
      @keypress=${o}
    />
    <button part="button" type="button" @click=${t=>r(s(t).value)}>
      ${i("news.searchButton")}
    </button>
    ${a?e`<button part="button" type="button" @click=${()=>r("")}>
            ${i("news.clear")}
          </button>`:t}
  </div>`}(this._words,this.#i,t=>this.text(t)):t}`}renderState(){const{state:t}=this;return this.#t.length>0&&"idle"!==t.status&&void 0===t.data?e`${this.#d([])}
    ${"failed"===t.status?super.renderState():this.#p(!0)}`:super.renderState()}isEmpty({items:t}){return 0===t.length&&0===this.#t.length}renderEmpty(t){const a=$(t);return a&&t.page>a?e`<p>${this.text("news.pastEnd",{page:t.page,n:a})}</p>
        <button part="button" type="button" @click=${()=>this.#s(1)}>
          ${this.text("pages.first")}
        </button>`:e`<p>
      ${this._words?this.text("news.emptySearch",{q:this._words}):this.text("news.empty")}
    </p>`}renderData(a){const r=a.items.length>this.limit;return e`${this.#d(r?a.items.slice(0,this.limit):a.items)}
    ${"pages"===this.paging?function(a,r,i){const s=$(a),{page:o}=a;if(1===o&&!_(a))return t;const n=(t,a,i)=>e`<button
      part="button page"
      type="button"
      aria-disabled=${i?"false":"true"}
      @click=${()=>i&&r(t)}
    >
      ${a}
    </button>`,l=a=>e`<button
      part=${a===o?"button page current":"button page"}
      type="button"
      aria-current=${a===o?"page":t}
      aria-label=${i("pages.page",{page:String(a)})}
      @click=${()=>a!==o&&r(a)}
    >
      ${a}
    </button>`;return e`<nav part="pages" aria-label=${i("pages.label")}>
    <ul>
      <li>${n(o-1,i("pages.previous"),o>1)}</li>
      ${void 0===s?e`<li>${l(o)}</li>`:function(t,e){const a=[1,t-1,t,t+1,e].filter(t=>t>=1&&t<=e),r=[];let i=0;for(const t of a)t<=i||(t===i+2?r.push(i+1):t>i+2&&r.push(0),r.push(t),i=t);return r}(o,s).map(t=>0===t?e`<li aria-hidden="true">…</li>`:e`<li>${l(t)}</li>`)}
      <li>${n(o+1,i("pages.next"),_(a))}</li>
    </ul>
  </nav>`}(a,this.#s,(t,e)=>this.text(t,e)):t}
    ${"more"===this.paging&&_(a)?this.#p("loading"===this.state.status):t}
    ${r?e`<p part="note">
            ${this.text("note.surplus",{n:a.items.length,limit:this.limit})}
          </p>`:t}`}renderWaiting(){const t=Array(Math.min(this.limit,20)).fill(void 0);return e`<span class="hidden">${this.text("state.loading")}</span>
      <ul part="list" class=${this.layout} aria-hidden="true">
        ${t.map(()=>e`<li part="item">
              <div class="words"><span class="bone"></span><span class="bone short"></span></div>
            </li>`)}
      </ul>`}#d(i){const s=this.#h(),o={...s,full:s.full||"headline"===this.layout};return e`<ul
      part="list"
      class=${this.#t.length+i.length>50?`${this.layout} long`:this.layout}
      @click=${this.#l}
      @error=${this.#c}
    >
      ${[...this.#t,...i].map((i,n)=>function(i,s){const o=s.href(i),n=o?e`<a
        part="link"
        href=${o}
        data-id=${i.id}
        aria-current=${i.id===s.current?"true":t}
        >${i.title}</a
      >`:i.title;return e`<li part="item">
    ${s.full&&i.image?function({url:a,alt:r,width:i,height:s,srcset:o},n){return e`<div class="picture">
    <img
      part="image"
      loading="lazy"
      decoding="async"
      src=${n.picture(a)}
      srcset=${o??t}
      sizes=${o?"(max-width: 30em) 100vw, 20em":t}
      alt=${r??""}
      width=${i??t}
      height=${s??t}
    />
  </div>`}(i.image,s):t}
    <div class="words">
      ${a(s.level,n,"title")} ${function({publishedAt:a,category:i,pinned:s},o){const n=a?o.now-Date.parse(a):NaN,l=n>-36e5&&n<2592e5;return a||i||s?e`<p part="meta">
    ${s?e`<span part="badge pinned">${o.text("news.pinned")}</span>`:t}
    ${l?e`<span part="badge new">${o.text("news.new")}</span>`:t}
    ${a?e`<time part="date" datetime=${a}
            >${r(a,o.language)}</time
          >`:t}
    ${i?e`<span part="category">${i.name}</span>`:t}
  </p>`:t}(i,s)}
      ${s.full&&i.summary?e`<p part="summary">${i.summary}</p>`:t}
    </div>
  </li>`}(i,0===n?o:s))}
    </ul>`}#p(t){return e`<button
      part="button more"
      type="button"
      aria-disabled=${t?"true":"false"}
      @click=${()=>t||this.#n()}
    >
      ${this.text(t?"state.loading":"news.more")}
    </button>`}#o(t){(this.renderRoot.querySelectorAll("[part=link]")[t]??this.renderRoot.querySelector("[part~=message] button")??this._base).focus()}#h(){const{connection:t,language:e}=this,a=x(this,this.for);return{language:e,level:this.heading?this.headingLevel+1:this.headingLevel,now:Date.now(),full:"list"===this.layout||"cards"===this.layout,current:this._current,picture:e=>u(e,t),text:t=>this.text(t),href:({id:e,url:r})=>{if(this.for)return function(t,e){return s(t?.getAttribute("param")||"article",e)}(a,e);const i=this.linkTemplate.replace("{id}",encodeURIComponent(e));return i&&h(i)?i:r&&u(r,t)}}}get#a(){return{limit:this.limit,page:this._page,category:this.category||void 0,q:this._words.trim()||void 0}}}k([m({converter:g(10,1,1e4)})],q.prototype,"limit",void 0),k([m({converter:g(1,1,1e6)})],q.prototype,"page",void 0),k([m()],q.prototype,"category",void 0),k([m()],q.prototype,"query",void 0),k([m({converter:f("none","pages","more")})],q.prototype,"paging",void 0),k([m({reflect:!0,converter:f("list","cards","headline","compact")})],q.prototype,"layout",void 0),k([m({type:Boolean})],q.prototype,"searchable",void 0),k([m({attribute:"link-template"})],q.prototype,"linkTemplate",void 0),k([m()],q.prototype,"for",void 0),k([m({converter:g(0,0,86400)})],q.prototype,"refresh",void 0),k([w()],q.prototype,"_page",void 0),k([w()],q.prototype,"_words",void 0),k([w()],q.prototype,"_current",void 0),k([b("[part~=base]")],q.prototype,"_base",void 0),v("portal-news-list",q);
