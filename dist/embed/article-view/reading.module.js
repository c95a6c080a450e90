//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{N as t,m as e,t as n,O as r,e as o,v as i,p as a,i as l,A as s,j as c,Q as u,d,k as p,M as f}from"../shared.js";function m(t,e,n){t.querySelectorAll(e).forEach(n)}function h(t,e){const n=document.createElement(e);for(const{name:e,value:r}of t.attributes)"style"!==e&&n.setAttribute(e,r);for(n.style.cssText=t.style.cssText;t.firstChild;)n.append(t.firstChild);return t.replaceWith(n),n}function g(t,e){try{return new URL(t.trim(),e).href}catch{return}}const b="a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr".split(" "),y="abbr align alt border cellpadding cellspacing color colspan controls datetime dir headers height href hreflang lang loop open reversed rowspan scope size span src srcset start summary title type valign value width".split(" "),v=["text-align","color","background-color","font-weight","font-style","text-decoration-line","vertical-align","width","list-style-type","border-collapse","white-space"],w=/^https?:\/\/(?:www\.)?(?:youtube\.com|youtube-nocookie\.com)\/embed\/([\w-]{6,20})(?:[?#]|$)/,A="www.youtube-nocookie.com";function S(t){try{return decodeURIComponent(t)}catch{return t}}function T({type:t,target:e}){const n=e,r=n.parentElement;"enlarge"===r?.className&&("error"===t||n.naturalWidth<100)&&r.replaceWith(n)}const x=[0,0,0],E=[255,255,255],k=[36,40,47];let _;const O=new Map;function N(t){return O.has(t)||(O.size>=500&&O.clear(),O.set(t,function(t){if(_??=document.createElement("canvas").getContext("2d"),!_||!CSS.supports("color",t)||/^(current|inherit|windowtext)/i.test(t))return;_.fillStyle="#000",_.fillStyle=t;const e=/^#(..)(..)(..)$/.exec(_.fillStyle);return e?[parseInt(e[1],16),parseInt(e[2],16),parseInt(e[3],16)]:void 0}(t))),O.get(t)}function D(t){const[e,n,r]=t.map(t=>{const e=t/255;return e<=.04045?e/12.92:((e+.055)/1.055)**2.4});return.2126*e+.7152*n+.0722*r}function C(t,e){const[n,r]=[D(t),D(e)].sort((t,e)=>t-e);return(r+.05)/(n+.05)}function $(t,e){const n=D(e)>.18?x:E;let r=t;for(let o=1;o<=10&&C(r,e)<4.5;o++)r=t.map((t,e)=>Math.round(t+(n[e]-t)*o/10));return r}const L=t=>Math.max(...t)-Math.min(...t)<24,R=t=>`rgb(${t.join(",")})`;class z{#t=new Map;paint(t,e,n){const r=n?N(n):void 0,o=e?N(e):void 0,{style:i}=t;if(r&&!L(r))return this.#t.set(t,r),i.setProperty("background-color",R(r)),void i.setProperty("color",R($(o??x,r)));const a=this.#e(t);if(!o||L(o))return;const l=R($(o,a??E));i.setProperty("color",l),a||i.setProperty("color",`light-dark(${l}, ${R($(o,k))})`)}#e(t){if(0===this.#t.size)return;let e=t;for(;e&&!this.#t.has(e);)e=e.parentElement;return e?this.#t.get(e):void 0}}const M=/[\u0103\xe2\u0111\xea\xf4\u01a1\u01b0\xe0-\u1ef9]/i;function I(t){let e=t?.previousSibling??null;for(;e instanceof Text&&!e.data.trim();)e=e.previousSibling;return e}function P(t){return t instanceof Element&&"BR"===t.tagName}function W(t,e){(null==e||e>t.length)&&(e=t.length);for(var n=0,r=Array(e);n<e;n++)r[n]=t[n];return r}function U(t,e){return function(t){if(Array.isArray(t))return t}(t)||function(t,e){var n=null==t?null:"undefined"!=typeof Symbol&&t[Symbol.iterator]||t["@@iterator"];if(null!=n){var r,o,i,a,l=[],s=!0,c=!1;try{if(i=(n=n.call(t)).next,0===e);else for(;!(s=(r=i.call(n)).done)&&(l.push(r.value),l.length!==e);s=!0);}catch(t){c=!0,o=t}finally{try{if(!s&&null!=n.return&&(a=n.return(),Object(a)!==a))return}finally{if(c)throw o}}return l}}(t,e)||function(t,e){if(t){if("string"==typeof t)return W(t,e);var n={}.toString.call(t).slice(8,-1);return"Object"===n&&t.constructor&&(n=t.constructor.name),"Map"===n||"Set"===n?Array.from(t):"Arguments"===n||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?W(t,e):void 0}}(t,e)||function(){throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.")}()}const F=Object.entries,j=Object.keys,H=Object.setPrototypeOf,q=Object.isFrozen,B=Object.getPrototypeOf,Y=Object.getOwnPropertyDescriptor;let G=Object.freeze,V=Object.seal,K=Object.create,X="undefined"!=typeof Reflect&&Reflect,Z=X.apply,J=X.construct;G||(G=function(t){return t}),V||(V=function(t){return t}),Z||(Z=function(t,e){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return t.apply(e,r)}),J||(J=function(t){for(var e=arguments.length,n=new Array(e>1?e-1:0),r=1;r<e;r++)n[r-1]=arguments[r];return new t(...n)});const Q=xt(Array.prototype.forEach),tt=xt(Array.prototype.lastIndexOf),et=xt(Array.prototype.pop),nt=xt(Array.prototype.push),rt=xt(Array.prototype.slice),ot=xt(Array.prototype.splice),it=Array.isArray,at=Et(Set),lt=xt(Set.prototype.add),st=xt(Set.prototype.has),ct=xt(String.prototype.toLowerCase),ut=xt(String.prototype.toString),dt=xt(String.prototype.match),pt=xt(String.prototype.replace),ft=xt(String.prototype.indexOf),mt=xt(String.prototype.trim),ht=xt(Number.prototype.toString),gt=xt(Boolean.prototype.toString),bt="undefined"==typeof BigInt?null:xt(BigInt.prototype.toString),yt="undefined"==typeof Symbol?null:xt(Symbol.prototype.toString),vt=xt(Object.prototype.hasOwnProperty),wt=xt(Object.prototype.toString),At=RegExp.prototype.test,St=function(t,e){return t instanceof RegExp&&(t.lastIndex=0),Z(At,t,[e])},Tt=Et(TypeError);function xt(t){return function(e){for(var n=arguments.length,r=new Array(n>1?n-1:0),o=1;o<n;o++)r[o-1]=arguments[o];return Z(t,e,r)}}function Et(t){return function(){for(var e=arguments.length,n=new Array(e),r=0;r<e;r++)n[r]=arguments[r];return J(t,n)}}function kt(t,e){let n=arguments.length>2&&void 0!==arguments[2]?arguments[2]:ct;if(H&&H(t,null),!it(e))return t;let r=e.length;for(;r--;){let o=e[r];if("string"==typeof o){const t=n(o);t!==o&&(q(e)||(e[r]=t),o=t)}t[o]=!0}return t}function _t(t){for(let e=0;e<t.length;e++)vt(t,e)||(t[e]=null);return t}function Ot(t){const e=K(null);for(const r of F(t)){var n=U(r,2);const o=n[0],i=n[1];vt(t,o)&&(it(i)?e[o]=_t(i):i&&"object"==typeof i&&i.constructor===Object?e[o]=Ot(i):e[o]=i)}return e}function Nt(t){const e=K(null),n=j(t);let r=n.length;for(;r--;)e[n[r]]=t[n[r]];return e}function Dt(t,e){for(;null!==t;){const n=Y(t,e);if(n){if(n.get)return xt(n.get);if("function"==typeof n.value)return xt(n.value)}t=B(t)}return function(){return null}}const Ct=G(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),$t=G(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),Lt=G(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),Rt=G(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),zt=G(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),Mt=G(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),It=G(["#text"]),Pt=G(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),Wt=G(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),Ut=G(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),Ft=G(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),jt=V(/{{[\w\W]*|^[\w\W]*}}/g),Ht=V(/<%[\w\W]*|^[\w\W]*%>/g),qt=V(/\${[\w\W]*/g),Bt=V(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Yt=V(/^data-[\-\w.\u00B7-\uFFFF]+$/),Gt=V(/^aria-[\-\w]+$/),Vt=V(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),Kt=V(/^(?:\w+script|data):/i),Xt=V(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),Zt=V(/^html$/i),Jt=V(/^[a-z][.\w]*(-[.\w]+)+$/i),Qt=V(/<[/\w!]/g),te=V(/<[/\w]/g),ee=V(/<\/no(script|embed|frames)/i),ne=V(/\/>/i),re=V(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),oe=V(/^[\r\n\t ]+/),ie=G(kt({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),ae=function(){return"undefined"==typeof window?null:window},le=function(t,e,n,r){return vt(t,e)&&it(t[e])?kt(r.base?Nt(r.base):{},t[e],r.transform):n},se=function(t,e,n){const r=vt(t,e)?t[e]:void 0;return r&&"object"==typeof r?Ot(r):n};var ce=function t(){let e=arguments.length>0&&void 0!==arguments[0]?arguments[0]:ae();const n=e=>t(e);if(n.version="3.4.18",n.removed=[],!e||!e.document||9!==e.document.nodeType||!e.Element)return n.isSupported=!1,n;let r=e.document;const o=r,i=o.currentScript,a=e.HTMLTemplateElement,l=e.Node,s=e.Element,c=e.NodeFilter,u=e.DOMParser,d=e.trustedTypes,p=s.prototype,f=Dt(p,"cloneNode"),m=Dt(p,"remove"),h=Dt(p,"removeAttributeNode"),g=Dt(p,"nextSibling"),b=Dt(p,"childNodes"),y=Dt(p,"parentNode"),v=Dt(p,"shadowRoot"),w=Dt(p,"attributes"),A=l&&l.prototype?Dt(l.prototype,"nodeType"):null,S=l&&l.prototype?Dt(l.prototype,"nodeName"):null,T=l&&l.prototype?Dt(l.prototype,"ownerDocument"):null,x=function(t){return A?A(t):t.nodeType},E=function(t){return S?S(t):t.nodeName},k=function(t){for(;null!==t;){const e=Y(t,"namespaceURI");if(e)return e.get?xt(e.get):null;t=B(t)}return null}(p),_=function(t){return k?k(t):t.namespaceURI};if("function"==typeof a){const t=r.createElement("template");t.content&&t.content.ownerDocument&&(r=t.content.ownerDocument)}let O,N,D="",C=!1,$=0;const L=function(){if($>0)throw Tt('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},R=function(t){L(),$++;try{return O.createHTML(t)}finally{$--}},z=function(t){return O&&$e?R(t):t},M=r,I=M.implementation,P=M.createNodeIterator,W=M.createDocumentFragment,U=M.getElementsByTagName,j=o.importNode;let H={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]};n.isSupported="function"==typeof F&&"function"==typeof y&&I&&void 0!==I.createHTMLDocument;const q=jt,X=Ht,Z=qt,J=Yt,At=Gt,Et=Kt,_t=Xt,ce=Jt;let ue=Vt,de=null;const pe=kt({},[...Ct,...$t,...Lt,...zt,...It]);let fe=null;const me=kt({},[...Pt,...Wt,...Ut,...Ft]);let he=null,ge=null,be=null;const ye=Object.seal(K(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}}));let ve=!0,we=!0,Ae=!1,Se=!0,Te=!1,xe=!0,Ee=!1,ke=!1,_e=null,Oe=null,Ne=!1,De=!1,Ce=!1,$e=!1,Le=!0,Re=!1;const ze="user-content-";let Me=!0,Ie=!1,Pe=null,We=!1,Ue=null;const Fe=kt({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]);let je=null;const He=kt({},["audio","video","img","source","image","track"]);let qe=null;const Be=kt({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Ye="http://www.w3.org/1998/Math/MathML",Ge="http://www.w3.org/2000/svg",Ve="http://www.w3.org/1999/xhtml";let Ke=Ve,Xe=!1,Ze=null;const Je=kt({},[Ye,Ge,Ve],ut),Qe=G(kt({},["mi","mo","mn","ms","mtext"]));let tn=null;const en=G(kt({},["annotation-xml"]));let nn=null;const rn=G(K(null)),on=kt({},["title","style","font","a","script"]);let an=null;const ln=["application/xhtml+xml","text/html"];let sn=null,cn=null;const un=r.createElement("form"),dn=function(t){return t instanceof RegExp||t instanceof Function},pn=function(){let t=arguments.length>0&&void 0!==arguments[0]?arguments[0]:{};t&&"object"==typeof t||(t={}),t=Ot(t),an=-1===ln.indexOf(t.PARSER_MEDIA_TYPE)?"text/html":t.PARSER_MEDIA_TYPE,sn="application/xhtml+xml"===an?ut:ct,de=le(t,"ALLOWED_TAGS",pe,{transform:sn}),fe=le(t,"ALLOWED_ATTR",me,{transform:sn}),Ze=le(t,"ALLOWED_NAMESPACES",Je,{transform:ut}),qe=le(t,"ADD_URI_SAFE_ATTR",Be,{transform:sn,base:Be}),je=le(t,"ADD_DATA_URI_TAGS",He,{transform:sn,base:He}),Ue=le(t,"FORBID_CONTENTS",Fe,{transform:sn}),ge=le(t,"FORBID_TAGS",K(null),{transform:sn}),be=le(t,"FORBID_ATTR",K(null),{transform:sn}),We=!!vt(t,"USE_PROFILES")&&(t.USE_PROFILES&&"object"==typeof t.USE_PROFILES?Ot(t.USE_PROFILES):t.USE_PROFILES),ve=!1!==t.ALLOW_ARIA_ATTR,we=!1!==t.ALLOW_DATA_ATTR,Ae=t.ALLOW_UNKNOWN_PROTOCOLS||!1,Se=!1!==t.ALLOW_SELF_CLOSE_IN_ATTR,Te=t.SAFE_FOR_TEMPLATES||!1,xe=!1!==t.SAFE_FOR_XML,Ee=t.WHOLE_DOCUMENT||!1,De=t.RETURN_DOM||!1,Ce=t.RETURN_DOM_FRAGMENT||!1,$e=t.RETURN_TRUSTED_TYPE||!1,Ne=t.FORCE_BODY||!1,Le=!1!==t.SANITIZE_DOM,Re=t.SANITIZE_NAMED_PROPS||!1,Me=!1!==t.KEEP_CONTENT,Ie=t.IN_PLACE||!1,ue=function(t){if(!t)return!1;try{return St(t,""),!0}catch(t){return!1}}(t.ALLOWED_URI_REGEXP)?t.ALLOWED_URI_REGEXP:Vt,Ke="string"==typeof t.NAMESPACE?t.NAMESPACE:Ve,tn=se(t,"MATHML_TEXT_INTEGRATION_POINTS",Qe),nn=se(t,"HTML_INTEGRATION_POINTS",en);const e=se(t,"CUSTOM_ELEMENT_HANDLING",rn);if(he=K(null),vt(e,"tagNameCheck")&&dn(e.tagNameCheck)&&(he.tagNameCheck=e.tagNameCheck),vt(e,"attributeNameCheck")&&dn(e.attributeNameCheck)&&(he.attributeNameCheck=e.attributeNameCheck),vt(e,"allowCustomizedBuiltInElements")&&"boolean"==typeof e.allowCustomizedBuiltInElements&&(he.allowCustomizedBuiltInElements=e.allowCustomizedBuiltInElements),V(he),Te&&(we=!1),Ce&&(De=!0),We&&((vt(t,"ALLOWED_TAGS")||vt(t,"ALLOWED_ATTR"))&&"undefined"!=typeof console&&"function"==typeof console.warn&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),de=kt({},It),fe=K(null),!0===We.html&&(kt(de,Ct),kt(fe,Pt)),!0===We.svg&&(kt(de,$t),kt(fe,Wt),kt(fe,Ft)),!0===We.svgFilters&&(kt(de,Lt),kt(fe,Wt),kt(fe,Ft)),!0===We.mathMl&&(kt(de,zt),kt(fe,Ut),kt(fe,Ft))),ye.tagCheck=null,ye.attributeCheck=null,vt(t,"ADD_TAGS")&&("function"==typeof t.ADD_TAGS?ye.tagCheck=t.ADD_TAGS:it(t.ADD_TAGS)&&(de===pe&&(de=Nt(de)),kt(de,t.ADD_TAGS,sn))),vt(t,"ADD_ATTR")&&("function"==typeof t.ADD_ATTR?ye.attributeCheck=t.ADD_ATTR:it(t.ADD_ATTR)&&(fe===me&&(fe=Nt(fe)),kt(fe,t.ADD_ATTR,sn))),vt(t,"ADD_FORBID_CONTENTS")&&it(t.ADD_FORBID_CONTENTS)&&(Ue===Fe&&(Ue=Nt(Ue)),kt(Ue,t.ADD_FORBID_CONTENTS,sn)),Me&&(de["#text"]=!0),Ee&&kt(de,["html","head","body"]),de.table&&(de.tbody=!0,delete ge.tbody),t.TRUSTED_TYPES_POLICY){if("function"!=typeof t.TRUSTED_TYPES_POLICY.createHTML)throw Tt('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if("function"!=typeof t.TRUSTED_TYPES_POLICY.createScriptURL)throw Tt('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');const e=O;O=t.TRUSTED_TYPES_POLICY;try{D=R("")}catch(t){throw O=e,t}}else null===t.TRUSTED_TYPES_POLICY?(O=void 0,D=""):(void 0===O&&(C||(N=function(t,e){if("object"!=typeof t||"function"!=typeof t.createPolicy)return null;let n=null;const r="data-tt-policy-suffix";e&&e.hasAttribute(r)&&(n=e.getAttribute(r));const o="dompurify"+(n?"#"+n:"");try{return t.createPolicy(o,{createHTML:t=>t,createScriptURL:t=>t})}catch(t){return console.warn("TrustedTypes policy "+o+" could not be created."),null}}(d,i),C=!0),O=N),O&&"string"==typeof D&&(D=R("")));cn=G(t)},fn=kt({},[...$t,...Lt,...Rt]),mn=kt({},[...zt,...Mt]),hn=function(t){nt(n.removed,{element:t});try{y(t).removeChild(t)}catch(e){if(m(t),!y(t))throw Tt("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},gn=function(t,e,n){try{h(t,e)}catch(e){try{t.removeAttribute(n)}catch(t){}}},bn=function(t){An(t);const e=b(t);e&&Q(rt(e),t=>{try{m(t)}catch(t){}}),1===x(t)&&vn(t,!1)},yn=function(t,e,r){if(!r)try{r=e.getAttributeNode(t)}catch(t){r=null}if(nt(n.removed,{attribute:r||null,from:e}),r)gn(e,r,t);else try{e.removeAttribute(t)}catch(t){}if("is"===t)if(De||Ce)try{hn(e)}catch(t){}else try{e.setAttribute(t,"")}catch(t){}},vn=function(t,e){const n=w(t);if(n)for(let r=n.length-1;r>=0;--r){const o=n[r],i=o&&o.name;"string"!=typeof i||e&&fe[sn(i)]||gn(t,o,i)}},wn=function(t,e){let n=arguments.length>2&&void 0!==arguments[2]&&arguments[2];const r=[t];for(;r.length>0;){const t=r.pop();if(!1===e(t))continue;if(n&&1===x(t)){const e=v(t);Ln(e)&&r.push(e)}const o=b(t);if(o)for(let t=o.length-1;t>=0;--t)r.push(o[t])}},An=function(t){wn(t,t=>{1===x(t)&&vn(t,!0)})},Sn=function(t){const e=[];return wn(t,t=>{e.push(t)},!0),e},Tn=function(t,e){let r=!1;return Q(n.removed,e=>{e.element&&(r=r||e.element===t,An(e.element))}),function(t,e){const n=at();Q(Sn(t),t=>{1===x(t)&&lt(n,t)}),Q(e,t=>{1!==x(t)||st(n,t)||vn(t,!0)})}(t,e),r},xn=function(t,e,n,r){const o=_n(t);let i;for(;i=o.nextNode();)st(r,i)&&!st(Pe,i)&&(e&&zn(H.uponSanitizeShadowNode,i,null),Yn(i,n))},En=function(t,e){return!!xe&&("patchsrc"===t||"for"===t&&"label"!==e&&"output"!==e)},kn=function(t){let e=null,n=null;if(Ne)t="<remove></remove>"+t;else{const e=dt(t,oe);n=e&&e[0]}"application/xhtml+xml"===an&&Ke===Ve&&(t='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+t+"</body></html>");const o=O?R(t):t;if(Ke===Ve)try{e=(new u).parseFromString(o,an)}catch(t){}if(!e||!e.documentElement){e=I.createDocument(Ke,"template",null);try{e.documentElement.innerHTML=Xe?D:o}catch(t){}}const i=e.body||e.documentElement;return t&&n&&i.insertBefore(r.createTextNode(n),i.childNodes[0]||null),Ke===Ve?U.call(e,Ee?"html":"body")[0]:Ee?e.documentElement:i},_n=function(t){let e=arguments.length>1&&void 0!==arguments[1]&&arguments[1];const n=T?T(t):t.ownerDocument;return P.call(n||t,t,(e?0:c.SHOW_ELEMENT)|c.SHOW_COMMENT|c.SHOW_TEXT|c.SHOW_PROCESSING_INSTRUCTION|c.SHOW_CDATA_SECTION,null)},On=function(t){return t=pt(t,q," "),t=pt(t,X," "),pt(t,Z," ")},Nn=function(t){var e;Dn(t);const n=null===(e=t.querySelectorAll)||void 0===e?void 0:e.call(t,"template");n&&Q(n,t=>{Ln(t.content)&&Nn(t.content)})},Dn=function(t){t.normalize();const e=_n(t,!0);let n=e.nextNode();for(;n;)n.data=On(n.data),n=e.nextNode()},Cn=function(t){const e=S?S(t):null;return"string"==typeof e&&"form"===sn(e)&&("string"!=typeof t.nodeName||"string"!=typeof t.textContent||"function"!=typeof t.removeChild||t.attributes!==w(t)||"function"!=typeof t.removeAttribute||"function"!=typeof t.removeAttributeNode||"function"!=typeof t.getAttributeNode||"function"!=typeof t.setAttribute||"string"!=typeof t.namespaceURI||"function"!=typeof t.insertBefore||"function"!=typeof t.hasChildNodes||t.nodeType!==A(t)||t.childNodes!==b(t))},$n=function(t){if(!A||"object"!=typeof t||null===t)return null;try{const e=A(t);return"number"==typeof e?e:null}catch(t){return null}},Ln=function(t){return 11===$n(t)},Rn=function(t){return null!==$n(t)};function zn(t,e,r){0!==t.length&&Q(t,t=>{t.call(n,e,r,cn)})}const Mn=function(t,e){if(t instanceof RegExp)return St(t,e);if(t instanceof Function){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return Boolean(t(e,...r))}return!1},In=function(t,e,n,r){return 0===t.length?e:e===n||e===r?Nt(e):e},Pn=function(t,e){return t!==e&&null===y(t)&&(Ie&&An(t),!0)},Wn=function(t,e){if(Pe&&lt(Pe,t),zn(H.beforeSanitizeElements,t,null),Pn(t,e))return!0;if(Cn(t))return hn(t),!0;const r=sn(E(t)),o=x(t);if(de=In(H.uponSanitizeElement,de,pe,_e),zn(H.uponSanitizeElement,t,{tagName:r,allowedTags:de}),Pn(t,e))return!0;if(function(t,e,n){return!!(xe&&1===n&&t.hasChildNodes()&&!Rn(t.firstElementChild)&&St(Qt,t.textContent)&&St(Qt,t.innerHTML))||!!(xe&&ie[e]&&1===n&&_(t)===Ve&&(Rn(t.firstElementChild)||"string"==typeof t.textContent&&St(Qt,t.textContent)))||7===n||!(!xe||8!==n||!St(te,t.data))}(t,r,o))return hn(t),!0;if(ge[r]||!(ye.tagCheck instanceof Function&&ye.tagCheck(r))&&!de[r]){const n=function(t,e,n){if(!ge[e]&&jn(e)&&Mn(he.tagNameCheck,e))return!1;if(Me&&!Ue[e]&&!Ue[ct(e)]){const e=y(t),r=b(t);if(r&&e)for(let o=r.length-1;o>=0;--o){const i=t===n?f(r[o],!0):r[o];e.insertBefore(i,g(t))}}return hn(t),!0}(t,r,e);return!(!1!==n||(zn(H.afterSanitizeElements,t,null),!Pn(t,e)))||n}if(1===o&&!function(t){const e=_(t),n=ct(E(t)),r=y(t);let o=Ke,i="template";return r&&1===x(r)&&(o=_(r),i=ct(E(r))),!!Ze[e]&&(e===Ge?function(t,e,n){return e===Ve?"svg"===t:e===Ye?"svg"===t&&("annotation-xml"===n||tn[n]):Boolean(fn[t])}(n,o,i):e===Ye?function(t,e,n){return e===Ve?"math"===t:e===Ge?"math"===t&&nn[n]:Boolean(mn[t])}(n,o,i):e===Ve?function(t,e,n){return!(e===Ge&&!nn[n])&&!(e===Ye&&!tn[n])&&!mn[t]&&(on[t]||!fn[t])}(n,o,i):"application/xhtml+xml"===an)}(t))return hn(t),!0;if(("noscript"===r||"noembed"===r||"noframes"===r)&&St(ee,t.innerHTML))return hn(t),!0;if(Te&&3===o){const e=t.textContent,r=On(e);e!==r&&(nt(n.removed,{element:t.cloneNode()}),t.textContent=r)}return zn(H.afterSanitizeElements,t,null),Pn(t,e)},Un=function(t,e,n){if(be[e])return!1;if(En(e,t))return!1;if(Le&&("id"===e||"name"===e)&&(n in r||n in un))return!1;const o=fe[e]||ye.attributeCheck instanceof Function&&ye.attributeCheck(e,t);if(we&&St(J,e))return!0;if(ve&&St(At,e))return!0;if(!o)return jn(t)&&Mn(he.tagNameCheck,t)&&Mn(he.attributeNameCheck,e,t)||"is"===e&&he.allowCustomizedBuiltInElements&&Mn(he.tagNameCheck,n);if(qe[e])return!0;const i=pt(n,_t,"");return!(!St(ue,i)&&("src"!==e&&"xlink:href"!==e&&"href"!==e||"script"===t||0!==ft(n,"data:")||!je[t])&&(!Ae||St(Et,i))&&n)},Fn=kt({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),jn=function(t){return!Fn[ct(t)]&&St(ce,t)},Hn=function(t,e,n,r){if(O&&"object"==typeof d&&"function"==typeof d.getAttributeType&&!n)switch(d.getAttributeType(t,e)){case"TrustedHTML":return R(r);case"TrustedScriptURL":return function(t){L(),$++;try{return O.createScriptURL(t)}finally{$--}}(r)}return r},qn=function(t,e,n,r){try{return n?t.setAttributeNS(n,e,r):t.setAttribute(e,r),!Cn(t)||(hn(t),!1)}catch(n){return yn(e,t),!1}},Bn=function(t,e){return!(!xe||!St(re,e))||"attributename"===ct(t)&&-1!==ft(e,"href")},Yn=function(t,e){Wn(t,e),function(t,e){if(zn(H.beforeSanitizeAttributes,t,null),Pn(t,e))return;const r=t.attributes;if(!r||Cn(t))return;fe=In(H.uponSanitizeAttribute,fe,me,Oe);const o={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:fe,forceKeepAttr:void 0};let i=r.length;const a=sn(E(t));for(;i--;){const e=r[i],l=e.name,s=e.namespaceURI,c=e.value,u=sn(l),d=c;let p="value"===l?d:mt(d),f=!1;o.attrName=u,o.attrValue=p,o.keepAttr=!0,o.forceKeepAttr=void 0,zn(H.uponSanitizeAttribute,t,o),p=o.attrValue,!Re||"id"!==u&&"name"!==u||0===ft(p,ze)||(yn(l,t,e),p=ze+p,f=!0),Bn(l,p)?yn(l,t,e):o.forceKeepAttr||(!o.keepAttr||!Se&&St(ne,p)?yn(l,t,e):(Te&&(p=On(p)),Un(a,u,p)?(p=Hn(a,u,s,p),p!==d&&qn(t,l,s,p)&&f&&et(n.removed)):yn(l,t,e)))}zn(H.afterSanitizeAttributes,t,null),Pn(t,e)}(t,e),Ln(t.content)&&Gn(t.content)},Gn=function(t){let e=null;const n=_n(t);for(zn(H.beforeSanitizeShadowDOM,t,null);e=n.nextNode();)if(zn(H.uponSanitizeShadowNode,e,null),Yn(e,t),1===x(e)){const t=v(e);Ln(t)&&(Vn(t),Gn(t))}Te&&Dn(t),zn(H.afterSanitizeShadowDOM,t,null)},Vn=function(t){const e=[{node:t,shadow:null}];for(;e.length>0;){const t=e.pop();if(t.shadow){Gn(t.shadow);continue}const n=t.node,r=1===x(n),o=b(n);if(o)for(let t=o.length-1;t>=0;--t)e.push({node:o[t],shadow:null});if(r){const t=S?S(n):null;if("string"==typeof t&&"template"===sn(t)){const t=n.content;Ln(t)&&e.push({node:t,shadow:null})}}if(r){const t=v(n);Ln(t)&&e.push({node:null,shadow:t},{node:t,shadow:null})}}};return n.sanitize=function(t){let e=arguments.length>1&&void 0!==arguments[1]?arguments[1]:{},r=null,i=null,a=null,l=null;if(Xe=!t,Xe&&(t="\x3c!--\x3e"),"string"!=typeof t&&!Rn(t)&&"string"!=typeof(t=function(t){switch(typeof t){case"string":return t;case"number":return ht(t);case"boolean":return gt(t);case"bigint":return bt?bt(t):"0";case"symbol":return yt?yt(t):"Symbol()";case"undefined":default:return wt(t);case"function":case"object":{if(null===t)return wt(t);const e=t,n=Dt(e,"toString");if("function"==typeof n){const t=n(e);return"string"==typeof t?t:wt(t)}return wt(t)}}}(t)))throw Tt("dirty is not a string, aborting");if(!n.isSupported)return t;ke?(de=_e,fe=Oe):pn(e),n.removed=[];const s=Ie&&"string"!=typeof t&&Rn(t);let c=[];const u=Pe;if(s){xe&&wn(t,t=>{const e=x(t);if(7===e||8===e&&St(te,t.data)){try{m(t)}catch(t){}return!1}if(1===e){const e=t,n=sn(E(t));try{e.hasAttribute&&e.hasAttribute("patchsrc")&&e.removeAttribute("patchsrc"),e.hasAttribute&&e.hasAttribute("for")&&En("for",n)&&e.removeAttribute("for")}catch(t){}}return!0});const e=E(t);if("string"==typeof e){const n=sn(e);if(!de[n]||ge[n])throw bn(t),Tt("root node is forbidden and cannot be sanitized in-place")}if(Cn(t))throw bn(t),Tt("root node is clobbered and cannot be sanitized in-place");c=Sn(t),Pe=at()}else if(Rn(t))r=kn("\x3c!----\x3e"),i=r.ownerDocument.importNode(t,!0),1===i.nodeType&&"BODY"===i.nodeName||"HTML"===i.nodeName?r=i:r.appendChild(i),Vn(r);else{if(!De&&!Te&&!Ee&&-1===t.indexOf("<"))return z(t);if(r=kn(t),!r)return De?null:$e?D:""}r&&Ne&&hn(r.firstChild);const d=s?t:r;try{s&&Vn(t);const e=_n(d);for(;a=e.nextNode();)Yn(a,d);s&&function(t,e){const n=Pe;let r=null;const o=()=>(r||(r=at(),Q(e,t=>{lt(r,t)})),r);for(let e=0;;e++){const r=Sn(t),i=[t];let a=!1;if(Q(r,t=>{11===x(t)?nt(i,t):a||st(n,t)||(a=st(o(),t))}),!a)return;if(e>=8)throw Tt("the tree kept changing during in-place sanitization; refusing to return it");Q(i,(e,n)=>{xn(e,n>0,t,o())})}}(t,c)}catch(e){throw s&&(bn(t),Tn(t,c)),e}finally{Pe=u}if(s){if(Tn(t,c))throw Tt("a node selected for removal could not be safely returned; refusing to sanitize in place");return Te&&Nn(t),t}if(De){if(Te&&Nn(r),Ce)for(l=W.call(r.ownerDocument);r.firstChild;)l.appendChild(r.firstChild);else l=r;return(fe.shadowroot||fe.shadowrootmode)&&(l=j.call(o,l,!0)),l}const p=()=>Ee?r.outerHTML:r.innerHTML;let f=p();return Te&&St(Bt,f)&&(Dn(r),f=p()),Ee&&de["!doctype"]&&r.ownerDocument&&r.ownerDocument.doctype&&r.ownerDocument.doctype.name&&St(Zt,r.ownerDocument.doctype.name)&&(f="<!DOCTYPE "+r.ownerDocument.doctype.name+">\n"+f),z(f)},n.setConfig=function(){pn(arguments.length>0&&void 0!==arguments[0]?arguments[0]:{}),ke=!0,_e=de,Oe=fe},n.clearConfig=function(){cn=null,ke=!1,_e=null,Oe=null,O=N,D=""},n.isValidAttribute=function(t,e,n){cn||pn({});const r=sn(t),o=sn(e);return("string"!=typeof n||!(Bn(e,n)||!Se&&St(ne,n)))&&Un(r,o,n)},n.addHook=function(t,e){"function"==typeof e&&vt(H,t)&&nt(H[t],e)},n.removeHook=function(t,e){if(vt(H,t)){if(void 0!==e){const n=tt(H[t],e);return-1===n?void 0:ot(H[t],n,1)[0]}return et(H[t])}},n.removeHooks=function(t){vt(H,t)&&(H[t]=[])},n.removeAllHooks=function(){H={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},n}();const ue=/([\s"'/])(style(?=\s*=)|on[a-z]+(?=[\s=/>]))/gi,de=/^[-#\w\s.,%()/]{1,100}$/,pe=/url|var|expression|env|attr|image|element/i;let fe,me=new Map;function he(t){const e=me.get(t);if(e)return e;fe??=document.implementation.createHTMLDocument("").createElement("i").style,fe.cssText=t;const n=new Map;for(const t of v){const e=fe.getPropertyValue(t);e&&de.test(e)&&!pe.test(e)&&n.set(t,e)}return me.size>=500&&(me=new Map),me.set(t,n),n}const ge={ALLOWED_TAGS:[...b,"body"],ALLOWED_ATTR:y,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,ALLOW_UNKNOWN_PROTOCOLS:!1,RETURN_DOM_FRAGMENT:!0};let be,ye=new Map,ve=new Map,we=new WeakMap,Ae="";function Se(t,e){if(t.scrollWidth>t.clientWidth||t.scrollHeight>t.clientHeight+1)t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",e);else for(const e of["tabindex","role","aria-label"])t.removeAttribute(e)}function Te(t){const e=t.textContent.trim(),n=[t,...t.querySelectorAll("*")].find(t=>(/^(B|STRONG)$/.test(t.tagName)||/^(bold|[6-9]00)$/.test(t.style.fontWeight))&&t.textContent.trim()===e);return""!==e&&void 0!==n}function xe(i,a){const l=function(t){ye=new Map,ve=new Map,we=new WeakMap;const e=function(t){let e="x-";for(;t.includes(e);)e=`x${e}`;return{html:t.replace(ue,`$1${e}$2`),marker:e}}(t);Ae=e.marker;try{const o=document.implementation.createHTMLDocument("").createElement("div");o.innerHTML=n(e.html);const i=function(t){const e=t.getElementsByTagName("*").item(2e4);if(!e)return!1;const n=e.ownerDocument.createRange();return n.setStartBefore(e),n.setEndAfter(t.lastChild),n.deleteContents(),!0}(o);o.querySelectorAll("style,script,track").forEach(t=>t.remove());const a=(be||(be=ce(window),be.addHook("uponSanitizeAttribute",(t,e)=>{const{attrName:n,attrValue:r}=e;n===`${Ae}style`&&ye.set(t,he(r)),"color"!==n||ye.has(t)||ye.set(t,he("")),("id"===n||"name"===n&&"A"===t.nodeName)&&ve.set(t,r.replaceAll(Ae,"")),"href"===n&&"A"!==t.nodeName&&(e.keepAttr=!1),/^data-(src|original)$/.test(n)&&we.set(t,r)}),be)).sanitize(o,{...ge,TRUSTED_TYPES_POLICY:r()??null}),l=a instanceof DocumentFragment&&a.firstElementChild;if(!(l instanceof HTMLDivElement))throw new TypeError("Nothing came back.");return e.html!==t&&function(t,e){if(!t.innerHTML.includes(e))return;const n=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;n.nextNode();){const t=n.currentNode;t.data.includes(e)&&(t.data=t.data.replaceAll(e,""))}t.querySelectorAll("*").forEach(({attributes:t})=>{for(const n of t)n.value.includes(e)&&(n.value=n.value.replaceAll(e,""))})}(l,Ae),{root:l,styles:ye,anchors:ve,lazy:we,cut:i}}catch(t){throw new o("format","The sanitiser cannot work under the policy of this page.",{reason:"render",cause:t})}}(function(t){const e=Ee.exec(t)?.[1];return e?`<p><a href="${e}">${e.split("/").pop()||e}</a></p>`:/<[a-z!/]/i.test(t)?t:t.trim().replace(/\r?\n/g,"<br>")}(i)),s=document.adoptNode(l.root);for(const[t,e]of l.anchors)t.dataset.anchor=e;if(function(t,e){!function(t,{styles:e}){const n=new z;for(const[t,r]of e){const e=t;r.forEach((t,n)=>{n.includes("color")||("width"!==n||t.endsWith("%")||"IMG"===e.tagName)&&("white-space"!==n||t.startsWith("pre"))&&e.style.setProperty(n,"pre"===t?"pre-wrap":t)});const o=r.get("color")??e.getAttribute("color")??void 0;n.paint(e,o,r.get("background-color"))}m(t,'[width]:not(img,[width$="%"])',t=>t.removeAttribute("width")),m(t,"[height]:not(img,video)",t=>t.removeAttribute("height"))}(t,e),function(t){m(t,"[align]",t=>{const e=t.getAttribute("align").toLowerCase();t.removeAttribute("align"),/^(left|right|center|justify)$/.test(e)&&!/^(IMG|TABLE)$/.test(t.tagName)&&t.style.setProperty("text-align",e)}),m(t,"center",t=>{h(t,"div").style.setProperty("text-align","center")})}(t),m(t,"font",t=>{h(t,"span").removeAttribute("size")}),m(t,"[color]",t=>t.removeAttribute("color")),m(t,"[lang^=en i]",t=>{M.test(t.textContent)&&t.removeAttribute("lang")}),function(t){for(const e of[...t.querySelectorAll("p,div,span,b,strong,i,em,u,center,font,h1,h2,h3,h4,h5,h6,blockquote,section,small")].reverse())e.textContent.trim()||e.querySelector("img,video,audio,iframe,hr,table,a,li,[data-anchor]")||e.hasAttribute("data-anchor")||("SPAN"===e.tagName&&e.textContent?e.replaceWith(" "):e.remove());m(t,"br",t=>{const e=I(t);P(e)&&P(I(e))&&t.remove()})}(t)}(s,l),function(t,e){const n=[...new Set([...t.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({tagName:t})=>t))].sort();m(t,"h1,h2,h3,h4,h5,h6",t=>{const r=`h${Math.min(6,e+n.indexOf(t.tagName))}`;t.localName!==r&&h(t,r)})}(s,a.level),function(e,{lazy:n},r){m(e,"[srcset]",t=>t.removeAttribute("srcset")),m(e,"picture > source",t=>t.remove()),m(e,"img,audio,video,source",e=>{const o=[e.getAttribute("src"),n.get(e)].map(t=>t?g(t,r.base):void 0).find(e=>e&&t(e));o?e.setAttribute("src",function(t){return"https:"===location.protocol?t.replace(/^http:/,"https:"):t}(o)):e.removeAttribute("src"),/^(AUDIO|VIDEO)$/.test(e.tagName)&&(e.setAttribute("controls",""),e.setAttribute("preload","none"))}),m(e,"img",t=>{t.loading="lazy",t.decoding="async",t.hasAttribute("alt")||(t.alt=""),!t.hasAttribute("src")||t.closest("a")||t.width<100&&t.width||function(t,e){const n=document.createElement("button");n.type="button",n.className="enlarge";const r=t.closest("figure")?.querySelector("figcaption")?.textContent.trim();n.setAttribute("aria-label",[e.enlarge,t.alt||r].filter(Boolean).join(": ")),t.replaceWith(n),n.append(t)}(t,r.words)});for(const t of["load","error"])e.addEventListener(t,T,!0)}(s,l,a),function(e,{base:n,words:r}){m(e,"iframe",e=>{const o=g(e.getAttribute("src")??"",n)??"",i=w.exec(o)?.[1];if(i)e.replaceWith(function(t,e){const n=document.createElement("div");n.className="video";const r=document.createElement("button");r.type="button",r.textContent=e.video;const o=document.createElement("p");return o.textContent=e.videoNote(A),r.addEventListener("click",()=>{const r=document.createElement("iframe");r.src=`https://${A}/embed/${t}?autoplay=1`,r.title=e.video,r.allow="autoplay; encrypted-media; fullscreen; picture-in-picture",r.setAttribute("sandbox","allow-scripts allow-same-origin allow-presentation allow-popups"),n.replaceChildren(r),r.focus()}),n.append(r,o),n}(i,r));else if(e.hasAttribute("src")&&t(o)){const t=document.createElement("a");t.href=o,t.textContent=o,e.replaceWith(t)}else e.remove()})}(s,a),function(t,n){const r=new Map;m(t,"[data-anchor]",t=>{const e=t.dataset.anchor;r.has(e)||r.set(e,t)}),m(t,"a[href]",t=>{const o=t.getAttribute("href").trim();if(o.startsWith("#"))return i=t,void((a=r.get(S(o.slice(1))))?i.addEventListener("click",t=>{t.preventDefault(),a.tabIndex=-1,a.focus(),a.scrollIntoView({block:"start"})}):i.removeAttribute("href"));var i,a;const l=g(o,n.base);if(!l||!e(l))return void t.removeAttribute("href");const s=n.articleAt(l);t.href=void 0===s?l:n.addressOf(s),void 0!==s?t.dataset.article=s:t.origin!==location.origin&&(t.rel="noopener noreferrer"),function(t){t.textContent.trim()||t.querySelector('img:not([alt=""])')||(0===t.childElementCount?t.removeAttribute("href"):t.setAttribute("aria-label",t.host+S(t.pathname)))}(t)})}(s,a),function(t,{words:e}){let n=0;const r=new WeakMap,o=new ResizeObserver(t=>{for(const{target:e}of t)Se(e,r.get(e))});m(t,"table",t=>{if(function(t){return!(t.caption||t.tHead||t.querySelector("th"))&&(null!==t.querySelector("table")||[...t.rows].every(({cells:t})=>t.length<2))}(t))return t.setAttribute("role","presentation"),void(t.className="layout");if(function(t){const[e,...n]=t.rows;if(!e||0===n.length||t.querySelector("th"))return;const r=[...e.cells];if(r.every(Te))for(const t of r)h(t,"th").setAttribute("scope","col")}(t),t.parentElement?.closest(".table"))return;n++;const i=document.createElement("div");i.className="table",r.set(i,t.caption?.textContent.trim()||e.table(n)),t.replaceWith(i),i.append(t),o.observe(i)})}(s,a),l.cut){const t=document.createElement("p");t.setAttribute("part","note"),t.textContent=a.words.cut,s.append(t)}return s}const Ee=/^\s*((?:https?:\/)?\/[^\s<>"]+)\s*$/;class ke{#n;#r="";#o;of(t,e){const{connection:n,language:r,level:o,param:l}=e,s=`${o} ${r} ${l} ${n.endpoint}`;return this.#n===t&&this.#r===s||(this.#n=t,this.#r=s,this.#o=function({bodyHtml:t},e){const{connection:n,level:r,param:o,text:l}=e,s=i(`${n.endpoint}/`,n),c=xe(t,{base:s,level:r,articleAt:t=>{const[e,n]=t.split(`${s}news/`);return""===e&&n&&o?function(t){try{return decodeURIComponent(t)}catch{return}}(n):void 0},addressOf:t=>a(o,t),words:{enlarge:l("article.enlarge"),table:t=>l("article.table",{n:t}),video:l("article.video"),cut:l("article.cut"),videoNote:t=>l("article.videoNote",{host:t})}});return c.setAttribute("part","body"),c.textContent.trim()||c.querySelector("img,audio,video,hr")?c:void 0}(t,e)),this.#o}}const _e=l`
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
`;function Oe({url:t,type:e}){return(/\.(\w{2,5})(?:[?#]|$)/.exec(t)?.[1]??e?.split("/").pop()??"").toUpperCase()}class Ne{#i;#a;constructor(t){t.addController(this)}hostDisconnected(){this.tell(void 0)}tell(t,e="",r=t=>t){if(t===this.#a)return;if(this.#a=t,this.#i?.remove(),this.#i=void 0,!t)return;const o=JSON.stringify(function(t,e,n){const{author:r,origin:o,image:i}=t,a=r??o;return{"@context":"https://schema.org","@type":"NewsArticle",identifier:t.id,headline:t.title,description:t.lead??t.summary,url:e,datePublished:t.publishedAt,dateModified:t.updatedAt??t.publishedAt,author:a&&{"@type":r?"Person":"Organization",name:a},publisher:{"@type":"Organization",name:De()},articleSection:t.category?.name,image:i&&n(i.url)}}(t,e,r)).replaceAll("<","\\u003c"),i=document.createElement("div");i.innerHTML=n(`<script type="application/ld+json">${o}<\/script>`);const a=i.firstElementChild;a.style.setProperty("display","none","important"),document.head.append(a),this.#i=a}}function De(){const t=document.head.querySelector('meta[property="og:site_name"],meta[name="application-name"]');return t?.content.trim()||location.hostname}const Ce=l`
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
  @media print {
    [part='related'] {
      display: none;
    }
  }
