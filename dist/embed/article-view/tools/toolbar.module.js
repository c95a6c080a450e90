//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{A as t,d as e,C as o,W as r,X as n,h as s,m as a,i}from"../../shared.js";const l="p,li,h1,h2,h3,h4,h5,h6,td,th,dt,dd,figcaption,caption,blockquote,pre,div,section,summary";function c(t){const e=[];let o=null;const r=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;r.nextNode();){const t=r.currentNode,n=t.parentElement;if(n.closest("[part~=tools],[part~=panel],[part~=meta],.video,button,audio,video,slot"))continue;const s=n.closest(l);s===o&&0!==e.length||e.push([]),o=s,e[e.length-1].push(t)}return e}function d(t,e,o){const r=t.map(({data:t})=>t).join(""),n=[];let s=0;for(const a of function(t,e){return("Segmenter"in Intl?[...new Intl.Segmenter(e,{granularity:"sentence"}).segment(t)].map(({segment:t})=>t):t.match(/[^.!?\u2026]+[.!?\u2026]*\s*/g)??[]).flatMap(t=>t.length>200?t.match(/.{1,200}(?:[,;:\u2013]\s|\s|$)|.{1,200}/gs)??[]:t)}(r,o)){const o=s+a.length,r=a.replace(/\s+/g," ").trim();if(/[\p{L}\p{N}]/u.test(r)){const o=document.createRange();o.setStart(...h(t,s+a.search(/\S/))),o.setEnd(...h(t,s+a.trimEnd().length)),n.push({text:r,range:o,block:t[0].parentElement.closest(l)??e})}s=o}return n}function h(t,e){let o=e;for(const e of t){if(o<=e.length)return[e,o];o-=e.length}const r=t[t.length-1];return[r,r.length]}const p=[.75,1,1.25,1.5,2],u="portal-spoken";class m{#t;#e;#o;#r;#n;#s;#a;constructor(t){this.#e="off",this.#o=1,this.#r=[],this.#n=0,this.stop=()=>{"off"!==this.#e&&(this.#e="off",this.#i(),this.#t.requestUpdate())},this.#l=()=>this.#t.requestUpdate(),this.#t=t,t.addController(this)}hostConnected(){f()?.addEventListener?.("voiceschanged",this.#l),window.addEventListener("pagehide",this.stop)}hostDisconnected(){this.stop(),f()?.removeEventListener?.("voiceschanged",this.#l),window.removeEventListener("pagehide",this.stop)}render(o){if(!b(o.spoken))return t;const r="off"!==this.#e;return e`<button
      part="button tool"
      type="button"
      aria-expanded=${r?"true":"false"}
      @click=${()=>r?this.stop():this.#c(o)}
    >
      ${o.text(r?"tools.stop":"tools.listen")}
    </button>`}renderPanel(o){if("off"===this.#e)return t;const r="paused"===this.#e;return e`<div part="panel" role="group" aria-label=${o.text("tools.listen")}>
      <button
        part="button"
        type="button"
        @click=${()=>r?this.#d(o.spoken):this.#h()}
      >
        ${o.text(r?"tools.resume":"tools.pause")}
      </button>
      ${g(o,this.#o,t=>this.#p(t,o.spoken))}
    </div>`}#c({spoken:t}){const e=this.#t.renderRoot.querySelector("[part=article]");this.#r=function(t,e,o){const r=[];for(const e of t.querySelectorAll("[part=title],[part=lead],[part=body]"))for(const t of c(e))r.push(...d(t,e,o));return r}(e,0,t),this.#n=0,this.#d(t)}#h(){this.#e="paused",this.#s=void 0,f()?.cancel(),this.#t.requestUpdate()}#p(t,e){this.#o=t,"speaking"===this.#e&&this.#d(e),this.#t.requestUpdate()}#d(t){const e=this.#r[this.#n],o=b(t);if(!e||!o)return void this.stop();this.#e="speaking",f().cancel();const r=this.#s=new SpeechSynthesisUtterance(e.text);r.voice=o,r.lang=o.lang,r.rate=this.#o,r.addEventListener("end",()=>{this.#s===r&&(this.#n++,this.#d(t))}),r.addEventListener("error",()=>{this.#s===r&&this.stop()}),this.#u(e),f().speak(r),this.#t.requestUpdate()}#i(){this.#s=void 0,f()?.cancel(),this.#u(void 0)}#u(t){this.#a?.classList.remove("spoken"),this.#a=t?.block,this.#a?.classList.add("spoken"),this.#a?.scrollIntoView({block:"nearest"}),"highlights"in CSS&&(t?CSS.highlights.set(u,new Highlight(t.range)):CSS.highlights.delete(u))}#l}function g({language:t,text:r},n,s){return e`<label class="speed">
    ${r("tools.speed")}
    <select
      part="input"
      @change=${t=>s?.(Number(t.currentTarget.value))}
    >
      ${p.map(r=>e`<option value=${r} ?selected=${r===n}>${(e=>`${o(e,t,2)}\xd7`)(r)}</option>`)}
    </select>
  </label>`}function f(){return window.speechSynthesis}function b(t){const[e]=t.toLowerCase().split("-"),o=(f()?.getVoices()??[]).filter(({lang:t})=>t.toLowerCase().split(/[-_]/)[0]===e);return o.find(({localService:t})=>t)??o[0]}const v=[85,100,115,130,150,175,200];class k{#t;#m=w(Number(r("text-size")));#g="high"===r("contrast");constructor(t){this.#t=t}get classes(){return`size${this.#m}${this.#g?" contrast":""}`}renderSize({text:t}){const o=v.indexOf(this.#m),r=(o,r,n)=>e`<button
        part="button tool"
        type="button"
        title=${`${n} ${r}`}
        aria-disabled=${void 0===o||o===this.#m?"true":"false"}
        @click=${()=>this.#f(o,t)}
      >
        <span dir="ltr">${n}</span><span class="hidden"> ${r}</span>
      </button>`;return e`<span class="tools">
      ${r(v[o-1],t("tools.smaller"),"A\u2212")}
      ${r(100,t("tools.usual"),"A")}
      ${r(v[o+1],t("tools.larger"),"A+")}
    </span>`}renderContrast({text:t}){return e`<button
      part="button tool"
      type="button"
      aria-pressed=${this.#g?"true":"false"}
      @click=${this.#b}
    >
      ${t("tools.contrast")}
    </button>`}#f(t,e){void 0!==t&&t!==this.#m&&(this.#m=w(t),n("text-size",100===this.#m?void 0:String(this.#m)),this.#t.requestUpdate(),s(e("tools.size",{n:this.#m})))}#b=()=>{this.#g=!this.#g,n("contrast",this.#g?"high":void 0),this.#t.requestUpdate()}}function w(t){return v.find(e=>e===t)??100}const y='\n:root { color-scheme: light; }\nbody { max-width: 42em; margin: 0 auto; padding: 1em; color: #000; background: #fff;\n  font: 12pt/1.5 "Times New Roman", "Noto Serif", serif; overflow-wrap: anywhere; }\nh1, h2, h3, h4, h5, h6 { break-after: avoid; }\n[part=title] { font-size: 1.5em; }\n[part=meta], figcaption, caption, footer { font-size: 0.85em; }\n[part=meta] > * { margin-inline-end: 1em; }\n[part=lead] { font-weight: 700; }\nimg { display: block; max-width: 100%; height: auto; margin: 0 auto; }\nfigure { margin: 1em 0; text-align: center; }\nfigure, img, tr { break-inside: avoid; }\ntable { border-collapse: collapse; min-width: 100%; overflow-wrap: normal; }\nthead { display: table-header-group; }\ntd, th { padding: 0.3em 0.5em; border: 1px solid #666; vertical-align: top; text-align: start; }\n.layout td { border: 0; }\n[part=origin] { text-align: end; font-weight: 700; }\na { color: inherit; }\nfooter { margin-block-start: 2em; padding-block-start: 0.5em; border-block-start: 1px solid #666; }\n@page { margin: 2cm; }\n@media print { body { max-width: none; padding: 0; } }\n';let x;async function $(t,e,o){x?.remove();const r=x=document.createElement("iframe");r.title=e;for(const[t,e]of Object.entries({position:"fixed",width:"0",height:"0",border:"0",visibility:"hidden"}))r.style.setProperty(t,e,"important");document.body.append(r);const n=r.contentDocument,s=n.defaultView;n.title=e,n.documentElement.lang=o;const a=new s.CSSStyleSheet;a.replaceSync(y),n.adoptedStyleSheets=[a],n.body.append(t),await Promise.race([Promise.all([...n.images].map(t=>t.decode().catch(()=>{}))),new Promise(t=>setTimeout(t,5e3))]),s.addEventListener("afterprint",()=>r.remove()),s.focus(),s.print()}function S(t,e,o){const r=new Blob([z(t,e,o)],{type:"text/html"}),n=document.createElement("a");n.href=URL.createObjectURL(r),n.download=`${e.replace(/[\\/:*?"<>|\s]+/g," ").trim().slice(0,100)}.html`,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}function z(t,e,o){const r=o.replace(/[^\w-]/g,""),n=document.createElement("title");return n.textContent=e,`<!doctype html>\n<html lang="${r}"><head><meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https:; style-src 'unsafe-inline'">\n<meta name="viewport" content="width=device-width">\n${n.outerHTML}<style>${y}</style></head>\n<body>${t.outerHTML.replace(/<!--.*?-->/gs,"")}</body></html>\n`}const _=i`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }
  [part='tools'] {
    margin-block-end: var(--_space);
  }
  [part~='tool'] {
    padding-inline: 0.7em;
    border-color: var(--_muted);
  }
  [part~='tool'][aria-pressed='true'],
  [part~='tool'][aria-expanded='true'] {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  [part='panel'],
  .recording {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-end: var(--_space);
  }
  [part='panel'] {
    padding: var(--_space);
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  [part='panel'] .tools {
    column-gap: 1em;
  }
  [part='panel'] li a {
    display: inline-block;
    padding-block: 0.3em;
  }
  [part='audio'] {
    flex: 1 1 14em;
    min-width: 0;
    max-width: 100%;
  }
  .speed {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  select {
    min-height: var(--_target);
    padding: 0.25em 0.5em;
    color: inherit;
    background: Field;
    color: FieldText;
    font: inherit;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  .spoken {
    box-shadow: -0.4em 0 0 -0.15em var(--_accent);
  }
  ::highlight(portal-spoken) {
    color: #000;
    background-color: #ffe27a;
  }
  .size85 {
    font-size: 0.85em;
  }
  .size115 {
    font-size: 1.15em;
  }
  .size130 {
    font-size: 1.3em;
  }
  .size150 {
    font-size: 1.5em;
  }
  .size175 {
    font-size: 1.75em;
  }
  .size200 {
    font-size: 2em;
  }
  @media not print {
    .contrast {
      --_text: #fff;
      --_muted: #fff;
      --_link: #ffe600;
      --_accent: #ffe600;
      --_on-accent: #000;
      --_surface: #000;
      --_border: #fff;
      --_focus: #ffe600;
      --_error: #fff;
      --_new: #fff;

      padding: var(--_space);
      color: #fff;
      background: #000;
    }
    .contrast [part='body'] * {
      color: inherit !important;
      background-color: transparent !important;
    }
    .contrast [part='body'] th {
      background-color: #000 !important;
    }
    .contrast [part='body'] a {
      color: var(--_link) !important;
    }
  }
  [part='viewer'] {
    max-width: 96vw;
    max-height: 96vh;
    padding: 0.75em;
    color: #fff;
    background: #111;
    border: 0;
    border-radius: var(--_radius);
    text-align: center;
  }
  [part='viewer']::backdrop {
    background: rgb(0 0 0 / 0.8);
  }
  [part='viewer'] button {
    display: block;
    margin: 0 0 0.5em auto;
    color: #fff;
    background: #111;
  }
  [part='viewer'] button:focus-visible {
    outline-color: #fff;
  }
  [part='viewer'] img {
    display: block;
    max-width: 100%;
    max-height: 78vh;
    margin: auto;
    object-fit: contain;
  }
  [part='viewer'] p {
    margin-block-start: 0.5em;
  }
  @media print {
    [part='tools'],
    [part='panel'],
    .recording {
      display: none;
    }
  }
`;class E{#t;#v;#k;constructor(t){this.styles=[_],this.#k=!1,this.#w=()=>{this.#k=!this.#k,this.#t.requestUpdate()},this.#t=t,this.look=new k(t),this.#v=new m(t)}reset(){this.#k=!1,this.#v.stop()}render(o,r,n){if(0===o.length)return t;const a=(o,r,n)=>e`<button
        part="button tool"
        type="button"
        aria-expanded=${void 0===n?t:n?"true":"false"}
        @click=${r}
      >
        ${o}
      </button>`,i={print:()=>a(r.text("tools.print"),()=>this.#y($,r)),save:()=>a(r.text("tools.save"),()=>this.#y(S,r)),share:()=>a(r.text("tools.share"),this.#w,this.#k),"text-size":()=>this.look.renderSize(r),contrast:()=>this.look.renderContrast(r),listen:()=>n?t:this.#v.render(r)};return e`<div
        part="tools"
        class="tools"
        role="group"
        aria-label=${r.text("tools.label")}
      >
        ${o.map(t=>i[t]())}
      </div>
      ${this.#k&&o.includes("share")?function(o){const{address:r,article:n,text:a}=o,{title:i}=n,l=(t,o,r)=>e`<li>
      <a href=${`${t}?${function(t){return new URLSearchParams(t).toString().replace(/\+/g,"%20")}(o)}`} rel="noopener noreferrer">${r}</a>
    </li>`;return e`<div part="panel" role="group" aria-label=${a("tools.share")}>
    <ul class="tools">
      ${l("https://www.facebook.com/sharer/sharer.php",{u:r},"Facebook")}
      ${l("https://x.com/intent/post",{url:r,text:i},"X")}
      ${l("https://t.me/share/url",{url:r,text:i},"Telegram")}
      ${l("mailto:",{subject:i,body:r},a("tools.email"))}
    </ul>
    <button part="button" type="button" @click=${()=>async function({address:t,text:e}){try{await navigator.clipboard.writeText(t),s(e("tools.copied"))}catch{window.prompt(e("tools.copy"),t)}}(o)}>${a("tools.copy")}</button>
    ${"share"in navigator?e`<button part="button" type="button" @click=${()=>function(t,e){navigator.share({url:t,title:e}).catch(()=>{})}(r,i)}>
            ${a("tools.shareVia")}
          </button>`:t}
  </div>`}(r):t}
      ${o.includes("listen")&&!n?this.#v.renderPanel(r):t}`}renderSpeed(t){return g(t,1)}#w;#y(t,e){const o=this.#t.renderRoot.querySelector("[part=article]");o&&t(function(t,{address:e,language:o,text:r}){const n=document.implementation.createHTMLDocument("").importNode(t,!0);n.removeAttribute("class"),n.querySelectorAll("[part~=tools],[part~=panel],[part~=audio],[part~=related],[part~=around],[part~=viewer],audio,video,.video,slot").forEach(t=>t.remove()),n.querySelectorAll(".enlarge").forEach(t=>t.replaceWith(...t.childNodes)),n.querySelectorAll("[role=region],[tabindex]").forEach(t=>{t.removeAttribute("role"),t.removeAttribute("tabindex")}),n.querySelectorAll("img").forEach(t=>t.loading="eager"),n.querySelectorAll("details").forEach(t=>t.open=!0);const s=document.createElement("footer");s.lang=o;for(const t of[r("article.address",{address:e}),r("article.copied",{time:a(Date.now(),o,!0)})])s.appendChild(document.createElement("p")).textContent=t;return n.append(s),n}(o,e),e.article.title,e.spoken)}}export{E as Toolbar};
