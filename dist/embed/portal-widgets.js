/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
!function(){function t(t,e){customElements.get(t)||customElements.define(t,e)}const e=globalThis,r=e.ShadowRoot&&(void 0===e.ShadyCSS||e.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,n=Symbol(),o=new WeakMap;let i=class{constructor(t,e,r){if(this._$cssResult$=!0,r!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(r&&void 0===t){const r=void 0!==e&&1===e.length;r&&(t=o.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&o.set(e,t))}return t}toString(){return this.cssText}};const s=(t,...e)=>{const r=1===t.length?t[0]:e.reduce((e,r,n)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+t[n+1],t[0]);return new i(r,t,n)},a=r?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const r of t.cssRules)e+=r.cssText;return(t=>new i("string"==typeof t?t:t+"",void 0,n))(e)})(t):t,{is:c,defineProperty:l,getOwnPropertyDescriptor:u,getOwnPropertyNames:d,getOwnPropertySymbols:h,getPrototypeOf:p}=Object,f=globalThis,m=f.trustedTypes,g=m?m.emptyScript:"",y=f.reactiveElementPolyfillSupport,b=(t,e)=>t,v={toAttribute(t,e){switch(e){case Boolean:t=t?g:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=null!==t;break;case Number:r=null===t?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch(t){r=null}}return r}},w=(t,e)=>!c(t,e),_={attribute:!0,type:String,converter:v,reflect:!1,useDefault:!1,hasChanged:w};Symbol.metadata??=Symbol("metadata"),f.litPropertyMetadata??=new WeakMap;let $=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=_){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){const r=Symbol(),n=this.getPropertyDescriptor(t,r,e);void 0!==n&&l(this.prototype,t,n)}}static getPropertyDescriptor(t,e,r){const{get:n,set:o}=u(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:n,set(e){const i=n?.call(this);o?.call(this,e),this.requestUpdate(t,i,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??_}static _$Ei(){if(this.hasOwnProperty(b("elementProperties")))return;const t=p(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(b("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(b("properties"))){const t=this.properties,e=[...d(t),...h(t)];for(const r of e)this.createProperty(r,t[r])}const t=this[Symbol.metadata];if(null!==t){const e=litPropertyMetadata.get(t);if(void 0!==e)for(const[t,r]of e)this.elementProperties.set(t,r)}this._$Eh=new Map;for(const[t,e]of this.elementProperties){const r=this._$Eu(t,e);void 0!==r&&this._$Eh.set(r,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const e=[];if(Array.isArray(t)){const r=new Set(t.flat(1/0).reverse());for(const t of r)e.unshift(a(t))}else void 0!==t&&e.push(a(t));return e}static _$Eu(t,e){const r=e.attribute;return!1===r?void 0:"string"==typeof r?r:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,e=this.constructor.elementProperties;for(const r of e.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((t,n)=>{if(r)t.adoptedStyleSheets=n.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const r of n){const n=document.createElement("style"),o=e.litNonce;void 0!==o&&n.setAttribute("nonce",o),n.textContent=r.cssText,t.appendChild(n)}})(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,r){this._$AK(t,r)}_$ET(t,e){const r=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,r);if(void 0!==n&&!0===r.reflect){const o=(void 0!==r.converter?.toAttribute?r.converter:v).toAttribute(e,r.type);this._$Em=t,null==o?this.removeAttribute(n):this.setAttribute(n,o),this._$Em=null}}_$AK(t,e){const r=this.constructor,n=r._$Eh.get(t);if(void 0!==n&&this._$Em!==n){const t=r.getPropertyOptions(n),o="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:v;this._$Em=n;const i=o.fromAttribute(e,t.type);this[n]=i??this._$Ej?.get(n)??i,this._$Em=null}}requestUpdate(t,e,r,n=!1,o){if(void 0!==t){const i=this.constructor;if(!1===n&&(o=this[t]),r??=i.getPropertyOptions(t),!((r.hasChanged??w)(o,e)||r.useDefault&&r.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,r))))return;this.C(t,e,r)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:r,reflect:n,wrapped:o},i){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??e??this[t]),!0!==o||void 0!==i)||(this._$AL.has(t)||(this.hasUpdated||r||(e=void 0),this._$AL.set(t,e)),!0===n&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[e,r]of t){const{wrapped:t}=r,n=this[e];!0!==t||this._$AL.has(e)||void 0===n||this.C(e,void 0,r,n)}}let t=!1;const e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}};$.elementStyles=[],$.shadowRootOptions={mode:"open"},$[b("elementProperties")]=new Map,$[b("finalized")]=new Map,y?.({ReactiveElement:$}),(f.reactiveElementVersions??=[]).push("2.1.2");const k=globalThis,A=t=>t,E=k.trustedTypes,x=E?E.createPolicy("lit-html",{createHTML:t=>t}):void 0,T="$lit$",S=`lit$${Math.random().toFixed(9).slice(2)}$`,O="?"+S,P=`<${O}>`,z=document,R=()=>z.createComment(""),C=t=>null===t||"object"!=typeof t&&"function"!=typeof t,N=Array.isArray,L="[ \t\n\f\r]",D=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,j=/-->/g,M=/>/g,U=RegExp(`>|${L}(?:([^\\s"'>=/]+)(${L}*=${L}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),I=/'/g,q=/"/g,H=/^(?:script|style|textarea|title)$/i,B=(t,...e)=>({_$litType$:1,strings:t,values:e}),F=Symbol.for("lit-noChange"),W=Symbol.for("lit-nothing"),Z=new WeakMap,K=z.createTreeWalker(z,129);function G(t,e){if(!N(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==x?x.createHTML(e):e}const V=(t,e)=>{const r=t.length-1,n=[];let o,i=2===e?"<svg>":3===e?"<math>":"",s=D;for(let e=0;e<r;e++){const r=t[e];let a,c,l=-1,u=0;for(;u<r.length&&(s.lastIndex=u,c=s.exec(r),null!==c);)u=s.lastIndex,s===D?"!--"===c[1]?s=j:void 0!==c[1]?s=M:void 0!==c[2]?(H.test(c[2])&&(o=RegExp("</"+c[2],"g")),s=U):void 0!==c[3]&&(s=U):s===U?">"===c[0]?(s=o??D,l=-1):void 0===c[1]?l=-2:(l=s.lastIndex-c[2].length,a=c[1],s=void 0===c[3]?U:'"'===c[3]?q:I):s===q||s===I?s=U:s===j||s===M?s=D:(s=U,o=void 0);const d=s===U&&t[e+1].startsWith("/>")?" ":"";i+=s===D?r+P:l>=0?(n.push(a),r.slice(0,l)+T+r.slice(l)+S+d):r+S+(-2===l?e:d)}return[G(t,i+(t[r]||"<?>")+(2===e?"</svg>":3===e?"</math>":"")),n]};class Y{constructor({strings:t,_$litType$:e},r){let n;this.parts=[];let o=0,i=0;const s=t.length-1,a=this.parts,[c,l]=V(t,e);if(this.el=Y.createElement(c,r),K.currentNode=this.el.content,2===e||3===e){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(n=K.nextNode())&&a.length<s;){if(1===n.nodeType){if(n.hasAttributes())for(const t of n.getAttributeNames())if(t.endsWith(T)){const e=l[i++],r=n.getAttribute(t).split(S),s=/([.?@])?(.*)/.exec(e);a.push({type:1,index:o,name:s[2],strings:r,ctor:"."===s[1]?et:"?"===s[1]?rt:"@"===s[1]?nt:tt}),n.removeAttribute(t)}else t.startsWith(S)&&(a.push({type:6,index:o}),n.removeAttribute(t));if(H.test(n.tagName)){const t=n.textContent.split(S),e=t.length-1;if(e>0){n.textContent=E?E.emptyScript:"";for(let r=0;r<e;r++)n.append(t[r],R()),K.nextNode(),a.push({type:2,index:++o});n.append(t[e],R())}}}else if(8===n.nodeType)if(n.data===O)a.push({type:2,index:o});else{let t=-1;for(;-1!==(t=n.data.indexOf(S,t+1));)a.push({type:7,index:o}),t+=S.length-1}o++}}static createElement(t,e){const r=z.createElement("template");return r.innerHTML=t,r}}function J(t,e,r=t,n){if(e===F)return e;let o=void 0!==n?r._$Co?.[n]:r._$Cl;const i=C(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),void 0===i?o=void 0:(o=new i(t),o._$AT(t,r,n)),void 0!==n?(r._$Co??=[])[n]=o:r._$Cl=o),void 0!==o&&(e=J(t,o._$AS(t,e.values),o,n)),e}class X{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:e},parts:r}=this._$AD,n=(t?.creationScope??z).importNode(e,!0);K.currentNode=n;let o=K.nextNode(),i=0,s=0,a=r[0];for(;void 0!==a;){if(i===a.index){let e;2===a.type?e=new Q(o,o.nextSibling,this,t):1===a.type?e=new a.ctor(o,a.name,a.strings,this,t):6===a.type&&(e=new ot(o,this,t)),this._$AV.push(e),a=r[++s]}i!==a?.index&&(o=K.nextNode(),i++)}return K.currentNode=z,n}p(t){let e=0;for(const r of this._$AV)void 0!==r&&(void 0!==r.strings?(r._$AI(t,r,e),e+=r.strings.length-2):r._$AI(t[e])),e++}}class Q{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,r,n){this.type=2,this._$AH=W,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const e=this._$AM;return void 0!==e&&11===t?.nodeType&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=J(this,t,e),C(t)?t===W||null==t||""===t?(this._$AH!==W&&this._$AR(),this._$AH=W):t!==this._$AH&&t!==F&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):(t=>N(t)||"function"==typeof t?.[Symbol.iterator])(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==W&&C(this._$AH)?this._$AA.nextSibling.data=t:this.T(z.createTextNode(t)),this._$AH=t}$(t){const{values:e,_$litType$:r}=t,n="number"==typeof r?this._$AC(t):(void 0===r.el&&(r.el=Y.createElement(G(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(e);else{const t=new X(n,this),r=t.u(this.options);t.p(e),this.T(r),this._$AH=t}}_$AC(t){let e=Z.get(t.strings);return void 0===e&&Z.set(t.strings,e=new Y(t)),e}k(t){N(this._$AH)||(this._$AH=[],this._$AR());const e=this._$AH;let r,n=0;for(const o of t)n===e.length?e.push(r=new Q(this.O(R()),this.O(R()),this,this.options)):r=e[n],r._$AI(o),n++;n<e.length&&(this._$AR(r&&r._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){const e=A(t).nextSibling;A(t).remove(),t=e}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}}class tt{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,r,n,o){this.type=1,this._$AH=W,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=o,r.length>2||""!==r[0]||""!==r[1]?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=W}_$AI(t,e=this,r,n){const o=this.strings;let i=!1;if(void 0===o)t=J(this,t,e,0),i=!C(t)||t!==this._$AH&&t!==F,i&&(this._$AH=t);else{const n=t;let s,a;for(t=o[0],s=0;s<o.length-1;s++)a=J(this,n[r+s],e,s),a===F&&(a=this._$AH[s]),i||=!C(a)||a!==this._$AH[s],a===W?t=W:t!==W&&(t+=(a??"")+o[s+1]),this._$AH[s]=a}i&&!n&&this.j(t)}j(t){t===W?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}class et extends tt{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===W?void 0:t}}class rt extends tt{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==W)}}class nt extends tt{constructor(t,e,r,n,o){super(t,e,r,n,o),this.type=5}_$AI(t,e=this){if((t=J(this,t,e,0)??W)===F)return;const r=this._$AH,n=t===W&&r!==W||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,o=t!==W&&(r===W||n);n&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}class ot{constructor(t,e,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){J(this,t)}}const it=k.litHtmlPolyfillSupport;it?.(Y,Q),(k.litHtmlVersions??=[]).push("3.3.3");const st=globalThis;class at extends ${constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=((t,e,r)=>{const n=r?.renderBefore??e;let o=n._$litPart$;if(void 0===o){const t=r?.renderBefore??null;n._$litPart$=o=new Q(e.insertBefore(R(),t),t,void 0,r??{})}return o._$AI(t),o})(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return F}}at._$litElement$=!0,at.finalized=!0,st.litElementHydrateSupport?.({LitElement:at});const ct=st.litElementPolyfillSupport;ct?.({LitElement:at}),(st.litElementVersions??=[]).push("4.2.2");const lt={attribute:!0,type:String,converter:v,reflect:!1,hasChanged:w},ut=(t=lt,e,r)=>{const{kind:n,metadata:o}=r;let i=globalThis.litPropertyMetadata.get(o);if(void 0===i&&globalThis.litPropertyMetadata.set(o,i=new Map),"setter"===n&&((t=Object.create(t)).wrapped=!0),i.set(r.name,t),"accessor"===n){const{name:n}=r;return{set(r){const o=e.get.call(this);e.set.call(this,r),this.requestUpdate(n,o,t,!0,r)},init(e){return void 0!==e&&this.C(n,void 0,t,e),e}}}if("setter"===n){const{name:n}=r;return function(r){const o=this[n];e.call(this,r),this.requestUpdate(n,o,t,!0,r)}}throw Error("Unsupported decorator location: "+n)};function dt(t){return(e,r)=>"object"==typeof r?ut(t,e,r):((t,e,r)=>{const n=e.hasOwnProperty(r);return e.constructor.createProperty(r,t),n?Object.getOwnPropertyDescriptor(e,r):void 0})(t,e,r)}function ht(t){return dt({...t,state:!0,attribute:!1})}function pt(t,e){return(e,r,n)=>((t,e,r)=>(r.configurable=!0,r.enumerable=!0,Reflect.decorate&&"object"!=typeof e&&Object.defineProperty(t,e,r),r))(e,r,{get(){return(e=>e.renderRoot?.querySelector(t)??null)(this)}})}const ft=s`
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
    button,
    [role='search'],
    nav {
      display: none;
    }
    a {
      color: inherit;
    }
  }
