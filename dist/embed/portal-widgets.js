/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
!function(){const t=document.createEvent("Event").constructor,e=Object.getPrototypeOf(Object.getPrototypeOf(document)).constructor;class r{constructor(t,e={}){const{url:n,method:s,headers:i,body:o,signal:a}=t instanceof r?t:{url:new URL(t,document.baseURI).href};this.url=n,this.method=e.method??s??"GET",this.headers=new Headers(e.headers??i),this.body=e.body??o??null,this.signal=e.signal??a??null}clone(){return new r(this)}}const n="function"==typeof Request&&new Request(location.href).headers instanceof Headers?Request:r;function s(t,e){if(!(t instanceof r))return fetch(t,e);const{url:n,method:s,headers:i,body:o,signal:a}=t;return fetch(n,{method:s,headers:i,body:o,signal:a,...e})}const i=globalThis,o=i.ShadowRoot&&(void 0===i.ShadyCSS||i.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in e.prototype&&"replace"in CSSStyleSheet.prototype,a=Symbol(),c=new WeakMap;let l=class{constructor(t,e,r){if(this._$cssResult$=!0,r!==a)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(o&&void 0===t){const r=void 0!==e&&1===e.length;r&&(t=c.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&c.set(e,t))}return t}toString(){return this.cssText}};const h=t=>new l("string"==typeof t?t:t+"",void 0,a),u=(t,...e)=>{const r=1===t.length?t[0]:e.reduce((e,r,n)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+t[n+1],t[0]);return new l(r,t,a)},d=(t,e)=>{if(o)t.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const r of e){const e=document.createElement("style"),n=i.litNonce;void 0!==n&&e.setAttribute("nonce",n),e.textContent=r.cssText,t.appendChild(e)}},p=o?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const r of t.cssRules)e+=r.cssText;return h(e)})(t):t,{is:f,defineProperty:g,getOwnPropertyDescriptor:m,getOwnPropertyNames:v,getOwnPropertySymbols:y,getPrototypeOf:b}=Object,w=globalThis,_=w.trustedTypes,$=_?_.emptyScript:"",k=w.reactiveElementPolyfillSupport,x=(t,e)=>t,S={toAttribute(t,e){switch(e){case Boolean:t=t?$:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=null!==t;break;case Number:r=null===t?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch(t){r=null}}return r}},A=(t,e)=>!f(t,e),E={attribute:!0,type:String,converter:S,reflect:!1,useDefault:!1,hasChanged:A},T=Symbol.metadata??Symbol("metadata"),P=new WeakMap;let C,z=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=E){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){const r=Symbol(),n=this.getPropertyDescriptor(t,r,e);void 0!==n&&g(this.prototype,t,n)}}static getPropertyDescriptor(t,e,r){const{get:n,set:s}=m(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:n,set(e){const i=n?.call(this);s?.call(this,e),this.requestUpdate(t,i,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??E}static _$Ei(){if(this.hasOwnProperty(x("elementProperties")))return;const t=b(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(x("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(x("properties"))){const t=this.properties,e=[...v(t),...y(t)];for(const r of e)this.createProperty(r,t[r])}const t=this[T];if(null!==t){const e=P.get(t);if(void 0!==e)for(const[t,r]of e)this.elementProperties.set(t,r)}this._$Eh=new Map;for(const[t,e]of this.elementProperties){const r=this._$Eu(t,e);void 0!==r&&this._$Eh.set(r,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const e=[];if(Array.isArray(t)){const r=new Set(t.flat(1/0).reverse());for(const t of r)e.unshift(p(t))}else void 0!==t&&e.push(p(t));return e}static _$Eu(t,e){const r=e.attribute;return!1===r?void 0:"string"==typeof r?r:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,e=this.constructor.elementProperties;for(const r of e.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return d(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,r){this._$AK(t,r)}_$ET(t,e){const r=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,r);if(void 0!==n&&!0===r.reflect){const s=(void 0!==r.converter?.toAttribute?r.converter:S).toAttribute(e,r.type);this._$Em=t,null==s?this.removeAttribute(n):this.setAttribute(n,s),this._$Em=null}}_$AK(t,e){const r=this.constructor,n=r._$Eh.get(t);if(void 0!==n&&this._$Em!==n){const t=r.getPropertyOptions(n),s="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:S;this._$Em=n;const i=s.fromAttribute(e,t.type);this[n]=i??this._$Ej?.get(n)??i,this._$Em=null}}requestUpdate(t,e,r,n=!1,s){if(void 0!==t){const i=this.constructor;if(!1===n&&(s=this[t]),r??=i.getPropertyOptions(t),!((r.hasChanged??A)(s,e)||r.useDefault&&r.reflect&&s===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,r))))return;this.C(t,e,r)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:r,reflect:n,wrapped:s},i){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??e??this[t]),!0!==s||void 0!==i)||(this._$AL.has(t)||(this.hasUpdated||r||(e=void 0),this._$AL.set(t,e)),!0===n&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[e,r]of t){const{wrapped:t}=r,n=this[e];!0!==t||this._$AL.has(e)||void 0===n||this.C(e,void 0,r,n)}}let t=!1;const e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}};z.elementStyles=[],z.shadowRootOptions={mode:"open"},z[x("elementProperties")]=new Map,z[x("finalized")]=new Map,k?.({ReactiveElement:z});let O=!1;function R(){return O||(O=!0,C=function(){const{trustedTypes:t}=globalThis;try{return t?.createPolicy("portal-widgets",{createHTML:t=>t,createScriptURL:t=>t})}catch{return}}()),C}const j=globalThis,M=t=>t,N=j.trustedTypes,q=R(),L="$lit$",U=`lit$${Math.random().toFixed(9).slice(2)}$`,I="?"+U,D=`<${I}>`,H=document,B=()=>H.createComment(""),F=t=>null===t||"object"!=typeof t&&"function"!=typeof t,Z=Array.isArray,W="[ \t\n\f\r]",V=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,K=/-->/g,J=/>/g,G=RegExp(`>|${W}(?:([^\\s"'>=/]+)(${W}*=${W}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),X=/'/g,Y=/"/g,Q=/^(?:script|style|textarea|title)$/i,tt=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),et=tt(1),rt=tt(2),nt=Symbol.for("lit-noChange"),st=Symbol.for("lit-nothing"),it=new WeakMap,ot=H.createTreeWalker(H,129);function at(t,e){if(!Z(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==q?q.createHTML(e):e}const ct=(t,e)=>{const r=t.length-1,n=[];let s,i=2===e?"<svg>":3===e?"<math>":"",o=V;for(let e=0;e<r;e++){const r=t[e];let a,c,l=-1,h=0;for(;h<r.length&&(o.lastIndex=h,c=o.exec(r),null!==c);)h=o.lastIndex,o===V?"!--"===c[1]?o=K:void 0!==c[1]?o=J:void 0!==c[2]?(Q.test(c[2])&&(s=RegExp("</"+c[2],"g")),o=G):void 0!==c[3]&&(o=G):o===G?">"===c[0]?(o=s??V,l=-1):void 0===c[1]?l=-2:(l=o.lastIndex-c[2].length,a=c[1],o=void 0===c[3]?G:'"'===c[3]?Y:X):o===Y||o===X?o=G:o===K||o===J?o=V:(o=G,s=void 0);const u=o===G&&t[e+1].startsWith("/>")?" ":"";i+=o===V?r+D:l>=0?(n.push(a),r.slice(0,l)+L+r.slice(l)+U+u):r+U+(-2===l?e:u)}return[at(t,i+(t[r]||"<?>")+(2===e?"</svg>":3===e?"</math>":"")),n]};class lt{constructor({strings:t,_$litType$:e},r){let n;this.parts=[];let s=0,i=0;const o=t.length-1,a=this.parts,[c,l]=ct(t,e);if(this.el=lt.createElement(c,r),ot.currentNode=this.el.content,2===e||3===e){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(n=ot.nextNode())&&a.length<o;){if(1===n.nodeType){if(n.hasAttributes())for(const t of n.getAttributeNames())if(t.endsWith(L)){const e=l[i++],r=n.getAttribute(t).split(U),o=/([.?@])?(.*)/.exec(e);a.push({type:1,index:s,name:o[2],strings:r,ctor:"."===o[1]?ft:"?"===o[1]?gt:"@"===o[1]?mt:pt}),n.removeAttribute(t)}else t.startsWith(U)&&(a.push({type:6,index:s}),n.removeAttribute(t));if(Q.test(n.tagName)){const t=n.textContent.split(U),e=t.length-1;if(e>0){n.textContent=N?N.emptyScript:"";for(let r=0;r<e;r++)n.append(t[r],B()),ot.nextNode(),a.push({type:2,index:++s});n.append(t[e],B())}}}else if(8===n.nodeType)if(n.data===I)a.push({type:2,index:s});else{let t=-1;for(;-1!==(t=n.data.indexOf(U,t+1));)a.push({type:7,index:s}),t+=U.length-1}s++}}static createElement(t,e){const r=H.createElement("template");return r.innerHTML=t,r}}function ht(t,e,r=t,n){if(e===nt)return e;let s=void 0!==n?r._$Co?.[n]:r._$Cl;const i=F(e)?void 0:e._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),void 0===i?s=void 0:(s=new i(t),s._$AT(t,r,n)),void 0!==n?(r._$Co??=[])[n]=s:r._$Cl=s),void 0!==s&&(e=ht(t,s._$AS(t,e.values),s,n)),e}class ut{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:e},parts:r}=this._$AD,n=(t?.creationScope??H).importNode(e,!0);ot.currentNode=n;let s=ot.nextNode(),i=0,o=0,a=r[0];for(;void 0!==a;){if(i===a.index){let e;2===a.type?e=new dt(s,s.nextSibling,this,t):1===a.type?e=new a.ctor(s,a.name,a.strings,this,t):6===a.type&&(e=new vt(s,this,t)),this._$AV.push(e),a=r[++o]}i!==a?.index&&(s=ot.nextNode(),i++)}return ot.currentNode=H,n}p(t){let e=0;for(const r of this._$AV)void 0!==r&&(void 0!==r.strings?(r._$AI(t,r,e),e+=r.strings.length-2):r._$AI(t[e])),e++}}class dt{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,r,n){this.type=2,this._$AH=st,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const e=this._$AM;return void 0!==e&&11===t?.nodeType&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=ht(this,t,e),F(t)?t===st||null==t||""===t?(this._$AH!==st&&this._$AR(),this._$AH=st):t!==this._$AH&&t!==nt&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):(t=>Z(t)||"function"==typeof t?.[Symbol.iterator])(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==st&&F(this._$AH)?this._$AA.nextSibling.data=t:this.T(H.createTextNode(t)),this._$AH=t}$(t){const{values:e,_$litType$:r}=t,n="number"==typeof r?this._$AC(t):(void 0===r.el&&(r.el=lt.createElement(at(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(e);else{const t=new ut(n,this),r=t.u(this.options);t.p(e),this.T(r),this._$AH=t}}_$AC(t){let e=it.get(t.strings);return void 0===e&&it.set(t.strings,e=new lt(t)),e}k(t){Z(this._$AH)||(this._$AH=[],this._$AR());const e=this._$AH;let r,n=0;for(const s of t)n===e.length?e.push(r=new dt(this.O(B()),this.O(B()),this,this.options)):r=e[n],r._$AI(s),n++;n<e.length&&(this._$AR(r&&r._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){const e=M(t).nextSibling;M(t).remove(),t=e}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}}class pt{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,r,n,s){this.type=1,this._$AH=st,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=s,r.length>2||""!==r[0]||""!==r[1]?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=st}_$AI(t,e=this,r,n){const s=this.strings;let i=!1;if(void 0===s)t=ht(this,t,e,0),i=!F(t)||t!==this._$AH&&t!==nt,i&&(this._$AH=t);else{const n=t;let o,a;for(t=s[0],o=0;o<s.length-1;o++)a=ht(this,n[r+o],e,o),a===nt&&(a=this._$AH[o]),i||=!F(a)||a!==this._$AH[o],a===st?t=st:t!==st&&(t+=(a??"")+s[o+1]),this._$AH[o]=a}i&&!n&&this.j(t)}j(t){t===st?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}class ft extends pt{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===st?void 0:t}}class gt extends pt{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==st)}}class mt extends pt{constructor(t,e,r,n,s){super(t,e,r,n,s),this.type=5}_$AI(t,e=this){if((t=ht(this,t,e,0)??st)===nt)return;const r=this._$AH,n=t===st&&r!==st||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,s=t!==st&&(r===st||n);n&&this.element.removeEventListener(this.name,this,r),s&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}class vt{constructor(t,e,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){ht(this,t)}}const yt=j.litHtmlPolyfillSupport;yt?.(lt,dt);const bt=(t,e,r)=>{const n=r?.renderBefore??e;let s=n._$litPart$;if(void 0===s){const t=r?.renderBefore??null;n._$litPart$=s=new dt(e.insertBefore(B(),t),t,void 0,r??{})}return s._$AI(t),s},wt=globalThis;class _t extends z{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=bt(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return nt}}_t._$litElement$=!0,_t.finalized=!0,wt.litElementHydrateSupport?.({LitElement:_t});const $t=wt.litElementPolyfillSupport;$t?.({LitElement:_t});class kt extends Error{constructor(t,e,r={}){super(e,{cause:r.cause}),this.name="PortalError",this.kind=t,this.reason=r.reason,this.status=r.status,this.url=r.url,this.answer=r.answer,this.faults=r.faults??[]}get isPassing(){const{kind:t,reason:e}=this;return"http"===t?"busy"===e||"server"===e:"config"!==t&&"render"!==e}static from(t){return t instanceof kt?t:new kt("format",String(t),{reason:"render",cause:t})}}function xt(t){return new kt("format",`${t.length} part(s) of the answer were left out.`,{reason:"partial",faults:t})}function St(){return new DOMException("Nobody waits for it any more.","AbortError")}function At(t){return t instanceof DOMException&&"AbortError"===t.name}const Et=new Set;function Tt(t,e,r,n=[]){const s=r.faults.map(({path:t,message:e})=>`\n${t}: ${e}`).join(""),i=`<${t}> ${e}\n${r.message}${s}${n.map(t=>`\n\u2192 ${t}`).join("")}`;Et.has(i)||(Et.add(i),console.warn(i,...r.cause?[r.cause]:[]))}function Pt(t,e){customElements.get(t)||(function(){if(R()||!("trustedTypes"in globalThis))return!0;try{return bt(et`<i></i>`,document.createDocumentFragment()),!0}catch{return!1}}()?customElements.define(t,e):Tt(t,"stays as it is.",Ct))}const Ct=new kt("config",'The page asks for Trusted Types and allows no policy named "portal-widgets".');function zt(t,e){return"bigint"==typeof e?e.toString():e}class Ot{constructor(t){this._getter=t,this._value=void 0}get value(){const t=this._getter;return void 0!==t&&(this._value=t(),this._getter=void 0),this._value}}function Rt(t){const e=t.startsWith("^")?1:0,r=t.endsWith("$")?t.length-1:t.length;return t.slice(e,r)}function jt(t,e,r){Object.defineProperty(t,e,{value:r,writable:!0,enumerable:!0,configurable:!0})}function Mt(t){return function(t){const e=Object.getOwnPropertyDescriptor(t,"shape");return e?.get?e.get.raw:e?.value}(t._zod.def)??t._zod.def.shape}function Nt(t,e,r){Object.defineProperty(t,e,{get(){const t=r();return jt(this,e,t),t},enumerable:!0,configurable:!0})}function qt(t,e,r){e in t?jt(t,e,r):t[e]=r}const Lt="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function Ut(t){return"object"==typeof t&&null!==t&&!Array.isArray(t)}function It(t){if(!1===Ut(t))return!1;const e=t.constructor;if(void 0===e)return!0;if("function"!=typeof e)return!0;const r=e.prototype;return!1!==Ut(r)&&!1!==Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")}function Dt(t,e,r){const n=new t._zod.constr(e??t._zod.def);return e&&!r?.parent||(n._zod.parent=t),n}function Ht(t){const e=t;if(!e)return{};if("string"==typeof e)return{error:()=>e};if(void 0!==e?.message){if(void 0!==e?.error)throw new Error("Cannot specify both `message` and `error` params");e.error=e.message}return delete e.message,"string"==typeof e.error?{...e,error:()=>e.error}:e}const Bt=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();function Ft(t,e){const r={};return function(t,e,r){const n=Mt(e);for(const s of r){const r=Object.getOwnPropertyDescriptor(n,s);r.enumerable&&(r.get?Nt(t,s,()=>e._zod.def.shape[s]):qt(t,s,r.value))}}(r,t,Reflect.ownKeys(Mt(t))),function(t,e){for(const r of Reflect.ownKeys(e)){const n=Object.getOwnPropertyDescriptor(e,r);n.enumerable&&(n.get?Nt(t,r,()=>e[r]):qt(t,r,n.value))}}(r,e),r}function Zt(t,e=0){if(!0===t.aborted)return!0;for(let r=e;r<t.issues.length;r++)if(!0!==t.issues[r]?.continue)return!0;return!1}function Wt(t,e=0){if(!0===t.aborted)return!0;for(let r=e;r<t.issues.length;r++)if(!1===t.issues[r]?.continue)return!0;return!1}function Vt(t,e){return e.map(e=>{var r;return(r=e).path??(r.path=[]),e.path.unshift(t),e})}function Kt(t){return"string"==typeof t?t:t?.message}function Jt(t){const e=[];for(const r of t??[]){const t=r._zod.def;if(!/_(length|size)$|_equals$/.test(t.check))break;const n=t.maximum??t.length??t.size;n>=0&&e.push([n,r])}return e}function Gt(t,e,r){var n;for(let s=e;s<t.length;s++)(n=t[s]).schema??(n.schema=r)}function Xt(t,e,r){var n;const s=t.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(n=t).schema??(n.schema=t.inst):t.schema=t.inst);const i=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,o=t.message?t.message:Kt(t.inst?._zod.def?.error?.(t))??Kt(i?.(t))??Kt(e?.error?.(t))??Kt(r.customError?.(t))??Kt(r.localeError?.(t))??"Invalid input",a={};for(const e of Object.keys(t))"inst"!==e&&"schema"!==e&&"continue"!==e&&"input"!==e&&"__proto__"!==e&&(a[e]=t[e]);return a.path??(a.path=[]),a.message=o,e?.reportInput&&(a.input=t.input),a}const Yt=/[\uD800-\uDBFF]/;function Qt(t){const e=t.length;if(!Yt.test(t))return e;let r=e;for(let n=0;n<e-1;n++)55296==(64512&t.charCodeAt(n))&&56320==(64512&t.charCodeAt(n+1))&&(r--,n++);return r}function te(t){return Array.isArray(t)?"array":"string"==typeof t?"string":"unknown"}function ee(t,e,r,n=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function re(t,e,r){Object.defineProperty(t,e,{configurable:!0,get(){return null==this?r:ee(this,e,r.bind(this))},set(t){ee(this,e,t)}})}let ne,se=!1;const ie={configurable:!0,get(){se=!0}};function oe(t,e,r){const n=Object.getPrototypeOf(t._zod);e in n&&ne!==t._zod?ne=void 0:(ne=t._zod,Object.defineProperty(n,e,{configurable:!0,get(){Object.defineProperty(this,e,ie);const t=se;se=!1;try{const n=r(this);return se?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:n}),se=se||t,n}catch(r){throw delete this[e],se=se||t,r}},set(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:t})}}))}function ae(t){const e=()=>t;return e["~constantCatch"]=!0,e}const ce={};var le;const he={value:void 0,enumerable:!1};let ue="captureStackTrace"in Error?Error:null;function de(t,e,r,n){function s(t){this.def=t,this.constr=h,this.traits=new Set}s.prototype={};const i=r,o=i&&new WeakSet;function a(r,n){if(r._zod){if(r._zod.traits.has(t))return}else{he.value=new s(n);try{Object.defineProperty(r,"_zod",he)}finally{he.value=void 0}}if(r._zod.traits.add(t),e(r,n),o){const t=Object.getPrototypeOf(r),e=r._zod.constr.prototype;let n=t;for(;n&&n!==e;)n=Object.getPrototypeOf(n);const s=n??t;o.has(s)||(o.add(s),function(t,e){for(const r of Object.keys(e)){const n=Object.getOwnPropertyDescriptor(e,r);n.get?Object.defineProperty(t,r,{...n,enumerable:!1}):re(t,r,n.value)}}(s,i))}const a=h.prototype;for(const t in a)Object.prototype.hasOwnProperty.call(a,t)&&(t in r||(r[t]=a[t].bind(r)))}const c=n?.Parent??Object;class l extends c{}function h(t){const e=n?.Parent?function(t){const e=ue;if(e){const r=e.stackTraceLimit;if("number"==typeof r){try{e.stackTraceLimit=0}catch{return ue=null,new t}try{return new t}finally{e.stackTraceLimit=r}}}return new t}(l):this;a(e,t);const r=e._zod.deferred;if(r){for(const t of r)t();e._zod.deferred=void 0}const s=ce.__zod_globalConfig?.postProcessor;return s&&s(e),e}return Object.defineProperty(l,"name",{value:t}),Object.defineProperty(h,"init",{value:a}),Object.defineProperty(h,Symbol.hasInstance,{value:e=>!!(n?.Parent&&e instanceof n.Parent)||e?._zod?.traits?.has(t)}),Object.defineProperty(h,"name",{value:t}),h}class pe extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class fe extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}}(le=ce).__zod_globalConfig??(le.__zod_globalConfig={});const ge=ce.__zod_globalConfig;function me(t){return ge}const ve={get:function(){const t=this._zod;return t.message??(t.message=JSON.stringify(t.def,zt,2)),t.message},set:function(t){this._zod.message=t},enumerable:!0,configurable:!0},ye={value:void 0,enumerable:!1},be=new WeakSet([Object.prototype,Error.prototype]),we=de("$ZodError",(t,e)=>{t.name="$ZodError",ye.value=e,Object.defineProperty(t,"issues",ye),ye.value=void 0,Object.defineProperty(t,"message",ve);const r=Object.getPrototypeOf(t);be.has(r)||(be.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){const t=()=>this.message;return Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0}),t},set(t){Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),_e=t=>{const e=(r,n,s,i)=>{const o=s?{...s,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},o);if(a instanceof Promise)throw new pe;if(a.issues.length){const r=new(i?.Err??t)(a.issues.map(t=>Xt(t,o,me())));throw Lt(r,i?.callee??e),r}return a.value};return e},$e=_e(we),ke=t=>{const e=async(r,n,s,i)=>{const o=s?{...s,async:!0}:{async:!0};let a=r._zod.run({value:n,issues:[]},o);if(a instanceof Promise&&(a=await a),a.issues.length){const r=new(i?.Err??t)(a.issues.map(t=>Xt(t,o,me())));throw Lt(r,i?.callee??e),r}return a.value};return e},xe=ke(we),Se=(t=>(e,r,n)=>{const s=n?{...n,async:!1}:{async:!1},i=e._zod.run({value:r,issues:[]},s);if(i instanceof Promise)throw new pe;return i.issues.length?Ae(t,i.issues,s):{success:!0,data:i.value}})(we);function Ae(t,e,r){let n;return{success:!1,get error(){return n||(n=new t(e.map(t=>Xt(t,r,me()))),e=void 0,r=void 0),n},set error(t){n=t,e=void 0,r=void 0}}}const Ee=(t=>async(e,r,n)=>{const s=n?{...n,async:!0}:{async:!0};let i=e._zod.run({value:r,issues:[]},s);return i instanceof Promise&&(i=await i),i.issues.length?Ae(t,i.issues,s):{success:!0,data:i.value}})(we),Te="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Pe(t){return new RegExp(`^${t}$`)}const Ce=Pe(Te);function ze(t){const e="(?:[01]\\d|2[0-3]):[0-5]\\d";return"number"==typeof t.precision?-1===t.precision?`${e}`:0===t.precision?`${e}:[0-5]\\d`:`${e}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?`${e}:[0-5]\\d(?:\\.\\d+)?`:`${e}(?::[0-5]\\d(?:\\.\\d+)?)?`}const Oe=/^[\s\S]{0,}$/,Re=/^-?\d+(?:\.\d+)?$/,je=/^(?:true|false)$/i,Me=de("$ZodCheck",(t,e)=>{var r;t._zod??(t._zod={}),t._zod.def=e,(r=t._zod).onattach??(r.onattach=[])}),Ne=t=>{const e=t.value;return!(null==e||void 0===e.length)},qe={number:"number",bigint:"bigint",object:"date"},Le=de("$ZodCheckLessThan",(t,e)=>{Me.init(t,e);const r=qe[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value<=e.value:n.value<e.value)||n.issues.push({origin:qe[typeof n.value]??r,code:"too_big",maximum:"object"==typeof e.value?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Ue=de("$ZodCheckGreaterThan",(t,e)=>{Me.init(t,e);const r=qe[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value>=e.value:n.value>e.value)||n.issues.push({origin:qe[typeof n.value]??r,code:"too_small",minimum:"object"==typeof e.value?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Ie=de("$ZodCheckNumberFormat",(t,e)=>{Me.init(t,e),e.format=e.format||"float64";const r=e.format?.includes("int"),n=r?"int":"number",[s,i]=Bt[e.format];t._zod.check=o=>{const a=o.value;if(r){if(!Number.isInteger(a))return void o.issues.push({expected:n,format:e.format,code:"invalid_type",continue:!1,input:a,inst:t});if(!Number.isSafeInteger(a))return void(a>0?o.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}):o.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}))}a<s&&o.issues.push({origin:"number",input:a,code:"too_small",minimum:s,inclusive:!0,inst:t,continue:!e.abort}),a>i&&o.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:t,continue:!e.abort})}}),De=de("$ZodCheckMaxLength",(t,e)=>{var r;Me.init(t,e),(r=t._zod.def).when??(r.when=Ne),t._zod.check=r=>{const n=r.value,s=n.length;if(("string"==typeof n&&s>e.maximum?Qt(n):s)<=e.maximum)return;const i=te(n);r.issues.push({origin:i,code:"too_big",maximum:e.maximum,inclusive:!0,input:n,inst:t,continue:!e.abort})}}),He=de("$ZodCheckMinLength",(t,e)=>{var r;Me.init(t,e),(r=t._zod.def).when??(r.when=Ne),t._zod.check=r=>{const n=r.value,s=n.length;if(("string"==typeof n&&s>=e.minimum&&s<2*e.minimum?Qt(n):s)>=e.minimum)return;const i=te(n);r.issues.push({origin:i,code:"too_small",minimum:e.minimum,inclusive:!0,input:n,inst:t,continue:!e.abort})}}),Be=de("$ZodCheckStringFormat",(t,e)=>{var r,n;Me.init(t,e),e.pattern?(r=t._zod).check??(r.check=r=>{e.pattern.lastIndex=0,e.pattern.test(r.value)||r.issues.push({origin:"string",code:"invalid_format",format:e.format,input:r.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(n=t._zod).check??(n.check=()=>{})}),Fe=de("$ZodCheckRegex",(t,e)=>{Be.init(t,e),t._zod.check=r=>{e.pattern.lastIndex=0,e.pattern.test(r.value)||r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}}),Ze=de("$ZodCheckOverwrite",(t,e)=>{Me.init(t,e),t._zod.check=t=>{t.value=e.tx(t.value)}}),We={major:4,minor:6,patch:7},Ve=de("$ZodType",(t,e)=>{var r;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=We;const n=t._zod.def.checks,s=t._zod.traits.has("$ZodCheck")?[t,...n??[]]:n?.length?[...n]:[];for(const e of s)for(const r of e._zod.onattach)r(t);if(0===s.length)(r=t._zod).deferred??(r.deferred=[]),t._zod.deferred?.push(()=>{t._zod.run=t._zod.parse});else{const e=(e,r,n)=>{if(e.memo)return e;let s,i=Zt(e);for(const o of r){if(o._zod.def.when){if(Wt(e))continue;if(!o._zod.def.when(e))continue}else if(i)continue;const r=e.issues.length,a=o._zod.check(e);if(a instanceof Promise&&!1===n?.async)throw new pe;if(s||a instanceof Promise)s=(s??Promise.resolve()).then(async()=>{await a,e.issues.length!==r&&(Gt(e.issues,r,t),i||(i=Zt(e,r)))});else{if(e.issues.length===r)continue;Gt(e.issues,r,t),i||(i=Zt(e,r))}}return s?s.then(()=>e):e},r=(r,n,i)=>{if(Zt(r))return r.aborted=!0,r;const o=e(n,s,i);if(o instanceof Promise){if(!1===i.async)throw new pe;return o.then(e=>t._zod.parse(e,i))}return t._zod.parse(o,i)};t._zod.run=(n,i)=>{if(i.skipChecks)return t._zod.parse(n,i);if("backward"===i.direction){const e=t._zod.parse({value:n.value,issues:[]},{...i,skipChecks:!0});return e instanceof Promise?e.then(t=>r(t,n,i)):r(e,n,i)}const o=t._zod.parse(n,i);if(o instanceof Promise){if(!1===i.async)throw new pe;return o.then(t=>e(t,s,i))}return e(o,s,i)}}},{get"~standard"(){return function(t,e,r){return ee(t,"~standard",r,!1)}(this,0,(t=this,{validate:e=>{const r={async:!1};try{const n=t._zod.run({value:e,issues:[]},r);if(!(n instanceof Promise))return Ke(n,r)}catch(t){}return async function(t,e){const r={async:!0};return Ke(await t._zod.run({value:e,issues:[]},r),r)}(t,e)},vendor:"zod",version:1}));var t},set"~standard"(t){ee(this,"~standard",t)}}),Ke=(t,e)=>t.issues.length?{issues:t.issues.map(t=>Xt(t,e,me()))}:{value:t.value},Je=de("$ZodString",(t,e)=>{Ve.init(t,e),t._zod.pattern=e.pattern??Oe,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=String(r.value)}catch(n){}return"string"==typeof r.value||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:t}),r}}),Ge=de("$ZodStringFormat",(t,e)=>{Be.init(t,e),Je.init(t,e)}),Xe=de("$ZodISODateTime",(t,e)=>{e.pattern??(e.pattern=function(t){const e=["Z"];t.offset&&e.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const r=`${ze({precision:t.precision,seconds:!0})}(?:${e.join("|")})`,n=t.local?`${r}|${ze({precision:t.precision})}`:r;return new RegExp(`^${Te}T(?:${n})$`)}(e)),Ge.init(t,e)}),Ye=de("$ZodISODate",(t,e)=>{e.pattern??(e.pattern=Ce),Ge.init(t,e)}),Qe=de("$ZodNumber",(t,e)=>{Ve.init(t,e),t._zod.pattern=Re,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=Number(r.value)}catch(t){}const s=r.value;if("number"==typeof s&&!Number.isNaN(s)&&Number.isFinite(s))return r;const i="number"==typeof s?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:s,inst:t,...i?{received:i}:{}}),r}}),tr=de("$ZodNumberFormat",(t,e)=>{Ie.init(t,e),Qe.init(t,e)}),er=de("$ZodBoolean",(t,e)=>{Ve.init(t,e),t._zod.pattern=je,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=Boolean(r.value)}catch(t){}const s=r.value;return"boolean"==typeof s||r.issues.push({expected:"boolean",code:"invalid_type",input:s,inst:t}),r}}),rr=de("$ZodUnknown",(t,e)=>{Ve.init(t,e),t._zod.parse=t=>t}),nr=t=>Array.isArray(t)?t.length:-1;function sr(t,e,r){t.issues.length&&e.issues.push(...Vt(r,t.issues)),e.value[r]=t.value}const ir=de("$ZodArray",(t,e)=>{Ve.init(t,e);const r=ge.memoizer;r?.attach(t),t._zod.parse=(n,s)=>{const i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),n;n.value=r?r.alloc(t,n,Array(i.length),s):Array(i.length);const o=[],a=s?.abortEarly;for(let t=0;t<i.length;t++){const r=i[t],c=e.element._zod.run({value:r,issues:[]},s);if(c instanceof Promise)o.push(c.then(e=>sr(e,n,t)));else if(sr(c,n,t),a&&0!==c.issues.length&&Zt(c))break}return o.length?Promise.all(o).then(()=>n):n},function(t,e){const r=Jt(t._zod.def.checks);if(!r.length)return;const n=Math.min(...r.map(t=>t[0])),s=t._zod.parse;t._zod.parse=(r,i)=>{const o=e(r.value);if(o>n&&!i?.skipChecks&&"backward"!==i?.direction)for(const[e,n]of Jt(t._zod.def.checks))if(o>e&&n._zod.def.when(r)){const e=r.issues.length;return n._zod.check(r),r.issues[e].continue=!1,Gt(r.issues,e,t),r}return s(r,i)}}(t,nr)});function or(t,e,r,n,s,i){const o=r in n,a="optional"===i;if(o||!a||"optional"!==s){if(t.issues.length){if(void 0!==s&&a&&!o)return;e.issues.push(...Vt(r,t.issues))}o||void 0!==s?void 0===t.value?(o||"defaulted"===s&&!a)&&(e.value[r]=void 0):e.value[r]=t.value:t.issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]})}}const ar=[];const cr=de("$ZodObject",(t,e)=>{Ve.init(t,e);const r=Object.getOwnPropertyDescriptor(e,"shape"),n=r?.get?r.get.raw:e.shape??{};if(n){const t=()=>{const r={...n};return Object.defineProperty(e,"shape",{value:r}),t.raw=r,r};t.raw=n,Object.defineProperty(e,"shape",{get:t})}const s=new Ot(()=>function(t){const e=Object.keys(t.shape),r=Object.getOwnPropertySymbols(t.shape),n=r.length?r:ar,s=n.length?[...e,...n]:e;for(const e of s)if(!t.shape?.[e]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(e)}": expected a Zod schema`);const i=(o=t.shape,Object.keys(o).filter(t=>void 0!==o[t]._zod.optin&&"optional"===o[t]._zod.optout));var o;return{...t,allKeys:s,symbolKeys:n,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}(e));oe(t,"propValues",t=>{const e=t.def.shape,r={};for(const t of Object.keys(e)){const n=e[t]._zod;if(n.values){Object.prototype.hasOwnProperty.call(r,t)||jt(r,t,new Set);for(const e of n.values)r[t].add(e);void 0!==n.optin&&r[t].add(void 0)}}return r});const i=Ut,o=e.catchall;let a;const c=ge.memoizer;c?.attach(t),t._zod.parse=(e,r)=>{a??(a=s.value);const n=e.value;if(!i(n))return e.issues.push({expected:"object",code:"invalid_type",input:n,inst:t}),e;e.value=c?c.alloc(t,e,{},r):{};const l=[],h=a.shape,u=r?.abortEarly;let d=e.issues.length;for(const t of a.allKeys){if(u&&e.issues.length!==d){if(Zt(e,d))break;d=e.issues.length}if("__proto__"===t)continue;const s=h[t],i=s._zod.optin,o=s._zod.optout,a=s._zod.run({value:n[t],issues:[]},r);a instanceof Promise?l.push(a.then(r=>or(r,e,t,n,i,o))):or(a,e,t,n,i,o)}return o?function(t,e,r,n,s,i,o){const a=[],c=s.keySet,l=s.catchall._zod,h=l.def.type,u=l.optin,d=l.optout;let p=0;for(const s of Object.keys(e)){if(o&&r.issues.length!==p){if(Zt(r,p))break;p=r.issues.length}if(c.has(s))continue;if("__proto__"===s){"never"===h&&a.push(s);continue}if("never"===h){a.push(s);continue}const i=l.run({value:e[s],issues:[]},n);i instanceof Promise?t.push(i.then(t=>or(t,r,s,e,u,d))):or(i,r,s,e,u,d)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:e,inst:i,continue:!0}),t.length?Promise.all(t).then(()=>r):r}(l,n,e,r,s.value,t,!0===u):l.length?Promise.all(l).then(()=>e):e}});function lr(t,e,r,n){for(const r of t)if(0===r.issues.length)return e.value=r.value,e;const s=t.filter(t=>!Zt(t));return 1===s.length?(e.value=s[0].value,s[0]):(e.issues.push({code:"invalid_union",input:e.value,inst:r,errors:t.map(t=>t.issues.map(t=>Xt(t,n,me())))}),e)}const hr=de("$ZodUnion",(t,e)=>{Ve.init(t,e),oe(t,"optin",t=>t.def.options.some(t=>"defaulted"===t._zod.optin)?"defaulted":t.def.options.some(t=>void 0!==t._zod.optin)?"optional":void 0),oe(t,"optout",t=>t.def.options.some(t=>"optional"===t._zod.optout)?"optional":void 0),oe(t,"values",t=>{if(t.def.options.every(t=>t._zod.values))return new Set(t.def.options.flatMap(t=>Array.from(t._zod.values)))}),oe(t,"pattern",t=>{if(t.def.options.every(t=>t._zod.pattern)){const e=t.def.options.map(t=>t._zod.pattern);return new RegExp(`^(${e.map(t=>Rt(t.source)).join("|")})$`)}});const r=1===e.options.length?e.options[0]._zod.run:null;t._zod.parse=(n,s)=>{if(r)return r(n,s);let i=!1;const o=[];for(const t of e.options){const e=t._zod.run({value:n.value,issues:[]},s);if(e instanceof Promise)o.push(e),i=!0;else{if(0===e.issues.length)return e;o.push(e)}}return i?Promise.all(o).then(e=>lr(e,n,t,s)):lr(o,n,t,s)}}),ur=de("$ZodRecord",(t,e)=>{Ve.init(t,e);const r=ge.memoizer;r?.attach(t),t._zod.parse=(n,s)=>{const i=n.value;if(!It(i))return n.issues.push({expected:"record",code:"invalid_type",input:i,inst:t}),n;const o=[],a=e.keyType._zod.values;if(a&&!e.partial){n.value=r?r.alloc(t,n,{},s):{};const c=new Set;for(const r of a)if("string"==typeof r||"number"==typeof r||"symbol"==typeof r){if(c.add("number"==typeof r?r.toString():r),"__proto__"===r)continue;const a=e.keyType._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(a.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:a.issues.map(t=>Xt(t,s,me())),input:r,path:[r],inst:t});continue}const l=a.value;if("__proto__"===l)continue;const h=e.valueType._zod.run({value:i[r],issues:[]},s);h instanceof Promise?o.push(h.then(t=>{t.issues.length&&n.issues.push(...Vt(r,t.issues)),n.value[l]=t.value})):(h.issues.length&&n.issues.push(...Vt(r,h.issues)),n.value[l]=h.value)}let l;for(const t of Object.keys(i))if(!c.has(t))if("loose"===e.mode){if("__proto__"===t)continue;n.value[t]=i[t]}else l=l??[],l.push(t);l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:l,continue:!0})}else{let c;n.value=r?r.alloc(t,n,{},s):{};for(const r of Reflect.ownKeys(i)){if("__proto__"===r)continue;if(!Object.prototype.propertyIsEnumerable.call(i,r))continue;let l=e.keyType._zod.run({value:r,issues:[]},s);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if("string"==typeof r&&Re.test(r)&&l.issues.length){const t=e.keyType._zod.run({value:Number(r),issues:[]},s);if(t instanceof Promise)throw new Error("Async schemas not supported in object keys currently");0===t.issues.length&&(l=t)}if(l.issues.length){"loose"===e.mode?n.value[r]=i[r]:a?(c=c??[],c.push(r)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(t=>Xt(t,s,me())),input:r,path:[r],inst:t});continue}const h=l.value;if("__proto__"===h)continue;const u=e.valueType._zod.run({value:i[r],issues:[]},s);u instanceof Promise?o.push(u.then(t=>{t.issues.length&&n.issues.push(...Vt(r,t.issues)),n.value[h]=t.value})):(u.issues.length&&n.issues.push(...Vt(r,u.issues)),n.value[h]=u.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:c,continue:!0})}return o.length?Promise.all(o).then(()=>n):n}}),dr=de("$ZodTransform",(t,e)=>{Ve.init(t,e),t._zod.optin="optional",ge.memoizer?.guard(t),t._zod.parse=(r,n)=>{if("backward"===n.direction)throw new fe(t.constructor.name);const s=e.transform(r.value,r);if(n.async)return(s instanceof Promise?s:Promise.resolve(s)).then(t=>(r.value=t,r));if(s instanceof Promise)throw new pe;return r.value=s,r}});function pr(t,e){return t.value=e.issues.length?void 0:e.value,t}const fr=de("$ZodOptional",(t,e)=>{Ve.init(t,e),oe(t,"optin",t=>"defaulted"===t.def.innerType._zod.optin?"defaulted":"optional"),t._zod.optout="optional",oe(t,"values",t=>{const e=t.def.innerType._zod.values;return e?new Set([...e,void 0]):void 0}),oe(t,"pattern",t=>{const e=t.def.innerType._zod.pattern;return e?new RegExp(`^(${Rt(e.source)})?$`):void 0}),t._zod.parse=(t,r)=>{if(void 0===t.value){if("defaulted"!==e.innerType._zod.optin)return t;const n=e.innerType._zod.run({value:t.value,issues:[]},r);return n instanceof Promise?n.then(e=>pr(t,e)):pr(t,n)}return e.innerType._zod.run(t,r)}}),gr=de("$ZodNullable",(t,e)=>{Ve.init(t,e),oe(t,"optin",t=>t.def.innerType._zod.optin),oe(t,"optout",t=>t.def.innerType._zod.optout),oe(t,"pattern",t=>{const e=t.def.innerType._zod.pattern;return e?new RegExp(`^(${Rt(e.source)}|null)$`):void 0}),oe(t,"values",t=>t.def.innerType._zod.values?new Set([...t.def.innerType._zod.values,null]):void 0),t._zod.parse=(t,r)=>null===t.value?t:e.innerType._zod.run(t,r)});function mr(t,e,r,n){return e.issues.length?(t.value=r.catchValue({...e,value:t.value,error:{issues:e.issues.map(t=>Xt(t,n,me()))},input:t.value}),t):(t.value=e.value,e.memo&&(t.memo=!0),t)}const vr=de("$ZodCatch",(t,e)=>{Ve.init(t,e),oe(t,"optin",t=>"defaulted"===t.def.innerType._zod.optin?"defaulted":"optional"),oe(t,"optout",t=>t.def.innerType._zod.optout),oe(t,"values",t=>t.def.innerType._zod.values),t._zod.parse=(t,r)=>{if("backward"===r.direction)return e.innerType._zod.run(t,r);const n=e.innerType._zod.run({value:t.value,issues:[]},r);return n instanceof Promise?n.then(n=>mr(t,n,e,r)):mr(t,n,e,r)}}),yr=de("$ZodPipe",(t,e)=>{Ve.init(t,e),oe(t,"values",t=>t.def.in._zod.values),oe(t,"optin",t=>t.def.in._zod.optin),oe(t,"optout",t=>t.def.out._zod.optout),oe(t,"propValues",t=>t.def.in._zod.propValues),t._zod.parse=(t,r)=>{if("backward"===r.direction){const n=e.out._zod.run(t,r);return n instanceof Promise?n.then(t=>br(t,e.in,r)):br(n,e.in,r)}const n=e.in._zod.run(t,r);return n instanceof Promise?n.then(t=>br(t,e.out,r)):br(n,e.out,r)}});function br(t,e,r){return t.issues.some(t=>"unrecognized_keys"!==t.code)?(t.aborted=!0,t):e._zod.run({value:t.value,issues:t.issues},r)}const wr=de("$ZodCustom",(t,e)=>{Me.init(t,e),Ve.init(t,e),t._zod.parse=(t,e)=>t,t._zod.check=r=>{const n=r.value,s=e.fn(n);if(s instanceof Promise)return s.then(e=>_r(e,r,n,t));_r(s,r,n,t)}});function _r(t,e,r,n){if(!t){const t={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(t.params=n._zod.def.params),e.issues.push(function(...t){const[e,r,n]=t;return"string"==typeof e?{message:e,code:"custom",input:r,inst:n}:{...e}}(t))}}function $r(t){return t.checks&&(t.checks=[...t.checks]),t}function kr(t,e){return new Le({check:"less_than",...Ht(e),value:t,inclusive:!0})}function xr(t,e){return new Ue({check:"greater_than",...Ht(e),value:t,inclusive:!0})}function Sr(t){return function(t,e){return new Ue({check:"greater_than",...Ht(e),value:0,inclusive:!1})}(0,t)}function Ar(t,e){return new De({check:"max_length",...Ht(e),maximum:t})}function Er(t,e){return new He({check:"min_length",...Ht(e),minimum:t})}function Tr(t){return new Ze({check:"overwrite",tx:t})}function Pr(t){return Tr(e=>e.normalize(t))}function Cr(){return Tr(t=>t.trim())}const zr=de("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ve.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},set with(t){ee(this,"with",t)},parse(t,e){return $e(this,t,e,{callee:this.parse})},parseAsync(t,e){return xe(this,t,e,{callee:this.parseAsync})},safeParse(t,e){return Se(this,t,e)},safeParseAsync(t,e){return Ee(this,t,e)},check(...t){const e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(t=>"function"==typeof t?{_zod:{check:t,def:{check:"custom"},onattach:[]}}:t)]},{parent:!0})},clone(t,e){return Dt(this,t,e)},brand(){return this},register(t,e){return t.add(this,e),this},apply(t,...e){return 0===e.length?t(this):t(this,...e)}}),Or=de("ZodMiniString",(t,e)=>{Je.init(t,e),zr.init(t,e)});function Rr(t){return function(t,e){return new t($r({type:"string",...Ht(e)}))}(Or,t)}const jr=de("ZodMiniStringFormat",(t,e)=>{Ge.init(t,e),Or.init(t,e)}),Mr=de("ZodMiniNumber",(t,e)=>{Qe.init(t,e),zr.init(t,e)});function Nr(t){return function(t,e){return new t($r({type:"number",checks:[],...Ht(e)}))}(Mr,t)}const qr=de("ZodMiniNumberFormat",(t,e)=>{tr.init(t,e),Mr.init(t,e)});function Lr(t){return function(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...Ht(e)})}(qr,t)}const Ur=de("ZodMiniBoolean",(t,e)=>{er.init(t,e),zr.init(t,e)});function Ir(t){return function(t,e){return new t({type:"boolean",...Ht(e)})}(Ur,t)}const Dr=de("ZodMiniUnknown",(t,e)=>{rr.init(t,e),zr.init(t,e)}),Hr=de("ZodMiniArray",(t,e)=>{ir.init(t,e),zr.init(t,e)});function Br(t,e){return new Hr({type:"array",element:t,...Ht(e)})}const Fr=de("ZodMiniObject",(t,e)=>{cr.init(t,e),zr.init(t,e),function(t,e,r,n){const s=function(t,e){const r=Object.getPrototypeOf(t);return e in r?void 0:r}(t,e);s&&Object.defineProperty(s,e,{configurable:!0,get(){const t={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,e,t),t.value=r(this),Object.defineProperty(this,e,t),t.value},set(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:n,value:t})}})}(t,"shape",t=>t._zod.def.shape,!1)});function Zr(t,e){const r={type:"object",shape:t??{},...Ht(e)};return new Fr(r)}function Wr(t,e){return function(t,e){if(!It(e))throw new Error("Invalid input to extend: expected a plain object");const r=t._zod.def.checks;if(r&&r.length>0){const r=Mt(t);for(const t of Reflect.ownKeys(e))if(void 0!==Object.getOwnPropertyDescriptor(r,t))throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Dt(t,function(...t){const e={};for(const r of t){const t=Object.getOwnPropertyDescriptors(r);Object.assign(e,t)}return Object.defineProperties({},e)}(t._zod.def,{shape:Ft(t,e)}))}(t,e)}const Vr=de("ZodMiniUnion",(t,e)=>{hr.init(t,e),zr.init(t,e)});function Kr(t,e){return new Vr({type:"union",options:t,...Ht(e)})}const Jr=de("ZodMiniRecord",(t,e)=>{ur.init(t,e),zr.init(t,e)}),Gr=de("ZodMiniTransform",(t,e)=>{dr.init(t,e),zr.init(t,e)});function Xr(t){return new Gr({type:"transform",transform:t})}const Yr=de("ZodMiniOptional",(t,e)=>{fr.init(t,e),zr.init(t,e)});function Qr(t){return new Yr({type:"optional",innerType:t})}const tn=de("ZodMiniNullable",(t,e)=>{gr.init(t,e),zr.init(t,e)});function en(t){return new tn({type:"nullable",innerType:t})}const rn=de("ZodMiniCatch",(t,e)=>{vr.init(t,e),zr.init(t,e)});function nn(t,e){return new rn({type:"catch",innerType:t,catchValue:"function"==typeof e?e:ae(e)})}const sn=de("ZodMiniPipe",(t,e)=>{yr.init(t,e),zr.init(t,e)});function on(t,e){return new sn({type:"pipe",in:t,out:e})}const an=de("ZodMiniCustom",(t,e)=>{wr.init(t,e),zr.init(t,e)});function cn(t,e={}){return function(t,e,r){return new t({type:"custom",check:"custom",fn:e,...Ht(r)})}(an,t,e)}const ln=de("ZodMiniISODateTime",(t,e)=>{Xe.init(t,e),jr.init(t,e)}),hn=de("ZodMiniISODate",(t,e)=>{Ye.init(t,e),jr.init(t,e)});function un(t){return function(t,e){return new t({type:"string",format:"date",check:"string_format",...Ht(e)})}(hn,t)}const dn=new Set(["http:","https:","mailto:","tel:"]);function pn(t){try{return dn.has(new URL(t,"https://relative.invalid/").protocol)}catch{return!1}}function fn(t){try{return/^https?:$/.test(new URL(t,"https://relative.invalid/").protocol)}catch{return!1}}const gn=Rr().check(Cr(),Er(1),Ar(2048),cn(pn,"unsafe-link")),mn=Rr().check(Cr(),Er(1),Ar(2048),cn(fn,"unsafe-link")),vn="portal-widgets:",yn=new Map;function bn(t){const e=yn.get(t);if(void 0!==e)return e;try{return localStorage.getItem(vn+t)??void 0}catch{return}}function wn(t,e){yn.delete(t);try{void 0!==e?localStorage.setItem(vn+t,e):localStorage.removeItem(vn+t)}catch{void 0!==e&&yn.set(t,e)}}const _n="portal-widgets-status";function $n(t){const e=document.getElementById(_n)??function(){const t=document.createElement("div");t.id=_n,t.setAttribute("role","status"),t.setAttribute("aria-live","polite");const e={position:"absolute",width:"1px",height:"1px",margin:"-1px",overflow:"hidden","clip-path":"inset(50%)","white-space":"nowrap"};for(const[r,n]of Object.entries(e))t.style.setProperty(r,n,"important");return document.body.append(t),t}();e.textContent="",setTimeout(()=>{e.textContent=t},150)}function kn(...t){return{fromAttribute:e=>t.find(t=>t===e?.trim().toLowerCase())??t[0]}}function xn(t,e,r){const n={fromAttribute:n=>{const s=n?.trim()?Math.trunc(Number(n)):NaN;return Number.isNaN(s)?t:Math.min(r,Math.max(e,s))}};return n}function Sn(t,e,r){const n=[...new Set((t??"").toLowerCase().split(/[\s,]+/))].filter(t=>e.includes(t));return n.length>0?n:r}const An=new Map;function En(t,e){const r=An.get(t);if(void 0!==r)return r;const n=e();return An.set(t,n),n}function Tn(t,e,r=!1){const n=new Date(t),s=r&&!/^[\d-]{10}$/.test(String(t));if("vi"===e){const[t="",e=""]=new Date(n.getTime()+252e5).toISOString().split("T"),r=t.split("-").reverse().join("/");return s?`${r} ${e.slice(0,5)}`:r}return En(`${e} ${s?"time":"day"}`,()=>new Intl.DateTimeFormat(e,{timeZone:"Asia/Ho_Chi_Minh",day:"2-digit",month:"short",year:"numeric",...s?{hour:"2-digit",minute:"2-digit",hourCycle:"h23"}:{}})).format(n)}function Pn(t,e,r=0){if("vi"===e&&t>=0&&t<1e15){const[e="",n]=String(Number(t.toFixed(r))).split("."),s=e.replace(/\B(?=(?:\d{3})+$)/g,".");return n?`${s},${n}`:s}return En(`${e} ${r}`,()=>new Intl.NumberFormat(e,{maximumFractionDigits:r})).format(t)}function Cn(t,e){return En(`${e} share`,()=>new Intl.NumberFormat(e,{style:"percent",maximumFractionDigits:1})).format(Math.floor(1e3*t)/1e3)}const zn=["byte","kilobyte","megabyte","gigabyte"],On={1:(t,e)=>et`<h1 part=${e}>${t}</h1>`,2:(t,e)=>et`<h2 part=${e}>${t}</h2>`,3:(t,e)=>et`<h3 part=${e}>${t}</h3>`,4:(t,e)=>et`<h4 part=${e}>${t}</h4>`,5:(t,e)=>et`<h5 part=${e}>${t}</h5>`,6:(t,e)=>et`<h6 part=${e}>${t}</h6>`};function Rn(t,e,r){return(On[Math.min(t,6)]??On[2])(e,r)}function jn(t,{endpoint:e}){try{return new URL(t,new URL(e,document.baseURI)).href}catch{return t}}function Mn(t,e){const r=new URL(location.href);return void 0===e?r.searchParams.delete(t):r.searchParams.set(t,e),r.hash="",r.href}function Nn(t){const{button:e,ctrlKey:r,metaKey:n,shiftKey:s,altKey:i,defaultPrevented:o}=t;return!(0!==e||r||n||s||i||o)}const qn={"article-view/reading":"sha384-ZgHLu0iF3za3mkRBW7EB4Bg8oAXC4Ozb/wtxw+TwDxAW5V0v6eo5ZKdIPOVKw9kF","sources/drupal":"sha384-Ap8qXYpAEZXFtbrFMt9/59LEj9BkokeKvrcKKVTlA0ceGWEHyPHNaOZfLhHlvv6L","sources/feed":"sha384-l72feMr9LLFHnIrAxZNiH4JXrwyKBwb9509CFsxL3FanW62egNBKU12/g13iMcBJ","sources/json":"sha384-7bhpYcUi2b4Bgy3QRINGaGo6Od+s+13/NVmCzh3GnMa5K6RMHX4RENSsEyHew555","sources/liferay":"sha384-lw0Vctg283e6oWgghE2VW3/BuGMIrOBqNw+S2L/iOKLyZeMbI3zvfzZAQhPbwKMB","sources/sharepoint":"sha384-h5fzY65iAci7IhE57oXzaI+KPH5ptdZKG+VHPz68L1Tbh3ZuR8SiNwG20UsMpar0","sources/wordpress":"sha384-GH5mb9ucCIEY5h/yfw6WExQ1ymS4ecLcqhPdcEqjxWHqokJULzj+5hEXExI6q0NL"},Ln={PortalError:kt,fold:function(t){return t.normalize("NFD").replace(/\p{Mn}/gu,"").replace(/[\u0111\u0110\xf0\xd0]/g,"d").toLowerCase()},isSafeLink:pn,isSafeResource:fn,store:wn,stored:bn,trustedHtml:function(t){return R()?.createHTML(t)??t},trustedPolicy:R,announce:$n,someOf:Sn,formatMoment:Tn,formatNumber:Pn,formatSize:function(t,e){let r=0,n=t;for(;n>=1e3&&r<zn.length-1;)n/=1e3,r++;return new Intl.NumberFormat(e,{style:"unit",unit:zn[r],maximumFractionDigits:n<10&&r>0?1:0}).format(n)},heading:Rn,absolute:jn,pageWith:Mn,css:u,html:et,nothing:st,array:Br,boolean:Ir,catch:nn,int:Lr,number:Nr,object:Zr,optional:Qr,pipe:on,positive:Sr,record:function(t,e,r){return e&&e._zod?new Jr({type:"record",keyType:t,valueType:e,...Ht(r)}):new Jr({type:"record",keyType:Rr(),valueType:t,...Ht(e)})},safeParse:Se,string:Rr,transform:Xr,union:Kr,unknown:function(){return new Dr({type:"unknown"})}};function Un(){const t=Reflect.get(e.prototype,"currentScript",document);return t instanceof HTMLScriptElement?t:void 0}const In=Un(),Dn=new Map,Hn=new Map;function Bn(t){const e=Dn.get(t);if(e)return e;const r=function(t){return new Promise((e,r)=>{const n=document.createElement("script");Hn.set(t,e);const s=new URL(`${t}.js`,In?.src??document.baseURI).href;n.src=function(t){return R()?.createScriptURL(t)??t}(s);const i=()=>r(new Error(`${s} did not load.`));n.integrity=qn[t],n.crossOrigin="anonymous",n.nonce=In?.nonce??"",n.addEventListener("load",i),n.addEventListener("error",i),document.head.append(n)})}(t);return Dn.set(t,r),r.catch(()=>Dn.delete(t)),r}const Fn={attribute:!0,type:String,converter:S,reflect:!1,hasChanged:A},Zn=(t=Fn,e,r)=>{const{kind:n,metadata:s}=r;let i=globalThis.litPropertyMetadata.get(s);if(void 0===i&&globalThis.litPropertyMetadata.set(s,i=new Map),"setter"===n&&((t=Object.create(t)).wrapped=!0),i.set(r.name,t),"accessor"===n){const{name:n}=r;return{set(r){const s=e.get.call(this);e.set.call(this,r),this.requestUpdate(n,s,t,!0,r)},init(e){return void 0!==e&&this.C(n,void 0,t,e),e}}}if("setter"===n){const{name:n}=r;return function(r){const s=this[n];e.call(this,r),this.requestUpdate(n,s,t,!0,r)}}throw Error("Unsupported decorator location: "+n)};function Wn(t){return(e,r)=>"object"==typeof r?Zn(t,e,r):((t,e,r)=>{const n=e.hasOwnProperty(r);return e.constructor.createProperty(r,t),n?Object.getOwnPropertyDescriptor(e,r):void 0})(t,e,r)}function Vn(t){return Wn({...t,state:!0,attribute:!1})}function Kn(t,e){return(e,r,n)=>((t,e,r)=>(r.configurable=!0,r.enumerable=!0,Reflect.decorate&&"object"!=typeof e&&Object.defineProperty(t,e,r),r))(e,r,{get(){return(e=>e.renderRoot?.querySelector(t)??null)(this)}})}async function Jn(t,e){try{return await t}catch(t){throw new kt("network",`The library's own ${e} could not be loaded.`,{cause:t})}}const Gn=u`
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
  [part~='message'] button {
    margin-block-start: 0.5em;
  }
  [part~='error'] {
    border-inline-start-color: var(--_error);
  }
  [part~='note'] {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='stale'] button {
    min-height: 1.8em;
    margin: 0 0 0 0.5em;
    padding: 0 0.6em;
  }
  .stage {
    display: flow-root;
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
    .stage {
      min-height: 0 !important;
    }
    button,
    [role='search'],
    nav {
      display: none;
    }
    a {
      color: inherit;
    }
  }
`,Xn=["wordpress","liferay","drupal","sharepoint"],Yn=[[/\/wp-json\b|[?&]rest_route=/,"wordpress"],[/\/o\/headless-/,"liferay"],[/\/jsonapi\b/,"drupal"],[/\/_api\//,"sharepoint"],[/\/(rss|feed|atom)\b|\.(rss|xml)$/i,"feed"]];function Qn({kind:t,reason:e,url:r,source:n,page:s,reached:i}){const o=(...t)=>t.map(t=>({name:t}));if("forbidden"===e){const t=Xn.find(t=>t===n);return o(t?`guest.${t}`:"guest")}if("network"===t)return"offline"!==e&&r?s.startsWith("https:")&&r.startsWith("http:")?o("mixed"):new URL(r).origin===new URL(s).origin?o("address","blocked"):i?o("cors"):!1===i?o("address","blocked"):o("cors","address","blocked"):[];if("timeout"===t||"busy"===e||"server"===e)return o("down");const a=r?["address"]:[];if("refused"===e)return o("options",...a);const c=Yn.find(([t])=>t.test(r??""))?.[1],l=c&&c!==n?[{name:"looks",like:c}]:[];return"html"===e?[...l,...o("login",...a,"source")]:"not-found"===e?[...l,...o(...a,"source")]:"shape"===e||"json"===e||"empty"===e?[...l,...o("source",...a)]:[]}const ts={bubbles:!0,composed:!0};class es extends t{static{this.type="portal-load"}constructor(t,e){super(es.type,ts),this.topic=t,this.data=e}}class rs extends t{static{this.type="portal-error"}#t;constructor(t,e,r=""){super(rs.type,ts),this.topic=t,this.error=e,this.#t=r}get advice(){const{kind:t,reason:e,url:r=""}=this.error;return Qn({kind:t,reason:e,url:r,source:this.#t,page:location.href})}get kind(){return this.error.kind}get cause(){return this.error.cause}}class ns extends t{static{this.type="portal-article-change"}constructor(t){super(ns.type,ts),this.articleId=t}}class ss extends t{static{this.type="portal-rating-change"}constructor(t,e,r){super(ss.type,ts),this.subject=t,this.stars=e,this.outcome=r}}const is=encodeURIComponent,os={news:(t,{limit:e,page:r,category:n,q:s})=>t.json("news",{search:{limit:e,page:r,category:n,q:s}}),article:(t,{id:e})=>t.json(`news/${is(e)}`),categories:t=>t.json("categories"),visits:t=>t.json("visits"),rating:(t,{subject:e})=>t.json(`ratings/${is(e)}`),services:(t,{group:e})=>t.json("service-links",{search:{group:e}}),send:{visits:(t,e,r)=>t.json("visits",{method:"POST",body:r}),rating:(t,{subject:e},r)=>t.json(`ratings/${is(e)}`,{method:"stars"in r?"PUT":"DELETE",headers:{"Content-Type":"application/json"},body:r})}},as=new Map([["rest",()=>os],["drupal",async()=>(await Bn("sources/drupal")).drupal],["feed",async()=>(await Bn("sources/feed")).feed],["json",async()=>(await Bn("sources/json")).json],["liferay",async()=>(await Bn("sources/liferay")).liferay],["sharepoint",async()=>(await Bn("sources/sharepoint")).sharepoint],["wordpress",async()=>(await Bn("sources/wordpress")).wordpress]]),cs=new Map,ls=new Set,hs={"news.label":"News","news.empty":"There is no news here yet.","news.emptySearch":"Nothing was found for \u201c{q}\u201d.","news.search":"Search the news","news.searchButton":"Search","news.clear":"Show all news","news.found":{one:"{n} item found for \u201c{q}\u201d.",other:"{n} items found for \u201c{q}\u201d."},"news.new":"New","news.pinned":"Pinned","news.more":"Show more","news.added":{one:"{n} more item.",other:"{n} more items."},"news.pastEnd":{one:"There is no page {page}; the list has {n} page.",other:"There is no page {page}; the list has {n} pages."},"pages.label":"Pages","pages.page":"Page {page}","pages.pageOf":"Page {page} of {n}.","pages.previous":"Previous","pages.next":"Next","pages.first":"Go to the first page","article.label":"Article","article.published":"Published","article.updated":"Updated","article.author":"Author","article.origin":"Source: {origin}","article.attachments":"Attached files","article.audio":"Listen to this article","article.related":"Related articles","article.around":"More articles","article.previous":"Older","article.next":"Newer","article.back":"Back to the list","article.empty":"This article has no text.","article.table":"Table {n}","article.enlarge":"Enlarge the picture","article.video":"Play the video","article.videoNote":"The video is loaded from {host}.","article.cut":"This article is too long to be shown whole; here is its beginning.","article.address":"Address: {address}","article.copied":"Copy made on {time}","tools.label":"What you can do with this article","tools.print":"Print","tools.save":"Save","tools.share":"Share","tools.shareVia":"Share with an app\u2026","tools.email":"Email","tools.copy":"Copy the link","tools.copied":"The link is copied.","tools.smaller":"Smaller text","tools.usual":"Usual text size","tools.larger":"Larger text","tools.size":"Text size {n} %","tools.contrast":"High contrast","tools.listen":"Listen","tools.pause":"Pause","tools.resume":"Go on","tools.stop":"Stop reading","tools.speed":"Speed","viewer.label":"Enlarged picture","viewer.close":"Close","link.outside":"(leads to {host})","link.newTab":"(opens in a new tab)","services.label":"Online services","services.empty":"There are no services here yet.","visits.label":"Visits","visits.online":"Online now","visits.today":"Today","visits.yesterday":"Yesterday","visits.week":"This week","visits.month":"This month","visits.total":"All visits","visits.updated":"Updated at","visits.unknown":"not known","visits.daily":"Visits in the last 30 days","visits.day":"Day","visits.visits":"Visits","visits.top":"at most {n} a day","rating.label":"Rating","rating.none":"No votes yet","rating.of":"{value} of {max} stars","rating.mean":"{value} of {max} on average","rating.satisfied":"{share} satisfied","rating.count":{one:"{n} vote",other:"{n} votes"},"rating.unknown":"not known","rating.spread":"How the votes spread","rating.stars":{one:"{n} star",other:"{n} stars"},"rating.level1":"Not satisfied","rating.level2":"Satisfied","rating.level3":"Very satisfied","rating.vote":"Rate this page","rating.yourVote":"Your vote","rating.choose":"Please choose a vote first.","rating.send":"Send vote","rating.change":"Change vote","rating.withdraw":"Withdraw vote","rating.sending":"Sending\u2026","rating.own":"You voted: {vote}.","rating.withdrawn":"Your vote was withdrawn.","rating.kept":"Not sent yet: your vote ({vote}) is kept on this device and will be sent again.","rating.keptWithdrawal":"Not sent yet: your withdrawal is kept on this device and will be sent again.","rating.refused":"Not accepted by the server ({status}): {vote}.","rating.scale":"The rating on the server has another scale than this part of the page.","state.loading":"Loading\u2026","state.retry":"Try again","state.stale":"A newer version could not be loaded. Updated at {time}.","note.items":{one:"{n} item is left out, because its data is wrong.",other:"{n} items are left out, because their data is wrong."},"note.link":"An unsafe or wrong link was removed.","note.date":"A date without a time zone, or no date at all, is not shown.","note.field":"Some details are left out, because their data is wrong.","note.surplus":{one:"The source sent {n} item; only the first {limit} are shown.",other:"The source sent {n} items; only the first {limit} are shown."},"error.config":"This part of the page is not set up correctly.","error.no-endpoint":"No data address (endpoint) is set for this part of the page.","error.bad-endpoint":"The data address (endpoint) of this part of the page is not valid.","error.unknown-source":"This part of the page asks for a kind of source that is not known: \u201c{source}\u201d.","error.unsupported-topic":"The source \u201c{source}\u201d cannot give what this part of the page shows.","error.network":"The data could not be reached. The address may be wrong, or the server gives this page no permission.","error.offline":"You are offline. This part will load when the connection is back.","error.timeout":"The server takes too long to answer.","error.http":"The server answered with an error ({status}).","error.forbidden":"The server does not allow visitors to read this.","error.not-found":"There is nothing at this address any more.","error.busy":"The server is busy. Please try again in a moment.","error.server":"The server has a problem ({status}).","error.format":"The answer of the server cannot be read.","error.html":"The server sent a web page instead of data (perhaps a login page).","error.json":"The answer of the server is damaged.","error.empty":"The server sent an empty answer.","error.too-large":"The answer of the server is too large.","error.shape":"The answer of the server does not have the expected form.","error.render":"This part of the page could not be shown.","error.article.not-found":"This article was not found. It may have been removed.","advice.mixed":"This page is on https and the address on http: browsers refuse that. Use the https address.","advice.cors":"The server may not let pages of {host} read its answers (CORS): have it send \u201cAccess-Control-Allow-Origin: {host}\u201d, or pass its answers on from the page\u2019s own host.","advice.address":"The address may be wrong, or the server is not running: open {url} in a browser.","advice.blocked":"The page\u2019s own policy (connect-src) or a blocker in the browser may forbid the request.","advice.guest":"Guests may not read there: open it in a private window to see, and let guests read it on the server.","advice.guest.wordpress":"WordPress lets everybody read its REST API unless a plugin or the host closes it: look for \u201cDisable REST API\u201d in the plugins.","advice.guest.liferay":"Liferay closes its services to guests: add a Service Access Policy marked \u201cDefault\u201d for headless delivery (Control Panel \u2192 Security), a CORS rule, and give guests the right to view the contents.","advice.guest.drupal":"Drupal shows guests what the role \u201cAnonymous user\u201d may see: give it \u201cView published content\u201d, and let the content type into JSON:API.","advice.guest.sharepoint":"SharePoint closes its lists to guests: allow anonymous access to the list, and switch off \u201cRequire Use Remote Interfaces\u201d.","advice.login":"A web page answers at that address, perhaps one for signing in.","advice.source":"What answers there does not look like \u201c{source}\u201d: check the attribute \u201csource\u201d.","advice.looks":'The address looks like one of \u201c{like}\u201d: try source="{like}".',"advice.options":"The server does not understand the question: check the \u201csource-\u2026\u201d attributes.","advice.down":"The server is overloaded or out of order: look into its log."},us={"news.label":"Tin t\u1ee9c","news.empty":"Ch\u01b0a c\xf3 tin n\xe0o.","news.emptySearch":"Kh\xf4ng t\xecm th\u1ea5y tin n\xe0o cho \u201c{q}\u201d.","news.search":"T\xecm tin t\u1ee9c","news.searchButton":"T\xecm ki\u1ebfm","news.clear":"Xem t\u1ea5t c\u1ea3 tin","news.found":"T\xecm th\u1ea5y {n} tin cho \u201c{q}\u201d.","news.new":"M\u1edbi","news.pinned":"Ghim","news.more":"Xem th\xeam","news.added":"\u0110\xe3 th\xeam {n} tin.","news.pastEnd":"Kh\xf4ng c\xf3 trang {page}; danh s\xe1ch ch\u1ec9 c\xf3 {n} trang.","pages.label":"Ph\xe2n trang","pages.page":"Trang {page}","pages.pageOf":"Trang {page} tr\xean {n}.","pages.previous":"Tr\u01b0\u1edbc","pages.next":"Sau","pages.first":"V\u1ec1 trang \u0111\u1ea7u","article.label":"B\xe0i vi\u1ebft","article.published":"\u0110\u0103ng ng\xe0y","article.updated":"C\u1eadp nh\u1eadt","article.author":"T\xe1c gi\u1ea3","article.origin":"Ngu\u1ed3n: {origin}","article.attachments":"T\u1ec7p \u0111\xednh k\xe8m","article.audio":"Nghe b\xe0i vi\u1ebft","article.related":"B\xe0i li\xean quan","article.around":"B\xe0i kh\xe1c","article.previous":"B\xe0i c\u0169 h\u01a1n","article.next":"B\xe0i m\u1edbi h\u01a1n","article.back":"V\u1ec1 danh s\xe1ch","article.empty":"B\xe0i vi\u1ebft n\xe0y ch\u01b0a c\xf3 n\u1ed9i dung.","article.table":"B\u1ea3ng {n}","article.enlarge":"Ph\xf3ng to \u1ea3nh","article.video":"Ph\xe1t video","article.videoNote":"Video \u0111\u01b0\u1ee3c t\u1ea3i t\u1eeb {host}.","article.cut":"B\xe0i qu\xe1 d\xe0i n\xean \u1edf \u0111\xe2y ch\u1ec9 hi\u1ec3n th\u1ecb ph\u1ea7n \u0111\u1ea7u.","article.address":"\u0110\u1ecba ch\u1ec9: {address}","article.copied":"B\u1ea3n sao l\xfac {time}","tools.label":"C\xf4ng c\u1ee5 c\u1ee7a b\xe0i vi\u1ebft","tools.print":"In b\xe0i","tools.save":"L\u01b0u b\xe0i","tools.share":"Chia s\u1ebb","tools.shareVia":"Chia s\u1ebb qua \u1ee9ng d\u1ee5ng\u2026","tools.email":"Th\u01b0 \u0111i\u1ec7n t\u1eed","tools.copy":"Sao ch\xe9p li\xean k\u1ebft","tools.copied":"\u0110\xe3 sao ch\xe9p li\xean k\u1ebft.","tools.smaller":"Ch\u1eef nh\u1ecf h\u01a1n","tools.usual":"C\u1ee1 ch\u1eef ban \u0111\u1ea7u","tools.larger":"Ch\u1eef l\u1edbn h\u01a1n","tools.size":"C\u1ee1 ch\u1eef {n} %","tools.contrast":"T\u01b0\u01a1ng ph\u1ea3n cao","tools.listen":"Nghe b\xe0i","tools.pause":"T\u1ea1m d\u1eebng","tools.resume":"Nghe ti\u1ebfp","tools.stop":"D\u1eebng \u0111\u1ecdc","tools.speed":"T\u1ed1c \u0111\u1ed9 \u0111\u1ecdc","viewer.label":"\u1ea2nh ph\xf3ng to","viewer.close":"\u0110\xf3ng","link.outside":"(m\u1edf trang {host})","link.newTab":"(m\u1edf trong th\u1ebb m\u1edbi)","services.label":"D\u1ecbch v\u1ee5, ti\u1ec7n \xedch","services.empty":"Ch\u01b0a c\xf3 d\u1ecbch v\u1ee5 n\xe0o.","visits.label":"Th\u1ed1ng k\xea truy c\u1eadp","visits.online":"\u0110ang truy c\u1eadp","visits.today":"H\xf4m nay","visits.yesterday":"H\xf4m qua","visits.week":"Tu\u1ea7n n\xe0y","visits.month":"Th\xe1ng n\xe0y","visits.total":"T\u1ea5t c\u1ea3","visits.updated":"C\u1eadp nh\u1eadt l\xfac","visits.unknown":"ch\u01b0a r\xf5","visits.daily":"L\u01b0\u1ee3t truy c\u1eadp trong 30 ng\xe0y qua","visits.day":"Ng\xe0y","visits.visits":"L\u01b0\u1ee3t truy c\u1eadp","visits.top":"cao nh\u1ea5t {n} l\u01b0\u1ee3t/ng\xe0y","rating.label":"\u0110\xe1nh gi\xe1","rating.none":"Ch\u01b0a c\xf3 b\xecnh ch\u1ecdn","rating.of":"{value} tr\xean {max} sao","rating.mean":"Trung b\xecnh {value} tr\xean {max}","rating.satisfied":"{share} h\xe0i l\xf2ng","rating.count":"{n} l\u01b0\u1ee3t b\xecnh ch\u1ecdn","rating.unknown":"ch\u01b0a r\xf5","rating.spread":"S\u1ed1 l\u01b0\u1ee3t b\xecnh ch\u1ecdn theo t\u1eebng m\u1ee9c","rating.stars":"{n} sao","rating.level1":"Ch\u01b0a h\xe0i l\xf2ng","rating.level2":"H\xe0i l\xf2ng","rating.level3":"R\u1ea5t h\xe0i l\xf2ng","rating.vote":"B\u1ea1n \u0111\xe1nh gi\xe1 th\u1ebf n\xe0o?","rating.yourVote":"\u0110\xe1nh gi\xe1 c\u1ee7a b\u1ea1n","rating.choose":"Vui l\xf2ng ch\u1ecdn m\u1ed9t m\u1ee9c \u0111\xe1nh gi\xe1.","rating.send":"G\u1eedi \u0111\xe1nh gi\xe1","rating.change":"\u0110\u1ed5i \u0111\xe1nh gi\xe1","rating.withdraw":"R\xfat l\u1ea1i \u0111\xe1nh gi\xe1","rating.sending":"\u0110ang g\u1eedi\u2026","rating.own":"B\u1ea1n \u0111\xe3 \u0111\xe1nh gi\xe1: {vote}.","rating.withdrawn":"\u0110\xe3 r\xfat l\u1ea1i \u0111\xe1nh gi\xe1 c\u1ee7a b\u1ea1n.","rating.kept":"Ch\u01b0a g\u1eedi \u0111\u01b0\u1ee3c: \u0111\xe1nh gi\xe1 c\u1ee7a b\u1ea1n ({vote}) \u0111\u01b0\u1ee3c gi\u1eef tr\xean thi\u1ebft b\u1ecb n\xe0y v\xe0 s\u1ebd t\u1ef1 g\u1eedi l\u1ea1i.","rating.keptWithdrawal":"Ch\u01b0a g\u1eedi \u0111\u01b0\u1ee3c: y\xeau c\u1ea7u r\xfat l\u1ea1i \u0111\u01b0\u1ee3c gi\u1eef tr\xean thi\u1ebft b\u1ecb n\xe0y v\xe0 s\u1ebd t\u1ef1 g\u1eedi l\u1ea1i.","rating.refused":"M\xe1y ch\u1ee7 kh\xf4ng ch\u1ea5p nh\u1eadn ({status}): {vote}.","rating.scale":"Thang \u0111\xe1nh gi\xe1 tr\xean m\xe1y ch\u1ee7 kh\xe1c v\u1edbi thang c\u1ee7a kh\u1ed1i n\xe0y.","state.loading":"\u0110ang t\u1ea3i\u2026","state.retry":"Th\u1eed l\u1ea1i","state.stale":"Ch\u01b0a t\u1ea3i \u0111\u01b0\u1ee3c b\u1ea3n m\u1edbi. C\u1eadp nh\u1eadt l\xfac {time}.","note.items":"{n} m\u1ee5c b\u1ecb b\u1ecf qua v\xec d\u1eef li\u1ec7u kh\xf4ng \u0111\xfang.","note.link":"M\u1ed9t li\xean k\u1ebft sai ho\u1eb7c kh\xf4ng an to\xe0n \u0111\xe3 \u0111\u01b0\u1ee3c g\u1ee1 b\u1ecf.","note.date":"C\xf3 ng\xe0y th\xe1ng sai ho\u1eb7c thi\u1ebfu m\xfai gi\u1edd n\xean kh\xf4ng hi\u1ec3n th\u1ecb.","note.field":"M\u1ed9t v\xe0i chi ti\u1ebft b\u1ecb b\u1ecf qua v\xec d\u1eef li\u1ec7u kh\xf4ng \u0111\xfang.","note.surplus":"Ngu\u1ed3n g\u1eedi v\u1ec1 {n} m\u1ee5c; ch\u1ec9 hi\u1ec3n th\u1ecb {limit} m\u1ee5c \u0111\u1ea7u.","error.config":"Kh\u1ed1i n\u1ed9i dung n\xe0y ch\u01b0a \u0111\u01b0\u1ee3c thi\u1ebft l\u1eadp \u0111\xfang.","error.no-endpoint":"Kh\u1ed1i n\u1ed9i dung n\xe0y ch\u01b0a \u0111\u01b0\u1ee3c khai b\xe1o \u0111\u1ecba ch\u1ec9 d\u1eef li\u1ec7u (endpoint).","error.bad-endpoint":"\u0110\u1ecba ch\u1ec9 d\u1eef li\u1ec7u (endpoint) c\u1ee7a kh\u1ed1i n\u1ed9i dung n\xe0y kh\xf4ng h\u1ee3p l\u1ec7.","error.unknown-source":"Kh\u1ed1i n\u1ed9i dung n\xe0y khai b\xe1o m\u1ed9t lo\u1ea1i ngu\u1ed3n kh\xf4ng c\xf3: \u201c{source}\u201d.","error.unsupported-topic":"Ngu\u1ed3n \u201c{source}\u201d kh\xf4ng cung c\u1ea5p \u0111\u01b0\u1ee3c n\u1ed9i dung c\u1ee7a kh\u1ed1i n\xe0y.","error.network":"Kh\xf4ng l\u1ea5y \u0111\u01b0\u1ee3c d\u1eef li\u1ec7u. C\xf3 th\u1ec3 \u0111\u1ecba ch\u1ec9 sai ho\u1eb7c m\xe1y ch\u1ee7 ch\u01b0a cho ph\xe9p trang n\xe0y truy c\u1eadp.","error.offline":"Thi\u1ebft b\u1ecb \u0111ang ngo\u1ea1i tuy\u1ebfn. N\u1ed9i dung s\u1ebd \u0111\u01b0\u1ee3c t\u1ea3i khi c\xf3 m\u1ea1ng tr\u1edf l\u1ea1i.","error.timeout":"M\xe1y ch\u1ee7 tr\u1ea3 l\u1eddi qu\xe1 l\xe2u.","error.http":"M\xe1y ch\u1ee7 b\xe1o l\u1ed7i ({status}).","error.forbidden":"M\xe1y ch\u1ee7 kh\xf4ng cho kh\xe1ch xem n\u1ed9i dung n\xe0y.","error.not-found":"Kh\xf4ng c\xf2n n\u1ed9i dung n\xe0o \u1edf \u0111\u1ecba ch\u1ec9 n\xe0y.","error.busy":"M\xe1y ch\u1ee7 \u0111ang b\u1eadn. Vui l\xf2ng th\u1eed l\u1ea1i sau \xedt ph\xfat.","error.server":"M\xe1y ch\u1ee7 \u0111ang g\u1eb7p s\u1ef1 c\u1ed1 ({status}).","error.format":"Kh\xf4ng \u0111\u1ecdc \u0111\u01b0\u1ee3c c\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7.","error.html":"M\xe1y ch\u1ee7 tr\u1ea3 v\u1ec1 m\u1ed9t trang web thay v\xec d\u1eef li\u1ec7u (c\xf3 th\u1ec3 l\xe0 trang \u0111\u0103ng nh\u1eadp).","error.json":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 b\u1ecb h\u1ecfng.","error.empty":"M\xe1y ch\u1ee7 tr\u1ea3 v\u1ec1 c\xe2u tr\u1ea3 l\u1eddi r\u1ed7ng.","error.too-large":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 qu\xe1 l\u1edbn.","error.shape":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 kh\xf4ng \u0111\xfang d\u1ea1ng.","error.render":"Kh\xf4ng hi\u1ec3n th\u1ecb \u0111\u01b0\u1ee3c kh\u1ed1i n\u1ed9i dung n\xe0y.","error.article.not-found":"Kh\xf4ng t\xecm th\u1ea5y b\xe0i vi\u1ebft n\xe0y. C\xf3 th\u1ec3 b\xe0i \u0111\xe3 \u0111\u01b0\u1ee3c g\u1ee1 b\u1ecf.","advice.mixed":"Trang n\xe0y d\xf9ng https c\xf2n \u0111\u1ecba ch\u1ec9 d\xf9ng http n\xean tr\xecnh duy\u1ec7t ch\u1eb7n. H\xe3y d\xf9ng \u0111\u1ecba ch\u1ec9 https.","advice.cors":"C\xf3 th\u1ec3 m\xe1y ch\u1ee7 ch\u01b0a cho c\xe1c trang \u1edf {host} \u0111\u1ecdc d\u1eef li\u1ec7u (CORS): c\u1ea5u h\xecnh \u0111\u1ec3 m\xe1y ch\u1ee7 g\u1eedi \u201cAccess-Control-Allow-Origin: {host}\u201d, ho\u1eb7c chuy\u1ec3n ti\u1ebfp d\u1eef li\u1ec7u qua ch\xednh m\xe1y ch\u1ee7 c\u1ee7a trang.","advice.address":"C\xf3 th\u1ec3 \u0111\u1ecba ch\u1ec9 sai ho\u1eb7c m\xe1y ch\u1ee7 kh\xf4ng ch\u1ea1y: m\u1edf th\u1eed {url} b\u1eb1ng tr\xecnh duy\u1ec7t.","advice.blocked":"C\xf3 th\u1ec3 ch\xednh s\xe1ch c\u1ee7a trang (connect-src) ho\u1eb7c ti\u1ec7n \xedch ch\u1eb7n qu\u1ea3ng c\xe1o kh\xf4ng cho g\u1eedi y\xeau c\u1ea7u.","advice.guest":"Kh\xe1ch kh\xf4ng \u0111\u01b0\u1ee3c xem: m\u1edf th\u1eed trong c\u1eeda s\u1ed5 \u1ea9n danh, r\u1ed3i cho ph\xe9p kh\xe1ch xem tr\xean m\xe1y ch\u1ee7.","advice.guest.wordpress":"WordPress v\u1ed1n cho m\u1ecdi ng\u01b0\u1eddi \u0111\u1ecdc REST API, tr\u1eeb khi m\u1ed9t plugin ho\u1eb7c m\xe1y ch\u1ee7 ch\u1eb7n: t\xecm plugin lo\u1ea1i \u201cDisable REST API\u201d.","advice.guest.liferay":"Liferay m\u1eb7c \u0111\u1ecbnh kh\xf4ng cho kh\xe1ch g\u1ecdi d\u1ecbch v\u1ee5: th\xeam m\u1ed9t Service Access Policy \u0111\xe1nh d\u1ea5u \u201cDefault\u201d cho headless delivery (Control Panel \u2192 Security), th\xeam quy t\u1eafc CORS v\xe0 c\u1ea5p quy\u1ec1n xem n\u1ed9i dung cho kh\xe1ch.","advice.guest.drupal":"Drupal cho kh\xe1ch xem theo vai tr\xf2 \u201cAnonymous user\u201d: c\u1ea5p quy\u1ec1n \u201cView published content\u201d v\xe0 m\u1edf lo\u1ea1i n\u1ed9i dung \u0111\xf3 trong JSON:API.","advice.guest.sharepoint":"SharePoint m\u1eb7c \u0111\u1ecbnh \u0111\xf3ng danh s\xe1ch v\u1edbi kh\xe1ch: cho ph\xe9p truy c\u1eadp \u1ea9n danh v\xe0 t\u1eaft \u201cRequire Use Remote Interfaces\u201d.","advice.login":"\u0110\u1ecba ch\u1ec9 \u0111\xf3 tr\u1ea3 v\u1ec1 m\u1ed9t trang web, c\xf3 th\u1ec3 l\xe0 trang \u0111\u0103ng nh\u1eadp.","advice.source":"D\u1eef li\u1ec7u \u1edf \u0111\xf3 kh\xf4ng gi\u1ed1ng c\u1ee7a \u201c{source}\u201d: ki\u1ec3m tra l\u1ea1i thu\u1ed9c t\xednh \u201csource\u201d.","advice.looks":'\u0110\u1ecba ch\u1ec9 n\xe0y gi\u1ed1ng c\u1ee7a \u201c{like}\u201d: th\u1eed source="{like}".',"advice.options":"M\xe1y ch\u1ee7 kh\xf4ng hi\u1ec3u c\xe2u h\u1ecfi: ki\u1ec3m tra l\u1ea1i c\xe1c thu\u1ed9c t\xednh \u201csource-\u2026\u201d.","advice.down":"M\xe1y ch\u1ee7 qu\xe1 t\u1ea3i ho\u1eb7c g\u1eb7p s\u1ef1 c\u1ed1: xem nh\u1eadt k\xfd c\u1ee7a m\xe1y ch\u1ee7."},ds=new Map([["vi",us],["en",hs]]),ps=new Set;function fs(t,e,r={}){const n=ds.get(t)?.[e]??us[e];return function(t,e,r){return t.replace(/\{(\w+)\}/g,(t,n)=>{const s=r[n];return void 0===s?t:"number"==typeof s?Pn(s,e,3):s})}("string"==typeof n?n:function(t,e,{n:r}){const n="number"==typeof r?function(t){return En(`${t} plural`,()=>new Intl.PluralRules(t))}(e).select(r):"other";return t[n]??t.other}(n,t,r),t,r)}function gs(t){return t in hs}function ms(t){return t.replace(/\][^\]]*$/,"]")}function vs({path:t,message:e}){return"unsafe-link"===e||t.endsWith(".url")?"note.link":/(At|\.date)$/.test(t)?"note.date":"note.field"}const ys={endpoint:["data-portal-endpoint"],source:["data-portal-source"],lang:["data-portal-lang","lang"]};let bs={};function ws(t,e){for(let r=t;r;r=_s(r))for(const t of ys[e]){const e=r.getAttribute(t);if(e)return e}return bs[e]||void 0}function _s(t){if(t.parentElement)return t.parentElement;const e=t.getRootNode();return e instanceof ShadowRoot?e.host:void 0}var $s=function(t,e,r,n){var s,i=arguments.length,o=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(s=t[a])&&(o=(i<3?s(o):i>3?s(e,r,o):s(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};const ks=new Set;let xs=!1;function Ss(){if(xs)return;xs=!0;const t=()=>ks.forEach(t=>t.requestUpdate());var e;!function(t){new MutationObserver(t).observe(document,{subtree:!0,attributes:!0,attributeFilter:Object.values(ys).flat()})}(t),e=t,ps.add(e),ls.add(()=>ks.forEach(t=>t.sourceAdded()))}class As extends _t{constructor(){super(...arguments),this.heading="",this.headingLevel=2,this.onError="message",this.retry=async()=>{this.#e=void 0,await this.reload();const{state:t}=this;"failed"===t.status&&$n(this.#r(t.error))}}static{this.styles=Gn}#e;get state(){return this.topic.state}get connection(){return{endpoint:Es(this.endpoint??ws(this,"endpoint")??""),source:this.source??ws(this,"source")??"rest",language:this.language,options:Ps(this)}}get language(){return function(t){for(let e=(t??"").toLowerCase();e;){if(ds.has(e))return e;const t=e.lastIndexOf("-");e=t<0?"":e.slice(0,t)}return"vi"}(ws(this,"lang"))}createRenderRoot(){const t=super.createRenderRoot();return function(t){const e=e=>{const{key:r,target:n}=e;"Enter"===r&&t.contains(n)&&e.stopPropagation()};for(const r of["keydown","keypress","keyup"])t.addEventListener(r,e)}(t),t}connectedCallback(){Ss(),ks.add(this),super.connectedCallback()}disconnectedCallback(){ks.delete(this),super.disconnectedCallback()}async reload(){await this.topic.reload()}failed(t){const e=function(t,e,r){const{url:n=""}=e;return Qn({kind:e.kind,reason:e.reason,url:n,source:r,page:location.href}).map(({name:e,like:s=""})=>fs(t,`advice.${e}`,{url:n,source:r,like:s,host:location.origin}))}(this.language,t,this.connection.source);Tt(this.localName,this.#r(t),t,e)}sourceAdded(){const{state:t}=this;"failed"===t.status&&"config"===t.error.kind&&this.topic.restart()}performUpdate(){try{super.performUpdate()}catch(t){if(this.#e?.state===this.state)return;const e=new kt("format",`Rendering failed: ${String(t)}`,{reason:"render",cause:t});this.#e={state:this.state,error:e},this.failed(e),this.dispatchEvent(new rs(this.topicName,e)),this.requestUpdate()}}update(t){super.update(t),this._stage.style.minHeight=this.#n?"":this.reserve}render(){const t=this.#e?.state===this.state&&this.#e.error,{status:e}=this.state;return et`<section
      part="base"
      lang=${this.language}
      aria-label=${this.landmarkLabel??st}
      aria-busy=${"loading"===e?"true":"false"}
    >
      ${t?st:this.renderHeader()}
      <div class="stage">${t?this.#s(t):this.renderState()}</div>
    </section>`}renderHeader(){return this.heading?et`<div part="header">${Rn(this.headingLevel,this.heading,"heading")}</div>`:st}renderFallback(){return et`<slot></slot>`}renderFaults(t){return function(t,e){const r=new Set;for(const{lost:t,path:n}of e)"item"===t&&r.add(ms(n));const n=new Set;r.size>0&&n.add(fs(t,"note.items",{n:r.size}));for(const s of e)"field"!==s.lost||r.has(ms(s.path))||n.add(fs(t,vs(s)));return[...n]}(this.language,t).map(t=>et`<p part="note">${t}</p>`)}get label(){return this.heading||this.text(this.labelKey)}get landmarkLabel(){return this.label}foreign(t){const e=t??ws(this,"lang");return e&&Ts(e)!==Ts(this.language)?e:void 0}text(t,e){return fs(this.language,t,e)}renderState(){const{state:t}=this;return"idle"===t.status?this.renderFallback():void 0!==t.data?et`${this.isEmpty(t.data)?et`<slot name="empty"
              ><div part="message empty">${this.renderEmpty(t.data)}</div></slot
            >`:this.renderData(t.data)}
      ${this.#i()}`:"failed"===t.status?this.#s(t.error):et`<slot name="loading"
      >${this.hasFallback?this.renderFallback():this.renderWaiting()}</slot
    >`}#s(t){return et`${"hide"===this.onError?st:et`<slot name="error"
            ><div part="message error">
              <p>${this.#r(t)}</p>
              ${this.#o()}
            </div></slot
          >`}${this.renderFallback()}`}#i(){const{state:t}=this;if("idle"===t.status)return st;const e="failed"===t.status&&"hide"!==this.onError;return et`${e?et`<p part="note stale">
            ${this.text("state.stale",{time:Tn(t.at??0,this.language,!0)})}
            ${this.#o()}
          </p>`:st}${this.renderFaults(t.faults??[])}`}#o(){return et`<button part="button retry" type="button" @click=${this.retry}>
      ${this.text("state.retry")}
    </button>`}#r(t){return function(t,e,{kind:r,reason:n,status:s},i){return fs(t,[`error.${e}.${n}`,`error.${n}`,`error.${r}`].find(gs)??"error.config",{...i,status:String(s??"")})}(this.language,this.topicName,t,{source:this.connection.source})}get#n(){const{state:t}=this;return"failed"===t.status&&!t.data&&"hide"===this.onError}get hasFallback(){return[...this.childNodes].some(t=>t instanceof Element&&!t.slot||t instanceof Text&&""!==t.data.trim())}}function Es(t){try{return t&&new URL(t,document.baseURI).href}catch{return t}}function Ts(t){return t.toLowerCase().replace(/-.*/,"")}function Ps(t){const e={};for(const{name:r,value:n}of t.attributes)r.startsWith("source-")&&(e[r.slice(7)]=n);return e}$s([Wn()],As.prototype,"endpoint",void 0),$s([Wn()],As.prototype,"source",void 0),$s([Wn()],As.prototype,"heading",void 0),$s([Wn({attribute:"heading-level",converter:xn(2,1,6)})],As.prototype,"headingLevel",void 0),$s([Wn({attribute:"on-error",converter:kn("message","hide")})],As.prototype,"onError",void 0),$s([Kn(".stage")],As.prototype,"_stage",void 0);const Cs=new Map;function zs(t,e){setTimeout(()=>Os(t,e),3e3)}function Os(t,e){Cs.get(t)===e&&Cs.delete(t)}function Rs(t,e){const r=new Map,n=new WeakMap;let s=e;for(let e=0;e<8;e++){const e=t.safeParse(s);if(e.success)return{data:e.data,faults:[...r.values()]};const i=new Map;for(const t of e.error.issues){const o=Ns(s,t.path),a=void 0===o?t.path.slice(0,-1):t.path;if(0===a.length)throw js(s,e.error.issues,[...r.values()],n);i.set(JSON.stringify(a),a);const c=Ls(s,t.path,n);null!==o&&(r.size<100||r.has(c))&&r.set(c,{path:c,message:t.message,expected:r.get(c)?.expected??Ms(t),lost:"number"==typeof a[a.length-1]?"item":"field"})}s=qs(s,[...i.values()],n)}throw js(s,[],[...r.values()],n)}function js(t,e,r,n){const s=[...r,...e.map(e=>({path:Ls(t,e.path,n),message:e.message,expected:Ms(e),lost:"field"}))],i=s[s.length-1];return new kt("format","The answer does not have the expected shape: "+(i?`${i.path}: ${i.message}`:"unknown"),{reason:"shape",faults:s.slice(0,100)})}function Ms(t){switch(t.code){case"invalid_type":return t.expected;case"invalid_format":return t.format;case"too_small":return`>=${t.minimum}`;case"too_big":return`<=${t.maximum}`;case"invalid_union":return[...new Set(t.errors.flat().map(Ms))].join("|");default:return t.message}}function Ns(t,e){let r=t;for(const t of e){if("object"!=typeof r||null===r)return;r=r[t]}return r}function qs(t,e,r){const n=new Map;for(const[t,...r]of e){const e=n.get(t);e?e.push(r):n.set(t,[r])}const s=t=>t?.some(t=>0===t.length);if(Array.isArray(t)){const e=[],i=[];return t.forEach((o,a)=>{const c=n.get(a);s(c)||(e.push(c?qs(o,c,r):o),i.push(r.get(t)?.[a]??a))}),r.set(e,i),e}return Object.fromEntries(Object.entries(t).flatMap(([t,e])=>{const i=n.get(t);return s(i)?[]:[[t,i?qs(e,i,r):e]]}))}function Ls(t,e,r){let n="$";return e.forEach((s,i)=>{const o=Ns(t,e.slice(0,i)),a="object"==typeof o&&null!==o?r.get(o):void 0;n+="number"==typeof s?`[${a?.[s]??s}]`:`.${String(s)}`}),n}class Us extends Error{response;request;options;constructor(t,e,r){const n=`${t.status||0===t.status?t.status:""} ${t.statusText??""}`.trim();super(`Request failed with ${n?`status code ${n}`:"an unknown error"}: ${e.method} ${e.url}`),this.name="HTTPError",this.response=t,this.request=e,this.options=r}}class Is extends Error{name="NonError";value;constructor(t){let e="Non-error value was thrown";try{"string"==typeof t?e=t:t&&"object"==typeof t&&"message"in t&&"string"==typeof t.message&&(e=t.message)}catch{}super(e),this.value=t}}class Ds extends Error{name="ForceRetryError";customDelay;code;customRequest;constructor(t){const e=t?.cause?t.cause instanceof Error?t.cause:new Is(t.cause):void 0;super(t?.code?`Forced retry: ${t.code}`:"Forced retry",e?{cause:e}:void 0),this.customDelay=t?.delay,this.code=t?.code,this.customRequest=t?.request}}const Hs=(()=>{let t=!1,e=!1;if("function"==typeof globalThis.ReadableStream&&"function"==typeof n)try{e=new n("https://empty.invalid",{body:new globalThis.ReadableStream,method:"POST",get duplex(){return t=!0,"half"}}).headers.has("Content-Type")}catch(t){if(t instanceof Error&&"unsupported BodyInit type"===t.message)return!1;throw t}return t&&!e})(),Bs="function"==typeof globalThis.AbortController,Fs="function"==typeof globalThis.AbortSignal&&"function"==typeof globalThis.AbortSignal.any,Zs="function"==typeof globalThis.ReadableStream,Ws="function"==typeof globalThis.FormData,Vs=["get","post","put","patch","head","delete"],Ks={json:"application/json",text:"text/*",formData:"multipart/form-data",arrayBuffer:"*/*",blob:"*/*",bytes:"*/*"},Js=2147483647,Gs=(new TextEncoder).encode("------WebKitFormBoundaryaxpyiPgbbPti10Rw").length,Xs=Symbol("stop");class Ys{options;constructor(t){this.options=t}}const Qs=t=>new Ys(t),ti={json:!0,parseJson:!0,stringifyJson:!0,searchParams:!0,prefixUrl:!0,retry:!0,timeout:!0,hooks:!0,throwHttpErrors:!0,onDownloadProgress:!0,onUploadProgress:!0,fetch:!0,context:!0},ei={next:!0},ri={method:!0,headers:!0,body:!0,mode:!0,credentials:!0,cache:!0,redirect:!0,referrer:!0,referrerPolicy:!0,integrity:!0,keepalive:!0,signal:!0,window:!0,duplex:!0},ni=(t,e,r)=>{let n,s=0;return t.pipeThrough(new TransformStream({transform(t,i){if(i.enqueue(t),n){s+=n.byteLength;let t=0===e?0:s/e;t>=1&&(t=1-Number.EPSILON),r?.({percent:t,totalBytes:Math.max(e,s),transferredBytes:s},n)}n=t},flush(){n&&(s+=n.byteLength,r?.({percent:1,totalBytes:Math.max(e,s),transferredBytes:s},n))}}))},si=t=>null!==t&&"object"==typeof t,ii=(...t)=>{for(const e of t)if((!si(e)||Array.isArray(e))&&void 0!==e)throw new TypeError("The `options` argument must be an object");return hi({},...t)},oi=(t={},e={})=>{const r=new globalThis.Headers(t),n=e instanceof globalThis.Headers,s=new globalThis.Headers(e);for(const[t,e]of s.entries())n&&"undefined"===e||void 0===e?r.delete(t):r.set(t,e);return r};function ai(t,e,r){return Object.hasOwn(e,r)&&void 0===e[r]?[]:hi(t[r]??[],e[r]??[])}const ci=(t={},e={})=>({beforeRequest:ai(t,e,"beforeRequest"),beforeRetry:ai(t,e,"beforeRetry"),afterResponse:ai(t,e,"afterResponse"),beforeError:ai(t,e,"beforeError")}),li=(t,e)=>{const r=new URLSearchParams;for(const n of[t,e])if(void 0!==n)if(n instanceof URLSearchParams)for(const[t,e]of n.entries())r.append(t,e);else if(Array.isArray(n))for(const t of n){if(!Array.isArray(t)||2!==t.length)throw new TypeError("Array search parameters must be provided in [[key, value], ...] format");r.append(String(t[0]),String(t[1]))}else if(si(n))for(const[t,e]of Object.entries(n))void 0!==e&&r.append(t,String(e));else{const t=new URLSearchParams(n);for(const[e,n]of t.entries())r.append(e,n)}return r},hi=(...t)=>{let e,r={},n={},s={};const i=[];for(const o of t)if(Array.isArray(o))Array.isArray(r)||(r=[]),r=[...r,...o];else if(si(o)){for(let[t,n]of Object.entries(o))if("signal"===t&&n instanceof globalThis.AbortSignal)i.push(n);else if("context"!==t)"searchParams"!==t?(si(n)&&t in r&&(n=hi(r[t],n)),r={...r,[t]:n}):e=null==n?void 0:void 0===e?n:li(e,n);else{if(null!=n&&(!si(n)||Array.isArray(n)))throw new TypeError("The `context` option must be an object");r={...r,context:null==n?{}:{...r.context,...n}}}si(o.hooks)&&(s=ci(s,o.hooks),r.hooks=s),si(o.headers)&&(n=oi(n,o.headers),r.headers=n)}return void 0!==e&&(r.searchParams=e),i.length>0&&(1===i.length?r.signal=i[0]:r.signal=Fs?AbortSignal.any(i):i.at(-1)),r},ui=t=>Vs.includes(t)?t.toUpperCase():t,di={limit:2,methods:["get","put","head","delete","options","trace"],statusCodes:[408,413,429,500,502,503,504],afterStatusCodes:[413,429,503],maxRetryAfter:Number.POSITIVE_INFINITY,backoffLimit:Number.POSITIVE_INFINITY,delay:t=>.3*2**(t-1)*1e3,jitter:void 0,retryOnTimeout:!1},pi=(t={})=>{if("number"==typeof t)return{...di,limit:t};if(t.methods&&!Array.isArray(t.methods))throw new Error("retry.methods must be an array");if(t.methods&&=t.methods.map(t=>t.toLowerCase()),t.statusCodes&&!Array.isArray(t.statusCodes))throw new Error("retry.statusCodes must be an array");const e=Object.fromEntries(Object.entries(t).filter(([,t])=>void 0!==t));return{...di,...e}};class fi extends Error{request;constructor(t){super(`Request timed out: ${t.method} ${t.url}`),this.name="TimeoutError",this.request=t}}class gi{static create(t,e){const r=new gi(t,e),n=r.#a(async()=>{if("number"==typeof r.#c.timeout&&r.#c.timeout>Js)throw new RangeError("The `timeout` option cannot be greater than 2147483647");await Promise.resolve();let t=await r.#l();for(const e of r.#c.hooks.afterResponse){const n=r.#h(t.clone());let s;try{s=await e(r.request,r.#u(),n,{retryCount:r.#d})}catch(e){throw r.#p(n),r.#p(t),e}if(s instanceof Ys)throw r.#p(n),r.#p(t),new Ds(s.options);const i=s instanceof globalThis.Response?s:t;n!==i&&r.#p(n),t!==i&&r.#p(t),t=i}if(r.#h(t),!t.ok&&("function"==typeof r.#c.throwHttpErrors?r.#c.throwHttpErrors(t.status):r.#c.throwHttpErrors)){let e=new Us(t,r.request,r.#u());for(const t of r.#c.hooks.beforeError)e=await t(e,{retryCount:r.#d});throw e}if(r.#c.onDownloadProgress){if("function"!=typeof r.#c.onDownloadProgress)throw new TypeError("The `onDownloadProgress` option must be a function");if(!Zs)throw new Error("Streams are not supported in your environment. `ReadableStream` is missing.");const e=t.clone();return r.#p(t),((t,e)=>{if(!t.body)return t;if(204===t.status)return new Response(null,{status:t.status,statusText:t.statusText,headers:t.headers});const r=Math.max(0,Number(t.headers.get("content-length"))||0);return new Response(ni(t.body,r,e),{status:t.status,statusText:t.statusText,headers:t.headers})})(e,r.#c.onDownloadProgress)}return t}).finally(()=>{const t=r.#f;r.#g(t?.body??void 0),r.#g(r.request.body??void 0)});for(const[t,s]of Object.entries(Ks))"bytes"===t&&"function"!=typeof globalThis.Response?.prototype?.bytes||(n[t]=async()=>{r.request.headers.set("accept",r.request.headers.get("accept")||s);const i=await n;if("json"===t){if(204===i.status)return"";const t=await i.text();return""===t?"":e.parseJson?e.parseJson(t):JSON.parse(t)}return i[t]()});return n}static#m(t){return!t||"object"!=typeof t||Array.isArray(t)||t instanceof URLSearchParams?t:Object.fromEntries(Object.entries(t).filter(([,t])=>void 0!==t))}request;#v;#d=0;#y;#c;#f;#b;#w;constructor(t,e={}){if(this.#y=t,this.#c={...e,headers:oi(this.#y.headers,e.headers),hooks:ci({beforeRequest:[],beforeRetry:[],beforeError:[],afterResponse:[]},e.hooks),method:ui(e.method??this.#y.method??"GET"),prefixUrl:String(e.prefixUrl||""),retry:pi(e.retry),throwHttpErrors:e.throwHttpErrors??!0,timeout:e.timeout??1e4,fetch:e.fetch??s,context:e.context??{}},"string"!=typeof this.#y&&!(this.#y instanceof URL||this.#y instanceof n))throw new TypeError("`input` must be a string, URL, or Request");if(this.#c.prefixUrl&&"string"==typeof this.#y){if(this.#y.startsWith("/"))throw new Error("`input` must not begin with a slash when using `prefixUrl`");this.#c.prefixUrl.endsWith("/")||(this.#c.prefixUrl+="/"),this.#y=this.#c.prefixUrl+this.#y}Bs&&Fs&&(this.#b=this.#c.signal??this.#y.signal,this.#v=new globalThis.AbortController,this.#c.signal=this.#b?AbortSignal.any([this.#b,this.#v.signal]):this.#v.signal),Hs&&(this.#c.duplex="half"),void 0!==this.#c.json&&(this.#c.body=this.#c.stringifyJson?.(this.#c.json)??JSON.stringify(this.#c.json),this.#c.headers.set("content-type",this.#c.headers.get("content-type")??"application/json"));const r=e.headers&&new globalThis.Headers(e.headers).has("content-type");if(this.#y instanceof n&&(Ws&&this.#c.body instanceof globalThis.FormData||this.#c.body instanceof URLSearchParams)&&!r&&this.#c.headers.delete("content-type"),this.request=new n(this.#y,this.#c),void 0!==(i=this.#c.searchParams)&&(Array.isArray(i)?i.length>0:i instanceof URLSearchParams?i.size>0:"object"==typeof i?Object.keys(i).length>0:"string"==typeof i?i.trim().length>0:Boolean(i))){const t="?"+("string"==typeof this.#c.searchParams?this.#c.searchParams.replace(/^\?/,""):new URLSearchParams(gi.#m(this.#c.searchParams)).toString()),e=this.request.url.replace(/(?:\?.*?)?(?=#|$)/,t);this.request=new n(e,this.#c)}var i;if(this.#c.onUploadProgress){if("function"!=typeof this.#c.onUploadProgress)throw new TypeError("The `onUploadProgress` option must be a function");if(!Hs)throw new Error("Request streams are not supported in your environment. The `duplex` option for `Request` is not available.");this.request=this.#_(this.request,this.#c.body??void 0)}}#$(){const t=this.#c.retry.delay(this.#d);let e=t;!0===this.#c.retry.jitter?e=Math.random()*t:"function"==typeof this.#c.retry.jitter&&(e=this.#c.retry.jitter(t),(!Number.isFinite(e)||e<0)&&(e=t));const r=this.#c.retry.backoffLimit??Number.POSITIVE_INFINITY;return Math.min(r,e)}async#k(t){if(this.#d++,this.#d>this.#c.retry.limit)throw t;const e=t instanceof Error?t:new Is(t);if(e instanceof Ds)return e.customDelay??this.#$();if(!this.#c.retry.methods.includes(this.request.method.toLowerCase()))throw t;if(void 0!==this.#c.retry.shouldRetry){const r=await this.#c.retry.shouldRetry({error:e,retryCount:this.#d});if(!1===r)throw t;if(!0===r)return this.#$()}if(function(t){return t instanceof fi||t?.name===fi.name}(t)&&!this.#c.retry.retryOnTimeout)throw t;if(function(t){return t instanceof Us||t?.name===Us.name}(t)){if(!this.#c.retry.statusCodes.includes(t.response.status))throw t;const e=t.response.headers.get("Retry-After")??t.response.headers.get("RateLimit-Reset")??t.response.headers.get("X-RateLimit-Retry-After")??t.response.headers.get("X-RateLimit-Reset")??t.response.headers.get("X-Rate-Limit-Reset");if(e&&this.#c.retry.afterStatusCodes.includes(t.response.status)){let t=1e3*Number(e);Number.isNaN(t)?t=Date.parse(e)-Date.now():t>=Date.parse("2024-01-01")&&(t-=Date.now());const r=this.#c.retry.maxRetryAfter??t;return t<r?t:r}if(413===t.response.status)throw t}return this.#$()}#h(t){return this.#c.parseJson&&(t.json=async()=>this.#c.parseJson(await t.text())),t}#g(t){t&&t.cancel().catch(()=>{})}#p(t){this.#g(t.body??void 0)}async#a(t){try{return await t()}catch(e){const r=Math.min(await this.#k(e),Js);if(this.#d<1)throw e;if(await async function(t,{signal:e}){return new Promise((r,n)=>{function s(){clearTimeout(i),n(e.reason)}e&&(e.throwIfAborted(),e.addEventListener("abort",s,{once:!0}));const i=setTimeout(()=>{e?.removeEventListener("abort",s),r()},t)})}(r,this.#b?{signal:this.#b}:{}),e instanceof Ds&&e.customRequest){const t=this.#c.signal?new n(e.customRequest,{signal:this.#c.signal}):new n(e.customRequest);this.#x(t)}for(const t of this.#c.hooks.beforeRetry){const r=await t({request:this.request,options:this.#u(),error:e,retryCount:this.#d});if(r instanceof n){this.#x(r);break}if(r instanceof globalThis.Response)return r;if(r===Xs)return}return this.#a(t)}}async#l(){this.#v?.signal.aborted&&(this.#v=new globalThis.AbortController,this.#c.signal=this.#b?AbortSignal.any([this.#b,this.#v.signal]):this.#v.signal,this.request=new n(this.request,{signal:this.#c.signal}));for(const t of this.#c.hooks.beforeRequest){const e=await t(this.request,this.#u(),{retryCount:this.#d});if(e instanceof Response)return e;if(e instanceof n){this.#x(e);break}}const t=((t,e)=>{const r={};for(const n in e)Object.hasOwn(e,n)&&(n in ri||n in ti||n in t&&!(n in ei)||(r[n]=e[n]));return r})(this.request,this.#c);return this.#f=this.request,this.request=this.#f.clone(),!1===this.#c.timeout?this.#c.fetch(this.#f,t):async function(t,e,r,n){return new Promise((s,i)=>{const o=setTimeout(()=>{r&&r.abort(),i(new fi(t))},n.timeout);n.fetch(t,e).then(s).catch(i).then(()=>{clearTimeout(o)})})}(this.#f,t,this.#v,this.#c)}#u(){if(!this.#w){const{hooks:t,...e}=this.#c;this.#w=Object.freeze(e)}return this.#w}#x(t){this.#w=void 0,this.request=this.#_(t)}#_(t,e){return this.#c.onUploadProgress&&t.body?((t,e,r)=>{if(!t.body)return t;const n=(t=>{if(!t)return 0;if(t instanceof FormData){let e=0;for(const[r,n]of t)e+=Gs,e+=(new TextEncoder).encode(`Content-Disposition: form-data; name="${r}"`).length,e+="string"==typeof n?(new TextEncoder).encode(n).length:n.size;return e}if(t instanceof Blob)return t.size;if(t instanceof ArrayBuffer)return t.byteLength;if("string"==typeof t)return(new TextEncoder).encode(t).length;if(t instanceof URLSearchParams)return(new TextEncoder).encode(t.toString()).length;if("byteLength"in t)return t.byteLength;if("object"==typeof t&&null!==t)try{const e=JSON.stringify(t);return(new TextEncoder).encode(e).length}catch{return 0}return 0})(r??t.body);return new Request(t,{duplex:"half",body:ni(t.body,n,e)})})(t,this.#c.onUploadProgress,e??this.#c.body??void 0):t}}const mi=t=>{const e=(e,r)=>gi.create(e,ii(t,r));for(const r of Vs)e[r]=(e,n)=>gi.create(e,ii(t,n,{method:r}));return e.create=t=>mi(ii(t)),e.extend=e=>("function"==typeof e&&(e=e(t??{})),mi(ii(t,e))),e.stop=Xs,e.retry=Qs,e},vi=mi();async function yi(t,e){const r=t.body?.getReader();if(!r)return new Uint8Array(await t.arrayBuffer());const n=new Promise((t,n)=>{e.addEventListener("abort",()=>{n(St()),r.cancel().catch(()=>{})})});n.catch(()=>{});const s=[];let i=0;for(;;){const{done:e,value:o}=await Promise.race([r.read(),n]);if(e)break;if(i+=o.byteLength,i>8388608)throw r.cancel().catch(()=>{}),new kt("format","The answer is larger than 8388608 bytes.",{reason:"too-large",url:t.url});s.push(o)}const o=new Uint8Array(i);let a=0;for(const t of s)o.set(t,a),a+=t.byteLength;return o}const bi=Wr(Zr({type:Qr(Rr()),title:Qr(Rr()),status:Qr(Nr()),detail:Qr(Rr()),instance:Qr(Rr())}),{message:Qr(Rr()),error:nn(Qr(Zr({message:Zr({value:Rr()})})),void 0)});function wi(t){return 401===t||403===t?"forbidden":404===t||410===t?"not-found":408===t||429===t?"busy":t<500?"refused":"server"}const _i=new Map;function $i(t){Si(t).failures++}function ki(t){const e=_i.get(t);if(e){_i.delete(t),clearTimeout(e.timer);for(const t of e.waiting)t()}}function xi(t,e){const r=Si(t);return r.waiting.add(e),r.timer??=setTimeout(()=>{r.timer=void 0,r.pause=Math.min(2*r.pause,6e4);const[t]=r.waiting;t&&(r.waiting.delete(t),t())},r.pause*(.5+Math.random()/2)),()=>r.waiting.delete(e)}function Si(t){let e=_i.get(t);return e||(0===_i.size&&globalThis.addEventListener?.("online",Ai),e={failures:0,pause:5e3,timer:void 0,waiting:new Set},_i.set(t,e)),e}function Ai(){for(const t of[..._i.keys()])ki(t)}const Ei={limit:2,methods:["get"],statusCodes:[408,429,500,502,503,504],maxRetryAfter:3e3,backoffLimit:3e3,jitter:!0};async function Ti(t,e,{endpoint:r,language:n},s,{again:i,heard:o}){const a=new AbortController,c=()=>a.abort();s.aborted&&c(),s.addEventListener("abort",c,{once:!0});let l=!1;const h=setTimeout(()=>{l=!0,c()},15e3);try{const s=e.method??"GET",c="GET"===s&&!i&&function(t){return!!globalThis.document&&[...document.querySelectorAll("link[rel=preload][as=fetch]")].some(({href:e})=>e===t)}(t),l=await vi(t,{method:s,headers:c?{}:{Accept:"application/json","Accept-Language":n,...e.headers},cache:i?"no-cache":"default",body:void 0===e.body?null:JSON.stringify(e.body),keepalive:"POST"===s,signal:a.signal,timeout:8e3,retry:{...Ei,shouldRetry:({error:t})=>{t instanceof fi||$i(r)}},hooks:{beforeRetry:[({error:t})=>{if(function(t){return(_i.get(t)?.failures??0)>=6}(r))throw t}]}}),h=function(t,e,r){const n=()=>(new TextDecoder).decode(r);return{url:t,headers:e,bytes:r,text:n,json:()=>function(t,e,r){if(""===t)throw new kt("format",`The answer is empty: ${e}`,{reason:"empty",url:e});try{return JSON.parse(t)}catch(n){const s=t.startsWith("<")||/html/i.test(r.get("content-type")??"");throw new kt("format",s?`A web page came instead of JSON (a login page, perhaps): ${e}`:`The answer is not JSON: ${e}`,{reason:s?"html":"json",url:e,cause:n})}}(n().trim(),t,e)}}(l.url||t,l.headers,await yi(l,a.signal));return ki(r),o?.(l.headers),h}catch(e){if(s.aborted)throw St();const n=l?new kt("timeout",`No whole answer in time: ${t}`,{url:t}):await async function(t,e,r,n){if(t instanceof kt)return t;if(t instanceof fi)return new kt("timeout",`No answer in ${r/1e3} s: ${e}`,{url:e,cause:t});if(t instanceof Us){const{status:r}=t.response,s=await async function(t,e){try{const r=(new TextDecoder).decode(await yi(t,e));try{return JSON.parse(r)}catch{return r}}catch{return}}(t.response,n),i=function(t){const{data:e}=Se(bi,t);return e?.detail??e?.title??e?.message??e?.error?.message.value}(s);return new kt("http",`Status ${r}${i?` (${i})`:""}: ${e}`,{reason:wi(r),status:r,url:e,answer:s,cause:t})}const s="object"==typeof navigator&&!navigator.onLine;return new kt("network",`${s?"The browser is offline":"No answer: refused, blocked, or no permission for this page (CORS)"}: ${e}`,{...s?{reason:"offline"}:{},url:e,cause:At(t)?void 0:t})}(e,t,8e3,a.signal);throw n.isPassing?$i(r):ki(r),n}finally{clearTimeout(h),s.removeEventListener("abort",c)}}function Pi(t,e,r={}){const n=function(t){let e;try{e=new URL(t,globalThis.document?.baseURI)}catch(e){throw new kt("config",`"${t}" is not an address.`,{reason:"bad-endpoint",cause:e})}if(!/^https?:$/.test(e.protocol))throw new kt("config",`"${t}" is not an http(s) address.`,{reason:"bad-endpoint",url:e.href});return e}(t.endpoint),s=(t,e={})=>{const r=/^https?:/i.test(t)?new URL(t):function(t,e){const r=new URL(t.href),[n="",s=""]=e.split("?",2);return n&&(r.pathname=`${r.pathname.replace(/\/+$/,"")}/${n.replace(/^\/+/,"")}`),new URLSearchParams(s).forEach((t,e)=>r.searchParams.set(e,t)),r}(n,t);for(const[t,n]of Object.entries(e))void 0!==n&&""!==n&&r.searchParams.set(t,String(n));return r.href},i=(n,i={})=>Ti(s(n,i.search),i,t,e,r),o=[];return{...t,endpoint:n.href.replace(/\/$/,""),url:s,get:i,json:async(t,e)=>(await i(t,e)).json(),check:(t,e)=>{const r=Rs(t,e);return o.push(...r.faults),r.data},faults:o}}const Ci="portal-widgets:answer:";function zi(t){Ri(e=>e.removeItem(Ci+t))}function Oi(t,e){return parseInt(t.getItem(e)??"",10)||0}function Ri(t){try{return t(localStorage)}catch{return}}function ji(t){return new Promise((e,r)=>{const n=()=>{document.hidden&&!t.aborted||(document.removeEventListener("visibilitychange",n),t.removeEventListener("abort",n),t.aborted?r(St()):e())};document.addEventListener("visibilitychange",n),t.addEventListener("abort",n),n()})}const Mi=Rr().check(Pr("NFC"),Cr(),Er(1)),Ni=on(Kr([Rr().check(Er(1),Ar(512)),Lr()]),Xr(String)),qi=Rr().check((Li=/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i,new Fe({check:"string_format",format:"regex",...Ht(void 0),pattern:Li})));var Li;const Ui=function(t,e){return new t({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...Ht(e)})}(ln,{offset:!0}),Ii=Kr([Ui,un()]),Di=Lr().check(xr(0)),Hi=Zr({url:mn,alt:Qr(Rr().check(Pr("NFC"))),width:Qr(Lr().check(Sr())),height:Qr(Lr().check(Sr())),srcset:Qr(Rr())}),Bi=Zr({id:Ni,name:Mi,count:Qr(Di)}),Fi=Zr({id:Ni,title:Mi,url:Qr(gn),summary:Qr(Mi),image:Qr(Hi),publishedAt:Qr(Ii),category:Qr(Bi),pinned:Qr(Ir()),lang:Qr(qi)}),Zi=Zr({items:Br(Fi),page:Lr().check(xr(1)),pageSize:Lr().check(xr(1)),total:Qr(Di),more:Qr(Ir())}),Wi=Br(Bi),Vi=Zr({title:Mi,url:gn,size:Qr(Di),type:Qr(Rr())}),Ki=Zr({id:Ni,title:Mi,url:Qr(gn),publishedAt:Qr(Ii)}),Ji=Wr(Fi,{bodyHtml:Rr(),lead:Qr(Mi),author:Qr(Mi),origin:Qr(Mi),updatedAt:Qr(Ii),attachments:Qr(Br(Vi)),audio:Qr(Zr({url:mn})),previous:Qr(Ki),next:Qr(Ki),related:Qr(Br(Ki))}),Gi=Zr({average:Qr(en(Nr().check(xr(0)))),count:Di,max:Lr().check(xr(2),kr(10)),distribution:Qr(Br(Di)),own:Qr(en(Lr().check(xr(1))))}).check(cn(({average:t,count:e,max:r})=>!t||!e||t>=1&&t<=r,{path:["average"],message:"outside of 1 to max"}),cn(({distribution:t,max:e})=>!t||t.length===e,{path:["distribution"],message:"not one number for each vote from 1 to max"}),cn(({own:t,max:e})=>!t||t<=e,{path:["own"],message:"above max"}));Zr({stars:Lr().check(xr(1),kr(10)),voter:Rr().check(Er(8),Ar(64))});const Xi=Zr({title:Mi,url:gn,icon:Qr(mn),description:Qr(Mi),newTab:Qr(Ir())}),Yi=Zr({title:Qr(Mi),links:Br(Xi)}),Qi=Zr({groups:Br(Yi)}),to=Zr({online:Qr(Di),total:Di,today:Qr(Di),yesterday:Qr(Di),week:Qr(Di),month:Qr(Di),updatedAt:Qr(Ui),daily:Qr(Br(Zr({date:un(),count:Di})))});Zr({visitor:Qr(Rr().check(Er(8),Ar(64))),page:Rr().check(Ar(2048))});const eo=864e5;function ro(t,e=30*eo){return{parse:e=>Rs(t,e),keptFor:e}}const no={news:ro(Zi),article:ro(Ji),categories:ro(Wi),visits:ro(to,eo),rating:ro(Gi,eo),services:ro(Qi)};function so(t,e,r,n,s=!1){const i=oo(t,e,r);return function(t,e,r,n=!1){let s=Cs.get(t);return(!s||n&&s.settled)&&(s=function(t,e){const r=new AbortController,n={controller:r,takers:0,settled:!1,promise:e(r.signal).then(e=>(n.settled=!0,zs(t,n),e),e=>{throw n.settled=!0,Os(t,n),e})};return n}(t,e),Cs.set(t,s)),function(t,e,r){return e.takers++,new Promise((n,s)=>{const i=()=>{0!==--e.takers||e.settled||(Os(t,e),e.controller.abort()),s(St())};r.aborted?i():(r.addEventListener("abort",i,{once:!0}),e.promise.then(n,s).finally(()=>r.removeEventListener("abort",i)))})}(t,s,r)}(i,async n=>{const o=(await lo(t,r))[t];if(!o)throw ho(t,r);let a;await ji(n);const c=t=>{a=!1!==a&&!/no-store/i.test(t.get("cache-control")??"")};try{const l=Pi(r,n,{again:s,heard:c}),h=co(t,await o(l,e),l.faults);return a?function(t,{at:e,data:r}){const n=`${e} ${JSON.stringify(r,(t,e)=>"own"===t?void 0:e)}`;n.length>6e4?zi(t):Ri(e=>{e.setItem(Ci+t,n);const r=Object.keys(e).filter(t=>t.startsWith(Ci));r.length<=40||r.sort((t,r)=>Oi(e,t)-Oi(e,r)).slice(0,r.length-40).forEach(t=>e.removeItem(t))})}(i,h):zi(i),h}catch(t){throw t instanceof kt&&!t.isPassing&&zi(i),t}},n,s)}async function io(t,e,r,n,s){const i=(await lo(t,n)).send,o=i?.[t];if(!o)throw ho(t,n);const a=Pi(n,s),c=co(t,await o(a,e,r),a.faults);return function(t,e){const r={promise:Promise.resolve(e),controller:new AbortController,takers:0,settled:!0};Cs.set(t,r),zs(t,r)}(oo(t,e,n),c),c}function oo(t,e,r){return`${r.language} ${ao(t,e,r)}`}function ao(t,e,{source:r,endpoint:n,options:s}){const i=t=>Object.entries(t).filter(([,t])=>void 0!==t).sort(([t],[e])=>t<e?-1:1),o=n.replace(/\/$/,"");return JSON.stringify([t,r,o,i(s),i(e)])}function co(t,e,r){const{data:n,faults:s}=no[t].parse(e);return{data:n,faults:[...r,...s],at:Date.now()}}async function lo(t,{source:e,endpoint:r}){const n=await async function(t){return cs.get(t)??Jn(as.get(t)?.(),`source "${t}"`)}(e);if(!n)throw new kt("config",`There is no source "${e}". Known: ${[...new Set([...as.keys(),...cs.keys()])].join(", ")}.`,{reason:"unknown-source"});if(!r)throw new kt("config",`No endpoint to ask for ${t}.`,{reason:"no-endpoint"});return n}function ho(t,{source:e}){return new kt("config",`The source "${e}" cannot answer "${t}".`,{reason:"unsupported-topic"})}const uo=new Map;async function po(t,e){const r=uo.get(t),n=(async()=>(await(r?.catch(()=>{})),async function(t,e){const{locks:r}=navigator;if(!r)return e();const n=new AbortController,s=setTimeout(()=>n.abort(),2e4);let i=!1;const o=()=>(i=!0,clearTimeout(s),e());try{return await r.request(`portal-widgets:${t}`,{signal:n.signal},o)}catch(t){if(i)throw t;return await o()}finally{clearTimeout(s)}}(t,e)))();uo.set(t,n);try{return await n}finally{uo.get(t)===n&&uo.delete(t)}}const fo="sent:",go=new Set;let mo=!1,vo=!1;async function yo(t,e=ao(t.topic,t.query,t.connection)){const{sent:r,...n}=t,s=ko(e)?.done;return xo(e,{...n,waits:r,...s&&{done:s}}),So(e),await wo(e)}function bo(){var t;vo=!0,t=t=>{t.startsWith(fo)&&So(t.slice(5))},addEventListener("storage",({key:e})=>{e?.startsWith(vn)&&t(e.slice(15))});for(const t of function(t){const e=[...yn.keys()];try{for(let t=0;t<localStorage.length;t++){const r=localStorage.key(t);r.startsWith(vn)&&e.push(r.slice(15))}}catch{}return e.filter(e=>e.startsWith(t))}(fo)){const e=t.slice(5);So(e),ko(e)?.waits&&_o(e)}}function wo(t){return po(fo+t,async()=>{const e=ko(t);if(!e?.waits)return{waits:!1};const{topic:r,query:n,connection:s,waits:i,once:o,remember:a}=e;o&&$o(t,i,{});try{const{signal:e}=new AbortController,o=await io(r,n,i,s,e);return $o(t,i,a?{done:i}:{}),So(t,o),{answered:o,waits:!1}}catch(r){const n=kt.from(r),c=o?function({reason:t,status:e}){return"offline"===t||429===e||503===e}(n):n.isPassing||"unknown-source"===n.reason;return c?(o&&xo(t,e),xi(s.endpoint,()=>{_o(t)})):$o(t,i,a?{refused:{sent:i,status:n.status}}:{}),So(t),{error:n,waits:c}}})}async function _o(t){await ji((new AbortController).signal),await wo(t)}function $o(t,e,r){const n=ko(t);if(!n)return;const{waits:s,...i}=n;xo(t,{...JSON.stringify(s)===JSON.stringify(e)?i:n,...r})}function ko(t){const e=bn(fo+t);if(e){try{const t=JSON.parse(e);if(t?.topic&&t.query&&t.connection)return t}catch{}wn(fo+t,void 0)}}function xo(t,e){const{waits:r,done:n,refused:s}=e;wn(fo+t,r||n||s?JSON.stringify(e):void 0)}function So(t,e){for(const r of[...go])r(t,e)}class Ao{#S;#A;#E;#T;#P="";#C="";#z;#O;#R;#j={status:"idle"};constructor(t,e,r,n=()=>Promise.resolve()){this.#S=t,this.#A=e,this.#E=r,this.#T=n,t.addController(this)}get state(){return this.#j}get sending(){return this.#C?(t=this.#C,(vo?ko(t):void 0)??{}):{};var t}hostConnected(){var t,e;this.#R=(t=this.#M,go.add(t),mo||(e=bo,"function"==typeof requestIdleCallback?requestIdleCallback(e,{timeout:1e3}):setTimeout(e,50)),mo=!0,()=>go.delete(t)),this.#S.requestUpdate()}hostUpdate(){if(!this.#S.isConnected)return;const t=this.#E(),e=t?oo(this.#A,t,this.#S.connection):"";e!==this.#P&&(this.#P=e,this.#C=t?ao(this.#A,t,this.#S.connection):"",this.#N(),this.#j={status:"idle"},t&&this.#q(t,!1))}hostDisconnected(){this.#R?.(),queueMicrotask(()=>{this.#S.isConnected||(this.#N(),"ready"!==this.#j.status&&(this.#P=""))})}async reload(){const t=this.#E();t&&this.#S.isConnected&&await this.#q(t,!0)}async send(t,e=!1){const r=this.#E();if(!r)return{waits:!1};const{connection:n}=this.#S,s=await this.follow(yo({topic:this.#A,query:r,sent:t,connection:n,remember:e}));return s.answered||s.error||await this.reload(),s}async follow(t){const e=await t;return e.error&&this.#S.isConnected&&this.#L(e.error),e}restart(){this.#P="",this.#S.requestUpdate()}async#q(t,e,r=!1){this.#N();const{signal:n}=this.#z=new AbortController;r||this.#U({...this.#I,status:"loading"});const s=this.#T(),i=s.then(()=>!0,()=>!1);try{const r=await so(this.#A,t,this.#S.connection,n,e);await s,n.aborted||await this.#D(r,n)}catch(t){const e=await i;if(n.aborted)return;const s=kt.from(t);this.#U({...e&&this.#H(s),status:"failed",error:s}),s.isPassing&&this.#B(),await this.#S.updateComplete,n.aborted||r||this.#L(s)}}#N(){this.#z?.abort(),this.#z=void 0,this.#O?.()}#B(){const t=this.#E();t&&(this.#O=xi(this.#S.connection.endpoint,()=>{this.#q(t,!0,!0)}))}#H(t){const e=this.#E();if(!e||!t.isPassing)return{};const r=this.#I;return void 0===r.at?function(t,e,r){const n=(s=oo(t,e,r),i=no[t].keptFor,Ri(t=>{const e=t.getItem(Ci+s)??"",r=parseInt(e,10),n=Date.now()-r;if(n>=0&&n<i)return{at:r,data:JSON.parse(e.slice(e.indexOf(" ")))}}));var s,i;if(n)try{return{...co(t,n.data,[]),at:n.at}}catch{return}}(this.#A,e,this.#S.connection)??{}:Date.now()-r.at<no[this.#A].keptFor?r:{}}async#D(t,e){this.#U({...t,status:"ready"}),await this.#S.updateComplete,e.aborted||(this.#S.dispatchEvent(new es(this.#A,t.data)),t.faults.length>0&&this.#L(xt(t.faults)))}#M=(t,e)=>{this.#C&&t.startsWith(this.#C)&&(this.#S.requestUpdate(),e&&(this.#N(),this.#z=new AbortController,this.#D(e,this.#z.signal)))};get#I(){const t=this.#j;if("idle"===t.status||void 0===t.data)return{};const{data:e,faults:r=[],at:n=0}=t;return{data:e,faults:r,at:n}}#U(t){this.#j=t,this.#S.requestUpdate()}#L(t){this.#S.failed(t);const{source:e}=this.#S.connection;this.#S.dispatchEvent(new rs(this.#A,t,e))}}function Eo(t){return t&&new URLSearchParams(location.search).get(t)||void 0}const To=u`
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
`;var Po,Co=function(t,e,r,n){var s,i=arguments.length,o=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(s=t[a])&&(o=(i<3?s(o):i>3?s(e,r,o):s(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};class zo extends As{constructor(){super(...arguments),this.topicName="article",this.labelKey="article.label",this.topic=new Ao(this,"article",()=>this.current?{id:this.current}:void 0,()=>this.#T()),this.#F=!1,this.articleId="",this.param="article",this.tools="",this.related=!1,this.#Z=()=>{const t=Eo(this.param);t!==this._inAddress&&this.#U(t)},this.#W=t=>{const e=t.target.closest("a[data-article]");e&&this.param&&Nn(t)&&(t.preventDefault(),this.show(e.dataset.article))},this.#N=t=>{Nn(t)&&(t.preventDefault(),this.#V(Mn(this.param,void 0),void 0))}}static{this.styles=[Gn,To]}#K;#F;#J;get current(){return this._inAddress??(this.articleId||void 0)}connectedCallback(){super.connectedCallback(),this._inAddress=Eo(this.param),window.addEventListener("popstate",this.#Z)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("popstate",this.#Z)}willUpdate(t){t.has("param")&&(this._inAddress=Eo(this.param))}updated(){const{state:t}=this,{status:e}=t;this.toggleAttribute("idle","idle"===e&&!this.hasFallback);const r="idle"===e?void 0:t.data;if(this.#J?.describe(r,this.#G,this.connection),!this.#F||"ready"!==e&&"failed"!==e)return;this.#F=!1;const n=this._title??this.renderRoot.querySelector("[part~=message] button");n&&(n.tabIndex=-1,this.scrollIntoView({block:"start"}),n.focus({preventScroll:!0}))}show(t,e){this.#K=e??this.#K,this.#V(Mn(this.param,t),t)}#V(t,e){this.param&&function(t){t!==location.href&&history.pushState(history.state,"",t)}(t),this.#U(e)}#U(t){const e=this.current;this._inAddress=t,this.current!==e?(this.#J?.reset(),this.#F=void 0!==this.current,this.#F||this.#K?.focus(),this.dispatchEvent(new ns(this.current))):this._title?.focus()}#Z;#W;#N;renderFallback(){return et`<slot @slotchange=${()=>this.requestUpdate()}></slot>`}isEmpty(){return!1}renderEmpty(){return et`<p>${this.text("article.empty")}</p>`}get reserve(){return!this.current||"data"in this.state&&this.state.data?"":"100vh"}renderHeader(){return et`${super.renderHeader()}${this._inAddress?et`<p>
            <a part="back" href=${Mn(this.param,void 0)} @click=${this.#N}
              >${this.text("article.back")}</a
            >
          </p>`:st}`}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        <span class="bone title"></span>
        ${[0,1,2,3,4,5].map(()=>et`<span class="bone"></span>`)}
      </div>`}renderData(t){const{connection:e,language:r,param:n,tools:s,related:i}=this;return this.#J?.render({article:t,connection:e,language:r,param:n,tools:s,related:i,lang:this.foreign(t.lang),spoken:t.lang??ws(this,"lang")??r,level:this.heading?this.headingLevel+1:this.headingLevel,address:this.#G,text:(t,e)=>this.text(t,e),follow:this.#W})}async#T(){const{Reading:t}=await Jn(Bn("article-view/reading"),"part that shows articles");this.#J||(this.#J=new t(this),d(this.renderRoot,[...Po.elementStyles,...this.#J.styles]))}get#G(){return void 0===this._inAddress?function(){const t=document.head.querySelector("link[rel=canonical]");return t?.href||location.href.replace(/#.*/s,"")}():Mn(this.param,this._inAddress)}}Po=zo,Co([Wn({attribute:"article-id"})],zo.prototype,"articleId",void 0),Co([Wn()],zo.prototype,"param",void 0),Co([Wn()],zo.prototype,"tools",void 0),Co([Wn({type:Boolean})],zo.prototype,"related",void 0),Co([Vn()],zo.prototype,"_inAddress",void 0),Co([Kn("[part=title]")],zo.prototype,"_title",void 0),Pt("portal-article-view",zo);class Oo{#S;#X=0;#Y;constructor(t){this.#S=t,t.addController(this)}hostConnected(){this.#Q(this.#S.refresh)}hostUpdated(){this.#S.refresh!==this.#X&&this.#Q(this.#S.refresh)}hostDisconnected(){this.#Q(0)}#Q(t){this.#X=t,clearInterval(this.#Y),t<=0||(this.#Y=setInterval(()=>{this.#S.reload()},1e3*Math.max(60,t)))}}function Ro({total:t,pageSize:e}){return void 0===t?void 0:Math.ceil(t/e)}function jo(t){const e=Ro(t);return void 0===e?!0===t.more:t.page<e}function Mo(t,e,r){return et`<button
    part="button more"
    type="button"
    aria-disabled=${t?"true":"false"}
    @click=${()=>t||e()}
  >
    ${r(t?"state.loading":"news.more")}
  </button>`}class No{#S;#tt;#et;constructor(t,e){this.page=1,this.words="",this.earlier=[],this.search=t=>{t.trim()!==this.words.trim()?(this.words=t,this.start(1),this.#rt(e=>{const r=e?.total??e?.items.length;r?$n(this.#tt.text("news.found",{n:r,q:t})):e&&$n(this.#tt.text("news.emptySearch",{q:t}))})):"failed"===this.#tt.state().status&&this.#tt.retry()},this.go=t=>{this.#tt.focusSelf(),this.page=t,this.#rt(e=>{this.#tt.focusItem(0);const r=e&&Ro(e);$n(r?this.#tt.text("pages.pageOf",{page:t,n:r}):this.#tt.text("pages.page",{page:t}))})},this.more=()=>{const{data:t}=this.#tt.state();if(!t)return;this.earlier=[...this.earlier,...t.items];const e=this.earlier.length;this.page=t.page+1,this.#rt(t=>{this.#tt.focusItem(e),t&&$n(this.#tt.text("news.added",{n:t.items.length}))})},this.#S=t,this.#tt=e,t.addController(this)}start(t){this.page=t,this.earlier=[]}hostUpdated(){const{status:t}=this.#tt.state();if("ready"!==t&&"failed"!==t)return;const e=this.#et;this.#et=void 0,e?.()}#rt(t){this.#et=()=>t(this.#tt.state().data),this.#S.requestUpdate()}}const qo=u`
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
`;function Lo(t,e){return e?t.getRootNode().getElementById(e)??document.getElementById(e):null}var Uo=function(t,e,r,n){var s,i=arguments.length,o=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(s=t[a])&&(o=(i<3?s(o):i>3?s(e,r,o):s(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};class Io extends As{static{this.styles=[Gn,qo]}#nt;constructor(){super(),this.topicName="news",this.labelKey="news.label",this.topic=new Ao(this,"news",()=>this.#st),this.#nt=new No(this,{state:()=>this.state,retry:()=>this.retry(),text:(t,e)=>this.text(t,e),focusItem:t=>this.#it(t),focusSelf:()=>{this._base.tabIndex=-1,this._base.focus()}}),this.limit=10,this.page=1,this.category="",this.query="",this.paging="none",this.layout="list",this.searchable=!1,this.linkTemplate="",this.for="",this.refresh=0,this.#W=t=>{this.for&&t.target===Lo(this,this.for)&&(this._current=t.articleId)},this.#ot=t=>{const e=t.target.closest("a[data-id]"),r=Lo(this,this.for);e&&r?.show&&Nn(t)&&(t.preventDefault(),r.show(e.dataset.id,e))},this.#at={capture:!0,handleEvent:t=>{t.target.closest(".picture").hidden=!0}},new Oo(this)}connectedCallback(){super.connectedCallback(),document.addEventListener("portal-article-change",this.#W)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("portal-article-change",this.#W)}willUpdate(t){const e=["category","limit","query","endpoint","source"].some(e=>t.has(e));t.has("query")&&(this.#nt.words=this.query),(t.has("page")||e)&&this.#nt.start(this.page),t.has("for")&&(this._current=Lo(this,this.for)?.current)}#W;#ot;#at;get reserve(){const{data:t}=this.state,e=Math.min(this.limit,t?.items.length??this.limit);return"idle"===this.state.status?"":`calc(${e} * var(--_row) + var(--_rest))`}renderHeader(){const{words:t,search:e}=this.#nt;return et`<div class="top">${super.renderHeader()}<slot name="rss"></slot></div>
      ${this.searchable?function(t,e,r){const n=t=>t.currentTarget.closest("[role=search]").querySelector("input");return et`<div part="search" role="search">
    <input
      part="input"
      type="search"
      autocomplete="off"
      maxlength="200"
      aria-label=${r("news.search")}
      placeholder=${r("news.search")}
      .value=${t}
      @keydown=${t=>{"Enter"!==t.key||t.isComposing||e(n(t).value)}}
    />
    <button part="button" type="button" @click=${t=>e(n(t).value)}>
      ${r("news.searchButton")}
    </button>
    ${t?et`<button part="button" type="button" @click=${()=>e("")}>
            ${r("news.clear")}
          </button>`:st}
  </div>`}(t,e,t=>this.text(t)):st}`}renderState(){const{state:t}=this,{earlier:e,more:r}=this.#nt;return e.length>0&&"idle"!==t.status&&void 0===t.data?et`${this.#ct([])}
    ${"failed"===t.status?super.renderState():Mo(!0,r,t=>this.text(t))}`:super.renderState()}isEmpty({items:t}){return 0===t.length&&0===this.#nt.earlier.length}renderEmpty(t){const e=Ro(t);if(e&&t.page>e)return et`<p>${this.text("news.pastEnd",{page:t.page,n:e})}</p>
        <button part="button" type="button" @click=${()=>this.#nt.go(1)}>
          ${this.text("pages.first")}
        </button>`;const r=this.#nt.words;return et`<p>${r?this.text("news.emptySearch",{q:r}):this.text("news.empty")}</p>`}renderData(t){const{go:e,more:r}=this.#nt,n="loading"===this.state.status,s=t.items.length>this.limit;return et`${this.#ct(s?t.items.slice(0,this.limit):t.items)}
    ${"pages"===this.paging?function(t,e,r){const n=Ro(t),{page:s}=t;if(1===s&&!jo(t))return st;const i=(t,r,n)=>et`<button
      part="button page"
      type="button"
      aria-disabled=${n?"false":"true"}
      @click=${()=>n&&e(t)}
    >
      ${r}
    </button>`,o=t=>et`<button
      part=${t===s?"button page current":"button page"}
      type="button"
      aria-current=${t===s?"page":st}
      aria-label=${r("pages.page",{page:String(t)})}
      @click=${()=>t!==s&&e(t)}
    >
      ${t}
    </button>`;return et`<nav part="pages" aria-label=${r("pages.label")}>
    <ul>
      <li>${i(s-1,r("pages.previous"),s>1)}</li>
      ${void 0===n?et`<li>${o(s)}</li>`:function(t,e){const r=[1,t-1,t,t+1,e].filter(t=>t>=1&&t<=e),n=[];let s=0;for(const t of r)t<=s||(t===s+2?n.push(s+1):t>s+2&&n.push(0),n.push(t),s=t);return n}(s,n).map(t=>0===t?et`<li aria-hidden="true">${"\u2026"}</li>`:et`<li>${o(t)}</li>`)}
      <li>${i(s+1,r("pages.next"),jo(t))}</li>
    </ul>
  </nav>`}(t,e,(t,e)=>this.text(t,e)):st}
    ${"more"===this.paging&&jo(t)?Mo(n,r,t=>this.text(t)):st}
    ${s?et`<p part="note">
            ${this.text("note.surplus",{n:t.items.length,limit:this.limit})}
          </p>`:st}`}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span>
      ${function(t,e){const r=et`<li part="item">
    <div class="words"><span class="bone"></span><span class="bone short"></span></div>
  </li>`;return et`<ul part="list" class=${e} aria-hidden="true">
    ${Array(t).fill(r)}
  </ul>`}(Math.min(this.limit,20),this.layout)}`}#ct(t){const e=this.#lt(),r={...e,full:e.full||"headline"===this.layout},n=[...this.#nt.earlier,...t];return et`<ul
      part="list"
      class=${n.length>50?`${this.layout} long`:this.layout}
      @click=${this.#ot}
      @error=${this.#at}
    >
      ${n.map((t,n)=>function(t,e){const r=e.href(t),n=e.foreign(t.lang)??st,s=r?et`<a
        part="link"
        href=${r}
        lang=${n}
        data-id=${t.id}
        aria-current=${t.id===e.current?"true":st}
        >${t.title}</a
      >`:et`<span lang=${n}>${t.title}</span>`;return et`<li part="item">
    ${e.full&&t.image?function({url:t,alt:e,width:r,height:n,srcset:s},i){return et`<div class="picture">
    <img
      part="image"
      loading="lazy"
      decoding="async"
      src=${i.picture(t)}
      srcset=${s??st}
      sizes=${s?"(max-width: 30em) 100vw, 20em":st}
      alt=${e??""}
      width=${r??st}
      height=${n??st}
    />
  </div>`}(t.image,e):st}
    <div class="words">
      ${Rn(e.level,s,"title")} ${function({publishedAt:t,category:e,pinned:r},n,s){const i=t?n.now-Date.parse(t):NaN,o=i>-36e5&&i<2592e5;return t||e||r?et`<p part="meta">
    ${r?et`<span part="badge pinned">${n.text("news.pinned")}</span>`:st}
    ${o?et`<span part="badge new">${n.text("news.new")}</span>`:st}
    ${t?et`<time part="date" datetime=${t}
            >${Tn(t,n.language)}</time
          >`:st}
    ${e?et`<span part="category" lang=${s}>${e.name}</span>`:st}
  </p>`:st}(t,e,n)}
      ${e.full&&t.summary?et`<p part="summary" lang=${n}>${t.summary}</p>`:st}
    </div>
  </li>`}(t,0===n?r:e))}
    </ul>`}#it(t){(this.renderRoot.querySelectorAll("[part=link]")[t]??this.renderRoot.querySelector("[part~=message] button")??this._base).focus()}#lt(){const{connection:t,language:e}=this,r=Lo(this,this.for);return{language:e,level:this.heading?this.headingLevel+1:this.headingLevel,now:Date.now(),full:"list"===this.layout||"cards"===this.layout,current:this._current,foreign:t=>this.foreign(t),picture:e=>jn(e,t),text:t=>this.text(t),href:({id:e,url:n})=>this.for?function(t,e){return Mn(t?.getAttribute("param")||"article",e)}(r,e):function(t,e){const r=t.replace("{id}",encodeURIComponent(e));return r&&pn(r)?r:void 0}(this.linkTemplate,e)??(n&&jn(n,t))}}get#st(){return{limit:this.limit,page:this.#nt.page,category:this.category||void 0,q:this.#nt.words.trim()||void 0}}}function Do(){return[...crypto.getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}function Ho(t,{scale:e,max:r,text:n}){return"levels"===e?n(`rating.level${Math.min(Math.max(t,1),3)}`):n("rating.of",{value:t,max:r})}function Bo(t,e){return[...Array(11)].map((r,n)=>{const s=(.7+n/5)*Math.PI,i=(n%2?.24:.52)*t;return[e+.5+i*Math.cos(s),.58+i*Math.sin(s)]})}function Fo(t,e){const r=[];for(let n=0;n<t;n++){const t=e.flatMap(t=>Bo(t,1.2*n)),s=t[0],i=[s[0],2];r.push(i,...t,s,i)}const n=r.map(([t,e])=>`${+t.toFixed(3)}em ${+e.toFixed(3)}em`).join();return h(`polygon(evenodd,${n})`)}Uo([Wn({converter:xn(10,1,1e4)})],Io.prototype,"limit",void 0),Uo([Wn({converter:xn(1,1,1e6)})],Io.prototype,"page",void 0),Uo([Wn()],Io.prototype,"category",void 0),Uo([Wn()],Io.prototype,"query",void 0),Uo([Wn({converter:kn("none","pages","more")})],Io.prototype,"paging",void 0),Uo([Wn({reflect:!0,converter:kn("list","cards","headline","compact")})],Io.prototype,"layout",void 0),Uo([Wn({type:Boolean})],Io.prototype,"searchable",void 0),Uo([Wn({attribute:"link-template"})],Io.prototype,"linkTemplate",void 0),Uo([Wn()],Io.prototype,"for",void 0),Uo([Wn({converter:xn(0,0,86400)})],Io.prototype,"refresh",void 0),Uo([Vn()],Io.prototype,"_current",void 0),Uo([Kn("[part~=base]")],Io.prototype,"_base",void 0),Pt("portal-news-list",Io);const Zo=Fo(1,[1]),Wo=Fo(1,[1,.68]),Vo=Fo(10,[1]),Ko=u`
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
    clip-path: ${Fo(10,[1,.68])};
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
    clip-path: ${Vo};
  }
  [part='message error'] {
    margin-block-start: 0.5em;
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
    clip-path: ${Wo};
  }
  [part='star'].on::before {
    clip-path: ${Zo};
  }
  @media (hover: hover) {
    [part='choices']:hover [part='star']::before {
      clip-path: ${Zo};
    }
    [part='choices'] [part='star']:hover ~ [part='star']::before {
      clip-path: ${Wo};
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
`,Jo=/^(utm_|fbclid$|gclid$|zarsrc$)/;function Go(){const t=document.querySelector("link[rel~=canonical]")?.href;if(t)return t;const e=new URL(location.href);e.hash="";for(const t of[...e.searchParams.keys()])Jo.test(t)&&e.searchParams.delete(t);return e.href}function Xo(t,e){const{text:r}=e,{count:n,average:s}=t??{},i=n?s??0:0;return et`<p part="summary">
    ${"stars"===e.scale?et`<span
            part="stars"
            aria-hidden="true"
            .style=${`--_max:${e.max};--_value:${i}`}
          ></span>`:st}
    ${0===n?et`<slot name="empty"><span part="none">${r("rating.none")}</span></slot>`:et`<span part="average">${t?function({average:t,distribution:e},r){const{language:n,text:s,max:i,scale:o}=r,a=Qo(e??[]);if("levels"===o&&a>0)return s("rating.satisfied",{share:Cn((a-(e?.[0]??0))/a,n)});if(!t)return Yo(r);return s("levels"===o?"rating.mean":"rating.of",{value:Pn(t,n,1),max:i})}(t,e):Yo(e)}</span>`}
    ${n?et`<span part="count">${r("rating.count",{n})}</span>`:st}
  </p>`}function Yo({text:t}){return et`<span aria-hidden="true">${"\u2014"}</span
    ><span class="hidden">${t("rating.unknown")}</span>`}function Qo(t){return t.reduce((t,e)=>t+e,0)}function ta(t){return e=>{"Enter"===e.key&&(e.stopPropagation(),e.target instanceof HTMLInputElement&&(e.preventDefault(),t?.()))}}var ea=function(t,e,r,n){var s,i=arguments.length,o=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(s=t[a])&&(o=(i<3?s(o):i>3?s(e,r,o):s(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};class ra extends As{constructor(){super(...arguments),this.topicName="rating",this.labelKey="rating.label",this.topic=new Ao(this,"rating",()=>this.#ht?void 0:{subject:this.subject||Go()}),this.#ut=this.attachInternals?.(),this.#dt="",this.subject="",this.max=5,this.scale="stars",this.readonly=!1,this.name="",this.required=!1,this._busy=!1,this._asks=!1,this._formDisabled=!1,this.#pt=()=>this.requestUpdate(),this.#ft=t=>{this._choice=t,this._asks=!1,this.#gt(),this.dispatchEvent(new Event("change",{bubbles:!0}))},this.#mt=async()=>{const t=this.#vt;this.#ht||this._busy||(void 0===t?(this._asks=!0,this.#yt("rating.choose"),this.focus()):t!==this.#bt&&((await this.#wt(t)).error||(this._choice=void 0)))},this.#_t=async()=>{if(this._busy||void 0===this.#bt)return;const{error:t}=await this.#wt(void 0);t||(this._choice=void 0,this.#yt("rating.withdrawn"),await this.updateComplete,this.focus())}}static{this.styles=[Gn,Ko]}static{this.shadowRootOptions={...As.shadowRootOptions,delegatesFocus:!0}}static{this.formAssociated=!0}#ut;#dt;get value(){return String(this.#vt??"")}set value(t){const e=Number(t);this._choice=Number.isInteger(e)&&e>0?e:void 0}get disabled(){return this.hasAttribute("disabled")}set disabled(t){this.toggleAttribute("disabled",t)}get form(){return this.#ut?.form??null}connectedCallback(){super.connectedCallback(),addEventListener("popstate",this.#pt),addEventListener("portal-article-change",this.#pt)}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("popstate",this.#pt),removeEventListener("portal-article-change",this.#pt)}willUpdate(){const t=this.subject||Go();this.#dt&&t!==this.#dt&&(this._choice=void 0),this.#dt=t}updated(){this.#ut?.form&&this.#gt()}formAssociatedCallback(){this.requestUpdate()}formResetCallback(){this.value=this.getAttribute("value")}formDisabledCallback(t){this._formDisabled=t}formStateRestoreCallback(t){this.value=t}focus(t){const e=this.renderRoot.querySelector("input:checked, input");e?e.focus(t):super.focus(t)}checkValidity(){return this.#ut?.checkValidity()??!0}reportValidity(){return this.#ut?.reportValidity()??!0}#pt;#ft;#mt;#_t;async#wt(t){const{waits:e,done:r}=this.topic.sending,n=(e??r)?.voter??Do();this._busy=!0;const s=this.#dt,i=await this.topic.send(t?{stars:t,voter:n}:{voter:n},!0);this._busy=!1;const{error:o,waits:a}=i,c=a?"kept":o?"refused":"sent";return this.dispatchEvent(new ss(s,t,c)),await this.updateComplete,this.isConnected&&this.#$t&&$n(this.#$t),i}#yt(t){$n(this.text(t))}#gt(){const t=this.required&&void 0===this.#vt;this.#ut?.setFormValue(this.value||null),this.#ut?.setValidity({valueMissing:t},t?this.text("rating.choose"):"")}get reserve(){const{state:t}=this;if("idle"===t.status||t.data)return"";const{max:e,scale:r}=this.#lt,n="stars"===r?7.5:7;return`${1.9+1.6*e+(this.readonly?0:n)}em`}renderState(){const{state:t}=this,e="failed"===t.status&&!t.data&&"hide"!==this.onError;return et`${e?Xo(void 0,this.#lt):st}
    ${this.#ht?st:super.renderState()} ${this.#kt?this.#xt():st}`}isEmpty(){return!1}renderEmpty(){return st}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span
      ><span class="bone" aria-hidden="true"></span>`}renderData(t){return this.#St(t)?et`${Xo(t,this.#lt)} ${function({distribution:t=[]},e){const r=Qo(t);return 0===r?st:et`<ul part="spread" class=${e.scale} aria-label=${e.text("rating.spread")}>
    ${t.map((t,n)=>{return et`<li part="share">
            ${s=n+1,"levels"===e.scale?Ho(s,e):e.text("rating.stars",{n:s})}
            <span part="bar" aria-hidden="true" .style=${`--_share:${t/r*100}%`}></span>
            <span part="votes">${Pn(t,e.language)}</span>
          </li>`;var s}).reverse()}
  </ul>`}(t,this.#lt)}`:et`<p part="message error">${this.text("rating.scale")}</p>`}#xt(){return function(t){const{choice:e,own:r,busy:n,scale:s,max:i,status:o,text:a}=t,c=[...Array(i)].map((t,e)=>e+1),l=(r,n)=>et`<input
      part=${n}
      class=${void 0!==e&&r<=e?"on":st}
      type="radio"
      name="vote"
      value=${r}
      aria-label=${"stars"===s?Ho(r,t):st}
      .checked=${r===e}
      @change=${()=>t.choose(r)}
    />`;return et`<fieldset
    part="vote"
    ?disabled=${t.disabled}
    @keydown=${ta(t.send)}
    @keypress=${ta()}
  >
    <legend part="legend">${a(void 0===r?"rating.vote":"rating.yourVote")}</legend>
    <div part="choices" class=${s}>
      ${"stars"===s?c.map(t=>l(t,"star")):c.reverse().map(e=>et`<label part="choice"
                    >${l(e,st)} ${Ho(e,t)}</label
                  >`)}
    </div>
    ${t.isField?st:function({own:t,text:e,send:r,withdraw:n},s,i){return et`<div part="actions">
    <button
      part="button send"
      type="button"
      aria-disabled=${s||i?"true":"false"}
      @click=${r}
    >
      ${e(s?"rating.sending":void 0===t?"rating.send":"rating.change")}
    </button>
    ${void 0===t?st:et`<button
            part="button withdraw"
            type="button"
            aria-disabled=${s?"true":"false"}
            @click=${n}
          >
            ${e("rating.withdraw")}
          </button>`}
  </div>`}(t,n,void 0!==r&&r===e)}
    ${o?et`<p part="note status">${o}</p>`:st}
  </fieldset>`}({...this.#lt,choice:this.#vt,own:this.#bt,disabled:this._formDisabled,busy:this._busy,isField:this.#ht,status:this.#$t,choose:this.#ft,send:()=>{this.#mt()},withdraw:()=>{this.#_t()}})}get#$t(){const{waits:t,refused:e}=this.topic.sending,r=(t=this.#bt)=>t?Ho(t,this.#lt):"";if(this._asks)return this.text("rating.choose");if(this._busy)return"";if(t)return this.text("stars"in t?"rating.kept":"rating.keptWithdrawal",{vote:r()});if(e){const{sent:t,status:n}=e,s="stars"in t?r(t.stars):this.text("rating.withdraw");return this.text("rating.refused",{vote:s,status:n??"\u2014"})}return this.#bt?this.text("rating.own",{vote:r()}):""}get#bt(){const{waits:t,done:e}=this.topic.sending,{state:r}=this;return t?"stars"in t?t.stars:void 0:e?"stars"in e?e.stars:void 0:"idle"===r.status?void 0:r.data?.own??void 0}get#vt(){return this._choice??this.#bt}get#ht(){return!!this.name&&!!this.#ut?.form&&!this.connection.endpoint}get#kt(){const{state:t}=this;return!this.readonly&&("failed"!==t.status||"config"!==t.error.kind)&&("idle"===t.status?this.#ht:!t.data||this.#St(t.data))}#St({max:t}){return"stars"===this.scale||3===t}get#lt(){const{scale:t,language:e,state:r}=this,n="idle"===r.status?void 0:r.data?.max;return{scale:t,language:e,max:"levels"===t?3:n??this.max,text:(t,e)=>this.text(t,e)}}}ea([Wn()],ra.prototype,"subject",void 0),ea([Wn({converter:xn(5,2,10)})],ra.prototype,"max",void 0),ea([Wn({converter:kn("stars","levels")})],ra.prototype,"scale",void 0),ea([Wn({type:Boolean})],ra.prototype,"readonly",void 0),ea([Wn({reflect:!0})],ra.prototype,"name",void 0),ea([Wn({type:Boolean})],ra.prototype,"required",void 0),ea([Vn()],ra.prototype,"_choice",void 0),ea([Vn()],ra.prototype,"_busy",void 0),ea([Vn()],ra.prototype,"_asks",void 0),ea([Vn()],ra.prototype,"_formDisabled",void 0),ea([Wn()],ra.prototype,"value",null),Pt("portal-rating-stars",ra);const na={building:"M4 21V4h10v17M14 9h6v12M2 21h20M8 8h2M8 12h2M8 16h2M17 13v.1M17 17v.1",calendar:"M4 6h16v14H4ZM4 10h16M8 3v4M16 3v4",chat:"M3 4h18v12H11l-5 4v-4H3ZM8 9h8M8 12h5",document:"M6 3h8l5 5v13H6ZM14 3v5h5M9 13h7M9 17h7",download:"M12 3v12M7 10l5 5 5-5M4 17v4h16v-4",form:"M5 4h14v17H5ZM9 2h6v4H9ZM8 11l1 1 2-2M13 11h3M8 16l1 1 2-2M13 16h3",health:"M12 20C5 15 3 12 3 8a4 4 0 0 1 9-2 4 4 0 0 1 9 2c0 4-2 7-9 12ZM12 9v6M9 12h6",law:"M12 3v18M7 21h10M5 7l7-2 7 2M2 14l3-7 3 7a3 3 0 0 1-6 0M16 14l3-7 3 7a3 3 0 0 1-6 0",link:"M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-2 2M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l2-2",mail:"M3 5h18v14H3ZM3 6l9 7 9-7",map:"M12 21c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12ZM12 7a2 2 0 1 0 .1 0",money:"M2 6h20v12H2ZM12 9a3 3 0 1 0 .1 0M6 12h.1M18 12h.1",people:"M9 4a3.5 3.5 0 1 0 .1 0M2 20a7 7 0 0 1 14 0M16 4a3.5 3.5 0 0 1 0 7M18 14a7 7 0 0 1 4 6",phone:"M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4c-8 4-21-8-16-16Z",question:"M12 2a10 10 0 1 0 .1 0M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17v.1",school:"M1 9l11-5 11 5-11 5ZM6 12v5c3 3 9 3 12 0v-5M23 9v7",search:"M10 3a7 7 0 1 0 .1 0M15 15l6 6",newTab:"M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"};function sa(t){return rt`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${na[t]}></path></svg>`}function ia({title:t,url:e,icon:r,description:n,newTab:s},i){const o=i.address(e),a=function(t){try{const{protocol:e,hostname:r}=new URL(t,document.baseURI);return/^https?:$/.test(e)&&r!==location.hostname?r:void 0}catch{return}}(o),c=[a?i.text("link.outside",{host:a}):"",s?i.text("link.newTab"):""].filter(Boolean);return et`<li part="item">
    ${i.icons?et`<span part="icon">${function(t){return t?Object.hasOwn(na,t)?sa(t):/^[\w-]+$/.test(t)?st:et`<img src=${(t=>i.address(t))(t)} alt="" loading="lazy" decoding="async" />`:st}(r)}</span>`:st}
    <div class="words">
      <a
        part="link"
        href=${o}
        target=${s?"_blank":st}
        rel=${s?"noopener":st}
        >${t}${s?et` ${sa("newTab")}`:st}${c.length>0?et`<span class="hidden"> ${c.join(" ")}</span>`:st}</a
      >
      ${n&&i.full?et`<p part="description">${n}</p>`:st}
      ${a?et`<p part="host" aria-hidden="true">${a.split(".").map(oa)}</p>`:st}
    </div>
  </li>`}function oa(t,e){return 0===e?t:et`<wbr />.${t}`}const aa="h1,h2,h3,h4,h5,h6";class ca{#S;#At=new MutationObserver(()=>this.#ot());#Et;#Tt=[];constructor(t){this.#S=t,t.addController(this)}get links(){return this.#Et}get faults(){return this.#Tt}hostConnected(){this.#At.observe(this.#S,{subtree:!0,childList:!0,characterData:!0,attributes:!0}),this.#ot()}hostDisconnected(){this.#At.disconnect()}#ot(){const t=function(t){let e={links:[]};const r=[e];for(const n of t.children)if(!n.slot)for(const t of[n,...n.querySelectorAll(`a[href],${aa}`)])t instanceof HTMLAnchorElement?t.hasAttribute("href")&&e.links.push(la(t)):!t.matches(aa)||t.closest("a")||t.querySelector("a")||(e={title:ha(t)||void 0,links:[]},r.push(e));return r}(this.#S),{data:e,faults:r}=no.services.parse({groups:t}),n=JSON.stringify(this.#Tt);this.#Et=t.some(({links:t})=>t.length>0)?e:void 0,this.#Tt=r,this.#S.requestUpdate(),r.length>0&&JSON.stringify(r)!==n&&this.#S.tell(xt(r))}}function la(t){const e=t.querySelector("img"),r=ha(t),{icon:n,description:s}=t.dataset;return{title:r||t.getAttribute("aria-label")||e?.alt||t.title,url:t.getAttribute("href"),icon:n||(""===e?.alt?e.getAttribute("src")??void 0:void 0),description:s||void 0,newTab:"_blank"===t.target||void 0}}function ha(t){return t.textContent.replace(/\s+/g," ").trim()}const ua=u`
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
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
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
    nav {
      display: block;
    }
    .buttons > [part='item'] {
      color: inherit;
      border-color: currentColor;
    }
    [part='item'] {
      break-inside: avoid;
    }
  }
`;var da=function(t,e,r,n){var s,i=arguments.length,o=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(s=t[a])&&(o=(i<3?s(o):i>3?s(e,r,o):s(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};class pa extends As{constructor(){super(...arguments),this.topicName="services",this.labelKey="services.label",this.topic=new Ao(this,"services",()=>this.#Pt?{group:this.group||void 0}:void 0),this.#bt=new ca(this),this.group="",this.layout="list",this.#Ct=()=>this.requestUpdate(),this.#at={capture:!0,handleEvent:({target:t})=>{t.hidden=!0}}}static{this.styles=[Gn,ua]}#bt;connectedCallback(){super.connectedCallback(),document.addEventListener("DOMContentLoaded",this.#Ct)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("DOMContentLoaded",this.#Ct)}failed(t){this.#zt(t)||super.failed(t)}tell(t){this.failed(t),this.dispatchEvent(new rs("services",t))}#Ct;get#Pt(){return void 0===this.#bt.links&&"loading"!==document.readyState||""!==this.connection.endpoint}#zt({reason:t}){return"unsupported-topic"===t&&void 0!==this.#bt.links}renderState(){const{state:t}=this;return"failed"===t.status&&this.#zt(t.error)?this.renderFallback():super.renderState()}get landmarkLabel(){}isEmpty({groups:t}){return t.every(({links:t})=>0===t.length)}get reserve(){const{state:t}=this;return"idle"===t.status||void 0!==t.data||this.#bt.links?"":"14em"}renderEmpty(){return et`<p>${this.text("services.empty")}</p>`}renderData(t){const{connection:e}=this;return this.#Ot(t,t=>jn(t,e))}renderFallback(){const{links:t,faults:e}=this.#bt;return t?et`${this.#Ot(t,t=>t)} ${this.renderFaults(e)}`:super.renderFallback()}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span>
      <ul part="list" class=${this.layout} aria-hidden="true">
        ${[0,1,2,3].map(()=>et`<li part="item"><span class="bone"></span></li>`)}
      </ul>`}#Ot({groups:t},e){const r=t.filter(({links:t})=>t.length>0);if(0===r.length)return st;const n={full:"buttons"!==this.layout,icons:r.some(({links:t})=>t.some(({icon:t})=>t)),address:e,text:(t,e)=>this.text(t,e)};return et`<nav part="links" aria-label=${this.label} @error=${this.#at}>
      ${r.map(t=>this.#Rt(t,n))}
    </nav>`}#Rt({title:t,links:e},r){return et`<div part="group">
      ${t?Rn(this.heading?this.headingLevel+1:this.headingLevel,t,"title"):st}
      <ul part="list" class=${this.layout}>
        ${e.map(t=>ia(t,r))}
      </ul>
    </div>`}#at}da([Wn()],pa.prototype,"group",void 0),da([Wn({reflect:!0,converter:kn("list","grid","buttons")})],pa.prototype,"layout",void 0),Pt("portal-service-links",pa);const fa=24e4;class ga{#S;#Y;#jt="";constructor(t){this.#S=t,t.addController(this)}hostConnected(){document.addEventListener("visibilitychange",this.#Mt)}hostUpdated(){if(!this.#S.readyToCount)return;const{source:t,endpoint:e}=this.#S.connection,r=`${t} ${e}`;this.#Y&&r===this.#jt||(this.#jt=r,this.#Mt())}hostDisconnected(){document.removeEventListener("visibilitychange",this.#Mt),this.#Nt()}#Nt(){clearInterval(this.#Y),this.#Y=void 0}#Mt=()=>{this.#Nt(),!document.hidden&&this.#S.readyToCount&&(this.#Y=setInterval(this.#qt,fa),this.#qt())};#qt=()=>{this.#S.readyToCount&&this.#S.counting(async function(t){const e=ao("visits",{},t),r=`visit:${e}`,n=location.pathname.slice(0,2048),{begins:s,due:i,visitor:o}=await po(r,()=>{const t=Date.now(),e=function(t){try{const e=JSON.parse(bn(t)??"");return"number"==typeof e?.seen?e:void 0}catch{return}}(r),n=t-(e?.seen??0),s=Math.abs(n)>18e5,i=s||n<0||n>=fa,o=function(){const{globalPrivacyControl:t,doNotTrack:e}=navigator;return!0===t||"1"===e}()?void 0:s?Do():e?.visitor;return i&&wn(r,JSON.stringify({visitor:o,seen:t})),Promise.resolve({begins:s,due:i,visitor:o})}),a=`${e} ${o??Do()}`,c={topic:"visits",query:{},sent:{visitor:o,page:n},connection:t};if(s)return yo({...c,once:!o},a);if(i&&o){const{answered:e,waits:r}=await wo(a);if(!e&&!r){const{signal:e}=new AbortController;await io("visits",{},c.sent,t,e).catch(()=>{})}}return{waits:!1}}(this.#S.connection))}}const ma=u`
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
`;var va=function(t,e,r,n){var s,i=arguments.length,o=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(s=t[a])&&(o=(i<3?s(o):i>3?s(e,r,o):s(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};const ya=["online","today","yesterday","week","month","total"],ba=["online","today","week","month","total"];class wa extends As{static{this.styles=[Gn,ma]}constructor(){super(),this.topicName="visits",this.labelKey="visits.label",this.topic=new Ao(this,"visits",()=>({})),this.fields=ba.join(" "),this.layout="list",this.displayOnly=!1,this.refresh=0,new Oo(this),new ga(this)}get readyToCount(){return!this.displayOnly&&/ready|failed/.test(this.state.status)}counting(t){this.topic.follow(t)}get reserve(){const{state:t}=this;return 2.1*("idle"!==t.status&&t.data?this.#Lt(t.data):this.#Ut).length+("chart"===this.layout?10.2:1.75)+"em"}renderState(){const{state:t}=this,e="failed"===t.status&&!t.data&&"hide"!==this.onError;return et`${e?this.#It({}):st}${super.renderState()}`}isEmpty(){return!1}renderEmpty(){return st}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        ${"chart"===this.layout?et`<span class="bone picture"></span>`:st}
        ${this.#Ut.map(t=>et`<div part="row">
              <span part="label">${this.text(`visits.${t}`)}</span><span class="bone"></span>
            </div>`)}
        <p part="updated"></p>
      </div>`}renderData(t){const{daily:e,updatedAt:r}=t,n="chart"===this.layout&&e;return et`${n?function(t,e,r){const n=[...new Map(t.map(({date:t,count:e})=>[t,e]))].sort(([t],[e])=>t<e?-1:1).slice(-30),s=n[n.length-1];if(!s)return st;const i=t=>29-(Date.parse(s[0])-Date.parse(t))/864e5,o=n.filter(([t])=>i(t)>=0),a=Math.max(...o.map(([,t])=>t)),c=t=>Tn(`${t}T05:00:00Z`,e),l=t=>a>0?t/a*10:0;return et`<figure part="chart">
    <svg
      part="picture"
      viewBox="0 0 ${30} ${10}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${o.map(([t,r])=>rt`<rect part="bar" x=${i(t)+.1} y=${10-l(r)} width="0.8" height=${l(r)}><title>${c(t)}: ${Pn(r,e)}</title></rect>`)}
    </svg>
    <div part="axis" aria-hidden="true">
      <span>${c(o[0][0])}</span>
      <span>${r("visits.top",{n:a})}</span>
      <span>${c(s[0])}</span>
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
          ${o.map(([t,r])=>et`<tr>
                <th scope="row">${c(t)}</th>
                <td>${Pn(r,e)}</td>
              </tr>`)}
        </tbody>
      </table>
    </div>
  </figure>`}(e,this.language,(t,e)=>this.text(t,e)):st}
      ${this.#It(t)}
      <p part="updated">
        ${r?et`${this.text("visits.updated")}
                <time datetime=${r}>${Tn(r,this.language,!0)}</time>`:st}
      </p>`}#It(t){const e=this.#Lt(t),r="digits"===this.layout&&(e.includes("total")?"total":e[0]);return et`<dl part="list" class=${this.layout}>
      ${e.map(e=>et`<div part="row">
            <dt part="label">${this.text(`visits.${e}`)}</dt>
            <dd part="value">${this.#Dt(t[e],e===r)}</dd>
          </div>`)}
    </dl>`}#Lt(t){const e=void 0===t.total;return this.#Ut.filter(r=>e||void 0!==t[r]||"online"===r)}get#Ut(){return Sn(this.fields,ya,ba)}#Dt(t,e){if(void 0===t)return et`<span aria-hidden="true">${"\u2014"}</span
        ><span class="hidden">${this.text("visits.unknown")}</span>`;const r=Pn(t,this.language);return e?et`<span class="hidden">${r}</span
      ><span part="digits" aria-hidden="true"
        >${String(t).split("").map(t=>et`<span part="digit">${t}</span>`)}</span
      >`:r}}va([Wn()],wa.prototype,"fields",void 0),va([Wn({converter:kn("list","digits","chart")})],wa.prototype,"layout",void 0),va([Wn({type:Boolean,attribute:"display-only"})],wa.prototype,"displayOnly",void 0),va([Wn({converter:xn(0,0,86400)})],wa.prototype,"refresh",void 0),Pt("portal-visit-counter",wa);const _a="data-portal-widget",$a=["id","class","lang","dir","title","hidden","slot"];function ka(){document.querySelectorAll(`[${_a}]`).forEach(t=>{(function(t){if("loading"!==document.readyState)return!0;for(let e=t;e;e=e.parentElement)if(e.nextSibling)return!0;return!1})(t)&&!t.isContentEditable&&function(t){const e=`portal-${t.getAttribute(_a).trim().toLowerCase()}`,r=customElements.get(e);if(!r)return;const n=document.createElement(e);for(const{name:e,value:s}of t.attributes){if(e===_a)continue;if($a.includes(e)||/^(aria-|data-portal-)/.test(e)){n.setAttribute(e,s);continue}const t=/^data-(.+)/.exec(e)?.[1];t&&(t.startsWith("source-")||r.observedAttributes?.includes(t))&&n.setAttribute(t,s)}t.style.length>0&&(n.style.cssText=t.style.cssText),n.append(...t.childNodes),t.replaceWith(n)}(t)})}var xa;if(xa=function(){const t=Un(),e={};for(const r of["endpoint","source","lang"]){const n=t?.getAttribute(`data-portal-${r}`);n&&(e[r]=n)}return e}(),bs=xa,"string"!=typeof window.portalWidgets?.version){const e=Object.freeze({version:"0.1.0",registerSource:function(t,e){cs.set(t,e);for(const t of[...ls])t()},registerMessages:function(t,e){const r=t.toLowerCase();ds.set(r,{...ds.get(r),...e});for(const t of[...ps])t()},parts:{...Ln,take:function(t,e){Hn.get(t)?.(e)}}});Reflect.defineProperty(window,"portalWidgets",{value:e,enumerable:!0}),new MutationObserver(t=>{t.some(t=>t.addedNodes.length>0)&&ka()}).observe(document,{subtree:!0,childList:!0}),document.addEventListener("DOMContentLoaded",ka),ka(),document.dispatchEvent(new t("portal-widgets-ready"))}}();
