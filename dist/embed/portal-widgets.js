/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
!function(){const t=document.createEvent("Event").constructor,e=Object.getPrototypeOf(Object.getPrototypeOf(document)).constructor;class r{constructor(t,e={}){const{url:n,method:o,headers:i,body:s,signal:a}=t instanceof r?t:{url:new URL(t,document.baseURI).href};this.url=n,this.method=e.method??o??"GET",this.headers=new Headers(e.headers??i),this.body=e.body??s??null,this.signal=e.signal??a??null}clone(){return new r(this)}}const n="function"==typeof Request&&new Request(location.href).headers instanceof Headers?Request:r;function o(t,e){if(!(t instanceof r))return fetch(t,e);const{url:n,method:o,headers:i,body:s,signal:a}=t;return fetch(n,{method:o,headers:i,body:s,signal:a,...e})}const i=globalThis,s=i.ShadowRoot&&(void 0===i.ShadyCSS||i.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in e.prototype&&"replace"in CSSStyleSheet.prototype,a=Symbol(),c=new WeakMap;let l=class{constructor(t,e,r){if(this._$cssResult$=!0,r!==a)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(s&&void 0===t){const r=void 0!==e&&1===e.length;r&&(t=c.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&c.set(e,t))}return t}toString(){return this.cssText}};const u=t=>new l("string"==typeof t?t:t+"",void 0,a),d=(t,...e)=>{const r=1===t.length?t[0]:e.reduce((e,r,n)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+t[n+1],t[0]);return new l(r,t,a)},h=s?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const r of t.cssRules)e+=r.cssText;return u(e)})(t):t,{is:p,defineProperty:f,getOwnPropertyDescriptor:m,getOwnPropertyNames:g,getOwnPropertySymbols:b,getPrototypeOf:y}=Object,v=globalThis,w=v.trustedTypes,_=w?w.emptyScript:"",k=v.reactiveElementPolyfillSupport,$=(t,e)=>t,x={toAttribute(t,e){switch(e){case Boolean:t=t?_:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=null!==t;break;case Number:r=null===t?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch(t){r=null}}return r}},A=(t,e)=>!p(t,e),S={attribute:!0,type:String,converter:x,reflect:!1,useDefault:!1,hasChanged:A},E=Symbol.metadata??Symbol("metadata"),T=new WeakMap;let O,C=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=S){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){const r=Symbol(),n=this.getPropertyDescriptor(t,r,e);void 0!==n&&f(this.prototype,t,n)}}static getPropertyDescriptor(t,e,r){const{get:n,set:o}=m(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:n,set(e){const i=n?.call(this);o?.call(this,e),this.requestUpdate(t,i,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??S}static _$Ei(){if(this.hasOwnProperty($("elementProperties")))return;const t=y(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty($("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty($("properties"))){const t=this.properties,e=[...g(t),...b(t)];for(const r of e)this.createProperty(r,t[r])}const t=this[E];if(null!==t){const e=T.get(t);if(void 0!==e)for(const[t,r]of e)this.elementProperties.set(t,r)}this._$Eh=new Map;for(const[t,e]of this.elementProperties){const r=this._$Eu(t,e);void 0!==r&&this._$Eh.set(r,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const e=[];if(Array.isArray(t)){const r=new Set(t.flat(1/0).reverse());for(const t of r)e.unshift(h(t))}else void 0!==t&&e.push(h(t));return e}static _$Eu(t,e){const r=e.attribute;return!1===r?void 0:"string"==typeof r?r:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,e=this.constructor.elementProperties;for(const r of e.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((t,e)=>{if(s)t.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const r of e){const e=document.createElement("style"),n=i.litNonce;void 0!==n&&e.setAttribute("nonce",n),e.textContent=r.cssText,t.appendChild(e)}})(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,r){this._$AK(t,r)}_$ET(t,e){const r=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,r);if(void 0!==n&&!0===r.reflect){const o=(void 0!==r.converter?.toAttribute?r.converter:x).toAttribute(e,r.type);this._$Em=t,null==o?this.removeAttribute(n):this.setAttribute(n,o),this._$Em=null}}_$AK(t,e){const r=this.constructor,n=r._$Eh.get(t);if(void 0!==n&&this._$Em!==n){const t=r.getPropertyOptions(n),o="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:x;this._$Em=n;const i=o.fromAttribute(e,t.type);this[n]=i??this._$Ej?.get(n)??i,this._$Em=null}}requestUpdate(t,e,r,n=!1,o){if(void 0!==t){const i=this.constructor;if(!1===n&&(o=this[t]),r??=i.getPropertyOptions(t),!((r.hasChanged??A)(o,e)||r.useDefault&&r.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,r))))return;this.C(t,e,r)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:r,reflect:n,wrapped:o},i){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??e??this[t]),!0!==o||void 0!==i)||(this._$AL.has(t)||(this.hasUpdated||r||(e=void 0),this._$AL.set(t,e)),!0===n&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[e,r]of t){const{wrapped:t}=r,n=this[e];!0!==t||this._$AL.has(e)||void 0===n||this.C(e,void 0,r,n)}}let t=!1;const e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}};C.elementStyles=[],C.shadowRootOptions={mode:"open"},C[$("elementProperties")]=new Map,C[$("finalized")]=new Map,k?.({ReactiveElement:C});let P=!1;function z(){return P||(P=!0,O=function(){const{trustedTypes:t}=globalThis;try{return t?.createPolicy("portal-widgets",{createHTML:t=>t,createScriptURL:t=>t})}catch{return}}()),O}function R(t){return z()?.createHTML(t)??t}const N=globalThis,M=t=>t,L=N.trustedTypes,j=z(),D="$lit$",q=`lit$${Math.random().toFixed(9).slice(2)}$`,U="?"+q,I=`<${U}>`,F=document,H=()=>F.createComment(""),B=t=>null===t||"object"!=typeof t&&"function"!=typeof t,W=Array.isArray,Z="[ \t\n\f\r]",V=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,G=/-->/g,K=/>/g,Y=RegExp(`>|${Z}(?:([^\\s"'>=/]+)(${Z}*=${Z}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),J=/'/g,X=/"/g,Q=/^(?:script|style|textarea|title)$/i,tt=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),et=tt(1),rt=tt(2),nt=Symbol.for("lit-noChange"),ot=Symbol.for("lit-nothing"),it=new WeakMap,st=F.createTreeWalker(F,129);function at(t,e){if(!W(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==j?j.createHTML(e):e}const ct=(t,e)=>{const r=t.length-1,n=[];let o,i=2===e?"<svg>":3===e?"<math>":"",s=V;for(let e=0;e<r;e++){const r=t[e];let a,c,l=-1,u=0;for(;u<r.length&&(s.lastIndex=u,c=s.exec(r),null!==c);)u=s.lastIndex,s===V?"!--"===c[1]?s=G:void 0!==c[1]?s=K:void 0!==c[2]?(Q.test(c[2])&&(o=RegExp("</"+c[2],"g")),s=Y):void 0!==c[3]&&(s=Y):s===Y?">"===c[0]?(s=o??V,l=-1):void 0===c[1]?l=-2:(l=s.lastIndex-c[2].length,a=c[1],s=void 0===c[3]?Y:'"'===c[3]?X:J):s===X||s===J?s=Y:s===G||s===K?s=V:(s=Y,o=void 0);const d=s===Y&&t[e+1].startsWith("/>")?" ":"";i+=s===V?r+I:l>=0?(n.push(a),r.slice(0,l)+D+r.slice(l)+q+d):r+q+(-2===l?e:d)}return[at(t,i+(t[r]||"<?>")+(2===e?"</svg>":3===e?"</math>":"")),n]};class lt{constructor({strings:t,_$litType$:e},r){let n;this.parts=[];let o=0,i=0;const s=t.length-1,a=this.parts,[c,l]=ct(t,e);if(this.el=lt.createElement(c,r),st.currentNode=this.el.content,2===e||3===e){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(n=st.nextNode())&&a.length<s;){if(1===n.nodeType){if(n.hasAttributes())for(const t of n.getAttributeNames())if(t.endsWith(D)){const e=l[i++],r=n.getAttribute(t).split(q),s=/([.?@])?(.*)/.exec(e);a.push({type:1,index:o,name:s[2],strings:r,ctor:"."===s[1]?ft:"?"===s[1]?mt:"@"===s[1]?gt:pt}),n.removeAttribute(t)}else t.startsWith(q)&&(a.push({type:6,index:o}),n.removeAttribute(t));if(Q.test(n.tagName)){const t=n.textContent.split(q),e=t.length-1;if(e>0){n.textContent=L?L.emptyScript:"";for(let r=0;r<e;r++)n.append(t[r],H()),st.nextNode(),a.push({type:2,index:++o});n.append(t[e],H())}}}else if(8===n.nodeType)if(n.data===U)a.push({type:2,index:o});else{let t=-1;for(;-1!==(t=n.data.indexOf(q,t+1));)a.push({type:7,index:o}),t+=q.length-1}o++}}static createElement(t,e){const r=F.createElement("template");return r.innerHTML=t,r}}function ut(t,e,r=t,n){if(e===nt)return e;let o=void 0!==n?r._$Co?.[n]:r._$Cl;const i=B(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),void 0===i?o=void 0:(o=new i(t),o._$AT(t,r,n)),void 0!==n?(r._$Co??=[])[n]=o:r._$Cl=o),void 0!==o&&(e=ut(t,o._$AS(t,e.values),o,n)),e}class dt{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:e},parts:r}=this._$AD,n=(t?.creationScope??F).importNode(e,!0);st.currentNode=n;let o=st.nextNode(),i=0,s=0,a=r[0];for(;void 0!==a;){if(i===a.index){let e;2===a.type?e=new ht(o,o.nextSibling,this,t):1===a.type?e=new a.ctor(o,a.name,a.strings,this,t):6===a.type&&(e=new bt(o,this,t)),this._$AV.push(e),a=r[++s]}i!==a?.index&&(o=st.nextNode(),i++)}return st.currentNode=F,n}p(t){let e=0;for(const r of this._$AV)void 0!==r&&(void 0!==r.strings?(r._$AI(t,r,e),e+=r.strings.length-2):r._$AI(t[e])),e++}}class ht{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,r,n){this.type=2,this._$AH=ot,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const e=this._$AM;return void 0!==e&&11===t?.nodeType&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=ut(this,t,e),B(t)?t===ot||null==t||""===t?(this._$AH!==ot&&this._$AR(),this._$AH=ot):t!==this._$AH&&t!==nt&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):(t=>W(t)||"function"==typeof t?.[Symbol.iterator])(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==ot&&B(this._$AH)?this._$AA.nextSibling.data=t:this.T(F.createTextNode(t)),this._$AH=t}$(t){const{values:e,_$litType$:r}=t,n="number"==typeof r?this._$AC(t):(void 0===r.el&&(r.el=lt.createElement(at(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(e);else{const t=new dt(n,this),r=t.u(this.options);t.p(e),this.T(r),this._$AH=t}}_$AC(t){let e=it.get(t.strings);return void 0===e&&it.set(t.strings,e=new lt(t)),e}k(t){W(this._$AH)||(this._$AH=[],this._$AR());const e=this._$AH;let r,n=0;for(const o of t)n===e.length?e.push(r=new ht(this.O(H()),this.O(H()),this,this.options)):r=e[n],r._$AI(o),n++;n<e.length&&(this._$AR(r&&r._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){const e=M(t).nextSibling;M(t).remove(),t=e}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}}class pt{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,r,n,o){this.type=1,this._$AH=ot,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=o,r.length>2||""!==r[0]||""!==r[1]?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=ot}_$AI(t,e=this,r,n){const o=this.strings;let i=!1;if(void 0===o)t=ut(this,t,e,0),i=!B(t)||t!==this._$AH&&t!==nt,i&&(this._$AH=t);else{const n=t;let s,a;for(t=o[0],s=0;s<o.length-1;s++)a=ut(this,n[r+s],e,s),a===nt&&(a=this._$AH[s]),i||=!B(a)||a!==this._$AH[s],a===ot?t=ot:t!==ot&&(t+=(a??"")+o[s+1]),this._$AH[s]=a}i&&!n&&this.j(t)}j(t){t===ot?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}class ft extends pt{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===ot?void 0:t}}class mt extends pt{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==ot)}}class gt extends pt{constructor(t,e,r,n,o){super(t,e,r,n,o),this.type=5}_$AI(t,e=this){if((t=ut(this,t,e,0)??ot)===nt)return;const r=this._$AH,n=t===ot&&r!==ot||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,o=t!==ot&&(r===ot||n);n&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}class bt{constructor(t,e,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){ut(this,t)}}const yt=N.litHtmlPolyfillSupport;yt?.(lt,ht);const vt=(t,e,r)=>{const n=r?.renderBefore??e;let o=n._$litPart$;if(void 0===o){const t=r?.renderBefore??null;n._$litPart$=o=new ht(e.insertBefore(H(),t),t,void 0,r??{})}return o._$AI(t),o},wt=globalThis;class _t extends C{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=vt(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return nt}}_t._$litElement$=!0,_t.finalized=!0,wt.litElementHydrateSupport?.({LitElement:_t});const kt=wt.litElementPolyfillSupport;kt?.({LitElement:_t});class $t extends Error{constructor(t,e,r={}){super(e,{cause:r.cause}),this.name="PortalError",this.kind=t,this.reason=r.reason,this.status=r.status,this.url=r.url,this.answer=r.answer,this.faults=r.faults??[]}get isPassing(){const{kind:t,reason:e}=this;return"http"===t?"busy"===e||"server"===e:"config"!==t&&"render"!==e}static from(t){return t instanceof $t?t:new $t("format",String(t),{reason:"render",cause:t})}}function xt(t){return new $t("format",`${t.length} part(s) of the answer were left out.`,{reason:"partial",faults:t})}function At(t){return t instanceof DOMException&&"AbortError"===t.name}const St=new Set;function Et(t,e,r,n=[]){const o=r.faults.map(({path:t,message:e})=>`\n${t}: ${e}`).join(""),i=`<${t}> ${e}\n${r.message}${o}${n.map(t=>`\n\u2192 ${t}`).join("")}`;St.has(i)||(St.add(i),console.warn(i,...r.cause?[r.cause]:[]))}function Tt(t,e){customElements.get(t)||(function(){if(z()||!("trustedTypes"in globalThis))return!0;try{return vt(et`<i></i>`,document.createDocumentFragment()),!0}catch{return!1}}()?customElements.define(t,e):Et(t,"stays as it is.",Ot))}const Ot=new $t("config",'The page asks for Trusted Types and allows no policy named "portal-widgets".'),Ct={attribute:!0,type:String,converter:x,reflect:!1,hasChanged:A},Pt=(t=Ct,e,r)=>{const{kind:n,metadata:o}=r;let i=globalThis.litPropertyMetadata.get(o);if(void 0===i&&globalThis.litPropertyMetadata.set(o,i=new Map),"setter"===n&&((t=Object.create(t)).wrapped=!0),i.set(r.name,t),"accessor"===n){const{name:n}=r;return{set(r){const o=e.get.call(this);e.set.call(this,r),this.requestUpdate(n,o,t,!0,r)},init(e){return void 0!==e&&this.C(n,void 0,t,e),e}}}if("setter"===n){const{name:n}=r;return function(r){const o=this[n];e.call(this,r),this.requestUpdate(n,o,t,!0,r)}}throw Error("Unsupported decorator location: "+n)};function zt(t){return(e,r)=>"object"==typeof r?Pt(t,e,r):((t,e,r)=>{const n=e.hasOwnProperty(r);return e.constructor.createProperty(r,t),n?Object.getOwnPropertyDescriptor(e,r):void 0})(t,e,r)}function Rt(t){return zt({...t,state:!0,attribute:!1})}function Nt(t,e){return(e,r,n)=>((t,e,r)=>(r.configurable=!0,r.enumerable=!0,Reflect.decorate&&"object"!=typeof e&&Object.defineProperty(t,e,r),r))(e,r,{get(){return(e=>e.renderRoot?.querySelector(t)??null)(this)}})}function Mt(...t){return{fromAttribute:e=>t.find(t=>t===e?.trim().toLowerCase())??t[0]}}function Lt(t,e,r){const n={fromAttribute:n=>{const o=n?.trim()?Math.trunc(Number(n)):NaN;return Number.isNaN(o)?t:Math.min(r,Math.max(e,o))}};return n}function jt(t,e,r){const n=[...new Set((t??"").toLowerCase().split(/[\s,]+/))].filter(t=>e.includes(t));return n.length>0?n:r}const Dt=d`
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
    line-height: 1.35;
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
  :is(a, button, input, summary, [tabindex]):focus-visible {
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
`,qt=["wordpress","liferay","drupal","sharepoint"],Ut=[[/\/wp-json\b|[?&]rest_route=/,"wordpress"],[/\/o\/headless-/,"liferay"],[/\/jsonapi\b/,"drupal"],[/\/_api\//,"sharepoint"],[/\/(rss|feed|atom)\b|\.(rss|xml)$/i,"feed"]];function It({kind:t,reason:e,url:r,source:n,page:o,reached:i}){const s=(...t)=>t.map(t=>({name:t}));if("forbidden"===e){const t=qt.find(t=>t===n);return s(t?`guest.${t}`:"guest")}if("network"===t)return"offline"!==e&&r?o.startsWith("https:")&&r.startsWith("http:")?s("mixed"):new URL(r).origin===new URL(o).origin?s("address","blocked"):i?s("cors"):!1===i?s("address","blocked"):s("cors","address","blocked"):[];if("timeout"===t||"busy"===e||"server"===e)return s("down");if("refused"===e)return s("options","address");const a=Ut.find(([t])=>t.test(r??""))?.[1],c=a&&a!==n?[{name:"looks",like:a}]:[];return"html"===e?[...c,...s("login","address","source")]:"not-found"===e?[...c,...s("address","source")]:"shape"===e||"json"===e||"empty"===e?[...c,...s("source","address")]:[]}const Ft={bubbles:!0,composed:!0};class Ht extends t{static{this.type="portal-load"}constructor(t,e){super(Ht.type,Ft),this.topic=t,this.data=e}}class Bt extends t{static{this.type="portal-error"}#t;constructor(t,e,r=""){super(Bt.type,Ft),this.topic=t,this.error=e,this.#t=r}get advice(){const{kind:t,reason:e,url:r=""}=this.error;return It({kind:t,reason:e,url:r,source:this.#t,page:location.href})}get kind(){return this.error.kind}get cause(){return this.error.cause}}class Wt extends t{static{this.type="portal-article-change"}constructor(t){super(Wt.type,Ft),this.articleId=t}}class Zt extends t{static{this.type="portal-rating-change"}constructor(t,e,r){super(Zt.type,Ft),this.subject=t,this.stars=e,this.outcome=r}}const Vt={1:(t,e)=>et`<h1 part=${e}>${t}</h1>`,2:(t,e)=>et`<h2 part=${e}>${t}</h2>`,3:(t,e)=>et`<h3 part=${e}>${t}</h3>`,4:(t,e)=>et`<h4 part=${e}>${t}</h4>`,5:(t,e)=>et`<h5 part=${e}>${t}</h5>`,6:(t,e)=>et`<h6 part=${e}>${t}</h6>`};function Gt(t,e,r){return(Vt[Math.min(t,6)]??Vt[2])(e,r)}function Kt(t,{endpoint:e}){try{return new URL(t,new URL(e,document.baseURI)).href}catch{return t}}function Yt(t,e){const r=new URL(location.href);return void 0===e?r.searchParams.delete(t):r.searchParams.set(t,e),r.hash="",r.href}function Jt(t){const{button:e,ctrlKey:r,metaKey:n,shiftKey:o,altKey:i,defaultPrevented:s}=t;return!(0!==e||r||n||o||i||s)}const Xt=new Map;function Qt(t,e){setTimeout(()=>te(t,e),3e3)}function te(t,e){Xt.get(t)===e&&Xt.delete(t)}class ee extends Error{response;request;options;constructor(t,e,r){const n=`${t.status||0===t.status?t.status:""} ${t.statusText??""}`.trim();super(`Request failed with ${n?`status code ${n}`:"an unknown error"}: ${e.method} ${e.url}`),this.name="HTTPError",this.response=t,this.request=e,this.options=r}}class re extends Error{name="NonError";value;constructor(t){let e="Non-error value was thrown";try{"string"==typeof t?e=t:t&&"object"==typeof t&&"message"in t&&"string"==typeof t.message&&(e=t.message)}catch{}super(e),this.value=t}}class ne extends Error{name="ForceRetryError";customDelay;code;customRequest;constructor(t){const e=t?.cause?t.cause instanceof Error?t.cause:new re(t.cause):void 0;super(t?.code?`Forced retry: ${t.code}`:"Forced retry",e?{cause:e}:void 0),this.customDelay=t?.delay,this.code=t?.code,this.customRequest=t?.request}}const oe=(()=>{let t=!1,e=!1;if("function"==typeof globalThis.ReadableStream&&"function"==typeof n)try{e=new n("https://empty.invalid",{body:new globalThis.ReadableStream,method:"POST",get duplex(){return t=!0,"half"}}).headers.has("Content-Type")}catch(t){if(t instanceof Error&&"unsupported BodyInit type"===t.message)return!1;throw t}return t&&!e})(),ie="function"==typeof globalThis.AbortController,se="function"==typeof globalThis.AbortSignal&&"function"==typeof globalThis.AbortSignal.any,ae="function"==typeof globalThis.ReadableStream,ce="function"==typeof globalThis.FormData,le=["get","post","put","patch","head","delete"],ue={json:"application/json",text:"text/*",formData:"multipart/form-data",arrayBuffer:"*/*",blob:"*/*",bytes:"*/*"},de=2147483647,he=(new TextEncoder).encode("------WebKitFormBoundaryaxpyiPgbbPti10Rw").length,pe=Symbol("stop");class fe{options;constructor(t){this.options=t}}const me=t=>new fe(t),ge={json:!0,parseJson:!0,stringifyJson:!0,searchParams:!0,prefixUrl:!0,retry:!0,timeout:!0,hooks:!0,throwHttpErrors:!0,onDownloadProgress:!0,onUploadProgress:!0,fetch:!0,context:!0},be={next:!0},ye={method:!0,headers:!0,body:!0,mode:!0,credentials:!0,cache:!0,redirect:!0,referrer:!0,referrerPolicy:!0,integrity:!0,keepalive:!0,signal:!0,window:!0,duplex:!0},ve=(t,e,r)=>{let n,o=0;return t.pipeThrough(new TransformStream({transform(t,i){if(i.enqueue(t),n){o+=n.byteLength;let t=0===e?0:o/e;t>=1&&(t=1-Number.EPSILON),r?.({percent:t,totalBytes:Math.max(e,o),transferredBytes:o},n)}n=t},flush(){n&&(o+=n.byteLength,r?.({percent:1,totalBytes:Math.max(e,o),transferredBytes:o},n))}}))},we=t=>null!==t&&"object"==typeof t,_e=(...t)=>{for(const e of t)if((!we(e)||Array.isArray(e))&&void 0!==e)throw new TypeError("The `options` argument must be an object");return Se({},...t)},ke=(t={},e={})=>{const r=new globalThis.Headers(t),n=e instanceof globalThis.Headers,o=new globalThis.Headers(e);for(const[t,e]of o.entries())n&&"undefined"===e||void 0===e?r.delete(t):r.set(t,e);return r};function $e(t,e,r){return Object.hasOwn(e,r)&&void 0===e[r]?[]:Se(t[r]??[],e[r]??[])}const xe=(t={},e={})=>({beforeRequest:$e(t,e,"beforeRequest"),beforeRetry:$e(t,e,"beforeRetry"),afterResponse:$e(t,e,"afterResponse"),beforeError:$e(t,e,"beforeError")}),Ae=(t,e)=>{const r=new URLSearchParams;for(const n of[t,e])if(void 0!==n)if(n instanceof URLSearchParams)for(const[t,e]of n.entries())r.append(t,e);else if(Array.isArray(n))for(const t of n){if(!Array.isArray(t)||2!==t.length)throw new TypeError("Array search parameters must be provided in [[key, value], ...] format");r.append(String(t[0]),String(t[1]))}else if(we(n))for(const[t,e]of Object.entries(n))void 0!==e&&r.append(t,String(e));else{const t=new URLSearchParams(n);for(const[e,n]of t.entries())r.append(e,n)}return r},Se=(...t)=>{let e,r={},n={},o={};const i=[];for(const s of t)if(Array.isArray(s))Array.isArray(r)||(r=[]),r=[...r,...s];else if(we(s)){for(let[t,n]of Object.entries(s))if("signal"===t&&n instanceof globalThis.AbortSignal)i.push(n);else if("context"!==t)"searchParams"!==t?(we(n)&&t in r&&(n=Se(r[t],n)),r={...r,[t]:n}):e=null==n?void 0:void 0===e?n:Ae(e,n);else{if(null!=n&&(!we(n)||Array.isArray(n)))throw new TypeError("The `context` option must be an object");r={...r,context:null==n?{}:{...r.context,...n}}}we(s.hooks)&&(o=xe(o,s.hooks),r.hooks=o),we(s.headers)&&(n=ke(n,s.headers),r.headers=n)}return void 0!==e&&(r.searchParams=e),i.length>0&&(1===i.length?r.signal=i[0]:r.signal=se?AbortSignal.any(i):i.at(-1)),r},Ee=t=>le.includes(t)?t.toUpperCase():t,Te={limit:2,methods:["get","put","head","delete","options","trace"],statusCodes:[408,413,429,500,502,503,504],afterStatusCodes:[413,429,503],maxRetryAfter:Number.POSITIVE_INFINITY,backoffLimit:Number.POSITIVE_INFINITY,delay:t=>.3*2**(t-1)*1e3,jitter:void 0,retryOnTimeout:!1},Oe=(t={})=>{if("number"==typeof t)return{...Te,limit:t};if(t.methods&&!Array.isArray(t.methods))throw new Error("retry.methods must be an array");if(t.methods&&=t.methods.map(t=>t.toLowerCase()),t.statusCodes&&!Array.isArray(t.statusCodes))throw new Error("retry.statusCodes must be an array");const e=Object.fromEntries(Object.entries(t).filter(([,t])=>void 0!==t));return{...Te,...e}};class Ce extends Error{request;constructor(t){super(`Request timed out: ${t.method} ${t.url}`),this.name="TimeoutError",this.request=t}}class Pe{static create(t,e){const r=new Pe(t,e),n=r.#e(async()=>{if("number"==typeof r.#r.timeout&&r.#r.timeout>de)throw new RangeError("The `timeout` option cannot be greater than 2147483647");await Promise.resolve();let t=await r.#n();for(const e of r.#r.hooks.afterResponse){const n=r.#o(t.clone());let o;try{o=await e(r.request,r.#i(),n,{retryCount:r.#s})}catch(e){throw r.#a(n),r.#a(t),e}if(o instanceof fe)throw r.#a(n),r.#a(t),new ne(o.options);const i=o instanceof globalThis.Response?o:t;n!==i&&r.#a(n),t!==i&&r.#a(t),t=i}if(r.#o(t),!t.ok&&("function"==typeof r.#r.throwHttpErrors?r.#r.throwHttpErrors(t.status):r.#r.throwHttpErrors)){let e=new ee(t,r.request,r.#i());for(const t of r.#r.hooks.beforeError)e=await t(e,{retryCount:r.#s});throw e}if(r.#r.onDownloadProgress){if("function"!=typeof r.#r.onDownloadProgress)throw new TypeError("The `onDownloadProgress` option must be a function");if(!ae)throw new Error("Streams are not supported in your environment. `ReadableStream` is missing.");const e=t.clone();return r.#a(t),((t,e)=>{if(!t.body)return t;if(204===t.status)return new Response(null,{status:t.status,statusText:t.statusText,headers:t.headers});const r=Math.max(0,Number(t.headers.get("content-length"))||0);return new Response(ve(t.body,r,e),{status:t.status,statusText:t.statusText,headers:t.headers})})(e,r.#r.onDownloadProgress)}return t}).finally(()=>{const t=r.#c;r.#l(t?.body??void 0),r.#l(r.request.body??void 0)});for(const[t,o]of Object.entries(ue))"bytes"===t&&"function"!=typeof globalThis.Response?.prototype?.bytes||(n[t]=async()=>{r.request.headers.set("accept",r.request.headers.get("accept")||o);const i=await n;if("json"===t){if(204===i.status)return"";const t=await i.text();return""===t?"":e.parseJson?e.parseJson(t):JSON.parse(t)}return i[t]()});return n}static#u(t){return!t||"object"!=typeof t||Array.isArray(t)||t instanceof URLSearchParams?t:Object.fromEntries(Object.entries(t).filter(([,t])=>void 0!==t))}request;#d;#s=0;#h;#r;#c;#p;#f;constructor(t,e={}){if(this.#h=t,this.#r={...e,headers:ke(this.#h.headers,e.headers),hooks:xe({beforeRequest:[],beforeRetry:[],beforeError:[],afterResponse:[]},e.hooks),method:Ee(e.method??this.#h.method??"GET"),prefixUrl:String(e.prefixUrl||""),retry:Oe(e.retry),throwHttpErrors:e.throwHttpErrors??!0,timeout:e.timeout??1e4,fetch:e.fetch??o,context:e.context??{}},"string"!=typeof this.#h&&!(this.#h instanceof URL||this.#h instanceof n))throw new TypeError("`input` must be a string, URL, or Request");if(this.#r.prefixUrl&&"string"==typeof this.#h){if(this.#h.startsWith("/"))throw new Error("`input` must not begin with a slash when using `prefixUrl`");this.#r.prefixUrl.endsWith("/")||(this.#r.prefixUrl+="/"),this.#h=this.#r.prefixUrl+this.#h}ie&&se&&(this.#p=this.#r.signal??this.#h.signal,this.#d=new globalThis.AbortController,this.#r.signal=this.#p?AbortSignal.any([this.#p,this.#d.signal]):this.#d.signal),oe&&(this.#r.duplex="half"),void 0!==this.#r.json&&(this.#r.body=this.#r.stringifyJson?.(this.#r.json)??JSON.stringify(this.#r.json),this.#r.headers.set("content-type",this.#r.headers.get("content-type")??"application/json"));const r=e.headers&&new globalThis.Headers(e.headers).has("content-type");if(this.#h instanceof n&&(ce&&this.#r.body instanceof globalThis.FormData||this.#r.body instanceof URLSearchParams)&&!r&&this.#r.headers.delete("content-type"),this.request=new n(this.#h,this.#r),void 0!==(i=this.#r.searchParams)&&(Array.isArray(i)?i.length>0:i instanceof URLSearchParams?i.size>0:"object"==typeof i?Object.keys(i).length>0:"string"==typeof i?i.trim().length>0:Boolean(i))){const t="?"+("string"==typeof this.#r.searchParams?this.#r.searchParams.replace(/^\?/,""):new URLSearchParams(Pe.#u(this.#r.searchParams)).toString()),e=this.request.url.replace(/(?:\?.*?)?(?=#|$)/,t);this.request=new n(e,this.#r)}var i;if(this.#r.onUploadProgress){if("function"!=typeof this.#r.onUploadProgress)throw new TypeError("The `onUploadProgress` option must be a function");if(!oe)throw new Error("Request streams are not supported in your environment. The `duplex` option for `Request` is not available.");this.request=this.#m(this.request,this.#r.body??void 0)}}#g(){const t=this.#r.retry.delay(this.#s);let e=t;!0===this.#r.retry.jitter?e=Math.random()*t:"function"==typeof this.#r.retry.jitter&&(e=this.#r.retry.jitter(t),(!Number.isFinite(e)||e<0)&&(e=t));const r=this.#r.retry.backoffLimit??Number.POSITIVE_INFINITY;return Math.min(r,e)}async#b(t){if(this.#s++,this.#s>this.#r.retry.limit)throw t;const e=t instanceof Error?t:new re(t);if(e instanceof ne)return e.customDelay??this.#g();if(!this.#r.retry.methods.includes(this.request.method.toLowerCase()))throw t;if(void 0!==this.#r.retry.shouldRetry){const r=await this.#r.retry.shouldRetry({error:e,retryCount:this.#s});if(!1===r)throw t;if(!0===r)return this.#g()}if(function(t){return t instanceof Ce||t?.name===Ce.name}(t)&&!this.#r.retry.retryOnTimeout)throw t;if(function(t){return t instanceof ee||t?.name===ee.name}(t)){if(!this.#r.retry.statusCodes.includes(t.response.status))throw t;const e=t.response.headers.get("Retry-After")??t.response.headers.get("RateLimit-Reset")??t.response.headers.get("X-RateLimit-Retry-After")??t.response.headers.get("X-RateLimit-Reset")??t.response.headers.get("X-Rate-Limit-Reset");if(e&&this.#r.retry.afterStatusCodes.includes(t.response.status)){let t=1e3*Number(e);Number.isNaN(t)?t=Date.parse(e)-Date.now():t>=Date.parse("2024-01-01")&&(t-=Date.now());const r=this.#r.retry.maxRetryAfter??t;return t<r?t:r}if(413===t.response.status)throw t}return this.#g()}#o(t){return this.#r.parseJson&&(t.json=async()=>this.#r.parseJson(await t.text())),t}#l(t){t&&t.cancel().catch(()=>{})}#a(t){this.#l(t.body??void 0)}async#e(t){try{return await t()}catch(e){const r=Math.min(await this.#b(e),de);if(this.#s<1)throw e;if(await async function(t,{signal:e}){return new Promise((r,n)=>{function o(){clearTimeout(i),n(e.reason)}e&&(e.throwIfAborted(),e.addEventListener("abort",o,{once:!0}));const i=setTimeout(()=>{e?.removeEventListener("abort",o),r()},t)})}(r,this.#p?{signal:this.#p}:{}),e instanceof ne&&e.customRequest){const t=this.#r.signal?new n(e.customRequest,{signal:this.#r.signal}):new n(e.customRequest);this.#y(t)}for(const t of this.#r.hooks.beforeRetry){const r=await t({request:this.request,options:this.#i(),error:e,retryCount:this.#s});if(r instanceof n){this.#y(r);break}if(r instanceof globalThis.Response)return r;if(r===pe)return}return this.#e(t)}}async#n(){this.#d?.signal.aborted&&(this.#d=new globalThis.AbortController,this.#r.signal=this.#p?AbortSignal.any([this.#p,this.#d.signal]):this.#d.signal,this.request=new n(this.request,{signal:this.#r.signal}));for(const t of this.#r.hooks.beforeRequest){const e=await t(this.request,this.#i(),{retryCount:this.#s});if(e instanceof Response)return e;if(e instanceof n){this.#y(e);break}}const t=((t,e)=>{const r={};for(const n in e)Object.hasOwn(e,n)&&(n in ye||n in ge||n in t&&!(n in be)||(r[n]=e[n]));return r})(this.request,this.#r);return this.#c=this.request,this.request=this.#c.clone(),!1===this.#r.timeout?this.#r.fetch(this.#c,t):async function(t,e,r,n){return new Promise((o,i)=>{const s=setTimeout(()=>{r&&r.abort(),i(new Ce(t))},n.timeout);n.fetch(t,e).then(o).catch(i).then(()=>{clearTimeout(s)})})}(this.#c,t,this.#d,this.#r)}#i(){if(!this.#f){const{hooks:t,...e}=this.#r;this.#f=Object.freeze(e)}return this.#f}#y(t){this.#f=void 0,this.request=this.#m(t)}#m(t,e){return this.#r.onUploadProgress&&t.body?((t,e,r)=>{if(!t.body)return t;const n=(t=>{if(!t)return 0;if(t instanceof FormData){let e=0;for(const[r,n]of t)e+=he,e+=(new TextEncoder).encode(`Content-Disposition: form-data; name="${r}"`).length,e+="string"==typeof n?(new TextEncoder).encode(n).length:n.size;return e}if(t instanceof Blob)return t.size;if(t instanceof ArrayBuffer)return t.byteLength;if("string"==typeof t)return(new TextEncoder).encode(t).length;if(t instanceof URLSearchParams)return(new TextEncoder).encode(t.toString()).length;if("byteLength"in t)return t.byteLength;if("object"==typeof t&&null!==t)try{const e=JSON.stringify(t);return(new TextEncoder).encode(e).length}catch{return 0}return 0})(r??t.body);return new Request(t,{duplex:"half",body:ve(t.body,n,e)})})(t,this.#r.onUploadProgress,e??this.#r.body??void 0):t}}const ze=t=>{const e=(e,r)=>Pe.create(e,_e(t,r));for(const r of le)e[r]=(e,n)=>Pe.create(e,_e(t,n,{method:r}));return e.create=t=>ze(_e(t)),e.extend=e=>("function"==typeof e&&(e=e(t??{})),ze(_e(t,e))),e.stop=pe,e.retry=me,e},Re=ze();function Ne(t,e){return"bigint"==typeof e?e.toString():e}class Me{constructor(t){this._getter=t,this._value=void 0}get value(){const t=this._getter;return void 0!==t&&(this._value=t(),this._getter=void 0),this._value}}function Le(t){const e=t.startsWith("^")?1:0,r=t.endsWith("$")?t.length-1:t.length;return t.slice(e,r)}function je(t,e,r){Object.defineProperty(t,e,{value:r,writable:!0,enumerable:!0,configurable:!0})}function De(t){return function(t){const e=Object.getOwnPropertyDescriptor(t,"shape");return e?.get?e.get.raw:e?.value}(t._zod.def)??t._zod.def.shape}function qe(t,e,r){Object.defineProperty(t,e,{get(){const t=r();return je(this,e,t),t},enumerable:!0,configurable:!0})}function Ue(t,e,r){e in t?je(t,e,r):t[e]=r}const Ie="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function Fe(t){return"object"==typeof t&&null!==t&&!Array.isArray(t)}function He(t){if(!1===Fe(t))return!1;const e=t.constructor;if(void 0===e)return!0;if("function"!=typeof e)return!0;const r=e.prototype;return!1!==Fe(r)&&!1!==Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")}function Be(t,e,r){const n=new t._zod.constr(e??t._zod.def);return e&&!r?.parent||(n._zod.parent=t),n}function We(t){const e=t;if(!e)return{};if("string"==typeof e)return{error:()=>e};if(void 0!==e?.message){if(void 0!==e?.error)throw new Error("Cannot specify both `message` and `error` params");e.error=e.message}return delete e.message,"string"==typeof e.error?{...e,error:()=>e.error}:e}const Ze=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();function Ve(t,e){const r={};return function(t,e,r){const n=De(e);for(const o of r){const r=Object.getOwnPropertyDescriptor(n,o);r.enumerable&&(r.get?qe(t,o,()=>e._zod.def.shape[o]):Ue(t,o,r.value))}}(r,t,Reflect.ownKeys(De(t))),function(t,e){for(const r of Reflect.ownKeys(e)){const n=Object.getOwnPropertyDescriptor(e,r);n.enumerable&&(n.get?qe(t,r,()=>e[r]):Ue(t,r,n.value))}}(r,e),r}function Ge(t,e=0){if(!0===t.aborted)return!0;for(let r=e;r<t.issues.length;r++)if(!0!==t.issues[r]?.continue)return!0;return!1}function Ke(t,e=0){if(!0===t.aborted)return!0;for(let r=e;r<t.issues.length;r++)if(!1===t.issues[r]?.continue)return!0;return!1}function Ye(t,e){return e.map(e=>{var r;return(r=e).path??(r.path=[]),e.path.unshift(t),e})}function Je(t){return"string"==typeof t?t:t?.message}function Xe(t){const e=[];for(const r of t??[]){const t=r._zod.def;if(!/_(length|size)$|_equals$/.test(t.check))break;const n=t.maximum??t.length??t.size;n>=0&&e.push([n,r])}return e}function Qe(t,e,r){var n;for(let o=e;o<t.length;o++)(n=t[o]).schema??(n.schema=r)}function tr(t,e,r){var n;const o=t.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=t).schema??(n.schema=t.inst):t.schema=t.inst);const i=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,s=t.message?t.message:Je(t.inst?._zod.def?.error?.(t))??Je(i?.(t))??Je(e?.error?.(t))??Je(r.customError?.(t))??Je(r.localeError?.(t))??"Invalid input",a={};for(const e of Object.keys(t))"inst"!==e&&"schema"!==e&&"continue"!==e&&"input"!==e&&"__proto__"!==e&&(a[e]=t[e]);return a.path??(a.path=[]),a.message=s,e?.reportInput&&(a.input=t.input),a}const er=/[\uD800-\uDBFF]/;function rr(t){const e=t.length;if(!er.test(t))return e;let r=e;for(let n=0;n<e-1;n++)55296==(64512&t.charCodeAt(n))&&56320==(64512&t.charCodeAt(n+1))&&(r--,n++);return r}function nr(t){return Array.isArray(t)?"array":"string"==typeof t?"string":"unknown"}function or(t,e,r,n=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function ir(t,e,r){Object.defineProperty(t,e,{configurable:!0,get(){return null==this?r:or(this,e,r.bind(this))},set(t){or(this,e,t)}})}let sr,ar=!1;const cr={configurable:!0,get(){ar=!0}};function lr(t,e,r){const n=Object.getPrototypeOf(t._zod);e in n&&sr!==t._zod?sr=void 0:(sr=t._zod,Object.defineProperty(n,e,{configurable:!0,get(){Object.defineProperty(this,e,cr);const t=ar;ar=!1;try{const n=r(this);return ar?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:n}),ar=ar||t,n}catch(r){throw delete this[e],ar=ar||t,r}},set(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:t})}}))}function ur(t){const e=()=>t;return e["~constantCatch"]=!0,e}const dr={};var hr;const pr={value:void 0,enumerable:!1};let fr="captureStackTrace"in Error?Error:null;function mr(t,e,r,n){function o(t){this.def=t,this.constr=u,this.traits=new Set}o.prototype={};const i=r,s=i&&new WeakSet;function a(r,n){if(r._zod){if(r._zod.traits.has(t))return}else{pr.value=new o(n);try{Object.defineProperty(r,"_zod",pr)}finally{pr.value=void 0}}if(r._zod.traits.add(t),e(r,n),s){const t=Object.getPrototypeOf(r),e=r._zod.constr.prototype;let n=t;for(;n&&n!==e;)n=Object.getPrototypeOf(n);const o=n??t;s.has(o)||(s.add(o),function(t,e){for(const r of Object.keys(e)){const n=Object.getOwnPropertyDescriptor(e,r);n.get?Object.defineProperty(t,r,{...n,enumerable:!1}):ir(t,r,n.value)}}(o,i))}const a=u.prototype;for(const t in a)Object.prototype.hasOwnProperty.call(a,t)&&(t in r||(r[t]=a[t].bind(r)))}const c=n?.Parent??Object;class l extends c{}function u(t){const e=n?.Parent?function(t){const e=fr;if(e){const r=e.stackTraceLimit;if("number"==typeof r){try{e.stackTraceLimit=0}catch{return fr=null,new t}try{return new t}finally{e.stackTraceLimit=r}}}return new t}(l):this;a(e,t);const r=e._zod.deferred;if(r){for(const t of r)t();e._zod.deferred=void 0}const o=dr.__zod_globalConfig?.postProcessor;return o&&o(e),e}return Object.defineProperty(l,"name",{value:t}),Object.defineProperty(u,"init",{value:a}),Object.defineProperty(u,Symbol.hasInstance,{value:e=>!!(n?.Parent&&e instanceof n.Parent)||e?._zod?.traits?.has(t)}),Object.defineProperty(u,"name",{value:t}),u}class gr extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class br extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}}(hr=dr).__zod_globalConfig??(hr.__zod_globalConfig={});const yr=dr.__zod_globalConfig;function vr(t){return yr}const wr={get:function(){const t=this._zod;return t.message??(t.message=JSON.stringify(t.def,Ne,2)),t.message},set:function(t){this._zod.message=t},enumerable:!0,configurable:!0},_r={value:void 0,enumerable:!1},kr=new WeakSet([Object.prototype,Error.prototype]),$r=mr("$ZodError",(t,e)=>{t.name="$ZodError",_r.value=e,Object.defineProperty(t,"issues",_r),_r.value=void 0,Object.defineProperty(t,"message",wr);const r=Object.getPrototypeOf(t);kr.has(r)||(kr.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){const t=()=>this.message;return Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0}),t},set(t){Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),xr=t=>{const e=(r,n,o,i)=>{const s=o?{...o,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},s);if(a instanceof Promise)throw new gr;if(a.issues.length){const r=new(i?.Err??t)(a.issues.map(t=>tr(t,s,vr())));throw Ie(r,i?.callee??e),r}return a.value};return e},Ar=xr($r),Sr=t=>{const e=async(r,n,o,i)=>{const s=o?{...o,async:!0}:{async:!0};let a=r._zod.run({value:n,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){const r=new(i?.Err??t)(a.issues.map(t=>tr(t,s,vr())));throw Ie(r,i?.callee??e),r}return a.value};return e},Er=Sr($r),Tr=(t=>(e,r,n)=>{const o=n?{...n,async:!1}:{async:!1},i=e._zod.run({value:r,issues:[]},o);if(i instanceof Promise)throw new gr;return i.issues.length?Or(t,i.issues,o):{success:!0,data:i.value}})($r);function Or(t,e,r){let n;return{success:!1,get error(){return n||(n=new t(e.map(t=>tr(t,r,vr()))),e=void 0,r=void 0),n},set error(t){n=t,e=void 0,r=void 0}}}const Cr=(t=>async(e,r,n)=>{const o=n?{...n,async:!0}:{async:!0};let i=e._zod.run({value:r,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Or(t,i.issues,o):{success:!0,data:i.value}})($r),Pr="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function zr(t){return new RegExp(`^${t}$`)}const Rr=zr(Pr);function Nr(t){const e="(?:[01]\\d|2[0-3]):[0-5]\\d";return"number"==typeof t.precision?-1===t.precision?`${e}`:0===t.precision?`${e}:[0-5]\\d`:`${e}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?`${e}:[0-5]\\d(?:\\.\\d+)?`:`${e}(?::[0-5]\\d(?:\\.\\d+)?)?`}const Mr=/^[\s\S]{0,}$/,Lr=/^-?\d+(?:\.\d+)?$/,jr=/^(?:true|false)$/i,Dr=mr("$ZodCheck",(t,e)=>{var r;t._zod??(t._zod={}),t._zod.def=e,(r=t._zod).onattach??(r.onattach=[])}),qr=t=>{const e=t.value;return!(null==e||void 0===e.length)},Ur={number:"number",bigint:"bigint",object:"date"},Ir=mr("$ZodCheckLessThan",(t,e)=>{Dr.init(t,e);const r=Ur[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value<=e.value:n.value<e.value)||n.issues.push({origin:Ur[typeof n.value]??r,code:"too_big",maximum:"object"==typeof e.value?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Fr=mr("$ZodCheckGreaterThan",(t,e)=>{Dr.init(t,e);const r=Ur[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value>=e.value:n.value>e.value)||n.issues.push({origin:Ur[typeof n.value]??r,code:"too_small",minimum:"object"==typeof e.value?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Hr=mr("$ZodCheckNumberFormat",(t,e)=>{Dr.init(t,e),e.format=e.format||"float64";const r=e.format?.includes("int"),n=r?"int":"number",[o,i]=Ze[e.format];t._zod.check=s=>{const a=s.value;if(r){if(!Number.isInteger(a))return void s.issues.push({expected:n,format:e.format,code:"invalid_type",continue:!1,input:a,inst:t});if(!Number.isSafeInteger(a))return void(a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}))}a<o&&s.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:t,continue:!e.abort}),a>i&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:t,continue:!e.abort})}}),Br=mr("$ZodCheckMaxLength",(t,e)=>{var r;Dr.init(t,e),(r=t._zod.def).when??(r.when=qr),t._zod.check=r=>{const n=r.value,o=n.length;if(("string"==typeof n&&o>e.maximum?rr(n):o)<=e.maximum)return;const i=nr(n);r.issues.push({origin:i,code:"too_big",maximum:e.maximum,inclusive:!0,input:n,inst:t,continue:!e.abort})}}),Wr=mr("$ZodCheckMinLength",(t,e)=>{var r;Dr.init(t,e),(r=t._zod.def).when??(r.when=qr),t._zod.check=r=>{const n=r.value,o=n.length;if(("string"==typeof n&&o>=e.minimum&&o<2*e.minimum?rr(n):o)>=e.minimum)return;const i=nr(n);r.issues.push({origin:i,code:"too_small",minimum:e.minimum,inclusive:!0,input:n,inst:t,continue:!e.abort})}}),Zr=mr("$ZodCheckStringFormat",(t,e)=>{var r,n;Dr.init(t,e),e.pattern?(r=t._zod).check??(r.check=r=>{e.pattern.lastIndex=0,e.pattern.test(r.value)||r.issues.push({origin:"string",code:"invalid_format",format:e.format,input:r.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(n=t._zod).check??(n.check=()=>{})}),Vr=mr("$ZodCheckOverwrite",(t,e)=>{Dr.init(t,e),t._zod.check=t=>{t.value=e.tx(t.value)}}),Gr={major:4,minor:6,patch:7},Kr=mr("$ZodType",(t,e)=>{var r;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=Gr;const n=t._zod.def.checks,o=t._zod.traits.has("$ZodCheck")?[t,...n??[]]:n?.length?[...n]:[];for(const e of o)for(const r of e._zod.onattach)r(t);if(0===o.length)(r=t._zod).deferred??(r.deferred=[]),t._zod.deferred?.push(()=>{t._zod.run=t._zod.parse});else{const e=(e,r,n)=>{if(e.memo)return e;let o,i=Ge(e);for(const s of r){if(s._zod.def.when){if(Ke(e))continue;if(!s._zod.def.when(e))continue}else if(i)continue;const r=e.issues.length,a=s._zod.check(e);if(a instanceof Promise&&!1===n?.async)throw new gr;if(o||a instanceof Promise)o=(o??Promise.resolve()).then(async()=>{await a,e.issues.length!==r&&(Qe(e.issues,r,t),i||(i=Ge(e,r)))});else{if(e.issues.length===r)continue;Qe(e.issues,r,t),i||(i=Ge(e,r))}}return o?o.then(()=>e):e},r=(r,n,i)=>{if(Ge(r))return r.aborted=!0,r;const s=e(n,o,i);if(s instanceof Promise){if(!1===i.async)throw new gr;return s.then(e=>t._zod.parse(e,i))}return t._zod.parse(s,i)};t._zod.run=(n,i)=>{if(i.skipChecks)return t._zod.parse(n,i);if("backward"===i.direction){const e=t._zod.parse({value:n.value,issues:[]},{...i,skipChecks:!0});return e instanceof Promise?e.then(t=>r(t,n,i)):r(e,n,i)}const s=t._zod.parse(n,i);if(s instanceof Promise){if(!1===i.async)throw new gr;return s.then(t=>e(t,o,i))}return e(s,o,i)}}},{get"~standard"(){return function(t,e,r){return or(t,"~standard",r,!1)}(this,0,(t=this,{validate:e=>{const r={async:!1};try{const n=t._zod.run({value:e,issues:[]},r);if(!(n instanceof Promise))return Yr(n,r)}catch(t){}return async function(t,e){const r={async:!0};return Yr(await t._zod.run({value:e,issues:[]},r),r)}(t,e)},vendor:"zod",version:1}));var t},set"~standard"(t){or(this,"~standard",t)}}),Yr=(t,e)=>t.issues.length?{issues:t.issues.map(t=>tr(t,e,vr()))}:{value:t.value},Jr=mr("$ZodString",(t,e)=>{Kr.init(t,e),t._zod.pattern=e.pattern??Mr,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=String(r.value)}catch(n){}return"string"==typeof r.value||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:t}),r}}),Xr=mr("$ZodStringFormat",(t,e)=>{Zr.init(t,e),Jr.init(t,e)}),Qr=mr("$ZodISODateTime",(t,e)=>{e.pattern??(e.pattern=function(t){const e=["Z"];t.offset&&e.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const r=`${Nr({precision:t.precision,seconds:!0})}(?:${e.join("|")})`,n=t.local?`${r}|${Nr({precision:t.precision})}`:r;return new RegExp(`^${Pr}T(?:${n})$`)}(e)),Xr.init(t,e)}),tn=mr("$ZodISODate",(t,e)=>{e.pattern??(e.pattern=Rr),Xr.init(t,e)}),en=mr("$ZodNumber",(t,e)=>{Kr.init(t,e),t._zod.pattern=Lr,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=Number(r.value)}catch(t){}const o=r.value;if("number"==typeof o&&!Number.isNaN(o)&&Number.isFinite(o))return r;const i="number"==typeof o?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:o,inst:t,...i?{received:i}:{}}),r}}),rn=mr("$ZodNumberFormat",(t,e)=>{Hr.init(t,e),en.init(t,e)}),nn=mr("$ZodBoolean",(t,e)=>{Kr.init(t,e),t._zod.pattern=jr,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=Boolean(r.value)}catch(t){}const o=r.value;return"boolean"==typeof o||r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:t}),r}}),on=mr("$ZodUnknown",(t,e)=>{Kr.init(t,e),t._zod.parse=t=>t}),sn=t=>Array.isArray(t)?t.length:-1;function an(t,e,r){t.issues.length&&e.issues.push(...Ye(r,t.issues)),e.value[r]=t.value}const cn=mr("$ZodArray",(t,e)=>{Kr.init(t,e);const r=yr.memoizer;r?.attach(t),t._zod.parse=(n,o)=>{const i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),n;n.value=r?r.alloc(t,n,Array(i.length),o):Array(i.length);const s=[],a=o?.abortEarly;for(let t=0;t<i.length;t++){const r=i[t],c=e.element._zod.run({value:r,issues:[]},o);if(c instanceof Promise)s.push(c.then(e=>an(e,n,t)));else if(an(c,n,t),a&&0!==c.issues.length&&Ge(c))break}return s.length?Promise.all(s).then(()=>n):n},function(t,e){const r=Xe(t._zod.def.checks);if(!r.length)return;const n=Math.min(...r.map(t=>t[0])),o=t._zod.parse;t._zod.parse=(r,i)=>{const s=e(r.value);if(s>n&&!i?.skipChecks&&"backward"!==i?.direction)for(const[e,n]of Xe(t._zod.def.checks))if(s>e&&n._zod.def.when(r)){const e=r.issues.length;return n._zod.check(r),r.issues[e].continue=!1,Qe(r.issues,e,t),r}return o(r,i)}}(t,sn)});function ln(t,e,r,n,o,i){const s=r in n,a="optional"===i;if(s||!a||"optional"!==o){if(t.issues.length){if(void 0!==o&&a&&!s)return;e.issues.push(...Ye(r,t.issues))}s||void 0!==o?void 0===t.value?(s||"defaulted"===o&&!a)&&(e.value[r]=void 0):e.value[r]=t.value:t.issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]})}}const un=[];const dn=mr("$ZodObject",(t,e)=>{Kr.init(t,e);const r=Object.getOwnPropertyDescriptor(e,"shape"),n=r?.get?r.get.raw:e.shape??{};if(n){const t=()=>{const r={...n};return Object.defineProperty(e,"shape",{value:r}),t.raw=r,r};t.raw=n,Object.defineProperty(e,"shape",{get:t})}const o=new Me(()=>function(t){const e=Object.keys(t.shape),r=Object.getOwnPropertySymbols(t.shape),n=r.length?r:un,o=n.length?[...e,...n]:e;for(const e of o)if(!t.shape?.[e]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(e)}": expected a Zod schema`);const i=(s=t.shape,Object.keys(s).filter(t=>void 0!==s[t]._zod.optin&&"optional"===s[t]._zod.optout));var s;return{...t,allKeys:o,symbolKeys:n,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}(e));lr(t,"propValues",t=>{const e=t.def.shape,r={};for(const t of Object.keys(e)){const n=e[t]._zod;if(n.values){Object.prototype.hasOwnProperty.call(r,t)||je(r,t,new Set);for(const e of n.values)r[t].add(e);void 0!==n.optin&&r[t].add(void 0)}}return r});const i=Fe,s=e.catchall;let a;const c=yr.memoizer;c?.attach(t),t._zod.parse=(e,r)=>{a??(a=o.value);const n=e.value;if(!i(n))return e.issues.push({expected:"object",code:"invalid_type",input:n,inst:t}),e;e.value=c?c.alloc(t,e,{},r):{};const l=[],u=a.shape,d=r?.abortEarly;let h=e.issues.length;for(const t of a.allKeys){if(d&&e.issues.length!==h){if(Ge(e,h))break;h=e.issues.length}if("__proto__"===t)continue;const o=u[t],i=o._zod.optin,s=o._zod.optout,a=o._zod.run({value:n[t],issues:[]},r);a instanceof Promise?l.push(a.then(r=>ln(r,e,t,n,i,s))):ln(a,e,t,n,i,s)}return s?function(t,e,r,n,o,i,s){const a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,d=l.optin,h=l.optout;let p=0;for(const o of Object.keys(e)){if(s&&r.issues.length!==p){if(Ge(r,p))break;p=r.issues.length}if(c.has(o))continue;if("__proto__"===o){"never"===u&&a.push(o);continue}if("never"===u){a.push(o);continue}const i=l.run({value:e[o],issues:[]},n);i instanceof Promise?t.push(i.then(t=>ln(t,r,o,e,d,h))):ln(i,r,o,e,d,h)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:e,inst:i,continue:!0}),t.length?Promise.all(t).then(()=>r):r}(l,n,e,r,o.value,t,!0===d):l.length?Promise.all(l).then(()=>e):e}});function hn(t,e,r,n){for(const r of t)if(0===r.issues.length)return e.value=r.value,e;const o=t.filter(t=>!Ge(t));return 1===o.length?(e.value=o[0].value,o[0]):(e.issues.push({code:"invalid_union",input:e.value,inst:r,errors:t.map(t=>t.issues.map(t=>tr(t,n,vr())))}),e)}const pn=mr("$ZodUnion",(t,e)=>{Kr.init(t,e),lr(t,"optin",t=>t.def.options.some(t=>"defaulted"===t._zod.optin)?"defaulted":t.def.options.some(t=>void 0!==t._zod.optin)?"optional":void 0),lr(t,"optout",t=>t.def.options.some(t=>"optional"===t._zod.optout)?"optional":void 0),lr(t,"values",t=>{if(t.def.options.every(t=>t._zod.values))return new Set(t.def.options.flatMap(t=>Array.from(t._zod.values)))}),lr(t,"pattern",t=>{if(t.def.options.every(t=>t._zod.pattern)){const e=t.def.options.map(t=>t._zod.pattern);return new RegExp(`^(${e.map(t=>Le(t.source)).join("|")})$`)}});const r=1===e.options.length?e.options[0]._zod.run:null;t._zod.parse=(n,o)=>{if(r)return r(n,o);let i=!1;const s=[];for(const t of e.options){const e=t._zod.run({value:n.value,issues:[]},o);if(e instanceof Promise)s.push(e),i=!0;else{if(0===e.issues.length)return e;s.push(e)}}return i?Promise.all(s).then(e=>hn(e,n,t,o)):hn(s,n,t,o)}}),fn=mr("$ZodRecord",(t,e)=>{Kr.init(t,e);const r=yr.memoizer;r?.attach(t),t._zod.parse=(n,o)=>{const i=n.value;if(!He(i))return n.issues.push({expected:"record",code:"invalid_type",input:i,inst:t}),n;const s=[],a=e.keyType._zod.values;if(a&&!e.partial){n.value=r?r.alloc(t,n,{},o):{};const c=new Set;for(const r of a)if("string"==typeof r||"number"==typeof r||"symbol"==typeof r){if(c.add("number"==typeof r?r.toString():r),"__proto__"===r)continue;const a=e.keyType._zod.run({value:r,issues:[]},o);if(a instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(a.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:a.issues.map(t=>tr(t,o,vr())),input:r,path:[r],inst:t});continue}const l=a.value;if("__proto__"===l)continue;const u=e.valueType._zod.run({value:i[r],issues:[]},o);u instanceof Promise?s.push(u.then(t=>{t.issues.length&&n.issues.push(...Ye(r,t.issues)),n.value[l]=t.value})):(u.issues.length&&n.issues.push(...Ye(r,u.issues)),n.value[l]=u.value)}let l;for(const t of Object.keys(i))if(!c.has(t))if("loose"===e.mode){if("__proto__"===t)continue;n.value[t]=i[t]}else l=l??[],l.push(t);l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:l,continue:!0})}else{let c;n.value=r?r.alloc(t,n,{},o):{};for(const r of Reflect.ownKeys(i)){if("__proto__"===r)continue;if(!Object.prototype.propertyIsEnumerable.call(i,r))continue;let l=e.keyType._zod.run({value:r,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if("string"==typeof r&&Lr.test(r)&&l.issues.length){const t=e.keyType._zod.run({value:Number(r),issues:[]},o);if(t instanceof Promise)throw new Error("Async schemas not supported in object keys currently");0===t.issues.length&&(l=t)}if(l.issues.length){"loose"===e.mode?n.value[r]=i[r]:a?(c=c??[],c.push(r)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(t=>tr(t,o,vr())),input:r,path:[r],inst:t});continue}const u=l.value;if("__proto__"===u)continue;const d=e.valueType._zod.run({value:i[r],issues:[]},o);d instanceof Promise?s.push(d.then(t=>{t.issues.length&&n.issues.push(...Ye(r,t.issues)),n.value[u]=t.value})):(d.issues.length&&n.issues.push(...Ye(r,d.issues)),n.value[u]=d.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>n):n}}),mn=mr("$ZodTransform",(t,e)=>{Kr.init(t,e),t._zod.optin="optional",yr.memoizer?.guard(t),t._zod.parse=(r,n)=>{if("backward"===n.direction)throw new br(t.constructor.name);const o=e.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(t=>(r.value=t,r));if(o instanceof Promise)throw new gr;return r.value=o,r}});function gn(t,e){return t.value=e.issues.length?void 0:e.value,t}const bn=mr("$ZodOptional",(t,e)=>{Kr.init(t,e),lr(t,"optin",t=>"defaulted"===t.def.innerType._zod.optin?"defaulted":"optional"),t._zod.optout="optional",lr(t,"values",t=>{const e=t.def.innerType._zod.values;return e?new Set([...e,void 0]):void 0}),lr(t,"pattern",t=>{const e=t.def.innerType._zod.pattern;return e?new RegExp(`^(${Le(e.source)})?$`):void 0}),t._zod.parse=(t,r)=>{if(void 0===t.value){if("defaulted"!==e.innerType._zod.optin)return t;const n=e.innerType._zod.run({value:t.value,issues:[]},r);return n instanceof Promise?n.then(e=>gn(t,e)):gn(t,n)}return e.innerType._zod.run(t,r)}}),yn=mr("$ZodNullable",(t,e)=>{Kr.init(t,e),lr(t,"optin",t=>t.def.innerType._zod.optin),lr(t,"optout",t=>t.def.innerType._zod.optout),lr(t,"pattern",t=>{const e=t.def.innerType._zod.pattern;return e?new RegExp(`^(${Le(e.source)}|null)$`):void 0}),lr(t,"values",t=>t.def.innerType._zod.values?new Set([...t.def.innerType._zod.values,null]):void 0),t._zod.parse=(t,r)=>null===t.value?t:e.innerType._zod.run(t,r)});function vn(t,e,r,n){return e.issues.length?(t.value=r.catchValue({...e,value:t.value,error:{issues:e.issues.map(t=>tr(t,n,vr()))},input:t.value}),t):(t.value=e.value,e.memo&&(t.memo=!0),t)}const wn=mr("$ZodCatch",(t,e)=>{Kr.init(t,e),lr(t,"optin",t=>"defaulted"===t.def.innerType._zod.optin?"defaulted":"optional"),lr(t,"optout",t=>t.def.innerType._zod.optout),lr(t,"values",t=>t.def.innerType._zod.values),t._zod.parse=(t,r)=>{if("backward"===r.direction)return e.innerType._zod.run(t,r);const n=e.innerType._zod.run({value:t.value,issues:[]},r);return n instanceof Promise?n.then(n=>vn(t,n,e,r)):vn(t,n,e,r)}}),_n=mr("$ZodPipe",(t,e)=>{Kr.init(t,e),lr(t,"values",t=>t.def.in._zod.values),lr(t,"optin",t=>t.def.in._zod.optin),lr(t,"optout",t=>t.def.out._zod.optout),lr(t,"propValues",t=>t.def.in._zod.propValues),t._zod.parse=(t,r)=>{if("backward"===r.direction){const n=e.out._zod.run(t,r);return n instanceof Promise?n.then(t=>kn(t,e.in,r)):kn(n,e.in,r)}const n=e.in._zod.run(t,r);return n instanceof Promise?n.then(t=>kn(t,e.out,r)):kn(n,e.out,r)}});function kn(t,e,r){return t.issues.some(t=>"unrecognized_keys"!==t.code)?(t.aborted=!0,t):e._zod.run({value:t.value,issues:t.issues},r)}const $n=mr("$ZodCustom",(t,e)=>{Dr.init(t,e),Kr.init(t,e),t._zod.parse=(t,e)=>t,t._zod.check=r=>{const n=r.value,o=e.fn(n);if(o instanceof Promise)return o.then(e=>xn(e,r,n,t));xn(o,r,n,t)}});function xn(t,e,r,n){if(!t){const t={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(t.params=n._zod.def.params),e.issues.push(function(...t){const[e,r,n]=t;return"string"==typeof e?{message:e,code:"custom",input:r,inst:n}:{...e}}(t))}}function An(t){return t.checks&&(t.checks=[...t.checks]),t}function Sn(t,e){return new Ir({check:"less_than",...We(e),value:t,inclusive:!0})}function En(t,e){return new Fr({check:"greater_than",...We(e),value:t,inclusive:!0})}function Tn(t){return function(t,e){return new Fr({check:"greater_than",...We(e),value:0,inclusive:!1})}(0,t)}function On(t,e){return new Br({check:"max_length",...We(e),maximum:t})}function Cn(t,e){return new Wr({check:"min_length",...We(e),minimum:t})}function Pn(t){return new Vr({check:"overwrite",tx:t})}function zn(t){return Pn(e=>e.normalize(t))}function Rn(){return Pn(t=>t.trim())}const Nn=mr("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");Kr.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},set with(t){or(this,"with",t)},parse(t,e){return Ar(this,t,e,{callee:this.parse})},parseAsync(t,e){return Er(this,t,e,{callee:this.parseAsync})},safeParse(t,e){return Tr(this,t,e)},safeParseAsync(t,e){return Cr(this,t,e)},check(...t){const e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(t=>"function"==typeof t?{_zod:{check:t,def:{check:"custom"},onattach:[]}}:t)]},{parent:!0})},clone(t,e){return Be(this,t,e)},brand(){return this},register(t,e){return t.add(this,e),this},apply(t,...e){return 0===e.length?t(this):t(this,...e)}}),Mn=mr("ZodMiniString",(t,e)=>{Jr.init(t,e),Nn.init(t,e)});function Ln(t){return function(t,e){return new t(An({type:"string",...We(e)}))}(Mn,t)}const jn=mr("ZodMiniStringFormat",(t,e)=>{Xr.init(t,e),Mn.init(t,e)}),Dn=mr("ZodMiniNumber",(t,e)=>{en.init(t,e),Nn.init(t,e)});function qn(t){return function(t,e){return new t(An({type:"number",checks:[],...We(e)}))}(Dn,t)}const Un=mr("ZodMiniNumberFormat",(t,e)=>{rn.init(t,e),Dn.init(t,e)});function In(t){return function(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...We(e)})}(Un,t)}const Fn=mr("ZodMiniBoolean",(t,e)=>{nn.init(t,e),Nn.init(t,e)});function Hn(t){return function(t,e){return new t({type:"boolean",...We(e)})}(Fn,t)}const Bn=mr("ZodMiniUnknown",(t,e)=>{on.init(t,e),Nn.init(t,e)}),Wn=mr("ZodMiniArray",(t,e)=>{cn.init(t,e),Nn.init(t,e)});function Zn(t,e){return new Wn({type:"array",element:t,...We(e)})}const Vn=mr("ZodMiniObject",(t,e)=>{dn.init(t,e),Nn.init(t,e),function(t,e,r,n){const o=function(t,e){const r=Object.getPrototypeOf(t);return e in r?void 0:r}(t,e);o&&Object.defineProperty(o,e,{configurable:!0,get(){const t={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,e,t),t.value=r(this),Object.defineProperty(this,e,t),t.value},set(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:n,value:t})}})}(t,"shape",t=>t._zod.def.shape,!1)});function Gn(t,e){const r={type:"object",shape:t??{},...We(e)};return new Vn(r)}function Kn(t,e){return function(t,e){if(!He(e))throw new Error("Invalid input to extend: expected a plain object");const r=t._zod.def.checks;if(r&&r.length>0){const r=De(t);for(const t of Reflect.ownKeys(e))if(void 0!==Object.getOwnPropertyDescriptor(r,t))throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Be(t,function(...t){const e={};for(const r of t){const t=Object.getOwnPropertyDescriptors(r);Object.assign(e,t)}return Object.defineProperties({},e)}(t._zod.def,{shape:Ve(t,e)}))}(t,e)}const Yn=mr("ZodMiniUnion",(t,e)=>{pn.init(t,e),Nn.init(t,e)});function Jn(t,e){return new Yn({type:"union",options:t,...We(e)})}const Xn=mr("ZodMiniRecord",(t,e)=>{fn.init(t,e),Nn.init(t,e)}),Qn=mr("ZodMiniTransform",(t,e)=>{mn.init(t,e),Nn.init(t,e)});function to(t){return new Qn({type:"transform",transform:t})}const eo=mr("ZodMiniOptional",(t,e)=>{bn.init(t,e),Nn.init(t,e)});function ro(t){return new eo({type:"optional",innerType:t})}const no=mr("ZodMiniNullable",(t,e)=>{yn.init(t,e),Nn.init(t,e)});function oo(t){return new no({type:"nullable",innerType:t})}const io=mr("ZodMiniCatch",(t,e)=>{wn.init(t,e),Nn.init(t,e)});function so(t,e){return new io({type:"catch",innerType:t,catchValue:"function"==typeof e?e:ur(e)})}const ao=mr("ZodMiniPipe",(t,e)=>{_n.init(t,e),Nn.init(t,e)});function co(t,e){return new ao({type:"pipe",in:t,out:e})}const lo=mr("ZodMiniCustom",(t,e)=>{$n.init(t,e),Nn.init(t,e)});function uo(t,e={}){return function(t,e,r){return new t({type:"custom",check:"custom",fn:e,...We(r)})}(lo,t,e)}const ho=mr("ZodMiniISODateTime",(t,e)=>{Qr.init(t,e),jn.init(t,e)}),po=mr("ZodMiniISODate",(t,e)=>{tn.init(t,e),jn.init(t,e)});function fo(t){return function(t,e){return new t({type:"string",format:"date",check:"string_format",...We(e)})}(po,t)}function mo(t,e){const r=new Map,n=new WeakMap;let o=e;for(let e=0;e<8;e++){const e=t.safeParse(o);if(e.success)return{data:e.data,faults:[...r.values()]};const i=new Map;for(const t of e.error.issues){const s=bo(o,t.path),a=void 0===s?t.path.slice(0,-1):t.path;if(0===a.length)throw go(o,e.error.issues,[...r.values()],n);i.set(JSON.stringify(a),a);const c=vo(o,t.path,n);null!==s&&(r.size<100||r.has(c))&&r.set(c,{path:c,message:t.message,lost:"number"==typeof a[a.length-1]?"item":"field"})}o=yo(o,[...i.values()],n)}throw go(o,[],[...r.values()],n)}function go(t,e,r,n){const o=[...r,...e.map(e=>({path:vo(t,e.path,n),message:e.message,lost:"field"}))],i=o[o.length-1];return new $t("format","The answer does not have the expected shape: "+(i?`${i.path}: ${i.message}`:"unknown"),{reason:"shape",faults:o.slice(0,100)})}function bo(t,e){let r=t;for(const t of e){if("object"!=typeof r||null===r)return;r=r[t]}return r}function yo(t,e,r){const n=new Map;for(const[t,...r]of e){const e=n.get(t);e?e.push(r):n.set(t,[r])}const o=t=>t?.some(t=>0===t.length);if(Array.isArray(t)){const e=[],i=[];return t.forEach((s,a)=>{const c=n.get(a);o(c)||(e.push(c?yo(s,c,r):s),i.push(r.get(t)?.[a]??a))}),r.set(e,i),e}return Object.fromEntries(Object.entries(t).flatMap(([t,e])=>{const i=n.get(t);return o(i)?[]:[[t,i?yo(e,i,r):e]]}))}function vo(t,e,r){let n="$";return e.forEach((o,i)=>{const s=bo(t,e.slice(0,i)),a="object"==typeof s&&null!==s?r.get(s):void 0;n+="number"==typeof o?`[${a?.[o]??o}]`:`.${String(o)}`}),n}const wo=Gn({type:ro(Ln()),title:ro(Ln()),status:ro(qn()),detail:ro(Ln()),instance:ro(Ln())}),_o=new Map;function ko(t){Ao(t).failures++}function $o(t){const e=_o.get(t);if(e){_o.delete(t),clearTimeout(e.timer);for(const t of e.waiting)t()}}function xo(t,e){const r=Ao(t);return r.waiting.add(e),r.timer??=setTimeout(()=>{r.timer=void 0,r.pause=Math.min(2*r.pause,6e4);const[t]=r.waiting;t&&(r.waiting.delete(t),t())},r.pause*(.5+Math.random()/2)),()=>r.waiting.delete(e)}function Ao(t){let e=_o.get(t);return e||(0===_o.size&&addEventListener("online",So),e={failures:0,pause:5e3,timer:void 0,waiting:new Set},_o.set(t,e)),e}function So(){for(const t of[..._o.keys()])$o(t)}const Eo=Kn(wo,{message:ro(Ln()),error:so(ro(Gn({message:Gn({value:Ln()})})),void 0)}),To={limit:2,methods:["get"],statusCodes:[408,429,500,502,503,504],maxRetryAfter:3e3,backoffLimit:3e3,jitter:!0};function Oo(t,e,r={}){const n=function(t){let e;try{e=new URL(t,document.baseURI)}catch(e){throw new $t("config",`"${t}" is not an address.`,{reason:"bad-endpoint",cause:e})}if(!/^https?:$/.test(e.protocol))throw new $t("config",`"${t}" is not an http(s) address.`,{reason:"bad-endpoint",url:e.href});return e}(t.endpoint),o=(t,e={})=>{const r=/^https?:/i.test(t)?new URL(t):function(t,e){const r=new URL(t.href),[n="",o=""]=e.split("?",2);return n&&(r.pathname=`${r.pathname.replace(/\/+$/,"")}/${n.replace(/^\/+/,"")}`),new URLSearchParams(o).forEach((t,e)=>r.searchParams.set(e,t)),r}(n,t);for(const[t,n]of Object.entries(e))void 0!==n&&""!==n&&r.searchParams.set(t,String(n));return r.href},i=(n,i={})=>async function(t,e,{endpoint:r,language:n},o,{again:i,heard:s}){const a=new AbortController,c=()=>a.abort();o.aborted&&c(),o.addEventListener("abort",c,{once:!0});let l=!1;const u=setTimeout(()=>{l=!0,c()},15e3);try{const o=e.method??"GET",c="GET"===o&&!i&&function(t){return[...document.querySelectorAll("link[rel=preload][as=fetch]")].some(({href:e})=>e===t)}(t),l=await Re(t,{method:o,headers:c?{}:{Accept:"application/json","Accept-Language":n,...e.headers},cache:i?"no-cache":"default",body:void 0===e.body?null:JSON.stringify(e.body),keepalive:"POST"===o,signal:a.signal,timeout:8e3,retry:{...To,shouldRetry:({error:t})=>{t instanceof Ce||ko(r)}},hooks:{beforeRetry:[({error:t})=>{if(function(t){return(_o.get(t)?.failures??0)>=6}(r))throw t}]}}),u=function(t,e,r){const n=()=>(new TextDecoder).decode(r);return{url:t,headers:e,bytes:r,text:n,json:()=>function(t,e,r){if(""===t)throw new $t("format",`The answer is empty: ${e}`,{reason:"empty",url:e});try{return JSON.parse(t)}catch(n){const o=t.startsWith("<")||/html/i.test(r.get("content-type")??"");throw new $t("format",o?`A web page came instead of JSON (a login page, perhaps): ${e}`:`The answer is not JSON: ${e}`,{reason:o?"html":"json",url:e,cause:n})}}(n().trim(),t,e)}}(l.url||t,l.headers,await Co(l,a.signal));return $o(r),s?.(l.headers),u}catch(e){if(o.aborted)throw new DOMException("Nobody waits for it any more.","AbortError");const n=l?new $t("timeout",`No whole answer in time: ${t}`,{url:t}):await async function(t,e,r){if(t instanceof $t)return t;if(t instanceof Ce)return new $t("timeout",`No answer in 8 s: ${e}`,{url:e,cause:t});if(t instanceof ee){const{status:n}=t.response,o=await async function(t,e){try{const r=(new TextDecoder).decode(await Co(t,e));try{return JSON.parse(r)}catch{return r}}catch{return}}(t.response,r),i=function(t){const{data:e}=Tr(Eo,t);return e?.detail??e?.title??e?.message??e?.error?.message.value}(o);return new $t("http",`Status ${n}${i?` (${i})`:""}: ${e}`,{reason:Po(n),status:n,url:e,answer:o,cause:t})}const n="object"==typeof navigator&&!navigator.onLine;return new $t("network",`${n?"The browser is offline":"No answer: refused, blocked, or no permission for this page (CORS)"}: ${e}`,{...n?{reason:"offline"}:{},url:e,cause:At(t)?void 0:t})}(e,t,a.signal);throw n.isPassing?ko(r):$o(r),n}finally{clearTimeout(u),o.removeEventListener("abort",c)}}(o(n,i.search),i,t,e,r),s=[];return{...t,endpoint:n.href.replace(/\/$/,""),url:o,get:i,json:async(t,e)=>(await i(t,e)).json(),check:(t,e)=>{const r=mo(t,e);return s.push(...r.faults),r.data},faults:s}}async function Co(t,e){const r=t.body?.getReader();if(!r)return new Uint8Array(await t.arrayBuffer());const n=new Promise((t,n)=>{e.addEventListener("abort",()=>{n(new DOMException("Nobody waits for it any more.","AbortError")),r.cancel().catch(()=>{})})});n.catch(()=>{});const o=[];let i=0;for(;;){const{done:e,value:s}=await Promise.race([r.read(),n]);if(e)break;if(i+=s.byteLength,i>8388608)throw r.cancel().catch(()=>{}),new $t("format","The answer is larger than 8388608 bytes.",{reason:"too-large",url:t.url});o.push(s)}const s=new Uint8Array(i);let a=0;for(const t of o)s.set(t,a),a+=t.byteLength;return s}function Po(t){return 401===t||403===t?"forbidden":404===t||410===t?"not-found":408===t||429===t?"busy":t<500?"refused":"server"}const zo="portal-widgets:answer:";function Ro(t){Mo(e=>e.removeItem(zo+t))}function No(t,e){return parseInt(t.getItem(e)??"",10)||0}function Mo(t){try{return t(localStorage)}catch{return}}function Lo(t){return new Promise((e,r)=>{const n=()=>{document.hidden&&!t.aborted||(document.removeEventListener("visibilitychange",n),t.removeEventListener("abort",n),t.aborted?r(new DOMException("Nobody waits for it any more.","AbortError")):e())};document.addEventListener("visibilitychange",n),t.addEventListener("abort",n),n()})}const jo=encodeURIComponent,Do={news:(t,{limit:e,page:r,category:n,q:o})=>t.json("news",{search:{limit:e,page:r,category:n,q:o}}),article:(t,{id:e})=>t.json(`news/${jo(e)}`),categories:t=>t.json("categories"),visits:t=>t.json("visits"),rating:(t,{subject:e})=>t.json(`ratings/${jo(e)}`),services:(t,{group:e})=>t.json("service-links",{search:{group:e}}),send:{visits:(t,e,r)=>t.json("visits",{method:"POST",body:r}),rating:(t,{subject:e},r)=>t.json(`ratings/${jo(e)}`,{method:"stars"in r?"PUT":"DELETE",headers:{"Content-Type":"application/json"},body:r})}},qo={drupal:"sha384-DNr8d7WSbx0NnfFBMWULU0AjcBG5wqpNguKDjE0AQY0flz+Jof0H6SzpKoxUyhrZ",feed:"sha384-yQHC0JyAUaBeo2x/kHfohn0/T1poBymUGA/RiI9ooSr5ler7twLre/9tdFvNCv00",json:"sha384-hpwfgHxNr7BNl0tAnLdFCQUOmMq5YpKJ8PSktBb1pNpF973xgiHmgmS/uVpAYkw5",liferay:"sha384-zVGOtQWZ9iclbtF9LKP6d4Z3tUkAQvM12BT4NytoVwfrIhxEFELbi1rqjmW/srVz",sharepoint:"sha384-2qLo0VaEqks+NbDX9cMp83f1YPIz/rnEcYXExFgVHkntC8eZF2kkOhJhEliiUy3q",wordpress:"sha384-MrKryipYt7OcJ5ZWuc8sWMQ0SuVLG/j3pBFt5ipycuCYYSRaDwNFZ3KhRHf+FKsf"},Uo={PortalError:$t,isAbort:At,trustedHtml:R,array:Zn,boolean:Hn,catch:so,int:In,number:qn,object:Gn,optional:ro,pipe:co,positive:Tn,record:function(t,e,r){return e&&e._zod?new Xn({type:"record",keyType:t,valueType:e,...We(r)}):new Xn({type:"record",keyType:Ln(),valueType:t,...We(e)})},safeParse:Tr,string:Ln,transform:to,union:Jn,unknown:function(){return new Bn({type:"unknown"})}};function Io(){const t=Reflect.get(e.prototype,"currentScript",document);return t instanceof HTMLScriptElement?t:void 0}const Fo=Io(),Ho=new Map,Bo=new Map,Wo=new Map([["rest",()=>Do],...Object.keys(qo).map(t=>[t,()=>function(t){const e=Ho.get(t);if(e)return e;const r=function(t){return new Promise((e,r)=>{const n=document.createElement("script");Bo.set(t,e);const o=new URL(`sources/${t}.js`,Fo?.src??document.baseURI).href;n.src=function(t){return z()?.createScriptURL(t)??t}(o);const i=()=>r(new Error(`${o} did not load.`));n.integrity=qo[t],n.crossOrigin="anonymous",n.nonce=Fo?.nonce??"",n.addEventListener("load",i),n.addEventListener("error",i),document.head.append(n)})}(t);return Ho.set(t,r),r.catch(()=>Ho.delete(t)),r}(t)])]),Zo=new Map,Vo=new Set,Go=new Set(["http:","https:","mailto:","tel:"]);function Ko(t){try{return Go.has(new URL(t,"https://relative.invalid/").protocol)}catch{return!1}}function Yo(t){try{return/^https?:$/.test(new URL(t,"https://relative.invalid/").protocol)}catch{return!1}}const Jo=Ln().check(Rn(),Cn(1),On(2048),uo(Ko,"unsafe-link")),Xo=Ln().check(Rn(),Cn(1),On(2048),uo(Yo,"unsafe-link")),Qo=Ln().check(zn("NFC"),Rn(),Cn(1)),ti=co(Jn([Ln().check(Cn(1),On(512)),In()]),to(String)),ei=new ho({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...We({offset:!0})});const ri=Jn([ei,fo()]),ni=In().check(En(0)),oi=Gn({url:Xo,alt:ro(Ln().check(zn("NFC"))),width:ro(In().check(Tn())),height:ro(In().check(Tn())),srcset:ro(Ln())}),ii=Gn({id:ti,name:Qo,count:ro(ni)}),si=Gn({id:ti,title:Qo,url:ro(Jo),summary:ro(Qo),image:ro(oi),publishedAt:ro(ri),category:ro(ii),pinned:ro(Hn())}),ai=Gn({items:Zn(si),page:In().check(En(1)),pageSize:In().check(En(1)),total:ro(ni),more:ro(Hn())}),ci=Zn(ii),li=Gn({title:Qo,url:Jo,size:ro(ni),type:ro(Ln())}),ui=Gn({id:ti,title:Qo,url:ro(Jo),publishedAt:ro(ri)}),di=Kn(si,{bodyHtml:Ln(),lead:ro(Qo),author:ro(Qo),origin:ro(Qo),updatedAt:ro(ri),attachments:ro(Zn(li)),audio:ro(Gn({url:Xo})),previous:ro(ui),next:ro(ui),related:ro(Zn(ui))}),hi=Gn({average:ro(oo(qn().check(En(0)))),count:ni,max:In().check(En(2),Sn(10)),distribution:ro(Zn(ni)),own:ro(oo(In().check(En(1))))}).check(uo(({average:t,count:e,max:r})=>!t||!e||t>=1&&t<=r,{path:["average"],message:"outside of 1 to max"}),uo(({distribution:t,max:e})=>!t||t.length===e,{path:["distribution"],message:"not one number for each vote from 1 to max"}),uo(({own:t,max:e})=>!t||t<=e,{path:["own"],message:"above max"}));Gn({stars:In().check(En(1),Sn(10)),voter:Ln().check(Cn(8),On(64))});const pi=Gn({title:Qo,url:Jo,icon:ro(Xo),description:ro(Qo),newTab:ro(Hn())}),fi=Gn({title:ro(Qo),links:Zn(pi)}),mi=Gn({groups:Zn(fi)}),gi=Gn({online:ro(ni),total:ni,today:ro(ni),yesterday:ro(ni),week:ro(ni),month:ro(ni),updatedAt:ro(ei),daily:ro(Zn(Gn({date:fo(),count:ni})))});Gn({visitor:ro(Ln().check(Cn(8),On(64))),page:Ln().check(On(2048))});const bi=864e5;function yi(t,e=30*bi){return{parse:e=>mo(t,e),keptFor:e}}const vi={news:yi(ai),article:yi(di),categories:yi(ci),visits:yi(gi,bi),rating:yi(hi,bi),services:yi(mi)};function wi(t,e,r,n,o=!1){const i=ki(t,e,r);return function(t,e,r,n=!1){let o=Xt.get(t);return(!o||n&&o.settled)&&(o=function(t,e){const r=new AbortController,n={controller:r,takers:0,settled:!1,promise:e(r.signal).then(e=>(n.settled=!0,Qt(t,n),e),e=>{throw n.settled=!0,te(t,n),e})};return n}(t,e),Xt.set(t,o)),function(t,e,r){return e.takers++,new Promise((n,o)=>{const i=()=>{0!==--e.takers||e.settled||(te(t,e),e.controller.abort()),o(new DOMException("Nobody waits for it any more.","AbortError"))};r.aborted?i():(r.addEventListener("abort",i,{once:!0}),e.promise.then(n,o).finally(()=>r.removeEventListener("abort",i)))})}(t,o,r)}(i,async n=>{const s=(await Si(t,r))[t];if(!s)throw Ei(t,r);let a;await Lo(n);const c=t=>{a=!1!==a&&!/no-store/i.test(t.get("cache-control")??"")};try{const l=Oo(r,n,{again:o,heard:c}),u=Ai(t,await s(l,e),l.faults);return a?function(t,{at:e,data:r}){const n=`${e} ${JSON.stringify(r,(t,e)=>"own"===t?void 0:e)}`;n.length>6e4?Ro(t):Mo(e=>{e.setItem(zo+t,n);const r=Object.keys(e).filter(t=>t.startsWith(zo));r.length<=40||r.sort((t,r)=>No(e,t)-No(e,r)).slice(0,r.length-40).forEach(t=>e.removeItem(t))})}(i,u):Ro(i),u}catch(t){throw t instanceof $t&&!t.isPassing&&Ro(i),t}},n,o)}async function _i(t,e,r,n,o){const i=(await Si(t,n)).send,s=i?.[t];if(!s)throw Ei(t,n);const a=Oo(n,o),c=Ai(t,await s(a,e,r),a.faults);return function(t,e){const r={promise:Promise.resolve(e),controller:new AbortController,takers:0,settled:!0};Xt.set(t,r),Qt(t,r)}(ki(t,e,n),c),c}function ki(t,e,r){return`${r.language} ${$i(t,e,r)}`}function $i(t,e,{source:r,endpoint:n,options:o}){const i=t=>Object.entries(t).filter(([,t])=>void 0!==t).sort(([t],[e])=>t<e?-1:1),s=xi(n).replace(/\/$/,"");return JSON.stringify([t,r,s,i(o),i(e)])}function xi(t){try{return t&&new URL(t,document.baseURI).href}catch{return t}}function Ai(t,e,r){const{data:n,faults:o}=vi[t].parse(e);return{data:n,faults:[...r,...o],at:Date.now()}}async function Si(t,{source:e,endpoint:r}){const n=await async function(t){try{return Zo.get(t)??await(Wo.get(t)?.())}catch(e){throw new $t("network",`The library's own source "${t}" could not be loaded.`,{cause:e})}}(e);if(!n)throw new $t("config",`There is no source "${e}". Known: ${[...new Set([...Wo.keys(),...Zo.keys()])].join(", ")}.`,{reason:"unknown-source"});if(!r)throw new $t("config",`No endpoint to ask for ${t}.`,{reason:"no-endpoint"});return n}function Ei(t,{source:e}){return new $t("config",`The source "${e}" cannot answer "${t}".`,{reason:"unsupported-topic"})}const Ti="portal-widgets-status";function Oi(t){const e=document.getElementById(Ti)??function(){const t=document.createElement("div");t.id=Ti,t.setAttribute("role","status"),t.setAttribute("aria-live","polite");const e={position:"absolute",width:"1px",height:"1px",margin:"-1px",overflow:"hidden","clip-path":"inset(50%)","white-space":"nowrap"};for(const[r,n]of Object.entries(e))t.style.setProperty(r,n,"important");return document.body.append(t),t}();e.textContent="",setTimeout(()=>{e.textContent=t},150)}const Ci=new Map;function Pi(t,e,r=!1){const n=new Date(t),o=r&&!/^[\d-]{10}$/.test(String(t)),i=function(t,e){const r=`${t} ${e}`;let n=Ci.get(r);return n||(n=new Intl.DateTimeFormat(t,{timeZone:"Asia/Ho_Chi_Minh",day:"2-digit",month:"vi"===t?"2-digit":"short",year:"numeric",...e?{hour:"2-digit",minute:"2-digit",hourCycle:"h23"}:{}}),Ci.set(r,n)),n}(e,o);if("vi"!==e)return i.format(n);const s={};for(const{type:t,value:e}of i.formatToParts(n))s[t]=e;const a=`${s.day}/${s.month}/${s.year}`;return o?`${a} ${s.hour}:${s.minute}`:a}const zi=new Map;function Ri(t,e,r=0){const n=`${e} ${r}`;let o=zi.get(n);return o||(o=new Intl.NumberFormat(e,{maximumFractionDigits:r}),zi.set(n,o)),o.format(t)}function Ni(t,e){return new Intl.NumberFormat(e,{style:"percent",maximumFractionDigits:1}).format(Math.floor(1e3*t)/1e3)}const Mi=["byte","kilobyte","megabyte","gigabyte"];function Li(t,e){let r=0,n=t;for(;n>=1e3&&r<Mi.length-1;)n/=1e3,r++;return new Intl.NumberFormat(e,{style:"unit",unit:Mi[r],maximumFractionDigits:n<10&&r>0?1:0}).format(n)}const ji={"news.label":"News","news.empty":"There is no news here yet.","news.emptySearch":"Nothing was found for \u201c{q}\u201d.","news.search":"Search the news","news.searchButton":"Search","news.clear":"Show all news","news.found":{one:"{n} item found for \u201c{q}\u201d.",other:"{n} items found for \u201c{q}\u201d."},"news.new":"New","news.pinned":"Pinned","news.more":"Show more","news.added":{one:"{n} more item.",other:"{n} more items."},"news.pastEnd":{one:"There is no page {page}; the list has {n} page.",other:"There is no page {page}; the list has {n} pages."},"pages.label":"Pages","pages.page":"Page {page}","pages.pageOf":"Page {page} of {n}.","pages.previous":"Previous","pages.next":"Next","pages.first":"Go to the first page","article.label":"Article","article.published":"Published","article.updated":"Updated","article.author":"Author","article.origin":"Source: {origin}","article.attachments":"Attached files","article.audio":"Listen to this article","article.related":"Related articles","article.around":"More articles","article.previous":"Older","article.next":"Newer","article.back":"Back to the list","article.empty":"This article has no text.","article.table":"Table {n}","article.enlarge":"Enlarge the picture","article.video":"Play the video","article.videoNote":"The video is loaded from {host}.","article.cut":"This article is too long to be shown whole; here is its beginning.","article.address":"Address: {address}","article.copied":"Copy made on {time}","tools.label":"What you can do with this article","tools.print":"Print","tools.save":"Save","tools.share":"Share","tools.shareVia":"Share with an app\u2026","tools.email":"Email","tools.copy":"Copy the link","tools.copied":"The link is copied.","tools.smaller":"Smaller text","tools.usual":"Usual text size","tools.larger":"Larger text","tools.size":"Text size {n} %","tools.contrast":"High contrast","tools.listen":"Listen","tools.pause":"Pause","tools.resume":"Go on","tools.stop":"Stop reading","tools.speed":"Speed","viewer.label":"Enlarged picture","viewer.close":"Close","link.outside":"(leads to {host})","link.newTab":"(opens in a new tab)","services.label":"Online services","services.empty":"There are no services here yet.","visits.label":"Visits","visits.online":"Online now","visits.today":"Today","visits.yesterday":"Yesterday","visits.week":"This week","visits.month":"This month","visits.total":"All visits","visits.updated":"Updated at","visits.unknown":"not known","visits.daily":"Visits in the last 30 days","visits.day":"Day","visits.visits":"Visits","visits.top":"at most {n} a day","rating.label":"Rating","rating.none":"No votes yet","rating.of":"{value} of {max} stars","rating.mean":"{value} of {max} on average","rating.satisfied":"{share} satisfied","rating.count":{one:"{n} vote",other:"{n} votes"},"rating.unknown":"not known","rating.spread":"How the votes spread","rating.stars":{one:"{n} star",other:"{n} stars"},"rating.level1":"Not satisfied","rating.level2":"Satisfied","rating.level3":"Very satisfied","rating.vote":"Rate this page","rating.yourVote":"Your vote","rating.choose":"Please choose a vote first.","rating.send":"Send vote","rating.change":"Change vote","rating.withdraw":"Withdraw vote","rating.sending":"Sending\u2026","rating.own":"You voted: {vote}.","rating.withdrawn":"Your vote was withdrawn.","rating.kept":"Not sent yet: your vote ({vote}) is kept on this device and will be sent again.","rating.keptWithdrawal":"Not sent yet: your withdrawal is kept on this device and will be sent again.","rating.refused":"Not accepted by the server ({status}): {vote}.","rating.scale":"The rating on the server has another scale than this part of the page.","state.loading":"Loading\u2026","state.retry":"Try again","state.stale":"A newer version could not be loaded. Updated at {time}.","note.items":{one:"{n} item is left out, because its data is wrong.",other:"{n} items are left out, because their data is wrong."},"note.link":"An unsafe or wrong link was removed.","note.date":"A date without a time zone, or no date at all, is not shown.","note.field":"Some details are left out, because their data is wrong.","note.surplus":{one:"The source sent {n} item; only the first {limit} are shown.",other:"The source sent {n} items; only the first {limit} are shown."},"error.config":"This part of the page is not set up correctly.","error.no-endpoint":"No data address (endpoint) is set for this part of the page.","error.bad-endpoint":"The data address (endpoint) of this part of the page is not valid.","error.unknown-source":"This part of the page asks for a kind of source that is not known: \u201c{source}\u201d.","error.unsupported-topic":"The source \u201c{source}\u201d cannot give what this part of the page shows.","error.network":"The data could not be reached. The address may be wrong, or the server gives this page no permission.","error.offline":"You are offline. This part will load when the connection is back.","error.timeout":"The server takes too long to answer.","error.http":"The server answered with an error ({status}).","error.forbidden":"The server does not allow visitors to read this.","error.not-found":"There is nothing at this address any more.","error.busy":"The server is busy. Please try again in a moment.","error.server":"The server has a problem ({status}).","error.format":"The answer of the server cannot be read.","error.html":"The server sent a web page instead of data (perhaps a login page).","error.json":"The answer of the server is damaged.","error.empty":"The server sent an empty answer.","error.too-large":"The answer of the server is too large.","error.shape":"The answer of the server does not have the expected form.","error.render":"This part of the page could not be shown.","error.article.not-found":"This article was not found. It may have been removed.","advice.mixed":"This page is on https and the address on http: browsers refuse that. Use the https address.","advice.cors":"The server may not let pages of {host} read its answers (CORS): have it send \u201cAccess-Control-Allow-Origin: {host}\u201d, or pass its answers on from the page\u2019s own host.","advice.address":"The address may be wrong, or the server is not running: open {url} in a browser.","advice.blocked":"The page\u2019s own policy (connect-src) or a blocker in the browser may forbid the request.","advice.guest":"Guests may not read there: open it in a private window to see, and let guests read it on the server.","advice.guest.wordpress":"WordPress lets everybody read its REST API unless a plugin or the host closes it: look for \u201cDisable REST API\u201d in the plugins.","advice.guest.liferay":"Liferay closes its services to guests: add a Service Access Policy marked \u201cDefault\u201d for headless delivery (Control Panel \u2192 Security), a CORS rule, and give guests the right to view the contents.","advice.guest.drupal":"Drupal shows guests what the role \u201cAnonymous user\u201d may see: give it \u201cView published content\u201d, and let the content type into JSON:API.","advice.guest.sharepoint":"SharePoint closes its lists to guests: allow anonymous access to the list, and switch off \u201cRequire Use Remote Interfaces\u201d.","advice.login":"A web page answers at that address, perhaps one for signing in.","advice.source":"What answers there does not look like \u201c{source}\u201d: check the attribute \u201csource\u201d.","advice.looks":'The address looks like one of \u201c{like}\u201d: try source="{like}".',"advice.options":"The server does not understand the question: check the \u201csource-\u2026\u201d attributes.","advice.down":"The server is overloaded or out of order: look into its log."},Di={"news.label":"Tin t\u1ee9c","news.empty":"Ch\u01b0a c\xf3 tin n\xe0o.","news.emptySearch":"Kh\xf4ng t\xecm th\u1ea5y tin n\xe0o cho \u201c{q}\u201d.","news.search":"T\xecm tin t\u1ee9c","news.searchButton":"T\xecm ki\u1ebfm","news.clear":"Xem t\u1ea5t c\u1ea3 tin","news.found":"T\xecm th\u1ea5y {n} tin cho \u201c{q}\u201d.","news.new":"M\u1edbi","news.pinned":"Ghim","news.more":"Xem th\xeam","news.added":"\u0110\xe3 th\xeam {n} tin.","news.pastEnd":"Kh\xf4ng c\xf3 trang {page}; danh s\xe1ch ch\u1ec9 c\xf3 {n} trang.","pages.label":"Ph\xe2n trang","pages.page":"Trang {page}","pages.pageOf":"Trang {page} tr\xean {n}.","pages.previous":"Tr\u01b0\u1edbc","pages.next":"Sau","pages.first":"V\u1ec1 trang \u0111\u1ea7u","article.label":"B\xe0i vi\u1ebft","article.published":"\u0110\u0103ng ng\xe0y","article.updated":"C\u1eadp nh\u1eadt","article.author":"T\xe1c gi\u1ea3","article.origin":"Ngu\u1ed3n: {origin}","article.attachments":"T\u1ec7p \u0111\xednh k\xe8m","article.audio":"Nghe b\xe0i vi\u1ebft","article.related":"B\xe0i li\xean quan","article.around":"B\xe0i kh\xe1c","article.previous":"B\xe0i c\u0169 h\u01a1n","article.next":"B\xe0i m\u1edbi h\u01a1n","article.back":"V\u1ec1 danh s\xe1ch","article.empty":"B\xe0i vi\u1ebft n\xe0y ch\u01b0a c\xf3 n\u1ed9i dung.","article.table":"B\u1ea3ng {n}","article.enlarge":"Ph\xf3ng to \u1ea3nh","article.video":"Ph\xe1t video","article.videoNote":"Video \u0111\u01b0\u1ee3c t\u1ea3i t\u1eeb {host}.","article.cut":"B\xe0i qu\xe1 d\xe0i n\xean \u1edf \u0111\xe2y ch\u1ec9 hi\u1ec3n th\u1ecb ph\u1ea7n \u0111\u1ea7u.","article.address":"\u0110\u1ecba ch\u1ec9: {address}","article.copied":"B\u1ea3n sao l\xfac {time}","tools.label":"C\xf4ng c\u1ee5 c\u1ee7a b\xe0i vi\u1ebft","tools.print":"In b\xe0i","tools.save":"L\u01b0u b\xe0i","tools.share":"Chia s\u1ebb","tools.shareVia":"Chia s\u1ebb qua \u1ee9ng d\u1ee5ng\u2026","tools.email":"Th\u01b0 \u0111i\u1ec7n t\u1eed","tools.copy":"Sao ch\xe9p li\xean k\u1ebft","tools.copied":"\u0110\xe3 sao ch\xe9p li\xean k\u1ebft.","tools.smaller":"Ch\u1eef nh\u1ecf h\u01a1n","tools.usual":"C\u1ee1 ch\u1eef ban \u0111\u1ea7u","tools.larger":"Ch\u1eef l\u1edbn h\u01a1n","tools.size":"C\u1ee1 ch\u1eef {n} %","tools.contrast":"T\u01b0\u01a1ng ph\u1ea3n cao","tools.listen":"Nghe b\xe0i","tools.pause":"T\u1ea1m d\u1eebng","tools.resume":"Nghe ti\u1ebfp","tools.stop":"D\u1eebng \u0111\u1ecdc","tools.speed":"T\u1ed1c \u0111\u1ed9 \u0111\u1ecdc","viewer.label":"\u1ea2nh ph\xf3ng to","viewer.close":"\u0110\xf3ng","link.outside":"(m\u1edf trang {host})","link.newTab":"(m\u1edf trong th\u1ebb m\u1edbi)","services.label":"D\u1ecbch v\u1ee5, ti\u1ec7n \xedch","services.empty":"Ch\u01b0a c\xf3 d\u1ecbch v\u1ee5 n\xe0o.","visits.label":"Th\u1ed1ng k\xea truy c\u1eadp","visits.online":"\u0110ang truy c\u1eadp","visits.today":"H\xf4m nay","visits.yesterday":"H\xf4m qua","visits.week":"Tu\u1ea7n n\xe0y","visits.month":"Th\xe1ng n\xe0y","visits.total":"T\u1ea5t c\u1ea3","visits.updated":"C\u1eadp nh\u1eadt l\xfac","visits.unknown":"ch\u01b0a r\xf5","visits.daily":"L\u01b0\u1ee3t truy c\u1eadp trong 30 ng\xe0y qua","visits.day":"Ng\xe0y","visits.visits":"L\u01b0\u1ee3t truy c\u1eadp","visits.top":"cao nh\u1ea5t {n} l\u01b0\u1ee3t/ng\xe0y","rating.label":"\u0110\xe1nh gi\xe1","rating.none":"Ch\u01b0a c\xf3 b\xecnh ch\u1ecdn","rating.of":"{value} tr\xean {max} sao","rating.mean":"Trung b\xecnh {value} tr\xean {max}","rating.satisfied":"{share} h\xe0i l\xf2ng","rating.count":"{n} l\u01b0\u1ee3t b\xecnh ch\u1ecdn","rating.unknown":"ch\u01b0a r\xf5","rating.spread":"S\u1ed1 l\u01b0\u1ee3t b\xecnh ch\u1ecdn theo t\u1eebng m\u1ee9c","rating.stars":"{n} sao","rating.level1":"Ch\u01b0a h\xe0i l\xf2ng","rating.level2":"H\xe0i l\xf2ng","rating.level3":"R\u1ea5t h\xe0i l\xf2ng","rating.vote":"B\u1ea1n \u0111\xe1nh gi\xe1 th\u1ebf n\xe0o?","rating.yourVote":"\u0110\xe1nh gi\xe1 c\u1ee7a b\u1ea1n","rating.choose":"Vui l\xf2ng ch\u1ecdn m\u1ed9t m\u1ee9c \u0111\xe1nh gi\xe1.","rating.send":"G\u1eedi \u0111\xe1nh gi\xe1","rating.change":"\u0110\u1ed5i \u0111\xe1nh gi\xe1","rating.withdraw":"R\xfat l\u1ea1i \u0111\xe1nh gi\xe1","rating.sending":"\u0110ang g\u1eedi\u2026","rating.own":"B\u1ea1n \u0111\xe3 \u0111\xe1nh gi\xe1: {vote}.","rating.withdrawn":"\u0110\xe3 r\xfat l\u1ea1i \u0111\xe1nh gi\xe1 c\u1ee7a b\u1ea1n.","rating.kept":"Ch\u01b0a g\u1eedi \u0111\u01b0\u1ee3c: \u0111\xe1nh gi\xe1 c\u1ee7a b\u1ea1n ({vote}) \u0111\u01b0\u1ee3c gi\u1eef tr\xean thi\u1ebft b\u1ecb n\xe0y v\xe0 s\u1ebd t\u1ef1 g\u1eedi l\u1ea1i.","rating.keptWithdrawal":"Ch\u01b0a g\u1eedi \u0111\u01b0\u1ee3c: y\xeau c\u1ea7u r\xfat l\u1ea1i \u0111\u01b0\u1ee3c gi\u1eef tr\xean thi\u1ebft b\u1ecb n\xe0y v\xe0 s\u1ebd t\u1ef1 g\u1eedi l\u1ea1i.","rating.refused":"M\xe1y ch\u1ee7 kh\xf4ng ch\u1ea5p nh\u1eadn ({status}): {vote}.","rating.scale":"Thang \u0111\xe1nh gi\xe1 tr\xean m\xe1y ch\u1ee7 kh\xe1c v\u1edbi thang c\u1ee7a kh\u1ed1i n\xe0y.","state.loading":"\u0110ang t\u1ea3i\u2026","state.retry":"Th\u1eed l\u1ea1i","state.stale":"Ch\u01b0a t\u1ea3i \u0111\u01b0\u1ee3c b\u1ea3n m\u1edbi. C\u1eadp nh\u1eadt l\xfac {time}.","note.items":"{n} m\u1ee5c b\u1ecb b\u1ecf qua v\xec d\u1eef li\u1ec7u kh\xf4ng \u0111\xfang.","note.link":"M\u1ed9t li\xean k\u1ebft sai ho\u1eb7c kh\xf4ng an to\xe0n \u0111\xe3 \u0111\u01b0\u1ee3c g\u1ee1 b\u1ecf.","note.date":"C\xf3 ng\xe0y th\xe1ng sai ho\u1eb7c thi\u1ebfu m\xfai gi\u1edd n\xean kh\xf4ng hi\u1ec3n th\u1ecb.","note.field":"M\u1ed9t v\xe0i chi ti\u1ebft b\u1ecb b\u1ecf qua v\xec d\u1eef li\u1ec7u kh\xf4ng \u0111\xfang.","note.surplus":"Ngu\u1ed3n g\u1eedi v\u1ec1 {n} m\u1ee5c; ch\u1ec9 hi\u1ec3n th\u1ecb {limit} m\u1ee5c \u0111\u1ea7u.","error.config":"Kh\u1ed1i n\u1ed9i dung n\xe0y ch\u01b0a \u0111\u01b0\u1ee3c thi\u1ebft l\u1eadp \u0111\xfang.","error.no-endpoint":"Kh\u1ed1i n\u1ed9i dung n\xe0y ch\u01b0a \u0111\u01b0\u1ee3c khai b\xe1o \u0111\u1ecba ch\u1ec9 d\u1eef li\u1ec7u (endpoint).","error.bad-endpoint":"\u0110\u1ecba ch\u1ec9 d\u1eef li\u1ec7u (endpoint) c\u1ee7a kh\u1ed1i n\u1ed9i dung n\xe0y kh\xf4ng h\u1ee3p l\u1ec7.","error.unknown-source":"Kh\u1ed1i n\u1ed9i dung n\xe0y khai b\xe1o m\u1ed9t lo\u1ea1i ngu\u1ed3n kh\xf4ng c\xf3: \u201c{source}\u201d.","error.unsupported-topic":"Ngu\u1ed3n \u201c{source}\u201d kh\xf4ng cung c\u1ea5p \u0111\u01b0\u1ee3c n\u1ed9i dung c\u1ee7a kh\u1ed1i n\xe0y.","error.network":"Kh\xf4ng l\u1ea5y \u0111\u01b0\u1ee3c d\u1eef li\u1ec7u. C\xf3 th\u1ec3 \u0111\u1ecba ch\u1ec9 sai ho\u1eb7c m\xe1y ch\u1ee7 ch\u01b0a cho ph\xe9p trang n\xe0y truy c\u1eadp.","error.offline":"Thi\u1ebft b\u1ecb \u0111ang ngo\u1ea1i tuy\u1ebfn. N\u1ed9i dung s\u1ebd \u0111\u01b0\u1ee3c t\u1ea3i khi c\xf3 m\u1ea1ng tr\u1edf l\u1ea1i.","error.timeout":"M\xe1y ch\u1ee7 tr\u1ea3 l\u1eddi qu\xe1 l\xe2u.","error.http":"M\xe1y ch\u1ee7 b\xe1o l\u1ed7i ({status}).","error.forbidden":"M\xe1y ch\u1ee7 kh\xf4ng cho kh\xe1ch xem n\u1ed9i dung n\xe0y.","error.not-found":"Kh\xf4ng c\xf2n n\u1ed9i dung n\xe0o \u1edf \u0111\u1ecba ch\u1ec9 n\xe0y.","error.busy":"M\xe1y ch\u1ee7 \u0111ang b\u1eadn. Vui l\xf2ng th\u1eed l\u1ea1i sau \xedt ph\xfat.","error.server":"M\xe1y ch\u1ee7 \u0111ang g\u1eb7p s\u1ef1 c\u1ed1 ({status}).","error.format":"Kh\xf4ng \u0111\u1ecdc \u0111\u01b0\u1ee3c c\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7.","error.html":"M\xe1y ch\u1ee7 tr\u1ea3 v\u1ec1 m\u1ed9t trang web thay v\xec d\u1eef li\u1ec7u (c\xf3 th\u1ec3 l\xe0 trang \u0111\u0103ng nh\u1eadp).","error.json":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 b\u1ecb h\u1ecfng.","error.empty":"M\xe1y ch\u1ee7 tr\u1ea3 v\u1ec1 c\xe2u tr\u1ea3 l\u1eddi r\u1ed7ng.","error.too-large":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 qu\xe1 l\u1edbn.","error.shape":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 kh\xf4ng \u0111\xfang d\u1ea1ng.","error.render":"Kh\xf4ng hi\u1ec3n th\u1ecb \u0111\u01b0\u1ee3c kh\u1ed1i n\u1ed9i dung n\xe0y.","error.article.not-found":"Kh\xf4ng t\xecm th\u1ea5y b\xe0i vi\u1ebft n\xe0y. C\xf3 th\u1ec3 b\xe0i \u0111\xe3 \u0111\u01b0\u1ee3c g\u1ee1 b\u1ecf.","advice.mixed":"Trang n\xe0y d\xf9ng https c\xf2n \u0111\u1ecba ch\u1ec9 d\xf9ng http n\xean tr\xecnh duy\u1ec7t ch\u1eb7n. H\xe3y d\xf9ng \u0111\u1ecba ch\u1ec9 https.","advice.cors":"C\xf3 th\u1ec3 m\xe1y ch\u1ee7 ch\u01b0a cho c\xe1c trang \u1edf {host} \u0111\u1ecdc d\u1eef li\u1ec7u (CORS): c\u1ea5u h\xecnh \u0111\u1ec3 m\xe1y ch\u1ee7 g\u1eedi \u201cAccess-Control-Allow-Origin: {host}\u201d, ho\u1eb7c chuy\u1ec3n ti\u1ebfp d\u1eef li\u1ec7u qua ch\xednh m\xe1y ch\u1ee7 c\u1ee7a trang.","advice.address":"C\xf3 th\u1ec3 \u0111\u1ecba ch\u1ec9 sai ho\u1eb7c m\xe1y ch\u1ee7 kh\xf4ng ch\u1ea1y: m\u1edf th\u1eed {url} b\u1eb1ng tr\xecnh duy\u1ec7t.","advice.blocked":"C\xf3 th\u1ec3 ch\xednh s\xe1ch c\u1ee7a trang (connect-src) ho\u1eb7c ti\u1ec7n \xedch ch\u1eb7n qu\u1ea3ng c\xe1o kh\xf4ng cho g\u1eedi y\xeau c\u1ea7u.","advice.guest":"Kh\xe1ch kh\xf4ng \u0111\u01b0\u1ee3c xem: m\u1edf th\u1eed trong c\u1eeda s\u1ed5 \u1ea9n danh, r\u1ed3i cho ph\xe9p kh\xe1ch xem tr\xean m\xe1y ch\u1ee7.","advice.guest.wordpress":"WordPress v\u1ed1n cho m\u1ecdi ng\u01b0\u1eddi \u0111\u1ecdc REST API, tr\u1eeb khi m\u1ed9t plugin ho\u1eb7c m\xe1y ch\u1ee7 ch\u1eb7n: t\xecm plugin lo\u1ea1i \u201cDisable REST API\u201d.","advice.guest.liferay":"Liferay m\u1eb7c \u0111\u1ecbnh kh\xf4ng cho kh\xe1ch g\u1ecdi d\u1ecbch v\u1ee5: th\xeam m\u1ed9t Service Access Policy \u0111\xe1nh d\u1ea5u \u201cDefault\u201d cho headless delivery (Control Panel \u2192 Security), th\xeam quy t\u1eafc CORS v\xe0 c\u1ea5p quy\u1ec1n xem n\u1ed9i dung cho kh\xe1ch.","advice.guest.drupal":"Drupal cho kh\xe1ch xem theo vai tr\xf2 \u201cAnonymous user\u201d: c\u1ea5p quy\u1ec1n \u201cView published content\u201d v\xe0 m\u1edf lo\u1ea1i n\u1ed9i dung \u0111\xf3 trong JSON:API.","advice.guest.sharepoint":"SharePoint m\u1eb7c \u0111\u1ecbnh \u0111\xf3ng danh s\xe1ch v\u1edbi kh\xe1ch: cho ph\xe9p truy c\u1eadp \u1ea9n danh v\xe0 t\u1eaft \u201cRequire Use Remote Interfaces\u201d.","advice.login":"\u0110\u1ecba ch\u1ec9 \u0111\xf3 tr\u1ea3 v\u1ec1 m\u1ed9t trang web, c\xf3 th\u1ec3 l\xe0 trang \u0111\u0103ng nh\u1eadp.","advice.source":"D\u1eef li\u1ec7u \u1edf \u0111\xf3 kh\xf4ng gi\u1ed1ng c\u1ee7a \u201c{source}\u201d: ki\u1ec3m tra l\u1ea1i thu\u1ed9c t\xednh \u201csource\u201d.","advice.looks":'\u0110\u1ecba ch\u1ec9 n\xe0y gi\u1ed1ng c\u1ee7a \u201c{like}\u201d: th\u1eed source="{like}".',"advice.options":"M\xe1y ch\u1ee7 kh\xf4ng hi\u1ec3u c\xe2u h\u1ecfi: ki\u1ec3m tra l\u1ea1i c\xe1c thu\u1ed9c t\xednh \u201csource-\u2026\u201d.","advice.down":"M\xe1y ch\u1ee7 qu\xe1 t\u1ea3i ho\u1eb7c g\u1eb7p s\u1ef1 c\u1ed1: xem nh\u1eadt k\xfd c\u1ee7a m\xe1y ch\u1ee7."},qi=new Map([["vi",Di],["en",ji]]),Ui=new Set;function Ii(t,e,r={}){const n=qi.get(t)?.[e]??Di[e];return function(t,e,r){return t.replace(/\{(\w+)\}/g,(t,n)=>{const o=r[n];return void 0===o?t:"number"==typeof o?Ri(o,e,3):o})}("string"==typeof n?n:function(t,e,{n:r}){return t["number"==typeof r?new Intl.PluralRules(e).select(r):"other"]??t.other}(n,t,r),t,r)}function Fi(t){return t in ji}function Hi(t){return t.replace(/\][^\]]*$/,"]")}function Bi({path:t,message:e}){return"unsafe-link"===e||t.endsWith(".url")?"note.link":/(At|\.date)$/.test(t)?"note.date":"note.field"}const Wi={endpoint:["data-portal-endpoint"],source:["data-portal-source"],lang:["data-portal-lang","lang"]};let Zi={};function Vi(t,e){for(let r=t;r;r=Gi(r))for(const t of Wi[e]){const e=r.getAttribute(t);if(e)return e}return Zi[e]||void 0}function Gi(t){if(t.parentElement)return t.parentElement;const e=t.getRootNode();return e instanceof ShadowRoot?e.host:void 0}var Ki=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};const Yi=new Set;let Ji=!1;function Xi(){if(Ji)return;Ji=!0;const t=()=>Yi.forEach(t=>t.requestUpdate());var e;!function(t){new MutationObserver(t).observe(document,{subtree:!0,attributes:!0,attributeFilter:Object.values(Wi).flat()})}(t),e=t,Ui.add(e),Vo.add(()=>Yi.forEach(t=>t.sourceAdded()))}class Qi extends _t{constructor(){super(...arguments),this.heading="",this.headingLevel=2,this.onError="message",this.retry=async()=>{this.#v=void 0,await this.reload();const{state:t}=this;"failed"===t.status&&Oi(this.#w(t.error))}}static{this.styles=Dt}#v;get state(){return this.topic.state}get connection(){return{endpoint:xi(this.endpoint??Vi(this,"endpoint")??""),source:this.source??Vi(this,"source")??"rest",language:this.language,options:ts(this)}}get language(){return function(t){for(let e=(t??"").toLowerCase();e;){if(qi.has(e))return e;const t=e.lastIndexOf("-");e=t<0?"":e.slice(0,t)}return"vi"}(Vi(this,"lang"))}createRenderRoot(){const t=super.createRenderRoot();return function(t){const e=e=>{const{key:r,target:n}=e;"Enter"===r&&t.contains(n)&&e.stopPropagation()};for(const r of["keydown","keypress","keyup"])t.addEventListener(r,e)}(t),t}connectedCallback(){Xi(),Yi.add(this),super.connectedCallback()}disconnectedCallback(){Yi.delete(this),super.disconnectedCallback()}async reload(){await this.topic.reload()}failed(t){const e=function(t,e,r){const{url:n=""}=e;return It({kind:e.kind,reason:e.reason,url:n,source:r,page:location.href}).map(({name:e,like:o=""})=>Ii(t,`advice.${e}`,{url:n,source:r,like:o,host:location.origin}))}(this.language,t,this.connection.source);Et(this.localName,this.#w(t),t,e)}sourceAdded(){const{state:t}=this;"failed"===t.status&&"config"===t.error.kind&&this.topic.restart()}performUpdate(){try{super.performUpdate()}catch(t){if(this.#v?.state===this.state)return;const e=new $t("format",`Rendering failed: ${String(t)}`,{reason:"render",cause:t});this.#v={state:this.state,error:e},this.failed(e),this.dispatchEvent(new Bt(this.topicName,e)),this.requestUpdate()}}update(t){super.update(t),this._stage.style.minHeight=this.#_?"":this.reserve}render(){const t=this.#v?.state===this.state&&this.#v.error,{status:e}=this.state;return et`<section
      part="base"
      lang=${this.language}
      aria-label=${this.landmarkLabel??ot}
      aria-busy=${"loading"===e?"true":"false"}
    >
      ${t?ot:this.renderHeader()}
      <div class="stage">${t?this.#k(t):this.renderState()}</div>
    </section>`}renderHeader(){return this.heading?et`<div part="header">${Gt(this.headingLevel,this.heading,"heading")}</div>`:ot}renderFallback(){return et`<slot></slot>`}renderFaults(t){return function(t,e){const r=new Set;for(const{lost:t,path:n}of e)"item"===t&&r.add(Hi(n));const n=new Set;r.size>0&&n.add(Ii(t,"note.items",{n:r.size}));for(const o of e)"field"!==o.lost||r.has(Hi(o.path))||n.add(Ii(t,Bi(o)));return[...n]}(this.language,t).map(t=>et`<p part="note">${t}</p>`)}get label(){return this.heading||this.text(this.labelKey)}get landmarkLabel(){return this.label}text(t,e){return Ii(this.language,t,e)}renderState(){const{state:t}=this;return"idle"===t.status?this.renderFallback():void 0!==t.data?et`${this.isEmpty(t.data)?et`<slot name="empty"
              ><div part="message empty">${this.renderEmpty(t.data)}</div></slot
            >`:this.renderData(t.data)}
      ${this.#$()}`:"failed"===t.status?this.#k(t.error):et`<slot name="loading"
      >${this.hasFallback?this.renderFallback():this.renderWaiting()}</slot
    >`}#k(t){return et`${"hide"===this.onError?ot:et`<slot name="error"
            ><div part="message error">
              <p>${this.#w(t)}</p>
              ${this.#x()}
            </div></slot
          >`}${this.renderFallback()}`}#$(){const{state:t}=this;if("idle"===t.status)return ot;const e="failed"===t.status&&"hide"!==this.onError;return et`${e?et`<p part="note stale">
            ${this.text("state.stale",{time:Pi(t.at??0,this.language,!0)})}
            ${this.#x()}
          </p>`:ot}${this.renderFaults(t.faults??[])}`}#x(){return et`<button part="button retry" type="button" @click=${this.retry}>
      ${this.text("state.retry")}
    </button>`}#w(t){return function(t,e,{kind:r,reason:n,status:o},i){return Ii(t,[`error.${e}.${n}`,`error.${n}`,`error.${r}`].find(Fi)??"error.config",{...i,status:String(o??"")})}(this.language,this.topicName,t,{source:this.connection.source})}get#_(){const{state:t}=this;return"failed"===t.status&&!t.data&&"hide"===this.onError}get hasFallback(){return[...this.childNodes].some(t=>t instanceof Element&&!t.slot||t instanceof Text&&""!==t.data.trim())}}function ts(t){const e={};for(const{name:r,value:n}of t.attributes)r.startsWith("source-")&&(e[r.slice(7)]=n);return e}Ki([zt()],Qi.prototype,"endpoint",void 0),Ki([zt()],Qi.prototype,"source",void 0),Ki([zt()],Qi.prototype,"heading",void 0),Ki([zt({attribute:"heading-level",converter:Lt(2,1,6)})],Qi.prototype,"headingLevel",void 0),Ki([zt({attribute:"on-error",converter:Mt("message","hide")})],Qi.prototype,"onError",void 0),Ki([Nt(".stage")],Qi.prototype,"_stage",void 0);const es=new Map;async function rs(t,e){const r=es.get(t),n=(async()=>(await(r?.catch(()=>{})),async function(t,e){const{locks:r}=navigator;if(!r)return e();const n=new AbortController,o=setTimeout(()=>n.abort(),2e4);let i=!1;const s=()=>(i=!0,clearTimeout(o),e());try{return await r.request(`portal-widgets:${t}`,{signal:n.signal},s)}catch(t){if(i)throw t;return await s()}finally{clearTimeout(o)}}(t,e)))();es.set(t,n);try{return await n}finally{es.get(t)===n&&es.delete(t)}}const ns="portal-widgets:",os=new Map;function is(t){const e=os.get(t);if(void 0!==e)return e;try{return localStorage.getItem(ns+t)??void 0}catch{return}}function ss(t,e){os.delete(t);try{void 0!==e?localStorage.setItem(ns+t,e):localStorage.removeItem(ns+t)}catch{void 0!==e&&os.set(t,e)}}const as="sent:",cs=new Set;let ls=!1;async function us(t,e=$i(t.topic,t.query,t.connection)){const{sent:r,connection:n,...o}=t,i=xi(n.endpoint),{done:s}=ds(e);return bs(e,{...o,connection:{...n,endpoint:i},waits:r,...s&&{done:s}}),ys(e),await ps(e)}function ds(t){return gs(t)??{}}function hs(t){if(cs.add(t),!ls){ls=!0,addEventListener("storage",({key:t})=>{var e;t?.startsWith(ns)&&(e=t.slice(15)).startsWith(as)&&ys(e.slice(5))});for(const t of function(t){const e=[...os.keys()];try{for(let t=0;t<localStorage.length;t++){const r=localStorage.key(t);r.startsWith(ns)&&e.push(r.slice(15))}}catch{}return e.filter(e=>e.startsWith(t))}(as)){const e=t.slice(5);gs(e)?.waits&&fs(e)}}return()=>cs.delete(t)}function ps(t){return rs(as+t,async()=>{const e=gs(t);if(!e?.waits)return{waits:!1};const{topic:r,query:n,connection:o,waits:i,once:s,remember:a}=e;s&&ms(t,i,{});try{const{signal:e}=new AbortController,s=await _i(r,n,i,o,e);return ms(t,i,a?{done:i}:{}),ys(t,s),{answered:s,waits:!1}}catch(r){const n=$t.from(r),c=s?function({reason:t,status:e}){return"offline"===t||429===e||503===e}(n):n.isPassing||"unknown-source"===n.reason;return c?(s&&bs(t,e),xo(o.endpoint,()=>{fs(t)})):ms(t,i,a?{refused:{sent:i,status:n.status}}:{}),ys(t),{error:n,waits:c}}})}async function fs(t){await Lo((new AbortController).signal),await ps(t)}function ms(t,e,r){const n=gs(t);if(!n)return;const{waits:o,...i}=n;bs(t,{...JSON.stringify(o)===JSON.stringify(e)?i:n,...r})}function gs(t){const e=is(as+t);if(e){try{const t=JSON.parse(e);if(t?.topic&&t.query&&t.connection)return t}catch{}ss(as+t,void 0)}}function bs(t,e){const{waits:r,done:n,refused:o}=e;ss(as+t,r||n||o?JSON.stringify(e):void 0)}function ys(t,e){for(const r of[...cs])r(t,e)}class vs{#A;#S;#E;#T="";#O="";#C=new AbortController;#P;#z;#R={status:"idle"};constructor(t,e,r){this.#A=t,this.#S=e,this.#E=r,t.addController(this)}get state(){return this.#R}get sending(){return this.#O?ds(this.#O):{}}hostConnected(){this.#z=hs(this.#N),this.#A.requestUpdate()}hostUpdate(){if(!this.#A.isConnected)return;const t=this.#E(),e=t?ki(this.#S,t,this.#A.connection):"";e!==this.#T&&(this.#T=e,this.#O=t?$i(this.#S,t,this.#A.connection):"",this.#M(),this.#R={status:"idle"},t&&this.#L(t,!1))}hostDisconnected(){this.#z?.(),queueMicrotask(()=>{this.#A.isConnected||(this.#M(),"ready"!==this.#R.status&&(this.#T=""))})}async reload(){const t=this.#E();t&&this.#A.isConnected&&await this.#L(t,!0)}async send(t,e=!1){const r=this.#E();if(!r)return{waits:!1};const{connection:n}=this.#A,o=await this.follow(us({topic:this.#S,query:r,sent:t,connection:n,remember:e}));return o.answered||o.error||await this.reload(),o}async follow(t){const e=await t;return e.error&&this.#A.isConnected&&this.#j(e.error),e}restart(){this.#T="",this.#A.requestUpdate()}async#L(t,e,r=!1){this.#M();const{signal:n}=this.#C=new AbortController;r||this.#D({...this.#q,status:"loading"});try{const r=await wi(this.#S,t,this.#A.connection,n,e);n.aborted||await this.#U(r,n)}catch(t){if(n.aborted)return;const e=$t.from(t);this.#D({...this.#I(e),status:"failed",error:e}),e.isPassing&&this.#F(),await this.#A.updateComplete,n.aborted||r||this.#j(e)}}#M(){this.#C.abort(),this.#P?.()}#F(){const t=this.#E();t&&(this.#P=xo(this.#A.connection.endpoint,()=>{this.#L(t,!0,!0)}))}#I(t){const e=this.#E();if(!e||!t.isPassing)return{};const r=this.#q;return void 0===r.at?function(t,e,r){const n=(o=ki(t,e,r),i=vi[t].keptFor,Mo(t=>{const e=t.getItem(zo+o)??"",r=parseInt(e,10),n=Date.now()-r;if(n>=0&&n<i)return{at:r,data:JSON.parse(e.slice(e.indexOf(" ")))}}));var o,i;if(n)try{return{...Ai(t,n.data,[]),at:n.at}}catch{return}}(this.#S,e,this.#A.connection)??{}:Date.now()-r.at<vi[this.#S].keptFor?r:{}}async#U(t,e){this.#D({...t,status:"ready"}),await this.#A.updateComplete,e.aborted||(this.#A.dispatchEvent(new Ht(this.#S,t.data)),t.faults.length>0&&this.#j(xt(t.faults)))}#N=(t,e)=>{this.#O&&t.startsWith(this.#O)&&(this.#A.requestUpdate(),e&&(this.#M(),this.#C=new AbortController,this.#U(e,this.#C.signal)))};get#q(){const t=this.#R;if("idle"===t.status||void 0===t.data)return{};const{data:e,faults:r=[],at:n=0}=t;return{data:e,faults:r,at:n}}#D(t){this.#R=t,this.#A.requestUpdate()}#j(t){this.#A.failed(t);const{source:e}=this.#A.connection;this.#A.dispatchEvent(new Bt(this.#S,t,e))}}function ws(t){return t&&new URLSearchParams(location.search).get(t)||void 0}function _s(){const t=document.head.querySelector("link[rel=canonical]");return t?.href||location.href.replace(/#.*/s,"")}const ks=d`
  /* Nothing to read and nothing instead: no gap in the page's grid, no landmark. */
  :host([idle]) {
    display: none;
  }
  [part='back'] {
    display: inline-block;
    padding-block: 0.25em;
    margin-block-end: 0.5em;
  }
  [part='title'] {
    font-family: var(--_heading-font);
    font-size: 1.6em;
    font-weight: var(--_heading-weight);
    text-wrap: balance;
  }
  [part='title']:focus-visible {
    outline-offset: 0.25em;
  }
  [part='meta'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block: 0.5em var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='lead'] {
    margin-block-end: var(--_space);
    font-weight: 700;
  }
  [part='image'] {
    display: block;
    width: 100%;
    margin-block-end: var(--_space);
    border-radius: var(--_radius);
  }
  [part='origin'] {
    margin-block: 1em;
    font-weight: 600;
    text-align: end;
  }
  [part='attachments'],
  [part='related'],
  [part='around'] {
    padding-block-start: var(--_space);
    margin-block-start: var(--_space);
    border-block-start: var(--_border-width) solid var(--_border);
  }
  [part='subheading'] {
    margin-block-end: 0.4em;
  }
  :is([part='attachments'], [part='related'], [part='around']) li {
    padding-block: 0.25em;
  }
  :is(.kind, .way, [part='related'] time) {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .way {
    display: block;
  }
  [part='around'] ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0 var(--_space);
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
    [part='back'],
    [part='related'] {
      display: none;
    }
  }
`;function $s(t,e,r){t.querySelectorAll(e).forEach(r)}function xs(t,e){const r=document.createElement(e);for(const{name:e,value:n}of t.attributes)"style"!==e&&r.setAttribute(e,n);for(r.style.cssText=t.style.cssText;t.firstChild;)r.append(t.firstChild);return t.replaceWith(r),r}function As(t,e){try{return new URL(t.trim(),e).href}catch{return}}const Ss="a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr".split(" "),Es="abbr align alt border cellpadding cellspacing color colspan controls datetime dir headers height href hreflang lang loop open reversed rowspan scope size span src srcset start summary title type valign value width".split(" "),Ts=["text-align","color","background-color","font-weight","font-style","text-decoration-line","vertical-align","width","list-style-type","border-collapse","white-space"],Os=/^https?:\/\/(?:www\.)?(?:youtube\.com|youtube-nocookie\.com)\/embed\/([\w-]{6,20})(?:[?#]|$)/,Cs="www.youtube-nocookie.com";function Ps(t){try{return decodeURIComponent(t)}catch{return t}}function zs({type:t,target:e}){const r=e,n=r.parentElement;"enlarge"===n?.className&&("error"===t||r.naturalWidth<100)&&n.replaceWith(r)}const Rs=[0,0,0],Ns=[255,255,255],Ms=[36,40,47];let Ls;const js=new Map;function Ds(t){return js.has(t)||(js.size>=500&&js.clear(),js.set(t,function(t){if(Ls??=document.createElement("canvas").getContext("2d"),!Ls||!CSS.supports("color",t)||/^(current|inherit|windowtext)/i.test(t))return;Ls.fillStyle="#000",Ls.fillStyle=t;const e=/^#(..)(..)(..)$/.exec(Ls.fillStyle);return e?[parseInt(e[1],16),parseInt(e[2],16),parseInt(e[3],16)]:void 0}(t))),js.get(t)}function qs(t){const[e,r,n]=t.map(t=>{const e=t/255;return e<=.04045?e/12.92:((e+.055)/1.055)**2.4});return.2126*e+.7152*r+.0722*n}function Us(t,e){const[r,n]=[qs(t),qs(e)].sort((t,e)=>t-e);return(n+.05)/(r+.05)}function Is(t,e){const r=qs(e)>.18?Rs:Ns;let n=t;for(let o=1;o<=10&&Us(n,e)<4.5;o++)n=t.map((t,e)=>Math.round(t+(r[e]-t)*o/10));return n}const Fs=t=>Math.max(...t)-Math.min(...t)<24,Hs=t=>`rgb(${t.join(",")})`;class Bs{#H=new WeakMap;paint(t,e,r){const n=r?Ds(r):void 0,o=e?Ds(e):void 0,{style:i}=t;if(n&&!Fs(n))return this.#H.set(t,n),i.setProperty("background-color",Hs(n)),void i.setProperty("color",Hs(Is(o??Rs,n)));const s=t.parentElement&&this.#H.get(t.parentElement);if(s&&this.#H.set(t,s),!o||Fs(o))return;const a=Hs(Is(o,s??Ns));i.setProperty("color",a),s||i.setProperty("color",`light-dark(${a}, ${Hs(Is(o,Ms))})`)}}const Ws=/[\u0103\xe2\u0111\xea\xf4\u01a1\u01b0\xe0-\u1ef9]/i;function Zs(t){let e=t?.previousSibling??null;for(;e instanceof Text&&!e.data.trim();)e=e.previousSibling;return e}function Vs(t){return t instanceof Element&&"BR"===t.tagName}function Gs(t,e){(null==e||e>t.length)&&(e=t.length);for(var r=0,n=Array(e);r<e;r++)n[r]=t[r];return n}function Ks(t,e){return function(t){if(Array.isArray(t))return t}(t)||function(t,e){var r=null==t?null:"undefined"!=typeof Symbol&&t[Symbol.iterator]||t["@@iterator"];if(null!=r){var n,o,i,s,a=[],c=!0,l=!1;try{if(i=(r=r.call(t)).next,0===e);else for(;!(c=(n=i.call(r)).done)&&(a.push(n.value),a.length!==e);c=!0);}catch(t){l=!0,o=t}finally{try{if(!c&&null!=r.return&&(s=r.return(),Object(s)!==s))return}finally{if(l)throw o}}return a}}(t,e)||function(t,e){if(t){if("string"==typeof t)return Gs(t,e);var r={}.toString.call(t).slice(8,-1);return"Object"===r&&t.constructor&&(r=t.constructor.name),"Map"===r||"Set"===r?Array.from(t):"Arguments"===r||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(r)?Gs(t,e):void 0}}(t,e)||function(){throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.")}()}const Ys=Object.entries,Js=Object.keys,Xs=Object.setPrototypeOf,Qs=Object.isFrozen,ta=Object.getPrototypeOf,ea=Object.getOwnPropertyDescriptor;let ra=Object.freeze,na=Object.seal,oa=Object.create,ia="undefined"!=typeof Reflect&&Reflect,sa=ia.apply,aa=ia.construct;ra||(ra=function(t){return t}),na||(na=function(t){return t}),sa||(sa=function(t,e){for(var r=arguments.length,n=new Array(r>2?r-2:0),o=2;o<r;o++)n[o-2]=arguments[o];return t.apply(e,n)}),aa||(aa=function(t){for(var e=arguments.length,r=new Array(e>1?e-1:0),n=1;n<e;n++)r[n-1]=arguments[n];return new t(...r)});const ca=Ra(Array.prototype.forEach),la=Ra(Array.prototype.lastIndexOf),ua=Ra(Array.prototype.pop),da=Ra(Array.prototype.push),ha=Ra(Array.prototype.slice),pa=Ra(Array.prototype.splice),fa=Array.isArray,ma=Na(Set),ga=Ra(Set.prototype.add),ba=Ra(Set.prototype.has),ya=Ra(String.prototype.toLowerCase),va=Ra(String.prototype.toString),wa=Ra(String.prototype.match),_a=Ra(String.prototype.replace),ka=Ra(String.prototype.indexOf),$a=Ra(String.prototype.trim),xa=Ra(Number.prototype.toString),Aa=Ra(Boolean.prototype.toString),Sa="undefined"==typeof BigInt?null:Ra(BigInt.prototype.toString),Ea="undefined"==typeof Symbol?null:Ra(Symbol.prototype.toString),Ta=Ra(Object.prototype.hasOwnProperty),Oa=Ra(Object.prototype.toString),Ca=RegExp.prototype.test,Pa=function(t,e){return t instanceof RegExp&&(t.lastIndex=0),sa(Ca,t,[e])},za=Na(TypeError);function Ra(t){return function(e){for(var r=arguments.length,n=new Array(r>1?r-1:0),o=1;o<r;o++)n[o-1]=arguments[o];return sa(t,e,n)}}function Na(t){return function(){for(var e=arguments.length,r=new Array(e),n=0;n<e;n++)r[n]=arguments[n];return aa(t,r)}}function Ma(t,e){let r=arguments.length>2&&void 0!==arguments[2]?arguments[2]:ya;if(Xs&&Xs(t,null),!fa(e))return t;let n=e.length;for(;n--;){let o=e[n];if("string"==typeof o){const t=r(o);t!==o&&(Qs(e)||(e[n]=t),o=t)}t[o]=!0}return t}function La(t){for(let e=0;e<t.length;e++)Ta(t,e)||(t[e]=null);return t}function ja(t){const e=oa(null);for(const n of Ys(t)){var r=Ks(n,2);const o=r[0],i=r[1];Ta(t,o)&&(fa(i)?e[o]=La(i):i&&"object"==typeof i&&i.constructor===Object?e[o]=ja(i):e[o]=i)}return e}function Da(t){const e=oa(null),r=Js(t);let n=r.length;for(;n--;)e[r[n]]=t[r[n]];return e}function qa(t,e){for(;null!==t;){const r=ea(t,e);if(r){if(r.get)return Ra(r.get);if("function"==typeof r.value)return Ra(r.value)}t=ta(t)}return function(){return null}}const Ua=ra(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),Ia=ra(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),Fa=ra(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),Ha=ra(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),Ba=ra(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),Wa=ra(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),Za=ra(["#text"]),Va=ra(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),Ga=ra(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),Ka=ra(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),Ya=ra(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),Ja=na(/{{[\w\W]*|^[\w\W]*}}/g),Xa=na(/<%[\w\W]*|^[\w\W]*%>/g),Qa=na(/\${[\w\W]*/g),tc=na(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),ec=na(/^data-[\-\w.\u00B7-\uFFFF]+$/),rc=na(/^aria-[\-\w]+$/),nc=na(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),oc=na(/^(?:\w+script|data):/i),ic=na(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),sc=na(/^html$/i),ac=na(/^[a-z][.\w]*(-[.\w]+)+$/i),cc=na(/<[/\w!]/g),lc=na(/<[/\w]/g),uc=na(/<\/no(script|embed|frames)/i),dc=na(/\/>/i),hc=na(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),pc=na(/^[\r\n\t ]+/),fc=ra(Ma({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),mc=function(){return"undefined"==typeof window?null:window},gc=function(t,e,r,n){return Ta(t,e)&&fa(t[e])?Ma(n.base?Da(n.base):{},t[e],n.transform):r},bc=function(t,e,r){const n=Ta(t,e)?t[e]:void 0;return n&&"object"==typeof n?ja(n):r};var yc=function t(){let e=arguments.length>0&&void 0!==arguments[0]?arguments[0]:mc();const r=e=>t(e);if(r.version="3.4.18",r.removed=[],!e||!e.document||9!==e.document.nodeType||!e.Element)return r.isSupported=!1,r;let n=e.document;const o=n,i=o.currentScript,s=e.HTMLTemplateElement,a=e.Node,c=e.Element,l=e.NodeFilter,u=e.DOMParser,d=e.trustedTypes,h=c.prototype,p=qa(h,"cloneNode"),f=qa(h,"remove"),m=qa(h,"removeAttributeNode"),g=qa(h,"nextSibling"),b=qa(h,"childNodes"),y=qa(h,"parentNode"),v=qa(h,"shadowRoot"),w=qa(h,"attributes"),_=a&&a.prototype?qa(a.prototype,"nodeType"):null,k=a&&a.prototype?qa(a.prototype,"nodeName"):null,$=a&&a.prototype?qa(a.prototype,"ownerDocument"):null,x=function(t){return _?_(t):t.nodeType},A=function(t){return k?k(t):t.nodeName},S=function(t){for(;null!==t;){const e=ea(t,"namespaceURI");if(e)return e.get?Ra(e.get):null;t=ta(t)}return null}(h),E=function(t){return S?S(t):t.namespaceURI};if("function"==typeof s){const t=n.createElement("template");t.content&&t.content.ownerDocument&&(n=t.content.ownerDocument)}let T,O,C="",P=!1,z=0;const R=function(){if(z>0)throw za('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},N=function(t){R(),z++;try{return T.createHTML(t)}finally{z--}},M=function(t){return T&&vt?N(t):t},L=n,j=L.implementation,D=L.createNodeIterator,q=L.createDocumentFragment,U=L.getElementsByTagName,I=o.importNode;let F={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]};r.isSupported="function"==typeof Ys&&"function"==typeof y&&j&&void 0!==j.createHTMLDocument;const H=Ja,B=Xa,W=Qa,Z=ec,V=rc,G=oc,K=ic,Y=ac;let J=nc,X=null;const Q=Ma({},[...Ua,...Ia,...Fa,...Ba,...Za]);let tt=null;const et=Ma({},[...Va,...Ga,...Ka,...Ya]);let rt=null,nt=null,ot=null;const it=Object.seal(oa(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}}));let st=!0,at=!0,ct=!1,lt=!0,ut=!1,dt=!0,ht=!1,pt=!1,ft=null,mt=null,gt=!1,bt=!1,yt=!1,vt=!1,wt=!0,_t=!1;const kt="user-content-";let $t=!0,xt=!1,At=null,St=!1,Et=null;const Tt=Ma({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]);let Ot=null;const Ct=Ma({},["audio","video","img","source","image","track"]);let Pt=null;const zt=Ma({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Rt="http://www.w3.org/1998/Math/MathML",Nt="http://www.w3.org/2000/svg",Mt="http://www.w3.org/1999/xhtml";let Lt=Mt,jt=!1,Dt=null;const qt=Ma({},[Rt,Nt,Mt],va),Ut=ra(Ma({},["mi","mo","mn","ms","mtext"]));let It=null;const Ft=ra(Ma({},["annotation-xml"]));let Ht=null;const Bt=ra(oa(null)),Wt=Ma({},["title","style","font","a","script"]);let Zt=null;const Vt=["application/xhtml+xml","text/html"];let Gt=null,Kt=null;const Yt=n.createElement("form"),Jt=function(t){return t instanceof RegExp||t instanceof Function},Xt=function(){let t=arguments.length>0&&void 0!==arguments[0]?arguments[0]:{};t&&"object"==typeof t||(t={}),t=ja(t),Zt=-1===Vt.indexOf(t.PARSER_MEDIA_TYPE)?"text/html":t.PARSER_MEDIA_TYPE,Gt="application/xhtml+xml"===Zt?va:ya,X=gc(t,"ALLOWED_TAGS",Q,{transform:Gt}),tt=gc(t,"ALLOWED_ATTR",et,{transform:Gt}),Dt=gc(t,"ALLOWED_NAMESPACES",qt,{transform:va}),Pt=gc(t,"ADD_URI_SAFE_ATTR",zt,{transform:Gt,base:zt}),Ot=gc(t,"ADD_DATA_URI_TAGS",Ct,{transform:Gt,base:Ct}),Et=gc(t,"FORBID_CONTENTS",Tt,{transform:Gt}),nt=gc(t,"FORBID_TAGS",oa(null),{transform:Gt}),ot=gc(t,"FORBID_ATTR",oa(null),{transform:Gt}),St=!!Ta(t,"USE_PROFILES")&&(t.USE_PROFILES&&"object"==typeof t.USE_PROFILES?ja(t.USE_PROFILES):t.USE_PROFILES),st=!1!==t.ALLOW_ARIA_ATTR,at=!1!==t.ALLOW_DATA_ATTR,ct=t.ALLOW_UNKNOWN_PROTOCOLS||!1,lt=!1!==t.ALLOW_SELF_CLOSE_IN_ATTR,ut=t.SAFE_FOR_TEMPLATES||!1,dt=!1!==t.SAFE_FOR_XML,ht=t.WHOLE_DOCUMENT||!1,bt=t.RETURN_DOM||!1,yt=t.RETURN_DOM_FRAGMENT||!1,vt=t.RETURN_TRUSTED_TYPE||!1,gt=t.FORCE_BODY||!1,wt=!1!==t.SANITIZE_DOM,_t=t.SANITIZE_NAMED_PROPS||!1,$t=!1!==t.KEEP_CONTENT,xt=t.IN_PLACE||!1,J=function(t){if(!t)return!1;try{return Pa(t,""),!0}catch(t){return!1}}(t.ALLOWED_URI_REGEXP)?t.ALLOWED_URI_REGEXP:nc,Lt="string"==typeof t.NAMESPACE?t.NAMESPACE:Mt,It=bc(t,"MATHML_TEXT_INTEGRATION_POINTS",Ut),Ht=bc(t,"HTML_INTEGRATION_POINTS",Ft);const e=bc(t,"CUSTOM_ELEMENT_HANDLING",Bt);if(rt=oa(null),Ta(e,"tagNameCheck")&&Jt(e.tagNameCheck)&&(rt.tagNameCheck=e.tagNameCheck),Ta(e,"attributeNameCheck")&&Jt(e.attributeNameCheck)&&(rt.attributeNameCheck=e.attributeNameCheck),Ta(e,"allowCustomizedBuiltInElements")&&"boolean"==typeof e.allowCustomizedBuiltInElements&&(rt.allowCustomizedBuiltInElements=e.allowCustomizedBuiltInElements),na(rt),ut&&(at=!1),yt&&(bt=!0),St&&((Ta(t,"ALLOWED_TAGS")||Ta(t,"ALLOWED_ATTR"))&&"undefined"!=typeof console&&"function"==typeof console.warn&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),X=Ma({},Za),tt=oa(null),!0===St.html&&(Ma(X,Ua),Ma(tt,Va)),!0===St.svg&&(Ma(X,Ia),Ma(tt,Ga),Ma(tt,Ya)),!0===St.svgFilters&&(Ma(X,Fa),Ma(tt,Ga),Ma(tt,Ya)),!0===St.mathMl&&(Ma(X,Ba),Ma(tt,Ka),Ma(tt,Ya))),it.tagCheck=null,it.attributeCheck=null,Ta(t,"ADD_TAGS")&&("function"==typeof t.ADD_TAGS?it.tagCheck=t.ADD_TAGS:fa(t.ADD_TAGS)&&(X===Q&&(X=Da(X)),Ma(X,t.ADD_TAGS,Gt))),Ta(t,"ADD_ATTR")&&("function"==typeof t.ADD_ATTR?it.attributeCheck=t.ADD_ATTR:fa(t.ADD_ATTR)&&(tt===et&&(tt=Da(tt)),Ma(tt,t.ADD_ATTR,Gt))),Ta(t,"ADD_FORBID_CONTENTS")&&fa(t.ADD_FORBID_CONTENTS)&&(Et===Tt&&(Et=Da(Et)),Ma(Et,t.ADD_FORBID_CONTENTS,Gt)),$t&&(X["#text"]=!0),ht&&Ma(X,["html","head","body"]),X.table&&(X.tbody=!0,delete nt.tbody),t.TRUSTED_TYPES_POLICY){if("function"!=typeof t.TRUSTED_TYPES_POLICY.createHTML)throw za('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if("function"!=typeof t.TRUSTED_TYPES_POLICY.createScriptURL)throw za('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');const e=T;T=t.TRUSTED_TYPES_POLICY;try{C=N("")}catch(t){throw T=e,t}}else null===t.TRUSTED_TYPES_POLICY?(T=void 0,C=""):(void 0===T&&(P||(O=function(t,e){if("object"!=typeof t||"function"!=typeof t.createPolicy)return null;let r=null;const n="data-tt-policy-suffix";e&&e.hasAttribute(n)&&(r=e.getAttribute(n));const o="dompurify"+(r?"#"+r:"");try{return t.createPolicy(o,{createHTML:t=>t,createScriptURL:t=>t})}catch(t){return console.warn("TrustedTypes policy "+o+" could not be created."),null}}(d,i),P=!0),T=O),T&&"string"==typeof C&&(C=N("")));Kt=ra(t)},Qt=Ma({},[...Ia,...Fa,...Ha]),te=Ma({},[...Ba,...Wa]),ee=function(t){da(r.removed,{element:t});try{y(t).removeChild(t)}catch(e){if(f(t),!y(t))throw za("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},re=function(t,e,r){try{m(t,e)}catch(e){try{t.removeAttribute(r)}catch(t){}}},ne=function(t){ae(t);const e=b(t);e&&ca(ha(e),t=>{try{f(t)}catch(t){}}),1===x(t)&&ie(t,!1)},oe=function(t,e,n){if(!n)try{n=e.getAttributeNode(t)}catch(t){n=null}if(da(r.removed,{attribute:n||null,from:e}),n)re(e,n,t);else try{e.removeAttribute(t)}catch(t){}if("is"===t)if(bt||yt)try{ee(e)}catch(t){}else try{e.setAttribute(t,"")}catch(t){}},ie=function(t,e){const r=w(t);if(r)for(let n=r.length-1;n>=0;--n){const o=r[n],i=o&&o.name;"string"!=typeof i||e&&tt[Gt(i)]||re(t,o,i)}},se=function(t,e){let r=arguments.length>2&&void 0!==arguments[2]&&arguments[2];const n=[t];for(;n.length>0;){const t=n.pop();if(!1===e(t))continue;if(r&&1===x(t)){const e=v(t);ve(e)&&n.push(e)}const o=b(t);if(o)for(let t=o.length-1;t>=0;--t)n.push(o[t])}},ae=function(t){se(t,t=>{1===x(t)&&ie(t,!0)})},ce=function(t){const e=[];return se(t,t=>{e.push(t)},!0),e},le=function(t,e){let n=!1;return ca(r.removed,e=>{e.element&&(n=n||e.element===t,ae(e.element))}),function(t,e){const r=ma();ca(ce(t),t=>{1===x(t)&&ga(r,t)}),ca(e,t=>{1!==x(t)||ba(r,t)||ie(t,!0)})}(t,e),n},ue=function(t,e,r,n){const o=pe(t);let i;for(;i=o.nextNode();)ba(n,i)&&!ba(At,i)&&(e&&_e(F.uponSanitizeShadowNode,i,null),ze(i,r))},de=function(t,e){return!!dt&&("patchsrc"===t||"for"===t&&"label"!==e&&"output"!==e)},he=function(t){let e=null,r=null;if(gt)t="<remove></remove>"+t;else{const e=wa(t,pc);r=e&&e[0]}"application/xhtml+xml"===Zt&&Lt===Mt&&(t='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+t+"</body></html>");const o=T?N(t):t;if(Lt===Mt)try{e=(new u).parseFromString(o,Zt)}catch(t){}if(!e||!e.documentElement){e=j.createDocument(Lt,"template",null);try{e.documentElement.innerHTML=jt?C:o}catch(t){}}const i=e.body||e.documentElement;return t&&r&&i.insertBefore(n.createTextNode(r),i.childNodes[0]||null),Lt===Mt?U.call(e,ht?"html":"body")[0]:ht?e.documentElement:i},pe=function(t){let e=arguments.length>1&&void 0!==arguments[1]&&arguments[1];const r=$?$(t):t.ownerDocument;return D.call(r||t,t,(e?0:l.SHOW_ELEMENT)|l.SHOW_COMMENT|l.SHOW_TEXT|l.SHOW_PROCESSING_INSTRUCTION|l.SHOW_CDATA_SECTION,null)},fe=function(t){return t=_a(t,H," "),t=_a(t,B," "),_a(t,W," ")},me=function(t){var e;ge(t);const r=null===(e=t.querySelectorAll)||void 0===e?void 0:e.call(t,"template");r&&ca(r,t=>{ve(t.content)&&me(t.content)})},ge=function(t){t.normalize();const e=pe(t,!0);let r=e.nextNode();for(;r;)r.data=fe(r.data),r=e.nextNode()},be=function(t){const e=k?k(t):null;return"string"==typeof e&&"form"===Gt(e)&&("string"!=typeof t.nodeName||"string"!=typeof t.textContent||"function"!=typeof t.removeChild||t.attributes!==w(t)||"function"!=typeof t.removeAttribute||"function"!=typeof t.removeAttributeNode||"function"!=typeof t.getAttributeNode||"function"!=typeof t.setAttribute||"string"!=typeof t.namespaceURI||"function"!=typeof t.insertBefore||"function"!=typeof t.hasChildNodes||t.nodeType!==_(t)||t.childNodes!==b(t))},ye=function(t){if(!_||"object"!=typeof t||null===t)return null;try{const e=_(t);return"number"==typeof e?e:null}catch(t){return null}},ve=function(t){return 11===ye(t)},we=function(t){return null!==ye(t)};function _e(t,e,n){0!==t.length&&ca(t,t=>{t.call(r,e,n,Kt)})}const ke=function(t,e){if(t instanceof RegExp)return Pa(t,e);if(t instanceof Function){for(var r=arguments.length,n=new Array(r>2?r-2:0),o=2;o<r;o++)n[o-2]=arguments[o];return Boolean(t(e,...n))}return!1},$e=function(t,e,r,n){return 0===t.length?e:e===r||e===n?Da(e):e},xe=function(t,e){return t!==e&&null===y(t)&&(xt&&ae(t),!0)},Ae=function(t,e){if(At&&ga(At,t),_e(F.beforeSanitizeElements,t,null),xe(t,e))return!0;if(be(t))return ee(t),!0;const n=Gt(A(t)),o=x(t);if(X=$e(F.uponSanitizeElement,X,Q,ft),_e(F.uponSanitizeElement,t,{tagName:n,allowedTags:X}),xe(t,e))return!0;if(function(t,e,r){return!!(dt&&1===r&&t.hasChildNodes()&&!we(t.firstElementChild)&&Pa(cc,t.textContent)&&Pa(cc,t.innerHTML))||!!(dt&&fc[e]&&1===r&&E(t)===Mt&&(we(t.firstElementChild)||"string"==typeof t.textContent&&Pa(cc,t.textContent)))||7===r||!(!dt||8!==r||!Pa(lc,t.data))}(t,n,o))return ee(t),!0;if(nt[n]||!(it.tagCheck instanceof Function&&it.tagCheck(n))&&!X[n]){const r=function(t,e,r){if(!nt[e]&&Te(e)&&ke(rt.tagNameCheck,e))return!1;if($t&&!Et[e]&&!Et[ya(e)]){const e=y(t),n=b(t);if(n&&e)for(let o=n.length-1;o>=0;--o){const i=t===r?p(n[o],!0):n[o];e.insertBefore(i,g(t))}}return ee(t),!0}(t,n,e);return!(!1!==r||(_e(F.afterSanitizeElements,t,null),!xe(t,e)))||r}if(1===o&&!function(t){const e=E(t),r=ya(A(t)),n=y(t);let o=Lt,i="template";return n&&1===x(n)&&(o=E(n),i=ya(A(n))),!!Dt[e]&&(e===Nt?function(t,e,r){return e===Mt?"svg"===t:e===Rt?"svg"===t&&("annotation-xml"===r||It[r]):Boolean(Qt[t])}(r,o,i):e===Rt?function(t,e,r){return e===Mt?"math"===t:e===Nt?"math"===t&&Ht[r]:Boolean(te[t])}(r,o,i):e===Mt?function(t,e,r){return!(e===Nt&&!Ht[r])&&!(e===Rt&&!It[r])&&!te[t]&&(Wt[t]||!Qt[t])}(r,o,i):"application/xhtml+xml"===Zt)}(t))return ee(t),!0;if(("noscript"===n||"noembed"===n||"noframes"===n)&&Pa(uc,t.innerHTML))return ee(t),!0;if(ut&&3===o){const e=t.textContent,n=fe(e);e!==n&&(da(r.removed,{element:t.cloneNode()}),t.textContent=n)}return _e(F.afterSanitizeElements,t,null),xe(t,e)},Se=function(t,e,r){if(ot[e])return!1;if(de(e,t))return!1;if(wt&&("id"===e||"name"===e)&&(r in n||r in Yt))return!1;const o=tt[e]||it.attributeCheck instanceof Function&&it.attributeCheck(e,t);if(at&&Pa(Z,e))return!0;if(st&&Pa(V,e))return!0;if(!o)return Te(t)&&ke(rt.tagNameCheck,t)&&ke(rt.attributeNameCheck,e,t)||"is"===e&&rt.allowCustomizedBuiltInElements&&ke(rt.tagNameCheck,r);if(Pt[e])return!0;const i=_a(r,K,"");return!(!Pa(J,i)&&("src"!==e&&"xlink:href"!==e&&"href"!==e||"script"===t||0!==ka(r,"data:")||!Ot[t])&&(!ct||Pa(G,i))&&r)},Ee=Ma({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),Te=function(t){return!Ee[ya(t)]&&Pa(Y,t)},Oe=function(t,e,r,n){if(T&&"object"==typeof d&&"function"==typeof d.getAttributeType&&!r)switch(d.getAttributeType(t,e)){case"TrustedHTML":return N(n);case"TrustedScriptURL":return function(t){R(),z++;try{return T.createScriptURL(t)}finally{z--}}(n)}return n},Ce=function(t,e,r,n){try{return r?t.setAttributeNS(r,e,n):t.setAttribute(e,n),!be(t)||(ee(t),!1)}catch(r){return oe(e,t),!1}},Pe=function(t,e){return!(!dt||!Pa(hc,e))||"attributename"===ya(t)&&-1!==ka(e,"href")},ze=function(t,e){Ae(t,e),function(t,e){if(_e(F.beforeSanitizeAttributes,t,null),xe(t,e))return;const n=t.attributes;if(!n||be(t))return;tt=$e(F.uponSanitizeAttribute,tt,et,mt);const o={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:tt,forceKeepAttr:void 0};let i=n.length;const s=Gt(A(t));for(;i--;){const e=n[i],a=e.name,c=e.namespaceURI,l=e.value,u=Gt(a),d=l;let h="value"===a?d:$a(d),p=!1;o.attrName=u,o.attrValue=h,o.keepAttr=!0,o.forceKeepAttr=void 0,_e(F.uponSanitizeAttribute,t,o),h=o.attrValue,!_t||"id"!==u&&"name"!==u||0===ka(h,kt)||(oe(a,t,e),h=kt+h,p=!0),Pe(a,h)?oe(a,t,e):o.forceKeepAttr||(!o.keepAttr||!lt&&Pa(dc,h)?oe(a,t,e):(ut&&(h=fe(h)),Se(s,u,h)?(h=Oe(s,u,c,h),h!==d&&Ce(t,a,c,h)&&p&&ua(r.removed)):oe(a,t,e)))}_e(F.afterSanitizeAttributes,t,null),xe(t,e)}(t,e),ve(t.content)&&Re(t.content)},Re=function(t){let e=null;const r=pe(t);for(_e(F.beforeSanitizeShadowDOM,t,null);e=r.nextNode();)if(_e(F.uponSanitizeShadowNode,e,null),ze(e,t),1===x(e)){const t=v(e);ve(t)&&(Ne(t),Re(t))}ut&&ge(t),_e(F.afterSanitizeShadowDOM,t,null)},Ne=function(t){const e=[{node:t,shadow:null}];for(;e.length>0;){const t=e.pop();if(t.shadow){Re(t.shadow);continue}const r=t.node,n=1===x(r),o=b(r);if(o)for(let t=o.length-1;t>=0;--t)e.push({node:o[t],shadow:null});if(n){const t=k?k(r):null;if("string"==typeof t&&"template"===Gt(t)){const t=r.content;ve(t)&&e.push({node:t,shadow:null})}}if(n){const t=v(r);ve(t)&&e.push({node:null,shadow:t},{node:t,shadow:null})}}};return r.sanitize=function(t){let e=arguments.length>1&&void 0!==arguments[1]?arguments[1]:{},n=null,i=null,s=null,a=null;if(jt=!t,jt&&(t="\x3c!--\x3e"),"string"!=typeof t&&!we(t)&&"string"!=typeof(t=function(t){switch(typeof t){case"string":return t;case"number":return xa(t);case"boolean":return Aa(t);case"bigint":return Sa?Sa(t):"0";case"symbol":return Ea?Ea(t):"Symbol()";case"undefined":default:return Oa(t);case"function":case"object":{if(null===t)return Oa(t);const e=t,r=qa(e,"toString");if("function"==typeof r){const t=r(e);return"string"==typeof t?t:Oa(t)}return Oa(t)}}}(t)))throw za("dirty is not a string, aborting");if(!r.isSupported)return t;pt?(X=ft,tt=mt):Xt(e),r.removed=[];const c=xt&&"string"!=typeof t&&we(t);let l=[];const u=At;if(c){dt&&se(t,t=>{const e=x(t);if(7===e||8===e&&Pa(lc,t.data)){try{f(t)}catch(t){}return!1}if(1===e){const e=t,r=Gt(A(t));try{e.hasAttribute&&e.hasAttribute("patchsrc")&&e.removeAttribute("patchsrc"),e.hasAttribute&&e.hasAttribute("for")&&de("for",r)&&e.removeAttribute("for")}catch(t){}}return!0});const e=A(t);if("string"==typeof e){const r=Gt(e);if(!X[r]||nt[r])throw ne(t),za("root node is forbidden and cannot be sanitized in-place")}if(be(t))throw ne(t),za("root node is clobbered and cannot be sanitized in-place");l=ce(t),At=ma()}else if(we(t))n=he("\x3c!----\x3e"),i=n.ownerDocument.importNode(t,!0),1===i.nodeType&&"BODY"===i.nodeName||"HTML"===i.nodeName?n=i:n.appendChild(i),Ne(n);else{if(!bt&&!ut&&!ht&&-1===t.indexOf("<"))return M(t);if(n=he(t),!n)return bt?null:vt?C:""}n&&gt&&ee(n.firstChild);const d=c?t:n;try{c&&Ne(t);const e=pe(d);for(;s=e.nextNode();)ze(s,d);c&&function(t,e){const r=At;let n=null;const o=()=>(n||(n=ma(),ca(e,t=>{ga(n,t)})),n);for(let e=0;;e++){const n=ce(t),i=[t];let s=!1;if(ca(n,t=>{11===x(t)?da(i,t):s||ba(r,t)||(s=ba(o(),t))}),!s)return;if(e>=8)throw za("the tree kept changing during in-place sanitization; refusing to return it");ca(i,(e,r)=>{ue(e,r>0,t,o())})}}(t,l)}catch(e){throw c&&(ne(t),le(t,l)),e}finally{At=u}if(c){if(le(t,l))throw za("a node selected for removal could not be safely returned; refusing to sanitize in place");return ut&&me(t),t}if(bt){if(ut&&me(n),yt)for(a=q.call(n.ownerDocument);n.firstChild;)a.appendChild(n.firstChild);else a=n;return(tt.shadowroot||tt.shadowrootmode)&&(a=I.call(o,a,!0)),a}const h=()=>ht?n.outerHTML:n.innerHTML;let p=h();return ut&&Pa(tc,p)&&(ge(n),p=h()),ht&&X["!doctype"]&&n.ownerDocument&&n.ownerDocument.doctype&&n.ownerDocument.doctype.name&&Pa(sc,n.ownerDocument.doctype.name)&&(p="<!DOCTYPE "+n.ownerDocument.doctype.name+">\n"+p),M(p)},r.setConfig=function(){Xt(arguments.length>0&&void 0!==arguments[0]?arguments[0]:{}),pt=!0,ft=X,mt=tt},r.clearConfig=function(){Kt=null,pt=!1,ft=null,mt=null,T=O,C=""},r.isValidAttribute=function(t,e,r){Kt||Xt({});const n=Gt(t),o=Gt(e);return("string"!=typeof r||!(Pe(e,r)||!lt&&Pa(dc,r)))&&Se(n,o,r)},r.addHook=function(t,e){"function"==typeof e&&Ta(F,t)&&da(F[t],e)},r.removeHook=function(t,e){if(Ta(F,t)){if(void 0!==e){const r=la(F[t],e);return-1===r?void 0:pa(F[t],r,1)[0]}return ua(F[t])}},r.removeHooks=function(t){Ta(F,t)&&(F[t]=[])},r.removeAllHooks=function(){F={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},r}();const vc=/([\s"'/])(style|on[a-z]+)(?=\s*=)/gi,wc=/^[-#\w\s.,%()/]{1,100}$/,_c=/url|var|expression|env|attr|image|element/i;let kc,$c=new Map;const xc={ALLOWED_TAGS:Ss,ALLOWED_ATTR:Es,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,ALLOW_UNKNOWN_PROTOCOLS:!1,RETURN_DOM_FRAGMENT:!0};let Ac,Sc=new WeakMap,Ec=new WeakMap,Tc=new WeakMap,Oc="";function Cc(t){Sc=new WeakMap,Ec=new WeakMap,Tc=new WeakMap;const e=function(t){let e="x-";for(;t.includes(e);)e=`x${e}`;return{html:t.replace(vc,`$1${e}$2`),marker:e}}(t);Oc=e.marker;try{const r=document.implementation.createHTMLDocument("").createElement("div");r.innerHTML=R(e.html);const n=function(t){const e=t.getElementsByTagName("*").item(2e4);if(!e)return!1;const r=e.ownerDocument.createRange();return r.setStartBefore(e),r.setEndAfter(t.lastChild),r.deleteContents(),!0}(r);r.querySelectorAll("style,script").forEach(t=>t.remove());const o=(Ac||(Ac=yc(window),Ac.addHook("uponSanitizeAttribute",(t,e)=>{const{attrName:r,attrValue:n}=e;r===`${Oc}style`&&Sc.set(t,function(t){const e=$c.get(t);if(e)return e;kc??=document.implementation.createHTMLDocument("").createElement("i").style,kc.cssText=t;const r=new Map;for(const t of Ts){const e=kc.getPropertyValue(t);e&&wc.test(e)&&!_c.test(e)&&r.set(t,e)}return $c.size>=500&&($c=new Map),$c.set(t,r),r}(n)),("id"===r||"name"===r&&"A"===t.nodeName)&&Ec.set(t,n.replaceAll(Oc,"")),"href"===r&&"A"!==t.nodeName&&(e.keepAttr=!1),/^data-(src|original)$/.test(r)&&Tc.set(t,n)}),Ac)).sanitize(r,{...xc,TRUSTED_TYPES_POLICY:z()??null}),i=o instanceof DocumentFragment&&o.firstElementChild;if(!(i instanceof HTMLDivElement))throw new TypeError("Nothing came back.");return e.html!==t&&function(t,e){const r=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;r.nextNode();){const t=r.currentNode;t.data.includes(e)&&(t.data=t.data.replaceAll(e,""))}t.querySelectorAll("*").forEach(({attributes:t})=>{for(const r of t)r.value.includes(e)&&(r.value=r.value.replaceAll(e,""))})}(i,Oc),{root:i,styles:Sc,anchors:Ec,lazy:Tc,cut:n}}catch(t){throw new $t("format","The sanitiser cannot work under the policy of this page.",{reason:"render",cause:t})}}function Pc(t){t.scrollWidth>t.clientWidth||t.scrollHeight>t.clientHeight+1?(t.tabIndex=0,t.setAttribute("role","region")):(t.removeAttribute("tabindex"),t.setAttribute("role","group"))}function zc(t){const e=t.textContent.trim(),r=[t,...t.querySelectorAll("*")].find(t=>(/^(B|STRONG)$/.test(t.tagName)||/^(bold|[6-9]00)$/.test(t.style.fontWeight))&&t.textContent.trim()===e);return""!==e&&void 0!==r}function Rc(t,e){const r=Cc(function(t){const e=Nc.exec(t)?.[1];return e?`<p><a href="${e}">${e.split("/").pop()||e}</a></p>`:/<[a-z!/]/i.test(t)?t:t.trim().replace(/\r?\n/g,"<br>")}(t)),n=document.adoptNode(r.root);if($s(n,"*",t=>{const e=r.anchors.get(t);e&&(t.dataset.anchor=e)}),function(t,e){!function(t,{styles:e}){const r=new Bs;$s(t,"*",t=>{const n=e.get(t),{tagName:o}=t;n?.forEach((e,r)=>{r.includes("color")||("width"!==r||e.endsWith("%")||"IMG"===o)&&("white-space"!==r||e.startsWith("pre"))&&t.style.setProperty(r,"pre"===e?"pre-wrap":e)});const i=n?.get("color")??t.getAttribute("color")??void 0;r.paint(t,i,n?.get("background-color")),"IMG"===o||(t.getAttribute("width")??"").endsWith("%")||t.removeAttribute("width"),/^(IMG|VIDEO)$/.test(o)||t.removeAttribute("height")})}(t,e),function(t){$s(t,"[align]",t=>{const e=t.getAttribute("align").toLowerCase();t.removeAttribute("align"),/^(left|right|center|justify)$/.test(e)&&!/^(IMG|TABLE)$/.test(t.tagName)&&t.style.setProperty("text-align",e)}),$s(t,"center",t=>{xs(t,"div").style.setProperty("text-align","center")})}(t),$s(t,"font",t=>{xs(t,"span").removeAttribute("size")}),$s(t,"[color]",t=>t.removeAttribute("color")),$s(t,"[lang^=en i]",t=>{Ws.test(t.textContent)&&t.removeAttribute("lang")}),function(t){for(const e of[...t.querySelectorAll("p,div,span,b,strong,i,em,u,center,font,h1,h2,h3,h4,h5,h6,blockquote,section,small")].reverse())e.textContent.trim()||e.querySelector("img,video,audio,iframe,hr,table,a,li,[data-anchor]")||e.hasAttribute("data-anchor")||("SPAN"===e.tagName&&e.textContent?e.replaceWith(" "):e.remove());$s(t,"br",t=>{const e=Zs(t);Vs(e)&&Vs(Zs(e))&&t.remove()})}(t)}(n,r),function(t,e){const r=[...new Set([...t.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({tagName:t})=>t))].sort();$s(t,"h1,h2,h3,h4,h5,h6",t=>{xs(t,`h${Math.min(6,e+r.indexOf(t.tagName))}`)})}(n,e.level),function(t,{lazy:e},r){$s(t,"[srcset]",t=>t.removeAttribute("srcset")),$s(t,"picture > source",t=>t.remove()),$s(t,"img,audio,video,source",t=>{const n=[t.getAttribute("src"),e.get(t)].map(t=>t?As(t,r.base):void 0).find(t=>t&&Yo(t));n?t.setAttribute("src",function(t){return"https:"===location.protocol?t.replace(/^http:/,"https:"):t}(n)):t.removeAttribute("src"),/^(AUDIO|VIDEO)$/.test(t.tagName)&&(t.setAttribute("controls",""),t.setAttribute("preload","none"))}),$s(t,"img",t=>{t.loading="lazy",t.decoding="async",t.hasAttribute("alt")||(t.alt=""),!t.hasAttribute("src")||t.closest("a")||t.width<100&&t.width||function(t,e){const r=document.createElement("button");r.type="button",r.className="enlarge";const n=t.closest("figure")?.querySelector("figcaption")?.textContent.trim();r.setAttribute("aria-label",[e.enlarge,t.alt||n].filter(Boolean).join(": ")),t.replaceWith(r),r.append(t)}(t,r.words)});for(const e of["load","error"])t.addEventListener(e,zs,!0)}(n,r,e),function(t,{base:e,words:r}){$s(t,"iframe",t=>{const n=As(t.getAttribute("src")??"",e)??"",o=Os.exec(n)?.[1];if(o)t.replaceWith(function(t,e){const r=document.createElement("div");r.className="video";const n=document.createElement("button");n.type="button",n.textContent=e.video;const o=document.createElement("p");return o.textContent=e.videoNote(Cs),n.addEventListener("click",()=>{const n=document.createElement("iframe");n.src=`https://${Cs}/embed/${t}?autoplay=1`,n.title=e.video,n.allow="autoplay; encrypted-media; fullscreen; picture-in-picture",n.setAttribute("sandbox","allow-scripts allow-same-origin allow-presentation allow-popups"),r.replaceChildren(n),n.focus()}),r.append(n,o),r}(o,r));else if(t.hasAttribute("src")&&Yo(n)){const e=document.createElement("a");e.href=n,e.textContent=n,t.replaceWith(e)}else t.remove()})}(n,e),function(t,e){const r=new Map;$s(t,"[data-anchor]",t=>{const e=t.dataset.anchor;r.has(e)||r.set(e,t)}),$s(t,"a[href]",t=>{const n=t.getAttribute("href").trim();if(n.startsWith("#"))return void function(t,e){e?t.addEventListener("click",t=>{t.preventDefault(),e.tabIndex=-1,e.focus(),e.scrollIntoView({block:"start"})}):t.removeAttribute("href")}(t,r.get(Ps(n.slice(1))));const o=As(n,e.base);if(!o||!Ko(o))return void t.removeAttribute("href");const i=e.articleAt(o);t.href=void 0===i?o:e.addressOf(i),void 0!==i?t.dataset.article=i:t.origin!==location.origin&&(t.rel="noopener noreferrer"),function(t){t.textContent.trim()||t.querySelector('img:not([alt=""])')||(0===t.childElementCount?t.removeAttribute("href"):t.setAttribute("aria-label",t.host+Ps(t.pathname)))}(t)})}(n,e),function(t,{words:e}){let r=0;const n=new ResizeObserver(t=>{for(const{target:e}of t)Pc(e)});$s(t,"table",t=>{if(function(t){return!(t.caption||t.tHead||t.querySelector("th"))&&(null!==t.querySelector("table")||[...t.rows].every(({cells:t})=>t.length<2))}(t))return t.setAttribute("role","presentation"),void(t.className="layout");if(function(t){const[e,...r]=t.rows;if(!e||0===r.length||t.querySelector("th"))return;const n=[...e.cells];if(n.every(zc))for(const t of n)xs(t,"th").setAttribute("scope","col")}(t),t.parentElement?.closest(".table"))return;r++;const o=document.createElement("div");o.className="table",o.setAttribute("aria-label",t.caption?.textContent.trim()||e.table(r)),t.replaceWith(o),o.append(t),n.observe(o)})}(n,e),r.cut){const t=document.createElement("p");t.setAttribute("part","note"),t.textContent=e.words.cut,n.append(t)}return n}const Nc=/^\s*((?:https?:\/)?\/[^\s<>"]+)\s*$/;class Mc{#B;#T="";#W;of(t,e){const{connection:r,language:n,level:o,param:i}=e,s=`${o} ${n} ${i} ${r.endpoint}`;return this.#B===t&&this.#T===s||(this.#B=t,this.#T=s,this.#W=function({bodyHtml:t},e){const{connection:r,level:n,param:o,text:i}=e,s=Kt(`${r.endpoint}/`,r),a=Rc(t,{base:s,level:n,articleAt:t=>{const[e,r]=t.split(`${s}news/`);return""===e&&r&&o?function(t){try{return decodeURIComponent(t)}catch{return}}(r):void 0},addressOf:t=>Yt(o,t),words:{enlarge:i("article.enlarge"),table:t=>i("article.table",{n:t}),video:i("article.video"),cut:i("article.cut"),videoNote:t=>i("article.videoNote",{host:t})}});return a.setAttribute("part","body"),a.textContent.trim()||a.querySelector("img,audio,video,hr")?a:void 0}(t,e)),this.#W}}const Lc=d`
  /* Foreign text stays inside its box, whatever its styles say. */
  [part='body'] {
    contain: layout paint;
    isolation: isolate;
  }
  [part='body'] :not(table, thead, tbody, tfoot, tr, td, th, col, colgroup) {
    max-width: 100%;
  }
  [part='body'] > :first-child {
    margin-block-start: 0;
  }
  [part='body'] :is(p, ul, ol, dl, figure, blockquote, pre, .table, .video, hr, details) {
    margin-block: 0 1em;
  }
  [part='body'] :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1.4em 0.5em;
    font-size: 1.15em;
  }
  [part='body'] :is(ul, ol) {
    padding-inline-start: 1.6em;
    list-style: revert;
  }
  [part='body'] :is(li > ul, li > ol, td > p:last-child, th > p:last-child) {
    margin-block: 0;
  }
  [part='body'] dd {
    margin-inline-start: 1.6em;
  }
  [part='body'] dt {
    font-weight: 700;
  }
  [part='body'] img,
  [part='body'] video {
    display: block;
    max-width: 100%;
    height: auto;
    margin-inline: auto;
    border-radius: var(--_radius);
  }
  .enlarge {
    display: block;
    min-height: 0;
    padding: 0;
    margin-inline: auto;
    border: 0;
    cursor: zoom-in;
  }
  [part='body'] figcaption {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.9em;
    font-style: italic;
    text-align: center;
  }
  [part='body'] blockquote {
    padding-inline-start: 1em;
    margin-inline: 0;
    border-inline-start: 0.25em solid var(--_border);
  }
  [part='body'] :is(pre, code, kbd, samp) {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  [part='body'] pre {
    white-space: pre-wrap;
  }
  [part='body'] hr {
    border: 0;
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .table {
    overflow: auto;
    max-height: max(24em, 85vh);
  }
  .table table {
    min-width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    border-block-start: var(--_border-width) solid var(--_border);
    border-inline-start: var(--_border-width) solid var(--_border);
  }
  .table table table {
    min-width: 0;
  }
  .table :is(td, th) {
    min-width: 4em;
    max-width: 30em;
    padding: 0.4em 0.6em;
    border: 0 solid var(--_border);
    border-block-end-width: var(--_border-width);
    border-inline-end-width: var(--_border-width);
    vertical-align: top;
    text-align: start;
    overflow-wrap: break-word;
  }
  .table th {
    background: var(--_surface);
    font-weight: 600;
  }
  /* The headers stay where the rest scrolls, as long as they leave it room. */
  .table :is(thead, tr:first-child > th[scope='col']) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  @container (min-width: 30em) {
    .table tbody th[scope='row']:first-child {
      position: sticky;
      inset-inline-start: 0;
      max-width: 14em;
    }
  }
  .layout {
    width: 100%;
    border-spacing: 0;
  }
  .layout > * > tr > td {
    padding: 0.25em 0;
    vertical-align: top;
  }
  @container (max-width: 40em) {
    .layout,
    .layout > tbody,
    .layout > tbody > tr,
    .layout > tbody > tr > td {
      display: block;
      width: auto !important;
    }
  }
  .table caption {
    padding-block-end: 0.4em;
    color: var(--_muted);
    text-align: start;
  }
  .video {
    padding: var(--_space);
    text-align: center;
    background: var(--_surface);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  .video p {
    margin-block: 0.5em 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .video iframe {
    display: block;
    width: 100%;
    aspect-ratio: 16 / 9;
    border: 0;
  }
  @media print {
    .video {
      display: none;
    }
    .table {
      overflow: visible;
      max-height: none;
    }
    .table :is(thead, th) {
      position: static;
    }
    [part='body'] :is(figure, img, tr) {
      break-inside: avoid;
    }
    .enlarge {
      display: block;
    }
  }
`;function jc({url:t,type:e}){return(/\.(\w{2,5})(?:[?#]|$)/.exec(t)?.[1]??e?.split("/").pop()??"").toUpperCase()}class Dc{#Z;#V;constructor(t){t.addController(this)}hostDisconnected(){this.tell(void 0)}tell(t,e="",r=t=>t){if(t===this.#V)return;if(this.#V=t,this.#Z?.remove(),this.#Z=void 0,!t)return;const n=JSON.stringify(function(t,e,r){const{author:n,origin:o,image:i}=t,s=n??o;return{"@context":"https://schema.org","@type":"NewsArticle",identifier:t.id,headline:t.title,description:t.lead??t.summary,url:e,datePublished:t.publishedAt,dateModified:t.updatedAt??t.publishedAt,author:s&&{"@type":n?"Person":"Organization",name:s},publisher:{"@type":"Organization",name:qc()},articleSection:t.category?.name,image:i&&r(i.url)}}(t,e,r)).replaceAll("<","\\u003c"),o=document.createElement("div");o.innerHTML=R(`<script type="application/ld+json">${n}<\/script>`);const i=o.firstElementChild;i.style.setProperty("display","none","important"),document.head.append(i),this.#Z=i}}function qc(){const t=document.head.querySelector('meta[property="og:site_name"],meta[name="application-name"]');return t?.content.trim()||location.hostname}const Uc="p,li,h1,h2,h3,h4,h5,h6,td,th,dt,dd,figcaption,caption,blockquote,pre,div,section,summary";function Ic(t){const e=[];let r=null;const n=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;n.nextNode();){const t=n.currentNode,o=t.parentElement;if(o.closest("[part~=tools],[part~=panel],[part~=meta],.video,button,audio,video,slot"))continue;const i=o.closest(Uc);i===r&&0!==e.length||e.push([]),r=i,e[e.length-1].push(t)}return e}function Fc(t,e,r){const n=t.map(({data:t})=>t).join(""),o=[];let i=0;for(const s of function(t,e){return("Segmenter"in Intl?[...new Intl.Segmenter(e,{granularity:"sentence"}).segment(t)].map(({segment:t})=>t):t.match(/[^.!?\u2026]+[.!?\u2026]*\s*/g)??[]).flatMap(t=>t.length>200?t.match(/.{1,200}(?:[,;:\u2013]\s|\s|$)|.{1,200}/gs)??[]:t)}(n,r)){const r=i+s.length,n=s.replace(/\s+/g," ").trim();if(/[\p{L}\p{N}]/u.test(n)){const r=document.createRange();r.setStart(...Hc(t,i+s.search(/\S/))),r.setEnd(...Hc(t,i+s.trimEnd().length)),o.push({text:n,range:r,block:t[0].parentElement.closest(Uc)??e})}i=r}return o}function Hc(t,e){let r=e;for(const e of t){if(r<=e.length)return[e,r];r-=e.length}const n=t[t.length-1];return[n,n.length]}const Bc=[.75,1,1.25,1.5,2],Wc="portal-spoken";class Zc{#A;#R;#G;#K;#Y;#J;#X;constructor(t){this.#R="off",this.#G=1,this.#K=[],this.#Y=0,this.stop=()=>{"off"!==this.#R&&(this.#R="off",this.#Q(),this.#A.requestUpdate())},this.#tt=()=>this.#A.requestUpdate(),this.#A=t,t.addController(this)}hostConnected(){Gc()?.addEventListener?.("voiceschanged",this.#tt),window.addEventListener("pagehide",this.stop)}hostDisconnected(){this.stop(),Gc()?.removeEventListener?.("voiceschanged",this.#tt),window.removeEventListener("pagehide",this.stop)}render(t){if(!Kc(t.spoken))return ot;const e="off"!==this.#R;return et`<button
      part="button tool"
      type="button"
      aria-expanded=${e?"true":"false"}
      @click=${()=>e?this.stop():this.#et(t)}
    >
      ${t.text(e?"tools.stop":"tools.listen")}
    </button>`}renderPanel(t){if("off"===this.#R)return ot;const e="paused"===this.#R;return et`<div part="panel" role="group" aria-label=${t.text("tools.listen")}>
      <button
        part="button"
        type="button"
        @click=${()=>e?this.#rt(t.spoken):this.#nt()}
      >
        ${t.text(e?"tools.resume":"tools.pause")}
      </button>
      ${Vc(t,this.#G,e=>this.#ot(e,t.spoken))}
    </div>`}#et({spoken:t}){const e=this.#A.renderRoot.querySelector("[part=article]");this.#K=function(t,e,r){const n=[];for(const e of t.querySelectorAll("[part=title],[part=lead],[part=body]"))for(const t of Ic(e))n.push(...Fc(t,e,r));return n}(e,0,t),this.#Y=0,this.#rt(t)}#nt(){this.#R="paused",this.#J=void 0,Gc()?.cancel(),this.#A.requestUpdate()}#ot(t,e){this.#G=t,"speaking"===this.#R&&this.#rt(e),this.#A.requestUpdate()}#rt(t){const e=this.#K[this.#Y],r=Kc(t);if(!e||!r)return void this.stop();this.#R="speaking",Gc().cancel();const n=this.#J=new SpeechSynthesisUtterance(e.text);n.voice=r,n.lang=r.lang,n.rate=this.#G,n.addEventListener("end",()=>{this.#J===n&&(this.#Y++,this.#rt(t))}),n.addEventListener("error",()=>{this.#J===n&&this.stop()}),this.#it(e),Gc().speak(n),this.#A.requestUpdate()}#Q(){this.#J=void 0,Gc()?.cancel(),this.#it(void 0)}#it(t){this.#X?.classList.remove("spoken"),this.#X=t?.block,this.#X?.classList.add("spoken"),this.#X?.scrollIntoView({block:"nearest"}),"highlights"in CSS&&(t?CSS.highlights.set(Wc,new Highlight(t.range)):CSS.highlights.delete(Wc))}#tt}function Vc({language:t,text:e},r,n){const o=new Intl.NumberFormat(t);return et`<label class="speed">
    ${e("tools.speed")}
    <select
      part="input"
      @change=${t=>n?.(Number(t.currentTarget.value))}
    >
      ${Bc.map(t=>et`<option value=${t} ?selected=${t===r}>${(t=>`${o.format(t)}\xd7`)(t)}</option>`)}
    </select>
  </label>`}function Gc(){return window.speechSynthesis}function Kc(t){const[e]=t.toLowerCase().split("-"),r=(Gc()?.getVoices()??[]).filter(({lang:t})=>t.toLowerCase().split(/[-_]/)[0]===e);return r.find(({localService:t})=>t)??r[0]}const Yc=["print","save","share","text-size","contrast","listen"],Jc=[85,100,115,130,150,175,200];class Xc{#A;#st=Qc(Number(is("text-size")));#at="high"===is("contrast");constructor(t){this.#A=t}get classes(){return`size${this.#st}${this.#at?" contrast":""}`}renderSize({text:t}){const e=Jc.indexOf(this.#st),r=(e,r,n)=>et`<button
        part="button tool"
        type="button"
        title=${r}
        aria-disabled=${void 0===e||e===this.#st?"true":"false"}
        @click=${()=>this.#ct(e,t)}
      >
        <span aria-hidden="true">${n}</span><span class="hidden">${r}</span>
      </button>`;return et`<span class="tools">
      ${r(Jc[e-1],t("tools.smaller"),"A\u2212")}
      ${r(100,t("tools.usual"),"A")}
      ${r(Jc[e+1],t("tools.larger"),"A+")}
    </span>`}renderContrast({text:t}){return et`<button
      part="button tool"
      type="button"
      aria-pressed=${this.#at?"true":"false"}
      @click=${this.#lt}
    >
      ${t("tools.contrast")}
    </button>`}#ct(t,e){void 0!==t&&t!==this.#st&&(this.#st=Qc(t),ss("text-size",100===this.#st?void 0:String(this.#st)),this.#A.requestUpdate(),Oi(e("tools.size",{n:this.#st})))}#lt=()=>{this.#at=!this.#at,ss("contrast",this.#at?"high":void 0),this.#A.requestUpdate()}}function Qc(t){return Jc.find(e=>e===t)??100}const tl='\n:root { color-scheme: light; }\nbody { max-width: 42em; margin: 0 auto; padding: 1em; color: #000; background: #fff;\n  font: 12pt/1.5 "Times New Roman", "Noto Serif", serif; overflow-wrap: anywhere; }\nh1, h2, h3, h4, h5, h6 { line-height: 1.3; break-after: avoid; }\n[part=title] { font-size: 1.5em; }\n[part=meta], figcaption, caption, footer { font-size: 0.85em; }\n[part=meta] > * { margin-inline-end: 1em; }\n[part=lead] { font-weight: 700; }\nimg { display: block; max-width: 100%; height: auto; margin: 0 auto; }\nfigure { margin: 1em 0; text-align: center; }\nfigure, img, tr { break-inside: avoid; }\ntable { border-collapse: collapse; min-width: 100%; overflow-wrap: normal; }\nthead { display: table-header-group; }\ntd, th { padding: 0.3em 0.5em; border: 1px solid #666; vertical-align: top; text-align: start; }\n.layout td { border: 0; }\n[part=origin] { text-align: end; font-weight: 700; }\na { color: inherit; }\nfooter { margin-block-start: 2em; padding-block-start: 0.5em; border-block-start: 1px solid #666; }\n@page { margin: 2cm; }\n@media print { body { max-width: none; padding: 0; } }\n';let el;async function rl(t,e,r){el?.remove();const n=el=document.createElement("iframe");n.title=e;for(const[t,e]of Object.entries({position:"fixed",width:"0",height:"0",border:"0",visibility:"hidden"}))n.style.setProperty(t,e,"important");document.body.append(n);const o=n.contentDocument,i=o.defaultView;o.title=e,o.documentElement.lang=r;const s=new i.CSSStyleSheet;s.replaceSync(tl),o.adoptedStyleSheets=[s],o.body.append(t),await Promise.race([Promise.all([...o.images].map(t=>t.decode().catch(()=>{}))),new Promise(t=>setTimeout(t,5e3))]),i.addEventListener("afterprint",()=>n.remove()),i.focus(),i.print()}function nl(t,e,r){const n=new Blob([ol(t,e,r)],{type:"text/html"}),o=document.createElement("a");o.href=URL.createObjectURL(n),o.download=`${e.replace(/[\\/:*?"<>|\s]+/g," ").trim().slice(0,100)}.html`,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}function ol(t,e,r){const n=document.createElement("title");return n.textContent=e,`<!doctype html>\n<html lang="${r}"><head><meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https:; style-src 'unsafe-inline'">\n<meta name="viewport" content="width=device-width">\n${n.outerHTML}<style>${tl}</style></head>\n<body>${t.outerHTML.replace(/<!--.*?-->/gs,"")}</body></html>\n`}class il{#A;#ut;#dt=!1;constructor(t){this.#A=t,this.look=new Xc(t),this.#ut=new Zc(t)}reset(){this.#dt=!1,this.#ut.stop()}render(t,e,r){if(0===t.length)return ot;const n=(t,e,r)=>et`<button
        part="button tool"
        type="button"
        aria-expanded=${void 0===r?ot:r?"true":"false"}
        @click=${e}
      >
        ${t}
      </button>`,o={print:()=>n(e.text("tools.print"),()=>this.#ht(rl,e)),save:()=>n(e.text("tools.save"),()=>this.#ht(nl,e)),share:()=>n(e.text("tools.share"),this.#pt,this.#dt),"text-size":()=>this.look.renderSize(e),contrast:()=>this.look.renderContrast(e),listen:()=>r?ot:this.#ut.render(e)};return et`<div
        part="tools"
        class="tools"
        role="group"
        aria-label=${e.text("tools.label")}
      >
        ${t.map(t=>o[t]())}
      </div>
      ${this.#dt&&t.includes("share")?function(t){const{address:e,article:r,text:n}=t,{title:o}=r,i=(t,e,r)=>et`<li>
      <a href=${`${t}?${function(t){return new URLSearchParams(t).toString().replace(/\+/g,"%20")}(e)}`} rel="noopener noreferrer">${r}</a>
    </li>`;return et`<div part="panel" role="group" aria-label=${n("tools.share")}>
    <ul class="tools">
      ${i("https://www.facebook.com/sharer/sharer.php",{u:e},"Facebook")}
      ${i("https://x.com/intent/post",{url:e,text:o},"X")}
      ${i("https://t.me/share/url",{url:e,text:o},"Telegram")}
      ${i("mailto:",{subject:o,body:e},n("tools.email"))}
    </ul>
    <button part="button" type="button" @click=${()=>async function({address:t,text:e}){try{await navigator.clipboard.writeText(t),Oi(e("tools.copied"))}catch{window.prompt(e("tools.copy"),t)}}(t)}>${n("tools.copy")}</button>
    ${"share"in navigator?et`<button part="button" type="button" @click=${()=>function(t,e){navigator.share({url:t,title:e}).catch(()=>{})}(e,o)}>
            ${n("tools.shareVia")}
          </button>`:ot}
  </div>`}(e):ot}
      ${t.includes("listen")&&!r?this.#ut.renderPanel(e):ot}`}#pt=()=>{this.#dt=!this.#dt,this.#A.requestUpdate()};#ht(t,e){const r=this.#A.renderRoot.querySelector("[part=article]");r&&t(function(t,{address:e,language:r,text:n}){const o=document.implementation.createHTMLDocument("").importNode(t,!0);o.removeAttribute("class"),o.querySelectorAll("[part~=tools],[part~=panel],[part~=audio],[part~=related],[part~=around],[part~=viewer],audio,video,.video,slot").forEach(t=>t.remove()),o.querySelectorAll(".enlarge").forEach(t=>t.replaceWith(...t.childNodes)),o.querySelectorAll("[role=region],[tabindex]").forEach(t=>{t.removeAttribute("role"),t.removeAttribute("tabindex")}),o.querySelectorAll("img").forEach(t=>t.loading="eager"),o.querySelectorAll("details").forEach(t=>t.open=!0);const i=document.createElement("footer");i.lang=r;for(const t of[n("article.address",{address:e}),n("article.copied",{time:Pi(Date.now(),r,!0)})])i.appendChild(document.createElement("p")).textContent=t;return o.append(i),o}(r,e),e.article.title,e.spoken)}}const sl=d`
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
    .contrast,
    .contrast [part='body'] * {
      color: #000 !important;
      background: none !important;
    }
  }
`;var al=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};class cl extends Qi{constructor(){super(...arguments),this.topicName="article",this.labelKey="article.label",this.topic=new vs(this,"article",()=>{const t=this.current;return t?{id:t}:void 0}),this.#ft=!1,this.#W=new Mc,this.#mt=new Dc(this),this.#gt=new il(this),this.articleId="",this.param="article",this.tools="",this.related=!1,this.#bt=()=>{const t=ws(this.param);t!==this._inAddress&&this.#D(t)},this.#yt=t=>{this._enlarged??=function({target:t}){const e=t.closest(".enlarge")?.querySelector("img");if(!e)return;const r=e.closest("figure")?.querySelector("figcaption")?.textContent.trim()??"";return{src:e.currentSrc||e.src,alt:e.alt,caption:r}}(t),this.#vt(t)},this.#M=t=>{Jt(t)&&(t.preventDefault(),this.#wt(Yt(this.param,void 0),void 0))}}static{this.styles=[Dt,ks,Lc,sl]}#_t;#ft;#W;#mt;#gt;get current(){return this._inAddress??(this.articleId||void 0)}connectedCallback(){super.connectedCallback(),this._inAddress=ws(this.param),window.addEventListener("popstate",this.#bt)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("popstate",this.#bt)}willUpdate(t){t.has("param")&&(this._inAddress=ws(this.param))}updated(){const{status:t}=this.state;if(this.toggleAttribute("idle","idle"===t&&!this.hasFallback),this.#kt(),this.renderRoot.querySelector("dialog:not([open])")?.showModal(),!this.#ft||"ready"!==t&&"failed"!==t)return;this.#ft=!1;const e=this._title??this.renderRoot.querySelector("[part~=message] button");e&&(e.tabIndex=-1,this.scrollIntoView({block:"start"}),e.focus({preventScroll:!0}))}show(t,e){this.#_t=e??this.#_t,this.#wt(Yt(this.param,t),t)}#wt(t,e){this.param&&function(t){t!==location.href&&history.pushState(history.state,"",t)}(t),this.#D(e)}#D(t){const e=this.current;this._inAddress=t,this.current!==e?(this.#gt.reset(),this.#ft=void 0!==this.current,this.#ft||this.#_t?.focus(),this.dispatchEvent(new Wt(this.current))):this._title?.focus()}#bt;#yt;#vt(t){const e=t.target.closest("a[data-article]");e&&this.param&&Jt(t)&&(t.preventDefault(),this.show(e.dataset.article))}#M;renderFallback(){return et`<slot @slotchange=${()=>this.requestUpdate()}></slot>`}isEmpty(){return!1}renderEmpty(){return et`<p>${this.text("article.empty")}</p>`}get reserve(){return!this.current||"data"in this.state&&this.state.data?"":"100vh"}renderHeader(){return et`${super.renderHeader()}${this._inAddress?et`<p>
            <a part="back" href=${Yt(this.param,void 0)} @click=${this.#M}
              >${this.text("article.back")}</a
            >
          </p>`:ot}`}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        <span class="bone title"></span>
        ${[0,1,2,3,4,5].map(()=>et`<span class="bone"></span>`)}
      </div>`}renderData(t){const e=this.heading?this.headingLevel+1:this.headingLevel,{connection:r,language:n,param:o}=this,i=this.#$t(e+1),s=this.#xt(t),a=this.text.bind(this),c=this.#W.of(t,{connection:r,language:n,param:o,level:e+1,text:a}),{image:l,lead:u,origin:d}=t,h=l&&!t.bodyHtml.includes(l.url),p=jt(this.tools,Yc,[]),f=t.audio&&t.audio.url!==this._unheard?t.audio.url:"";return et`<article part="article" class=${this.#gt.look.classes} @click=${this.#yt}>
      ${Gt(e,t.title,"title")} ${function({article:t,language:e,text:r}){const{publishedAt:n,updatedAt:o,category:i,author:s}=t,a=(t,n,o)=>et`<span
      >${r(t)}
      <time part=${o} datetime=${n}>${Pi(n,e,!0)}</time></span
    >`;return et`<p part="meta" lang=${e}>
    ${n?a("article.published",n,"date"):ot}
    ${o&&o!==n?a("article.updated",o,"updated"):ot}
    ${i?et`<span part="category">${i.name}</span>`:ot}
    ${s?et`<span part="author">${s}</span>`:ot}
  </p>`}(s)}
      ${this.#gt.render(p,s,""!==f)}
      ${u?et`<p part="lead">${u}</p>`:ot}
      ${f?function(t,e,r,n){return et`<div class="recording" @change=${({currentTarget:t,target:e})=>{t.querySelector("audio").playbackRate=Number(e.value)}}>
    <audio
      part="audio"
      controls
      preload="none"
      src=${t}
      aria-label=${e.text("article.audio")}
      @error=${n}
    ></audio>
    ${r?Vc(e,1):ot}
  </div>`}(i.absolute(f),s,p.includes("listen"),()=>{this._unheard=f}):ot}
      ${h?et`<img
              part="image"
              src=${i.absolute(l.url)}
              alt=${l.alt??""}
              width=${l.width??ot}
              height=${l.height??ot}
            />`:ot}
      ${c??et`<slot name="empty"><p part="message empty">${this.text("article.empty")}</p></slot>`}
      ${d?et`<p part="origin" lang=${n}>${this.text("article.origin",{origin:d})}</p>`:ot}
      ${function(t,e){return 0===t.length?ot:et`<section part="attachments">
    ${Gt(e.level,e.text("article.attachments"),"subheading")}
    <ul>
      ${t.map(t=>{const r=[jc(t),void 0===t.size?"":Li(t.size,e.language)].filter(Boolean).join(", ");return et`<li>
          <a part="attachment" href=${e.absolute(t.url)}
            >${t.title}${r?et` <span class="kind">(${r})</span>`:ot}</a
          >
        </li>`})}
    </ul>
  </section>`}(t.attachments??[],i)}
      ${this.related?function(t,e){return 0===t.length?ot:et`<section part="related">
    ${Gt(e.level,e.text("article.related"),"subheading")}
    <ul>
      ${t.map(t=>et`<li>
            <a href=${e.addressOf(t)} data-article=${t.id}>${t.title}</a>
            ${t.publishedAt?et`<time datetime=${t.publishedAt}
                    >${Pi(t.publishedAt,e.language)}</time
                  >`:ot}
          </li>`)}
    </ul>
  </section>`}(t.related??[],i):ot} ${function({previous:t,next:e},r){if(!t&&!e)return ot;const n=(t,e,n)=>et`<li>
      <span class="way">${r.text(e)}</span>
      <a part=${n} href=${r.addressOf(t)} data-article=${t.id}>${t.title}</a>
    </li>`;return et`<nav part="around" aria-label=${r.text("article.around")}>
    <ul>
      ${e?n(e,"article.next","next"):ot}
      ${t?n(t,"article.previous","previous"):ot}
    </ul>
  </nav>`}(t,i)}
      ${this._enlarged?function({src:t,alt:e,caption:r},n,o){const i=t=>t.currentTarget.closest("dialog").close();return et`<dialog
    part="viewer"
    aria-label=${[n("viewer.label"),e||r].filter(Boolean).join(": ")}
    @close=${o}
    @click=${t=>t.target===t.currentTarget&&i(t)}
  >
    <button part="button" type="button" @click=${i}>${n("viewer.close")}</button>
    <img src=${t} alt=${e} />
    <p>${r||e}</p>
  </dialog>`}(this._enlarged,a,()=>{this._enlarged=void 0}):ot}
    </article>`}#xt(t){const{language:e,param:r,_inAddress:n}=this;return{article:t,language:e,spoken:Vi(this,"lang")??e,address:void 0===n?_s():Yt(r,n),text:(t,e)=>this.text(t,e)}}#kt(){const{state:t}=this,e="idle"===t.status?void 0:t.data,r=void 0===this._inAddress?_s():Yt(this.param,this._inAddress);this.#mt.tell(e,r,t=>Kt(t,this.connection))}#$t(t){const{connection:e,language:r,param:n}=this;return{language:r,level:t,text:t=>this.text(t),absolute:t=>Kt(t,e),addressOf:({id:t,url:r})=>n||!r?Yt(n||"article",t):Kt(r,e)}}}al([zt({attribute:"article-id"})],cl.prototype,"articleId",void 0),al([zt()],cl.prototype,"param",void 0),al([zt()],cl.prototype,"tools",void 0),al([zt({type:Boolean})],cl.prototype,"related",void 0),al([Rt()],cl.prototype,"_inAddress",void 0),al([Rt()],cl.prototype,"_enlarged",void 0),al([Rt()],cl.prototype,"_unheard",void 0),al([Nt("[part=title]")],cl.prototype,"_title",void 0),Tt("portal-article-view",cl);class ll{#A;#At=0;#St;constructor(t){this.#A=t,t.addController(this)}hostConnected(){this.#Et(this.#A.refresh)}hostUpdated(){this.#A.refresh!==this.#At&&this.#Et(this.#A.refresh)}hostDisconnected(){this.#Et(0)}#Et(t){this.#At=t,clearInterval(this.#St),t<=0||(this.#St=setInterval(()=>{this.#A.reload()},1e3*Math.max(60,t)))}}function ul({total:t,pageSize:e}){return void 0===t?void 0:Math.ceil(t/e)}function dl(t){const e=ul(t);return void 0===e?!0===t.more:t.page<e}function hl(t,e,r){return et`<button
    part="button more"
    type="button"
    aria-disabled=${t?"true":"false"}
    @click=${()=>t||e()}
  >
    ${r(t?"state.loading":"news.more")}
  </button>`}class pl{#A;#Tt;#Ot;constructor(t,e){this.page=1,this.words="",this.earlier=[],this.search=t=>{t.trim()!==this.words.trim()?(this.words=t,this.start(1),this.#Ct(e=>{const r=e?.total??e?.items.length;r?Oi(this.#Tt.text("news.found",{n:r,q:t})):e&&Oi(this.#Tt.text("news.emptySearch",{q:t}))})):"failed"===this.#Tt.state().status&&this.#Tt.retry()},this.go=t=>{this.#Tt.focusSelf(),this.page=t,this.#Ct(e=>{this.#Tt.focusItem(0);const r=e&&ul(e);Oi(r?this.#Tt.text("pages.pageOf",{page:t,n:r}):this.#Tt.text("pages.page",{page:t}))})},this.more=()=>{const{data:t}=this.#Tt.state();if(!t)return;this.earlier=[...this.earlier,...t.items];const e=this.earlier.length;this.page=t.page+1,this.#Ct(t=>{this.#Tt.focusItem(e),t&&Oi(this.#Tt.text("news.added",{n:t.items.length}))})},this.#A=t,this.#Tt=e,t.addController(this)}start(t){this.page=t,this.earlier=[]}hostUpdated(){const{status:t}=this.#Tt.state();if("ready"!==t&&"failed"!==t)return;const e=this.#Ot;this.#Ot=void 0,e?.()}#Ct(t){this.#Ot=()=>t(this.#Tt.state().data),this.#A.requestUpdate()}}const fl=d`
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
`;function ml(t,e){return e?t.getRootNode().getElementById(e)??document.getElementById(e):null}var gl=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};class bl extends Qi{static{this.styles=[Dt,fl]}#Pt;constructor(){super(),this.topicName="news",this.labelKey="news.label",this.topic=new vs(this,"news",()=>this.#zt),this.#Pt=new pl(this,{state:()=>this.state,retry:()=>this.retry(),text:(t,e)=>this.text(t,e),focusItem:t=>this.#Rt(t),focusSelf:()=>{this._base.tabIndex=-1,this._base.focus()}}),this.limit=10,this.page=1,this.category="",this.query="",this.paging="none",this.layout="list",this.searchable=!1,this.linkTemplate="",this.for="",this.refresh=0,this.#vt=t=>{this.for&&t.target===ml(this,this.for)&&(this._current=t.articleId)},this.#Nt=t=>{const e=t.target.closest("a[data-id]"),r=ml(this,this.for);e&&r?.show&&Jt(t)&&(t.preventDefault(),r.show(e.dataset.id,e))},this.#Mt={capture:!0,handleEvent:t=>{t.target.closest(".picture").hidden=!0}},new ll(this)}connectedCallback(){super.connectedCallback(),document.addEventListener("portal-article-change",this.#vt)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("portal-article-change",this.#vt)}willUpdate(t){const e=["category","limit","query","endpoint","source"].some(e=>t.has(e));t.has("query")&&(this.#Pt.words=this.query),(t.has("page")||e)&&this.#Pt.start(this.page),t.has("for")&&(this._current=ml(this,this.for)?.current)}#vt;#Nt;#Mt;get reserve(){const{data:t}=this.state,e=Math.min(this.limit,t?.items.length??this.limit);return"idle"===this.state.status?"":`calc(${e} * var(--_row) + var(--_rest))`}renderHeader(){const{words:t,search:e}=this.#Pt;return et`<div class="top">${super.renderHeader()}<slot name="rss"></slot></div>
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
          </button>`:ot}
  </div>`}(t,e,t=>this.text(t)):ot}`}renderState(){const{state:t}=this,{earlier:e,more:r}=this.#Pt;return e.length>0&&"idle"!==t.status&&void 0===t.data?et`${this.#Lt([])}
    ${"failed"===t.status?super.renderState():hl(!0,r,t=>this.text(t))}`:super.renderState()}isEmpty({items:t}){return 0===t.length&&0===this.#Pt.earlier.length}renderEmpty(t){const e=ul(t);if(e&&t.page>e)return et`<p>${this.text("news.pastEnd",{page:t.page,n:e})}</p>
        <button part="button" type="button" @click=${()=>this.#Pt.go(1)}>
          ${this.text("pages.first")}
        </button>`;const r=this.#Pt.words;return et`<p>${r?this.text("news.emptySearch",{q:r}):this.text("news.empty")}</p>`}renderData(t){const{go:e,more:r}=this.#Pt,n="loading"===this.state.status,o=t.items.length>this.limit;return et`${this.#Lt(o?t.items.slice(0,this.limit):t.items)}
    ${"pages"===this.paging?function(t,e,r){const n=ul(t),{page:o}=t;if(1===o&&!dl(t))return ot;const i=(t,r,n)=>et`<button
      part="button page"
      type="button"
      aria-disabled=${n?"false":"true"}
      @click=${()=>n&&e(t)}
    >
      ${r}
    </button>`,s=t=>et`<button
      part=${t===o?"button page current":"button page"}
      type="button"
      aria-current=${t===o?"page":ot}
      aria-label=${r("pages.page",{page:String(t)})}
      @click=${()=>t!==o&&e(t)}
    >
      ${t}
    </button>`;return et`<nav part="pages" aria-label=${r("pages.label")}>
    <ul>
      <li>${i(o-1,r("pages.previous"),o>1)}</li>
      ${void 0===n?et`<li>${s(o)}</li>`:function(t,e){const r=[1,t-1,t,t+1,e].filter(t=>t>=1&&t<=e),n=[];let o=0;for(const t of r)t<=o||(t===o+2?n.push(o+1):t>o+2&&n.push(0),n.push(t),o=t);return n}(o,n).map(t=>0===t?et`<li aria-hidden="true">${"\u2026"}</li>`:et`<li>${s(t)}</li>`)}
      <li>${i(o+1,r("pages.next"),dl(t))}</li>
    </ul>
  </nav>`}(t,e,(t,e)=>this.text(t,e)):ot}
    ${"more"===this.paging&&dl(t)?hl(n,r,t=>this.text(t)):ot}
    ${o?et`<p part="note">
            ${this.text("note.surplus",{n:t.items.length,limit:this.limit})}
          </p>`:ot}`}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span>
      ${function(t,e){const r=et`<li part="item">
    <div class="words"><span class="bone"></span><span class="bone short"></span></div>
  </li>`;return et`<ul part="list" class=${e} aria-hidden="true">
    ${Array(t).fill(r)}
  </ul>`}(Math.min(this.limit,20),this.layout)}`}#Lt(t){const e=this.#$t(),r={...e,full:e.full||"headline"===this.layout},n=[...this.#Pt.earlier,...t];return et`<ul
      part="list"
      class=${n.length>50?`${this.layout} long`:this.layout}
      @click=${this.#Nt}
      @error=${this.#Mt}
    >
      ${n.map((t,n)=>function(t,e){const r=e.href(t),n=r?et`<a
        part="link"
        href=${r}
        data-id=${t.id}
        aria-current=${t.id===e.current?"true":ot}
        >${t.title}</a
      >`:t.title;return et`<li part="item">
    ${e.full&&t.image?function({url:t,alt:e,width:r,height:n,srcset:o},i){return et`<div class="picture">
    <img
      part="image"
      loading="lazy"
      decoding="async"
      src=${i.picture(t)}
      srcset=${o??ot}
      sizes=${o?"(max-width: 30em) 100vw, 20em":ot}
      alt=${e??""}
      width=${r??ot}
      height=${n??ot}
    />
  </div>`}(t.image,e):ot}
    <div class="words">
      ${Gt(e.level,n,"title")} ${function({publishedAt:t,category:e,pinned:r},n){const o=t?n.now-Date.parse(t):NaN,i=o>-36e5&&o<2592e5;return t||e||r?et`<p part="meta">
    ${r?et`<span part="badge pinned">${n.text("news.pinned")}</span>`:ot}
    ${i?et`<span part="badge new">${n.text("news.new")}</span>`:ot}
    ${t?et`<time part="date" datetime=${t}
            >${Pi(t,n.language)}</time
          >`:ot}
    ${e?et`<span part="category">${e.name}</span>`:ot}
  </p>`:ot}(t,e)}
      ${e.full&&t.summary?et`<p part="summary">${t.summary}</p>`:ot}
    </div>
  </li>`}(t,0===n?r:e))}
    </ul>`}#Rt(t){(this.renderRoot.querySelectorAll("[part=link]")[t]??this.renderRoot.querySelector("[part~=message] button")??this._base).focus()}#$t(){const{connection:t,language:e}=this,r=ml(this,this.for);return{language:e,level:this.heading?this.headingLevel+1:this.headingLevel,now:Date.now(),full:"list"===this.layout||"cards"===this.layout,current:this._current,picture:e=>Kt(e,t),text:t=>this.text(t),href:({id:e,url:n})=>this.for?function(t,e){return Yt(t?.getAttribute("param")||"article",e)}(r,e):function(t,e){const r=t.replace("{id}",encodeURIComponent(e));return r&&Ko(r)?r:void 0}(this.linkTemplate,e)??(n&&Kt(n,t))}}get#zt(){return{limit:this.limit,page:this.#Pt.page,category:this.category||void 0,q:this.#Pt.words.trim()||void 0}}}function yl(){return[...crypto.getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}function vl(t,{scale:e,max:r,text:n}){return"levels"===e?n(`rating.level${Math.min(Math.max(t,1),3)}`):n("rating.of",{value:t,max:r})}function wl(t,e){return[...Array(11)].map((r,n)=>{const o=(.7+n/5)*Math.PI,i=(n%2?.24:.52)*t;return[e+.5+i*Math.cos(o),.58+i*Math.sin(o)]})}function _l(t,e){const r=[];for(let n=0;n<t;n++){const t=e.flatMap(t=>wl(t,1.2*n)),o=t[0],i=[o[0],2];r.push(i,...t,o,i)}const n=r.map(([t,e])=>`${+t.toFixed(3)}em ${+e.toFixed(3)}em`).join();return u(`polygon(evenodd,${n})`)}gl([zt({converter:Lt(10,1,1e4)})],bl.prototype,"limit",void 0),gl([zt({converter:Lt(1,1,1e6)})],bl.prototype,"page",void 0),gl([zt()],bl.prototype,"category",void 0),gl([zt()],bl.prototype,"query",void 0),gl([zt({converter:Mt("none","pages","more")})],bl.prototype,"paging",void 0),gl([zt({reflect:!0,converter:Mt("list","cards","headline","compact")})],bl.prototype,"layout",void 0),gl([zt({type:Boolean})],bl.prototype,"searchable",void 0),gl([zt({attribute:"link-template"})],bl.prototype,"linkTemplate",void 0),gl([zt()],bl.prototype,"for",void 0),gl([zt({converter:Lt(0,0,86400)})],bl.prototype,"refresh",void 0),gl([Rt()],bl.prototype,"_current",void 0),gl([Nt("[part~=base]")],bl.prototype,"_base",void 0),Tt("portal-news-list",bl);const kl=_l(1,[1]),$l=_l(1,[1,.68]),xl=_l(10,[1]),Al=d`
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
  }
  [part='stars']::before,
  [part='stars']::after,
  [part='star']::before {
    content: '';
    background: currentColor;
    clip-path: ${_l(10,[1,.68])};
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
    clip-path: ${xl};
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
    clip-path: ${$l};
  }
  [part='star'].on::before {
    clip-path: ${kl};
  }
  @media (hover: hover) {
    [part='choices']:hover [part='star']::before {
      clip-path: ${kl};
    }
    [part='choices'] [part='star']:hover ~ [part='star']::before {
      clip-path: ${$l};
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
`,Sl=/^(utm_|fbclid$|gclid$|zarsrc$)/;function El(){const t=document.querySelector("link[rel~=canonical]")?.href;if(t)return t;const e=new URL(location.href);e.hash="";for(const t of[...e.searchParams.keys()])Sl.test(t)&&e.searchParams.delete(t);return e.href}function Tl(t,e){const{text:r}=e,{count:n,average:o}=t??{},i=n?o??0:0;return et`<p part="summary">
    ${"stars"===e.scale?et`<span
            part="stars"
            aria-hidden="true"
            .style=${`--_max:${e.max};--_value:${i}`}
          ></span>`:ot}
    ${0===n?et`<slot name="empty"><span part="none">${r("rating.none")}</span></slot>`:et`<span part="average">${t?function({average:t,distribution:e},r){const{language:n,text:o,max:i,scale:s}=r,a=Cl(e??[]);if("levels"===s&&a>0)return o("rating.satisfied",{share:Ni((a-(e?.[0]??0))/a,n)});if(!t)return Ol(r);return o("levels"===s?"rating.mean":"rating.of",{value:Ri(t,n,1),max:i})}(t,e):Ol(e)}</span>`}
    ${n?et`<span part="count">${r("rating.count",{n})}</span>`:ot}
  </p>`}function Ol({text:t}){return et`<span aria-hidden="true">${"\u2014"}</span
    ><span class="hidden">${t("rating.unknown")}</span>`}function Cl(t){return t.reduce((t,e)=>t+e,0)}function Pl(t){return e=>{"Enter"===e.key&&(e.stopPropagation(),e.target instanceof HTMLInputElement&&(e.preventDefault(),t?.()))}}var zl=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};class Rl extends Qi{constructor(){super(...arguments),this.topicName="rating",this.labelKey="rating.label",this.topic=new vs(this,"rating",()=>this.#jt?void 0:{subject:this.subject||El()}),this.#Dt=this.attachInternals?.(),this.#qt="",this.subject="",this.max=5,this.scale="stars",this.readonly=!1,this.name="",this.required=!1,this._busy=!1,this._asks=!1,this._formDisabled=!1,this.#Ut=()=>this.requestUpdate(),this.#It=t=>{this._choice=t,this._asks=!1,this.#Ft(),this.dispatchEvent(new Event("change",{bubbles:!0}))},this.#Ht=async()=>{const t=this.#Bt;this.#jt||this._busy||(void 0===t?(this._asks=!0,this.#Wt("rating.choose"),this.focus()):t!==this.#Zt&&((await this.#Vt(t)).error||(this._choice=void 0)))},this.#Gt=async()=>{if(this._busy||void 0===this.#Zt)return;const{error:t}=await this.#Vt(void 0);t||(this._choice=void 0,this.#Wt("rating.withdrawn"),await this.updateComplete,this.focus())}}static{this.styles=[Dt,Al]}static{this.shadowRootOptions={...Qi.shadowRootOptions,delegatesFocus:!0}}static{this.formAssociated=!0}#Dt;#qt;get value(){return String(this.#Bt??"")}set value(t){const e=Number(t);this._choice=Number.isInteger(e)&&e>0?e:void 0}get disabled(){return this.hasAttribute("disabled")}set disabled(t){this.toggleAttribute("disabled",t)}get form(){return this.#Dt?.form??null}connectedCallback(){super.connectedCallback(),addEventListener("popstate",this.#Ut),addEventListener("portal-article-change",this.#Ut)}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("popstate",this.#Ut),removeEventListener("portal-article-change",this.#Ut)}willUpdate(){const t=this.subject||El();this.#qt&&t!==this.#qt&&(this._choice=void 0),this.#qt=t}updated(){this.#Dt?.form&&this.#Ft()}formAssociatedCallback(){this.requestUpdate()}formResetCallback(){this.value=this.getAttribute("value")}formDisabledCallback(t){this._formDisabled=t}formStateRestoreCallback(t){this.value=t}focus(t){const e=this.renderRoot.querySelector("input:checked, input");e?e.focus(t):super.focus(t)}checkValidity(){return this.#Dt?.checkValidity()??!0}reportValidity(){return this.#Dt?.reportValidity()??!0}#Ut;#It;#Ht;#Gt;async#Vt(t){const{waits:e,done:r}=this.topic.sending,n=(e??r)?.voter??yl();this._busy=!0;const o=this.#qt,i=await this.topic.send(t?{stars:t,voter:n}:{voter:n},!0);this._busy=!1;const{error:s,waits:a}=i,c=a?"kept":s?"refused":"sent";return this.dispatchEvent(new Zt(o,t,c)),await this.updateComplete,this.isConnected&&this.#Kt&&Oi(this.#Kt),i}#Wt(t){Oi(this.text(t))}#Ft(){const t=this.required&&void 0===this.#Bt;this.#Dt?.setFormValue(this.value||null),this.#Dt?.setValidity({valueMissing:t},t?this.text("rating.choose"):"")}get reserve(){const{state:t}=this;if("idle"===t.status||t.data)return"";const{max:e,scale:r}=this.#$t,n="stars"===r?7.5:12;return`${1.9+1.6*e+(this.readonly?0:n)}em`}renderState(){const{state:t}=this,e="failed"===t.status&&!t.data&&"hide"!==this.onError;return et`${e?Tl(void 0,this.#$t):ot}
    ${this.#jt?ot:super.renderState()} ${this.#Yt?this.#Jt():ot}`}isEmpty(){return!1}renderEmpty(){return ot}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span
      ><span class="bone" aria-hidden="true"></span>`}renderData(t){return this.#Xt(t)?et`${Tl(t,this.#$t)} ${function({distribution:t=[]},e){const r=Cl(t);return 0===r?ot:et`<ul part="spread" class=${e.scale} aria-label=${e.text("rating.spread")}>
    ${t.map((t,n)=>{return et`<li part="share">
            ${o=n+1,"levels"===e.scale?vl(o,e):e.text("rating.stars",{n:o})}
            <span part="bar" aria-hidden="true" .style=${`--_share:${t/r*100}%`}></span>
            <span part="votes">${Ri(t,e.language)}</span>
          </li>`;var o}).reverse()}
  </ul>`}(t,this.#$t)}`:et`<p part="message error">${this.text("rating.scale")}</p>`}#Jt(){return function(t){const{choice:e,own:r,busy:n,scale:o,max:i,status:s,text:a}=t,c=[...Array(i)].map((t,e)=>e+1),l=(r,n)=>et`<input
      part=${n}
      class=${void 0!==e&&r<=e?"on":ot}
      type="radio"
      name="vote"
      value=${r}
      aria-label=${"stars"===o?vl(r,t):ot}
      .checked=${r===e}
      @change=${()=>t.choose(r)}
    />`;return et`<fieldset
    part="vote"
    ?disabled=${t.disabled}
    @keydown=${Pl(t.send)}
    @keypress=${Pl()}
  >
    <legend part="legend">${a(void 0===r?"rating.vote":"rating.yourVote")}</legend>
    <div part="choices" class=${o}>
      ${"stars"===o?c.map(t=>l(t,"star")):c.reverse().map(e=>et`<label part="choice"
                    >${l(e,ot)} ${vl(e,t)}</label
                  >`)}
    </div>
    ${t.isField?ot:function({own:t,text:e,send:r,withdraw:n},o,i){return et`<div part="actions">
    <button
      part="button send"
      type="button"
      aria-disabled=${o||i?"true":"false"}
      @click=${r}
    >
      ${e(o?"rating.sending":void 0===t?"rating.send":"rating.change")}
    </button>
    ${void 0===t?ot:et`<button
            part="button withdraw"
            type="button"
            aria-disabled=${o?"true":"false"}
            @click=${n}
          >
            ${e("rating.withdraw")}
          </button>`}
  </div>`}(t,n,void 0!==r&&r===e)}
    ${s?et`<p part="note status">${s}</p>`:ot}
  </fieldset>`}({...this.#$t,choice:this.#Bt,own:this.#Zt,disabled:this._formDisabled,busy:this._busy,isField:this.#jt,status:this.#Kt,choose:this.#It,send:()=>{this.#Ht()},withdraw:()=>{this.#Gt()}})}get#Kt(){const{waits:t,refused:e}=this.topic.sending,r=(t=this.#Zt)=>t?vl(t,this.#$t):"";if(this._asks)return this.text("rating.choose");if(this._busy)return"";if(t)return this.text("stars"in t?"rating.kept":"rating.keptWithdrawal",{vote:r()});if(e){const{sent:t,status:n}=e,o="stars"in t?r(t.stars):this.text("rating.withdraw");return this.text("rating.refused",{vote:o,status:n??"\u2014"})}return this.#Zt?this.text("rating.own",{vote:r()}):""}get#Zt(){const{waits:t,done:e}=this.topic.sending,{state:r}=this;return t?"stars"in t?t.stars:void 0:e?"stars"in e?e.stars:void 0:"idle"===r.status?void 0:r.data?.own??void 0}get#Bt(){return this._choice??this.#Zt}get#jt(){return!!this.name&&!!this.#Dt?.form&&!this.connection.endpoint}get#Yt(){const{state:t}=this;return!this.readonly&&("failed"!==t.status||"config"!==t.error.kind)&&("idle"===t.status?this.#jt:!t.data||this.#Xt(t.data))}#Xt({max:t}){return"stars"===this.scale||3===t}get#$t(){const{scale:t,language:e,state:r}=this,n="idle"===r.status?void 0:r.data?.max;return{scale:t,language:e,max:"levels"===t?3:n??this.max,text:(t,e)=>this.text(t,e)}}}zl([zt()],Rl.prototype,"subject",void 0),zl([zt({converter:Lt(5,2,10)})],Rl.prototype,"max",void 0),zl([zt({converter:Mt("stars","levels")})],Rl.prototype,"scale",void 0),zl([zt({type:Boolean})],Rl.prototype,"readonly",void 0),zl([zt({reflect:!0})],Rl.prototype,"name",void 0),zl([zt({type:Boolean})],Rl.prototype,"required",void 0),zl([Rt()],Rl.prototype,"_choice",void 0),zl([Rt()],Rl.prototype,"_busy",void 0),zl([Rt()],Rl.prototype,"_asks",void 0),zl([Rt()],Rl.prototype,"_formDisabled",void 0),zl([zt()],Rl.prototype,"value",null),Tt("portal-rating-stars",Rl);const Nl={building:"M4 21V4h10v17M14 9h6v12M2 21h20M8 8h2M8 12h2M8 16h2M17 13v.1M17 17v.1",calendar:"M4 6h16v14H4ZM4 10h16M8 3v4M16 3v4",chat:"M3 4h18v12H11l-5 4v-4H3ZM8 9h8M8 12h5",document:"M6 3h8l5 5v13H6ZM14 3v5h5M9 13h7M9 17h7",download:"M12 3v12M7 10l5 5 5-5M4 17v4h16v-4",form:"M5 4h14v17H5ZM9 2h6v4H9ZM8 11l1 1 2-2M13 11h3M8 16l1 1 2-2M13 16h3",health:"M12 20C5 15 3 12 3 8a4 4 0 0 1 9-2 4 4 0 0 1 9 2c0 4-2 7-9 12ZM12 9v6M9 12h6",law:"M12 3v18M7 21h10M5 7l7-2 7 2M2 14l3-7 3 7a3 3 0 0 1-6 0M16 14l3-7 3 7a3 3 0 0 1-6 0",link:"M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-2 2M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l2-2",mail:"M3 5h18v14H3ZM3 6l9 7 9-7",map:"M12 21c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12ZM12 7a2 2 0 1 0 .1 0",money:"M2 6h20v12H2ZM12 9a3 3 0 1 0 .1 0M6 12h.1M18 12h.1",people:"M9 4a3.5 3.5 0 1 0 .1 0M2 20a7 7 0 0 1 14 0M16 4a3.5 3.5 0 0 1 0 7M18 14a7 7 0 0 1 4 6",phone:"M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4c-8 4-21-8-16-16Z",question:"M12 2a10 10 0 1 0 .1 0M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17v.1",school:"M1 9l11-5 11 5-11 5ZM6 12v5c3 3 9 3 12 0v-5M23 9v7",search:"M10 3a7 7 0 1 0 .1 0M15 15l6 6",newTab:"M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"};function Ml(t){return rt`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${Nl[t]}></path></svg>`}function Ll({title:t,url:e,icon:r,description:n,newTab:o},i){const s=i.address(e),a=function(t){try{const{protocol:e,hostname:r}=new URL(t,document.baseURI);return/^https?:$/.test(e)&&r!==location.hostname?r:void 0}catch{return}}(s),c=[a?i.text("link.outside",{host:a}):"",o?i.text("link.newTab"):""].filter(Boolean);return et`<li part="item">
    ${i.icons?et`<span part="icon">${function(t){return t?Object.hasOwn(Nl,t)?Ml(t):/^[\w-]+$/.test(t)?ot:et`<img src=${(t=>i.address(t))(t)} alt="" loading="lazy" decoding="async" />`:ot}(r)}</span>`:ot}
    <div class="words">
      <a
        part="link"
        href=${s}
        target=${o?"_blank":ot}
        rel=${o?"noopener":ot}
        >${t}${o?et` ${Ml("newTab")}`:ot}${c.length>0?et`<span class="hidden"> ${c.join(" ")}</span>`:ot}</a
      >
      ${n&&i.full?et`<p part="description">${n}</p>`:ot}
      ${a?et`<p part="host" aria-hidden="true">${a.split(".").map(jl)}</p>`:ot}
    </div>
  </li>`}function jl(t,e){return 0===e?t:et`<wbr />.${t}`}const Dl="h1,h2,h3,h4,h5,h6";class ql{#A;#Qt=new MutationObserver(()=>this.#Nt());#te;#ee=[];constructor(t){this.#A=t,t.addController(this)}get links(){return this.#te}get faults(){return this.#ee}hostConnected(){this.#Qt.observe(this.#A,{subtree:!0,childList:!0,characterData:!0,attributes:!0}),this.#Nt()}hostDisconnected(){this.#Qt.disconnect()}#Nt(){const t=function(t){let e={links:[]};const r=[e];for(const n of t.children)if(!n.slot)for(const t of[n,...n.querySelectorAll(`a[href],${Dl}`)])t instanceof HTMLAnchorElement?t.hasAttribute("href")&&e.links.push(Ul(t)):!t.matches(Dl)||t.closest("a")||t.querySelector("a")||(e={title:Il(t)||void 0,links:[]},r.push(e));return r}(this.#A),{data:e,faults:r}=vi.services.parse({groups:t}),n=JSON.stringify(this.#ee);this.#te=t.some(({links:t})=>t.length>0)?e:void 0,this.#ee=r,this.#A.requestUpdate(),r.length>0&&JSON.stringify(r)!==n&&this.#A.tell(xt(r))}}function Ul(t){const e=t.querySelector("img"),r=Il(t),{icon:n,description:o}=t.dataset;return{title:r||t.getAttribute("aria-label")||e?.alt||t.title,url:t.getAttribute("href"),icon:n||(""===e?.alt?e.getAttribute("src")??void 0:void 0),description:o||void 0,newTab:"_blank"===t.target||void 0}}function Il(t){return t.textContent.replace(/\s+/g," ").trim()}const Fl=d`
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
`;var Hl=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};class Bl extends Qi{constructor(){super(...arguments),this.topicName="services",this.labelKey="services.label",this.topic=new vs(this,"services",()=>this.#re?{group:this.group||void 0}:void 0),this.#Zt=new ql(this),this.group="",this.layout="list",this.#ne=()=>this.requestUpdate(),this.#Mt={capture:!0,handleEvent:({target:t})=>{t.hidden=!0}}}static{this.styles=[Dt,Fl]}#Zt;connectedCallback(){super.connectedCallback(),document.addEventListener("DOMContentLoaded",this.#ne)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("DOMContentLoaded",this.#ne)}failed(t){this.#oe(t)||super.failed(t)}tell(t){this.failed(t),this.dispatchEvent(new Bt("services",t))}#ne;get#re(){return void 0===this.#Zt.links&&"loading"!==document.readyState||""!==this.connection.endpoint}#oe({reason:t}){return"unsupported-topic"===t&&void 0!==this.#Zt.links}renderState(){const{state:t}=this;return"failed"===t.status&&this.#oe(t.error)?this.renderFallback():super.renderState()}get landmarkLabel(){}isEmpty({groups:t}){return t.every(({links:t})=>0===t.length)}get reserve(){const{state:t}=this;return"idle"===t.status||void 0!==t.data||this.#Zt.links?"":"14em"}renderEmpty(){return et`<p>${this.text("services.empty")}</p>`}renderData(t){const{connection:e}=this;return this.#ie(t,t=>Kt(t,e))}renderFallback(){const{links:t,faults:e}=this.#Zt;return t?et`${this.#ie(t,t=>t)} ${this.renderFaults(e)}`:super.renderFallback()}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span>
      <ul part="list" class=${this.layout} aria-hidden="true">
        ${[0,1,2,3].map(()=>et`<li part="item"><span class="bone"></span></li>`)}
      </ul>`}#ie({groups:t},e){const r=t.filter(({links:t})=>t.length>0);if(0===r.length)return ot;const n={full:"buttons"!==this.layout,icons:r.some(({links:t})=>t.some(({icon:t})=>t)),address:e,text:(t,e)=>this.text(t,e)};return et`<nav part="links" aria-label=${this.label} @error=${this.#Mt}>
      ${r.map(t=>this.#se(t,n))}
    </nav>`}#se({title:t,links:e},r){return et`<div part="group">
      ${t?Gt(this.heading?this.headingLevel+1:this.headingLevel,t,"title"):ot}
      <ul part="list" class=${this.layout}>
        ${e.map(t=>Ll(t,r))}
      </ul>
    </div>`}#Mt}Hl([zt()],Bl.prototype,"group",void 0),Hl([zt({reflect:!0,converter:Mt("list","grid","buttons")})],Bl.prototype,"layout",void 0),Tt("portal-service-links",Bl);const Wl=24e4;class Zl{#A;#St;#ae="";constructor(t){this.#A=t,t.addController(this)}hostConnected(){document.addEventListener("visibilitychange",this.#ce)}hostUpdated(){if(!this.#A.readyToCount)return;const{source:t,endpoint:e}=this.#A.connection,r=`${t} ${e}`;this.#St&&r===this.#ae||(this.#ae=r,this.#ce())}hostDisconnected(){document.removeEventListener("visibilitychange",this.#ce),this.#le()}#le(){clearInterval(this.#St),this.#St=void 0}#ce=()=>{this.#le(),!document.hidden&&this.#A.readyToCount&&(this.#St=setInterval(this.#ue,Wl),this.#ue())};#ue=()=>{this.#A.readyToCount&&this.#A.counting(async function(t){const e=$i("visits",{},t),r=`visit:${e}`,n=location.pathname.slice(0,2048),{begins:o,due:i,visitor:s}=await rs(r,()=>{const t=Date.now(),e=function(t){try{const e=JSON.parse(is(t)??"");return"number"==typeof e?.seen?e:void 0}catch{return}}(r),n=t-(e?.seen??0),o=Math.abs(n)>18e5,i=o||n<0||n>=Wl,s=function(){const{globalPrivacyControl:t,doNotTrack:e}=navigator;return!0===t||"1"===e}()?void 0:o?yl():e?.visitor;return i&&ss(r,JSON.stringify({visitor:s,seen:t})),Promise.resolve({begins:o,due:i,visitor:s})}),a=`${e} ${s??yl()}`,c={topic:"visits",query:{},sent:{visitor:s,page:n},connection:t};if(o)return us({...c,once:!s},a);if(i&&s){const{answered:e,waits:r}=await ps(a);if(!e&&!r){const{signal:e}=new AbortController;await _i("visits",{},c.sent,t,e).catch(()=>{})}}return{waits:!1}}(this.#A.connection))}}const Vl=d`
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
`;var Gl=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};const Kl=["online","today","yesterday","week","month","total"],Yl=["online","today","week","month","total"];class Jl extends Qi{static{this.styles=[Dt,Vl]}constructor(){super(),this.topicName="visits",this.labelKey="visits.label",this.topic=new vs(this,"visits",()=>({})),this.fields=Yl.join(" "),this.layout="list",this.displayOnly=!1,this.refresh=0,new ll(this),new Zl(this)}get readyToCount(){return!this.displayOnly&&/ready|failed/.test(this.state.status)}counting(t){this.topic.follow(t)}get reserve(){const{state:t}=this;return 2.1*("idle"!==t.status&&t.data?this.#de(t.data):this.#he).length+("chart"===this.layout?10.2:1.75)+"em"}renderState(){const{state:t}=this,e="failed"===t.status&&!t.data&&"hide"!==this.onError;return et`${e?this.#pe({}):ot}${super.renderState()}`}isEmpty(){return!1}renderEmpty(){return ot}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        ${"chart"===this.layout?et`<span class="bone picture"></span>`:ot}
        ${this.#he.map(t=>et`<div part="row">
              <span part="label">${this.text(`visits.${t}`)}</span><span class="bone"></span>
            </div>`)}
        <p part="updated"></p>
      </div>`}renderData(t){const{daily:e,updatedAt:r}=t,n="chart"===this.layout&&e;return et`${n?function(t,e,r){const n=[...new Map(t.map(({date:t,count:e})=>[t,e]))].sort(([t],[e])=>t<e?-1:1).slice(-30),o=n[n.length-1];if(!o)return ot;const i=t=>29-(Date.parse(o[0])-Date.parse(t))/864e5,s=n.filter(([t])=>i(t)>=0),a=Math.max(...s.map(([,t])=>t)),c=t=>Pi(`${t}T05:00:00Z`,e),l=t=>a>0?t/a*10:0;return et`<figure part="chart">
    <svg
      part="picture"
      viewBox="0 0 ${30} ${10}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${s.map(([t,r])=>rt`<rect part="bar" x=${i(t)+.1} y=${10-l(r)} width="0.8" height=${l(r)}><title>${c(t)}: ${Ri(r,e)}</title></rect>`)}
    </svg>
    <div part="axis" aria-hidden="true">
      <span>${c(s[0][0])}</span>
      <span>${r("visits.top",{n:a})}</span>
      <span>${c(o[0])}</span>
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
          ${s.map(([t,r])=>et`<tr>
                <th scope="row">${c(t)}</th>
                <td>${Ri(r,e)}</td>
              </tr>`)}
        </tbody>
      </table>
    </div>
  </figure>`}(e,this.language,(t,e)=>this.text(t,e)):ot}
      ${this.#pe(t)}
      <p part="updated">
        ${r?et`${this.text("visits.updated")}
                <time datetime=${r}>${Pi(r,this.language,!0)}</time>`:ot}
      </p>`}#pe(t){const e=this.#de(t),r="digits"===this.layout&&(e.includes("total")?"total":e[0]);return et`<dl part="list" class=${this.layout}>
      ${e.map(e=>et`<div part="row">
            <dt part="label">${this.text(`visits.${e}`)}</dt>
            <dd part="value">${this.#fe(t[e],e===r)}</dd>
          </div>`)}
    </dl>`}#de(t){const e=void 0===t.total;return this.#he.filter(r=>e||void 0!==t[r]||"online"===r)}get#he(){return jt(this.fields,Kl,Yl)}#fe(t,e){if(void 0===t)return et`<span aria-hidden="true">${"\u2014"}</span
        ><span class="hidden">${this.text("visits.unknown")}</span>`;const r=Ri(t,this.language);return e?et`<span class="hidden">${r}</span
      ><span part="digits" aria-hidden="true"
        >${String(t).split("").map(t=>et`<span part="digit">${t}</span>`)}</span
      >`:r}}Gl([zt()],Jl.prototype,"fields",void 0),Gl([zt({converter:Mt("list","digits","chart")})],Jl.prototype,"layout",void 0),Gl([zt({type:Boolean,attribute:"display-only"})],Jl.prototype,"displayOnly",void 0),Gl([zt({converter:Lt(0,0,86400)})],Jl.prototype,"refresh",void 0),Tt("portal-visit-counter",Jl);const Xl="data-portal-widget",Ql=["id","class","lang","dir","title","hidden","slot"];function tu(){document.querySelectorAll(`[${Xl}]`).forEach(t=>{(function(t){if("loading"!==document.readyState)return!0;for(let e=t;e;e=e.parentElement)if(e.nextSibling)return!0;return!1})(t)&&!t.isContentEditable&&function(t){const e=`portal-${t.getAttribute(Xl).trim().toLowerCase()}`,r=customElements.get(e);if(!r)return;const n=document.createElement(e);for(const{name:e,value:o}of t.attributes){if(e===Xl)continue;if(Ql.includes(e)||/^(aria-|data-portal-)/.test(e)){n.setAttribute(e,o);continue}const t=/^data-(.+)/.exec(e)?.[1];t&&(t.startsWith("source-")||r.observedAttributes?.includes(t))&&n.setAttribute(t,o)}t.style.length>0&&(n.style.cssText=t.style.cssText),n.append(...t.childNodes),t.replaceWith(n)}(t)})}var eu;if(eu=function(){const t=Io(),e={};for(const r of["endpoint","source","lang"]){const n=t?.getAttribute(`data-portal-${r}`);n&&(e[r]=n)}return e}(),Zi=eu,"string"!=typeof window.portalWidgets?.version){const t=Object.freeze({version:"0.1.0",registerSource:function(t,e){Zo.set(t,e);for(const t of[...Vo])t()},registerMessages:function(t,e){const r=t.toLowerCase();qi.set(r,{...qi.get(r),...e});for(const t of[...Ui])t()},parts:{...Uo,takeSource:function(t,e){Bo.get(t)?.(e)}}});Reflect.defineProperty(window,"portalWidgets",{value:t,enumerable:!0}),new MutationObserver(t=>{t.some(t=>t.addedNodes.length>0)&&tu()}).observe(document,{subtree:!0,childList:!0}),document.addEventListener("DOMContentLoaded",tu),tu()}}();