`,$e=["print","save","share","text-size","contrast","listen"];class Le{#l;#o=new ke;#s;#c;#u;#d;constructor(t){this.#l=t,this.#s=new Ne(t)}get styles(){return[Ce,_e,...this.#c?.styles??[]]}equip(t){this.#c??=new t(this.#l)}reset(){this.#c?.reset()}describe(t,e,n){this.#s.tell(t,e,t=>i(t,n)),this.#l.renderRoot.querySelector("dialog:not([open])")?.showModal()}render(t){const{article:e,language:n,lang:r,level:o,text:l}=t,m=function({connection:t,language:e,lang:n,level:r,param:o,text:l}){return{language:e,lang:n,level:r+1,text:l,absolute:e=>i(e,t),addressOf:({id:e,url:n})=>o||!n?a(o||"article",e):i(n,t)}}(t),h=f(t.tools,$e,[]),{image:g,lead:b,origin:y}=e,v=this.#o.of(e,{...t,level:o+1});r?v?.setAttribute("lang",r):v?.removeAttribute("lang");const w=g&&!e.bodyHtml.includes(g.url),A=e.audio&&e.audio.url!==this.#d?e.audio.url:"",S=h.includes("listen")?this.#c?.renderSpeed(t):s;return d`<article
      part="article"
      class=${this.#c?.look.classes??s}
      @click=${e=>this.#p(e,t)}
    >
      ${c(o,d`<span lang=${r??s}>${e.title}</span>`,"title")}
      ${function({article:t,language:e,text:n}){const{publishedAt:r,updatedAt:o,category:i,author:a}=t,l=(t,r,o)=>d`<span
      >${n(t)}
      <time part=${o} datetime=${r}>${p(r,e,!0)}</time></span
    >`;return d`<p part="meta" lang=${e}>
    ${r?l("article.published",r,"date"):s}
    ${o&&o!==r?l("article.updated",o,"updated"):s}
    ${i?d`<span part="category">${i.name}</span>`:s}
    ${a?d`<span part="author">${a}</span>`:s}
  </p>`}(t)} ${this.#c?.render(h,t,""!==A)??s}
      ${b?d`<p part="lead" lang=${r??s}>${b}</p>`:s}
      ${A?function(t,e,n,r){return d`<div class="recording" @change=${({currentTarget:t,target:e})=>{t.querySelector("audio").playbackRate=Number(e.value)}}>
    <audio
      part="audio"
      controls
      preload="none"
      src=${t}
      aria-label=${e.text("article.audio")}
      @error=${r}
    ></audio>
    ${n}
  </div>`}(m.absolute(A),t,S,()=>{this.#d=A,this.#l.requestUpdate()}):s}
      ${w?d`<img
              part="image"
              src=${m.absolute(g.url)}
              alt=${g.alt??""}
              width=${g.width??s}
              height=${g.height??s}
            />`:s}
      ${v??d`<slot name="empty"><p part="message empty">${l("article.empty")}</p></slot>`}
      ${y?d`<p part="origin" lang=${n}>${l("article.origin",{origin:y})}</p>`:s}
      ${function(t,e){return 0===t.length?s:d`<section part="attachments">
    ${c(e.level,e.text("article.attachments"),"subheading")}
    <ul>
      ${t.map(t=>{const n=[Oe(t),void 0===t.size?"":u(t.size,e.language)].filter(Boolean).join(", ");return d`<li>
          <a part="attachment" href=${e.absolute(t.url)}
            ><span lang=${e.lang??s}>${t.title}</span
            >${n?d`<span class="kind"> (${n})</span>`:s}</a
          >
        </li>`})}
    </ul>
  </section>`}(e.attachments??[],m)}
      ${t.related?function(t,e){return 0===t.length?s:d`<section part="related">
    ${c(e.level,e.text("article.related"),"subheading")}
    <ul>
      ${t.map(t=>d`<li>
            <a href=${e.addressOf(t)} lang=${e.lang??s} data-article=${t.id}
              >${t.title}</a
            >
            ${t.publishedAt?d`<time datetime=${t.publishedAt}
                    >${p(t.publishedAt,e.language)}</time
                  >`:s}
          </li>`)}
    </ul>
  </section>`}(e.related??[],m):s} ${function({previous:t,next:e},n){if(!t&&!e)return s;const r=(t,e,r)=>d`<li>
      <span class="way">${n.text(e)}</span>
      <a
        part=${r}
        href=${n.addressOf(t)}
        lang=${n.lang??s}
        data-article=${t.id}
        >${t.title}</a
      >
    </li>`;return d`<nav part="around" aria-label=${n.text("article.around")}>
    <ul>
      ${e?r(e,"article.next","next"):s}
      ${t?r(t,"article.previous","previous"):s}
    </ul>
  </nav>`}(e,m)}
      ${this.#u?function({src:t,alt:e,caption:n},r,o){const i=t=>t.currentTarget.closest("dialog").close();return d`<dialog
    part="viewer"
    aria-label=${[r("viewer.label"),e||n].filter(Boolean).join(": ")}
    @close=${o}
    @click=${t=>t.target===t.currentTarget&&i(t)}
  >
    <button part="button" type="button" @click=${i}>${r("viewer.close")}</button>
    <img src=${t} alt=${e} />
    <p>${n||e}</p>
  </dialog>`}(this.#u,l,()=>this.#f(void 0)):s}
    </article>`}#p(t,e){const n=function({target:t}){const e=t.closest(".enlarge")?.querySelector("img");if(!e)return;const n=e.closest("figure")?.querySelector("figcaption")?.textContent.trim()??"";return{src:e.currentSrc||e.src,alt:e.alt,caption:n}}(t);n&&!this.#u&&this.#f(n),e.follow(t)}#f(t){this.#u=t,this.#l.requestUpdate()}}export{Le as Reading};
