/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
!function(){function t(t,e){customElements.get(t)||customElements.define(t,e)}const e=globalThis,r=e.ShadowRoot&&(void 0===e.ShadyCSS||e.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,n=Symbol(),o=new WeakMap;let i=class{constructor(t,e,r){if(this._$cssResult$=!0,r!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(r&&void 0===t){const r=void 0!==e&&1===e.length;r&&(t=o.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&o.set(e,t))}return t}toString(){return this.cssText}};const s=(t,...e)=>{const r=1===t.length?t[0]:e.reduce((e,r,n)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+t[n+1],t[0]);return new i(r,t,n)},a=r?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const r of t.cssRules)e+=r.cssText;return(t=>new i("string"==typeof t?t:t+"",void 0,n))(e)})(t):t,{is:c,defineProperty:l,getOwnPropertyDescriptor:u,getOwnPropertyNames:d,getOwnPropertySymbols:h,getPrototypeOf:p}=Object,f=globalThis,m=f.trustedTypes,g=m?m.emptyScript:"",y=f.reactiveElementPolyfillSupport,b=(t,e)=>t,v={toAttribute(t,e){switch(e){case Boolean:t=t?g:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=null!==t;break;case Number:r=null===t?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch(t){r=null}}return r}},w=(t,e)=>!c(t,e),_={attribute:!0,type:String,converter:v,reflect:!1,useDefault:!1,hasChanged:w};Symbol.metadata??=Symbol("metadata"),f.litPropertyMetadata??=new WeakMap;let k=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=_){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){const r=Symbol(),n=this.getPropertyDescriptor(t,r,e);void 0!==n&&l(this.prototype,t,n)}}static getPropertyDescriptor(t,e,r){const{get:n,set:o}=u(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:n,set(e){const i=n?.call(this);o?.call(this,e),this.requestUpdate(t,i,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??_}static _$Ei(){if(this.hasOwnProperty(b("elementProperties")))return;const t=p(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(b("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(b("properties"))){const t=this.properties,e=[...d(t),...h(t)];for(const r of e)this.createProperty(r,t[r])}const t=this[Symbol.metadata];if(null!==t){const e=litPropertyMetadata.get(t);if(void 0!==e)for(const[t,r]of e)this.elementProperties.set(t,r)}this._$Eh=new Map;for(const[t,e]of this.elementProperties){const r=this._$Eu(t,e);void 0!==r&&this._$Eh.set(r,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const e=[];if(Array.isArray(t)){const r=new Set(t.flat(1/0).reverse());for(const t of r)e.unshift(a(t))}else void 0!==t&&e.push(a(t));return e}static _$Eu(t,e){const r=e.attribute;return!1===r?void 0:"string"==typeof r?r:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,e=this.constructor.elementProperties;for(const r of e.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((t,n)=>{if(r)t.adoptedStyleSheets=n.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const r of n){const n=document.createElement("style"),o=e.litNonce;void 0!==o&&n.setAttribute("nonce",o),n.textContent=r.cssText,t.appendChild(n)}})(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,r){this._$AK(t,r)}_$ET(t,e){const r=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,r);if(void 0!==n&&!0===r.reflect){const o=(void 0!==r.converter?.toAttribute?r.converter:v).toAttribute(e,r.type);this._$Em=t,null==o?this.removeAttribute(n):this.setAttribute(n,o),this._$Em=null}}_$AK(t,e){const r=this.constructor,n=r._$Eh.get(t);if(void 0!==n&&this._$Em!==n){const t=r.getPropertyOptions(n),o="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:v;this._$Em=n;const i=o.fromAttribute(e,t.type);this[n]=i??this._$Ej?.get(n)??i,this._$Em=null}}requestUpdate(t,e,r,n=!1,o){if(void 0!==t){const i=this.constructor;if(!1===n&&(o=this[t]),r??=i.getPropertyOptions(t),!((r.hasChanged??w)(o,e)||r.useDefault&&r.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,r))))return;this.C(t,e,r)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:r,reflect:n,wrapped:o},i){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??e??this[t]),!0!==o||void 0!==i)||(this._$AL.has(t)||(this.hasUpdated||r||(e=void 0),this._$AL.set(t,e)),!0===n&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[e,r]of t){const{wrapped:t}=r,n=this[e];!0!==t||this._$AL.has(e)||void 0===n||this.C(e,void 0,r,n)}}let t=!1;const e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}};k.elementStyles=[],k.shadowRootOptions={mode:"open"},k[b("elementProperties")]=new Map,k[b("finalized")]=new Map,y?.({ReactiveElement:k}),(f.reactiveElementVersions??=[]).push("2.1.2");const $=globalThis,A=t=>t,E=$.trustedTypes,T=E?E.createPolicy("lit-html",{createHTML:t=>t}):void 0,S="$lit$",x=`lit$${Math.random().toFixed(9).slice(2)}$`,O="?"+x,P=`<${O}>`,z=document,C=()=>z.createComment(""),R=t=>null===t||"object"!=typeof t&&"function"!=typeof t,N=Array.isArray,M="[ \t\n\f\r]",L=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,j=/-->/g,D=/>/g,U=RegExp(`>|${M}(?:([^\\s"'>=/]+)(${M}*=${M}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),I=/'/g,q=/"/g,H=/^(?:script|style|textarea|title)$/i,F=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),B=F(1),W=F(2),Z=Symbol.for("lit-noChange"),K=Symbol.for("lit-nothing"),G=new WeakMap,V=z.createTreeWalker(z,129);function J(t,e){if(!N(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==T?T.createHTML(e):e}const Y=(t,e)=>{const r=t.length-1,n=[];let o,i=2===e?"<svg>":3===e?"<math>":"",s=L;for(let e=0;e<r;e++){const r=t[e];let a,c,l=-1,u=0;for(;u<r.length&&(s.lastIndex=u,c=s.exec(r),null!==c);)u=s.lastIndex,s===L?"!--"===c[1]?s=j:void 0!==c[1]?s=D:void 0!==c[2]?(H.test(c[2])&&(o=RegExp("</"+c[2],"g")),s=U):void 0!==c[3]&&(s=U):s===U?">"===c[0]?(s=o??L,l=-1):void 0===c[1]?l=-2:(l=s.lastIndex-c[2].length,a=c[1],s=void 0===c[3]?U:'"'===c[3]?q:I):s===q||s===I?s=U:s===j||s===D?s=L:(s=U,o=void 0);const d=s===U&&t[e+1].startsWith("/>")?" ":"";i+=s===L?r+P:l>=0?(n.push(a),r.slice(0,l)+S+r.slice(l)+x+d):r+x+(-2===l?e:d)}return[J(t,i+(t[r]||"<?>")+(2===e?"</svg>":3===e?"</math>":"")),n]};class X{constructor({strings:t,_$litType$:e},r){let n;this.parts=[];let o=0,i=0;const s=t.length-1,a=this.parts,[c,l]=Y(t,e);if(this.el=X.createElement(c,r),V.currentNode=this.el.content,2===e||3===e){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(n=V.nextNode())&&a.length<s;){if(1===n.nodeType){if(n.hasAttributes())for(const t of n.getAttributeNames())if(t.endsWith(S)){const e=l[i++],r=n.getAttribute(t).split(x),s=/([.?@])?(.*)/.exec(e);a.push({type:1,index:o,name:s[2],strings:r,ctor:"."===s[1]?nt:"?"===s[1]?ot:"@"===s[1]?it:rt}),n.removeAttribute(t)}else t.startsWith(x)&&(a.push({type:6,index:o}),n.removeAttribute(t));if(H.test(n.tagName)){const t=n.textContent.split(x),e=t.length-1;if(e>0){n.textContent=E?E.emptyScript:"";for(let r=0;r<e;r++)n.append(t[r],C()),V.nextNode(),a.push({type:2,index:++o});n.append(t[e],C())}}}else if(8===n.nodeType)if(n.data===O)a.push({type:2,index:o});else{let t=-1;for(;-1!==(t=n.data.indexOf(x,t+1));)a.push({type:7,index:o}),t+=x.length-1}o++}}static createElement(t,e){const r=z.createElement("template");return r.innerHTML=t,r}}function Q(t,e,r=t,n){if(e===Z)return e;let o=void 0!==n?r._$Co?.[n]:r._$Cl;const i=R(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),void 0===i?o=void 0:(o=new i(t),o._$AT(t,r,n)),void 0!==n?(r._$Co??=[])[n]=o:r._$Cl=o),void 0!==o&&(e=Q(t,o._$AS(t,e.values),o,n)),e}class tt{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:e},parts:r}=this._$AD,n=(t?.creationScope??z).importNode(e,!0);V.currentNode=n;let o=V.nextNode(),i=0,s=0,a=r[0];for(;void 0!==a;){if(i===a.index){let e;2===a.type?e=new et(o,o.nextSibling,this,t):1===a.type?e=new a.ctor(o,a.name,a.strings,this,t):6===a.type&&(e=new st(o,this,t)),this._$AV.push(e),a=r[++s]}i!==a?.index&&(o=V.nextNode(),i++)}return V.currentNode=z,n}p(t){let e=0;for(const r of this._$AV)void 0!==r&&(void 0!==r.strings?(r._$AI(t,r,e),e+=r.strings.length-2):r._$AI(t[e])),e++}}class et{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,r,n){this.type=2,this._$AH=K,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const e=this._$AM;return void 0!==e&&11===t?.nodeType&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=Q(this,t,e),R(t)?t===K||null==t||""===t?(this._$AH!==K&&this._$AR(),this._$AH=K):t!==this._$AH&&t!==Z&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):(t=>N(t)||"function"==typeof t?.[Symbol.iterator])(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==K&&R(this._$AH)?this._$AA.nextSibling.data=t:this.T(z.createTextNode(t)),this._$AH=t}$(t){const{values:e,_$litType$:r}=t,n="number"==typeof r?this._$AC(t):(void 0===r.el&&(r.el=X.createElement(J(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(e);else{const t=new tt(n,this),r=t.u(this.options);t.p(e),this.T(r),this._$AH=t}}_$AC(t){let e=G.get(t.strings);return void 0===e&&G.set(t.strings,e=new X(t)),e}k(t){N(this._$AH)||(this._$AH=[],this._$AR());const e=this._$AH;let r,n=0;for(const o of t)n===e.length?e.push(r=new et(this.O(C()),this.O(C()),this,this.options)):r=e[n],r._$AI(o),n++;n<e.length&&(this._$AR(r&&r._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){const e=A(t).nextSibling;A(t).remove(),t=e}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}}class rt{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,r,n,o){this.type=1,this._$AH=K,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=o,r.length>2||""!==r[0]||""!==r[1]?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=K}_$AI(t,e=this,r,n){const o=this.strings;let i=!1;if(void 0===o)t=Q(this,t,e,0),i=!R(t)||t!==this._$AH&&t!==Z,i&&(this._$AH=t);else{const n=t;let s,a;for(t=o[0],s=0;s<o.length-1;s++)a=Q(this,n[r+s],e,s),a===Z&&(a=this._$AH[s]),i||=!R(a)||a!==this._$AH[s],a===K?t=K:t!==K&&(t+=(a??"")+o[s+1]),this._$AH[s]=a}i&&!n&&this.j(t)}j(t){t===K?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}class nt extends rt{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===K?void 0:t}}class ot extends rt{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==K)}}class it extends rt{constructor(t,e,r,n,o){super(t,e,r,n,o),this.type=5}_$AI(t,e=this){if((t=Q(this,t,e,0)??K)===Z)return;const r=this._$AH,n=t===K&&r!==K||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,o=t!==K&&(r===K||n);n&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}class st{constructor(t,e,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){Q(this,t)}}const at=$.litHtmlPolyfillSupport;at?.(X,et),($.litHtmlVersions??=[]).push("3.3.3");const ct=globalThis;class lt extends k{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=((t,e,r)=>{const n=r?.renderBefore??e;let o=n._$litPart$;if(void 0===o){const t=r?.renderBefore??null;n._$litPart$=o=new et(e.insertBefore(C(),t),t,void 0,r??{})}return o._$AI(t),o})(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Z}}lt._$litElement$=!0,lt.finalized=!0,ct.litElementHydrateSupport?.({LitElement:lt});const ut=ct.litElementPolyfillSupport;ut?.({LitElement:lt}),(ct.litElementVersions??=[]).push("4.2.2");const dt={attribute:!0,type:String,converter:v,reflect:!1,hasChanged:w},ht=(t=dt,e,r)=>{const{kind:n,metadata:o}=r;let i=globalThis.litPropertyMetadata.get(o);if(void 0===i&&globalThis.litPropertyMetadata.set(o,i=new Map),"setter"===n&&((t=Object.create(t)).wrapped=!0),i.set(r.name,t),"accessor"===n){const{name:n}=r;return{set(r){const o=e.get.call(this);e.set.call(this,r),this.requestUpdate(n,o,t,!0,r)},init(e){return void 0!==e&&this.C(n,void 0,t,e),e}}}if("setter"===n){const{name:n}=r;return function(r){const o=this[n];e.call(this,r),this.requestUpdate(n,o,t,!0,r)}}throw Error("Unsupported decorator location: "+n)};function pt(t){return(e,r)=>"object"==typeof r?ht(t,e,r):((t,e,r)=>{const n=e.hasOwnProperty(r);return e.constructor.createProperty(r,t),n?Object.getOwnPropertyDescriptor(e,r):void 0})(t,e,r)}function ft(t){return pt({...t,state:!0,attribute:!1})}function mt(t,e){return(e,r,n)=>((t,e,r)=>(r.configurable=!0,r.enumerable=!0,Reflect.decorate&&"object"!=typeof e&&Object.defineProperty(t,e,r),r))(e,r,{get(){return(e=>e.renderRoot?.querySelector(t)??null)(this)}})}const gt=s`
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
`,yt={bubbles:!0,composed:!0};class bt extends Event{static{this.type="portal-load"}constructor(t,e){super(bt.type,yt),this.topic=t,this.data=e}}class vt extends Event{static{this.type="portal-error"}constructor(t,e){super(vt.type,yt),this.topic=t,this.error=e}get kind(){return this.error.kind}get cause(){return this.error.cause}}class wt extends Event{static{this.type="portal-article-change"}constructor(t){super(wt.type,yt),this.articleId=t}}const _t=new Map;function kt(t,e,r=!1){const n=new Date(t),o=r&&!/^[\d-]{10}$/.test(String(t)),i=function(t,e){const r=`${t} ${e}`;let n=_t.get(r);return n||(n=new Intl.DateTimeFormat(t,{timeZone:"Asia/Ho_Chi_Minh",day:"2-digit",month:"vi"===t?"2-digit":"short",year:"numeric",...e?{hour:"2-digit",minute:"2-digit",hourCycle:"h23"}:{}}),_t.set(r,n)),n}(e,o);if("vi"!==e)return i.format(n);const s={};for(const{type:t,value:e}of i.formatToParts(n))s[t]=e;const a=`${s.day}/${s.month}/${s.year}`;return o?`${a} ${s.hour}:${s.minute}`:a}const $t=["byte","kilobyte","megabyte","gigabyte"];function At(t,e){let r=0,n=t;for(;n>=1e3&&r<$t.length-1;)n/=1e3,r++;return new Intl.NumberFormat(e,{style:"unit",unit:$t[r],maximumFractionDigits:n<10&&r>0?1:0}).format(n)}const Et={1:(t,e)=>B`<h1 part=${e}>${t}</h1>`,2:(t,e)=>B`<h2 part=${e}>${t}</h2>`,3:(t,e)=>B`<h3 part=${e}>${t}</h3>`,4:(t,e)=>B`<h4 part=${e}>${t}</h4>`,5:(t,e)=>B`<h5 part=${e}>${t}</h5>`,6:(t,e)=>B`<h6 part=${e}>${t}</h6>`};function Tt(t,e,r){return(Et[Math.min(t,6)]??Et[2])(e,r)}function St(t,{endpoint:e}){try{return new URL(t,new URL(e,document.baseURI)).href}catch{return t}}function xt(t,e){const r=new URL(location.href);return void 0===e?r.searchParams.delete(t):r.searchParams.set(t,e),r.hash="",r.href}function Ot(t){const{button:e,ctrlKey:r,metaKey:n,shiftKey:o,altKey:i,defaultPrevented:s}=t;return!(0!==e||r||n||o||i||s)}class Pt extends Error{constructor(t,e,r={}){super(e,{cause:r.cause}),this.name="PortalError",this.kind=t,this.reason=r.reason,this.status=r.status,this.url=r.url,this.answer=r.answer,this.faults=r.faults??[]}get isPassing(){const{kind:t,reason:e}=this;return"http"===t?"busy"===e||"server"===e:"config"!==t&&"render"!==e}static from(t){return t instanceof Pt?t:new Pt("format",String(t),{reason:"render",cause:t})}}function zt(t){return new Pt("format",`${t.length} part(s) of the answer were left out.`,{reason:"partial",faults:t})}function Ct(t){return t instanceof DOMException&&"AbortError"===t.name}const Rt=encodeURIComponent,Nt={news:(t,{limit:e,page:r,category:n,q:o})=>t.json("news",{search:{limit:e,page:r,category:n,q:o}}),article:(t,{id:e})=>t.json(`news/${Rt(e)}`),categories:t=>t.json("categories"),visits:t=>t.json("visits"),rating:(t,{subject:e})=>t.json(`ratings/${Rt(e)}`),services:(t,{group:e})=>t.json("service-links",{search:{group:e}}),send:{visits:(t,e,r)=>t.json("visits",{method:"POST",body:r}),rating:(t,{subject:e},r)=>t.json(`ratings/${Rt(e)}`,{method:"stars"in r?"PUT":"DELETE",headers:{"Content-Type":"application/json"},body:r})}};let Mt;function Lt(){const{trustedTypes:t}=window;try{Mt??=t?.createPolicy("portal-widgets",{createHTML:t=>t,createScriptURL:t=>t})}catch{}return Mt}function jt(t,e){return"bigint"==typeof e?e.toString():e}class Dt{constructor(t){this._getter=t,this._value=void 0}get value(){const t=this._getter;return void 0!==t&&(this._value=t(),this._getter=void 0),this._value}}function Ut(t){const e=t.startsWith("^")?1:0,r=t.endsWith("$")?t.length-1:t.length;return t.slice(e,r)}function It(t,e,r){Object.defineProperty(t,e,{value:r,writable:!0,enumerable:!0,configurable:!0})}function qt(t){return function(t){const e=Object.getOwnPropertyDescriptor(t,"shape");return e?.get?e.get.raw:e?.value}(t._zod.def)??t._zod.def.shape}function Ht(t,e,r){Object.defineProperty(t,e,{get(){const t=r();return It(this,e,t),t},enumerable:!0,configurable:!0})}function Ft(t,e,r){e in t?It(t,e,r):t[e]=r}const Bt="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function Wt(t){return"object"==typeof t&&null!==t&&!Array.isArray(t)}function Zt(t){if(!1===Wt(t))return!1;const e=t.constructor;if(void 0===e)return!0;if("function"!=typeof e)return!0;const r=e.prototype;return!1!==Wt(r)&&!1!==Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")}function Kt(t,e,r){const n=new t._zod.constr(e??t._zod.def);return e&&!r?.parent||(n._zod.parent=t),n}function Gt(t){const e=t;if(!e)return{};if("string"==typeof e)return{error:()=>e};if(void 0!==e?.message){if(void 0!==e?.error)throw new Error("Cannot specify both `message` and `error` params");e.error=e.message}return delete e.message,"string"==typeof e.error?{...e,error:()=>e.error}:e}const Vt=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();function Jt(t,e){const r={};return function(t,e,r){const n=qt(e);for(const o of r){const r=Object.getOwnPropertyDescriptor(n,o);r.enumerable&&(r.get?Ht(t,o,()=>e._zod.def.shape[o]):Ft(t,o,r.value))}}(r,t,Reflect.ownKeys(qt(t))),function(t,e){for(const r of Reflect.ownKeys(e)){const n=Object.getOwnPropertyDescriptor(e,r);n.enumerable&&(n.get?Ht(t,r,()=>e[r]):Ft(t,r,n.value))}}(r,e),r}function Yt(t,e=0){if(!0===t.aborted)return!0;for(let r=e;r<t.issues.length;r++)if(!0!==t.issues[r]?.continue)return!0;return!1}function Xt(t,e=0){if(!0===t.aborted)return!0;for(let r=e;r<t.issues.length;r++)if(!1===t.issues[r]?.continue)return!0;return!1}function Qt(t,e){return e.map(e=>{var r;return(r=e).path??(r.path=[]),e.path.unshift(t),e})}function te(t){return"string"==typeof t?t:t?.message}function ee(t){const e=[];for(const r of t??[]){const t=r._zod.def;if(!/_(length|size)$|_equals$/.test(t.check))break;const n=t.maximum??t.length??t.size;n>=0&&e.push([n,r])}return e}function re(t,e,r){var n;for(let o=e;o<t.length;o++)(n=t[o]).schema??(n.schema=r)}function ne(t,e,r){var n;const o=t.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=t).schema??(n.schema=t.inst):t.schema=t.inst);const i=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,s=t.message?t.message:te(t.inst?._zod.def?.error?.(t))??te(i?.(t))??te(e?.error?.(t))??te(r.customError?.(t))??te(r.localeError?.(t))??"Invalid input",a={};for(const e of Object.keys(t))"inst"!==e&&"schema"!==e&&"continue"!==e&&"input"!==e&&"__proto__"!==e&&(a[e]=t[e]);return a.path??(a.path=[]),a.message=s,e?.reportInput&&(a.input=t.input),a}const oe=/[\uD800-\uDBFF]/;function ie(t){const e=t.length;if(!oe.test(t))return e;let r=e;for(let n=0;n<e-1;n++)55296==(64512&t.charCodeAt(n))&&56320==(64512&t.charCodeAt(n+1))&&(r--,n++);return r}function se(t){return Array.isArray(t)?"array":"string"==typeof t?"string":"unknown"}function ae(t,e,r,n=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function ce(t,e,r){Object.defineProperty(t,e,{configurable:!0,get(){return null==this?r:ae(this,e,r.bind(this))},set(t){ae(this,e,t)}})}let le,ue=!1;const de={configurable:!0,get(){ue=!0}};function he(t,e,r){const n=Object.getPrototypeOf(t._zod);e in n&&le!==t._zod?le=void 0:(le=t._zod,Object.defineProperty(n,e,{configurable:!0,get(){Object.defineProperty(this,e,de);const t=ue;ue=!1;try{const n=r(this);return ue?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:n}),ue=ue||t,n}catch(r){throw delete this[e],ue=ue||t,r}},set(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:t})}}))}function pe(t){const e=()=>t;return e["~constantCatch"]=!0,e}var fe;const me={value:void 0,enumerable:!1};let ge="captureStackTrace"in Error?Error:null;function ye(t,e,r,n){function o(t){this.def=t,this.constr=u,this.traits=new Set}o.prototype={};const i=r,s=i&&new WeakSet;function a(r,n){if(r._zod){if(r._zod.traits.has(t))return}else{me.value=new o(n);try{Object.defineProperty(r,"_zod",me)}finally{me.value=void 0}}if(r._zod.traits.add(t),e(r,n),s){const t=Object.getPrototypeOf(r),e=r._zod.constr.prototype;let n=t;for(;n&&n!==e;)n=Object.getPrototypeOf(n);const o=n??t;s.has(o)||(s.add(o),function(t,e){for(const r in e){const n=Object.getOwnPropertyDescriptor(e,r);n.get?Object.defineProperty(t,r,{...n,enumerable:!1}):ce(t,r,n.value)}}(o,i))}const a=u.prototype;for(const t in a)Object.prototype.hasOwnProperty.call(a,t)&&(t in r||(r[t]=a[t].bind(r)))}const c=n?.Parent??Object;class l extends c{}function u(t){const e=n?.Parent?function(t){const e=ge;if(e){const r=e.stackTraceLimit;if("number"==typeof r){try{e.stackTraceLimit=0}catch{return ge=null,new t}try{return new t}finally{e.stackTraceLimit=r}}}return new t}(l):this;a(e,t);const r=e._zod.deferred;if(r){for(const t of r)t();e._zod.deferred=void 0}const o=globalThis.__zod_globalConfig?.postProcessor;return o&&o(e),e}return Object.defineProperty(l,"name",{value:t}),Object.defineProperty(u,"init",{value:a}),Object.defineProperty(u,Symbol.hasInstance,{value:e=>!!(n?.Parent&&e instanceof n.Parent)||e?._zod?.traits?.has(t)}),Object.defineProperty(u,"name",{value:t}),u}class be extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class ve extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}}(fe=globalThis).__zod_globalConfig??(fe.__zod_globalConfig={});const we=globalThis.__zod_globalConfig;function _e(t){return we}const ke={get:function(){const t=this._zod;return t.message??(t.message=JSON.stringify(t.def,jt,2)),t.message},set:function(t){this._zod.message=t},enumerable:!0,configurable:!0},$e={value:void 0,enumerable:!1},Ae=new WeakSet([Object.prototype,Error.prototype]),Ee=ye("$ZodError",(t,e)=>{t.name="$ZodError",$e.value=e,Object.defineProperty(t,"issues",$e),$e.value=void 0,Object.defineProperty(t,"message",ke);const r=Object.getPrototypeOf(t);Ae.has(r)||(Ae.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){const t=()=>this.message;return Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0}),t},set(t){Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),Te=t=>{const e=(r,n,o,i)=>{const s=o?{...o,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},s);if(a instanceof Promise)throw new be;if(a.issues.length){const r=new(i?.Err??t)(a.issues.map(t=>ne(t,s,_e())));throw Bt(r,i?.callee??e),r}return a.value};return e},Se=Te(Ee),xe=t=>{const e=async(r,n,o,i)=>{const s=o?{...o,async:!0}:{async:!0};let a=r._zod.run({value:n,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){const r=new(i?.Err??t)(a.issues.map(t=>ne(t,s,_e())));throw Bt(r,i?.callee??e),r}return a.value};return e},Oe=xe(Ee),Pe=(t=>(e,r,n)=>{const o=n?{...n,async:!1}:{async:!1},i=e._zod.run({value:r,issues:[]},o);if(i instanceof Promise)throw new be;return i.issues.length?ze(t,i.issues,o):{success:!0,data:i.value}})(Ee);function ze(t,e,r){let n;return{success:!1,get error(){return n||(n=new t(e.map(t=>ne(t,r,_e()))),e=void 0,r=void 0),n},set error(t){n=t,e=void 0,r=void 0}}}const Ce=(t=>async(e,r,n)=>{const o=n?{...n,async:!0}:{async:!0};let i=e._zod.run({value:r,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?ze(t,i.issues,o):{success:!0,data:i.value}})(Ee),Re="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Ne(t){return new RegExp(`^${t}$`)}const Me=Ne(Re);function Le(t){const e="(?:[01]\\d|2[0-3]):[0-5]\\d";return"number"==typeof t.precision?-1===t.precision?`${e}`:0===t.precision?`${e}:[0-5]\\d`:`${e}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?`${e}:[0-5]\\d(?:\\.\\d+)?`:`${e}(?::[0-5]\\d(?:\\.\\d+)?)?`}const je=/^[\s\S]{0,}$/,De=/^-?\d+(?:\.\d+)?$/,Ue=/^(?:true|false)$/i,Ie=ye("$ZodCheck",(t,e)=>{var r;t._zod??(t._zod={}),t._zod.def=e,(r=t._zod).onattach??(r.onattach=[])}),qe=t=>{const e=t.value;return!(null==e||void 0===e.length)},He={number:"number",bigint:"bigint",object:"date"},Fe=ye("$ZodCheckLessThan",(t,e)=>{Ie.init(t,e);const r=He[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value<=e.value:n.value<e.value)||n.issues.push({origin:He[typeof n.value]??r,code:"too_big",maximum:"object"==typeof e.value?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Be=ye("$ZodCheckGreaterThan",(t,e)=>{Ie.init(t,e);const r=He[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value>=e.value:n.value>e.value)||n.issues.push({origin:He[typeof n.value]??r,code:"too_small",minimum:"object"==typeof e.value?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),We=ye("$ZodCheckNumberFormat",(t,e)=>{Ie.init(t,e),e.format=e.format||"float64";const r=e.format?.includes("int"),n=r?"int":"number",[o,i]=Vt[e.format];t._zod.check=s=>{const a=s.value;if(r){if(!Number.isInteger(a))return void s.issues.push({expected:n,format:e.format,code:"invalid_type",continue:!1,input:a,inst:t});if(!Number.isSafeInteger(a))return void(a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}))}a<o&&s.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:t,continue:!e.abort}),a>i&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:t,continue:!e.abort})}}),Ze=ye("$ZodCheckMaxLength",(t,e)=>{var r;Ie.init(t,e),(r=t._zod.def).when??(r.when=qe),t._zod.check=r=>{const n=r.value,o=n.length;if(("string"==typeof n&&o>e.maximum?ie(n):o)<=e.maximum)return;const i=se(n);r.issues.push({origin:i,code:"too_big",maximum:e.maximum,inclusive:!0,input:n,inst:t,continue:!e.abort})}}),Ke=ye("$ZodCheckMinLength",(t,e)=>{var r;Ie.init(t,e),(r=t._zod.def).when??(r.when=qe),t._zod.check=r=>{const n=r.value,o=n.length;if(("string"==typeof n&&o>=e.minimum&&o<2*e.minimum?ie(n):o)>=e.minimum)return;const i=se(n);r.issues.push({origin:i,code:"too_small",minimum:e.minimum,inclusive:!0,input:n,inst:t,continue:!e.abort})}}),Ge=ye("$ZodCheckStringFormat",(t,e)=>{var r,n;Ie.init(t,e),e.pattern?(r=t._zod).check??(r.check=r=>{e.pattern.lastIndex=0,e.pattern.test(r.value)||r.issues.push({origin:"string",code:"invalid_format",format:e.format,input:r.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(n=t._zod).check??(n.check=()=>{})}),Ve=ye("$ZodCheckOverwrite",(t,e)=>{Ie.init(t,e),t._zod.check=t=>{t.value=e.tx(t.value)}}),Je={major:4,minor:6,patch:7},Ye=ye("$ZodType",(t,e)=>{var r;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=Je;const n=t._zod.def.checks,o=t._zod.traits.has("$ZodCheck")?[t,...n??[]]:n?.length?[...n]:[];for(const e of o)for(const r of e._zod.onattach)r(t);if(0===o.length)(r=t._zod).deferred??(r.deferred=[]),t._zod.deferred?.push(()=>{t._zod.run=t._zod.parse});else{const e=(e,r,n)=>{if(e.memo)return e;let o,i=Yt(e);for(const s of r){if(s._zod.def.when){if(Xt(e))continue;if(!s._zod.def.when(e))continue}else if(i)continue;const r=e.issues.length,a=s._zod.check(e);if(a instanceof Promise&&!1===n?.async)throw new be;if(o||a instanceof Promise)o=(o??Promise.resolve()).then(async()=>{await a,e.issues.length!==r&&(re(e.issues,r,t),i||(i=Yt(e,r)))});else{if(e.issues.length===r)continue;re(e.issues,r,t),i||(i=Yt(e,r))}}return o?o.then(()=>e):e},r=(r,n,i)=>{if(Yt(r))return r.aborted=!0,r;const s=e(n,o,i);if(s instanceof Promise){if(!1===i.async)throw new be;return s.then(e=>t._zod.parse(e,i))}return t._zod.parse(s,i)};t._zod.run=(n,i)=>{if(i.skipChecks)return t._zod.parse(n,i);if("backward"===i.direction){const e=t._zod.parse({value:n.value,issues:[]},{...i,skipChecks:!0});return e instanceof Promise?e.then(t=>r(t,n,i)):r(e,n,i)}const s=t._zod.parse(n,i);if(s instanceof Promise){if(!1===i.async)throw new be;return s.then(t=>e(t,o,i))}return e(s,o,i)}}},{get"~standard"(){return function(t,e,r){return ae(t,"~standard",r,!1)}(this,0,(t=this,{validate:e=>{const r={async:!1};try{const n=t._zod.run({value:e,issues:[]},r);if(!(n instanceof Promise))return Xe(n,r)}catch(t){}return async function(t,e){const r={async:!0};return Xe(await t._zod.run({value:e,issues:[]},r),r)}(t,e)},vendor:"zod",version:1}));var t},set"~standard"(t){ae(this,"~standard",t)}}),Xe=(t,e)=>t.issues.length?{issues:t.issues.map(t=>ne(t,e,_e()))}:{value:t.value},Qe=ye("$ZodString",(t,e)=>{Ye.init(t,e),t._zod.pattern=e.pattern??je,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=String(r.value)}catch(n){}return"string"==typeof r.value||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:t}),r}}),tr=ye("$ZodStringFormat",(t,e)=>{Ge.init(t,e),Qe.init(t,e)}),er=ye("$ZodISODateTime",(t,e)=>{e.pattern??(e.pattern=function(t){const e=["Z"];t.offset&&e.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const r=`${Le({precision:t.precision,seconds:!0})}(?:${e.join("|")})`,n=t.local?`${r}|${Le({precision:t.precision})}`:r;return new RegExp(`^${Re}T(?:${n})$`)}(e)),tr.init(t,e)}),rr=ye("$ZodISODate",(t,e)=>{e.pattern??(e.pattern=Me),tr.init(t,e)}),nr=ye("$ZodNumber",(t,e)=>{Ye.init(t,e),t._zod.pattern=De,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=Number(r.value)}catch(t){}const o=r.value;if("number"==typeof o&&!Number.isNaN(o)&&Number.isFinite(o))return r;const i="number"==typeof o?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:o,inst:t,...i?{received:i}:{}}),r}}),or=ye("$ZodNumberFormat",(t,e)=>{We.init(t,e),nr.init(t,e)}),ir=ye("$ZodBoolean",(t,e)=>{Ye.init(t,e),t._zod.pattern=Ue,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=Boolean(r.value)}catch(t){}const o=r.value;return"boolean"==typeof o||r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:t}),r}}),sr=ye("$ZodUnknown",(t,e)=>{Ye.init(t,e),t._zod.parse=t=>t}),ar=t=>Array.isArray(t)?t.length:-1;function cr(t,e,r){t.issues.length&&e.issues.push(...Qt(r,t.issues)),e.value[r]=t.value}const lr=ye("$ZodArray",(t,e)=>{Ye.init(t,e);const r=we.memoizer;r?.attach(t),t._zod.parse=(n,o)=>{const i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),n;n.value=r?r.alloc(t,n,Array(i.length),o):Array(i.length);const s=[],a=o?.abortEarly;for(let t=0;t<i.length;t++){const r=i[t],c=e.element._zod.run({value:r,issues:[]},o);if(c instanceof Promise)s.push(c.then(e=>cr(e,n,t)));else if(cr(c,n,t),a&&0!==c.issues.length&&Yt(c))break}return s.length?Promise.all(s).then(()=>n):n},function(t,e){const r=ee(t._zod.def.checks);if(!r.length)return;const n=Math.min(...r.map(t=>t[0])),o=t._zod.parse;t._zod.parse=(r,i)=>{const s=e(r.value);if(s>n&&!i?.skipChecks&&"backward"!==i?.direction)for(const[e,n]of ee(t._zod.def.checks))if(s>e&&n._zod.def.when(r)){const e=r.issues.length;return n._zod.check(r),r.issues[e].continue=!1,re(r.issues,e,t),r}return o(r,i)}}(t,ar)});function ur(t,e,r,n,o,i){const s=r in n,a="optional"===i;if(s||!a||"optional"!==o){if(t.issues.length){if(void 0!==o&&a&&!s)return;e.issues.push(...Qt(r,t.issues))}s||void 0!==o?void 0===t.value?(s||"defaulted"===o&&!a)&&(e.value[r]=void 0):e.value[r]=t.value:t.issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]})}}const dr=[];const hr=ye("$ZodObject",(t,e)=>{Ye.init(t,e);const r=Object.getOwnPropertyDescriptor(e,"shape"),n=r?.get?r.get.raw:e.shape??{};if(n){const t=()=>{const r={...n};return Object.defineProperty(e,"shape",{value:r}),t.raw=r,r};t.raw=n,Object.defineProperty(e,"shape",{get:t})}const o=new Dt(()=>function(t){const e=Object.keys(t.shape),r=Object.getOwnPropertySymbols(t.shape),n=r.length?r:dr,o=n.length?[...e,...n]:e;for(const e of o)if(!t.shape?.[e]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(e)}": expected a Zod schema`);const i=(s=t.shape,Object.keys(s).filter(t=>void 0!==s[t]._zod.optin&&"optional"===s[t]._zod.optout));var s;return{...t,allKeys:o,symbolKeys:n,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}(e));he(t,"propValues",t=>{const e=t.def.shape,r={};for(const t in e){const n=e[t]._zod;if(n.values){Object.prototype.hasOwnProperty.call(r,t)||It(r,t,new Set);for(const e of n.values)r[t].add(e);void 0!==n.optin&&r[t].add(void 0)}}return r});const i=Wt,s=e.catchall;let a;const c=we.memoizer;c?.attach(t),t._zod.parse=(e,r)=>{a??(a=o.value);const n=e.value;if(!i(n))return e.issues.push({expected:"object",code:"invalid_type",input:n,inst:t}),e;e.value=c?c.alloc(t,e,{},r):{};const l=[],u=a.shape,d=r?.abortEarly;let h=e.issues.length;for(const t of a.allKeys){if(d&&e.issues.length!==h){if(Yt(e,h))break;h=e.issues.length}if("__proto__"===t)continue;const o=u[t],i=o._zod.optin,s=o._zod.optout,a=o._zod.run({value:n[t],issues:[]},r);a instanceof Promise?l.push(a.then(r=>ur(r,e,t,n,i,s))):ur(a,e,t,n,i,s)}return s?function(t,e,r,n,o,i,s){const a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,d=l.optin,h=l.optout;let p=0;for(const o in e){if(s&&r.issues.length!==p){if(Yt(r,p))break;p=r.issues.length}if(c.has(o))continue;if("__proto__"===o){"never"===u&&a.push(o);continue}if("never"===u){a.push(o);continue}const i=l.run({value:e[o],issues:[]},n);i instanceof Promise?t.push(i.then(t=>ur(t,r,o,e,d,h))):ur(i,r,o,e,d,h)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:e,inst:i,continue:!0}),t.length?Promise.all(t).then(()=>r):r}(l,n,e,r,o.value,t,!0===d):l.length?Promise.all(l).then(()=>e):e}});function pr(t,e,r,n){for(const r of t)if(0===r.issues.length)return e.value=r.value,e;const o=t.filter(t=>!Yt(t));return 1===o.length?(e.value=o[0].value,o[0]):(e.issues.push({code:"invalid_union",input:e.value,inst:r,errors:t.map(t=>t.issues.map(t=>ne(t,n,_e())))}),e)}const fr=ye("$ZodUnion",(t,e)=>{Ye.init(t,e),he(t,"optin",t=>t.def.options.some(t=>"defaulted"===t._zod.optin)?"defaulted":t.def.options.some(t=>void 0!==t._zod.optin)?"optional":void 0),he(t,"optout",t=>t.def.options.some(t=>"optional"===t._zod.optout)?"optional":void 0),he(t,"values",t=>{if(t.def.options.every(t=>t._zod.values))return new Set(t.def.options.flatMap(t=>Array.from(t._zod.values)))}),he(t,"pattern",t=>{if(t.def.options.every(t=>t._zod.pattern)){const e=t.def.options.map(t=>t._zod.pattern);return new RegExp(`^(${e.map(t=>Ut(t.source)).join("|")})$`)}});const r=1===e.options.length?e.options[0]._zod.run:null;t._zod.parse=(n,o)=>{if(r)return r(n,o);let i=!1;const s=[];for(const t of e.options){const e=t._zod.run({value:n.value,issues:[]},o);if(e instanceof Promise)s.push(e),i=!0;else{if(0===e.issues.length)return e;s.push(e)}}return i?Promise.all(s).then(e=>pr(e,n,t,o)):pr(s,n,t,o)}}),mr=ye("$ZodRecord",(t,e)=>{Ye.init(t,e);const r=we.memoizer;r?.attach(t),t._zod.parse=(n,o)=>{const i=n.value;if(!Zt(i))return n.issues.push({expected:"record",code:"invalid_type",input:i,inst:t}),n;const s=[],a=e.keyType._zod.values;if(a&&!e.partial){n.value=r?r.alloc(t,n,{},o):{};const c=new Set;for(const r of a)if("string"==typeof r||"number"==typeof r||"symbol"==typeof r){if(c.add("number"==typeof r?r.toString():r),"__proto__"===r)continue;const a=e.keyType._zod.run({value:r,issues:[]},o);if(a instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(a.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:a.issues.map(t=>ne(t,o,_e())),input:r,path:[r],inst:t});continue}const l=a.value;if("__proto__"===l)continue;const u=e.valueType._zod.run({value:i[r],issues:[]},o);u instanceof Promise?s.push(u.then(t=>{t.issues.length&&n.issues.push(...Qt(r,t.issues)),n.value[l]=t.value})):(u.issues.length&&n.issues.push(...Qt(r,u.issues)),n.value[l]=u.value)}let l;for(const t in i)if(!c.has(t))if("loose"===e.mode){if("__proto__"===t)continue;n.value[t]=i[t]}else l=l??[],l.push(t);l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:l,continue:!0})}else{let c;n.value=r?r.alloc(t,n,{},o):{};for(const r of Reflect.ownKeys(i)){if("__proto__"===r)continue;if(!Object.prototype.propertyIsEnumerable.call(i,r))continue;let l=e.keyType._zod.run({value:r,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if("string"==typeof r&&De.test(r)&&l.issues.length){const t=e.keyType._zod.run({value:Number(r),issues:[]},o);if(t instanceof Promise)throw new Error("Async schemas not supported in object keys currently");0===t.issues.length&&(l=t)}if(l.issues.length){"loose"===e.mode?n.value[r]=i[r]:a?(c=c??[],c.push(r)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(t=>ne(t,o,_e())),input:r,path:[r],inst:t});continue}const u=l.value;if("__proto__"===u)continue;const d=e.valueType._zod.run({value:i[r],issues:[]},o);d instanceof Promise?s.push(d.then(t=>{t.issues.length&&n.issues.push(...Qt(r,t.issues)),n.value[u]=t.value})):(d.issues.length&&n.issues.push(...Qt(r,d.issues)),n.value[u]=d.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>n):n}}),gr=ye("$ZodTransform",(t,e)=>{Ye.init(t,e),t._zod.optin="optional",we.memoizer?.guard(t),t._zod.parse=(r,n)=>{if("backward"===n.direction)throw new ve(t.constructor.name);const o=e.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(t=>(r.value=t,r));if(o instanceof Promise)throw new be;return r.value=o,r}});function yr(t,e){return t.value=e.issues.length?void 0:e.value,t}const br=ye("$ZodOptional",(t,e)=>{Ye.init(t,e),he(t,"optin",t=>"defaulted"===t.def.innerType._zod.optin?"defaulted":"optional"),t._zod.optout="optional",he(t,"values",t=>{const e=t.def.innerType._zod.values;return e?new Set([...e,void 0]):void 0}),he(t,"pattern",t=>{const e=t.def.innerType._zod.pattern;return e?new RegExp(`^(${Ut(e.source)})?$`):void 0}),t._zod.parse=(t,r)=>{if(void 0===t.value){if("defaulted"!==e.innerType._zod.optin)return t;const n=e.innerType._zod.run({value:t.value,issues:[]},r);return n instanceof Promise?n.then(e=>yr(t,e)):yr(t,n)}return e.innerType._zod.run(t,r)}}),vr=ye("$ZodNullable",(t,e)=>{Ye.init(t,e),he(t,"optin",t=>t.def.innerType._zod.optin),he(t,"optout",t=>t.def.innerType._zod.optout),he(t,"pattern",t=>{const e=t.def.innerType._zod.pattern;return e?new RegExp(`^(${Ut(e.source)}|null)$`):void 0}),he(t,"values",t=>t.def.innerType._zod.values?new Set([...t.def.innerType._zod.values,null]):void 0),t._zod.parse=(t,r)=>null===t.value?t:e.innerType._zod.run(t,r)});function wr(t,e,r,n){return e.issues.length?(t.value=r.catchValue({...e,value:t.value,error:{issues:e.issues.map(t=>ne(t,n,_e()))},input:t.value}),t):(t.value=e.value,e.memo&&(t.memo=!0),t)}const _r=ye("$ZodCatch",(t,e)=>{Ye.init(t,e),he(t,"optin",t=>"defaulted"===t.def.innerType._zod.optin?"defaulted":"optional"),he(t,"optout",t=>t.def.innerType._zod.optout),he(t,"values",t=>t.def.innerType._zod.values),t._zod.parse=(t,r)=>{if("backward"===r.direction)return e.innerType._zod.run(t,r);const n=e.innerType._zod.run({value:t.value,issues:[]},r);return n instanceof Promise?n.then(n=>wr(t,n,e,r)):wr(t,n,e,r)}}),kr=ye("$ZodPipe",(t,e)=>{Ye.init(t,e),he(t,"values",t=>t.def.in._zod.values),he(t,"optin",t=>t.def.in._zod.optin),he(t,"optout",t=>t.def.out._zod.optout),he(t,"propValues",t=>t.def.in._zod.propValues),t._zod.parse=(t,r)=>{if("backward"===r.direction){const n=e.out._zod.run(t,r);return n instanceof Promise?n.then(t=>$r(t,e.in,r)):$r(n,e.in,r)}const n=e.in._zod.run(t,r);return n instanceof Promise?n.then(t=>$r(t,e.out,r)):$r(n,e.out,r)}});function $r(t,e,r){return t.issues.some(t=>"unrecognized_keys"!==t.code)?(t.aborted=!0,t):e._zod.run({value:t.value,issues:t.issues},r)}const Ar=ye("$ZodCustom",(t,e)=>{Ie.init(t,e),Ye.init(t,e),t._zod.parse=(t,e)=>t,t._zod.check=r=>{const n=r.value,o=e.fn(n);if(o instanceof Promise)return o.then(e=>Er(e,r,n,t));Er(o,r,n,t)}});function Er(t,e,r,n){if(!t){const t={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(t.params=n._zod.def.params),e.issues.push(function(...t){const[e,r,n]=t;return"string"==typeof e?{message:e,code:"custom",input:r,inst:n}:{...e}}(t))}}function Tr(t){return t.checks&&(t.checks=[...t.checks]),t}function Sr(t,e){return new Fe({check:"less_than",...Gt(e),value:t,inclusive:!0})}function xr(t,e){return new Be({check:"greater_than",...Gt(e),value:t,inclusive:!0})}function Or(t){return function(t,e){return new Be({check:"greater_than",...Gt(e),value:0,inclusive:!1})}(0,t)}function Pr(t,e){return new Ze({check:"max_length",...Gt(e),maximum:t})}function zr(t,e){return new Ke({check:"min_length",...Gt(e),minimum:t})}function Cr(t){return new Ve({check:"overwrite",tx:t})}function Rr(t){return Cr(e=>e.normalize(t))}function Nr(){return Cr(t=>t.trim())}const Mr=ye("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ye.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},set with(t){ae(this,"with",t)},parse(t,e){return Se(this,t,e,{callee:this.parse})},parseAsync(t,e){return Oe(this,t,e,{callee:this.parseAsync})},safeParse(t,e){return Pe(this,t,e)},safeParseAsync(t,e){return Ce(this,t,e)},check(...t){const e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(t=>"function"==typeof t?{_zod:{check:t,def:{check:"custom"},onattach:[]}}:t)]},{parent:!0})},clone(t,e){return Kt(this,t,e)},brand(){return this},register(t,e){return t.add(this,e),this},apply(t,...e){return 0===e.length?t(this):t(this,...e)}}),Lr=ye("ZodMiniString",(t,e)=>{Qe.init(t,e),Mr.init(t,e)});function jr(t){return function(t,e){return new t(Tr({type:"string",...Gt(e)}))}(Lr,t)}const Dr=ye("ZodMiniStringFormat",(t,e)=>{tr.init(t,e),Lr.init(t,e)}),Ur=ye("ZodMiniNumber",(t,e)=>{nr.init(t,e),Mr.init(t,e)});function Ir(t){return function(t,e){return new t(Tr({type:"number",checks:[],...Gt(e)}))}(Ur,t)}const qr=ye("ZodMiniNumberFormat",(t,e)=>{or.init(t,e),Ur.init(t,e)});function Hr(t){return function(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...Gt(e)})}(qr,t)}const Fr=ye("ZodMiniBoolean",(t,e)=>{ir.init(t,e),Mr.init(t,e)});function Br(t){return function(t,e){return new t({type:"boolean",...Gt(e)})}(Fr,t)}const Wr=ye("ZodMiniUnknown",(t,e)=>{sr.init(t,e),Mr.init(t,e)}),Zr=ye("ZodMiniArray",(t,e)=>{lr.init(t,e),Mr.init(t,e)});function Kr(t,e){return new Zr({type:"array",element:t,...Gt(e)})}const Gr=ye("ZodMiniObject",(t,e)=>{hr.init(t,e),Mr.init(t,e),function(t,e,r,n){const o=function(t,e){const r=Object.getPrototypeOf(t);return e in r?void 0:r}(t,e);o&&Object.defineProperty(o,e,{configurable:!0,get(){const t={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,e,t),t.value=r(this),Object.defineProperty(this,e,t),t.value},set(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:n,value:t})}})}(t,"shape",t=>t._zod.def.shape,!1)});function Vr(t,e){const r={type:"object",shape:t??{},...Gt(e)};return new Gr(r)}function Jr(t,e){return function(t,e){if(!Zt(e))throw new Error("Invalid input to extend: expected a plain object");const r=t._zod.def.checks;if(r&&r.length>0){const r=qt(t);for(const t of Reflect.ownKeys(e))if(void 0!==Object.getOwnPropertyDescriptor(r,t))throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Kt(t,function(...t){const e={};for(const r of t){const t=Object.getOwnPropertyDescriptors(r);Object.assign(e,t)}return Object.defineProperties({},e)}(t._zod.def,{shape:Jt(t,e)}))}(t,e)}const Yr=ye("ZodMiniUnion",(t,e)=>{fr.init(t,e),Mr.init(t,e)});function Xr(t,e){return new Yr({type:"union",options:t,...Gt(e)})}const Qr=ye("ZodMiniRecord",(t,e)=>{mr.init(t,e),Mr.init(t,e)}),tn=ye("ZodMiniTransform",(t,e)=>{gr.init(t,e),Mr.init(t,e)});function en(t){return new tn({type:"transform",transform:t})}const rn=ye("ZodMiniOptional",(t,e)=>{br.init(t,e),Mr.init(t,e)});function nn(t){return new rn({type:"optional",innerType:t})}const on=ye("ZodMiniNullable",(t,e)=>{vr.init(t,e),Mr.init(t,e)});function sn(t){return new on({type:"nullable",innerType:t})}const an=ye("ZodMiniCatch",(t,e)=>{_r.init(t,e),Mr.init(t,e)});function cn(t,e){return new an({type:"catch",innerType:t,catchValue:"function"==typeof e?e:pe(e)})}const ln=ye("ZodMiniPipe",(t,e)=>{kr.init(t,e),Mr.init(t,e)});function un(t,e){return new ln({type:"pipe",in:t,out:e})}const dn=ye("ZodMiniCustom",(t,e)=>{Ar.init(t,e),Mr.init(t,e)});function hn(t,e={}){return function(t,e,r){return new t({type:"custom",check:"custom",fn:e,...Gt(r)})}(dn,t,e)}const pn=ye("ZodMiniISODateTime",(t,e)=>{er.init(t,e),Dr.init(t,e)}),fn=ye("ZodMiniISODate",(t,e)=>{rr.init(t,e),Dr.init(t,e)});function mn(t){return function(t,e){return new t({type:"string",format:"date",check:"string_format",...Gt(e)})}(fn,t)}const gn={drupal:"sha384-g6Tp4trxuuln8tj3f6dO9vJdIIhn53wl4cU/6Ats7PkcxHTOurz+AoyoVk3IZj3e",feed:"sha384-UVQFUO8m2N1t/0gbqwLBIC/548uxVyKkT/2zoVBKsOrpHTCtSOXrLIdno6LO02oO",json:"sha384-O/OzhilK3DDSNoAtsOPLZzHY5btWigUBjJrOPyaXdPoD35j54QAb2RXUg6HJ4FsF",liferay:"sha384-6JIUKkjjZBUiOtNbR5DO9mn02+POLfJHdqUmFZ0n16+4RlpdOcfm1w2jKhR6SDi3",sharepoint:"sha384-kjtVjVCd5MxKtN/MJ8T1z/wyC+WANXM3+EEK6bDk+D0yzTdPpKnWGuE0Ja5Sh/DS",wordpress:"sha384-Lg5zgXbP7Jl1WwqgZTqQVhnp1+kF68lp2lS0M1berClbCQN0+/2dtf5E4ERwfBWp"},yn={PortalError:Pt,isAbort:Ct,array:Kr,boolean:Br,catch:cn,int:Hr,number:Ir,object:Vr,optional:nn,pipe:un,positive:Or,record:function(t,e,r){return e&&e._zod?new Qr({type:"record",keyType:t,valueType:e,...Gt(r)}):new Qr({type:"record",keyType:jr(),valueType:t,...Gt(e)})},safeParse:Pe,string:jr,transform:en,union:Xr,unknown:function(){return new Wr({type:"unknown"})}};function bn(){const t=document.currentScript;return t instanceof HTMLScriptElement?t:void 0}const vn=bn(),wn=new Map,_n=new Map,kn=new Map([["rest",()=>Nt],...Object.keys(gn).map(t=>[t,()=>function(t){const e=wn.get(t);if(e)return e;const r=function(t){return new Promise((e,r)=>{const n=document.createElement("script");_n.set(t,e);const o=new URL(`sources/${t}.js`,vn?.src??document.baseURI).href;n.src=Lt()?.createScriptURL(o)??o;const i=()=>r(new Error(`${o} did not load.`));n.integrity=gn[t],n.crossOrigin="anonymous",n.nonce=vn?.nonce??"",n.addEventListener("load",i),n.addEventListener("error",i),document.head.append(n)})}(t);return wn.set(t,r),r.catch(()=>wn.delete(t)),r}(t)])]),$n=new Map,An=new Set,En="portal-widgets-status";function Tn(t){const e=document.getElementById(En)??function(){const t=document.createElement("div");t.id=En,t.setAttribute("role","status"),t.setAttribute("aria-live","polite");const e={position:"absolute",width:"1px",height:"1px",margin:"-1px",overflow:"hidden","clip-path":"inset(50%)","white-space":"nowrap"};for(const[r,n]of Object.entries(e))t.style.setProperty(r,n,"important");return document.body.append(t),t}();e.textContent="",setTimeout(()=>{e.textContent=t},150)}function Sn(...t){return{fromAttribute:e=>t.find(t=>t===e?.trim().toLowerCase())??t[0]}}function xn(t,e,r){const n={fromAttribute:n=>{const o=n?.trim()?Math.trunc(Number(n)):NaN;return Number.isNaN(o)?t:Math.min(r,Math.max(e,o))}};return n}const On={"news.label":"News","news.empty":"There is no news here yet.","news.emptySearch":"Nothing was found for \u201c{q}\u201d.","news.search":"Search the news","news.searchButton":"Search","news.clear":"Show all news","news.found":{one:"{n} item found for \u201c{q}\u201d.",other:"{n} items found for \u201c{q}\u201d."},"news.new":"New","news.pinned":"Pinned","news.more":"Show more","news.added":{one:"{n} more item.",other:"{n} more items."},"news.pastEnd":{one:"There is no page {page}; the list has {n} page.",other:"There is no page {page}; the list has {n} pages."},"pages.label":"Pages","pages.page":"Page {page}","pages.pageOf":"Page {page} of {n}.","pages.previous":"Previous","pages.next":"Next","pages.first":"Go to the first page","article.label":"Article","article.published":"Published","article.updated":"Updated","article.author":"Author","article.origin":"Source: {origin}","article.attachments":"Attached files","article.audio":"Listen to this article","article.related":"Related articles","article.around":"More articles","article.previous":"Older","article.next":"Newer","article.back":"Back to the list","article.empty":"This article has no text.","article.table":"Table {n}","article.enlarge":"Enlarge the picture","article.video":"Play the video","article.videoNote":"The video is loaded from {host}.","link.outside":"(leads to {host})","link.newTab":"(opens in a new tab)","services.label":"Online services","services.empty":"There are no services here yet.","state.loading":"Loading\u2026","state.retry":"Try again","state.stale":"A newer version could not be loaded. Updated at {time}.","note.items":{one:"{n} item is left out, because its data is wrong.",other:"{n} items are left out, because their data is wrong."},"note.link":"An unsafe or wrong link was removed.","note.date":"A date without a time zone, or no date at all, is not shown.","note.field":"Some details are left out, because their data is wrong.","note.surplus":{one:"The source sent {n} item; only the first {limit} are shown.",other:"The source sent {n} items; only the first {limit} are shown."},"error.config":"This part of the page is not set up correctly.","error.no-endpoint":"No data address (endpoint) is set for this part of the page.","error.bad-endpoint":"The data address (endpoint) of this part of the page is not valid.","error.unknown-source":"This part of the page asks for a kind of source that is not known: \u201c{source}\u201d.","error.unsupported-topic":"The source \u201c{source}\u201d cannot give what this part of the page shows.","error.network":"The data could not be reached. The address may be wrong, or the server gives this page no permission.","error.offline":"You are offline. This part will load when the connection is back.","error.timeout":"The server takes too long to answer.","error.http":"The server answered with an error ({status}).","error.forbidden":"The server does not allow visitors to read this.","error.not-found":"There is nothing at this address any more.","error.busy":"The server is busy. Please try again in a moment.","error.server":"The server has a problem ({status}).","error.format":"The answer of the server cannot be read.","error.html":"The server sent a web page instead of data (perhaps a login page).","error.json":"The answer of the server is damaged.","error.empty":"The server sent an empty answer.","error.too-large":"The answer of the server is too large.","error.shape":"The answer of the server does not have the expected form.","error.render":"This part of the page could not be shown.","error.article.not-found":"This article was not found. It may have been removed."},Pn={"news.label":"Tin t\u1ee9c","news.empty":"Ch\u01b0a c\xf3 tin n\xe0o.","news.emptySearch":"Kh\xf4ng t\xecm th\u1ea5y tin n\xe0o cho \u201c{q}\u201d.","news.search":"T\xecm tin t\u1ee9c","news.searchButton":"T\xecm ki\u1ebfm","news.clear":"Xem t\u1ea5t c\u1ea3 tin","news.found":"T\xecm th\u1ea5y {n} tin cho \u201c{q}\u201d.","news.new":"M\u1edbi","news.pinned":"Ghim","news.more":"Xem th\xeam","news.added":"\u0110\xe3 th\xeam {n} tin.","news.pastEnd":"Kh\xf4ng c\xf3 trang {page}; danh s\xe1ch ch\u1ec9 c\xf3 {n} trang.","pages.label":"Ph\xe2n trang","pages.page":"Trang {page}","pages.pageOf":"Trang {page} tr\xean {n}.","pages.previous":"Tr\u01b0\u1edbc","pages.next":"Sau","pages.first":"V\u1ec1 trang \u0111\u1ea7u","article.label":"B\xe0i vi\u1ebft","article.published":"\u0110\u0103ng ng\xe0y","article.updated":"C\u1eadp nh\u1eadt","article.author":"T\xe1c gi\u1ea3","article.origin":"Ngu\u1ed3n: {origin}","article.attachments":"T\u1ec7p \u0111\xednh k\xe8m","article.audio":"Nghe b\xe0i vi\u1ebft","article.related":"B\xe0i li\xean quan","article.around":"B\xe0i kh\xe1c","article.previous":"B\xe0i c\u0169 h\u01a1n","article.next":"B\xe0i m\u1edbi h\u01a1n","article.back":"V\u1ec1 danh s\xe1ch","article.empty":"B\xe0i vi\u1ebft n\xe0y ch\u01b0a c\xf3 n\u1ed9i dung.","article.table":"B\u1ea3ng {n}","article.enlarge":"Ph\xf3ng to \u1ea3nh","article.video":"Ph\xe1t video","article.videoNote":"Video \u0111\u01b0\u1ee3c t\u1ea3i t\u1eeb {host}.","link.outside":"(m\u1edf trang {host})","link.newTab":"(m\u1edf trong th\u1ebb m\u1edbi)","services.label":"D\u1ecbch v\u1ee5, ti\u1ec7n \xedch","services.empty":"Ch\u01b0a c\xf3 d\u1ecbch v\u1ee5 n\xe0o.","state.loading":"\u0110ang t\u1ea3i\u2026","state.retry":"Th\u1eed l\u1ea1i","state.stale":"Ch\u01b0a t\u1ea3i \u0111\u01b0\u1ee3c b\u1ea3n m\u1edbi. C\u1eadp nh\u1eadt l\xfac {time}.","note.items":"{n} m\u1ee5c b\u1ecb b\u1ecf qua v\xec d\u1eef li\u1ec7u kh\xf4ng \u0111\xfang.","note.link":"M\u1ed9t li\xean k\u1ebft sai ho\u1eb7c kh\xf4ng an to\xe0n \u0111\xe3 \u0111\u01b0\u1ee3c g\u1ee1 b\u1ecf.","note.date":"C\xf3 ng\xe0y th\xe1ng sai ho\u1eb7c thi\u1ebfu m\xfai gi\u1edd n\xean kh\xf4ng hi\u1ec3n th\u1ecb.","note.field":"M\u1ed9t v\xe0i chi ti\u1ebft b\u1ecb b\u1ecf qua v\xec d\u1eef li\u1ec7u kh\xf4ng \u0111\xfang.","note.surplus":"Ngu\u1ed3n g\u1eedi v\u1ec1 {n} m\u1ee5c; ch\u1ec9 hi\u1ec3n th\u1ecb {limit} m\u1ee5c \u0111\u1ea7u.","error.config":"Kh\u1ed1i n\u1ed9i dung n\xe0y ch\u01b0a \u0111\u01b0\u1ee3c thi\u1ebft l\u1eadp \u0111\xfang.","error.no-endpoint":"Kh\u1ed1i n\u1ed9i dung n\xe0y ch\u01b0a \u0111\u01b0\u1ee3c khai b\xe1o \u0111\u1ecba ch\u1ec9 d\u1eef li\u1ec7u (endpoint).","error.bad-endpoint":"\u0110\u1ecba ch\u1ec9 d\u1eef li\u1ec7u (endpoint) c\u1ee7a kh\u1ed1i n\u1ed9i dung n\xe0y kh\xf4ng h\u1ee3p l\u1ec7.","error.unknown-source":"Kh\u1ed1i n\u1ed9i dung n\xe0y khai b\xe1o m\u1ed9t lo\u1ea1i ngu\u1ed3n kh\xf4ng c\xf3: \u201c{source}\u201d.","error.unsupported-topic":"Ngu\u1ed3n \u201c{source}\u201d kh\xf4ng cung c\u1ea5p \u0111\u01b0\u1ee3c n\u1ed9i dung c\u1ee7a kh\u1ed1i n\xe0y.","error.network":"Kh\xf4ng l\u1ea5y \u0111\u01b0\u1ee3c d\u1eef li\u1ec7u. C\xf3 th\u1ec3 \u0111\u1ecba ch\u1ec9 sai ho\u1eb7c m\xe1y ch\u1ee7 ch\u01b0a cho ph\xe9p trang n\xe0y truy c\u1eadp.","error.offline":"Thi\u1ebft b\u1ecb \u0111ang ngo\u1ea1i tuy\u1ebfn. N\u1ed9i dung s\u1ebd \u0111\u01b0\u1ee3c t\u1ea3i khi c\xf3 m\u1ea1ng tr\u1edf l\u1ea1i.","error.timeout":"M\xe1y ch\u1ee7 tr\u1ea3 l\u1eddi qu\xe1 l\xe2u.","error.http":"M\xe1y ch\u1ee7 b\xe1o l\u1ed7i ({status}).","error.forbidden":"M\xe1y ch\u1ee7 kh\xf4ng cho kh\xe1ch xem n\u1ed9i dung n\xe0y.","error.not-found":"Kh\xf4ng c\xf2n n\u1ed9i dung n\xe0o \u1edf \u0111\u1ecba ch\u1ec9 n\xe0y.","error.busy":"M\xe1y ch\u1ee7 \u0111ang b\u1eadn. Vui l\xf2ng th\u1eed l\u1ea1i sau \xedt ph\xfat.","error.server":"M\xe1y ch\u1ee7 \u0111ang g\u1eb7p s\u1ef1 c\u1ed1 ({status}).","error.format":"Kh\xf4ng \u0111\u1ecdc \u0111\u01b0\u1ee3c c\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7.","error.html":"M\xe1y ch\u1ee7 tr\u1ea3 v\u1ec1 m\u1ed9t trang web thay v\xec d\u1eef li\u1ec7u (c\xf3 th\u1ec3 l\xe0 trang \u0111\u0103ng nh\u1eadp).","error.json":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 b\u1ecb h\u1ecfng.","error.empty":"M\xe1y ch\u1ee7 tr\u1ea3 v\u1ec1 c\xe2u tr\u1ea3 l\u1eddi r\u1ed7ng.","error.too-large":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 qu\xe1 l\u1edbn.","error.shape":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 kh\xf4ng \u0111\xfang d\u1ea1ng.","error.render":"Kh\xf4ng hi\u1ec3n th\u1ecb \u0111\u01b0\u1ee3c kh\u1ed1i n\u1ed9i dung n\xe0y.","error.article.not-found":"Kh\xf4ng t\xecm th\u1ea5y b\xe0i vi\u1ebft n\xe0y. C\xf3 th\u1ec3 b\xe0i \u0111\xe3 \u0111\u01b0\u1ee3c g\u1ee1 b\u1ecf."},zn=new Map([["vi",Pn],["en",On]]),Cn=new Set;function Rn(t,e,r={}){const n=zn.get(t)?.[e]??Pn[e];return function(t,e,r){return t.replace(/\{(\w+)\}/g,(t,n)=>{const o=r[n];return void 0===o?t:"number"==typeof o?new Intl.NumberFormat(e).format(o):o})}("string"==typeof n?n:function(t,e,{n:r}){return t["number"==typeof r?new Intl.PluralRules(e).select(r):"other"]??t.other}(n,t,r),t,r)}function Nn(t){return t in On}const Mn=new Set;function Ln(t){return t.replace(/\][^\]]*$/,"]")}function jn({path:t,message:e}){return"unsafe-link"===e||t.endsWith(".url")?"note.link":/(At|\.date)$/.test(t)?"note.date":"note.field"}const Dn={endpoint:["data-portal-endpoint"],source:["data-portal-source"],lang:["data-portal-lang","lang"]};let Un={};function In(t,e){for(let r=t;r;r=qn(r))for(const t of Dn[e]){const e=r.getAttribute(t);if(e)return e}return Un[e]||void 0}function qn(t){if(t.parentElement)return t.parentElement;const e=t.getRootNode();return e instanceof ShadowRoot?e.host:void 0}var Hn=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};const Fn=new Set;let Bn=!1;function Wn(){if(Bn)return;Bn=!0;const t=()=>Fn.forEach(t=>t.requestUpdate());var e;!function(t){new MutationObserver(t).observe(document,{subtree:!0,attributes:!0,attributeFilter:Object.values(Dn).flat()})}(t),e=t,Cn.add(e),An.add(()=>Fn.forEach(t=>t.sourceAdded()))}class Zn extends lt{constructor(){super(...arguments),this.heading="",this.headingLevel=2,this.onError="message",this.retry=async()=>{this.#t=void 0,await this.reload();const{state:t}=this;"failed"===t.status&&Tn(this.#e(t.error))}}static{this.styles=gt}#t;get state(){return this.topic.state}get connection(){return{endpoint:this.endpoint??In(this,"endpoint")??"",source:this.source??In(this,"source")??"rest",language:this.language,options:Kn(this)}}get language(){return function(t){for(let e=(t??"").toLowerCase();e;){if(zn.has(e))return e;const t=e.lastIndexOf("-");e=t<0?"":e.slice(0,t)}return"vi"}(In(this,"lang"))}connectedCallback(){Wn(),Fn.add(this),super.connectedCallback()}disconnectedCallback(){Fn.delete(this),super.disconnectedCallback()}async reload(){await this.topic.reload()}failed(t){!function(t,e,r){const n=r.faults.map(({path:t,message:e})=>`\n${t}: ${e}`).join(""),o=`<${t}> ${e}\n${r.message}${n}`;Mn.has(o)||(Mn.add(o),console.warn(o,...r.cause?[r.cause]:[]))}(this.localName,this.#e(t),t)}sourceAdded(){const{state:t}=this;"failed"===t.status&&"config"===t.error.kind&&this.topic.restart()}performUpdate(){try{super.performUpdate()}catch(t){if(this.#t?.state===this.state)return;const e=new Pt("format",`Rendering failed: ${String(t)}`,{reason:"render",cause:t});this.#t={state:this.state,error:e},this.failed(e),this.dispatchEvent(new vt(this.topicName,e)),this.requestUpdate()}}update(t){super.update(t),this._stage.style.minHeight=this.#r?"":this.reserve}render(){const t=this.#t?.state===this.state&&this.#t.error,{status:e}=this.state;return B`<section
      part="base"
      lang=${this.language}
      aria-label=${this.landmarkLabel??K}
      aria-busy=${"loading"===e?"true":"false"}
    >
      ${t?K:this.renderHeader()}
      <div class="stage">${t?this.#n(t):this.renderState()}</div>
    </section>`}renderHeader(){return this.heading?B`<div part="header">${Tt(this.headingLevel,this.heading,"heading")}</div>`:K}renderFallback(){return B`<slot></slot>`}renderFaults(t){return function(t,e){const r=new Set;for(const{lost:t,path:n}of e)"item"===t&&r.add(Ln(n));const n=new Set;r.size>0&&n.add(Rn(t,"note.items",{n:r.size}));for(const o of e)"field"!==o.lost||r.has(Ln(o.path))||n.add(Rn(t,jn(o)));return[...n]}(this.language,t).map(t=>B`<p part="note">${t}</p>`)}get label(){return this.heading||this.text(this.labelKey)}get landmarkLabel(){return this.label}text(t,e){return Rn(this.language,t,e)}renderState(){const{state:t}=this;return"idle"===t.status?this.renderFallback():void 0!==t.data?B`${this.isEmpty(t.data)?B`<slot name="empty"
              ><div part="message empty">${this.renderEmpty(t.data)}</div></slot
            >`:this.renderData(t.data)}
      ${this.#o()}`:"failed"===t.status?this.#n(t.error):B`<slot name="loading"
      >${this.hasFallback?this.renderFallback():this.renderWaiting()}</slot
    >`}#n(t){return B`${"hide"===this.onError?K:B`<slot name="error"
            ><div part="message error">
              <p>${this.#e(t)}</p>
              ${this.#i()}
            </div></slot
          >`}${this.renderFallback()}`}#o(){const{state:t}=this;if("idle"===t.status)return K;const e="failed"===t.status&&"hide"!==this.onError;return B`${e?B`<p part="note stale">
            ${this.text("state.stale",{time:kt(t.at??0,this.language,!0)})}
            ${this.#i()}
          </p>`:K}${this.renderFaults(t.faults??[])}`}#i(){return B`<button part="button retry" type="button" @click=${this.retry}>
      ${this.text("state.retry")}
    </button>`}#e(t){return function(t,e,{kind:r,reason:n,status:o},i){return Rn(t,[`error.${e}.${n}`,`error.${n}`,`error.${r}`].find(Nn)??"error.config",{...i,status:String(o??"")})}(this.language,this.topicName,t,{source:this.connection.source})}get#r(){const{state:t}=this;return"failed"===t.status&&!t.data&&"hide"===this.onError}get hasFallback(){return[...this.childNodes].some(t=>t instanceof Element&&!t.slot||t instanceof Text&&""!==t.data.trim())}}function Kn(t){const e={};for(const{name:r,value:n}of t.attributes)r.startsWith("source-")&&(e[r.slice(7)]=n);return e}function Gn(t,e,r){t.querySelectorAll(e).forEach(r)}function Vn(t,e){const r=document.createElement(e);for(const{name:e,value:n}of t.attributes)"style"!==e&&r.setAttribute(e,n);for(r.style.cssText=t.style.cssText;t.firstChild;)r.append(t.firstChild);return t.replaceWith(r),r}function Jn(t,e){try{return new URL(t.trim(),e).href}catch{return}}Hn([pt()],Zn.prototype,"endpoint",void 0),Hn([pt()],Zn.prototype,"source",void 0),Hn([pt()],Zn.prototype,"heading",void 0),Hn([pt({attribute:"heading-level",converter:xn(2,1,6)})],Zn.prototype,"headingLevel",void 0),Hn([pt({attribute:"on-error",converter:Sn("message","hide")})],Zn.prototype,"onError",void 0),Hn([mt(".stage")],Zn.prototype,"_stage",void 0);const Yn=new Set(["http:","https:","mailto:","tel:"]);function Xn(t){try{return Yn.has(new URL(t,"https://relative.invalid/").protocol)}catch{return!1}}function Qn(t){try{return/^https?:$/.test(new URL(t,"https://relative.invalid/").protocol)}catch{return!1}}const to=jr().check(Nr(),zr(1),Pr(2048),hn(Xn,"unsafe-link")),eo=jr().check(Nr(),zr(1),Pr(2048),hn(Qn,"unsafe-link")),ro="a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr".split(" "),no="abbr align alt border cellpadding cellspacing color colspan controls datetime dir headers height href hreflang lang loop open reversed rowspan scope size span src srcset start summary title type valign value width".split(" "),oo=["text-align","color","background-color","font-weight","font-style","text-decoration-line","vertical-align","width","list-style-type","border-collapse","white-space"],io=/^https?:\/\/(?:www\.)?(?:youtube\.com|youtube-nocookie\.com)\/embed\/([\w-]{6,20})(?:[?#]|$)/,so="www.youtube-nocookie.com";function ao(t){try{return decodeURIComponent(t)}catch{return t}}function co({type:t,target:e}){const r=e,n=r.parentElement;"enlarge"===n?.className&&("error"===t||r.naturalWidth<100)&&n.replaceWith(r)}const lo=[0,0,0],uo=[255,255,255],ho=[36,40,47];let po;function fo(t){if(po??=document.createElement("canvas").getContext("2d"),!po||!CSS.supports("color",t)||/^(current|inherit|windowtext)/i.test(t))return;po.fillStyle="#000",po.fillStyle=t;const e=/^#(..)(..)(..)$/.exec(po.fillStyle);return e?[parseInt(e[1],16),parseInt(e[2],16),parseInt(e[3],16)]:void 0}function mo(t){const[e,r,n]=t.map(t=>{const e=t/255;return e<=.04045?e/12.92:((e+.055)/1.055)**2.4});return.2126*e+.7152*r+.0722*n}function go(t,e){const[r,n]=[mo(t),mo(e)].sort((t,e)=>t-e);return(n+.05)/(r+.05)}function yo(t,e){const r=mo(e)>.18?lo:uo;let n=t;for(let o=1;o<=10&&go(n,e)<4.5;o++)n=t.map((t,e)=>Math.round(t+(r[e]-t)*o/10));return n}const bo=t=>Math.max(...t)-Math.min(...t)<24,vo=t=>`rgb(${t.join(",")})`;class wo{#s=new WeakMap;paint(t,e,r){const n=r?fo(r):void 0,o=e?fo(e):void 0,{style:i}=t;if(n&&!bo(n))return this.#s.set(t,n),i.setProperty("background-color",vo(n)),void i.setProperty("color",vo(yo(o??lo,n)));const s=t.parentElement&&this.#s.get(t.parentElement);if(s&&this.#s.set(t,s),!o||bo(o))return;const a=vo(yo(o,s??uo));i.setProperty("color",a),s||i.setProperty("color",`light-dark(${a}, ${vo(yo(o,ho))})`)}}const _o=/[\u0103\xe2\u0111\xea\xf4\u01a1\u01b0\xe0-\u1ef9]/i;function ko(t){let e=t?.previousSibling??null;for(;e instanceof Text&&!e.data.trim();)e=e.previousSibling;return e}function $o(t){return t instanceof Element&&"BR"===t.tagName}
/*! @license DOMPurify 3.4.18 | (c) Cure53 and other contributors | Released under the Apache license 2.0 and Mozilla Public License 2.0 | github.com/cure53/DOMPurify/blob/3.4.18/LICENSE */function Ao(t,e){(null==e||e>t.length)&&(e=t.length);for(var r=0,n=Array(e);r<e;r++)n[r]=t[r];return n}
/*! regenerator-runtime -- Copyright (c) 2014-present, Facebook, Inc. -- license (MIT): https://github.com/babel/babel/blob/main/packages/babel-helpers/LICENSE */
function Eo(t,e){return function(t){if(Array.isArray(t))return t}(t)||function(t,e){var r=null==t?null:"undefined"!=typeof Symbol&&t[Symbol.iterator]||t["@@iterator"];if(null!=r){var n,o,i,s,a=[],c=!0,l=!1;try{if(i=(r=r.call(t)).next,0===e);else for(;!(c=(n=i.call(r)).done)&&(a.push(n.value),a.length!==e);c=!0);}catch(t){l=!0,o=t}finally{try{if(!c&&null!=r.return&&(s=r.return(),Object(s)!==s))return}finally{if(l)throw o}}return a}}(t,e)||function(t,e){if(t){if("string"==typeof t)return Ao(t,e);var r={}.toString.call(t).slice(8,-1);return"Object"===r&&t.constructor&&(r=t.constructor.name),"Map"===r||"Set"===r?Array.from(t):"Arguments"===r||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(r)?Ao(t,e):void 0}}(t,e)||function(){throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.")}()}const To=Object.entries,So=Object.keys,xo=Object.setPrototypeOf,Oo=Object.isFrozen,Po=Object.getPrototypeOf,zo=Object.getOwnPropertyDescriptor;let Co=Object.freeze,Ro=Object.seal,No=Object.create,Mo="undefined"!=typeof Reflect&&Reflect,Lo=Mo.apply,jo=Mo.construct;Co||(Co=function(t){return t}),Ro||(Ro=function(t){return t}),Lo||(Lo=function(t,e){for(var r=arguments.length,n=new Array(r>2?r-2:0),o=2;o<r;o++)n[o-2]=arguments[o];return t.apply(e,n)}),jo||(jo=function(t){for(var e=arguments.length,r=new Array(e>1?e-1:0),n=1;n<e;n++)r[n-1]=arguments[n];return new t(...r)});const Do=li(Array.prototype.forEach),Uo=li(Array.prototype.lastIndexOf),Io=li(Array.prototype.pop),qo=li(Array.prototype.push),Ho=li(Array.prototype.slice),Fo=li(Array.prototype.splice),Bo=Array.isArray,Wo=ui(Set),Zo=li(Set.prototype.add),Ko=li(Set.prototype.has),Go=li(String.prototype.toLowerCase),Vo=li(String.prototype.toString),Jo=li(String.prototype.match),Yo=li(String.prototype.replace),Xo=li(String.prototype.indexOf),Qo=li(String.prototype.trim),ti=li(Number.prototype.toString),ei=li(Boolean.prototype.toString),ri="undefined"==typeof BigInt?null:li(BigInt.prototype.toString),ni="undefined"==typeof Symbol?null:li(Symbol.prototype.toString),oi=li(Object.prototype.hasOwnProperty),ii=li(Object.prototype.toString),si=RegExp.prototype.test,ai=function(t,e){return t instanceof RegExp&&(t.lastIndex=0),Lo(si,t,[e])},ci=ui(TypeError);function li(t){return function(e){for(var r=arguments.length,n=new Array(r>1?r-1:0),o=1;o<r;o++)n[o-1]=arguments[o];return Lo(t,e,n)}}function ui(t){return function(){for(var e=arguments.length,r=new Array(e),n=0;n<e;n++)r[n]=arguments[n];return jo(t,r)}}function di(t,e){let r=arguments.length>2&&void 0!==arguments[2]?arguments[2]:Go;if(xo&&xo(t,null),!Bo(e))return t;let n=e.length;for(;n--;){let o=e[n];if("string"==typeof o){const t=r(o);t!==o&&(Oo(e)||(e[n]=t),o=t)}t[o]=!0}return t}function hi(t){for(let e=0;e<t.length;e++)oi(t,e)||(t[e]=null);return t}function pi(t){const e=No(null);for(const n of To(t)){var r=Eo(n,2);const o=r[0],i=r[1];oi(t,o)&&(Bo(i)?e[o]=hi(i):i&&"object"==typeof i&&i.constructor===Object?e[o]=pi(i):e[o]=i)}return e}function fi(t){const e=No(null),r=So(t);let n=r.length;for(;n--;)e[r[n]]=t[r[n]];return e}function mi(t,e){for(;null!==t;){const r=zo(t,e);if(r){if(r.get)return li(r.get);if("function"==typeof r.value)return li(r.value)}t=Po(t)}return function(){return null}}const gi=Co(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),yi=Co(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),bi=Co(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),vi=Co(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),wi=Co(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),_i=Co(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),ki=Co(["#text"]),$i=Co(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),Ai=Co(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),Ei=Co(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),Ti=Co(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),Si=Ro(/{{[\w\W]*|^[\w\W]*}}/g),xi=Ro(/<%[\w\W]*|^[\w\W]*%>/g),Oi=Ro(/\${[\w\W]*/g),Pi=Ro(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),zi=Ro(/^data-[\-\w.\u00B7-\uFFFF]+$/),Ci=Ro(/^aria-[\-\w]+$/),Ri=Ro(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),Ni=Ro(/^(?:\w+script|data):/i),Mi=Ro(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),Li=Ro(/^html$/i),ji=Ro(/^[a-z][.\w]*(-[.\w]+)+$/i),Di=Ro(/<[/\w!]/g),Ui=Ro(/<[/\w]/g),Ii=Ro(/<\/no(script|embed|frames)/i),qi=Ro(/\/>/i),Hi=Ro(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),Fi=Ro(/^[\r\n\t ]+/),Bi=Co(di({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),Wi=function(){return"undefined"==typeof window?null:window},Zi=function(t,e,r,n){return oi(t,e)&&Bo(t[e])?di(n.base?fi(n.base):{},t[e],n.transform):r},Ki=function(t,e,r){const n=oi(t,e)?t[e]:void 0;return n&&"object"==typeof n?pi(n):r};var Gi=function t(){let e=arguments.length>0&&void 0!==arguments[0]?arguments[0]:Wi();const r=e=>t(e);if(r.version="3.4.18",r.removed=[],!e||!e.document||9!==e.document.nodeType||!e.Element)return r.isSupported=!1,r;let n=e.document;const o=n,i=o.currentScript,s=e.HTMLTemplateElement,a=e.Node,c=e.Element,l=e.NodeFilter,u=e.DOMParser,d=e.trustedTypes,h=c.prototype,p=mi(h,"cloneNode"),f=mi(h,"remove"),m=mi(h,"removeAttributeNode"),g=mi(h,"nextSibling"),y=mi(h,"childNodes"),b=mi(h,"parentNode"),v=mi(h,"shadowRoot"),w=mi(h,"attributes"),_=a&&a.prototype?mi(a.prototype,"nodeType"):null,k=a&&a.prototype?mi(a.prototype,"nodeName"):null,$=a&&a.prototype?mi(a.prototype,"ownerDocument"):null,A=function(t){return _?_(t):t.nodeType},E=function(t){return k?k(t):t.nodeName},T=function(t){for(;null!==t;){const e=zo(t,"namespaceURI");if(e)return e.get?li(e.get):null;t=Po(t)}return null}(h),S=function(t){return T?T(t):t.namespaceURI};if("function"==typeof s){const t=n.createElement("template");t.content&&t.content.ownerDocument&&(n=t.content.ownerDocument)}let x,O,P="",z=!1,C=0;const R=function(){if(C>0)throw ci('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},N=function(t){R(),C++;try{return x.createHTML(t)}finally{C--}},M=function(t){return x&&vt?N(t):t},L=n,j=L.implementation,D=L.createNodeIterator,U=L.createDocumentFragment,I=L.getElementsByTagName,q=o.importNode;let H={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]};r.isSupported="function"==typeof To&&"function"==typeof b&&j&&void 0!==j.createHTMLDocument;const F=Si,B=xi,W=Oi,Z=zi,K=Ci,G=Ni,V=Mi,J=ji;let Y=Ri,X=null;const Q=di({},[...gi,...yi,...bi,...wi,...ki]);let tt=null;const et=di({},[...$i,...Ai,...Ei,...Ti]);let rt=null,nt=null,ot=null;const it=Object.seal(No(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}}));let st=!0,at=!0,ct=!1,lt=!0,ut=!1,dt=!0,ht=!1,pt=!1,ft=null,mt=null,gt=!1,yt=!1,bt=!1,vt=!1,wt=!0,_t=!1;const kt="user-content-";let $t=!0,At=!1,Et=null,Tt=!1,St=null;const xt=di({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]);let Ot=null;const Pt=di({},["audio","video","img","source","image","track"]);let zt=null;const Ct=di({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Rt="http://www.w3.org/1998/Math/MathML",Nt="http://www.w3.org/2000/svg",Mt="http://www.w3.org/1999/xhtml";let Lt=Mt,jt=!1,Dt=null;const Ut=di({},[Rt,Nt,Mt],Vo),It=Co(di({},["mi","mo","mn","ms","mtext"]));let qt=null;const Ht=Co(di({},["annotation-xml"]));let Ft=null;const Bt=Co(No(null)),Wt=di({},["title","style","font","a","script"]);let Zt=null;const Kt=["application/xhtml+xml","text/html"];let Gt=null,Vt=null;const Jt=n.createElement("form"),Yt=function(t){return t instanceof RegExp||t instanceof Function},Xt=function(){let t=arguments.length>0&&void 0!==arguments[0]?arguments[0]:{};t&&"object"==typeof t||(t={}),t=pi(t),Zt=-1===Kt.indexOf(t.PARSER_MEDIA_TYPE)?"text/html":t.PARSER_MEDIA_TYPE,Gt="application/xhtml+xml"===Zt?Vo:Go,X=Zi(t,"ALLOWED_TAGS",Q,{transform:Gt}),tt=Zi(t,"ALLOWED_ATTR",et,{transform:Gt}),Dt=Zi(t,"ALLOWED_NAMESPACES",Ut,{transform:Vo}),zt=Zi(t,"ADD_URI_SAFE_ATTR",Ct,{transform:Gt,base:Ct}),Ot=Zi(t,"ADD_DATA_URI_TAGS",Pt,{transform:Gt,base:Pt}),St=Zi(t,"FORBID_CONTENTS",xt,{transform:Gt}),nt=Zi(t,"FORBID_TAGS",No(null),{transform:Gt}),ot=Zi(t,"FORBID_ATTR",No(null),{transform:Gt}),Tt=!!oi(t,"USE_PROFILES")&&(t.USE_PROFILES&&"object"==typeof t.USE_PROFILES?pi(t.USE_PROFILES):t.USE_PROFILES),st=!1!==t.ALLOW_ARIA_ATTR,at=!1!==t.ALLOW_DATA_ATTR,ct=t.ALLOW_UNKNOWN_PROTOCOLS||!1,lt=!1!==t.ALLOW_SELF_CLOSE_IN_ATTR,ut=t.SAFE_FOR_TEMPLATES||!1,dt=!1!==t.SAFE_FOR_XML,ht=t.WHOLE_DOCUMENT||!1,yt=t.RETURN_DOM||!1,bt=t.RETURN_DOM_FRAGMENT||!1,vt=t.RETURN_TRUSTED_TYPE||!1,gt=t.FORCE_BODY||!1,wt=!1!==t.SANITIZE_DOM,_t=t.SANITIZE_NAMED_PROPS||!1,$t=!1!==t.KEEP_CONTENT,At=t.IN_PLACE||!1,Y=function(t){if(!t)return!1;try{return ai(t,""),!0}catch(t){return!1}}(t.ALLOWED_URI_REGEXP)?t.ALLOWED_URI_REGEXP:Ri,Lt="string"==typeof t.NAMESPACE?t.NAMESPACE:Mt,qt=Ki(t,"MATHML_TEXT_INTEGRATION_POINTS",It),Ft=Ki(t,"HTML_INTEGRATION_POINTS",Ht);const e=Ki(t,"CUSTOM_ELEMENT_HANDLING",Bt);if(rt=No(null),oi(e,"tagNameCheck")&&Yt(e.tagNameCheck)&&(rt.tagNameCheck=e.tagNameCheck),oi(e,"attributeNameCheck")&&Yt(e.attributeNameCheck)&&(rt.attributeNameCheck=e.attributeNameCheck),oi(e,"allowCustomizedBuiltInElements")&&"boolean"==typeof e.allowCustomizedBuiltInElements&&(rt.allowCustomizedBuiltInElements=e.allowCustomizedBuiltInElements),Ro(rt),ut&&(at=!1),bt&&(yt=!0),Tt&&((oi(t,"ALLOWED_TAGS")||oi(t,"ALLOWED_ATTR"))&&"undefined"!=typeof console&&"function"==typeof console.warn&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),X=di({},ki),tt=No(null),!0===Tt.html&&(di(X,gi),di(tt,$i)),!0===Tt.svg&&(di(X,yi),di(tt,Ai),di(tt,Ti)),!0===Tt.svgFilters&&(di(X,bi),di(tt,Ai),di(tt,Ti)),!0===Tt.mathMl&&(di(X,wi),di(tt,Ei),di(tt,Ti))),it.tagCheck=null,it.attributeCheck=null,oi(t,"ADD_TAGS")&&("function"==typeof t.ADD_TAGS?it.tagCheck=t.ADD_TAGS:Bo(t.ADD_TAGS)&&(X===Q&&(X=fi(X)),di(X,t.ADD_TAGS,Gt))),oi(t,"ADD_ATTR")&&("function"==typeof t.ADD_ATTR?it.attributeCheck=t.ADD_ATTR:Bo(t.ADD_ATTR)&&(tt===et&&(tt=fi(tt)),di(tt,t.ADD_ATTR,Gt))),oi(t,"ADD_FORBID_CONTENTS")&&Bo(t.ADD_FORBID_CONTENTS)&&(St===xt&&(St=fi(St)),di(St,t.ADD_FORBID_CONTENTS,Gt)),$t&&(X["#text"]=!0),ht&&di(X,["html","head","body"]),X.table&&(X.tbody=!0,delete nt.tbody),t.TRUSTED_TYPES_POLICY){if("function"!=typeof t.TRUSTED_TYPES_POLICY.createHTML)throw ci('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if("function"!=typeof t.TRUSTED_TYPES_POLICY.createScriptURL)throw ci('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');const e=x;x=t.TRUSTED_TYPES_POLICY;try{P=N("")}catch(t){throw x=e,t}}else null===t.TRUSTED_TYPES_POLICY?(x=void 0,P=""):(void 0===x&&(z||(O=function(t,e){if("object"!=typeof t||"function"!=typeof t.createPolicy)return null;let r=null;const n="data-tt-policy-suffix";e&&e.hasAttribute(n)&&(r=e.getAttribute(n));const o="dompurify"+(r?"#"+r:"");try{return t.createPolicy(o,{createHTML:t=>t,createScriptURL:t=>t})}catch(t){return console.warn("TrustedTypes policy "+o+" could not be created."),null}}(d,i),z=!0),x=O),x&&"string"==typeof P&&(P=N("")));Vt=Co(t)},Qt=di({},[...yi,...bi,...vi]),te=di({},[...wi,..._i]),ee=function(t){qo(r.removed,{element:t});try{b(t).removeChild(t)}catch(e){if(f(t),!b(t))throw ci("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},re=function(t,e,r){try{m(t,e)}catch(e){try{t.removeAttribute(r)}catch(t){}}},ne=function(t){ae(t);const e=y(t);e&&Do(Ho(e),t=>{try{f(t)}catch(t){}}),1===A(t)&&ie(t,!1)},oe=function(t,e,n){if(!n)try{n=e.getAttributeNode(t)}catch(t){n=null}if(qo(r.removed,{attribute:n||null,from:e}),n)re(e,n,t);else try{e.removeAttribute(t)}catch(t){}if("is"===t)if(yt||bt)try{ee(e)}catch(t){}else try{e.setAttribute(t,"")}catch(t){}},ie=function(t,e){const r=w(t);if(r)for(let n=r.length-1;n>=0;--n){const o=r[n],i=o&&o.name;"string"!=typeof i||e&&tt[Gt(i)]||re(t,o,i)}},se=function(t,e){let r=arguments.length>2&&void 0!==arguments[2]&&arguments[2];const n=[t];for(;n.length>0;){const t=n.pop();if(!1===e(t))continue;if(r&&1===A(t)){const e=v(t);ve(e)&&n.push(e)}const o=y(t);if(o)for(let t=o.length-1;t>=0;--t)n.push(o[t])}},ae=function(t){se(t,t=>{1===A(t)&&ie(t,!0)})},ce=function(t){const e=[];return se(t,t=>{e.push(t)},!0),e},le=function(t,e){let n=!1;return Do(r.removed,e=>{e.element&&(n=n||e.element===t,ae(e.element))}),function(t,e){const r=Wo();Do(ce(t),t=>{1===A(t)&&Zo(r,t)}),Do(e,t=>{1!==A(t)||Ko(r,t)||ie(t,!0)})}(t,e),n},ue=function(t,e,r,n){const o=pe(t);let i;for(;i=o.nextNode();)Ko(n,i)&&!Ko(Et,i)&&(e&&_e(H.uponSanitizeShadowNode,i,null),Ce(i,r))},de=function(t,e){return!!dt&&("patchsrc"===t||"for"===t&&"label"!==e&&"output"!==e)},he=function(t){let e=null,r=null;if(gt)t="<remove></remove>"+t;else{const e=Jo(t,Fi);r=e&&e[0]}"application/xhtml+xml"===Zt&&Lt===Mt&&(t='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+t+"</body></html>");const o=x?N(t):t;if(Lt===Mt)try{e=(new u).parseFromString(o,Zt)}catch(t){}if(!e||!e.documentElement){e=j.createDocument(Lt,"template",null);try{e.documentElement.innerHTML=jt?P:o}catch(t){}}const i=e.body||e.documentElement;return t&&r&&i.insertBefore(n.createTextNode(r),i.childNodes[0]||null),Lt===Mt?I.call(e,ht?"html":"body")[0]:ht?e.documentElement:i},pe=function(t){let e=arguments.length>1&&void 0!==arguments[1]&&arguments[1];const r=$?$(t):t.ownerDocument;return D.call(r||t,t,(e?0:l.SHOW_ELEMENT)|l.SHOW_COMMENT|l.SHOW_TEXT|l.SHOW_PROCESSING_INSTRUCTION|l.SHOW_CDATA_SECTION,null)},fe=function(t){return t=Yo(t,F," "),t=Yo(t,B," "),Yo(t,W," ")},me=function(t){var e;ge(t);const r=null===(e=t.querySelectorAll)||void 0===e?void 0:e.call(t,"template");r&&Do(r,t=>{ve(t.content)&&me(t.content)})},ge=function(t){t.normalize();const e=pe(t,!0);let r=e.nextNode();for(;r;)r.data=fe(r.data),r=e.nextNode()},ye=function(t){const e=k?k(t):null;return"string"==typeof e&&"form"===Gt(e)&&("string"!=typeof t.nodeName||"string"!=typeof t.textContent||"function"!=typeof t.removeChild||t.attributes!==w(t)||"function"!=typeof t.removeAttribute||"function"!=typeof t.removeAttributeNode||"function"!=typeof t.getAttributeNode||"function"!=typeof t.setAttribute||"string"!=typeof t.namespaceURI||"function"!=typeof t.insertBefore||"function"!=typeof t.hasChildNodes||t.nodeType!==_(t)||t.childNodes!==y(t))},be=function(t){if(!_||"object"!=typeof t||null===t)return null;try{const e=_(t);return"number"==typeof e?e:null}catch(t){return null}},ve=function(t){return 11===be(t)},we=function(t){return null!==be(t)};function _e(t,e,n){0!==t.length&&Do(t,t=>{t.call(r,e,n,Vt)})}const ke=function(t,e){if(t instanceof RegExp)return ai(t,e);if(t instanceof Function){for(var r=arguments.length,n=new Array(r>2?r-2:0),o=2;o<r;o++)n[o-2]=arguments[o];return Boolean(t(e,...n))}return!1},$e=function(t,e,r,n){return 0===t.length?e:e===r||e===n?fi(e):e},Ae=function(t,e){return t!==e&&null===b(t)&&(At&&ae(t),!0)},Ee=function(t,e){if(Et&&Zo(Et,t),_e(H.beforeSanitizeElements,t,null),Ae(t,e))return!0;if(ye(t))return ee(t),!0;const n=Gt(E(t)),o=A(t);if(X=$e(H.uponSanitizeElement,X,Q,ft),_e(H.uponSanitizeElement,t,{tagName:n,allowedTags:X}),Ae(t,e))return!0;if(function(t,e,r){return!!(dt&&1===r&&t.hasChildNodes()&&!we(t.firstElementChild)&&ai(Di,t.textContent)&&ai(Di,t.innerHTML))||!!(dt&&Bi[e]&&1===r&&S(t)===Mt&&(we(t.firstElementChild)||"string"==typeof t.textContent&&ai(Di,t.textContent)))||7===r||!(!dt||8!==r||!ai(Ui,t.data))}(t,n,o))return ee(t),!0;if(nt[n]||!(it.tagCheck instanceof Function&&it.tagCheck(n))&&!X[n]){const r=function(t,e,r){if(!nt[e]&&xe(e)&&ke(rt.tagNameCheck,e))return!1;if($t&&!St[e]&&!St[Go(e)]){const e=b(t),n=y(t);if(n&&e)for(let o=n.length-1;o>=0;--o){const i=t===r?p(n[o],!0):n[o];e.insertBefore(i,g(t))}}return ee(t),!0}(t,n,e);return!(!1!==r||(_e(H.afterSanitizeElements,t,null),!Ae(t,e)))||r}if(1===o&&!function(t){const e=S(t),r=Go(E(t)),n=b(t);let o=Lt,i="template";return n&&1===A(n)&&(o=S(n),i=Go(E(n))),!!Dt[e]&&(e===Nt?function(t,e,r){return e===Mt?"svg"===t:e===Rt?"svg"===t&&("annotation-xml"===r||qt[r]):Boolean(Qt[t])}(r,o,i):e===Rt?function(t,e,r){return e===Mt?"math"===t:e===Nt?"math"===t&&Ft[r]:Boolean(te[t])}(r,o,i):e===Mt?function(t,e,r){return!(e===Nt&&!Ft[r])&&!(e===Rt&&!qt[r])&&!te[t]&&(Wt[t]||!Qt[t])}(r,o,i):"application/xhtml+xml"===Zt)}(t))return ee(t),!0;if(("noscript"===n||"noembed"===n||"noframes"===n)&&ai(Ii,t.innerHTML))return ee(t),!0;if(ut&&3===o){const e=t.textContent,n=fe(e);e!==n&&(qo(r.removed,{element:t.cloneNode()}),t.textContent=n)}return _e(H.afterSanitizeElements,t,null),Ae(t,e)},Te=function(t,e,r){if(ot[e])return!1;if(de(e,t))return!1;if(wt&&("id"===e||"name"===e)&&(r in n||r in Jt))return!1;const o=tt[e]||it.attributeCheck instanceof Function&&it.attributeCheck(e,t);if(at&&ai(Z,e))return!0;if(st&&ai(K,e))return!0;if(!o)return xe(t)&&ke(rt.tagNameCheck,t)&&ke(rt.attributeNameCheck,e,t)||"is"===e&&rt.allowCustomizedBuiltInElements&&ke(rt.tagNameCheck,r);if(zt[e])return!0;const i=Yo(r,V,"");return!(!ai(Y,i)&&("src"!==e&&"xlink:href"!==e&&"href"!==e||"script"===t||0!==Xo(r,"data:")||!Ot[t])&&(!ct||ai(G,i))&&r)},Se=di({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),xe=function(t){return!Se[Go(t)]&&ai(J,t)},Oe=function(t,e,r,n){if(x&&"object"==typeof d&&"function"==typeof d.getAttributeType&&!r)switch(d.getAttributeType(t,e)){case"TrustedHTML":return N(n);case"TrustedScriptURL":return function(t){R(),C++;try{return x.createScriptURL(t)}finally{C--}}(n)}return n},Pe=function(t,e,r,n){try{return r?t.setAttributeNS(r,e,n):t.setAttribute(e,n),!ye(t)||(ee(t),!1)}catch(r){return oe(e,t),!1}},ze=function(t,e){return!(!dt||!ai(Hi,e))||"attributename"===Go(t)&&-1!==Xo(e,"href")},Ce=function(t,e){Ee(t,e),function(t,e){if(_e(H.beforeSanitizeAttributes,t,null),Ae(t,e))return;const n=t.attributes;if(!n||ye(t))return;tt=$e(H.uponSanitizeAttribute,tt,et,mt);const o={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:tt,forceKeepAttr:void 0};let i=n.length;const s=Gt(E(t));for(;i--;){const e=n[i],a=e.name,c=e.namespaceURI,l=e.value,u=Gt(a),d=l;let h="value"===a?d:Qo(d),p=!1;o.attrName=u,o.attrValue=h,o.keepAttr=!0,o.forceKeepAttr=void 0,_e(H.uponSanitizeAttribute,t,o),h=o.attrValue,!_t||"id"!==u&&"name"!==u||0===Xo(h,kt)||(oe(a,t,e),h=kt+h,p=!0),ze(a,h)?oe(a,t,e):o.forceKeepAttr||(!o.keepAttr||!lt&&ai(qi,h)?oe(a,t,e):(ut&&(h=fe(h)),Te(s,u,h)?(h=Oe(s,u,c,h),h!==d&&Pe(t,a,c,h)&&p&&Io(r.removed)):oe(a,t,e)))}_e(H.afterSanitizeAttributes,t,null),Ae(t,e)}(t,e),ve(t.content)&&Re(t.content)},Re=function(t){let e=null;const r=pe(t);for(_e(H.beforeSanitizeShadowDOM,t,null);e=r.nextNode();)if(_e(H.uponSanitizeShadowNode,e,null),Ce(e,t),1===A(e)){const t=v(e);ve(t)&&(Ne(t),Re(t))}ut&&ge(t),_e(H.afterSanitizeShadowDOM,t,null)},Ne=function(t){const e=[{node:t,shadow:null}];for(;e.length>0;){const t=e.pop();if(t.shadow){Re(t.shadow);continue}const r=t.node,n=1===A(r),o=y(r);if(o)for(let t=o.length-1;t>=0;--t)e.push({node:o[t],shadow:null});if(n){const t=k?k(r):null;if("string"==typeof t&&"template"===Gt(t)){const t=r.content;ve(t)&&e.push({node:t,shadow:null})}}if(n){const t=v(r);ve(t)&&e.push({node:null,shadow:t},{node:t,shadow:null})}}};return r.sanitize=function(t){let e=arguments.length>1&&void 0!==arguments[1]?arguments[1]:{},n=null,i=null,s=null,a=null;if(jt=!t,jt&&(t="\x3c!--\x3e"),"string"!=typeof t&&!we(t)&&"string"!=typeof(t=function(t){switch(typeof t){case"string":return t;case"number":return ti(t);case"boolean":return ei(t);case"bigint":return ri?ri(t):"0";case"symbol":return ni?ni(t):"Symbol()";case"undefined":default:return ii(t);case"function":case"object":{if(null===t)return ii(t);const e=t,r=mi(e,"toString");if("function"==typeof r){const t=r(e);return"string"==typeof t?t:ii(t)}return ii(t)}}}(t)))throw ci("dirty is not a string, aborting");if(!r.isSupported)return t;pt?(X=ft,tt=mt):Xt(e),r.removed=[];const c=At&&"string"!=typeof t&&we(t);let l=[];const u=Et;if(c){dt&&se(t,t=>{const e=A(t);if(7===e||8===e&&ai(Ui,t.data)){try{f(t)}catch(t){}return!1}if(1===e){const e=t,r=Gt(E(t));try{e.hasAttribute&&e.hasAttribute("patchsrc")&&e.removeAttribute("patchsrc"),e.hasAttribute&&e.hasAttribute("for")&&de("for",r)&&e.removeAttribute("for")}catch(t){}}return!0});const e=E(t);if("string"==typeof e){const r=Gt(e);if(!X[r]||nt[r])throw ne(t),ci("root node is forbidden and cannot be sanitized in-place")}if(ye(t))throw ne(t),ci("root node is clobbered and cannot be sanitized in-place");l=ce(t),Et=Wo()}else if(we(t))n=he("\x3c!----\x3e"),i=n.ownerDocument.importNode(t,!0),1===i.nodeType&&"BODY"===i.nodeName||"HTML"===i.nodeName?n=i:n.appendChild(i),Ne(n);else{if(!yt&&!ut&&!ht&&-1===t.indexOf("<"))return M(t);if(n=he(t),!n)return yt?null:vt?P:""}n&&gt&&ee(n.firstChild);const d=c?t:n;try{c&&Ne(t);const e=pe(d);for(;s=e.nextNode();)Ce(s,d);c&&function(t,e){const r=Et;let n=null;const o=()=>(n||(n=Wo(),Do(e,t=>{Zo(n,t)})),n);for(let e=0;;e++){const n=ce(t),i=[t];let s=!1;if(Do(n,t=>{11===A(t)?qo(i,t):s||Ko(r,t)||(s=Ko(o(),t))}),!s)return;if(e>=8)throw ci("the tree kept changing during in-place sanitization; refusing to return it");Do(i,(e,r)=>{ue(e,r>0,t,o())})}}(t,l)}catch(e){throw c&&(ne(t),le(t,l)),e}finally{Et=u}if(c){if(le(t,l))throw ci("a node selected for removal could not be safely returned; refusing to sanitize in place");return ut&&me(t),t}if(yt){if(ut&&me(n),bt)for(a=U.call(n.ownerDocument);n.firstChild;)a.appendChild(n.firstChild);else a=n;return(tt.shadowroot||tt.shadowrootmode)&&(a=q.call(o,a,!0)),a}const h=()=>ht?n.outerHTML:n.innerHTML;let p=h();return ut&&ai(Pi,p)&&(ge(n),p=h()),ht&&X["!doctype"]&&n.ownerDocument&&n.ownerDocument.doctype&&n.ownerDocument.doctype.name&&ai(Li,n.ownerDocument.doctype.name)&&(p="<!DOCTYPE "+n.ownerDocument.doctype.name+">\n"+p),M(p)},r.setConfig=function(){Xt(arguments.length>0&&void 0!==arguments[0]?arguments[0]:{}),pt=!0,ft=X,mt=tt},r.clearConfig=function(){Vt=null,pt=!1,ft=null,mt=null,x=O,P=""},r.isValidAttribute=function(t,e,r){Vt||Xt({});const n=Gt(t),o=Gt(e);return("string"!=typeof r||!(ze(e,r)||!lt&&ai(qi,r)))&&Te(n,o,r)},r.addHook=function(t,e){"function"==typeof e&&oi(H,t)&&qo(H[t],e)},r.removeHook=function(t,e){if(oi(H,t)){if(void 0!==e){const r=Uo(H[t],e);return-1===r?void 0:Fo(H[t],r,1)[0]}return Io(H[t])}},r.removeHooks=function(t){oi(H,t)&&(H[t]=[])},r.removeAllHooks=function(){H={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},r}();const Vi=/([\s"'/])(style|on[a-z]+)(?=\s*=)/gi,Ji=/^[-#\w\s.,%()/]{1,100}$/,Yi=/url|var|expression|env|attr|image|element/i;let Xi;const Qi={ALLOWED_TAGS:ro,ALLOWED_ATTR:no,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,ALLOW_UNKNOWN_PROTOCOLS:!1,RETURN_DOM_FRAGMENT:!0};let ts,es=new WeakMap,rs=new WeakMap,ns=new WeakMap,os="";function is(t){es=new WeakMap,rs=new WeakMap,ns=new WeakMap;const e=Lt(),r=function(t){let e="x-";for(;t.includes(e);)e=`x${e}`;return{html:t.replace(Vi,`$1${e}$2`),marker:e}}(t);os=r.marker;try{const n=document.implementation.createHTMLDocument("").createElement("div");n.innerHTML=e?.createHTML(r.html)??r.html,n.querySelectorAll("style,script").forEach(t=>t.remove());const o=(ts||(ts=Gi(window),ts.addHook("uponSanitizeAttribute",(t,e)=>{const{attrName:r,attrValue:n}=e;r===`${os}style`&&es.set(t,function(t){Xi??=document.implementation.createHTMLDocument("").createElement("i").style,Xi.cssText=t;const e=new Map;for(const t of oo){const r=Xi.getPropertyValue(t);r&&Ji.test(r)&&!Yi.test(r)&&e.set(t,r)}return e}(n)),("id"===r||"name"===r&&"A"===t.nodeName)&&rs.set(t,n.replaceAll(os,"")),"href"===r&&"A"!==t.nodeName&&(e.keepAttr=!1),/^data-(src|original)$/.test(r)&&ns.set(t,n)}),ts)).sanitize(n,{...Qi,TRUSTED_TYPES_POLICY:e??null}),i=o instanceof DocumentFragment&&o.firstElementChild;if(!(i instanceof HTMLDivElement))throw new TypeError("Nothing came back.");return r.html!==t&&function(t,e){const r=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;r.nextNode();){const t=r.currentNode;t.data.includes(e)&&(t.data=t.data.replaceAll(e,""))}t.querySelectorAll("*").forEach(({attributes:t})=>{for(const r of t)r.value.includes(e)&&(r.value=r.value.replaceAll(e,""))})}(i,os),{root:i,styles:es,anchors:rs,lazy:ns}}catch(t){throw new Pt("format","The sanitiser cannot work under the policy of this page.",{reason:"render",cause:t})}}function ss(t){t.scrollWidth>t.clientWidth||t.scrollHeight>t.clientHeight+1?(t.tabIndex=0,t.setAttribute("role","region")):(t.removeAttribute("tabindex"),t.setAttribute("role","group"))}function as(t){const e=t.textContent.trim(),r=[t,...t.querySelectorAll("*")].find(t=>(/^(B|STRONG)$/.test(t.tagName)||/^(bold|[6-9]00)$/.test(t.style.fontWeight))&&t.textContent.trim()===e);return""!==e&&void 0!==r}function cs(t,e){const r=is(function(t){const e=ls.exec(t)?.[1];return e?`<p><a href="${e}">${e.split("/").pop()||e}</a></p>`:/<[a-z!/]/i.test(t)?t:t.trim().replace(/\r?\n/g,"<br>")}(t)),n=document.adoptNode(r.root);return Gn(n,"*",t=>{const e=r.anchors.get(t);e&&(t.dataset.anchor=e)}),function(t,e){!function(t,{styles:e}){const r=new wo;Gn(t,"*",t=>{const n=e.get(t),{tagName:o}=t;n?.forEach((e,r)=>{r.includes("color")||("width"!==r||e.endsWith("%")||"IMG"===o)&&("white-space"!==r||e.startsWith("pre"))&&t.style.setProperty(r,"pre"===e?"pre-wrap":e)});const i=n?.get("color")??t.getAttribute("color")??void 0;r.paint(t,i,n?.get("background-color")),"IMG"===o||(t.getAttribute("width")??"").endsWith("%")||t.removeAttribute("width"),/^(IMG|VIDEO)$/.test(o)||t.removeAttribute("height")})}(t,e),function(t){Gn(t,"[align]",t=>{const e=t.getAttribute("align").toLowerCase();t.removeAttribute("align"),/^(left|right|center|justify)$/.test(e)&&!/^(IMG|TABLE)$/.test(t.tagName)&&t.style.setProperty("text-align",e)}),Gn(t,"center",t=>{Vn(t,"div").style.setProperty("text-align","center")})}(t),Gn(t,"font",t=>{Vn(t,"span").removeAttribute("size")}),Gn(t,"[color]",t=>t.removeAttribute("color")),Gn(t,"[lang^=en i]",t=>{_o.test(t.textContent)&&t.removeAttribute("lang")}),function(t){for(const e of[...t.querySelectorAll("p,div,span,b,strong,i,em,u,center,font,h1,h2,h3,h4,h5,h6,blockquote,section,small")].reverse())e.textContent.trim()||e.querySelector("img,video,audio,iframe,hr,table,a,li,[data-anchor]")||e.hasAttribute("data-anchor")||("SPAN"===e.tagName&&e.textContent?e.replaceWith(" "):e.remove());Gn(t,"br",t=>{const e=ko(t);$o(e)&&$o(ko(e))&&t.remove()})}(t)}(n,r),function(t,e){const r=[...new Set([...t.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({tagName:t})=>t))].sort();Gn(t,"h1,h2,h3,h4,h5,h6",t=>{Vn(t,`h${Math.min(6,e+r.indexOf(t.tagName))}`)})}(n,e.level),function(t,{lazy:e},r){Gn(t,"[srcset]",t=>t.removeAttribute("srcset")),Gn(t,"picture > source",t=>t.remove()),Gn(t,"img,audio,video,source",t=>{const n=[t.getAttribute("src"),e.get(t)].map(t=>t?Jn(t,r.base):void 0).find(t=>t&&Qn(t));n?t.setAttribute("src",function(t){return"https:"===location.protocol?t.replace(/^http:/,"https:"):t}(n)):t.removeAttribute("src"),/^(AUDIO|VIDEO)$/.test(t.tagName)&&(t.setAttribute("controls",""),t.setAttribute("preload","none"))}),Gn(t,"img",t=>{t.loading="lazy",t.decoding="async",t.hasAttribute("alt")||(t.alt=""),!t.hasAttribute("src")||t.closest("a")||t.width<100&&t.width||function(t,e){const r=document.createElement("button");r.type="button",r.className="enlarge";const n=t.closest("figure")?.querySelector("figcaption")?.textContent.trim();r.setAttribute("aria-label",[e.enlarge,t.alt||n].filter(Boolean).join(": ")),t.replaceWith(r),r.append(t)}(t,r.words)});for(const e of["load","error"])t.addEventListener(e,co,!0)}(n,r,e),function(t,{base:e,words:r}){Gn(t,"iframe",t=>{const n=Jn(t.getAttribute("src")??"",e)??"",o=io.exec(n)?.[1];if(o)t.replaceWith(function(t,e){const r=document.createElement("div");r.className="video";const n=document.createElement("button");n.type="button",n.textContent=e.video;const o=document.createElement("p");return o.textContent=e.videoNote(so),n.addEventListener("click",()=>{const n=document.createElement("iframe");n.src=`https://${so}/embed/${t}?autoplay=1`,n.title=e.video,n.allow="autoplay; encrypted-media; fullscreen; picture-in-picture",n.setAttribute("sandbox","allow-scripts allow-same-origin allow-presentation allow-popups"),r.replaceChildren(n),n.focus()}),r.append(n,o),r}(o,r));else if(t.hasAttribute("src")&&Qn(n)){const e=document.createElement("a");e.href=n,e.textContent=n,t.replaceWith(e)}else t.remove()})}(n,e),function(t,e){const r=new Map;Gn(t,"[data-anchor]",t=>{const e=t.dataset.anchor;r.has(e)||r.set(e,t)}),Gn(t,"a[href]",t=>{const n=t.getAttribute("href").trim();if(n.startsWith("#"))return void function(t,e){e?t.addEventListener("click",t=>{t.preventDefault(),e.tabIndex=-1,e.focus(),e.scrollIntoView({block:"start"})}):t.removeAttribute("href")}(t,r.get(ao(n.slice(1))));const o=Jn(n,e.base);if(!o||!Xn(o))return void t.removeAttribute("href");const i=e.articleAt(o);t.href=void 0===i?o:e.addressOf(i),void 0!==i?t.dataset.article=i:t.origin!==location.origin&&(t.rel="noopener noreferrer"),function(t){t.textContent.trim()||t.querySelector('img:not([alt=""])')||(0===t.childElementCount?t.removeAttribute("href"):t.setAttribute("aria-label",t.host+ao(t.pathname)))}(t)})}(n,e),function(t,{words:e}){let r=0;const n=new ResizeObserver(t=>{for(const{target:e}of t)ss(e)});Gn(t,"table",t=>{if(function(t){return!(t.caption||t.tHead||t.querySelector("th"))&&(null!==t.querySelector("table")||[...t.rows].every(({cells:t})=>t.length<2))}(t))return t.setAttribute("role","presentation"),void(t.className="layout");if(function(t){const[e,...r]=t.rows;if(!e||0===r.length||t.querySelector("th"))return;const n=[...e.cells];if(n.every(as))for(const t of n)Vn(t,"th").setAttribute("scope","col")}(t),t.parentElement?.closest(".table"))return;r++;const o=document.createElement("div");o.className="table",o.setAttribute("aria-label",t.caption?.textContent.trim()||e.table(r)),t.replaceWith(o),o.append(t),n.observe(o)})}(n,e),n}const ls=/^\s*((?:https?:\/)?\/[^\s<>"]+)\s*$/,us=new Map;function ds(t,e){setTimeout(()=>hs(t,e),3e3)}function hs(t,e){us.get(t)===e&&us.delete(t)}class ps extends Error{response;request;options;constructor(t,e,r){const n=`${t.status||0===t.status?t.status:""} ${t.statusText??""}`.trim();super(`Request failed with ${n?`status code ${n}`:"an unknown error"}: ${e.method} ${e.url}`),this.name="HTTPError",this.response=t,this.request=e,this.options=r}}class fs extends Error{name="NonError";value;constructor(t){let e="Non-error value was thrown";try{"string"==typeof t?e=t:t&&"object"==typeof t&&"message"in t&&"string"==typeof t.message&&(e=t.message)}catch{}super(e),this.value=t}}class ms extends Error{name="ForceRetryError";customDelay;code;customRequest;constructor(t){const e=t?.cause?t.cause instanceof Error?t.cause:new fs(t.cause):void 0;super(t?.code?`Forced retry: ${t.code}`:"Forced retry",e?{cause:e}:void 0),this.customDelay=t?.delay,this.code=t?.code,this.customRequest=t?.request}}const gs=(()=>{let t=!1,e=!1;const r="function"==typeof globalThis.ReadableStream,n="function"==typeof globalThis.Request;if(r&&n)try{e=new globalThis.Request("https://empty.invalid",{body:new globalThis.ReadableStream,method:"POST",get duplex(){return t=!0,"half"}}).headers.has("Content-Type")}catch(t){if(t instanceof Error&&"unsupported BodyInit type"===t.message)return!1;throw t}return t&&!e})(),ys="function"==typeof globalThis.AbortController,bs="function"==typeof globalThis.AbortSignal&&"function"==typeof globalThis.AbortSignal.any,vs="function"==typeof globalThis.ReadableStream,ws="function"==typeof globalThis.FormData,_s=["get","post","put","patch","head","delete"],ks={json:"application/json",text:"text/*",formData:"multipart/form-data",arrayBuffer:"*/*",blob:"*/*",bytes:"*/*"},$s=2147483647,As=(new TextEncoder).encode("------WebKitFormBoundaryaxpyiPgbbPti10Rw").length,Es=Symbol("stop");class Ts{options;constructor(t){this.options=t}}const Ss=t=>new Ts(t),xs={json:!0,parseJson:!0,stringifyJson:!0,searchParams:!0,prefixUrl:!0,retry:!0,timeout:!0,hooks:!0,throwHttpErrors:!0,onDownloadProgress:!0,onUploadProgress:!0,fetch:!0,context:!0},Os={next:!0},Ps={method:!0,headers:!0,body:!0,mode:!0,credentials:!0,cache:!0,redirect:!0,referrer:!0,referrerPolicy:!0,integrity:!0,keepalive:!0,signal:!0,window:!0,duplex:!0},zs=(t,e,r)=>{let n,o=0;return t.pipeThrough(new TransformStream({transform(t,i){if(i.enqueue(t),n){o+=n.byteLength;let t=0===e?0:o/e;t>=1&&(t=1-Number.EPSILON),r?.({percent:t,totalBytes:Math.max(e,o),transferredBytes:o},n)}n=t},flush(){n&&(o+=n.byteLength,r?.({percent:1,totalBytes:Math.max(e,o),transferredBytes:o},n))}}))},Cs=t=>null!==t&&"object"==typeof t,Rs=(...t)=>{for(const e of t)if((!Cs(e)||Array.isArray(e))&&void 0!==e)throw new TypeError("The `options` argument must be an object");return Ds({},...t)},Ns=(t={},e={})=>{const r=new globalThis.Headers(t),n=e instanceof globalThis.Headers,o=new globalThis.Headers(e);for(const[t,e]of o.entries())n&&"undefined"===e||void 0===e?r.delete(t):r.set(t,e);return r};function Ms(t,e,r){return Object.hasOwn(e,r)&&void 0===e[r]?[]:Ds(t[r]??[],e[r]??[])}const Ls=(t={},e={})=>({beforeRequest:Ms(t,e,"beforeRequest"),beforeRetry:Ms(t,e,"beforeRetry"),afterResponse:Ms(t,e,"afterResponse"),beforeError:Ms(t,e,"beforeError")}),js=(t,e)=>{const r=new URLSearchParams;for(const n of[t,e])if(void 0!==n)if(n instanceof URLSearchParams)for(const[t,e]of n.entries())r.append(t,e);else if(Array.isArray(n))for(const t of n){if(!Array.isArray(t)||2!==t.length)throw new TypeError("Array search parameters must be provided in [[key, value], ...] format");r.append(String(t[0]),String(t[1]))}else if(Cs(n))for(const[t,e]of Object.entries(n))void 0!==e&&r.append(t,String(e));else{const t=new URLSearchParams(n);for(const[e,n]of t.entries())r.append(e,n)}return r},Ds=(...t)=>{let e,r={},n={},o={};const i=[];for(const s of t)if(Array.isArray(s))Array.isArray(r)||(r=[]),r=[...r,...s];else if(Cs(s)){for(let[t,n]of Object.entries(s))if("signal"===t&&n instanceof globalThis.AbortSignal)i.push(n);else if("context"!==t)"searchParams"!==t?(Cs(n)&&t in r&&(n=Ds(r[t],n)),r={...r,[t]:n}):e=null==n?void 0:void 0===e?n:js(e,n);else{if(null!=n&&(!Cs(n)||Array.isArray(n)))throw new TypeError("The `context` option must be an object");r={...r,context:null==n?{}:{...r.context,...n}}}Cs(s.hooks)&&(o=Ls(o,s.hooks),r.hooks=o),Cs(s.headers)&&(n=Ns(n,s.headers),r.headers=n)}return void 0!==e&&(r.searchParams=e),i.length>0&&(1===i.length?r.signal=i[0]:r.signal=bs?AbortSignal.any(i):i.at(-1)),r},Us=t=>_s.includes(t)?t.toUpperCase():t,Is={limit:2,methods:["get","put","head","delete","options","trace"],statusCodes:[408,413,429,500,502,503,504],afterStatusCodes:[413,429,503],maxRetryAfter:Number.POSITIVE_INFINITY,backoffLimit:Number.POSITIVE_INFINITY,delay:t=>.3*2**(t-1)*1e3,jitter:void 0,retryOnTimeout:!1},qs=(t={})=>{if("number"==typeof t)return{...Is,limit:t};if(t.methods&&!Array.isArray(t.methods))throw new Error("retry.methods must be an array");if(t.methods&&=t.methods.map(t=>t.toLowerCase()),t.statusCodes&&!Array.isArray(t.statusCodes))throw new Error("retry.statusCodes must be an array");const e=Object.fromEntries(Object.entries(t).filter(([,t])=>void 0!==t));return{...Is,...e}};class Hs extends Error{request;constructor(t){super(`Request timed out: ${t.method} ${t.url}`),this.name="TimeoutError",this.request=t}}class Fs{static create(t,e){const r=new Fs(t,e),n=r.#a(async()=>{if("number"==typeof r.#c.timeout&&r.#c.timeout>$s)throw new RangeError("The `timeout` option cannot be greater than 2147483647");await Promise.resolve();let t=await r.#l();for(const e of r.#c.hooks.afterResponse){const n=r.#u(t.clone());let o;try{o=await e(r.request,r.#d(),n,{retryCount:r.#h})}catch(e){throw r.#p(n),r.#p(t),e}if(o instanceof Ts)throw r.#p(n),r.#p(t),new ms(o.options);const i=o instanceof globalThis.Response?o:t;n!==i&&r.#p(n),t!==i&&r.#p(t),t=i}if(r.#u(t),!t.ok&&("function"==typeof r.#c.throwHttpErrors?r.#c.throwHttpErrors(t.status):r.#c.throwHttpErrors)){let e=new ps(t,r.request,r.#d());for(const t of r.#c.hooks.beforeError)e=await t(e,{retryCount:r.#h});throw e}if(r.#c.onDownloadProgress){if("function"!=typeof r.#c.onDownloadProgress)throw new TypeError("The `onDownloadProgress` option must be a function");if(!vs)throw new Error("Streams are not supported in your environment. `ReadableStream` is missing.");const e=t.clone();return r.#p(t),((t,e)=>{if(!t.body)return t;if(204===t.status)return new Response(null,{status:t.status,statusText:t.statusText,headers:t.headers});const r=Math.max(0,Number(t.headers.get("content-length"))||0);return new Response(zs(t.body,r,e),{status:t.status,statusText:t.statusText,headers:t.headers})})(e,r.#c.onDownloadProgress)}return t}).finally(()=>{const t=r.#f;r.#m(t?.body??void 0),r.#m(r.request.body??void 0)});for(const[t,o]of Object.entries(ks))"bytes"===t&&"function"!=typeof globalThis.Response?.prototype?.bytes||(n[t]=async()=>{r.request.headers.set("accept",r.request.headers.get("accept")||o);const i=await n;if("json"===t){if(204===i.status)return"";const t=await i.text();return""===t?"":e.parseJson?e.parseJson(t):JSON.parse(t)}return i[t]()});return n}static#g(t){return!t||"object"!=typeof t||Array.isArray(t)||t instanceof URLSearchParams?t:Object.fromEntries(Object.entries(t).filter(([,t])=>void 0!==t))}request;#y;#h=0;#b;#c;#f;#v;#w;constructor(t,e={}){if(this.#b=t,this.#c={...e,headers:Ns(this.#b.headers,e.headers),hooks:Ls({beforeRequest:[],beforeRetry:[],beforeError:[],afterResponse:[]},e.hooks),method:Us(e.method??this.#b.method??"GET"),prefixUrl:String(e.prefixUrl||""),retry:qs(e.retry),throwHttpErrors:e.throwHttpErrors??!0,timeout:e.timeout??1e4,fetch:e.fetch??globalThis.fetch.bind(globalThis),context:e.context??{}},"string"!=typeof this.#b&&!(this.#b instanceof URL||this.#b instanceof globalThis.Request))throw new TypeError("`input` must be a string, URL, or Request");if(this.#c.prefixUrl&&"string"==typeof this.#b){if(this.#b.startsWith("/"))throw new Error("`input` must not begin with a slash when using `prefixUrl`");this.#c.prefixUrl.endsWith("/")||(this.#c.prefixUrl+="/"),this.#b=this.#c.prefixUrl+this.#b}ys&&bs&&(this.#v=this.#c.signal??this.#b.signal,this.#y=new globalThis.AbortController,this.#c.signal=this.#v?AbortSignal.any([this.#v,this.#y.signal]):this.#y.signal),gs&&(this.#c.duplex="half"),void 0!==this.#c.json&&(this.#c.body=this.#c.stringifyJson?.(this.#c.json)??JSON.stringify(this.#c.json),this.#c.headers.set("content-type",this.#c.headers.get("content-type")??"application/json"));const r=e.headers&&new globalThis.Headers(e.headers).has("content-type");if(this.#b instanceof globalThis.Request&&(ws&&this.#c.body instanceof globalThis.FormData||this.#c.body instanceof URLSearchParams)&&!r&&this.#c.headers.delete("content-type"),this.request=new globalThis.Request(this.#b,this.#c),void 0!==(n=this.#c.searchParams)&&(Array.isArray(n)?n.length>0:n instanceof URLSearchParams?n.size>0:"object"==typeof n?Object.keys(n).length>0:"string"==typeof n?n.trim().length>0:Boolean(n))){const t="?"+("string"==typeof this.#c.searchParams?this.#c.searchParams.replace(/^\?/,""):new URLSearchParams(Fs.#g(this.#c.searchParams)).toString()),e=this.request.url.replace(/(?:\?.*?)?(?=#|$)/,t);this.request=new globalThis.Request(e,this.#c)}var n;if(this.#c.onUploadProgress){if("function"!=typeof this.#c.onUploadProgress)throw new TypeError("The `onUploadProgress` option must be a function");if(!gs)throw new Error("Request streams are not supported in your environment. The `duplex` option for `Request` is not available.");this.request=this.#_(this.request,this.#c.body??void 0)}}#k(){const t=this.#c.retry.delay(this.#h);let e=t;!0===this.#c.retry.jitter?e=Math.random()*t:"function"==typeof this.#c.retry.jitter&&(e=this.#c.retry.jitter(t),(!Number.isFinite(e)||e<0)&&(e=t));const r=this.#c.retry.backoffLimit??Number.POSITIVE_INFINITY;return Math.min(r,e)}async#$(t){if(this.#h++,this.#h>this.#c.retry.limit)throw t;const e=t instanceof Error?t:new fs(t);if(e instanceof ms)return e.customDelay??this.#k();if(!this.#c.retry.methods.includes(this.request.method.toLowerCase()))throw t;if(void 0!==this.#c.retry.shouldRetry){const r=await this.#c.retry.shouldRetry({error:e,retryCount:this.#h});if(!1===r)throw t;if(!0===r)return this.#k()}if(function(t){return t instanceof Hs||t?.name===Hs.name}(t)&&!this.#c.retry.retryOnTimeout)throw t;if(function(t){return t instanceof ps||t?.name===ps.name}(t)){if(!this.#c.retry.statusCodes.includes(t.response.status))throw t;const e=t.response.headers.get("Retry-After")??t.response.headers.get("RateLimit-Reset")??t.response.headers.get("X-RateLimit-Retry-After")??t.response.headers.get("X-RateLimit-Reset")??t.response.headers.get("X-Rate-Limit-Reset");if(e&&this.#c.retry.afterStatusCodes.includes(t.response.status)){let t=1e3*Number(e);Number.isNaN(t)?t=Date.parse(e)-Date.now():t>=Date.parse("2024-01-01")&&(t-=Date.now());const r=this.#c.retry.maxRetryAfter??t;return t<r?t:r}if(413===t.response.status)throw t}return this.#k()}#u(t){return this.#c.parseJson&&(t.json=async()=>this.#c.parseJson(await t.text())),t}#m(t){t&&t.cancel().catch(()=>{})}#p(t){this.#m(t.body??void 0)}async#a(t){try{return await t()}catch(e){const r=Math.min(await this.#$(e),$s);if(this.#h<1)throw e;if(await async function(t,{signal:e}){return new Promise((r,n)=>{function o(){clearTimeout(i),n(e.reason)}e&&(e.throwIfAborted(),e.addEventListener("abort",o,{once:!0}));const i=setTimeout(()=>{e?.removeEventListener("abort",o),r()},t)})}(r,this.#v?{signal:this.#v}:{}),e instanceof ms&&e.customRequest){const t=this.#c.signal?new globalThis.Request(e.customRequest,{signal:this.#c.signal}):new globalThis.Request(e.customRequest);this.#A(t)}for(const t of this.#c.hooks.beforeRetry){const r=await t({request:this.request,options:this.#d(),error:e,retryCount:this.#h});if(r instanceof globalThis.Request){this.#A(r);break}if(r instanceof globalThis.Response)return r;if(r===Es)return}return this.#a(t)}}async#l(){this.#y?.signal.aborted&&(this.#y=new globalThis.AbortController,this.#c.signal=this.#v?AbortSignal.any([this.#v,this.#y.signal]):this.#y.signal,this.request=new globalThis.Request(this.request,{signal:this.#c.signal}));for(const t of this.#c.hooks.beforeRequest){const e=await t(this.request,this.#d(),{retryCount:this.#h});if(e instanceof Response)return e;if(e instanceof globalThis.Request){this.#A(e);break}}const t=((t,e)=>{const r={};for(const n in e)Object.hasOwn(e,n)&&(n in Ps||n in xs||n in t&&!(n in Os)||(r[n]=e[n]));return r})(this.request,this.#c);return this.#f=this.request,this.request=this.#f.clone(),!1===this.#c.timeout?this.#c.fetch(this.#f,t):async function(t,e,r,n){return new Promise((o,i)=>{const s=setTimeout(()=>{r&&r.abort(),i(new Hs(t))},n.timeout);n.fetch(t,e).then(o).catch(i).then(()=>{clearTimeout(s)})})}(this.#f,t,this.#y,this.#c)}#d(){if(!this.#w){const{hooks:t,...e}=this.#c;this.#w=Object.freeze(e)}return this.#w}#A(t){this.#w=void 0,this.request=this.#_(t)}#_(t,e){return this.#c.onUploadProgress&&t.body?((t,e,r)=>{if(!t.body)return t;const n=(t=>{if(!t)return 0;if(t instanceof FormData){let e=0;for(const[r,n]of t)e+=As,e+=(new TextEncoder).encode(`Content-Disposition: form-data; name="${r}"`).length,e+="string"==typeof n?(new TextEncoder).encode(n).length:n.size;return e}if(t instanceof Blob)return t.size;if(t instanceof ArrayBuffer)return t.byteLength;if("string"==typeof t)return(new TextEncoder).encode(t).length;if(t instanceof URLSearchParams)return(new TextEncoder).encode(t.toString()).length;if("byteLength"in t)return t.byteLength;if("object"==typeof t&&null!==t)try{const e=JSON.stringify(t);return(new TextEncoder).encode(e).length}catch{return 0}return 0})(r??t.body);return new Request(t,{duplex:"half",body:zs(t.body,n,e)})})(t,this.#c.onUploadProgress,e??this.#c.body??void 0):t}}
/*! MIT License © Sindre Sorhus */const Bs=t=>{const e=(e,r)=>Fs.create(e,Rs(t,r));for(const r of _s)e[r]=(e,n)=>Fs.create(e,Rs(t,n,{method:r}));return e.create=t=>Bs(Rs(t)),e.extend=e=>("function"==typeof e&&(e=e(t??{})),Bs(Rs(t,e))),e.stop=Es,e.retry=Ss,e},Ws=Bs();function Zs(t,e){const r=new Map,n=new WeakMap;let o=e;for(let e=0;e<8;e++){const e=t.safeParse(o);if(e.success)return{data:e.data,faults:[...r.values()]};const i=new Map;for(const t of e.error.issues){const s=Gs(o,t.path),a=void 0===s?t.path.slice(0,-1):t.path;if(0===a.length)throw Ks(o,e.error.issues,[...r.values()],n);i.set(JSON.stringify(a),a);const c=Js(o,t.path,n);null!==s&&(r.size<100||r.has(c))&&r.set(c,{path:c,message:t.message,lost:"number"==typeof a[a.length-1]?"item":"field"})}o=Vs(o,[...i.values()],n)}throw Ks(o,[],[...r.values()],n)}function Ks(t,e,r,n){const o=[...r,...e.map(e=>({path:Js(t,e.path,n),message:e.message,lost:"field"}))],i=o[o.length-1];return new Pt("format","The answer does not have the expected shape: "+(i?`${i.path}: ${i.message}`:"unknown"),{reason:"shape",faults:o.slice(0,100)})}function Gs(t,e){let r=t;for(const t of e){if("object"!=typeof r||null===r)return;r=r[t]}return r}function Vs(t,e,r){const n=new Map;for(const[t,...r]of e){const e=n.get(t);e?e.push(r):n.set(t,[r])}const o=t=>t?.some(t=>0===t.length);if(Array.isArray(t)){const e=[],i=[];return t.forEach((s,a)=>{const c=n.get(a);o(c)||(e.push(c?Vs(s,c,r):s),i.push(r.get(t)?.[a]??a))}),r.set(e,i),e}return Object.fromEntries(Object.entries(t).flatMap(([t,e])=>{const i=n.get(t);return o(i)?[]:[[t,i?Vs(e,i,r):e]]}))}function Js(t,e,r){let n="$";return e.forEach((o,i)=>{const s=Gs(t,e.slice(0,i)),a="object"==typeof s&&null!==s?r.get(s):void 0;n+="number"==typeof o?`[${a?.[o]??o}]`:`.${String(o)}`}),n}const Ys=Vr({type:nn(jr()),title:nn(jr()),status:nn(Ir()),detail:nn(jr()),instance:nn(jr())}),Xs=new Map;function Qs(t){ea(t).failures++}function ta(t){const e=Xs.get(t);if(e){Xs.delete(t),clearTimeout(e.timer);for(const t of e.waiting)t()}}function ea(t){let e=Xs.get(t);return e||(0===Xs.size&&addEventListener("online",ra),e={failures:0,pause:5e3,timer:void 0,waiting:new Set},Xs.set(t,e)),e}function ra(){for(const t of[...Xs.keys()])ta(t)}const na=Jr(Ys,{message:nn(jr()),error:cn(nn(Vr({message:Vr({value:jr()})})),void 0)}),oa={limit:2,methods:["get"],statusCodes:[408,429,500,502,503,504],maxRetryAfter:3e3,backoffLimit:3e3,jitter:!0};function ia(t,e,r={}){const n=function(t){let e;try{e=new URL(t,document.baseURI)}catch(e){throw new Pt("config",`"${t}" is not an address.`,{reason:"bad-endpoint",cause:e})}if(!/^https?:$/.test(e.protocol))throw new Pt("config",`"${t}" is not an http(s) address.`,{reason:"bad-endpoint",url:e.href});return e}(t.endpoint),o=(t,e={})=>{const r=/^https?:/i.test(t)?new URL(t):function(t,e){const r=new URL(t.href),[n="",o=""]=e.split("?",2);return n&&(r.pathname=`${r.pathname.replace(/\/+$/,"")}/${n.replace(/^\/+/,"")}`),new URLSearchParams(o).forEach((t,e)=>r.searchParams.set(e,t)),r}(n,t);for(const[t,n]of Object.entries(e))void 0!==n&&""!==n&&r.searchParams.set(t,String(n));return r.href},i=(n,i={})=>async function(t,e,{endpoint:r,language:n},o,{again:i,heard:s}){const a=new AbortController,c=()=>a.abort();o.aborted&&c(),o.addEventListener("abort",c,{once:!0});let l=!1;const u=setTimeout(()=>{l=!0,c()},15e3);try{const o=e.method??"GET",c="GET"===o&&!i&&function(t){return[...document.querySelectorAll("link[rel=preload][as=fetch]")].some(({href:e})=>e===t)}(t),l=await Ws(t,{method:o,headers:c?{}:{Accept:"application/json","Accept-Language":n,...e.headers},cache:i?"no-cache":"default",body:void 0===e.body?null:JSON.stringify(e.body),signal:a.signal,timeout:8e3,retry:{...oa,shouldRetry:({error:t})=>{t instanceof Hs||Qs(r)}},hooks:{beforeRetry:[({error:t})=>{if(function(t){return(Xs.get(t)?.failures??0)>=6}(r))throw t}]}}),u=function(t,e,r){const n=()=>(new TextDecoder).decode(r);return{url:t,headers:e,bytes:r,text:n,json:()=>function(t,e,r){if(""===t)throw new Pt("format",`The answer is empty: ${e}`,{reason:"empty",url:e});try{return JSON.parse(t)}catch(n){const o=t.startsWith("<")||/html/i.test(r.get("content-type")??"");throw new Pt("format",o?`A web page came instead of JSON (a login page, perhaps): ${e}`:`The answer is not JSON: ${e}`,{reason:o?"html":"json",url:e,cause:n})}}(n().trim(),t,e)}}(l.url||t,l.headers,await sa(l));return ta(r),s?.(l.headers),u}catch(e){if(o.aborted)throw new DOMException("Nobody waits for it any more.","AbortError");const n=l?new Pt("timeout",`No whole answer in time: ${t}`,{url:t}):await async function(t,e){if(t instanceof Pt)return t;if(t instanceof Hs)return new Pt("timeout",`No answer in 8 s: ${e}`,{url:e,cause:t});if(t instanceof ps){const{status:r}=t.response,n=await async function(t){try{const e=(new TextDecoder).decode(await sa(t));try{return JSON.parse(e)}catch{return e}}catch{return}}(t.response),o=function(t){const{data:e}=Pe(na,t);return e?.detail??e?.title??e?.message??e?.error?.message.value}(n);return new Pt("http",`Status ${r}${o?` (${o})`:""}: ${e}`,{reason:aa(r),status:r,url:e,answer:n,cause:t})}const r="object"==typeof navigator&&!navigator.onLine;return new Pt("network",`${r?"The browser is offline":"No answer: refused, blocked, or no permission for this page (CORS)"}: ${e}`,{...r?{reason:"offline"}:{},url:e,cause:Ct(t)?void 0:t})}(e,t);throw n.isPassing?Qs(r):ta(r),n}finally{clearTimeout(u),o.removeEventListener("abort",c)}}(o(n,i.search),i,t,e,r),s=[];return{...t,endpoint:n.href.replace(/\/$/,""),url:o,get:i,json:async(t,e)=>(await i(t,e)).json(),check:(t,e)=>{const r=Zs(t,e);return s.push(...r.faults),r.data},faults:s}}async function sa(t){const e=t.body?.getReader();if(!e)return new Uint8Array(await t.arrayBuffer());const r=[];let n=0;for(;;){const{done:o,value:i}=await e.read();if(o)break;if(n+=i.byteLength,n>8388608)throw e.cancel().catch(()=>{}),new Pt("format","The answer is larger than 8388608 bytes.",{reason:"too-large",url:t.url});r.push(i)}const o=new Uint8Array(n);let i=0;for(const t of r)o.set(t,i),i+=t.byteLength;return o}function aa(t){return 401===t||403===t?"forbidden":404===t||410===t?"not-found":408===t||429===t?"busy":t<500?"refused":"server"}const ca="portal-widgets:answer:";function la(t){da(e=>e.removeItem(ca+t))}function ua(t,e){return parseInt(t.getItem(e)??"",10)||0}function da(t){try{return t(localStorage)}catch{return}}const ha=jr().check(Rr("NFC"),Nr(),zr(1)),pa=un(Xr([jr().check(zr(1),Pr(512)),Hr()]),en(String)),fa=new pn({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...Gt({offset:!0})});const ma=Xr([fa,mn()]),ga=Hr().check(xr(0)),ya=Vr({url:eo,alt:nn(jr().check(Rr("NFC"))),width:nn(Hr().check(Or())),height:nn(Hr().check(Or())),srcset:nn(jr())}),ba=Vr({id:pa,name:ha,count:nn(ga)}),va=Vr({id:pa,title:ha,url:nn(to),summary:nn(ha),image:nn(ya),publishedAt:nn(ma),category:nn(ba),pinned:nn(Br())}),wa=Vr({items:Kr(va),page:Hr().check(xr(1)),pageSize:Hr().check(xr(1)),total:nn(ga),more:nn(Br())}),_a=Kr(ba),ka=Vr({title:ha,url:to,size:nn(ga),type:nn(jr())}),$a=Vr({id:pa,title:ha,url:nn(to),publishedAt:nn(ma)}),Aa=Jr(va,{bodyHtml:jr(),lead:nn(ha),author:nn(ha),origin:nn(ha),updatedAt:nn(ma),attachments:nn(Kr(ka)),audio:nn(Vr({url:eo})),previous:nn($a),next:nn($a),related:nn(Kr($a))}),Ea=Vr({average:nn(sn(Ir().check(xr(0)))),count:ga,max:Hr().check(xr(2),Sr(10)),distribution:nn(Kr(ga)),own:nn(sn(Hr().check(xr(1))))});Vr({stars:Hr().check(xr(1),Sr(10)),voter:jr().check(zr(8),Pr(64))});const Ta=Vr({title:ha,url:to,icon:nn(eo),description:nn(ha),newTab:nn(Br())}),Sa=Vr({title:nn(ha),links:Kr(Ta)}),xa=Vr({groups:Kr(Sa)}),Oa=Vr({online:ga,total:ga,today:nn(ga),yesterday:nn(ga),week:nn(ga),month:nn(ga),updatedAt:fa,daily:nn(Kr(Vr({date:mn(),count:ga})))});Vr({visitor:nn(jr().check(zr(8),Pr(64))),page:jr().check(Pr(2048))});const Pa=864e5;function za(t,e=30*Pa){return{parse:e=>Zs(t,e),keptFor:e}}const Ca={news:za(wa),article:za(Aa),categories:za(_a),visits:za(Oa,Pa),rating:za(Ea,Pa),services:za(xa)};function Ra(t,e,r,n,o=!1){const i=Na(t,e,r);return function(t,e,r,n=!1){let o=us.get(t);return(!o||n&&o.settled)&&(o=function(t,e){const r=new AbortController,n={controller:r,takers:0,settled:!1,promise:e(r.signal).then(e=>(n.settled=!0,ds(t,n),e),e=>{throw n.settled=!0,hs(t,n),e})};return n}(t,e),us.set(t,o)),function(t,e,r){return e.takers++,new Promise((n,o)=>{const i=()=>{0!==--e.takers||e.settled||(hs(t,e),e.controller.abort()),o(new DOMException("Nobody waits for it any more.","AbortError"))};r.aborted?i():(r.addEventListener("abort",i,{once:!0}),e.promise.then(n,o).finally(()=>r.removeEventListener("abort",i)))})}(t,o,r)}(i,async n=>{const s=(await La(t,r))[t];if(!s)throw ja(t,r);let a;await function(t){return new Promise((e,r)=>{const n=()=>{document.hidden&&!t.aborted||(document.removeEventListener("visibilitychange",n),t.removeEventListener("abort",n),t.aborted?r(new DOMException("Nobody waits for it any more.","AbortError")):e())};document.addEventListener("visibilitychange",n),t.addEventListener("abort",n),n()})}(n);const c=t=>{a=!1!==a&&!/no-store/i.test(t.get("cache-control")??"")};try{const l=ia(r,n,{again:o,heard:c}),u=Ma(t,await s(l,e),l.faults);return a?function(t,{at:e,data:r}){const n=`${e} ${JSON.stringify(r,(t,e)=>"own"===t?void 0:e)}`;n.length>6e4?la(t):da(e=>{e.setItem(ca+t,n);const r=Object.keys(e).filter(t=>t.startsWith(ca));r.length<=40||r.sort((t,r)=>ua(e,t)-ua(e,r)).slice(0,r.length-40).forEach(t=>e.removeItem(t))})}(i,u):la(i),u}catch(t){throw t instanceof Pt&&!t.isPassing&&la(i),t}},n,o)}function Na(t,e,r){const n=t=>Object.entries(t).filter(([,t])=>void 0!==t).sort(([t],[e])=>t<e?-1:1),{source:o,endpoint:i,language:s,options:a}=r;return JSON.stringify([t,o,i,s,n(a),n(e)])}function Ma(t,e,r){const{data:n,faults:o}=Ca[t].parse(e);return{data:n,faults:[...r,...o],at:Date.now()}}async function La(t,{source:e,endpoint:r}){const n=await async function(t){try{return $n.get(t)??await(kn.get(t)?.())}catch(e){throw new Pt("network",`The library's own source "${t}" could not be loaded.`,{cause:e})}}(e);if(!n)throw new Pt("config",`There is no source "${e}". Known: ${[...new Set([...kn.keys(),...$n.keys()])].join(", ")}.`,{reason:"unknown-source"});if(!r)throw new Pt("config",`No endpoint to ask for ${t}.`,{reason:"no-endpoint"});return n}function ja(t,{source:e}){return new Pt("config",`The source "${e}" cannot answer "${t}".`,{reason:"unsupported-topic"})}class Da{#E;#T;#S;#x="";#O=new AbortController;#P;#z={status:"idle"};constructor(t,e,r){this.#E=t,this.#T=e,this.#S=r,t.addController(this)}get state(){return this.#z}hostConnected(){this.#E.requestUpdate()}hostUpdate(){if(!this.#E.isConnected)return;const t=this.#S(),e=t?Na(this.#T,t,this.#E.connection):"";e!==this.#x&&(this.#x=e,this.#C(),this.#z={status:"idle"},t&&this.#R(t,!1))}hostDisconnected(){queueMicrotask(()=>{this.#E.isConnected||(this.#C(),"ready"!==this.#z.status&&(this.#x=""))})}async reload(){const t=this.#S();t&&this.#E.isConnected&&await this.#R(t,!0)}async send(t){const e=this.#S();if(e)return this.#N(r=>async function(t,e,r,n,o){const i=(await La(t,n)).send,s=i?.[t];if(!s)throw ja(t,n);const a=ia(n,o),c=Ma(t,await s(a,e,r),a.faults);return function(t,e){const r={promise:Promise.resolve(e),controller:new AbortController,takers:0,settled:!0};us.set(t,r),ds(t,r)}(Na(t,e,n),c),c}(this.#T,e,t,this.#E.connection,r))}restart(){this.#x="",this.#E.requestUpdate()}#R(t,e,r=!1){return this.#N(r=>Ra(this.#T,t,this.#E.connection,r,e),r)}async#N(t,e=!1){this.#C();const{signal:r}=this.#O=new AbortController;e||this.#M({...this.#L,status:"loading"});try{const e=await t(r);if(r.aborted)return;if(this.#M({...e,status:"ready"}),await this.#E.updateComplete,r.aborted)return;return this.#E.dispatchEvent(new bt(this.#T,e.data)),void(e.faults.length>0&&this.#j(zt(e.faults)))}catch(t){if(r.aborted)return;const n=Pt.from(t);return this.#M({...this.#D(n),status:"failed",error:n}),n.isPassing&&this.#U(),await this.#E.updateComplete,r.aborted||e||this.#j(n),n}}#C(){this.#O.abort(),this.#P?.()}#U(){const t=this.#S();t&&(this.#P=function(t,e){const r=ea(t);return r.waiting.add(e),r.timer??=setTimeout(()=>{r.timer=void 0,r.pause=Math.min(2*r.pause,6e4);const[t]=r.waiting;t&&(r.waiting.delete(t),t())},r.pause*(.5+Math.random()/2)),()=>r.waiting.delete(e)}(this.#E.connection.endpoint,()=>{this.#R(t,!0,!0)}))}#D(t){const e=this.#S();if(!e||!t.isPassing)return{};const r=this.#L;return void 0===r.at?function(t,e,r){const n=(o=Na(t,e,r),i=Ca[t].keptFor,da(t=>{const e=t.getItem(ca+o)??"",r=parseInt(e,10),n=Date.now()-r;if(n>=0&&n<i)return{at:r,data:JSON.parse(e.slice(e.indexOf(" ")))}}));var o,i;if(n)try{return{...Ma(t,n.data,[]),at:n.at}}catch{return}}(this.#T,e,this.#E.connection)??{}:Date.now()-r.at<Ca[this.#T].keptFor?r:{}}get#L(){const t=this.#z;if("idle"===t.status||void 0===t.data)return{};const{data:e,faults:r=[],at:n=0}=t;return{data:e,faults:r,at:n}}#M(t){this.#z=t,this.#E.requestUpdate()}#j(t){this.#E.failed(t),this.#E.dispatchEvent(new vt(this.#T,t))}}function Ua(t){return t&&new URLSearchParams(location.search).get(t)||void 0}const Ia=s`
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
`;function qa({url:t,type:e}){return(/\.(\w{2,5})(?:[?#]|$)/.exec(t)?.[1]??e?.split("/").pop()??"").toUpperCase()}var Ha=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};class Fa extends Zn{constructor(){super(...arguments),this.topicName="article",this.labelKey="article.label",this.topic=new Da(this,"article",()=>{const t=this.current;return t?{id:t}:void 0}),this.#I=!1,this.articleId="",this.param="article",this.related=!1,this.#q=()=>{const t=Ua(this.param);t!==this._inAddress&&this.#M(t)},this.#H=t=>{const e=t.target.closest("a[data-article]");e&&this.param&&Ot(t)&&(t.preventDefault(),this.show(e.dataset.article))},this.#C=t=>{Ot(t)&&(t.preventDefault(),this.#F(xt(this.param,void 0),void 0))}}static{this.styles=[gt,Ia]}#B;#I;#W;get current(){return this._inAddress??(this.articleId||void 0)}connectedCallback(){super.connectedCallback(),this._inAddress=Ua(this.param),window.addEventListener("popstate",this.#q)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("popstate",this.#q)}willUpdate(t){t.has("param")&&(this._inAddress=Ua(this.param))}updated(){const{status:t}=this.state;if(this.toggleAttribute("idle","idle"===t&&!this.hasFallback),!this.#I||"ready"!==t&&"failed"!==t)return;this.#I=!1;const e=this._title??this.renderRoot.querySelector("[part~=message] button");e&&(e.tabIndex=-1,this.scrollIntoView({block:"start"}),e.focus({preventScroll:!0}))}show(t,e){this.#B=e??this.#B,this.#F(xt(this.param,t),t)}#F(t,e){this.param&&function(t){t!==location.href&&history.pushState(history.state,"",t)}(t),this.#M(e)}#M(t){const e=this.current;this._inAddress=t,this.current!==e?(this.#I=void 0!==this.current,this.#I||this.#B?.focus(),this.dispatchEvent(new wt(this.current))):this._title?.focus()}#q;#H;#C;renderFallback(){return B`<slot @slotchange=${()=>this.requestUpdate()}></slot>`}isEmpty(){return!1}renderEmpty(){return B`<p>${this.text("article.empty")}</p>`}get reserve(){return this.current?"100vh":""}renderHeader(){return B`${super.renderHeader()}${this._inAddress?B`<p>
            <a part="back" href=${xt(this.param,void 0)} @click=${this.#C}
              >${this.text("article.back")}</a
            >
          </p>`:K}`}renderWaiting(){return B`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        <span class="bone title"></span>
        ${[0,1,2,3,4,5].map(()=>B`<span class="bone"></span>`)}
      </div>`}renderData(t){const e=this.heading?this.headingLevel+1:this.headingLevel,{language:r}=this,n=this.#Z(t,e+1),o=this.#K(e+1),{image:i,lead:s,audio:a,origin:c}=t,l=i&&!t.bodyHtml.includes(i.url);return B`<article part="article" @click=${this.#H}>
      ${Tt(e,t.title,"title")} ${this.#G(t)}
      ${s?B`<p part="lead">${s}</p>`:K}
      ${a?B`<audio
              part="audio"
              controls
              preload="none"
              src=${o.absolute(a.url)}
              aria-label=${this.text("article.audio")}
            ></audio>`:K}
      ${l?B`<img
              part="image"
              src=${o.absolute(i.url)}
              alt=${i.alt??""}
              width=${i.width??K}
              height=${i.height??K}
            />`:K}
      ${n.childNodes.length>0?n:B`<slot name="empty"
              ><p part="message empty">${this.text("article.empty")}</p></slot
            >`}
      ${c?B`<p part="origin" lang=${r}>${this.text("article.origin",{origin:c})}</p>`:K}
      ${function(t,e){return 0===t.length?K:B`<section part="attachments">
    ${Tt(e.level,e.text("article.attachments"),"subheading")}
    <ul>
      ${t.map(t=>{const r=[qa(t),void 0===t.size?"":At(t.size,e.language)].filter(Boolean).join(", ");return B`<li>
          <a part="attachment" href=${e.absolute(t.url)}
            >${t.title}${r?B` <span class="kind">(${r})</span>`:K}</a
          >
        </li>`})}
    </ul>
  </section>`}(t.attachments??[],o)}
      ${this.related?function(t,e){return 0===t.length?K:B`<section part="related">
    ${Tt(e.level,e.text("article.related"),"subheading")}
    <ul>
      ${t.map(t=>B`<li>
            <a href=${e.addressOf(t)} data-article=${t.id}>${t.title}</a>
            ${t.publishedAt?B`<time datetime=${t.publishedAt}
                    >${kt(t.publishedAt,e.language)}</time
                  >`:K}
          </li>`)}
    </ul>
  </section>`}(t.related??[],o):K} ${function({previous:t,next:e},r){if(!t&&!e)return K;const n=(t,e,n)=>B`<li>
      <span class="way">${r.text(e)}</span>
      <a part=${n} href=${r.addressOf(t)} data-article=${t.id}>${t.title}</a>
    </li>`;return B`<nav part="around" aria-label=${r.text("article.around")}>
    <ul>
      ${e?n(e,"article.next","next"):K}
      ${t?n(t,"article.previous","previous"):K}
    </ul>
  </nav>`}(t,o)}
    </article>`}#G({publishedAt:t,updatedAt:e,category:r,author:n}){const o=(t,e,r)=>B`<span
        >${this.text(t)}
        <time part=${r} datetime=${e}
          >${kt(e,this.language,!0)}</time
        ></span
      >`;return B`<p part="meta">
      ${t?o("article.published",t,"date"):K}
      ${e&&e!==t?o("article.updated",e,"updated"):K}
      ${r?B`<span part="category">${r.name}</span>`:K}
      ${n?B`<span part="author">${n}</span>`:K}
    </p>`}#Z(t,e){const r=`${e} ${this.language} ${this.connection.endpoint}`;if(this.#W?.article!==t||this.#W.key!==r){const{connection:n,param:o}=this,i=St(`${n.endpoint}/`,n),s=cs(t.bodyHtml,{base:i,level:e,articleAt:t=>{const[,e]=t.startsWith(`${i}news/`)?t.split(`${i}news/`):[];return e&&o?decodeURIComponent(e):void 0},addressOf:t=>xt(o,t),words:{enlarge:this.text("article.enlarge"),table:t=>this.text("article.table",{n:t}),video:this.text("article.video"),videoNote:t=>this.text("article.videoNote",{host:t})}});s.setAttribute("part","body"),this.#W={article:t,key:r,body:s}}return this.#W.body}#K(t){const{connection:e,language:r,param:n}=this;return{language:r,level:t,text:t=>this.text(t),absolute:t=>St(t,e),addressOf:({id:t,url:r})=>n||!r?xt(n||"article",t):St(r,e)}}}Ha([pt({attribute:"article-id"})],Fa.prototype,"articleId",void 0),Ha([pt()],Fa.prototype,"param",void 0),Ha([pt({type:Boolean})],Fa.prototype,"related",void 0),Ha([ft()],Fa.prototype,"_inAddress",void 0),Ha([mt("[part=title]")],Fa.prototype,"_title",void 0),t("portal-article-view",Fa);class Ba{#E;#V=0;#J;constructor(t){this.#E=t,t.addController(this)}hostConnected(){this.#Y(this.#E.refresh)}hostUpdated(){this.#E.refresh!==this.#V&&this.#Y(this.#E.refresh)}hostDisconnected(){this.#Y(0)}#Y(t){this.#V=t,clearInterval(this.#J),t<=0||(this.#J=setInterval(()=>{this.#E.reload()},1e3*Math.max(60,t)))}}const Wa=s`
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
`;function Za({total:t,pageSize:e}){return void 0===t?void 0:Math.ceil(t/e)}function Ka(t){const e=Za(t);return void 0===e?!0===t.more:t.page<e}function Ga(t,e){return e?t.getRootNode().getElementById(e)??document.getElementById(e):null}var Va=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};class Ja extends Zn{static{this.styles=[gt,Wa]}#X;#Q;constructor(){super(),this.topicName="news",this.labelKey="news.label",this.topic=new Da(this,"news",()=>this.#tt),this.#X=[],this.limit=10,this.page=1,this.category="",this.query="",this.paging="none",this.layout="list",this.searchable=!1,this.linkTemplate="",this.for="",this.refresh=0,this._page=1,this._words="",this.#H=t=>{this.for&&t.target===Ga(this,this.for)&&(this._current=t.articleId)},this.#et=t=>{t.trim()!==this._words.trim()?(this._words=t,this._page=1,this.#X=[],this.#Q=()=>{const{data:e}=this.state,r=e?.total??e?.items.length;r?Tn(this.text("news.found",{n:r,q:t})):e&&Tn(this.text("news.emptySearch",{q:t}))}):"failed"===this.state.status&&this.retry()},this.#rt=t=>{this._base.tabIndex=-1,this._base.focus(),this._page=t,this.#Q=()=>{this.#nt(0);const{data:e}=this.state,r=e&&Za(e);Tn(r?this.text("pages.pageOf",{page:t,n:r}):this.text("pages.page",{page:t}))}},this.#ot=()=>{const{data:t}=this.state;if(!t)return;const e=[...this.#X,...t.items];this.#X=e,this._page=t.page+1,this.#Q=()=>{this.#nt(e.length);const t=this.state.data?.items.length;void 0!==t&&Tn(this.text("news.added",{n:t}))}},this.#it=t=>{const e=t.target.closest("a[data-id]"),r=Ga(this,this.for);e&&r?.show&&Ot(t)&&(t.preventDefault(),r.show(e.dataset.id,e))},this.#st={capture:!0,handleEvent:t=>{t.target.closest(".picture").hidden=!0}},new Ba(this)}connectedCallback(){super.connectedCallback(),document.addEventListener("portal-article-change",this.#H)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("portal-article-change",this.#H)}willUpdate(t){const e=["category","limit","query","endpoint","source"].some(e=>t.has(e));t.has("query")&&(this._words=this.query),(t.has("page")||e)&&(this._page=this.page,this.#X=[]),t.has("for")&&(this._current=Ga(this,this.for)?.current)}updated(){const{status:t}=this.state;if("ready"!==t&&"failed"!==t)return;const e=this.#Q;this.#Q=void 0,e?.()}#H;#et;#rt;#ot;#it;#st;get reserve(){const{data:t}=this.state,e=Math.min(this.limit,t?.items.length??this.limit);return"idle"===this.state.status?"":`calc(${e} * var(--_row) + var(--_rest))`}renderHeader(){return B`<div class="top">${super.renderHeader()}<slot name="rss"></slot></div>
      ${this.searchable?function(t,e,r){const n=t=>t.currentTarget.closest("[role=search]").querySelector("input"),o=t=>{"Enter"!==t.key||t.isComposing||(t.preventDefault(),t.stopPropagation(),"keydown"===t.type&&e(n(t).value))};return B`<div part="search" role="search">
    <input
      part="input"
      type="search"
      autocomplete="off"
      maxlength="200"
      aria-label=${r("news.search")}
      placeholder=${r("news.search")}
      .value=${t}
      @keydown=${o}
      @keypress=${o}
    />
    <button part="button" type="button" @click=${t=>e(n(t).value)}>
      ${r("news.searchButton")}
    </button>
    ${t?B`<button part="button" type="button" @click=${()=>e("")}>
            ${r("news.clear")}
          </button>`:K}
  </div>`}(this._words,this.#et,t=>this.text(t)):K}`}renderState(){const{state:t}=this;return this.#X.length>0&&"idle"!==t.status&&void 0===t.data?B`${this.#at([])}
    ${"failed"===t.status?super.renderState():this.#ct(!0)}`:super.renderState()}isEmpty({items:t}){return 0===t.length&&0===this.#X.length}renderEmpty(t){const e=Za(t);return e&&t.page>e?B`<p>${this.text("news.pastEnd",{page:t.page,n:e})}</p>
        <button part="button" type="button" @click=${()=>this.#rt(1)}>
          ${this.text("pages.first")}
        </button>`:B`<p>
      ${this._words?this.text("news.emptySearch",{q:this._words}):this.text("news.empty")}
    </p>`}renderData(t){const e=t.items.length>this.limit;return B`${this.#at(e?t.items.slice(0,this.limit):t.items)}
    ${"pages"===this.paging?function(t,e,r){const n=Za(t),{page:o}=t;if(1===o&&!Ka(t))return K;const i=(t,r,n)=>B`<button
      part="button page"
      type="button"
      aria-disabled=${n?"false":"true"}
      @click=${()=>n&&e(t)}
    >
      ${r}
    </button>`,s=t=>B`<button
      part=${t===o?"button page current":"button page"}
      type="button"
      aria-current=${t===o?"page":K}
      aria-label=${r("pages.page",{page:String(t)})}
      @click=${()=>t!==o&&e(t)}
    >
      ${t}
    </button>`;return B`<nav part="pages" aria-label=${r("pages.label")}>
    <ul>
      <li>${i(o-1,r("pages.previous"),o>1)}</li>
      ${void 0===n?B`<li>${s(o)}</li>`:function(t,e){const r=[1,t-1,t,t+1,e].filter(t=>t>=1&&t<=e),n=[];let o=0;for(const t of r)t<=o||(t===o+2?n.push(o+1):t>o+2&&n.push(0),n.push(t),o=t);return n}(o,n).map(t=>0===t?B`<li aria-hidden="true">…</li>`:B`<li>${s(t)}</li>`)}
      <li>${i(o+1,r("pages.next"),Ka(t))}</li>
    </ul>
  </nav>`}(t,this.#rt,(t,e)=>this.text(t,e)):K}
    ${"more"===this.paging&&Ka(t)?this.#ct("loading"===this.state.status):K}
    ${e?B`<p part="note">
            ${this.text("note.surplus",{n:t.items.length,limit:this.limit})}
          </p>`:K}`}renderWaiting(){const t=Array(Math.min(this.limit,20)).fill(void 0);return B`<span class="hidden">${this.text("state.loading")}</span>
      <ul part="list" class=${this.layout} aria-hidden="true">
        ${t.map(()=>B`<li part="item">
              <div class="words"><span class="bone"></span><span class="bone short"></span></div>
            </li>`)}
      </ul>`}#at(t){const e=this.#K(),r={...e,full:e.full||"headline"===this.layout};return B`<ul
      part="list"
      class=${this.#X.length+t.length>50?`${this.layout} long`:this.layout}
      @click=${this.#it}
      @error=${this.#st}
    >
      ${[...this.#X,...t].map((t,n)=>function(t,e){const r=e.href(t),n=r?B`<a
        part="link"
        href=${r}
        data-id=${t.id}
        aria-current=${t.id===e.current?"true":K}
        >${t.title}</a
      >`:t.title;return B`<li part="item">
    ${e.full&&t.image?function({url:t,alt:e,width:r,height:n,srcset:o},i){return B`<div class="picture">
    <img
      part="image"
      loading="lazy"
      decoding="async"
      src=${i.picture(t)}
      srcset=${o??K}
      sizes=${o?"(max-width: 30em) 100vw, 20em":K}
      alt=${e??""}
      width=${r??K}
      height=${n??K}
    />
  </div>`}(t.image,e):K}
    <div class="words">
      ${Tt(e.level,n,"title")} ${function({publishedAt:t,category:e,pinned:r},n){const o=t?n.now-Date.parse(t):NaN,i=o>-36e5&&o<2592e5;return t||e||r?B`<p part="meta">
    ${r?B`<span part="badge pinned">${n.text("news.pinned")}</span>`:K}
    ${i?B`<span part="badge new">${n.text("news.new")}</span>`:K}
    ${t?B`<time part="date" datetime=${t}
            >${kt(t,n.language)}</time
          >`:K}
    ${e?B`<span part="category">${e.name}</span>`:K}
  </p>`:K}(t,e)}
      ${e.full&&t.summary?B`<p part="summary">${t.summary}</p>`:K}
    </div>
  </li>`}(t,0===n?r:e))}
    </ul>`}#ct(t){return B`<button
      part="button more"
      type="button"
      aria-disabled=${t?"true":"false"}
      @click=${()=>t||this.#ot()}
    >
      ${this.text(t?"state.loading":"news.more")}
    </button>`}#nt(t){(this.renderRoot.querySelectorAll("[part=link]")[t]??this.renderRoot.querySelector("[part~=message] button")??this._base).focus()}#K(){const{connection:t,language:e}=this,r=Ga(this,this.for);return{language:e,level:this.heading?this.headingLevel+1:this.headingLevel,now:Date.now(),full:"list"===this.layout||"cards"===this.layout,current:this._current,picture:e=>St(e,t),text:t=>this.text(t),href:({id:e,url:n})=>{if(this.for)return function(t,e){return xt(t?.getAttribute("param")||"article",e)}(r,e);const o=this.linkTemplate.replace("{id}",encodeURIComponent(e));return o&&Xn(o)?o:n&&St(n,t)}}}get#tt(){return{limit:this.limit,page:this._page,category:this.category||void 0,q:this._words.trim()||void 0}}}Va([pt({converter:xn(10,1,1e4)})],Ja.prototype,"limit",void 0),Va([pt({converter:xn(1,1,1e6)})],Ja.prototype,"page",void 0),Va([pt()],Ja.prototype,"category",void 0),Va([pt()],Ja.prototype,"query",void 0),Va([pt({converter:Sn("none","pages","more")})],Ja.prototype,"paging",void 0),Va([pt({reflect:!0,converter:Sn("list","cards","headline","compact")})],Ja.prototype,"layout",void 0),Va([pt({type:Boolean})],Ja.prototype,"searchable",void 0),Va([pt({attribute:"link-template"})],Ja.prototype,"linkTemplate",void 0),Va([pt()],Ja.prototype,"for",void 0),Va([pt({converter:xn(0,0,86400)})],Ja.prototype,"refresh",void 0),Va([ft()],Ja.prototype,"_page",void 0),Va([ft()],Ja.prototype,"_words",void 0),Va([ft()],Ja.prototype,"_current",void 0),Va([mt("[part~=base]")],Ja.prototype,"_base",void 0),t("portal-news-list",Ja);const Ya={building:"M4 21V4h10v17M14 9h6v12M2 21h20M8 8h2M8 12h2M8 16h2M17 13v.1M17 17v.1",calendar:"M4 6h16v14H4ZM4 10h16M8 3v4M16 3v4",chat:"M3 4h18v12H11l-5 4v-4H3ZM8 9h8M8 12h5",document:"M6 3h8l5 5v13H6ZM14 3v5h5M9 13h7M9 17h7",download:"M12 3v12M7 10l5 5 5-5M4 17v4h16v-4",form:"M5 4h14v17H5ZM9 2h6v4H9ZM8 11l1 1 2-2M13 11h3M8 16l1 1 2-2M13 16h3",health:"M12 20C5 15 3 12 3 8a4 4 0 0 1 9-2 4 4 0 0 1 9 2c0 4-2 7-9 12ZM12 9v6M9 12h6",law:"M12 3v18M7 21h10M5 7l7-2 7 2M2 14l3-7 3 7a3 3 0 0 1-6 0M16 14l3-7 3 7a3 3 0 0 1-6 0",link:"M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-2 2M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l2-2",mail:"M3 5h18v14H3ZM3 6l9 7 9-7",map:"M12 21c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12ZM12 7a2 2 0 1 0 .1 0",money:"M2 6h20v12H2ZM12 9a3 3 0 1 0 .1 0M6 12h.1M18 12h.1",people:"M9 4a3.5 3.5 0 1 0 .1 0M2 20a7 7 0 0 1 14 0M16 4a3.5 3.5 0 0 1 0 7M18 14a7 7 0 0 1 4 6",phone:"M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4c-8 4-21-8-16-16Z",question:"M12 2a10 10 0 1 0 .1 0M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17v.1",school:"M1 9l11-5 11 5-11 5ZM6 12v5c3 3 9 3 12 0v-5M23 9v7",search:"M10 3a7 7 0 1 0 .1 0M15 15l6 6",newTab:"M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"};function Xa(t){return W`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${Ya[t]}></path></svg>`}function Qa({title:t,url:e,icon:r,description:n,newTab:o},i){const s=i.address(e),a=function(t){try{const{protocol:e,hostname:r}=new URL(t,document.baseURI);return/^https?:$/.test(e)&&r!==location.hostname?r:void 0}catch{return}}(s),c=[a?i.text("link.outside",{host:a}):"",o?i.text("link.newTab"):""].filter(Boolean);return B`<li part="item">
    ${i.icons?B`<span part="icon">${function(t){return t?Object.hasOwn(Ya,t)?Xa(t):/^[\w-]+$/.test(t)?K:B`<img src=${(t=>i.address(t))(t)} alt="" loading="lazy" decoding="async" />`:K}(r)}</span>`:K}
    <div class="words">
      <a
        part="link"
        href=${s}
        target=${o?"_blank":K}
        rel=${o?"noopener":K}
        >${t}${o?B` ${Xa("newTab")}`:K}${c.length>0?B`<span class="hidden"> ${c.join(" ")}</span>`:K}</a
      >
      ${n&&i.full?B`<p part="description">${n}</p>`:K}
      ${a?B`<p part="host" aria-hidden="true">${a.split(".").map(tc)}</p>`:K}
    </div>
  </li>`}function tc(t,e){return 0===e?t:B`<wbr />.${t}`}const ec="h1,h2,h3,h4,h5,h6";class rc{#E;#lt=new MutationObserver(()=>this.#it());#ut;#dt=[];constructor(t){this.#E=t,t.addController(this)}get links(){return this.#ut}get faults(){return this.#dt}hostConnected(){this.#lt.observe(this.#E,{subtree:!0,childList:!0,characterData:!0,attributes:!0}),this.#it()}hostDisconnected(){this.#lt.disconnect()}#it(){const t=function(t){let e={links:[]};const r=[e];for(const n of t.children)if(!n.slot)for(const t of[n,...n.querySelectorAll(`a[href],${ec}`)])t instanceof HTMLAnchorElement?t.hasAttribute("href")&&e.links.push(nc(t)):!t.matches(ec)||t.closest("a")||t.querySelector("a")||(e={title:oc(t)||void 0,links:[]},r.push(e));return r}(this.#E),{data:e,faults:r}=Ca.services.parse({groups:t}),n=JSON.stringify(this.#dt);this.#ut=t.some(({links:t})=>t.length>0)?e:void 0,this.#dt=r,this.#E.requestUpdate(),r.length>0&&JSON.stringify(r)!==n&&this.#E.tell(zt(r))}}function nc(t){const e=t.querySelector("img"),r=oc(t),{icon:n,description:o}=t.dataset;return{title:r||t.getAttribute("aria-label")||e?.alt||t.title,url:t.getAttribute("href"),icon:n||(""===e?.alt?e.getAttribute("src")??void 0:void 0),description:o||void 0,newTab:"_blank"===t.target||void 0}}function oc(t){return t.textContent.replace(/\s+/g," ").trim()}const ic=s`
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
`;var sc=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};class ac extends Zn{constructor(){super(...arguments),this.topicName="services",this.labelKey="services.label",this.topic=new Da(this,"services",()=>this.#ht?{group:this.group||void 0}:void 0),this.#pt=new rc(this),this.group="",this.layout="list",this.#ft=()=>this.requestUpdate(),this.#st={capture:!0,handleEvent:({target:t})=>{t.hidden=!0}}}static{this.styles=[gt,ic]}#pt;connectedCallback(){super.connectedCallback(),document.addEventListener("DOMContentLoaded",this.#ft)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("DOMContentLoaded",this.#ft)}failed(t){this.#mt(t)||super.failed(t)}tell(t){this.failed(t),this.dispatchEvent(new vt("services",t))}#ft;get#ht(){return void 0===this.#pt.links&&"loading"!==document.readyState||""!==this.connection.endpoint}#mt({reason:t}){return"unsupported-topic"===t&&void 0!==this.#pt.links}renderState(){const{state:t}=this;return"failed"===t.status&&this.#mt(t.error)?this.renderFallback():super.renderState()}get landmarkLabel(){}isEmpty({groups:t}){return t.every(({links:t})=>0===t.length)}get reserve(){const{state:t}=this;return"idle"===t.status||void 0!==t.data||this.#pt.links?"":"14em"}renderEmpty(){return B`<p>${this.text("services.empty")}</p>`}renderData(t){const{connection:e}=this;return this.#gt(t,t=>St(t,e))}renderFallback(){const{links:t,faults:e}=this.#pt;return t?B`${this.#gt(t,t=>t)} ${this.renderFaults(e)}`:super.renderFallback()}renderWaiting(){return B`<span class="hidden">${this.text("state.loading")}</span>
      <ul part="list" class=${this.layout} aria-hidden="true">
        ${[0,1,2,3].map(()=>B`<li part="item"><span class="bone"></span></li>`)}
      </ul>`}#gt({groups:t},e){const r=t.filter(({links:t})=>t.length>0);if(0===r.length)return K;const n={full:"buttons"!==this.layout,icons:r.some(({links:t})=>t.some(({icon:t})=>t)),address:e,text:(t,e)=>this.text(t,e)};return B`<nav part="links" aria-label=${this.label} @error=${this.#st}>
      ${r.map(t=>this.#yt(t,n))}
    </nav>`}#yt({title:t,links:e},r){return B`<div part="group">
      ${t?Tt(this.heading?this.headingLevel+1:this.headingLevel,t,"title"):K}
      <ul part="list" class=${this.layout}>
        ${e.map(t=>Qa(t,r))}
      </ul>
    </div>`}#st}sc([pt()],ac.prototype,"group",void 0),sc([pt({reflect:!0,converter:Sn("list","grid","buttons")})],ac.prototype,"layout",void 0),t("portal-service-links",ac);const cc="data-portal-widget",lc=["id","class","lang","dir","title","hidden","slot"];function uc(){document.querySelectorAll(`[${cc}]`).forEach(t=>{(function(t){if("loading"!==document.readyState)return!0;for(let e=t;e;e=e.parentElement)if(e.nextSibling)return!0;return!1})(t)&&function(t){const e=`portal-${t.getAttribute(cc).trim().toLowerCase()}`;if(!customElements.get(e))return;const r=document.createElement(e);for(const{name:e,value:n}of t.attributes)e!==cc&&(lc.includes(e)||e.startsWith("data-portal-")?r.setAttribute(e,n):e.startsWith("data-")&&r.setAttribute(e.slice(5),n));r.append(...t.childNodes),t.replaceWith(r)}(t)})}if(!window.portalWidgets?.version){const t=Object.freeze({version:"0.1.0",registerSource:function(t,e){$n.set(t,e);for(const t of[...An])t()},registerMessages:function(t,e){const r=t.toLowerCase();zn.set(r,{...zn.get(r),...e});for(const t of[...Cn])t()},parts:{...yn,takeSource:function(t,e){_n.get(t)?.(e)}}});Object.defineProperty(window,"portalWidgets",{value:t,enumerable:!0}),dc=function(){const t=bn(),e={};for(const r of["endpoint","source","lang"]){const n=t?.getAttribute(`data-portal-${r}`);n&&(e[r]=n)}return e}(),Un=dc,new MutationObserver(t=>{t.some(t=>t.addedNodes.length>0)&&uc()}).observe(document,{subtree:!0,childList:!0}),document.addEventListener("DOMContentLoaded",uc),uc()}var dc}();
