//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
!function(){let t,e=!1;function r(){return e||(e=!0,t=function(){const{trustedTypes:t}=globalThis;try{return t?.createPolicy("portal-widgets",{createHTML:t=>t,createScriptURL:t=>t})}catch{return}}()),t}const s={"article-view/reading":"sha384-skEBu4G+fb03ZfRESrkrxbFlVXXANHhZKwf8wbtHAsDNyG9K549+oG0PKUCSP3zc","article-view/tools/toolbar":"sha384-3EY71jprS/DRW0Xk5yx5NAIaH9iy5NnkCq9GOi3i827xn6S9FlxNKtzRElp0vOKJ","sources/drupal":"sha384-3jgwb/4dNrb+rVr8Wg7/k6y0t103IyKKrG3MH2kcmrI530beAFZDc84FAS68nB2B","sources/feed":"sha384-ussXu8zE4aIZP3Zl0fjoEG8oCrCi5b1HC6LcqN9DDB03DUyhL0vrxCoXL6GQ0Say","sources/json":"sha384-viYi09G61KgUy8nRmBFmQKKUUibK7VO7gbp5CsR4x7mzL94XyOR6I5QqrcEsaRsg","sources/liferay":"sha384-+wdTVaXYxaxkH8dj/f4KCwLqq/2pPptWJgkP2G1dLUQ2WrVe4ChqgBZbDv24URBE","sources/sharepoint":"sha384-b1J3RLbyi1OpFPH4T7AGHfUJFLFSmV/pTb7oL5Qoxh2iR4kZOWFfqiznb2wSiQ8E","sources/wordpress":"sha384-pRuKSqx2WEHa8H2+v7+OgqzZ2lr2Tyg5CEbobgTngf04eoSdOHg7YlOLDzyRQh63"},n=document.createEvent("Event").constructor,i=Object.getPrototypeOf(Object.getPrototypeOf(document)).constructor;class o{constructor(t,e={}){const{url:r,method:s,headers:n,body:i,signal:a}=t instanceof o?t:{url:new URL(t,document.baseURI).href};this.url=r,this.method=e.method??s??"GET",this.headers=new Headers(e.headers??n),this.body=e.body??i??null,this.signal=e.signal??a??null}clone(){return new o(this)}}const a="function"==typeof Request&&new Request(location.href).headers instanceof Headers?Request:o;function c(t,e){if(!(t instanceof o))return fetch(t,e);const{url:r,method:s,headers:n,body:i,signal:a}=t;return fetch(r,{method:s,headers:n,body:i,signal:a,...e})}function l(){const t=Reflect.get(i.prototype,"currentScript",document);return t instanceof HTMLScriptElement?t:void 0}const h=l(),u=new Map,d=new Map;function p(t){const e=u.get(t);if(e)return e;const n=function(t){return new Promise((e,n)=>{const i=document.createElement("script");d.set(t,e);const o=new URL(`${t}.js`,h?.src??document.baseURI).href;i.src=function(t){return r()?.createScriptURL(t)??t}(o);const a=()=>n(new Error(`${o} did not load.`));i.integrity=s[t],i.crossOrigin="anonymous",i.nonce=h?.nonce??"",i.addEventListener("load",a),i.addEventListener("error",a),document.head.append(i)})}(t);return u.set(t,n),n.catch(()=>u.delete(t)),n}function f(t){return t&&new URLSearchParams(location.search).get(t)||void 0}const g=[...document.querySelectorAll("portal-article-view")].filter(t=>t.getAttribute("article-id")||f(t.getAttribute("param")??"article")),m=()=>{};g.length>0&&p("article-view/reading").catch(m),g.some(t=>t.getAttribute("tools"))&&p("article-view/tools/toolbar").catch(m);const v=globalThis,y=v.ShadowRoot&&(void 0===v.ShadyCSS||v.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in i.prototype&&"replace"in CSSStyleSheet.prototype,b=Symbol(),w=new WeakMap;let _=class{constructor(t,e,r){if(this._$cssResult$=!0,r!==b)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(y&&void 0===t){const r=void 0!==e&&1===e.length;r&&(t=w.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&w.set(e,t))}return t}toString(){return this.cssText}};const $=t=>new _("string"==typeof t?t:t+"",void 0,b),k=(t,...e)=>{const r=1===t.length?t[0]:e.reduce((e,r,s)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+t[s+1],t[0]);return new _(r,t,b)},x=(t,e)=>{if(y)t.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const r of e){const e=document.createElement("style"),s=v.litNonce;void 0!==s&&e.setAttribute("nonce",s),e.textContent=r.cssText,t.appendChild(e)}},S=y?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const r of t.cssRules)e+=r.cssText;return $(e)})(t):t,{is:A,defineProperty:E,getOwnPropertyDescriptor:T,getOwnPropertyNames:P,getOwnPropertySymbols:C,getPrototypeOf:O}=Object,z=globalThis,R=z.trustedTypes,j=R?R.emptyScript:"",M=z.reactiveElementPolyfillSupport,N=(t,e)=>t,q={toAttribute(t,e){switch(e){case Boolean:t=t?j:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=null!==t;break;case Number:r=null===t?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch(t){r=null}}return r}},L=(t,e)=>!A(t,e),U={attribute:!0,type:String,converter:q,reflect:!1,useDefault:!1,hasChanged:L},I=Symbol.metadata??Symbol("metadata"),D=new WeakMap;let H=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=U){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){const r=Symbol(),s=this.getPropertyDescriptor(t,r,e);void 0!==s&&E(this.prototype,t,s)}}static getPropertyDescriptor(t,e,r){const{get:s,set:n}=T(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:s,set(e){const i=s?.call(this);n?.call(this,e),this.requestUpdate(t,i,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??U}static _$Ei(){if(this.hasOwnProperty(N("elementProperties")))return;const t=O(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(N("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(N("properties"))){const t=this.properties,e=[...P(t),...C(t)];for(const r of e)this.createProperty(r,t[r])}const t=this[I];if(null!==t){const e=D.get(t);if(void 0!==e)for(const[t,r]of e)this.elementProperties.set(t,r)}this._$Eh=new Map;for(const[t,e]of this.elementProperties){const r=this._$Eu(t,e);void 0!==r&&this._$Eh.set(r,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const e=[];if(Array.isArray(t)){const r=new Set(t.flat(1/0).reverse());for(const t of r)e.unshift(S(t))}else void 0!==t&&e.push(S(t));return e}static _$Eu(t,e){const r=e.attribute;return!1===r?void 0:"string"==typeof r?r:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,e=this.constructor.elementProperties;for(const r of e.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return x(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,r){this._$AK(t,r)}_$ET(t,e){const r=this.constructor.elementProperties.get(t),s=this.constructor._$Eu(t,r);if(void 0!==s&&!0===r.reflect){const n=(void 0!==r.converter?.toAttribute?r.converter:q).toAttribute(e,r.type);this._$Em=t,null==n?this.removeAttribute(s):this.setAttribute(s,n),this._$Em=null}}_$AK(t,e){const r=this.constructor,s=r._$Eh.get(t);if(void 0!==s&&this._$Em!==s){const t=r.getPropertyOptions(s),n="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:q;this._$Em=s;const i=n.fromAttribute(e,t.type);this[s]=i??this._$Ej?.get(s)??i,this._$Em=null}}requestUpdate(t,e,r,s=!1,n){if(void 0!==t){const i=this.constructor;if(!1===s&&(n=this[t]),r??=i.getPropertyOptions(t),!((r.hasChanged??L)(n,e)||r.useDefault&&r.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,r))))return;this.C(t,e,r)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:r,reflect:s,wrapped:n},i){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??e??this[t]),!0!==n||void 0!==i)||(this._$AL.has(t)||(this.hasUpdated||r||(e=void 0),this._$AL.set(t,e)),!0===s&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[e,r]of t){const{wrapped:t}=r,s=this[e];!0!==t||this._$AL.has(e)||void 0===s||this.C(e,void 0,r,s)}}let t=!1;const e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}};H.elementStyles=[],H.shadowRootOptions={mode:"open"},H[N("elementProperties")]=new Map,H[N("finalized")]=new Map,M?.({ReactiveElement:H});const F=globalThis,B=t=>t,Z=F.trustedTypes,W=r(),V="$lit$",K=`lit$${Math.random().toFixed(9).slice(2)}$`,J="?"+K,G=`<${J}>`,X=document,Y=()=>X.createComment(""),Q=t=>null===t||"object"!=typeof t&&"function"!=typeof t,tt=Array.isArray,et="[ \t\n\f\r]",rt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,st=/-->/g,nt=/>/g,it=RegExp(`>|${et}(?:([^\\s"'>=/]+)(${et}*=${et}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),ot=/'/g,at=/"/g,ct=/^(?:script|style|textarea|title)$/i,lt=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),ht=lt(1),ut=lt(2),dt=Symbol.for("lit-noChange"),pt=Symbol.for("lit-nothing"),ft=new WeakMap,gt=X.createTreeWalker(X,129);function mt(t,e){if(!tt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==W?W.createHTML(e):e}const vt=(t,e)=>{const r=t.length-1,s=[];let n,i=2===e?"<svg>":3===e?"<math>":"",o=rt;for(let e=0;e<r;e++){const r=t[e];let a,c,l=-1,h=0;for(;h<r.length&&(o.lastIndex=h,c=o.exec(r),null!==c);)h=o.lastIndex,o===rt?"!--"===c[1]?o=st:void 0!==c[1]?o=nt:void 0!==c[2]?(ct.test(c[2])&&(n=RegExp("</"+c[2],"g")),o=it):void 0!==c[3]&&(o=it):o===it?">"===c[0]?(o=n??rt,l=-1):void 0===c[1]?l=-2:(l=o.lastIndex-c[2].length,a=c[1],o=void 0===c[3]?it:'"'===c[3]?at:ot):o===at||o===ot?o=it:o===st||o===nt?o=rt:(o=it,n=void 0);const u=o===it&&t[e+1].startsWith("/>")?" ":"";i+=o===rt?r+G:l>=0?(s.push(a),r.slice(0,l)+V+r.slice(l)+K+u):r+K+(-2===l?e:u)}return[mt(t,i+(t[r]||"<?>")+(2===e?"</svg>":3===e?"</math>":"")),s]};class yt{constructor({strings:t,_$litType$:e},r){let s;this.parts=[];let n=0,i=0;const o=t.length-1,a=this.parts,[c,l]=vt(t,e);if(this.el=yt.createElement(c,r),gt.currentNode=this.el.content,2===e||3===e){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(s=gt.nextNode())&&a.length<o;){if(1===s.nodeType){if(s.hasAttributes())for(const t of s.getAttributeNames())if(t.endsWith(V)){const e=l[i++],r=s.getAttribute(t).split(K),o=/([.?@])?(.*)/.exec(e);a.push({type:1,index:n,name:o[2],strings:r,ctor:"."===o[1]?kt:"?"===o[1]?xt:"@"===o[1]?St:$t}),s.removeAttribute(t)}else t.startsWith(K)&&(a.push({type:6,index:n}),s.removeAttribute(t));if(ct.test(s.tagName)){const t=s.textContent.split(K),e=t.length-1;if(e>0){s.textContent=Z?Z.emptyScript:"";for(let r=0;r<e;r++)s.append(t[r],Y()),gt.nextNode(),a.push({type:2,index:++n});s.append(t[e],Y())}}}else if(8===s.nodeType)if(s.data===J)a.push({type:2,index:n});else{let t=-1;for(;-1!==(t=s.data.indexOf(K,t+1));)a.push({type:7,index:n}),t+=K.length-1}n++}}static createElement(t,e){const r=X.createElement("template");return r.innerHTML=t,r}}function bt(t,e,r=t,s){if(e===dt)return e;let n=void 0!==s?r._$Co?.[s]:r._$Cl;const i=Q(e)?void 0:e._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),void 0===i?n=void 0:(n=new i(t),n._$AT(t,r,s)),void 0!==s?(r._$Co??=[])[s]=n:r._$Cl=n),void 0!==n&&(e=bt(t,n._$AS(t,e.values),n,s)),e}class wt{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:e},parts:r}=this._$AD,s=(t?.creationScope??X).importNode(e,!0);gt.currentNode=s;let n=gt.nextNode(),i=0,o=0,a=r[0];for(;void 0!==a;){if(i===a.index){let e;2===a.type?e=new _t(n,n.nextSibling,this,t):1===a.type?e=new a.ctor(n,a.name,a.strings,this,t):6===a.type&&(e=new At(n,this,t)),this._$AV.push(e),a=r[++o]}i!==a?.index&&(n=gt.nextNode(),i++)}return gt.currentNode=X,s}p(t){let e=0;for(const r of this._$AV)void 0!==r&&(void 0!==r.strings?(r._$AI(t,r,e),e+=r.strings.length-2):r._$AI(t[e])),e++}}class _t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,r,s){this.type=2,this._$AH=pt,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const e=this._$AM;return void 0!==e&&11===t?.nodeType&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=bt(this,t,e),Q(t)?t===pt||null==t||""===t?(this._$AH!==pt&&this._$AR(),this._$AH=pt):t!==this._$AH&&t!==dt&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):(t=>tt(t)||"function"==typeof t?.[Symbol.iterator])(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==pt&&Q(this._$AH)?this._$AA.nextSibling.data=t:this.T(X.createTextNode(t)),this._$AH=t}$(t){const{values:e,_$litType$:r}=t,s="number"==typeof r?this._$AC(t):(void 0===r.el&&(r.el=yt.createElement(mt(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(e);else{const t=new wt(s,this),r=t.u(this.options);t.p(e),this.T(r),this._$AH=t}}_$AC(t){let e=ft.get(t.strings);return void 0===e&&ft.set(t.strings,e=new yt(t)),e}k(t){tt(this._$AH)||(this._$AH=[],this._$AR());const e=this._$AH;let r,s=0;for(const n of t)s===e.length?e.push(r=new _t(this.O(Y()),this.O(Y()),this,this.options)):r=e[s],r._$AI(n),s++;s<e.length&&(this._$AR(r&&r._$AB.nextSibling,s),e.length=s)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){const e=B(t).nextSibling;B(t).remove(),t=e}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}}class $t{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,r,s,n){this.type=1,this._$AH=pt,this._$AN=void 0,this.element=t,this.name=e,this._$AM=s,this.options=n,r.length>2||""!==r[0]||""!==r[1]?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=pt}_$AI(t,e=this,r,s){const n=this.strings;let i=!1;if(void 0===n)t=bt(this,t,e,0),i=!Q(t)||t!==this._$AH&&t!==dt,i&&(this._$AH=t);else{const s=t;let o,a;for(t=n[0],o=0;o<n.length-1;o++)a=bt(this,s[r+o],e,o),a===dt&&(a=this._$AH[o]),i||=!Q(a)||a!==this._$AH[o],a===pt?t=pt:t!==pt&&(t+=(a??"")+n[o+1]),this._$AH[o]=a}i&&!s&&this.j(t)}j(t){t===pt?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}class kt extends $t{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===pt?void 0:t}}class xt extends $t{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==pt)}}class St extends $t{constructor(t,e,r,s,n){super(t,e,r,s,n),this.type=5}_$AI(t,e=this){if((t=bt(this,t,e,0)??pt)===dt)return;const r=this._$AH,s=t===pt&&r!==pt||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,n=t!==pt&&(r===pt||s);s&&this.element.removeEventListener(this.name,this,r),n&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}class At{constructor(t,e,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){bt(this,t)}}const Et=F.litHtmlPolyfillSupport;Et?.(yt,_t);const Tt=(t,e,r)=>{const s=r?.renderBefore??e;let n=s._$litPart$;if(void 0===n){const t=r?.renderBefore??null;s._$litPart$=n=new _t(e.insertBefore(Y(),t),t,void 0,r??{})}return n._$AI(t),n},Pt=globalThis;class Ct extends H{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Tt(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return dt}}Ct._$litElement$=!0,Ct.finalized=!0,Pt.litElementHydrateSupport?.({LitElement:Ct});const Ot=Pt.litElementPolyfillSupport;Ot?.({LitElement:Ct});class zt extends Error{constructor(t,e,r={}){super(e,{cause:r.cause}),this.name="PortalError",this.kind=t,this.reason=r.reason,this.status=r.status,this.url=r.url,this.answer=r.answer,this.faults=r.faults??[]}get isPassing(){const{kind:t,reason:e}=this;return"http"===t?"busy"===e||"server"===e:"config"!==t&&"render"!==e}static from(t){return t instanceof zt?t:new zt("format",String(t),{reason:"render",cause:t})}}function Rt(t){return new zt("format",`${t.length} part(s) of the answer were left out.`,{reason:"partial",faults:t})}function jt(){return new DOMException("Nobody waits for it any more.","AbortError")}function Mt(t){return t instanceof DOMException&&"AbortError"===t.name}const Nt=new Set;function qt(t,e,r,s=[]){const n=r.faults.map(({path:t,message:e})=>`\n${t}: ${e}`).join(""),i=`<${t}> ${e}\n${r.message}${n}${s.map(t=>`\n\u2192 ${t}`).join("")}`;Nt.has(i)||(Nt.add(i),console.warn(i,...r.cause?[r.cause]:[]))}function Lt(t,e){customElements.get(t)||(function(){if(r()||!("trustedTypes"in globalThis))return!0;try{return Tt(ht`<i></i>`,document.createDocumentFragment()),!0}catch{return!1}}()?customElements.define(t,e):qt(t,"stays as it is.",new zt("config",'The page asks for Trusted Types and allows no policy named "portal-widgets".')))}const Ut={attribute:!0,type:String,converter:q,reflect:!1,hasChanged:L},It=(t=Ut,e,r)=>{const{kind:s,metadata:n}=r;let i=globalThis.litPropertyMetadata.get(n);if(void 0===i&&globalThis.litPropertyMetadata.set(n,i=new Map),"setter"===s&&((t=Object.create(t)).wrapped=!0),i.set(r.name,t),"accessor"===s){const{name:s}=r;return{set(r){const n=e.get.call(this);e.set.call(this,r),this.requestUpdate(s,n,t,!0,r)},init(e){return void 0!==e&&this.C(s,void 0,t,e),e}}}if("setter"===s){const{name:s}=r;return function(r){const n=this[s];e.call(this,r),this.requestUpdate(s,n,t,!0,r)}}throw Error("Unsupported decorator location: "+s)};function Dt(t){return(e,r)=>"object"==typeof r?It(t,e,r):((t,e,r)=>{const s=e.hasOwnProperty(r);return e.constructor.createProperty(r,t),s?Object.getOwnPropertyDescriptor(e,r):void 0})(t,e,r)}function Ht(t){return Dt({...t,state:!0,attribute:!1})}function Ft(t,e){return(e,r,s)=>((t,e,r)=>(r.configurable=!0,r.enumerable=!0,Reflect.decorate&&"object"!=typeof e&&Object.defineProperty(t,e,r),r))(e,r,{get(){return(e=>e.renderRoot?.querySelector(t)??null)(this)}})}async function Bt(t,e){try{return await t}catch(t){throw new zt("network",`The library's own ${e} could not be loaded.`,{cause:t})}}const Zt=k`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  [part~='base'] {
    --_text: var(--portal-color-text, currentColor);
    --_muted: var(--portal-color-muted, #595959);
    --_link: var(--portal-color-link, #0b4f9e);
    --_accent: var(--portal-color-accent, #0b4f9e);
    --_on-accent: var(--portal-color-on-accent, #fff);
    --_background: var(--portal-color-background, transparent);
    --_surface: var(--portal-color-surface, #f3f5f8);
    --_border: var(--portal-color-border, #c9ced6);
    --_focus: var(--portal-color-focus, #0b4f9e);
    --_error: var(--portal-color-error, #b3261e);
    --_new: var(--portal-color-new, #b3261e);
    --_star: var(--portal-color-star, #9a6700);
    --_font: var(--portal-font, inherit);
    --_font-size: var(--portal-font-size, 1em);
    --_line-height: var(--portal-line-height, 1.5);
    --_heading-font: var(--portal-heading-font, inherit);
    --_heading-size: var(--portal-heading-size, 1.25em);
    --_heading-weight: var(--portal-heading-weight, 700);
    --_space: var(--portal-space, 0.75em);
    --_radius: var(--portal-radius, 0.25em);
    --_border-width: var(--portal-border-width, 1px);
    --_image-ratio: var(--portal-image-ratio, 16 / 9);
    --_shadow: var(--portal-shadow, none);
    --_target: var(--portal-target-size, 2.25em);

    container-type: inline-size;
    display: block;
    color: var(--_text);
    background: var(--_background);
    font-family: var(--_font);
    font-size: var(--_font-size);
    font-style: normal;
    line-height: var(--_line-height);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  @supports (color: light-dark(#000, #fff)) {
    [part~='base'] {
      --_muted: var(--portal-color-muted, light-dark(#595959, #b4b9c1));
      --_link: var(--portal-color-link, light-dark(#0b4f9e, #9cc4f7));
      --_accent: var(--portal-color-accent, light-dark(#0b4f9e, #9cc4f7));
      --_on-accent: var(--portal-color-on-accent, light-dark(#fff, #0d1722));
      --_surface: var(--portal-color-surface, light-dark(#f3f5f8, #23282f));
      --_border: var(--portal-color-border, light-dark(#c9ced6, #4a525d));
      --_focus: var(--portal-color-focus, light-dark(#0b4f9e, #9cc4f7));
      --_error: var(--portal-color-error, light-dark(#b3261e, #ffb4ab));
      --_new: var(--portal-color-new, light-dark(#b3261e, #ffb4ab));
      --_star: var(--portal-color-star, light-dark(#9a6700, #f2c14e));
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure) {
    margin: 0;
    padding: 0;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  ul,
  ol {
    list-style: none;
  }
  img {
    max-width: 100%;
    height: auto;
  }
  a {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  :is(a, button, input, select, summary, [tabindex]):focus-visible {
    outline: 0.15em solid var(--_focus);
    outline-offset: 0.15em;
    border-radius: var(--_radius);
  }
  button,
  input {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  button {
    min-height: var(--_target);
    min-width: var(--_target);
    padding: 0.25em 0.9em;
    color: var(--_link);
    background: transparent;
    border: var(--_border-width) solid currentColor;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  button:hover {
    background: var(--_surface);
  }
  button[aria-disabled='true'] {
    color: var(--_muted);
    border-color: var(--_border);
    cursor: default;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part~='header'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em var(--_space);
    margin-block-end: var(--_space);
  }
  [part~='heading'] {
    font-family: var(--_heading-font);
    font-size: var(--_heading-size);
    font-weight: var(--_heading-weight);
  }
  [part~='message'] {
    padding: var(--_space);
    background: var(--_surface);
    border-inline-start: 0.25em solid var(--_border);
    border-radius: var(--_radius);
  }
  :is([part~='message'] button, [part~='pause']) {
    margin-block-start: 0.5em;
  }
  [part~='error'] {
    border-inline-start-color: var(--_error);
  }
  /* Below numbers that are not known: a line and no box, which a small widget has no room for. */
  [part~='brief'] {
    margin-block-start: 0.4em;
    padding-block: 0;
    background: none;
    border-radius: 0;
    font-size: 0.875em;
  }
  [part~='brief'] p {
    display: inline;
  }
  [part~='note'] {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }
  :is([part~='stale'], [part~='brief']) button {
    min-height: 1.8em;
    margin: 0 0 0 0.5em;
    padding: 0 0.6em;
  }
  .stage {
    display: flow-root;

    /* As much as the note takes that tells of a failure. */
    --_line: 2em;
    /* The same for what is said where nothing is known. */
    --_said: 2.25em;
  }
  .line {
    display: flow-root;
    min-height: var(--_line);
  }
  .line > [part~='note'] {
    margin-block-start: 0.4em;
  }
  @container (max-width: 36em) {
    .stage {
      --_line: 3.3em;
      --_said: 5em;
    }
  }
  @container (max-width: 19em) {
    .stage {
      --_said: 6.3em;
    }
  }
  .bone {
    display: block;
    height: 1em;
    margin-block: 0.25em;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
    button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    .stage,
    .line {
      min-height: 0 !important;
    }
    button,
    [role='search'],
    [part='pages'],
    [part='around'] {
      display: none !important;
    }
    a {
      color: inherit;
    }
  }
`,Wt=["wordpress","liferay","drupal","sharepoint"],Vt=[[/\/wp-json\b|[?&]rest_route=/,"wordpress"],[/\/o\/headless-/,"liferay"],[/\/jsonapi\b/,"drupal"],[/\/_api\//,"sharepoint"],[/\/(rss|feed|atom)\b|\.(rss|xml)$/i,"feed"]];function Kt({kind:t,reason:e,url:r,source:s,page:n,reached:i}){const o=(...t)=>t.map(t=>({name:t}));if("forbidden"===e){const t=Wt.find(t=>t===s);return o(t?`guest.${t}`:"guest")}if("network"===t)return"offline"!==e&&r?n.startsWith("https:")&&r.startsWith("http:")?o("mixed"):new URL(r).origin===new URL(n).origin?o("address","blocked"):i?o("cors"):!1===i?o("address","blocked"):o("cors","address","blocked"):[];if("timeout"===t||"busy"===e||"server"===e)return o("down");const a=r?["address"]:[];if("refused"===e)return o("options",...a);const c=Vt.find(([t])=>t.test(r??""))?.[1],l=c&&c!==s?[{name:"looks",like:c}]:[];return"html"===e?[...l,...o("login",...a,"source")]:"not-found"===e?[...l,...o(...a,"source")]:"shape"===e||"json"===e||"empty"===e?[...l,...o("source",...a)]:[]}const Jt={bubbles:!0,composed:!0};class Gt extends n{static{this.type="portal-load"}constructor(t,e){super(Gt.type,Jt),this.topic=t,this.data=e}}class Xt extends n{static{this.type="portal-error"}#t;constructor(t,e,r=""){super(Xt.type,Jt),this.topic=t,this.error=e,this.#t=r}get advice(){const{kind:t,reason:e,url:r=""}=this.error;return Kt({kind:t,reason:e,url:r,source:this.#t,page:location.href})}get kind(){return this.error.kind}get cause(){return this.error.cause}}class Yt extends n{static{this.type="portal-article-change"}constructor(t){super(Yt.type,Jt),this.articleId=t}}class Qt extends n{static{this.type="portal-rating-change"}constructor(t,e,r){super(Qt.type,Jt),this.subject=t,this.stars=e,this.outcome=r}}const te=new Map;function ee(t,e){const r=te.get(t);if(void 0!==r)return r;const s=e();return te.set(t,s),s}function re(t,e,r=!1){const s=new Date(t),n=r&&!/^[\d-]{10}$/.test(String(t));if("vi"===e){const[t="",e=""]=new Date(s.getTime()+252e5).toISOString().split("T"),r=t.split("-").reverse().join("/");return n?`${r} ${e.slice(0,5)}`:r}return ee(`${e} ${n?"time":"day"}`,()=>new Intl.DateTimeFormat(e,{timeZone:"Asia/Ho_Chi_Minh",day:"2-digit",month:"short",year:"numeric",...n?{hour:"2-digit",minute:"2-digit",hourCycle:"h23"}:{}})).format(s)}function se(t,e,r=0){if("vi"===e&&t>=0&&t<1e15){const[e="",s]=String(Number(t.toFixed(r))).split("."),n=e.replace(/\B(?=(?:\d{3})+$)/g,".");return s?`${n},${s}`:n}return ee(`${e} ${r}`,()=>new Intl.NumberFormat(e,{maximumFractionDigits:r})).format(t)}function ne(t,e){return ee(`${e} share`,()=>new Intl.NumberFormat(e,{style:"percent",maximumFractionDigits:1})).format(Math.floor(1e3*t)/1e3)}const ie=["byte","kilobyte","megabyte","gigabyte"],oe=/^\/(?!\/)[\w/=&?-]*(?:\.[a-z\d]+)?$/i;function ae(t,{endpoint:e}){try{return oe.test(t)?function(t){return ee(`${t} origin`,()=>new URL("/",new URL(t,document.baseURI)).href.slice(0,-1))}(e)+t:new URL(t,new URL(e,document.baseURI)).href}catch{return t}}function ce(t,e){const r=new URL(location.href);return void 0===e?r.searchParams.delete(t):r.searchParams.set(t,e),r.hash="",r.href}function le(t){const{button:e,ctrlKey:r,metaKey:s,shiftKey:n,altKey:i,defaultPrevented:o}=t;return!(0!==e||r||s||n||i||o)}const he=encodeURIComponent,ue={news:(t,{limit:e,page:r,category:s,q:n})=>t.json("news",{search:{limit:e,page:r,category:s,q:n}}),article:(t,{id:e})=>t.json(`news/${he(e)}`),categories:t=>t.json("categories"),visits:t=>t.json("visits"),rating:(t,{subject:e})=>t.json(`ratings/${he(e)}`),services:(t,{group:e})=>t.json("service-links",{search:{group:e}}),send:{visits:(t,e,r)=>t.json("visits",{method:"POST",body:r}),rating:(t,{subject:e},r)=>t.json(`ratings/${he(e)}`,{method:"stars"in r?"PUT":"DELETE",headers:{"Content-Type":"application/json"},body:r})}},de=new Map([["rest",()=>ue],["drupal",async()=>(await p("sources/drupal")).drupal],["feed",async()=>(await p("sources/feed")).feed],["json",async()=>(await p("sources/json")).json],["liferay",async()=>(await p("sources/liferay")).liferay],["sharepoint",async()=>(await p("sources/sharepoint")).sharepoint],["wordpress",async()=>(await p("sources/wordpress")).wordpress]]),pe=new Map,fe=new Set,ge="portal-widgets-status";function me(t){const e=document.getElementById(ge)??function(){const t=document.createElement("div");t.id=ge,t.setAttribute("role","status"),t.setAttribute("aria-live","polite");const e={position:"absolute",width:"1px",height:"1px",margin:"-1px",overflow:"hidden","clip-path":"inset(50%)","white-space":"nowrap"};for(const[r,s]of Object.entries(e))t.style.setProperty(r,s,"important");return document.body.append(t),t}();e.textContent="",setTimeout(()=>{e.textContent=t},150)}function ve(...t){return{fromAttribute:e=>t.find(t=>t===e?.trim().toLowerCase())??t[0]}}function ye(t,e,r){const s={fromAttribute:s=>{const n=s?.trim()?Math.trunc(Number(s)):NaN;return Number.isNaN(n)?t:Math.min(r,Math.max(e,n))}};return s}function be(t,e,r){const s=[...new Set((t??"").toLowerCase().split(/[\s,]+/))].filter(t=>e.includes(t));return s.length>0?s:r}const we={endpoint:["data-portal-endpoint"],source:["data-portal-source"],lang:["data-portal-lang","lang"]};let _e={};function $e(t,e){for(let r=t;r;r=ke(r))for(const t of we[e]){const e=r.getAttribute(t);if(e)return e}return _e[e]||void 0}function ke(t){if(t.parentElement)return t.parentElement;const e=t.getRootNode();return e instanceof ShadowRoot?e.host:void 0}let xe={endpoint:"",base:"",address:""};function Se(t){const e=document.baseURI;if(t!==xe.endpoint||e!==xe.base){xe={endpoint:t,base:e,address:t};try{t&&(xe.address=new URL(t,e).href)}catch{}}return xe.address}function Ae(t){const e={};for(const r of t.getAttributeNames())r.startsWith("source-")&&(e[r.slice(7)]=t.getAttribute(r));return e}const Ee={1:(t,e)=>ht`<h1 part=${e}>${t}</h1>`,2:(t,e)=>ht`<h2 part=${e}>${t}</h2>`,3:(t,e)=>ht`<h3 part=${e}>${t}</h3>`,4:(t,e)=>ht`<h4 part=${e}>${t}</h4>`,5:(t,e)=>ht`<h5 part=${e}>${t}</h5>`,6:(t,e)=>ht`<h6 part=${e}>${t}</h6>`};function Te(t,e,r){return(Ee[Math.min(t,6)]??Ee[2])(e,r)}const Pe={"news.label":"News","news.empty":"There is no news here yet.","news.emptySearch":"Nothing was found for \u201c{q}\u201d.","news.search":"Search the news","news.searchButton":"Search","news.clear":"Show all news","news.found":{one:"{n} item found for \u201c{q}\u201d.",other:"{n} items found for \u201c{q}\u201d."},"news.new":"New","news.pinned":"Pinned","news.more":"Show more","news.added":{one:"{n} more item.",other:"{n} more items."},"news.pastEnd":{one:"There is no page {page}; the list has {n} page.",other:"There is no page {page}; the list has {n} pages."},"pages.label":"Pages","pages.page":"Page {page}","pages.pageOf":"Page {page} of {n}.","pages.previous":"Previous","pages.next":"Next","pages.first":"Go to the first page","article.label":"Article","article.published":"Published","article.updated":"Updated","article.author":"Author","article.origin":"Source: {origin}","article.attachments":"Attached files","article.audio":"Listen to this article","article.related":"Related articles","article.around":"More articles","article.previous":"Older","article.next":"Newer","article.back":"Back to the list","article.empty":"This article has no text.","article.table":"Table {n}","article.enlarge":"Enlarge the picture","article.video":"Play the video","article.videoNote":"The video is loaded from {host}.","article.cut":"This article is too long to be shown whole; here is its beginning.","article.address":"Address: {address}","article.copied":"Copy made on {time}","tools.label":"What you can do with this article","tools.print":"Print","tools.save":"Save","tools.share":"Share","tools.shareVia":"Share with an app\u2026","tools.email":"Email","tools.copy":"Copy the link","tools.copied":"The link is copied.","tools.smaller":"Smaller text","tools.usual":"Usual text size","tools.larger":"Larger text","tools.size":"Text size {n} %","tools.contrast":"High contrast","tools.listen":"Listen","tools.pause":"Pause","tools.resume":"Go on","tools.stop":"Stop reading","tools.speed":"Speed","viewer.label":"Enlarged picture","viewer.close":"Close","link.outside":"(leads to {host})","link.newTab":"(opens in a new tab)","services.label":"Online services","services.empty":"There are no services here yet.","visits.label":"Visits","visits.online":"Online now","visits.today":"Today","visits.yesterday":"Yesterday","visits.week":"This week","visits.month":"This month","visits.total":"All visits","visits.updated":"Updated at","visits.unknown":"not known","visits.daily":"Visits in the last 30 days","visits.day":"Day","visits.visits":"Visits","visits.top":"at most {n} a day","rating.label":"Rating","rating.none":"No votes yet","rating.of":"{value} of {max} stars","rating.mean":"{value} of {max} on average","rating.satisfied":"{share} satisfied","rating.count":{one:"{n} vote",other:"{n} votes"},"rating.unknown":"not known","rating.spread":"How the votes spread","rating.stars":{one:"{n} star",other:"{n} stars"},"rating.level1":"Not satisfied","rating.level2":"Satisfied","rating.level3":"Very satisfied","rating.vote":"Rate this page","rating.yourVote":"Your vote","rating.choose":"Please choose a vote first.","rating.send":"Send vote","rating.change":"Change vote","rating.withdraw":"Withdraw vote","rating.sending":"Sending\u2026","rating.own":"You voted: {vote}.","rating.withdrawn":"Your vote was withdrawn.","rating.kept":"Not sent yet: your vote ({vote}) is kept on this device and will be sent again.","rating.keptWithdrawal":"Not sent yet: your withdrawal is kept on this device and will be sent again.","rating.refused":"Not accepted by the server ({status}): {vote}.","rating.scale":"The rating on the server has another scale than this part of the page.","refresh.pause":"Pause updates","refresh.resume":"Resume updates","state.loading":"Loading\u2026","state.retry":"Try again","state.stale":"A newer version could not be loaded. Updated at {time}.","note.items":{one:"{n} item is left out, because its data is wrong.",other:"{n} items are left out, because their data is wrong."},"note.link":"An unsafe or wrong link was removed.","note.date":"A date without a time zone, or no date at all, is not shown.","note.field":"Some details are left out, because their data is wrong.","note.surplus":{one:"The source sent {n} item; only the first {limit} are shown.",other:"The source sent {n} items; only the first {limit} are shown."},"error.config":"This part of the page is not set up correctly.","error.no-endpoint":"No data address (endpoint) is set for this part of the page.","error.bad-endpoint":"The data address (endpoint) of this part of the page is not valid.","error.unknown-source":"This part of the page asks for a kind of source that is not known: \u201c{source}\u201d.","error.unsupported-topic":"The source \u201c{source}\u201d cannot give what this part of the page shows.","error.network":"The data could not be reached. The address may be wrong, or the server gives this page no permission.","error.offline":"You are offline. This part will load when the connection is back.","error.timeout":"The server takes too long to answer.","error.http":"The server answered with an error ({status}).","error.forbidden":"The server does not allow visitors to read this.","error.not-found":"There is nothing at this address any more.","error.busy":"The server is busy. Please try again in a moment.","error.server":"The server has a problem ({status}).","error.format":"The answer of the server cannot be read.","error.html":"The server sent a web page instead of data (perhaps a login page).","error.json":"The answer of the server is damaged.","error.empty":"The server sent an empty answer.","error.too-large":"The answer of the server is too large.","error.shape":"The answer of the server does not have the expected form.","error.render":"This part of the page could not be shown.","error.article.not-found":"This article was not found. It may have been removed.","advice.mixed":"This page is on https and the address on http: browsers refuse that. Use the https address.","advice.cors":"The server may not let pages of {host} read its answers (CORS): have it send \u201cAccess-Control-Allow-Origin: {host}\u201d, or pass its answers on from the page\u2019s own host.","advice.address":"The address may be wrong, or the server is not running: open {url} in a browser.","advice.blocked":"The page\u2019s own policy (connect-src) or a blocker in the browser may forbid the request.","advice.guest":"Guests may not read there: open it in a private window to see, and let guests read it on the server.","advice.guest.wordpress":"WordPress lets everybody read its REST API unless a plugin or the host closes it: look for \u201cDisable REST API\u201d in the plugins.","advice.guest.liferay":"Liferay closes its services to guests: add a Service Access Policy marked \u201cDefault\u201d for headless delivery (Control Panel \u2192 Security), a CORS rule, and give guests the right to view the contents.","advice.guest.drupal":"Drupal shows guests what the role \u201cAnonymous user\u201d may see: give it \u201cView published content\u201d, and let the content type into JSON:API.","advice.guest.sharepoint":"SharePoint closes its lists to guests: allow anonymous access to the list, and switch off \u201cRequire Use Remote Interfaces\u201d.","advice.login":"A web page answers at that address, perhaps one for signing in.","advice.source":"What answers there does not look like \u201c{source}\u201d: check the attribute \u201csource\u201d.","advice.looks":'The address looks like one of \u201c{like}\u201d: try source="{like}".',"advice.options":"The server does not understand the question: check the \u201csource-\u2026\u201d attributes.","advice.down":"The server is overloaded or out of order: look into its log."},Ce={"news.label":"Tin t\u1ee9c","news.empty":"Ch\u01b0a c\xf3 tin n\xe0o.","news.emptySearch":"Kh\xf4ng t\xecm th\u1ea5y tin n\xe0o cho \u201c{q}\u201d.","news.search":"T\xecm tin t\u1ee9c","news.searchButton":"T\xecm ki\u1ebfm","news.clear":"Xem t\u1ea5t c\u1ea3 tin","news.found":"T\xecm th\u1ea5y {n} tin cho \u201c{q}\u201d.","news.new":"M\u1edbi","news.pinned":"Ghim","news.more":"Xem th\xeam","news.added":"\u0110\xe3 th\xeam {n} tin.","news.pastEnd":"Kh\xf4ng c\xf3 trang {page}; danh s\xe1ch ch\u1ec9 c\xf3 {n} trang.","pages.label":"Ph\xe2n trang","pages.page":"Trang {page}","pages.pageOf":"Trang {page} tr\xean {n}.","pages.previous":"Tr\u01b0\u1edbc","pages.next":"Sau","pages.first":"V\u1ec1 trang \u0111\u1ea7u","article.label":"B\xe0i vi\u1ebft","article.published":"\u0110\u0103ng ng\xe0y","article.updated":"C\u1eadp nh\u1eadt","article.author":"T\xe1c gi\u1ea3","article.origin":"Ngu\u1ed3n: {origin}","article.attachments":"T\u1ec7p \u0111\xednh k\xe8m","article.audio":"Nghe b\xe0i vi\u1ebft","article.related":"B\xe0i li\xean quan","article.around":"B\xe0i kh\xe1c","article.previous":"B\xe0i c\u0169 h\u01a1n","article.next":"B\xe0i m\u1edbi h\u01a1n","article.back":"V\u1ec1 danh s\xe1ch","article.empty":"B\xe0i vi\u1ebft n\xe0y ch\u01b0a c\xf3 n\u1ed9i dung.","article.table":"B\u1ea3ng {n}","article.enlarge":"Ph\xf3ng to \u1ea3nh","article.video":"Ph\xe1t video","article.videoNote":"Video \u0111\u01b0\u1ee3c t\u1ea3i t\u1eeb {host}.","article.cut":"B\xe0i qu\xe1 d\xe0i n\xean \u1edf \u0111\xe2y ch\u1ec9 hi\u1ec3n th\u1ecb ph\u1ea7n \u0111\u1ea7u.","article.address":"\u0110\u1ecba ch\u1ec9: {address}","article.copied":"B\u1ea3n sao l\xfac {time}","tools.label":"C\xf4ng c\u1ee5 c\u1ee7a b\xe0i vi\u1ebft","tools.print":"In b\xe0i","tools.save":"L\u01b0u b\xe0i","tools.share":"Chia s\u1ebb","tools.shareVia":"Chia s\u1ebb qua \u1ee9ng d\u1ee5ng\u2026","tools.email":"Th\u01b0 \u0111i\u1ec7n t\u1eed","tools.copy":"Sao ch\xe9p li\xean k\u1ebft","tools.copied":"\u0110\xe3 sao ch\xe9p li\xean k\u1ebft.","tools.smaller":"Ch\u1eef nh\u1ecf h\u01a1n","tools.usual":"C\u1ee1 ch\u1eef ban \u0111\u1ea7u","tools.larger":"Ch\u1eef l\u1edbn h\u01a1n","tools.size":"C\u1ee1 ch\u1eef {n} %","tools.contrast":"T\u01b0\u01a1ng ph\u1ea3n cao","tools.listen":"Nghe b\xe0i","tools.pause":"T\u1ea1m d\u1eebng","tools.resume":"Nghe ti\u1ebfp","tools.stop":"D\u1eebng \u0111\u1ecdc","tools.speed":"T\u1ed1c \u0111\u1ed9 \u0111\u1ecdc","viewer.label":"\u1ea2nh ph\xf3ng to","viewer.close":"\u0110\xf3ng","link.outside":"(m\u1edf trang {host})","link.newTab":"(m\u1edf trong th\u1ebb m\u1edbi)","services.label":"D\u1ecbch v\u1ee5, ti\u1ec7n \xedch","services.empty":"Ch\u01b0a c\xf3 d\u1ecbch v\u1ee5 n\xe0o.","visits.label":"Th\u1ed1ng k\xea truy c\u1eadp","visits.online":"\u0110ang truy c\u1eadp","visits.today":"H\xf4m nay","visits.yesterday":"H\xf4m qua","visits.week":"Tu\u1ea7n n\xe0y","visits.month":"Th\xe1ng n\xe0y","visits.total":"T\u1ea5t c\u1ea3","visits.updated":"C\u1eadp nh\u1eadt l\xfac","visits.unknown":"ch\u01b0a r\xf5","visits.daily":"L\u01b0\u1ee3t truy c\u1eadp trong 30 ng\xe0y qua","visits.day":"Ng\xe0y","visits.visits":"L\u01b0\u1ee3t truy c\u1eadp","visits.top":"cao nh\u1ea5t {n} l\u01b0\u1ee3t/ng\xe0y","rating.label":"\u0110\xe1nh gi\xe1","rating.none":"Ch\u01b0a c\xf3 b\xecnh ch\u1ecdn","rating.of":"{value} tr\xean {max} sao","rating.mean":"Trung b\xecnh {value} tr\xean {max}","rating.satisfied":"{share} h\xe0i l\xf2ng","rating.count":"{n} l\u01b0\u1ee3t b\xecnh ch\u1ecdn","rating.unknown":"ch\u01b0a r\xf5","rating.spread":"S\u1ed1 l\u01b0\u1ee3t b\xecnh ch\u1ecdn theo t\u1eebng m\u1ee9c","rating.stars":"{n} sao","rating.level1":"Ch\u01b0a h\xe0i l\xf2ng","rating.level2":"H\xe0i l\xf2ng","rating.level3":"R\u1ea5t h\xe0i l\xf2ng","rating.vote":"B\u1ea1n \u0111\xe1nh gi\xe1 th\u1ebf n\xe0o?","rating.yourVote":"\u0110\xe1nh gi\xe1 c\u1ee7a b\u1ea1n","rating.choose":"Vui l\xf2ng ch\u1ecdn m\u1ed9t m\u1ee9c \u0111\xe1nh gi\xe1.","rating.send":"G\u1eedi \u0111\xe1nh gi\xe1","rating.change":"\u0110\u1ed5i \u0111\xe1nh gi\xe1","rating.withdraw":"R\xfat l\u1ea1i \u0111\xe1nh gi\xe1","rating.sending":"\u0110ang g\u1eedi\u2026","rating.own":"B\u1ea1n \u0111\xe3 \u0111\xe1nh gi\xe1: {vote}.","rating.withdrawn":"\u0110\xe3 r\xfat l\u1ea1i \u0111\xe1nh gi\xe1 c\u1ee7a b\u1ea1n.","rating.kept":"Ch\u01b0a g\u1eedi \u0111\u01b0\u1ee3c: \u0111\xe1nh gi\xe1 c\u1ee7a b\u1ea1n ({vote}) \u0111\u01b0\u1ee3c gi\u1eef tr\xean thi\u1ebft b\u1ecb n\xe0y v\xe0 s\u1ebd t\u1ef1 g\u1eedi l\u1ea1i.","rating.keptWithdrawal":"Ch\u01b0a g\u1eedi \u0111\u01b0\u1ee3c: y\xeau c\u1ea7u r\xfat l\u1ea1i \u0111\u01b0\u1ee3c gi\u1eef tr\xean thi\u1ebft b\u1ecb n\xe0y v\xe0 s\u1ebd t\u1ef1 g\u1eedi l\u1ea1i.","rating.refused":"M\xe1y ch\u1ee7 kh\xf4ng ch\u1ea5p nh\u1eadn ({status}): {vote}.","rating.scale":"Thang \u0111\xe1nh gi\xe1 tr\xean m\xe1y ch\u1ee7 kh\xe1c v\u1edbi thang c\u1ee7a kh\u1ed1i n\xe0y.","refresh.pause":"T\u1ea1m d\u1eebng c\u1eadp nh\u1eadt","refresh.resume":"Ti\u1ebfp t\u1ee5c c\u1eadp nh\u1eadt","state.loading":"\u0110ang t\u1ea3i\u2026","state.retry":"Th\u1eed l\u1ea1i","state.stale":"Ch\u01b0a t\u1ea3i \u0111\u01b0\u1ee3c b\u1ea3n m\u1edbi. C\u1eadp nh\u1eadt l\xfac {time}.","note.items":"{n} m\u1ee5c b\u1ecb b\u1ecf qua v\xec d\u1eef li\u1ec7u kh\xf4ng \u0111\xfang.","note.link":"M\u1ed9t li\xean k\u1ebft sai ho\u1eb7c kh\xf4ng an to\xe0n \u0111\xe3 \u0111\u01b0\u1ee3c g\u1ee1 b\u1ecf.","note.date":"C\xf3 ng\xe0y th\xe1ng sai ho\u1eb7c thi\u1ebfu m\xfai gi\u1edd n\xean kh\xf4ng hi\u1ec3n th\u1ecb.","note.field":"M\u1ed9t v\xe0i chi ti\u1ebft b\u1ecb b\u1ecf qua v\xec d\u1eef li\u1ec7u kh\xf4ng \u0111\xfang.","note.surplus":"Ngu\u1ed3n g\u1eedi v\u1ec1 {n} m\u1ee5c; ch\u1ec9 hi\u1ec3n th\u1ecb {limit} m\u1ee5c \u0111\u1ea7u.","error.config":"Kh\u1ed1i n\u1ed9i dung n\xe0y ch\u01b0a \u0111\u01b0\u1ee3c thi\u1ebft l\u1eadp \u0111\xfang.","error.no-endpoint":"Kh\u1ed1i n\u1ed9i dung n\xe0y ch\u01b0a \u0111\u01b0\u1ee3c khai b\xe1o \u0111\u1ecba ch\u1ec9 d\u1eef li\u1ec7u (endpoint).","error.bad-endpoint":"\u0110\u1ecba ch\u1ec9 d\u1eef li\u1ec7u (endpoint) c\u1ee7a kh\u1ed1i n\u1ed9i dung n\xe0y kh\xf4ng h\u1ee3p l\u1ec7.","error.unknown-source":"Kh\u1ed1i n\u1ed9i dung n\xe0y khai b\xe1o m\u1ed9t lo\u1ea1i ngu\u1ed3n kh\xf4ng c\xf3: \u201c{source}\u201d.","error.unsupported-topic":"Ngu\u1ed3n \u201c{source}\u201d kh\xf4ng cung c\u1ea5p \u0111\u01b0\u1ee3c n\u1ed9i dung c\u1ee7a kh\u1ed1i n\xe0y.","error.network":"Kh\xf4ng l\u1ea5y \u0111\u01b0\u1ee3c d\u1eef li\u1ec7u. C\xf3 th\u1ec3 \u0111\u1ecba ch\u1ec9 sai ho\u1eb7c m\xe1y ch\u1ee7 ch\u01b0a cho ph\xe9p trang n\xe0y truy c\u1eadp.","error.offline":"Thi\u1ebft b\u1ecb \u0111ang ngo\u1ea1i tuy\u1ebfn. N\u1ed9i dung s\u1ebd \u0111\u01b0\u1ee3c t\u1ea3i khi c\xf3 m\u1ea1ng tr\u1edf l\u1ea1i.","error.timeout":"M\xe1y ch\u1ee7 tr\u1ea3 l\u1eddi qu\xe1 l\xe2u.","error.http":"M\xe1y ch\u1ee7 b\xe1o l\u1ed7i ({status}).","error.forbidden":"M\xe1y ch\u1ee7 kh\xf4ng cho kh\xe1ch xem n\u1ed9i dung n\xe0y.","error.not-found":"Kh\xf4ng c\xf2n n\u1ed9i dung n\xe0o \u1edf \u0111\u1ecba ch\u1ec9 n\xe0y.","error.busy":"M\xe1y ch\u1ee7 \u0111ang b\u1eadn. Vui l\xf2ng th\u1eed l\u1ea1i sau \xedt ph\xfat.","error.server":"M\xe1y ch\u1ee7 \u0111ang g\u1eb7p s\u1ef1 c\u1ed1 ({status}).","error.format":"Kh\xf4ng \u0111\u1ecdc \u0111\u01b0\u1ee3c c\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7.","error.html":"M\xe1y ch\u1ee7 tr\u1ea3 v\u1ec1 m\u1ed9t trang web thay v\xec d\u1eef li\u1ec7u (c\xf3 th\u1ec3 l\xe0 trang \u0111\u0103ng nh\u1eadp).","error.json":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 b\u1ecb h\u1ecfng.","error.empty":"M\xe1y ch\u1ee7 tr\u1ea3 v\u1ec1 c\xe2u tr\u1ea3 l\u1eddi r\u1ed7ng.","error.too-large":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 qu\xe1 l\u1edbn.","error.shape":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 kh\xf4ng \u0111\xfang d\u1ea1ng.","error.render":"Kh\xf4ng hi\u1ec3n th\u1ecb \u0111\u01b0\u1ee3c kh\u1ed1i n\u1ed9i dung n\xe0y.","error.article.not-found":"Kh\xf4ng t\xecm th\u1ea5y b\xe0i vi\u1ebft n\xe0y. C\xf3 th\u1ec3 b\xe0i \u0111\xe3 \u0111\u01b0\u1ee3c g\u1ee1 b\u1ecf.","advice.mixed":"Trang n\xe0y d\xf9ng https c\xf2n \u0111\u1ecba ch\u1ec9 d\xf9ng http n\xean tr\xecnh duy\u1ec7t ch\u1eb7n. H\xe3y d\xf9ng \u0111\u1ecba ch\u1ec9 https.","advice.cors":"C\xf3 th\u1ec3 m\xe1y ch\u1ee7 ch\u01b0a cho c\xe1c trang \u1edf {host} \u0111\u1ecdc d\u1eef li\u1ec7u (CORS): c\u1ea5u h\xecnh \u0111\u1ec3 m\xe1y ch\u1ee7 g\u1eedi \u201cAccess-Control-Allow-Origin: {host}\u201d, ho\u1eb7c chuy\u1ec3n ti\u1ebfp d\u1eef li\u1ec7u qua ch\xednh m\xe1y ch\u1ee7 c\u1ee7a trang.","advice.address":"C\xf3 th\u1ec3 \u0111\u1ecba ch\u1ec9 sai ho\u1eb7c m\xe1y ch\u1ee7 kh\xf4ng ch\u1ea1y: m\u1edf th\u1eed {url} b\u1eb1ng tr\xecnh duy\u1ec7t.","advice.blocked":"C\xf3 th\u1ec3 ch\xednh s\xe1ch c\u1ee7a trang (connect-src) ho\u1eb7c ti\u1ec7n \xedch ch\u1eb7n qu\u1ea3ng c\xe1o kh\xf4ng cho g\u1eedi y\xeau c\u1ea7u.","advice.guest":"Kh\xe1ch kh\xf4ng \u0111\u01b0\u1ee3c xem: m\u1edf th\u1eed trong c\u1eeda s\u1ed5 \u1ea9n danh, r\u1ed3i cho ph\xe9p kh\xe1ch xem tr\xean m\xe1y ch\u1ee7.","advice.guest.wordpress":"WordPress v\u1ed1n cho m\u1ecdi ng\u01b0\u1eddi \u0111\u1ecdc REST API, tr\u1eeb khi m\u1ed9t plugin ho\u1eb7c m\xe1y ch\u1ee7 ch\u1eb7n: t\xecm plugin lo\u1ea1i \u201cDisable REST API\u201d.","advice.guest.liferay":"Liferay m\u1eb7c \u0111\u1ecbnh kh\xf4ng cho kh\xe1ch g\u1ecdi d\u1ecbch v\u1ee5: th\xeam m\u1ed9t Service Access Policy \u0111\xe1nh d\u1ea5u \u201cDefault\u201d cho headless delivery (Control Panel \u2192 Security), th\xeam quy t\u1eafc CORS v\xe0 c\u1ea5p quy\u1ec1n xem n\u1ed9i dung cho kh\xe1ch.","advice.guest.drupal":"Drupal cho kh\xe1ch xem theo vai tr\xf2 \u201cAnonymous user\u201d: c\u1ea5p quy\u1ec1n \u201cView published content\u201d v\xe0 m\u1edf lo\u1ea1i n\u1ed9i dung \u0111\xf3 trong JSON:API.","advice.guest.sharepoint":"SharePoint m\u1eb7c \u0111\u1ecbnh \u0111\xf3ng danh s\xe1ch v\u1edbi kh\xe1ch: cho ph\xe9p truy c\u1eadp \u1ea9n danh v\xe0 t\u1eaft \u201cRequire Use Remote Interfaces\u201d.","advice.login":"\u0110\u1ecba ch\u1ec9 \u0111\xf3 tr\u1ea3 v\u1ec1 m\u1ed9t trang web, c\xf3 th\u1ec3 l\xe0 trang \u0111\u0103ng nh\u1eadp.","advice.source":"D\u1eef li\u1ec7u \u1edf \u0111\xf3 kh\xf4ng gi\u1ed1ng c\u1ee7a \u201c{source}\u201d: ki\u1ec3m tra l\u1ea1i thu\u1ed9c t\xednh \u201csource\u201d.","advice.looks":'\u0110\u1ecba ch\u1ec9 n\xe0y gi\u1ed1ng c\u1ee7a \u201c{like}\u201d: th\u1eed source="{like}".',"advice.options":"M\xe1y ch\u1ee7 kh\xf4ng hi\u1ec3u c\xe2u h\u1ecfi: ki\u1ec3m tra l\u1ea1i c\xe1c thu\u1ed9c t\xednh \u201csource-\u2026\u201d.","advice.down":"M\xe1y ch\u1ee7 qu\xe1 t\u1ea3i ho\u1eb7c g\u1eb7p s\u1ef1 c\u1ed1: xem nh\u1eadt k\xfd c\u1ee7a m\xe1y ch\u1ee7."},Oe=new Map([["vi",Ce],["en",Pe]]),ze=new Set;function Re(t,e,r={}){const s=Oe.get(t)?.[e]??Ce[e];return function(t,e,r){return t.replace(/\{(\w+)\}/g,(t,s)=>{const n=r[s];return void 0===n?t:"number"==typeof n?se(n,e,3):n})}("string"==typeof s?s:function(t,e,{n:r}){const s="number"==typeof r?function(t){return ee(`${t} plural`,()=>new Intl.PluralRules(t))}(e).select(r):"other";return t[s]??t.other}(s,t,r),t,r)}function je(t){return t in Pe}let Me;const Ne=new WeakMap,qe=new Set;let Le,Ue={at:-1/0,path:[]};function Ie(){if(Le)return Le;const t=t=>t.flatMap(({target:t})=>Ne.get(t)??[]);for(const t of["click","keydown"])addEventListener(t,t=>{Ue={at:performance.now(),path:t.composedPath()},setTimeout(()=>De([...qe]))},{capture:!0,passive:!0});return Le={sizes:new ResizeObserver(e=>t(e).forEach(t=>t.measure())),ends:new IntersectionObserver(e=>De(t(e)))},Le}function De(t){t.filter(t=>t.isOver()).forEach(t=>t.giveBack())}class He{#e;#r=!1;#s=0;#n=0;hold(t,e,r,s){const{sizes:n,ends:i}=Ie(),o=t.lastElementChild;!this.#e&&t.isConnected&&(this.#e=t,Ne.set(t,this).set(o,this)),this.#e&&s!==this.#r&&(this.#r=s,s?n.observe(t):n.unobserve(t)),r&&s||(this.#n=0);const a=`${this.#n}px`;t.style.minHeight=e?`max(${e}, ${a})`:a,i.unobserve(o),qe.delete(this),r&&!e&&this.#e&&(i.observe(o),qe.add(this))}leave(){const t=this.#e;t&&(Ie().sizes.unobserve(t),Ie().ends.unobserve(t.lastElementChild),qe.delete(this),this.#e=void 0,this.#r=!1)}measure(){if(!this.#e)return;const{offsetWidth:t,offsetHeight:e}=this.#e,r=0!==this.#s&&t!==this.#s;this.#s=t,this.#n=e,r&&qe.has(this)&&requestAnimationFrame(()=>this.giveBack())}isOver(){const t=this.#e;if(!t||!qe.has(this))return!1;const{bottom:e}=t.getBoundingClientRect(),r=t.lastElementChild.getBoundingClientRect().bottom;return!(e-r<1)&&(r>=innerHeight||performance.now()-Ue.at<450&&(e>=innerHeight||Ue.path.includes(t)))}giveBack(){this.#n=0,this.#e?.style.removeProperty("min-height")}}function Fe(t){return t.replace(/\][^\]]*$/,"]")}function Be({path:t,message:e}){return"unsafe-link"===e||t.endsWith(".url")?"note.link":/(At|\.date)$/.test(t)?"note.date":"note.field"}var Ze=function(t,e,r,s){var n,i=arguments.length,o=i<3?e:null===s?s=Object.getOwnPropertyDescriptor(e,r):s;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,s);else for(var a=t.length-1;a>=0;a--)(n=t[a])&&(o=(i<3?n(o):i>3?n(e,r,o):n(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};const We=new Set;let Ve=!1;function Ke(){if(Ve)return;Ve=!0;const t=()=>We.forEach(t=>t.requestUpdate());var e;!function(t){new MutationObserver(t).observe(document,{subtree:!0,attributes:!0,attributeFilter:Object.values(we).flat()})}(t),e=t,ze.add(e),fe.add(()=>We.forEach(t=>t.sourceAdded()))}class Je extends Ct{constructor(){super(...arguments),this.heading="",this.headingLevel=2,this.onError="message",this.#i=new He,this.briefly=!1,this.#o=!1,this.retry=async()=>{this.#a=void 0,await this.reload();const{state:t}=this;"failed"===t.status&&me(this.#c(t.error))}}static{this.styles=Zt}#i;#o;#a;get state(){return this.topic.state}get connection(){return function(t,e){return{endpoint:Se(t.endpoint??$e(t,"endpoint")??""),source:t.source??$e(t,"source")??"rest",language:e,options:Ae(t)}}(this,this.language)}get language(){return function(t){for(let e=(t??"").toLowerCase();e;){if(Oe.has(e))return e;const t=e.lastIndexOf("-");e=t<0?"":e.slice(0,t)}return"vi"}($e(this,"lang"))}createRenderRoot(){const t=super.createRenderRoot();return function(t){const e=e=>{const{key:r,target:s}=e;"Enter"===r&&t.contains(s)&&e.stopPropagation()};for(const r of["keydown","keypress","keyup"])t.addEventListener(r,e)}(t),t}connectedCallback(){Ke(),We.add(this),super.connectedCallback()}disconnectedCallback(){We.delete(this),this.#i.leave(),super.disconnectedCallback()}async reload(){await this.topic.reload()}failed(t){const e=function(t,e,r){const{url:s=""}=e;return Kt({kind:e.kind,reason:e.reason,url:s,source:r,page:location.href}).map(({name:e,like:n=""})=>Re(t,`advice.${e}`,{url:s,source:r,like:n,host:location.origin}))}(this.language,t,this.connection.source);qt(this.localName,this.#c(t),t,e)}sourceAdded(){const{state:t}=this;"failed"===t.status&&"config"===t.error.kind&&this.topic.restart()}scheduleUpdate(){if(this.hasUpdated)return super.scheduleUpdate();this.#o=We.size>50;try{this.settle(),this.topic.hostUpdate()}catch{}return(Me??=new Promise(t=>{const e=()=>{Me=void 0,t()};requestAnimationFrame(e),setTimeout(e,50)}),Me).then(()=>super.scheduleUpdate())}settle(){}performUpdate(){try{super.performUpdate()}catch(t){if(this.#a?.state===this.state)return;const e=new zt("format",`Rendering failed: ${String(t)}`,{reason:"render",cause:t});this.#a={state:this.state,error:e},this.failed(e),this.dispatchEvent(new Xt(this.topicName,e)),this.requestUpdate()}}update(t){super.update(t);const{state:e}=this,r="idle"!==e.status&&!this.#l;if(this.#o)return void function({style:t},e,r){t.contentVisibility=r?"auto":"",t.containIntrinsicSize=`auto ${e||"10em"}`,t.setProperty("overflow-clip-margin","0.5em")}(this._stage,this.reserve,r);const s=r&&void 0===e.data?this.reserve:"";this.#i.hold(this._stage,s,r,!this.isLong())}isLong(){return!1}render(){const t=this.#a?.state===this.state&&this.#a.error,{status:e}=this.state;return ht`<section
      part="base"
      lang=${this.language}
      aria-label=${this.landmarkLabel??pt}
      aria-busy=${"loading"===e?"true":"false"}
    >
      ${t?pt:this.renderHeader()}
      <div class="stage">
        ${t?this.#h(t):this.renderState()}
        <div class="notes">${t?pt:this.#u()}</div>
      </div>
    </section>`}renderHeader(){return this.heading?ht`<div part="header">${Te(this.headingLevel,this.heading,"heading")}</div>`:pt}renderFallback(){return ht`<slot></slot>`}renderFaults(t){return function(t,e){const r=new Set;for(const{lost:t,path:s}of e)"item"===t&&r.add(Fe(s));const s=new Set;r.size>0&&s.add(Re(t,"note.items",{n:r.size}));for(const n of e)"field"!==n.lost||r.has(Fe(n.path))||s.add(Re(t,Be(n)));return[...s]}(this.language,t).map(t=>ht`<p part="note">${t}</p>`)}get label(){return this.heading||this.text(this.labelKey)}get landmarkLabel(){return this.label}foreign(t){const e=t??$e(this,"lang");return e&&Ge(e)!==Ge(this.language)?e:void 0}text(t,e){return Re(this.language,t,e)}renderState(){const{state:t}=this;return"idle"===t.status?this.renderFallback():void 0!==t.data?this.isEmpty(t.data)?ht`<slot name="empty"
            ><div part="message empty">${this.renderEmpty(t.data)}</div></slot
          >`:this.renderData(t.data):"failed"===t.status?this.#h(t.error):ht`<slot name="loading">${this.#d()}</slot>`}#d(){return this.hasFallback?this.renderFallback():this.topic.isSlow?this.renderWaiting():pt}#h(t){return ht`${"hide"===this.onError?pt:ht`<slot name="error"
            ><div part=${this.briefly?"message error brief":"message error"}>
              <p>${this.#c(t)}</p>
              ${this.#p()}
            </div></slot
          >`}${this.renderFallback()}`}#u(){const{state:t}=this;if("idle"===t.status||void 0===t.data)return pt;const{data:e,at:r=0,faults:s=[]}=t,n="failed"===t.status&&"hide"!==this.onError?ht`<p part="note stale">
            ${this.text("state.stale",{time:re(r,this.language,!0)})}
            ${this.#p()}
          </p>`:this.renderFresh?.(e);return ht`<div class=${"hide"===this.onError?pt:"line"}>${n}</div>
      ${this.renderFaults(s)}`}#p(){return ht`<button part="button retry" type="button" @click=${this.retry}>
      ${this.text("state.retry")}
    </button>`}#c(t){return function(t,e,{kind:r,reason:s,status:n},i){return Re(t,[`error.${e}.${s}`,`error.${s}`,`error.${r}`].find(je)??"error.config",{...i,status:String(n??"")})}(this.language,this.topicName,t,{source:this.connection.source})}get#l(){const{state:t}=this;return"failed"===t.status&&!t.data&&"hide"===this.onError}get hasFallback(){return[...this.childNodes].some(t=>t instanceof Element&&!t.slot||t instanceof Text&&""!==t.data.trim())}}function Ge(t){return t.toLowerCase().replace(/-.*/,"")}Ze([Dt()],Je.prototype,"endpoint",void 0),Ze([Dt()],Je.prototype,"source",void 0),Ze([Dt()],Je.prototype,"heading",void 0),Ze([Dt({attribute:"heading-level",converter:ye(2,1,6)})],Je.prototype,"headingLevel",void 0),Ze([Dt({attribute:"on-error",converter:ve("message","hide")})],Je.prototype,"onError",void 0),Ze([Ft(".stage")],Je.prototype,"_stage",void 0);const Xe=new Map;function Ye(t,e){setTimeout(()=>Qe(t,e),3e3)}function Qe(t,e){Xe.get(t)===e&&Xe.delete(t)}function tr(t,e){const r=new Map,s=new WeakMap;let n=e;for(let e=0;e<8;e++){const e=t.safeParse(n);if(e.success)return{data:e.data,faults:[...r.values()]};const i=new Map;for(const t of e.error.issues){const o=sr(n,t.path),a=void 0===o?t.path.slice(0,-1):t.path;if(0===a.length)throw er(n,e.error.issues,[...r.values()],s);i.set(JSON.stringify(a),a);const c=ir(n,t.path,s);null!==o&&(r.size<100||r.has(c))&&r.set(c,{path:c,message:t.message,expected:r.get(c)?.expected??rr(t),lost:"number"==typeof a[a.length-1]?"item":"field"})}n=nr(n,[...i.values()],s)}throw er(n,[],[...r.values()],s)}function er(t,e,r,s){const n=[...r,...e.map(e=>({path:ir(t,e.path,s),message:e.message,expected:rr(e),lost:"field"}))],i=n[n.length-1];return new zt("format","The answer does not have the expected shape: "+(i?`${i.path}: ${i.message}`:"unknown"),{reason:"shape",faults:n.slice(0,100)})}function rr(t){switch(t.code){case"invalid_type":return t.expected;case"invalid_format":return t.format;case"too_small":return`>=${t.minimum}`;case"too_big":return`<=${t.maximum}`;case"invalid_union":return[...new Set(t.errors.flat().map(rr))].join("|");default:return t.message}}function sr(t,e){let r=t;for(const t of e){if("object"!=typeof r||null===r)return;r=r[t]}return r}function nr(t,e,r){const s=new Map;for(const[t,...r]of e){const e=s.get(t);e?e.push(r):s.set(t,[r])}const n=t=>t?.some(t=>0===t.length);if(Array.isArray(t)){const e=[],i=[];return t.forEach((o,a)=>{const c=s.get(a);n(c)||(e.push(c?nr(o,c,r):o),i.push(r.get(t)?.[a]??a))}),r.set(e,i),e}return Object.fromEntries(Object.entries(t).flatMap(([t,e])=>{const i=s.get(t);return n(i)?[]:[[t,i?nr(e,i,r):e]]}))}function ir(t,e,r){let s="$";return e.forEach((n,i)=>{const o=sr(t,e.slice(0,i)),a="object"==typeof o&&null!==o?r.get(o):void 0;s+="number"==typeof n?`[${a?.[n]??n}]`:`.${String(n)}`}),s}class or extends Error{response;request;options;constructor(t,e,r){const s=`${t.status||0===t.status?t.status:""} ${t.statusText??""}`.trim();super(`Request failed with ${s?`status code ${s}`:"an unknown error"}: ${e.method} ${e.url}`),this.name="HTTPError",this.response=t,this.request=e,this.options=r}}class ar extends Error{name="NonError";value;constructor(t){let e="Non-error value was thrown";try{"string"==typeof t?e=t:t&&"object"==typeof t&&"message"in t&&"string"==typeof t.message&&(e=t.message)}catch{}super(e),this.value=t}}class cr extends Error{name="ForceRetryError";customDelay;code;customRequest;constructor(t){const e=t?.cause?t.cause instanceof Error?t.cause:new ar(t.cause):void 0;super(t?.code?`Forced retry: ${t.code}`:"Forced retry",e?{cause:e}:void 0),this.customDelay=t?.delay,this.code=t?.code,this.customRequest=t?.request}}const lr=(()=>{let t=!1,e=!1;if("function"==typeof globalThis.ReadableStream&&"function"==typeof a)try{e=new a("https://empty.invalid",{body:new globalThis.ReadableStream,method:"POST",get duplex(){return t=!0,"half"}}).headers.has("Content-Type")}catch(t){if(t instanceof Error&&"unsupported BodyInit type"===t.message)return!1;throw t}return t&&!e})(),hr="function"==typeof globalThis.AbortController,ur="function"==typeof globalThis.AbortSignal&&"function"==typeof globalThis.AbortSignal.any,dr="function"==typeof globalThis.ReadableStream,pr="function"==typeof globalThis.FormData,fr=["get","post","put","patch","head","delete"],gr={json:"application/json",text:"text/*",formData:"multipart/form-data",arrayBuffer:"*/*",blob:"*/*",bytes:"*/*"},mr=2147483647,vr=(new TextEncoder).encode("------WebKitFormBoundaryaxpyiPgbbPti10Rw").length,yr=Symbol("stop");class br{options;constructor(t){this.options=t}}const wr=t=>new br(t),_r={json:!0,parseJson:!0,stringifyJson:!0,searchParams:!0,prefixUrl:!0,retry:!0,timeout:!0,hooks:!0,throwHttpErrors:!0,onDownloadProgress:!0,onUploadProgress:!0,fetch:!0,context:!0},$r={next:!0},kr={method:!0,headers:!0,body:!0,mode:!0,credentials:!0,cache:!0,redirect:!0,referrer:!0,referrerPolicy:!0,integrity:!0,keepalive:!0,signal:!0,window:!0,duplex:!0},xr=(t,e,r)=>{let s,n=0;return t.pipeThrough(new TransformStream({transform(t,i){if(i.enqueue(t),s){n+=s.byteLength;let t=0===e?0:n/e;t>=1&&(t=1-Number.EPSILON),r?.({percent:t,totalBytes:Math.max(e,n),transferredBytes:n},s)}s=t},flush(){s&&(n+=s.byteLength,r?.({percent:1,totalBytes:Math.max(e,n),transferredBytes:n},s))}}))},Sr=t=>null!==t&&"object"==typeof t,Ar=(...t)=>{for(const e of t)if((!Sr(e)||Array.isArray(e))&&void 0!==e)throw new TypeError("The `options` argument must be an object");return Or({},...t)},Er=(t={},e={})=>{const r=new globalThis.Headers(t),s=e instanceof globalThis.Headers,n=new globalThis.Headers(e);for(const[t,e]of n.entries())s&&"undefined"===e||void 0===e?r.delete(t):r.set(t,e);return r};function Tr(t,e,r){return Object.hasOwn(e,r)&&void 0===e[r]?[]:Or(t[r]??[],e[r]??[])}const Pr=(t={},e={})=>({beforeRequest:Tr(t,e,"beforeRequest"),beforeRetry:Tr(t,e,"beforeRetry"),afterResponse:Tr(t,e,"afterResponse"),beforeError:Tr(t,e,"beforeError")}),Cr=(t,e)=>{const r=new URLSearchParams;for(const s of[t,e])if(void 0!==s)if(s instanceof URLSearchParams)for(const[t,e]of s.entries())r.append(t,e);else if(Array.isArray(s))for(const t of s){if(!Array.isArray(t)||2!==t.length)throw new TypeError("Array search parameters must be provided in [[key, value], ...] format");r.append(String(t[0]),String(t[1]))}else if(Sr(s))for(const[t,e]of Object.entries(s))void 0!==e&&r.append(t,String(e));else{const t=new URLSearchParams(s);for(const[e,s]of t.entries())r.append(e,s)}return r},Or=(...t)=>{let e,r={},s={},n={};const i=[];for(const o of t)if(Array.isArray(o))Array.isArray(r)||(r=[]),r=[...r,...o];else if(Sr(o)){for(let[t,s]of Object.entries(o))if("signal"===t&&s instanceof globalThis.AbortSignal)i.push(s);else if("context"!==t)"searchParams"!==t?(Sr(s)&&t in r&&(s=Or(r[t],s)),r={...r,[t]:s}):e=null==s?void 0:void 0===e?s:Cr(e,s);else{if(null!=s&&(!Sr(s)||Array.isArray(s)))throw new TypeError("The `context` option must be an object");r={...r,context:null==s?{}:{...r.context,...s}}}Sr(o.hooks)&&(n=Pr(n,o.hooks),r.hooks=n),Sr(o.headers)&&(s=Er(s,o.headers),r.headers=s)}return void 0!==e&&(r.searchParams=e),i.length>0&&(1===i.length?r.signal=i[0]:r.signal=ur?AbortSignal.any(i):i.at(-1)),r},zr=t=>fr.includes(t)?t.toUpperCase():t,Rr={limit:2,methods:["get","put","head","delete","options","trace"],statusCodes:[408,413,429,500,502,503,504],afterStatusCodes:[413,429,503],maxRetryAfter:Number.POSITIVE_INFINITY,backoffLimit:Number.POSITIVE_INFINITY,delay:t=>.3*2**(t-1)*1e3,jitter:void 0,retryOnTimeout:!1},jr=(t={})=>{if("number"==typeof t)return{...Rr,limit:t};if(t.methods&&!Array.isArray(t.methods))throw new Error("retry.methods must be an array");if(t.methods&&=t.methods.map(t=>t.toLowerCase()),t.statusCodes&&!Array.isArray(t.statusCodes))throw new Error("retry.statusCodes must be an array");const e=Object.fromEntries(Object.entries(t).filter(([,t])=>void 0!==t));return{...Rr,...e}};class Mr extends Error{request;constructor(t){super(`Request timed out: ${t.method} ${t.url}`),this.name="TimeoutError",this.request=t}}class Nr{static create(t,e){const r=new Nr(t,e),s=r.#f(async()=>{if("number"==typeof r.#g.timeout&&r.#g.timeout>mr)throw new RangeError("The `timeout` option cannot be greater than 2147483647");await Promise.resolve();let t=await r.#m();for(const e of r.#g.hooks.afterResponse){const s=r.#v(t.clone());let n;try{n=await e(r.request,r.#y(),s,{retryCount:r.#b})}catch(e){throw r.#w(s),r.#w(t),e}if(n instanceof br)throw r.#w(s),r.#w(t),new cr(n.options);const i=n instanceof globalThis.Response?n:t;s!==i&&r.#w(s),t!==i&&r.#w(t),t=i}if(r.#v(t),!t.ok&&("function"==typeof r.#g.throwHttpErrors?r.#g.throwHttpErrors(t.status):r.#g.throwHttpErrors)){let e=new or(t,r.request,r.#y());for(const t of r.#g.hooks.beforeError)e=await t(e,{retryCount:r.#b});throw e}if(r.#g.onDownloadProgress){if("function"!=typeof r.#g.onDownloadProgress)throw new TypeError("The `onDownloadProgress` option must be a function");if(!dr)throw new Error("Streams are not supported in your environment. `ReadableStream` is missing.");const e=t.clone();return r.#w(t),((t,e)=>{if(!t.body)return t;if(204===t.status)return new Response(null,{status:t.status,statusText:t.statusText,headers:t.headers});const r=Math.max(0,Number(t.headers.get("content-length"))||0);return new Response(xr(t.body,r,e),{status:t.status,statusText:t.statusText,headers:t.headers})})(e,r.#g.onDownloadProgress)}return t}).finally(()=>{const t=r.#_;r.#$(t?.body??void 0),r.#$(r.request.body??void 0)});for(const[t,n]of Object.entries(gr))"bytes"===t&&"function"!=typeof globalThis.Response?.prototype?.bytes||(s[t]=async()=>{r.request.headers.set("accept",r.request.headers.get("accept")||n);const i=await s;if("json"===t){if(204===i.status)return"";const t=await i.text();return""===t?"":e.parseJson?e.parseJson(t):JSON.parse(t)}return i[t]()});return s}static#k(t){return!t||"object"!=typeof t||Array.isArray(t)||t instanceof URLSearchParams?t:Object.fromEntries(Object.entries(t).filter(([,t])=>void 0!==t))}request;#x;#b=0;#S;#g;#_;#A;#E;constructor(t,e={}){if(this.#S=t,this.#g={...e,headers:Er(this.#S.headers,e.headers),hooks:Pr({beforeRequest:[],beforeRetry:[],beforeError:[],afterResponse:[]},e.hooks),method:zr(e.method??this.#S.method??"GET"),prefixUrl:String(e.prefixUrl||""),retry:jr(e.retry),throwHttpErrors:e.throwHttpErrors??!0,timeout:e.timeout??1e4,fetch:e.fetch??c,context:e.context??{}},"string"!=typeof this.#S&&!(this.#S instanceof URL||this.#S instanceof a))throw new TypeError("`input` must be a string, URL, or Request");if(this.#g.prefixUrl&&"string"==typeof this.#S){if(this.#S.startsWith("/"))throw new Error("`input` must not begin with a slash when using `prefixUrl`");this.#g.prefixUrl.endsWith("/")||(this.#g.prefixUrl+="/"),this.#S=this.#g.prefixUrl+this.#S}hr&&ur&&(this.#A=this.#g.signal??this.#S.signal,this.#x=new globalThis.AbortController,this.#g.signal=this.#A?AbortSignal.any([this.#A,this.#x.signal]):this.#x.signal),lr&&(this.#g.duplex="half"),void 0!==this.#g.json&&(this.#g.body=this.#g.stringifyJson?.(this.#g.json)??JSON.stringify(this.#g.json),this.#g.headers.set("content-type",this.#g.headers.get("content-type")??"application/json"));const r=e.headers&&new globalThis.Headers(e.headers).has("content-type");if(this.#S instanceof a&&(pr&&this.#g.body instanceof globalThis.FormData||this.#g.body instanceof URLSearchParams)&&!r&&this.#g.headers.delete("content-type"),this.request=new a(this.#S,this.#g),void 0!==(s=this.#g.searchParams)&&(Array.isArray(s)?s.length>0:s instanceof URLSearchParams?s.size>0:"object"==typeof s?Object.keys(s).length>0:"string"==typeof s?s.trim().length>0:Boolean(s))){const t="?"+("string"==typeof this.#g.searchParams?this.#g.searchParams.replace(/^\?/,""):new URLSearchParams(Nr.#k(this.#g.searchParams)).toString()),e=this.request.url.replace(/(?:\?.*?)?(?=#|$)/,t);this.request=new a(e,this.#g)}var s;if(this.#g.onUploadProgress){if("function"!=typeof this.#g.onUploadProgress)throw new TypeError("The `onUploadProgress` option must be a function");if(!lr)throw new Error("Request streams are not supported in your environment. The `duplex` option for `Request` is not available.");this.request=this.#T(this.request,this.#g.body??void 0)}}#P(){const t=this.#g.retry.delay(this.#b);let e=t;!0===this.#g.retry.jitter?e=Math.random()*t:"function"==typeof this.#g.retry.jitter&&(e=this.#g.retry.jitter(t),(!Number.isFinite(e)||e<0)&&(e=t));const r=this.#g.retry.backoffLimit??Number.POSITIVE_INFINITY;return Math.min(r,e)}async#C(t){if(this.#b++,this.#b>this.#g.retry.limit)throw t;const e=t instanceof Error?t:new ar(t);if(e instanceof cr)return e.customDelay??this.#P();if(!this.#g.retry.methods.includes(this.request.method.toLowerCase()))throw t;if(void 0!==this.#g.retry.shouldRetry){const r=await this.#g.retry.shouldRetry({error:e,retryCount:this.#b});if(!1===r)throw t;if(!0===r)return this.#P()}if(function(t){return t instanceof Mr||t?.name===Mr.name}(t)&&!this.#g.retry.retryOnTimeout)throw t;if(function(t){return t instanceof or||t?.name===or.name}(t)){if(!this.#g.retry.statusCodes.includes(t.response.status))throw t;const e=t.response.headers.get("Retry-After")??t.response.headers.get("RateLimit-Reset")??t.response.headers.get("X-RateLimit-Retry-After")??t.response.headers.get("X-RateLimit-Reset")??t.response.headers.get("X-Rate-Limit-Reset");if(e&&this.#g.retry.afterStatusCodes.includes(t.response.status)){let t=1e3*Number(e);Number.isNaN(t)?t=Date.parse(e)-Date.now():t>=Date.parse("2024-01-01")&&(t-=Date.now());const r=this.#g.retry.maxRetryAfter??t;return t<r?t:r}if(413===t.response.status)throw t}return this.#P()}#v(t){return this.#g.parseJson&&(t.json=async()=>this.#g.parseJson(await t.text())),t}#$(t){t&&t.cancel().catch(()=>{})}#w(t){this.#$(t.body??void 0)}async#f(t){try{return await t()}catch(e){const r=Math.min(await this.#C(e),mr);if(this.#b<1)throw e;if(await async function(t,{signal:e}){return new Promise((r,s)=>{function n(){clearTimeout(i),s(e.reason)}e&&(e.throwIfAborted(),e.addEventListener("abort",n,{once:!0}));const i=setTimeout(()=>{e?.removeEventListener("abort",n),r()},t)})}(r,this.#A?{signal:this.#A}:{}),e instanceof cr&&e.customRequest){const t=this.#g.signal?new a(e.customRequest,{signal:this.#g.signal}):new a(e.customRequest);this.#O(t)}for(const t of this.#g.hooks.beforeRetry){const r=await t({request:this.request,options:this.#y(),error:e,retryCount:this.#b});if(r instanceof a){this.#O(r);break}if(r instanceof globalThis.Response)return r;if(r===yr)return}return this.#f(t)}}async#m(){this.#x?.signal.aborted&&(this.#x=new globalThis.AbortController,this.#g.signal=this.#A?AbortSignal.any([this.#A,this.#x.signal]):this.#x.signal,this.request=new a(this.request,{signal:this.#g.signal}));for(const t of this.#g.hooks.beforeRequest){const e=await t(this.request,this.#y(),{retryCount:this.#b});if(e instanceof Response)return e;if(e instanceof a){this.#O(e);break}}const t=((t,e)=>{const r={};for(const s in e)Object.hasOwn(e,s)&&(s in kr||s in _r||s in t&&!(s in $r)||(r[s]=e[s]));return r})(this.request,this.#g);return this.#_=this.request,this.request=this.#_.clone(),!1===this.#g.timeout?this.#g.fetch(this.#_,t):async function(t,e,r,s){return new Promise((n,i)=>{const o=setTimeout(()=>{r&&r.abort(),i(new Mr(t))},s.timeout);s.fetch(t,e).then(n).catch(i).then(()=>{clearTimeout(o)})})}(this.#_,t,this.#x,this.#g)}#y(){if(!this.#E){const{hooks:t,...e}=this.#g;this.#E=Object.freeze(e)}return this.#E}#O(t){this.#E=void 0,this.request=this.#T(t)}#T(t,e){return this.#g.onUploadProgress&&t.body?((t,e,r)=>{if(!t.body)return t;const s=(t=>{if(!t)return 0;if(t instanceof FormData){let e=0;for(const[r,s]of t)e+=vr,e+=(new TextEncoder).encode(`Content-Disposition: form-data; name="${r}"`).length,e+="string"==typeof s?(new TextEncoder).encode(s).length:s.size;return e}if(t instanceof Blob)return t.size;if(t instanceof ArrayBuffer)return t.byteLength;if("string"==typeof t)return(new TextEncoder).encode(t).length;if(t instanceof URLSearchParams)return(new TextEncoder).encode(t.toString()).length;if("byteLength"in t)return t.byteLength;if("object"==typeof t&&null!==t)try{const e=JSON.stringify(t);return(new TextEncoder).encode(e).length}catch{return 0}return 0})(r??t.body);return new Request(t,{duplex:"half",body:xr(t.body,s,e)})})(t,this.#g.onUploadProgress,e??this.#g.body??void 0):t}}const qr=t=>{const e=(e,r)=>Nr.create(e,Ar(t,r));for(const r of fr)e[r]=(e,s)=>Nr.create(e,Ar(t,s,{method:r}));return e.create=t=>qr(Ar(t)),e.extend=e=>("function"==typeof e&&(e=e(t??{})),qr(Ar(t,e))),e.stop=yr,e.retry=wr,e},Lr=qr();async function Ur(t,e){const r=t.body?.getReader();if(!r)return new Uint8Array(await t.arrayBuffer());const s=new Promise((t,s)=>{e.addEventListener("abort",()=>{s(jt()),r.cancel().catch(()=>{})})});s.catch(()=>{});const n=[];let i=0;for(;;){const{done:e,value:o}=await Promise.race([r.read(),s]);if(e)break;if(i+=o.byteLength,i>8388608)throw r.cancel().catch(()=>{}),new zt("format","The answer is larger than 8388608 bytes.",{reason:"too-large",url:t.url});n.push(o)}const o=new Uint8Array(i);let a=0;for(const t of n)o.set(t,a),a+=t.byteLength;return o}function Ir(t,e){return"bigint"==typeof e?e.toString():e}class Dr{constructor(t){this._getter=t,this._value=void 0}get value(){const t=this._getter;return void 0!==t&&(this._value=t(),this._getter=void 0),this._value}}function Hr(t){const e=t.startsWith("^")?1:0,r=t.endsWith("$")?t.length-1:t.length;return t.slice(e,r)}function Fr(t,e,r){Object.defineProperty(t,e,{value:r,writable:!0,enumerable:!0,configurable:!0})}function Br(t){return function(t){const e=Object.getOwnPropertyDescriptor(t,"shape");return e?.get?e.get.raw:e?.value}(t._zod.def)??t._zod.def.shape}function Zr(t,e,r){Object.defineProperty(t,e,{get(){const t=r();return Fr(this,e,t),t},enumerable:!0,configurable:!0})}function Wr(t,e,r){e in t?Fr(t,e,r):t[e]=r}const Vr="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function Kr(t){return"object"==typeof t&&null!==t&&!Array.isArray(t)}function Jr(t){if(!1===Kr(t))return!1;const e=t.constructor;if(void 0===e)return!0;if("function"!=typeof e)return!0;const r=e.prototype;return!1!==Kr(r)&&!1!==Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")}function Gr(t,e,r){const s=new t._zod.constr(e??t._zod.def);return e&&!r?.parent||(s._zod.parent=t),s}function Xr(t){const e=t;if(!e)return{};if("string"==typeof e)return{error:()=>e};if(void 0!==e?.message){if(void 0!==e?.error)throw new Error("Cannot specify both `message` and `error` params");e.error=e.message}return delete e.message,"string"==typeof e.error?{...e,error:()=>e.error}:e}const Yr=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();function Qr(t,e){const r={};return function(t,e,r){const s=Br(e);for(const n of r){const r=Object.getOwnPropertyDescriptor(s,n);r.enumerable&&(r.get?Zr(t,n,()=>e._zod.def.shape[n]):Wr(t,n,r.value))}}(r,t,Reflect.ownKeys(Br(t))),function(t,e){for(const r of Reflect.ownKeys(e)){const s=Object.getOwnPropertyDescriptor(e,r);s.enumerable&&(s.get?Zr(t,r,()=>e[r]):Wr(t,r,s.value))}}(r,e),r}function ts(t,e=0){if(!0===t.aborted)return!0;for(let r=e;r<t.issues.length;r++)if(!0!==t.issues[r]?.continue)return!0;return!1}function es(t,e=0){if(!0===t.aborted)return!0;for(let r=e;r<t.issues.length;r++)if(!1===t.issues[r]?.continue)return!0;return!1}function rs(t,e){return e.map(e=>{var r;return(r=e).path??(r.path=[]),e.path.unshift(t),e})}function ss(t){return"string"==typeof t?t:t?.message}function ns(t){const e=[];for(const r of t??[]){const t=r._zod.def;if(!/_(length|size)$|_equals$/.test(t.check))break;const s=t.maximum??t.length??t.size;s>=0&&e.push([s,r])}return e}function is(t,e,r){var s;for(let n=e;n<t.length;n++)(s=t[n]).schema??(s.schema=r)}function os(t,e,r){var s;const n=t.inst?._zod?.traits;n?.has("$ZodType")&&(n.has("$ZodCheck")?(s=t).schema??(s.schema=t.inst):t.schema=t.inst);const i=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,o=t.message?t.message:ss(t.inst?._zod.def?.error?.(t))??ss(i?.(t))??ss(e?.error?.(t))??ss(r.customError?.(t))??ss(r.localeError?.(t))??"Invalid input",a={};for(const e of Object.keys(t))"inst"!==e&&"schema"!==e&&"continue"!==e&&"input"!==e&&"__proto__"!==e&&(a[e]=t[e]);return a.path??(a.path=[]),a.message=o,e?.reportInput&&(a.input=t.input),a}const as=/[\uD800-\uDBFF]/;function cs(t){const e=t.length;if(!as.test(t))return e;let r=e;for(let s=0;s<e-1;s++)55296==(64512&t.charCodeAt(s))&&56320==(64512&t.charCodeAt(s+1))&&(r--,s++);return r}function ls(t){return Array.isArray(t)?"array":"string"==typeof t?"string":"unknown"}function hs(t,e,r,s=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:s,value:r}),r}function us(t,e,r){Object.defineProperty(t,e,{configurable:!0,get(){return null==this?r:hs(this,e,r.bind(this))},set(t){hs(this,e,t)}})}let ds,ps=!1;const fs={configurable:!0,get(){ps=!0}};function gs(t,e,r){const s=Object.getPrototypeOf(t._zod);e in s&&ds!==t._zod?ds=void 0:(ds=t._zod,Object.defineProperty(s,e,{configurable:!0,get(){Object.defineProperty(this,e,fs);const t=ps;ps=!1;try{const s=r(this);return ps?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:s}),ps=ps||t,s}catch(r){throw delete this[e],ps=ps||t,r}},set(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:t})}}))}function ms(t){const e=()=>t;return e["~constantCatch"]=!0,e}const vs={};var ys;const bs={value:void 0,enumerable:!1};let ws="captureStackTrace"in Error?Error:null;function _s(t,e,r,s){function n(t){this.def=t,this.constr=h,this.traits=new Set}n.prototype={};const i=r,o=i&&new WeakSet;function a(r,s){if(r._zod){if(r._zod.traits.has(t))return}else{bs.value=new n(s);try{Object.defineProperty(r,"_zod",bs)}finally{bs.value=void 0}}if(r._zod.traits.add(t),e(r,s),o){const t=Object.getPrototypeOf(r),e=r._zod.constr.prototype;let s=t;for(;s&&s!==e;)s=Object.getPrototypeOf(s);const n=s??t;o.has(n)||(o.add(n),function(t,e){for(const r of Object.keys(e)){const s=Object.getOwnPropertyDescriptor(e,r);s.get?Object.defineProperty(t,r,{...s,enumerable:!1}):us(t,r,s.value)}}(n,i))}const a=h.prototype;for(const t in a)Object.prototype.hasOwnProperty.call(a,t)&&(t in r||(r[t]=a[t].bind(r)))}const c=s?.Parent??Object;class l extends c{}function h(t){const e=s?.Parent?function(t){const e=ws;if(e){const r=e.stackTraceLimit;if("number"==typeof r){try{e.stackTraceLimit=0}catch{return ws=null,new t}try{return new t}finally{e.stackTraceLimit=r}}}return new t}(l):this;a(e,t);const r=e._zod.deferred;if(r){for(const t of r)t();e._zod.deferred=void 0}const n=vs.__zod_globalConfig?.postProcessor;return n&&n(e),e}return Object.defineProperty(l,"name",{value:t}),Object.defineProperty(h,"init",{value:a}),Object.defineProperty(h,Symbol.hasInstance,{value:e=>!!(s?.Parent&&e instanceof s.Parent)||e?._zod?.traits?.has(t)}),Object.defineProperty(h,"name",{value:t}),h}class $s extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class ks extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}}(ys=vs).__zod_globalConfig??(ys.__zod_globalConfig={});const xs=vs.__zod_globalConfig;function Ss(t){return xs}const As={get:function(){const t=this._zod;return t.message??(t.message=JSON.stringify(t.def,Ir,2)),t.message},set:function(t){this._zod.message=t},enumerable:!0,configurable:!0},Es={value:void 0,enumerable:!1},Ts=new WeakSet([Object.prototype,Error.prototype]),Ps=_s("$ZodError",(t,e)=>{t.name="$ZodError",Es.value=e,Object.defineProperty(t,"issues",Es),Es.value=void 0,Object.defineProperty(t,"message",As);const r=Object.getPrototypeOf(t);Ts.has(r)||(Ts.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){const t=()=>this.message;return Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0}),t},set(t){Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),Cs=t=>{const e=(r,s,n,i)=>{const o=n?{...n,async:!1}:{async:!1},a=r._zod.run({value:s,issues:[]},o);if(a instanceof Promise)throw new $s;if(a.issues.length){const r=new(i?.Err??t)(a.issues.map(t=>os(t,o,Ss())));throw Vr(r,i?.callee??e),r}return a.value};return e},Os=Cs(Ps),zs=t=>{const e=async(r,s,n,i)=>{const o=n?{...n,async:!0}:{async:!0};let a=r._zod.run({value:s,issues:[]},o);if(a instanceof Promise&&(a=await a),a.issues.length){const r=new(i?.Err??t)(a.issues.map(t=>os(t,o,Ss())));throw Vr(r,i?.callee??e),r}return a.value};return e},Rs=zs(Ps),js=(t=>(e,r,s)=>{const n=s?{...s,async:!1}:{async:!1},i=e._zod.run({value:r,issues:[]},n);if(i instanceof Promise)throw new $s;return i.issues.length?Ms(t,i.issues,n):{success:!0,data:i.value}})(Ps);function Ms(t,e,r){let s;return{success:!1,get error(){return s||(s=new t(e.map(t=>os(t,r,Ss()))),e=void 0,r=void 0),s},set error(t){s=t,e=void 0,r=void 0}}}const Ns=(t=>async(e,r,s)=>{const n=s?{...s,async:!0}:{async:!0};let i=e._zod.run({value:r,issues:[]},n);return i instanceof Promise&&(i=await i),i.issues.length?Ms(t,i.issues,n):{success:!0,data:i.value}})(Ps),qs="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Ls(t){return new RegExp(`^${t}$`)}const Us=Ls(qs);function Is(t){const e="(?:[01]\\d|2[0-3]):[0-5]\\d";return"number"==typeof t.precision?-1===t.precision?`${e}`:0===t.precision?`${e}:[0-5]\\d`:`${e}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?`${e}:[0-5]\\d(?:\\.\\d+)?`:`${e}(?::[0-5]\\d(?:\\.\\d+)?)?`}const Ds=/^[\s\S]{0,}$/,Hs=/^-?\d+(?:\.\d+)?$/,Fs=/^(?:true|false)$/i,Bs=_s("$ZodCheck",(t,e)=>{var r;t._zod??(t._zod={}),t._zod.def=e,(r=t._zod).onattach??(r.onattach=[])}),Zs=t=>{const e=t.value;return!function(t){return null==t}(e)&&void 0!==e.length},Ws={number:"number",bigint:"bigint",object:"date"},Vs=_s("$ZodCheckLessThan",(t,e)=>{Bs.init(t,e);const r=Ws[typeof e.value];t._zod.check=s=>{(e.inclusive?s.value<=e.value:s.value<e.value)||s.issues.push({origin:Ws[typeof s.value]??r,code:"too_big",maximum:"object"==typeof e.value?e.value.getTime():e.value,input:s.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Ks=_s("$ZodCheckGreaterThan",(t,e)=>{Bs.init(t,e);const r=Ws[typeof e.value];t._zod.check=s=>{(e.inclusive?s.value>=e.value:s.value>e.value)||s.issues.push({origin:Ws[typeof s.value]??r,code:"too_small",minimum:"object"==typeof e.value?e.value.getTime():e.value,input:s.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Js=_s("$ZodCheckNumberFormat",(t,e)=>{Bs.init(t,e),e.format=e.format||"float64";const r=e.format?.includes("int"),s=r?"int":"number",[n,i]=Yr[e.format];t._zod.check=o=>{const a=o.value;if(r){if(!Number.isInteger(a))return void o.issues.push({expected:s,format:e.format,code:"invalid_type",continue:!1,input:a,inst:t});if(!Number.isSafeInteger(a))return void(a>0?o.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:s,inclusive:!0,continue:!e.abort}):o.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:s,inclusive:!0,continue:!e.abort}))}a<n&&o.issues.push({origin:"number",input:a,code:"too_small",minimum:n,inclusive:!0,inst:t,continue:!e.abort}),a>i&&o.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:t,continue:!e.abort})}}),Gs=_s("$ZodCheckMaxLength",(t,e)=>{var r;Bs.init(t,e),(r=t._zod.def).when??(r.when=Zs),t._zod.check=r=>{const s=r.value,n=s.length;if(("string"==typeof s&&n>e.maximum?cs(s):n)<=e.maximum)return;const i=ls(s);r.issues.push({origin:i,code:"too_big",maximum:e.maximum,inclusive:!0,input:s,inst:t,continue:!e.abort})}}),Xs=_s("$ZodCheckMinLength",(t,e)=>{var r;Bs.init(t,e),(r=t._zod.def).when??(r.when=Zs),t._zod.check=r=>{const s=r.value,n=s.length;if(("string"==typeof s&&n>=e.minimum&&n<2*e.minimum?cs(s):n)>=e.minimum)return;const i=ls(s);r.issues.push({origin:i,code:"too_small",minimum:e.minimum,inclusive:!0,input:s,inst:t,continue:!e.abort})}}),Ys=_s("$ZodCheckStringFormat",(t,e)=>{var r,s;Bs.init(t,e),e.pattern?(r=t._zod).check??(r.check=r=>{e.pattern.lastIndex=0,e.pattern.test(r.value)||r.issues.push({origin:"string",code:"invalid_format",format:e.format,input:r.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(s=t._zod).check??(s.check=()=>{})}),Qs=_s("$ZodCheckRegex",(t,e)=>{Ys.init(t,e),t._zod.check=r=>{e.pattern.lastIndex=0,e.pattern.test(r.value)||r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}}),tn=_s("$ZodCheckOverwrite",(t,e)=>{Bs.init(t,e),t._zod.check=t=>{t.value=e.tx(t.value)}}),en={major:4,minor:6,patch:7},rn=_s("$ZodType",(t,e)=>{var r;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=en;const s=t._zod.def.checks,n=t._zod.traits.has("$ZodCheck")?[t,...s??[]]:s?.length?[...s]:[];for(const e of n)for(const r of e._zod.onattach)r(t);if(0===n.length)(r=t._zod).deferred??(r.deferred=[]),t._zod.deferred?.push(()=>{t._zod.run=t._zod.parse});else{const e=(e,r,s)=>{if(e.memo)return e;let n,i=ts(e);for(const o of r){if(o._zod.def.when){if(es(e))continue;if(!o._zod.def.when(e))continue}else if(i)continue;const r=e.issues.length,a=o._zod.check(e);if(a instanceof Promise&&!1===s?.async)throw new $s;if(n||a instanceof Promise)n=(n??Promise.resolve()).then(async()=>{await a,e.issues.length!==r&&(is(e.issues,r,t),i||(i=ts(e,r)))});else{if(e.issues.length===r)continue;is(e.issues,r,t),i||(i=ts(e,r))}}return n?n.then(()=>e):e},r=(r,s,i)=>{if(ts(r))return r.aborted=!0,r;const o=e(s,n,i);if(o instanceof Promise){if(!1===i.async)throw new $s;return o.then(e=>t._zod.parse(e,i))}return t._zod.parse(o,i)};t._zod.run=(s,i)=>{if(i.skipChecks)return t._zod.parse(s,i);if("backward"===i.direction){const e=t._zod.parse({value:s.value,issues:[]},{...i,skipChecks:!0});return e instanceof Promise?e.then(t=>r(t,s,i)):r(e,s,i)}const o=t._zod.parse(s,i);if(o instanceof Promise){if(!1===i.async)throw new $s;return o.then(t=>e(t,n,i))}return e(o,n,i)}}},{get"~standard"(){return function(t,e,r){return hs(t,"~standard",r,!1)}(this,0,(t=this,{validate:e=>{const r={async:!1};try{const s=t._zod.run({value:e,issues:[]},r);if(!(s instanceof Promise))return sn(s,r)}catch(t){}return async function(t,e){const r={async:!0};return sn(await t._zod.run({value:e,issues:[]},r),r)}(t,e)},vendor:"zod",version:1}));var t},set"~standard"(t){hs(this,"~standard",t)}}),sn=(t,e)=>t.issues.length?{issues:t.issues.map(t=>os(t,e,Ss()))}:{value:t.value},nn=_s("$ZodString",(t,e)=>{rn.init(t,e),t._zod.pattern=e.pattern??Ds,t._zod.parse=(r,s)=>{if(e.coerce)try{r.value=String(r.value)}catch(s){}return"string"==typeof r.value||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:t}),r}}),on=_s("$ZodStringFormat",(t,e)=>{Ys.init(t,e),nn.init(t,e)}),an=_s("$ZodISODateTime",(t,e)=>{e.pattern??(e.pattern=function(t){const e=["Z"];t.offset&&e.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const r=`${Is({precision:t.precision,seconds:!0})}(?:${e.join("|")})`,s=t.local?`${r}|${Is({precision:t.precision})}`:r;return new RegExp(`^${qs}T(?:${s})$`)}(e)),on.init(t,e)}),cn=_s("$ZodISODate",(t,e)=>{e.pattern??(e.pattern=Us),on.init(t,e)}),ln=_s("$ZodNumber",(t,e)=>{rn.init(t,e),t._zod.pattern=Hs,t._zod.parse=(r,s)=>{if(e.coerce)try{r.value=Number(r.value)}catch(t){}const n=r.value;if("number"==typeof n&&!Number.isNaN(n)&&Number.isFinite(n))return r;const i="number"==typeof n?Number.isNaN(n)?"NaN":Number.isFinite(n)?void 0:String(n):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:n,inst:t,...i?{received:i}:{}}),r}}),hn=_s("$ZodNumberFormat",(t,e)=>{Js.init(t,e),ln.init(t,e)}),un=_s("$ZodBoolean",(t,e)=>{rn.init(t,e),t._zod.pattern=Fs,t._zod.parse=(r,s)=>{if(e.coerce)try{r.value=Boolean(r.value)}catch(t){}const n=r.value;return"boolean"==typeof n||r.issues.push({expected:"boolean",code:"invalid_type",input:n,inst:t}),r}}),dn=_s("$ZodUnknown",(t,e)=>{rn.init(t,e),t._zod.parse=t=>t}),pn=t=>Array.isArray(t)?t.length:-1;function fn(t,e,r){t.issues.length&&e.issues.push(...rs(r,t.issues)),e.value[r]=t.value}const gn=_s("$ZodArray",(t,e)=>{rn.init(t,e);const r=xs.memoizer;r?.attach(t),t._zod.parse=(s,n)=>{const i=s.value;if(!Array.isArray(i))return s.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),s;s.value=r?r.alloc(t,s,Array(i.length),n):Array(i.length);const o=[],a=n?.abortEarly;for(let t=0;t<i.length;t++){const r=i[t],c=e.element._zod.run({value:r,issues:[]},n);if(c instanceof Promise)o.push(c.then(e=>fn(e,s,t)));else if(fn(c,s,t),a&&0!==c.issues.length&&ts(c))break}return o.length?Promise.all(o).then(()=>s):s},function(t,e){const r=ns(t._zod.def.checks);if(!r.length)return;const s=Math.min(...r.map(t=>t[0])),n=t._zod.parse;t._zod.parse=(r,i)=>{const o=e(r.value);if(o>s&&!i?.skipChecks&&"backward"!==i?.direction)for(const[e,s]of ns(t._zod.def.checks))if(o>e&&s._zod.def.when(r)){const e=r.issues.length;return s._zod.check(r),r.issues[e].continue=!1,is(r.issues,e,t),r}return n(r,i)}}(t,pn)});function mn(t,e,r,s,n,i){const o=r in s,a="optional"===i;if(o||!a||"optional"!==n){if(t.issues.length){if(void 0!==n&&a&&!o)return;e.issues.push(...rs(r,t.issues))}o||void 0!==n?void 0===t.value?(o||"defaulted"===n&&!a)&&(e.value[r]=void 0):e.value[r]=t.value:t.issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]})}}const vn=[];const yn=_s("$ZodObject",(t,e)=>{rn.init(t,e);const r=Object.getOwnPropertyDescriptor(e,"shape"),s=r?.get?r.get.raw:e.shape??{};if(s){const t=()=>{const r={...s};return Object.defineProperty(e,"shape",{value:r}),t.raw=r,r};t.raw=s,Object.defineProperty(e,"shape",{get:t})}const n=new Dr(()=>function(t){const e=Object.keys(t.shape),r=Object.getOwnPropertySymbols(t.shape),s=r.length?r:vn,n=s.length?[...e,...s]:e;for(const e of n)if(!t.shape?.[e]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(e)}": expected a Zod schema`);const i=(o=t.shape,Object.keys(o).filter(t=>void 0!==o[t]._zod.optin&&"optional"===o[t]._zod.optout));var o;return{...t,allKeys:n,symbolKeys:s,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}(e));gs(t,"propValues",t=>{const e=t.def.shape,r={};for(const t of Object.keys(e)){const s=e[t]._zod;if(s.values){Object.prototype.hasOwnProperty.call(r,t)||Fr(r,t,new Set);for(const e of s.values)r[t].add(e);void 0!==s.optin&&r[t].add(void 0)}}return r});const i=Kr,o=e.catchall;let a;const c=xs.memoizer;c?.attach(t),t._zod.parse=(e,r)=>{a??(a=n.value);const s=e.value;if(!i(s))return e.issues.push({expected:"object",code:"invalid_type",input:s,inst:t}),e;e.value=c?c.alloc(t,e,{},r):{};const l=[],h=a.shape,u=r?.abortEarly;let d=e.issues.length;for(const t of a.allKeys){if(u&&e.issues.length!==d){if(ts(e,d))break;d=e.issues.length}if("__proto__"===t)continue;const n=h[t],i=n._zod.optin,o=n._zod.optout,a=n._zod.run({value:s[t],issues:[]},r);a instanceof Promise?l.push(a.then(r=>mn(r,e,t,s,i,o))):mn(a,e,t,s,i,o)}return o?function(t,e,r,s,n,i,o){const a=[],c=n.keySet,l=n.catchall._zod,h=l.def.type,u=l.optin,d=l.optout;let p=0;for(const n of Object.keys(e)){if(o&&r.issues.length!==p){if(ts(r,p))break;p=r.issues.length}if(c.has(n))continue;if("__proto__"===n){"never"===h&&a.push(n);continue}if("never"===h){a.push(n);continue}const i=l.run({value:e[n],issues:[]},s);i instanceof Promise?t.push(i.then(t=>mn(t,r,n,e,u,d))):mn(i,r,n,e,u,d)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:e,inst:i,continue:!0}),t.length?Promise.all(t).then(()=>r):r}(l,s,e,r,n.value,t,!0===u):l.length?Promise.all(l).then(()=>e):e}});function bn(t,e,r,s){for(const r of t)if(0===r.issues.length)return e.value=r.value,e;const n=t.filter(t=>!ts(t));return 1===n.length?(e.value=n[0].value,n[0]):(e.issues.push({code:"invalid_union",input:e.value,inst:r,errors:t.map(t=>t.issues.map(t=>os(t,s,Ss())))}),e)}const wn=_s("$ZodUnion",(t,e)=>{rn.init(t,e),gs(t,"optin",t=>t.def.options.some(t=>"defaulted"===t._zod.optin)?"defaulted":t.def.options.some(t=>void 0!==t._zod.optin)?"optional":void 0),gs(t,"optout",t=>t.def.options.some(t=>"optional"===t._zod.optout)?"optional":void 0),gs(t,"values",t=>{if(t.def.options.every(t=>t._zod.values))return new Set(t.def.options.flatMap(t=>Array.from(t._zod.values)))}),gs(t,"pattern",t=>{if(t.def.options.every(t=>t._zod.pattern)){const e=t.def.options.map(t=>t._zod.pattern);return new RegExp(`^(${e.map(t=>Hr(t.source)).join("|")})$`)}});const r=1===e.options.length?e.options[0]._zod.run:null;t._zod.parse=(s,n)=>{if(r)return r(s,n);let i=!1;const o=[];for(const t of e.options){const e=t._zod.run({value:s.value,issues:[]},n);if(e instanceof Promise)o.push(e),i=!0;else{if(0===e.issues.length)return e;o.push(e)}}return i?Promise.all(o).then(e=>bn(e,s,t,n)):bn(o,s,t,n)}}),_n=_s("$ZodRecord",(t,e)=>{rn.init(t,e);const r=xs.memoizer;r?.attach(t),t._zod.parse=(s,n)=>{const i=s.value;if(!Jr(i))return s.issues.push({expected:"record",code:"invalid_type",input:i,inst:t}),s;const o=[],a=e.keyType._zod.values;if(a&&!e.partial){s.value=r?r.alloc(t,s,{},n):{};const c=new Set;for(const r of a)if("string"==typeof r||"number"==typeof r||"symbol"==typeof r){if(c.add("number"==typeof r?r.toString():r),"__proto__"===r)continue;const a=e.keyType._zod.run({value:r,issues:[]},n);if(a instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(a.issues.length){s.issues.push({code:"invalid_key",origin:"record",issues:a.issues.map(t=>os(t,n,Ss())),input:r,path:[r],inst:t});continue}const l=a.value;if("__proto__"===l)continue;const h=e.valueType._zod.run({value:i[r],issues:[]},n);h instanceof Promise?o.push(h.then(t=>{t.issues.length&&s.issues.push(...rs(r,t.issues)),s.value[l]=t.value})):(h.issues.length&&s.issues.push(...rs(r,h.issues)),s.value[l]=h.value)}let l;for(const t of Object.keys(i))if(!c.has(t))if("loose"===e.mode){if("__proto__"===t)continue;s.value[t]=i[t]}else l=l??[],l.push(t);l&&l.length>0&&s.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:l,continue:!0})}else{let c;s.value=r?r.alloc(t,s,{},n):{};for(const r of Reflect.ownKeys(i)){if("__proto__"===r)continue;if(!Object.prototype.propertyIsEnumerable.call(i,r))continue;let l=e.keyType._zod.run({value:r,issues:[]},n);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if("string"==typeof r&&Hs.test(r)&&l.issues.length){const t=e.keyType._zod.run({value:Number(r),issues:[]},n);if(t instanceof Promise)throw new Error("Async schemas not supported in object keys currently");0===t.issues.length&&(l=t)}if(l.issues.length){"loose"===e.mode?s.value[r]=i[r]:a?(c=c??[],c.push(r)):s.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(t=>os(t,n,Ss())),input:r,path:[r],inst:t});continue}const h=l.value;if("__proto__"===h)continue;const u=e.valueType._zod.run({value:i[r],issues:[]},n);u instanceof Promise?o.push(u.then(t=>{t.issues.length&&s.issues.push(...rs(r,t.issues)),s.value[h]=t.value})):(u.issues.length&&s.issues.push(...rs(r,u.issues)),s.value[h]=u.value)}c&&c.length>0&&s.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:c,continue:!0})}return o.length?Promise.all(o).then(()=>s):s}}),$n=_s("$ZodTransform",(t,e)=>{rn.init(t,e),t._zod.optin="optional",xs.memoizer?.guard(t),t._zod.parse=(r,s)=>{if("backward"===s.direction)throw new ks(t.constructor.name);const n=e.transform(r.value,r);if(s.async)return(n instanceof Promise?n:Promise.resolve(n)).then(t=>(r.value=t,r));if(n instanceof Promise)throw new $s;return r.value=n,r}});function kn(t,e){return t.value=e.issues.length?void 0:e.value,t}const xn=_s("$ZodOptional",(t,e)=>{rn.init(t,e),gs(t,"optin",t=>"defaulted"===t.def.innerType._zod.optin?"defaulted":"optional"),t._zod.optout="optional",gs(t,"values",t=>{const e=t.def.innerType._zod.values;return e?new Set([...e,void 0]):void 0}),gs(t,"pattern",t=>{const e=t.def.innerType._zod.pattern;return e?new RegExp(`^(${Hr(e.source)})?$`):void 0}),t._zod.parse=(t,r)=>{if(void 0===t.value){if("defaulted"!==e.innerType._zod.optin)return t;const s=e.innerType._zod.run({value:t.value,issues:[]},r);return s instanceof Promise?s.then(e=>kn(t,e)):kn(t,s)}return e.innerType._zod.run(t,r)}}),Sn=_s("$ZodNullable",(t,e)=>{rn.init(t,e),gs(t,"optin",t=>t.def.innerType._zod.optin),gs(t,"optout",t=>t.def.innerType._zod.optout),gs(t,"pattern",t=>{const e=t.def.innerType._zod.pattern;return e?new RegExp(`^(${Hr(e.source)}|null)$`):void 0}),gs(t,"values",t=>t.def.innerType._zod.values?new Set([...t.def.innerType._zod.values,null]):void 0),t._zod.parse=(t,r)=>null===t.value?t:e.innerType._zod.run(t,r)});function An(t,e,r,s){return e.issues.length?(t.value=r.catchValue({...e,value:t.value,error:{issues:e.issues.map(t=>os(t,s,Ss()))},input:t.value}),t):(t.value=e.value,e.memo&&(t.memo=!0),t)}const En=_s("$ZodCatch",(t,e)=>{rn.init(t,e),gs(t,"optin",t=>"defaulted"===t.def.innerType._zod.optin?"defaulted":"optional"),gs(t,"optout",t=>t.def.innerType._zod.optout),gs(t,"values",t=>t.def.innerType._zod.values),t._zod.parse=(t,r)=>{if("backward"===r.direction)return e.innerType._zod.run(t,r);const s=e.innerType._zod.run({value:t.value,issues:[]},r);return s instanceof Promise?s.then(s=>An(t,s,e,r)):An(t,s,e,r)}}),Tn=_s("$ZodPipe",(t,e)=>{rn.init(t,e),gs(t,"values",t=>t.def.in._zod.values),gs(t,"optin",t=>t.def.in._zod.optin),gs(t,"optout",t=>t.def.out._zod.optout),gs(t,"propValues",t=>t.def.in._zod.propValues),t._zod.parse=(t,r)=>{if("backward"===r.direction){const s=e.out._zod.run(t,r);return s instanceof Promise?s.then(t=>Pn(t,e.in,r)):Pn(s,e.in,r)}const s=e.in._zod.run(t,r);return s instanceof Promise?s.then(t=>Pn(t,e.out,r)):Pn(s,e.out,r)}});function Pn(t,e,r){return t.issues.some(t=>"unrecognized_keys"!==t.code)?(t.aborted=!0,t):e._zod.run({value:t.value,issues:t.issues},r)}const Cn=_s("$ZodCustom",(t,e)=>{Bs.init(t,e),rn.init(t,e),t._zod.parse=(t,e)=>t,t._zod.check=r=>{const s=r.value,n=e.fn(s);if(n instanceof Promise)return n.then(e=>On(e,r,s,t));On(n,r,s,t)}});function On(t,e,r,s){if(!t){const t={code:"custom",input:r,inst:s,path:[...s._zod.def.path??[]],continue:!s._zod.def.abort};s._zod.def.params&&(t.params=s._zod.def.params),e.issues.push(function(...t){const[e,r,s]=t;return"string"==typeof e?{message:e,code:"custom",input:r,inst:s}:{...e}}(t))}}function zn(t){return t.checks&&(t.checks=[...t.checks]),t}function Rn(t,e){return new Vs({check:"less_than",...Xr(e),value:t,inclusive:!0})}function jn(t,e){return new Ks({check:"greater_than",...Xr(e),value:t,inclusive:!0})}function Mn(t){return function(t,e){return new Ks({check:"greater_than",...Xr(e),value:0,inclusive:!1})}(0,t)}function Nn(t,e){return new Gs({check:"max_length",...Xr(e),maximum:t})}function qn(t,e){return new Xs({check:"min_length",...Xr(e),minimum:t})}function Ln(t){return new tn({check:"overwrite",tx:t})}function Un(t){return Ln(e=>e.normalize(t))}function In(){return Ln(t=>t.trim())}const Dn=_s("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");rn.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},set with(t){hs(this,"with",t)},parse(t,e){return Os(this,t,e,{callee:this.parse})},parseAsync(t,e){return Rs(this,t,e,{callee:this.parseAsync})},safeParse(t,e){return js(this,t,e)},safeParseAsync(t,e){return Ns(this,t,e)},check(...t){const e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(t=>"function"==typeof t?{_zod:{check:t,def:{check:"custom"},onattach:[]}}:t)]},{parent:!0})},clone(t,e){return Gr(this,t,e)},brand(){return this},register(t,e){return t.add(this,e),this},apply(t,...e){return 0===e.length?t(this):t(this,...e)}}),Hn=_s("ZodMiniString",(t,e)=>{nn.init(t,e),Dn.init(t,e)});function Fn(t){return function(t,e){return new t(zn({type:"string",...Xr(e)}))}(Hn,t)}const Bn=_s("ZodMiniStringFormat",(t,e)=>{on.init(t,e),Hn.init(t,e)}),Zn=_s("ZodMiniNumber",(t,e)=>{ln.init(t,e),Dn.init(t,e)});function Wn(t){return function(t,e){return new t(zn({type:"number",checks:[],...Xr(e)}))}(Zn,t)}const Vn=_s("ZodMiniNumberFormat",(t,e)=>{hn.init(t,e),Zn.init(t,e)});function Kn(t){return function(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...Xr(e)})}(Vn,t)}const Jn=_s("ZodMiniBoolean",(t,e)=>{un.init(t,e),Dn.init(t,e)});function Gn(t){return function(t,e){return new t({type:"boolean",...Xr(e)})}(Jn,t)}const Xn=_s("ZodMiniUnknown",(t,e)=>{dn.init(t,e),Dn.init(t,e)}),Yn=_s("ZodMiniArray",(t,e)=>{gn.init(t,e),Dn.init(t,e)});function Qn(t,e){return new Yn({type:"array",element:t,...Xr(e)})}const ti=_s("ZodMiniObject",(t,e)=>{yn.init(t,e),Dn.init(t,e),function(t,e,r,s){const n=function(t,e){const r=Object.getPrototypeOf(t);return e in r?void 0:r}(t,e);n&&Object.defineProperty(n,e,{configurable:!0,get(){const t={configurable:!0,writable:!0,enumerable:s,value:void 0};return Object.defineProperty(this,e,t),t.value=r(this),Object.defineProperty(this,e,t),t.value},set(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:s,value:t})}})}(t,"shape",t=>t._zod.def.shape,!1)});function ei(t,e){const r={type:"object",shape:t??{},...Xr(e)};return new ti(r)}function ri(t,e){return function(t,e){if(!Jr(e))throw new Error("Invalid input to extend: expected a plain object");const r=t._zod.def.checks;if(r&&r.length>0){const r=Br(t);for(const t of Reflect.ownKeys(e))if(void 0!==Object.getOwnPropertyDescriptor(r,t))throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Gr(t,function(...t){const e={};for(const r of t){const t=Object.getOwnPropertyDescriptors(r);Object.assign(e,t)}return Object.defineProperties({},e)}(t._zod.def,{shape:Qr(t,e)}))}(t,e)}const si=_s("ZodMiniUnion",(t,e)=>{wn.init(t,e),Dn.init(t,e)});function ni(t,e){return new si({type:"union",options:t,...Xr(e)})}const ii=_s("ZodMiniRecord",(t,e)=>{_n.init(t,e),Dn.init(t,e)}),oi=_s("ZodMiniTransform",(t,e)=>{$n.init(t,e),Dn.init(t,e)});function ai(t){return new oi({type:"transform",transform:t})}const ci=_s("ZodMiniOptional",(t,e)=>{xn.init(t,e),Dn.init(t,e)});function li(t){return new ci({type:"optional",innerType:t})}const hi=_s("ZodMiniNullable",(t,e)=>{Sn.init(t,e),Dn.init(t,e)});function ui(t){return new hi({type:"nullable",innerType:t})}const di=_s("ZodMiniCatch",(t,e)=>{En.init(t,e),Dn.init(t,e)});function pi(t,e){return new di({type:"catch",innerType:t,catchValue:"function"==typeof e?e:ms(e)})}const fi=_s("ZodMiniPipe",(t,e)=>{Tn.init(t,e),Dn.init(t,e)});function gi(t,e){return new fi({type:"pipe",in:t,out:e})}const mi=_s("ZodMiniCustom",(t,e)=>{Cn.init(t,e),Dn.init(t,e)});function vi(t,e={}){return function(t,e,r){return new t({type:"custom",check:"custom",fn:e,...Xr(r)})}(mi,t,e)}const yi=_s("ZodMiniISODateTime",(t,e)=>{an.init(t,e),Bn.init(t,e)}),bi=_s("ZodMiniISODate",(t,e)=>{cn.init(t,e),Bn.init(t,e)});function wi(t){return function(t,e){return new t({type:"string",format:"date",check:"string_format",...Xr(e)})}(bi,t)}const _i=ri(ei({type:li(Fn()),title:li(Fn()),status:li(Wn()),detail:li(Fn()),instance:li(Fn())}),{message:li(Fn()),error:pi(li(ei({message:ei({value:Fn()})})),void 0)});function $i(t){return 401===t||403===t?"forbidden":404===t||410===t?"not-found":408===t||429===t?"busy":t>=400&&t<500?"refused":"server"}const ki=new Map;function xi(t){Ei(t).failures++}function Si(t){const e=ki.get(t);if(e){ki.delete(t),clearTimeout(e.timer);for(const t of e.waiting)t()}}function Ai(t,e){const r=Ei(t);return r.waiting.add(e),r.timer??=setTimeout(()=>{r.timer=void 0,r.pause=Math.min(2*r.pause,6e4);const[t]=r.waiting;t&&(r.waiting.delete(t),t())},r.pause*(.5+Math.random()/2)),()=>r.waiting.delete(e)}function Ei(t){let e=ki.get(t);return e||(0===ki.size&&globalThis.addEventListener?.("online",Ti),e={failures:0,pause:5e3,timer:void 0,waiting:new Set},ki.set(t,e)),e}function Ti(){for(const t of[...ki.keys()])Si(t)}const Pi={limit:2,methods:["get"],statusCodes:[408,429,500,502,503,504],maxRetryAfter:3e3,backoffLimit:3e3,jitter:!0};async function Ci(t,e,{endpoint:r,language:s},n,{again:i,heard:o}){const a=new AbortController,c=()=>a.abort();n.aborted&&c(),n.addEventListener("abort",c,{once:!0});let l=!1;const h=setTimeout(()=>{l=!0,c()},15e3);try{const n=e.method??"GET",c="GET"===n&&!i&&function(t){return!!globalThis.document&&[...document.querySelectorAll("link[rel=preload][as=fetch]")].some(({href:e})=>e===t)}(t),l=await Lr(t,{method:n,headers:c?{}:{Accept:"application/json","Accept-Language":s,...e.headers},cache:i?"no-cache":"default",body:void 0===e.body?null:JSON.stringify(e.body),keepalive:"POST"===n,signal:a.signal,timeout:8e3,retry:{...Pi,shouldRetry:({error:t})=>{t instanceof Mr||xi(r)}},hooks:{beforeRetry:[({error:t})=>{if(function(t){return(ki.get(t)?.failures??0)>=6}(r))throw t}]}}),h=function(t,e,r){const s=()=>(new TextDecoder).decode(r);return{url:t,headers:e,bytes:r,text:s,json:()=>function(t,e,r){if(""===t)throw new zt("format",`The answer is empty: ${e}`,{reason:"empty",url:e});try{return JSON.parse(t)}catch(s){const n=t.startsWith("<")||/html/i.test(r.get("content-type")??"");throw new zt("format",n?`A web page came instead of JSON (a login page, perhaps): ${e}`:`The answer is not JSON: ${e}`,{reason:n?"html":"json",url:e,cause:s})}}(s().trim(),t,e)}}(l.url||t,l.headers,await Ur(l,a.signal));return Si(r),o?.(l.headers),h}catch(e){if(n.aborted)throw jt();const s=l?new zt("timeout",`No whole answer in time: ${t}`,{url:t}):await async function(t,e,r,s){if(t instanceof zt)return t;if(t instanceof Mr)return new zt("timeout",`No answer in ${r/1e3} s: ${e}`,{url:e,cause:t});if(t instanceof or){const{status:r}=t.response,n=await async function(t,e){try{const r=(new TextDecoder).decode(await Ur(t,e));try{return JSON.parse(r)}catch{return r}}catch{return}}(t.response,s),i=function(t){const{data:e}=js(_i,t);return e?.detail??e?.title??e?.message??e?.error?.message.value}(n);return new zt("http",`Status ${r}${i?` (${i})`:""}: ${e}`,{reason:$i(r),status:r,url:e,answer:n,cause:t})}const n="object"==typeof navigator&&!navigator.onLine;return new zt("network",`${n?"The browser is offline":"No answer: refused, blocked, or no permission for this page (CORS)"}: ${e}`,{...n?{reason:"offline"}:{},url:e,cause:Mt(t)?void 0:t})}(e,t,8e3,a.signal);throw s.isPassing?xi(r):Si(r),s}finally{clearTimeout(h),n.removeEventListener("abort",c)}}function Oi(t,e,r={}){const s=function(t){let e;try{e=new URL(t,globalThis.document?.baseURI)}catch(e){throw new zt("config",`"${t}" is not an address.`,{reason:"bad-endpoint",cause:e})}if(!/^https?:$/.test(e.protocol))throw new zt("config",`"${t}" is not an http(s) address.`,{reason:"bad-endpoint",url:e.href});return e}(t.endpoint),n=(t,e={})=>{const r=/^https?:/i.test(t)?new URL(t):function(t,e){const r=new URL(t.href),[s="",n=""]=e.split("?",2);return s&&(r.pathname=`${r.pathname.replace(/\/+$/,"")}/${s.replace(/^\/+/,"")}`),new URLSearchParams(n).forEach((t,e)=>r.searchParams.set(e,t)),r}(s,t);for(const[t,s]of Object.entries(e))void 0!==s&&""!==s&&r.searchParams.set(t,String(s));return r.href},i=(s,i={})=>Ci(n(s,i.search),i,t,e,r),o=[];return{...t,endpoint:s.href.replace(/\/$/,""),url:n,get:i,json:async(t,e)=>(await i(t,e)).json(),check:(t,e)=>{const r=tr(t,e);return o.push(...r.faults),r.data},faults:o}}function zi(t){"function"==typeof requestIdleCallback?requestIdleCallback(t,{timeout:1e3}):setTimeout(t,50)}const Ri="portal-widgets:answer:",ji=new Map;function Mi(t){Ni(t,void 0)}function Ni(t,e){0===ji.size&&(zi(qi),addEventListener("pagehide",qi)),ji.set(t,e)}function qi(){removeEventListener("pagehide",qi),ji.forEach((t,e)=>t?function(t,{at:e,data:r}){const s="own"in r?{...r,own:void 0}:r,n=`${e} ${JSON.stringify(s)}`;n.length>6e4?Li(t):Ii(e=>{e.setItem(Ri+t,n);const r=Object.keys(e).filter(t=>t.startsWith(Ri));r.length<=40||r.sort((t,r)=>Ui(e,t)-Ui(e,r)).slice(0,r.length-40).forEach(t=>e.removeItem(t))})}(e,t):Li(e)),ji.clear()}function Li(t){Ii(e=>e.removeItem(Ri+t))}function Ui(t,e){return parseInt(t.getItem(e)??"",10)||0}function Ii(t){try{return t(localStorage)}catch{return}}function Di(t){return document.hidden||t.aborted?new Promise((e,r)=>{const s=()=>{document.hidden&&!t.aborted||(document.removeEventListener("visibilitychange",s),t.removeEventListener("abort",s),t.aborted?r(jt()):e())};document.addEventListener("visibilitychange",s),t.addEventListener("abort",s),s()}):Promise.resolve()}const Hi=new Set(["http:","https:","mailto:","tel:"]),Fi=/^\/(?![/\\\s])/,Bi=/^https?:\/\/[\w.-]+(?=[/?#])/i;let Zi={host:"",scheme:""};function Wi(t){if(Fi.test(t))return"https:";const e=Bi.exec(t)?.[0]??"";if(e&&e===Zi.host)return Zi.scheme;try{const r=new URL(t,"https://relative.invalid/").protocol;return e&&(Zi={host:e,scheme:r}),r}catch{return}}function Vi(t){return Hi.has(Wi(t)??"")}function Ki(t){return/^https?:$/.test(Wi(t)??"")}const Ji=Fn().check(In(),qn(1),Nn(2048),vi(Vi,"unsafe-link")),Gi=Fn().check(In(),qn(1),Nn(2048),vi(Ki,"unsafe-link")),Xi=Fn().check(vi(t=>t.split(",").every(t=>Ki(t.trim().split(/\s/)[0])),"unsafe-link")),Yi=Fn().check(Un("NFC"),In(),qn(1)),Qi=gi(ni([Fn().check(qn(1),Nn(512)),Kn()]),ai(String)),to=Fn().check((eo=/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i,new Qs({check:"string_format",format:"regex",...Xr(void 0),pattern:eo})));var eo;const ro=function(t,e){return new t({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...Xr(e)})}(yi,{offset:!0}),so=ni([ro,wi()]),no=Kn().check(jn(0)),io=ei({url:Gi,alt:li(Fn().check(Un("NFC"))),width:li(Kn().check(Mn())),height:li(Kn().check(Mn())),srcset:li(Xi)}),oo=ei({id:Qi,name:Yi,count:li(no)}),ao=ei({id:Qi,title:Yi,url:li(Ji),summary:li(Yi),image:li(io),publishedAt:li(so),category:li(oo),pinned:li(Gn()),lang:li(to)}),co=ei({items:Qn(ao),page:Kn().check(jn(1)),pageSize:Kn().check(jn(1)),total:li(no),more:li(Gn())}),lo=Qn(oo),ho=ei({title:Yi,url:Ji,size:li(no),type:li(Fn())}),uo=ei({id:Qi,title:Yi,url:li(Ji),publishedAt:li(so)}),po=ri(ao,{bodyHtml:Fn(),lead:li(Yi),author:li(Yi),origin:li(Yi),updatedAt:li(so),attachments:li(Qn(ho)),audio:li(ei({url:Gi})),previous:li(uo),next:li(uo),related:li(Qn(uo))}),fo=ei({average:li(ui(Wn().check(jn(0)))),count:no,max:Kn().check(jn(2),Rn(10)),distribution:li(Qn(no)),own:li(ui(Kn().check(jn(1))))}).check(vi(({average:t,count:e,max:r})=>!t||!e||t>=1&&t<=r,{path:["average"],message:"outside of 1 to max"}),vi(({distribution:t,max:e})=>!t||t.length===e,{path:["distribution"],message:"not one number for each vote from 1 to max"}),vi(({own:t,max:e})=>!t||t<=e,{path:["own"],message:"above max"}));ei({stars:Kn().check(jn(1),Rn(10)),voter:Fn().check(qn(8),Nn(64))});const go=ei({title:Yi,url:Ji,icon:li(Gi),description:li(Yi),newTab:li(Gn())}),mo=ei({title:li(Yi),links:Qn(go)}),vo=ei({groups:Qn(mo)}),yo=ei({online:li(no),total:no,today:li(no),yesterday:li(no),week:li(no),month:li(no),updatedAt:li(ro),daily:li(Qn(ei({date:wi(),count:no})))});ei({visitor:li(Fn().check(qn(8),Nn(64))),page:Fn().check(Nn(2048))});const bo=864e5;function wo(t,e=30*bo){return{parse:e=>tr(t,e),keptFor:e}}const _o={news:wo(co),article:wo(po),categories:wo(lo),visits:wo(yo,bo),rating:wo(fo,bo),services:wo(vo)};function $o(t,e,r,s,n=!1){const i=xo(t,e,r);return function(t,e,r,s=!1){let n=Xe.get(t);return(!n||s&&n.settled)&&(n=function(t,e){const r=new AbortController,s={controller:r,takers:0,settled:!1,promise:e(r.signal).then(e=>(s.settled=!0,Ye(t,s),e),e=>{throw s.settled=!0,Qe(t,s),e})};return s}(t,e),Xe.set(t,n)),function(t,e,r){return e.takers++,new Promise((s,n)=>{const i=()=>{0!==--e.takers||e.settled||(Qe(t,e),e.controller.abort()),n(jt())};r.aborted?i():(r.addEventListener("abort",i,{once:!0}),e.promise.then(s,n).finally(()=>r.removeEventListener("abort",i)))})}(t,n,r)}(i,async s=>{const o=(await Eo(t,r))[t];if(!o)throw To(t,r);let a;await Di(s);const c=t=>{a=!1!==a&&!/no-store/i.test(t.get("cache-control")??"")};try{const l=Oi(r,s,{again:n,heard:c}),h=Ao(t,await o(l,e),l.faults);return a?function(t,e){Ni(t,e)}(i,h):Mi(i),h}catch(t){throw t instanceof zt&&!t.isPassing&&Mi(i),t}},s,n)}async function ko(t,e,r,s,n){const i=(await Eo(t,s)).send,o=i?.[t];if(!o)throw To(t,s);const a=Oi(s,n),c=Ao(t,await o(a,e,r),a.faults);return function(t,e){const r={promise:Promise.resolve(e),controller:new AbortController,takers:0,settled:!0};Xe.set(t,r),Ye(t,r)}(xo(t,e,s),c),c}function xo(t,e,r){return`${r.language} ${So(t,e,r)}`}function So(t,e,{source:r,endpoint:s,options:n}){const i=t=>Object.entries(t).filter(([,t])=>void 0!==t).sort(([t],[e])=>t<e?-1:1),o=s.replace(/\/$/,"");return JSON.stringify([t,r,o,i(n),i(e)])}function Ao(t,e,r){const{data:s,faults:n}=_o[t].parse(e);return{data:s,faults:[...r,...n],at:Date.now()}}async function Eo(t,{source:e,endpoint:r}){const s=await async function(t){return pe.get(t)??Bt(de.get(t)?.(),`source "${t}"`)}(e);if(!s)throw new zt("config",`There is no source "${e}". Known: ${[...new Set([...de.keys(),...pe.keys()])].join(", ")}.`,{reason:"unknown-source"});if(!r)throw new zt("config",`No endpoint to ask for ${t}.`,{reason:"no-endpoint"});return s}function To(t,{source:e}){return new zt("config",`The source "${e}" cannot answer "${t}".`,{reason:"unsupported-topic"})}const Po=new Map;async function Co(t,e){const r=Po.get(t),s=(async()=>(await(r?.catch(()=>{})),async function(t,e){const{locks:r}=navigator;if(!r)return e();const s=new AbortController,n=setTimeout(()=>s.abort(),2e4);let i=!1;const o=()=>(i=!0,clearTimeout(n),e());try{return await r.request(`portal-widgets:${t}`,{signal:s.signal},o)}catch(t){if(i)throw t;return await o()}finally{clearTimeout(n)}}(t,e)))();Po.set(t,s);try{return await s}finally{Po.get(t)===s&&Po.delete(t)}}const Oo="portal-widgets:",zo=new Map;function Ro(t){const e=zo.get(t);if(void 0!==e)return e;try{return localStorage.getItem(Oo+t)??void 0}catch{return}}function jo(t,e){zo.delete(t);try{void 0!==e?localStorage.setItem(Oo+t,e):localStorage.removeItem(Oo+t)}catch{void 0!==e&&zo.set(t,e)}}const Mo="sent:",No=new Set;let qo=!1,Lo=!1;async function Uo(t,e=So(t.topic,t.query,t.connection)){const{sent:r,...s}=t,n=Bo(e)?.done;return Zo(e,{...s,waits:r,...n&&{done:n}}),Wo(e),await Do(e)}function Io(){var t;Lo=!0,t=t=>{t.startsWith(Mo)&&Wo(t.slice(5))},addEventListener("storage",({key:e})=>{e?.startsWith(Oo)&&t(e.slice(15))});for(const t of function(t){const e=[...zo.keys()];try{for(let t=0;t<localStorage.length;t++){const r=localStorage.key(t);r.startsWith(Oo)&&e.push(r.slice(15))}}catch{}return e.filter(e=>e.startsWith(t))}(Mo)){const e=t.slice(5);Wo(e),Bo(e)?.waits&&Ho(e)}}function Do(t){return Co(Mo+t,async()=>{const e=Bo(t);if(!e?.waits)return{waits:!1};const{topic:r,query:s,connection:n,waits:i,once:o,remember:a}=e;o&&Fo(t,i,{});try{const{signal:e}=new AbortController,o=await ko(r,s,i,n,e);return Fo(t,i,a?{done:i}:{}),Wo(t,o),{answered:o,waits:!1}}catch(r){const s=zt.from(r),c=o?function({reason:t,status:e}){return"offline"===t||429===e||503===e}(s):s.isPassing||"unknown-source"===s.reason;return c?(o&&Zo(t,e),Ai(n.endpoint,()=>{Ho(t)})):Fo(t,i,a?{refused:{sent:i,status:s.status}}:{}),Wo(t),{error:s,waits:c}}})}async function Ho(t){await Di((new AbortController).signal),await Do(t)}function Fo(t,e,r){const s=Bo(t);if(!s)return;const{waits:n,...i}=s;Zo(t,{...JSON.stringify(n)===JSON.stringify(e)?i:s,...r})}function Bo(t){const e=Ro(Mo+t);if(e){try{const t=JSON.parse(e);if(t?.topic&&t.query&&t.connection)return t}catch{}jo(Mo+t,void 0)}}function Zo(t,e){const{waits:r,done:s,refused:n}=e;jo(Mo+t,r||s||n?JSON.stringify(e):void 0)}function Wo(t,e){for(const r of[...No])r(t,e)}let Vo={begun:-1/0,waiting:new Set};class Ko{#z;#R;#j;#M;#N="";#q="";#L;#U;#I;#D={status:"idle"};#H=!1;#F;constructor(t,e,r,s=()=>Promise.resolve()){this.#z=t,this.#R=e,this.#j=r,this.#M=s,t.addController(this)}get state(){return this.#D}get isSlow(){return this.#H}get sending(){return this.#q?(t=this.#q,(Lo?Bo(t):void 0)??{}):{};var t}hostConnected(){var t;this.#I=(t=this.#B,No.add(t),qo||zi(Io),qo=!0,()=>No.delete(t)),this.#z.requestUpdate()}hostUpdate(){if(!this.#z.isConnected)return;const t=this.#j(),e=t?xo(this.#R,t,this.#z.connection):"";e!==this.#N&&(this.#N=e,this.#q=t?So(this.#R,t,this.#z.connection):"",this.#Z(),this.#D={status:"idle"},t&&this.#W(t,!1))}hostDisconnected(){this.#I?.(),queueMicrotask(()=>{this.#z.isConnected||(this.#Z(),"ready"!==this.#D.status&&(this.#N=""))})}async reload(){const t=this.#j();t&&this.#z.isConnected&&await this.#W(t,!0)}async send(t,e=!1){const r=this.#j();if(!r)return{waits:!1};const{connection:s}=this.#z,n=await this.follow(Uo({topic:this.#R,query:r,sent:t,connection:s,remember:e}));return n.answered||n.error||await this.reload(),n}async follow(t){const e=await t;return e.error&&this.#z.isConnected&&this.#V(e.error),e}restart(){this.#N="",this.#z.requestUpdate()}async#W(t,e,r=!1){this.#Z();const{signal:s}=this.#L=new AbortController;r||this.#K({...this.#J,status:"loading"});const n=this.#M(),i=n.then(()=>!0,()=>!1);try{const r=await $o(this.#R,t,this.#z.connection,s,e);await n,s.aborted||await this.#G(r,s)}catch(t){const e=await i;if(s.aborted)return;const n=zt.from(t);this.#K({...e&&this.#X(n),status:"failed",error:n}),n.isPassing&&this.#Y(),await this.#z.updateComplete,s.aborted||r||this.#V(n)}}#Z(){this.#L?.abort(),this.#L=void 0,this.#U?.()}#Y(){const t=this.#j();t&&(this.#U=Ai(this.#z.connection.endpoint,()=>{this.#W(t,!0,!0)}))}#X(t){const e=this.#j();if(!e||!t.isPassing)return{};const r=this.#J;return void 0===r.at?function(t,e,r){const s=(n=xo(t,e,r),i=_o[t].keptFor,qi(),Ii(t=>{const e=t.getItem(Ri+n)??"",r=parseInt(e,10),s=Date.now()-r;if(s>=0&&s<i)return{at:r,data:JSON.parse(e.slice(e.indexOf(" ")))}}));var n,i;if(s)try{return{...Ao(t,s.data,[]),at:s.at}}catch{return}}(this.#R,e,this.#z.connection)??{}:Date.now()-r.at<_o[this.#R].keptFor?r:{}}async#G(t,e){this.#K({...t,status:"ready"}),await this.#z.updateComplete,e.aborted||(this.#z.dispatchEvent(new Gt(this.#R,t.data)),t.faults.length>0&&this.#V(Rt(t.faults)))}#B=(t,e)=>{this.#q&&t.startsWith(this.#q)&&(this.#z.requestUpdate(),e&&(this.#Z(),this.#L=new AbortController,this.#G(e,this.#L.signal)))};get#J(){const t=this.#D;if("idle"===t.status||void 0===t.data)return{};const{data:e,faults:r=[],at:s=0}=t;return{data:e,faults:r,at:s}}#K(t){this.#D=t,this.#z.requestUpdate(),this.#F?.(),this.#H=!1,"loading"===t.status&&void 0===t.data&&(this.#F=function(t){const e=performance.now();if(e-Vo.begun>16){const t=new Set;Vo={begun:e,waiting:t},setTimeout(()=>{t.forEach(t=>t()),t.clear()},300)}const{waiting:r}=Vo;return r.add(t),()=>r.delete(t)}(()=>{this.#H=!0,this.#z.requestUpdate()}))}#V(t){this.#z.failed(t);const{source:e}=this.#z.connection;this.#z.dispatchEvent(new Xt(this.#R,t,e))}}const Jo=k`
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
`;var Go,Xo=function(t,e,r,s){var n,i=arguments.length,o=i<3?e:null===s?s=Object.getOwnPropertyDescriptor(e,r):s;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,s);else for(var a=t.length-1;a>=0;a--)(n=t[a])&&(o=(i<3?n(o):i>3?n(e,r,o):n(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};class Yo extends Je{constructor(){super(...arguments),this.topicName="article",this.labelKey="article.label",this.topic=new Ko(this,"article",()=>this.current?{id:this.current}:void 0,()=>this.#M()),this.#Q=!1,this.articleId="",this.param="article",this.tools="",this.related=!1,this.#tt=()=>{const t=f(this.param);t!==this._inAddress&&this.#K(t)},this.#et=t=>{const e=t.target.closest("a[data-article]");e&&this.param&&le(t)&&(t.preventDefault(),this.show(e.dataset.article))},this.#Z=t=>{le(t)&&(t.preventDefault(),this.#rt(ce(this.param,void 0),void 0))}}static{this.styles=[Zt,Jo]}#st;#Q;#nt;get current(){return this._inAddress??(this.articleId||void 0)}connectedCallback(){super.connectedCallback(),this._inAddress=f(this.param),window.addEventListener("popstate",this.#tt)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("popstate",this.#tt)}settle(){this._inAddress=f(this.param)}willUpdate(t){t.has("param")&&(this._inAddress=f(this.param)),t.has("tools")&&this.#nt&&this.#M().then(()=>this.requestUpdate())}updated(){if(!this.isConnected)return;const{state:t}=this,{status:e}=t;this.toggleAttribute("idle","idle"===e&&!this.hasFallback);const r="idle"===e?void 0:t.data;if(this.#nt?.describe(r,this.#it,this.connection),!this.#Q||"ready"!==e&&"failed"!==e)return;this.#Q=!1;const s=this._title??this.renderRoot.querySelector("[part~=message] button");s&&(s.tabIndex=-1,this.scrollIntoView({block:"start"}),s.focus({preventScroll:!0}))}show(t,e){this.#st=e??this.#st,this.#rt(ce(this.param,t),t)}#rt(t,e){this.param&&function(t){t!==location.href&&history.pushState(history.state,"",t)}(t),this.#K(e)}#K(t){const e=this.current;this._inAddress=t,this.current!==e?(this.#nt?.reset(),this.#Q=void 0!==this.current,this.#Q||this.#st?.focus(),this.dispatchEvent(new Yt(this.current))):this._title?.focus()}#tt;#et;#Z;renderFallback(){return ht`<slot @slotchange=${()=>this.requestUpdate()}></slot>`}isEmpty(){return!1}renderEmpty(){return ht`<p>${this.text("article.empty")}</p>`}get reserve(){return"100vh"}renderHeader(){return ht`${super.renderHeader()}${this._inAddress?ht`<p>
            <a part="back" href=${ce(this.param,void 0)} @click=${this.#Z}
              >${this.text("article.back")}</a
            >
          </p>`:pt}`}renderWaiting(){return ht`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        <span class="bone title"></span>
        ${[0,1,2,3,4,5].map(()=>ht`<span class="bone"></span>`)}
      </div>`}renderData(t){const{connection:e,language:r,param:s,tools:n,related:i}=this;return this.#nt?.render({article:t,connection:e,language:r,param:s,tools:n,related:i,lang:this.foreign(t.lang),spoken:t.lang??$e(this,"lang")??r,level:this.heading?this.headingLevel+1:this.headingLevel,address:this.#it,text:(t,e)=>this.text(t,e),follow:this.#et})}async#M(){const[{Reading:t},e]=await Promise.all([Bt(p("article-view/reading"),"part that shows articles"),this.tools?this.#ot():void 0]);this.#nt??=new t(this),e&&this.#nt.equip(e.Toolbar),x(this.renderRoot,[...Go.elementStyles,...this.#nt.styles])}async#ot(){try{return await Bt(p("article-view/tools/toolbar"),"part with the tools for reading")}catch(t){return void this.failed(zt.from(t))}}get#it(){return void 0===this._inAddress?function(){const t=document.head.querySelector("link[rel=canonical]");return t?.href||location.href.replace(/#.*/s,"")}():ce(this.param,this._inAddress)}}function Qo({refreshes:t,paused:e,toggle:r},s){return t?ht`<button part="button pause" type="button" @click=${r}>
    ${s(e?"refresh.resume":"refresh.pause")}
  </button>`:pt}function ta({refreshes:t}){return t?"(var(--_target) + 0.5em)":"0em"}Go=Yo,Xo([Dt({attribute:"article-id"})],Yo.prototype,"articleId",void 0),Xo([Dt()],Yo.prototype,"param",void 0),Xo([Dt()],Yo.prototype,"tools",void 0),Xo([Dt({type:Boolean})],Yo.prototype,"related",void 0),Xo([Ht()],Yo.prototype,"_inAddress",void 0),Xo([Ft("[part=title]")],Yo.prototype,"_title",void 0),Lt("portal-article-view",Yo);class ea{#z;#at;#ct;#lt;constructor(t){this.#at=0,this.#ct=!1,this.toggle=()=>{this.#ct=!this.#ct,this.#ht(this.#z.refresh),this.#ct||this.#z.reload(),this.#z.requestUpdate()},this.#z=t,t.addController(this)}get paused(){return this.#ct}get refreshes(){return this.#z.refresh>0}hostConnected(){this.#ht(this.#z.refresh)}hostUpdated(){this.#z.isConnected&&this.#z.refresh!==this.#at&&this.#ht(this.#z.refresh)}hostDisconnected(){this.#ht(0)}#ht(t){this.#at=t,clearInterval(this.#lt),t<=0||this.#ct||(this.#lt=setInterval(()=>{this.#z.reload()},1e3*Math.max(60,t)))}}function ra({total:t,pageSize:e}){return void 0===t?void 0:Math.ceil(t/e)}function sa(t){const e=ra(t);return void 0===e?!0===t.more:t.page<e}function na(t,e,r){return ht`<button
    part="button more"
    type="button"
    aria-disabled=${t?"true":"false"}
    @click=${()=>t||e()}
  >
    ${r(t?"state.loading":"news.more")}
  </button>`}class ia{#z;#ut;#dt;constructor(t,e){this.page=1,this.words="",this.earlier=[],this.search=t=>{t.trim()!==this.words.trim()?(this.words=t,this.start(1),this.#pt(e=>{const r=e?.total??e?.items.length;r?me(this.#ut.text("news.found",{n:r,q:t})):e&&me(this.#ut.text("news.emptySearch",{q:t}))})):"failed"===this.#ut.state().status&&this.#ut.retry()},this.go=t=>{this.#ut.focusSelf(),this.page=t,this.#pt(e=>{this.#ut.focusItem(0);const r=e&&ra(e);me(r?this.#ut.text("pages.pageOf",{page:t,n:r}):this.#ut.text("pages.page",{page:t}))})},this.more=()=>{const{data:t}=this.#ut.state();if(!t)return;this.earlier=[...this.earlier,...t.items];const e=this.earlier.length;this.page=t.page+1,this.#pt(t=>{this.#ut.focusItem(e),t&&me(this.#ut.text("news.added",{n:t.items.length}))})},this.#z=t,this.#ut=e,t.addController(this)}start(t){this.page=t,this.earlier=[]}hostUpdated(){const{status:t}=this.#ut.state();if("ready"!==t&&"failed"!==t)return;const e=this.#dt;this.#dt=void 0,e?.()}#pt(t){this.#dt=()=>t(this.#ut.state().data),this.#z.requestUpdate()}}const oa={next:new Map},aa=Symbol("value"),ca=Symbol("end of list");function la(t){const e=[],r=ha(t,oa,e);var s;return r.strings??=(s=da(t),Object.assign(s,{raw:s})),{...t,strings:r.strings,values:e}}function ha(t,e,r){if(Array.isArray(t)){let s=e;for(const e of t)s=ha(e,s,r);return ua(s,ca)}if(!fa(t))return r.push(t),ua(e,aa);let s=ua(e,t.strings);for(const e of t.values)s=ha(e,s,r);return s}function ua({next:t},e){let r=t.get(e);return r||t.set(e,r={next:new Map}),r}function da(t){if(Array.isArray(t))return t.map(da).reduce(pa,[""]);if(!fa(t))return["",""];const{strings:e,values:r}=t;return r.reduce((t,r,s)=>pa(pa(t,da(r)),[e[s+1]]),[e[0]])}function pa(t,e){return[...t.slice(0,-1),t.at(-1)+e[0],...e.slice(1)]}function fa(t){if("object"!=typeof t||null===t||!("_$litType$"in t))return!1;const{strings:e}=t;return Array.isArray(e)&&"raw"in e}const ga=k`
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
`;function ma(t,e){return e?t.getRootNode().getElementById(e)??document.getElementById(e):null}var va=function(t,e,r,s){var n,i=arguments.length,o=i<3?e:null===s?s=Object.getOwnPropertyDescriptor(e,r):s;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,s);else for(var a=t.length-1;a>=0;a--)(n=t[a])&&(o=(i<3?n(o):i>3?n(e,r,o):n(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};class ya extends Je{constructor(){super(...arguments),this.topicName="news",this.labelKey="news.label",this.topic=new Ko(this,"news",()=>this.#ft),this.#gt=new ea(this),this.#mt=new ia(this,{state:()=>this.state,retry:()=>this.retry(),text:(t,e)=>this.text(t,e),focusItem:t=>this.#vt(t),focusSelf:()=>{this._base.tabIndex=-1,this._base.focus()}}),this.limit=10,this.page=1,this.category="",this.query="",this.paging="none",this.layout="list",this.searchable=!1,this.linkTemplate="",this.for="",this.refresh=0,this._drawn=50,this.#yt=()=>{this.#bt<=this._drawn||(this._drawn=this.#bt,this.performUpdate())},this.#et=t=>{this.for&&t.target===ma(this,this.for)&&(this._current=t.articleId)},this.#wt=t=>{const e=t.target.closest("a[data-id]"),r=ma(this,this.for);e&&r?.show&&le(t)&&(t.preventDefault(),r.show(e.dataset.id,e))},this.#_t={capture:!0,handleEvent:t=>{t.target.closest(".picture").hidden=!0}}}static{this.styles=[Zt,ga]}#gt;#mt;connectedCallback(){super.connectedCallback(),document.addEventListener("portal-article-change",this.#et),addEventListener("beforeprint",this.#yt)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("portal-article-change",this.#et),removeEventListener("beforeprint",this.#yt)}settle(){this.#mt.words=this.query,this.#mt.start(this.page)}willUpdate(t){const e=["category","limit","query","endpoint","source"].some(e=>t.has(e));t.has("query")&&(this.#mt.words=this.query),(t.has("page")||e)&&this.#mt.start(this.page),t.has("for")&&(this._current=ma(this,this.for)?.current)}updated(){this.#bt<=this._drawn||!this.isConnected||zi(()=>{this._drawn*=2})}#yt;#et;#wt;#_t;get reserve(){const t=[1,2,3,4].map(t=>`${Math.ceil(this.limit/t)} * var(--_row-of-${t})`);return`calc(${[...t,"var(--_rest)","var(--_line)",..."none"===this.paging?[]:["var(--_paging)"],ta(this.#gt)].join(" + ")})`}isLong(){return this.#bt>50}renderHeader(){const{words:t,search:e}=this.#mt;return ht`<div class="top">${super.renderHeader()}<slot name="rss"></slot></div>
      ${this.searchable?function(t,e,r){const s=t=>t.currentTarget.closest("[role=search]").querySelector("input");return ht`<div part="search" role="search">
    <input
      part="input"
      type="search"
      autocomplete="off"
      maxlength="200"
      aria-label=${r("news.search")}
      placeholder=${r("news.search")}
      .value=${t}
      @keydown=${t=>{"Enter"!==t.key||t.isComposing||e(s(t).value)}}
    />
    <button part="button" type="button" @click=${t=>e(s(t).value)}>
      ${r("news.searchButton")}
    </button>
    ${t?ht`<button part="button" type="button" @click=${()=>e("")}>
            ${r("news.clear")}
          </button>`:pt}
  </div>`}(t,e,t=>this.text(t)):pt}`}renderState(){const{state:t}=this,{earlier:e,more:r}=this.#mt;return e.length>0&&"idle"!==t.status&&void 0===t.data?ht`${this.#$t([])}
    ${"failed"===t.status?super.renderState():na(!0,r,t=>this.text(t))}`:super.renderState()}isEmpty({items:t}){return 0===t.length&&0===this.#mt.earlier.length}renderEmpty(t){const e=ra(t);if(e&&t.page>e)return ht`<p>${this.text("news.pastEnd",{page:t.page,n:e})}</p>
        <button part="button" type="button" @click=${()=>this.#mt.go(1)}>
          ${this.text("pages.first")}
        </button>`;const r=this.#mt.words;return ht`<p>${r?this.text("news.emptySearch",{q:r}):this.text("news.empty")}</p>`}renderData(t){const{go:e,more:r}=this.#mt,s="loading"===this.state.status,n=t.items.length>this.limit;return ht`${this.#$t(n?t.items.slice(0,this.limit):t.items)}
    ${"pages"===this.paging?function(t,e,r){const s=ra(t),{page:n}=t;if(1===n&&!sa(t))return pt;const i=(t,r,s)=>ht`<button
      part="button page"
      type="button"
      aria-disabled=${s?"false":"true"}
      @click=${()=>s&&e(t)}
    >
      ${r}
    </button>`,o=t=>ht`<button
      part=${t===n?"button page current":"button page"}
      type="button"
      aria-current=${t===n?"page":pt}
      aria-label=${r("pages.page",{page:String(t)})}
      @click=${()=>t!==n&&e(t)}
    >
      ${t}
    </button>`;return ht`<nav part="pages" aria-label=${r("pages.label")}>
    <ul>
      <li>${i(n-1,r("pages.previous"),n>1)}</li>
      ${void 0===s?ht`<li>${o(n)}</li>`:function(t,e){const r=[1,t-1,t,t+1,e].filter(t=>t>=1&&t<=e),s=[];let n=0;for(const t of r)t<=n||(t===n+2?s.push(n+1):t>n+2&&s.push(0),s.push(t),n=t);return s}(n,s).map(t=>0===t?ht`<li aria-hidden="true">${"\u2026"}</li>`:ht`<li>${o(t)}</li>`)}
      <li>${i(n+1,r("pages.next"),sa(t))}</li>
    </ul>
  </nav>`}(t,e,(t,e)=>this.text(t,e)):pt}
    ${"more"===this.paging&&sa(t)?na(s,r,t=>this.text(t)):pt}
    ${n?ht`<p part="note">
            ${this.text("note.surplus",{n:t.items.length,limit:this.limit})}
          </p>`:pt}
    ${Qo(this.#gt,t=>this.text(t))}`}renderWaiting(){return ht`<span class="hidden">${this.text("state.loading")}</span>
      ${function(t,e){const r=ht`<li part="item">
    <div class="words"><span class="bone"></span><span class="bone short"></span></div>
  </li>`;return ht`<ul part="list" class=${e} aria-hidden="true">
    ${Array(t).fill(r)}
  </ul>`}(Math.min(this.limit,20),this.layout)}`}#$t(t){const e=this.#kt(),r={...e,full:e.full||"headline"===this.layout},s=[...this.#mt.earlier,...t];return ht`<ul
      part="list"
      class=${this.isLong()?`${this.layout} long`:this.layout}
      @click=${this.#wt}
      @error=${this.#_t}
    >
      ${s.slice(0,this._drawn).map((t,s)=>function(t,e){const r=e.href(t),s=e.foreign(t.lang)??pt,n=r?ht`<a
        part="link"
        href=${r}
        lang=${s}
        data-id=${t.id}
        aria-current=${t.id===e.current?"true":pt}
        >${t.title}</a
      >`:ht`<span lang=${s}>${t.title}</span>`;return ht`<li part="item">
    ${e.full&&t.image?function({url:t,alt:e,width:r,height:s,srcset:n},i){return ht`<div class="picture">
    <img
      part="image"
      loading="lazy"
      decoding="async"
      src=${i.picture(t)}
      srcset=${n??pt}
      sizes=${n?"(max-width: 30em) 100vw, 20em":pt}
      alt=${e??""}
      width=${r??pt}
      height=${s??pt}
    />
  </div>`}(t.image,e):pt}
    <div class="words">
      ${la(Te(e.level,n,"title"))} ${function({publishedAt:t,category:e,pinned:r},s,n){const i=t?s.now-Date.parse(t):NaN,o=i>-36e5&&i<2592e5;return t||e||r?la(ht`<p part="meta">
      ${r?ht`<span part="badge pinned">${s.text("news.pinned")}</span>`:pt}
      ${o?ht`<span part="badge new">${s.text("news.new")}</span>`:pt}
      ${t?ht`<time part="date" datetime=${t}
              >${re(t,s.language)}</time
            >`:pt}
      ${e?ht`<span part="category" lang=${n}>${e.name}</span>`:pt}
    </p>`):pt}(t,e,s)}
      ${e.full&&t.summary?ht`<p part="summary" lang=${s}>${t.summary}</p>`:pt}
    </div>
  </li>`}(t,0===s?r:e))}
    </ul>`}#vt(t){t>=this._drawn&&this.#yt(),(this.renderRoot.querySelectorAll("[part=link]")[t]??this.renderRoot.querySelector("[part~=message] button")??this._base).focus()}#kt(){const{connection:t,language:e}=this,r=ma(this,this.for),s=this.foreign(void 0);return{language:e,level:this.heading?this.headingLevel+1:this.headingLevel,now:Date.now(),full:"list"===this.layout||"cards"===this.layout,current:this._current,foreign:t=>t?this.foreign(t):s,picture:e=>ae(e,t),text:t=>this.text(t),href:({id:e,url:s})=>this.for?function(t,e){return ce(t?.getAttribute("param")||"article",e)}(r,e):function(t,e){const r=t.replace("{id}",encodeURIComponent(e));return r&&Vi(r)?r:void 0}(this.linkTemplate,e)??(s&&ae(s,t))}}get#bt(){const{state:t}=this,e=("idle"===t.status?void 0:t.data?.items.length)??0;return this.#mt.earlier.length+Math.min(e,this.limit)}get#ft(){return{limit:this.limit,page:this.#mt.page,category:this.category||void 0,q:this.#mt.words.trim()||void 0}}}function ba(){return[...crypto.getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}function wa(t,{scale:e,max:r,text:s}){return"levels"===e?s(`rating.level${Math.min(Math.max(t,1),3)}`):s("rating.of",{value:t,max:r})}function _a(t,e){return[...Array(11)].map((r,s)=>{const n=(.7+s/5)*Math.PI,i=(s%2?.24:.52)*t;return[e+.5+i*Math.cos(n),.58+i*Math.sin(n)]})}function $a(t,e){const r=[];for(let s=0;s<t;s++){const t=e.flatMap(t=>_a(t,1.2*s)),n=t[0],i=[n[0],2];r.push(i,...t,n,i)}const s=r.map(([t,e])=>`${+t.toFixed(3)}em ${+e.toFixed(3)}em`).join();return $(`polygon(evenodd,${s})`)}va([Dt({converter:ye(10,1,1e4)})],ya.prototype,"limit",void 0),va([Dt({converter:ye(1,1,1e6)})],ya.prototype,"page",void 0),va([Dt()],ya.prototype,"category",void 0),va([Dt()],ya.prototype,"query",void 0),va([Dt({converter:ve("none","pages","more")})],ya.prototype,"paging",void 0),va([Dt({reflect:!0,converter:ve("list","cards","headline","compact")})],ya.prototype,"layout",void 0),va([Dt({type:Boolean})],ya.prototype,"searchable",void 0),va([Dt({attribute:"link-template"})],ya.prototype,"linkTemplate",void 0),va([Dt()],ya.prototype,"for",void 0),va([Dt({converter:ye(0,0,86400)})],ya.prototype,"refresh",void 0),va([Ht()],ya.prototype,"_current",void 0),va([Ht()],ya.prototype,"_drawn",void 0),va([Ft("[part~=base]")],ya.prototype,"_base",void 0),Lt("portal-news-list",ya);const ka=$a(1,[1]),xa=$a(1,[1,.68]),Sa=$a(10,[1]),Aa=k`
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
    clip-path: ${$a(10,[1,.68])};
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
    clip-path: ${Sa};
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
    clip-path: ${xa};
  }
  [part='star'].on::before {
    clip-path: ${ka};
  }
  @media (hover: hover) {
    [part='choices']:hover [part='star']::before {
      clip-path: ${ka};
    }
    [part='choices'] [part='star']:hover ~ [part='star']::before {
      clip-path: ${xa};
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
`,Ea=/^(utm_|fbclid$|gclid$|zarsrc$)/;function Ta(){const t=document.querySelector("link[rel~=canonical]")?.href;if(t)return t;const e=new URL(location.href);e.hash="";for(const t of[...e.searchParams.keys()])Ea.test(t)&&e.searchParams.delete(t);return e.href}function Pa({text:t}){return ht`<span aria-hidden="true">${"\u2014"}</span
    ><span class="hidden">${t("rating.unknown")}</span>`}function Ca(t){return t.reduce((t,e)=>t+e,0)}function Oa(t){return e=>{"Enter"===e.key&&(e.stopPropagation(),e.target instanceof HTMLInputElement&&(e.preventDefault(),t?.()))}}var za=function(t,e,r,s){var n,i=arguments.length,o=i<3?e:null===s?s=Object.getOwnPropertyDescriptor(e,r):s;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,s);else for(var a=t.length-1;a>=0;a--)(n=t[a])&&(o=(i<3?n(o):i>3?n(e,r,o):n(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};class Ra extends Je{constructor(){super(...arguments),this.topicName="rating",this.briefly=!0,this.labelKey="rating.label",this.topic=new Ko(this,"rating",()=>this.#xt?void 0:{subject:this.subject||Ta()}),this.#St=this.attachInternals?.(),this.#At="",this.subject="",this.max=5,this.scale="stars",this.readonly=!1,this.name="",this.required=!1,this._busy=!1,this._asks=!1,this._formDisabled=!1,this.#Et=()=>this.requestUpdate(),this.#Tt=t=>{this._choice=t,this._asks=!1,this.#Pt(),this.dispatchEvent(new Event("change",{bubbles:!0}))},this.#Ct=async()=>{const t=this.#Ot;this.#xt||this._busy||(void 0===t?(this._asks=!0,this.#zt("rating.choose"),this.focus()):t!==this.#Rt&&((await this.#jt(t)).error||(this._choice=void 0)))},this.#Mt=async()=>{if(this._busy||void 0===this.#Rt)return;const{error:t}=await this.#jt(void 0);t||(this._choice=void 0,this.#zt("rating.withdrawn"),await this.updateComplete,this.focus())}}static{this.styles=[Zt,Aa]}static{this.shadowRootOptions={...Je.shadowRootOptions,delegatesFocus:!0}}static{this.formAssociated=!0}#St;#At;get value(){return String(this.#Ot??"")}set value(t){const e=Number(t);this._choice=Number.isInteger(e)&&e>0?e:void 0}get disabled(){return this.hasAttribute("disabled")}set disabled(t){this.toggleAttribute("disabled",t)}get form(){return this.#St?.form??null}connectedCallback(){super.connectedCallback(),addEventListener("popstate",this.#Et),addEventListener("portal-article-change",this.#Et)}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("popstate",this.#Et),removeEventListener("portal-article-change",this.#Et)}willUpdate(){const t=this.subject||Ta();this.#At&&t!==this.#At&&(this._choice=void 0),this.#At=t}updated(){this.#St?.form&&this.#Pt()}formAssociatedCallback(){this.requestUpdate()}formResetCallback(){this.value=this.getAttribute("value")}formDisabledCallback(t){this._formDisabled=t}formStateRestoreCallback(t){this.value=t}focus(t){const e=this.renderRoot.querySelector("input:checked, input");e?e.focus(t):super.focus(t)}checkValidity(){return this.#St?.checkValidity()??!0}reportValidity(){return this.#St?.reportValidity()??!0}#Et;#Tt;#Ct;#Mt;async#jt(t){const{waits:e,done:r}=this.topic.sending,s=(e??r)?.voter??ba();this._busy=!0;const n=this.#At,i=await this.topic.send(t?{stars:t,voter:s}:{voter:s},!0);this._busy=!1;const{error:o,waits:a}=i,c=a?"kept":o?"refused":"sent";return this.dispatchEvent(new Qt(n,t,c)),await this.updateComplete,this.isConnected&&this.#Nt&&me(this.#Nt),i}#zt(t){me(this.text(t))}#Pt(){const t=this.required&&void 0===this.#Ot;this.#St?.setFormValue(this.value||null),this.#St?.setValidity({valueMissing:t},t?this.text("rating.choose"):"")}get reserve(){const{max:t,scale:e}=this.#kt,r="stars"===e?7.6:8.1,s=`max(${1.5*t+.6}em, var(--_said))`;return`calc(var(--_summary) + ${this.readonly?0:r}em + ${s} + var(--_line))`}renderState(){const{state:t}=this,e=this.#qt?this.#Lt():pt;if(this.#xt)return e;if("idle"===t.status)return super.renderState();const{status:r,data:s}=t,n="loading"===r&&!s,i=super.renderState();return ht`${n?ht`<div class="waiting">${i}</div>`:this.#Ut(s)}
    ${e} ${n?pt:i}`}isEmpty(){return!1}renderEmpty(){return pt}renderWaiting(){return ht`<span class="hidden">${this.text("state.loading")}</span
      ><span class="bone" aria-hidden="true"></span>`}renderData(t){return this.#It(t)?function({distribution:t=[]},e){const r=Ca(t);return 0===r?pt:ht`<ul part="spread" class=${e.scale} aria-label=${e.text("rating.spread")}>
    ${t.map((t,s)=>{return ht`<li part="share">
            ${n=s+1,"levels"===e.scale?wa(n,e):e.text("rating.stars",{n})}
            <span part="bar" aria-hidden="true" .style=${`--_share:${t/r*100}%`}></span>
            <span part="votes">${se(t,e.language)}</span>
          </li>`;var n}).reverse()}
  </ul>`}(t,this.#kt):ht`<p part="message error">${this.text("rating.scale")}</p>`}#Ut(t){return(t?this.#It(t):"hide"!==this.onError)?function(t,e){const{text:r}=e,{count:s,average:n}=t??{},i=s?n??0:0;return la(ht`<p part="summary">
      ${"stars"===e.scale?ht`<span
              part="stars"
              aria-hidden="true"
              .style=${`--_max:${e.max};--_value:${i}`}
            ></span>`:pt}
      ${0===s?ht`<slot name="empty"><span part="none">${r("rating.none")}</span></slot>`:ht`<span part="average">${t?function({average:t,distribution:e},r){const{language:s,text:n,max:i,scale:o}=r,a=Ca(e??[]);return"levels"===o&&a>0?n("rating.satisfied",{share:ne((a-(e?.[0]??0))/a,s)}):t?n("levels"===o?"rating.mean":"rating.of",{value:se(t,s,1),max:i}):Pa(r)}(t,e):Pa(e)}</span>`}
      ${s?ht`<span part="count">${r("rating.count",{n:s})}</span>`:pt}
    </p>`)}(t,this.#kt):pt}#Lt(){return function(t){const{choice:e,own:r,busy:s,scale:n,max:i,status:o,text:a}=t,c=[...Array(i)].map((t,e)=>e+1),l=(r,s)=>ht`<input
      part=${s}
      class=${void 0!==e&&r<=e?"on":pt}
      type="radio"
      name="vote"
      value=${r}
      aria-label=${"stars"===n?wa(r,t):pt}
      .checked=${r===e}
      @change=${()=>t.choose(r)}
    />`;return ht`<fieldset
    part="vote"
    ?disabled=${t.disabled}
    @keydown=${Oa(t.send)}
    @keypress=${Oa()}
  >
    <legend part="legend">${a(void 0===r?"rating.vote":"rating.yourVote")}</legend>
    ${la(ht`<div part="choices" class=${n}>
        ${"stars"===n?c.map(t=>l(t,"star")):c.reverse().map(e=>ht`<label part="choice"
                      >${l(e,pt)} ${wa(e,t)}</label
                    >`)}
      </div>`)}
    ${t.isField?pt:function({own:t,text:e,send:r,withdraw:s},n,i){return ht`<div part="actions">
    <button
      part="button send"
      type="button"
      aria-disabled=${n||i?"true":"false"}
      @click=${r}
    >
      ${e(n?"rating.sending":void 0===t?"rating.send":"rating.change")}
    </button>
    ${void 0===t?pt:ht`<button
            part="button withdraw"
            type="button"
            aria-disabled=${n?"true":"false"}
            @click=${s}
          >
            ${e("rating.withdraw")}
          </button>`}
  </div>`}(t,s,void 0!==r&&r===e)}
    ${o?ht`<p part="note status">${o}</p>`:pt}
  </fieldset>`}({...this.#kt,choice:this.#Ot,own:this.#Rt,disabled:this._formDisabled,busy:this._busy,isField:this.#xt,status:this.#Nt,choose:this.#Tt,send:()=>{this.#Ct()},withdraw:()=>{this.#Mt()}})}get#Nt(){const{waits:t,refused:e}=this.topic.sending,r=(t=this.#Rt)=>t?wa(t,this.#kt):"";if(this._asks)return this.text("rating.choose");if(this._busy)return"";if(t)return this.text("stars"in t?"rating.kept":"rating.keptWithdrawal",{vote:r()});if(e){const{sent:t,status:s}=e,n="stars"in t?r(t.stars):this.text("rating.withdraw");return this.text("rating.refused",{vote:n,status:s??"\u2014"})}return this.#Rt?this.text("rating.own",{vote:r()}):""}get#Rt(){const{waits:t,done:e}=this.topic.sending,{state:r}=this;return t?"stars"in t?t.stars:void 0:e?"stars"in e?e.stars:void 0:"idle"===r.status?void 0:r.data?.own??void 0}get#Ot(){return this._choice??this.#Rt}get#xt(){return!!this.name&&!!this.#St?.form&&!this.connection.endpoint}get#qt(){const{state:t}=this;return!this.readonly&&("failed"!==t.status||"config"!==t.error.kind)&&("idle"===t.status?this.#xt:!t.data||this.#It(t.data))}#It({max:t}){return"stars"===this.scale||3===t}get#kt(){const{scale:t,language:e,state:r}=this,s="idle"===r.status?void 0:r.data?.max;return{scale:t,language:e,max:"levels"===t?3:s??this.max,text:(t,e)=>this.text(t,e)}}}za([Dt()],Ra.prototype,"subject",void 0),za([Dt({converter:ye(5,2,10)})],Ra.prototype,"max",void 0),za([Dt({converter:ve("stars","levels")})],Ra.prototype,"scale",void 0),za([Dt({type:Boolean})],Ra.prototype,"readonly",void 0),za([Dt({reflect:!0,useDefault:!0})],Ra.prototype,"name",void 0),za([Dt({type:Boolean})],Ra.prototype,"required",void 0),za([Ht()],Ra.prototype,"_choice",void 0),za([Ht()],Ra.prototype,"_busy",void 0),za([Ht()],Ra.prototype,"_asks",void 0),za([Ht()],Ra.prototype,"_formDisabled",void 0),za([Dt()],Ra.prototype,"value",null),Lt("portal-rating-stars",Ra);const ja={building:"M4 21V4h10v17M14 9h6v12M2 21h20M8 8h2M8 12h2M8 16h2M17 13v.1M17 17v.1",calendar:"M4 6h16v14H4ZM4 10h16M8 3v4M16 3v4",chat:"M3 4h18v12H11l-5 4v-4H3ZM8 9h8M8 12h5",document:"M6 3h8l5 5v13H6ZM14 3v5h5M9 13h7M9 17h7",download:"M12 3v12M7 10l5 5 5-5M4 17v4h16v-4",form:"M5 4h14v17H5ZM9 2h6v4H9ZM8 11l1 1 2-2M13 11h3M8 16l1 1 2-2M13 16h3",health:"M12 20C5 15 3 12 3 8a4 4 0 0 1 9-2 4 4 0 0 1 9 2c0 4-2 7-9 12ZM12 9v6M9 12h6",law:"M12 3v18M7 21h10M5 7l7-2 7 2M2 14l3-7 3 7a3 3 0 0 1-6 0M16 14l3-7 3 7a3 3 0 0 1-6 0",link:"M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-2 2M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l2-2",mail:"M3 5h18v14H3ZM3 6l9 7 9-7",map:"M12 21c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12ZM12 7a2 2 0 1 0 .1 0",money:"M2 6h20v12H2ZM12 9a3 3 0 1 0 .1 0M6 12h.1M18 12h.1",people:"M9 4a3.5 3.5 0 1 0 .1 0M2 20a7 7 0 0 1 14 0M16 4a3.5 3.5 0 0 1 0 7M18 14a7 7 0 0 1 4 6",phone:"M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4c-8 4-21-8-16-16Z",question:"M12 2a10 10 0 1 0 .1 0M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17v.1",school:"M1 9l11-5 11 5-11 5ZM6 12v5c3 3 9 3 12 0v-5M23 9v7",search:"M10 3a7 7 0 1 0 .1 0M15 15l6 6",newTab:"M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"};function Ma(t){return ut`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${ja[t]}></path></svg>`}function Na({title:t,url:e,icon:r,description:s,newTab:n},i){const o=i.address(e),a=function(t){try{const{protocol:e,hostname:r}=new URL(t,document.baseURI);return/^https?:$/.test(e)&&r!==location.hostname?r:void 0}catch{return}}(o),c=[a?i.text("link.outside",{host:a}):"",n?i.text("link.newTab"):""].filter(Boolean);return ht`<li part="item">
    ${i.icons?ht`<span part="icon">${function(t){return t?Object.hasOwn(ja,t)?Ma(t):/^[\w-]+$/.test(t)?pt:ht`<img src=${(t=>i.address(t))(t)} alt="" loading="lazy" decoding="async" />`:pt}(r)}</span>`:pt}
    <div class="words">
      <a
        part="link"
        href=${o}
        target=${n?"_blank":pt}
        rel=${n?"noopener":pt}
        >${t}${n?ht` ${Ma("newTab")}`:pt}${c.length>0?ht`<span class="hidden"> ${c.join(" ")}</span>`:pt}</a
      >
      ${s&&i.full?ht`<p part="description">${s}</p>`:pt}
      ${a?ht`<p part="host" aria-hidden="true">${a.split(".").map(qa)}</p>`:pt}
    </div>
  </li>`}function qa(t,e){return 0===e?t:ht`<wbr />.${t}`}const La="h1,h2,h3,h4,h5,h6";class Ua{#z;#Dt=new MutationObserver(()=>this.#wt());#Ht;#Ft=[];constructor(t){this.#z=t,t.addController(this)}get links(){return this.#Ht}get faults(){return this.#Ft}hostConnected(){this.#Dt.observe(this.#z,{subtree:!0,childList:!0,characterData:!0,attributes:!0}),this.#wt()}hostDisconnected(){this.#Dt.disconnect()}#wt(){const t=function(t){let e={links:[]};const r=[e];for(const s of t.children)if(!s.slot)for(const t of[s,...s.querySelectorAll(`a[href],${La}`)])t instanceof HTMLAnchorElement?t.hasAttribute("href")&&e.links.push(Ia(t)):!t.matches(La)||t.closest("a")||t.querySelector("a")||(e={title:Da(t)||void 0,links:[]},r.push(e));return r}(this.#z),{data:e,faults:r}=_o.services.parse({groups:t}),s=JSON.stringify(this.#Ft);this.#Ht=t.some(({links:t})=>t.length>0)?e:void 0,this.#Ft=r,this.#z.requestUpdate(),r.length>0&&JSON.stringify(r)!==s&&this.#z.tell(Rt(r))}}function Ia(t){const e=t.querySelector("img"),r=Da(t),{icon:s,description:n}=t.dataset;return{title:r||t.getAttribute("aria-label")||e?.alt||t.title,url:t.getAttribute("href"),icon:s||(""===e?.alt?e.getAttribute("src")??void 0:void 0),description:n||void 0,newTab:"_blank"===t.target||void 0}}function Da(t){return t.textContent.replace(/\s+/g," ").trim()}const Ha=k`
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
`;var Fa=function(t,e,r,s){var n,i=arguments.length,o=i<3?e:null===s?s=Object.getOwnPropertyDescriptor(e,r):s;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,s);else for(var a=t.length-1;a>=0;a--)(n=t[a])&&(o=(i<3?n(o):i>3?n(e,r,o):n(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};class Ba extends Je{constructor(){super(...arguments),this.topicName="services",this.labelKey="services.label",this.topic=new Ko(this,"services",()=>this.#Bt?{group:this.group||void 0}:void 0),this.#Rt=new Ua(this),this.group="",this.layout="list",this.#Zt=()=>this.requestUpdate(),this.#_t={capture:!0,handleEvent:({target:t})=>{t.hidden=!0}}}static{this.styles=[Zt,Ha]}#Rt;connectedCallback(){super.connectedCallback(),document.addEventListener("DOMContentLoaded",this.#Zt)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("DOMContentLoaded",this.#Zt)}failed(t){this.#Wt(t)||super.failed(t)}tell(t){this.failed(t),this.dispatchEvent(new Xt("services",t))}#Zt;get#Bt(){return void 0===this.#Rt.links&&"loading"!==document.readyState||""!==this.connection.endpoint}#Wt({reason:t}){return"unsupported-topic"===t&&void 0!==this.#Rt.links}renderState(){const{state:t}=this;return"failed"===t.status&&this.#Wt(t.error)?this.renderFallback():super.renderState()}get landmarkLabel(){}isEmpty({groups:t}){return t.every(({links:t})=>0===t.length)}get reserve(){return this.#Rt.links?"":"100vh"}renderEmpty(){return ht`<p>${this.text("services.empty")}</p>`}renderData(t){const{connection:e}=this;return this.#Vt(t,t=>ae(t,e))}renderFallback(){const{links:t,faults:e}=this.#Rt;return t?ht`${this.#Vt(t,t=>t)} ${this.renderFaults(e)}`:super.renderFallback()}renderWaiting(){return ht`<span class="hidden">${this.text("state.loading")}</span>
      <ul part="list" class=${this.layout} aria-hidden="true">
        ${[0,1,2,3].map(()=>ht`<li part="item"><span class="bone"></span></li>`)}
      </ul>`}#Vt({groups:t},e){const r=t.filter(({links:t})=>t.length>0);if(0===r.length)return pt;const s={full:"buttons"!==this.layout,icons:r.some(({links:t})=>t.some(({icon:t})=>t)),address:e,text:(t,e)=>this.text(t,e)};return ht`<nav part="links" aria-label=${this.label} @error=${this.#_t}>
      ${r.map(t=>this.#Kt(t,s))}
    </nav>`}#Kt({title:t,links:e},r){return ht`<div part="group">
      ${t?Te(this.heading?this.headingLevel+1:this.headingLevel,t,"title"):pt}
      <ul part="list" class=${this.layout}>
        ${e.map(t=>Na(t,r))}
      </ul>
    </div>`}#_t}Fa([Dt()],Ba.prototype,"group",void 0),Fa([Dt({reflect:!0,converter:ve("list","grid","buttons")})],Ba.prototype,"layout",void 0),Lt("portal-service-links",Ba);const Za=24e4;class Wa{#z;#lt;#Jt="";constructor(t){this.#z=t,t.addController(this)}hostConnected(){document.addEventListener("visibilitychange",this.#Gt)}hostUpdated(){if(!this.#z.isConnected||!this.#z.readyToCount)return;const{source:t,endpoint:e}=this.#z.connection,r=`${t} ${e}`;this.#lt&&r===this.#Jt||(this.#Jt=r,this.#Gt())}hostDisconnected(){document.removeEventListener("visibilitychange",this.#Gt),this.#Xt()}#Xt(){clearInterval(this.#lt),this.#lt=void 0}#Gt=()=>{this.#Xt(),!document.hidden&&this.#z.readyToCount&&(this.#lt=setInterval(this.#Yt,Za),this.#Yt())};#Yt=()=>{this.#z.readyToCount&&this.#z.counting(async function(t){const e=So("visits",{},t),r=`visit:${e}`,s=location.pathname.slice(0,2048),{begins:n,due:i,visitor:o}=await Co(r,()=>{const t=Date.now(),e=function(t){try{const e=JSON.parse(Ro(t)??"");return"number"==typeof e?.seen?e:void 0}catch{return}}(r),s=t-(e?.seen??0),n=Math.abs(s)>18e5,i=n||s<0||s>=Za,o=function(){const{globalPrivacyControl:t,doNotTrack:e}=navigator;return!0===t||"1"===e}()?void 0:n?ba():e?.visitor;return i&&jo(r,JSON.stringify({visitor:o,seen:t})),Promise.resolve({begins:n,due:i,visitor:o})}),a=`${e} ${o??ba()}`,c={topic:"visits",query:{},sent:{visitor:o,page:s},connection:t};if(n)return Uo({...c,once:!o},a);if(i&&o){const{answered:e,waits:r}=await Do(a);if(!e&&!r){const{signal:e}=new AbortController;await ko("visits",{},c.sent,t,e).catch(()=>{})}}return{waits:!1}}(this.#z.connection))}}const Va=k`
  [part='row'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    /* A number far from its name is hard to tell from those above and below it. */
    max-width: 30em;
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
    display: flex;
    gap: 0.12em;
    direction: ltr;
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
  .stage {
    --_digits: 0.6em;
    --_chart: 8.5em;
  }
  [part='updated'] {
    margin-block-start: 0.4em;
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
    /* As the bars above it, which are a drawing. */
    direction: ltr;
    color: var(--_muted);
    font-size: 0.8em;
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
    .stage {
      --_digits: 2em;
      --_chart: 9.7em;
    }
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
`;var Ka=function(t,e,r,s){var n,i=arguments.length,o=i<3?e:null===s?s=Object.getOwnPropertyDescriptor(e,r):s;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,s);else for(var a=t.length-1;a>=0;a--)(n=t[a])&&(o=(i<3?n(o):i>3?n(e,r,o):n(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};const Ja=["online","today","yesterday","week","month","total"],Ga=["online","today","week","month","total"];class Xa extends Je{static{this.styles=[Zt,Va]}#gt;constructor(){super(),this.topicName="visits",this.briefly=!0,this.labelKey="visits.label",this.topic=new Ko(this,"visits",()=>({})),this.#gt=new ea(this),this.fields=Ga.join(" "),this.layout="list",this.displayOnly=!1,this.refresh=0,new Wa(this)}get readyToCount(){return!this.displayOnly&&/ready|failed/.test(this.state.status)}counting(t){this.topic.follow(t)}get reserve(){const{layout:t}=this,e="list"===t?"":` + var(--_${t})`,r=ta(this.#gt);return`calc(${this.#Qt.length} * 2.2em + var(--_said)${e} + ${r})`}renderState(){const{state:t}=this,e="failed"===t.status&&!t.data&&"hide"!==this.onError;return ht`${e?this.#te({}):pt}${super.renderState()}`}isEmpty(){return!1}renderEmpty(){return pt}renderWaiting(){return ht`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        ${"chart"===this.layout?ht`<span class="bone picture"></span>`:pt}
        ${this.#Qt.map(t=>ht`<div part="row">
              <span part="label">${this.text(`visits.${t}`)}</span><span class="bone"></span>
            </div>`)}
      </div>`}renderData(t){const{daily:e}=t,r="chart"===this.layout&&e;return ht`${r?function(t,e,r){const s=[...new Map(t.map(({date:t,count:e})=>[t,e]))].sort(([t],[e])=>t<e?-1:1).slice(-30),n=s[s.length-1];if(!n)return pt;const i=t=>29-(Date.parse(n[0])-Date.parse(t))/864e5,o=s.filter(([t])=>i(t)>=0),a=Math.max(...o.map(([,t])=>t)),c=t=>re(`${t}T05:00:00Z`,e),l=t=>a>0?t/a*10:0;return ht`<figure part="chart">
    <svg
      part="picture"
      viewBox="0 0 ${30} ${10}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${o.map(([t,r])=>ut`<rect part="bar" x=${i(t)+.1} y=${10-l(r)} width="0.8" height=${l(r)}><title>${c(t)}: ${se(r,e)}</title></rect>`)}
    </svg>
    <div part="axis" aria-hidden="true">
      <span>${c(o[0][0])}</span>
      <span>${r("visits.top",{n:a})}</span>
      <span>${c(n[0])}</span>
    </div>
    <div class="hidden">
      <table>
        <caption>
          ${r("visits.daily")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${r("visits.day")}</th>
            <th scope="col">${r("visits.visits")}</th>
          </tr>
        </thead>
        <tbody>
          ${o.map(([t,r])=>ht`<tr>
                <th scope="row">${c(t)}</th>
                <td>${se(r,e)}</td>
              </tr>`)}
        </tbody>
      </table>
    </div>
  </figure>`}(e,this.language,(t,e)=>this.text(t,e)):pt}
    ${this.#te(t)} ${Qo(this.#gt,t=>this.text(t))}`}renderFresh({updatedAt:t}){return t?ht`<p part="updated">
          ${this.text("visits.updated")}
          <time datetime=${t}>${re(t,this.language,!0)}</time>
        </p>`:pt}#te(t){const e=this.#ee(t),r="digits"===this.layout&&(e.includes("total")?"total":e[0]);return ht`<dl part="list" class=${this.layout}>
      ${e.map(e=>ht`<div part="row">
            <dt part="label">${this.text(`visits.${e}`)}</dt>
            <dd part="value">${this.#re(t[e],e===r)}</dd>
          </div>`)}
    </dl>`}#ee(t){const e=void 0===t.total;return this.#Qt.filter(r=>e||void 0!==t[r]||"online"===r)}get#Qt(){return be(this.fields,Ja,Ga)}#re(t,e){if(void 0===t)return ht`<span aria-hidden="true">${"\u2014"}</span
        ><span class="hidden">${this.text("visits.unknown")}</span>`;const r=se(t,this.language);return e?ht`<span class="hidden">${r}</span
      ><span part="digits" aria-hidden="true"
        >${String(t).split("").map(t=>ht`<span part="digit">${t}</span>`)}</span
      >`:r}}Ka([Dt()],Xa.prototype,"fields",void 0),Ka([Dt({converter:ve("list","digits","chart")})],Xa.prototype,"layout",void 0),Ka([Dt({type:Boolean,attribute:"display-only"})],Xa.prototype,"displayOnly",void 0),Ka([Dt({converter:ye(0,0,86400)})],Xa.prototype,"refresh",void 0),Lt("portal-visit-counter",Xa);const Ya={PortalError:zt,fold:function(t){return t.normalize("NFD").replace(/\p{Mn}/gu,"").replace(/[\u0111\u0110\xf0\xd0]/g,"d").toLowerCase()},isSafeLink:Vi,isSafeResource:Ki,store:jo,stored:Ro,trustedHtml:function(t){return r()?.createHTML(t)??t},trustedPolicy:r,announce:me,someOf:be,formatMoment:re,formatNumber:se,formatSize:function(t,e){let r=0,s=t;for(;s>=1e3&&r<ie.length-1;)s/=1e3,r++;return new Intl.NumberFormat(e,{style:"unit",unit:ie[r],maximumFractionDigits:s<10&&r>0?1:0}).format(s)},heading:Te,absolute:ae,pageWith:ce,css:k,html:ht,nothing:pt,array:Qn,boolean:Gn,catch:pi,int:Kn,number:Wn,object:ei,optional:li,pipe:gi,positive:Mn,record:function(t,e,r){return e&&e._zod?new ii({type:"record",keyType:t,valueType:e,...Xr(r)}):new ii({type:"record",keyType:Fn(),valueType:t,...Xr(e)})},safeParse:js,string:Fn,transform:ai,union:ni,unknown:function(){return new Xn({type:"unknown"})}},Qa="data-portal-widget",tc=["id","class","lang","dir","title","hidden","slot"];function ec(){document.querySelectorAll(`[${Qa}]`).forEach(t=>{(function(t){if("loading"!==document.readyState)return!0;for(let e=t;e;e=e.parentElement)if(e.nextSibling)return!0;return!1})(t)&&!t.isContentEditable&&function(t){const e=`portal-${t.getAttribute(Qa).trim().toLowerCase()}`,r=customElements.get(e);if(!r)return;const s=document.createElement(e);for(const{name:e,value:n}of t.attributes){if(e===Qa)continue;if(tc.includes(e)||/^(aria-|data-portal-)/.test(e)){s.setAttribute(e,n);continue}const t=/^data-(.+)/.exec(e)?.[1];t&&(t.startsWith("source-")||r.observedAttributes?.includes(t))&&s.setAttribute(t,n)}t.style.length>0&&(s.style.cssText=t.style.cssText),s.append(...t.childNodes),t.replaceWith(s)}(t)})}var rc;if(rc=function(){const t=l(),e={};for(const r of["endpoint","source","lang"]){const s=t?.getAttribute(`data-portal-${r}`);s&&(e[r]=s)}return e}(),_e=rc,"string"!=typeof window.portalWidgets?.version){const t=Object.freeze({version:"0.1.0",registerSource:function(t,e){pe.set(t,e);for(const t of[...fe])t()},registerMessages:function(t,e){const r=t.toLowerCase();Oe.set(r,{...Oe.get(r),...e});for(const t of[...ze])t()},parts:{...Ya,take:function(t,e){d.get(t)?.(e)}}});Reflect.defineProperty(window,"portalWidgets",{value:t,enumerable:!0}),new MutationObserver(t=>{t.some(t=>t.addedNodes.length>0)&&ec()}).observe(document,{subtree:!0,childList:!0}),document.addEventListener("DOMContentLoaded",ec),ec(),document.dispatchEvent(new n("portal-widgets-ready"))}}();
