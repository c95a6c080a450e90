/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{i as t,P as e,T as s,a as i,p as a,b as r,c as n,d as o,A as d,s as l,l as h,S as c,n as p,r as u,e as g,f as m}from"./shared.js";function v(t){return t&&new URLSearchParams(location.search).get(t)||void 0}const f=t`
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
`;var b,y=function(t,e,s,i){var a,r=arguments.length,n=r<3?e:null===i?i=Object.getOwnPropertyDescriptor(e,s):i;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)n=Reflect.decorate(t,e,s,i);else for(var o=t.length-1;o>=0;o--)(a=t[o])&&(n=(r<3?a(n):r>3?a(e,s,n):a(e,s))||n);return r>3&&n&&Object.defineProperty(e,s,n),n};class w extends e{constructor(){super(...arguments),this.topicName="article",this.labelKey="article.label",this.topic=new s(this,"article",()=>this.current?{id:this.current}:void 0,()=>this.#t()),this.#e=!1,this.articleId="",this.param="article",this.tools="",this.related=!1,this.#s=()=>{const t=v(this.param);t!==this._inAddress&&this.#i(t)},this.#a=t=>{const e=t.target.closest("a[data-article]");e&&this.param&&i(t)&&(t.preventDefault(),this.show(e.dataset.article))},this.#r=t=>{i(t)&&(t.preventDefault(),this.#n(a(this.param,void 0),void 0))}}static{this.styles=[r,f]}#o;#e;#d;get current(){return this._inAddress??(this.articleId||void 0)}connectedCallback(){super.connectedCallback(),this._inAddress=v(this.param),window.addEventListener("popstate",this.#s)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("popstate",this.#s)}willUpdate(t){t.has("param")&&(this._inAddress=v(this.param))}updated(){const{state:t}=this,{status:e}=t;this.toggleAttribute("idle","idle"===e&&!this.hasFallback);const s="idle"===e?void 0:t.data;if(this.#d?.describe(s,this.#l,this.connection),!this.#e||"ready"!==e&&"failed"!==e)return;this.#e=!1;const i=this._title??this.renderRoot.querySelector("[part~=message] button");i&&(i.tabIndex=-1,this.scrollIntoView({block:"start"}),i.focus({preventScroll:!0}))}show(t,e){this.#o=e??this.#o,this.#n(a(this.param,t),t)}#n(t,e){this.param&&function(t){t!==location.href&&history.pushState(history.state,"",t)}(t),this.#i(e)}#i(t){const e=this.current;this._inAddress=t,this.current!==e?(this.#d?.reset(),this.#e=void 0!==this.current,this.#e||this.#o?.focus(),this.dispatchEvent(new n(this.current))):this._title?.focus()}#s;#a;#r;renderFallback(){return o`<slot @slotchange=${()=>this.requestUpdate()}></slot>`}isEmpty(){return!1}renderEmpty(){return o`<p>${this.text("article.empty")}</p>`}get reserve(){return!this.current||"data"in this.state&&this.state.data?"":"100vh"}renderHeader(){return o`${super.renderHeader()}${this._inAddress?o`<p>
            <a part="back" href=${a(this.param,void 0)} @click=${this.#r}
              >${this.text("article.back")}</a
            >
          </p>`:d}`}renderWaiting(){return o`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        <span class="bone title"></span>
        ${[0,1,2,3,4,5].map(()=>o`<span class="bone"></span>`)}
      </div>`}renderData(t){const{connection:e,language:s,param:i,tools:a,related:r}=this;return this.#d?.render({article:t,connection:e,language:s,param:i,tools:a,related:r,lang:this.foreign(t.lang),spoken:t.lang??l(this,"lang")??s,level:this.heading?this.headingLevel+1:this.headingLevel,address:this.#l,text:(t,e)=>this.text(t,e),follow:this.#a})}async#t(){const{Reading:t}=await h(import("./article-view/reading.module.js"),"part that shows articles");this.#d||(this.#d=new t(this),c(this.renderRoot,[...b.elementStyles,...this.#d.styles]))}get#l(){return void 0===this._inAddress?function(){const t=document.head.querySelector("link[rel=canonical]");return t?.href||location.href.replace(/#.*/s,"")}():a(this.param,this._inAddress)}}b=w,y([p({attribute:"article-id"})],w.prototype,"articleId",void 0),y([p()],w.prototype,"param",void 0),y([p()],w.prototype,"tools",void 0),y([p({type:Boolean})],w.prototype,"related",void 0),y([u()],w.prototype,"_inAddress",void 0),y([g("[part=title]")],w.prototype,"_title",void 0),m("portal-article-view",w);export{w as ArticleViewElement};
