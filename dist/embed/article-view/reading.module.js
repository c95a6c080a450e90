//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{Q as t,q as e,t as n,U as r,e as o,x as i,p as a,i as l,A as s,k as c,V as u,d,m as p,O as f}from"../shared.js";function m(t,e,n){t.querySelectorAll(e).forEach(n)}function h(t,e){const n=t.ownerDocument.createElement(e);for(const{name:e,value:r}of t.attributes)"style"!==e&&n.setAttribute(e,r);for(n.style.cssText=t.style.cssText;t.firstChild;)n.append(t.firstChild);return t.replaceWith(n),n}function g(t,e){try{const n=new URL(t.trim(),e);return n.username=n.password="",n.href}catch{return}}const b="a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr".split(" "),y="abbr align alt border cellpadding cellspacing color colspan controls datetime dir headers height href hreflang lang loop open reversed rowspan scope size span src srcset start summary title type valign value width".split(" "),v=["text-align","color","background-color","font-weight","font-style","text-decoration-line","vertical-align","width","list-style-type","border-collapse","white-space"],w=/^https?:\/\/(?:www\.)?(?:youtube\.com|youtube-nocookie\.com)\/embed\/([\w-]{6,20})(?:[?#]|$)/,A="www.youtube-nocookie.com";const S=/^(?:https?:\/\/(?:www\.)?|www\.|(?=[\w.-]+\.vn\b))([\w.-]+)/i;function T(t){try{return decodeURIComponent(t)}catch{return t}}function x({type:t,target:e}){const n=e,r=n.parentElement;"enlarge"===r?.className&&("error"===t||n.naturalWidth<100)&&r.replaceWith(n)}const E=[0,0,0],k=[255,255,255],_=[36,40,47];let N;const O=new Map;function D(t){return O.has(t)||(O.size>=500&&O.clear(),O.set(t,function(t){if(N??=document.createElement("canvas").getContext("2d"),!N||!CSS.supports("color",t)||/^(current|inherit|windowtext)/i.test(t))return;N.fillStyle="#000",N.fillStyle=t;const e=/^#(..)(..)(..)$/.exec(N.fillStyle);return e?[parseInt(e[1],16),parseInt(e[2],16),parseInt(e[3],16)]:void 0}(t))),O.get(t)}function $(t){const[e,n,r]=t.map(t=>{const e=t/255;return e<=.04045?e/12.92:((e+.055)/1.055)**2.4});return.2126*e+.7152*n+.0722*r}function C(t,e){const[n,r]=[$(t),$(e)].sort((t,e)=>t-e);return(r+.05)/(n+.05)}function L(t,e){const n=$(e)>.18?E:k;let r=t;for(let o=1;o<=10&&C(r,e)<4.5;o++)r=t.map((t,e)=>Math.round(t+(n[e]-t)*o/10));return r}const R=t=>Math.max(...t)-Math.min(...t)<24,M=t=>`rgb(${t.join(",")})`;class z{#t=new Map;paint(t,e,n){const r=n?D(n):void 0,o=e?D(e):void 0,{style:i}=t;if(r&&!R(r))return this.#t.set(t,r),i.setProperty("background-color",M(r)),void i.setProperty("color",M(L(o??E,r)));const a=this.#e(t);if(!o||R(o))return;const l=M(L(o,a??k));i.setProperty("color",l),a||i.setProperty("color",`light-dark(${l}, ${M(L(o,_))})`)}#e(t){if(0===this.#t.size)return;let e=t;for(;e&&!this.#t.has(e);)e=e.parentElement;return e?this.#t.get(e):void 0}}const I=/[\u0103\xe2\u0111\xea\xf4\u01a1\u01b0\xe0-\u1ef9]/i;function P(t){let e=t?.previousSibling??null;for(;e instanceof Text&&!e.data.trim();)e=e.previousSibling;return e}function W(t){return t instanceof Element&&"BR"===t.tagName}function U(t,e){(null==e||e>t.length)&&(e=t.length);for(var n=0,r=Array(e);n<e;n++)r[n]=t[n];return r}function F(t,e){return function(t){if(Array.isArray(t))return t}(t)||function(t,e){var n=null==t?null:"undefined"!=typeof Symbol&&t[Symbol.iterator]||t["@@iterator"];if(null!=n){var r,o,i,a,l=[],s=!0,c=!1;try{if(i=(n=n.call(t)).next,0===e);else for(;!(s=(r=i.call(n)).done)&&(l.push(r.value),l.length!==e);s=!0);}catch(t){c=!0,o=t}finally{try{if(!s&&null!=n.return&&(a=n.return(),Object(a)!==a))return}finally{if(c)throw o}}return l}}(t,e)||function(t,e){if(t){if("string"==typeof t)return U(t,e);var n={}.toString.call(t).slice(8,-1);return"Object"===n&&t.constructor&&(n=t.constructor.name),"Map"===n||"Set"===n?Array.from(t):"Arguments"===n||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?U(t,e):void 0}}(t,e)||function(){throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.")}()}const H=Object.entries,j=Object.keys,q=Object.setPrototypeOf,B=Object.isFrozen,Y=Object.getPrototypeOf,G=Object.getOwnPropertyDescriptor;let V=Object.freeze,X=Object.seal,K=Object.create,Z="undefined"!=typeof Reflect&&Reflect,J=Z.apply,Q=Z.construct;V||(V=function(t){return t}),X||(X=function(t){return t}),J||(J=function(t,e){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return t.apply(e,r)}),Q||(Q=function(t){for(var e=arguments.length,n=new Array(e>1?e-1:0),r=1;r<e;r++)n[r-1]=arguments[r];return new t(...n)});const tt=Et(Array.prototype.forEach),et=Et(Array.prototype.lastIndexOf),nt=Et(Array.prototype.pop),rt=Et(Array.prototype.push),ot=Et(Array.prototype.slice),it=Et(Array.prototype.splice),at=Array.isArray,lt=kt(Set),st=Et(Set.prototype.add),ct=Et(Set.prototype.has),ut=Et(String.prototype.toLowerCase),dt=Et(String.prototype.toString),pt=Et(String.prototype.match),ft=Et(String.prototype.replace),mt=Et(String.prototype.indexOf),ht=Et(String.prototype.trim),gt=Et(Number.prototype.toString),bt=Et(Boolean.prototype.toString),yt="undefined"==typeof BigInt?null:Et(BigInt.prototype.toString),vt="undefined"==typeof Symbol?null:Et(Symbol.prototype.toString),wt=Et(Object.prototype.hasOwnProperty),At=Et(Object.prototype.toString),St=RegExp.prototype.test,Tt=function(t,e){return t instanceof RegExp&&(t.lastIndex=0),J(St,t,[e])},xt=kt(TypeError);function Et(t){return function(e){for(var n=arguments.length,r=new Array(n>1?n-1:0),o=1;o<n;o++)r[o-1]=arguments[o];return J(t,e,r)}}function kt(t){return function(){for(var e=arguments.length,n=new Array(e),r=0;r<e;r++)n[r]=arguments[r];return Q(t,n)}}function _t(t,e){let n=arguments.length>2&&void 0!==arguments[2]?arguments[2]:ut;if(q&&q(t,null),!at(e))return t;let r=e.length;for(;r--;){let o=e[r];if("string"==typeof o){const t=n(o);t!==o&&(B(e)||(e[r]=t),o=t)}t[o]=!0}return t}function Nt(t){for(let e=0;e<t.length;e++)wt(t,e)||(t[e]=null);return t}function Ot(t){const e=K(null);for(const r of H(t)){var n=F(r,2);const o=n[0],i=n[1];wt(t,o)&&(at(i)?e[o]=Nt(i):i&&"object"==typeof i&&i.constructor===Object?e[o]=Ot(i):e[o]=i)}return e}function Dt(t){const e=K(null),n=j(t);let r=n.length;for(;r--;)e[n[r]]=t[n[r]];return e}function $t(t,e){for(;null!==t;){const n=G(t,e);if(n){if(n.get)return Et(n.get);if("function"==typeof n.value)return Et(n.value)}t=Y(t)}return function(){return null}}const Ct=V(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),Lt=V(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),Rt=V(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),Mt=V(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),zt=V(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),It=V(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),Pt=V(["#text"]),Wt=V(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),Ut=V(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),Ft=V(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),Ht=V(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),jt=X(/{{[\w\W]*|^[\w\W]*}}/g),qt=X(/<%[\w\W]*|^[\w\W]*%>/g),Bt=X(/\${[\w\W]*/g),Yt=X(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Gt=X(/^data-[\-\w.\u00B7-\uFFFF]+$/),Vt=X(/^aria-[\-\w]+$/),Xt=X(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),Kt=X(/^(?:\w+script|data):/i),Zt=X(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),Jt=X(/^html$/i),Qt=X(/^[a-z][.\w]*(-[.\w]+)+$/i),te=X(/<[/\w!]/g),ee=X(/<[/\w]/g),ne=X(/<\/no(script|embed|frames)/i),re=X(/\/>/i),oe=X(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),ie=X(/^[\r\n\t ]+/),ae=V(_t({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),le=function(){return"undefined"==typeof window?null:window},se=function(t,e,n,r){return wt(t,e)&&at(t[e])?_t(r.base?Dt(r.base):{},t[e],r.transform):n},ce=function(t,e,n){const r=wt(t,e)?t[e]:void 0;return r&&"object"==typeof r?Ot(r):n};var ue=function t(){let e=arguments.length>0&&void 0!==arguments[0]?arguments[0]:le();const n=e=>t(e);if(n.version="3.4.18",n.removed=[],!e||!e.document||9!==e.document.nodeType||!e.Element)return n.isSupported=!1,n;let r=e.document;const o=r,i=o.currentScript,a=e.HTMLTemplateElement,l=e.Node,s=e.Element,c=e.NodeFilter,u=e.DOMParser,d=e.trustedTypes,p=s.prototype,f=$t(p,"cloneNode"),m=$t(p,"remove"),h=$t(p,"removeAttributeNode"),g=$t(p,"nextSibling"),b=$t(p,"childNodes"),y=$t(p,"parentNode"),v=$t(p,"shadowRoot"),w=$t(p,"attributes"),A=l&&l.prototype?$t(l.prototype,"nodeType"):null,S=l&&l.prototype?$t(l.prototype,"nodeName"):null,T=l&&l.prototype?$t(l.prototype,"ownerDocument"):null,x=function(t){return A?A(t):t.nodeType},E=function(t){return S?S(t):t.nodeName},k=function(t){for(;null!==t;){const e=G(t,"namespaceURI");if(e)return e.get?Et(e.get):null;t=Y(t)}return null}(p),_=function(t){return k?k(t):t.namespaceURI};if("function"==typeof a){const t=r.createElement("template");t.content&&t.content.ownerDocument&&(r=t.content.ownerDocument)}let N,O,D="",$=!1,C=0;const L=function(){if(C>0)throw xt('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},R=function(t){L(),C++;try{return N.createHTML(t)}finally{C--}},M=function(t){return N&&Ce?R(t):t},z=r,I=z.implementation,P=z.createNodeIterator,W=z.createDocumentFragment,U=z.getElementsByTagName,F=o.importNode;let j={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]};n.isSupported="function"==typeof H&&"function"==typeof y&&I&&void 0!==I.createHTMLDocument;const q=jt,B=qt,Z=Bt,J=Gt,Q=Vt,St=Kt,kt=Zt,Nt=Qt;let ue=Xt,de=null;const pe=_t({},[...Ct,...Lt,...Rt,...zt,...Pt]);let fe=null;const me=_t({},[...Wt,...Ut,...Ft,...Ht]);let he=null,ge=null,be=null;const ye=Object.seal(K(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}}));let ve=!0,we=!0,Ae=!1,Se=!0,Te=!1,xe=!0,Ee=!1,ke=!1,_e=null,Ne=null,Oe=!1,De=!1,$e=!1,Ce=!1,Le=!0,Re=!1;const Me="user-content-";let ze=!0,Ie=!1,Pe=null,We=!1,Ue=null;const Fe=_t({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]);let He=null;const je=_t({},["audio","video","img","source","image","track"]);let qe=null;const Be=_t({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Ye="http://www.w3.org/1998/Math/MathML",Ge="http://www.w3.org/2000/svg",Ve="http://www.w3.org/1999/xhtml";let Xe=Ve,Ke=!1,Ze=null;const Je=_t({},[Ye,Ge,Ve],dt),Qe=V(_t({},["mi","mo","mn","ms","mtext"]));let tn=null;const en=V(_t({},["annotation-xml"]));let nn=null;const rn=V(K(null)),on=_t({},["title","style","font","a","script"]);let an=null;const ln=["application/xhtml+xml","text/html"];let sn=null,cn=null;const un=r.createElement("form"),dn=function(t){return t instanceof RegExp||t instanceof Function},pn=function(){let t=arguments.length>0&&void 0!==arguments[0]?arguments[0]:{};t&&"object"==typeof t||(t={}),t=Ot(t),an=-1===ln.indexOf(t.PARSER_MEDIA_TYPE)?"text/html":t.PARSER_MEDIA_TYPE,sn="application/xhtml+xml"===an?dt:ut,de=se(t,"ALLOWED_TAGS",pe,{transform:sn}),fe=se(t,"ALLOWED_ATTR",me,{transform:sn}),Ze=se(t,"ALLOWED_NAMESPACES",Je,{transform:dt}),qe=se(t,"ADD_URI_SAFE_ATTR",Be,{transform:sn,base:Be}),He=se(t,"ADD_DATA_URI_TAGS",je,{transform:sn,base:je}),Ue=se(t,"FORBID_CONTENTS",Fe,{transform:sn}),ge=se(t,"FORBID_TAGS",K(null),{transform:sn}),be=se(t,"FORBID_ATTR",K(null),{transform:sn}),We=!!wt(t,"USE_PROFILES")&&(t.USE_PROFILES&&"object"==typeof t.USE_PROFILES?Ot(t.USE_PROFILES):t.USE_PROFILES),ve=!1!==t.ALLOW_ARIA_ATTR,we=!1!==t.ALLOW_DATA_ATTR,Ae=t.ALLOW_UNKNOWN_PROTOCOLS||!1,Se=!1!==t.ALLOW_SELF_CLOSE_IN_ATTR,Te=t.SAFE_FOR_TEMPLATES||!1,xe=!1!==t.SAFE_FOR_XML,Ee=t.WHOLE_DOCUMENT||!1,De=t.RETURN_DOM||!1,$e=t.RETURN_DOM_FRAGMENT||!1,Ce=t.RETURN_TRUSTED_TYPE||!1,Oe=t.FORCE_BODY||!1,Le=!1!==t.SANITIZE_DOM,Re=t.SANITIZE_NAMED_PROPS||!1,ze=!1!==t.KEEP_CONTENT,Ie=t.IN_PLACE||!1,ue=function(t){if(!t)return!1;try{return Tt(t,""),!0}catch(t){return!1}}(t.ALLOWED_URI_REGEXP)?t.ALLOWED_URI_REGEXP:Xt,Xe="string"==typeof t.NAMESPACE?t.NAMESPACE:Ve,tn=ce(t,"MATHML_TEXT_INTEGRATION_POINTS",Qe),nn=ce(t,"HTML_INTEGRATION_POINTS",en);const e=ce(t,"CUSTOM_ELEMENT_HANDLING",rn);if(he=K(null),wt(e,"tagNameCheck")&&dn(e.tagNameCheck)&&(he.tagNameCheck=e.tagNameCheck),wt(e,"attributeNameCheck")&&dn(e.attributeNameCheck)&&(he.attributeNameCheck=e.attributeNameCheck),wt(e,"allowCustomizedBuiltInElements")&&"boolean"==typeof e.allowCustomizedBuiltInElements&&(he.allowCustomizedBuiltInElements=e.allowCustomizedBuiltInElements),X(he),Te&&(we=!1),$e&&(De=!0),We&&((wt(t,"ALLOWED_TAGS")||wt(t,"ALLOWED_ATTR"))&&"undefined"!=typeof console&&"function"==typeof console.warn&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),de=_t({},Pt),fe=K(null),!0===We.html&&(_t(de,Ct),_t(fe,Wt)),!0===We.svg&&(_t(de,Lt),_t(fe,Ut),_t(fe,Ht)),!0===We.svgFilters&&(_t(de,Rt),_t(fe,Ut),_t(fe,Ht)),!0===We.mathMl&&(_t(de,zt),_t(fe,Ft),_t(fe,Ht))),ye.tagCheck=null,ye.attributeCheck=null,wt(t,"ADD_TAGS")&&("function"==typeof t.ADD_TAGS?ye.tagCheck=t.ADD_TAGS:at(t.ADD_TAGS)&&(de===pe&&(de=Dt(de)),_t(de,t.ADD_TAGS,sn))),wt(t,"ADD_ATTR")&&("function"==typeof t.ADD_ATTR?ye.attributeCheck=t.ADD_ATTR:at(t.ADD_ATTR)&&(fe===me&&(fe=Dt(fe)),_t(fe,t.ADD_ATTR,sn))),wt(t,"ADD_FORBID_CONTENTS")&&at(t.ADD_FORBID_CONTENTS)&&(Ue===Fe&&(Ue=Dt(Ue)),_t(Ue,t.ADD_FORBID_CONTENTS,sn)),ze&&(de["#text"]=!0),Ee&&_t(de,["html","head","body"]),de.table&&(de.tbody=!0,delete ge.tbody),t.TRUSTED_TYPES_POLICY){if("function"!=typeof t.TRUSTED_TYPES_POLICY.createHTML)throw xt('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if("function"!=typeof t.TRUSTED_TYPES_POLICY.createScriptURL)throw xt('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');const e=N;N=t.TRUSTED_TYPES_POLICY;try{D=R("")}catch(t){throw N=e,t}}else null===t.TRUSTED_TYPES_POLICY?(N=void 0,D=""):(void 0===N&&($||(O=function(t,e){if("object"!=typeof t||"function"!=typeof t.createPolicy)return null;let n=null;const r="data-tt-policy-suffix";e&&e.hasAttribute(r)&&(n=e.getAttribute(r));const o="dompurify"+(n?"#"+n:"");try{return t.createPolicy(o,{createHTML:t=>t,createScriptURL:t=>t})}catch(t){return console.warn("TrustedTypes policy "+o+" could not be created."),null}}(d,i),$=!0),N=O),N&&"string"==typeof D&&(D=R("")));cn=V(t)},fn=_t({},[...Lt,...Rt,...Mt]),mn=_t({},[...zt,...It]),hn=function(t){rt(n.removed,{element:t});try{y(t).removeChild(t)}catch(e){if(m(t),!y(t))throw xt("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},gn=function(t,e,n){try{h(t,e)}catch(e){try{t.removeAttribute(n)}catch(t){}}},bn=function(t){An(t);const e=b(t);e&&tt(ot(e),t=>{try{m(t)}catch(t){}}),1===x(t)&&vn(t,!1)},yn=function(t,e,r){if(!r)try{r=e.getAttributeNode(t)}catch(t){r=null}if(rt(n.removed,{attribute:r||null,from:e}),r)gn(e,r,t);else try{e.removeAttribute(t)}catch(t){}if("is"===t)if(De||$e)try{hn(e)}catch(t){}else try{e.setAttribute(t,"")}catch(t){}},vn=function(t,e){const n=w(t);if(n)for(let r=n.length-1;r>=0;--r){const o=n[r],i=o&&o.name;"string"!=typeof i||e&&fe[sn(i)]||gn(t,o,i)}},wn=function(t,e){let n=arguments.length>2&&void 0!==arguments[2]&&arguments[2];const r=[t];for(;r.length>0;){const t=r.pop();if(!1===e(t))continue;if(n&&1===x(t)){const e=v(t);Ln(e)&&r.push(e)}const o=b(t);if(o)for(let t=o.length-1;t>=0;--t)r.push(o[t])}},An=function(t){wn(t,t=>{1===x(t)&&vn(t,!0)})},Sn=function(t){const e=[];return wn(t,t=>{e.push(t)},!0),e},Tn=function(t,e){let r=!1;return tt(n.removed,e=>{e.element&&(r=r||e.element===t,An(e.element))}),function(t,e){const n=lt();tt(Sn(t),t=>{1===x(t)&&st(n,t)}),tt(e,t=>{1!==x(t)||ct(n,t)||vn(t,!0)})}(t,e),r},xn=function(t,e,n,r){const o=_n(t);let i;for(;i=o.nextNode();)ct(r,i)&&!ct(Pe,i)&&(e&&Mn(j.uponSanitizeShadowNode,i,null),Yn(i,n))},En=function(t,e){return!!xe&&("patchsrc"===t||"for"===t&&"label"!==e&&"output"!==e)},kn=function(t){let e=null,n=null;if(Oe)t="<remove></remove>"+t;else{const e=pt(t,ie);n=e&&e[0]}"application/xhtml+xml"===an&&Xe===Ve&&(t='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+t+"</body></html>");const o=N?R(t):t;if(Xe===Ve)try{e=(new u).parseFromString(o,an)}catch(t){}if(!e||!e.documentElement){e=I.createDocument(Xe,"template",null);try{e.documentElement.innerHTML=Ke?D:o}catch(t){}}const i=e.body||e.documentElement;return t&&n&&i.insertBefore(r.createTextNode(n),i.childNodes[0]||null),Xe===Ve?U.call(e,Ee?"html":"body")[0]:Ee?e.documentElement:i},_n=function(t){let e=arguments.length>1&&void 0!==arguments[1]&&arguments[1];const n=T?T(t):t.ownerDocument;return P.call(n||t,t,(e?0:c.SHOW_ELEMENT)|c.SHOW_COMMENT|c.SHOW_TEXT|c.SHOW_PROCESSING_INSTRUCTION|c.SHOW_CDATA_SECTION,null)},Nn=function(t){return t=ft(t,q," "),t=ft(t,B," "),ft(t,Z," ")},On=function(t){var e;Dn(t);const n=null===(e=t.querySelectorAll)||void 0===e?void 0:e.call(t,"template");n&&tt(n,t=>{Ln(t.content)&&On(t.content)})},Dn=function(t){t.normalize();const e=_n(t,!0);let n=e.nextNode();for(;n;)n.data=Nn(n.data),n=e.nextNode()},$n=function(t){const e=S?S(t):null;return"string"==typeof e&&"form"===sn(e)&&("string"!=typeof t.nodeName||"string"!=typeof t.textContent||"function"!=typeof t.removeChild||t.attributes!==w(t)||"function"!=typeof t.removeAttribute||"function"!=typeof t.removeAttributeNode||"function"!=typeof t.getAttributeNode||"function"!=typeof t.setAttribute||"string"!=typeof t.namespaceURI||"function"!=typeof t.insertBefore||"function"!=typeof t.hasChildNodes||t.nodeType!==A(t)||t.childNodes!==b(t))},Cn=function(t){if(!A||"object"!=typeof t||null===t)return null;try{const e=A(t);return"number"==typeof e?e:null}catch(t){return null}},Ln=function(t){return 11===Cn(t)},Rn=function(t){return null!==Cn(t)};function Mn(t,e,r){0!==t.length&&tt(t,t=>{t.call(n,e,r,cn)})}const zn=function(t,e){if(t instanceof RegExp)return Tt(t,e);if(t instanceof Function){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return Boolean(t(e,...r))}return!1},In=function(t,e,n,r){return 0===t.length?e:e===n||e===r?Dt(e):e},Pn=function(t,e){return t!==e&&null===y(t)&&(Ie&&An(t),!0)},Wn=function(t,e){if(Pe&&st(Pe,t),Mn(j.beforeSanitizeElements,t,null),Pn(t,e))return!0;if($n(t))return hn(t),!0;const r=sn(E(t)),o=x(t);if(de=In(j.uponSanitizeElement,de,pe,_e),Mn(j.uponSanitizeElement,t,{tagName:r,allowedTags:de}),Pn(t,e))return!0;if(function(t,e,n){return!!(xe&&1===n&&t.hasChildNodes()&&!Rn(t.firstElementChild)&&Tt(te,t.textContent)&&Tt(te,t.innerHTML))||!!(xe&&ae[e]&&1===n&&_(t)===Ve&&(Rn(t.firstElementChild)||"string"==typeof t.textContent&&Tt(te,t.textContent)))||7===n||!(!xe||8!==n||!Tt(ee,t.data))}(t,r,o))return hn(t),!0;if(ge[r]||!(ye.tagCheck instanceof Function&&ye.tagCheck(r))&&!de[r]){const n=function(t,e,n){if(!ge[e]&&Hn(e)&&zn(he.tagNameCheck,e))return!1;if(ze&&!Ue[e]&&!Ue[ut(e)]){const e=y(t),r=b(t);if(r&&e)for(let o=r.length-1;o>=0;--o){const i=t===n?f(r[o],!0):r[o];e.insertBefore(i,g(t))}}return hn(t),!0}(t,r,e);return!(!1!==n||(Mn(j.afterSanitizeElements,t,null),!Pn(t,e)))||n}if(1===o&&!function(t){const e=_(t),n=ut(E(t)),r=y(t);let o=Xe,i="template";return r&&1===x(r)&&(o=_(r),i=ut(E(r))),!!Ze[e]&&(e===Ge?function(t,e,n){return e===Ve?"svg"===t:e===Ye?"svg"===t&&("annotation-xml"===n||tn[n]):Boolean(fn[t])}(n,o,i):e===Ye?function(t,e,n){return e===Ve?"math"===t:e===Ge?"math"===t&&nn[n]:Boolean(mn[t])}(n,o,i):e===Ve?function(t,e,n){return!(e===Ge&&!nn[n])&&!(e===Ye&&!tn[n])&&!mn[t]&&(on[t]||!fn[t])}(n,o,i):"application/xhtml+xml"===an)}(t))return hn(t),!0;if(("noscript"===r||"noembed"===r||"noframes"===r)&&Tt(ne,t.innerHTML))return hn(t),!0;if(Te&&3===o){const e=t.textContent,r=Nn(e);e!==r&&(rt(n.removed,{element:t.cloneNode()}),t.textContent=r)}return Mn(j.afterSanitizeElements,t,null),Pn(t,e)},Un=function(t,e,n){if(be[e])return!1;if(En(e,t))return!1;if(Le&&("id"===e||"name"===e)&&(n in r||n in un))return!1;const o=fe[e]||ye.attributeCheck instanceof Function&&ye.attributeCheck(e,t);if(we&&Tt(J,e))return!0;if(ve&&Tt(Q,e))return!0;if(!o)return Hn(t)&&zn(he.tagNameCheck,t)&&zn(he.attributeNameCheck,e,t)||"is"===e&&he.allowCustomizedBuiltInElements&&zn(he.tagNameCheck,n);if(qe[e])return!0;const i=ft(n,kt,"");return!(!Tt(ue,i)&&("src"!==e&&"xlink:href"!==e&&"href"!==e||"script"===t||0!==mt(n,"data:")||!He[t])&&(!Ae||Tt(St,i))&&n)},Fn=_t({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),Hn=function(t){return!Fn[ut(t)]&&Tt(Nt,t)},jn=function(t,e,n,r){if(N&&"object"==typeof d&&"function"==typeof d.getAttributeType&&!n)switch(d.getAttributeType(t,e)){case"TrustedHTML":return R(r);case"TrustedScriptURL":return function(t){L(),C++;try{return N.createScriptURL(t)}finally{C--}}(r)}return r},qn=function(t,e,n,r){try{return n?t.setAttributeNS(n,e,r):t.setAttribute(e,r),!$n(t)||(hn(t),!1)}catch(n){return yn(e,t),!1}},Bn=function(t,e){return!(!xe||!Tt(oe,e))||"attributename"===ut(t)&&-1!==mt(e,"href")},Yn=function(t,e){Wn(t,e),function(t,e){if(Mn(j.beforeSanitizeAttributes,t,null),Pn(t,e))return;const r=t.attributes;if(!r||$n(t))return;fe=In(j.uponSanitizeAttribute,fe,me,Ne);const o={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:fe,forceKeepAttr:void 0};let i=r.length;const a=sn(E(t));for(;i--;){const e=r[i],l=e.name,s=e.namespaceURI,c=e.value,u=sn(l),d=c;let p="value"===l?d:ht(d),f=!1;o.attrName=u,o.attrValue=p,o.keepAttr=!0,o.forceKeepAttr=void 0,Mn(j.uponSanitizeAttribute,t,o),p=o.attrValue,!Re||"id"!==u&&"name"!==u||0===mt(p,Me)||(yn(l,t,e),p=Me+p,f=!0),Bn(l,p)?yn(l,t,e):o.forceKeepAttr||(!o.keepAttr||!Se&&Tt(re,p)?yn(l,t,e):(Te&&(p=Nn(p)),Un(a,u,p)?(p=jn(a,u,s,p),p!==d&&qn(t,l,s,p)&&f&&nt(n.removed)):yn(l,t,e)))}Mn(j.afterSanitizeAttributes,t,null),Pn(t,e)}(t,e),Ln(t.content)&&Gn(t.content)},Gn=function(t){let e=null;const n=_n(t);for(Mn(j.beforeSanitizeShadowDOM,t,null);e=n.nextNode();)if(Mn(j.uponSanitizeShadowNode,e,null),Yn(e,t),1===x(e)){const t=v(e);Ln(t)&&(Vn(t),Gn(t))}Te&&Dn(t),Mn(j.afterSanitizeShadowDOM,t,null)},Vn=function(t){const e=[{node:t,shadow:null}];for(;e.length>0;){const t=e.pop();if(t.shadow){Gn(t.shadow);continue}const n=t.node,r=1===x(n),o=b(n);if(o)for(let t=o.length-1;t>=0;--t)e.push({node:o[t],shadow:null});if(r){const t=S?S(n):null;if("string"==typeof t&&"template"===sn(t)){const t=n.content;Ln(t)&&e.push({node:t,shadow:null})}}if(r){const t=v(n);Ln(t)&&e.push({node:null,shadow:t},{node:t,shadow:null})}}};return n.sanitize=function(t){let e=arguments.length>1&&void 0!==arguments[1]?arguments[1]:{},r=null,i=null,a=null,l=null;if(Ke=!t,Ke&&(t="\x3c!--\x3e"),"string"!=typeof t&&!Rn(t)&&"string"!=typeof(t=function(t){switch(typeof t){case"string":return t;case"number":return gt(t);case"boolean":return bt(t);case"bigint":return yt?yt(t):"0";case"symbol":return vt?vt(t):"Symbol()";case"undefined":default:return At(t);case"function":case"object":{if(null===t)return At(t);const e=t,n=$t(e,"toString");if("function"==typeof n){const t=n(e);return"string"==typeof t?t:At(t)}return At(t)}}}(t)))throw xt("dirty is not a string, aborting");if(!n.isSupported)return t;ke?(de=_e,fe=Ne):pn(e),n.removed=[];const s=Ie&&"string"!=typeof t&&Rn(t);let c=[];const u=Pe;if(s){xe&&wn(t,t=>{const e=x(t);if(7===e||8===e&&Tt(ee,t.data)){try{m(t)}catch(t){}return!1}if(1===e){const e=t,n=sn(E(t));try{e.hasAttribute&&e.hasAttribute("patchsrc")&&e.removeAttribute("patchsrc"),e.hasAttribute&&e.hasAttribute("for")&&En("for",n)&&e.removeAttribute("for")}catch(t){}}return!0});const e=E(t);if("string"==typeof e){const n=sn(e);if(!de[n]||ge[n])throw bn(t),xt("root node is forbidden and cannot be sanitized in-place")}if($n(t))throw bn(t),xt("root node is clobbered and cannot be sanitized in-place");c=Sn(t),Pe=lt()}else if(Rn(t))r=kn("\x3c!----\x3e"),i=r.ownerDocument.importNode(t,!0),1===i.nodeType&&"BODY"===i.nodeName||"HTML"===i.nodeName?r=i:r.appendChild(i),Vn(r);else{if(!De&&!Te&&!Ee&&-1===t.indexOf("<"))return M(t);if(r=kn(t),!r)return De?null:Ce?D:""}r&&Oe&&hn(r.firstChild);const d=s?t:r;try{s&&Vn(t);const e=_n(d);for(;a=e.nextNode();)Yn(a,d);s&&function(t,e){const n=Pe;let r=null;const o=()=>(r||(r=lt(),tt(e,t=>{st(r,t)})),r);for(let e=0;;e++){const r=Sn(t),i=[t];let a=!1;if(tt(r,t=>{11===x(t)?rt(i,t):a||ct(n,t)||(a=ct(o(),t))}),!a)return;if(e>=8)throw xt("the tree kept changing during in-place sanitization; refusing to return it");tt(i,(e,n)=>{xn(e,n>0,t,o())})}}(t,c)}catch(e){throw s&&(bn(t),Tn(t,c)),e}finally{Pe=u}if(s){if(Tn(t,c))throw xt("a node selected for removal could not be safely returned; refusing to sanitize in place");return Te&&On(t),t}if(De){if(Te&&On(r),$e)for(l=W.call(r.ownerDocument);r.firstChild;)l.appendChild(r.firstChild);else l=r;return(fe.shadowroot||fe.shadowrootmode)&&(l=F.call(o,l,!0)),l}const p=()=>Ee?r.outerHTML:r.innerHTML;let f=p();return Te&&Tt(Yt,f)&&(Dn(r),f=p()),Ee&&de["!doctype"]&&r.ownerDocument&&r.ownerDocument.doctype&&r.ownerDocument.doctype.name&&Tt(Jt,r.ownerDocument.doctype.name)&&(f="<!DOCTYPE "+r.ownerDocument.doctype.name+">\n"+f),M(f)},n.setConfig=function(){pn(arguments.length>0&&void 0!==arguments[0]?arguments[0]:{}),ke=!0,_e=de,Ne=fe},n.clearConfig=function(){cn=null,ke=!1,_e=null,Ne=null,N=O,D=""},n.isValidAttribute=function(t,e,n){cn||pn({});const r=sn(t),o=sn(e);return("string"!=typeof n||!(Bn(e,n)||!Se&&Tt(re,n)))&&Un(r,o,n)},n.addHook=function(t,e){"function"==typeof e&&wt(j,t)&&rt(j[t],e)},n.removeHook=function(t,e){if(wt(j,t)){if(void 0!==e){const n=et(j[t],e);return-1===n?void 0:it(j[t],n,1)[0]}return nt(j[t])}},n.removeHooks=function(t){wt(j,t)&&(j[t]=[])},n.removeAllHooks=function(){j={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},n}();const de=/(\p{M}{30})\p{M}+/gu;function pe(t,e){if(!t)return!1;const n=e.ownerDocument.createRange();return n.setStartBefore(t),n.setEndAfter(e.lastChild),n.deleteContents(),!0}const fe=/([\s"'/])(style(?=\s*=)|on[a-z]+(?=[\s=/>]))/gi,me=/^[-#\w\s.,%()/]{1,100}$/,he=/url|var|expression|env|attr|image|element/i;let ge,be=new Map;function ye(t){const e=be.get(t);if(e)return e;ge??=document.implementation.createHTMLDocument("").createElement("i").style,ge.cssText=t;const n=new Map;for(const t of v){const e=ge.getPropertyValue(t);e&&me.test(e)&&!he.test(e)&&n.set(t,e)}return be.size>=500&&(be=new Map),be.set(t,n),n}const ve={ALLOWED_TAGS:[...b,"body"],ALLOWED_ATTR:y,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,ALLOW_UNKNOWN_PROTOCOLS:!1,RETURN_DOM_FRAGMENT:!0};let we,Ae=new Map,Se=new Map,Te=new WeakMap,xe="";function Ee(t){Ae=new Map,Se=new Map,Te=new WeakMap;const e=function(t){let e;do{e=`x${Math.random().toString(36).slice(2)}-`}while(t.includes(e));return{html:t.replace(fe,`$1${e}$2`),marker:e}}(t);xe=e.marker;try{const o=document.implementation.createHTMLDocument("").createElement("div");o.innerHTML=n(e.html),o.querySelectorAll("style,script,track").forEach(t=>t.remove());const i=function(t){const e=pe(t.getElementsByTagName("*").item(2e4),t),n=pe(function(t){const e=t.ownerDocument.createTreeWalker(t,NodeFilter.SHOW_TEXT);let n=1e6;for(;e.nextNode();){const t=e.currentNode;if(t.length>n)return t.splitText(n);n-=t.length;const r=t.data.replace(de,"$1");r!==t.data&&(t.data=r)}return null}(t),t),r=t.ownerDocument.createTreeWalker(t,NodeFilter.SHOW_COMMENT),o=[];for(;r.nextNode();)o.push(r.currentNode);for(const t of o)t.remove();m(t,"*",t=>{t.attributes.length>100&&t.replaceWith(...t.childNodes)});for(const e of["colspan","span"])m(t,`[${e}]`,t=>{parseInt(t.getAttribute(e))>100&&t.setAttribute(e,"100")});return e||n}(o),a=(we||(we=ue(window),we.addHook("uponSanitizeAttribute",(t,e)=>{const{attrName:n,attrValue:r}=e;n===`${xe}style`&&Ae.set(t,ye(r)),"color"!==n||Ae.has(t)||Ae.set(t,ye("")),("id"===n||"name"===n&&"A"===t.nodeName)&&Se.set(t,r.replaceAll(xe,"")),"href"===n&&"A"!==t.nodeName&&(e.keepAttr=!1),/^data-(src|original)$/.test(n)&&Te.set(t,r.replaceAll(xe,""))}),we)).sanitize(o,{...ve,TRUSTED_TYPES_POLICY:r()??null}),l=a instanceof DocumentFragment&&a.firstElementChild;if(!(l instanceof HTMLDivElement))throw new TypeError("Nothing came back.");return e.html!==t&&function(t,e){if(!t.innerHTML.includes(e))return;const n=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;n.nextNode();){const t=n.currentNode;t.data.includes(e)&&(t.data=t.data.replaceAll(e,""))}t.querySelectorAll("*").forEach(({attributes:t})=>{for(const n of t)n.value.includes(e)&&(n.value=n.value.replaceAll(e,""))})}(l,xe),{root:l,styles:Ae,anchors:Se,lazy:Te,cut:i}}catch(t){throw new o("format","The sanitiser cannot work under the policy of this page.",{reason:"render",cause:t})}}function ke(t,e){if(t.scrollWidth>t.clientWidth||t.scrollHeight>t.clientHeight+1)t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",e);else for(const e of["tabindex","role","aria-label"])t.removeAttribute(e)}function _e(t){const e=t.textContent.trim(),n=[t,...t.querySelectorAll("*")].find(t=>(/^(B|STRONG)$/.test(t.tagName)||/^(bold|[6-9]00)$/.test(t.style.fontWeight))&&t.textContent.trim()===e);return""!==e&&void 0!==n}function Ne(n,r){const o=Ee(function(t){const e=Oe.exec(t)?.[1];return e?`<p><a href="${e}">${e.split("/").pop()||e}</a></p>`:/<[a-z!/]/i.test(t)?t:t.trim().replace(/\r?\n/g,"<br>")}(n)),i=o.root;for(const[t,e]of o.anchors)t.dataset.anchor=e;if(function(t,e){!function(t,{styles:e}){const n=new z;for(const[t,r]of e){const e=t;r.forEach((t,n)=>{n.includes("color")||("width"!==n||t.endsWith("%")||"IMG"===e.tagName)&&("white-space"!==n||t.startsWith("pre"))&&e.style.setProperty(n,"pre"===t?"pre-wrap":t)});const o=r.get("color")??e.getAttribute("color")??void 0;n.paint(e,o,r.get("background-color"))}m(t,'[width]:not(img,[width$="%"])',t=>t.removeAttribute("width")),m(t,"[height]:not(img,video)",t=>t.removeAttribute("height"))}(t,e),function(t){m(t,"[align]",t=>{const e=t.getAttribute("align").toLowerCase();t.removeAttribute("align"),/^(left|right|center|justify)$/.test(e)&&!/^(IMG|TABLE)$/.test(t.tagName)&&t.style.setProperty("text-align",e)}),m(t,"center",t=>{h(t,"div").style.setProperty("text-align","center")})}(t),m(t,"font",t=>{h(t,"span").removeAttribute("size")}),m(t,"[color]",t=>t.removeAttribute("color")),m(t,"[lang^=en i]",t=>{I.test(t.textContent)&&t.removeAttribute("lang")}),function(t){for(const e of[...t.querySelectorAll("p,div,span,b,strong,i,em,u,center,font,h1,h2,h3,h4,h5,h6,blockquote,section,small")].reverse())e.textContent.trim()||e.querySelector("img,video,audio,iframe,hr,table,a,li,[data-anchor]")||e.hasAttribute("data-anchor")||("SPAN"===e.tagName&&e.textContent?e.replaceWith(" "):e.remove());m(t,"br",t=>{const e=P(t);if(W(e)&&W(P(e))){for(;t.previousSibling!==e;)t.previousSibling.remove();t.remove()}})}(t)}(i,o),function(t,e){const n=[...new Set([...t.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({tagName:t})=>t))].sort();m(t,"h1,h2,h3,h4,h5,h6",t=>{const r=`h${Math.min(6,e+n.indexOf(t.tagName))}`;t.localName!==r&&h(t,r)})}(i,r.level),function(e,{lazy:n},r){m(e,"[srcset]",t=>t.removeAttribute("srcset")),m(e,"picture > source",t=>t.remove()),m(e,"img,audio,video,source",e=>{const o=[e.getAttribute("src"),n.get(e)].map(t=>t?g(t,r.base):void 0).find(e=>e&&t(e));o?e.setAttribute("src",function(t){return"https:"===location.protocol?t.replace(/^http:/,"https:"):t}(o)):e.removeAttribute("src"),/^(AUDIO|VIDEO)$/.test(e.tagName)&&(e.setAttribute("controls",""),e.setAttribute("preload","none"))});const o=new Map;m(e,"figure",t=>{const e=t.querySelector("figcaption")?.textContent.trim().slice(0,300);e&&o.set(t,e)}),m(e,"img",t=>{if(t.loading="lazy",t.decoding="async",t.hasAttribute("alt")||(t.alt=""),t.hasAttribute("src")&&!t.closest("a")&&!(t.width<100&&t.width)){const e=t.closest("figure");!function(t,e,n){const r=document.createElement("button");r.type="button",r.className="enlarge",r.setAttribute("aria-label",[e.enlarge,t.alt||n].filter(Boolean).join(": ")),t.replaceWith(r),r.append(t)}(t,r.words,e?o.get(e):void 0)}});for(const t of["load","error"])e.addEventListener(t,x,!0)}(i,o,r),function(e,{base:n,words:r}){m(e,"iframe",e=>{const o=g(e.getAttribute("src")??"",n)??"",i=w.exec(o)?.[1];if(i)e.replaceWith(function(t,e){const n=document.createElement("div");n.className="video";const r=document.createElement("button");r.type="button",r.textContent=e.video;const o=document.createElement("p");return o.textContent=e.videoNote(A),r.addEventListener("click",()=>{const r=document.createElement("iframe");r.src=`https://${A}/embed/${t}?autoplay=1`,r.title=e.video,r.allow="autoplay; encrypted-media; fullscreen; picture-in-picture",r.setAttribute("sandbox","allow-scripts allow-same-origin allow-presentation allow-popups"),n.replaceChildren(r),r.focus()}),n.append(r,o),n}(i,r));else if(e.hasAttribute("src")&&t(o)){const t=document.createElement("a");t.href=o,t.textContent=o,e.replaceWith(t)}else e.remove()})}(i,r),function(t,n){const r=new Map;m(t,"[data-anchor]",t=>{const e=t.dataset.anchor;r.has(e)||r.set(e,t)}),m(t,"a[href]",t=>{const o=t.getAttribute("href").trim();if(o.startsWith("#"))return i=t,void((a=r.get(T(o.slice(1))))?i.addEventListener("click",t=>{t.preventDefault(),a.tabIndex=-1,a.focus(),a.scrollIntoView({block:"start"})}):i.removeAttribute("href"));var i,a;const l=g(o,n.base);if(!l||!e(l))return void t.removeAttribute("href");const s=n.articleAt(l);t.href=void 0===s?l:n.addressOf(s),void 0!==s?t.dataset.article=s:t.origin!==location.origin&&function(t){t.rel="noopener noreferrer";const e=S.exec(t.textContent.trim())?.[1]?.toLowerCase(),n=t.hostname;n&&e&&!`.${n}`.endsWith(`.${e}`)&&t.append(` (${n})`)}(t),function(t){t.textContent.trim()||t.querySelector('img:not([alt=""])')||(0===t.childElementCount?t.removeAttribute("href"):t.setAttribute("aria-label",t.host+T(t.pathname)))}(t)})}(i,r),function(t,{words:e}){let n=0;const r=new WeakMap,o=new ResizeObserver(t=>{for(const{target:e}of t)ke(e,r.get(e))});m(t,"table",t=>{if(function(t){return!(t.caption||t.tHead||t.querySelector("th"))&&(null!==t.querySelector("table")||[...t.rows].every(({cells:t})=>t.length<2))}(t))return t.setAttribute("role","presentation"),void(t.className="layout");if(function(t){const[e,...n]=t.rows;if(!e||0===n.length||t.querySelector("th"))return;const r=[...e.cells];if(r.every(_e))for(const t of r)h(t,"th").setAttribute("scope","col")}(t),t.parentElement?.closest(".table"))return;n++;const i=document.createElement("div");i.className="table",r.set(i,t.caption?.textContent.trim()||e.table(n)),t.replaceWith(i),i.append(t),o.observe(i)})}(i,r),o.cut){const t=document.createElement("p");t.setAttribute("part","note"),t.textContent=r.words.cut,i.append(t)}return document.adoptNode(i)}const Oe=/^\s*((?:https?:\/)?\/[^\s<>"]+)\s*$/;class De{#n;#r="";#o;of(t,e){const{connection:n,language:r,level:o,param:l}=e,s=`${o} ${r} ${l} ${n.endpoint}`;return this.#n===t&&this.#r===s||(this.#n=t,this.#r=s,this.#o=function({bodyHtml:t},e){const{connection:n,level:r,param:o,text:l}=e,s=i(`${n.endpoint}/`,n),c=Ne(t,{base:s,level:r,articleAt:t=>{const[e,n]=t.split(`${s}news/`);return""===e&&n&&o?function(t){try{return decodeURIComponent(t)}catch{return}}(n):void 0},addressOf:t=>a(o,t),words:{enlarge:l("article.enlarge"),table:t=>l("article.table",{n:t}),video:l("article.video"),cut:l("article.cut"),videoNote:t=>l("article.videoNote",{host:t})}});return c.setAttribute("part","body"),c.textContent.trim()||c.querySelector("img,audio,video,hr")?c:void 0}(t,e)),this.#o}}const $e=l`
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
`;function Ce({url:t,type:e}){return(/\.(\w{2,5})(?:[?#]|$)/.exec(t)?.[1]??e?.split("/").pop()??"").toUpperCase()}class Le{#i;#a;constructor(t){t.addController(this)}hostDisconnected(){this.tell(void 0)}tell(t,e="",r=t=>t){if(t===this.#a)return;if(this.#a=t,this.#i?.remove(),this.#i=void 0,!t)return;const o=JSON.stringify(function(t,e,n){const{author:r,origin:o,image:i}=t,a=r??o;return{"@context":"https://schema.org","@type":"NewsArticle",identifier:t.id,headline:t.title,description:t.lead??t.summary,url:e,datePublished:t.publishedAt,dateModified:t.updatedAt??t.publishedAt,author:a&&{"@type":r?"Person":"Organization",name:a},publisher:{"@type":"Organization",name:Re()},articleSection:t.category?.name,image:i&&n(i.url)}}(t,e,r)).replaceAll("<","\\u003c"),i=document.createElement("div");i.innerHTML=n(`<script type="application/ld+json">${o}<\/script>`);const a=i.firstElementChild;a.style.setProperty("display","none","important"),document.head.append(a),this.#i=a}}function Re(){const t=document.head.querySelector('meta[property="og:site_name"],meta[name="application-name"]');return t?.content.trim()||location.hostname}const Me=l`
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
`,ze=["print","save","share","text-size","contrast","listen"];class Ie{#l;#o=new De;#s;#c;#u;#d;constructor(t){this.#l=t,this.#s=new Le(t)}get styles(){return[Me,$e,...this.#c?.styles??[]]}equip(t){this.#c??=new t(this.#l)}reset(){this.#c?.reset()}describe(t,e,n){this.#s.tell(t,e,t=>i(t,n)),this.#l.renderRoot.querySelector("dialog:not([open])")?.showModal()}render(t){const{article:e,language:n,lang:r,level:o,text:l}=t,m=function({connection:t,language:e,lang:n,level:r,param:o,text:l}){return{language:e,lang:n,level:r+1,text:l,absolute:e=>i(e,t),addressOf:({id:e,url:n})=>o||!n?a(o||"article",e):i(n,t)}}(t),h=f(t.tools,ze,[]),{image:g,lead:b,origin:y}=e,v=this.#o.of(e,{...t,level:o+1});r?v?.setAttribute("lang",r):v?.removeAttribute("lang");const w=g&&!e.bodyHtml.includes(g.url),A=e.audio&&e.audio.url!==this.#d?e.audio.url:"",S=h.includes("listen")?this.#c?.renderSpeed(t):s;return d`<article
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
      ${t.map(t=>{const n=[Ce(t),void 0===t.size?"":u(t.size,e.language)].filter(Boolean).join(", ");return d`<li>
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
    </article>`}#p(t,e){const n=function({target:t}){const e=t.closest(".enlarge")?.querySelector("img");if(!e)return;const n=e.closest("figure")?.querySelector("figcaption")?.textContent.trim()??"";return{src:e.currentSrc||e.src,alt:e.alt,caption:n}}(t);n&&!this.#u&&this.#f(n),e.follow(t)}#f(t){this.#u=t,this.#l.requestUpdate()}}export{Ie as Reading};
