//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{B as t,i as e,A as a,C as s,d as r,j as i,D as n,E as o,P as c,T as d,b as l,F as h,G as p,h as u,n as m,y as v,z as g,r as f,g as b}from"./shared.js";function y(t,{scale:e,max:a,text:s}){return"levels"===e?s(`rating.level${Math.min(Math.max(t,1),3)}`):s("rating.of",{value:t,max:a})}function w(t,e){return[...Array(11)].map((a,s)=>{const r=(.7+s/5)*Math.PI,i=(s%2?.24:.52)*t;return[e+.5+i*Math.cos(r),.58+i*Math.sin(r)]})}function $(e,a){const s=[];for(let t=0;t<e;t++){const e=a.flatMap(e=>w(e,1.2*t)),r=e[0],i=[r[0],2];s.push(i,...e,r,i)}const r=s.map(([t,e])=>`${+t.toFixed(3)}em ${+e.toFixed(3)}em`).join();return t(`polygon(evenodd,${r})`)}const x=$(1,[1]),_=$(1,[1,.68]),k=$(10,[1]),j=e`
  .stage {
    --_summary: 2.1em;
  }
  :is([part='summary'], .waiting) {
    min-height: var(--_summary);
  }
  @container (max-width: 19em) {
    .stage {
      --_summary: 3em;
    }
  }
  [part='summary'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
  }
  [part='stars'] {
    position: relative;
    flex: none;
    width: calc(var(--_max) * 1.2em);
    height: 1em;
    font-size: 1.4em;
    color: var(--_star);
    /* Drawn from the left, and turned round where people begin at the right. */
    direction: ltr;
  }
  [part='stars']:dir(rtl) {
    transform: scaleX(-1);
  }
  [part='stars']::before,
  [part='stars']::after,
  [part='star']::before {
    content: '';
    background: currentColor;
    clip-path: ${$(10,[1,.68])};
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  [part='stars']::before,
  [part='stars']::after {
    position: absolute;
    inset: 0;
  }
  [part='stars']::after {
    width: calc(var(--_value) * 1.2em);
    clip-path: ${k};
  }
  [part='average'] {
    font-weight: 600;
  }
  [part='count'],
  [part='none'] {
    color: var(--_muted);
  }
  [part='spread'] {
    max-width: 26em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  [part='share'] {
    display: grid;
    grid-template-columns: 3.5em 1fr minmax(2.5em, auto);
    align-items: center;
    gap: 0.6em;
    margin-block: 0.15em;
  }
  .levels > [part='share'] {
    grid-template-columns: 7.5em 1fr minmax(2.5em, auto);
  }
  [part='bar'] {
    height: 0.7em;
    overflow: hidden;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  [part='bar']::before {
    content: '';
    display: block;
    width: var(--_share);
    height: 100%;
    background: var(--_star);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  [part='votes'] {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  [part='vote'] {
    min-width: 0;
    margin: var(--_space) 0 0;
    padding: 0;
    border: 0;
  }
  [part='legend'] {
    padding: 0;
    font-weight: 600;
  }
  [part='choices'] {
    display: flex;
    flex-wrap: wrap;
    margin-block: 0.25em 0.5em;
  }
  [part='choices'].levels {
    flex-direction: column;
  }
  [part='choice'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: var(--_target);
    cursor: pointer;
  }
  [part='choice'] input {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  [part='star'] {
    display: grid;
    place-content: center;
    width: var(--_target);
    height: var(--_target);
    margin: 0;
    color: var(--_star);
    background: none;
    border: 0;
    appearance: none;
    cursor: pointer;
  }
  [part='star']::before {
    width: 1em;
    height: 1em;
    font-size: 1.6em;
    clip-path: ${_};
  }
  [part='star'].on::before {
    clip-path: ${x};
  }
  @media (hover: hover) {
    [part='choices']:hover [part='star']::before {
      clip-path: ${x};
    }
    [part='choices'] [part='star']:hover ~ [part='star']::before {
      clip-path: ${_};
    }
  }
  fieldset:disabled [part='star'] {
    color: var(--_muted);
    cursor: default;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .bone {
    width: 12em;
    max-width: 100%;
    height: 1.4em;
  }
  @media (forced-colors: active) {
    [part='stars'],
    [part='star'] {
      color: CanvasText;
    }
    [part='bar']::before {
      background: CanvasText;
    }
    fieldset:disabled [part='star'] {
      color: GrayText;
    }
  }
  @media print {
    [part='vote'] {
      display: none;
    }
  }
`,C=/^(utm_|fbclid$|gclid$|zarsrc$)/;function E(){const t=document.querySelector("link[rel~=canonical]")?.href;if(t)return t;const e=new URL(location.href);e.hash="";for(const t of[...e.searchParams.keys()])C.test(t)&&e.searchParams.delete(t);return e.href}function F({text:t}){return r`<span aria-hidden="true">${o}</span
    ><span class="hidden">${t("rating.unknown")}</span>`}function D(t){return t.reduce((t,e)=>t+e,0)}function V(t){return e=>{"Enter"===e.key&&(e.stopPropagation(),e.target instanceof HTMLInputElement&&(e.preventDefault(),t?.()))}}var R=function(t,e,a,s){var r,i=arguments.length,n=i<3?e:null===s?s=Object.getOwnPropertyDescriptor(e,a):s;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)n=Reflect.decorate(t,e,a,s);else for(var o=t.length-1;o>=0;o--)(r=t[o])&&(n=(i<3?r(n):i>3?r(e,a,n):r(e,a))||n);return i>3&&n&&Object.defineProperty(e,a,n),n};class S extends c{constructor(){super(...arguments),this.topicName="rating",this.briefly=!0,this.labelKey="rating.label",this.topic=new d(this,"rating",()=>this.#t?void 0:{subject:this.subject||E()}),this.#e=this.attachInternals?.(),this.#a="",this.subject="",this.max=5,this.scale="stars",this.readonly=!1,this.name="",this.required=!1,this._busy=!1,this._asks=!1,this._formDisabled=!1,this.#s=()=>this.requestUpdate(),this.#r=t=>{this._choice=t,this._asks=!1,this.#i(),this.dispatchEvent(new Event("change",{bubbles:!0}))},this.#n=async()=>{const t=this.#o;this.#t||this._busy||(void 0===t?(this._asks=!0,this.#c("rating.choose"),this.focus()):t!==this.#d&&((await this.#l(t)).error||(this._choice=void 0)))},this.#h=async()=>{if(this._busy||void 0===this.#d)return;const{error:t}=await this.#l(void 0);t||(this._choice=void 0,this.#c("rating.withdrawn"),await this.updateComplete,this.focus())}}static{this.styles=[l,j]}static{this.shadowRootOptions={...c.shadowRootOptions,delegatesFocus:!0}}static{this.formAssociated=!0}#e;#a;get value(){return String(this.#o??"")}set value(t){const e=Number(t);this._choice=Number.isInteger(e)&&e>0?e:void 0}get disabled(){return this.hasAttribute("disabled")}set disabled(t){this.toggleAttribute("disabled",t)}get form(){return this.#e?.form??null}connectedCallback(){super.connectedCallback(),addEventListener("popstate",this.#s),addEventListener("portal-article-change",this.#s)}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("popstate",this.#s),removeEventListener("portal-article-change",this.#s)}willUpdate(){const t=this.subject||E();this.#a&&t!==this.#a&&(this._choice=void 0),this.#a=t}updated(){this.#e?.form&&this.#i()}formAssociatedCallback(){this.requestUpdate()}formResetCallback(){this.value=this.getAttribute("value")}formDisabledCallback(t){this._formDisabled=t}formStateRestoreCallback(t){this.value=t}focus(t){const e=this.renderRoot.querySelector("input:checked, input");e?e.focus(t):super.focus(t)}checkValidity(){return this.#e?.checkValidity()??!0}reportValidity(){return this.#e?.reportValidity()??!0}#s;#r;#n;#h;async#l(t){const{waits:e,done:a}=this.topic.sending,s=(e??a)?.voter??h();this._busy=!0;const r=this.#a,i=await this.topic.send(t?{stars:t,voter:s}:{voter:s},!0);this._busy=!1;const{error:n,waits:o}=i,c=o?"kept":n?"refused":"sent";return this.dispatchEvent(new p(r,t,c)),await this.updateComplete,this.isConnected&&this.#p&&u(this.#p),i}#c(t){u(this.text(t))}#i(){const t=this.required&&void 0===this.#o;this.#e?.setFormValue(this.value||null),this.#e?.setValidity({valueMissing:t},t?this.text("rating.choose"):"")}get reserve(){const{max:t,scale:e}=this.#u,a="stars"===e?7.6:8.1,s=`max(${1.5*t+.6}em, var(--_said))`;return`calc(var(--_summary) + ${this.readonly?0:a}em + ${s} + var(--_line))`}renderState(){const{state:t}=this,e=this.#m?this.#v():a;if(this.#t)return e;if("idle"===t.status)return super.renderState();const{status:s,data:i}=t,n="loading"===s&&!i,o=super.renderState();return r`${n?r`<div class="waiting">${o}</div>`:this.#g(i)}
    ${e} ${n?a:o}`}isEmpty(){return!1}renderEmpty(){return a}renderWaiting(){return r`<span class="hidden">${this.text("state.loading")}</span
      ><span class="bone" aria-hidden="true"></span>`}renderData(t){return this.#f(t)?function({distribution:t=[]},e){const i=D(t);return 0===i?a:r`<ul part="spread" class=${e.scale} aria-label=${e.text("rating.spread")}>
    ${t.map((t,a)=>{return r`<li part="share">
            ${n=a+1,"levels"===e.scale?y(n,e):e.text("rating.stars",{n})}
            <span part="bar" aria-hidden="true" .style=${`--_share:${t/i*100}%`}></span>
            <span part="votes">${s(t,e.language)}</span>
          </li>`;var n}).reverse()}
  </ul>`}(t,this.#u):r`<p part="message error">${this.text("rating.scale")}</p>`}#g(t){return(t?this.#f(t):"hide"!==this.onError)?function(t,e){const{text:o}=e,{count:c,average:d}=t??{},l=c?d??0:0;return i(r`<p part="summary">
      ${"stars"===e.scale?r`<span
              part="stars"
              aria-hidden="true"
              .style=${`--_max:${e.max};--_value:${l}`}
            ></span>`:a}
      ${0===c?r`<slot name="empty"><span part="none">${o("rating.none")}</span></slot>`:r`<span part="average">${t?function({average:t,distribution:e},a){const{language:r,text:i,max:o,scale:c}=a,d=D(e??[]);return"levels"===c&&d>0?i("rating.satisfied",{share:n((d-(e?.[0]??0))/d,r)}):t?i("levels"===c?"rating.mean":"rating.of",{value:s(t,r,1),max:o}):F(a)}(t,e):F(e)}</span>`}
      ${c?r`<span part="count">${o("rating.count",{n:c})}</span>`:a}
    </p>`)}(t,this.#u):a}#v(){return function(t){const{choice:e,own:s,busy:n,scale:o,max:c,status:d,text:l}=t,h=[...Array(c)].map((t,e)=>e+1),p=(s,i)=>r`<input
      part=${i}
      class=${void 0!==e&&s<=e?"on":a}
      type="radio"
      name="vote"
      value=${s}
      aria-label=${"stars"===o?y(s,t):a}
      .checked=${s===e}
      @change=${()=>t.choose(s)}
    />`;return r`<fieldset
    part="vote"
    ?disabled=${t.disabled}
    @keydown=${V(t.send)}
    @keypress=${V()}
  >
    <legend part="legend">${l(void 0===s?"rating.vote":"rating.yourVote")}</legend>
    ${i(r`<div part="choices" class=${o}>
        ${"stars"===o?h.map(t=>p(t,"star")):h.reverse().map(e=>r`<label part="choice"
                      >${p(e,a)} ${y(e,t)}</label
                    >`)}
      </div>`)}
    ${t.isField?a:function({own:t,text:e,send:s,withdraw:i},n,o){return r`<div part="actions">
    <button
      part="button send"
      type="button"
      aria-disabled=${n||o?"true":"false"}
      @click=${s}
    >
      ${e(n?"rating.sending":void 0===t?"rating.send":"rating.change")}
    </button>
    ${void 0===t?a:r`<button
            part="button withdraw"
            type="button"
            aria-disabled=${n?"true":"false"}
            @click=${i}
          >
            ${e("rating.withdraw")}
          </button>`}
  </div>`}(t,n,void 0!==s&&s===e)}
    ${d?r`<p part="note status">${d}</p>`:a}
  </fieldset>`}({...this.#u,choice:this.#o,own:this.#d,disabled:this._formDisabled,busy:this._busy,isField:this.#t,status:this.#p,choose:this.#r,send:()=>{this.#n()},withdraw:()=>{this.#h()}})}get#p(){const{waits:t,refused:e}=this.topic.sending,a=(t=this.#d)=>t?y(t,this.#u):"";if(this._asks)return this.text("rating.choose");if(this._busy)return"";if(t)return this.text("stars"in t?"rating.kept":"rating.keptWithdrawal",{vote:a()});if(e){const{sent:t,status:s}=e,r="stars"in t?a(t.stars):this.text("rating.withdraw");return this.text("rating.refused",{vote:r,status:s??o})}return this.#d?this.text("rating.own",{vote:a()}):""}get#d(){const{waits:t,done:e}=this.topic.sending,{state:a}=this;return t?"stars"in t?t.stars:void 0:e?"stars"in e?e.stars:void 0:"idle"===a.status?void 0:a.data?.own??void 0}get#o(){return this._choice??this.#d}get#t(){return!!this.name&&!!this.#e?.form&&!this.connection.endpoint}get#m(){const{state:t}=this;return!this.readonly&&("failed"!==t.status||"config"!==t.error.kind)&&("idle"===t.status?this.#t:!t.data||this.#f(t.data))}#f({max:t}){return"stars"===this.scale||3===t}get#u(){const{scale:t,language:e,state:a}=this,s="idle"===a.status?void 0:a.data?.max;return{scale:t,language:e,max:"levels"===t?3:s??this.max,text:(t,e)=>this.text(t,e)}}}R([m()],S.prototype,"subject",void 0),R([m({converter:v(5,2,10)})],S.prototype,"max",void 0),R([m({converter:g("stars","levels")})],S.prototype,"scale",void 0),R([m({type:Boolean})],S.prototype,"readonly",void 0),R([m({reflect:!0,useDefault:!0})],S.prototype,"name",void 0),R([m({type:Boolean})],S.prototype,"required",void 0),R([f()],S.prototype,"_choice",void 0),R([f()],S.prototype,"_busy",void 0),R([f()],S.prototype,"_asks",void 0),R([f()],S.prototype,"_formDisabled",void 0),R([m()],S.prototype,"value",null),b("portal-rating-stars",S);export{S as RatingStarsElement};