`,mt={bubbles:!0,composed:!0};class gt extends Event{static{this.type="portal-load"}constructor(t,e){super(gt.type,mt),this.topic=t,this.data=e}}class yt extends Event{static{this.type="portal-error"}constructor(t,e){super(yt.type,mt),this.topic=t,this.error=e}get kind(){return this.error.kind}get cause(){return this.error.cause}}class bt extends Event{static{this.type="portal-article-change"}constructor(t){super(bt.type,mt),this.articleId=t}}const vt=new Map;function wt(t,e,r=!1){const n=new Date(t),o=function(t,e){const r=`${t} ${e}`;let n=vt.get(r);return n||(n=new Intl.DateTimeFormat(t,{timeZone:"Asia/Ho_Chi_Minh",day:"2-digit",month:"vi"===t?"2-digit":"short",year:"numeric",...e?{hour:"2-digit",minute:"2-digit",hourCycle:"h23"}:{}}),vt.set(r,n)),n}(e,r);if("vi"!==e)return o.format(n);const i={};for(const{type:t,value:e}of o.formatToParts(n))i[t]=e;const s=`${i.day}/${i.month}/${i.year}`;return r?`${s} ${i.hour}:${i.minute}`:s}const _t=["byte","kilobyte","megabyte","gigabyte"];function $t(t,e){let r=0,n=t;for(;n>=1e3&&r<_t.length-1;)n/=1e3,r++;return new Intl.NumberFormat(e,{style:"unit",unit:_t[r],maximumFractionDigits:n<10&&r>0?1:0}).format(n)}const kt={1:(t,e)=>B`<h1 part=${e}>${t}</h1>`,2:(t,e)=>B`<h2 part=${e}>${t}</h2>`,3:(t,e)=>B`<h3 part=${e}>${t}</h3>`,4:(t,e)=>B`<h4 part=${e}>${t}</h4>`,5:(t,e)=>B`<h5 part=${e}>${t}</h5>`,6:(t,e)=>B`<h6 part=${e}>${t}</h6>`};function At(t,e,r){return(kt[Math.min(t,6)]??kt[2])(e,r)}function Et(t,{endpoint:e}){try{return new URL(t,new URL(e,document.baseURI)).href}catch{return t}}function xt(t,e){const r=new URL(location.href);return void 0===e?r.searchParams.delete(t):r.searchParams.set(t,e),r.hash="",r.href}function Tt(t){const{button:e,ctrlKey:r,metaKey:n,shiftKey:o,altKey:i,defaultPrevented:s}=t;return!(0!==e||r||n||o||i||s)}class St extends Error{constructor(t,e,r={}){super(e,{cause:r.cause}),this.name="PortalError",this.kind=t,this.reason=r.reason,this.status=r.status,this.url=r.url,this.faults=r.faults??[]}static from(t){return t instanceof St?t:new St("format",String(t),{reason:"render",cause:t})}}function Ot(t){return t instanceof DOMException&&"AbortError"===t.name}const Pt=encodeURIComponent,zt={news:(t,{limit:e,page:r,category:n,q:o})=>t.json("news",{search:{limit:e,page:r,category:n,q:o}}),article:(t,{id:e})=>t.json(`news/${Pt(e)}`),categories:t=>t.json("categories"),visits:t=>t.json("visits"),rating:(t,{subject:e})=>t.json(`ratings/${Pt(e)}`),services:(t,{group:e})=>t.json("service-links",{search:{group:e}}),send:{visits:(t,e,r)=>t.json("visits",{method:"POST",body:r}),rating:(t,{subject:e},r)=>t.json(`ratings/${Pt(e)}`,{method:"stars"in r?"PUT":"DELETE",headers:{"Content-Type":"application/json"},body:r})}},Rt=new Map([["rest",zt]]),Ct=new Set,Nt="portal-widgets-status";function Lt(t){const e=document.getElementById(Nt)??function(){const t=document.createElement("div");t.id=Nt,t.setAttribute("role","status"),t.setAttribute("aria-live","polite");const e={position:"absolute",width:"1px",height:"1px",margin:"-1px",overflow:"hidden","clip-path":"inset(50%)","white-space":"nowrap"};for(const[r,n]of Object.entries(e))t.style.setProperty(r,n,"important");return document.body.append(t),t}();e.textContent="",setTimeout(()=>{e.textContent=t},150)}function Dt(...t){return{fromAttribute:e=>t.find(t=>t===e?.trim().toLowerCase())??t[0]}}function jt(t,e,r){const n={fromAttribute:n=>{const o=n?.trim()?Math.trunc(Number(n)):NaN;return Number.isNaN(o)?t:Math.min(r,Math.max(e,o))}};return n}const Mt={"news.label":"News","news.empty":"There is no news here yet.","news.emptySearch":"Nothing was found for \u201c{q}\u201d.","news.search":"Search the news","news.searchButton":"Search","news.clear":"Show all news","news.found":{one:"{n} item found for \u201c{q}\u201d.",other:"{n} items found for \u201c{q}\u201d."},"news.new":"New","news.pinned":"Pinned","news.more":"Show more","news.added":{one:"{n} more item.",other:"{n} more items."},"news.pastEnd":{one:"There is no page {page}; the list has {n} page.",other:"There is no page {page}; the list has {n} pages."},"pages.label":"Pages","pages.page":"Page {page}","pages.pageOf":"Page {page} of {n}.","pages.previous":"Previous","pages.next":"Next","pages.first":"Go to the first page","article.label":"Article","article.published":"Published","article.updated":"Updated","article.author":"Author","article.origin":"Source: {origin}","article.attachments":"Attached files","article.audio":"Listen to this article","article.related":"Related articles","article.around":"More articles","article.previous":"Older","article.next":"Newer","article.back":"Back to the list","article.empty":"This article has no text.","article.table":"Table, scrolls sideways","article.video":"Play the video","article.videoNote":"The video is loaded from {host}.","link.outside":"(leads to {host})","state.loading":"Loading\u2026","state.retry":"Try again","state.stale":"Not up to date: what is shown came at {time}.","note.items":{one:"{n} item is left out, because its data is wrong.",other:"{n} items are left out, because their data is wrong."},"note.link":"An unsafe or wrong link was removed.","note.date":"A date without a time zone, or no date at all, is not shown.","note.field":"Some details are left out, because their data is wrong.","note.surplus":{one:"The source sent {n} item; only the first {limit} are shown.",other:"The source sent {n} items; only the first {limit} are shown."},"error.config":"This part of the page is not set up correctly.","error.no-endpoint":"No data address (endpoint) is set for this part of the page.","error.bad-endpoint":"The data address (endpoint) of this part of the page is not valid.","error.unknown-source":"This part of the page asks for a kind of source that is not known: \u201c{source}\u201d.","error.unsupported-topic":"The source \u201c{source}\u201d cannot give what this part of the page shows.","error.network":"The data could not be reached. The address may be wrong, or the server gives this page no permission.","error.offline":"You are offline. This part will load when the connection is back.","error.timeout":"The server takes too long to answer.","error.http":"The server answered with an error ({status}).","error.forbidden":"The server does not allow visitors to read this.","error.not-found":"There is nothing at this address any more.","error.busy":"The server is busy. Please try again in a moment.","error.server":"The server has a problem ({status}).","error.format":"The answer of the server cannot be read.","error.html":"The server sent a web page instead of data (perhaps a login page).","error.json":"The answer of the server is damaged.","error.empty":"The server sent an empty answer.","error.too-large":"The answer of the server is too large.","error.shape":"The answer of the server does not have the expected form.","error.render":"This part of the page could not be shown.","error.article.not-found":"This article was not found. It may have been removed."},Ut={"news.label":"Tin t\u1ee9c","news.empty":"Ch\u01b0a c\xf3 tin n\xe0o.","news.emptySearch":"Kh\xf4ng t\xecm th\u1ea5y tin n\xe0o cho \u201c{q}\u201d.","news.search":"T\xecm tin t\u1ee9c","news.searchButton":"T\xecm ki\u1ebfm","news.clear":"Xem t\u1ea5t c\u1ea3 tin","news.found":"T\xecm th\u1ea5y {n} tin cho \u201c{q}\u201d.","news.new":"M\u1edbi","news.pinned":"Ghim","news.more":"Xem th\xeam","news.added":"\u0110\xe3 th\xeam {n} tin.","news.pastEnd":"Kh\xf4ng c\xf3 trang {page}; danh s\xe1ch ch\u1ec9 c\xf3 {n} trang.","pages.label":"Ph\xe2n trang","pages.page":"Trang {page}","pages.pageOf":"Trang {page} tr\xean {n}.","pages.previous":"Tr\u01b0\u1edbc","pages.next":"Sau","pages.first":"V\u1ec1 trang \u0111\u1ea7u","article.label":"B\xe0i vi\u1ebft","article.published":"\u0110\u0103ng ng\xe0y","article.updated":"C\u1eadp nh\u1eadt","article.author":"T\xe1c gi\u1ea3","article.origin":"Ngu\u1ed3n: {origin}","article.attachments":"T\u1ec7p \u0111\xednh k\xe8m","article.audio":"Nghe b\xe0i vi\u1ebft","article.related":"B\xe0i li\xean quan","article.around":"B\xe0i kh\xe1c","article.previous":"B\xe0i c\u0169 h\u01a1n","article.next":"B\xe0i m\u1edbi h\u01a1n","article.back":"V\u1ec1 danh s\xe1ch","article.empty":"B\xe0i vi\u1ebft n\xe0y ch\u01b0a c\xf3 n\u1ed9i dung.","article.table":"B\u1ea3ng, cu\u1ed9n ngang \u0111\u1ec3 xem h\u1ebft","article.video":"Ph\xe1t video","article.videoNote":"Video \u0111\u01b0\u1ee3c t\u1ea3i t\u1eeb {host}.","link.outside":"(m\u1edf trang {host})","state.loading":"\u0110ang t\u1ea3i\u2026","state.retry":"Th\u1eed l\u1ea1i","state.stale":"Ch\u01b0a c\u1eadp nh\u1eadt \u0111\u01b0\u1ee3c: n\u1ed9i dung \u0111ang hi\u1ec3n th\u1ecb l\u1ea5y l\xfac {time}.","note.items":"{n} m\u1ee5c b\u1ecb b\u1ecf qua v\xec d\u1eef li\u1ec7u kh\xf4ng \u0111\xfang.","note.link":"M\u1ed9t li\xean k\u1ebft sai ho\u1eb7c kh\xf4ng an to\xe0n \u0111\xe3 \u0111\u01b0\u1ee3c g\u1ee1 b\u1ecf.","note.date":"C\xf3 ng\xe0y th\xe1ng sai ho\u1eb7c thi\u1ebfu m\xfai gi\u1edd n\xean kh\xf4ng hi\u1ec3n th\u1ecb.","note.field":"M\u1ed9t v\xe0i chi ti\u1ebft b\u1ecb b\u1ecf qua v\xec d\u1eef li\u1ec7u kh\xf4ng \u0111\xfang.","note.surplus":"Ngu\u1ed3n g\u1eedi v\u1ec1 {n} m\u1ee5c; ch\u1ec9 hi\u1ec3n th\u1ecb {limit} m\u1ee5c \u0111\u1ea7u.","error.config":"Kh\u1ed1i n\u1ed9i dung n\xe0y ch\u01b0a \u0111\u01b0\u1ee3c thi\u1ebft l\u1eadp \u0111\xfang.","error.no-endpoint":"Kh\u1ed1i n\u1ed9i dung n\xe0y ch\u01b0a \u0111\u01b0\u1ee3c khai b\xe1o \u0111\u1ecba ch\u1ec9 d\u1eef li\u1ec7u (endpoint).","error.bad-endpoint":"\u0110\u1ecba ch\u1ec9 d\u1eef li\u1ec7u (endpoint) c\u1ee7a kh\u1ed1i n\u1ed9i dung n\xe0y kh\xf4ng h\u1ee3p l\u1ec7.","error.unknown-source":"Kh\u1ed1i n\u1ed9i dung n\xe0y khai b\xe1o m\u1ed9t lo\u1ea1i ngu\u1ed3n kh\xf4ng c\xf3: \u201c{source}\u201d.","error.unsupported-topic":"Ngu\u1ed3n \u201c{source}\u201d kh\xf4ng cung c\u1ea5p \u0111\u01b0\u1ee3c n\u1ed9i dung c\u1ee7a kh\u1ed1i n\xe0y.","error.network":"Kh\xf4ng l\u1ea5y \u0111\u01b0\u1ee3c d\u1eef li\u1ec7u. C\xf3 th\u1ec3 \u0111\u1ecba ch\u1ec9 sai ho\u1eb7c m\xe1y ch\u1ee7 ch\u01b0a cho ph\xe9p trang n\xe0y truy c\u1eadp.","error.offline":"Thi\u1ebft b\u1ecb \u0111ang ngo\u1ea1i tuy\u1ebfn. N\u1ed9i dung s\u1ebd \u0111\u01b0\u1ee3c t\u1ea3i khi c\xf3 m\u1ea1ng tr\u1edf l\u1ea1i.","error.timeout":"M\xe1y ch\u1ee7 tr\u1ea3 l\u1eddi qu\xe1 l\xe2u.","error.http":"M\xe1y ch\u1ee7 b\xe1o l\u1ed7i ({status}).","error.forbidden":"M\xe1y ch\u1ee7 kh\xf4ng cho kh\xe1ch xem n\u1ed9i dung n\xe0y.","error.not-found":"Kh\xf4ng c\xf2n n\u1ed9i dung n\xe0o \u1edf \u0111\u1ecba ch\u1ec9 n\xe0y.","error.busy":"M\xe1y ch\u1ee7 \u0111ang b\u1eadn. Vui l\xf2ng th\u1eed l\u1ea1i sau \xedt ph\xfat.","error.server":"M\xe1y ch\u1ee7 \u0111ang g\u1eb7p s\u1ef1 c\u1ed1 ({status}).","error.format":"Kh\xf4ng \u0111\u1ecdc \u0111\u01b0\u1ee3c c\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7.","error.html":"M\xe1y ch\u1ee7 tr\u1ea3 v\u1ec1 m\u1ed9t trang web thay v\xec d\u1eef li\u1ec7u (c\xf3 th\u1ec3 l\xe0 trang \u0111\u0103ng nh\u1eadp).","error.json":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 b\u1ecb h\u1ecfng.","error.empty":"M\xe1y ch\u1ee7 tr\u1ea3 v\u1ec1 c\xe2u tr\u1ea3 l\u1eddi r\u1ed7ng.","error.too-large":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 qu\xe1 l\u1edbn.","error.shape":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 kh\xf4ng \u0111\xfang d\u1ea1ng.","error.render":"Kh\xf4ng hi\u1ec3n th\u1ecb \u0111\u01b0\u1ee3c kh\u1ed1i n\u1ed9i dung n\xe0y.","error.article.not-found":"Kh\xf4ng t\xecm th\u1ea5y b\xe0i vi\u1ebft n\xe0y. C\xf3 th\u1ec3 b\xe0i \u0111\xe3 \u0111\u01b0\u1ee3c g\u1ee1 b\u1ecf."},It=new Map([["vi",Ut],["en",Mt]]),qt=new Set;function Ht(t,e,r={}){const n=It.get(t)?.[e]??Ut[e];return function(t,e,r){return t.replace(/\{(\w+)\}/g,(t,n)=>{const o=r[n];return void 0===o?t:"number"==typeof o?new Intl.NumberFormat(e).format(o):o})}("string"==typeof n?n:function(t,e,{n:r}){return t["number"==typeof r?new Intl.PluralRules(e).select(r):"other"]??t.other}(n,t,r),t,r)}function Bt(t){return t in Mt}const Ft=new Set;function Wt(t){return t.replace(/\][^\]]*$/,"]")}function Zt({path:t,message:e}){return"unsafe-link"===e||t.endsWith(".url")?"note.link":/(At|\.date)$/.test(t)?"note.date":"note.field"}const Kt={endpoint:["data-portal-endpoint"],source:["data-portal-source"],lang:["data-portal-lang","lang"]};let Gt={};function Vt(t,e){for(let r=t;r;r=Yt(r))for(const t of Kt[e]){const e=r.getAttribute(t);if(e)return e}return Gt[e]||void 0}function Yt(t){if(t.parentElement)return t.parentElement;const e=t.getRootNode();return e instanceof ShadowRoot?e.host:void 0}var Jt=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};const Xt=new Set;let Qt=!1;function te(){if(Qt)return;Qt=!0;const t=()=>Xt.forEach(t=>t.requestUpdate());var e;!function(t){new MutationObserver(t).observe(document,{subtree:!0,attributes:!0,attributeFilter:Object.values(Kt).flat()})}(t),e=t,qt.add(e),Ct.add(()=>Xt.forEach(t=>t.sourceAdded()))}class ee extends at{constructor(){super(...arguments),this.heading="",this.headingLevel=2,this.onError="message",this.retry=async()=>{this.#t=void 0,await this.reload();const{state:t}=this;"failed"===t.status&&Lt(this.#e(t.error))}}static{this.styles=ft}#t;get state(){return this.topic.state}get connection(){return{endpoint:this.endpoint??Vt(this,"endpoint")??"",source:this.source??Vt(this,"source")??"rest",language:this.language,options:re(this)}}get language(){return function(t){for(let e=(t??"").toLowerCase();e;){if(It.has(e))return e;const t=e.lastIndexOf("-");e=t<0?"":e.slice(0,t)}return"vi"}(Vt(this,"lang"))}connectedCallback(){te(),Xt.add(this),super.connectedCallback()}disconnectedCallback(){Xt.delete(this),super.disconnectedCallback()}async reload(){await this.topic.reload()}failed(t){!function(t,e,r){const n=r.faults.map(({path:t,message:e})=>`\n${t}: ${e}`).join(""),o=`<${t}> ${e}\n${r.message}${n}`;Ft.has(o)||(Ft.add(o),console.warn(o,...r.cause?[r.cause]:[]))}(this.localName,this.#e(t),t)}sourceAdded(){const{state:t}=this;"failed"===t.status&&"config"===t.error.kind&&this.topic.restart()}render(){let t;try{t=this.renderState()}catch(e){t=this.#r(e)}const{status:e}=this.state;return B`<section
      part="base"
      lang=${this.language}
      aria-label=${this.heading||this.text(this.labelKey)}
      aria-busy=${"loading"===e?"true":"false"}
    >
      ${this.renderHeader()} ${t}
    </section>`}renderHeader(){return this.heading?B`<div part="header">${At(this.headingLevel,this.heading,"heading")}</div>`:W}text(t,e){return Ht(this.language,t,e)}renderState(){const{state:t}=this;return"idle"===t.status?B`<slot></slot>`:void 0!==t.data?B`${this.isEmpty(t.data)?B`<slot name="empty"
              ><div part="message empty">${this.renderEmpty(t.data)}</div></slot
            >`:this.renderData(t.data)}
      ${this.#n()}`:"failed"===t.status?this.#o(t.error):B`<slot name="loading"
      >${this.#i?B`<slot></slot>`:this.renderWaiting()}</slot
    >`}#o(t){return B`${"hide"===this.onError?W:B`<slot name="error"
              ><div part="message error">
                <p>${this.#e(t)}</p>
                ${this.#s()}
              </div></slot
            >`}<slot></slot>`}#n(){const{state:t}=this;if("idle"===t.status)return W;const e=function(t,e){const r=new Set;for(const{lost:t,path:n}of e)"item"===t&&r.add(Wt(n));const n=new Set;r.size>0&&n.add(Ht(t,"note.items",{n:r.size}));for(const o of e)"field"!==o.lost||r.has(Wt(o.path))||n.add(Ht(t,Zt(o)));return[...n]}(this.language,t.faults??[]),r="failed"===t.status&&"hide"!==this.onError;return B`${r?B`<div part="note stale">
            <p>
              ${this.#e(t.error)}
              ${this.text("state.stale",{time:wt(t.at??0,this.language,!0)})}
            </p>
            ${this.#s()}
          </div>`:W}${e.map(t=>B`<p part="note">${t}</p>`)}`}#s(){return B`<button part="button retry" type="button" @click=${this.retry}>
      ${this.text("state.retry")}
    </button>`}#r(t){return this.#t&&this.#t.cause===t||(this.#t=new St("format",`Rendering failed: ${String(t)}`,{reason:"render",cause:t}),this.failed(this.#t)),this.#o(this.#t)}#e(t){return function(t,e,{kind:r,reason:n,status:o},i){return Ht(t,[`error.${e}.${n}`,`error.${n}`,`error.${r}`].find(Bt)??"error.config",{...i,status:String(o??"")})}(this.language,this.topicName,t,{source:this.connection.source})}get#i(){return[...this.childNodes].some(t=>t instanceof Element&&!t.slot||t instanceof Text&&""!==t.data.trim())}}function re(t){const e={};for(const{name:r,value:n}of t.attributes)r.startsWith("source-")&&(e[r.slice(7)]=n);return e}function ne(t,e){return"bigint"==typeof e?e.toString():e}Jt([dt()],ee.prototype,"endpoint",void 0),Jt([dt()],ee.prototype,"source",void 0),Jt([dt()],ee.prototype,"heading",void 0),Jt([dt({attribute:"heading-level",converter:jt(2,1,6)})],ee.prototype,"headingLevel",void 0),Jt([dt({attribute:"on-error",converter:Dt("message","hide")})],ee.prototype,"onError",void 0);class oe{constructor(t){this._getter=t,this._value=void 0}get value(){const t=this._getter;return void 0!==t&&(this._value=t(),this._getter=void 0),this._value}}function ie(t){const e=t.startsWith("^")?1:0,r=t.endsWith("$")?t.length-1:t.length;return t.slice(e,r)}function se(t,e,r){Object.defineProperty(t,e,{value:r,writable:!0,enumerable:!0,configurable:!0})}function ae(t){return function(t){const e=Object.getOwnPropertyDescriptor(t,"shape");return e?.get?e.get.raw:e?.value}(t._zod.def)??t._zod.def.shape}function ce(t,e,r){Object.defineProperty(t,e,{get(){const t=r();return se(this,e,t),t},enumerable:!0,configurable:!0})}function le(t,e,r){e in t?se(t,e,r):t[e]=r}const ue="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function de(t){return"object"==typeof t&&null!==t&&!Array.isArray(t)}function he(t,e,r){const n=new t._zod.constr(e??t._zod.def);return e&&!r?.parent||(n._zod.parent=t),n}function pe(t){const e=t;if(!e)return{};if("string"==typeof e)return{error:()=>e};if(void 0!==e?.message){if(void 0!==e?.error)throw new Error("Cannot specify both `message` and `error` params");e.error=e.message}return delete e.message,"string"==typeof e.error?{...e,error:()=>e.error}:e}const fe=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();function me(t,e){const r={};return function(t,e,r){const n=ae(e);for(const o of r){const r=Object.getOwnPropertyDescriptor(n,o);r.enumerable&&(r.get?ce(t,o,()=>e._zod.def.shape[o]):le(t,o,r.value))}}(r,t,Reflect.ownKeys(ae(t))),function(t,e){for(const r of Reflect.ownKeys(e)){const n=Object.getOwnPropertyDescriptor(e,r);n.enumerable&&(n.get?ce(t,r,()=>e[r]):le(t,r,n.value))}}(r,e),r}function ge(t,e=0){if(!0===t.aborted)return!0;for(let r=e;r<t.issues.length;r++)if(!0!==t.issues[r]?.continue)return!0;return!1}function ye(t,e=0){if(!0===t.aborted)return!0;for(let r=e;r<t.issues.length;r++)if(!1===t.issues[r]?.continue)return!0;return!1}function be(t,e){return e.map(e=>{var r;return(r=e).path??(r.path=[]),e.path.unshift(t),e})}function ve(t){return"string"==typeof t?t:t?.message}function we(t){const e=[];for(const r of t??[]){const t=r._zod.def;if(!/_(length|size)$|_equals$/.test(t.check))break;const n=t.maximum??t.length??t.size;n>=0&&e.push([n,r])}return e}function _e(t,e,r){var n;for(let o=e;o<t.length;o++)(n=t[o]).schema??(n.schema=r)}function $e(t,e,r){var n;const o=t.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=t).schema??(n.schema=t.inst):t.schema=t.inst);const i=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,s=t.message?t.message:ve(t.inst?._zod.def?.error?.(t))??ve(i?.(t))??ve(e?.error?.(t))??ve(r.customError?.(t))??ve(r.localeError?.(t))??"Invalid input",a={};for(const e of Object.keys(t))"inst"!==e&&"schema"!==e&&"continue"!==e&&"input"!==e&&"__proto__"!==e&&(a[e]=t[e]);return a.path??(a.path=[]),a.message=s,e?.reportInput&&(a.input=t.input),a}const ke=/[\uD800-\uDBFF]/;function Ae(t){const e=t.length;if(!ke.test(t))return e;let r=e;for(let n=0;n<e-1;n++)55296==(64512&t.charCodeAt(n))&&56320==(64512&t.charCodeAt(n+1))&&(r--,n++);return r}function Ee(t){return Array.isArray(t)?"array":"string"==typeof t?"string":"unknown"}function xe(t,e,r,n=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function Te(t,e,r){Object.defineProperty(t,e,{configurable:!0,get(){return null==this?r:xe(this,e,r.bind(this))},set(t){xe(this,e,t)}})}let Se,Oe=!1;const Pe={configurable:!0,get(){Oe=!0}};function ze(t,e,r){const n=Object.getPrototypeOf(t._zod);e in n&&Se!==t._zod?Se=void 0:(Se=t._zod,Object.defineProperty(n,e,{configurable:!0,get(){Object.defineProperty(this,e,Pe);const t=Oe;Oe=!1;try{const n=r(this);return Oe?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:n}),Oe=Oe||t,n}catch(r){throw delete this[e],Oe=Oe||t,r}},set(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:t})}}))}var Re;const Ce={value:void 0,enumerable:!1};let Ne="captureStackTrace"in Error?Error:null;function Le(t,e,r,n){function o(t){this.def=t,this.constr=u,this.traits=new Set}o.prototype={};const i=r,s=i&&new WeakSet;function a(r,n){if(r._zod){if(r._zod.traits.has(t))return}else{Ce.value=new o(n);try{Object.defineProperty(r,"_zod",Ce)}finally{Ce.value=void 0}}if(r._zod.traits.add(t),e(r,n),s){const t=Object.getPrototypeOf(r),e=r._zod.constr.prototype;let n=t;for(;n&&n!==e;)n=Object.getPrototypeOf(n);const o=n??t;s.has(o)||(s.add(o),function(t,e){for(const r in e){const n=Object.getOwnPropertyDescriptor(e,r);n.get?Object.defineProperty(t,r,{...n,enumerable:!1}):Te(t,r,n.value)}}(o,i))}const a=u.prototype;for(const t in a)Object.prototype.hasOwnProperty.call(a,t)&&(t in r||(r[t]=a[t].bind(r)))}const c=n?.Parent??Object;class l extends c{}function u(t){const e=n?.Parent?function(t){const e=Ne;if(e){const r=e.stackTraceLimit;if("number"==typeof r){try{e.stackTraceLimit=0}catch{return Ne=null,new t}try{return new t}finally{e.stackTraceLimit=r}}}return new t}(l):this;a(e,t);const r=e._zod.deferred;if(r){for(const t of r)t();e._zod.deferred=void 0}const o=globalThis.__zod_globalConfig?.postProcessor;return o&&o(e),e}return Object.defineProperty(l,"name",{value:t}),Object.defineProperty(u,"init",{value:a}),Object.defineProperty(u,Symbol.hasInstance,{value:e=>!!(n?.Parent&&e instanceof n.Parent)||e?._zod?.traits?.has(t)}),Object.defineProperty(u,"name",{value:t}),u}class De extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class je extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}}(Re=globalThis).__zod_globalConfig??(Re.__zod_globalConfig={});const Me=globalThis.__zod_globalConfig;function Ue(t){return Me}const Ie={get:function(){const t=this._zod;return t.message??(t.message=JSON.stringify(t.def,ne,2)),t.message},set:function(t){this._zod.message=t},enumerable:!0,configurable:!0},qe={value:void 0,enumerable:!1},He=new WeakSet([Object.prototype,Error.prototype]),Be=Le("$ZodError",(t,e)=>{t.name="$ZodError",qe.value=e,Object.defineProperty(t,"issues",qe),qe.value=void 0,Object.defineProperty(t,"message",Ie);const r=Object.getPrototypeOf(t);He.has(r)||(He.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){const t=()=>this.message;return Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0}),t},set(t){Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),Fe=t=>{const e=(r,n,o,i)=>{const s=o?{...o,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},s);if(a instanceof Promise)throw new De;if(a.issues.length){const r=new(i?.Err??t)(a.issues.map(t=>$e(t,s,Ue())));throw ue(r,i?.callee??e),r}return a.value};return e},We=Fe(Be),Ze=t=>{const e=async(r,n,o,i)=>{const s=o?{...o,async:!0}:{async:!0};let a=r._zod.run({value:n,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){const r=new(i?.Err??t)(a.issues.map(t=>$e(t,s,Ue())));throw ue(r,i?.callee??e),r}return a.value};return e},Ke=Ze(Be),Ge=t=>(e,r,n)=>{const o=n?{...n,async:!1}:{async:!1},i=e._zod.run({value:r,issues:[]},o);if(i instanceof Promise)throw new De;return i.issues.length?Ye(t,i.issues,o):{success:!0,data:i.value}},Ve=Ge(Be);function Ye(t,e,r){let n;return{success:!1,get error(){return n||(n=new t(e.map(t=>$e(t,r,Ue()))),e=void 0,r=void 0),n},set error(t){n=t,e=void 0,r=void 0}}}const Je=t=>async(e,r,n)=>{const o=n?{...n,async:!0}:{async:!0};let i=e._zod.run({value:r,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Ye(t,i.issues,o):{success:!0,data:i.value}},Xe=Je(Be),Qe="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function tr(t){return new RegExp(`^${t}$`)}const er=tr(Qe);function rr(t){const e="(?:[01]\\d|2[0-3]):[0-5]\\d";return"number"==typeof t.precision?-1===t.precision?`${e}`:0===t.precision?`${e}:[0-5]\\d`:`${e}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?`${e}:[0-5]\\d(?:\\.\\d+)?`:`${e}(?::[0-5]\\d(?:\\.\\d+)?)?`}const nr=/^[\s\S]{0,}$/,or=/^-?\d+(?:\.\d+)?$/,ir=/^(?:true|false)$/i,sr=Le("$ZodCheck",(t,e)=>{var r;t._zod??(t._zod={}),t._zod.def=e,(r=t._zod).onattach??(r.onattach=[])}),ar=t=>{const e=t.value;return!(null==e||void 0===e.length)},cr={number:"number",bigint:"bigint",object:"date"},lr=Le("$ZodCheckLessThan",(t,e)=>{sr.init(t,e);const r=cr[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value<=e.value:n.value<e.value)||n.issues.push({origin:cr[typeof n.value]??r,code:"too_big",maximum:"object"==typeof e.value?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),ur=Le("$ZodCheckGreaterThan",(t,e)=>{sr.init(t,e);const r=cr[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value>=e.value:n.value>e.value)||n.issues.push({origin:cr[typeof n.value]??r,code:"too_small",minimum:"object"==typeof e.value?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),dr=Le("$ZodCheckNumberFormat",(t,e)=>{sr.init(t,e),e.format=e.format||"float64";const r=e.format?.includes("int"),n=r?"int":"number",[o,i]=fe[e.format];t._zod.check=s=>{const a=s.value;if(r){if(!Number.isInteger(a))return void s.issues.push({expected:n,format:e.format,code:"invalid_type",continue:!1,input:a,inst:t});if(!Number.isSafeInteger(a))return void(a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}))}a<o&&s.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:t,continue:!e.abort}),a>i&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:t,continue:!e.abort})}}),hr=Le("$ZodCheckMaxLength",(t,e)=>{var r;sr.init(t,e),(r=t._zod.def).when??(r.when=ar),t._zod.check=r=>{const n=r.value,o=n.length;if(("string"==typeof n&&o>e.maximum?Ae(n):o)<=e.maximum)return;const i=Ee(n);r.issues.push({origin:i,code:"too_big",maximum:e.maximum,inclusive:!0,input:n,inst:t,continue:!e.abort})}}),pr=Le("$ZodCheckMinLength",(t,e)=>{var r;sr.init(t,e),(r=t._zod.def).when??(r.when=ar),t._zod.check=r=>{const n=r.value,o=n.length;if(("string"==typeof n&&o>=e.minimum&&o<2*e.minimum?Ae(n):o)>=e.minimum)return;const i=Ee(n);r.issues.push({origin:i,code:"too_small",minimum:e.minimum,inclusive:!0,input:n,inst:t,continue:!e.abort})}}),fr=Le("$ZodCheckStringFormat",(t,e)=>{var r,n;sr.init(t,e),e.pattern?(r=t._zod).check??(r.check=r=>{e.pattern.lastIndex=0,e.pattern.test(r.value)||r.issues.push({origin:"string",code:"invalid_format",format:e.format,input:r.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(n=t._zod).check??(n.check=()=>{})}),mr=Le("$ZodCheckOverwrite",(t,e)=>{sr.init(t,e),t._zod.check=t=>{t.value=e.tx(t.value)}}),gr={major:4,minor:6,patch:7},yr=Le("$ZodType",(t,e)=>{var r;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=gr;const n=t._zod.def.checks,o=t._zod.traits.has("$ZodCheck")?[t,...n??[]]:n?.length?[...n]:[];for(const e of o)for(const r of e._zod.onattach)r(t);if(0===o.length)(r=t._zod).deferred??(r.deferred=[]),t._zod.deferred?.push(()=>{t._zod.run=t._zod.parse});else{const e=(e,r,n)=>{if(e.memo)return e;let o,i=ge(e);for(const s of r){if(s._zod.def.when){if(ye(e))continue;if(!s._zod.def.when(e))continue}else if(i)continue;const r=e.issues.length,a=s._zod.check(e);if(a instanceof Promise&&!1===n?.async)throw new De;if(o||a instanceof Promise)o=(o??Promise.resolve()).then(async()=>{await a,e.issues.length!==r&&(_e(e.issues,r,t),i||(i=ge(e,r)))});else{if(e.issues.length===r)continue;_e(e.issues,r,t),i||(i=ge(e,r))}}return o?o.then(()=>e):e},r=(r,n,i)=>{if(ge(r))return r.aborted=!0,r;const s=e(n,o,i);if(s instanceof Promise){if(!1===i.async)throw new De;return s.then(e=>t._zod.parse(e,i))}return t._zod.parse(s,i)};t._zod.run=(n,i)=>{if(i.skipChecks)return t._zod.parse(n,i);if("backward"===i.direction){const e=t._zod.parse({value:n.value,issues:[]},{...i,skipChecks:!0});return e instanceof Promise?e.then(t=>r(t,n,i)):r(e,n,i)}const s=t._zod.parse(n,i);if(s instanceof Promise){if(!1===i.async)throw new De;return s.then(t=>e(t,o,i))}return e(s,o,i)}}},{get"~standard"(){return function(t,e,r){return xe(t,"~standard",r,!1)}(this,0,(t=this,{validate:e=>{const r={async:!1};try{const n=t._zod.run({value:e,issues:[]},r);if(!(n instanceof Promise))return br(n,r)}catch(t){}return async function(t,e){const r={async:!0};return br(await t._zod.run({value:e,issues:[]},r),r)}(t,e)},vendor:"zod",version:1}));var t},set"~standard"(t){xe(this,"~standard",t)}}),br=(t,e)=>t.issues.length?{issues:t.issues.map(t=>$e(t,e,Ue()))}:{value:t.value},vr=Le("$ZodString",(t,e)=>{yr.init(t,e),t._zod.pattern=e.pattern??nr,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=String(r.value)}catch(n){}return"string"==typeof r.value||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:t}),r}}),wr=Le("$ZodStringFormat",(t,e)=>{fr.init(t,e),vr.init(t,e)}),_r=Le("$ZodISODateTime",(t,e)=>{e.pattern??(e.pattern=function(t){const e=["Z"];t.offset&&e.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const r=`${rr({precision:t.precision,seconds:!0})}(?:${e.join("|")})`,n=t.local?`${r}|${rr({precision:t.precision})}`:r;return new RegExp(`^${Qe}T(?:${n})$`)}(e)),wr.init(t,e)}),$r=Le("$ZodISODate",(t,e)=>{e.pattern??(e.pattern=er),wr.init(t,e)}),kr=Le("$ZodNumber",(t,e)=>{yr.init(t,e),t._zod.pattern=or,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=Number(r.value)}catch(t){}const o=r.value;if("number"==typeof o&&!Number.isNaN(o)&&Number.isFinite(o))return r;const i="number"==typeof o?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:o,inst:t,...i?{received:i}:{}}),r}}),Ar=Le("$ZodNumberFormat",(t,e)=>{dr.init(t,e),kr.init(t,e)}),Er=Le("$ZodBoolean",(t,e)=>{yr.init(t,e),t._zod.pattern=ir,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=Boolean(r.value)}catch(t){}const o=r.value;return"boolean"==typeof o||r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:t}),r}}),xr=t=>Array.isArray(t)?t.length:-1;function Tr(t,e,r){t.issues.length&&e.issues.push(...be(r,t.issues)),e.value[r]=t.value}const Sr=Le("$ZodArray",(t,e)=>{yr.init(t,e);const r=Me.memoizer;r?.attach(t),t._zod.parse=(n,o)=>{const i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),n;n.value=r?r.alloc(t,n,Array(i.length),o):Array(i.length);const s=[],a=o?.abortEarly;for(let t=0;t<i.length;t++){const r=i[t],c=e.element._zod.run({value:r,issues:[]},o);if(c instanceof Promise)s.push(c.then(e=>Tr(e,n,t)));else if(Tr(c,n,t),a&&0!==c.issues.length&&ge(c))break}return s.length?Promise.all(s).then(()=>n):n},function(t,e){const r=we(t._zod.def.checks);if(!r.length)return;const n=Math.min(...r.map(t=>t[0])),o=t._zod.parse;t._zod.parse=(r,i)=>{const s=e(r.value);if(s>n&&!i?.skipChecks&&"backward"!==i?.direction)for(const[e,n]of we(t._zod.def.checks))if(s>e&&n._zod.def.when(r)){const e=r.issues.length;return n._zod.check(r),r.issues[e].continue=!1,_e(r.issues,e,t),r}return o(r,i)}}(t,xr)});function Or(t,e,r,n,o,i){const s=r in n,a="optional"===i;if(s||!a||"optional"!==o){if(t.issues.length){if(void 0!==o&&a&&!s)return;e.issues.push(...be(r,t.issues))}s||void 0!==o?void 0===t.value?(s||"defaulted"===o&&!a)&&(e.value[r]=void 0):e.value[r]=t.value:t.issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]})}}const Pr=[];const zr=Le("$ZodObject",(t,e)=>{yr.init(t,e);const r=Object.getOwnPropertyDescriptor(e,"shape"),n=r?.get?r.get.raw:e.shape??{};if(n){const t=()=>{const r={...n};return Object.defineProperty(e,"shape",{value:r}),t.raw=r,r};t.raw=n,Object.defineProperty(e,"shape",{get:t})}const o=new oe(()=>function(t){const e=Object.keys(t.shape),r=Object.getOwnPropertySymbols(t.shape),n=r.length?r:Pr,o=n.length?[...e,...n]:e;for(const e of o)if(!t.shape?.[e]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(e)}": expected a Zod schema`);const i=(s=t.shape,Object.keys(s).filter(t=>void 0!==s[t]._zod.optin&&"optional"===s[t]._zod.optout));var s;return{...t,allKeys:o,symbolKeys:n,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}(e));ze(t,"propValues",t=>{const e=t.def.shape,r={};for(const t in e){const n=e[t]._zod;if(n.values){Object.prototype.hasOwnProperty.call(r,t)||se(r,t,new Set);for(const e of n.values)r[t].add(e);void 0!==n.optin&&r[t].add(void 0)}}return r});const i=de,s=e.catchall;let a;const c=Me.memoizer;c?.attach(t),t._zod.parse=(e,r)=>{a??(a=o.value);const n=e.value;if(!i(n))return e.issues.push({expected:"object",code:"invalid_type",input:n,inst:t}),e;e.value=c?c.alloc(t,e,{},r):{};const l=[],u=a.shape,d=r?.abortEarly;let h=e.issues.length;for(const t of a.allKeys){if(d&&e.issues.length!==h){if(ge(e,h))break;h=e.issues.length}if("__proto__"===t)continue;const o=u[t],i=o._zod.optin,s=o._zod.optout,a=o._zod.run({value:n[t],issues:[]},r);a instanceof Promise?l.push(a.then(r=>Or(r,e,t,n,i,s))):Or(a,e,t,n,i,s)}return s?function(t,e,r,n,o,i,s){const a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,d=l.optin,h=l.optout;let p=0;for(const o in e){if(s&&r.issues.length!==p){if(ge(r,p))break;p=r.issues.length}if(c.has(o))continue;if("__proto__"===o){"never"===u&&a.push(o);continue}if("never"===u){a.push(o);continue}const i=l.run({value:e[o],issues:[]},n);i instanceof Promise?t.push(i.then(t=>Or(t,r,o,e,d,h))):Or(i,r,o,e,d,h)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:e,inst:i,continue:!0}),t.length?Promise.all(t).then(()=>r):r}(l,n,e,r,o.value,t,!0===d):l.length?Promise.all(l).then(()=>e):e}});function Rr(t,e,r,n){for(const r of t)if(0===r.issues.length)return e.value=r.value,e;const o=t.filter(t=>!ge(t));return 1===o.length?(e.value=o[0].value,o[0]):(e.issues.push({code:"invalid_union",input:e.value,inst:r,errors:t.map(t=>t.issues.map(t=>$e(t,n,Ue())))}),e)}const Cr=Le("$ZodUnion",(t,e)=>{yr.init(t,e),ze(t,"optin",t=>t.def.options.some(t=>"defaulted"===t._zod.optin)?"defaulted":t.def.options.some(t=>void 0!==t._zod.optin)?"optional":void 0),ze(t,"optout",t=>t.def.options.some(t=>"optional"===t._zod.optout)?"optional":void 0),ze(t,"values",t=>{if(t.def.options.every(t=>t._zod.values))return new Set(t.def.options.flatMap(t=>Array.from(t._zod.values)))}),ze(t,"pattern",t=>{if(t.def.options.every(t=>t._zod.pattern)){const e=t.def.options.map(t=>t._zod.pattern);return new RegExp(`^(${e.map(t=>ie(t.source)).join("|")})$`)}});const r=1===e.options.length?e.options[0]._zod.run:null;t._zod.parse=(n,o)=>{if(r)return r(n,o);let i=!1;const s=[];for(const t of e.options){const e=t._zod.run({value:n.value,issues:[]},o);if(e instanceof Promise)s.push(e),i=!0;else{if(0===e.issues.length)return e;s.push(e)}}return i?Promise.all(s).then(e=>Rr(e,n,t,o)):Rr(s,n,t,o)}}),Nr=Le("$ZodTransform",(t,e)=>{yr.init(t,e),t._zod.optin="optional",Me.memoizer?.guard(t),t._zod.parse=(r,n)=>{if("backward"===n.direction)throw new je(t.constructor.name);const o=e.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(t=>(r.value=t,r));if(o instanceof Promise)throw new De;return r.value=o,r}});function Lr(t,e){return t.value=e.issues.length?void 0:e.value,t}const Dr=Le("$ZodOptional",(t,e)=>{yr.init(t,e),ze(t,"optin",t=>"defaulted"===t.def.innerType._zod.optin?"defaulted":"optional"),t._zod.optout="optional",ze(t,"values",t=>{const e=t.def.innerType._zod.values;return e?new Set([...e,void 0]):void 0}),ze(t,"pattern",t=>{const e=t.def.innerType._zod.pattern;return e?new RegExp(`^(${ie(e.source)})?$`):void 0}),t._zod.parse=(t,r)=>{if(void 0===t.value){if("defaulted"!==e.innerType._zod.optin)return t;const n=e.innerType._zod.run({value:t.value,issues:[]},r);return n instanceof Promise?n.then(e=>Lr(t,e)):Lr(t,n)}return e.innerType._zod.run(t,r)}}),jr=Le("$ZodNullable",(t,e)=>{yr.init(t,e),ze(t,"optin",t=>t.def.innerType._zod.optin),ze(t,"optout",t=>t.def.innerType._zod.optout),ze(t,"pattern",t=>{const e=t.def.innerType._zod.pattern;return e?new RegExp(`^(${ie(e.source)}|null)$`):void 0}),ze(t,"values",t=>t.def.innerType._zod.values?new Set([...t.def.innerType._zod.values,null]):void 0),t._zod.parse=(t,r)=>null===t.value?t:e.innerType._zod.run(t,r)}),Mr=Le("$ZodPipe",(t,e)=>{yr.init(t,e),ze(t,"values",t=>t.def.in._zod.values),ze(t,"optin",t=>t.def.in._zod.optin),ze(t,"optout",t=>t.def.out._zod.optout),ze(t,"propValues",t=>t.def.in._zod.propValues),t._zod.parse=(t,r)=>{if("backward"===r.direction){const n=e.out._zod.run(t,r);return n instanceof Promise?n.then(t=>Ur(t,e.in,r)):Ur(n,e.in,r)}const n=e.in._zod.run(t,r);return n instanceof Promise?n.then(t=>Ur(t,e.out,r)):Ur(n,e.out,r)}});function Ur(t,e,r){return t.issues.some(t=>"unrecognized_keys"!==t.code)?(t.aborted=!0,t):e._zod.run({value:t.value,issues:t.issues},r)}const Ir=Le("$ZodCustom",(t,e)=>{sr.init(t,e),yr.init(t,e),t._zod.parse=(t,e)=>t,t._zod.check=r=>{const n=r.value,o=e.fn(n);if(o instanceof Promise)return o.then(e=>qr(e,r,n,t));qr(o,r,n,t)}});function qr(t,e,r,n){if(!t){const t={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(t.params=n._zod.def.params),e.issues.push(function(...t){const[e,r,n]=t;return"string"==typeof e?{message:e,code:"custom",input:r,inst:n}:{...e}}(t))}}function Hr(t){return t.checks&&(t.checks=[...t.checks]),t}function Br(t,e){return new lr({check:"less_than",...pe(e),value:t,inclusive:!0})}function Fr(t,e){return new ur({check:"greater_than",...pe(e),value:t,inclusive:!0})}function Wr(t){return function(t,e){return new ur({check:"greater_than",...pe(e),value:0,inclusive:!1})}(0,t)}function Zr(t,e){return new hr({check:"max_length",...pe(e),maximum:t})}function Kr(t,e){return new pr({check:"min_length",...pe(e),minimum:t})}function Gr(t){return new mr({check:"overwrite",tx:t})}function Vr(t){return Gr(e=>e.normalize(t))}function Yr(){return Gr(t=>t.trim())}const Jr=Le("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");yr.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},set with(t){xe(this,"with",t)},parse(t,e){return We(this,t,e,{callee:this.parse})},parseAsync(t,e){return Ke(this,t,e,{callee:this.parseAsync})},safeParse(t,e){return Ve(this,t,e)},safeParseAsync(t,e){return Xe(this,t,e)},check(...t){const e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(t=>"function"==typeof t?{_zod:{check:t,def:{check:"custom"},onattach:[]}}:t)]},{parent:!0})},clone(t,e){return he(this,t,e)},brand(){return this},register(t,e){return t.add(this,e),this},apply(t,...e){return 0===e.length?t(this):t(this,...e)}}),Xr=Le("ZodMiniString",(t,e)=>{vr.init(t,e),Jr.init(t,e)});function Qr(t){return function(t,e){return new t(Hr({type:"string",...pe(e)}))}(Xr,t)}const tn=Le("ZodMiniStringFormat",(t,e)=>{wr.init(t,e),Xr.init(t,e)}),en=Le("ZodMiniNumber",(t,e)=>{kr.init(t,e),Jr.init(t,e)});function rn(t){return function(t,e){return new t(Hr({type:"number",checks:[],...pe(e)}))}(en,t)}const nn=Le("ZodMiniNumberFormat",(t,e)=>{Ar.init(t,e),en.init(t,e)});function on(t){return function(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...pe(e)})}(nn,t)}const sn=Le("ZodMiniBoolean",(t,e)=>{Er.init(t,e),Jr.init(t,e)});function an(t){return function(t,e){return new t({type:"boolean",...pe(e)})}(sn,t)}const cn=Le("ZodMiniArray",(t,e)=>{Sr.init(t,e),Jr.init(t,e)});function ln(t,e){return new cn({type:"array",element:t,...pe(e)})}const un=Le("ZodMiniObject",(t,e)=>{zr.init(t,e),Jr.init(t,e),function(t,e,r,n){const o=function(t,e){const r=Object.getPrototypeOf(t);return e in r?void 0:r}(t,e);o&&Object.defineProperty(o,e,{configurable:!0,get(){const t={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,e,t),t.value=r(this),Object.defineProperty(this,e,t),t.value},set(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:n,value:t})}})}(t,"shape",t=>t._zod.def.shape,!1)});function dn(t,e){const r={type:"object",shape:t??{},...pe(e)};return new un(r)}const hn=Le("ZodMiniUnion",(t,e)=>{Cr.init(t,e),Jr.init(t,e)}),pn=Le("ZodMiniTransform",(t,e)=>{Nr.init(t,e),Jr.init(t,e)}),fn=Le("ZodMiniOptional",(t,e)=>{Dr.init(t,e),Jr.init(t,e)});function mn(t){return new fn({type:"optional",innerType:t})}const gn=Le("ZodMiniNullable",(t,e)=>{jr.init(t,e),Jr.init(t,e)});function yn(t){return new gn({type:"nullable",innerType:t})}const bn=Le("ZodMiniPipe",(t,e)=>{Mr.init(t,e),Jr.init(t,e)}),vn=Le("ZodMiniCustom",(t,e)=>{Ir.init(t,e),Jr.init(t,e)});function wn(t,e={}){return function(t,e,r){return new t({type:"custom",check:"custom",fn:e,...pe(r)})}(vn,t,e)}const _n=Le("ZodMiniISODateTime",(t,e)=>{_r.init(t,e),tn.init(t,e)}),$n=Le("ZodMiniISODate",(t,e)=>{$r.init(t,e),tn.init(t,e)}),kn=new Set(["http:","https:","mailto:","tel:"]);function An(t){try{return kn.has(new URL(t,"https://relative.invalid/").protocol)}catch{return!1}}function En(t){try{return/^https?:$/.test(new URL(t,"https://relative.invalid/").protocol)}catch{return!1}}const xn=Qr().check(Yr(),Kr(1),Zr(2048),wn(An,"unsafe-link")),Tn=Qr().check(Yr(),Kr(1),Zr(2048),wn(En,"unsafe-link")),Sn="a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr".split(" "),On="abbr align alt border cellpadding cellspacing color colspan controls datetime dir headers height href hreflang id lang loop open reversed rowspan scope size span src srcset start style summary title type valign value width".split(" "),Pn=["text-align","color","background-color","font-weight","font-style","text-decoration-line","vertical-align","width","list-style-type","border-collapse","white-space"],zn=/^https?:\/\/(?:www\.)?(?:youtube\.com|youtube-nocookie\.com)\/embed\/([\w-]{6,20})(?:[?#]|$)/,Rn=/^[-#\w\s.,%()/]{1,100}$/,Cn=/url|var|expression|env|attr|image|element/i;let Nn;
/*! @license DOMPurify 3.4.18 | (c) Cure53 and other contributors | Released under the Apache license 2.0 and Mozilla Public License 2.0 | github.com/cure53/DOMPurify/blob/3.4.18/LICENSE */
function Ln(t,e){(null==e||e>t.length)&&(e=t.length);for(var r=0,n=Array(e);r<e;r++)n[r]=t[r];return n}
/*! regenerator-runtime -- Copyright (c) 2014-present, Facebook, Inc. -- license (MIT): https://github.com/babel/babel/blob/main/packages/babel-helpers/LICENSE */
function Dn(t,e){return function(t){if(Array.isArray(t))return t}(t)||function(t,e){var r=null==t?null:"undefined"!=typeof Symbol&&t[Symbol.iterator]||t["@@iterator"];if(null!=r){var n,o,i,s,a=[],c=!0,l=!1;try{if(i=(r=r.call(t)).next,0===e);else for(;!(c=(n=i.call(r)).done)&&(a.push(n.value),a.length!==e);c=!0);}catch(t){l=!0,o=t}finally{try{if(!c&&null!=r.return&&(s=r.return(),Object(s)!==s))return}finally{if(l)throw o}}return a}}(t,e)||function(t,e){if(t){if("string"==typeof t)return Ln(t,e);var r={}.toString.call(t).slice(8,-1);return"Object"===r&&t.constructor&&(r=t.constructor.name),"Map"===r||"Set"===r?Array.from(t):"Arguments"===r||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(r)?Ln(t,e):void 0}}(t,e)||function(){throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.")}()}const jn=Object.entries,Mn=Object.keys,Un=Object.setPrototypeOf,In=Object.isFrozen,qn=Object.getPrototypeOf,Hn=Object.getOwnPropertyDescriptor;let Bn=Object.freeze,Fn=Object.seal,Wn=Object.create,Zn="undefined"!=typeof Reflect&&Reflect,Kn=Zn.apply,Gn=Zn.construct;Bn||(Bn=function(t){return t}),Fn||(Fn=function(t){return t}),Kn||(Kn=function(t,e){for(var r=arguments.length,n=new Array(r>2?r-2:0),o=2;o<r;o++)n[o-2]=arguments[o];return t.apply(e,n)}),Gn||(Gn=function(t){for(var e=arguments.length,r=new Array(e>1?e-1:0),n=1;n<e;n++)r[n-1]=arguments[n];return new t(...r)});const Vn=_o(Array.prototype.forEach),Yn=_o(Array.prototype.lastIndexOf),Jn=_o(Array.prototype.pop),Xn=_o(Array.prototype.push),Qn=_o(Array.prototype.slice),to=_o(Array.prototype.splice),eo=Array.isArray,ro=$o(Set),no=_o(Set.prototype.add),oo=_o(Set.prototype.has),io=_o(String.prototype.toLowerCase),so=_o(String.prototype.toString),ao=_o(String.prototype.match),co=_o(String.prototype.replace),lo=_o(String.prototype.indexOf),uo=_o(String.prototype.trim),ho=_o(Number.prototype.toString),po=_o(Boolean.prototype.toString),fo="undefined"==typeof BigInt?null:_o(BigInt.prototype.toString),mo="undefined"==typeof Symbol?null:_o(Symbol.prototype.toString),go=_o(Object.prototype.hasOwnProperty),yo=_o(Object.prototype.toString),bo=RegExp.prototype.test,vo=function(t,e){return t instanceof RegExp&&(t.lastIndex=0),Kn(bo,t,[e])},wo=$o(TypeError);function _o(t){return function(e){for(var r=arguments.length,n=new Array(r>1?r-1:0),o=1;o<r;o++)n[o-1]=arguments[o];return Kn(t,e,n)}}function $o(t){return function(){for(var e=arguments.length,r=new Array(e),n=0;n<e;n++)r[n]=arguments[n];return Gn(t,r)}}function ko(t,e){let r=arguments.length>2&&void 0!==arguments[2]?arguments[2]:io;if(Un&&Un(t,null),!eo(e))return t;let n=e.length;for(;n--;){let o=e[n];if("string"==typeof o){const t=r(o);t!==o&&(In(e)||(e[n]=t),o=t)}t[o]=!0}return t}function Ao(t){for(let e=0;e<t.length;e++)go(t,e)||(t[e]=null);return t}function Eo(t){const e=Wn(null);for(const n of jn(t)){var r=Dn(n,2);const o=r[0],i=r[1];go(t,o)&&(eo(i)?e[o]=Ao(i):i&&"object"==typeof i&&i.constructor===Object?e[o]=Eo(i):e[o]=i)}return e}function xo(t){const e=Wn(null),r=Mn(t);let n=r.length;for(;n--;)e[r[n]]=t[r[n]];return e}function To(t,e){for(;null!==t;){const r=Hn(t,e);if(r){if(r.get)return _o(r.get);if("function"==typeof r.value)return _o(r.value)}t=qn(t)}return function(){return null}}const So=Bn(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),Oo=Bn(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),Po=Bn(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),zo=Bn(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),Ro=Bn(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),Co=Bn(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),No=Bn(["#text"]),Lo=Bn(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),Do=Bn(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),jo=Bn(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),Mo=Bn(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),Uo=Fn(/{{[\w\W]*|^[\w\W]*}}/g),Io=Fn(/<%[\w\W]*|^[\w\W]*%>/g),qo=Fn(/\${[\w\W]*/g),Ho=Fn(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Bo=Fn(/^data-[\-\w.\u00B7-\uFFFF]+$/),Fo=Fn(/^aria-[\-\w]+$/),Wo=Fn(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),Zo=Fn(/^(?:\w+script|data):/i),Ko=Fn(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),Go=Fn(/^html$/i),Vo=Fn(/^[a-z][.\w]*(-[.\w]+)+$/i),Yo=Fn(/<[/\w!]/g),Jo=Fn(/<[/\w]/g),Xo=Fn(/<\/no(script|embed|frames)/i),Qo=Fn(/\/>/i),ti=Fn(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),ei=Fn(/^[\r\n\t ]+/),ri=Bn(ko({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),ni=function(){return"undefined"==typeof window?null:window},oi=function(t,e,r,n){return go(t,e)&&eo(t[e])?ko(n.base?xo(n.base):{},t[e],n.transform):r},ii=function(t,e,r){const n=go(t,e)?t[e]:void 0;return n&&"object"==typeof n?Eo(n):r};var si=function t(){let e=arguments.length>0&&void 0!==arguments[0]?arguments[0]:ni();const r=e=>t(e);if(r.version="3.4.18",r.removed=[],!e||!e.document||9!==e.document.nodeType||!e.Element)return r.isSupported=!1,r;let n=e.document;const o=n,i=o.currentScript,s=e.HTMLTemplateElement,a=e.Node,c=e.Element,l=e.NodeFilter,u=e.DOMParser,d=e.trustedTypes,h=c.prototype,p=To(h,"cloneNode"),f=To(h,"remove"),m=To(h,"removeAttributeNode"),g=To(h,"nextSibling"),y=To(h,"childNodes"),b=To(h,"parentNode"),v=To(h,"shadowRoot"),w=To(h,"attributes"),_=a&&a.prototype?To(a.prototype,"nodeType"):null,$=a&&a.prototype?To(a.prototype,"nodeName"):null,k=a&&a.prototype?To(a.prototype,"ownerDocument"):null,A=function(t){return _?_(t):t.nodeType},E=function(t){return $?$(t):t.nodeName},x=function(t){for(;null!==t;){const e=Hn(t,"namespaceURI");if(e)return e.get?_o(e.get):null;t=qn(t)}return null}(h),T=function(t){return x?x(t):t.namespaceURI};if("function"==typeof s){const t=n.createElement("template");t.content&&t.content.ownerDocument&&(n=t.content.ownerDocument)}let S,O,P="",z=!1,R=0;const C=function(){if(R>0)throw wo('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},N=function(t){C(),R++;try{return S.createHTML(t)}finally{R--}},L=function(t){return S&&vt?N(t):t},D=n,j=D.implementation,M=D.createNodeIterator,U=D.createDocumentFragment,I=D.getElementsByTagName,q=o.importNode;let H={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]};r.isSupported="function"==typeof jn&&"function"==typeof b&&j&&void 0!==j.createHTMLDocument;const B=Uo,F=Io,W=qo,Z=Bo,K=Fo,G=Zo,V=Ko,Y=Vo;let J=Wo,X=null;const Q=ko({},[...So,...Oo,...Po,...Ro,...No]);let tt=null;const et=ko({},[...Lo,...Do,...jo,...Mo]);let rt=null,nt=null,ot=null;const it=Object.seal(Wn(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}}));let st=!0,at=!0,ct=!1,lt=!0,ut=!1,dt=!0,ht=!1,pt=!1,ft=null,mt=null,gt=!1,yt=!1,bt=!1,vt=!1,wt=!0,_t=!1;const $t="user-content-";let kt=!0,At=!1,Et=null,xt=!1,Tt=null;const St=ko({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]);let Ot=null;const Pt=ko({},["audio","video","img","source","image","track"]);let zt=null;const Rt=ko({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Ct="http://www.w3.org/1998/Math/MathML",Nt="http://www.w3.org/2000/svg",Lt="http://www.w3.org/1999/xhtml";let Dt=Lt,jt=!1,Mt=null;const Ut=ko({},[Ct,Nt,Lt],so),It=Bn(ko({},["mi","mo","mn","ms","mtext"]));let qt=null;const Ht=Bn(ko({},["annotation-xml"]));let Bt=null;const Ft=Bn(Wn(null)),Wt=ko({},["title","style","font","a","script"]);let Zt=null;const Kt=["application/xhtml+xml","text/html"];let Gt=null,Vt=null;const Yt=n.createElement("form"),Jt=function(t){return t instanceof RegExp||t instanceof Function},Xt=function(){let t=arguments.length>0&&void 0!==arguments[0]?arguments[0]:{};t&&"object"==typeof t||(t={}),t=Eo(t),Zt=-1===Kt.indexOf(t.PARSER_MEDIA_TYPE)?"text/html":t.PARSER_MEDIA_TYPE,Gt="application/xhtml+xml"===Zt?so:io,X=oi(t,"ALLOWED_TAGS",Q,{transform:Gt}),tt=oi(t,"ALLOWED_ATTR",et,{transform:Gt}),Mt=oi(t,"ALLOWED_NAMESPACES",Ut,{transform:so}),zt=oi(t,"ADD_URI_SAFE_ATTR",Rt,{transform:Gt,base:Rt}),Ot=oi(t,"ADD_DATA_URI_TAGS",Pt,{transform:Gt,base:Pt}),Tt=oi(t,"FORBID_CONTENTS",St,{transform:Gt}),nt=oi(t,"FORBID_TAGS",Wn(null),{transform:Gt}),ot=oi(t,"FORBID_ATTR",Wn(null),{transform:Gt}),xt=!!go(t,"USE_PROFILES")&&(t.USE_PROFILES&&"object"==typeof t.USE_PROFILES?Eo(t.USE_PROFILES):t.USE_PROFILES),st=!1!==t.ALLOW_ARIA_ATTR,at=!1!==t.ALLOW_DATA_ATTR,ct=t.ALLOW_UNKNOWN_PROTOCOLS||!1,lt=!1!==t.ALLOW_SELF_CLOSE_IN_ATTR,ut=t.SAFE_FOR_TEMPLATES||!1,dt=!1!==t.SAFE_FOR_XML,ht=t.WHOLE_DOCUMENT||!1,yt=t.RETURN_DOM||!1,bt=t.RETURN_DOM_FRAGMENT||!1,vt=t.RETURN_TRUSTED_TYPE||!1,gt=t.FORCE_BODY||!1,wt=!1!==t.SANITIZE_DOM,_t=t.SANITIZE_NAMED_PROPS||!1,kt=!1!==t.KEEP_CONTENT,At=t.IN_PLACE||!1,J=function(t){if(!t)return!1;try{return vo(t,""),!0}catch(t){return!1}}(t.ALLOWED_URI_REGEXP)?t.ALLOWED_URI_REGEXP:Wo,Dt="string"==typeof t.NAMESPACE?t.NAMESPACE:Lt,qt=ii(t,"MATHML_TEXT_INTEGRATION_POINTS",It),Bt=ii(t,"HTML_INTEGRATION_POINTS",Ht);const e=ii(t,"CUSTOM_ELEMENT_HANDLING",Ft);if(rt=Wn(null),go(e,"tagNameCheck")&&Jt(e.tagNameCheck)&&(rt.tagNameCheck=e.tagNameCheck),go(e,"attributeNameCheck")&&Jt(e.attributeNameCheck)&&(rt.attributeNameCheck=e.attributeNameCheck),go(e,"allowCustomizedBuiltInElements")&&"boolean"==typeof e.allowCustomizedBuiltInElements&&(rt.allowCustomizedBuiltInElements=e.allowCustomizedBuiltInElements),Fn(rt),ut&&(at=!1),bt&&(yt=!0),xt&&((go(t,"ALLOWED_TAGS")||go(t,"ALLOWED_ATTR"))&&"undefined"!=typeof console&&"function"==typeof console.warn&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),X=ko({},No),tt=Wn(null),!0===xt.html&&(ko(X,So),ko(tt,Lo)),!0===xt.svg&&(ko(X,Oo),ko(tt,Do),ko(tt,Mo)),!0===xt.svgFilters&&(ko(X,Po),ko(tt,Do),ko(tt,Mo)),!0===xt.mathMl&&(ko(X,Ro),ko(tt,jo),ko(tt,Mo))),it.tagCheck=null,it.attributeCheck=null,go(t,"ADD_TAGS")&&("function"==typeof t.ADD_TAGS?it.tagCheck=t.ADD_TAGS:eo(t.ADD_TAGS)&&(X===Q&&(X=xo(X)),ko(X,t.ADD_TAGS,Gt))),go(t,"ADD_ATTR")&&("function"==typeof t.ADD_ATTR?it.attributeCheck=t.ADD_ATTR:eo(t.ADD_ATTR)&&(tt===et&&(tt=xo(tt)),ko(tt,t.ADD_ATTR,Gt))),go(t,"ADD_FORBID_CONTENTS")&&eo(t.ADD_FORBID_CONTENTS)&&(Tt===St&&(Tt=xo(Tt)),ko(Tt,t.ADD_FORBID_CONTENTS,Gt)),kt&&(X["#text"]=!0),ht&&ko(X,["html","head","body"]),X.table&&(X.tbody=!0,delete nt.tbody),t.TRUSTED_TYPES_POLICY){if("function"!=typeof t.TRUSTED_TYPES_POLICY.createHTML)throw wo('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if("function"!=typeof t.TRUSTED_TYPES_POLICY.createScriptURL)throw wo('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');const e=S;S=t.TRUSTED_TYPES_POLICY;try{P=N("")}catch(t){throw S=e,t}}else null===t.TRUSTED_TYPES_POLICY?(S=void 0,P=""):(void 0===S&&(z||(O=function(t,e){if("object"!=typeof t||"function"!=typeof t.createPolicy)return null;let r=null;const n="data-tt-policy-suffix";e&&e.hasAttribute(n)&&(r=e.getAttribute(n));const o="dompurify"+(r?"#"+r:"");try{return t.createPolicy(o,{createHTML:t=>t,createScriptURL:t=>t})}catch(t){return console.warn("TrustedTypes policy "+o+" could not be created."),null}}(d,i),z=!0),S=O),S&&"string"==typeof P&&(P=N("")));Vt=Bn(t)},Qt=ko({},[...Oo,...Po,...zo]),te=ko({},[...Ro,...Co]),ee=function(t){Xn(r.removed,{element:t});try{b(t).removeChild(t)}catch(e){if(f(t),!b(t))throw wo("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},re=function(t,e,r){try{m(t,e)}catch(e){try{t.removeAttribute(r)}catch(t){}}},ne=function(t){ae(t);const e=y(t);e&&Vn(Qn(e),t=>{try{f(t)}catch(t){}}),1===A(t)&&ie(t,!1)},oe=function(t,e,n){if(!n)try{n=e.getAttributeNode(t)}catch(t){n=null}if(Xn(r.removed,{attribute:n||null,from:e}),n)re(e,n,t);else try{e.removeAttribute(t)}catch(t){}if("is"===t)if(yt||bt)try{ee(e)}catch(t){}else try{e.setAttribute(t,"")}catch(t){}},ie=function(t,e){const r=w(t);if(r)for(let n=r.length-1;n>=0;--n){const o=r[n],i=o&&o.name;"string"!=typeof i||e&&tt[Gt(i)]||re(t,o,i)}},se=function(t,e){let r=arguments.length>2&&void 0!==arguments[2]&&arguments[2];const n=[t];for(;n.length>0;){const t=n.pop();if(!1===e(t))continue;if(r&&1===A(t)){const e=v(t);ve(e)&&n.push(e)}const o=y(t);if(o)for(let t=o.length-1;t>=0;--t)n.push(o[t])}},ae=function(t){se(t,t=>{1===A(t)&&ie(t,!0)})},ce=function(t){const e=[];return se(t,t=>{e.push(t)},!0),e},le=function(t,e){let n=!1;return Vn(r.removed,e=>{e.element&&(n=n||e.element===t,ae(e.element))}),function(t,e){const r=ro();Vn(ce(t),t=>{1===A(t)&&no(r,t)}),Vn(e,t=>{1!==A(t)||oo(r,t)||ie(t,!0)})}(t,e),n},ue=function(t,e,r,n){const o=pe(t);let i;for(;i=o.nextNode();)oo(n,i)&&!oo(Et,i)&&(e&&_e(H.uponSanitizeShadowNode,i,null),Re(i,r))},de=function(t,e){return!!dt&&("patchsrc"===t||"for"===t&&"label"!==e&&"output"!==e)},he=function(t){let e=null,r=null;if(gt)t="<remove></remove>"+t;else{const e=ao(t,ei);r=e&&e[0]}"application/xhtml+xml"===Zt&&Dt===Lt&&(t='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+t+"</body></html>");const o=S?N(t):t;if(Dt===Lt)try{e=(new u).parseFromString(o,Zt)}catch(t){}if(!e||!e.documentElement){e=j.createDocument(Dt,"template",null);try{e.documentElement.innerHTML=jt?P:o}catch(t){}}const i=e.body||e.documentElement;return t&&r&&i.insertBefore(n.createTextNode(r),i.childNodes[0]||null),Dt===Lt?I.call(e,ht?"html":"body")[0]:ht?e.documentElement:i},pe=function(t){let e=arguments.length>1&&void 0!==arguments[1]&&arguments[1];const r=k?k(t):t.ownerDocument;return M.call(r||t,t,(e?0:l.SHOW_ELEMENT)|l.SHOW_COMMENT|l.SHOW_TEXT|l.SHOW_PROCESSING_INSTRUCTION|l.SHOW_CDATA_SECTION,null)},fe=function(t){return t=co(t,B," "),t=co(t,F," "),co(t,W," ")},me=function(t){var e;ge(t);const r=null===(e=t.querySelectorAll)||void 0===e?void 0:e.call(t,"template");r&&Vn(r,t=>{ve(t.content)&&me(t.content)})},ge=function(t){t.normalize();const e=pe(t,!0);let r=e.nextNode();for(;r;)r.data=fe(r.data),r=e.nextNode()},ye=function(t){const e=$?$(t):null;return"string"==typeof e&&"form"===Gt(e)&&("string"!=typeof t.nodeName||"string"!=typeof t.textContent||"function"!=typeof t.removeChild||t.attributes!==w(t)||"function"!=typeof t.removeAttribute||"function"!=typeof t.removeAttributeNode||"function"!=typeof t.getAttributeNode||"function"!=typeof t.setAttribute||"string"!=typeof t.namespaceURI||"function"!=typeof t.insertBefore||"function"!=typeof t.hasChildNodes||t.nodeType!==_(t)||t.childNodes!==y(t))},be=function(t){if(!_||"object"!=typeof t||null===t)return null;try{const e=_(t);return"number"==typeof e?e:null}catch(t){return null}},ve=function(t){return 11===be(t)},we=function(t){return null!==be(t)};function _e(t,e,n){0!==t.length&&Vn(t,t=>{t.call(r,e,n,Vt)})}const $e=function(t,e){if(t instanceof RegExp)return vo(t,e);if(t instanceof Function){for(var r=arguments.length,n=new Array(r>2?r-2:0),o=2;o<r;o++)n[o-2]=arguments[o];return Boolean(t(e,...n))}return!1},ke=function(t,e,r,n){return 0===t.length?e:e===r||e===n?xo(e):e},Ae=function(t,e){return t!==e&&null===b(t)&&(At&&ae(t),!0)},Ee=function(t,e){if(Et&&no(Et,t),_e(H.beforeSanitizeElements,t,null),Ae(t,e))return!0;if(ye(t))return ee(t),!0;const n=Gt(E(t)),o=A(t);if(X=ke(H.uponSanitizeElement,X,Q,ft),_e(H.uponSanitizeElement,t,{tagName:n,allowedTags:X}),Ae(t,e))return!0;if(function(t,e,r){return!!(dt&&1===r&&t.hasChildNodes()&&!we(t.firstElementChild)&&vo(Yo,t.textContent)&&vo(Yo,t.innerHTML))||!!(dt&&ri[e]&&1===r&&T(t)===Lt&&(we(t.firstElementChild)||"string"==typeof t.textContent&&vo(Yo,t.textContent)))||7===r||!(!dt||8!==r||!vo(Jo,t.data))}(t,n,o))return ee(t),!0;if(nt[n]||!(it.tagCheck instanceof Function&&it.tagCheck(n))&&!X[n]){const r=function(t,e,r){if(!nt[e]&&Se(e)&&$e(rt.tagNameCheck,e))return!1;if(kt&&!Tt[e]&&!Tt[io(e)]){const e=b(t),n=y(t);if(n&&e)for(let o=n.length-1;o>=0;--o){const i=t===r?p(n[o],!0):n[o];e.insertBefore(i,g(t))}}return ee(t),!0}(t,n,e);return!(!1!==r||(_e(H.afterSanitizeElements,t,null),!Ae(t,e)))||r}if(1===o&&!function(t){const e=T(t),r=io(E(t)),n=b(t);let o=Dt,i="template";return n&&1===A(n)&&(o=T(n),i=io(E(n))),!!Mt[e]&&(e===Nt?function(t,e,r){return e===Lt?"svg"===t:e===Ct?"svg"===t&&("annotation-xml"===r||qt[r]):Boolean(Qt[t])}(r,o,i):e===Ct?function(t,e,r){return e===Lt?"math"===t:e===Nt?"math"===t&&Bt[r]:Boolean(te[t])}(r,o,i):e===Lt?function(t,e,r){return!(e===Nt&&!Bt[r])&&!(e===Ct&&!qt[r])&&!te[t]&&(Wt[t]||!Qt[t])}(r,o,i):"application/xhtml+xml"===Zt)}(t))return ee(t),!0;if(("noscript"===n||"noembed"===n||"noframes"===n)&&vo(Xo,t.innerHTML))return ee(t),!0;if(ut&&3===o){const e=t.textContent,n=fe(e);e!==n&&(Xn(r.removed,{element:t.cloneNode()}),t.textContent=n)}return _e(H.afterSanitizeElements,t,null),Ae(t,e)},xe=function(t,e,r){if(ot[e])return!1;if(de(e,t))return!1;if(wt&&("id"===e||"name"===e)&&(r in n||r in Yt))return!1;const o=tt[e]||it.attributeCheck instanceof Function&&it.attributeCheck(e,t);if(at&&vo(Z,e))return!0;if(st&&vo(K,e))return!0;if(!o)return Se(t)&&$e(rt.tagNameCheck,t)&&$e(rt.attributeNameCheck,e,t)||"is"===e&&rt.allowCustomizedBuiltInElements&&$e(rt.tagNameCheck,r);if(zt[e])return!0;const i=co(r,V,"");return!(!vo(J,i)&&("src"!==e&&"xlink:href"!==e&&"href"!==e||"script"===t||0!==lo(r,"data:")||!Ot[t])&&(!ct||vo(G,i))&&r)},Te=ko({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),Se=function(t){return!Te[io(t)]&&vo(Y,t)},Oe=function(t,e,r,n){if(S&&"object"==typeof d&&"function"==typeof d.getAttributeType&&!r)switch(d.getAttributeType(t,e)){case"TrustedHTML":return N(n);case"TrustedScriptURL":return function(t){C(),R++;try{return S.createScriptURL(t)}finally{R--}}(n)}return n},Pe=function(t,e,r,n){try{return r?t.setAttributeNS(r,e,n):t.setAttribute(e,n),!ye(t)||(ee(t),!1)}catch(r){return oe(e,t),!1}},ze=function(t,e){return!(!dt||!vo(ti,e))||"attributename"===io(t)&&-1!==lo(e,"href")},Re=function(t,e){Ee(t,e),function(t,e){if(_e(H.beforeSanitizeAttributes,t,null),Ae(t,e))return;const n=t.attributes;if(!n||ye(t))return;tt=ke(H.uponSanitizeAttribute,tt,et,mt);const o={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:tt,forceKeepAttr:void 0};let i=n.length;const s=Gt(E(t));for(;i--;){const e=n[i],a=e.name,c=e.namespaceURI,l=e.value,u=Gt(a),d=l;let h="value"===a?d:uo(d),p=!1;o.attrName=u,o.attrValue=h,o.keepAttr=!0,o.forceKeepAttr=void 0,_e(H.uponSanitizeAttribute,t,o),h=o.attrValue,!_t||"id"!==u&&"name"!==u||0===lo(h,$t)||(oe(a,t,e),h=$t+h,p=!0),ze(a,h)?oe(a,t,e):o.forceKeepAttr||(!o.keepAttr||!lt&&vo(Qo,h)?oe(a,t,e):(ut&&(h=fe(h)),xe(s,u,h)?(h=Oe(s,u,c,h),h!==d&&Pe(t,a,c,h)&&p&&Jn(r.removed)):oe(a,t,e)))}_e(H.afterSanitizeAttributes,t,null),Ae(t,e)}(t,e),ve(t.content)&&Ce(t.content)},Ce=function(t){let e=null;const r=pe(t);for(_e(H.beforeSanitizeShadowDOM,t,null);e=r.nextNode();)if(_e(H.uponSanitizeShadowNode,e,null),Re(e,t),1===A(e)){const t=v(e);ve(t)&&(Ne(t),Ce(t))}ut&&ge(t),_e(H.afterSanitizeShadowDOM,t,null)},Ne=function(t){const e=[{node:t,shadow:null}];for(;e.length>0;){const t=e.pop();if(t.shadow){Ce(t.shadow);continue}const r=t.node,n=1===A(r),o=y(r);if(o)for(let t=o.length-1;t>=0;--t)e.push({node:o[t],shadow:null});if(n){const t=$?$(r):null;if("string"==typeof t&&"template"===Gt(t)){const t=r.content;ve(t)&&e.push({node:t,shadow:null})}}if(n){const t=v(r);ve(t)&&e.push({node:null,shadow:t},{node:t,shadow:null})}}};return r.sanitize=function(t){let e=arguments.length>1&&void 0!==arguments[1]?arguments[1]:{},n=null,i=null,s=null,a=null;if(jt=!t,jt&&(t="\x3c!--\x3e"),"string"!=typeof t&&!we(t)&&"string"!=typeof(t=function(t){switch(typeof t){case"string":return t;case"number":return ho(t);case"boolean":return po(t);case"bigint":return fo?fo(t):"0";case"symbol":return mo?mo(t):"Symbol()";case"undefined":default:return yo(t);case"function":case"object":{if(null===t)return yo(t);const e=t,r=To(e,"toString");if("function"==typeof r){const t=r(e);return"string"==typeof t?t:yo(t)}return yo(t)}}}(t)))throw wo("dirty is not a string, aborting");if(!r.isSupported)return t;pt?(X=ft,tt=mt):Xt(e),r.removed=[];const c=At&&"string"!=typeof t&&we(t);let l=[];const u=Et;if(c){dt&&se(t,t=>{const e=A(t);if(7===e||8===e&&vo(Jo,t.data)){try{f(t)}catch(t){}return!1}if(1===e){const e=t,r=Gt(E(t));try{e.hasAttribute&&e.hasAttribute("patchsrc")&&e.removeAttribute("patchsrc"),e.hasAttribute&&e.hasAttribute("for")&&de("for",r)&&e.removeAttribute("for")}catch(t){}}return!0});const e=E(t);if("string"==typeof e){const r=Gt(e);if(!X[r]||nt[r])throw ne(t),wo("root node is forbidden and cannot be sanitized in-place")}if(ye(t))throw ne(t),wo("root node is clobbered and cannot be sanitized in-place");l=ce(t),Et=ro()}else if(we(t))n=he("\x3c!----\x3e"),i=n.ownerDocument.importNode(t,!0),1===i.nodeType&&"BODY"===i.nodeName||"HTML"===i.nodeName?n=i:n.appendChild(i),Ne(n);else{if(!yt&&!ut&&!ht&&-1===t.indexOf("<"))return L(t);if(n=he(t),!n)return yt?null:vt?P:""}n&&gt&&ee(n.firstChild);const d=c?t:n;try{c&&Ne(t);const e=pe(d);for(;s=e.nextNode();)Re(s,d);c&&function(t,e){const r=Et;let n=null;const o=()=>(n||(n=ro(),Vn(e,t=>{no(n,t)})),n);for(let e=0;;e++){const n=ce(t),i=[t];let s=!1;if(Vn(n,t=>{11===A(t)?Xn(i,t):s||oo(r,t)||(s=oo(o(),t))}),!s)return;if(e>=8)throw wo("the tree kept changing during in-place sanitization; refusing to return it");Vn(i,(e,r)=>{ue(e,r>0,t,o())})}}(t,l)}catch(e){throw c&&(ne(t),le(t,l)),e}finally{Et=u}if(c){if(le(t,l))throw wo("a node selected for removal could not be safely returned; refusing to sanitize in place");return ut&&me(t),t}if(yt){if(ut&&me(n),bt)for(a=U.call(n.ownerDocument);n.firstChild;)a.appendChild(n.firstChild);else a=n;return(tt.shadowroot||tt.shadowrootmode)&&(a=q.call(o,a,!0)),a}const h=()=>ht?n.outerHTML:n.innerHTML;let p=h();return ut&&vo(Ho,p)&&(ge(n),p=h()),ht&&X["!doctype"]&&n.ownerDocument&&n.ownerDocument.doctype&&n.ownerDocument.doctype.name&&vo(Go,n.ownerDocument.doctype.name)&&(p="<!DOCTYPE "+n.ownerDocument.doctype.name+">\n"+p),L(p)},r.setConfig=function(){Xt(arguments.length>0&&void 0!==arguments[0]?arguments[0]:{}),pt=!0,ft=X,mt=tt},r.clearConfig=function(){Vt=null,pt=!1,ft=null,mt=null,S=O,P=""},r.isValidAttribute=function(t,e,r){Vt||Xt({});const n=Gt(t),o=Gt(e);return("string"!=typeof r||!(ze(e,r)||!lt&&vo(Qo,r)))&&xe(n,o,r)},r.addHook=function(t,e){"function"==typeof e&&go(H,t)&&Xn(H[t],e)},r.removeHook=function(t,e){if(go(H,t)){if(void 0!==e){const r=Yn(H[t],e);return-1===r?void 0:to(H[t],r,1)[0]}return Jn(H[t])}},r.removeHooks=function(t){go(H,t)&&(H[t]=[])},r.removeAllHooks=function(){H={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},r}();const ai={ALLOWED_TAGS:Sn,ALLOWED_ATTR:On,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,ALLOW_UNKNOWN_PROTOCOLS:!1,RETURN_DOM_FRAGMENT:!0};let ci,li=new WeakMap;let ui=new WeakMap;function di(t,e){const r=function(t){li=new WeakMap,ui=new WeakMap;const e=(ci||(ci=si(window),ci.addHook("uponSanitizeAttribute",(t,e)=>{"style"===e.attrName&&(li.set(t,function(t){Nn??=document.implementation.createHTMLDocument("").createElement("i").style,Nn.cssText=t;const e=[];for(const t of Pn){const r=Nn.getPropertyValue(t);r&&Rn.test(r)&&!Cn.test(r)&&e.push([t,r])}return e}(e.attrValue)),e.keepAttr=!1),"id"===e.attrName&&(ui.set(t,e.attrValue),e.keepAttr=!1)}),ci)).sanitize(t,ai);if(!(e instanceof DocumentFragment))throw new St("format","The sanitiser cannot work under the policy of this page.",{reason:"render"});return{fragment:e,styles:li,anchors:ui}}(t),n=document.createElement("div");var o;return n.append(r.fragment),function(t,{styles:e}){hi(t,"*",t=>function(t,e){for(const[r,n]of e)t.style.setProperty(r,n)}(t,e.get(t)??[]))}(n,r),hi(o=n,"[align]",t=>{const e=t.getAttribute("align").toLowerCase();t.removeAttribute("align"),/^(left|right|center|justify)$/.test(e)&&!/^(IMG|TABLE)$/.test(t.tagName)&&t.style.setProperty("text-align",e)}),hi(o,"center",t=>{pi(t,"div").style.setProperty("text-align","center")}),hi(o,"font",t=>{const e=t.getAttribute("color")??"",r=t.style.cssText,n=pi(t,"span");n.removeAttribute("color"),n.removeAttribute("size"),r&&(n.style.cssText=r),/^#?\w+$/.test(e)&&n.style.setProperty("color",e)}),function(t,e){const r=[...t.querySelectorAll("h1,h2,h3,h4,h5,h6")],n=[...new Set(r.map(({tagName:t})=>t))].sort();for(const t of r){const r=t.style.cssText,o=pi(t,`h${Math.min(6,e+n.indexOf(t.tagName))}`);r&&(o.style.cssText=r)}}(n,e.level),function(t,{base:e}){hi(t,"[srcset]",t=>t.removeAttribute("srcset")),hi(t,"img,audio,video,source",t=>{const r=fi(t.getAttribute("src")??"",e);r&&t.hasAttribute("src")&&En(r)?t.setAttribute("src","https:"===location.protocol?r.replace(/^http:/,"https:"):r):t.removeAttribute("src"),"IMG"===t.tagName&&(t.loading="lazy",t.decoding="async",t.hasAttribute("alt")||(t.alt="")),/^(AUDIO|VIDEO)$/.test(t.tagName)&&(t.setAttribute("controls",""),t.setAttribute("preload","none"))})}(n,e),function(t,{base:e,words:r}){hi(t,"iframe",t=>{const n=fi(t.getAttribute("src")??"",e)??"",o=zn.exec(n)?.[1];if(o)t.replaceWith(function(t,e){const r="www.youtube-nocookie.com",n=document.createElement("div");n.className="video";const o=document.createElement("button");o.type="button",o.textContent=e.video;const i=document.createElement("p");return i.textContent=e.videoNote(r),o.addEventListener("click",()=>{const o=document.createElement("iframe");o.src=`https://${r}/embed/${t}?autoplay=1`,o.title=e.video,o.allow="autoplay; encrypted-media; fullscreen; picture-in-picture",o.setAttribute("sandbox","allow-scripts allow-same-origin allow-presentation allow-popups"),n.replaceChildren(o),o.focus()}),n.append(o,i),n}(o,r));else if(t.hasAttribute("src")&&En(n)){const e=document.createElement("a");e.href=n,e.textContent=n,t.replaceWith(e)}else t.remove()})}(n,e),function(t,{anchors:e},r){const n=new Map;hi(t,"*",t=>{const r=e.get(t);r&&!n.has(r)&&n.set(r,t)}),hi(t,"a[href]",t=>{const e=t.getAttribute("href").trim();if(e.startsWith("#"))return void function(t,e){e?t.addEventListener("click",t=>{t.preventDefault(),e.tabIndex=-1,e.focus(),e.scrollIntoView({block:"start"})}):t.removeAttribute("href")}(t,n.get(function(t){try{return decodeURIComponent(t)}catch{return t}}(e.slice(1))));const o=fi(e,r.base),i=o&&r.articleAt(o);i?(t.href=r.addressOf(i),t.dataset.article=i):o&&An(o)?(t.href=o,new URL(o).origin!==location.origin&&(t.rel="noopener noreferrer")):t.removeAttribute("href")})}(n,r,e),function(t,e){hi(t,"table",t=>{if(t.parentElement?.closest("table"))return;const r=document.createElement("div");r.className="table",r.tabIndex=0,r.setAttribute("role","region"),r.setAttribute("aria-label",t.caption?.textContent?.trim()||e),t.replaceWith(r),r.append(t)})}(n,e.words.table),n}function hi(t,e,r){t.querySelectorAll(e).forEach(r)}function pi(t,e){const r=document.createElement(e);for(const{name:e,value:n}of t.attributes)r.setAttribute(e,n);return r.append(...t.childNodes),t.replaceWith(r),r}function fi(t,e){try{return new URL(t.trim(),e).href}catch{return}}const mi=new Map;function gi(t,e){setTimeout(()=>yi(t,e),3e3)}function yi(t,e){mi.get(t)===e&&mi.delete(t)}class bi extends Error{response;request;options;constructor(t,e,r){const n=`${t.status||0===t.status?t.status:""} ${t.statusText??""}`.trim();super(`Request failed with ${n?`status code ${n}`:"an unknown error"}: ${e.method} ${e.url}`),this.name="HTTPError",this.response=t,this.request=e,this.options=r}}class vi extends Error{name="NonError";value;constructor(t){let e="Non-error value was thrown";try{"string"==typeof t?e=t:t&&"object"==typeof t&&"message"in t&&"string"==typeof t.message&&(e=t.message)}catch{}super(e),this.value=t}}class wi extends Error{name="ForceRetryError";customDelay;code;customRequest;constructor(t){const e=t?.cause?t.cause instanceof Error?t.cause:new vi(t.cause):void 0;super(t?.code?`Forced retry: ${t.code}`:"Forced retry",e?{cause:e}:void 0),this.customDelay=t?.delay,this.code=t?.code,this.customRequest=t?.request}}const _i=(()=>{let t=!1,e=!1;const r="function"==typeof globalThis.ReadableStream,n="function"==typeof globalThis.Request;if(r&&n)try{e=new globalThis.Request("https://empty.invalid",{body:new globalThis.ReadableStream,method:"POST",get duplex(){return t=!0,"half"}}).headers.has("Content-Type")}catch(t){if(t instanceof Error&&"unsupported BodyInit type"===t.message)return!1;throw t}return t&&!e})(),$i="function"==typeof globalThis.AbortController,ki="function"==typeof globalThis.AbortSignal&&"function"==typeof globalThis.AbortSignal.any,Ai="function"==typeof globalThis.ReadableStream,Ei="function"==typeof globalThis.FormData,xi=["get","post","put","patch","head","delete"],Ti={json:"application/json",text:"text/*",formData:"multipart/form-data",arrayBuffer:"*/*",blob:"*/*",bytes:"*/*"},Si=2147483647,Oi=(new TextEncoder).encode("------WebKitFormBoundaryaxpyiPgbbPti10Rw").length,Pi=Symbol("stop");class zi{options;constructor(t){this.options=t}}const Ri=t=>new zi(t),Ci={json:!0,parseJson:!0,stringifyJson:!0,searchParams:!0,prefixUrl:!0,retry:!0,timeout:!0,hooks:!0,throwHttpErrors:!0,onDownloadProgress:!0,onUploadProgress:!0,fetch:!0,context:!0},Ni={next:!0},Li={method:!0,headers:!0,body:!0,mode:!0,credentials:!0,cache:!0,redirect:!0,referrer:!0,referrerPolicy:!0,integrity:!0,keepalive:!0,signal:!0,window:!0,duplex:!0},Di=(t,e,r)=>{let n,o=0;return t.pipeThrough(new TransformStream({transform(t,i){if(i.enqueue(t),n){o+=n.byteLength;let t=0===e?0:o/e;t>=1&&(t=1-Number.EPSILON),r?.({percent:t,totalBytes:Math.max(e,o),transferredBytes:o},n)}n=t},flush(){n&&(o+=n.byteLength,r?.({percent:1,totalBytes:Math.max(e,o),transferredBytes:o},n))}}))},ji=t=>null!==t&&"object"==typeof t,Mi=(...t)=>{for(const e of t)if((!ji(e)||Array.isArray(e))&&void 0!==e)throw new TypeError("The `options` argument must be an object");return Bi({},...t)},Ui=(t={},e={})=>{const r=new globalThis.Headers(t),n=e instanceof globalThis.Headers,o=new globalThis.Headers(e);for(const[t,e]of o.entries())n&&"undefined"===e||void 0===e?r.delete(t):r.set(t,e);return r};function Ii(t,e,r){return Object.hasOwn(e,r)&&void 0===e[r]?[]:Bi(t[r]??[],e[r]??[])}const qi=(t={},e={})=>({beforeRequest:Ii(t,e,"beforeRequest"),beforeRetry:Ii(t,e,"beforeRetry"),afterResponse:Ii(t,e,"afterResponse"),beforeError:Ii(t,e,"beforeError")}),Hi=(t,e)=>{const r=new URLSearchParams;for(const n of[t,e])if(void 0!==n)if(n instanceof URLSearchParams)for(const[t,e]of n.entries())r.append(t,e);else if(Array.isArray(n))for(const t of n){if(!Array.isArray(t)||2!==t.length)throw new TypeError("Array search parameters must be provided in [[key, value], ...] format");r.append(String(t[0]),String(t[1]))}else if(ji(n))for(const[t,e]of Object.entries(n))void 0!==e&&r.append(t,String(e));else{const t=new URLSearchParams(n);for(const[e,n]of t.entries())r.append(e,n)}return r},Bi=(...t)=>{let e,r={},n={},o={};const i=[];for(const s of t)if(Array.isArray(s))Array.isArray(r)||(r=[]),r=[...r,...s];else if(ji(s)){for(let[t,n]of Object.entries(s))if("signal"===t&&n instanceof globalThis.AbortSignal)i.push(n);else if("context"!==t)"searchParams"!==t?(ji(n)&&t in r&&(n=Bi(r[t],n)),r={...r,[t]:n}):e=null==n?void 0:void 0===e?n:Hi(e,n);else{if(null!=n&&(!ji(n)||Array.isArray(n)))throw new TypeError("The `context` option must be an object");r={...r,context:null==n?{}:{...r.context,...n}}}ji(s.hooks)&&(o=qi(o,s.hooks),r.hooks=o),ji(s.headers)&&(n=Ui(n,s.headers),r.headers=n)}return void 0!==e&&(r.searchParams=e),i.length>0&&(1===i.length?r.signal=i[0]:r.signal=ki?AbortSignal.any(i):i.at(-1)),r},Fi=t=>xi.includes(t)?t.toUpperCase():t,Wi={limit:2,methods:["get","put","head","delete","options","trace"],statusCodes:[408,413,429,500,502,503,504],afterStatusCodes:[413,429,503],maxRetryAfter:Number.POSITIVE_INFINITY,backoffLimit:Number.POSITIVE_INFINITY,delay:t=>.3*2**(t-1)*1e3,jitter:void 0,retryOnTimeout:!1},Zi=(t={})=>{if("number"==typeof t)return{...Wi,limit:t};if(t.methods&&!Array.isArray(t.methods))throw new Error("retry.methods must be an array");if(t.methods&&=t.methods.map(t=>t.toLowerCase()),t.statusCodes&&!Array.isArray(t.statusCodes))throw new Error("retry.statusCodes must be an array");const e=Object.fromEntries(Object.entries(t).filter(([,t])=>void 0!==t));return{...Wi,...e}};class Ki extends Error{request;constructor(t){super(`Request timed out: ${t.method} ${t.url}`),this.name="TimeoutError",this.request=t}}class Gi{static create(t,e){const r=new Gi(t,e),n=r.#a(async()=>{if("number"==typeof r.#c.timeout&&r.#c.timeout>Si)throw new RangeError("The `timeout` option cannot be greater than 2147483647");await Promise.resolve();let t=await r.#l();for(const e of r.#c.hooks.afterResponse){const n=r.#u(t.clone());let o;try{o=await e(r.request,r.#d(),n,{retryCount:r.#h})}catch(e){throw r.#p(n),r.#p(t),e}if(o instanceof zi)throw r.#p(n),r.#p(t),new wi(o.options);const i=o instanceof globalThis.Response?o:t;n!==i&&r.#p(n),t!==i&&r.#p(t),t=i}if(r.#u(t),!t.ok&&("function"==typeof r.#c.throwHttpErrors?r.#c.throwHttpErrors(t.status):r.#c.throwHttpErrors)){let e=new bi(t,r.request,r.#d());for(const t of r.#c.hooks.beforeError)e=await t(e,{retryCount:r.#h});throw e}if(r.#c.onDownloadProgress){if("function"!=typeof r.#c.onDownloadProgress)throw new TypeError("The `onDownloadProgress` option must be a function");if(!Ai)throw new Error("Streams are not supported in your environment. `ReadableStream` is missing.");const e=t.clone();return r.#p(t),((t,e)=>{if(!t.body)return t;if(204===t.status)return new Response(null,{status:t.status,statusText:t.statusText,headers:t.headers});const r=Math.max(0,Number(t.headers.get("content-length"))||0);return new Response(Di(t.body,r,e),{status:t.status,statusText:t.statusText,headers:t.headers})})(e,r.#c.onDownloadProgress)}return t}).finally(()=>{const t=r.#f;r.#m(t?.body??void 0),r.#m(r.request.body??void 0)});for(const[t,o]of Object.entries(Ti))"bytes"===t&&"function"!=typeof globalThis.Response?.prototype?.bytes||(n[t]=async()=>{r.request.headers.set("accept",r.request.headers.get("accept")||o);const i=await n;if("json"===t){if(204===i.status)return"";const t=await i.text();return""===t?"":e.parseJson?e.parseJson(t):JSON.parse(t)}return i[t]()});return n}static#g(t){return!t||"object"!=typeof t||Array.isArray(t)||t instanceof URLSearchParams?t:Object.fromEntries(Object.entries(t).filter(([,t])=>void 0!==t))}request;#y;#h=0;#b;#c;#f;#v;#w;constructor(t,e={}){if(this.#b=t,this.#c={...e,headers:Ui(this.#b.headers,e.headers),hooks:qi({beforeRequest:[],beforeRetry:[],beforeError:[],afterResponse:[]},e.hooks),method:Fi(e.method??this.#b.method??"GET"),prefixUrl:String(e.prefixUrl||""),retry:Zi(e.retry),throwHttpErrors:e.throwHttpErrors??!0,timeout:e.timeout??1e4,fetch:e.fetch??globalThis.fetch.bind(globalThis),context:e.context??{}},"string"!=typeof this.#b&&!(this.#b instanceof URL||this.#b instanceof globalThis.Request))throw new TypeError("`input` must be a string, URL, or Request");if(this.#c.prefixUrl&&"string"==typeof this.#b){if(this.#b.startsWith("/"))throw new Error("`input` must not begin with a slash when using `prefixUrl`");this.#c.prefixUrl.endsWith("/")||(this.#c.prefixUrl+="/"),this.#b=this.#c.prefixUrl+this.#b}$i&&ki&&(this.#v=this.#c.signal??this.#b.signal,this.#y=new globalThis.AbortController,this.#c.signal=this.#v?AbortSignal.any([this.#v,this.#y.signal]):this.#y.signal),_i&&(this.#c.duplex="half"),void 0!==this.#c.json&&(this.#c.body=this.#c.stringifyJson?.(this.#c.json)??JSON.stringify(this.#c.json),this.#c.headers.set("content-type",this.#c.headers.get("content-type")??"application/json"));const r=e.headers&&new globalThis.Headers(e.headers).has("content-type");if(this.#b instanceof globalThis.Request&&(Ei&&this.#c.body instanceof globalThis.FormData||this.#c.body instanceof URLSearchParams)&&!r&&this.#c.headers.delete("content-type"),this.request=new globalThis.Request(this.#b,this.#c),void 0!==(n=this.#c.searchParams)&&(Array.isArray(n)?n.length>0:n instanceof URLSearchParams?n.size>0:"object"==typeof n?Object.keys(n).length>0:"string"==typeof n?n.trim().length>0:Boolean(n))){const t="?"+("string"==typeof this.#c.searchParams?this.#c.searchParams.replace(/^\?/,""):new URLSearchParams(Gi.#g(this.#c.searchParams)).toString()),e=this.request.url.replace(/(?:\?.*?)?(?=#|$)/,t);this.request=new globalThis.Request(e,this.#c)}var n;if(this.#c.onUploadProgress){if("function"!=typeof this.#c.onUploadProgress)throw new TypeError("The `onUploadProgress` option must be a function");if(!_i)throw new Error("Request streams are not supported in your environment. The `duplex` option for `Request` is not available.");this.request=this.#_(this.request,this.#c.body??void 0)}}#$(){const t=this.#c.retry.delay(this.#h);let e=t;!0===this.#c.retry.jitter?e=Math.random()*t:"function"==typeof this.#c.retry.jitter&&(e=this.#c.retry.jitter(t),(!Number.isFinite(e)||e<0)&&(e=t));const r=this.#c.retry.backoffLimit??Number.POSITIVE_INFINITY;return Math.min(r,e)}async#k(t){if(this.#h++,this.#h>this.#c.retry.limit)throw t;const e=t instanceof Error?t:new vi(t);if(e instanceof wi)return e.customDelay??this.#$();if(!this.#c.retry.methods.includes(this.request.method.toLowerCase()))throw t;if(void 0!==this.#c.retry.shouldRetry){const r=await this.#c.retry.shouldRetry({error:e,retryCount:this.#h});if(!1===r)throw t;if(!0===r)return this.#$()}if(function(t){return t instanceof Ki||t?.name===Ki.name}(t)&&!this.#c.retry.retryOnTimeout)throw t;if(function(t){return t instanceof bi||t?.name===bi.name}(t)){if(!this.#c.retry.statusCodes.includes(t.response.status))throw t;const e=t.response.headers.get("Retry-After")??t.response.headers.get("RateLimit-Reset")??t.response.headers.get("X-RateLimit-Retry-After")??t.response.headers.get("X-RateLimit-Reset")??t.response.headers.get("X-Rate-Limit-Reset");if(e&&this.#c.retry.afterStatusCodes.includes(t.response.status)){let t=1e3*Number(e);Number.isNaN(t)?t=Date.parse(e)-Date.now():t>=Date.parse("2024-01-01")&&(t-=Date.now());const r=this.#c.retry.maxRetryAfter??t;return t<r?t:r}if(413===t.response.status)throw t}return this.#$()}#u(t){return this.#c.parseJson&&(t.json=async()=>this.#c.parseJson(await t.text())),t}#m(t){t&&t.cancel().catch(()=>{})}#p(t){this.#m(t.body??void 0)}async#a(t){try{return await t()}catch(e){const r=Math.min(await this.#k(e),Si);if(this.#h<1)throw e;if(await async function(t,{signal:e}){return new Promise((r,n)=>{function o(){clearTimeout(i),n(e.reason)}e&&(e.throwIfAborted(),e.addEventListener("abort",o,{once:!0}));const i=setTimeout(()=>{e?.removeEventListener("abort",o),r()},t)})}(r,this.#v?{signal:this.#v}:{}),e instanceof wi&&e.customRequest){const t=this.#c.signal?new globalThis.Request(e.customRequest,{signal:this.#c.signal}):new globalThis.Request(e.customRequest);this.#A(t)}for(const t of this.#c.hooks.beforeRetry){const r=await t({request:this.request,options:this.#d(),error:e,retryCount:this.#h});if(r instanceof globalThis.Request){this.#A(r);break}if(r instanceof globalThis.Response)return r;if(r===Pi)return}return this.#a(t)}}async#l(){this.#y?.signal.aborted&&(this.#y=new globalThis.AbortController,this.#c.signal=this.#v?AbortSignal.any([this.#v,this.#y.signal]):this.#y.signal,this.request=new globalThis.Request(this.request,{signal:this.#c.signal}));for(const t of this.#c.hooks.beforeRequest){const e=await t(this.request,this.#d(),{retryCount:this.#h});if(e instanceof Response)return e;if(e instanceof globalThis.Request){this.#A(e);break}}const t=((t,e)=>{const r={};for(const n in e)Object.hasOwn(e,n)&&(n in Li||n in Ci||n in t&&!(n in Ni)||(r[n]=e[n]));return r})(this.request,this.#c);return this.#f=this.request,this.request=this.#f.clone(),!1===this.#c.timeout?this.#c.fetch(this.#f,t):async function(t,e,r,n){return new Promise((o,i)=>{const s=setTimeout(()=>{r&&r.abort(),i(new Ki(t))},n.timeout);n.fetch(t,e).then(o).catch(i).then(()=>{clearTimeout(s)})})}(this.#f,t,this.#y,this.#c)}#d(){if(!this.#w){const{hooks:t,...e}=this.#c;this.#w=Object.freeze(e)}return this.#w}#A(t){this.#w=void 0,this.request=this.#_(t)}#_(t,e){return this.#c.onUploadProgress&&t.body?((t,e,r)=>{if(!t.body)return t;const n=(t=>{if(!t)return 0;if(t instanceof FormData){let e=0;for(const[r,n]of t)e+=Oi,e+=(new TextEncoder).encode(`Content-Disposition: form-data; name="${r}"`).length,e+="string"==typeof n?(new TextEncoder).encode(n).length:n.size;return e}if(t instanceof Blob)return t.size;if(t instanceof ArrayBuffer)return t.byteLength;if("string"==typeof t)return(new TextEncoder).encode(t).length;if(t instanceof URLSearchParams)return(new TextEncoder).encode(t.toString()).length;if("byteLength"in t)return t.byteLength;if("object"==typeof t&&null!==t)try{const e=JSON.stringify(t);return(new TextEncoder).encode(e).length}catch{return 0}return 0})(r??t.body);return new Request(t,{duplex:"half",body:Di(t.body,n,e)})})(t,this.#c.onUploadProgress,e??this.#c.body??void 0):t}}
/*! MIT License © Sindre Sorhus */const Vi=t=>{const e=(e,r)=>Gi.create(e,Mi(t,r));for(const r of xi)e[r]=(e,n)=>Gi.create(e,Mi(t,n,{method:r}));return e.create=t=>Vi(Mi(t)),e.extend=e=>("function"==typeof e&&(e=e(t??{})),Vi(Mi(t,e))),e.stop=Pi,e.retry=Ri,e},Yi=Vi(),Ji=dn({type:mn(Qr()),title:mn(Qr()),status:mn(rn()),detail:mn(Qr()),instance:mn(Qr())}),Xi=Yi.create({timeout:8e3,retry:{limit:2,methods:["get"],statusCodes:[408,429,500,502,503,504],maxRetryAfter:3e3,backoffLimit:3e3,jitter:!0}});function Qi(t,e){const r=function(t){let e;try{e=new URL(t,document.baseURI)}catch(e){throw new St("config",`"${t}" is not an address.`,{reason:"bad-endpoint",cause:e})}if(!/^https?:$/.test(e.protocol))throw new St("config",`"${t}" is not an http(s) address.`,{reason:"bad-endpoint",url:e.href});return e}(t.endpoint),n=(t,e={})=>{const n=/^https?:/i.test(t)?new URL(t):function(t,e){const r=new URL(t.href),[n="",o=""]=e.split("?",2);return n&&(r.pathname=`${r.pathname.replace(/\/+$/,"")}/${n.replace(/^\/+/,"")}`),new URLSearchParams(o).forEach((t,e)=>r.searchParams.set(e,t)),r}(r,t);for(const[t,r]of Object.entries(e))void 0!==r&&""!==r&&n.searchParams.set(t,String(r));return n.href},o=(r,o={})=>async function(t,e,r,n){const o=new AbortController,i=()=>o.abort();n.aborted&&i(),n.addEventListener("abort",i,{once:!0});let s=!1;const a=setTimeout(()=>{s=!0,i()},15e3);try{const n=await Xi(t,{method:e.method??"GET",headers:{Accept:"application/json","Accept-Language":r,...e.headers},...void 0===e.body?{}:{body:JSON.stringify(e.body)},signal:o.signal});return{url:n.url||t,headers:n.headers,bytes:await ts(n)}}catch(e){if(n.aborted)throw new DOMException("Nobody waits for it any more.","AbortError");if(s)throw new St("timeout",`No whole answer in time: ${t}`,{url:t});throw await async function(t,e){if(t instanceof St)return t;if(t instanceof Ki)return new St("timeout",`No answer in 8 s: ${e}`,{url:e,cause:t});if(t instanceof bi){const{status:r}=t.response,n=await async function(t){try{const e=Ve(Ji,JSON.parse((new TextDecoder).decode(await ts(t))));return e.success?e.data.detail??e.data.title:void 0}catch{return}}(t.response);return new St("http",`Status ${r}${n?` (${n})`:""}: ${e}`,{reason:es(r),status:r,url:e,cause:t})}const r="object"==typeof navigator&&!navigator.onLine;return new St("network",`${r?"The browser is offline":"No answer: refused, blocked, or no permission for this page (CORS)"}: ${e}`,{...r?{reason:"offline"}:{},url:e,cause:Ot(t)?void 0:t})}(e,t)}finally{clearTimeout(a),n.removeEventListener("abort",i)}}(n(r,o.search),o,t.language,e);return{...t,endpoint:r.href.replace(/\/$/,""),url:n,get:o,json:async(t,e)=>function({bytes:t,url:e,headers:r}){const n=(new TextDecoder).decode(t).trim();if(""===n)throw new St("format",`The answer is empty: ${e}`,{reason:"empty",url:e});try{return JSON.parse(n)}catch(t){const o=n.startsWith("<")||/html/i.test(r.get("content-type")??"");throw new St("format",o?`A web page came instead of JSON (a login page, perhaps): ${e}`:`The answer is not JSON: ${e}`,{reason:o?"html":"json",url:e,cause:t})}}(await o(t,e))}}async function ts(t){const e=t.body?.getReader();if(!e)return new Uint8Array(await t.arrayBuffer());const r=[];let n=0;for(;;){const{done:o,value:i}=await e.read();if(o)break;if(n+=i.byteLength,n>8388608)throw e.cancel().catch(()=>{}),new St("format","The answer is larger than 8388608 bytes.",{reason:"too-large",url:t.url});r.push(i)}const o=new Uint8Array(n);let i=0;for(const t of r)o.set(t,i),i+=t.byteLength;return o}function es(t){return 401===t||403===t?"forbidden":404===t||410===t?"not-found":408===t||429===t?"busy":"server"}function rs(t,e,r,n){const o=[...r,...e.map(e=>({path:is(t,e.path,n),message:e.message,lost:"field"}))],i=o[o.length-1];return new St("format","The answer does not have the expected shape: "+(i?`${i.path}: ${i.message}`:"unknown"),{reason:"shape",faults:o.slice(0,100)})}function ns(t,e){let r=t;for(const t of e){if("object"!=typeof r||null===r)return;r=r[t]}return r}function os(t,e,r){const n=new Map;for(const[t,...r]of e){const e=n.get(t);e?e.push(r):n.set(t,[r])}const o=t=>t?.some(t=>0===t.length);if(Array.isArray(t)){const e=[],i=[];return t.forEach((s,a)=>{const c=n.get(a);o(c)||(e.push(c?os(s,c,r):s),i.push(r.get(t)?.[a]??a))}),r.set(e,i),e}const i={...t};for(const[t,e]of n)i[t]=o(e)?void 0:os(i[t],e,r);return i}function is(t,e,r){let n="$";return e.forEach((o,i)=>{const s=ns(t,e.slice(0,i)),a="object"==typeof s&&null!==s?r.get(s):void 0;n+="number"==typeof o?`[${a?.[o]??o}]`:`.${String(o)}`}),n}const ss=Qr().check(Vr("NFC"),Yr(),Kr(1)),as=new bn({type:"pipe",in:new hn({type:"union",options:[Qr().check(Kr(1),Zr(512)),on()],...pe(void 0)}),out:new pn({type:"transform",transform:String})});const cs=function(t,e){return new t({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...pe(e)})}(_n,{offset:!0}),ls=on().check(Fr(0)),us=dn({url:Tn,alt:mn(Qr().check(Vr("NFC"))),width:mn(on().check(Wr())),height:mn(on().check(Wr())),srcset:mn(Qr())}),ds=dn({id:as,name:ss,count:mn(ls)}),hs=dn({id:as,title:ss,url:mn(xn),summary:mn(ss),image:mn(us),publishedAt:mn(cs),category:mn(ds),pinned:mn(an())}),ps=dn({items:ln(hs),page:on().check(Fr(1)),pageSize:on().check(Fr(1)),total:mn(ls),more:mn(an())}),fs=ln(ds),ms=dn({title:ss,url:xn,size:mn(ls),type:mn(Qr())}),gs=dn({id:as,title:ss,url:mn(xn),publishedAt:mn(cs)}),ys=function(t,e){if(!function(t){if(!1===de(t))return!1;const e=t.constructor;if(void 0===e)return!0;if("function"!=typeof e)return!0;const r=e.prototype;return!1!==de(r)&&!1!==Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")}(e))throw new Error("Invalid input to extend: expected a plain object");const r=t._zod.def.checks;if(r&&r.length>0){const r=ae(t);for(const t of Reflect.ownKeys(e))if(void 0!==Object.getOwnPropertyDescriptor(r,t))throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return he(t,function(...t){const e={};for(const r of t){const t=Object.getOwnPropertyDescriptors(r);Object.assign(e,t)}return Object.defineProperties({},e)}(t._zod.def,{shape:me(t,e)}))}(hs,{bodyHtml:Qr(),lead:mn(ss),author:mn(ss),origin:mn(ss),updatedAt:mn(cs),attachments:mn(ln(ms)),audio:mn(dn({url:Tn})),previous:mn(gs),next:mn(gs),related:mn(ln(gs))});const bs=dn({average:mn(yn(rn().check(Fr(0)))),count:ls,max:on().check(Fr(2),Br(10)),distribution:mn(ln(ls)),own:mn(yn(on().check(Fr(1))))});dn({stars:on().check(Fr(1),Br(10)),voter:Qr().check(Kr(8),Zr(64))});const vs=dn({title:ss,url:xn,icon:mn(Qr().check(Zr(2048))),description:mn(ss)}),ws=dn({title:mn(ss),links:ln(vs)}),_s=dn({groups:ln(ws)}),$s=dn({online:ls,total:ls,today:mn(ls),yesterday:mn(ls),week:mn(ls),month:mn(ls),updatedAt:cs,daily:mn(ln(dn({date:function(t){return new t({type:"string",format:"date",check:"string_format",...pe(void 0)})}($n,void 0),count:ls})))});function ks(t){return{parse:e=>function(t,e){const r=[],n=new WeakMap;let o=e;for(let e=0;e<8;e++){const e=t.safeParse(o);if(e.success)return{data:e.data,faults:r};const i=new Map;for(const t of e.error.issues){const s=ns(o,t.path),a=void 0===s?t.path.slice(0,-1):t.path;if(0===a.length)throw rs(o,e.error.issues,r,n);i.set(JSON.stringify(a),a),null!==s&&r.length<100&&r.push({path:is(o,t.path,n),message:t.message,lost:"number"==typeof a[a.length-1]?"item":"field"})}o=os(o,[...i.values()],n)}throw rs(o,[],r,n)}(t,e)}}dn({visitor:mn(Qr().check(Kr(8),Zr(64))),page:Qr().check(Zr(2048))});const As={news:ks(ps),article:ks(ys),categories:ks(fs),visits:ks($s),rating:ks(bs),services:ks(_s)};function Es(t,e,r){const n=t=>Object.entries(t).filter(([,t])=>void 0!==t).sort(([t],[e])=>t<e?-1:1),{source:o,endpoint:i,language:s,options:a}=r;return JSON.stringify([t,o,i,s,n(a),n(e)])}function xs(t,e){return{...As[t].parse(e),at:Date.now()}}function Ts(t,{source:e,endpoint:r}){const n=(o=e,Rt.get(o));var o;if(!n)throw new St("config",`There is no source "${e}". Known: ${[...Rt.keys()].join(", ")}.`,{reason:"unknown-source"});if(!r)throw new St("config",`No endpoint to ask for ${t}.`,{reason:"no-endpoint"});return n}function Ss(t,{source:e}){return new St("config",`The source "${e}" cannot answer "${t}".`,{reason:"unsupported-topic"})}class Os{#E;#x;#T;#S="";#O=new AbortController;#P={status:"idle"};constructor(t,e,r){this.#E=t,this.#x=e,this.#T=r,t.addController(this)}get state(){return this.#P}hostConnected(){this.#E.requestUpdate()}hostUpdate(){if(!this.#E.isConnected)return;const t=this.#T(),e=t?Es(this.#x,t,this.#E.connection):"";e!==this.#S&&(this.#S=e,this.#O.abort(),this.#P={status:"idle"},t&&this.#z(t,!1))}hostDisconnected(){queueMicrotask(()=>{this.#E.isConnected||(this.#O.abort(),"loading"===this.#P.status&&(this.#S=""))})}async reload(){const t=this.#T();t&&this.#E.isConnected&&await this.#z(t,!0)}async send(t){const e=this.#T();if(e)return this.#R(r=>async function(t,e,r,n,o){const i=Ts(t,n).send,s=i?.[t];if(!s)throw Ss(t,n);const a=xs(t,await s(Qi(n,o),e,r));return function(t,e){const r={promise:Promise.resolve(e),controller:new AbortController,takers:0,settled:!0};mi.set(t,r),gi(t,r)}(Es(t,e,n),a),a}(this.#x,e,t,this.#E.connection,r))}restart(){this.#S="",this.#E.requestUpdate()}#z(t,e){return this.#R(r=>function(t,e,r,n,o=!1){return function(t,e,r,n=!1){let o=mi.get(t);return(!o||n&&o.settled)&&(o=function(t,e){const r=new AbortController,n={controller:r,takers:0,settled:!1,promise:e(r.signal).then(e=>(n.settled=!0,gi(t,n),e),e=>{throw n.settled=!0,yi(t,n),e})};return n}(t,e),mi.set(t,o)),function(t,e,r){return e.takers++,new Promise((n,o)=>{const i=()=>{0!==--e.takers||e.settled||(yi(t,e),e.controller.abort()),o(new DOMException("Nobody waits for it any more.","AbortError"))};r.aborted?i():(r.addEventListener("abort",i,{once:!0}),e.promise.then(n,o).finally(()=>r.removeEventListener("abort",i)))})}(t,o,r)}(Es(t,e,r),async n=>{const o=Ts(t,r)[t];if(!o)throw Ss(t,r);return xs(t,await o(Qi(r,n),e))},n,o)}(this.#x,t,this.#E.connection,r,e))}async#R(t){this.#O.abort();const{signal:e}=this.#O=new AbortController;this.#C({...this.#N,status:"loading"});try{const r=await t(e);if(e.aborted)return;if(this.#C({...r,status:"ready"}),await this.#E.updateComplete,e.aborted)return;return this.#E.dispatchEvent(new gt(this.#x,r.data)),void(r.faults.length>0&&this.#L(function({faults:t}){return new St("format",`${t.length} part(s) of the answer were left out.`,{reason:"partial",faults:t})}(r)))}catch(t){if(e.aborted)return;const r=St.from(t);return this.#C({...this.#N,status:"failed",error:r}),await this.#E.updateComplete,e.aborted||this.#L(r),r}}get#N(){const t=this.#P;if("idle"===t.status||void 0===t.data)return{};const{data:e,faults:r=[],at:n=0}=t;return{data:e,faults:r,at:n}}#C(t){this.#P=t,this.#E.requestUpdate()}#L(t){this.#E.failed(t),this.#E.dispatchEvent(new yt(this.#x,t))}}function Ps(t){return t&&new URLSearchParams(location.search).get(t)||void 0}const zs=s`
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
`;function Rs({url:t,type:e}){return(/\.(\w{2,5})(?:[?#]|$)/.exec(t)?.[1]??e?.split("/").pop()??"").toUpperCase()}var Cs=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};class Ns extends ee{constructor(){super(...arguments),this.topicName="article",this.labelKey="article.label",this.topic=new Os(this,"article",()=>{const t=this.current;return t?{id:t}:void 0}),this.#D=!1,this.articleId="",this.param="article",this.related=!1,this.#j=()=>{const t=Ps(this.param);t!==this._inAddress&&this.#C(t)},this.#M=t=>{const e=t.target.closest("a[data-article]");e&&this.param&&Tt(t)&&(t.preventDefault(),this.show(e.dataset.article))},this.#U=t=>{Tt(t)&&(t.preventDefault(),this.#I(xt(this.param,void 0),void 0))}}static{this.styles=[ft,zs]}#q;#D;#H;get current(){return this._inAddress??(this.articleId||void 0)}connectedCallback(){super.connectedCallback(),this._inAddress=Ps(this.param),window.addEventListener("popstate",this.#j)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("popstate",this.#j)}willUpdate(t){t.has("param")&&(this._inAddress=Ps(this.param))}updated(){const{status:t}=this.state;if(!this.#D||"ready"!==t&&"failed"!==t)return;this.#D=!1;const e=this._title??this.renderRoot.querySelector("[part~=message] button");e&&(e.tabIndex=-1,this.scrollIntoView({block:"start"}),e.focus({preventScroll:!0}))}show(t,e){this.#q=e??this.#q,this.#I(xt(this.param,t),t)}#I(t,e){this.param&&function(t){t!==location.href&&history.pushState(history.state,"",t)}(t),this.#C(e)}#C(t){const e=this.current;this._inAddress=t,this.current!==e?(this.#D=void 0!==this.current,this.#D||this.#q?.focus(),this.dispatchEvent(new bt(this.current))):this._title?.focus()}#j;#M;#U;isEmpty(){return!1}renderEmpty(){return B`<p>${this.text("article.empty")}</p>`}renderHeader(){return B`${super.renderHeader()}${this._inAddress?B`<p>
            <a part="back" href=${xt(this.param,void 0)} @click=${this.#U}
              >${this.text("article.back")}</a
            >
          </p>`:W}`}renderWaiting(){return B`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        <span class="bone title"></span>
        ${[0,1,2,3,4,5].map(()=>B`<span class="bone"></span>`)}
      </div>`}renderData(t){const e=this.heading?this.headingLevel+1:this.headingLevel,{language:r}=this,n=this.#B(t,e+1),o=this.#F(e+1),{image:i,lead:s,audio:a,origin:c}=t,l=i&&!t.bodyHtml.includes(i.url);return B`<article part="article" @click=${this.#M}>
      ${At(e,t.title,"title")} ${this.#W(t)}
      ${s?B`<p part="lead">${s}</p>`:W}
      ${a?B`<audio
              part="audio"
              controls
              preload="none"
              src=${o.absolute(a.url)}
              aria-label=${this.text("article.audio")}
            ></audio>`:W}
      ${l?B`<img
              part="image"
              src=${o.absolute(i.url)}
              alt=${i.alt??""}
              width=${i.width??W}
              height=${i.height??W}
            />`:W}
      ${n.childNodes.length>0?n:B`<slot name="empty"
              ><p part="message empty">${this.text("article.empty")}</p></slot
            >`}
      ${c?B`<p part="origin" lang=${r}>${this.text("article.origin",{origin:c})}</p>`:W}
      ${function(t,e){return 0===t.length?W:B`<section part="attachments">
    ${At(e.level,e.text("article.attachments"),"subheading")}
    <ul>
      ${t.map(t=>{const r=[Rs(t),void 0===t.size?"":$t(t.size,e.language)].filter(Boolean).join(", ");return B`<li>
          <a part="attachment" href=${e.absolute(t.url)}
            >${t.title}${r?B` <span class="kind">(${r})</span>`:W}</a
          >
        </li>`})}
    </ul>
  </section>`}(t.attachments??[],o)}
      ${this.related?function(t,e){return 0===t.length?W:B`<section part="related">
    ${At(e.level,e.text("article.related"),"subheading")}
    <ul>
      ${t.map(t=>B`<li>
            <a href=${e.addressOf(t)} data-article=${t.id}>${t.title}</a>
            ${t.publishedAt?B`<time datetime=${t.publishedAt}
                    >${wt(t.publishedAt,e.language)}</time
                  >`:W}
          </li>`)}
    </ul>
  </section>`}(t.related??[],o):W} ${function({previous:t,next:e},r){if(!t&&!e)return W;const n=(t,e,n)=>B`<li>
      <span class="way">${r.text(e)}</span>
      <a part=${n} href=${r.addressOf(t)} data-article=${t.id}>${t.title}</a>
    </li>`;return B`<nav part="around" aria-label=${r.text("article.around")}>
    <ul>
      ${e?n(e,"article.next","next"):W}
      ${t?n(t,"article.previous","previous"):W}
    </ul>
  </nav>`}(t,o)}
    </article>`}#W({publishedAt:t,updatedAt:e,category:r,author:n}){const o=(t,e,r)=>B`<span
        >${this.text(t)}
        <time part=${r} datetime=${e}
          >${wt(e,this.language,!0)}</time
        ></span
      >`;return B`<p part="meta">
      ${t?o("article.published",t,"date"):W}
      ${e&&e!==t?o("article.updated",e,"updated"):W}
      ${r?B`<span part="category">${r.name}</span>`:W}
      ${n?B`<span part="author">${n}</span>`:W}
    </p>`}#B(t,e){const r=`${e} ${this.language} ${this.connection.endpoint}`;if(this.#H?.article!==t||this.#H.key!==r){const{connection:n,param:o}=this,i=Et(`${n.endpoint}/`,n),s=di(t.bodyHtml,{base:i,level:e,articleAt:t=>{const[,e]=t.startsWith(`${i}news/`)?t.split(`${i}news/`):[];return e&&o?decodeURIComponent(e):void 0},addressOf:t=>xt(o,t),words:{table:this.text("article.table"),video:this.text("article.video"),videoNote:t=>this.text("article.videoNote",{host:t})}});s.setAttribute("part","body"),this.#H={article:t,key:r,body:s}}return this.#H.body}#F(t){const{connection:e,language:r,param:n}=this;return{language:r,level:t,text:t=>this.text(t),absolute:t=>Et(t,e),addressOf:({id:t,url:r})=>n||!r?xt(n||"article",t):Et(r,e)}}}Cs([dt({attribute:"article-id"})],Ns.prototype,"articleId",void 0),Cs([dt()],Ns.prototype,"param",void 0),Cs([dt({type:Boolean})],Ns.prototype,"related",void 0),Cs([ht()],Ns.prototype,"_inAddress",void 0),Cs([pt("[part=title]")],Ns.prototype,"_title",void 0),t("portal-article-view",Ns);class Ls{#E;#Z=0;#K;#G=!1;constructor(t){this.#E=t,t.addController(this)}hostConnected(){document.addEventListener("visibilitychange",this.#V),this.#Y(this.#E.refresh)}hostUpdated(){this.#E.refresh!==this.#Z&&this.#Y(this.#E.refresh)}hostDisconnected(){document.removeEventListener("visibilitychange",this.#V),this.#Y(0)}#Y(t){this.#Z=t,clearInterval(this.#K),t<=0||(this.#K=setInterval(this.#J,1e3*Math.max(60,t)))}#J=()=>{this.#G=document.hidden,this.#G||this.#E.reload()};#V=()=>{this.#G&&!document.hidden&&this.#J()}}const Ds=s`
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
`;function js({total:t,pageSize:e}){return void 0===t?void 0:Math.ceil(t/e)}function Ms(t){const e=js(t);return void 0===e?!0===t.more:t.page<e}function Us(t,e){return e?t.getRootNode().getElementById(e)??document.getElementById(e):null}var Is=function(t,e,r,n){var o,i=arguments.length,s=i<3?e:null===n?n=Object.getOwnPropertyDescriptor(e,r):n;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)s=Reflect.decorate(t,e,r,n);else for(var a=t.length-1;a>=0;a--)(o=t[a])&&(s=(i<3?o(s):i>3?o(e,r,s):o(e,r))||s);return i>3&&s&&Object.defineProperty(e,r,s),s};class qs extends ee{static{this.styles=[ft,Ds]}#X;#Q;constructor(){super(),this.topicName="news",this.labelKey="news.label",this.topic=new Os(this,"news",()=>this.#tt),this.#X=[],this.limit=10,this.page=1,this.category="",this.query="",this.paging="none",this.layout="list",this.searchable=!1,this.linkTemplate="",this.for="",this.refresh=0,this._page=1,this._words="",this.#M=t=>{this.for&&t.target===Us(this,this.for)&&(this._current=t.articleId)},this.#et=t=>{t.trim()!==this._words.trim()?(this._words=t,this._page=1,this.#X=[],this.#Q=()=>{const{data:e}=this.state,r=e?.total??e?.items.length;r?Lt(this.text("news.found",{n:r,q:t})):e&&Lt(this.text("news.emptySearch",{q:t}))}):"failed"===this.state.status&&this.retry()},this.#rt=t=>{this._base.tabIndex=-1,this._base.focus(),this._page=t,this.#Q=()=>{this.#nt(0);const{data:e}=this.state,r=e&&js(e);Lt(r?this.text("pages.pageOf",{page:t,n:r}):this.text("pages.page",{page:t}))}},this.#ot=()=>{const{data:t}=this.state;if(!t)return;const e=[...this.#X,...t.items];this.#X=e,this._page=t.page+1,this.#Q=()=>{this.#nt(e.length);const t=this.state.data?.items.length;void 0!==t&&Lt(this.text("news.added",{n:t}))}},this.#it=t=>{const e=t.target.closest("a[data-id]"),r=Us(this,this.for);e&&r?.show&&Tt(t)&&(t.preventDefault(),r.show(e.dataset.id,e))},this.#st={capture:!0,handleEvent:t=>{t.target.closest(".picture").hidden=!0}},new Ls(this)}connectedCallback(){super.connectedCallback(),document.addEventListener("portal-article-change",this.#M)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("portal-article-change",this.#M)}willUpdate(t){const e=["category","limit","query","endpoint","source"].some(e=>t.has(e));t.has("query")&&(this._words=this.query),(t.has("page")||e)&&(this._page=this.page,this.#X=[]),t.has("for")&&(this._current=Us(this,this.for)?.current)}updated(){const{status:t}=this.state;if("ready"!==t&&"failed"!==t)return;const e=this.#Q;this.#Q=void 0,e?.()}#M;#et;#rt;#ot;#it;#st;renderHeader(){return B`<div class="top">${super.renderHeader()}<slot name="rss"></slot></div>
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
          </button>`:W}
  </div>`}(this._words,this.#et,t=>this.text(t)):W}`}renderState(){const{state:t}=this;return this.#X.length>0&&"idle"!==t.status&&void 0===t.data?B`${this.#at([])}
    ${"failed"===t.status?super.renderState():this.#ct(!0)}`:super.renderState()}isEmpty({items:t}){return 0===t.length&&0===this.#X.length}renderEmpty(t){const e=js(t);return e&&t.page>e?B`<p>${this.text("news.pastEnd",{page:t.page,n:e})}</p>
        <button part="button" type="button" @click=${()=>this.#rt(1)}>
          ${this.text("pages.first")}
        </button>`:B`<p>
      ${this._words?this.text("news.emptySearch",{q:this._words}):this.text("news.empty")}
    </p>`}renderData(t){const e=t.items.length>this.limit;return B`${this.#at(e?t.items.slice(0,this.limit):t.items)}
    ${"pages"===this.paging?function(t,e,r){const n=js(t),{page:o}=t;if(1===o&&!Ms(t))return W;const i=(t,r,n)=>B`<button
      part="button page"
      type="button"
      aria-disabled=${n?"false":"true"}
      @click=${()=>n&&e(t)}
    >
      ${r}
    </button>`,s=t=>B`<button
      part=${t===o?"button page current":"button page"}
      type="button"
      aria-current=${t===o?"page":W}
      aria-label=${r("pages.page",{page:t})}
      @click=${()=>t!==o&&e(t)}
    >
      ${t}
    </button>`;return B`<nav part="pages" aria-label=${r("pages.label")}>
    <ul>
      <li>${i(o-1,r("pages.previous"),o>1)}</li>
      ${void 0===n?B`<li>${s(o)}</li>`:function(t,e){const r=[1,t-1,t,t+1,e].filter(t=>t>=1&&t<=e),n=[];let o=0;for(const t of r)t<=o||(t===o+2?n.push(o+1):t>o+2&&n.push(0),n.push(t),o=t);return n}(o,n).map(t=>0===t?B`<li aria-hidden="true">…</li>`:B`<li>${s(t)}</li>`)}
      <li>${i(o+1,r("pages.next"),Ms(t))}</li>
    </ul>
  </nav>`}(t,this.#rt,(t,e)=>this.text(t,e)):W}
    ${"more"===this.paging&&Ms(t)?this.#ct("loading"===this.state.status):W}
    ${e?B`<p part="note">
            ${this.text("note.surplus",{n:t.items.length,limit:this.limit})}
          </p>`:W}`}renderWaiting(){const t=Array(Math.min(this.limit,20)).fill(void 0);return B`<span class="hidden">${this.text("state.loading")}</span>
      <ul part="list" class=${this.layout} aria-hidden="true">
        ${t.map(()=>B`<li part="item">
              <div class="words"><span class="bone"></span><span class="bone short"></span></div>
            </li>`)}
      </ul>`}#at(t){const e=this.#F(),r={...e,full:e.full||"headline"===this.layout};return B`<ul
      part="list"
      class=${t.length>50?`${this.layout} long`:this.layout}
      @click=${this.#it}
      @error=${this.#st}
    >
      ${[...this.#X,...t].map((t,n)=>function(t,e){const r=e.href(t),n=r?B`<a
        part="link"
        href=${r}
        data-id=${t.id}
        aria-current=${t.id===e.current?"true":W}
        >${t.title}</a
      >`:t.title;return B`<li part="item">
    ${e.full&&t.image?function({url:t,alt:e,width:r,height:n,srcset:o},i){return B`<div class="picture">
    <img
      part="image"
      loading="lazy"
      decoding="async"
      src=${i.picture(t)}
      srcset=${o??W}
      sizes=${o?"(max-width: 30em) 100vw, 20em":W}
      alt=${e??""}
      width=${r??W}
      height=${n??W}
    />
  </div>`}(t.image,e):W}
    <div class="words">
      ${At(e.level,n,"title")} ${function({publishedAt:t,category:e,pinned:r},n){const o=t?n.now-Date.parse(t):NaN,i=o>-36e5&&o<2592e5;return t||e||r?B`<p part="meta">
    ${r?B`<span part="badge pinned">${n.text("news.pinned")}</span>`:W}
    ${i?B`<span part="badge new">${n.text("news.new")}</span>`:W}
    ${t?B`<time part="date" datetime=${t}
            >${wt(t,n.language)}</time
          >`:W}
    ${e?B`<span part="category">${e.name}</span>`:W}
  </p>`:W}(t,e)}
      ${e.full&&t.summary?B`<p part="summary">${t.summary}</p>`:W}
    </div>
  </li>`}(t,0===n?r:e))}
    </ul>`}#ct(t){return B`<button
      part="button more"
      type="button"
      aria-disabled=${t?"true":"false"}
      @click=${()=>t||this.#ot()}
    >
      ${this.text(t?"state.loading":"news.more")}
    </button>`}#nt(t){(this.renderRoot.querySelectorAll("[part=link]")[t]??this.renderRoot.querySelector("[part~=message] button")??this._base).focus()}#F(){const{connection:t,language:e}=this,r=Us(this,this.for);return{language:e,level:this.heading?this.headingLevel+1:this.headingLevel,now:Date.now(),full:"list"===this.layout||"cards"===this.layout,current:this._current,picture:e=>Et(e,t),text:t=>this.text(t),href:({id:e,url:n})=>{if(this.for)return function(t,e){return xt(t?.getAttribute("param")||"article",e)}(r,e);const o=this.linkTemplate.replace("{id}",encodeURIComponent(e));return o&&An(o)?o:n&&Et(n,t)}}}get#tt(){return{limit:this.limit,page:this._page,category:this.category||void 0,q:this._words.trim()||void 0}}}Is([dt({converter:jt(10,1,1e4)})],qs.prototype,"limit",void 0),Is([dt({converter:jt(1,1,1e6)})],qs.prototype,"page",void 0),Is([dt()],qs.prototype,"category",void 0),Is([dt()],qs.prototype,"query",void 0),Is([dt({converter:Dt("none","pages","more")})],qs.prototype,"paging",void 0),Is([dt({reflect:!0,converter:Dt("list","cards","headline","compact")})],qs.prototype,"layout",void 0),Is([dt({type:Boolean})],qs.prototype,"searchable",void 0),Is([dt({attribute:"link-template"})],qs.prototype,"linkTemplate",void 0),Is([dt()],qs.prototype,"for",void 0),Is([dt({converter:jt(0,0,86400)})],qs.prototype,"refresh",void 0),Is([ht()],qs.prototype,"_page",void 0),Is([ht()],qs.prototype,"_words",void 0),Is([ht()],qs.prototype,"_current",void 0),Is([pt("[part~=base]")],qs.prototype,"_base",void 0),t("portal-news-list",qs);const Hs="data-portal-widget",Bs=["id","class","lang","dir","title","hidden","slot"];function Fs(){document.querySelectorAll(`[${Hs}]`).forEach(t=>{(function(t){if("loading"!==document.readyState)return!0;for(let e=t;e;e=e.parentElement)if(e.nextSibling)return!0;return!1})(t)&&function(t){const e=`portal-${t.getAttribute(Hs).trim().toLowerCase()}`;if(!customElements.get(e))return;const r=document.createElement(e);for(const{name:e,value:n}of t.attributes)e!==Hs&&(Bs.includes(e)||e.startsWith("data-portal-")?r.setAttribute(e,n):e.startsWith("data-")&&r.setAttribute(e.slice(5),n));r.append(...t.childNodes),t.replaceWith(r)}(t)})}if(!window.portalWidgets?.version){const t=Object.freeze({version:"0.1.0",registerSource:function(t,e){Rt.set(t,e);for(const t of[...Ct])t()},registerMessages:function(t,e){const r=t.toLowerCase();It.set(r,{...It.get(r),...e});for(const t of[...qt])t()}});Object.defineProperty(window,"portalWidgets",{value:t,enumerable:!0}),Ws=function(){const t=document.currentScript;if(!(t instanceof HTMLScriptElement))return{};const e={};for(const r of["endpoint","source","lang"]){const n=t.getAttribute(`data-portal-${r}`);n&&(e[r]=n)}return e}(),Gt=Ws,new MutationObserver(t=>{t.some(t=>t.addedNodes.length>0)&&Fs()}).observe(document,{subtree:!0,childList:!0}),document.addEventListener("DOMContentLoaded",Fs),Fs()}var Ws}();
