//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{i as t,P as e,T as s,a as i,p as r,b as a,c as o,d as n,A as l,s as d,l as h,S as c,e as p,n as u,r as g,f as m,g as v}from"./shared.js";function f(t){return t&&new URLSearchParams(location.search).get(t)||void 0}const b=t`
  /* Nothing to read and nothing instead: no gap in the page's grid, no landmark. */
  :host([idle]) {
    display: none;
  }
  [part='back'] {
    display: inline-block;
    padding-block: 0.25em;
    margin-block-end: 0.5em;
  }
  .bone {
    height: 1em;
    margin-block: 0.6em;
  }
  .bone.title {
    width: 70%;
    height: 1.8em;
  }
  @media print {
    [part='back'] {
      display: none;
    }
  }
`;var y,w=function(t,e,s,i){var r,a=arguments.length,o=a<3?e:null===i?i=Object.getOwnPropertyDescriptor(e,s):i;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,s,i);else for(var n=t.length-1;n>=0;n--)(r=t[n])&&(o=(a<3?r(o):a>3?r(e,s,o):r(e,s))||o);return a>3&&o&&Object.defineProperty(e,s,o),o};class k extends e{constructor(){super(...arguments),this.topicName="article",this.labelKey="article.label",this.topic=new s(this,"article",()=>this.current?{id:this.current}:void 0,()=>this.#t()),this.#e=!1,this.articleId="",this.param="article",this.tools="",this.related=!1,this.#s=()=>{const t=f(this.param);t!==this._inAddress&&this.#i(t)},this.#r=t=>{const e=t.target.closest("a[data-article]");e&&this.param&&i(t)&&(t.preventDefault(),this.show(e.dataset.article))},this.#a=t=>{i(t)&&(t.preventDefault(),this.#o(r(this.param,void 0),void 0))}}static{this.styles=[a,b]}#n;#e;#l;get current(){return this._inAddress??(this.articleId||void 0)}connectedCallback(){super.connectedCallback(),this._inAddress=f(this.param),window.addEventListener("popstate",this.#s)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("popstate",this.#s)}settle(){this._inAddress=f(this.param)}willUpdate(t){t.has("param")&&(this._inAddress=f(this.param)),t.has("tools")&&this.#l&&this.#t().then(()=>this.requestUpdate())}updated(){if(!this.isConnected)return;const{state:t}=this,{status:e}=t;this.toggleAttribute("idle","idle"===e&&!this.hasFallback);const s="idle"===e?void 0:t.data;if(this.#l?.describe(s,this.#d,this.connection),!this.#e||"ready"!==e&&"failed"!==e)return;this.#e=!1;const i=this._title??this.renderRoot.querySelector("[part~=message] button");i&&(i.tabIndex=-1,this.scrollIntoView({block:"start"}),i.focus({preventScroll:!0}))}show(t,e){this.#n=e??this.#n,this.#o(r(this.param,t),t)}#o(t,e){this.param&&function(t){t!==location.href&&history.pushState(history.state,"",t)}(t),this.#i(e)}#i(t){const e=this.current;this._inAddress=t,this.current!==e?(this.#l?.reset(),this.#e=void 0!==this.current,this.#e||this.#n?.focus(),this.dispatchEvent(new o(this.current))):this._title?.focus()}#s;#r;#a;renderFallback(){return n`<slot @slotchange=${()=>this.requestUpdate()}></slot>`}isEmpty(){return!1}renderEmpty(){return n`<p>${this.text("article.empty")}</p>`}get reserve(){return"100vh"}renderHeader(){return n`${super.renderHeader()}${this._inAddress?n`<p>
            <a part="back" href=${r(this.param,void 0)} @click=${this.#a}
              >${this.text("article.back")}</a
            >
          </p>`:l}`}renderWaiting(){return n`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        <span class="bone title"></span>
        ${[0,1,2,3,4,5].map(()=>n`<span class="bone"></span>`)}
      </div>`}renderData(t){const{connection:e,language:s,param:i,tools:r,related:a}=this;return this.#l?.render({article:t,connection:e,language:s,param:i,tools:r,related:a,lang:this.foreign(t.lang),spoken:t.lang??d(this,"lang")??s,level:this.heading?this.headingLevel+1:this.headingLevel,address:this.#d,text:(t,e)=>this.text(t,e),follow:this.#r})}async#t(){const[{Reading:t},e]=await Promise.all([h(import("./article-view/reading.module.js"),"part that shows articles"),this.tools?this.#h():void 0]);this.#l??=new t(this),e&&this.#l.equip(e.Toolbar),c(this.renderRoot,[...y.elementStyles,...this.#l.styles])}async#h(){try{return await h(import("./article-view/tools/toolbar.module.js"),"part with the tools for reading")}catch(t){return void this.failed(p.from(t))}}get#d(){return void 0===this._inAddress?function(){const t=document.head.querySelector("link[rel=canonical]");return t?.href||location.href.replace(/#.*/s,"")}():r(this.param,this._inAddress)}}y=k,w([u({attribute:"article-id"})],k.prototype,"articleId",void 0),w([u()],k.prototype,"param",void 0),w([u()],k.prototype,"tools",void 0),w([u({type:Boolean})],k.prototype,"related",void 0),w([g()],k.prototype,"_inAddress",void 0),w([m("[part=title]")],k.prototype,"_title",void 0),v("portal-article-view",k);export{k as ArticleViewElement};
