//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
!function(t,e,o,r,n){const s="p,li,h1,h2,h3,h4,h5,h6,td,th,dt,dd,figcaption,caption,blockquote,pre,div,section,summary";function a(t){const e=[];let o=null;const r=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;r.nextNode();){const t=r.currentNode,n=t.parentElement;if(n.closest("[part~=tools],[part~=panel],[part~=meta],.video,button,audio,video,slot"))continue;const a=n.closest(s);a===o&&0!==e.length||e.push([]),o=a,e[e.length-1].push(t)}return e}function i(t,e,o){const r=t.map(({data:t})=>t).join(""),n=[];let a=0;for(const i of function(t,e){return("Segmenter"in Intl?[...new Intl.Segmenter(e,{granularity:"sentence"}).segment(t)].map(({segment:t})=>t):t.match(/[^.!?\u2026]+[.!?\u2026]*\s*/g)??[]).flatMap(t=>t.length>200?t.match(/.{1,200}(?:[,;:\u2013]\s|\s|$)|.{1,200}/gs)??[]:t)}(r,o)){const o=a+i.length,r=i.replace(/\s+/g," ").trim();if(/[\p{L}\p{N}]/u.test(r)){const o=document.createRange();o.setStart(...l(t,a+i.search(/\S/))),o.setEnd(...l(t,a+i.trimEnd().length)),n.push({text:r,range:o,block:t[0].parentElement.closest(s)??e})}a=o}return n}function l(t,e){let o=e;for(const e of t){if(o<=e.length)return[e,o];o-=e.length}const r=t[t.length-1];return[r,r.length]}const c=[.75,1,1.25,1.5,2],h="portal-spoken";class d{#t;#e;#o;#r;#n;#s;#a;constructor(t){this.#e="off",this.#o=1,this.#r=[],this.#n=0,this.stop=()=>{"off"!==this.#e&&(this.#e="off",this.#i(),this.#t.requestUpdate())},this.#l=()=>this.#t.requestUpdate(),this.#t=t,t.addController(this)}hostConnected(){u()?.addEventListener?.("voiceschanged",this.#l),window.addEventListener("pagehide",this.stop)}hostDisconnected(){this.stop(),u()?.removeEventListener?.("voiceschanged",this.#l),window.removeEventListener("pagehide",this.stop)}render(t){if(!m(t.spoken))return e.nothing;const o="off"!==this.#e;return e.html`<button
      part="button tool"
      type="button"
      aria-expanded=${o?"true":"false"}
      @click=${()=>o?this.stop():this.#c(t)}
    >
      ${t.text(o?"tools.stop":"tools.listen")}
    </button>`}renderPanel(t){if("off"===this.#e)return e.nothing;const o="paused"===this.#e;return e.html`<div part="panel" role="group" aria-label=${t.text("tools.listen")}>
      <button
        part="button"
        type="button"
        @click=${()=>o?this.#h(t.spoken):this.#d()}
      >
        ${t.text(o?"tools.resume":"tools.pause")}
      </button>
      ${p(t,this.#o,e=>this.#p(e,t.spoken))}
    </div>`}#c({spoken:t}){const e=this.#t.renderRoot.querySelector("[part=article]");this.#r=function(t,e,o){const r=[];for(const e of t.querySelectorAll("[part=title],[part=lead],[part=body]"))for(const t of a(e))r.push(...i(t,e,o));return r}(e,0,t),this.#n=0,this.#h(t)}#d(){this.#e="paused",this.#s=void 0,u()?.cancel(),this.#t.requestUpdate()}#p(t,e){this.#o=t,"speaking"===this.#e&&this.#h(e),this.#t.requestUpdate()}#h(t){const e=this.#r[this.#n],o=m(t);if(!e||!o)return void this.stop();this.#e="speaking",u().cancel();const r=this.#s=new SpeechSynthesisUtterance(e.text);r.voice=o,r.lang=o.lang,r.rate=this.#o,r.addEventListener("end",()=>{this.#s===r&&(this.#n++,this.#h(t))}),r.addEventListener("error",()=>{this.#s===r&&this.stop()}),this.#u(e),u().speak(r),this.#t.requestUpdate()}#i(){this.#s=void 0,u()?.cancel(),this.#u(void 0)}#u(t){this.#a?.classList.remove("spoken"),this.#a=t?.block,this.#a?.classList.add("spoken"),this.#a?.scrollIntoView({block:"nearest"}),"highlights"in CSS&&(t?CSS.highlights.set(h,new Highlight(t.range)):CSS.highlights.delete(h))}#l}function p({language:t,text:r},n,s){return e.html`<label class="speed">
    ${r("tools.speed")}
    <select
      part="input"
      @change=${t=>s?.(Number(t.currentTarget.value))}
    >
      ${c.map(r=>e.html`<option value=${r} ?selected=${r===n}>${(e=>`${o.formatNumber(e,t,2)}\xd7`)(r)}</option>`)}
    </select>
  </label>`}function u(){return window.speechSynthesis}function m(t){const[e]=t.toLowerCase().split("-"),o=(u()?.getVoices()??[]).filter(({lang:t})=>t.toLowerCase().split(/[-_]/)[0]===e);return o.find(({localService:t})=>t)??o[0]}const g=[85,100,115,130,150,175,200];class f{#t;#m=b(Number(r.stored("text-size")));#g="high"===r.stored("contrast");constructor(t){this.#t=t}get classes(){return`size${this.#m}${this.#g?" contrast":""}`}renderSize({text:t}){const o=g.indexOf(this.#m),r=(o,r,n)=>e.html`<button
        part="button tool"
        type="button"
        title=${`${n} ${r}`}
        aria-disabled=${void 0===o||o===this.#m?"true":"false"}
        @click=${()=>this.#f(o,t)}
      >
        <span dir="ltr">${n}</span><span class="hidden"> ${r}</span>
      </button>`;return e.html`<span class="tools">
      ${r(g[o-1],t("tools.smaller"),"A\u2212")}
      ${r(100,t("tools.usual"),"A")}
      ${r(g[o+1],t("tools.larger"),"A+")}
    </span>`}renderContrast({text:t}){return e.html`<button
      part="button tool"
      type="button"
      aria-pressed=${this.#g?"true":"false"}
      @click=${this.#b}
    >
      ${t("tools.contrast")}
    </button>`}#f(t,e){void 0!==t&&t!==this.#m&&(this.#m=b(t),r.store("text-size",100===this.#m?void 0:String(this.#m)),this.#t.requestUpdate(),n.announce(e("tools.size",{n:this.#m})))}#b=()=>{this.#g=!this.#g,r.store("contrast",this.#g?"high":void 0),this.#t.requestUpdate()}}function b(t){return g.find(e=>e===t)??100}const v='\n:root { color-scheme: light; }\nbody { max-width: 42em; margin: 0 auto; padding: 1em; color: #000; background: #fff;\n  font: 12pt/1.5 "Times New Roman", "Noto Serif", serif; overflow-wrap: anywhere; }\nh1, h2, h3, h4, h5, h6 { break-after: avoid; }\n[part=title] { font-size: 1.5em; }\n[part=meta], figcaption, caption, footer { font-size: 0.85em; }\n[part=meta] > * { margin-inline-end: 1em; }\n[part=lead] { font-weight: 700; }\nimg { display: block; max-width: 100%; height: auto; margin: 0 auto; }\nfigure { margin: 1em 0; text-align: center; }\nfigure, img, tr { break-inside: avoid; }\ntable { border-collapse: collapse; min-width: 100%; overflow-wrap: normal; }\nthead { display: table-header-group; }\ntd, th { padding: 0.3em 0.5em; border: 1px solid #666; vertical-align: top; text-align: start; }\n.layout td { border: 0; }\n[part=origin] { text-align: end; font-weight: 700; }\na { color: inherit; }\nfooter { margin-block-start: 2em; padding-block-start: 0.5em; border-block-start: 1px solid #666; }\n@page { margin: 2cm; }\n@media print { body { max-width: none; padding: 0; } }\n';let k;async function w(t,e,o){k?.remove();const r=k=document.createElement("iframe");r.title=e;for(const[t,e]of Object.entries({position:"fixed",width:"0",height:"0",border:"0",visibility:"hidden"}))r.style.setProperty(t,e,"important");document.body.append(r);const n=r.contentDocument,s=n.defaultView;n.title=e,n.documentElement.lang=o;const a=new s.CSSStyleSheet;a.replaceSync(v),n.adoptedStyleSheets=[a],n.body.append(t),await Promise.race([Promise.all([...n.images].map(t=>t.decode().catch(()=>{}))),new Promise(t=>setTimeout(t,5e3))]),s.addEventListener("afterprint",()=>r.remove()),s.focus(),s.print()}function y(t,e,o){const r=new Blob([x(t,e,o)],{type:"text/html"}),n=document.createElement("a");n.href=URL.createObjectURL(r),n.download=`${e.replace(/[\\/:*?"<>|\s]+/g," ").trim().slice(0,100)}.html`,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}function x(t,e,o){const r=o.replace(/[^\w-]/g,""),n=document.createElement("title");return n.textContent=e,`<!doctype html>\n<html lang="${r}"><head><meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https:; style-src 'unsafe-inline'">\n<meta name="viewport" content="width=device-width">\n${n.outerHTML}<style>${v}</style></head>\n<body>${t.outerHTML.replace(/<!--.*?-->/gs,"")}</body></html>\n`}const $=e.css`
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
`;var S=Object.freeze({__proto__:null,Toolbar:class{#t;#v;#k;constructor(t){this.styles=[$],this.#k=!1,this.#w=()=>{this.#k=!this.#k,this.#t.requestUpdate()},this.#t=t,this.look=new f(t),this.#v=new d(t)}reset(){this.#k=!1,this.#v.stop()}render(t,o,r){if(0===t.length)return e.nothing;const s=(t,o,r)=>e.html`<button
        part="button tool"
        type="button"
        aria-expanded=${void 0===r?e.nothing:r?"true":"false"}
        @click=${o}
      >
        ${t}
      </button>`,a={print:()=>s(o.text("tools.print"),()=>this.#y(w,o)),save:()=>s(o.text("tools.save"),()=>this.#y(y,o)),share:()=>s(o.text("tools.share"),this.#w,this.#k),"text-size":()=>this.look.renderSize(o),contrast:()=>this.look.renderContrast(o),listen:()=>r?e.nothing:this.#v.render(o)};return e.html`<div
        part="tools"
        class="tools"
        role="group"
        aria-label=${o.text("tools.label")}
      >
        ${t.map(t=>a[t]())}
      </div>
      ${this.#k&&t.includes("share")?function(t){const{address:o,article:r,text:s}=t,{title:a}=r,i=(t,o,r)=>e.html`<li>
      <a href=${`${t}?${function(t){return new URLSearchParams(t).toString().replace(/\+/g,"%20")}(o)}`} rel="noopener noreferrer">${r}</a>
    </li>`;return e.html`<div part="panel" role="group" aria-label=${s("tools.share")}>
    <ul class="tools">
      ${i("https://www.facebook.com/sharer/sharer.php",{u:o},"Facebook")}
      ${i("https://x.com/intent/post",{url:o,text:a},"X")}
      ${i("https://t.me/share/url",{url:o,text:a},"Telegram")}
      ${i("mailto:",{subject:a,body:o},s("tools.email"))}
    </ul>
    <button part="button" type="button" @click=${()=>async function({address:t,text:e}){try{await navigator.clipboard.writeText(t),n.announce(e("tools.copied"))}catch{window.prompt(e("tools.copy"),t)}}(t)}>${s("tools.copy")}</button>
    ${"share"in navigator?e.html`<button part="button" type="button" @click=${()=>function(t,e){navigator.share({url:t,title:e}).catch(()=>{})}(o,a)}>
            ${s("tools.shareVia")}
          </button>`:e.nothing}
  </div>`}(o):e.nothing}
      ${t.includes("listen")&&!r?this.#v.renderPanel(o):e.nothing}`}renderSpeed(t){return p(t,1)}#w;#y(t,e){const r=this.#t.renderRoot.querySelector("[part=article]");r&&t(function(t,{address:e,language:r,text:n}){const s=document.implementation.createHTMLDocument("").importNode(t,!0);s.removeAttribute("class"),s.querySelectorAll("[part~=tools],[part~=panel],[part~=audio],[part~=related],[part~=around],[part~=viewer],audio,video,.video,slot").forEach(t=>t.remove()),s.querySelectorAll(".enlarge").forEach(t=>t.replaceWith(...t.childNodes)),s.querySelectorAll("[role=region],[tabindex]").forEach(t=>{t.removeAttribute("role"),t.removeAttribute("tabindex")}),s.querySelectorAll("img").forEach(t=>t.loading="eager"),s.querySelectorAll("details").forEach(t=>t.open=!0);const a=document.createElement("footer");a.lang=r;for(const t of[n("article.address",{address:e}),n("article.copied",{time:o.formatMoment(Date.now(),r,!0)})])a.appendChild(document.createElement("p")).textContent=t;return s.append(a),s}(r,e),e.article.title,e.spoken)}}});t.take("article-view/tools/toolbar",S)}(portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts);
