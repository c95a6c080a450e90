//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{A as t,d as e,H as r,I as i,J as a,K as s,i as n,P as o,T as l,b as d,L as c,x as h,k as p,n as u,z as v,g}from"./shared.js";const b={building:"M4 21V4h10v17M14 9h6v12M2 21h20M8 8h2M8 12h2M8 16h2M17 13v.1M17 17v.1",calendar:"M4 6h16v14H4ZM4 10h16M8 3v4M16 3v4",chat:"M3 4h18v12H11l-5 4v-4H3ZM8 9h8M8 12h5",document:"M6 3h8l5 5v13H6ZM14 3v5h5M9 13h7M9 17h7",download:"M12 3v12M7 10l5 5 5-5M4 17v4h16v-4",form:"M5 4h14v17H5ZM9 2h6v4H9ZM8 11l1 1 2-2M13 11h3M8 16l1 1 2-2M13 16h3",health:"M12 20C5 15 3 12 3 8a4 4 0 0 1 9-2 4 4 0 0 1 9 2c0 4-2 7-9 12ZM12 9v6M9 12h6",law:"M12 3v18M7 21h10M5 7l7-2 7 2M2 14l3-7 3 7a3 3 0 0 1-6 0M16 14l3-7 3 7a3 3 0 0 1-6 0",link:"M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-2 2M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l2-2",mail:"M3 5h18v14H3ZM3 6l9 7 9-7",map:"M12 21c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12ZM12 7a2 2 0 1 0 .1 0",money:"M2 6h20v12H2ZM12 9a3 3 0 1 0 .1 0M6 12h.1M18 12h.1",people:"M9 4a3.5 3.5 0 1 0 .1 0M2 20a7 7 0 0 1 14 0M16 4a3.5 3.5 0 0 1 0 7M18 14a7 7 0 0 1 4 6",phone:"M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4c-8 4-21-8-16-16Z",question:"M12 2a10 10 0 1 0 .1 0M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17v.1",school:"M1 9l11-5 11 5-11 5ZM6 12v5c3 3 9 3 12 0v-5M23 9v7",search:"M10 3a7 7 0 1 0 .1 0M15 15l6 6",newTab:"M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"};function m(t){return r`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${b[t]}></path></svg>`}function f({title:r,url:a,icon:s,description:n,newTab:o},l){const d=l.address(a),c=i(d),h=[c?l.text("link.outside",{host:c}):"",o?l.text("link.newTab"):""].filter(Boolean);return e`<li part="item">
    ${l.icons?e`<span part="icon">${function(r){return r?Object.hasOwn(b,r)?m(r):/^[\w-]+$/.test(r)?t:e`<img src=${(t=>l.address(t))(r)} alt="" loading="lazy" decoding="async" />`:t}(s)}</span>`:t}
    <div class="words">
      <a
        part="link"
        href=${d}
        target=${o?"_blank":t}
        rel=${o?"noopener":t}
        >${r}${o?e` ${m("newTab")}`:t}${h.length>0?e`<span class="hidden"> ${h.join(" ")}</span>`:t}</a
      >
      ${n&&l.full?e`<p part="description">${n}</p>`:t}
      ${c?e`<p part="host" aria-hidden="true">${c.split(".").map(M)}</p>`:t}
    </div>
  </li>`}function M(t,r){return 0===r?t:e`<wbr />.${t}`}const k="h1,h2,h3,h4,h5,h6";class w{#t;#e=new MutationObserver(()=>this.#r());#i;#a=[];constructor(t){this.#t=t,t.addController(this)}get links(){return this.#i}get faults(){return this.#a}hostConnected(){this.#e.observe(this.#t,{subtree:!0,childList:!0,characterData:!0,attributes:!0}),this.#r()}hostDisconnected(){this.#e.disconnect()}#r(){const t=function(t){let e={links:[]};const r=[e];for(const i of t.children)if(!i.slot)for(const t of[i,...i.querySelectorAll(`a[href],${k}`)])t instanceof HTMLAnchorElement?t.hasAttribute("href")&&e.links.push(y(t)):!t.matches(k)||t.closest("a")||t.querySelector("a")||(e={title:$(t)||void 0,links:[]},r.push(e));return r}(this.#t),{data:e,faults:r}=a.services.parse({groups:t}),i=JSON.stringify(this.#a);this.#i=t.some(({links:t})=>t.length>0)?e:void 0,this.#a=r,this.#t.requestUpdate(),r.length>0&&JSON.stringify(r)!==i&&this.#t.tell(s(r))}}function y(t){const e=t.querySelector("img"),r=$(t),{icon:i,description:a}=t.dataset;return{title:r||t.getAttribute("aria-label")||e?.alt||t.title,url:t.getAttribute("href"),icon:i||(""===e?.alt?e.getAttribute("src")??void 0:void 0),description:a||void 0,newTab:"_blank"===t.target||void 0}}function $(t){return t.textContent.replace(/\s+/g," ").trim()}const _=n`
  [part='group'] + [part='group'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  [part='title'] {
    margin-block-end: 0.4em;
    font-family: var(--_heading-font);
    font-weight: 600;
  }
  [part='list'] {
    display: grid;
  }
  [part='item'] {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-width: 0;
    min-height: var(--_target);
    padding-block: 0.4em;
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  [part='icon'] {
    flex: none;
    display: grid;
    place-items: center;
    width: 1.75em;
    height: 1.75em;
    color: var(--_accent);
  }
  [part='icon'] > * {
    width: 100%;
    height: 100%;
    object-fit: contain;
  }
  [hidden] {
    display: none;
  }
  svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part='link'] {
    font-weight: 600;
    text-decoration: none;
  }
  [part='item']:hover [part='link'],
  [part='link']:focus-visible {
    text-decoration: underline;
  }
  /* The whole item is the target. */
  [part='link']::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  [part='link']:focus-visible {
    outline: 0;
  }
  [part='link']:focus-visible::after {
    outline: 0.15em solid var(--_focus);
    outline-offset: 0.1em;
  }
  [part='description'],
  [part='host'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='link'] svg {
    width: 1em;
    height: 1em;
    vertical-align: -0.1em;
  }
  .bone {
    width: 80%;
  }

  .list > [part='item'] + [part='item'] {
    border-block-start: var(--_border-width) solid var(--_border);
  }

  .grid,
  .buttons {
    /* Four in a row at most. */
    grid-template-columns: repeat(auto-fill, minmax(min(max(13em, 22%), 100%), 1fr));
    gap: var(--_space);
  }
  .grid > [part='item'] {
    align-items: flex-start;
    padding: var(--_space);
    background: var(--_surface);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  .grid > [part='item']:hover {
    border-color: var(--_accent);
  }
  .grid .bone {
    background: var(--_border);
  }

  .buttons {
    gap: 0.5em;
  }
  .buttons > [part='item'] {
    padding: 0.5em 0.9em;
    color: var(--_on-accent);
    background: var(--_accent);
    /* Drawn in forced colours, which take the background away. */
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius);
  }
  .buttons :is([part='icon'], [part='link'], [part='host']) {
    color: inherit;
  }
  .buttons .bone {
    background: var(--_on-accent);
    opacity: 0.5;
  }

  @media print {
    .buttons > [part='item'] {
      color: inherit;
      background: none;
      border-color: currentColor;
    }
    [part='item'] {
      break-inside: avoid;
    }
  }
`;var x=function(t,e,r,i){var a,s=arguments.length,n=s<3?e:null===i?i=Object.getOwnPropertyDescriptor(e,r):i;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)n=Reflect.decorate(t,e,r,i);else for(var o=t.length-1;o>=0;o--)(a=t[o])&&(n=(s<3?a(n):s>3?a(e,r,n):a(e,r))||n);return s>3&&n&&Object.defineProperty(e,r,n),n};class L extends o{constructor(){super(...arguments),this.topicName="services",this.labelKey="services.label",this.topic=new l(this,"services",()=>this.#s?{group:this.group||void 0}:void 0),this.#n=new w(this),this.group="",this.layout="list",this.#o=()=>this.requestUpdate(),this.#l={capture:!0,handleEvent:({target:t})=>{t.hidden=!0}}}static{this.styles=[d,_]}#n;connectedCallback(){super.connectedCallback(),document.addEventListener("DOMContentLoaded",this.#o)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("DOMContentLoaded",this.#o)}failed(t){this.#d(t)||super.failed(t)}tell(t){this.failed(t),this.dispatchEvent(new c("services",t))}#o;get#s(){return void 0===this.#n.links&&"loading"!==document.readyState||""!==this.connection.endpoint}#d({reason:t}){return"unsupported-topic"===t&&void 0!==this.#n.links}renderState(){const{state:t}=this;return"failed"===t.status&&this.#d(t.error)?this.renderFallback():super.renderState()}get landmarkLabel(){}isEmpty({groups:t}){return t.every(({links:t})=>0===t.length)}get reserve(){return this.#n.links?"":"100vh"}renderEmpty(){return e`<p>${this.text("services.empty")}</p>`}renderData(t){const{connection:e}=this;return this.#c(t,t=>h(t,e))}renderFallback(){const{links:t,faults:r}=this.#n;return t?e`${this.#c(t,t=>t)} ${this.renderFaults(r)}`:super.renderFallback()}renderWaiting(){return e`<span class="hidden">${this.text("state.loading")}</span>
      <ul part="list" class=${this.layout} aria-hidden="true">
        ${[0,1,2,3].map(()=>e`<li part="item"><span class="bone"></span></li>`)}
      </ul>`}#c({groups:r},i){const a=r.filter(({links:t})=>t.length>0);if(0===a.length)return t;const s={full:"buttons"!==this.layout,icons:a.some(({links:t})=>t.some(({icon:t})=>t)),address:i,text:(t,e)=>this.text(t,e)};return e`<nav part="links" aria-label=${this.label} @error=${this.#l}>
      ${a.map(t=>this.#h(t,s))}
    </nav>`}#h({title:r,links:i},a){return e`<div part="group">
      ${r?p(this.heading?this.headingLevel+1:this.headingLevel,r,"title"):t}
      <ul part="list" class=${this.layout}>
        ${i.map(t=>f(t,a))}
      </ul>
    </div>`}#l}x([u()],L.prototype,"group",void 0),x([u({reflect:!0,converter:v("list","grid","buttons")})],L.prototype,"layout",void 0),g("portal-service-links",L);export{L as ServiceLinksElement};
