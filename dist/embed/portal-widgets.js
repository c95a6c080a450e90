/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
!function(){const t=document.createEvent("Event").constructor,e=Object.getPrototypeOf(Object.getPrototypeOf(document)).constructor;class r{constructor(t,e={}){const{url:n,method:o,headers:i,body:s,signal:a}=t instanceof r?t:{url:new URL(t,document.baseURI).href};this.url=n,this.method=e.method??o??"GET",this.headers=new Headers(e.headers??i),this.body=e.body??s??null,this.signal=e.signal??a??null}clone(){return new r(this)}}const n="function"==typeof Request&&new Request(location.href).headers instanceof Headers?Request:r;function o(t,e){if(!(t instanceof r))return fetch(t,e);const{url:n,method:o,headers:i,body:s,signal:a}=t;return fetch(n,{method:o,headers:i,body:s,signal:a,...e})}const i=globalThis,s=i.ShadowRoot&&(void 0===i.ShadyCSS||i.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in e.prototype&&"replace"in CSSStyleSheet.prototype,a=Symbol(),c=new WeakMap;let l=class{constructor(t,e,r){if(this._$cssResult$=!0,r!==a)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(s&&void 0===t){const r=void 0!==e&&1===e.length;r&&(t=c.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&c.set(e,t))}return t}toString(){return this.cssText}};const u=t=>new l("string"==typeof t?t:t+"",void 0,a),d=(t,...e)=>{const r=1===t.length?t[0]:e.reduce((e,r,n)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+t[n+1],t[0]);return new l(r,t,a)},h=s?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const r of t.cssRules)e+=r.cssText;return u(e)})(t):t,{is:p,defineProperty:f,getOwnPropertyDescriptor:m,getOwnPropertyNames:g,getOwnPropertySymbols:y,getPrototypeOf:b}=Object,v=globalThis,w=v.trustedTypes,_=w?w.emptyScript:"",k=v.reactiveElementPolyfillSupport,$=(t,e)=>t,x={toAttribute(t,e){switch(e){case Boolean:t=t?_:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=null!==t;break;case Number:r=null===t?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch(t){r=null}}return r}},A=(t,e)=>!p(t,e),S={attribute:!0,type:String,converter:x,reflect:!1,useDefault:!1,hasChanged:A},E=Symbol.metadata??Symbol("metadata"),T=new WeakMap;let O,C=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=S){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){const r=Symbol(),n=this.getPropertyDescriptor(t,r,e);void 0!==n&&f(this.prototype,t,n)}}static getPropertyDescriptor(t,e,r){const{get:n,set:o}=m(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:n,set(e){const i=n?.call(this);o?.call(this,e),this.requestUpdate(t,i,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??S}static _$Ei(){if(this.hasOwnProperty($("elementProperties")))return;const t=b(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty($("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty($("properties"))){const t=this.properties,e=[...g(t),...y(t)];for(const r of e)this.createProperty(r,t[r])}const t=this[E];if(null!==t){const e=T.get(t);if(void 0!==e)for(const[t,r]of e)this.elementProperties.set(t,r)}this._$Eh=new Map;for(const[t,e]of this.elementProperties){const r=this._$Eu(t,e);void 0!==r&&this._$Eh.set(r,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const e=[];if(Array.isArray(t)){const r=new Set(t.flat(1/0).reverse());for(const t of r)e.unshift(h(t))}else void 0!==t&&e.push(h(t));return e}static _$Eu(t,e){const r=e.attribute;return!1===r?void 0:"string"==typeof r?r:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,e=this.constructor.elementProperties;for(const r of e.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((t,e)=>{if(s)t.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const r of e){const e=document.createElement("style"),n=i.litNonce;void 0!==n&&e.setAttribute("nonce",n),e.textContent=r.cssText,t.appendChild(e)}})(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,r){this._$AK(t,r)}_$ET(t,e){const r=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,r);if(void 0!==n&&!0===r.reflect){const o=(void 0!==r.converter?.toAttribute?r.converter:x).toAttribute(e,r.type);this._$Em=t,null==o?this.removeAttribute(n):this.setAttribute(n,o),this._$Em=null}}_$AK(t,e){const r=this.constructor,n=r._$Eh.get(t);if(void 0!==n&&this._$Em!==n){const t=r.getPropertyOptions(n),o="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:x;this._$Em=n;const i=o.fromAttribute(e,t.type);this[n]=i??this._$Ej?.get(n)??i,this._$Em=null}}requestUpdate(t,e,r,n=!1,o){if(void 0!==t){const i=this.constructor;if(!1===n&&(o=this[t]),r??=i.getPropertyOptions(t),!((r.hasChanged??A)(o,e)||r.useDefault&&r.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,r))))return;this.C(t,e,r)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:r,reflect:n,wrapped:o},i){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??e??this[t]),!0!==o||void 0!==i)||(this._$AL.has(t)||(this.hasUpdated||r||(e=void 0),this._$AL.set(t,e)),!0===n&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[e,r]of t){const{wrapped:t}=r,n=this[e];!0!==t||this._$AL.has(e)||void 0===n||this.C(e,void 0,r,n)}}let t=!1;const e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}};C.elementStyles=[],C.shadowRootOptions={mode:"open"},C[$("elementProperties")]=new Map,C[$("finalized")]=new Map,k?.({ReactiveElement:C});let P=!1;function R(){return P||(P=!0,O=function(){const{trustedTypes:t}=globalThis;try{return t?.createPolicy("portal-widgets",{createHTML:t=>t,createScriptURL:t=>t})}catch{return}}()),O}function z(t){return R()?.createHTML(t)??t}const N=globalThis,M=t=>t,L=N.trustedTypes,j=R(),D="$lit$",I=`lit$${Math.random().toFixed(9).slice(2)}$`,U="?"+I,q=`<${U}>`,F=document,H=()=>F.createComment(""),W=t=>null===t||"object"!=typeof t&&"function"!=typeof t,B=Array.isArray,Z="[ \t\n\f\r]",V=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,G=/-->/g,K=/>/g,Y=RegExp(`>|${Z}(?:([^\\s"'>=/]+)(${Z}*=${Z}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),J=/'/g,X=/"/g,Q=/^(?:script|style|textarea|title)$/i,tt=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),et=tt(1),rt=tt(2),nt=Symbol.for("lit-noChange"),ot=Symbol.for("lit-nothing"),it=new WeakMap,st=F.createTreeWalker(F,129);function at(t,e){if(!B(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==j?j.createHTML(e):e}const ct=(t,e)=>{const r=t.length-1,n=[];let o,i=2===e?"<svg>":3===e?"<math>":"",s=V;for(let e=0;e<r;e++){const r=t[e];let a,c,l=-1,u=0;for(;u<r.length&&(s.lastIndex=u,c=s.exec(r),null!==c);)u=s.lastIndex,s===V?"!--"===c[1]?s=G:void 0!==c[1]?s=K:void 0!==c[2]?(Q.test(c[2])&&(o=RegExp("</"+c[2],"g")),s=Y):void 0!==c[3]&&(s=Y):s===Y?">"===c[0]?(s=o??V,l=-1):void 0===c[1]?l=-2:(l=s.lastIndex-c[2].length,a=c[1],s=void 0===c[3]?Y:'"'===c[3]?X:J):s===X||s===J?s=Y:s===G||s===K?s=V:(s=Y,o=void 0);const d=s===Y&&t[e+1].startsWith("/>")?" ":"";i+=s===V?r+q:l>=0?(n.push(a),r.slice(0,l)+D+r.slice(l)+I+d):r+I+(-2===l?e:d)}return[at(t,i+(t[r]||"<?>")+(2===e?"</svg>":3===e?"</math>":"")),n]};class lt{constructor({strings:t,_$litType$:e},r){let n;this.parts=[];let o=0,i=0;const s=t.length-1,a=this.parts,[c,l]=ct(t,e);if(this.el=lt.createElement(c,r),st.currentNode=this.el.content,2===e||3===e){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(n=st.nextNode())&&a.length<s;){if(1===n.nodeType){if(n.hasAttributes())for(const t of n.getAttributeNames())if(t.endsWith(D)){const e=l[i++],r=n.getAttribute(t).split(I),s=/([.?@])?(.*)/.exec(e);a.push({type:1,index:o,name:s[2],strings:r,ctor:"."===s[1]?ft:"?"===s[1]?mt:"@"===s[1]?gt:pt}),n.removeAttribute(t)}else t.startsWith(I)&&(a.push({type:6,index:o}),n.removeAttribute(t));if(Q.test(n.tagName)){const t=n.textContent.split(I),e=t.length-1;if(e>0){n.textContent=L?L.emptyScript:"";for(let r=0;r<e;r++)n.append(t[r],H()),st.nextNode(),a.push({type:2,index:++o});n.append(t[e],H())}}}else if(8===n.nodeType)if(n.data===U)a.push({type:2,index:o});else{let t=-1;for(;-1!==(t=n.data.indexOf(I,t+1));)a.push({type:7,index:o}),t+=I.length-1}o++}}static createElement(t,e){const r=F.createElement("template");return r.innerHTML=t,r}}function ut(t,e,r=t,n){if(e===nt)return e;let o=void 0!==n?r._$Co?.[n]:r._$Cl;const i=W(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),void 0===i?o=void 0:(o=new i(t),o._$AT(t,r,n)),void 0!==n?(r._$Co??=[])[n]=o:r._$Cl=o),void 0!==o&&(e=ut(t,o._$AS(t,e.values),o,n)),e}class dt{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:e},parts:r}=this._$AD,n=(t?.creationScope??F).importNode(e,!0);st.currentNode=n;let o=st.nextNode(),i=0,s=0,a=r[0];for(;void 0!==a;){if(i===a.index){let e;2===a.type?e=new ht(o,o.nextSibling,this,t):1===a.type?e=new a.ctor(o,a.name,a.strings,this,t):6===a.type&&(e=new yt(o,this,t)),this._$AV.push(e),a=r[++s]}i!==a?.index&&(o=st.nextNode(),i++)}return st.currentNode=F,n}p(t){let e=0;for(const r of this._$AV)void 0!==r&&(void 0!==r.strings?(r._$AI(t,r,e),e+=r.strings.length-2):r._$AI(t[e])),e++}}class ht{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,r,n){this.type=2,this._$AH=ot,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const e=this._$AM;return void 0!==e&&11===t?.nodeType&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=ut(this,t,e),W(t)?t===ot||null==t||""===t?(this._$AH!==ot&&this._$AR(),this._$AH=ot):t!==this._$AH&&t!==nt&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):(t=>B(t)||"function"==typeof t?.[Symbol.iterator])(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==ot&&W(this._$AH)?this._$AA.nextSibling.data=t:this.T(F.createTextNode(t)),this._$AH=t}$(t){const{values:e,_$litType$:r}=t,n="number"==typeof r?this._$AC(t):(void 0===r.el&&(r.el=lt.createElement(at(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(e);else{const t=new dt(n,this),r=t.u(this.options);t.p(e),this.T(r),this._$AH=t}}_$AC(t){let e=it.get(t.strings);return void 0===e&&it.set(t.strings,e=new lt(t)),e}k(t){B(this._$AH)||(this._$AH=[],this._$AR());const e=this._$AH;let r,n=0;for(const o of t)n===e.length?e.push(r=new ht(this.O(H()),this.O(H()),this,this.options)):r=e[n],r._$AI(o),n++;n<e.length&&(this._$AR(r&&r._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){const e=M(t).nextSibling;M(t).remove(),t=e}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}}class pt{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,r,n,o){this.type=1,this._$AH=ot,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=o,r.length>2||""!==r[0]||""!==r[1]?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=ot}_$AI(t,e=this,r,n){const o=this.strings;let i=!1;if(void 0===o)t=ut(this,t,e,0),i=!W(t)||t!==this._$AH&&t!==nt,i&&(this._$AH=t);else{const n=t;let s,a;for(t=o[0],s=0;s<o.length-1;s++)a=ut(this,n[r+s],e,s),a===nt&&(a=this._$AH[s]),i||=!W(a)||a!==this._$AH[s],a===ot?t=ot:t!==ot&&(t+=(a??"")+o[s+1]),this._$AH[s]=a}i&&!n&&this.j(t)}j(t){t===ot?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}class ft extends pt{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===ot?void 0:t}}class mt extends pt{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==ot)}}class gt extends pt{constructor(t,e,r,n,o){super(t,e,r,n,o),this.type=5}_$AI(t,e=this){if((t=ut(this,t,e,0)??ot)===nt)return;const r=this._$AH,n=t===ot&&r!==ot||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,o=t!==ot&&(r===ot||n);n&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}class yt{constructor(t,e,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){ut(this,t)}}const bt=N.litHtmlPolyfillSupport;bt?.(lt,ht);const vt=(t,e,r)=>{const n=r?.renderBefore??e;let o=n._$litPart$;if(void 0===o){const t=r?.renderBefore??null;n._$litPart$=o=new ht(e.insertBefore(H(),t),t,void 0,r??{})}return o._$AI(t),o},wt=globalThis;class _t extends C{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=vt(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return nt}}_t._$litElement$=!0,_t.finalized=!0,wt.litElementHydrateSupport?.({LitElement:_t});const kt=wt.litElementPolyfillSupport;kt?.({LitElement:_t});class $t extends Error{constructor(t,e,r={}){super(e,{cause:r.cause}),this.name="PortalError",this.kind=t,this.reason=r.reason,this.status=r.status,this.url=r.url,this.answer=r.answer,this.faults=r.faults??[]}get isPassing(){const{kind:t,reason:e}=this;return"http"===t?"busy"===e||"server"===e:"config"!==t&&"render"!==e}static from(t){return t instanceof $t?t:new $t("format",String(t),{reason:"render",cause:t})}}function xt(t){return new $t("format",`${t.length} part(s) of the answer were left out.`,{reason:"partial",faults:t})}function At(t){return t instanceof DOMException&&"AbortError"===t.name}const St=new Set;function Et(t,e,r,n=[]){const o=r.faults.map(({path:t,message:e})=>`\n${t}: ${e}`).join(""),i=`<${t}> ${e}\n${r.message}${o}${n.map(t=>`\n\u2192 ${t}`).join("")}`;St.has(i)||(St.add(i),console.warn(i,...r.cause?[r.cause]:[]))}function Tt(t,e){customElements.get(t)||(function(){if(R()||!("trustedTypes"in globalThis))return!0;try{return vt(et`<i></i>`,document.createDocumentFragment()),!0}catch{return!1}}()?customElements.define(t,e):Et(t,"stays as it is.",Ot))}const Ot=new $t("config",'The page asks for Trusted Types and allows no policy named "portal-widgets".'),Ct={attribute:!0,type:String,converter:x,reflect:!1,hasChanged:A},Pt=(t=Ct,e,r)=>{const{kind:n,metadata:o}=r;let i=globalThis.litPropertyMetadata.get(o);if(void 0===i&&globalThis.litPropertyMetadata.set(o,i=new Map),"setter"===n&&((t=Object.create(t)).wrapped=!0),i.set(r.name,t),"accessor"===n){const{name:n}=r;return{set(r){const o=e.get.call(this);e.set.call(this,r),this.requestUpdate(n,o,t,!0,r)},init(e){return void 0!==e&&this.C(n,void 0,t,e),e}}}if("setter"===n){const{name:n}=r;return function(r){const o=this[n];e.call(this,r),this.requestUpdate(n,o,t,!0,r)}}throw Error("Unsupported decorator location: "+n)};function Rt(t){return(e,r)=>"object"==typeof r?Pt(t,e,r):((t,e,r)=>{const n=e.hasOwnProperty(r);return e.constructor.createProperty(r,t),n?Object.getOwnPropertyDescriptor(e,r):void 0})(t,e,r)}function zt(t){return Rt({...t,state:!0,attribute:!1})}function Nt(t,e){return(e,r,n)=>((t,e,r)=>(r.configurable=!0,r.enumerable=!0,Reflect.decorate&&"object"!=typeof e&&Object.defineProperty(t,e,r),r))(e,r,{get(){return(e=>e.renderRoot?.querySelector(t)??null)(this)}})}const Mt=d`
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
`,Lt=["wordpress","liferay","drupal","sharepoint"],jt=[[/\/wp-json\b|[?&]rest_route=/,"wordpress"],[/\/o\/headless-/,"liferay"],[/\/jsonapi\b/,"drupal"],[/\/_api\//,"sharepoint"],[/\/(rss|feed|atom)\b|\.(rss|xml)$/i,"feed"]];function Dt({kind:t,reason:e,url:r,source:n,page:o,reached:i}){const s=(...t)=>t.map(t=>({name:t}));if("forbidden"===e){const t=Lt.find(t=>t===n);return s(t?`guest.${t}`:"guest")}if("network"===t)return"offline"!==e&&r?o.startsWith("https:")&&r.startsWith("http:")?s("mixed"):new URL(r).origin===new URL(o).origin?s("address","blocked"):i?s("cors"):!1===i?s("address","blocked"):s("cors","address","blocked"):[];if("timeout"===t||"busy"===e||"server"===e)return s("down");if("refused"===e)return s("options","address");const a=jt.find(([t])=>t.test(r??""))?.[1],c=a&&a!==n?[{name:"looks",like:a}]:[];return"html"===e?[...c,...s("login","address","source")]:"not-found"===e?[...c,...s("address","source")]:"shape"===e||"json"===e||"empty"===e?[...c,...s("source","address")]:[]}const It={bubbles:!0,composed:!0};class Ut extends t{static{this.type="portal-load"}constructor(t,e){super(Ut.type,It),this.topic=t,this.data=e}}class qt extends t{static{this.type="portal-error"}#t;constructor(t,e,r=""){super(qt.type,It),this.topic=t,this.error=e,this.#t=r}get advice(){const{kind:t,reason:e,url:r=""}=this.error;return Dt({kind:t,reason:e,url:r,source:this.#t,page:location.href})}get kind(){return this.error.kind}get cause(){return this.error.cause}}class Ft extends t{static{this.type="portal-article-change"}constructor(t){super(Ft.type,It),this.articleId=t}}class Ht extends t{static{this.type="portal-rating-change"}constructor(t,e,r){super(Ht.type,It),this.subject=t,this.stars=e,this.outcome=r}}const Wt=new Map;function Bt(t,e,r=!1){const n=new Date(t),o=r&&!/^[\d-]{10}$/.test(String(t)),i=function(t,e){const r=`${t} ${e}`;let n=Wt.get(r);return n||(n=new Intl.DateTimeFormat(t,{timeZone:"Asia/Ho_Chi_Minh",day:"2-digit",month:"vi"===t?"2-digit":"short",year:"numeric",...e?{hour:"2-digit",minute:"2-digit",hourCycle:"h23"}:{}}),Wt.set(r,n)),n}(e,o);if("vi"!==e)return i.format(n);const s={};for(const{type:t,value:e}of i.formatToParts(n))s[t]=e;const a=`${s.day}/${s.month}/${s.year}`;return o?`${a} ${s.hour}:${s.minute}`:a}const Zt=new Map;function Vt(t,e,r=0){const n=`${e} ${r}`;let o=Zt.get(n);return o||(o=new Intl.NumberFormat(e,{maximumFractionDigits:r}),Zt.set(n,o)),o.format(t)}function Gt(t,e){return new Intl.NumberFormat(e,{style:"percent",maximumFractionDigits:1}).format(Math.floor(1e3*t)/1e3)}const Kt=["byte","kilobyte","megabyte","gigabyte"];function Yt(t,e){let r=0,n=t;for(;n>=1e3&&r<Kt.length-1;)n/=1e3,r++;return new Intl.NumberFormat(e,{style:"unit",unit:Kt[r],maximumFractionDigits:n<10&&r>0?1:0}).format(n)}const Jt={1:(t,e)=>et`<h1 part=${e}>${t}</h1>`,2:(t,e)=>et`<h2 part=${e}>${t}</h2>`,3:(t,e)=>et`<h3 part=${e}>${t}</h3>`,4:(t,e)=>et`<h4 part=${e}>${t}</h4>`,5:(t,e)=>et`<h5 part=${e}>${t}</h5>`,6:(t,e)=>et`<h6 part=${e}>${t}</h6>`};function Xt(t,e,r){return(Jt[Math.min(t,6)]??Jt[2])(e,r)}function Qt(t,{endpoint:e}){try{return new URL(t,new URL(e,document.baseURI)).href}catch{return t}}function te(t,e){const r=new URL(location.href);return void 0===e?r.searchParams.delete(t):r.searchParams.set(t,e),r.hash="",r.href}function ee(t){const{button:e,ctrlKey:r,metaKey:n,shiftKey:o,altKey:i,defaultPrevented:s}=t;return!(0!==e||r||n||o||i||s)}const re=new Map;function ne(t,e){setTimeout(()=>oe(t,e),3e3)}function oe(t,e){re.get(t)===e&&re.delete(t)}class ie extends Error{response;request;options;constructor(t,e,r){const n=`${t.status||0===t.status?t.status:""} ${t.statusText??""}`.trim();super(`Request failed with ${n?`status code ${n}`:"an unknown error"}: ${e.method} ${e.url}`),this.name="HTTPError",this.response=t,this.request=e,this.options=r}}class se extends Error{name="NonError";value;constructor(t){let e="Non-error value was thrown";try{"string"==typeof t?e=t:t&&"object"==typeof t&&"message"in t&&"string"==typeof t.message&&(e=t.message)}catch{}super(e),this.value=t}}class ae extends Error{name="ForceRetryError";customDelay;code;customRequest;constructor(t){const e=t?.cause?t.cause instanceof Error?t.cause:new se(t.cause):void 0;super(t?.code?`Forced retry: ${t.code}`:"Forced retry",e?{cause:e}:void 0),this.customDelay=t?.delay,this.code=t?.code,this.customRequest=t?.request}}const ce=(()=>{let t=!1,e=!1;if("function"==typeof globalThis.ReadableStream&&"function"==typeof n)try{e=new n("https://empty.invalid",{body:new globalThis.ReadableStream,method:"POST",get duplex(){return t=!0,"half"}}).headers.has("Content-Type")}catch(t){if(t instanceof Error&&"unsupported BodyInit type"===t.message)return!1;throw t}return t&&!e})(),le="function"==typeof globalThis.AbortController,ue="function"==typeof globalThis.AbortSignal&&"function"==typeof globalThis.AbortSignal.any,de="function"==typeof globalThis.ReadableStream,he="function"==typeof globalThis.FormData,pe=["get","post","put","patch","head","delete"],fe={json:"application/json",text:"text/*",formData:"multipart/form-data",arrayBuffer:"*/*",blob:"*/*",bytes:"*/*"},me=2147483647,ge=(new TextEncoder).encode("------WebKitFormBoundaryaxpyiPgbbPti10Rw").length,ye=Symbol("stop");class be{options;constructor(t){this.options=t}}const ve=t=>new be(t),we={json:!0,parseJson:!0,stringifyJson:!0,searchParams:!0,prefixUrl:!0,retry:!0,timeout:!0,hooks:!0,throwHttpErrors:!0,onDownloadProgress:!0,onUploadProgress:!0,fetch:!0,context:!0},_e={next:!0},ke={method:!0,headers:!0,body:!0,mode:!0,credentials:!0,cache:!0,redirect:!0,referrer:!0,referrerPolicy:!0,integrity:!0,keepalive:!0,signal:!0,window:!0,duplex:!0},$e=(t,e,r)=>{let n,o=0;return t.pipeThrough(new TransformStream({transform(t,i){if(i.enqueue(t),n){o+=n.byteLength;let t=0===e?0:o/e;t>=1&&(t=1-Number.EPSILON),r?.({percent:t,totalBytes:Math.max(e,o),transferredBytes:o},n)}n=t},flush(){n&&(o+=n.byteLength,r?.({percent:1,totalBytes:Math.max(e,o),transferredBytes:o},n))}}))},xe=t=>null!==t&&"object"==typeof t,Ae=(...t)=>{for(const e of t)if((!xe(e)||Array.isArray(e))&&void 0!==e)throw new TypeError("The `options` argument must be an object");return Ce({},...t)},Se=(t={},e={})=>{const r=new globalThis.Headers(t),n=e instanceof globalThis.Headers,o=new globalThis.Headers(e);for(const[t,e]of o.entries())n&&"undefined"===e||void 0===e?r.delete(t):r.set(t,e);return r};function Ee(t,e,r){return Object.hasOwn(e,r)&&void 0===e[r]?[]:Ce(t[r]??[],e[r]??[])}const Te=(t={},e={})=>({beforeRequest:Ee(t,e,"beforeRequest"),beforeRetry:Ee(t,e,"beforeRetry"),afterResponse:Ee(t,e,"afterResponse"),beforeError:Ee(t,e,"beforeError")}),Oe=(t,e)=>{const r=new URLSearchParams;for(const n of[t,e])if(void 0!==n)if(n instanceof URLSearchParams)for(const[t,e]of n.entries())r.append(t,e);else if(Array.isArray(n))for(const t of n){if(!Array.isArray(t)||2!==t.length)throw new TypeError("Array search parameters must be provided in [[key, value], ...] format");r.append(String(t[0]),String(t[1]))}else if(xe(n))for(const[t,e]of Object.entries(n))void 0!==e&&r.append(t,String(e));else{const t=new URLSearchParams(n);for(const[e,n]of t.entries())r.append(e,n)}return r},Ce=(...t)=>{let e,r={},n={},o={};const i=[];for(const s of t)if(Array.isArray(s))Array.isArray(r)||(r=[]),r=[...r,...s];else if(xe(s)){for(let[t,n]of Object.entries(s))if("signal"===t&&n instanceof globalThis.AbortSignal)i.push(n);else if("context"!==t)"searchParams"!==t?(xe(n)&&t in r&&(n=Ce(r[t],n)),r={...r,[t]:n}):e=null==n?void 0:void 0===e?n:Oe(e,n);else{if(null!=n&&(!xe(n)||Array.isArray(n)))throw new TypeError("The `context` option must be an object");r={...r,context:null==n?{}:{...r.context,...n}}}xe(s.hooks)&&(o=Te(o,s.hooks),r.hooks=o),xe(s.headers)&&(n=Se(n,s.headers),r.headers=n)}return void 0!==e&&(r.searchParams=e),i.length>0&&(1===i.length?r.signal=i[0]:r.signal=ue?AbortSignal.any(i):i.at(-1)),r},Pe=t=>pe.includes(t)?t.toUpperCase():t,Re={limit:2,methods:["get","put","head","delete","options","trace"],statusCodes:[408,413,429,500,502,503,504],afterStatusCodes:[413,429,503],maxRetryAfter:Number.POSITIVE_INFINITY,backoffLimit:Number.POSITIVE_INFINITY,delay:t=>.3*2**(t-1)*1e3,jitter:void 0,retryOnTimeout:!1},ze=(t={})=>{if("number"==typeof t)return{...Re,limit:t};if(t.methods&&!Array.isArray(t.methods))throw new Error("retry.methods must be an array");if(t.methods&&=t.methods.map(t=>t.toLowerCase()),t.statusCodes&&!Array.isArray(t.statusCodes))throw new Error("retry.statusCodes must be an array");const e=Object.fromEntries(Object.entries(t).filter(([,t])=>void 0!==t));return{...Re,...e}};class Ne extends Error{request;constructor(t){super(`Request timed out: ${t.method} ${t.url}`),this.name="TimeoutError",this.request=t}}class Me{static create(t,e){const r=new Me(t,e),n=r.#e(async()=>{if("number"==typeof r.#r.timeout&&r.#r.timeout>me)throw new RangeError("The `timeout` option cannot be greater than 2147483647");await Promise.resolve();let t=await r.#n();for(const e of r.#r.hooks.afterResponse){const n=r.#o(t.clone());let o;try{o=await e(r.request,r.#i(),n,{retryCount:r.#s})}catch(e){throw r.#a(n),r.#a(t),e}if(o instanceof be)throw r.#a(n),r.#a(t),new ae(o.options);const i=o instanceof globalThis.Response?o:t;n!==i&&r.#a(n),t!==i&&r.#a(t),t=i}if(r.#o(t),!t.ok&&("function"==typeof r.#r.throwHttpErrors?r.#r.throwHttpErrors(t.status):r.#r.throwHttpErrors)){let e=new ie(t,r.request,r.#i());for(const t of r.#r.hooks.beforeError)e=await t(e,{retryCount:r.#s});throw e}if(r.#r.onDownloadProgress){if("function"!=typeof r.#r.onDownloadProgress)throw new TypeError("The `onDownloadProgress` option must be a function");if(!de)throw new Error("Streams are not supported in your environment. `ReadableStream` is missing.");const e=t.clone();return r.#a(t),((t,e)=>{if(!t.body)return t;if(204===t.status)return new Response(null,{status:t.status,statusText:t.statusText,headers:t.headers});const r=Math.max(0,Number(t.headers.get("content-length"))||0);return new Response($e(t.body,r,e),{status:t.status,statusText:t.statusText,headers:t.headers})})(e,r.#r.onDownloadProgress)}return t}).finally(()=>{const t=r.#c;r.#l(t?.body??void 0),r.#l(r.request.body??void 0)});for(const[t,o]of Object.entries(fe))"bytes"===t&&"function"!=typeof globalThis.Response?.prototype?.bytes||(n[t]=async()=>{r.request.headers.set("accept",r.request.headers.get("accept")||o);const i=await n;if("json"===t){if(204===i.status)return"";const t=await i.text();return""===t?"":e.parseJson?e.parseJson(t):JSON.parse(t)}return i[t]()});return n}static#u(t){return!t||"object"!=typeof t||Array.isArray(t)||t instanceof URLSearchParams?t:Object.fromEntries(Object.entries(t).filter(([,t])=>void 0!==t))}request;#d;#s=0;#h;#r;#c;#p;#f;constructor(t,e={}){if(this.#h=t,this.#r={...e,headers:Se(this.#h.headers,e.headers),hooks:Te({beforeRequest:[],beforeRetry:[],beforeError:[],afterResponse:[]},e.hooks),method:Pe(e.method??this.#h.method??"GET"),prefixUrl:String(e.prefixUrl||""),retry:ze(e.retry),throwHttpErrors:e.throwHttpErrors??!0,timeout:e.timeout??1e4,fetch:e.fetch??o,context:e.context??{}},"string"!=typeof this.#h&&!(this.#h instanceof URL||this.#h instanceof n))throw new TypeError("`input` must be a string, URL, or Request");if(this.#r.prefixUrl&&"string"==typeof this.#h){if(this.#h.startsWith("/"))throw new Error("`input` must not begin with a slash when using `prefixUrl`");this.#r.prefixUrl.endsWith("/")||(this.#r.prefixUrl+="/"),this.#h=this.#r.prefixUrl+this.#h}le&&ue&&(this.#p=this.#r.signal??this.#h.signal,this.#d=new globalThis.AbortController,this.#r.signal=this.#p?AbortSignal.any([this.#p,this.#d.signal]):this.#d.signal),ce&&(this.#r.duplex="half"),void 0!==this.#r.json&&(this.#r.body=this.#r.stringifyJson?.(this.#r.json)??JSON.stringify(this.#r.json),this.#r.headers.set("content-type",this.#r.headers.get("content-type")??"application/json"));const r=e.headers&&new globalThis.Headers(e.headers).has("content-type");if(this.#h instanceof n&&(he&&this.#r.body instanceof globalThis.FormData||this.#r.body instanceof URLSearchParams)&&!r&&this.#r.headers.delete("content-type"),this.request=new n(this.#h,this.#r),void 0!==(i=this.#r.searchParams)&&(Array.isArray(i)?i.length>0:i instanceof URLSearchParams?i.size>0:"object"==typeof i?Object.keys(i).length>0:"string"==typeof i?i.trim().length>0:Boolean(i))){const t="?"+("string"==typeof this.#r.searchParams?this.#r.searchParams.replace(/^\?/,""):new URLSearchParams(Me.#u(this.#r.searchParams)).toString()),e=this.request.url.replace(/(?:\?.*?)?(?=#|$)/,t);this.request=new n(e,this.#r)}var i;if(this.#r.onUploadProgress){if("function"!=typeof this.#r.onUploadProgress)throw new TypeError("The `onUploadProgress` option must be a function");if(!ce)throw new Error("Request streams are not supported in your environment. The `duplex` option for `Request` is not available.");this.request=this.#m(this.request,this.#r.body??void 0)}}#g(){const t=this.#r.retry.delay(this.#s);let e=t;!0===this.#r.retry.jitter?e=Math.random()*t:"function"==typeof this.#r.retry.jitter&&(e=this.#r.retry.jitter(t),(!Number.isFinite(e)||e<0)&&(e=t));const r=this.#r.retry.backoffLimit??Number.POSITIVE_INFINITY;return Math.min(r,e)}async#y(t){if(this.#s++,this.#s>this.#r.retry.limit)throw t;const e=t instanceof Error?t:new se(t);if(e instanceof ae)return e.customDelay??this.#g();if(!this.#r.retry.methods.includes(this.request.method.toLowerCase()))throw t;if(void 0!==this.#r.retry.shouldRetry){const r=await this.#r.retry.shouldRetry({error:e,retryCount:this.#s});if(!1===r)throw t;if(!0===r)return this.#g()}if(function(t){return t instanceof Ne||t?.name===Ne.name}(t)&&!this.#r.retry.retryOnTimeout)throw t;if(function(t){return t instanceof ie||t?.name===ie.name}(t)){if(!this.#r.retry.statusCodes.includes(t.response.status))throw t;const e=t.response.headers.get("Retry-After")??t.response.headers.get("RateLimit-Reset")??t.response.headers.get("X-RateLimit-Retry-After")??t.response.headers.get("X-RateLimit-Reset")??t.response.headers.get("X-Rate-Limit-Reset");if(e&&this.#r.retry.afterStatusCodes.includes(t.response.status)){let t=1e3*Number(e);Number.isNaN(t)?t=Date.parse(e)-Date.now():t>=Date.parse("2024-01-01")&&(t-=Date.now());const r=this.#r.retry.maxRetryAfter??t;return t<r?t:r}if(413===t.response.status)throw t}return this.#g()}#o(t){return this.#r.parseJson&&(t.json=async()=>this.#r.parseJson(await t.text())),t}#l(t){t&&t.cancel().catch(()=>{})}#a(t){this.#l(t.body??void 0)}async#e(t){try{return await t()}catch(e){const r=Math.min(await this.#y(e),me);if(this.#s<1)throw e;if(await async function(t,{signal:e}){return new Promise((r,n)=>{function o(){clearTimeout(i),n(e.reason)}e&&(e.throwIfAborted(),e.addEventListener("abort",o,{once:!0}));const i=setTimeout(()=>{e?.removeEventListener("abort",o),r()},t)})}(r,this.#p?{signal:this.#p}:{}),e instanceof ae&&e.customRequest){const t=this.#r.signal?new n(e.customRequest,{signal:this.#r.signal}):new n(e.customRequest);this.#b(t)}for(const t of this.#r.hooks.beforeRetry){const r=await t({request:this.request,options:this.#i(),error:e,retryCount:this.#s});if(r instanceof n){this.#b(r);break}if(r instanceof globalThis.Response)return r;if(r===ye)return}return this.#e(t)}}async#n(){this.#d?.signal.aborted&&(this.#d=new globalThis.AbortController,this.#r.signal=this.#p?AbortSignal.any([this.#p,this.#d.signal]):this.#d.signal,this.request=new n(this.request,{signal:this.#r.signal}));for(const t of this.#r.hooks.beforeRequest){const e=await t(this.request,this.#i(),{retryCount:this.#s});if(e instanceof Response)return e;if(e instanceof n){this.#b(e);break}}const t=((t,e)=>{const r={};for(const n in e)Object.hasOwn(e,n)&&(n in ke||n in we||n in t&&!(n in _e)||(r[n]=e[n]));return r})(this.request,this.#r);return this.#c=this.request,this.request=this.#c.clone(),!1===this.#r.timeout?this.#r.fetch(this.#c,t):async function(t,e,r,n){return new Promise((o,i)=>{const s=setTimeout(()=>{r&&r.abort(),i(new Ne(t))},n.timeout);n.fetch(t,e).then(o).catch(i).then(()=>{clearTimeout(s)})})}(this.#c,t,this.#d,this.#r)}#i(){if(!this.#f){const{hooks:t,...e}=this.#r;this.#f=Object.freeze(e)}return this.#f}#b(t){this.#f=void 0,this.request=this.#m(t)}#m(t,e){return this.#r.onUploadProgress&&t.body?((t,e,r)=>{if(!t.body)return t;const n=(t=>{if(!t)return 0;if(t instanceof FormData){let e=0;for(const[r,n]of t)e+=ge,e+=(new TextEncoder).encode(`Content-Disposition: form-data; name="${r}"`).length,e+="string"==typeof n?(new TextEncoder).encode(n).length:n.size;return e}if(t instanceof Blob)return t.size;if(t instanceof ArrayBuffer)return t.byteLength;if("string"==typeof t)return(new TextEncoder).encode(t).length;if(t instanceof URLSearchParams)return(new TextEncoder).encode(t.toString()).length;if("byteLength"in t)return t.byteLength;if("object"==typeof t&&null!==t)try{const e=JSON.stringify(t);return(new TextEncoder).encode(e).length}catch{return 0}return 0})(r??t.body);return new Request(t,{duplex:"half",body:$e(t.body,n,e)})})(t,this.#r.onUploadProgress,e??this.#r.body??void 0):t}}const Le=t=>{const e=(e,r)=>Me.create(e,Ae(t,r));for(const r of pe)e[r]=(e,n)=>Me.create(e,Ae(t,n,{method:r}));return e.create=t=>Le(Ae(t)),e.extend=e=>("function"==typeof e&&(e=e(t??{})),Le(Ae(t,e))),e.stop=ye,e.retry=ve,e},je=Le();function De(t,e){return"bigint"==typeof e?e.toString():e}class Ie{constructor(t){this._getter=t,this._value=void 0}get value(){const t=this._getter;return void 0!==t&&(this._value=t(),this._getter=void 0),this._value}}function Ue(t){const e=t.startsWith("^")?1:0,r=t.endsWith("$")?t.length-1:t.length;return t.slice(e,r)}function qe(t,e,r){Object.defineProperty(t,e,{value:r,writable:!0,enumerable:!0,configurable:!0})}function Fe(t){return function(t){const e=Object.getOwnPropertyDescriptor(t,"shape");return e?.get?e.get.raw:e?.value}(t._zod.def)??t._zod.def.shape}function He(t,e,r){Object.defineProperty(t,e,{get(){const t=r();return qe(this,e,t),t},enumerable:!0,configurable:!0})}function We(t,e,r){e in t?qe(t,e,r):t[e]=r}const Be="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function Ze(t){return"object"==typeof t&&null!==t&&!Array.isArray(t)}function Ve(t){if(!1===Ze(t))return!1;const e=t.constructor;if(void 0===e)return!0;if("function"!=typeof e)return!0;const r=e.prototype;return!1!==Ze(r)&&!1!==Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")}function Ge(t,e,r){const n=new t._zod.constr(e??t._zod.def);return e&&!r?.parent||(n._zod.parent=t),n}function Ke(t){const e=t;if(!e)return{};if("string"==typeof e)return{error:()=>e};if(void 0!==e?.message){if(void 0!==e?.error)throw new Error("Cannot specify both `message` and `error` params");e.error=e.message}return delete e.message,"string"==typeof e.error?{...e,error:()=>e.error}:e}const Ye=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();function Je(t,e){const r={};return function(t,e,r){const n=Fe(e);for(const o of r){const r=Object.getOwnPropertyDescriptor(n,o);r.enumerable&&(r.get?He(t,o,()=>e._zod.def.shape[o]):We(t,o,r.value))}}(r,t,Reflect.ownKeys(Fe(t))),function(t,e){for(const r of Reflect.ownKeys(e)){const n=Object.getOwnPropertyDescriptor(e,r);n.enumerable&&(n.get?He(t,r,()=>e[r]):We(t,r,n.value))}}(r,e),r}function Xe(t,e=0){if(!0===t.aborted)return!0;for(let r=e;r<t.issues.length;r++)if(!0!==t.issues[r]?.continue)return!0;return!1}function Qe(t,e=0){if(!0===t.aborted)return!0;for(let r=e;r<t.issues.length;r++)if(!1===t.issues[r]?.continue)return!0;return!1}function tr(t,e){return e.map(e=>{var r;return(r=e).path??(r.path=[]),e.path.unshift(t),e})}function er(t){return"string"==typeof t?t:t?.message}function rr(t){const e=[];for(const r of t??[]){const t=r._zod.def;if(!/_(length|size)$|_equals$/.test(t.check))break;const n=t.maximum??t.length??t.size;n>=0&&e.push([n,r])}return e}function nr(t,e,r){var n;for(let o=e;o<t.length;o++)(n=t[o]).schema??(n.schema=r)}function or(t,e,r){var n;const o=t.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=t).schema??(n.schema=t.inst):t.schema=t.inst);const i=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,s=t.message?t.message:er(t.inst?._zod.def?.error?.(t))??er(i?.(t))??er(e?.error?.(t))??er(r.customError?.(t))??er(r.localeError?.(t))??"Invalid input",a={};for(const e of Object.keys(t))"inst"!==e&&"schema"!==e&&"continue"!==e&&"input"!==e&&"__proto__"!==e&&(a[e]=t[e]);return a.path??(a.path=[]),a.message=s,e?.reportInput&&(a.input=t.input),a}const ir=/[\uD800-\uDBFF]/;function sr(t){const e=t.length;if(!ir.test(t))return e;let r=e;for(let n=0;n<e-1;n++)55296==(64512&t.charCodeAt(n))&&56320==(64512&t.charCodeAt(n+1))&&(r--,n++);return r}function ar(t){return Array.isArray(t)?"array":"string"==typeof t?"string":"unknown"}function cr(t,e,r,n=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function lr(t,e,r){Object.defineProperty(t,e,{configurable:!0,get(){return null==this?r:cr(this,e,r.bind(this))},set(t){cr(this,e,t)}})}let ur,dr=!1;const hr={configurable:!0,get(){dr=!0}};function pr(t,e,r){const n=Object.getPrototypeOf(t._zod);e in n&&ur!==t._zod?ur=void 0:(ur=t._zod,Object.defineProperty(n,e,{configurable:!0,get(){Object.defineProperty(this,e,hr);const t=dr;dr=!1;try{const n=r(this);return dr?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:n}),dr=dr||t,n}catch(r){throw delete this[e],dr=dr||t,r}},set(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:t})}}))}function fr(t){const e=()=>t;return e["~constantCatch"]=!0,e}const mr={};var gr;const yr={value:void 0,enumerable:!1};let br="captureStackTrace"in Error?Error:null;function vr(t,e,r,n){function o(t){this.def=t,this.constr=u,this.traits=new Set}o.prototype={};const i=r,s=i&&new WeakSet;function a(r,n){if(r._zod){if(r._zod.traits.has(t))return}else{yr.value=new o(n);try{Object.defineProperty(r,"_zod",yr)}finally{yr.value=void 0}}if(r._zod.traits.add(t),e(r,n),s){const t=Object.getPrototypeOf(r),e=r._zod.constr.prototype;let n=t;for(;n&&n!==e;)n=Object.getPrototypeOf(n);const o=n??t;s.has(o)||(s.add(o),function(t,e){for(const r of Object.keys(e)){const n=Object.getOwnPropertyDescriptor(e,r);n.get?Object.defineProperty(t,r,{...n,enumerable:!1}):lr(t,r,n.value)}}(o,i))}const a=u.prototype;for(const t in a)Object.prototype.hasOwnProperty.call(a,t)&&(t in r||(r[t]=a[t].bind(r)))}const c=n?.Parent??Object;class l extends c{}function u(t){const e=n?.Parent?function(t){const e=br;if(e){const r=e.stackTraceLimit;if("number"==typeof r){try{e.stackTraceLimit=0}catch{return br=null,new t}try{return new t}finally{e.stackTraceLimit=r}}}return new t}(l):this;a(e,t);const r=e._zod.deferred;if(r){for(const t of r)t();e._zod.deferred=void 0}const o=mr.__zod_globalConfig?.postProcessor;return o&&o(e),e}return Object.defineProperty(l,"name",{value:t}),Object.defineProperty(u,"init",{value:a}),Object.defineProperty(u,Symbol.hasInstance,{value:e=>!!(n?.Parent&&e instanceof n.Parent)||e?._zod?.traits?.has(t)}),Object.defineProperty(u,"name",{value:t}),u}class wr extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class _r extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}}(gr=mr).__zod_globalConfig??(gr.__zod_globalConfig={});const kr=mr.__zod_globalConfig;function $r(t){return kr}const xr={get:function(){const t=this._zod;return t.message??(t.message=JSON.stringify(t.def,De,2)),t.message},set:function(t){this._zod.message=t},enumerable:!0,configurable:!0},Ar={value:void 0,enumerable:!1},Sr=new WeakSet([Object.prototype,Error.prototype]),Er=vr("$ZodError",(t,e)=>{t.name="$ZodError",Ar.value=e,Object.defineProperty(t,"issues",Ar),Ar.value=void 0,Object.defineProperty(t,"message",xr);const r=Object.getPrototypeOf(t);Sr.has(r)||(Sr.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){const t=()=>this.message;return Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0}),t},set(t){Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),Tr=t=>{const e=(r,n,o,i)=>{const s=o?{...o,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},s);if(a instanceof Promise)throw new wr;if(a.issues.length){const r=new(i?.Err??t)(a.issues.map(t=>or(t,s,$r())));throw Be(r,i?.callee??e),r}return a.value};return e},Or=Tr(Er),Cr=t=>{const e=async(r,n,o,i)=>{const s=o?{...o,async:!0}:{async:!0};let a=r._zod.run({value:n,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){const r=new(i?.Err??t)(a.issues.map(t=>or(t,s,$r())));throw Be(r,i?.callee??e),r}return a.value};return e},Pr=Cr(Er),Rr=(t=>(e,r,n)=>{const o=n?{...n,async:!1}:{async:!1},i=e._zod.run({value:r,issues:[]},o);if(i instanceof Promise)throw new wr;return i.issues.length?zr(t,i.issues,o):{success:!0,data:i.value}})(Er);function zr(t,e,r){let n;return{success:!1,get error(){return n||(n=new t(e.map(t=>or(t,r,$r()))),e=void 0,r=void 0),n},set error(t){n=t,e=void 0,r=void 0}}}const Nr=(t=>async(e,r,n)=>{const o=n?{...n,async:!0}:{async:!0};let i=e._zod.run({value:r,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?zr(t,i.issues,o):{success:!0,data:i.value}})(Er),Mr="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Lr(t){return new RegExp(`^${t}$`)}const jr=Lr(Mr);function Dr(t){const e="(?:[01]\\d|2[0-3]):[0-5]\\d";return"number"==typeof t.precision?-1===t.precision?`${e}`:0===t.precision?`${e}:[0-5]\\d`:`${e}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?`${e}:[0-5]\\d(?:\\.\\d+)?`:`${e}(?::[0-5]\\d(?:\\.\\d+)?)?`}const Ir=/^[\s\S]{0,}$/,Ur=/^-?\d+(?:\.\d+)?$/,qr=/^(?:true|false)$/i,Fr=vr("$ZodCheck",(t,e)=>{var r;t._zod??(t._zod={}),t._zod.def=e,(r=t._zod).onattach??(r.onattach=[])}),Hr=t=>{const e=t.value;return!(null==e||void 0===e.length)},Wr={number:"number",bigint:"bigint",object:"date"},Br=vr("$ZodCheckLessThan",(t,e)=>{Fr.init(t,e);const r=Wr[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value<=e.value:n.value<e.value)||n.issues.push({origin:Wr[typeof n.value]??r,code:"too_big",maximum:"object"==typeof e.value?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Zr=vr("$ZodCheckGreaterThan",(t,e)=>{Fr.init(t,e);const r=Wr[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value>=e.value:n.value>e.value)||n.issues.push({origin:Wr[typeof n.value]??r,code:"too_small",minimum:"object"==typeof e.value?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Vr=vr("$ZodCheckNumberFormat",(t,e)=>{Fr.init(t,e),e.format=e.format||"float64";const r=e.format?.includes("int"),n=r?"int":"number",[o,i]=Ye[e.format];t._zod.check=s=>{const a=s.value;if(r){if(!Number.isInteger(a))return void s.issues.push({expected:n,format:e.format,code:"invalid_type",continue:!1,input:a,inst:t});if(!Number.isSafeInteger(a))return void(a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}))}a<o&&s.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:t,continue:!e.abort}),a>i&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:t,continue:!e.abort})}}),Gr=vr("$ZodCheckMaxLength",(t,e)=>{var r;Fr.init(t,e),(r=t._zod.def).when??(r.when=Hr),t._zod.check=r=>{const n=r.value,o=n.length;if(("string"==typeof n&&o>e.maximum?sr(n):o)<=e.maximum)return;const i=ar(n);r.issues.push({origin:i,code:"too_big",maximum:e.maximum,inclusive:!0,input:n,inst:t,continue:!e.abort})}}),Kr=vr("$ZodCheckMinLength",(t,e)=>{var r;Fr.init(t,e),(r=t._zod.def).when??(r.when=Hr),t._zod.check=r=>{const n=r.value,o=n.length;if(("string"==typeof n&&o>=e.minimum&&o<2*e.minimum?sr(n):o)>=e.minimum)return;const i=ar(n);r.issues.push({origin:i,code:"too_small",minimum:e.minimum,inclusive:!0,input:n,inst:t,continue:!e.abort})}}),Yr=vr("$ZodCheckStringFormat",(t,e)=>{var r,n;Fr.init(t,e),e.pattern?(r=t._zod).check??(r.check=r=>{e.pattern.lastIndex=0,e.pattern.test(r.value)||r.issues.push({origin:"string",code:"invalid_format",format:e.format,input:r.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(n=t._zod).check??(n.check=()=>{})}),Jr=vr("$ZodCheckOverwrite",(t,e)=>{Fr.init(t,e),t._zod.check=t=>{t.value=e.tx(t.value)}}),Xr={major:4,minor:6,patch:7},Qr=vr("$ZodType",(t,e)=>{var r;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=Xr;const n=t._zod.def.checks,o=t._zod.traits.has("$ZodCheck")?[t,...n??[]]:n?.length?[...n]:[];for(const e of o)for(const r of e._zod.onattach)r(t);if(0===o.length)(r=t._zod).deferred??(r.deferred=[]),t._zod.deferred?.push(()=>{t._zod.run=t._zod.parse});else{const e=(e,r,n)=>{if(e.memo)return e;let o,i=Xe(e);for(const s of r){if(s._zod.def.when){if(Qe(e))continue;if(!s._zod.def.when(e))continue}else if(i)continue;const r=e.issues.length,a=s._zod.check(e);if(a instanceof Promise&&!1===n?.async)throw new wr;if(o||a instanceof Promise)o=(o??Promise.resolve()).then(async()=>{await a,e.issues.length!==r&&(nr(e.issues,r,t),i||(i=Xe(e,r)))});else{if(e.issues.length===r)continue;nr(e.issues,r,t),i||(i=Xe(e,r))}}return o?o.then(()=>e):e},r=(r,n,i)=>{if(Xe(r))return r.aborted=!0,r;const s=e(n,o,i);if(s instanceof Promise){if(!1===i.async)throw new wr;return s.then(e=>t._zod.parse(e,i))}return t._zod.parse(s,i)};t._zod.run=(n,i)=>{if(i.skipChecks)return t._zod.parse(n,i);if("backward"===i.direction){const e=t._zod.parse({value:n.value,issues:[]},{...i,skipChecks:!0});return e instanceof Promise?e.then(t=>r(t,n,i)):r(e,n,i)}const s=t._zod.parse(n,i);if(s instanceof Promise){if(!1===i.async)throw new wr;return s.then(t=>e(t,o,i))}return e(s,o,i)}}},{get"~standard"(){return function(t,e,r){return cr(t,"~standard",r,!1)}(this,0,(t=this,{validate:e=>{const r={async:!1};try{const n=t._zod.run({value:e,issues:[]},r);if(!(n instanceof Promise))return tn(n,r)}catch(t){}return async function(t,e){const r={async:!0};return tn(await t._zod.run({value:e,issues:[]},r),r)}(t,e)},vendor:"zod",version:1}));var t},set"~standard"(t){cr(this,"~standard",t)}}),tn=(t,e)=>t.issues.length?{issues:t.issues.map(t=>or(t,e,$r()))}:{value:t.value},en=vr("$ZodString",(t,e)=>{Qr.init(t,e),t._zod.pattern=e.pattern??Ir,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=String(r.value)}catch(n){}return"string"==typeof r.value||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:t}),r}}),rn=vr("$ZodStringFormat",(t,e)=>{Yr.init(t,e),en.init(t,e)}),nn=vr("$ZodISODateTime",(t,e)=>{e.pattern??(e.pattern=function(t){const e=["Z"];t.offset&&e.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const r=`${Dr({precision:t.precision,seconds:!0})}(?:${e.join("|")})`,n=t.local?`${r}|${Dr({precision:t.precision})}`:r;return new RegExp(`^${Mr}T(?:${n})$`)}(e)),rn.init(t,e)}),on=vr("$ZodISODate",(t,e)=>{e.pattern??(e.pattern=jr),rn.init(t,e)}),sn=vr("$ZodNumber",(t,e)=>{Qr.init(t,e),t._zod.pattern=Ur,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=Number(r.value)}catch(t){}const o=r.value;if("number"==typeof o&&!Number.isNaN(o)&&Number.isFinite(o))return r;const i="number"==typeof o?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:o,inst:t,...i?{received:i}:{}}),r}}),an=vr("$ZodNumberFormat",(t,e)=>{Vr.init(t,e),sn.init(t,e)}),cn=vr("$ZodBoolean",(t,e)=>{Qr.init(t,e),t._zod.pattern=qr,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=Boolean(r.value)}catch(t){}const o=r.value;return"boolean"==typeof o||r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:t}),r}}),ln=vr("$ZodUnknown",(t,e)=>{Qr.init(t,e),t._zod.parse=t=>t}),un=t=>Array.isArray(t)?t.length:-1;function dn(t,e,r){t.issues.length&&e.issues.push(...tr(r,t.issues)),e.value[r]=t.value}const hn=vr("$ZodArray",(t,e)=>{Qr.init(t,e);const r=kr.memoizer;r?.attach(t),t._zod.parse=(n,o)=>{const i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),n;n.value=r?r.alloc(t,n,Array(i.length),o):Array(i.length);const s=[],a=o?.abortEarly;for(let t=0;t<i.length;t++){const r=i[t],c=e.element._zod.run({value:r,issues:[]},o);if(c instanceof Promise)s.push(c.then(e=>dn(e,n,t)));else if(dn(c,n,t),a&&0!==c.issues.length&&Xe(c))break}return s.length?Promise.all(s).then(()=>n):n},function(t,e){const r=rr(t._zod.def.checks);if(!r.length)return;const n=Math.min(...r.map(t=>t[0])),o=t._zod.parse;t._zod.parse=(r,i)=>{const s=e(r.value);if(s>n&&!i?.skipChecks&&"backward"!==i?.direction)for(const[e,n]of rr(t._zod.def.checks))if(s>e&&n._zod.def.when(r)){const e=r.issues.length;return n._zod.check(r),r.issues[e].continue=!1,nr(r.issues,e,t),r}return o(r,i)}}(t,un)});function pn(t,e,r,n,o,i){const s=r in n,a="optional"===i;if(s||!a||"optional"!==o){if(t.issues.length){if(void 0!==o&&a&&!s)return;e.issues.push(...tr(r,t.issues))}s||void 0!==o?void 0===t.value?(s||"defaulted"===o&&!a)&&(e.value[r]=void 0):e.value[r]=t.value:t.issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]})}}const fn=[];const mn=vr("$ZodObject",(t,e)=>{Qr.init(t,e);const r=Object.getOwnPropertyDescriptor(e,"shape"),n=r?.get?r.get.raw:e.shape??{};if(n){const t=()=>{const r={...n};return Object.defineProperty(e,"shape",{value:r}),t.raw=r,r};t.raw=n,Object.defineProperty(e,"shape",{get:t})}const o=new Ie(()=>function(t){const e=Object.keys(t.shape),r=Object.getOwnPropertySymbols(t.shape),n=r.length?r:fn,o=n.length?[...e,...n]:e;for(const e of o)if(!t.shape?.[e]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(e)}": expected a Zod schema`);const i=(s=t.shape,Object.keys(s).filter(t=>void 0!==s[t]._zod.optin&&"optional"===s[t]._zod.optout));var s;return{...t,allKeys:o,symbolKeys:n,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}(e));pr(t,"propValues",t=>{const e=t.def.shape,r={};for(const t of Object.keys(e)){const n=e[t]._zod;if(n.values){Object.prototype.hasOwnProperty.call(r,t)||qe(r,t,new Set);for(const e of n.values)r[t].add(e);void 0!==n.optin&&r[t].add(void 0)}}return r});const i=Ze,s=e.catchall;let a;const c=kr.memoizer;c?.attach(t),t._zod.parse=(e,r)=>{a??(a=o.value);const n=e.value;if(!i(n))return e.issues.push({expected:"object",code:"invalid_type",input:n,inst:t}),e;e.value=c?c.alloc(t,e,{},r):{};const l=[],u=a.shape,d=r?.abortEarly;let h=e.issues.length;for(const t of a.allKeys){if(d&&e.issues.length!==h){if(Xe(e,h))break;h=e.issues.length}if("__proto__"===t)continue;const o=u[t],i=o._zod.optin,s=o._zod.optout,a=o._zod.run({value:n[t],issues:[]},r);a instanceof Promise?l.push(a.then(r=>pn(r,e,t,n,i,s))):pn(a,e,t,n,i,s)}return s?function(t,e,r,n,o,i,s){const a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,d=l.optin,h=l.optout;let p=0;for(const o of Object.keys(e)){if(s&&r.issues.length!==p){if(Xe(r,p))break;p=r.issues.length}if(c.has(o))continue;if("__proto__"===o){"never"===u&&a.push(o);continue}if("never"===u){a.push(o);continue}const i=l.run({value:e[o],issues:[]},n);i instanceof Promise?t.push(i.then(t=>pn(t,r,o,e,d,h))):pn(i,r,o,e,d,h)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:e,inst:i,continue:!0}),t.length?Promise.all(t).then(()=>r):r}(l,n,e,r,o.value,t,!0===d):l.length?Promise.all(l).then(()=>e):e}});function gn(t,e,r,n){for(const r of t)if(0===r.issues.length)return e.value=r.value,e;const o=t.filter(t=>!Xe(t));return 1===o.length?(e.value=o[0].value,o[0]):(e.issues.push({code:"invalid_union",input:e.value,inst:r,errors:t.map(t=>t.issues.map(t=>or(t,n,$r())))}),e)}const yn=vr("$ZodUnion",(t,e)=>{Qr.init(t,e),pr(t,"optin",t=>t.def.options.some(t=>"defaulted"===t._zod.optin)?"defaulted":t.def.options.some(t=>void 0!==t._zod.optin)?"optional":void 0),pr(t,"optout",t=>t.def.options.some(t=>"optional"===t._zod.optout)?"optional":void 0),pr(t,"values",t=>{if(t.def.options.every(t=>t._zod.values))return new Set(t.def.options.flatMap(t=>Array.from(t._zod.values)))}),pr(t,"pattern",t=>{if(t.def.options.every(t=>t._zod.pattern)){const e=t.def.options.map(t=>t._zod.pattern);return new RegExp(`^(${e.map(t=>Ue(t.source)).join("|")})$`)}});const r=1===e.options.length?e.options[0]._zod.run:null;t._zod.parse=(n,o)=>{if(r)return r(n,o);let i=!1;const s=[];for(const t of e.options){const e=t._zod.run({value:n.value,issues:[]},o);if(e instanceof Promise)s.push(e),i=!0;else{if(0===e.issues.length)return e;s.push(e)}}return i?Promise.all(s).then(e=>gn(e,n,t,o)):gn(s,n,t,o)}}),bn=vr("$ZodRecord",(t,e)=>{Qr.init(t,e);const r=kr.memoizer;r?.attach(t),t._zod.parse=(n,o)=>{const i=n.value;if(!Ve(i))return n.issues.push({expected:"record",code:"invalid_type",input:i,inst:t}),n;const s=[],a=e.keyType._zod.values;if(a&&!e.partial){n.value=r?r.alloc(t,n,{},o):{};const c=new Set;for(const r of a)if("string"==typeof r||"number"==typeof r||"symbol"==typeof r){if(c.add("number"==typeof r?r.toString():r),"__proto__"===r)continue;const a=e.keyType._zod.run({value:r,issues:[]},o);if(a instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(a.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:a.issues.map(t=>or(t,o,$r())),input:r,path:[r],inst:t});continue}const l=a.value;if("__proto__"===l)continue;const u=e.valueType._zod.run({value:i[r],issues:[]},o);u instanceof Promise?s.push(u.then(t=>{t.issues.length&&n.issues.push(...tr(r,t.issues)),n.value[l]=t.value})):(u.issues.length&&n.issues.push(...tr(r,u.issues)),n.value[l]=u.value)}let l;for(const t of Object.keys(i))if(!c.has(t))if("loose"===e.mode){if("__proto__"===t)continue;n.value[t]=i[t]}else l=l??[],l.push(t);l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:l,continue:!0})}else{let c;n.value=r?r.alloc(t,n,{},o):{};for(const r of Reflect.ownKeys(i)){if("__proto__"===r)continue;if(!Object.prototype.propertyIsEnumerable.call(i,r))continue;let l=e.keyType._zod.run({value:r,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if("string"==typeof r&&Ur.test(r)&&l.issues.length){const t=e.keyType._zod.run({value:Number(r),issues:[]},o);if(t instanceof Promise)throw new Error("Async schemas not supported in object keys currently");0===t.issues.length&&(l=t)}if(l.issues.length){"loose"===e.mode?n.value[r]=i[r]:a?(c=c??[],c.push(r)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(t=>or(t,o,$r())),input:r,path:[r],inst:t});continue}const u=l.value;if("__proto__"===u)continue;const d=e.valueType._zod.run({value:i[r],issues:[]},o);d instanceof Promise?s.push(d.then(t=>{t.issues.length&&n.issues.push(...tr(r,t.issues)),n.value[u]=t.value})):(d.issues.length&&n.issues.push(...tr(r,d.issues)),n.value[u]=d.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>n):n}}),vn=vr("$ZodTransform",(t,e)=>{Qr.init(t,e),t._zod.optin="optional",kr.memoizer?.guard(t),t._zod.parse=(r,n)=>{if("backward"===n.direction)throw new _r(t.constructor.name);const o=e.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(t=>(r.value=t,r));if(o instanceof Promise)throw new wr;return r.value=o,r}});function wn(t,e){return t.value=e.issues.length?void 0:e.value,t}const _n=vr("$ZodOptional",(t,e)=>{Qr.init(t,e),pr(t,"optin",t=>"defaulted"===t.def.innerType._zod.optin?"defaulted":"optional"),t._zod.optout="optional",pr(t,"values",t=>{const e=t.def.innerType._zod.values;return e?new Set([...e,void 0]):void 0}),pr(t,"pattern",t=>{const e=t.def.innerType._zod.pattern;return e?new RegExp(`^(${Ue(e.source)})?$`):void 0}),t._zod.parse=(t,r)=>{if(void 0===t.value){if("defaulted"!==e.innerType._zod.optin)return t;const n=e.innerType._zod.run({value:t.value,issues:[]},r);return n instanceof Promise?n.then(e=>wn(t,e)):wn(t,n)}return e.innerType._zod.run(t,r)}}),kn=vr("$ZodNullable",(t,e)=>{Qr.init(t,e),pr(t,"optin",t=>t.def.innerType._zod.optin),pr(t,"optout",t=>t.def.innerType._zod.optout),pr(t,"pattern",t=>{const e=t.def.innerType._zod.pattern;return e?new RegExp(`^(${Ue(e.source)}|null)$`):void 0}),pr(t,"values",t=>t.def.innerType._zod.values?new Set([...t.def.innerType._zod.values,null]):void 0),t._zod.parse=(t,r)=>null===t.value?t:e.innerType._zod.run(t,r)});function $n(t,e,r,n){return e.issues.length?(t.value=r.catchValue({...e,value:t.value,error:{issues:e.issues.map(t=>or(t,n,$r()))},input:t.value}),t):(t.value=e.value,e.memo&&(t.memo=!0),t)}const xn=vr("$ZodCatch",(t,e)=>{Qr.init(t,e),pr(t,"optin",t=>"defaulted"===t.def.innerType._zod.optin?"defaulted":"optional"),pr(t,"optout",t=>t.def.innerType._zod.optout),pr(t,"values",t=>t.def.innerType._zod.values),t._zod.parse=(t,r)=>{if("backward"===r.direction)return e.innerType._zod.run(t,r);const n=e.innerType._zod.run({value:t.value,issues:[]},r);return n instanceof Promise?n.then(n=>$n(t,n,e,r)):$n(t,n,e,r)}}),An=vr("$ZodPipe",(t,e)=>{Qr.init(t,e),pr(t,"values",t=>t.def.in._zod.values),pr(t,"optin",t=>t.def.in._zod.optin),pr(t,"optout",t=>t.def.out._zod.optout),pr(t,"propValues",t=>t.def.in._zod.propValues),t._zod.parse=(t,r)=>{if("backward"===r.direction){const n=e.out._zod.run(t,r);return n instanceof Promise?n.then(t=>Sn(t,e.in,r)):Sn(n,e.in,r)}const n=e.in._zod.run(t,r);return n instanceof Promise?n.then(t=>Sn(t,e.out,r)):Sn(n,e.out,r)}});function Sn(t,e,r){return t.issues.some(t=>"unrecognized_keys"!==t.code)?(t.aborted=!0,t):e._zod.run({value:t.value,issues:t.issues},r)}const En=vr("$ZodCustom",(t,e)=>{Fr.init(t,e),Qr.init(t,e),t._zod.parse=(t,e)=>t,t._zod.check=r=>{const n=r.value,o=e.fn(n);if(o instanceof Promise)return o.then(e=>Tn(e,r,n,t));Tn(o,r,n,t)}});function Tn(t,e,r,n){if(!t){const t={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(t.params=n._zod.def.params),e.issues.push(function(...t){const[e,r,n]=t;return"string"==typeof e?{message:e,code:"custom",input:r,inst:n}:{...e}}(t))}}function On(t){return t.checks&&(t.checks=[...t.checks]),t}function Cn(t,e){return new Br({check:"less_than",...Ke(e),value:t,inclusive:!0})}function Pn(t,e){return new Zr({check:"greater_than",...Ke(e),value:t,inclusive:!0})}function Rn(t){return function(t,e){return new Zr({check:"greater_than",...Ke(e),value:0,inclusive:!1})}(0,t)}function zn(t,e){return new Gr({check:"max_length",...Ke(e),maximum:t})}function Nn(t,e){return new Kr({check:"min_length",...Ke(e),minimum:t})}function Mn(t){return new Jr({check:"overwrite",tx:t})}function Ln(t){return Mn(e=>e.normalize(t))}function jn(){return Mn(t=>t.trim())}const Dn=vr("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");Qr.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},set with(t){cr(this,"with",t)},parse(t,e){return Or(this,t,e,{callee:this.parse})},parseAsync(t,e){return Pr(this,t,e,{callee:this.parseAsync})},safeParse(t,e){return Rr(this,t,e)},safeParseAsync(t,e){return Nr(this,t,e)},check(...t){const e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(t=>"function"==typeof t?{_zod:{check:t,def:{check:"custom"},onattach:[]}}:t)]},{parent:!0})},clone(t,e){return Ge(this,t,e)},brand(){return this},register(t,e){return t.add(this,e),this},apply(t,...e){return 0===e.length?t(this):t(this,...e)}}),In=vr("ZodMiniString",(t,e)=>{en.init(t,e),Dn.init(t,e)});function Un(t){return function(t,e){return new t(On({type:"string",...Ke(e)}))}(In,t)}const qn=vr("ZodMiniStringFormat",(t,e)=>{rn.init(t,e),In.init(t,e)}),Fn=vr("ZodMiniNumber",(t,e)=>{sn.init(t,e),Dn.init(t,e)});function Hn(t){return function(t,e){return new t(On({type:"number",checks:[],...Ke(e)}))}(Fn,t)}const Wn=vr("ZodMiniNumberFormat",(t,e)=>{an.init(t,e),Fn.init(t,e)});function Bn(t){return function(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...Ke(e)})}(Wn,t)}const Zn=vr("ZodMiniBoolean",(t,e)=>{cn.init(t,e),Dn.init(t,e)});function Vn(t){return function(t,e){return new t({type:"boolean",...Ke(e)})}(Zn,t)}const Gn=vr("ZodMiniUnknown",(t,e)=>{ln.init(t,e),Dn.init(t,e)}),Kn=vr("ZodMiniArray",(t,e)=>{hn.init(t,e),Dn.init(t,e)});function Yn(t,e){return new Kn({type:"array",element:t,...Ke(e)})}const Jn=vr("ZodMiniObject",(t,e)=>{mn.init(t,e),Dn.init(t,e),function(t,e,r,n){const o=function(t,e){const r=Object.getPrototypeOf(t);return e in r?void 0:r}(t,e);o&&Object.defineProperty(o,e,{configurable:!0,get(){const t={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,e,t),t.value=r(this),Object.defineProperty(this,e,t),t.value},set(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:n,value:t})}})}(t,"shape",t=>t._zod.def.shape,!1)});function Xn(t,e){const r={type:"object",shape:t??{},...Ke(e)};return new Jn(r)}function Qn(t,e){return function(t,e){if(!Ve(e))throw new Error("Invalid input to extend: expected a plain object");const r=t._zod.def.checks;if(r&&r.length>0){const r=Fe(t);for(const t of Reflect.ownKeys(e))if(void 0!==Object.getOwnPropertyDescriptor(r,t))throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Ge(t,function(...t){const e={};for(const r of t){const t=Object.getOwnPropertyDescriptors(r);Object.assign(e,t)}return Object.defineProperties({},e)}(t._zod.def,{shape:Je(t,e)}))}(t,e)}const to=vr("ZodMiniUnion",(t,e)=>{yn.init(t,e),Dn.init(t,e)});function eo(t,e){return new to({type:"union",options:t,...Ke(e)})}const ro=vr("ZodMiniRecord",(t,e)=>{bn.init(t,e),Dn.init(t,e)}),no=vr("ZodMiniTransform",(t,e)=>{vn.init(t,e),Dn.init(t,e)});function oo(t){return new no({type:"transform",transform:t})}const io=vr("ZodMiniOptional",(t,e)=>{_n.init(t,e),Dn.init(t,e)});function so(t){return new io({type:"optional",innerType:t})}const ao=vr("ZodMiniNullable",(t,e)=>{kn.init(t,e),Dn.init(t,e)});function co(t){return new ao({type:"nullable",innerType:t})}const lo=vr("ZodMiniCatch",(t,e)=>{xn.init(t,e),Dn.init(t,e)});function uo(t,e){return new lo({type:"catch",innerType:t,catchValue:"function"==typeof e?e:fr(e)})}const ho=vr("ZodMiniPipe",(t,e)=>{An.init(t,e),Dn.init(t,e)});function po(t,e){return new ho({type:"pipe",in:t,out:e})}const fo=vr("ZodMiniCustom",(t,e)=>{En.init(t,e),Dn.init(t,e)});function mo(t,e={}){return function(t,e,r){return new t({type:"custom",check:"custom",fn:e,...Ke(r)})}(fo,t,e)}const go=vr("ZodMiniISODateTime",(t,e)=>{nn.init(t,e),qn.init(t,e)}),yo=vr("ZodMiniISODate",(t,e)=>{on.init(t,e),qn.init(t,e)});function bo(t){return function(t,e){return new t({type:"string",format:"date",check:"string_format",...Ke(e)})}(yo,t)}function vo(t,e){const r=new Map,n=new WeakMap;let o=e;for(let e=0;e<8;e++){const e=t.safeParse(o);if(e.success)return{data:e.data,faults:[...r.values()]};const i=new Map;for(const t of e.error.issues){const s=_o(o,t.path),a=void 0===s?t.path.slice(0,-1):t.path;if(0===a.length)throw wo(o,e.error.issues,[...r.values()],n);i.set(JSON.stringify(a),a);const c=$o(o,t.path,n);null!==s&&(r.size<100||r.has(c))&&r.set(c,{path:c,message:t.message,lost:"number"==typeof a[a.length-1]?"item":"field"})}o=ko(o,[...i.values()],n)}throw wo(o,[],[...r.values()],n)}function wo(t,e,r,n){const o=[...r,...e.map(e=>({path:$o(t,e.path,n),message:e.message,lost:"field"}))],i=o[o.length-1];return new $t("format","The answer does not have the expected shape: "+(i?`${i.path}: ${i.message}`:"unknown"),{reason:"shape",faults:o.slice(0,100)})}function _o(t,e){let r=t;for(const t of e){if("object"!=typeof r||null===r)return;r=r[t]}return r}function ko(t,e,r){const n=new Map;for(const[t,...r]of e){const e=n.get(t);e?e.push(r):n.set(t,[r])}const o=t=>t?.some(t=>0===t.length);if(Array.isArray(t)){const e=[],i=[];return t.forEach((s,a)=>{const c=n.get(a);o(c)||(e.push(c?ko(s,c,r):s),i.push(r.get(t)?.[a]??a))}),r.set(e,i),e}return Object.fromEntries(Object.entries(t).flatMap(([t,e])=>{const i=n.get(t);return o(i)?[]:[[t,i?ko(e,i,r):e]]}))}function $o(t,e,r){let n="$";return e.forEach((o,i)=>{const s=_o(t,e.slice(0,i)),a="object"==typeof s&&null!==s?r.get(s):void 0;n+="number"==typeof o?`[${a?.[o]??o}]`:`.${String(o)}`}),n}const xo=Xn({type:so(Un()),title:so(Un()),status:so(Hn()),detail:so(Un()),instance:so(Un())}),Ao=new Map;function So(t){Oo(t).failures++}function Eo(t){const e=Ao.get(t);if(e){Ao.delete(t),clearTimeout(e.timer);for(const t of e.waiting)t()}}function To(t,e){const r=Oo(t);return r.waiting.add(e),r.timer??=setTimeout(()=>{r.timer=void 0,r.pause=Math.min(2*r.pause,6e4);const[t]=r.waiting;t&&(r.waiting.delete(t),t())},r.pause*(.5+Math.random()/2)),()=>r.waiting.delete(e)}function Oo(t){let e=Ao.get(t);return e||(0===Ao.size&&addEventListener("online",Co),e={failures:0,pause:5e3,timer:void 0,waiting:new Set},Ao.set(t,e)),e}function Co(){for(const t of[...Ao.keys()])Eo(t)}const Po=Qn(xo,{message:so(Un()),error:uo(so(Xn({message:Xn({value:Un()})})),void 0)}),Ro={limit:2,methods:["get"],statusCodes:[408,429,500,502,503,504],maxRetryAfter:3e3,backoffLimit:3e3,jitter:!0};function zo(t,e,r={}){const n=function(t){let e;try{e=new URL(t,document.baseURI)}catch(e){throw new $t("config",`"${t}" is not an address.`,{reason:"bad-endpoint",cause:e})}if(!/^https?:$/.test(e.protocol))throw new $t("config",`"${t}" is not an http(s) address.`,{reason:"bad-endpoint",url:e.href});return e}(t.endpoint),o=(t,e={})=>{const r=/^https?:/i.test(t)?new URL(t):function(t,e){const r=new URL(t.href),[n="",o=""]=e.split("?",2);return n&&(r.pathname=`${r.pathname.replace(/\/+$/,"")}/${n.replace(/^\/+/,"")}`),new URLSearchParams(o).forEach((t,e)=>r.searchParams.set(e,t)),r}(n,t);for(const[t,n]of Object.entries(e))void 0!==n&&""!==n&&r.searchParams.set(t,String(n));return r.href},i=(n,i={})=>async function(t,e,{endpoint:r,language:n},o,{again:i,heard:s}){const a=new AbortController,c=()=>a.abort();o.aborted&&c(),o.addEventListener("abort",c,{once:!0});let l=!1;const u=setTimeout(()=>{l=!0,c()},15e3);try{const o=e.method??"GET",c="GET"===o&&!i&&function(t){return[...document.querySelectorAll("link[rel=preload][as=fetch]")].some(({href:e})=>e===t)}(t),l=await je(t,{method:o,headers:c?{}:{Accept:"application/json","Accept-Language":n,...e.headers},cache:i?"no-cache":"default",body:void 0===e.body?null:JSON.stringify(e.body),keepalive:"POST"===o,signal:a.signal,timeout:8e3,retry:{...Ro,shouldRetry:({error:t})=>{t instanceof Ne||So(r)}},hooks:{beforeRetry:[({error:t})=>{if(function(t){return(Ao.get(t)?.failures??0)>=6}(r))throw t}]}}),u=function(t,e,r){const n=()=>(new TextDecoder).decode(r);return{url:t,headers:e,bytes:r,text:n,json:()=>function(t,e,r){if(""===t)throw new $t("format",`The answer is empty: ${e}`,{reason:"empty",url:e});try{return JSON.parse(t)}catch(n){const o=t.startsWith("<")||/html/i.test(r.get("content-type")??"");throw new $t("format",o?`A web page came instead of JSON (a login page, perhaps): ${e}`:`The answer is not JSON: ${e}`,{reason:o?"html":"json",url:e,cause:n})}}(n().trim(),t,e)}}(l.url||t,l.headers,await No(l));return Eo(r),s?.(l.headers),u}catch(e){if(o.aborted)throw new DOMException("Nobody waits for it any more.","AbortError");const n=l?new $t("timeout",`No whole answer in time: ${t}`,{url:t}):await async function(t,e){if(t instanceof $t)return t;if(t instanceof Ne)return new $t("timeout",`No answer in 8 s: ${e}`,{url:e,cause:t});if(t instanceof ie){const{status:r}=t.response,n=await async function(t){try{const e=(new TextDecoder).decode(await No(t));try{return JSON.parse(e)}catch{return e}}catch{return}}(t.response),o=function(t){const{data:e}=Rr(Po,t);return e?.detail??e?.title??e?.message??e?.error?.message.value}(n);return new $t("http",`Status ${r}${o?` (${o})`:""}: ${e}`,{reason:Mo(r),status:r,url:e,answer:n,cause:t})}const r="object"==typeof navigator&&!navigator.onLine;return new $t("network",`${r?"The browser is offline":"No answer: refused, blocked, or no permission for this page (CORS)"}: ${e}`,{...r?{reason:"offline"}:{},url:e,cause:At(t)?void 0:t})}(e,t);throw n.isPassing?So(r):Eo(r),n}finally{clearTimeout(u),o.removeEventListener("abort",c)}}(o(n,i.search),i,t,e,r),s=[];return{...t,endpoint:n.href.replace(/\/$/,""),url:o,get:i,json:async(t,e)=>(await i(t,e)).json(),check:(t,e)=>{const r=vo(t,e);return s.push(...r.faults),r.data},faults:s}}async function No(t){const e=t.body?.getReader();if(!e)return new Uint8Array(await t.arrayBuffer());const r=[];let n=0;for(;;){const{done:o,value:i}=await e.read();if(o)break;if(n+=i.byteLength,n>8388608)throw e.cancel().catch(()=>{}),new $t("format","The answer is larger than 8388608 bytes.",{reason:"too-large",url:t.url});r.push(i)}const o=new Uint8Array(n);let i=0;for(const t of r)o.set(t,i),i+=t.byteLength;return o}function Mo(t){return 401===t||403===t?"forbidden":404===t||410===t?"not-found":408===t||429===t?"busy":t<500?"refused":"server"}const Lo="portal-widgets:answer:";function jo(t){Io(e=>e.removeItem(Lo+t))}function Do(t,e){return parseInt(t.getItem(e)??"",10)||0}function Io(t){try{return t(localStorage)}catch{return}}function Uo(t){return new Promise((e,r)=>{const n=()=>{document.hidden&&!t.aborted||(document.removeEventListener("visibilitychange",n),t.removeEventListener("abort",n),t.aborted?r(new DOMException("Nobody waits for it any more.","AbortError")):e())};document.addEventListener("visibilitychange",n),t.addEventListener("abort",n),n()})}const qo=encodeURIComponent,Fo={news:(t,{limit:e,page:r,category:n,q:o})=>t.json("news",{search:{limit:e,page:r,category:n,q:o}}),article:(t,{id:e})=>t.json(`news/${qo(e)}`),categories:t=>t.json("categories"),visits:t=>t.json("visits"),rating:(t,{subject:e})=>t.json(`ratings/${qo(e)}`),services:(t,{group:e})=>t.json("service-links",{search:{group:e}}),send:{visits:(t,e,r)=>t.json("visits",{method:"POST",body:r}),rating:(t,{subject:e},r)=>t.json(`ratings/${qo(e)}`,{method:"stars"in r?"PUT":"DELETE",headers:{"Content-Type":"application/json"},body:r})}},Ho={drupal:"sha384-DNr8d7WSbx0NnfFBMWULU0AjcBG5wqpNguKDjE0AQY0flz+Jof0H6SzpKoxUyhrZ",feed:"sha384-yQHC0JyAUaBeo2x/kHfohn0/T1poBymUGA/RiI9ooSr5ler7twLre/9tdFvNCv00",json:"sha384-zhbP1qk8gKenH+AcSyxKL6vZSfeG5yCnER22uxTVY3qCImu39VuBd2jzZtw9QjFU",liferay:"sha384-zVGOtQWZ9iclbtF9LKP6d4Z3tUkAQvM12BT4NytoVwfrIhxEFELbi1rqjmW/srVz",sharepoint:"sha384-2qLo0VaEqks+NbDX9cMp83f1YPIz/rnEcYXExFgVHkntC8eZF2kkOhJhEliiUy3q",wordpress:"sha384-MrKryipYt7OcJ5ZWuc8sWMQ0SuVLG/j3pBFt5ipycuCYYSRaDwNFZ3KhRHf+FKsf"},Wo={PortalError:$t,isAbort:At,trustedHtml:z,array:Yn,boolean:Vn,catch:uo,int:Bn,number:Hn,object:Xn,optional:so,pipe:po,positive:Rn,record:function(t,e,r){return e&&e._zod?new ro({type:"record",keyType:t,valueType:e,...Ke(r)}):new ro({type:"record",keyType:Un(),valueType:t,...Ke(e)})},safeParse:Rr,string:Un,transform:oo,union:eo,unknown:function(){return new Gn({type:"unknown"})}};function Bo(){const t=Reflect.get(e.prototype,"currentScript",document);return t instanceof HTMLScriptElement?t:void 0}const Zo=Bo(),Vo=new Map,Go=new Map,Ko=new Map([["rest",()=>Fo],...Object.keys(Ho).map(t=>[t,()=>function(t){const e=Vo.get(t);if(e)return e;const r=function(t){return new Promise((e,r)=>{const n=document.createElement("script");Go.set(t,e);const o=new URL(`sources/${t}.js`,Zo?.src??document.baseURI).href;n.src=function(t){return R()?.createScriptURL(t)??t}(o);const i=()=>r(new Error(`${o} did not load.`));n.integrity=Ho[t],n.crossOrigin="anonymous",n.nonce=Zo?.nonce??"",n.addEventListener("load",i),n.addEventListener("error",i),document.head.append(n)})}(t);return Vo.set(t,r),r.catch(()=>Vo.delete(t)),r}(t)])]),Yo=new Map,Jo=new Set,Xo=new Set(["http:","https:","mailto:","tel:"]);function Qo(t){try{return Xo.has(new URL(t,"https://relative.invalid/").protocol)}catch{return!1}}function ti(t){try{return/^https?:$/.test(new URL(t,"https://relative.invalid/").protocol)}catch{return!1}}const ei=Un().check(jn(),Nn(1),zn(2048),mo(Qo,"unsafe-link")),ri=Un().check(jn(),Nn(1),zn(2048),mo(ti,"unsafe-link")),ni=Un().check(Ln("NFC"),jn(),Nn(1)),oi=po(eo([Un().check(Nn(1),zn(512)),Bn()]),oo(String)),ii=new go({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...Ke({offset:!0})});const si=eo([ii,bo()]),ai=Bn().check(Pn(0)),ci=Xn({url:ri,alt:so(Un().check(Ln("NFC"))),width:so(Bn().check(Rn())),height:so(Bn().check(Rn())),srcset:so(Un())}),li=Xn({id:oi,name:ni,count:so(ai)}),ui=Xn({id:oi,title:ni,url:so(ei),summary:so(ni),image:so(ci),publishedAt:so(si),category:so(li),pinned:so(Vn())}),di=Xn({items:Yn(ui),page:Bn().check(Pn(1)),pageSize:Bn().check(Pn(1)),total:so(ai),more:so(Vn())}),hi=Yn(li),pi=Xn({title:ni,url:ei,size:so(ai),type:so(Un())}),fi=Xn({id:oi,title:ni,url:so(ei),publishedAt:so(si)}),mi=Qn(ui,{bodyHtml:Un(),lead:so(ni),author:so(ni),origin:so(ni),updatedAt:so(si),attachments:so(Yn(pi)),audio:so(Xn({url:ri})),previous:so(fi),next:so(fi),related:so(Yn(fi))}),gi=Xn({average:so(co(Hn().check(Pn(0)))),count:ai,max:Bn().check(Pn(2),Cn(10)),distribution:so(Yn(ai)),own:so(co(Bn().check(Pn(1))))}).check(mo(({average:t,count:e,max:r})=>!t||!e||t>=1&&t<=r,{path:["average"],message:"outside of 1 to max"}),mo(({distribution:t,max:e})=>!t||t.length===e,{path:["distribution"],message:"not one number for each vote from 1 to max"}),mo(({own:t,max:e})=>!t||t<=e,{path:["own"],message:"above max"}));Xn({stars:Bn().check(Pn(1),Cn(10)),voter:Un().check(Nn(8),zn(64))});const yi=Xn({title:ni,url:ei,icon:so(ri),description:so(ni),newTab:so(Vn())}),bi=Xn({title:so(ni),links:Yn(yi)}),vi=Xn({groups:Yn(bi)}),wi=Xn({online:so(ai),total:ai,today:so(ai),yesterday:so(ai),week:so(ai),month:so(ai),updatedAt:so(ii),daily:so(Yn(Xn({date:bo(),count:ai})))});Xn({visitor:so(Un().check(Nn(8),zn(64))),page:Un().check(zn(2048))});const _i=864e5;function ki(t,e=30*_i){return{parse:e=>vo(t,e),keptFor:e}}const $i={news:ki(di),article:ki(mi),categories:ki(hi),visits:ki(wi,_i),rating:ki(gi,_i),services:ki(vi)};function xi(t,e,r,n,o=!1){const i=Si(t,e,r);return function(t,e,r,n=!1){let o=re.get(t);return(!o||n&&o.settled)&&(o=function(t,e){const r=new AbortController,n={controller:r,takers:0,settled:!1,promise:e(r.signal).then(e=>(n.settled=!0,ne(t,n),e),e=>{throw n.settled=!0,oe(t,n),e})};return n}(t,e),re.set(t,o)),function(t,e,r){return e.takers++,new Promise((n,o)=>{const i=()=>{0!==--e.takers||e.settled||(oe(t,e),e.controller.abort()),o(new DOMException("Nobody waits for it any more.","AbortError"))};r.aborted?i():(r.addEventListener("abort",i,{once:!0}),e.promise.then(n,o).finally(()=>r.removeEventListener("abort",i)))})}(t,o,r)}(i,async n=>{const s=(await Ci(t,r))[t];if(!s)throw Pi(t,r);let a;await Uo(n);const c=t=>{a=!1!==a&&!/no-store/i.test(t.get("cache-control")??"")};try{const l=zo(r,n,{again:o,heard:c}),u=Oi(t,await s(l,e),l.faults);return a?function(t,{at:e,data:r}){const n=`${e} ${JSON.stringify(r,(t,e)=>"own"===t?void 0:e)}`;n.length>6e4?jo(t):Io(e=>{e.setItem(Lo+t,n);const r=Object.keys(e).filter(t=>t.startsWith(Lo));r.length<=40||r.sort((t,r)=>Do(e,t)-Do(e,r)).slice(0,r.length-40).forEach(t=>e.removeItem(t))})}(i,u):jo(i),u}catch(t){throw t instanceof $t&&!t.isPassing&&jo(i),t}},n,o)}async function Ai(t,e,r,n,o){const i=(await Ci(t,n)).send,s=i?.[t];if(!s)throw Pi(t,n);const a=zo(n,o),c=Oi(t,await s(a,e,r),a.faults);return function(t,e){const r={promise:Promise.resolve(e),controller:new AbortController,takers:0,settled:!0};re.set(t,r),ne(t,r)}(Si(t,e,n),c),c}function Si(t,e,r){return`${r.language} ${Ei(t,e,r)}`}function Ei(t,e,{source:r,endpoint:n,options:o}){const i=t=>Object.entries(t).filter(([,t])=>void 0!==t).sort(([t],[e])=>t<e?-1:1),s=Ti(n).replace(/\/$/,"");return JSON.stringify([t,r,s,i(o),i(e)])}function Ti(t){try{return t&&new URL(t,document.baseURI).href}catch{return t}}function Oi(t,e,r){const{data:n,faults:o}=$i[t].parse(e);return{data:n,faults:[...r,...o],at:Date.now()}}async function Ci(t,{source:e,endpoint:r}){const n=await async function(t){try{return Yo.get(t)??await(Ko.get(t)?.())}catch(e){throw new $t("network",`The library's own source "${t}" could not be loaded.`,{cause:e})}}(e);if(!n)throw new $t("config",`There is no source "${e}". Known: ${[...new Set([...Ko.keys(),...Yo.keys()])].join(", ")}.`,{reason:"unknown-source"});if(!r)throw new $t("config",`No endpoint to ask for ${t}.`,{reason:"no-endpoint"});return n}function Pi(t,{source:e}){return new $t("config",`The source "${e}" cannot answer "${t}".`,{reason:"unsupported-topic"})}const Ri="portal-widgets-status";function zi(t){const e=document.getElementById(Ri)??function(){const t=document.createElement("div");t.id=Ri,t.setAttribute("role","status"),t.setAttribute("aria-live","polite");const e={position:"absolute",width:"1px",height:"1px",margin:"-1px",overflow:"hidden","clip-path":"inset(50%)","white-space":"nowrap"};for(const[r,n]of Object.entries(e))t.style.setProperty(r,n,"important");return document.body.append(t),t}();e.textContent="",setTimeout(()=>{e.textContent=t},150)}function Ni(...t){return{fromAttribute:e=>t.find(t=>t===e?.trim().toLowerCase())??t[0]}}function Mi(t,e,r){const n={fromAttribute:n=>{const o=n?.trim()?Math.trunc(Number(n)):NaN;return Number.isNaN(o)?t:Math.min(r,Math.max(e,o))}};return n}const Li={"news.label":"News","news.empty":"There is no news here yet.","news.emptySearch":"Nothing was found for \u201c{q}\u201d.","news.search":"Search the news","news.searchButton":"Search","news.clear":"Show all news","news.found":{one:"{n} item found for \u201c{q}\u201d.",other:"{n} items found for \u201c{q}\u201d."},"news.new":"New","news.pinned":"Pinned","news.more":"Show more","news.added":{one:"{n} more item.",other:"{n} more items."},"news.pastEnd":{one:"There is no page {page}; the list has {n} page.",other:"There is no page {page}; the list has {n} pages."},"pages.label":"Pages","pages.page":"Page {page}","pages.pageOf":"Page {page} of {n}.","pages.previous":"Previous","pages.next":"Next","pages.first":"Go to the first page","article.label":"Article","article.published":"Published","article.updated":"Updated","article.author":"Author","article.origin":"Source: {origin}","article.attachments":"Attached files","article.audio":"Listen to this article","article.related":"Related articles","article.around":"More articles","article.previous":"Older","article.next":"Newer","article.back":"Back to the list","article.empty":"This article has no text.","article.table":"Table {n}","article.enlarge":"Enlarge the picture","article.video":"Play the video","article.videoNote":"The video is loaded from {host}.","link.outside":"(leads to {host})","link.newTab":"(opens in a new tab)","services.label":"Online services","services.empty":"There are no services here yet.","visits.label":"Visits","visits.online":"Online now","visits.today":"Today","visits.yesterday":"Yesterday","visits.week":"This week","visits.month":"This month","visits.total":"All visits","visits.updated":"Updated at","visits.unknown":"not known","visits.daily":"Visits in the last 30 days","visits.day":"Day","visits.visits":"Visits","visits.top":"at most {n} a day","rating.label":"Rating","rating.none":"No votes yet","rating.of":"{value} of {max} stars","rating.mean":"{value} of {max} on average","rating.satisfied":"{share} satisfied","rating.count":{one:"{n} vote",other:"{n} votes"},"rating.unknown":"not known","rating.spread":"How the votes spread","rating.stars":{one:"{n} star",other:"{n} stars"},"rating.level1":"Not satisfied","rating.level2":"Satisfied","rating.level3":"Very satisfied","rating.vote":"Rate this page","rating.yourVote":"Your vote","rating.choose":"Please choose a vote first.","rating.send":"Send vote","rating.change":"Change vote","rating.withdraw":"Withdraw vote","rating.sending":"Sending\u2026","rating.own":"You voted: {vote}.","rating.withdrawn":"Your vote was withdrawn.","rating.kept":"Not sent yet: your vote ({vote}) is kept on this device and will be sent again.","rating.keptWithdrawal":"Not sent yet: your withdrawal is kept on this device and will be sent again.","rating.refused":"Not accepted by the server ({status}): {vote}.","rating.scale":"The rating on the server has another scale than this part of the page.","state.loading":"Loading\u2026","state.retry":"Try again","state.stale":"A newer version could not be loaded. Updated at {time}.","note.items":{one:"{n} item is left out, because its data is wrong.",other:"{n} items are left out, because their data is wrong."},"note.link":"An unsafe or wrong link was removed.","note.date":"A date without a time zone, or no date at all, is not shown.","note.field":"Some details are left out, because their data is wrong.","note.surplus":{one:"The source sent {n} item; only the first {limit} are shown.",other:"The source sent {n} items; only the first {limit} are shown."},"error.config":"This part of the page is not set up correctly.","error.no-endpoint":"No data address (endpoint) is set for this part of the page.","error.bad-endpoint":"The data address (endpoint) of this part of the page is not valid.","error.unknown-source":"This part of the page asks for a kind of source that is not known: \u201c{source}\u201d.","error.unsupported-topic":"The source \u201c{source}\u201d cannot give what this part of the page shows.","error.network":"The data could not be reached. The address may be wrong, or the server gives this page no permission.","error.offline":"You are offline. This part will load when the connection is back.","error.timeout":"The server takes too long to answer.","error.http":"The server answered with an error ({status}).","error.forbidden":"The server does not allow visitors to read this.","error.not-found":"There is nothing at this address any more.","error.busy":"The server is busy. Please try again in a moment.","error.server":"The server has a problem ({status}).","error.format":"The answer of the server cannot be read.","error.html":"The server sent a web page instead of data (perhaps a login page).","error.json":"The answer of the server is damaged.","error.empty":"The server sent an empty answer.","error.too-large":"The answer of the server is too large.","error.shape":"The answer of the server does not have the expected form.","error.render":"This part of the page could not be shown.","error.article.not-found":"This article was not found. It may have been removed.","advice.mixed":"This page is on https and the address on http: browsers refuse that. Use the https address.","advice.cors":"The server may not let pages of {host} read its answers (CORS): have it send \u201cAccess-Control-Allow-Origin: {host}\u201d, or pass its answers on from the page\u2019s own host.","advice.address":"The address may be wrong, or the server is not running: open {url} in a browser.","advice.blocked":"The page\u2019s own policy (connect-src) or a blocker in the browser may forbid the request.","advice.guest":"Guests may not read there: open it in a private window to see, and let guests read it on the server.","advice.guest.wordpress":"WordPress lets everybody read its REST API unless a plugin or the host closes it: look for \u201cDisable REST API\u201d in the plugins.","advice.guest.liferay":"Liferay closes its services to guests: add a Service Access Policy marked \u201cDefault\u201d for headless delivery (Control Panel \u2192 Security), a CORS rule, and give guests the right to view the contents.","advice.guest.drupal":"Drupal shows guests what the role \u201cAnonymous user\u201d may see: give it \u201cView published content\u201d, and let the content type into JSON:API.","advice.guest.sharepoint":"SharePoint closes its lists to guests: allow anonymous access to the list, and switch off \u201cRequire Use Remote Interfaces\u201d.","advice.login":"A web page answers at that address, perhaps one for signing in.","advice.source":"What answers there does not look like \u201c{source}\u201d: check the attribute \u201csource\u201d.","advice.looks":'The address looks like one of \u201c{like}\u201d: try source="{like}".',"advice.options":"The server does not understand the question: check the \u201csource-\u2026\u201d attributes.","advice.down":"The server is overloaded or out of order: look into its log."},ji={"news.label":"Tin t\u1ee9c","news.empty":"Ch\u01b0a c\xf3 tin n\xe0o.","news.emptySearch":"Kh\xf4ng t\xecm th\u1ea5y tin n\xe0o cho \u201c{q}\u201d.","news.search":"T\xecm tin t\u1ee9c","news.searchButton":"T\xecm ki\u1ebfm","news.clear":"Xem t\u1ea5t c\u1ea3 tin","news.found":"T\xecm th\u1ea5y {n} tin cho \u201c{q}\u201d.","news.new":"M\u1edbi","news.pinned":"Ghim","news.more":"Xem th\xeam","news.added":"\u0110\xe3 th\xeam {n} tin.","news.pastEnd":"Kh\xf4ng c\xf3 trang {page}; danh s\xe1ch ch\u1ec9 c\xf3 {n} trang.","pages.label":"Ph\xe2n trang","pages.page":"Trang {page}","pages.pageOf":"Trang {page} tr\xean {n}.","pages.previous":"Tr\u01b0\u1edbc","pages.next":"Sau","pages.first":"V\u1ec1 trang \u0111\u1ea7u","article.label":"B\xe0i vi\u1ebft","article.published":"\u0110\u0103ng ng\xe0y","article.updated":"C\u1eadp nh\u1eadt","article.author":"T\xe1c gi\u1ea3","article.origin":"Ngu\u1ed3n: {origin}","article.attachments":"T\u1ec7p \u0111\xednh k\xe8m","article.audio":"Nghe b\xe0i vi\u1ebft","article.related":"B\xe0i li\xean quan","article.around":"B\xe0i kh\xe1c","article.previous":"B\xe0i c\u0169 h\u01a1n","article.next":"B\xe0i m\u1edbi h\u01a1n","article.back":"V\u1ec1 danh s\xe1ch","article.empty":"B\xe0i vi\u1ebft n\xe0y ch\u01b0a c\xf3 n\u1ed9i dung.","article.table":"B\u1ea3ng {n}","article.enlarge":"Ph\xf3ng to \u1ea3nh","article.video":"Ph\xe1t video","article.videoNote":"Video \u0111\u01b0\u1ee3c t\u1ea3i t\u1eeb {host}.","link.outside":"(m\u1edf trang {host})","link.newTab":"(m\u1edf trong th\u1ebb m\u1edbi)","services.label":"D\u1ecbch v\u1ee5, ti\u1ec7n \xedch","services.empty":"Ch\u01b0a c\xf3 d\u1ecbch v\u1ee5 n\xe0o.","visits.label":"Th\u1ed1ng k\xea truy c\u1eadp","visits.online":"\u0110ang truy c\u1eadp","visits.today":"H\xf4m nay","visits.yesterday":"H\xf4m qua","visits.week":"Tu\u1ea7n n\xe0y","visits.month":"Th\xe1ng n\xe0y","visits.total":"T\u1ea5t c\u1ea3","visits.updated":"C\u1eadp nh\u1eadt l\xfac","visits.unknown":"ch\u01b0a r\xf5","visits.daily":"L\u01b0\u1ee3t truy c\u1eadp trong 30 ng\xe0y qua","visits.day":"Ng\xe0y","visits.visits":"L\u01b0\u1ee3t truy c\u1eadp","visits.top":"cao nh\u1ea5t {n} l\u01b0\u1ee3t/ng\xe0y","rating.label":"\u0110\xe1nh gi\xe1","rating.none":"Ch\u01b0a c\xf3 b\xecnh ch\u1ecdn","rating.of":"{value} tr\xean {max} sao","rating.mean":"Trung b\xecnh {value} tr\xean {max}","rating.satisfied":"{share} h\xe0i l\xf2ng","rating.count":"{n} l\u01b0\u1ee3t b\xecnh ch\u1ecdn","rating.unknown":"ch\u01b0a r\xf5","rating.spread":"S\u1ed1 l\u01b0\u1ee3t b\xecnh ch\u1ecdn theo t\u1eebng m\u1ee9c","rating.stars":"{n} sao","rating.level1":"Ch\u01b0a h\xe0i l\xf2ng","rating.level2":"H\xe0i l\xf2ng","rating.level3":"R\u1ea5t h\xe0i l\xf2ng","rating.vote":"B\u1ea1n \u0111\xe1nh gi\xe1 th\u1ebf n\xe0o?","rating.yourVote":"\u0110\xe1nh gi\xe1 c\u1ee7a b\u1ea1n","rating.choose":"Vui l\xf2ng ch\u1ecdn m\u1ed9t m\u1ee9c \u0111\xe1nh gi\xe1.","rating.send":"G\u1eedi \u0111\xe1nh gi\xe1","rating.change":"\u0110\u1ed5i \u0111\xe1nh gi\xe1","rating.withdraw":"R\xfat l\u1ea1i \u0111\xe1nh gi\xe1","rating.sending":"\u0110ang g\u1eedi\u2026","rating.own":"B\u1ea1n \u0111\xe3 \u0111\xe1nh gi\xe1: {vote}.","rating.withdrawn":"\u0110\xe3 r\xfat l\u1ea1i \u0111\xe1nh gi\xe1 c\u1ee7a b\u1ea1n.","rating.kept":"Ch\u01b0a g\u1eedi \u0111\u01b0\u1ee3c: \u0111\xe1nh gi\xe1 c\u1ee7a b\u1ea1n ({vote}) \u0111\u01b0\u1ee3c gi\u1eef tr\xean thi\u1ebft b\u1ecb n\xe0y v\xe0 s\u1ebd t\u1ef1 g\u1eedi l\u1ea1i.","rating.keptWithdrawal":"Ch\u01b0a g\u1eedi \u0111\u01b0\u1ee3c: y\xeau c\u1ea7u r\xfat l\u1ea1i \u0111\u01b0\u1ee3c gi\u1eef tr\xean thi\u1ebft b\u1ecb n\xe0y v\xe0 s\u1ebd t\u1ef1 g\u1eedi l\u1ea1i.","rating.refused":"M\xe1y ch\u1ee7 kh\xf4ng ch\u1ea5p nh\u1eadn ({status}): {vote}.","rating.scale":"Thang \u0111\xe1nh gi\xe1 tr\xean m\xe1y ch\u1ee7 kh\xe1c v\u1edbi thang c\u1ee7a kh\u1ed1i n\xe0y.","state.loading":"\u0110ang t\u1ea3i\u2026","state.retry":"Th\u1eed l\u1ea1i","state.stale":"Ch\u01b0a t\u1ea3i \u0111\u01b0\u1ee3c b\u1ea3n m\u1edbi. C\u1eadp nh\u1eadt l\xfac {time}.","note.items":"{n} m\u1ee5c b\u1ecb b\u1ecf qua v\xec d\u1eef li\u1ec7u kh\xf4ng \u0111\xfang.","note.link":"M\u1ed9t li\xean k\u1ebft sai ho\u1eb7c kh\xf4ng an to\xe0n \u0111\xe3 \u0111\u01b0\u1ee3c g\u1ee1 b\u1ecf.","note.date":"C\xf3 ng\xe0y th\xe1ng sai ho\u1eb7c thi\u1ebfu m\xfai gi\u1edd n\xean kh\xf4ng hi\u1ec3n th\u1ecb.","note.field":"M\u1ed9t v\xe0i chi ti\u1ebft b\u1ecb b\u1ecf qua v\xec d\u1eef li\u1ec7u kh\xf4ng \u0111\xfang.","note.surplus":"Ngu\u1ed3n g\u1eedi v\u1ec1 {n} m\u1ee5c; ch\u1ec9 hi\u1ec3n th\u1ecb {limit} m\u1ee5c \u0111\u1ea7u.","error.config":"Kh\u1ed1i n\u1ed9i dung n\xe0y ch\u01b0a \u0111\u01b0\u1ee3c thi\u1ebft l\u1eadp \u0111\xfang.","error.no-endpoint":"Kh\u1ed1i n\u1ed9i dung n\xe0y ch\u01b0a \u0111\u01b0\u1ee3c khai b\xe1o \u0111\u1ecba ch\u1ec9 d\u1eef li\u1ec7u (endpoint).","error.bad-endpoint":"\u0110\u1ecba ch\u1ec9 d\u1eef li\u1ec7u (endpoint) c\u1ee7a kh\u1ed1i n\u1ed9i dung n\xe0y kh\xf4ng h\u1ee3p l\u1ec7.","error.unknown-source":"Kh\u1ed1i n\u1ed9i dung n\xe0y khai b\xe1o m\u1ed9t lo\u1ea1i ngu\u1ed3n kh\xf4ng c\xf3: \u201c{source}\u201d.","error.unsupported-topic":"Ngu\u1ed3n \u201c{source}\u201d kh\xf4ng cung c\u1ea5p \u0111\u01b0\u1ee3c n\u1ed9i dung c\u1ee7a kh\u1ed1i n\xe0y.","error.network":"Kh\xf4ng l\u1ea5y \u0111\u01b0\u1ee3c d\u1eef li\u1ec7u. C\xf3 th\u1ec3 \u0111\u1ecba ch\u1ec9 sai ho\u1eb7c m\xe1y ch\u1ee7 ch\u01b0a cho ph\xe9p trang n\xe0y truy c\u1eadp.","error.offline":"Thi\u1ebft b\u1ecb \u0111ang ngo\u1ea1i tuy\u1ebfn. N\u1ed9i dung s\u1ebd \u0111\u01b0\u1ee3c t\u1ea3i khi c\xf3 m\u1ea1ng tr\u1edf l\u1ea1i.","error.timeout":"M\xe1y ch\u1ee7 tr\u1ea3 l\u1eddi qu\xe1 l\xe2u.","error.http":"M\xe1y ch\u1ee7 b\xe1o l\u1ed7i ({status}).","error.forbidden":"M\xe1y ch\u1ee7 kh\xf4ng cho kh\xe1ch xem n\u1ed9i dung n\xe0y.","error.not-found":"Kh\xf4ng c\xf2n n\u1ed9i dung n\xe0o \u1edf \u0111\u1ecba ch\u1ec9 n\xe0y.","error.busy":"M\xe1y ch\u1ee7 \u0111ang b\u1eadn. Vui l\xf2ng th\u1eed l\u1ea1i sau \xedt ph\xfat.","error.server":"M\xe1y ch\u1ee7 \u0111ang g\u1eb7p s\u1ef1 c\u1ed1 ({status}).","error.format":"Kh\xf4ng \u0111\u1ecdc \u0111\u01b0\u1ee3c c\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7.","error.html":"M\xe1y ch\u1ee7 tr\u1ea3 v\u1ec1 m\u1ed9t trang web thay v\xec d\u1eef li\u1ec7u (c\xf3 th\u1ec3 l\xe0 trang \u0111\u0103ng nh\u1eadp).","error.json":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 b\u1ecb h\u1ecfng.","error.empty":"M\xe1y ch\u1ee7 tr\u1ea3 v\u1ec1 c\xe2u tr\u1ea3 l\u1eddi r\u1ed7ng.","error.too-large":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 qu\xe1 l\u1edbn.","error.shape":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 kh\xf4ng \u0111\xfang d\u1ea1ng.","error.render":"Kh\xf4ng hi\u1ec3n th\u1ecb \u0111\u01b0\u1ee3c kh\u1ed1i n\u1ed9i dung n\xe0y.","error.article.not-found":"Kh\xf4ng t\xecm th\u1ea5y b\xe0i vi\u1ebft n\xe0y. C\xf3 th\u1ec3 b\xe0i \u0111\xe3 \u0111\u01b0\u1ee3c g\u1ee1 b\u1ecf.","advice.mixed":"Trang n\xe0y d\xf9ng https c\xf2n \u0111\u1ecba ch\u1ec9 d\xf9ng http n\xean tr\xecnh duy\u1ec7t ch\u1eb7n. H\xe3y d\xf9ng \u0111\u1ecba ch\u1ec9 https.","advice.cors":"C\xf3 th\u1ec3 m\xe1y ch\u1ee7 ch\u01b0a cho c\xe1c trang \u1edf {host} \u0111\u1ecdc d\u1eef li\u1ec7u (CORS): c\u1ea5u h\xecnh \u0111\u1ec3 m\xe1y ch\u1ee7 g\u1eedi \u201cAccess-Control-Allow-Origin: {host}\u201d, ho\u1eb7c chuy\u1ec3n ti\u1ebfp d\u1eef li\u1ec7u qua ch\xednh m\xe1y ch\u1ee7 c\u1ee7a trang.","advice.address":"C\xf3 th\u1ec3 \u0111\u1ecba ch\u1ec9 sai ho\u1eb7c m\xe1y ch\u1ee7 kh\xf4ng ch\u1ea1y: m\u1edf th\u1eed {url} b\u1eb1ng tr\xecnh duy\u1ec7t.","advice.blocked":"C\xf3 th\u1ec3 ch\xednh s\xe1ch c\u1ee7a trang (connect-src) ho\u1eb7c ti\u1ec7n \xedch ch\u1eb7n qu\u1ea3ng c\xe1o kh\xf4ng cho g\u1eedi y\xeau c\u1ea7u.","advice.guest":"Kh\xe1ch kh\xf4ng \u0111\u01b0\u1ee3c xem: m\u1edf th\u1eed trong c\u1eeda s\u1ed5 \u1ea9n danh, r\u1ed3i cho ph\xe9p kh\xe1ch xem tr\xean m\xe1y ch\u1ee7.","advice.guest.wordpress":"WordPress v\u1ed1n cho m\u1ecdi ng\u01b0\u1eddi \u0111\u1ecdc REST API, tr\u1eeb khi m\u1ed9t plugin ho\u1eb7c m\xe1y ch\u1ee7 ch\u1eb7n: t\xecm plugin lo\u1ea1i \u201cDisable REST API\u201d.","advice.guest.liferay":"Liferay m\u1eb7c \u0111\u1ecbnh kh\xf4ng cho kh\xe1ch g\u1ecdi d\u1ecbch v\u1ee5: th\xeam m\u1ed9t Service Access Policy \u0111\xe1nh d\u1ea5u \u201cDefault\u201d cho headless delivery (Control Panel \u2192 Security), th\xeam quy t\u1eafc CORS v\xe0 c\u1ea5p quy\u1ec1n xem n\u1ed9i dung cho kh\xe1ch.","advice.guest.drupal":"Drupal cho kh\xe1ch xem theo vai tr\xf2 \u201cAnonymous user\u201d: c\u1ea5p quy\u1ec1n \u201cView published content\u201d v\xe0 m\u1edf lo\u1ea1i n\u1ed9i dung \u0111\xf3 trong JSON:API.","advice.guest.sharepoint":"SharePoint m\u1eb7c \u0111\u1ecbnh \u0111\xf3ng danh s\xe1ch v\u1edbi kh\xe1ch: cho ph\xe9p truy c\u1eadp \u1ea9n danh v\xe0 t\u1eaft \u201cRequire Use Remote Interfaces\u201d.","advice.login":"\u0110\u1ecba ch\u1ec9 \u0111\xf3 tr\u1ea3 v\u1ec1 m\u1ed9t trang web, c\xf3 th\u1ec3 l\xe0 trang \u0111\u0103ng nh\u1eadp.","advice.source":"D\u1eef li\u1ec7u \u1edf \u0111\xf3 kh\xf4ng gi\u1ed1ng c\u1ee7a \u201c{source}\u201d: ki\u1ec3m tra l\u1ea1i thu\u1ed9c t\xednh \u201csource\u201d.","advice.looks":'\u0110\u1ecba ch\u1ec9 n\xe0y gi\u1ed1ng c\u1ee7a \u201c{like}\u201d: th\u1eed source="{like}".',"advice.options":"M\xe1y ch\u1ee7 kh\xf4ng hi\u1ec3u c\xe2u h\u1ecfi: ki\u1ec3m tra l\u1ea1i c\xe1c thu\u1ed9c t\xednh \u201csource-\u2026\u201d.","advice.down":"M\xe1y ch\u1ee7 qu\xe1 t\u1ea3i ho\u1eb7c g\u1eb7p s\u1ef1 c\u1ed1: xem nh\u1eadt k\xfd c\u1ee7a m\xe1y ch\u1ee7."},Di=new Map([["vi",ji],["en",Li]]),Ii=new Set;function Ui(t,e,r={}){const n=Di.get(t)?.[e]??ji[e];return function(t,e,r){return t.replace(/\{(\w+)\}/g,(t,n)=>{const o=r[n];return void 0===o?t:"number"==typeof o?Vt(o,e,3):o})}("string"==typeof n?n:function(t,e,{n:r}){return t["number"==typeof r?new Intl.PluralRules(e).select(r):"other"]??t.other}(n,t,r),t,r)}function qi(t){return t in Li}function Fi(t){return t.replace(/\][^\]]*$/,"]")}function Hi({path:t,message:e}){return"unsafe-link"===e||t.endsWith(".url")?"note.link":/(At|\.date)$/.test(t)?"note.date":"note.field"}const Wi={endpoint:["data-portal-endpoint"],source:["data-portal-source"],lang:["data-portal-lang","lang"]};let Bi={};function Zi(t,e){for(let r=t;r;r=Vi(r))for(const t of Wi[e]){const e=r.getAttribute(t);if(e)return e}return Bi[e]||void 0}function Vi(t){if(t.parentElement)return t.parentElement;const e=t.getRootNode();return e instanceof ShadowRoot?e.host:void 0}var Gi=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};const Ki=new Set;let Yi=!1;function Ji(){if(Yi)return;Yi=!0;const t=()=>Ki.forEach(t=>t.requestUpdate());var e;!function(t){new MutationObserver(t).observe(document,{subtree:!0,attributes:!0,attributeFilter:Object.values(Wi).flat()})}(t),e=t,Ii.add(e),Jo.add(()=>Ki.forEach(t=>t.sourceAdded()))}class Xi extends _t{constructor(){super(...arguments),this.heading="",this.headingLevel=2,this.onError="message",this.retry=async()=>{this.#v=void 0,await this.reload();const{state:t}=this;"failed"===t.status&&zi(this.#w(t.error))}}static{this.styles=Mt}#v;get state(){return this.topic.state}get connection(){return{endpoint:Ti(this.endpoint??Zi(this,"endpoint")??""),source:this.source??Zi(this,"source")??"rest",language:this.language,options:Qi(this)}}get language(){return function(t){for(let e=(t??"").toLowerCase();e;){if(Di.has(e))return e;const t=e.lastIndexOf("-");e=t<0?"":e.slice(0,t)}return"vi"}(Zi(this,"lang"))}createRenderRoot(){const t=super.createRenderRoot();return function(t){const e=e=>{const{key:r,target:n}=e;"Enter"===r&&t.contains(n)&&e.stopPropagation()};for(const r of["keydown","keypress","keyup"])t.addEventListener(r,e)}(t),t}connectedCallback(){Ji(),Ki.add(this),super.connectedCallback()}disconnectedCallback(){Ki.delete(this),super.disconnectedCallback()}async reload(){await this.topic.reload()}failed(t){const e=function(t,e,r){const{url:n=""}=e;return Dt({kind:e.kind,reason:e.reason,url:n,source:r,page:location.href}).map(({name:e,like:o=""})=>Ui(t,`advice.${e}`,{url:n,source:r,like:o,host:location.origin}))}(this.language,t,this.connection.source);Et(this.localName,this.#w(t),t,e)}sourceAdded(){const{state:t}=this;"failed"===t.status&&"config"===t.error.kind&&this.topic.restart()}performUpdate(){try{super.performUpdate()}catch(t){if(this.#v?.state===this.state)return;const e=new $t("format",`Rendering failed: ${String(t)}`,{reason:"render",cause:t});this.#v={state:this.state,error:e},this.failed(e),this.dispatchEvent(new qt(this.topicName,e)),this.requestUpdate()}}update(t){super.update(t),this._stage.style.minHeight=this.#_?"":this.reserve}render(){const t=this.#v?.state===this.state&&this.#v.error,{status:e}=this.state;return et`<section
      part="base"
      lang=${this.language}
      aria-label=${this.landmarkLabel??ot}
      aria-busy=${"loading"===e?"true":"false"}
    >
      ${t?ot:this.renderHeader()}
      <div class="stage">${t?this.#k(t):this.renderState()}</div>
    </section>`}renderHeader(){return this.heading?et`<div part="header">${Xt(this.headingLevel,this.heading,"heading")}</div>`:ot}renderFallback(){return et`<slot></slot>`}renderFaults(t){return function(t,e){const r=new Set;for(const{lost:t,path:n}of e)"item"===t&&r.add(Fi(n));const n=new Set;r.size>0&&n.add(Ui(t,"note.items",{n:r.size}));for(const o of e)"field"!==o.lost||r.has(Fi(o.path))||n.add(Ui(t,Hi(o)));return[...n]}(this.language,t).map(t=>et`<p part="note">${t}</p>`)}get label(){return this.heading||this.text(this.labelKey)}get landmarkLabel(){return this.label}text(t,e){return Ui(this.language,t,e)}renderState(){const{state:t}=this;return"idle"===t.status?this.renderFallback():void 0!==t.data?et`${this.isEmpty(t.data)?et`<slot name="empty"
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
            ${this.text("state.stale",{time:Bt(t.at??0,this.language,!0)})}
            ${this.#x()}
          </p>`:ot}${this.renderFaults(t.faults??[])}`}#x(){return et`<button part="button retry" type="button" @click=${this.retry}>
      ${this.text("state.retry")}
    </button>`}#w(t){return function(t,e,{kind:r,reason:n,status:o},i){return Ui(t,[`error.${e}.${n}`,`error.${n}`,`error.${r}`].find(qi)??"error.config",{...i,status:String(o??"")})}(this.language,this.topicName,t,{source:this.connection.source})}get#_(){const{state:t}=this;return"failed"===t.status&&!t.data&&"hide"===this.onError}get hasFallback(){return[...this.childNodes].some(t=>t instanceof Element&&!t.slot||t instanceof Text&&""!==t.data.trim())}}function Qi(t){const e={};for(const{name:r,value:n}of t.attributes)r.startsWith("source-")&&(e[r.slice(7)]=n);return e}function ts(t,e,r){t.querySelectorAll(e).forEach(r)}function es(t,e){const r=document.createElement(e);for(const{name:e,value:n}of t.attributes)"style"!==e&&r.setAttribute(e,n);for(r.style.cssText=t.style.cssText;t.firstChild;)r.append(t.firstChild);return t.replaceWith(r),r}function rs(t,e){try{return new URL(t.trim(),e).href}catch{return}}Gi([Rt()],Xi.prototype,"endpoint",void 0),Gi([Rt()],Xi.prototype,"source",void 0),Gi([Rt()],Xi.prototype,"heading",void 0),Gi([Rt({attribute:"heading-level",converter:Mi(2,1,6)})],Xi.prototype,"headingLevel",void 0),Gi([Rt({attribute:"on-error",converter:Ni("message","hide")})],Xi.prototype,"onError",void 0),Gi([Nt(".stage")],Xi.prototype,"_stage",void 0);const ns="a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr".split(" "),os="abbr align alt border cellpadding cellspacing color colspan controls datetime dir headers height href hreflang lang loop open reversed rowspan scope size span src srcset start summary title type valign value width".split(" "),is=["text-align","color","background-color","font-weight","font-style","text-decoration-line","vertical-align","width","list-style-type","border-collapse","white-space"],ss=/^https?:\/\/(?:www\.)?(?:youtube\.com|youtube-nocookie\.com)\/embed\/([\w-]{6,20})(?:[?#]|$)/,as="www.youtube-nocookie.com";function cs(t){try{return decodeURIComponent(t)}catch{return t}}function ls({type:t,target:e}){const r=e,n=r.parentElement;"enlarge"===n?.className&&("error"===t||r.naturalWidth<100)&&n.replaceWith(r)}const us=[0,0,0],ds=[255,255,255],hs=[36,40,47];let ps;function fs(t){if(ps??=document.createElement("canvas").getContext("2d"),!ps||!CSS.supports("color",t)||/^(current|inherit|windowtext)/i.test(t))return;ps.fillStyle="#000",ps.fillStyle=t;const e=/^#(..)(..)(..)$/.exec(ps.fillStyle);return e?[parseInt(e[1],16),parseInt(e[2],16),parseInt(e[3],16)]:void 0}function ms(t){const[e,r,n]=t.map(t=>{const e=t/255;return e<=.04045?e/12.92:((e+.055)/1.055)**2.4});return.2126*e+.7152*r+.0722*n}function gs(t,e){const[r,n]=[ms(t),ms(e)].sort((t,e)=>t-e);return(n+.05)/(r+.05)}function ys(t,e){const r=ms(e)>.18?us:ds;let n=t;for(let o=1;o<=10&&gs(n,e)<4.5;o++)n=t.map((t,e)=>Math.round(t+(r[e]-t)*o/10));return n}const bs=t=>Math.max(...t)-Math.min(...t)<24,vs=t=>`rgb(${t.join(",")})`;class ws{#A=new WeakMap;paint(t,e,r){const n=r?fs(r):void 0,o=e?fs(e):void 0,{style:i}=t;if(n&&!bs(n))return this.#A.set(t,n),i.setProperty("background-color",vs(n)),void i.setProperty("color",vs(ys(o??us,n)));const s=t.parentElement&&this.#A.get(t.parentElement);if(s&&this.#A.set(t,s),!o||bs(o))return;const a=vs(ys(o,s??ds));i.setProperty("color",a),s||i.setProperty("color",`light-dark(${a}, ${vs(ys(o,hs))})`)}}const _s=/[\u0103\xe2\u0111\xea\xf4\u01a1\u01b0\xe0-\u1ef9]/i;function ks(t){let e=t?.previousSibling??null;for(;e instanceof Text&&!e.data.trim();)e=e.previousSibling;return e}function $s(t){return t instanceof Element&&"BR"===t.tagName}function xs(t,e){(null==e||e>t.length)&&(e=t.length);for(var r=0,n=Array(e);r<e;r++)n[r]=t[r];return n}function As(t,e){return function(t){if(Array.isArray(t))return t}(t)||function(t,e){var r=null==t?null:"undefined"!=typeof Symbol&&t[Symbol.iterator]||t["@@iterator"];if(null!=r){var n,o,i,s,a=[],c=!0,l=!1;try{if(i=(r=r.call(t)).next,0===e);else for(;!(c=(n=i.call(r)).done)&&(a.push(n.value),a.length!==e);c=!0);}catch(t){l=!0,o=t}finally{try{if(!c&&null!=r.return&&(s=r.return(),Object(s)!==s))return}finally{if(l)throw o}}return a}}(t,e)||function(t,e){if(t){if("string"==typeof t)return xs(t,e);var r={}.toString.call(t).slice(8,-1);return"Object"===r&&t.constructor&&(r=t.constructor.name),"Map"===r||"Set"===r?Array.from(t):"Arguments"===r||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(r)?xs(t,e):void 0}}(t,e)||function(){throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.")}()}const Ss=Object.entries,Es=Object.keys,Ts=Object.setPrototypeOf,Os=Object.isFrozen,Cs=Object.getPrototypeOf,Ps=Object.getOwnPropertyDescriptor;let Rs=Object.freeze,zs=Object.seal,Ns=Object.create,Ms="undefined"!=typeof Reflect&&Reflect,Ls=Ms.apply,js=Ms.construct;Rs||(Rs=function(t){return t}),zs||(zs=function(t){return t}),Ls||(Ls=function(t,e){for(var r=arguments.length,n=new Array(r>2?r-2:0),o=2;o<r;o++)n[o-2]=arguments[o];return t.apply(e,n)}),js||(js=function(t){for(var e=arguments.length,r=new Array(e>1?e-1:0),n=1;n<e;n++)r[n-1]=arguments[n];return new t(...r)});const Ds=la(Array.prototype.forEach),Is=la(Array.prototype.lastIndexOf),Us=la(Array.prototype.pop),qs=la(Array.prototype.push),Fs=la(Array.prototype.slice),Hs=la(Array.prototype.splice),Ws=Array.isArray,Bs=ua(Set),Zs=la(Set.prototype.add),Vs=la(Set.prototype.has),Gs=la(String.prototype.toLowerCase),Ks=la(String.prototype.toString),Ys=la(String.prototype.match),Js=la(String.prototype.replace),Xs=la(String.prototype.indexOf),Qs=la(String.prototype.trim),ta=la(Number.prototype.toString),ea=la(Boolean.prototype.toString),ra="undefined"==typeof BigInt?null:la(BigInt.prototype.toString),na="undefined"==typeof Symbol?null:la(Symbol.prototype.toString),oa=la(Object.prototype.hasOwnProperty),ia=la(Object.prototype.toString),sa=RegExp.prototype.test,aa=function(t,e){return t instanceof RegExp&&(t.lastIndex=0),Ls(sa,t,[e])},ca=ua(TypeError);function la(t){return function(e){for(var r=arguments.length,n=new Array(r>1?r-1:0),o=1;o<r;o++)n[o-1]=arguments[o];return Ls(t,e,n)}}function ua(t){return function(){for(var e=arguments.length,r=new Array(e),n=0;n<e;n++)r[n]=arguments[n];return js(t,r)}}function da(t,e){let r=arguments.length>2&&void 0!==arguments[2]?arguments[2]:Gs;if(Ts&&Ts(t,null),!Ws(e))return t;let n=e.length;for(;n--;){let o=e[n];if("string"==typeof o){const t=r(o);t!==o&&(Os(e)||(e[n]=t),o=t)}t[o]=!0}return t}function ha(t){for(let e=0;e<t.length;e++)oa(t,e)||(t[e]=null);return t}function pa(t){const e=Ns(null);for(const n of Ss(t)){var r=As(n,2);const o=r[0],i=r[1];oa(t,o)&&(Ws(i)?e[o]=ha(i):i&&"object"==typeof i&&i.constructor===Object?e[o]=pa(i):e[o]=i)}return e}function fa(t){const e=Ns(null),r=Es(t);let n=r.length;for(;n--;)e[r[n]]=t[r[n]];return e}function ma(t,e){for(;null!==t;){const r=Ps(t,e);if(r){if(r.get)return la(r.get);if("function"==typeof r.value)return la(r.value)}t=Cs(t)}return function(){return null}}const ga=Rs(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),ya=Rs(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),ba=Rs(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),va=Rs(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),wa=Rs(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),_a=Rs(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),ka=Rs(["#text"]),$a=Rs(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),xa=Rs(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),Aa=Rs(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),Sa=Rs(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),Ea=zs(/{{[\w\W]*|^[\w\W]*}}/g),Ta=zs(/<%[\w\W]*|^[\w\W]*%>/g),Oa=zs(/\${[\w\W]*/g),Ca=zs(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Pa=zs(/^data-[\-\w.\u00B7-\uFFFF]+$/),Ra=zs(/^aria-[\-\w]+$/),za=zs(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),Na=zs(/^(?:\w+script|data):/i),Ma=zs(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),La=zs(/^html$/i),ja=zs(/^[a-z][.\w]*(-[.\w]+)+$/i),Da=zs(/<[/\w!]/g),Ia=zs(/<[/\w]/g),Ua=zs(/<\/no(script|embed|frames)/i),qa=zs(/\/>/i),Fa=zs(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),Ha=zs(/^[\r\n\t ]+/),Wa=Rs(da({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),Ba=function(){return"undefined"==typeof window?null:window},Za=function(t,e,r,n){return oa(t,e)&&Ws(t[e])?da(n.base?fa(n.base):{},t[e],n.transform):r},Va=function(t,e,r){const n=oa(t,e)?t[e]:void 0;return n&&"object"==typeof n?pa(n):r};var Ga=function t(){let e=arguments.length>0&&void 0!==arguments[0]?arguments[0]:Ba();const r=e=>t(e);if(r.version="3.4.18",r.removed=[],!e||!e.document||9!==e.document.nodeType||!e.Element)return r.isSupported=!1,r;let n=e.document;const o=n,i=o.currentScript,s=e.HTMLTemplateElement,a=e.Node,c=e.Element,l=e.NodeFilter,u=e.DOMParser,d=e.trustedTypes,h=c.prototype,p=ma(h,"cloneNode"),f=ma(h,"remove"),m=ma(h,"removeAttributeNode"),g=ma(h,"nextSibling"),y=ma(h,"childNodes"),b=ma(h,"parentNode"),v=ma(h,"shadowRoot"),w=ma(h,"attributes"),_=a&&a.prototype?ma(a.prototype,"nodeType"):null,k=a&&a.prototype?ma(a.prototype,"nodeName"):null,$=a&&a.prototype?ma(a.prototype,"ownerDocument"):null,x=function(t){return _?_(t):t.nodeType},A=function(t){return k?k(t):t.nodeName},S=function(t){for(;null!==t;){const e=Ps(t,"namespaceURI");if(e)return e.get?la(e.get):null;t=Cs(t)}return null}(h),E=function(t){return S?S(t):t.namespaceURI};if("function"==typeof s){const t=n.createElement("template");t.content&&t.content.ownerDocument&&(n=t.content.ownerDocument)}let T,O,C="",P=!1,R=0;const z=function(){if(R>0)throw ca('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},N=function(t){z(),R++;try{return T.createHTML(t)}finally{R--}},M=function(t){return T&&vt?N(t):t},L=n,j=L.implementation,D=L.createNodeIterator,I=L.createDocumentFragment,U=L.getElementsByTagName,q=o.importNode;let F={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]};r.isSupported="function"==typeof Ss&&"function"==typeof b&&j&&void 0!==j.createHTMLDocument;const H=Ea,W=Ta,B=Oa,Z=Pa,V=Ra,G=Na,K=Ma,Y=ja;let J=za,X=null;const Q=da({},[...ga,...ya,...ba,...wa,...ka]);let tt=null;const et=da({},[...$a,...xa,...Aa,...Sa]);let rt=null,nt=null,ot=null;const it=Object.seal(Ns(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}}));let st=!0,at=!0,ct=!1,lt=!0,ut=!1,dt=!0,ht=!1,pt=!1,ft=null,mt=null,gt=!1,yt=!1,bt=!1,vt=!1,wt=!0,_t=!1;const kt="user-content-";let $t=!0,xt=!1,At=null,St=!1,Et=null;const Tt=da({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]);let Ot=null;const Ct=da({},["audio","video","img","source","image","track"]);let Pt=null;const Rt=da({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),zt="http://www.w3.org/1998/Math/MathML",Nt="http://www.w3.org/2000/svg",Mt="http://www.w3.org/1999/xhtml";let Lt=Mt,jt=!1,Dt=null;const It=da({},[zt,Nt,Mt],Ks),Ut=Rs(da({},["mi","mo","mn","ms","mtext"]));let qt=null;const Ft=Rs(da({},["annotation-xml"]));let Ht=null;const Wt=Rs(Ns(null)),Bt=da({},["title","style","font","a","script"]);let Zt=null;const Vt=["application/xhtml+xml","text/html"];let Gt=null,Kt=null;const Yt=n.createElement("form"),Jt=function(t){return t instanceof RegExp||t instanceof Function},Xt=function(){let t=arguments.length>0&&void 0!==arguments[0]?arguments[0]:{};t&&"object"==typeof t||(t={}),t=pa(t),Zt=-1===Vt.indexOf(t.PARSER_MEDIA_TYPE)?"text/html":t.PARSER_MEDIA_TYPE,Gt="application/xhtml+xml"===Zt?Ks:Gs,X=Za(t,"ALLOWED_TAGS",Q,{transform:Gt}),tt=Za(t,"ALLOWED_ATTR",et,{transform:Gt}),Dt=Za(t,"ALLOWED_NAMESPACES",It,{transform:Ks}),Pt=Za(t,"ADD_URI_SAFE_ATTR",Rt,{transform:Gt,base:Rt}),Ot=Za(t,"ADD_DATA_URI_TAGS",Ct,{transform:Gt,base:Ct}),Et=Za(t,"FORBID_CONTENTS",Tt,{transform:Gt}),nt=Za(t,"FORBID_TAGS",Ns(null),{transform:Gt}),ot=Za(t,"FORBID_ATTR",Ns(null),{transform:Gt}),St=!!oa(t,"USE_PROFILES")&&(t.USE_PROFILES&&"object"==typeof t.USE_PROFILES?pa(t.USE_PROFILES):t.USE_PROFILES),st=!1!==t.ALLOW_ARIA_ATTR,at=!1!==t.ALLOW_DATA_ATTR,ct=t.ALLOW_UNKNOWN_PROTOCOLS||!1,lt=!1!==t.ALLOW_SELF_CLOSE_IN_ATTR,ut=t.SAFE_FOR_TEMPLATES||!1,dt=!1!==t.SAFE_FOR_XML,ht=t.WHOLE_DOCUMENT||!1,yt=t.RETURN_DOM||!1,bt=t.RETURN_DOM_FRAGMENT||!1,vt=t.RETURN_TRUSTED_TYPE||!1,gt=t.FORCE_BODY||!1,wt=!1!==t.SANITIZE_DOM,_t=t.SANITIZE_NAMED_PROPS||!1,$t=!1!==t.KEEP_CONTENT,xt=t.IN_PLACE||!1,J=function(t){if(!t)return!1;try{return aa(t,""),!0}catch(t){return!1}}(t.ALLOWED_URI_REGEXP)?t.ALLOWED_URI_REGEXP:za,Lt="string"==typeof t.NAMESPACE?t.NAMESPACE:Mt,qt=Va(t,"MATHML_TEXT_INTEGRATION_POINTS",Ut),Ht=Va(t,"HTML_INTEGRATION_POINTS",Ft);const e=Va(t,"CUSTOM_ELEMENT_HANDLING",Wt);if(rt=Ns(null),oa(e,"tagNameCheck")&&Jt(e.tagNameCheck)&&(rt.tagNameCheck=e.tagNameCheck),oa(e,"attributeNameCheck")&&Jt(e.attributeNameCheck)&&(rt.attributeNameCheck=e.attributeNameCheck),oa(e,"allowCustomizedBuiltInElements")&&"boolean"==typeof e.allowCustomizedBuiltInElements&&(rt.allowCustomizedBuiltInElements=e.allowCustomizedBuiltInElements),zs(rt),ut&&(at=!1),bt&&(yt=!0),St&&((oa(t,"ALLOWED_TAGS")||oa(t,"ALLOWED_ATTR"))&&"undefined"!=typeof console&&"function"==typeof console.warn&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),X=da({},ka),tt=Ns(null),!0===St.html&&(da(X,ga),da(tt,$a)),!0===St.svg&&(da(X,ya),da(tt,xa),da(tt,Sa)),!0===St.svgFilters&&(da(X,ba),da(tt,xa),da(tt,Sa)),!0===St.mathMl&&(da(X,wa),da(tt,Aa),da(tt,Sa))),it.tagCheck=null,it.attributeCheck=null,oa(t,"ADD_TAGS")&&("function"==typeof t.ADD_TAGS?it.tagCheck=t.ADD_TAGS:Ws(t.ADD_TAGS)&&(X===Q&&(X=fa(X)),da(X,t.ADD_TAGS,Gt))),oa(t,"ADD_ATTR")&&("function"==typeof t.ADD_ATTR?it.attributeCheck=t.ADD_ATTR:Ws(t.ADD_ATTR)&&(tt===et&&(tt=fa(tt)),da(tt,t.ADD_ATTR,Gt))),oa(t,"ADD_FORBID_CONTENTS")&&Ws(t.ADD_FORBID_CONTENTS)&&(Et===Tt&&(Et=fa(Et)),da(Et,t.ADD_FORBID_CONTENTS,Gt)),$t&&(X["#text"]=!0),ht&&da(X,["html","head","body"]),X.table&&(X.tbody=!0,delete nt.tbody),t.TRUSTED_TYPES_POLICY){if("function"!=typeof t.TRUSTED_TYPES_POLICY.createHTML)throw ca('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if("function"!=typeof t.TRUSTED_TYPES_POLICY.createScriptURL)throw ca('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');const e=T;T=t.TRUSTED_TYPES_POLICY;try{C=N("")}catch(t){throw T=e,t}}else null===t.TRUSTED_TYPES_POLICY?(T=void 0,C=""):(void 0===T&&(P||(O=function(t,e){if("object"!=typeof t||"function"!=typeof t.createPolicy)return null;let r=null;const n="data-tt-policy-suffix";e&&e.hasAttribute(n)&&(r=e.getAttribute(n));const o="dompurify"+(r?"#"+r:"");try{return t.createPolicy(o,{createHTML:t=>t,createScriptURL:t=>t})}catch(t){return console.warn("TrustedTypes policy "+o+" could not be created."),null}}(d,i),P=!0),T=O),T&&"string"==typeof C&&(C=N("")));Kt=Rs(t)},Qt=da({},[...ya,...ba,...va]),te=da({},[...wa,..._a]),ee=function(t){qs(r.removed,{element:t});try{b(t).removeChild(t)}catch(e){if(f(t),!b(t))throw ca("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},re=function(t,e,r){try{m(t,e)}catch(e){try{t.removeAttribute(r)}catch(t){}}},ne=function(t){ae(t);const e=y(t);e&&Ds(Fs(e),t=>{try{f(t)}catch(t){}}),1===x(t)&&ie(t,!1)},oe=function(t,e,n){if(!n)try{n=e.getAttributeNode(t)}catch(t){n=null}if(qs(r.removed,{attribute:n||null,from:e}),n)re(e,n,t);else try{e.removeAttribute(t)}catch(t){}if("is"===t)if(yt||bt)try{ee(e)}catch(t){}else try{e.setAttribute(t,"")}catch(t){}},ie=function(t,e){const r=w(t);if(r)for(let n=r.length-1;n>=0;--n){const o=r[n],i=o&&o.name;"string"!=typeof i||e&&tt[Gt(i)]||re(t,o,i)}},se=function(t,e){let r=arguments.length>2&&void 0!==arguments[2]&&arguments[2];const n=[t];for(;n.length>0;){const t=n.pop();if(!1===e(t))continue;if(r&&1===x(t)){const e=v(t);ve(e)&&n.push(e)}const o=y(t);if(o)for(let t=o.length-1;t>=0;--t)n.push(o[t])}},ae=function(t){se(t,t=>{1===x(t)&&ie(t,!0)})},ce=function(t){const e=[];return se(t,t=>{e.push(t)},!0),e},le=function(t,e){let n=!1;return Ds(r.removed,e=>{e.element&&(n=n||e.element===t,ae(e.element))}),function(t,e){const r=Bs();Ds(ce(t),t=>{1===x(t)&&Zs(r,t)}),Ds(e,t=>{1!==x(t)||Vs(r,t)||ie(t,!0)})}(t,e),n},ue=function(t,e,r,n){const o=pe(t);let i;for(;i=o.nextNode();)Vs(n,i)&&!Vs(At,i)&&(e&&_e(F.uponSanitizeShadowNode,i,null),Re(i,r))},de=function(t,e){return!!dt&&("patchsrc"===t||"for"===t&&"label"!==e&&"output"!==e)},he=function(t){let e=null,r=null;if(gt)t="<remove></remove>"+t;else{const e=Ys(t,Ha);r=e&&e[0]}"application/xhtml+xml"===Zt&&Lt===Mt&&(t='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+t+"</body></html>");const o=T?N(t):t;if(Lt===Mt)try{e=(new u).parseFromString(o,Zt)}catch(t){}if(!e||!e.documentElement){e=j.createDocument(Lt,"template",null);try{e.documentElement.innerHTML=jt?C:o}catch(t){}}const i=e.body||e.documentElement;return t&&r&&i.insertBefore(n.createTextNode(r),i.childNodes[0]||null),Lt===Mt?U.call(e,ht?"html":"body")[0]:ht?e.documentElement:i},pe=function(t){let e=arguments.length>1&&void 0!==arguments[1]&&arguments[1];const r=$?$(t):t.ownerDocument;return D.call(r||t,t,(e?0:l.SHOW_ELEMENT)|l.SHOW_COMMENT|l.SHOW_TEXT|l.SHOW_PROCESSING_INSTRUCTION|l.SHOW_CDATA_SECTION,null)},fe=function(t){return t=Js(t,H," "),t=Js(t,W," "),Js(t,B," ")},me=function(t){var e;ge(t);const r=null===(e=t.querySelectorAll)||void 0===e?void 0:e.call(t,"template");r&&Ds(r,t=>{ve(t.content)&&me(t.content)})},ge=function(t){t.normalize();const e=pe(t,!0);let r=e.nextNode();for(;r;)r.data=fe(r.data),r=e.nextNode()},ye=function(t){const e=k?k(t):null;return"string"==typeof e&&"form"===Gt(e)&&("string"!=typeof t.nodeName||"string"!=typeof t.textContent||"function"!=typeof t.removeChild||t.attributes!==w(t)||"function"!=typeof t.removeAttribute||"function"!=typeof t.removeAttributeNode||"function"!=typeof t.getAttributeNode||"function"!=typeof t.setAttribute||"string"!=typeof t.namespaceURI||"function"!=typeof t.insertBefore||"function"!=typeof t.hasChildNodes||t.nodeType!==_(t)||t.childNodes!==y(t))},be=function(t){if(!_||"object"!=typeof t||null===t)return null;try{const e=_(t);return"number"==typeof e?e:null}catch(t){return null}},ve=function(t){return 11===be(t)},we=function(t){return null!==be(t)};function _e(t,e,n){0!==t.length&&Ds(t,t=>{t.call(r,e,n,Kt)})}const ke=function(t,e){if(t instanceof RegExp)return aa(t,e);if(t instanceof Function){for(var r=arguments.length,n=new Array(r>2?r-2:0),o=2;o<r;o++)n[o-2]=arguments[o];return Boolean(t(e,...n))}return!1},$e=function(t,e,r,n){return 0===t.length?e:e===r||e===n?fa(e):e},xe=function(t,e){return t!==e&&null===b(t)&&(xt&&ae(t),!0)},Ae=function(t,e){if(At&&Zs(At,t),_e(F.beforeSanitizeElements,t,null),xe(t,e))return!0;if(ye(t))return ee(t),!0;const n=Gt(A(t)),o=x(t);if(X=$e(F.uponSanitizeElement,X,Q,ft),_e(F.uponSanitizeElement,t,{tagName:n,allowedTags:X}),xe(t,e))return!0;if(function(t,e,r){return!!(dt&&1===r&&t.hasChildNodes()&&!we(t.firstElementChild)&&aa(Da,t.textContent)&&aa(Da,t.innerHTML))||!!(dt&&Wa[e]&&1===r&&E(t)===Mt&&(we(t.firstElementChild)||"string"==typeof t.textContent&&aa(Da,t.textContent)))||7===r||!(!dt||8!==r||!aa(Ia,t.data))}(t,n,o))return ee(t),!0;if(nt[n]||!(it.tagCheck instanceof Function&&it.tagCheck(n))&&!X[n]){const r=function(t,e,r){if(!nt[e]&&Te(e)&&ke(rt.tagNameCheck,e))return!1;if($t&&!Et[e]&&!Et[Gs(e)]){const e=b(t),n=y(t);if(n&&e)for(let o=n.length-1;o>=0;--o){const i=t===r?p(n[o],!0):n[o];e.insertBefore(i,g(t))}}return ee(t),!0}(t,n,e);return!(!1!==r||(_e(F.afterSanitizeElements,t,null),!xe(t,e)))||r}if(1===o&&!function(t){const e=E(t),r=Gs(A(t)),n=b(t);let o=Lt,i="template";return n&&1===x(n)&&(o=E(n),i=Gs(A(n))),!!Dt[e]&&(e===Nt?function(t,e,r){return e===Mt?"svg"===t:e===zt?"svg"===t&&("annotation-xml"===r||qt[r]):Boolean(Qt[t])}(r,o,i):e===zt?function(t,e,r){return e===Mt?"math"===t:e===Nt?"math"===t&&Ht[r]:Boolean(te[t])}(r,o,i):e===Mt?function(t,e,r){return!(e===Nt&&!Ht[r])&&!(e===zt&&!qt[r])&&!te[t]&&(Bt[t]||!Qt[t])}(r,o,i):"application/xhtml+xml"===Zt)}(t))return ee(t),!0;if(("noscript"===n||"noembed"===n||"noframes"===n)&&aa(Ua,t.innerHTML))return ee(t),!0;if(ut&&3===o){const e=t.textContent,n=fe(e);e!==n&&(qs(r.removed,{element:t.cloneNode()}),t.textContent=n)}return _e(F.afterSanitizeElements,t,null),xe(t,e)},Se=function(t,e,r){if(ot[e])return!1;if(de(e,t))return!1;if(wt&&("id"===e||"name"===e)&&(r in n||r in Yt))return!1;const o=tt[e]||it.attributeCheck instanceof Function&&it.attributeCheck(e,t);if(at&&aa(Z,e))return!0;if(st&&aa(V,e))return!0;if(!o)return Te(t)&&ke(rt.tagNameCheck,t)&&ke(rt.attributeNameCheck,e,t)||"is"===e&&rt.allowCustomizedBuiltInElements&&ke(rt.tagNameCheck,r);if(Pt[e])return!0;const i=Js(r,K,"");return!(!aa(J,i)&&("src"!==e&&"xlink:href"!==e&&"href"!==e||"script"===t||0!==Xs(r,"data:")||!Ot[t])&&(!ct||aa(G,i))&&r)},Ee=da({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),Te=function(t){return!Ee[Gs(t)]&&aa(Y,t)},Oe=function(t,e,r,n){if(T&&"object"==typeof d&&"function"==typeof d.getAttributeType&&!r)switch(d.getAttributeType(t,e)){case"TrustedHTML":return N(n);case"TrustedScriptURL":return function(t){z(),R++;try{return T.createScriptURL(t)}finally{R--}}(n)}return n},Ce=function(t,e,r,n){try{return r?t.setAttributeNS(r,e,n):t.setAttribute(e,n),!ye(t)||(ee(t),!1)}catch(r){return oe(e,t),!1}},Pe=function(t,e){return!(!dt||!aa(Fa,e))||"attributename"===Gs(t)&&-1!==Xs(e,"href")},Re=function(t,e){Ae(t,e),function(t,e){if(_e(F.beforeSanitizeAttributes,t,null),xe(t,e))return;const n=t.attributes;if(!n||ye(t))return;tt=$e(F.uponSanitizeAttribute,tt,et,mt);const o={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:tt,forceKeepAttr:void 0};let i=n.length;const s=Gt(A(t));for(;i--;){const e=n[i],a=e.name,c=e.namespaceURI,l=e.value,u=Gt(a),d=l;let h="value"===a?d:Qs(d),p=!1;o.attrName=u,o.attrValue=h,o.keepAttr=!0,o.forceKeepAttr=void 0,_e(F.uponSanitizeAttribute,t,o),h=o.attrValue,!_t||"id"!==u&&"name"!==u||0===Xs(h,kt)||(oe(a,t,e),h=kt+h,p=!0),Pe(a,h)?oe(a,t,e):o.forceKeepAttr||(!o.keepAttr||!lt&&aa(qa,h)?oe(a,t,e):(ut&&(h=fe(h)),Se(s,u,h)?(h=Oe(s,u,c,h),h!==d&&Ce(t,a,c,h)&&p&&Us(r.removed)):oe(a,t,e)))}_e(F.afterSanitizeAttributes,t,null),xe(t,e)}(t,e),ve(t.content)&&ze(t.content)},ze=function(t){let e=null;const r=pe(t);for(_e(F.beforeSanitizeShadowDOM,t,null);e=r.nextNode();)if(_e(F.uponSanitizeShadowNode,e,null),Re(e,t),1===x(e)){const t=v(e);ve(t)&&(Ne(t),ze(t))}ut&&ge(t),_e(F.afterSanitizeShadowDOM,t,null)},Ne=function(t){const e=[{node:t,shadow:null}];for(;e.length>0;){const t=e.pop();if(t.shadow){ze(t.shadow);continue}const r=t.node,n=1===x(r),o=y(r);if(o)for(let t=o.length-1;t>=0;--t)e.push({node:o[t],shadow:null});if(n){const t=k?k(r):null;if("string"==typeof t&&"template"===Gt(t)){const t=r.content;ve(t)&&e.push({node:t,shadow:null})}}if(n){const t=v(r);ve(t)&&e.push({node:null,shadow:t},{node:t,shadow:null})}}};return r.sanitize=function(t){let e=arguments.length>1&&void 0!==arguments[1]?arguments[1]:{},n=null,i=null,s=null,a=null;if(jt=!t,jt&&(t="\x3c!--\x3e"),"string"!=typeof t&&!we(t)&&"string"!=typeof(t=function(t){switch(typeof t){case"string":return t;case"number":return ta(t);case"boolean":return ea(t);case"bigint":return ra?ra(t):"0";case"symbol":return na?na(t):"Symbol()";case"undefined":default:return ia(t);case"function":case"object":{if(null===t)return ia(t);const e=t,r=ma(e,"toString");if("function"==typeof r){const t=r(e);return"string"==typeof t?t:ia(t)}return ia(t)}}}(t)))throw ca("dirty is not a string, aborting");if(!r.isSupported)return t;pt?(X=ft,tt=mt):Xt(e),r.removed=[];const c=xt&&"string"!=typeof t&&we(t);let l=[];const u=At;if(c){dt&&se(t,t=>{const e=x(t);if(7===e||8===e&&aa(Ia,t.data)){try{f(t)}catch(t){}return!1}if(1===e){const e=t,r=Gt(A(t));try{e.hasAttribute&&e.hasAttribute("patchsrc")&&e.removeAttribute("patchsrc"),e.hasAttribute&&e.hasAttribute("for")&&de("for",r)&&e.removeAttribute("for")}catch(t){}}return!0});const e=A(t);if("string"==typeof e){const r=Gt(e);if(!X[r]||nt[r])throw ne(t),ca("root node is forbidden and cannot be sanitized in-place")}if(ye(t))throw ne(t),ca("root node is clobbered and cannot be sanitized in-place");l=ce(t),At=Bs()}else if(we(t))n=he("\x3c!----\x3e"),i=n.ownerDocument.importNode(t,!0),1===i.nodeType&&"BODY"===i.nodeName||"HTML"===i.nodeName?n=i:n.appendChild(i),Ne(n);else{if(!yt&&!ut&&!ht&&-1===t.indexOf("<"))return M(t);if(n=he(t),!n)return yt?null:vt?C:""}n&&gt&&ee(n.firstChild);const d=c?t:n;try{c&&Ne(t);const e=pe(d);for(;s=e.nextNode();)Re(s,d);c&&function(t,e){const r=At;let n=null;const o=()=>(n||(n=Bs(),Ds(e,t=>{Zs(n,t)})),n);for(let e=0;;e++){const n=ce(t),i=[t];let s=!1;if(Ds(n,t=>{11===x(t)?qs(i,t):s||Vs(r,t)||(s=Vs(o(),t))}),!s)return;if(e>=8)throw ca("the tree kept changing during in-place sanitization; refusing to return it");Ds(i,(e,r)=>{ue(e,r>0,t,o())})}}(t,l)}catch(e){throw c&&(ne(t),le(t,l)),e}finally{At=u}if(c){if(le(t,l))throw ca("a node selected for removal could not be safely returned; refusing to sanitize in place");return ut&&me(t),t}if(yt){if(ut&&me(n),bt)for(a=I.call(n.ownerDocument);n.firstChild;)a.appendChild(n.firstChild);else a=n;return(tt.shadowroot||tt.shadowrootmode)&&(a=q.call(o,a,!0)),a}const h=()=>ht?n.outerHTML:n.innerHTML;let p=h();return ut&&aa(Ca,p)&&(ge(n),p=h()),ht&&X["!doctype"]&&n.ownerDocument&&n.ownerDocument.doctype&&n.ownerDocument.doctype.name&&aa(La,n.ownerDocument.doctype.name)&&(p="<!DOCTYPE "+n.ownerDocument.doctype.name+">\n"+p),M(p)},r.setConfig=function(){Xt(arguments.length>0&&void 0!==arguments[0]?arguments[0]:{}),pt=!0,ft=X,mt=tt},r.clearConfig=function(){Kt=null,pt=!1,ft=null,mt=null,T=O,C=""},r.isValidAttribute=function(t,e,r){Kt||Xt({});const n=Gt(t),o=Gt(e);return("string"!=typeof r||!(Pe(e,r)||!lt&&aa(qa,r)))&&Se(n,o,r)},r.addHook=function(t,e){"function"==typeof e&&oa(F,t)&&qs(F[t],e)},r.removeHook=function(t,e){if(oa(F,t)){if(void 0!==e){const r=Is(F[t],e);return-1===r?void 0:Hs(F[t],r,1)[0]}return Us(F[t])}},r.removeHooks=function(t){oa(F,t)&&(F[t]=[])},r.removeAllHooks=function(){F={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},r}();const Ka=/([\s"'/])(style|on[a-z]+)(?=\s*=)/gi,Ya=/^[-#\w\s.,%()/]{1,100}$/,Ja=/url|var|expression|env|attr|image|element/i;let Xa;const Qa={ALLOWED_TAGS:ns,ALLOWED_ATTR:os,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,ALLOW_UNKNOWN_PROTOCOLS:!1,RETURN_DOM_FRAGMENT:!0};let tc,ec=new WeakMap,rc=new WeakMap,nc=new WeakMap,oc="";function ic(t){ec=new WeakMap,rc=new WeakMap,nc=new WeakMap;const e=function(t){let e="x-";for(;t.includes(e);)e=`x${e}`;return{html:t.replace(Ka,`$1${e}$2`),marker:e}}(t);oc=e.marker;try{const r=document.implementation.createHTMLDocument("").createElement("div");r.innerHTML=z(e.html),r.querySelectorAll("style,script").forEach(t=>t.remove());const n=(tc||(tc=Ga(window),tc.addHook("uponSanitizeAttribute",(t,e)=>{const{attrName:r,attrValue:n}=e;r===`${oc}style`&&ec.set(t,function(t){Xa??=document.implementation.createHTMLDocument("").createElement("i").style,Xa.cssText=t;const e=new Map;for(const t of is){const r=Xa.getPropertyValue(t);r&&Ya.test(r)&&!Ja.test(r)&&e.set(t,r)}return e}(n)),("id"===r||"name"===r&&"A"===t.nodeName)&&rc.set(t,n.replaceAll(oc,"")),"href"===r&&"A"!==t.nodeName&&(e.keepAttr=!1),/^data-(src|original)$/.test(r)&&nc.set(t,n)}),tc)).sanitize(r,{...Qa,TRUSTED_TYPES_POLICY:R()??null}),o=n instanceof DocumentFragment&&n.firstElementChild;if(!(o instanceof HTMLDivElement))throw new TypeError("Nothing came back.");return e.html!==t&&function(t,e){const r=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;r.nextNode();){const t=r.currentNode;t.data.includes(e)&&(t.data=t.data.replaceAll(e,""))}t.querySelectorAll("*").forEach(({attributes:t})=>{for(const r of t)r.value.includes(e)&&(r.value=r.value.replaceAll(e,""))})}(o,oc),{root:o,styles:ec,anchors:rc,lazy:nc}}catch(t){throw new $t("format","The sanitiser cannot work under the policy of this page.",{reason:"render",cause:t})}}function sc(t){t.scrollWidth>t.clientWidth||t.scrollHeight>t.clientHeight+1?(t.tabIndex=0,t.setAttribute("role","region")):(t.removeAttribute("tabindex"),t.setAttribute("role","group"))}function ac(t){const e=t.textContent.trim(),r=[t,...t.querySelectorAll("*")].find(t=>(/^(B|STRONG)$/.test(t.tagName)||/^(bold|[6-9]00)$/.test(t.style.fontWeight))&&t.textContent.trim()===e);return""!==e&&void 0!==r}function cc(t,e){const r=ic(function(t){const e=lc.exec(t)?.[1];return e?`<p><a href="${e}">${e.split("/").pop()||e}</a></p>`:/<[a-z!/]/i.test(t)?t:t.trim().replace(/\r?\n/g,"<br>")}(t)),n=document.adoptNode(r.root);return ts(n,"*",t=>{const e=r.anchors.get(t);e&&(t.dataset.anchor=e)}),function(t,e){!function(t,{styles:e}){const r=new ws;ts(t,"*",t=>{const n=e.get(t),{tagName:o}=t;n?.forEach((e,r)=>{r.includes("color")||("width"!==r||e.endsWith("%")||"IMG"===o)&&("white-space"!==r||e.startsWith("pre"))&&t.style.setProperty(r,"pre"===e?"pre-wrap":e)});const i=n?.get("color")??t.getAttribute("color")??void 0;r.paint(t,i,n?.get("background-color")),"IMG"===o||(t.getAttribute("width")??"").endsWith("%")||t.removeAttribute("width"),/^(IMG|VIDEO)$/.test(o)||t.removeAttribute("height")})}(t,e),function(t){ts(t,"[align]",t=>{const e=t.getAttribute("align").toLowerCase();t.removeAttribute("align"),/^(left|right|center|justify)$/.test(e)&&!/^(IMG|TABLE)$/.test(t.tagName)&&t.style.setProperty("text-align",e)}),ts(t,"center",t=>{es(t,"div").style.setProperty("text-align","center")})}(t),ts(t,"font",t=>{es(t,"span").removeAttribute("size")}),ts(t,"[color]",t=>t.removeAttribute("color")),ts(t,"[lang^=en i]",t=>{_s.test(t.textContent)&&t.removeAttribute("lang")}),function(t){for(const e of[...t.querySelectorAll("p,div,span,b,strong,i,em,u,center,font,h1,h2,h3,h4,h5,h6,blockquote,section,small")].reverse())e.textContent.trim()||e.querySelector("img,video,audio,iframe,hr,table,a,li,[data-anchor]")||e.hasAttribute("data-anchor")||("SPAN"===e.tagName&&e.textContent?e.replaceWith(" "):e.remove());ts(t,"br",t=>{const e=ks(t);$s(e)&&$s(ks(e))&&t.remove()})}(t)}(n,r),function(t,e){const r=[...new Set([...t.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({tagName:t})=>t))].sort();ts(t,"h1,h2,h3,h4,h5,h6",t=>{es(t,`h${Math.min(6,e+r.indexOf(t.tagName))}`)})}(n,e.level),function(t,{lazy:e},r){ts(t,"[srcset]",t=>t.removeAttribute("srcset")),ts(t,"picture > source",t=>t.remove()),ts(t,"img,audio,video,source",t=>{const n=[t.getAttribute("src"),e.get(t)].map(t=>t?rs(t,r.base):void 0).find(t=>t&&ti(t));n?t.setAttribute("src",function(t){return"https:"===location.protocol?t.replace(/^http:/,"https:"):t}(n)):t.removeAttribute("src"),/^(AUDIO|VIDEO)$/.test(t.tagName)&&(t.setAttribute("controls",""),t.setAttribute("preload","none"))}),ts(t,"img",t=>{t.loading="lazy",t.decoding="async",t.hasAttribute("alt")||(t.alt=""),!t.hasAttribute("src")||t.closest("a")||t.width<100&&t.width||function(t,e){const r=document.createElement("button");r.type="button",r.className="enlarge";const n=t.closest("figure")?.querySelector("figcaption")?.textContent.trim();r.setAttribute("aria-label",[e.enlarge,t.alt||n].filter(Boolean).join(": ")),t.replaceWith(r),r.append(t)}(t,r.words)});for(const e of["load","error"])t.addEventListener(e,ls,!0)}(n,r,e),function(t,{base:e,words:r}){ts(t,"iframe",t=>{const n=rs(t.getAttribute("src")??"",e)??"",o=ss.exec(n)?.[1];if(o)t.replaceWith(function(t,e){const r=document.createElement("div");r.className="video";const n=document.createElement("button");n.type="button",n.textContent=e.video;const o=document.createElement("p");return o.textContent=e.videoNote(as),n.addEventListener("click",()=>{const n=document.createElement("iframe");n.src=`https://${as}/embed/${t}?autoplay=1`,n.title=e.video,n.allow="autoplay; encrypted-media; fullscreen; picture-in-picture",n.setAttribute("sandbox","allow-scripts allow-same-origin allow-presentation allow-popups"),r.replaceChildren(n),n.focus()}),r.append(n,o),r}(o,r));else if(t.hasAttribute("src")&&ti(n)){const e=document.createElement("a");e.href=n,e.textContent=n,t.replaceWith(e)}else t.remove()})}(n,e),function(t,e){const r=new Map;ts(t,"[data-anchor]",t=>{const e=t.dataset.anchor;r.has(e)||r.set(e,t)}),ts(t,"a[href]",t=>{const n=t.getAttribute("href").trim();if(n.startsWith("#"))return void function(t,e){e?t.addEventListener("click",t=>{t.preventDefault(),e.tabIndex=-1,e.focus(),e.scrollIntoView({block:"start"})}):t.removeAttribute("href")}(t,r.get(cs(n.slice(1))));const o=rs(n,e.base);if(!o||!Qo(o))return void t.removeAttribute("href");const i=e.articleAt(o);t.href=void 0===i?o:e.addressOf(i),void 0!==i?t.dataset.article=i:t.origin!==location.origin&&(t.rel="noopener noreferrer"),function(t){t.textContent.trim()||t.querySelector('img:not([alt=""])')||(0===t.childElementCount?t.removeAttribute("href"):t.setAttribute("aria-label",t.host+cs(t.pathname)))}(t)})}(n,e),function(t,{words:e}){let r=0;const n=new ResizeObserver(t=>{for(const{target:e}of t)sc(e)});ts(t,"table",t=>{if(function(t){return!(t.caption||t.tHead||t.querySelector("th"))&&(null!==t.querySelector("table")||[...t.rows].every(({cells:t})=>t.length<2))}(t))return t.setAttribute("role","presentation"),void(t.className="layout");if(function(t){const[e,...r]=t.rows;if(!e||0===r.length||t.querySelector("th"))return;const n=[...e.cells];if(n.every(ac))for(const t of n)es(t,"th").setAttribute("scope","col")}(t),t.parentElement?.closest(".table"))return;r++;const o=document.createElement("div");o.className="table",o.setAttribute("aria-label",t.caption?.textContent.trim()||e.table(r)),t.replaceWith(o),o.append(t),n.observe(o)})}(n,e),n}const lc=/^\s*((?:https?:\/)?\/[^\s<>"]+)\s*$/,uc=new Map;async function dc(t,e){const r=uc.get(t),n=(async()=>(await(r?.catch(()=>{})),async function(t,e){const{locks:r}=navigator;if(!r)return e();const n=new AbortController,o=setTimeout(()=>n.abort(),2e4);let i=!1;const s=()=>(i=!0,clearTimeout(o),e());try{return await r.request(`portal-widgets:${t}`,{signal:n.signal},s)}catch(t){if(i)throw t;return await s()}finally{clearTimeout(o)}}(t,e)))();uc.set(t,n);try{return await n}finally{uc.get(t)===n&&uc.delete(t)}}const hc="portal-widgets:",pc=new Map;function fc(t){const e=pc.get(t);if(void 0!==e)return e;try{return localStorage.getItem(hc+t)??void 0}catch{return}}function mc(t,e){pc.delete(t);try{void 0!==e?localStorage.setItem(hc+t,e):localStorage.removeItem(hc+t)}catch{void 0!==e&&pc.set(t,e)}}const gc="sent:",yc=new Set;let bc=!1;async function vc(t,e=Ei(t.topic,t.query,t.connection)){const{sent:r,connection:n,...o}=t,i=Ti(n.endpoint),{done:s}=wc(e);return Sc(e,{...o,connection:{...n,endpoint:i},waits:r,...s&&{done:s}}),Ec(e),await kc(e)}function wc(t){return Ac(t)??{}}function _c(t){if(yc.add(t),!bc){bc=!0,addEventListener("storage",({key:t})=>{var e;t?.startsWith(hc)&&(e=t.slice(15)).startsWith(gc)&&Ec(e.slice(5))});for(const t of function(t){const e=[...pc.keys()];try{for(let t=0;t<localStorage.length;t++){const r=localStorage.key(t);r.startsWith(hc)&&e.push(r.slice(15))}}catch{}return e.filter(e=>e.startsWith(t))}(gc)){const e=t.slice(5);Ac(e)?.waits&&$c(e)}}return()=>yc.delete(t)}function kc(t){return dc(gc+t,async()=>{const e=Ac(t);if(!e?.waits)return{waits:!1};const{topic:r,query:n,connection:o,waits:i,once:s,remember:a}=e;s&&xc(t,i,{});try{const{signal:e}=new AbortController,s=await Ai(r,n,i,o,e);return xc(t,i,a?{done:i}:{}),Ec(t,s),{answered:s,waits:!1}}catch(r){const n=$t.from(r),c=s?function({reason:t,status:e}){return"offline"===t||429===e||503===e}(n):n.isPassing||"unknown-source"===n.reason;return c?(s&&Sc(t,e),To(o.endpoint,()=>{$c(t)})):xc(t,i,a?{refused:{sent:i,status:n.status}}:{}),Ec(t),{error:n,waits:c}}})}async function $c(t){await Uo((new AbortController).signal),await kc(t)}function xc(t,e,r){const n=Ac(t);if(!n)return;const{waits:o,...i}=n;Sc(t,{...JSON.stringify(o)===JSON.stringify(e)?i:n,...r})}function Ac(t){const e=fc(gc+t);if(e){try{const t=JSON.parse(e);if(t?.topic&&t.query&&t.connection)return t}catch{}mc(gc+t,void 0)}}function Sc(t,e){const{waits:r,done:n,refused:o}=e;mc(gc+t,r||n||o?JSON.stringify(e):void 0)}function Ec(t,e){for(const r of[...yc])r(t,e)}class Tc{#S;#E;#T;#O="";#C="";#P=new AbortController;#R;#z;#N={status:"idle"};constructor(t,e,r){this.#S=t,this.#E=e,this.#T=r,t.addController(this)}get state(){return this.#N}get sending(){return this.#C?wc(this.#C):{}}hostConnected(){this.#z=_c(this.#M),this.#S.requestUpdate()}hostUpdate(){if(!this.#S.isConnected)return;const t=this.#T(),e=t?Si(this.#E,t,this.#S.connection):"";e!==this.#O&&(this.#O=e,this.#C=t?Ei(this.#E,t,this.#S.connection):"",this.#L(),this.#N={status:"idle"},t&&this.#j(t,!1))}hostDisconnected(){this.#z?.(),queueMicrotask(()=>{this.#S.isConnected||(this.#L(),"ready"!==this.#N.status&&(this.#O=""))})}async reload(){const t=this.#T();t&&this.#S.isConnected&&await this.#j(t,!0)}async send(t,e=!1){const r=this.#T();if(!r)return{waits:!1};const{connection:n}=this.#S,o=await this.follow(vc({topic:this.#E,query:r,sent:t,connection:n,remember:e}));return o.answered||o.error||await this.reload(),o}async follow(t){const e=await t;return e.error&&this.#S.isConnected&&this.#D(e.error),e}restart(){this.#O="",this.#S.requestUpdate()}async#j(t,e,r=!1){this.#L();const{signal:n}=this.#P=new AbortController;r||this.#I({...this.#U,status:"loading"});try{const r=await xi(this.#E,t,this.#S.connection,n,e);n.aborted||await this.#q(r,n)}catch(t){if(n.aborted)return;const e=$t.from(t);this.#I({...this.#F(e),status:"failed",error:e}),e.isPassing&&this.#H(),await this.#S.updateComplete,n.aborted||r||this.#D(e)}}#L(){this.#P.abort(),this.#R?.()}#H(){const t=this.#T();t&&(this.#R=To(this.#S.connection.endpoint,()=>{this.#j(t,!0,!0)}))}#F(t){const e=this.#T();if(!e||!t.isPassing)return{};const r=this.#U;return void 0===r.at?function(t,e,r){const n=(o=Si(t,e,r),i=$i[t].keptFor,Io(t=>{const e=t.getItem(Lo+o)??"",r=parseInt(e,10),n=Date.now()-r;if(n>=0&&n<i)return{at:r,data:JSON.parse(e.slice(e.indexOf(" ")))}}));var o,i;if(n)try{return{...Oi(t,n.data,[]),at:n.at}}catch{return}}(this.#E,e,this.#S.connection)??{}:Date.now()-r.at<$i[this.#E].keptFor?r:{}}async#q(t,e){this.#I({...t,status:"ready"}),await this.#S.updateComplete,e.aborted||(this.#S.dispatchEvent(new Ut(this.#E,t.data)),t.faults.length>0&&this.#D(xt(t.faults)))}#M=(t,e)=>{this.#C&&t.startsWith(this.#C)&&(this.#S.requestUpdate(),e&&(this.#L(),this.#P=new AbortController,this.#q(e,this.#P.signal)))};get#U(){const t=this.#N;if("idle"===t.status||void 0===t.data)return{};const{data:e,faults:r=[],at:n=0}=t;return{data:e,faults:r,at:n}}#I(t){this.#N=t,this.#S.requestUpdate()}#D(t){this.#S.failed(t);const{source:e}=this.#S.connection;this.#S.dispatchEvent(new qt(this.#E,t,e))}}function Oc(t){return t&&new URLSearchParams(location.search).get(t)||void 0}const Cc=d`
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
  [part='audio'] {
    display: block;
    width: 100%;
    margin-block-end: var(--_space);
  }
  /* Foreign text stays inside its box, whatever its styles say. */
  [part='body'] {
    contain: layout paint;
    isolation: isolate;
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
    overflow-x: auto;
  }
  .table table {
    min-width: 100%;
    border-collapse: collapse;
  }
  .table :is(td, th) {
    min-width: 4em;
    padding: 0.4em 0.6em;
    border: var(--_border-width) solid var(--_border);
    vertical-align: top;
    text-align: start;
    overflow-wrap: normal;
  }
  .table th {
    background: var(--_surface);
    font-weight: 600;
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
    [part='audio'],
    [part='related'],
    .video {
      display: none;
    }
    .table {
      overflow: visible;
    }
  }
`;function Pc({url:t,type:e}){return(/\.(\w{2,5})(?:[?#]|$)/.exec(t)?.[1]??e?.split("/").pop()??"").toUpperCase()}var Rc=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};class zc extends Xi{constructor(){super(...arguments),this.topicName="article",this.labelKey="article.label",this.topic=new Tc(this,"article",()=>{const t=this.current;return t?{id:t}:void 0}),this.#W=!1,this.articleId="",this.param="article",this.related=!1,this.#B=()=>{const t=Oc(this.param);t!==this._inAddress&&this.#I(t)},this.#Z=t=>{const e=t.target.closest("a[data-article]");e&&this.param&&ee(t)&&(t.preventDefault(),this.show(e.dataset.article))},this.#L=t=>{ee(t)&&(t.preventDefault(),this.#V(te(this.param,void 0),void 0))}}static{this.styles=[Mt,Cc]}#G;#W;#K;get current(){return this._inAddress??(this.articleId||void 0)}connectedCallback(){super.connectedCallback(),this._inAddress=Oc(this.param),window.addEventListener("popstate",this.#B)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("popstate",this.#B)}willUpdate(t){t.has("param")&&(this._inAddress=Oc(this.param))}updated(){const{status:t}=this.state;if(this.toggleAttribute("idle","idle"===t&&!this.hasFallback),!this.#W||"ready"!==t&&"failed"!==t)return;this.#W=!1;const e=this._title??this.renderRoot.querySelector("[part~=message] button");e&&(e.tabIndex=-1,this.scrollIntoView({block:"start"}),e.focus({preventScroll:!0}))}show(t,e){this.#G=e??this.#G,this.#V(te(this.param,t),t)}#V(t,e){this.param&&function(t){t!==location.href&&history.pushState(history.state,"",t)}(t),this.#I(e)}#I(t){const e=this.current;this._inAddress=t,this.current!==e?(this.#W=void 0!==this.current,this.#W||this.#G?.focus(),this.dispatchEvent(new Ft(this.current))):this._title?.focus()}#B;#Z;#L;renderFallback(){return et`<slot @slotchange=${()=>this.requestUpdate()}></slot>`}isEmpty(){return!1}renderEmpty(){return et`<p>${this.text("article.empty")}</p>`}get reserve(){return this.current?"100vh":""}renderHeader(){return et`${super.renderHeader()}${this._inAddress?et`<p>
            <a part="back" href=${te(this.param,void 0)} @click=${this.#L}
              >${this.text("article.back")}</a
            >
          </p>`:ot}`}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        <span class="bone title"></span>
        ${[0,1,2,3,4,5].map(()=>et`<span class="bone"></span>`)}
      </div>`}renderData(t){const e=this.heading?this.headingLevel+1:this.headingLevel,{language:r}=this,n=this.#Y(t,e+1),o=this.#J(e+1),{image:i,lead:s,audio:a,origin:c}=t,l=i&&!t.bodyHtml.includes(i.url);return et`<article part="article" @click=${this.#Z}>
      ${Xt(e,t.title,"title")} ${this.#X(t)}
      ${s?et`<p part="lead">${s}</p>`:ot}
      ${a?et`<audio
              part="audio"
              controls
              preload="none"
              src=${o.absolute(a.url)}
              aria-label=${this.text("article.audio")}
            ></audio>`:ot}
      ${l?et`<img
              part="image"
              src=${o.absolute(i.url)}
              alt=${i.alt??""}
              width=${i.width??ot}
              height=${i.height??ot}
            />`:ot}
      ${n.childNodes.length>0?n:et`<slot name="empty"
              ><p part="message empty">${this.text("article.empty")}</p></slot
            >`}
      ${c?et`<p part="origin" lang=${r}>${this.text("article.origin",{origin:c})}</p>`:ot}
      ${function(t,e){return 0===t.length?ot:et`<section part="attachments">
    ${Xt(e.level,e.text("article.attachments"),"subheading")}
    <ul>
      ${t.map(t=>{const r=[Pc(t),void 0===t.size?"":Yt(t.size,e.language)].filter(Boolean).join(", ");return et`<li>
          <a part="attachment" href=${e.absolute(t.url)}
            >${t.title}${r?et` <span class="kind">(${r})</span>`:ot}</a
          >
        </li>`})}
    </ul>
  </section>`}(t.attachments??[],o)}
      ${this.related?function(t,e){return 0===t.length?ot:et`<section part="related">
    ${Xt(e.level,e.text("article.related"),"subheading")}
    <ul>
      ${t.map(t=>et`<li>
            <a href=${e.addressOf(t)} data-article=${t.id}>${t.title}</a>
            ${t.publishedAt?et`<time datetime=${t.publishedAt}
                    >${Bt(t.publishedAt,e.language)}</time
                  >`:ot}
          </li>`)}
    </ul>
  </section>`}(t.related??[],o):ot} ${function({previous:t,next:e},r){if(!t&&!e)return ot;const n=(t,e,n)=>et`<li>
      <span class="way">${r.text(e)}</span>
      <a part=${n} href=${r.addressOf(t)} data-article=${t.id}>${t.title}</a>
    </li>`;return et`<nav part="around" aria-label=${r.text("article.around")}>
    <ul>
      ${e?n(e,"article.next","next"):ot}
      ${t?n(t,"article.previous","previous"):ot}
    </ul>
  </nav>`}(t,o)}
    </article>`}#X({publishedAt:t,updatedAt:e,category:r,author:n}){const o=(t,e,r)=>et`<span
        >${this.text(t)}
        <time part=${r} datetime=${e}
          >${Bt(e,this.language,!0)}</time
        ></span
      >`;return et`<p part="meta">
      ${t?o("article.published",t,"date"):ot}
      ${e&&e!==t?o("article.updated",e,"updated"):ot}
      ${r?et`<span part="category">${r.name}</span>`:ot}
      ${n?et`<span part="author">${n}</span>`:ot}
    </p>`}#Y(t,e){const r=`${e} ${this.language} ${this.connection.endpoint}`;if(this.#K?.article!==t||this.#K.key!==r){const{connection:n,param:o}=this,i=Qt(`${n.endpoint}/`,n),s=cc(t.bodyHtml,{base:i,level:e,articleAt:t=>{const[,e]=t.startsWith(`${i}news/`)?t.split(`${i}news/`):[];return e&&o?decodeURIComponent(e):void 0},addressOf:t=>te(o,t),words:{enlarge:this.text("article.enlarge"),table:t=>this.text("article.table",{n:t}),video:this.text("article.video"),videoNote:t=>this.text("article.videoNote",{host:t})}});s.setAttribute("part","body"),this.#K={article:t,key:r,body:s}}return this.#K.body}#J(t){const{connection:e,language:r,param:n}=this;return{language:r,level:t,text:t=>this.text(t),absolute:t=>Qt(t,e),addressOf:({id:t,url:r})=>n||!r?te(n||"article",t):Qt(r,e)}}}Rc([Rt({attribute:"article-id"})],zc.prototype,"articleId",void 0),Rc([Rt()],zc.prototype,"param",void 0),Rc([Rt({type:Boolean})],zc.prototype,"related",void 0),Rc([zt()],zc.prototype,"_inAddress",void 0),Rc([Nt("[part=title]")],zc.prototype,"_title",void 0),Tt("portal-article-view",zc);class Nc{#S;#Q=0;#tt;constructor(t){this.#S=t,t.addController(this)}hostConnected(){this.#et(this.#S.refresh)}hostUpdated(){this.#S.refresh!==this.#Q&&this.#et(this.#S.refresh)}hostDisconnected(){this.#et(0)}#et(t){this.#Q=t,clearInterval(this.#tt),t<=0||(this.#tt=setInterval(()=>{this.#S.reload()},1e3*Math.max(60,t)))}}function Mc({total:t,pageSize:e}){return void 0===t?void 0:Math.ceil(t/e)}function Lc(t){const e=Mc(t);return void 0===e?!0===t.more:t.page<e}function jc(t,e,r){return et`<button
    part="button more"
    type="button"
    aria-disabled=${t?"true":"false"}
    @click=${()=>t||e()}
  >
    ${r(t?"state.loading":"news.more")}
  </button>`}class Dc{#S;#rt;#nt;constructor(t,e){this.page=1,this.words="",this.earlier=[],this.search=t=>{t.trim()!==this.words.trim()?(this.words=t,this.start(1),this.#ot(e=>{const r=e?.total??e?.items.length;r?zi(this.#rt.text("news.found",{n:r,q:t})):e&&zi(this.#rt.text("news.emptySearch",{q:t}))})):"failed"===this.#rt.state().status&&this.#rt.retry()},this.go=t=>{this.#rt.focusSelf(),this.page=t,this.#ot(e=>{this.#rt.focusItem(0);const r=e&&Mc(e);zi(r?this.#rt.text("pages.pageOf",{page:t,n:r}):this.#rt.text("pages.page",{page:t}))})},this.more=()=>{const{data:t}=this.#rt.state();if(!t)return;this.earlier=[...this.earlier,...t.items];const e=this.earlier.length;this.page=t.page+1,this.#ot(t=>{this.#rt.focusItem(e),t&&zi(this.#rt.text("news.added",{n:t.items.length}))})},this.#S=t,this.#rt=e,t.addController(this)}start(t){this.page=t,this.earlier=[]}hostUpdated(){const{status:t}=this.#rt.state();if("ready"!==t&&"failed"!==t)return;const e=this.#nt;this.#nt=void 0,e?.()}#ot(t){this.#nt=()=>t(this.#rt.state().data),this.#S.requestUpdate()}}const Ic=d`
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
`;function Uc(t,e){return e?t.getRootNode().getElementById(e)??document.getElementById(e):null}var qc=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};class Fc extends Xi{static{this.styles=[Mt,Ic]}#it;constructor(){super(),this.topicName="news",this.labelKey="news.label",this.topic=new Tc(this,"news",()=>this.#st),this.#it=new Dc(this,{state:()=>this.state,retry:()=>this.retry(),text:(t,e)=>this.text(t,e),focusItem:t=>this.#at(t),focusSelf:()=>{this._base.tabIndex=-1,this._base.focus()}}),this.limit=10,this.page=1,this.category="",this.query="",this.paging="none",this.layout="list",this.searchable=!1,this.linkTemplate="",this.for="",this.refresh=0,this.#Z=t=>{this.for&&t.target===Uc(this,this.for)&&(this._current=t.articleId)},this.#ct=t=>{const e=t.target.closest("a[data-id]"),r=Uc(this,this.for);e&&r?.show&&ee(t)&&(t.preventDefault(),r.show(e.dataset.id,e))},this.#lt={capture:!0,handleEvent:t=>{t.target.closest(".picture").hidden=!0}},new Nc(this)}connectedCallback(){super.connectedCallback(),document.addEventListener("portal-article-change",this.#Z)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("portal-article-change",this.#Z)}willUpdate(t){const e=["category","limit","query","endpoint","source"].some(e=>t.has(e));t.has("query")&&(this.#it.words=this.query),(t.has("page")||e)&&this.#it.start(this.page),t.has("for")&&(this._current=Uc(this,this.for)?.current)}#Z;#ct;#lt;get reserve(){const{data:t}=this.state,e=Math.min(this.limit,t?.items.length??this.limit);return"idle"===this.state.status?"":`calc(${e} * var(--_row) + var(--_rest))`}renderHeader(){const{words:t,search:e}=this.#it;return et`<div class="top">${super.renderHeader()}<slot name="rss"></slot></div>
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
  </div>`}(t,e,t=>this.text(t)):ot}`}renderState(){const{state:t}=this,{earlier:e,more:r}=this.#it;return e.length>0&&"idle"!==t.status&&void 0===t.data?et`${this.#ut([])}
    ${"failed"===t.status?super.renderState():jc(!0,r,t=>this.text(t))}`:super.renderState()}isEmpty({items:t}){return 0===t.length&&0===this.#it.earlier.length}renderEmpty(t){const e=Mc(t);if(e&&t.page>e)return et`<p>${this.text("news.pastEnd",{page:t.page,n:e})}</p>
        <button part="button" type="button" @click=${()=>this.#it.go(1)}>
          ${this.text("pages.first")}
        </button>`;const r=this.#it.words;return et`<p>${r?this.text("news.emptySearch",{q:r}):this.text("news.empty")}</p>`}renderData(t){const{go:e,more:r}=this.#it,n="loading"===this.state.status,o=t.items.length>this.limit;return et`${this.#ut(o?t.items.slice(0,this.limit):t.items)}
    ${"pages"===this.paging?function(t,e,r){const n=Mc(t),{page:o}=t;if(1===o&&!Lc(t))return ot;const i=(t,r,n)=>et`<button
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
      <li>${i(o+1,r("pages.next"),Lc(t))}</li>
    </ul>
  </nav>`}(t,e,(t,e)=>this.text(t,e)):ot}
    ${"more"===this.paging&&Lc(t)?jc(n,r,t=>this.text(t)):ot}
    ${o?et`<p part="note">
            ${this.text("note.surplus",{n:t.items.length,limit:this.limit})}
          </p>`:ot}`}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span>
      ${function(t,e){const r=et`<li part="item">
    <div class="words"><span class="bone"></span><span class="bone short"></span></div>
  </li>`;return et`<ul part="list" class=${e} aria-hidden="true">
    ${Array(t).fill(r)}
  </ul>`}(Math.min(this.limit,20),this.layout)}`}#ut(t){const e=this.#J(),r={...e,full:e.full||"headline"===this.layout},n=[...this.#it.earlier,...t];return et`<ul
      part="list"
      class=${n.length>50?`${this.layout} long`:this.layout}
      @click=${this.#ct}
      @error=${this.#lt}
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
      ${Xt(e.level,n,"title")} ${function({publishedAt:t,category:e,pinned:r},n){const o=t?n.now-Date.parse(t):NaN,i=o>-36e5&&o<2592e5;return t||e||r?et`<p part="meta">
    ${r?et`<span part="badge pinned">${n.text("news.pinned")}</span>`:ot}
    ${i?et`<span part="badge new">${n.text("news.new")}</span>`:ot}
    ${t?et`<time part="date" datetime=${t}
            >${Bt(t,n.language)}</time
          >`:ot}
    ${e?et`<span part="category">${e.name}</span>`:ot}
  </p>`:ot}(t,e)}
      ${e.full&&t.summary?et`<p part="summary">${t.summary}</p>`:ot}
    </div>
  </li>`}(t,0===n?r:e))}
    </ul>`}#at(t){(this.renderRoot.querySelectorAll("[part=link]")[t]??this.renderRoot.querySelector("[part~=message] button")??this._base).focus()}#J(){const{connection:t,language:e}=this,r=Uc(this,this.for);return{language:e,level:this.heading?this.headingLevel+1:this.headingLevel,now:Date.now(),full:"list"===this.layout||"cards"===this.layout,current:this._current,picture:e=>Qt(e,t),text:t=>this.text(t),href:({id:e,url:n})=>this.for?function(t,e){return te(t?.getAttribute("param")||"article",e)}(r,e):function(t,e){const r=t.replace("{id}",encodeURIComponent(e));return r&&Qo(r)?r:void 0}(this.linkTemplate,e)??(n&&Qt(n,t))}}get#st(){return{limit:this.limit,page:this.#it.page,category:this.category||void 0,q:this.#it.words.trim()||void 0}}}function Hc(){return[...crypto.getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}function Wc(t,{scale:e,max:r,text:n}){return"levels"===e?n(`rating.level${Math.min(Math.max(t,1),3)}`):n("rating.of",{value:t,max:r})}function Bc(t,e){return[...Array(11)].map((r,n)=>{const o=(n-2.5)*Math.PI/5,i=(n%2?.52:.24)*t;return[e+.5+i*Math.cos(o),.54+i*Math.sin(o)]})}function Zc(t,e){const r=[];for(let n=0;n<t;n++)for(const t of e)r.push([0,0],...Bc(t,1.2*n));const n=r.map(([t,e])=>`${+t.toFixed(3)}em ${+e.toFixed(3)}em`).join();return u(`polygon(evenodd,${n},0 0)`)}qc([Rt({converter:Mi(10,1,1e4)})],Fc.prototype,"limit",void 0),qc([Rt({converter:Mi(1,1,1e6)})],Fc.prototype,"page",void 0),qc([Rt()],Fc.prototype,"category",void 0),qc([Rt()],Fc.prototype,"query",void 0),qc([Rt({converter:Ni("none","pages","more")})],Fc.prototype,"paging",void 0),qc([Rt({reflect:!0,converter:Ni("list","cards","headline","compact")})],Fc.prototype,"layout",void 0),qc([Rt({type:Boolean})],Fc.prototype,"searchable",void 0),qc([Rt({attribute:"link-template"})],Fc.prototype,"linkTemplate",void 0),qc([Rt()],Fc.prototype,"for",void 0),qc([Rt({converter:Mi(0,0,86400)})],Fc.prototype,"refresh",void 0),qc([zt()],Fc.prototype,"_current",void 0),qc([Nt("[part~=base]")],Fc.prototype,"_base",void 0),Tt("portal-news-list",Fc);const Vc=Zc(1,[1]),Gc=Zc(1,[1,.68]),Kc=Zc(10,[1]),Yc=d`
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
    clip-path: ${Zc(10,[1,.68])};
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
    clip-path: ${Kc};
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
    clip-path: ${Gc};
  }
  [part='star'].on::before {
    clip-path: ${Vc};
  }
  @media (hover: hover) {
    [part='choices']:hover [part='star']::before {
      clip-path: ${Vc};
    }
    [part='choices'] [part='star']:hover ~ [part='star']::before {
      clip-path: ${Gc};
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
`,Jc=/^(utm_|fbclid$|gclid$|zarsrc$)/;function Xc(){const t=document.querySelector("link[rel~=canonical]")?.href;if(t)return t;const e=new URL(location.href);e.hash="";for(const t of[...e.searchParams.keys()])Jc.test(t)&&e.searchParams.delete(t);return e.href}function Qc(t,e){const{text:r}=e,{count:n,average:o}=t??{},i=n?o??0:0;return et`<p part="summary">
    ${"stars"===e.scale?et`<span
            part="stars"
            aria-hidden="true"
            .style=${`--_max:${e.max};--_value:${i}`}
          ></span>`:ot}
    ${0===n?et`<slot name="empty"><span part="none">${r("rating.none")}</span></slot>`:et`<span part="average">${t?function({average:t,distribution:e},r){const{language:n,text:o,max:i,scale:s}=r,a=el(e??[]);if("levels"===s&&a>0)return o("rating.satisfied",{share:Gt((a-(e?.[0]??0))/a,n)});if(!t)return tl(r);return o("levels"===s?"rating.mean":"rating.of",{value:Vt(t,n,1),max:i})}(t,e):tl(e)}</span>`}
    ${n?et`<span part="count">${r("rating.count",{n})}</span>`:ot}
  </p>`}function tl({text:t}){return et`<span aria-hidden="true">—</span
    ><span class="hidden">${t("rating.unknown")}</span>`}function el(t){return t.reduce((t,e)=>t+e,0)}function rl(t){return e=>{"Enter"===e.key&&(e.stopPropagation(),e.target instanceof HTMLInputElement&&(e.preventDefault(),t?.()))}}var nl=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};class ol extends Xi{constructor(){super(...arguments),this.topicName="rating",this.labelKey="rating.label",this.topic=new Tc(this,"rating",()=>this.#dt?void 0:{subject:this.subject||Xc()}),this.#ht=this.attachInternals?.(),this.#pt="",this.subject="",this.max=5,this.scale="stars",this.readonly=!1,this.name="",this.required=!1,this._busy=!1,this._asks=!1,this._formDisabled=!1,this.#ft=()=>this.requestUpdate(),this.#mt=t=>{this._choice=t,this._asks=!1,this.#gt(),this.dispatchEvent(new Event("change",{bubbles:!0}))},this.#yt=async()=>{const t=this.#bt;this.#dt||this._busy||(void 0===t?(this._asks=!0,this.#vt("rating.choose"),this.focus()):t!==this.#wt&&((await this.#_t(t)).error||(this._choice=void 0)))},this.#kt=async()=>{if(this._busy||void 0===this.#wt)return;const{error:t}=await this.#_t(void 0);t||(this._choice=void 0,this.#vt("rating.withdrawn"),await this.updateComplete,this.focus())}}static{this.styles=[Mt,Yc]}static{this.shadowRootOptions={...Xi.shadowRootOptions,delegatesFocus:!0}}static{this.formAssociated=!0}#ht;#pt;get value(){return String(this.#bt??"")}set value(t){const e=Number(t);this._choice=Number.isInteger(e)&&e>0?e:void 0}get disabled(){return this.hasAttribute("disabled")}set disabled(t){this.toggleAttribute("disabled",t)}get form(){return this.#ht?.form??null}connectedCallback(){super.connectedCallback(),addEventListener("popstate",this.#ft),addEventListener("portal-article-change",this.#ft)}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("popstate",this.#ft),removeEventListener("portal-article-change",this.#ft)}willUpdate(){const t=this.subject||Xc();this.#pt&&t!==this.#pt&&(this._choice=void 0),this.#pt=t}updated(){this.#ht?.form&&this.#gt()}formAssociatedCallback(){this.requestUpdate()}formResetCallback(){this.value=this.getAttribute("value")}formDisabledCallback(t){this._formDisabled=t}formStateRestoreCallback(t){this.value=t}focus(t){const e=this.renderRoot.querySelector("input:checked, input");e?e.focus(t):super.focus(t)}checkValidity(){return this.#ht?.checkValidity()??!0}reportValidity(){return this.#ht?.reportValidity()??!0}#ft;#mt;#yt;#kt;async#_t(t){const{waits:e,done:r}=this.topic.sending,n=(e??r)?.voter??Hc();this._busy=!0;const o=this.#pt,i=await this.topic.send(t?{stars:t,voter:n}:{voter:n},!0);this._busy=!1;const{error:s,waits:a}=i,c=a?"kept":s?"refused":"sent";return this.dispatchEvent(new Ht(o,t,c)),await this.updateComplete,this.isConnected&&this.#$t&&zi(this.#$t),i}#vt(t){zi(this.text(t))}#gt(){const t=this.required&&void 0===this.#bt;this.#ht?.setFormValue(this.value||null),this.#ht?.setValidity({valueMissing:t},t?this.text("rating.choose"):"")}get reserve(){const{state:t}=this;if("idle"===t.status||t.data)return"";const{max:e,scale:r}=this.#J,n="stars"===r?7.5:12;return`${1.9+1.6*e+(this.readonly?0:n)}em`}renderState(){const{state:t}=this,e="failed"===t.status&&!t.data&&"hide"!==this.onError;return et`${e?Qc(void 0,this.#J):ot}
    ${this.#dt?ot:super.renderState()} ${this.#xt?this.#At():ot}`}isEmpty(){return!1}renderEmpty(){return ot}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span
      ><span class="bone" aria-hidden="true"></span>`}renderData(t){return this.#St(t)?et`${Qc(t,this.#J)} ${function({distribution:t=[]},e){const r=el(t);return 0===r?ot:et`<ul part="spread" class=${e.scale} aria-label=${e.text("rating.spread")}>
    ${t.map((t,n)=>{return et`<li part="share">
            ${o=n+1,"levels"===e.scale?Wc(o,e):e.text("rating.stars",{n:o})}
            <span part="bar" aria-hidden="true" .style=${`--_share:${t/r*100}%`}></span>
            <span part="votes">${Vt(t,e.language)}</span>
          </li>`;var o}).reverse()}
  </ul>`}(t,this.#J)}`:et`<p part="message error">${this.text("rating.scale")}</p>`}#At(){return function(t){const{choice:e,own:r,busy:n,scale:o,max:i,status:s,text:a}=t,c=[...Array(i)].map((t,e)=>e+1),l=(r,n)=>et`<input
      part=${n}
      class=${void 0!==e&&r<=e?"on":ot}
      type="radio"
      name="vote"
      value=${r}
      aria-label=${"stars"===o?Wc(r,t):ot}
      .checked=${r===e}
      @change=${()=>t.choose(r)}
    />`;return et`<fieldset
    part="vote"
    ?disabled=${t.disabled}
    @keydown=${rl(t.send)}
    @keypress=${rl()}
  >
    <legend part="legend">${a(void 0===r?"rating.vote":"rating.yourVote")}</legend>
    <div part="choices" class=${o}>
      ${"stars"===o?c.map(t=>l(t,"star")):c.reverse().map(e=>et`<label part="choice"
                    >${l(e,ot)} ${Wc(e,t)}</label
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
  </fieldset>`}({...this.#J,choice:this.#bt,own:this.#wt,disabled:this._formDisabled,busy:this._busy,isField:this.#dt,status:this.#$t,choose:this.#mt,send:()=>{this.#yt()},withdraw:()=>{this.#kt()}})}get#$t(){const{waits:t,refused:e}=this.topic.sending,r=(t=this.#wt)=>t?Wc(t,this.#J):"";if(this._asks)return this.text("rating.choose");if(this._busy)return"";if(t)return this.text("stars"in t?"rating.kept":"rating.keptWithdrawal",{vote:r()});if(e){const{sent:t,status:n}=e,o="stars"in t?r(t.stars):this.text("rating.withdraw");return this.text("rating.refused",{vote:o,status:n??"\u2014"})}return this.#wt?this.text("rating.own",{vote:r()}):""}get#wt(){const{waits:t,done:e}=this.topic.sending,{state:r}=this;return t?"stars"in t?t.stars:void 0:e?"stars"in e?e.stars:void 0:"idle"===r.status?void 0:r.data?.own??void 0}get#bt(){return this._choice??this.#wt}get#dt(){return!!this.name&&!!this.#ht?.form&&!this.connection.endpoint}get#xt(){const{state:t}=this;return!this.readonly&&("failed"!==t.status||"config"!==t.error.kind)&&("idle"===t.status?this.#dt:!t.data||this.#St(t.data))}#St({max:t}){return"stars"===this.scale||3===t}get#J(){const{scale:t,language:e,state:r}=this,n="idle"===r.status?void 0:r.data?.max;return{scale:t,language:e,max:"levels"===t?3:n??this.max,text:(t,e)=>this.text(t,e)}}}nl([Rt()],ol.prototype,"subject",void 0),nl([Rt({converter:Mi(5,2,10)})],ol.prototype,"max",void 0),nl([Rt({converter:Ni("stars","levels")})],ol.prototype,"scale",void 0),nl([Rt({type:Boolean})],ol.prototype,"readonly",void 0),nl([Rt({reflect:!0})],ol.prototype,"name",void 0),nl([Rt({type:Boolean})],ol.prototype,"required",void 0),nl([zt()],ol.prototype,"_choice",void 0),nl([zt()],ol.prototype,"_busy",void 0),nl([zt()],ol.prototype,"_asks",void 0),nl([zt()],ol.prototype,"_formDisabled",void 0),nl([Rt()],ol.prototype,"value",null),Tt("portal-rating-stars",ol);const il={building:"M4 21V4h10v17M14 9h6v12M2 21h20M8 8h2M8 12h2M8 16h2M17 13v.1M17 17v.1",calendar:"M4 6h16v14H4ZM4 10h16M8 3v4M16 3v4",chat:"M3 4h18v12H11l-5 4v-4H3ZM8 9h8M8 12h5",document:"M6 3h8l5 5v13H6ZM14 3v5h5M9 13h7M9 17h7",download:"M12 3v12M7 10l5 5 5-5M4 17v4h16v-4",form:"M5 4h14v17H5ZM9 2h6v4H9ZM8 11l1 1 2-2M13 11h3M8 16l1 1 2-2M13 16h3",health:"M12 20C5 15 3 12 3 8a4 4 0 0 1 9-2 4 4 0 0 1 9 2c0 4-2 7-9 12ZM12 9v6M9 12h6",law:"M12 3v18M7 21h10M5 7l7-2 7 2M2 14l3-7 3 7a3 3 0 0 1-6 0M16 14l3-7 3 7a3 3 0 0 1-6 0",link:"M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-2 2M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l2-2",mail:"M3 5h18v14H3ZM3 6l9 7 9-7",map:"M12 21c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12ZM12 7a2 2 0 1 0 .1 0",money:"M2 6h20v12H2ZM12 9a3 3 0 1 0 .1 0M6 12h.1M18 12h.1",people:"M9 4a3.5 3.5 0 1 0 .1 0M2 20a7 7 0 0 1 14 0M16 4a3.5 3.5 0 0 1 0 7M18 14a7 7 0 0 1 4 6",phone:"M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4c-8 4-21-8-16-16Z",question:"M12 2a10 10 0 1 0 .1 0M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17v.1",school:"M1 9l11-5 11 5-11 5ZM6 12v5c3 3 9 3 12 0v-5M23 9v7",search:"M10 3a7 7 0 1 0 .1 0M15 15l6 6",newTab:"M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"};function sl(t){return rt`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${il[t]}></path></svg>`}function al({title:t,url:e,icon:r,description:n,newTab:o},i){const s=i.address(e),a=function(t){try{const{protocol:e,hostname:r}=new URL(t,document.baseURI);return/^https?:$/.test(e)&&r!==location.hostname?r:void 0}catch{return}}(s),c=[a?i.text("link.outside",{host:a}):"",o?i.text("link.newTab"):""].filter(Boolean);return et`<li part="item">
    ${i.icons?et`<span part="icon">${function(t){return t?Object.hasOwn(il,t)?sl(t):/^[\w-]+$/.test(t)?ot:et`<img src=${(t=>i.address(t))(t)} alt="" loading="lazy" decoding="async" />`:ot}(r)}</span>`:ot}
    <div class="words">
      <a
        part="link"
        href=${s}
        target=${o?"_blank":ot}
        rel=${o?"noopener":ot}
        >${t}${o?et` ${sl("newTab")}`:ot}${c.length>0?et`<span class="hidden"> ${c.join(" ")}</span>`:ot}</a
      >
      ${n&&i.full?et`<p part="description">${n}</p>`:ot}
      ${a?et`<p part="host" aria-hidden="true">${a.split(".").map(cl)}</p>`:ot}
    </div>
  </li>`}function cl(t,e){return 0===e?t:et`<wbr />.${t}`}const ll="h1,h2,h3,h4,h5,h6";class ul{#S;#Et=new MutationObserver(()=>this.#ct());#Tt;#Ot=[];constructor(t){this.#S=t,t.addController(this)}get links(){return this.#Tt}get faults(){return this.#Ot}hostConnected(){this.#Et.observe(this.#S,{subtree:!0,childList:!0,characterData:!0,attributes:!0}),this.#ct()}hostDisconnected(){this.#Et.disconnect()}#ct(){const t=function(t){let e={links:[]};const r=[e];for(const n of t.children)if(!n.slot)for(const t of[n,...n.querySelectorAll(`a[href],${ll}`)])t instanceof HTMLAnchorElement?t.hasAttribute("href")&&e.links.push(dl(t)):!t.matches(ll)||t.closest("a")||t.querySelector("a")||(e={title:hl(t)||void 0,links:[]},r.push(e));return r}(this.#S),{data:e,faults:r}=$i.services.parse({groups:t}),n=JSON.stringify(this.#Ot);this.#Tt=t.some(({links:t})=>t.length>0)?e:void 0,this.#Ot=r,this.#S.requestUpdate(),r.length>0&&JSON.stringify(r)!==n&&this.#S.tell(xt(r))}}function dl(t){const e=t.querySelector("img"),r=hl(t),{icon:n,description:o}=t.dataset;return{title:r||t.getAttribute("aria-label")||e?.alt||t.title,url:t.getAttribute("href"),icon:n||(""===e?.alt?e.getAttribute("src")??void 0:void 0),description:o||void 0,newTab:"_blank"===t.target||void 0}}function hl(t){return t.textContent.replace(/\s+/g," ").trim()}const pl=d`
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
`;var fl=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};class ml extends Xi{constructor(){super(...arguments),this.topicName="services",this.labelKey="services.label",this.topic=new Tc(this,"services",()=>this.#Ct?{group:this.group||void 0}:void 0),this.#wt=new ul(this),this.group="",this.layout="list",this.#Pt=()=>this.requestUpdate(),this.#lt={capture:!0,handleEvent:({target:t})=>{t.hidden=!0}}}static{this.styles=[Mt,pl]}#wt;connectedCallback(){super.connectedCallback(),document.addEventListener("DOMContentLoaded",this.#Pt)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("DOMContentLoaded",this.#Pt)}failed(t){this.#Rt(t)||super.failed(t)}tell(t){this.failed(t),this.dispatchEvent(new qt("services",t))}#Pt;get#Ct(){return void 0===this.#wt.links&&"loading"!==document.readyState||""!==this.connection.endpoint}#Rt({reason:t}){return"unsupported-topic"===t&&void 0!==this.#wt.links}renderState(){const{state:t}=this;return"failed"===t.status&&this.#Rt(t.error)?this.renderFallback():super.renderState()}get landmarkLabel(){}isEmpty({groups:t}){return t.every(({links:t})=>0===t.length)}get reserve(){const{state:t}=this;return"idle"===t.status||void 0!==t.data||this.#wt.links?"":"14em"}renderEmpty(){return et`<p>${this.text("services.empty")}</p>`}renderData(t){const{connection:e}=this;return this.#zt(t,t=>Qt(t,e))}renderFallback(){const{links:t,faults:e}=this.#wt;return t?et`${this.#zt(t,t=>t)} ${this.renderFaults(e)}`:super.renderFallback()}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span>
      <ul part="list" class=${this.layout} aria-hidden="true">
        ${[0,1,2,3].map(()=>et`<li part="item"><span class="bone"></span></li>`)}
      </ul>`}#zt({groups:t},e){const r=t.filter(({links:t})=>t.length>0);if(0===r.length)return ot;const n={full:"buttons"!==this.layout,icons:r.some(({links:t})=>t.some(({icon:t})=>t)),address:e,text:(t,e)=>this.text(t,e)};return et`<nav part="links" aria-label=${this.label} @error=${this.#lt}>
      ${r.map(t=>this.#Nt(t,n))}
    </nav>`}#Nt({title:t,links:e},r){return et`<div part="group">
      ${t?Xt(this.heading?this.headingLevel+1:this.headingLevel,t,"title"):ot}
      <ul part="list" class=${this.layout}>
        ${e.map(t=>al(t,r))}
      </ul>
    </div>`}#lt}fl([Rt()],ml.prototype,"group",void 0),fl([Rt({reflect:!0,converter:Ni("list","grid","buttons")})],ml.prototype,"layout",void 0),Tt("portal-service-links",ml);const gl=24e4;class yl{#S;#tt;#Mt="";constructor(t){this.#S=t,t.addController(this)}hostConnected(){document.addEventListener("visibilitychange",this.#Lt)}hostUpdated(){if(!this.#S.readyToCount)return;const{source:t,endpoint:e}=this.#S.connection,r=`${t} ${e}`;this.#tt&&r===this.#Mt||(this.#Mt=r,this.#Lt())}hostDisconnected(){document.removeEventListener("visibilitychange",this.#Lt),this.#jt()}#jt(){clearInterval(this.#tt),this.#tt=void 0}#Lt=()=>{this.#jt(),!document.hidden&&this.#S.readyToCount&&(this.#tt=setInterval(this.#Dt,gl),this.#Dt())};#Dt=()=>{this.#S.readyToCount&&this.#S.counting(async function(t){const e=Ei("visits",{},t),r=`visit:${e}`,n=location.pathname.slice(0,2048),{begins:o,due:i,visitor:s}=await dc(r,()=>{const t=Date.now(),e=function(t){try{const e=JSON.parse(fc(t)??"");return"number"==typeof e?.seen?e:void 0}catch{return}}(r),n=t-(e?.seen??0),o=Math.abs(n)>18e5,i=o||n<0||n>=gl,s=function(){const{globalPrivacyControl:t,doNotTrack:e}=navigator;return!0===t||"1"===e}()?void 0:o?Hc():e?.visitor;return i&&mc(r,JSON.stringify({visitor:s,seen:t})),Promise.resolve({begins:o,due:i,visitor:s})}),a=`${e} ${s??Hc()}`,c={topic:"visits",query:{},sent:{visitor:s,page:n},connection:t};if(o)return vc({...c,once:!s},a);if(i&&s){const{answered:e,waits:r}=await kc(a);if(!e&&!r){const{signal:e}=new AbortController;await Ai("visits",{},c.sent,t,e).catch(()=>{})}}return{waits:!1}}(this.#S.connection))}}const bl=d`
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
`;var vl=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};const wl=["online","today","yesterday","week","month","total"],_l=["online","today","week","month","total"];class kl extends Xi{static{this.styles=[Mt,bl]}constructor(){super(),this.topicName="visits",this.labelKey="visits.label",this.topic=new Tc(this,"visits",()=>({})),this.fields=_l.join(" "),this.layout="list",this.displayOnly=!1,this.refresh=0,new Nc(this),new yl(this)}get readyToCount(){return!this.displayOnly&&/ready|failed/.test(this.state.status)}counting(t){this.topic.follow(t)}get reserve(){const{state:t}=this;return 2.1*("idle"!==t.status&&t.data?this.#It(t.data):this.#Ut).length+("chart"===this.layout?10.2:1.75)+"em"}renderState(){const{state:t}=this,e="failed"===t.status&&!t.data&&"hide"!==this.onError;return et`${e?this.#qt({}):ot}${super.renderState()}`}isEmpty(){return!1}renderEmpty(){return ot}renderWaiting(){return et`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        ${"chart"===this.layout?et`<span class="bone picture"></span>`:ot}
        ${this.#Ut.map(t=>et`<div part="row">
              <span part="label">${this.text(`visits.${t}`)}</span><span class="bone"></span>
            </div>`)}
        <p part="updated"></p>
      </div>`}renderData(t){const{daily:e,updatedAt:r}=t,n="chart"===this.layout&&e;return et`${n?function(t,e,r){const n=[...new Map(t.map(({date:t,count:e})=>[t,e]))].sort(([t],[e])=>t<e?-1:1).slice(-30),o=n[n.length-1];if(!o)return ot;const i=t=>29-(Date.parse(o[0])-Date.parse(t))/864e5,s=n.filter(([t])=>i(t)>=0),a=Math.max(...s.map(([,t])=>t)),c=t=>Bt(`${t}T05:00:00Z`,e),l=t=>a>0?t/a*10:0;return et`<figure part="chart">
    <svg
      part="picture"
      viewBox="0 0 ${30} ${10}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${s.map(([t,r])=>rt`<rect part="bar" x=${i(t)+.1} y=${10-l(r)} width="0.8" height=${l(r)}><title>${c(t)}: ${Vt(r,e)}</title></rect>`)}
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
                <td>${Vt(r,e)}</td>
              </tr>`)}
        </tbody>
      </table>
    </div>
  </figure>`}(e,this.language,(t,e)=>this.text(t,e)):ot}
      ${this.#qt(t)}
      <p part="updated">
        ${r?et`${this.text("visits.updated")}
                <time datetime=${r}>${Bt(r,this.language,!0)}</time>`:ot}
      </p>`}#qt(t){const e=this.#It(t),r="digits"===this.layout&&(e.includes("total")?"total":e[0]);return et`<dl part="list" class=${this.layout}>
      ${e.map(e=>et`<div part="row">
            <dt part="label">${this.text(`visits.${e}`)}</dt>
            <dd part="value">${this.#Ft(t[e],e===r)}</dd>
          </div>`)}
    </dl>`}#It(t){const e=void 0===t.total;return this.#Ut.filter(r=>e||void 0!==t[r]||"online"===r)}get#Ut(){return function(t,e,r){const n=[...new Set((t??"").toLowerCase().split(/[\s,]+/))].filter(t=>e.includes(t));return n.length>0?n:r}(this.fields,wl,_l)}#Ft(t,e){if(void 0===t)return et`<span aria-hidden="true">—</span
        ><span class="hidden">${this.text("visits.unknown")}</span>`;const r=Vt(t,this.language);return e?et`<span class="hidden">${r}</span
      ><span part="digits" aria-hidden="true"
        >${String(t).split("").map(t=>et`<span part="digit">${t}</span>`)}</span
      >`:r}}vl([Rt()],kl.prototype,"fields",void 0),vl([Rt({converter:Ni("list","digits","chart")})],kl.prototype,"layout",void 0),vl([Rt({type:Boolean,attribute:"display-only"})],kl.prototype,"displayOnly",void 0),vl([Rt({converter:Mi(0,0,86400)})],kl.prototype,"refresh",void 0),Tt("portal-visit-counter",kl);const $l="data-portal-widget",xl=["id","class","lang","dir","title","hidden","slot"];function Al(){document.querySelectorAll(`[${$l}]`).forEach(t=>{(function(t){if("loading"!==document.readyState)return!0;for(let e=t;e;e=e.parentElement)if(e.nextSibling)return!0;return!1})(t)&&!t.isContentEditable&&function(t){const e=`portal-${t.getAttribute($l).trim().toLowerCase()}`,r=customElements.get(e);if(!r)return;const n=document.createElement(e);for(const{name:e,value:o}of t.attributes){if(e===$l)continue;if(xl.includes(e)||/^(aria-|data-portal-)/.test(e)){n.setAttribute(e,o);continue}const t=/^data-(.+)/.exec(e)?.[1];t&&(t.startsWith("source-")||r.observedAttributes?.includes(t))&&n.setAttribute(t,o)}t.style.length>0&&(n.style.cssText=t.style.cssText),n.append(...t.childNodes),t.replaceWith(n)}(t)})}var Sl;if(Sl=function(){const t=Bo(),e={};for(const r of["endpoint","source","lang"]){const n=t?.getAttribute(`data-portal-${r}`);n&&(e[r]=n)}return e}(),Bi=Sl,"string"!=typeof window.portalWidgets?.version){const t=Object.freeze({version:"0.1.0",registerSource:function(t,e){Yo.set(t,e);for(const t of[...Jo])t()},registerMessages:function(t,e){const r=t.toLowerCase();Di.set(r,{...Di.get(r),...e});for(const t of[...Ii])t()},parts:{...Wo,takeSource:function(t,e){Go.get(t)?.(e)}}});Reflect.defineProperty(window,"portalWidgets",{value:t,enumerable:!0}),new MutationObserver(t=>{t.some(t=>t.addedNodes.length>0)&&Al()}).observe(document,{subtree:!0,childList:!0}),document.addEventListener("DOMContentLoaded",Al),Al()}}();
