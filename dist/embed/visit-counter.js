//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{O as t,Q as e,A as i,C as s,J as r,d as a,m as n,i as o,P as d,b as h,T as l,R as p,u as c,v as u,S as m,G as v,n as g,z as y,y as f,g as b}from"./shared.js";class ${#t;#e;#i="";constructor(t){this.#t=t,t.addController(this)}hostConnected(){document.addEventListener("visibilitychange",this.#s)}hostUpdated(){if(!this.#t.isConnected||!this.#t.readyToCount)return;const{source:t,endpoint:e}=this.#t.connection,i=`${t} ${e}`;this.#e&&i===this.#i||(this.#i=i,this.#s())}hostDisconnected(){document.removeEventListener("visibilitychange",this.#s),this.#r()}#r(){clearInterval(this.#e),this.#e=void 0}#s=()=>{this.#r(),!document.hidden&&this.#t.readyToCount&&(this.#e=setInterval(this.#a,t),this.#a())};#a=()=>{this.#t.readyToCount&&this.#t.counting(e(this.#t.connection))}}const w=o`[part='row'] {display: flex;flex-wrap: wrap;justify-content: space-between;gap: 0 1em;max-width: 30em;padding-block: 0.3em;border-block-end: var(--_border-width) solid var(--_border);}[part='value'] {margin-inline-start: auto;font-weight: 600;font-variant-numeric: tabular-nums;text-align: end;}[part='digits'] {display: flex;gap: 0.12em;direction: ltr;font-size: 1.15em;}[part='digit'] {min-width: 1.35em;padding: 0.1em 0.2em;color: var(--_on-accent);background: var(--_accent);border-radius: var(--_radius);text-align: center;}.stage {--_digits: 0.6em;--_chart: 8.5em;}[part='updated'] {margin-block-start: 0.4em;color: var(--_muted);font-size: 0.875em;}[part='chart'] {position: relative;margin-block-end: var(--_space);}[part='picture'] {display: block;width: 100%;height: 6em;border-block-end: var(--_border-width) solid var(--_border);}[part='bar'] {fill: var(--_accent);}[part='axis'] {display: flex;flex-wrap: wrap;justify-content: space-between;gap: 0 1em;padding-block-start: 0.25em;direction: ltr;color: var(--_muted);font-size: 0.8em;}.bone {width: 4em;margin-inline-start: auto;}.bone.picture {width: 100%;height: 7.5em;margin-block: 0 var(--_space);}@container (max-width: 19em) {.stage {--_digits: 2em;--_chart: 9.7em;}[part='axis'] :nth-child(2) {order: 1;}}@media (forced-colors: active) {[part='bar'] {fill: CanvasText;}[part='digit'] {border: 1px solid;}}@media print {[part='digit'] {border: 1px solid;color: inherit;background: none;}}`;var x=function(t,e,i,s){var r,a=arguments.length,n=a<3?e:null===s?s=Object.getOwnPropertyDescriptor(e,i):s;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)n=Reflect.decorate(t,e,i,s);else for(var o=t.length-1;o>=0;o--)(r=t[o])&&(n=(a<3?r(n):a>3?r(e,i,n):r(e,i))||n);return a>3&&n&&Object.defineProperty(e,i,n),n};const _=["online","today","yesterday","week","month","total"],k=["online","today","week","month","total"];class C extends d{static{this.styles=[h,w]}#n;constructor(){super(),this.topicName="visits",this.briefly=!0,this.labelKey="visits.label",this.topic=new l(this,"visits",()=>({})),this.#n=new p(this),this.fields=k.join(" "),this.layout="list",this.displayOnly=!1,this.refresh=0,new $(this)}get readyToCount(){return!this.displayOnly&&/ready|failed/.test(this.state.status)}counting(t){this.topic.follow(t)}get reserve(){const{layout:t}=this,e="list"===t?"":` + var(--_${t})`,i=c(this.#n);return`calc(${this.#o.length} * 2.2em + var(--_said)${e} + ${i})`}renderState(){const{state:t}=this,e="failed"===t.status&&!t.data&&"hide"!==this.onError;return a`${e?this.#d({}):i}${super.renderState()}`}isEmpty(){return!1}renderEmpty(){return i}renderWaiting(){return a`<span class="hidden">${this.text("state.loading")}</span><div aria-hidden="true">${"chart"===this.layout?a`<span class="bone picture"></span>`:i}
        ${this.#o.map(t=>a`<div part="row"><span part="label">${this.text(`visits.${t}`)}</span><span class="bone"></span></div>`)}</div>`}renderData(t){const{daily:e}=t,o="chart"===this.layout&&e;return a`${o?function(t,e,o){const d=[...new Map(t.map(({date:t,count:e})=>[t,e]))].sort(([t],[e])=>t<e?-1:1).slice(-30),h=d[d.length-1];if(!h)return i;const l=t=>29-(Date.parse(h[0])-Date.parse(t))/864e5,p=d.filter(([t])=>l(t)>=0),c=Math.max(...p.map(([,t])=>t)),u=t=>n(`${t}T05:00:00Z`,e),m=t=>c>0?t/c*10:0;return a`<figure part="chart">
    <svg
      part="picture"
      viewBox="0 0 ${30} ${10}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${p.map(([t,i])=>r`<rect part="bar" x=${l(t)+.1} y=${10-m(i)} width="0.8" height=${m(i)}><title>${u(t)}: ${s(i,e)}</title></rect>`)}
    </svg><div part="axis" aria-hidden="true"><span>${u(p[0][0])}</span>
      <span>${o("visits.top",{n:c})}</span>
      <span>${u(h[0])}</span></div><div class="hidden"><table>
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
          ${p.map(([t,i])=>a`<tr>
                <th scope="row">${u(t)}</th>
                <td>${s(i,e)}</td>
              </tr>`)}
        </tbody>
      </table></div></figure>`}(e,this.language,(t,e)=>this.text(t,e)):i}
    ${this.#d(t)} ${u(this.#n,t=>this.text(t))}`}renderFresh({updatedAt:t}){return t?a`<p part="updated">
          ${this.text("visits.updated")}
          <time datetime=${t}>${n(t,this.language,!0)}</time>
        </p>`:i}#d(t){const e=this.#h(t),i="digits"===this.layout&&(e.includes("total")?"total":e[0]);return a`<dl part="list" class=${this.layout}>
      ${e.map(e=>a`<div part="row"><dt part="label">${this.text(`visits.${e}`)}</dt>
            <dd part="value">${this.#l(t[e],e===i)}</dd></div>`)}
    </dl>`}#h(t){const e=void 0===t.total;return this.#o.filter(i=>e||void 0!==t[i]||"online"===i)}get#o(){return m(this.fields,_,k)}#l(t,e){if(void 0===t)return a`<span aria-hidden="true">${v}</span
        ><span class="hidden">${this.text("visits.unknown")}</span>`;const i=s(t,this.language);return e?a`<span class="hidden">${i}</span
      ><span part="digits" aria-hidden="true"
        >${String(t).split("").map(t=>a`<span part="digit">${t}</span>`)}</span
      >`:i}}x([g()],C.prototype,"fields",void 0),x([g({converter:y("list","digits","chart")})],C.prototype,"layout",void 0),x([g({type:Boolean,attribute:"display-only"})],C.prototype,"displayOnly",void 0),x([g({converter:f(0,0,86400)})],C.prototype,"refresh",void 0),b("portal-visit-counter",C);export{C as VisitCounterElement};
