/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{j as t,k as e,t as n,l as r,P as o,m as i,A as a,q as l,v as s,w as c,x as u,y as d,T as p,z as f,B as m,C as h,D as g,E as b,F as y,G as v,H as w,I as A}from"./shared.js";function S(t,e,n){t.querySelectorAll(e).forEach(n)}function T(t,e){const n=document.createElement(e);for(const{name:e,value:r}of t.attributes)"style"!==e&&n.setAttribute(e,r);for(n.style.cssText=t.style.cssText;t.firstChild;)n.append(t.firstChild);return t.replaceWith(n),n}function E(t,e){try{return new URL(t.trim(),e).href}catch{return}}const x="a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr".split(" "),k="abbr align alt border cellpadding cellspacing color colspan controls datetime dir headers height href hreflang lang loop open reversed rowspan scope size span src srcset start summary title type valign value width".split(" "),_=["text-align","color","background-color","font-weight","font-style","text-decoration-line","vertical-align","width","list-style-type","border-collapse","white-space"],O=/^https?:\/\/(?:www\.)?(?:youtube\.com|youtube-nocookie\.com)\/embed\/([\w-]{6,20})(?:[?#]|$)/,N="www.youtube-nocookie.com";function D(t){try{return decodeURIComponent(t)}catch{return t}}function C({type:t,target:e}){const n=e,r=n.parentElement;"enlarge"===r?.className&&("error"===t||n.naturalWidth<100)&&r.replaceWith(n)}const L=[0,0,0],R=[255,255,255],$=[36,40,47];let I;function z(t){if(I??=document.createElement("canvas").getContext("2d"),!I||!CSS.supports("color",t)||/^(current|inherit|windowtext)/i.test(t))return;I.fillStyle="#000",I.fillStyle=t;const e=/^#(..)(..)(..)$/.exec(I.fillStyle);return e?[parseInt(e[1],16),parseInt(e[2],16),parseInt(e[3],16)]:void 0}function M(t){const[e,n,r]=t.map(t=>{const e=t/255;return e<=.04045?e/12.92:((e+.055)/1.055)**2.4});return.2126*e+.7152*n+.0722*r}function P(t,e){const[n,r]=[M(t),M(e)].sort((t,e)=>t-e);return(r+.05)/(n+.05)}function W(t,e){const n=M(e)>.18?L:R;let r=t;for(let o=1;o<=10&&P(r,e)<4.5;o++)r=t.map((t,e)=>Math.round(t+(n[e]-t)*o/10));return r}const U=t=>Math.max(...t)-Math.min(...t)<24,F=t=>`rgb(${t.join(",")})`;class H{#t=new WeakMap;paint(t,e,n){const r=n?z(n):void 0,o=e?z(e):void 0,{style:i}=t;if(r&&!U(r))return this.#t.set(t,r),i.setProperty("background-color",F(r)),void i.setProperty("color",F(W(o??L,r)));const a=t.parentElement&&this.#t.get(t.parentElement);if(a&&this.#t.set(t,a),!o||U(o))return;const l=F(W(o,a??R));i.setProperty("color",l),a||i.setProperty("color",`light-dark(${l}, ${F(W(o,$))})`)}}const j=/[\u0103\xe2\u0111\xea\xf4\u01a1\u01b0\xe0-\u1ef9]/i;function B(t){let e=t?.previousSibling??null;for(;e instanceof Text&&!e.data.trim();)e=e.previousSibling;return e}function q(t){return t instanceof Element&&"BR"===t.tagName}function G(t,e){(null==e||e>t.length)&&(e=t.length);for(var n=0,r=Array(e);n<e;n++)r[n]=t[n];return r}function Y(t,e){return function(t){if(Array.isArray(t))return t}(t)||function(t,e){var n=null==t?null:"undefined"!=typeof Symbol&&t[Symbol.iterator]||t["@@iterator"];if(null!=n){var r,o,i,a,l=[],s=!0,c=!1;try{if(i=(n=n.call(t)).next,0===e);else for(;!(s=(r=i.call(n)).done)&&(l.push(r.value),l.length!==e);s=!0);}catch(t){c=!0,o=t}finally{try{if(!s&&null!=n.return&&(a=n.return(),Object(a)!==a))return}finally{if(c)throw o}}return l}}(t,e)||function(t,e){if(t){if("string"==typeof t)return G(t,e);var n={}.toString.call(t).slice(8,-1);return"Object"===n&&t.constructor&&(n=t.constructor.name),"Map"===n||"Set"===n?Array.from(t):"Arguments"===n||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?G(t,e):void 0}}(t,e)||function(){throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.")}()}const V=Object.entries,K=Object.keys,X=Object.setPrototypeOf,Z=Object.isFrozen,J=Object.getPrototypeOf,Q=Object.getOwnPropertyDescriptor;let tt=Object.freeze,et=Object.seal,nt=Object.create,rt="undefined"!=typeof Reflect&&Reflect,ot=rt.apply,it=rt.construct;tt||(tt=function(t){return t}),et||(et=function(t){return t}),ot||(ot=function(t,e){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return t.apply(e,r)}),it||(it=function(t){for(var e=arguments.length,n=new Array(e>1?e-1:0),r=1;r<e;r++)n[r-1]=arguments[r];return new t(...n)});const at=Ct(Array.prototype.forEach),lt=Ct(Array.prototype.lastIndexOf),st=Ct(Array.prototype.pop),ct=Ct(Array.prototype.push),ut=Ct(Array.prototype.slice),dt=Ct(Array.prototype.splice),pt=Array.isArray,ft=Lt(Set),mt=Ct(Set.prototype.add),ht=Ct(Set.prototype.has),gt=Ct(String.prototype.toLowerCase),bt=Ct(String.prototype.toString),yt=Ct(String.prototype.match),vt=Ct(String.prototype.replace),wt=Ct(String.prototype.indexOf),At=Ct(String.prototype.trim),St=Ct(Number.prototype.toString),Tt=Ct(Boolean.prototype.toString),Et="undefined"==typeof BigInt?null:Ct(BigInt.prototype.toString),xt="undefined"==typeof Symbol?null:Ct(Symbol.prototype.toString),kt=Ct(Object.prototype.hasOwnProperty),_t=Ct(Object.prototype.toString),Ot=RegExp.prototype.test,Nt=function(t,e){return t instanceof RegExp&&(t.lastIndex=0),ot(Ot,t,[e])},Dt=Lt(TypeError);function Ct(t){return function(e){for(var n=arguments.length,r=new Array(n>1?n-1:0),o=1;o<n;o++)r[o-1]=arguments[o];return ot(t,e,r)}}function Lt(t){return function(){for(var e=arguments.length,n=new Array(e),r=0;r<e;r++)n[r]=arguments[r];return it(t,n)}}function Rt(t,e){let n=arguments.length>2&&void 0!==arguments[2]?arguments[2]:gt;if(X&&X(t,null),!pt(e))return t;let r=e.length;for(;r--;){let o=e[r];if("string"==typeof o){const t=n(o);t!==o&&(Z(e)||(e[r]=t),o=t)}t[o]=!0}return t}function $t(t){for(let e=0;e<t.length;e++)kt(t,e)||(t[e]=null);return t}function It(t){const e=nt(null);for(const r of V(t)){var n=Y(r,2);const o=n[0],i=n[1];kt(t,o)&&(pt(i)?e[o]=$t(i):i&&"object"==typeof i&&i.constructor===Object?e[o]=It(i):e[o]=i)}return e}function zt(t){const e=nt(null),n=K(t);let r=n.length;for(;r--;)e[n[r]]=t[n[r]];return e}function Mt(t,e){for(;null!==t;){const n=Q(t,e);if(n){if(n.get)return Ct(n.get);if("function"==typeof n.value)return Ct(n.value)}t=J(t)}return function(){return null}}const Pt=tt(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),Wt=tt(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),Ut=tt(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),Ft=tt(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),Ht=tt(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),jt=tt(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),Bt=tt(["#text"]),qt=tt(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),Gt=tt(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),Yt=tt(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),Vt=tt(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),Kt=et(/{{[\w\W]*|^[\w\W]*}}/g),Xt=et(/<%[\w\W]*|^[\w\W]*%>/g),Zt=et(/\${[\w\W]*/g),Jt=et(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Qt=et(/^data-[\-\w.\u00B7-\uFFFF]+$/),te=et(/^aria-[\-\w]+$/),ee=et(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),ne=et(/^(?:\w+script|data):/i),re=et(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),oe=et(/^html$/i),ie=et(/^[a-z][.\w]*(-[.\w]+)+$/i),ae=et(/<[/\w!]/g),le=et(/<[/\w]/g),se=et(/<\/no(script|embed|frames)/i),ce=et(/\/>/i),ue=et(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),de=et(/^[\r\n\t ]+/),pe=tt(Rt({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),fe=function(){return"undefined"==typeof window?null:window},me=function(t,e,n,r){return kt(t,e)&&pt(t[e])?Rt(r.base?zt(r.base):{},t[e],r.transform):n},he=function(t,e,n){const r=kt(t,e)?t[e]:void 0;return r&&"object"==typeof r?It(r):n};var ge=function t(){let e=arguments.length>0&&void 0!==arguments[0]?arguments[0]:fe();const n=e=>t(e);if(n.version="3.4.18",n.removed=[],!e||!e.document||9!==e.document.nodeType||!e.Element)return n.isSupported=!1,n;let r=e.document;const o=r,i=o.currentScript,a=e.HTMLTemplateElement,l=e.Node,s=e.Element,c=e.NodeFilter,u=e.DOMParser,d=e.trustedTypes,p=s.prototype,f=Mt(p,"cloneNode"),m=Mt(p,"remove"),h=Mt(p,"removeAttributeNode"),g=Mt(p,"nextSibling"),b=Mt(p,"childNodes"),y=Mt(p,"parentNode"),v=Mt(p,"shadowRoot"),w=Mt(p,"attributes"),A=l&&l.prototype?Mt(l.prototype,"nodeType"):null,S=l&&l.prototype?Mt(l.prototype,"nodeName"):null,T=l&&l.prototype?Mt(l.prototype,"ownerDocument"):null,E=function(t){return A?A(t):t.nodeType},x=function(t){return S?S(t):t.nodeName},k=function(t){for(;null!==t;){const e=Q(t,"namespaceURI");if(e)return e.get?Ct(e.get):null;t=J(t)}return null}(p),_=function(t){return k?k(t):t.namespaceURI};if("function"==typeof a){const t=r.createElement("template");t.content&&t.content.ownerDocument&&(r=t.content.ownerDocument)}let O,N,D="",C=!1,L=0;const R=function(){if(L>0)throw Dt('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},$=function(t){R(),L++;try{return O.createHTML(t)}finally{L--}},I=function(t){return O&&Le?$(t):t},z=r,M=z.implementation,P=z.createNodeIterator,W=z.createDocumentFragment,U=z.getElementsByTagName,F=o.importNode;let H={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]};n.isSupported="function"==typeof V&&"function"==typeof y&&M&&void 0!==M.createHTMLDocument;const j=Kt,B=Xt,q=Zt,G=Qt,Y=te,K=ne,X=re,Z=ie;let rt=ee,ot=null;const it=Rt({},[...Pt,...Wt,...Ut,...Ht,...Bt]);let Ot=null;const Lt=Rt({},[...qt,...Gt,...Yt,...Vt]);let $t=null,ge=null,be=null;const ye=Object.seal(nt(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}}));let ve=!0,we=!0,Ae=!1,Se=!0,Te=!1,Ee=!0,xe=!1,ke=!1,_e=null,Oe=null,Ne=!1,De=!1,Ce=!1,Le=!1,Re=!0,$e=!1;const Ie="user-content-";let ze=!0,Me=!1,Pe=null,We=!1,Ue=null;const Fe=Rt({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]);let He=null;const je=Rt({},["audio","video","img","source","image","track"]);let Be=null;const qe=Rt({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Ge="http://www.w3.org/1998/Math/MathML",Ye="http://www.w3.org/2000/svg",Ve="http://www.w3.org/1999/xhtml";let Ke=Ve,Xe=!1,Ze=null;const Je=Rt({},[Ge,Ye,Ve],bt),Qe=tt(Rt({},["mi","mo","mn","ms","mtext"]));let tn=null;const en=tt(Rt({},["annotation-xml"]));let nn=null;const rn=tt(nt(null)),on=Rt({},["title","style","font","a","script"]);let an=null;const ln=["application/xhtml+xml","text/html"];let sn=null,cn=null;const un=r.createElement("form"),dn=function(t){return t instanceof RegExp||t instanceof Function},pn=function(){let t=arguments.length>0&&void 0!==arguments[0]?arguments[0]:{};t&&"object"==typeof t||(t={}),t=It(t),an=-1===ln.indexOf(t.PARSER_MEDIA_TYPE)?"text/html":t.PARSER_MEDIA_TYPE,sn="application/xhtml+xml"===an?bt:gt,ot=me(t,"ALLOWED_TAGS",it,{transform:sn}),Ot=me(t,"ALLOWED_ATTR",Lt,{transform:sn}),Ze=me(t,"ALLOWED_NAMESPACES",Je,{transform:bt}),Be=me(t,"ADD_URI_SAFE_ATTR",qe,{transform:sn,base:qe}),He=me(t,"ADD_DATA_URI_TAGS",je,{transform:sn,base:je}),Ue=me(t,"FORBID_CONTENTS",Fe,{transform:sn}),ge=me(t,"FORBID_TAGS",nt(null),{transform:sn}),be=me(t,"FORBID_ATTR",nt(null),{transform:sn}),We=!!kt(t,"USE_PROFILES")&&(t.USE_PROFILES&&"object"==typeof t.USE_PROFILES?It(t.USE_PROFILES):t.USE_PROFILES),ve=!1!==t.ALLOW_ARIA_ATTR,we=!1!==t.ALLOW_DATA_ATTR,Ae=t.ALLOW_UNKNOWN_PROTOCOLS||!1,Se=!1!==t.ALLOW_SELF_CLOSE_IN_ATTR,Te=t.SAFE_FOR_TEMPLATES||!1,Ee=!1!==t.SAFE_FOR_XML,xe=t.WHOLE_DOCUMENT||!1,De=t.RETURN_DOM||!1,Ce=t.RETURN_DOM_FRAGMENT||!1,Le=t.RETURN_TRUSTED_TYPE||!1,Ne=t.FORCE_BODY||!1,Re=!1!==t.SANITIZE_DOM,$e=t.SANITIZE_NAMED_PROPS||!1,ze=!1!==t.KEEP_CONTENT,Me=t.IN_PLACE||!1,rt=function(t){if(!t)return!1;try{return Nt(t,""),!0}catch(t){return!1}}(t.ALLOWED_URI_REGEXP)?t.ALLOWED_URI_REGEXP:ee,Ke="string"==typeof t.NAMESPACE?t.NAMESPACE:Ve,tn=he(t,"MATHML_TEXT_INTEGRATION_POINTS",Qe),nn=he(t,"HTML_INTEGRATION_POINTS",en);const e=he(t,"CUSTOM_ELEMENT_HANDLING",rn);if($t=nt(null),kt(e,"tagNameCheck")&&dn(e.tagNameCheck)&&($t.tagNameCheck=e.tagNameCheck),kt(e,"attributeNameCheck")&&dn(e.attributeNameCheck)&&($t.attributeNameCheck=e.attributeNameCheck),kt(e,"allowCustomizedBuiltInElements")&&"boolean"==typeof e.allowCustomizedBuiltInElements&&($t.allowCustomizedBuiltInElements=e.allowCustomizedBuiltInElements),et($t),Te&&(we=!1),Ce&&(De=!0),We&&((kt(t,"ALLOWED_TAGS")||kt(t,"ALLOWED_ATTR"))&&"undefined"!=typeof console&&"function"==typeof console.warn&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),ot=Rt({},Bt),Ot=nt(null),!0===We.html&&(Rt(ot,Pt),Rt(Ot,qt)),!0===We.svg&&(Rt(ot,Wt),Rt(Ot,Gt),Rt(Ot,Vt)),!0===We.svgFilters&&(Rt(ot,Ut),Rt(Ot,Gt),Rt(Ot,Vt)),!0===We.mathMl&&(Rt(ot,Ht),Rt(Ot,Yt),Rt(Ot,Vt))),ye.tagCheck=null,ye.attributeCheck=null,kt(t,"ADD_TAGS")&&("function"==typeof t.ADD_TAGS?ye.tagCheck=t.ADD_TAGS:pt(t.ADD_TAGS)&&(ot===it&&(ot=zt(ot)),Rt(ot,t.ADD_TAGS,sn))),kt(t,"ADD_ATTR")&&("function"==typeof t.ADD_ATTR?ye.attributeCheck=t.ADD_ATTR:pt(t.ADD_ATTR)&&(Ot===Lt&&(Ot=zt(Ot)),Rt(Ot,t.ADD_ATTR,sn))),kt(t,"ADD_FORBID_CONTENTS")&&pt(t.ADD_FORBID_CONTENTS)&&(Ue===Fe&&(Ue=zt(Ue)),Rt(Ue,t.ADD_FORBID_CONTENTS,sn)),ze&&(ot["#text"]=!0),xe&&Rt(ot,["html","head","body"]),ot.table&&(ot.tbody=!0,delete ge.tbody),t.TRUSTED_TYPES_POLICY){if("function"!=typeof t.TRUSTED_TYPES_POLICY.createHTML)throw Dt('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if("function"!=typeof t.TRUSTED_TYPES_POLICY.createScriptURL)throw Dt('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');const e=O;O=t.TRUSTED_TYPES_POLICY;try{D=$("")}catch(t){throw O=e,t}}else null===t.TRUSTED_TYPES_POLICY?(O=void 0,D=""):(void 0===O&&(C||(N=function(t,e){if("object"!=typeof t||"function"!=typeof t.createPolicy)return null;let n=null;const r="data-tt-policy-suffix";e&&e.hasAttribute(r)&&(n=e.getAttribute(r));const o="dompurify"+(n?"#"+n:"");try{return t.createPolicy(o,{createHTML:t=>t,createScriptURL:t=>t})}catch(t){return console.warn("TrustedTypes policy "+o+" could not be created."),null}}(d,i),C=!0),O=N),O&&"string"==typeof D&&(D=$("")));cn=tt(t)},fn=Rt({},[...Wt,...Ut,...Ft]),mn=Rt({},[...Ht,...jt]),hn=function(t){ct(n.removed,{element:t});try{y(t).removeChild(t)}catch(e){if(m(t),!y(t))throw Dt("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},gn=function(t,e,n){try{h(t,e)}catch(e){try{t.removeAttribute(n)}catch(t){}}},bn=function(t){An(t);const e=b(t);e&&at(ut(e),t=>{try{m(t)}catch(t){}}),1===E(t)&&vn(t,!1)},yn=function(t,e,r){if(!r)try{r=e.getAttributeNode(t)}catch(t){r=null}if(ct(n.removed,{attribute:r||null,from:e}),r)gn(e,r,t);else try{e.removeAttribute(t)}catch(t){}if("is"===t)if(De||Ce)try{hn(e)}catch(t){}else try{e.setAttribute(t,"")}catch(t){}},vn=function(t,e){const n=w(t);if(n)for(let r=n.length-1;r>=0;--r){const o=n[r],i=o&&o.name;"string"!=typeof i||e&&Ot[sn(i)]||gn(t,o,i)}},wn=function(t,e){let n=arguments.length>2&&void 0!==arguments[2]&&arguments[2];const r=[t];for(;r.length>0;){const t=r.pop();if(!1===e(t))continue;if(n&&1===E(t)){const e=v(t);Rn(e)&&r.push(e)}const o=b(t);if(o)for(let t=o.length-1;t>=0;--t)r.push(o[t])}},An=function(t){wn(t,t=>{1===E(t)&&vn(t,!0)})},Sn=function(t){const e=[];return wn(t,t=>{e.push(t)},!0),e},Tn=function(t,e){let r=!1;return at(n.removed,e=>{e.element&&(r=r||e.element===t,An(e.element))}),function(t,e){const n=ft();at(Sn(t),t=>{1===E(t)&&mt(n,t)}),at(e,t=>{1!==E(t)||ht(n,t)||vn(t,!0)})}(t,e),r},En=function(t,e,n,r){const o=_n(t);let i;for(;i=o.nextNode();)ht(r,i)&&!ht(Pe,i)&&(e&&In(H.uponSanitizeShadowNode,i,null),Gn(i,n))},xn=function(t,e){return!!Ee&&("patchsrc"===t||"for"===t&&"label"!==e&&"output"!==e)},kn=function(t){let e=null,n=null;if(Ne)t="<remove></remove>"+t;else{const e=yt(t,de);n=e&&e[0]}"application/xhtml+xml"===an&&Ke===Ve&&(t='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+t+"</body></html>");const o=O?$(t):t;if(Ke===Ve)try{e=(new u).parseFromString(o,an)}catch(t){}if(!e||!e.documentElement){e=M.createDocument(Ke,"template",null);try{e.documentElement.innerHTML=Xe?D:o}catch(t){}}const i=e.body||e.documentElement;return t&&n&&i.insertBefore(r.createTextNode(n),i.childNodes[0]||null),Ke===Ve?U.call(e,xe?"html":"body")[0]:xe?e.documentElement:i},_n=function(t){let e=arguments.length>1&&void 0!==arguments[1]&&arguments[1];const n=T?T(t):t.ownerDocument;return P.call(n||t,t,(e?0:c.SHOW_ELEMENT)|c.SHOW_COMMENT|c.SHOW_TEXT|c.SHOW_PROCESSING_INSTRUCTION|c.SHOW_CDATA_SECTION,null)},On=function(t){return t=vt(t,j," "),t=vt(t,B," "),vt(t,q," ")},Nn=function(t){var e;Dn(t);const n=null===(e=t.querySelectorAll)||void 0===e?void 0:e.call(t,"template");n&&at(n,t=>{Rn(t.content)&&Nn(t.content)})},Dn=function(t){t.normalize();const e=_n(t,!0);let n=e.nextNode();for(;n;)n.data=On(n.data),n=e.nextNode()},Cn=function(t){const e=S?S(t):null;return"string"==typeof e&&"form"===sn(e)&&("string"!=typeof t.nodeName||"string"!=typeof t.textContent||"function"!=typeof t.removeChild||t.attributes!==w(t)||"function"!=typeof t.removeAttribute||"function"!=typeof t.removeAttributeNode||"function"!=typeof t.getAttributeNode||"function"!=typeof t.setAttribute||"string"!=typeof t.namespaceURI||"function"!=typeof t.insertBefore||"function"!=typeof t.hasChildNodes||t.nodeType!==A(t)||t.childNodes!==b(t))},Ln=function(t){if(!A||"object"!=typeof t||null===t)return null;try{const e=A(t);return"number"==typeof e?e:null}catch(t){return null}},Rn=function(t){return 11===Ln(t)},$n=function(t){return null!==Ln(t)};function In(t,e,r){0!==t.length&&at(t,t=>{t.call(n,e,r,cn)})}const zn=function(t,e){if(t instanceof RegExp)return Nt(t,e);if(t instanceof Function){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return Boolean(t(e,...r))}return!1},Mn=function(t,e,n,r){return 0===t.length?e:e===n||e===r?zt(e):e},Pn=function(t,e){return t!==e&&null===y(t)&&(Me&&An(t),!0)},Wn=function(t,e){if(Pe&&mt(Pe,t),In(H.beforeSanitizeElements,t,null),Pn(t,e))return!0;if(Cn(t))return hn(t),!0;const r=sn(x(t)),o=E(t);if(ot=Mn(H.uponSanitizeElement,ot,it,_e),In(H.uponSanitizeElement,t,{tagName:r,allowedTags:ot}),Pn(t,e))return!0;if(function(t,e,n){return!!(Ee&&1===n&&t.hasChildNodes()&&!$n(t.firstElementChild)&&Nt(ae,t.textContent)&&Nt(ae,t.innerHTML))||!!(Ee&&pe[e]&&1===n&&_(t)===Ve&&($n(t.firstElementChild)||"string"==typeof t.textContent&&Nt(ae,t.textContent)))||7===n||!(!Ee||8!==n||!Nt(le,t.data))}(t,r,o))return hn(t),!0;if(ge[r]||!(ye.tagCheck instanceof Function&&ye.tagCheck(r))&&!ot[r]){const n=function(t,e,n){if(!ge[e]&&Hn(e)&&zn($t.tagNameCheck,e))return!1;if(ze&&!Ue[e]&&!Ue[gt(e)]){const e=y(t),r=b(t);if(r&&e)for(let o=r.length-1;o>=0;--o){const i=t===n?f(r[o],!0):r[o];e.insertBefore(i,g(t))}}return hn(t),!0}(t,r,e);return!(!1!==n||(In(H.afterSanitizeElements,t,null),!Pn(t,e)))||n}if(1===o&&!function(t){const e=_(t),n=gt(x(t)),r=y(t);let o=Ke,i="template";return r&&1===E(r)&&(o=_(r),i=gt(x(r))),!!Ze[e]&&(e===Ye?function(t,e,n){return e===Ve?"svg"===t:e===Ge?"svg"===t&&("annotation-xml"===n||tn[n]):Boolean(fn[t])}(n,o,i):e===Ge?function(t,e,n){return e===Ve?"math"===t:e===Ye?"math"===t&&nn[n]:Boolean(mn[t])}(n,o,i):e===Ve?function(t,e,n){return!(e===Ye&&!nn[n])&&!(e===Ge&&!tn[n])&&!mn[t]&&(on[t]||!fn[t])}(n,o,i):"application/xhtml+xml"===an)}(t))return hn(t),!0;if(("noscript"===r||"noembed"===r||"noframes"===r)&&Nt(se,t.innerHTML))return hn(t),!0;if(Te&&3===o){const e=t.textContent,r=On(e);e!==r&&(ct(n.removed,{element:t.cloneNode()}),t.textContent=r)}return In(H.afterSanitizeElements,t,null),Pn(t,e)},Un=function(t,e,n){if(be[e])return!1;if(xn(e,t))return!1;if(Re&&("id"===e||"name"===e)&&(n in r||n in un))return!1;const o=Ot[e]||ye.attributeCheck instanceof Function&&ye.attributeCheck(e,t);if(we&&Nt(G,e))return!0;if(ve&&Nt(Y,e))return!0;if(!o)return Hn(t)&&zn($t.tagNameCheck,t)&&zn($t.attributeNameCheck,e,t)||"is"===e&&$t.allowCustomizedBuiltInElements&&zn($t.tagNameCheck,n);if(Be[e])return!0;const i=vt(n,X,"");return!(!Nt(rt,i)&&("src"!==e&&"xlink:href"!==e&&"href"!==e||"script"===t||0!==wt(n,"data:")||!He[t])&&(!Ae||Nt(K,i))&&n)},Fn=Rt({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),Hn=function(t){return!Fn[gt(t)]&&Nt(Z,t)},jn=function(t,e,n,r){if(O&&"object"==typeof d&&"function"==typeof d.getAttributeType&&!n)switch(d.getAttributeType(t,e)){case"TrustedHTML":return $(r);case"TrustedScriptURL":return function(t){R(),L++;try{return O.createScriptURL(t)}finally{L--}}(r)}return r},Bn=function(t,e,n,r){try{return n?t.setAttributeNS(n,e,r):t.setAttribute(e,r),!Cn(t)||(hn(t),!1)}catch(n){return yn(e,t),!1}},qn=function(t,e){return!(!Ee||!Nt(ue,e))||"attributename"===gt(t)&&-1!==wt(e,"href")},Gn=function(t,e){Wn(t,e),function(t,e){if(In(H.beforeSanitizeAttributes,t,null),Pn(t,e))return;const r=t.attributes;if(!r||Cn(t))return;Ot=Mn(H.uponSanitizeAttribute,Ot,Lt,Oe);const o={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:Ot,forceKeepAttr:void 0};let i=r.length;const a=sn(x(t));for(;i--;){const e=r[i],l=e.name,s=e.namespaceURI,c=e.value,u=sn(l),d=c;let p="value"===l?d:At(d),f=!1;o.attrName=u,o.attrValue=p,o.keepAttr=!0,o.forceKeepAttr=void 0,In(H.uponSanitizeAttribute,t,o),p=o.attrValue,!$e||"id"!==u&&"name"!==u||0===wt(p,Ie)||(yn(l,t,e),p=Ie+p,f=!0),qn(l,p)?yn(l,t,e):o.forceKeepAttr||(!o.keepAttr||!Se&&Nt(ce,p)?yn(l,t,e):(Te&&(p=On(p)),Un(a,u,p)?(p=jn(a,u,s,p),p!==d&&Bn(t,l,s,p)&&f&&st(n.removed)):yn(l,t,e)))}In(H.afterSanitizeAttributes,t,null),Pn(t,e)}(t,e),Rn(t.content)&&Yn(t.content)},Yn=function(t){let e=null;const n=_n(t);for(In(H.beforeSanitizeShadowDOM,t,null);e=n.nextNode();)if(In(H.uponSanitizeShadowNode,e,null),Gn(e,t),1===E(e)){const t=v(e);Rn(t)&&(Vn(t),Yn(t))}Te&&Dn(t),In(H.afterSanitizeShadowDOM,t,null)},Vn=function(t){const e=[{node:t,shadow:null}];for(;e.length>0;){const t=e.pop();if(t.shadow){Yn(t.shadow);continue}const n=t.node,r=1===E(n),o=b(n);if(o)for(let t=o.length-1;t>=0;--t)e.push({node:o[t],shadow:null});if(r){const t=S?S(n):null;if("string"==typeof t&&"template"===sn(t)){const t=n.content;Rn(t)&&e.push({node:t,shadow:null})}}if(r){const t=v(n);Rn(t)&&e.push({node:null,shadow:t},{node:t,shadow:null})}}};return n.sanitize=function(t){let e=arguments.length>1&&void 0!==arguments[1]?arguments[1]:{},r=null,i=null,a=null,l=null;if(Xe=!t,Xe&&(t="\x3c!--\x3e"),"string"!=typeof t&&!$n(t)&&"string"!=typeof(t=function(t){switch(typeof t){case"string":return t;case"number":return St(t);case"boolean":return Tt(t);case"bigint":return Et?Et(t):"0";case"symbol":return xt?xt(t):"Symbol()";case"undefined":default:return _t(t);case"function":case"object":{if(null===t)return _t(t);const e=t,n=Mt(e,"toString");if("function"==typeof n){const t=n(e);return"string"==typeof t?t:_t(t)}return _t(t)}}}(t)))throw Dt("dirty is not a string, aborting");if(!n.isSupported)return t;ke?(ot=_e,Ot=Oe):pn(e),n.removed=[];const s=Me&&"string"!=typeof t&&$n(t);let c=[];const u=Pe;if(s){Ee&&wn(t,t=>{const e=E(t);if(7===e||8===e&&Nt(le,t.data)){try{m(t)}catch(t){}return!1}if(1===e){const e=t,n=sn(x(t));try{e.hasAttribute&&e.hasAttribute("patchsrc")&&e.removeAttribute("patchsrc"),e.hasAttribute&&e.hasAttribute("for")&&xn("for",n)&&e.removeAttribute("for")}catch(t){}}return!0});const e=x(t);if("string"==typeof e){const n=sn(e);if(!ot[n]||ge[n])throw bn(t),Dt("root node is forbidden and cannot be sanitized in-place")}if(Cn(t))throw bn(t),Dt("root node is clobbered and cannot be sanitized in-place");c=Sn(t),Pe=ft()}else if($n(t))r=kn("\x3c!----\x3e"),i=r.ownerDocument.importNode(t,!0),1===i.nodeType&&"BODY"===i.nodeName||"HTML"===i.nodeName?r=i:r.appendChild(i),Vn(r);else{if(!De&&!Te&&!xe&&-1===t.indexOf("<"))return I(t);if(r=kn(t),!r)return De?null:Le?D:""}r&&Ne&&hn(r.firstChild);const d=s?t:r;try{s&&Vn(t);const e=_n(d);for(;a=e.nextNode();)Gn(a,d);s&&function(t,e){const n=Pe;let r=null;const o=()=>(r||(r=ft(),at(e,t=>{mt(r,t)})),r);for(let e=0;;e++){const r=Sn(t),i=[t];let a=!1;if(at(r,t=>{11===E(t)?ct(i,t):a||ht(n,t)||(a=ht(o(),t))}),!a)return;if(e>=8)throw Dt("the tree kept changing during in-place sanitization; refusing to return it");at(i,(e,n)=>{En(e,n>0,t,o())})}}(t,c)}catch(e){throw s&&(bn(t),Tn(t,c)),e}finally{Pe=u}if(s){if(Tn(t,c))throw Dt("a node selected for removal could not be safely returned; refusing to sanitize in place");return Te&&Nn(t),t}if(De){if(Te&&Nn(r),Ce)for(l=W.call(r.ownerDocument);r.firstChild;)l.appendChild(r.firstChild);else l=r;return(Ot.shadowroot||Ot.shadowrootmode)&&(l=F.call(o,l,!0)),l}const p=()=>xe?r.outerHTML:r.innerHTML;let f=p();return Te&&Nt(Jt,f)&&(Dn(r),f=p()),xe&&ot["!doctype"]&&r.ownerDocument&&r.ownerDocument.doctype&&r.ownerDocument.doctype.name&&Nt(oe,r.ownerDocument.doctype.name)&&(f="<!DOCTYPE "+r.ownerDocument.doctype.name+">\n"+f),I(f)},n.setConfig=function(){pn(arguments.length>0&&void 0!==arguments[0]?arguments[0]:{}),ke=!0,_e=ot,Oe=Ot},n.clearConfig=function(){cn=null,ke=!1,_e=null,Oe=null,O=N,D=""},n.isValidAttribute=function(t,e,n){cn||pn({});const r=sn(t),o=sn(e);return("string"!=typeof n||!(qn(e,n)||!Se&&Nt(ce,n)))&&Un(r,o,n)},n.addHook=function(t,e){"function"==typeof e&&kt(H,t)&&ct(H[t],e)},n.removeHook=function(t,e){if(kt(H,t)){if(void 0!==e){const n=lt(H[t],e);return-1===n?void 0:dt(H[t],n,1)[0]}return st(H[t])}},n.removeHooks=function(t){kt(H,t)&&(H[t]=[])},n.removeAllHooks=function(){H={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},n}();const be=/([\s"'/])(style|on[a-z]+)(?=\s*=)/gi,ye=/^[-#\w\s.,%()/]{1,100}$/,ve=/url|var|expression|env|attr|image|element/i;let we;const Ae={ALLOWED_TAGS:x,ALLOWED_ATTR:k,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,ALLOW_UNKNOWN_PROTOCOLS:!1,RETURN_DOM_FRAGMENT:!0};let Se,Te=new WeakMap,Ee=new WeakMap,xe=new WeakMap,ke="";function _e(t){Te=new WeakMap,Ee=new WeakMap,xe=new WeakMap;const e=function(t){let e="x-";for(;t.includes(e);)e=`x${e}`;return{html:t.replace(be,`$1${e}$2`),marker:e}}(t);ke=e.marker;try{const o=document.implementation.createHTMLDocument("").createElement("div");o.innerHTML=n(e.html),o.querySelectorAll("style,script").forEach(t=>t.remove());const i=(Se||(Se=ge(window),Se.addHook("uponSanitizeAttribute",(t,e)=>{const{attrName:n,attrValue:r}=e;n===`${ke}style`&&Te.set(t,function(t){we??=document.implementation.createHTMLDocument("").createElement("i").style,we.cssText=t;const e=new Map;for(const t of _){const n=we.getPropertyValue(t);n&&ye.test(n)&&!ve.test(n)&&e.set(t,n)}return e}(r)),("id"===n||"name"===n&&"A"===t.nodeName)&&Ee.set(t,r.replaceAll(ke,"")),"href"===n&&"A"!==t.nodeName&&(e.keepAttr=!1),/^data-(src|original)$/.test(n)&&xe.set(t,r)}),Se)).sanitize(o,{...Ae,TRUSTED_TYPES_POLICY:r()??null}),a=i instanceof DocumentFragment&&i.firstElementChild;if(!(a instanceof HTMLDivElement))throw new TypeError("Nothing came back.");return e.html!==t&&function(t,e){const n=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;n.nextNode();){const t=n.currentNode;t.data.includes(e)&&(t.data=t.data.replaceAll(e,""))}t.querySelectorAll("*").forEach(({attributes:t})=>{for(const n of t)n.value.includes(e)&&(n.value=n.value.replaceAll(e,""))})}(a,ke),{root:a,styles:Te,anchors:Ee,lazy:xe}}catch(t){throw new o("format","The sanitiser cannot work under the policy of this page.",{reason:"render",cause:t})}}function Oe(t){t.scrollWidth>t.clientWidth||t.scrollHeight>t.clientHeight+1?(t.tabIndex=0,t.setAttribute("role","region")):(t.removeAttribute("tabindex"),t.setAttribute("role","group"))}function Ne(t){const e=t.textContent.trim(),n=[t,...t.querySelectorAll("*")].find(t=>(/^(B|STRONG)$/.test(t.tagName)||/^(bold|[6-9]00)$/.test(t.style.fontWeight))&&t.textContent.trim()===e);return""!==e&&void 0!==n}function De(n,r){const o=_e(function(t){const e=Ce.exec(t)?.[1];return e?`<p><a href="${e}">${e.split("/").pop()||e}</a></p>`:/<[a-z!/]/i.test(t)?t:t.trim().replace(/\r?\n/g,"<br>")}(n)),i=document.adoptNode(o.root);return S(i,"*",t=>{const e=o.anchors.get(t);e&&(t.dataset.anchor=e)}),function(t,e){!function(t,{styles:e}){const n=new H;S(t,"*",t=>{const r=e.get(t),{tagName:o}=t;r?.forEach((e,n)=>{n.includes("color")||("width"!==n||e.endsWith("%")||"IMG"===o)&&("white-space"!==n||e.startsWith("pre"))&&t.style.setProperty(n,"pre"===e?"pre-wrap":e)});const i=r?.get("color")??t.getAttribute("color")??void 0;n.paint(t,i,r?.get("background-color")),"IMG"===o||(t.getAttribute("width")??"").endsWith("%")||t.removeAttribute("width"),/^(IMG|VIDEO)$/.test(o)||t.removeAttribute("height")})}(t,e),function(t){S(t,"[align]",t=>{const e=t.getAttribute("align").toLowerCase();t.removeAttribute("align"),/^(left|right|center|justify)$/.test(e)&&!/^(IMG|TABLE)$/.test(t.tagName)&&t.style.setProperty("text-align",e)}),S(t,"center",t=>{T(t,"div").style.setProperty("text-align","center")})}(t),S(t,"font",t=>{T(t,"span").removeAttribute("size")}),S(t,"[color]",t=>t.removeAttribute("color")),S(t,"[lang^=en i]",t=>{j.test(t.textContent)&&t.removeAttribute("lang")}),function(t){for(const e of[...t.querySelectorAll("p,div,span,b,strong,i,em,u,center,font,h1,h2,h3,h4,h5,h6,blockquote,section,small")].reverse())e.textContent.trim()||e.querySelector("img,video,audio,iframe,hr,table,a,li,[data-anchor]")||e.hasAttribute("data-anchor")||("SPAN"===e.tagName&&e.textContent?e.replaceWith(" "):e.remove());S(t,"br",t=>{const e=B(t);q(e)&&q(B(e))&&t.remove()})}(t)}(i,o),function(t,e){const n=[...new Set([...t.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({tagName:t})=>t))].sort();S(t,"h1,h2,h3,h4,h5,h6",t=>{T(t,`h${Math.min(6,e+n.indexOf(t.tagName))}`)})}(i,r.level),function(e,{lazy:n},r){S(e,"[srcset]",t=>t.removeAttribute("srcset")),S(e,"picture > source",t=>t.remove()),S(e,"img,audio,video,source",e=>{const o=[e.getAttribute("src"),n.get(e)].map(t=>t?E(t,r.base):void 0).find(e=>e&&t(e));o?e.setAttribute("src",function(t){return"https:"===location.protocol?t.replace(/^http:/,"https:"):t}(o)):e.removeAttribute("src"),/^(AUDIO|VIDEO)$/.test(e.tagName)&&(e.setAttribute("controls",""),e.setAttribute("preload","none"))}),S(e,"img",t=>{t.loading="lazy",t.decoding="async",t.hasAttribute("alt")||(t.alt=""),!t.hasAttribute("src")||t.closest("a")||t.width<100&&t.width||function(t,e){const n=document.createElement("button");n.type="button",n.className="enlarge";const r=t.closest("figure")?.querySelector("figcaption")?.textContent.trim();n.setAttribute("aria-label",[e.enlarge,t.alt||r].filter(Boolean).join(": ")),t.replaceWith(n),n.append(t)}(t,r.words)});for(const t of["load","error"])e.addEventListener(t,C,!0)}(i,o,r),function(e,{base:n,words:r}){S(e,"iframe",e=>{const o=E(e.getAttribute("src")??"",n)??"",i=O.exec(o)?.[1];if(i)e.replaceWith(function(t,e){const n=document.createElement("div");n.className="video";const r=document.createElement("button");r.type="button",r.textContent=e.video;const o=document.createElement("p");return o.textContent=e.videoNote(N),r.addEventListener("click",()=>{const r=document.createElement("iframe");r.src=`https://${N}/embed/${t}?autoplay=1`,r.title=e.video,r.allow="autoplay; encrypted-media; fullscreen; picture-in-picture",r.setAttribute("sandbox","allow-scripts allow-same-origin allow-presentation allow-popups"),n.replaceChildren(r),r.focus()}),n.append(r,o),n}(i,r));else if(e.hasAttribute("src")&&t(o)){const t=document.createElement("a");t.href=o,t.textContent=o,e.replaceWith(t)}else e.remove()})}(i,r),function(t,n){const r=new Map;S(t,"[data-anchor]",t=>{const e=t.dataset.anchor;r.has(e)||r.set(e,t)}),S(t,"a[href]",t=>{const o=t.getAttribute("href").trim();if(o.startsWith("#"))return i=t,void((a=r.get(D(o.slice(1))))?i.addEventListener("click",t=>{t.preventDefault(),a.tabIndex=-1,a.focus(),a.scrollIntoView({block:"start"})}):i.removeAttribute("href"));var i,a;const l=E(o,n.base);if(!l||!e(l))return void t.removeAttribute("href");const s=n.articleAt(l);t.href=void 0===s?l:n.addressOf(s),void 0!==s?t.dataset.article=s:t.origin!==location.origin&&(t.rel="noopener noreferrer"),function(t){t.textContent.trim()||t.querySelector('img:not([alt=""])')||(0===t.childElementCount?t.removeAttribute("href"):t.setAttribute("aria-label",t.host+D(t.pathname)))}(t)})}(i,r),function(t,{words:e}){let n=0;const r=new ResizeObserver(t=>{for(const{target:e}of t)Oe(e)});S(t,"table",t=>{if(function(t){return!(t.caption||t.tHead||t.querySelector("th"))&&(null!==t.querySelector("table")||[...t.rows].every(({cells:t})=>t.length<2))}(t))return t.setAttribute("role","presentation"),void(t.className="layout");if(function(t){const[e,...n]=t.rows;if(!e||0===n.length||t.querySelector("th"))return;const r=[...e.cells];if(r.every(Ne))for(const t of r)T(t,"th").setAttribute("scope","col")}(t),t.parentElement?.closest(".table"))return;n++;const o=document.createElement("div");o.className="table",o.setAttribute("aria-label",t.caption?.textContent.trim()||e.table(n)),t.replaceWith(o),o.append(t),r.observe(o)})}(i,r),i}const Ce=/^\s*((?:https?:\/)?\/[^\s<>"]+)\s*$/;function Le(t){return t&&new URLSearchParams(location.search).get(t)||void 0}const Re=i`
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
`;function $e({url:t,type:e}){return(/\.(\w{2,5})(?:[?#]|$)/.exec(t)?.[1]??e?.split("/").pop()??"").toUpperCase()}var Ie=function(t,e,n,r){var o,i=arguments.length,a=i<3?e:null===r?r=Object.getOwnPropertyDescriptor(e,n):r;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)a=Reflect.decorate(t,e,n,r);else for(var l=t.length-1;l>=0;l--)(o=t[l])&&(a=(i<3?o(a):i>3?o(e,n,a):o(e,n))||a);return i>3&&a&&Object.defineProperty(e,n,a),a};class ze extends d{constructor(){super(...arguments),this.topicName="article",this.labelKey="article.label",this.topic=new p(this,"article",()=>{const t=this.current;return t?{id:t}:void 0}),this.#e=!1,this.articleId="",this.param="article",this.related=!1,this.#n=()=>{const t=Le(this.param);t!==this._inAddress&&this.#r(t)},this.#o=t=>{const e=t.target.closest("a[data-article]");e&&this.param&&f(t)&&(t.preventDefault(),this.show(e.dataset.article))},this.#i=t=>{f(t)&&(t.preventDefault(),this.#a(m(this.param,void 0),void 0))}}static{this.styles=[h,Re]}#l;#e;#s;get current(){return this._inAddress??(this.articleId||void 0)}connectedCallback(){super.connectedCallback(),this._inAddress=Le(this.param),window.addEventListener("popstate",this.#n)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("popstate",this.#n)}willUpdate(t){t.has("param")&&(this._inAddress=Le(this.param))}updated(){const{status:t}=this.state;if(this.toggleAttribute("idle","idle"===t&&!this.hasFallback),!this.#e||"ready"!==t&&"failed"!==t)return;this.#e=!1;const e=this._title??this.renderRoot.querySelector("[part~=message] button");e&&(e.tabIndex=-1,this.scrollIntoView({block:"start"}),e.focus({preventScroll:!0}))}show(t,e){this.#l=e??this.#l,this.#a(m(this.param,t),t)}#a(t,e){this.param&&function(t){t!==location.href&&history.pushState(history.state,"",t)}(t),this.#r(e)}#r(t){const e=this.current;this._inAddress=t,this.current!==e?(this.#e=void 0!==this.current,this.#e||this.#l?.focus(),this.dispatchEvent(new g(this.current))):this._title?.focus()}#n;#o;#i;renderFallback(){return c`<slot @slotchange=${()=>this.requestUpdate()}></slot>`}isEmpty(){return!1}renderEmpty(){return c`<p>${this.text("article.empty")}</p>`}get reserve(){return this.current?"100vh":""}renderHeader(){return c`${super.renderHeader()}${this._inAddress?c`<p>
            <a part="back" href=${m(this.param,void 0)} @click=${this.#i}
              >${this.text("article.back")}</a
            >
          </p>`:a}`}renderWaiting(){return c`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        <span class="bone title"></span>
        ${[0,1,2,3,4,5].map(()=>c`<span class="bone"></span>`)}
      </div>`}renderData(t){const e=this.heading?this.headingLevel+1:this.headingLevel,{language:n}=this,r=this.#c(t,e+1),o=this.#u(e+1),{image:i,lead:d,audio:p,origin:f}=t,m=i&&!t.bodyHtml.includes(i.url);return c`<article part="article" @click=${this.#o}>
      ${l(e,t.title,"title")} ${this.#d(t)}
      ${d?c`<p part="lead">${d}</p>`:a}
      ${p?c`<audio
              part="audio"
              controls
              preload="none"
              src=${o.absolute(p.url)}
              aria-label=${this.text("article.audio")}
            ></audio>`:a}
      ${m?c`<img
              part="image"
              src=${o.absolute(i.url)}
              alt=${i.alt??""}
              width=${i.width??a}
              height=${i.height??a}
            />`:a}
      ${r.childNodes.length>0?r:c`<slot name="empty"
              ><p part="message empty">${this.text("article.empty")}</p></slot
            >`}
      ${f?c`<p part="origin" lang=${n}>${this.text("article.origin",{origin:f})}</p>`:a}
      ${function(t,e){return 0===t.length?a:c`<section part="attachments">
    ${l(e.level,e.text("article.attachments"),"subheading")}
    <ul>
      ${t.map(t=>{const n=[$e(t),void 0===t.size?"":s(t.size,e.language)].filter(Boolean).join(", ");return c`<li>
          <a part="attachment" href=${e.absolute(t.url)}
            >${t.title}${n?c` <span class="kind">(${n})</span>`:a}</a
          >
        </li>`})}
    </ul>
  </section>`}(t.attachments??[],o)}
      ${this.related?function(t,e){return 0===t.length?a:c`<section part="related">
    ${l(e.level,e.text("article.related"),"subheading")}
    <ul>
      ${t.map(t=>c`<li>
            <a href=${e.addressOf(t)} data-article=${t.id}>${t.title}</a>
            ${t.publishedAt?c`<time datetime=${t.publishedAt}
                    >${u(t.publishedAt,e.language)}</time
                  >`:a}
          </li>`)}
    </ul>
  </section>`}(t.related??[],o):a} ${function({previous:t,next:e},n){if(!t&&!e)return a;const r=(t,e,r)=>c`<li>
      <span class="way">${n.text(e)}</span>
      <a part=${r} href=${n.addressOf(t)} data-article=${t.id}>${t.title}</a>
    </li>`;return c`<nav part="around" aria-label=${n.text("article.around")}>
    <ul>
      ${e?r(e,"article.next","next"):a}
      ${t?r(t,"article.previous","previous"):a}
    </ul>
  </nav>`}(t,o)}
    </article>`}#d({publishedAt:t,updatedAt:e,category:n,author:r}){const o=(t,e,n)=>c`<span
        >${this.text(t)}
        <time part=${n} datetime=${e}
          >${u(e,this.language,!0)}</time
        ></span
      >`;return c`<p part="meta">
      ${t?o("article.published",t,"date"):a}
      ${e&&e!==t?o("article.updated",e,"updated"):a}
      ${n?c`<span part="category">${n.name}</span>`:a}
      ${r?c`<span part="author">${r}</span>`:a}
    </p>`}#c(t,e){const n=`${e} ${this.language} ${this.connection.endpoint}`;if(this.#s?.article!==t||this.#s.key!==n){const{connection:r,param:o}=this,i=b(`${r.endpoint}/`,r),a=De(t.bodyHtml,{base:i,level:e,articleAt:t=>{const[,e]=t.startsWith(`${i}news/`)?t.split(`${i}news/`):[];return e&&o?decodeURIComponent(e):void 0},addressOf:t=>m(o,t),words:{enlarge:this.text("article.enlarge"),table:t=>this.text("article.table",{n:t}),video:this.text("article.video"),videoNote:t=>this.text("article.videoNote",{host:t})}});a.setAttribute("part","body"),this.#s={article:t,key:n,body:a}}return this.#s.body}#u(t){const{connection:e,language:n,param:r}=this;return{language:n,level:t,text:t=>this.text(t),absolute:t=>b(t,e),addressOf:({id:t,url:n})=>r||!n?m(r||"article",t):b(n,e)}}}Ie([y({attribute:"article-id"})],ze.prototype,"articleId",void 0),Ie([y()],ze.prototype,"param",void 0),Ie([y({type:Boolean})],ze.prototype,"related",void 0),Ie([v()],ze.prototype,"_inAddress",void 0),Ie([w("[part=title]")],ze.prototype,"_title",void 0),A("portal-article-view",ze);
