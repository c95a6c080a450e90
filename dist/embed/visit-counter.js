/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{H as t,I as e,A as i,v as a,C as s,d as r,j as n,i as o,P as d,b as p,T as h,R as l,J as c,y as u,n as v,q as m,w as g,f as y}from"./shared.js";class b{#t;#e;#i="";constructor(t){this.#t=t,t.addController(this)}hostConnected(){document.addEventListener("visibilitychange",this.#a)}hostUpdated(){if(!this.#t.readyToCount)return;const{source:t,endpoint:e}=this.#t.connection,i=`${t} ${e}`;this.#e&&i===this.#i||(this.#i=i,this.#a())}hostDisconnected(){document.removeEventListener("visibilitychange",this.#a),this.#s()}#s(){clearInterval(this.#e),this.#e=void 0}#a=()=>{this.#s(),!document.hidden&&this.#t.readyToCount&&(this.#e=setInterval(this.#r,t),this.#r())};#r=()=>{this.#t.readyToCount&&this.#t.counting(e(this.#t.connection))}}const f=o`
  [part='row'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.3em;
    border-block-end: var(--_border-width) solid var(--_border);
  }
  [part='value'] {
    margin-inline-start: auto;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  [part='digits'] {
    display: inline-flex;
    gap: 0.12em;
    font-size: 1.15em;
  }
  [part='digit'] {
    min-width: 1.35em;
    padding: 0.1em 0.2em;
    color: var(--_on-accent);
    background: var(--_accent);
    border-radius: var(--_radius);
    text-align: center;
  }
  [part='updated'] {
    min-height: calc(var(--_line-height) * 1em);
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='chart'] {
    position: relative;
    margin-block-end: var(--_space);
  }
  [part='picture'] {
    display: block;
    width: 100%;
    height: 6em;
    border-block-end: var(--_border-width) solid var(--_border);
  }
  [part='bar'] {
    fill: var(--_accent);
  }
  [part='axis'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.8em;
  }
  [part='message error'] {
    margin-block-start: var(--_space);
  }
  .bone {
    width: 4em;
    margin-inline-start: auto;
  }
  .bone.picture {
    width: 100%;
    height: 7.5em;
    margin-block: 0 var(--_space);
  }
  @container (max-width: 19em) {
    [part='axis'] :nth-child(2) {
      order: 1;
    }
  }
  @media (forced-colors: active) {
    [part='bar'] {
      fill: CanvasText;
    }
    [part='digit'] {
      border: 1px solid;
    }
  }
  @media print {
    [part='digit'] {
      border: 1px solid;
      color: inherit;
      background: none;
    }
  }
`;var $=function(t,e,i,a){var s,r=arguments.length,n=r<3?e:null===a?a=Object.getOwnPropertyDescriptor(e,i):a;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)n=Reflect.decorate(t,e,i,a);else for(var o=t.length-1;o>=0;o--)(s=t[o])&&(n=(r<3?s(n):r>3?s(e,i,n):s(e,i))||n);return r>3&&n&&Object.defineProperty(e,i,n),n};const w=["online","today","yesterday","week","month","total"],x=["online","today","week","month","total"];class k extends d{static{this.styles=[p,f]}constructor(){super(),this.topicName="visits",this.labelKey="visits.label",this.topic=new h(this,"visits",()=>({})),this.fields=x.join(" "),this.layout="list",this.displayOnly=!1,this.refresh=0,new l(this),new b(this)}get readyToCount(){return!this.displayOnly&&/ready|failed/.test(this.state.status)}counting(t){this.topic.follow(t)}get reserve(){const{state:t}=this;return 2.1*("idle"!==t.status&&t.data?this.#n(t.data):this.#o).length+("chart"===this.layout?10.2:1.75)+"em"}renderState(){const{state:t}=this,e="failed"===t.status&&!t.data&&"hide"!==this.onError;return r`${e?this.#d({}):i}${super.renderState()}`}isEmpty(){return!1}renderEmpty(){return i}renderWaiting(){return r`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        ${"chart"===this.layout?r`<span class="bone picture"></span>`:i}
        ${this.#o.map(t=>r`<div part="row">
              <span part="label">${this.text(`visits.${t}`)}</span><span class="bone"></span>
            </div>`)}
        <p part="updated"></p>
      </div>`}renderData(t){const{daily:e,updatedAt:o}=t,d="chart"===this.layout&&e;return r`${d?function(t,e,o){const d=[...new Map(t.map(({date:t,count:e})=>[t,e]))].sort(([t],[e])=>t<e?-1:1).slice(-30),p=d[d.length-1];if(!p)return i;const h=t=>29-(Date.parse(p[0])-Date.parse(t))/864e5,l=d.filter(([t])=>h(t)>=0),c=Math.max(...l.map(([,t])=>t)),u=t=>n(`${t}T05:00:00Z`,e),v=t=>c>0?t/c*10:0;return r`<figure part="chart">
    <svg
      part="picture"
      viewBox="0 0 ${30} ${10}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${l.map(([t,i])=>s`<rect part="bar" x=${h(t)+.1} y=${10-v(i)} width="0.8" height=${v(i)}><title>${u(t)}: ${a(i,e)}</title></rect>`)}
    </svg>
    <div part="axis" aria-hidden="true">
      <span>${u(l[0][0])}</span>
      <span>${o("visits.top",{n:c})}</span>
      <span>${u(p[0])}</span>
    </div>
    <div class="hidden">
      <table>
        <caption>
          ${o("visits.daily")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${o("visits.day")}</th>
            <th scope="col">${o("visits.visits")}</th>
          </tr>
        </thead>
        <tbody>
          ${l.map(([t,i])=>r`<tr>
                <th scope="row">${u(t)}</th>
                <td>${a(i,e)}</td>
              </tr>`)}
        </tbody>
      </table>
    </div>
  </figure>`}(e,this.language,(t,e)=>this.text(t,e)):i}
      ${this.#d(t)}
      <p part="updated">
        ${o?r`${this.text("visits.updated")}
                <time datetime=${o}>${n(o,this.language,!0)}</time>`:i}
      </p>`}#d(t){const e=this.#n(t),i="digits"===this.layout&&(e.includes("total")?"total":e[0]);return r`<dl part="list" class=${this.layout}>
      ${e.map(e=>r`<div part="row">
            <dt part="label">${this.text(`visits.${e}`)}</dt>
            <dd part="value">${this.#p(t[e],e===i)}</dd>
          </div>`)}
    </dl>`}#n(t){const e=void 0===t.total;return this.#o.filter(i=>e||void 0!==t[i]||"online"===i)}get#o(){return c(this.fields,w,x)}#p(t,e){if(void 0===t)return r`<span aria-hidden="true">${u}</span
        ><span class="hidden">${this.text("visits.unknown")}</span>`;const i=a(t,this.language);return e?r`<span class="hidden">${i}</span
      ><span part="digits" aria-hidden="true"
        >${String(t).split("").map(t=>r`<span part="digit">${t}</span>`)}</span
      >`:i}}$([v()],k.prototype,"fields",void 0),$([v({converter:m("list","digits","chart")})],k.prototype,"layout",void 0),$([v({type:Boolean,attribute:"display-only"})],k.prototype,"displayOnly",void 0),$([v({converter:g(0,0,86400)})],k.prototype,"refresh",void 0),y("portal-visit-counter",k);export{k as VisitCounterElement};
