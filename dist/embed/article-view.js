/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{h as t,j as e,k as n,P as r,l as o,A as i,m as a,q as l,v as s,w as c,x as u,T as d,y as p,z as f,B as m,C as h,D as g,E as b,F as y,G as v,H as w}from"./shared.js";function A(t,e,n){t.querySelectorAll(e).forEach(n)}function S(t,e){const n=document.createElement(e);for(const{name:e,value:r}of t.attributes)"style"!==e&&n.setAttribute(e,r);for(n.style.cssText=t.style.cssText;t.firstChild;)n.append(t.firstChild);return t.replaceWith(n),n}function T(t,e){try{return new URL(t.trim(),e).href}catch{return}}const E="a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr".split(" "),x="abbr align alt border cellpadding cellspacing color colspan controls datetime dir headers height href hreflang lang loop open reversed rowspan scope size span src srcset start summary title type valign value width".split(" "),k=["text-align","color","background-color","font-weight","font-style","text-decoration-line","vertical-align","width","list-style-type","border-collapse","white-space"],_=/^https?:\/\/(?:www\.)?(?:youtube\.com|youtube-nocookie\.com)\/embed\/([\w-]{6,20})(?:[?#]|$)/,O="www.youtube-nocookie.com";function N(t){try{return decodeURIComponent(t)}catch{return t}}function D({type:t,target:e}){const n=e,r=n.parentElement;"enlarge"===r?.className&&("error"===t||n.naturalWidth<100)&&r.replaceWith(n)}const C=[0,0,0],L=[255,255,255],R=[36,40,47];let $;function I(t){if($??=document.createElement("canvas").getContext("2d"),!$||!CSS.supports("color",t)||/^(current|inherit|windowtext)/i.test(t))return;$.fillStyle="#000",$.fillStyle=t;const e=/^#(..)(..)(..)$/.exec($.fillStyle);return e?[parseInt(e[1],16),parseInt(e[2],16),parseInt(e[3],16)]:void 0}function M(t){const[e,n,r]=t.map(t=>{const e=t/255;return e<=.04045?e/12.92:((e+.055)/1.055)**2.4});return.2126*e+.7152*n+.0722*r}function z(t,e){const[n,r]=[M(t),M(e)].sort((t,e)=>t-e);return(r+.05)/(n+.05)}function P(t,e){const n=M(e)>.18?C:L;let r=t;for(let o=1;o<=10&&z(r,e)<4.5;o++)r=t.map((t,e)=>Math.round(t+(n[e]-t)*o/10));return r}const W=t=>Math.max(...t)-Math.min(...t)<24,U=t=>`rgb(${t.join(",")})`;class F{#t=new WeakMap;paint(t,e,n){const r=n?I(n):void 0,o=e?I(e):void 0,{style:i}=t;if(r&&!W(r))return this.#t.set(t,r),i.setProperty("background-color",U(r)),void i.setProperty("color",U(P(o??C,r)));const a=t.parentElement&&this.#t.get(t.parentElement);if(a&&this.#t.set(t,a),!o||W(o))return;const l=U(P(o,a??L));i.setProperty("color",l),a||i.setProperty("color",`light-dark(${l}, ${U(P(o,R))})`)}}const H=/[\u0103\xe2\u0111\xea\xf4\u01a1\u01b0\xe0-\u1ef9]/i;function j(t){let e=t?.previousSibling??null;for(;e instanceof Text&&!e.data.trim();)e=e.previousSibling;return e}function B(t){return t instanceof Element&&"BR"===t.tagName}
/*! @license DOMPurify 3.4.18 | (c) Cure53 and other contributors | Released under the Apache license 2.0 and Mozilla Public License 2.0 | github.com/cure53/DOMPurify/blob/3.4.18/LICENSE */function q(t,e){(null==e||e>t.length)&&(e=t.length);for(var n=0,r=Array(e);n<e;n++)r[n]=t[n];return r}
/*! regenerator-runtime -- Copyright (c) 2014-present, Facebook, Inc. -- license (MIT): https://github.com/babel/babel/blob/main/packages/babel-helpers/LICENSE */
function G(t,e){return function(t){if(Array.isArray(t))return t}(t)||function(t,e){var n=null==t?null:"undefined"!=typeof Symbol&&t[Symbol.iterator]||t["@@iterator"];if(null!=n){var r,o,i,a,l=[],s=!0,c=!1;try{if(i=(n=n.call(t)).next,0===e);else for(;!(s=(r=i.call(n)).done)&&(l.push(r.value),l.length!==e);s=!0);}catch(t){c=!0,o=t}finally{try{if(!s&&null!=n.return&&(a=n.return(),Object(a)!==a))return}finally{if(c)throw o}}return l}}(t,e)||function(t,e){if(t){if("string"==typeof t)return q(t,e);var n={}.toString.call(t).slice(8,-1);return"Object"===n&&t.constructor&&(n=t.constructor.name),"Map"===n||"Set"===n?Array.from(t):"Arguments"===n||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?q(t,e):void 0}}(t,e)||function(){throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.")}()}const Y=Object.entries,V=Object.keys,K=Object.setPrototypeOf,X=Object.isFrozen,Z=Object.getPrototypeOf,J=Object.getOwnPropertyDescriptor;let Q=Object.freeze,tt=Object.seal,et=Object.create,nt="undefined"!=typeof Reflect&&Reflect,rt=nt.apply,ot=nt.construct;Q||(Q=function(t){return t}),tt||(tt=function(t){return t}),rt||(rt=function(t,e){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return t.apply(e,r)}),ot||(ot=function(t){for(var e=arguments.length,n=new Array(e>1?e-1:0),r=1;r<e;r++)n[r-1]=arguments[r];return new t(...n)});const it=Dt(Array.prototype.forEach),at=Dt(Array.prototype.lastIndexOf),lt=Dt(Array.prototype.pop),st=Dt(Array.prototype.push),ct=Dt(Array.prototype.slice),ut=Dt(Array.prototype.splice),dt=Array.isArray,pt=Ct(Set),ft=Dt(Set.prototype.add),mt=Dt(Set.prototype.has),ht=Dt(String.prototype.toLowerCase),gt=Dt(String.prototype.toString),bt=Dt(String.prototype.match),yt=Dt(String.prototype.replace),vt=Dt(String.prototype.indexOf),wt=Dt(String.prototype.trim),At=Dt(Number.prototype.toString),St=Dt(Boolean.prototype.toString),Tt="undefined"==typeof BigInt?null:Dt(BigInt.prototype.toString),Et="undefined"==typeof Symbol?null:Dt(Symbol.prototype.toString),xt=Dt(Object.prototype.hasOwnProperty),kt=Dt(Object.prototype.toString),_t=RegExp.prototype.test,Ot=function(t,e){return t instanceof RegExp&&(t.lastIndex=0),rt(_t,t,[e])},Nt=Ct(TypeError);function Dt(t){return function(e){for(var n=arguments.length,r=new Array(n>1?n-1:0),o=1;o<n;o++)r[o-1]=arguments[o];return rt(t,e,r)}}function Ct(t){return function(){for(var e=arguments.length,n=new Array(e),r=0;r<e;r++)n[r]=arguments[r];return ot(t,n)}}function Lt(t,e){let n=arguments.length>2&&void 0!==arguments[2]?arguments[2]:ht;if(K&&K(t,null),!dt(e))return t;let r=e.length;for(;r--;){let o=e[r];if("string"==typeof o){const t=n(o);t!==o&&(X(e)||(e[r]=t),o=t)}t[o]=!0}return t}function Rt(t){for(let e=0;e<t.length;e++)xt(t,e)||(t[e]=null);return t}function $t(t){const e=et(null);for(const r of Y(t)){var n=G(r,2);const o=n[0],i=n[1];xt(t,o)&&(dt(i)?e[o]=Rt(i):i&&"object"==typeof i&&i.constructor===Object?e[o]=$t(i):e[o]=i)}return e}function It(t){const e=et(null),n=V(t);let r=n.length;for(;r--;)e[n[r]]=t[n[r]];return e}function Mt(t,e){for(;null!==t;){const n=J(t,e);if(n){if(n.get)return Dt(n.get);if("function"==typeof n.value)return Dt(n.value)}t=Z(t)}return function(){return null}}const zt=Q(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),Pt=Q(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),Wt=Q(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),Ut=Q(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),Ft=Q(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),Ht=Q(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),jt=Q(["#text"]),Bt=Q(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),qt=Q(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),Gt=Q(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),Yt=Q(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),Vt=tt(/{{[\w\W]*|^[\w\W]*}}/g),Kt=tt(/<%[\w\W]*|^[\w\W]*%>/g),Xt=tt(/\${[\w\W]*/g),Zt=tt(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Jt=tt(/^data-[\-\w.\u00B7-\uFFFF]+$/),Qt=tt(/^aria-[\-\w]+$/),te=tt(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),ee=tt(/^(?:\w+script|data):/i),ne=tt(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),re=tt(/^html$/i),oe=tt(/^[a-z][.\w]*(-[.\w]+)+$/i),ie=tt(/<[/\w!]/g),ae=tt(/<[/\w]/g),le=tt(/<\/no(script|embed|frames)/i),se=tt(/\/>/i),ce=tt(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),ue=tt(/^[\r\n\t ]+/),de=Q(Lt({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),pe=function(){return"undefined"==typeof window?null:window},fe=function(t,e,n,r){return xt(t,e)&&dt(t[e])?Lt(r.base?It(r.base):{},t[e],r.transform):n},me=function(t,e,n){const r=xt(t,e)?t[e]:void 0;return r&&"object"==typeof r?$t(r):n};var he=function t(){let e=arguments.length>0&&void 0!==arguments[0]?arguments[0]:pe();const n=e=>t(e);if(n.version="3.4.18",n.removed=[],!e||!e.document||9!==e.document.nodeType||!e.Element)return n.isSupported=!1,n;let r=e.document;const o=r,i=o.currentScript,a=e.HTMLTemplateElement,l=e.Node,s=e.Element,c=e.NodeFilter,u=e.DOMParser,d=e.trustedTypes,p=s.prototype,f=Mt(p,"cloneNode"),m=Mt(p,"remove"),h=Mt(p,"removeAttributeNode"),g=Mt(p,"nextSibling"),b=Mt(p,"childNodes"),y=Mt(p,"parentNode"),v=Mt(p,"shadowRoot"),w=Mt(p,"attributes"),A=l&&l.prototype?Mt(l.prototype,"nodeType"):null,S=l&&l.prototype?Mt(l.prototype,"nodeName"):null,T=l&&l.prototype?Mt(l.prototype,"ownerDocument"):null,E=function(t){return A?A(t):t.nodeType},x=function(t){return S?S(t):t.nodeName},k=function(t){for(;null!==t;){const e=J(t,"namespaceURI");if(e)return e.get?Dt(e.get):null;t=Z(t)}return null}(p),_=function(t){return k?k(t):t.namespaceURI};if("function"==typeof a){const t=r.createElement("template");t.content&&t.content.ownerDocument&&(r=t.content.ownerDocument)}let O,N,D="",C=!1,L=0;const R=function(){if(L>0)throw Nt('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},$=function(t){R(),L++;try{return O.createHTML(t)}finally{L--}},I=function(t){return O&&Le?$(t):t},M=r,z=M.implementation,P=M.createNodeIterator,W=M.createDocumentFragment,U=M.getElementsByTagName,F=o.importNode;let H={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]};n.isSupported="function"==typeof Y&&"function"==typeof y&&z&&void 0!==z.createHTMLDocument;const j=Vt,B=Kt,q=Xt,G=Jt,V=Qt,K=ee,X=ne,nt=oe;let rt=te,ot=null;const _t=Lt({},[...zt,...Pt,...Wt,...Ft,...jt]);let Ct=null;const Rt=Lt({},[...Bt,...qt,...Gt,...Yt]);let he=null,ge=null,be=null;const ye=Object.seal(et(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}}));let ve=!0,we=!0,Ae=!1,Se=!0,Te=!1,Ee=!0,xe=!1,ke=!1,_e=null,Oe=null,Ne=!1,De=!1,Ce=!1,Le=!1,Re=!0,$e=!1;const Ie="user-content-";let Me=!0,ze=!1,Pe=null,We=!1,Ue=null;const Fe=Lt({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]);let He=null;const je=Lt({},["audio","video","img","source","image","track"]);let Be=null;const qe=Lt({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Ge="http://www.w3.org/1998/Math/MathML",Ye="http://www.w3.org/2000/svg",Ve="http://www.w3.org/1999/xhtml";let Ke=Ve,Xe=!1,Ze=null;const Je=Lt({},[Ge,Ye,Ve],gt),Qe=Q(Lt({},["mi","mo","mn","ms","mtext"]));let tn=null;const en=Q(Lt({},["annotation-xml"]));let nn=null;const rn=Q(et(null)),on=Lt({},["title","style","font","a","script"]);let an=null;const ln=["application/xhtml+xml","text/html"];let sn=null,cn=null;const un=r.createElement("form"),dn=function(t){return t instanceof RegExp||t instanceof Function},pn=function(){let t=arguments.length>0&&void 0!==arguments[0]?arguments[0]:{};t&&"object"==typeof t||(t={}),t=$t(t),an=-1===ln.indexOf(t.PARSER_MEDIA_TYPE)?"text/html":t.PARSER_MEDIA_TYPE,sn="application/xhtml+xml"===an?gt:ht,ot=fe(t,"ALLOWED_TAGS",_t,{transform:sn}),Ct=fe(t,"ALLOWED_ATTR",Rt,{transform:sn}),Ze=fe(t,"ALLOWED_NAMESPACES",Je,{transform:gt}),Be=fe(t,"ADD_URI_SAFE_ATTR",qe,{transform:sn,base:qe}),He=fe(t,"ADD_DATA_URI_TAGS",je,{transform:sn,base:je}),Ue=fe(t,"FORBID_CONTENTS",Fe,{transform:sn}),ge=fe(t,"FORBID_TAGS",et(null),{transform:sn}),be=fe(t,"FORBID_ATTR",et(null),{transform:sn}),We=!!xt(t,"USE_PROFILES")&&(t.USE_PROFILES&&"object"==typeof t.USE_PROFILES?$t(t.USE_PROFILES):t.USE_PROFILES),ve=!1!==t.ALLOW_ARIA_ATTR,we=!1!==t.ALLOW_DATA_ATTR,Ae=t.ALLOW_UNKNOWN_PROTOCOLS||!1,Se=!1!==t.ALLOW_SELF_CLOSE_IN_ATTR,Te=t.SAFE_FOR_TEMPLATES||!1,Ee=!1!==t.SAFE_FOR_XML,xe=t.WHOLE_DOCUMENT||!1,De=t.RETURN_DOM||!1,Ce=t.RETURN_DOM_FRAGMENT||!1,Le=t.RETURN_TRUSTED_TYPE||!1,Ne=t.FORCE_BODY||!1,Re=!1!==t.SANITIZE_DOM,$e=t.SANITIZE_NAMED_PROPS||!1,Me=!1!==t.KEEP_CONTENT,ze=t.IN_PLACE||!1,rt=function(t){if(!t)return!1;try{return Ot(t,""),!0}catch(t){return!1}}(t.ALLOWED_URI_REGEXP)?t.ALLOWED_URI_REGEXP:te,Ke="string"==typeof t.NAMESPACE?t.NAMESPACE:Ve,tn=me(t,"MATHML_TEXT_INTEGRATION_POINTS",Qe),nn=me(t,"HTML_INTEGRATION_POINTS",en);const e=me(t,"CUSTOM_ELEMENT_HANDLING",rn);if(he=et(null),xt(e,"tagNameCheck")&&dn(e.tagNameCheck)&&(he.tagNameCheck=e.tagNameCheck),xt(e,"attributeNameCheck")&&dn(e.attributeNameCheck)&&(he.attributeNameCheck=e.attributeNameCheck),xt(e,"allowCustomizedBuiltInElements")&&"boolean"==typeof e.allowCustomizedBuiltInElements&&(he.allowCustomizedBuiltInElements=e.allowCustomizedBuiltInElements),tt(he),Te&&(we=!1),Ce&&(De=!0),We&&((xt(t,"ALLOWED_TAGS")||xt(t,"ALLOWED_ATTR"))&&"undefined"!=typeof console&&"function"==typeof console.warn&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),ot=Lt({},jt),Ct=et(null),!0===We.html&&(Lt(ot,zt),Lt(Ct,Bt)),!0===We.svg&&(Lt(ot,Pt),Lt(Ct,qt),Lt(Ct,Yt)),!0===We.svgFilters&&(Lt(ot,Wt),Lt(Ct,qt),Lt(Ct,Yt)),!0===We.mathMl&&(Lt(ot,Ft),Lt(Ct,Gt),Lt(Ct,Yt))),ye.tagCheck=null,ye.attributeCheck=null,xt(t,"ADD_TAGS")&&("function"==typeof t.ADD_TAGS?ye.tagCheck=t.ADD_TAGS:dt(t.ADD_TAGS)&&(ot===_t&&(ot=It(ot)),Lt(ot,t.ADD_TAGS,sn))),xt(t,"ADD_ATTR")&&("function"==typeof t.ADD_ATTR?ye.attributeCheck=t.ADD_ATTR:dt(t.ADD_ATTR)&&(Ct===Rt&&(Ct=It(Ct)),Lt(Ct,t.ADD_ATTR,sn))),xt(t,"ADD_FORBID_CONTENTS")&&dt(t.ADD_FORBID_CONTENTS)&&(Ue===Fe&&(Ue=It(Ue)),Lt(Ue,t.ADD_FORBID_CONTENTS,sn)),Me&&(ot["#text"]=!0),xe&&Lt(ot,["html","head","body"]),ot.table&&(ot.tbody=!0,delete ge.tbody),t.TRUSTED_TYPES_POLICY){if("function"!=typeof t.TRUSTED_TYPES_POLICY.createHTML)throw Nt('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if("function"!=typeof t.TRUSTED_TYPES_POLICY.createScriptURL)throw Nt('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');const e=O;O=t.TRUSTED_TYPES_POLICY;try{D=$("")}catch(t){throw O=e,t}}else null===t.TRUSTED_TYPES_POLICY?(O=void 0,D=""):(void 0===O&&(C||(N=function(t,e){if("object"!=typeof t||"function"!=typeof t.createPolicy)return null;let n=null;const r="data-tt-policy-suffix";e&&e.hasAttribute(r)&&(n=e.getAttribute(r));const o="dompurify"+(n?"#"+n:"");try{return t.createPolicy(o,{createHTML:t=>t,createScriptURL:t=>t})}catch(t){return console.warn("TrustedTypes policy "+o+" could not be created."),null}}(d,i),C=!0),O=N),O&&"string"==typeof D&&(D=$("")));cn=Q(t)},fn=Lt({},[...Pt,...Wt,...Ut]),mn=Lt({},[...Ft,...Ht]),hn=function(t){st(n.removed,{element:t});try{y(t).removeChild(t)}catch(e){if(m(t),!y(t))throw Nt("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},gn=function(t,e,n){try{h(t,e)}catch(e){try{t.removeAttribute(n)}catch(t){}}},bn=function(t){An(t);const e=b(t);e&&it(ct(e),t=>{try{m(t)}catch(t){}}),1===E(t)&&vn(t,!1)},yn=function(t,e,r){if(!r)try{r=e.getAttributeNode(t)}catch(t){r=null}if(st(n.removed,{attribute:r||null,from:e}),r)gn(e,r,t);else try{e.removeAttribute(t)}catch(t){}if("is"===t)if(De||Ce)try{hn(e)}catch(t){}else try{e.setAttribute(t,"")}catch(t){}},vn=function(t,e){const n=w(t);if(n)for(let r=n.length-1;r>=0;--r){const o=n[r],i=o&&o.name;"string"!=typeof i||e&&Ct[sn(i)]||gn(t,o,i)}},wn=function(t,e){let n=arguments.length>2&&void 0!==arguments[2]&&arguments[2];const r=[t];for(;r.length>0;){const t=r.pop();if(!1===e(t))continue;if(n&&1===E(t)){const e=v(t);Rn(e)&&r.push(e)}const o=b(t);if(o)for(let t=o.length-1;t>=0;--t)r.push(o[t])}},An=function(t){wn(t,t=>{1===E(t)&&vn(t,!0)})},Sn=function(t){const e=[];return wn(t,t=>{e.push(t)},!0),e},Tn=function(t,e){let r=!1;return it(n.removed,e=>{e.element&&(r=r||e.element===t,An(e.element))}),function(t,e){const n=pt();it(Sn(t),t=>{1===E(t)&&ft(n,t)}),it(e,t=>{1!==E(t)||mt(n,t)||vn(t,!0)})}(t,e),r},En=function(t,e,n,r){const o=_n(t);let i;for(;i=o.nextNode();)mt(r,i)&&!mt(Pe,i)&&(e&&In(H.uponSanitizeShadowNode,i,null),Gn(i,n))},xn=function(t,e){return!!Ee&&("patchsrc"===t||"for"===t&&"label"!==e&&"output"!==e)},kn=function(t){let e=null,n=null;if(Ne)t="<remove></remove>"+t;else{const e=bt(t,ue);n=e&&e[0]}"application/xhtml+xml"===an&&Ke===Ve&&(t='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+t+"</body></html>");const o=O?$(t):t;if(Ke===Ve)try{e=(new u).parseFromString(o,an)}catch(t){}if(!e||!e.documentElement){e=z.createDocument(Ke,"template",null);try{e.documentElement.innerHTML=Xe?D:o}catch(t){}}const i=e.body||e.documentElement;return t&&n&&i.insertBefore(r.createTextNode(n),i.childNodes[0]||null),Ke===Ve?U.call(e,xe?"html":"body")[0]:xe?e.documentElement:i},_n=function(t){let e=arguments.length>1&&void 0!==arguments[1]&&arguments[1];const n=T?T(t):t.ownerDocument;return P.call(n||t,t,(e?0:c.SHOW_ELEMENT)|c.SHOW_COMMENT|c.SHOW_TEXT|c.SHOW_PROCESSING_INSTRUCTION|c.SHOW_CDATA_SECTION,null)},On=function(t){return t=yt(t,j," "),t=yt(t,B," "),yt(t,q," ")},Nn=function(t){var e;Dn(t);const n=null===(e=t.querySelectorAll)||void 0===e?void 0:e.call(t,"template");n&&it(n,t=>{Rn(t.content)&&Nn(t.content)})},Dn=function(t){t.normalize();const e=_n(t,!0);let n=e.nextNode();for(;n;)n.data=On(n.data),n=e.nextNode()},Cn=function(t){const e=S?S(t):null;return"string"==typeof e&&"form"===sn(e)&&("string"!=typeof t.nodeName||"string"!=typeof t.textContent||"function"!=typeof t.removeChild||t.attributes!==w(t)||"function"!=typeof t.removeAttribute||"function"!=typeof t.removeAttributeNode||"function"!=typeof t.getAttributeNode||"function"!=typeof t.setAttribute||"string"!=typeof t.namespaceURI||"function"!=typeof t.insertBefore||"function"!=typeof t.hasChildNodes||t.nodeType!==A(t)||t.childNodes!==b(t))},Ln=function(t){if(!A||"object"!=typeof t||null===t)return null;try{const e=A(t);return"number"==typeof e?e:null}catch(t){return null}},Rn=function(t){return 11===Ln(t)},$n=function(t){return null!==Ln(t)};function In(t,e,r){0!==t.length&&it(t,t=>{t.call(n,e,r,cn)})}const Mn=function(t,e){if(t instanceof RegExp)return Ot(t,e);if(t instanceof Function){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return Boolean(t(e,...r))}return!1},zn=function(t,e,n,r){return 0===t.length?e:e===n||e===r?It(e):e},Pn=function(t,e){return t!==e&&null===y(t)&&(ze&&An(t),!0)},Wn=function(t,e){if(Pe&&ft(Pe,t),In(H.beforeSanitizeElements,t,null),Pn(t,e))return!0;if(Cn(t))return hn(t),!0;const r=sn(x(t)),o=E(t);if(ot=zn(H.uponSanitizeElement,ot,_t,_e),In(H.uponSanitizeElement,t,{tagName:r,allowedTags:ot}),Pn(t,e))return!0;if(function(t,e,n){return!!(Ee&&1===n&&t.hasChildNodes()&&!$n(t.firstElementChild)&&Ot(ie,t.textContent)&&Ot(ie,t.innerHTML))||!!(Ee&&de[e]&&1===n&&_(t)===Ve&&($n(t.firstElementChild)||"string"==typeof t.textContent&&Ot(ie,t.textContent)))||7===n||!(!Ee||8!==n||!Ot(ae,t.data))}(t,r,o))return hn(t),!0;if(ge[r]||!(ye.tagCheck instanceof Function&&ye.tagCheck(r))&&!ot[r]){const n=function(t,e,n){if(!ge[e]&&Hn(e)&&Mn(he.tagNameCheck,e))return!1;if(Me&&!Ue[e]&&!Ue[ht(e)]){const e=y(t),r=b(t);if(r&&e)for(let o=r.length-1;o>=0;--o){const i=t===n?f(r[o],!0):r[o];e.insertBefore(i,g(t))}}return hn(t),!0}(t,r,e);return!(!1!==n||(In(H.afterSanitizeElements,t,null),!Pn(t,e)))||n}if(1===o&&!function(t){const e=_(t),n=ht(x(t)),r=y(t);let o=Ke,i="template";return r&&1===E(r)&&(o=_(r),i=ht(x(r))),!!Ze[e]&&(e===Ye?function(t,e,n){return e===Ve?"svg"===t:e===Ge?"svg"===t&&("annotation-xml"===n||tn[n]):Boolean(fn[t])}(n,o,i):e===Ge?function(t,e,n){return e===Ve?"math"===t:e===Ye?"math"===t&&nn[n]:Boolean(mn[t])}(n,o,i):e===Ve?function(t,e,n){return!(e===Ye&&!nn[n])&&!(e===Ge&&!tn[n])&&!mn[t]&&(on[t]||!fn[t])}(n,o,i):"application/xhtml+xml"===an)}(t))return hn(t),!0;if(("noscript"===r||"noembed"===r||"noframes"===r)&&Ot(le,t.innerHTML))return hn(t),!0;if(Te&&3===o){const e=t.textContent,r=On(e);e!==r&&(st(n.removed,{element:t.cloneNode()}),t.textContent=r)}return In(H.afterSanitizeElements,t,null),Pn(t,e)},Un=function(t,e,n){if(be[e])return!1;if(xn(e,t))return!1;if(Re&&("id"===e||"name"===e)&&(n in r||n in un))return!1;const o=Ct[e]||ye.attributeCheck instanceof Function&&ye.attributeCheck(e,t);if(we&&Ot(G,e))return!0;if(ve&&Ot(V,e))return!0;if(!o)return Hn(t)&&Mn(he.tagNameCheck,t)&&Mn(he.attributeNameCheck,e,t)||"is"===e&&he.allowCustomizedBuiltInElements&&Mn(he.tagNameCheck,n);if(Be[e])return!0;const i=yt(n,X,"");return!(!Ot(rt,i)&&("src"!==e&&"xlink:href"!==e&&"href"!==e||"script"===t||0!==vt(n,"data:")||!He[t])&&(!Ae||Ot(K,i))&&n)},Fn=Lt({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),Hn=function(t){return!Fn[ht(t)]&&Ot(nt,t)},jn=function(t,e,n,r){if(O&&"object"==typeof d&&"function"==typeof d.getAttributeType&&!n)switch(d.getAttributeType(t,e)){case"TrustedHTML":return $(r);case"TrustedScriptURL":return function(t){R(),L++;try{return O.createScriptURL(t)}finally{L--}}(r)}return r},Bn=function(t,e,n,r){try{return n?t.setAttributeNS(n,e,r):t.setAttribute(e,r),!Cn(t)||(hn(t),!1)}catch(n){return yn(e,t),!1}},qn=function(t,e){return!(!Ee||!Ot(ce,e))||"attributename"===ht(t)&&-1!==vt(e,"href")},Gn=function(t,e){Wn(t,e),function(t,e){if(In(H.beforeSanitizeAttributes,t,null),Pn(t,e))return;const r=t.attributes;if(!r||Cn(t))return;Ct=zn(H.uponSanitizeAttribute,Ct,Rt,Oe);const o={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:Ct,forceKeepAttr:void 0};let i=r.length;const a=sn(x(t));for(;i--;){const e=r[i],l=e.name,s=e.namespaceURI,c=e.value,u=sn(l),d=c;let p="value"===l?d:wt(d),f=!1;o.attrName=u,o.attrValue=p,o.keepAttr=!0,o.forceKeepAttr=void 0,In(H.uponSanitizeAttribute,t,o),p=o.attrValue,!$e||"id"!==u&&"name"!==u||0===vt(p,Ie)||(yn(l,t,e),p=Ie+p,f=!0),qn(l,p)?yn(l,t,e):o.forceKeepAttr||(!o.keepAttr||!Se&&Ot(se,p)?yn(l,t,e):(Te&&(p=On(p)),Un(a,u,p)?(p=jn(a,u,s,p),p!==d&&Bn(t,l,s,p)&&f&&lt(n.removed)):yn(l,t,e)))}In(H.afterSanitizeAttributes,t,null),Pn(t,e)}(t,e),Rn(t.content)&&Yn(t.content)},Yn=function(t){let e=null;const n=_n(t);for(In(H.beforeSanitizeShadowDOM,t,null);e=n.nextNode();)if(In(H.uponSanitizeShadowNode,e,null),Gn(e,t),1===E(e)){const t=v(e);Rn(t)&&(Vn(t),Yn(t))}Te&&Dn(t),In(H.afterSanitizeShadowDOM,t,null)},Vn=function(t){const e=[{node:t,shadow:null}];for(;e.length>0;){const t=e.pop();if(t.shadow){Yn(t.shadow);continue}const n=t.node,r=1===E(n),o=b(n);if(o)for(let t=o.length-1;t>=0;--t)e.push({node:o[t],shadow:null});if(r){const t=S?S(n):null;if("string"==typeof t&&"template"===sn(t)){const t=n.content;Rn(t)&&e.push({node:t,shadow:null})}}if(r){const t=v(n);Rn(t)&&e.push({node:null,shadow:t},{node:t,shadow:null})}}};return n.sanitize=function(t){let e=arguments.length>1&&void 0!==arguments[1]?arguments[1]:{},r=null,i=null,a=null,l=null;if(Xe=!t,Xe&&(t="\x3c!--\x3e"),"string"!=typeof t&&!$n(t)&&"string"!=typeof(t=function(t){switch(typeof t){case"string":return t;case"number":return At(t);case"boolean":return St(t);case"bigint":return Tt?Tt(t):"0";case"symbol":return Et?Et(t):"Symbol()";case"undefined":default:return kt(t);case"function":case"object":{if(null===t)return kt(t);const e=t,n=Mt(e,"toString");if("function"==typeof n){const t=n(e);return"string"==typeof t?t:kt(t)}return kt(t)}}}(t)))throw Nt("dirty is not a string, aborting");if(!n.isSupported)return t;ke?(ot=_e,Ct=Oe):pn(e),n.removed=[];const s=ze&&"string"!=typeof t&&$n(t);let c=[];const u=Pe;if(s){Ee&&wn(t,t=>{const e=E(t);if(7===e||8===e&&Ot(ae,t.data)){try{m(t)}catch(t){}return!1}if(1===e){const e=t,n=sn(x(t));try{e.hasAttribute&&e.hasAttribute("patchsrc")&&e.removeAttribute("patchsrc"),e.hasAttribute&&e.hasAttribute("for")&&xn("for",n)&&e.removeAttribute("for")}catch(t){}}return!0});const e=x(t);if("string"==typeof e){const n=sn(e);if(!ot[n]||ge[n])throw bn(t),Nt("root node is forbidden and cannot be sanitized in-place")}if(Cn(t))throw bn(t),Nt("root node is clobbered and cannot be sanitized in-place");c=Sn(t),Pe=pt()}else if($n(t))r=kn("\x3c!----\x3e"),i=r.ownerDocument.importNode(t,!0),1===i.nodeType&&"BODY"===i.nodeName||"HTML"===i.nodeName?r=i:r.appendChild(i),Vn(r);else{if(!De&&!Te&&!xe&&-1===t.indexOf("<"))return I(t);if(r=kn(t),!r)return De?null:Le?D:""}r&&Ne&&hn(r.firstChild);const d=s?t:r;try{s&&Vn(t);const e=_n(d);for(;a=e.nextNode();)Gn(a,d);s&&function(t,e){const n=Pe;let r=null;const o=()=>(r||(r=pt(),it(e,t=>{ft(r,t)})),r);for(let e=0;;e++){const r=Sn(t),i=[t];let a=!1;if(it(r,t=>{11===E(t)?st(i,t):a||mt(n,t)||(a=mt(o(),t))}),!a)return;if(e>=8)throw Nt("the tree kept changing during in-place sanitization; refusing to return it");it(i,(e,n)=>{En(e,n>0,t,o())})}}(t,c)}catch(e){throw s&&(bn(t),Tn(t,c)),e}finally{Pe=u}if(s){if(Tn(t,c))throw Nt("a node selected for removal could not be safely returned; refusing to sanitize in place");return Te&&Nn(t),t}if(De){if(Te&&Nn(r),Ce)for(l=W.call(r.ownerDocument);r.firstChild;)l.appendChild(r.firstChild);else l=r;return(Ct.shadowroot||Ct.shadowrootmode)&&(l=F.call(o,l,!0)),l}const p=()=>xe?r.outerHTML:r.innerHTML;let f=p();return Te&&Ot(Zt,f)&&(Dn(r),f=p()),xe&&ot["!doctype"]&&r.ownerDocument&&r.ownerDocument.doctype&&r.ownerDocument.doctype.name&&Ot(re,r.ownerDocument.doctype.name)&&(f="<!DOCTYPE "+r.ownerDocument.doctype.name+">\n"+f),I(f)},n.setConfig=function(){pn(arguments.length>0&&void 0!==arguments[0]?arguments[0]:{}),ke=!0,_e=ot,Oe=Ct},n.clearConfig=function(){cn=null,ke=!1,_e=null,Oe=null,O=N,D=""},n.isValidAttribute=function(t,e,n){cn||pn({});const r=sn(t),o=sn(e);return("string"!=typeof n||!(qn(e,n)||!Se&&Ot(se,n)))&&Un(r,o,n)},n.addHook=function(t,e){"function"==typeof e&&xt(H,t)&&st(H[t],e)},n.removeHook=function(t,e){if(xt(H,t)){if(void 0!==e){const n=at(H[t],e);return-1===n?void 0:ut(H[t],n,1)[0]}return lt(H[t])}},n.removeHooks=function(t){xt(H,t)&&(H[t]=[])},n.removeAllHooks=function(){H={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},n}();const ge=/([\s"'/])(style|on[a-z]+)(?=\s*=)/gi,be=/^[-#\w\s.,%()/]{1,100}$/,ye=/url|var|expression|env|attr|image|element/i;let ve;const we={ALLOWED_TAGS:E,ALLOWED_ATTR:x,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,ALLOW_UNKNOWN_PROTOCOLS:!1,RETURN_DOM_FRAGMENT:!0};let Ae,Se=new WeakMap,Te=new WeakMap,Ee=new WeakMap,xe="";function ke(t){Se=new WeakMap,Te=new WeakMap,Ee=new WeakMap;const e=n(),o=function(t){let e="x-";for(;t.includes(e);)e=`x${e}`;return{html:t.replace(ge,`$1${e}$2`),marker:e}}(t);xe=o.marker;try{const n=document.implementation.createHTMLDocument("").createElement("div");n.innerHTML=e?.createHTML(o.html)??o.html,n.querySelectorAll("style,script").forEach(t=>t.remove());const r=(Ae||(Ae=he(window),Ae.addHook("uponSanitizeAttribute",(t,e)=>{const{attrName:n,attrValue:r}=e;n===`${xe}style`&&Se.set(t,function(t){ve??=document.implementation.createHTMLDocument("").createElement("i").style,ve.cssText=t;const e=new Map;for(const t of k){const n=ve.getPropertyValue(t);n&&be.test(n)&&!ye.test(n)&&e.set(t,n)}return e}(r)),("id"===n||"name"===n&&"A"===t.nodeName)&&Te.set(t,r.replaceAll(xe,"")),"href"===n&&"A"!==t.nodeName&&(e.keepAttr=!1),/^data-(src|original)$/.test(n)&&Ee.set(t,r)}),Ae)).sanitize(n,{...we,TRUSTED_TYPES_POLICY:e??null}),i=r instanceof DocumentFragment&&r.firstElementChild;if(!(i instanceof HTMLDivElement))throw new TypeError("Nothing came back.");return o.html!==t&&function(t,e){const n=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;n.nextNode();){const t=n.currentNode;t.data.includes(e)&&(t.data=t.data.replaceAll(e,""))}t.querySelectorAll("*").forEach(({attributes:t})=>{for(const n of t)n.value.includes(e)&&(n.value=n.value.replaceAll(e,""))})}(i,xe),{root:i,styles:Se,anchors:Te,lazy:Ee}}catch(t){throw new r("format","The sanitiser cannot work under the policy of this page.",{reason:"render",cause:t})}}function _e(t){t.scrollWidth>t.clientWidth||t.scrollHeight>t.clientHeight+1?(t.tabIndex=0,t.setAttribute("role","region")):(t.removeAttribute("tabindex"),t.setAttribute("role","group"))}function Oe(t){const e=t.textContent.trim(),n=[t,...t.querySelectorAll("*")].find(t=>(/^(B|STRONG)$/.test(t.tagName)||/^(bold|[6-9]00)$/.test(t.style.fontWeight))&&t.textContent.trim()===e);return""!==e&&void 0!==n}function Ne(n,r){const o=ke(function(t){const e=De.exec(t)?.[1];return e?`<p><a href="${e}">${e.split("/").pop()||e}</a></p>`:/<[a-z!/]/i.test(t)?t:t.trim().replace(/\r?\n/g,"<br>")}(n)),i=document.adoptNode(o.root);return A(i,"*",t=>{const e=o.anchors.get(t);e&&(t.dataset.anchor=e)}),function(t,e){!function(t,{styles:e}){const n=new F;A(t,"*",t=>{const r=e.get(t),{tagName:o}=t;r?.forEach((e,n)=>{n.includes("color")||("width"!==n||e.endsWith("%")||"IMG"===o)&&("white-space"!==n||e.startsWith("pre"))&&t.style.setProperty(n,"pre"===e?"pre-wrap":e)});const i=r?.get("color")??t.getAttribute("color")??void 0;n.paint(t,i,r?.get("background-color")),"IMG"===o||(t.getAttribute("width")??"").endsWith("%")||t.removeAttribute("width"),/^(IMG|VIDEO)$/.test(o)||t.removeAttribute("height")})}(t,e),function(t){A(t,"[align]",t=>{const e=t.getAttribute("align").toLowerCase();t.removeAttribute("align"),/^(left|right|center|justify)$/.test(e)&&!/^(IMG|TABLE)$/.test(t.tagName)&&t.style.setProperty("text-align",e)}),A(t,"center",t=>{S(t,"div").style.setProperty("text-align","center")})}(t),A(t,"font",t=>{S(t,"span").removeAttribute("size")}),A(t,"[color]",t=>t.removeAttribute("color")),A(t,"[lang^=en i]",t=>{H.test(t.textContent)&&t.removeAttribute("lang")}),function(t){for(const e of[...t.querySelectorAll("p,div,span,b,strong,i,em,u,center,font,h1,h2,h3,h4,h5,h6,blockquote,section,small")].reverse())e.textContent.trim()||e.querySelector("img,video,audio,iframe,hr,table,a,li,[data-anchor]")||e.hasAttribute("data-anchor")||("SPAN"===e.tagName&&e.textContent?e.replaceWith(" "):e.remove());A(t,"br",t=>{const e=j(t);B(e)&&B(j(e))&&t.remove()})}(t)}(i,o),function(t,e){const n=[...new Set([...t.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({tagName:t})=>t))].sort();A(t,"h1,h2,h3,h4,h5,h6",t=>{S(t,`h${Math.min(6,e+n.indexOf(t.tagName))}`)})}(i,r.level),function(e,{lazy:n},r){A(e,"[srcset]",t=>t.removeAttribute("srcset")),A(e,"picture > source",t=>t.remove()),A(e,"img,audio,video,source",e=>{const o=[e.getAttribute("src"),n.get(e)].map(t=>t?T(t,r.base):void 0).find(e=>e&&t(e));o?e.setAttribute("src",function(t){return"https:"===location.protocol?t.replace(/^http:/,"https:"):t}(o)):e.removeAttribute("src"),/^(AUDIO|VIDEO)$/.test(e.tagName)&&(e.setAttribute("controls",""),e.setAttribute("preload","none"))}),A(e,"img",t=>{t.loading="lazy",t.decoding="async",t.hasAttribute("alt")||(t.alt=""),!t.hasAttribute("src")||t.closest("a")||t.width<100&&t.width||function(t,e){const n=document.createElement("button");n.type="button",n.className="enlarge";const r=t.closest("figure")?.querySelector("figcaption")?.textContent.trim();n.setAttribute("aria-label",[e.enlarge,t.alt||r].filter(Boolean).join(": ")),t.replaceWith(n),n.append(t)}(t,r.words)});for(const t of["load","error"])e.addEventListener(t,D,!0)}(i,o,r),function(e,{base:n,words:r}){A(e,"iframe",e=>{const o=T(e.getAttribute("src")??"",n)??"",i=_.exec(o)?.[1];if(i)e.replaceWith(function(t,e){const n=document.createElement("div");n.className="video";const r=document.createElement("button");r.type="button",r.textContent=e.video;const o=document.createElement("p");return o.textContent=e.videoNote(O),r.addEventListener("click",()=>{const r=document.createElement("iframe");r.src=`https://${O}/embed/${t}?autoplay=1`,r.title=e.video,r.allow="autoplay; encrypted-media; fullscreen; picture-in-picture",r.setAttribute("sandbox","allow-scripts allow-same-origin allow-presentation allow-popups"),n.replaceChildren(r),r.focus()}),n.append(r,o),n}(i,r));else if(e.hasAttribute("src")&&t(o)){const t=document.createElement("a");t.href=o,t.textContent=o,e.replaceWith(t)}else e.remove()})}(i,r),function(t,n){const r=new Map;A(t,"[data-anchor]",t=>{const e=t.dataset.anchor;r.has(e)||r.set(e,t)}),A(t,"a[href]",t=>{const o=t.getAttribute("href").trim();if(o.startsWith("#"))return i=t,void((a=r.get(N(o.slice(1))))?i.addEventListener("click",t=>{t.preventDefault(),a.tabIndex=-1,a.focus(),a.scrollIntoView({block:"start"})}):i.removeAttribute("href"));var i,a;const l=T(o,n.base);if(!l||!e(l))return void t.removeAttribute("href");const s=n.articleAt(l);t.href=void 0===s?l:n.addressOf(s),void 0!==s?t.dataset.article=s:t.origin!==location.origin&&(t.rel="noopener noreferrer"),function(t){t.textContent.trim()||t.querySelector('img:not([alt=""])')||(0===t.childElementCount?t.removeAttribute("href"):t.setAttribute("aria-label",t.host+N(t.pathname)))}(t)})}(i,r),function(t,{words:e}){let n=0;const r=new ResizeObserver(t=>{for(const{target:e}of t)_e(e)});A(t,"table",t=>{if(function(t){return!(t.caption||t.tHead||t.querySelector("th"))&&(null!==t.querySelector("table")||[...t.rows].every(({cells:t})=>t.length<2))}(t))return t.setAttribute("role","presentation"),void(t.className="layout");if(function(t){const[e,...n]=t.rows;if(!e||0===n.length||t.querySelector("th"))return;const r=[...e.cells];if(r.every(Oe))for(const t of r)S(t,"th").setAttribute("scope","col")}(t),t.parentElement?.closest(".table"))return;n++;const o=document.createElement("div");o.className="table",o.setAttribute("aria-label",t.caption?.textContent.trim()||e.table(n)),t.replaceWith(o),o.append(t),r.observe(o)})}(i,r),i}const De=/^\s*((?:https?:\/)?\/[^\s<>"]+)\s*$/;function Ce(t){return t&&new URLSearchParams(location.search).get(t)||void 0}const Le=o`
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
`;function Re({url:t,type:e}){return(/\.(\w{2,5})(?:[?#]|$)/.exec(t)?.[1]??e?.split("/").pop()??"").toUpperCase()}var $e=function(t,e,n,r){var o,i=arguments.length,a=i<3?e:null===r?r=Object.getOwnPropertyDescriptor(e,n):r;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)a=Reflect.decorate(t,e,n,r);else for(var l=t.length-1;l>=0;l--)(o=t[l])&&(a=(i<3?o(a):i>3?o(e,n,a):o(e,n))||a);return i>3&&a&&Object.defineProperty(e,n,a),a};class Ie extends u{constructor(){super(...arguments),this.topicName="article",this.labelKey="article.label",this.topic=new d(this,"article",()=>{const t=this.current;return t?{id:t}:void 0}),this.#e=!1,this.articleId="",this.param="article",this.related=!1,this.#n=()=>{const t=Ce(this.param);t!==this._inAddress&&this.#r(t)},this.#o=t=>{const e=t.target.closest("a[data-article]");e&&this.param&&p(t)&&(t.preventDefault(),this.show(e.dataset.article))},this.#i=t=>{p(t)&&(t.preventDefault(),this.#a(f(this.param,void 0),void 0))}}static{this.styles=[m,Le]}#l;#e;#s;get current(){return this._inAddress??(this.articleId||void 0)}connectedCallback(){super.connectedCallback(),this._inAddress=Ce(this.param),window.addEventListener("popstate",this.#n)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("popstate",this.#n)}willUpdate(t){t.has("param")&&(this._inAddress=Ce(this.param))}updated(){const{status:t}=this.state;if(this.toggleAttribute("idle","idle"===t&&!this.hasFallback),!this.#e||"ready"!==t&&"failed"!==t)return;this.#e=!1;const e=this._title??this.renderRoot.querySelector("[part~=message] button");e&&(e.tabIndex=-1,this.scrollIntoView({block:"start"}),e.focus({preventScroll:!0}))}show(t,e){this.#l=e??this.#l,this.#a(f(this.param,t),t)}#a(t,e){this.param&&function(t){t!==location.href&&history.pushState(history.state,"",t)}(t),this.#r(e)}#r(t){const e=this.current;this._inAddress=t,this.current!==e?(this.#e=void 0!==this.current,this.#e||this.#l?.focus(),this.dispatchEvent(new h(this.current))):this._title?.focus()}#n;#o;#i;renderFallback(){return s`<slot @slotchange=${()=>this.requestUpdate()}></slot>`}isEmpty(){return!1}renderEmpty(){return s`<p>${this.text("article.empty")}</p>`}get reserve(){return this.current?"100vh":""}renderHeader(){return s`${super.renderHeader()}${this._inAddress?s`<p>
            <a part="back" href=${f(this.param,void 0)} @click=${this.#i}
              >${this.text("article.back")}</a
            >
          </p>`:i}`}renderWaiting(){return s`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        <span class="bone title"></span>
        ${[0,1,2,3,4,5].map(()=>s`<span class="bone"></span>`)}
      </div>`}renderData(t){const e=this.heading?this.headingLevel+1:this.headingLevel,{language:n}=this,r=this.#c(t,e+1),o=this.#u(e+1),{image:u,lead:d,audio:p,origin:f}=t,m=u&&!t.bodyHtml.includes(u.url);return s`<article part="article" @click=${this.#o}>
      ${a(e,t.title,"title")} ${this.#d(t)}
      ${d?s`<p part="lead">${d}</p>`:i}
      ${p?s`<audio
              part="audio"
              controls
              preload="none"
              src=${o.absolute(p.url)}
              aria-label=${this.text("article.audio")}
            ></audio>`:i}
      ${m?s`<img
              part="image"
              src=${o.absolute(u.url)}
              alt=${u.alt??""}
              width=${u.width??i}
              height=${u.height??i}
            />`:i}
      ${r.childNodes.length>0?r:s`<slot name="empty"
              ><p part="message empty">${this.text("article.empty")}</p></slot
            >`}
      ${f?s`<p part="origin" lang=${n}>${this.text("article.origin",{origin:f})}</p>`:i}
      ${function(t,e){return 0===t.length?i:s`<section part="attachments">
    ${a(e.level,e.text("article.attachments"),"subheading")}
    <ul>
      ${t.map(t=>{const n=[Re(t),void 0===t.size?"":l(t.size,e.language)].filter(Boolean).join(", ");return s`<li>
          <a part="attachment" href=${e.absolute(t.url)}
            >${t.title}${n?s` <span class="kind">(${n})</span>`:i}</a
          >
        </li>`})}
    </ul>
  </section>`}(t.attachments??[],o)}
      ${this.related?function(t,e){return 0===t.length?i:s`<section part="related">
    ${a(e.level,e.text("article.related"),"subheading")}
    <ul>
      ${t.map(t=>s`<li>
            <a href=${e.addressOf(t)} data-article=${t.id}>${t.title}</a>
            ${t.publishedAt?s`<time datetime=${t.publishedAt}
                    >${c(t.publishedAt,e.language)}</time
                  >`:i}
          </li>`)}
    </ul>
  </section>`}(t.related??[],o):i} ${function({previous:t,next:e},n){if(!t&&!e)return i;const r=(t,e,r)=>s`<li>
      <span class="way">${n.text(e)}</span>
      <a part=${r} href=${n.addressOf(t)} data-article=${t.id}>${t.title}</a>
    </li>`;return s`<nav part="around" aria-label=${n.text("article.around")}>
    <ul>
      ${e?r(e,"article.next","next"):i}
      ${t?r(t,"article.previous","previous"):i}
    </ul>
  </nav>`}(t,o)}
    </article>`}#d({publishedAt:t,updatedAt:e,category:n,author:r}){const o=(t,e,n)=>s`<span
        >${this.text(t)}
        <time part=${n} datetime=${e}
          >${c(e,this.language,!0)}</time
        ></span
      >`;return s`<p part="meta">
      ${t?o("article.published",t,"date"):i}
      ${e&&e!==t?o("article.updated",e,"updated"):i}
      ${n?s`<span part="category">${n.name}</span>`:i}
      ${r?s`<span part="author">${r}</span>`:i}
    </p>`}#c(t,e){const n=`${e} ${this.language} ${this.connection.endpoint}`;if(this.#s?.article!==t||this.#s.key!==n){const{connection:r,param:o}=this,i=g(`${r.endpoint}/`,r),a=Ne(t.bodyHtml,{base:i,level:e,articleAt:t=>{const[,e]=t.startsWith(`${i}news/`)?t.split(`${i}news/`):[];return e&&o?decodeURIComponent(e):void 0},addressOf:t=>f(o,t),words:{enlarge:this.text("article.enlarge"),table:t=>this.text("article.table",{n:t}),video:this.text("article.video"),videoNote:t=>this.text("article.videoNote",{host:t})}});a.setAttribute("part","body"),this.#s={article:t,key:n,body:a}}return this.#s.body}#u(t){const{connection:e,language:n,param:r}=this;return{language:n,level:t,text:t=>this.text(t),absolute:t=>g(t,e),addressOf:({id:t,url:n})=>r||!n?f(r||"article",t):g(n,e)}}}$e([b({attribute:"article-id"})],Ie.prototype,"articleId",void 0),$e([b()],Ie.prototype,"param",void 0),$e([b({type:Boolean})],Ie.prototype,"related",void 0),$e([y()],Ie.prototype,"_inAddress",void 0),$e([v("[part=title]")],Ie.prototype,"_title",void 0),w("portal-article-view",Ie);
