/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{K as t,k as e,t as n,L as r,M as o,m as i,p as a,i as s,A as l,h as c,N as u,d,j as p,v as f,O as h,Q as m,g,J as b}from"../shared.js";function y(t,e,n){t.querySelectorAll(e).forEach(n)}function v(t,e){const n=document.createElement(e);for(const{name:e,value:r}of t.attributes)"style"!==e&&n.setAttribute(e,r);for(n.style.cssText=t.style.cssText;t.firstChild;)n.append(t.firstChild);return t.replaceWith(n),n}function w(t,e){try{return new URL(t.trim(),e).href}catch{return}}const k="a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr".split(" "),A="abbr align alt border cellpadding cellspacing color colspan controls datetime dir headers height href hreflang lang loop open reversed rowspan scope size span src srcset start summary title type valign value width".split(" "),x=["text-align","color","background-color","font-weight","font-style","text-decoration-line","vertical-align","width","list-style-type","border-collapse","white-space"],S=/^https?:\/\/(?:www\.)?(?:youtube\.com|youtube-nocookie\.com)\/embed\/([\w-]{6,20})(?:[?#]|$)/,E="www.youtube-nocookie.com";function T(t){try{return decodeURIComponent(t)}catch{return t}}function _({type:t,target:e}){const n=e,r=n.parentElement;"enlarge"===r?.className&&("error"===t||n.naturalWidth<100)&&r.replaceWith(n)}const $=[0,0,0],N=[255,255,255],O=[36,40,47];let C;const L=new Map;function z(t){return L.has(t)||(L.size>=500&&L.clear(),L.set(t,function(t){if(C??=document.createElement("canvas").getContext("2d"),!C||!CSS.supports("color",t)||/^(current|inherit|windowtext)/i.test(t))return;C.fillStyle="#000",C.fillStyle=t;const e=/^#(..)(..)(..)$/.exec(C.fillStyle);return e?[parseInt(e[1],16),parseInt(e[2],16),parseInt(e[3],16)]:void 0}(t))),L.get(t)}function D(t){const[e,n,r]=t.map(t=>{const e=t/255;return e<=.04045?e/12.92:((e+.055)/1.055)**2.4});return.2126*e+.7152*n+.0722*r}function R(t,e){const[n,r]=[D(t),D(e)].sort((t,e)=>t-e);return(r+.05)/(n+.05)}function M(t,e){const n=D(e)>.18?$:N;let r=t;for(let o=1;o<=10&&R(r,e)<4.5;o++)r=t.map((t,e)=>Math.round(t+(n[e]-t)*o/10));return r}const P=t=>Math.max(...t)-Math.min(...t)<24,I=t=>`rgb(${t.join(",")})`;class U{#t=new Map;paint(t,e,n){const r=n?z(n):void 0,o=e?z(e):void 0,{style:i}=t;if(r&&!P(r))return this.#t.set(t,r),i.setProperty("background-color",I(r)),void i.setProperty("color",I(M(o??$,r)));const a=this.#e(t);if(!o||P(o))return;const s=I(M(o,a??N));i.setProperty("color",s),a||i.setProperty("color",`light-dark(${s}, ${I(M(o,O))})`)}#e(t){if(0===this.#t.size)return;let e=t;for(;e&&!this.#t.has(e);)e=e.parentElement;return e?this.#t.get(e):void 0}}const W=/[\u0103\xe2\u0111\xea\xf4\u01a1\u01b0\xe0-\u1ef9]/i;function q(t){let e=t?.previousSibling??null;for(;e instanceof Text&&!e.data.trim();)e=e.previousSibling;return e}function F(t){return t instanceof Element&&"BR"===t.tagName}function j(t,e){(null==e||e>t.length)&&(e=t.length);for(var n=0,r=Array(e);n<e;n++)r[n]=t[n];return r}function H(t,e){return function(t){if(Array.isArray(t))return t}(t)||function(t,e){var n=null==t?null:"undefined"!=typeof Symbol&&t[Symbol.iterator]||t["@@iterator"];if(null!=n){var r,o,i,a,s=[],l=!0,c=!1;try{if(i=(n=n.call(t)).next,0===e);else for(;!(l=(r=i.call(n)).done)&&(s.push(r.value),s.length!==e);l=!0);}catch(t){c=!0,o=t}finally{try{if(!l&&null!=n.return&&(a=n.return(),Object(a)!==a))return}finally{if(c)throw o}}return s}}(t,e)||function(t,e){if(t){if("string"==typeof t)return j(t,e);var n={}.toString.call(t).slice(8,-1);return"Object"===n&&t.constructor&&(n=t.constructor.name),"Map"===n||"Set"===n?Array.from(t):"Arguments"===n||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?j(t,e):void 0}}(t,e)||function(){throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.")}()}const B=Object.entries,Y=Object.keys,G=Object.setPrototypeOf,V=Object.isFrozen,X=Object.getPrototypeOf,K=Object.getOwnPropertyDescriptor;let J=Object.freeze,Z=Object.seal,Q=Object.create,tt="undefined"!=typeof Reflect&&Reflect,et=tt.apply,nt=tt.construct;J||(J=function(t){return t}),Z||(Z=function(t){return t}),et||(et=function(t,e){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return t.apply(e,r)}),nt||(nt=function(t){for(var e=arguments.length,n=new Array(e>1?e-1:0),r=1;r<e;r++)n[r-1]=arguments[r];return new t(...n)});const rt=$t(Array.prototype.forEach),ot=$t(Array.prototype.lastIndexOf),it=$t(Array.prototype.pop),at=$t(Array.prototype.push),st=$t(Array.prototype.slice),lt=$t(Array.prototype.splice),ct=Array.isArray,ut=Nt(Set),dt=$t(Set.prototype.add),pt=$t(Set.prototype.has),ft=$t(String.prototype.toLowerCase),ht=$t(String.prototype.toString),mt=$t(String.prototype.match),gt=$t(String.prototype.replace),bt=$t(String.prototype.indexOf),yt=$t(String.prototype.trim),vt=$t(Number.prototype.toString),wt=$t(Boolean.prototype.toString),kt="undefined"==typeof BigInt?null:$t(BigInt.prototype.toString),At="undefined"==typeof Symbol?null:$t(Symbol.prototype.toString),xt=$t(Object.prototype.hasOwnProperty),St=$t(Object.prototype.toString),Et=RegExp.prototype.test,Tt=function(t,e){return t instanceof RegExp&&(t.lastIndex=0),et(Et,t,[e])},_t=Nt(TypeError);function $t(t){return function(e){for(var n=arguments.length,r=new Array(n>1?n-1:0),o=1;o<n;o++)r[o-1]=arguments[o];return et(t,e,r)}}function Nt(t){return function(){for(var e=arguments.length,n=new Array(e),r=0;r<e;r++)n[r]=arguments[r];return nt(t,n)}}function Ot(t,e){let n=arguments.length>2&&void 0!==arguments[2]?arguments[2]:ft;if(G&&G(t,null),!ct(e))return t;let r=e.length;for(;r--;){let o=e[r];if("string"==typeof o){const t=n(o);t!==o&&(V(e)||(e[r]=t),o=t)}t[o]=!0}return t}function Ct(t){for(let e=0;e<t.length;e++)xt(t,e)||(t[e]=null);return t}function Lt(t){const e=Q(null);for(const r of B(t)){var n=H(r,2);const o=n[0],i=n[1];xt(t,o)&&(ct(i)?e[o]=Ct(i):i&&"object"==typeof i&&i.constructor===Object?e[o]=Lt(i):e[o]=i)}return e}function zt(t){const e=Q(null),n=Y(t);let r=n.length;for(;r--;)e[n[r]]=t[n[r]];return e}function Dt(t,e){for(;null!==t;){const n=K(t,e);if(n){if(n.get)return $t(n.get);if("function"==typeof n.value)return $t(n.value)}t=X(t)}return function(){return null}}const Rt=J(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),Mt=J(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),Pt=J(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),It=J(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),Ut=J(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),Wt=J(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),qt=J(["#text"]),Ft=J(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),jt=J(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),Ht=J(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),Bt=J(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),Yt=Z(/{{[\w\W]*|^[\w\W]*}}/g),Gt=Z(/<%[\w\W]*|^[\w\W]*%>/g),Vt=Z(/\${[\w\W]*/g),Xt=Z(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Kt=Z(/^data-[\-\w.\u00B7-\uFFFF]+$/),Jt=Z(/^aria-[\-\w]+$/),Zt=Z(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),Qt=Z(/^(?:\w+script|data):/i),te=Z(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),ee=Z(/^html$/i),ne=Z(/^[a-z][.\w]*(-[.\w]+)+$/i),re=Z(/<[/\w!]/g),oe=Z(/<[/\w]/g),ie=Z(/<\/no(script|embed|frames)/i),ae=Z(/\/>/i),se=Z(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),le=Z(/^[\r\n\t ]+/),ce=J(Ot({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),ue=function(){return"undefined"==typeof window?null:window},de=function(t,e,n,r){return xt(t,e)&&ct(t[e])?Ot(r.base?zt(r.base):{},t[e],r.transform):n},pe=function(t,e,n){const r=xt(t,e)?t[e]:void 0;return r&&"object"==typeof r?Lt(r):n};var fe=function t(){let e=arguments.length>0&&void 0!==arguments[0]?arguments[0]:ue();const n=e=>t(e);if(n.version="3.4.18",n.removed=[],!e||!e.document||9!==e.document.nodeType||!e.Element)return n.isSupported=!1,n;let r=e.document;const o=r,i=o.currentScript,a=e.HTMLTemplateElement,s=e.Node,l=e.Element,c=e.NodeFilter,u=e.DOMParser,d=e.trustedTypes,p=l.prototype,f=Dt(p,"cloneNode"),h=Dt(p,"remove"),m=Dt(p,"removeAttributeNode"),g=Dt(p,"nextSibling"),b=Dt(p,"childNodes"),y=Dt(p,"parentNode"),v=Dt(p,"shadowRoot"),w=Dt(p,"attributes"),k=s&&s.prototype?Dt(s.prototype,"nodeType"):null,A=s&&s.prototype?Dt(s.prototype,"nodeName"):null,x=s&&s.prototype?Dt(s.prototype,"ownerDocument"):null,S=function(t){return k?k(t):t.nodeType},E=function(t){return A?A(t):t.nodeName},T=function(t){for(;null!==t;){const e=K(t,"namespaceURI");if(e)return e.get?$t(e.get):null;t=X(t)}return null}(p),_=function(t){return T?T(t):t.namespaceURI};if("function"==typeof a){const t=r.createElement("template");t.content&&t.content.ownerDocument&&(r=t.content.ownerDocument)}let $,N,O="",C=!1,L=0;const z=function(){if(L>0)throw _t('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},D=function(t){z(),L++;try{return $.createHTML(t)}finally{L--}},R=function(t){return $&&Le?D(t):t},M=r,P=M.implementation,I=M.createNodeIterator,U=M.createDocumentFragment,W=M.getElementsByTagName,q=o.importNode;let F={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]};n.isSupported="function"==typeof B&&"function"==typeof y&&P&&void 0!==P.createHTMLDocument;const j=Yt,H=Gt,Y=Vt,G=Kt,V=Jt,tt=Qt,et=te,nt=ne;let Et=Zt,Nt=null;const Ct=Ot({},[...Rt,...Mt,...Pt,...Ut,...qt]);let fe=null;const he=Ot({},[...Ft,...jt,...Ht,...Bt]);let me=null,ge=null,be=null;const ye=Object.seal(Q(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}}));let ve=!0,we=!0,ke=!1,Ae=!0,xe=!1,Se=!0,Ee=!1,Te=!1,_e=null,$e=null,Ne=!1,Oe=!1,Ce=!1,Le=!1,ze=!0,De=!1;const Re="user-content-";let Me=!0,Pe=!1,Ie=null,Ue=!1,We=null;const qe=Ot({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]);let Fe=null;const je=Ot({},["audio","video","img","source","image","track"]);let He=null;const Be=Ot({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Ye="http://www.w3.org/1998/Math/MathML",Ge="http://www.w3.org/2000/svg",Ve="http://www.w3.org/1999/xhtml";let Xe=Ve,Ke=!1,Je=null;const Ze=Ot({},[Ye,Ge,Ve],ht),Qe=J(Ot({},["mi","mo","mn","ms","mtext"]));let tn=null;const en=J(Ot({},["annotation-xml"]));let nn=null;const rn=J(Q(null)),on=Ot({},["title","style","font","a","script"]);let an=null;const sn=["application/xhtml+xml","text/html"];let ln=null,cn=null;const un=r.createElement("form"),dn=function(t){return t instanceof RegExp||t instanceof Function},pn=function(){let t=arguments.length>0&&void 0!==arguments[0]?arguments[0]:{};t&&"object"==typeof t||(t={}),t=Lt(t),an=-1===sn.indexOf(t.PARSER_MEDIA_TYPE)?"text/html":t.PARSER_MEDIA_TYPE,ln="application/xhtml+xml"===an?ht:ft,Nt=de(t,"ALLOWED_TAGS",Ct,{transform:ln}),fe=de(t,"ALLOWED_ATTR",he,{transform:ln}),Je=de(t,"ALLOWED_NAMESPACES",Ze,{transform:ht}),He=de(t,"ADD_URI_SAFE_ATTR",Be,{transform:ln,base:Be}),Fe=de(t,"ADD_DATA_URI_TAGS",je,{transform:ln,base:je}),We=de(t,"FORBID_CONTENTS",qe,{transform:ln}),ge=de(t,"FORBID_TAGS",Q(null),{transform:ln}),be=de(t,"FORBID_ATTR",Q(null),{transform:ln}),Ue=!!xt(t,"USE_PROFILES")&&(t.USE_PROFILES&&"object"==typeof t.USE_PROFILES?Lt(t.USE_PROFILES):t.USE_PROFILES),ve=!1!==t.ALLOW_ARIA_ATTR,we=!1!==t.ALLOW_DATA_ATTR,ke=t.ALLOW_UNKNOWN_PROTOCOLS||!1,Ae=!1!==t.ALLOW_SELF_CLOSE_IN_ATTR,xe=t.SAFE_FOR_TEMPLATES||!1,Se=!1!==t.SAFE_FOR_XML,Ee=t.WHOLE_DOCUMENT||!1,Oe=t.RETURN_DOM||!1,Ce=t.RETURN_DOM_FRAGMENT||!1,Le=t.RETURN_TRUSTED_TYPE||!1,Ne=t.FORCE_BODY||!1,ze=!1!==t.SANITIZE_DOM,De=t.SANITIZE_NAMED_PROPS||!1,Me=!1!==t.KEEP_CONTENT,Pe=t.IN_PLACE||!1,Et=function(t){if(!t)return!1;try{return Tt(t,""),!0}catch(t){return!1}}(t.ALLOWED_URI_REGEXP)?t.ALLOWED_URI_REGEXP:Zt,Xe="string"==typeof t.NAMESPACE?t.NAMESPACE:Ve,tn=pe(t,"MATHML_TEXT_INTEGRATION_POINTS",Qe),nn=pe(t,"HTML_INTEGRATION_POINTS",en);const e=pe(t,"CUSTOM_ELEMENT_HANDLING",rn);if(me=Q(null),xt(e,"tagNameCheck")&&dn(e.tagNameCheck)&&(me.tagNameCheck=e.tagNameCheck),xt(e,"attributeNameCheck")&&dn(e.attributeNameCheck)&&(me.attributeNameCheck=e.attributeNameCheck),xt(e,"allowCustomizedBuiltInElements")&&"boolean"==typeof e.allowCustomizedBuiltInElements&&(me.allowCustomizedBuiltInElements=e.allowCustomizedBuiltInElements),Z(me),xe&&(we=!1),Ce&&(Oe=!0),Ue&&((xt(t,"ALLOWED_TAGS")||xt(t,"ALLOWED_ATTR"))&&"undefined"!=typeof console&&"function"==typeof console.warn&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),Nt=Ot({},qt),fe=Q(null),!0===Ue.html&&(Ot(Nt,Rt),Ot(fe,Ft)),!0===Ue.svg&&(Ot(Nt,Mt),Ot(fe,jt),Ot(fe,Bt)),!0===Ue.svgFilters&&(Ot(Nt,Pt),Ot(fe,jt),Ot(fe,Bt)),!0===Ue.mathMl&&(Ot(Nt,Ut),Ot(fe,Ht),Ot(fe,Bt))),ye.tagCheck=null,ye.attributeCheck=null,xt(t,"ADD_TAGS")&&("function"==typeof t.ADD_TAGS?ye.tagCheck=t.ADD_TAGS:ct(t.ADD_TAGS)&&(Nt===Ct&&(Nt=zt(Nt)),Ot(Nt,t.ADD_TAGS,ln))),xt(t,"ADD_ATTR")&&("function"==typeof t.ADD_ATTR?ye.attributeCheck=t.ADD_ATTR:ct(t.ADD_ATTR)&&(fe===he&&(fe=zt(fe)),Ot(fe,t.ADD_ATTR,ln))),xt(t,"ADD_FORBID_CONTENTS")&&ct(t.ADD_FORBID_CONTENTS)&&(We===qe&&(We=zt(We)),Ot(We,t.ADD_FORBID_CONTENTS,ln)),Me&&(Nt["#text"]=!0),Ee&&Ot(Nt,["html","head","body"]),Nt.table&&(Nt.tbody=!0,delete ge.tbody),t.TRUSTED_TYPES_POLICY){if("function"!=typeof t.TRUSTED_TYPES_POLICY.createHTML)throw _t('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if("function"!=typeof t.TRUSTED_TYPES_POLICY.createScriptURL)throw _t('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');const e=$;$=t.TRUSTED_TYPES_POLICY;try{O=D("")}catch(t){throw $=e,t}}else null===t.TRUSTED_TYPES_POLICY?($=void 0,O=""):(void 0===$&&(C||(N=function(t,e){if("object"!=typeof t||"function"!=typeof t.createPolicy)return null;let n=null;const r="data-tt-policy-suffix";e&&e.hasAttribute(r)&&(n=e.getAttribute(r));const o="dompurify"+(n?"#"+n:"");try{return t.createPolicy(o,{createHTML:t=>t,createScriptURL:t=>t})}catch(t){return console.warn("TrustedTypes policy "+o+" could not be created."),null}}(d,i),C=!0),$=N),$&&"string"==typeof O&&(O=D("")));cn=J(t)},fn=Ot({},[...Mt,...Pt,...It]),hn=Ot({},[...Ut,...Wt]),mn=function(t){at(n.removed,{element:t});try{y(t).removeChild(t)}catch(e){if(h(t),!y(t))throw _t("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},gn=function(t,e,n){try{m(t,e)}catch(e){try{t.removeAttribute(n)}catch(t){}}},bn=function(t){kn(t);const e=b(t);e&&rt(st(e),t=>{try{h(t)}catch(t){}}),1===S(t)&&vn(t,!1)},yn=function(t,e,r){if(!r)try{r=e.getAttributeNode(t)}catch(t){r=null}if(at(n.removed,{attribute:r||null,from:e}),r)gn(e,r,t);else try{e.removeAttribute(t)}catch(t){}if("is"===t)if(Oe||Ce)try{mn(e)}catch(t){}else try{e.setAttribute(t,"")}catch(t){}},vn=function(t,e){const n=w(t);if(n)for(let r=n.length-1;r>=0;--r){const o=n[r],i=o&&o.name;"string"!=typeof i||e&&fe[ln(i)]||gn(t,o,i)}},wn=function(t,e){let n=arguments.length>2&&void 0!==arguments[2]&&arguments[2];const r=[t];for(;r.length>0;){const t=r.pop();if(!1===e(t))continue;if(n&&1===S(t)){const e=v(t);zn(e)&&r.push(e)}const o=b(t);if(o)for(let t=o.length-1;t>=0;--t)r.push(o[t])}},kn=function(t){wn(t,t=>{1===S(t)&&vn(t,!0)})},An=function(t){const e=[];return wn(t,t=>{e.push(t)},!0),e},xn=function(t,e){let r=!1;return rt(n.removed,e=>{e.element&&(r=r||e.element===t,kn(e.element))}),function(t,e){const n=ut();rt(An(t),t=>{1===S(t)&&dt(n,t)}),rt(e,t=>{1!==S(t)||pt(n,t)||vn(t,!0)})}(t,e),r},Sn=function(t,e,n,r){const o=_n(t);let i;for(;i=o.nextNode();)pt(r,i)&&!pt(Ie,i)&&(e&&Rn(F.uponSanitizeShadowNode,i,null),Yn(i,n))},En=function(t,e){return!!Se&&("patchsrc"===t||"for"===t&&"label"!==e&&"output"!==e)},Tn=function(t){let e=null,n=null;if(Ne)t="<remove></remove>"+t;else{const e=mt(t,le);n=e&&e[0]}"application/xhtml+xml"===an&&Xe===Ve&&(t='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+t+"</body></html>");const o=$?D(t):t;if(Xe===Ve)try{e=(new u).parseFromString(o,an)}catch(t){}if(!e||!e.documentElement){e=P.createDocument(Xe,"template",null);try{e.documentElement.innerHTML=Ke?O:o}catch(t){}}const i=e.body||e.documentElement;return t&&n&&i.insertBefore(r.createTextNode(n),i.childNodes[0]||null),Xe===Ve?W.call(e,Ee?"html":"body")[0]:Ee?e.documentElement:i},_n=function(t){let e=arguments.length>1&&void 0!==arguments[1]&&arguments[1];const n=x?x(t):t.ownerDocument;return I.call(n||t,t,(e?0:c.SHOW_ELEMENT)|c.SHOW_COMMENT|c.SHOW_TEXT|c.SHOW_PROCESSING_INSTRUCTION|c.SHOW_CDATA_SECTION,null)},$n=function(t){return t=gt(t,j," "),t=gt(t,H," "),gt(t,Y," ")},Nn=function(t){var e;On(t);const n=null===(e=t.querySelectorAll)||void 0===e?void 0:e.call(t,"template");n&&rt(n,t=>{zn(t.content)&&Nn(t.content)})},On=function(t){t.normalize();const e=_n(t,!0);let n=e.nextNode();for(;n;)n.data=$n(n.data),n=e.nextNode()},Cn=function(t){const e=A?A(t):null;return"string"==typeof e&&"form"===ln(e)&&("string"!=typeof t.nodeName||"string"!=typeof t.textContent||"function"!=typeof t.removeChild||t.attributes!==w(t)||"function"!=typeof t.removeAttribute||"function"!=typeof t.removeAttributeNode||"function"!=typeof t.getAttributeNode||"function"!=typeof t.setAttribute||"string"!=typeof t.namespaceURI||"function"!=typeof t.insertBefore||"function"!=typeof t.hasChildNodes||t.nodeType!==k(t)||t.childNodes!==b(t))},Ln=function(t){if(!k||"object"!=typeof t||null===t)return null;try{const e=k(t);return"number"==typeof e?e:null}catch(t){return null}},zn=function(t){return 11===Ln(t)},Dn=function(t){return null!==Ln(t)};function Rn(t,e,r){0!==t.length&&rt(t,t=>{t.call(n,e,r,cn)})}const Mn=function(t,e){if(t instanceof RegExp)return Tt(t,e);if(t instanceof Function){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return Boolean(t(e,...r))}return!1},Pn=function(t,e,n,r){return 0===t.length?e:e===n||e===r?zt(e):e},In=function(t,e){return t!==e&&null===y(t)&&(Pe&&kn(t),!0)},Un=function(t,e){if(Ie&&dt(Ie,t),Rn(F.beforeSanitizeElements,t,null),In(t,e))return!0;if(Cn(t))return mn(t),!0;const r=ln(E(t)),o=S(t);if(Nt=Pn(F.uponSanitizeElement,Nt,Ct,_e),Rn(F.uponSanitizeElement,t,{tagName:r,allowedTags:Nt}),In(t,e))return!0;if(function(t,e,n){return!!(Se&&1===n&&t.hasChildNodes()&&!Dn(t.firstElementChild)&&Tt(re,t.textContent)&&Tt(re,t.innerHTML))||!!(Se&&ce[e]&&1===n&&_(t)===Ve&&(Dn(t.firstElementChild)||"string"==typeof t.textContent&&Tt(re,t.textContent)))||7===n||!(!Se||8!==n||!Tt(oe,t.data))}(t,r,o))return mn(t),!0;if(ge[r]||!(ye.tagCheck instanceof Function&&ye.tagCheck(r))&&!Nt[r]){const n=function(t,e,n){if(!ge[e]&&Fn(e)&&Mn(me.tagNameCheck,e))return!1;if(Me&&!We[e]&&!We[ft(e)]){const e=y(t),r=b(t);if(r&&e)for(let o=r.length-1;o>=0;--o){const i=t===n?f(r[o],!0):r[o];e.insertBefore(i,g(t))}}return mn(t),!0}(t,r,e);return!(!1!==n||(Rn(F.afterSanitizeElements,t,null),!In(t,e)))||n}if(1===o&&!function(t){const e=_(t),n=ft(E(t)),r=y(t);let o=Xe,i="template";return r&&1===S(r)&&(o=_(r),i=ft(E(r))),!!Je[e]&&(e===Ge?function(t,e,n){return e===Ve?"svg"===t:e===Ye?"svg"===t&&("annotation-xml"===n||tn[n]):Boolean(fn[t])}(n,o,i):e===Ye?function(t,e,n){return e===Ve?"math"===t:e===Ge?"math"===t&&nn[n]:Boolean(hn[t])}(n,o,i):e===Ve?function(t,e,n){return!(e===Ge&&!nn[n])&&!(e===Ye&&!tn[n])&&!hn[t]&&(on[t]||!fn[t])}(n,o,i):"application/xhtml+xml"===an)}(t))return mn(t),!0;if(("noscript"===r||"noembed"===r||"noframes"===r)&&Tt(ie,t.innerHTML))return mn(t),!0;if(xe&&3===o){const e=t.textContent,r=$n(e);e!==r&&(at(n.removed,{element:t.cloneNode()}),t.textContent=r)}return Rn(F.afterSanitizeElements,t,null),In(t,e)},Wn=function(t,e,n){if(be[e])return!1;if(En(e,t))return!1;if(ze&&("id"===e||"name"===e)&&(n in r||n in un))return!1;const o=fe[e]||ye.attributeCheck instanceof Function&&ye.attributeCheck(e,t);if(we&&Tt(G,e))return!0;if(ve&&Tt(V,e))return!0;if(!o)return Fn(t)&&Mn(me.tagNameCheck,t)&&Mn(me.attributeNameCheck,e,t)||"is"===e&&me.allowCustomizedBuiltInElements&&Mn(me.tagNameCheck,n);if(He[e])return!0;const i=gt(n,et,"");return!(!Tt(Et,i)&&("src"!==e&&"xlink:href"!==e&&"href"!==e||"script"===t||0!==bt(n,"data:")||!Fe[t])&&(!ke||Tt(tt,i))&&n)},qn=Ot({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),Fn=function(t){return!qn[ft(t)]&&Tt(nt,t)},jn=function(t,e,n,r){if($&&"object"==typeof d&&"function"==typeof d.getAttributeType&&!n)switch(d.getAttributeType(t,e)){case"TrustedHTML":return D(r);case"TrustedScriptURL":return function(t){z(),L++;try{return $.createScriptURL(t)}finally{L--}}(r)}return r},Hn=function(t,e,n,r){try{return n?t.setAttributeNS(n,e,r):t.setAttribute(e,r),!Cn(t)||(mn(t),!1)}catch(n){return yn(e,t),!1}},Bn=function(t,e){return!(!Se||!Tt(se,e))||"attributename"===ft(t)&&-1!==bt(e,"href")},Yn=function(t,e){Un(t,e),function(t,e){if(Rn(F.beforeSanitizeAttributes,t,null),In(t,e))return;const r=t.attributes;if(!r||Cn(t))return;fe=Pn(F.uponSanitizeAttribute,fe,he,$e);const o={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:fe,forceKeepAttr:void 0};let i=r.length;const a=ln(E(t));for(;i--;){const e=r[i],s=e.name,l=e.namespaceURI,c=e.value,u=ln(s),d=c;let p="value"===s?d:yt(d),f=!1;o.attrName=u,o.attrValue=p,o.keepAttr=!0,o.forceKeepAttr=void 0,Rn(F.uponSanitizeAttribute,t,o),p=o.attrValue,!De||"id"!==u&&"name"!==u||0===bt(p,Re)||(yn(s,t,e),p=Re+p,f=!0),Bn(s,p)?yn(s,t,e):o.forceKeepAttr||(!o.keepAttr||!Ae&&Tt(ae,p)?yn(s,t,e):(xe&&(p=$n(p)),Wn(a,u,p)?(p=jn(a,u,l,p),p!==d&&Hn(t,s,l,p)&&f&&it(n.removed)):yn(s,t,e)))}Rn(F.afterSanitizeAttributes,t,null),In(t,e)}(t,e),zn(t.content)&&Gn(t.content)},Gn=function(t){let e=null;const n=_n(t);for(Rn(F.beforeSanitizeShadowDOM,t,null);e=n.nextNode();)if(Rn(F.uponSanitizeShadowNode,e,null),Yn(e,t),1===S(e)){const t=v(e);zn(t)&&(Vn(t),Gn(t))}xe&&On(t),Rn(F.afterSanitizeShadowDOM,t,null)},Vn=function(t){const e=[{node:t,shadow:null}];for(;e.length>0;){const t=e.pop();if(t.shadow){Gn(t.shadow);continue}const n=t.node,r=1===S(n),o=b(n);if(o)for(let t=o.length-1;t>=0;--t)e.push({node:o[t],shadow:null});if(r){const t=A?A(n):null;if("string"==typeof t&&"template"===ln(t)){const t=n.content;zn(t)&&e.push({node:t,shadow:null})}}if(r){const t=v(n);zn(t)&&e.push({node:null,shadow:t},{node:t,shadow:null})}}};return n.sanitize=function(t){let e=arguments.length>1&&void 0!==arguments[1]?arguments[1]:{},r=null,i=null,a=null,s=null;if(Ke=!t,Ke&&(t="\x3c!--\x3e"),"string"!=typeof t&&!Dn(t)&&"string"!=typeof(t=function(t){switch(typeof t){case"string":return t;case"number":return vt(t);case"boolean":return wt(t);case"bigint":return kt?kt(t):"0";case"symbol":return At?At(t):"Symbol()";case"undefined":default:return St(t);case"function":case"object":{if(null===t)return St(t);const e=t,n=Dt(e,"toString");if("function"==typeof n){const t=n(e);return"string"==typeof t?t:St(t)}return St(t)}}}(t)))throw _t("dirty is not a string, aborting");if(!n.isSupported)return t;Te?(Nt=_e,fe=$e):pn(e),n.removed=[];const l=Pe&&"string"!=typeof t&&Dn(t);let c=[];const u=Ie;if(l){Se&&wn(t,t=>{const e=S(t);if(7===e||8===e&&Tt(oe,t.data)){try{h(t)}catch(t){}return!1}if(1===e){const e=t,n=ln(E(t));try{e.hasAttribute&&e.hasAttribute("patchsrc")&&e.removeAttribute("patchsrc"),e.hasAttribute&&e.hasAttribute("for")&&En("for",n)&&e.removeAttribute("for")}catch(t){}}return!0});const e=E(t);if("string"==typeof e){const n=ln(e);if(!Nt[n]||ge[n])throw bn(t),_t("root node is forbidden and cannot be sanitized in-place")}if(Cn(t))throw bn(t),_t("root node is clobbered and cannot be sanitized in-place");c=An(t),Ie=ut()}else if(Dn(t))r=Tn("\x3c!----\x3e"),i=r.ownerDocument.importNode(t,!0),1===i.nodeType&&"BODY"===i.nodeName||"HTML"===i.nodeName?r=i:r.appendChild(i),Vn(r);else{if(!Oe&&!xe&&!Ee&&-1===t.indexOf("<"))return R(t);if(r=Tn(t),!r)return Oe?null:Le?O:""}r&&Ne&&mn(r.firstChild);const d=l?t:r;try{l&&Vn(t);const e=_n(d);for(;a=e.nextNode();)Yn(a,d);l&&function(t,e){const n=Ie;let r=null;const o=()=>(r||(r=ut(),rt(e,t=>{dt(r,t)})),r);for(let e=0;;e++){const r=An(t),i=[t];let a=!1;if(rt(r,t=>{11===S(t)?at(i,t):a||pt(n,t)||(a=pt(o(),t))}),!a)return;if(e>=8)throw _t("the tree kept changing during in-place sanitization; refusing to return it");rt(i,(e,n)=>{Sn(e,n>0,t,o())})}}(t,c)}catch(e){throw l&&(bn(t),xn(t,c)),e}finally{Ie=u}if(l){if(xn(t,c))throw _t("a node selected for removal could not be safely returned; refusing to sanitize in place");return xe&&Nn(t),t}if(Oe){if(xe&&Nn(r),Ce)for(s=U.call(r.ownerDocument);r.firstChild;)s.appendChild(r.firstChild);else s=r;return(fe.shadowroot||fe.shadowrootmode)&&(s=q.call(o,s,!0)),s}const p=()=>Ee?r.outerHTML:r.innerHTML;let f=p();return xe&&Tt(Xt,f)&&(On(r),f=p()),Ee&&Nt["!doctype"]&&r.ownerDocument&&r.ownerDocument.doctype&&r.ownerDocument.doctype.name&&Tt(ee,r.ownerDocument.doctype.name)&&(f="<!DOCTYPE "+r.ownerDocument.doctype.name+">\n"+f),R(f)},n.setConfig=function(){pn(arguments.length>0&&void 0!==arguments[0]?arguments[0]:{}),Te=!0,_e=Nt,$e=fe},n.clearConfig=function(){cn=null,Te=!1,_e=null,$e=null,$=N,O=""},n.isValidAttribute=function(t,e,n){cn||pn({});const r=ln(t),o=ln(e);return("string"!=typeof n||!(Bn(e,n)||!Ae&&Tt(ae,n)))&&Wn(r,o,n)},n.addHook=function(t,e){"function"==typeof e&&xt(F,t)&&at(F[t],e)},n.removeHook=function(t,e){if(xt(F,t)){if(void 0!==e){const n=ot(F[t],e);return-1===n?void 0:lt(F[t],n,1)[0]}return it(F[t])}},n.removeHooks=function(t){xt(F,t)&&(F[t]=[])},n.removeAllHooks=function(){F={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},n}();const he=/([\s"'/])(style(?=\s*=)|on[a-z]+(?=[\s=/>]))/gi,me=/^[-#\w\s.,%()/]{1,100}$/,ge=/url|var|expression|env|attr|image|element/i;let be,ye=new Map;function ve(t){const e=ye.get(t);if(e)return e;be??=document.implementation.createHTMLDocument("").createElement("i").style,be.cssText=t;const n=new Map;for(const t of x){const e=be.getPropertyValue(t);e&&me.test(e)&&!ge.test(e)&&n.set(t,e)}return ye.size>=500&&(ye=new Map),ye.set(t,n),n}const we={ALLOWED_TAGS:[...k,"body"],ALLOWED_ATTR:A,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,ALLOW_UNKNOWN_PROTOCOLS:!1,RETURN_DOM_FRAGMENT:!0};let ke,Ae=new Map,xe=new Map,Se=new WeakMap,Ee="";function Te(t,e){if(t.scrollWidth>t.clientWidth||t.scrollHeight>t.clientHeight+1)t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",e);else for(const e of["tabindex","role","aria-label"])t.removeAttribute(e)}function _e(t){const e=t.textContent.trim(),n=[t,...t.querySelectorAll("*")].find(t=>(/^(B|STRONG)$/.test(t.tagName)||/^(bold|[6-9]00)$/.test(t.style.fontWeight))&&t.textContent.trim()===e);return""!==e&&void 0!==n}function $e(i,a){const s=function(t){Ae=new Map,xe=new Map,Se=new WeakMap;const e=function(t){let e="x-";for(;t.includes(e);)e=`x${e}`;return{html:t.replace(he,`$1${e}$2`),marker:e}}(t);Ee=e.marker;try{const o=document.implementation.createHTMLDocument("").createElement("div");o.innerHTML=n(e.html);const i=function(t){const e=t.getElementsByTagName("*").item(2e4);if(!e)return!1;const n=e.ownerDocument.createRange();return n.setStartBefore(e),n.setEndAfter(t.lastChild),n.deleteContents(),!0}(o);o.querySelectorAll("style,script,track").forEach(t=>t.remove());const a=(ke||(ke=fe(window),ke.addHook("uponSanitizeAttribute",(t,e)=>{const{attrName:n,attrValue:r}=e;n===`${Ee}style`&&Ae.set(t,ve(r)),"color"!==n||Ae.has(t)||Ae.set(t,ve("")),("id"===n||"name"===n&&"A"===t.nodeName)&&xe.set(t,r.replaceAll(Ee,"")),"href"===n&&"A"!==t.nodeName&&(e.keepAttr=!1),/^data-(src|original)$/.test(n)&&Se.set(t,r)}),ke)).sanitize(o,{...we,TRUSTED_TYPES_POLICY:r()??null}),s=a instanceof DocumentFragment&&a.firstElementChild;if(!(s instanceof HTMLDivElement))throw new TypeError("Nothing came back.");return e.html!==t&&function(t,e){if(!t.innerHTML.includes(e))return;const n=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;n.nextNode();){const t=n.currentNode;t.data.includes(e)&&(t.data=t.data.replaceAll(e,""))}t.querySelectorAll("*").forEach(({attributes:t})=>{for(const n of t)n.value.includes(e)&&(n.value=n.value.replaceAll(e,""))})}(s,Ee),{root:s,styles:Ae,anchors:xe,lazy:Se,cut:i}}catch(t){throw new o("format","The sanitiser cannot work under the policy of this page.",{reason:"render",cause:t})}}(function(t){const e=Ne.exec(t)?.[1];return e?`<p><a href="${e}">${e.split("/").pop()||e}</a></p>`:/<[a-z!/]/i.test(t)?t:t.trim().replace(/\r?\n/g,"<br>")}(i)),l=document.adoptNode(s.root);for(const[t,e]of s.anchors)t.dataset.anchor=e;if(function(t,e){!function(t,{styles:e}){const n=new U;for(const[t,r]of e){const e=t;r.forEach((t,n)=>{n.includes("color")||("width"!==n||t.endsWith("%")||"IMG"===e.tagName)&&("white-space"!==n||t.startsWith("pre"))&&e.style.setProperty(n,"pre"===t?"pre-wrap":t)});const o=r.get("color")??e.getAttribute("color")??void 0;n.paint(e,o,r.get("background-color"))}y(t,'[width]:not(img,[width$="%"])',t=>t.removeAttribute("width")),y(t,"[height]:not(img,video)",t=>t.removeAttribute("height"))}(t,e),function(t){y(t,"[align]",t=>{const e=t.getAttribute("align").toLowerCase();t.removeAttribute("align"),/^(left|right|center|justify)$/.test(e)&&!/^(IMG|TABLE)$/.test(t.tagName)&&t.style.setProperty("text-align",e)}),y(t,"center",t=>{v(t,"div").style.setProperty("text-align","center")})}(t),y(t,"font",t=>{v(t,"span").removeAttribute("size")}),y(t,"[color]",t=>t.removeAttribute("color")),y(t,"[lang^=en i]",t=>{W.test(t.textContent)&&t.removeAttribute("lang")}),function(t){for(const e of[...t.querySelectorAll("p,div,span,b,strong,i,em,u,center,font,h1,h2,h3,h4,h5,h6,blockquote,section,small")].reverse())e.textContent.trim()||e.querySelector("img,video,audio,iframe,hr,table,a,li,[data-anchor]")||e.hasAttribute("data-anchor")||("SPAN"===e.tagName&&e.textContent?e.replaceWith(" "):e.remove());y(t,"br",t=>{const e=q(t);F(e)&&F(q(e))&&t.remove()})}(t)}(l,s),function(t,e){const n=[...new Set([...t.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({tagName:t})=>t))].sort();y(t,"h1,h2,h3,h4,h5,h6",t=>{const r=`h${Math.min(6,e+n.indexOf(t.tagName))}`;t.localName!==r&&v(t,r)})}(l,a.level),function(e,{lazy:n},r){y(e,"[srcset]",t=>t.removeAttribute("srcset")),y(e,"picture > source",t=>t.remove()),y(e,"img,audio,video,source",e=>{const o=[e.getAttribute("src"),n.get(e)].map(t=>t?w(t,r.base):void 0).find(e=>e&&t(e));o?e.setAttribute("src",function(t){return"https:"===location.protocol?t.replace(/^http:/,"https:"):t}(o)):e.removeAttribute("src"),/^(AUDIO|VIDEO)$/.test(e.tagName)&&(e.setAttribute("controls",""),e.setAttribute("preload","none"))}),y(e,"img",t=>{t.loading="lazy",t.decoding="async",t.hasAttribute("alt")||(t.alt=""),!t.hasAttribute("src")||t.closest("a")||t.width<100&&t.width||function(t,e){const n=document.createElement("button");n.type="button",n.className="enlarge";const r=t.closest("figure")?.querySelector("figcaption")?.textContent.trim();n.setAttribute("aria-label",[e.enlarge,t.alt||r].filter(Boolean).join(": ")),t.replaceWith(n),n.append(t)}(t,r.words)});for(const t of["load","error"])e.addEventListener(t,_,!0)}(l,s,a),function(e,{base:n,words:r}){y(e,"iframe",e=>{const o=w(e.getAttribute("src")??"",n)??"",i=S.exec(o)?.[1];if(i)e.replaceWith(function(t,e){const n=document.createElement("div");n.className="video";const r=document.createElement("button");r.type="button",r.textContent=e.video;const o=document.createElement("p");return o.textContent=e.videoNote(E),r.addEventListener("click",()=>{const r=document.createElement("iframe");r.src=`https://${E}/embed/${t}?autoplay=1`,r.title=e.video,r.allow="autoplay; encrypted-media; fullscreen; picture-in-picture",r.setAttribute("sandbox","allow-scripts allow-same-origin allow-presentation allow-popups"),n.replaceChildren(r),r.focus()}),n.append(r,o),n}(i,r));else if(e.hasAttribute("src")&&t(o)){const t=document.createElement("a");t.href=o,t.textContent=o,e.replaceWith(t)}else e.remove()})}(l,a),function(t,n){const r=new Map;y(t,"[data-anchor]",t=>{const e=t.dataset.anchor;r.has(e)||r.set(e,t)}),y(t,"a[href]",t=>{const o=t.getAttribute("href").trim();if(o.startsWith("#"))return i=t,void((a=r.get(T(o.slice(1))))?i.addEventListener("click",t=>{t.preventDefault(),a.tabIndex=-1,a.focus(),a.scrollIntoView({block:"start"})}):i.removeAttribute("href"));var i,a;const s=w(o,n.base);if(!s||!e(s))return void t.removeAttribute("href");const l=n.articleAt(s);t.href=void 0===l?s:n.addressOf(l),void 0!==l?t.dataset.article=l:t.origin!==location.origin&&(t.rel="noopener noreferrer"),function(t){t.textContent.trim()||t.querySelector('img:not([alt=""])')||(0===t.childElementCount?t.removeAttribute("href"):t.setAttribute("aria-label",t.host+T(t.pathname)))}(t)})}(l,a),function(t,{words:e}){let n=0;const r=new WeakMap,o=new ResizeObserver(t=>{for(const{target:e}of t)Te(e,r.get(e))});y(t,"table",t=>{if(function(t){return!(t.caption||t.tHead||t.querySelector("th"))&&(null!==t.querySelector("table")||[...t.rows].every(({cells:t})=>t.length<2))}(t))return t.setAttribute("role","presentation"),void(t.className="layout");if(function(t){const[e,...n]=t.rows;if(!e||0===n.length||t.querySelector("th"))return;const r=[...e.cells];if(r.every(_e))for(const t of r)v(t,"th").setAttribute("scope","col")}(t),t.parentElement?.closest(".table"))return;n++;const i=document.createElement("div");i.className="table",r.set(i,t.caption?.textContent.trim()||e.table(n)),t.replaceWith(i),i.append(t),o.observe(i)})}(l,a),s.cut){const t=document.createElement("p");t.setAttribute("part","note"),t.textContent=a.words.cut,l.append(t)}return l}const Ne=/^\s*((?:https?:\/)?\/[^\s<>"]+)\s*$/;class Oe{#n;#r="";#o;of(t,e){const{connection:n,language:r,level:o,param:s}=e,l=`${o} ${r} ${s} ${n.endpoint}`;return this.#n===t&&this.#r===l||(this.#n=t,this.#r=l,this.#o=function({bodyHtml:t},e){const{connection:n,level:r,param:o,text:s}=e,l=i(`${n.endpoint}/`,n),c=$e(t,{base:l,level:r,articleAt:t=>{const[e,n]=t.split(`${l}news/`);return""===e&&n&&o?function(t){try{return decodeURIComponent(t)}catch{return}}(n):void 0},addressOf:t=>a(o,t),words:{enlarge:s("article.enlarge"),table:t=>s("article.table",{n:t}),video:s("article.video"),cut:s("article.cut"),videoNote:t=>s("article.videoNote",{host:t})}});return c.setAttribute("part","body"),c.textContent.trim()||c.querySelector("img,audio,video,hr")?c:void 0}(t,e)),this.#o}}const Ce=s`
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
`;function Le({url:t,type:e}){return(/\.(\w{2,5})(?:[?#]|$)/.exec(t)?.[1]??e?.split("/").pop()??"").toUpperCase()}class ze{#i;#a;constructor(t){t.addController(this)}hostDisconnected(){this.tell(void 0)}tell(t,e="",r=t=>t){if(t===this.#a)return;if(this.#a=t,this.#i?.remove(),this.#i=void 0,!t)return;const o=JSON.stringify(function(t,e,n){const{author:r,origin:o,image:i}=t,a=r??o;return{"@context":"https://schema.org","@type":"NewsArticle",identifier:t.id,headline:t.title,description:t.lead??t.summary,url:e,datePublished:t.publishedAt,dateModified:t.updatedAt??t.publishedAt,author:a&&{"@type":r?"Person":"Organization",name:a},publisher:{"@type":"Organization",name:De()},articleSection:t.category?.name,image:i&&n(i.url)}}(t,e,r)).replaceAll("<","\\u003c"),i=document.createElement("div");i.innerHTML=n(`<script type="application/ld+json">${o}<\/script>`);const a=i.firstElementChild;a.style.setProperty("display","none","important"),document.head.append(a),this.#i=a}}function De(){const t=document.head.querySelector('meta[property="og:site_name"],meta[name="application-name"]');return t?.content.trim()||location.hostname}const Re=s`
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
`,Me="p,li,h1,h2,h3,h4,h5,h6,td,th,dt,dd,figcaption,caption,blockquote,pre,div,section,summary";function Pe(t){const e=[];let n=null;const r=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;r.nextNode();){const t=r.currentNode,o=t.parentElement;if(o.closest("[part~=tools],[part~=panel],[part~=meta],.video,button,audio,video,slot"))continue;const i=o.closest(Me);i===n&&0!==e.length||e.push([]),n=i,e[e.length-1].push(t)}return e}function Ie(t,e,n){const r=t.map(({data:t})=>t).join(""),o=[];let i=0;for(const a of function(t,e){return("Segmenter"in Intl?[...new Intl.Segmenter(e,{granularity:"sentence"}).segment(t)].map(({segment:t})=>t):t.match(/[^.!?\u2026]+[.!?\u2026]*\s*/g)??[]).flatMap(t=>t.length>200?t.match(/.{1,200}(?:[,;:\u2013]\s|\s|$)|.{1,200}/gs)??[]:t)}(r,n)){const n=i+a.length,r=a.replace(/\s+/g," ").trim();if(/[\p{L}\p{N}]/u.test(r)){const n=document.createRange();n.setStart(...Ue(t,i+a.search(/\S/))),n.setEnd(...Ue(t,i+a.trimEnd().length)),o.push({text:r,range:n,block:t[0].parentElement.closest(Me)??e})}i=n}return o}function Ue(t,e){let n=e;for(const e of t){if(n<=e.length)return[e,n];n-=e.length}const r=t[t.length-1];return[r,r.length]}const We=[.75,1,1.25,1.5,2],qe="portal-spoken";class Fe{#s;#l;#c;#u;#d;#p;#f;constructor(t){this.#l="off",this.#c=1,this.#u=[],this.#d=0,this.stop=()=>{"off"!==this.#l&&(this.#l="off",this.#h(),this.#s.requestUpdate())},this.#m=()=>this.#s.requestUpdate(),this.#s=t,t.addController(this)}hostConnected(){He()?.addEventListener?.("voiceschanged",this.#m),window.addEventListener("pagehide",this.stop)}hostDisconnected(){this.stop(),He()?.removeEventListener?.("voiceschanged",this.#m),window.removeEventListener("pagehide",this.stop)}render(t){if(!Be(t.spoken))return l;const e="off"!==this.#l;return d`<button
      part="button tool"
      type="button"
      aria-expanded=${e?"true":"false"}
      @click=${()=>e?this.stop():this.#g(t)}
    >
      ${t.text(e?"tools.stop":"tools.listen")}
    </button>`}renderPanel(t){if("off"===this.#l)return l;const e="paused"===this.#l;return d`<div part="panel" role="group" aria-label=${t.text("tools.listen")}>
      <button
        part="button"
        type="button"
        @click=${()=>e?this.#b(t.spoken):this.#y()}
      >
        ${t.text(e?"tools.resume":"tools.pause")}
      </button>
      ${je(t,this.#c,e=>this.#v(e,t.spoken))}
    </div>`}#g({spoken:t}){const e=this.#s.renderRoot.querySelector("[part=article]");this.#u=function(t,e,n){const r=[];for(const e of t.querySelectorAll("[part=title],[part=lead],[part=body]"))for(const t of Pe(e))r.push(...Ie(t,e,n));return r}(e,0,t),this.#d=0,this.#b(t)}#y(){this.#l="paused",this.#p=void 0,He()?.cancel(),this.#s.requestUpdate()}#v(t,e){this.#c=t,"speaking"===this.#l&&this.#b(e),this.#s.requestUpdate()}#b(t){const e=this.#u[this.#d],n=Be(t);if(!e||!n)return void this.stop();this.#l="speaking",He().cancel();const r=this.#p=new SpeechSynthesisUtterance(e.text);r.voice=n,r.lang=n.lang,r.rate=this.#c,r.addEventListener("end",()=>{this.#p===r&&(this.#d++,this.#b(t))}),r.addEventListener("error",()=>{this.#p===r&&this.stop()}),this.#w(e),He().speak(r),this.#s.requestUpdate()}#h(){this.#p=void 0,He()?.cancel(),this.#w(void 0)}#w(t){this.#f?.classList.remove("spoken"),this.#f=t?.block,this.#f?.classList.add("spoken"),this.#f?.scrollIntoView({block:"nearest"}),"highlights"in CSS&&(t?CSS.highlights.set(qe,new Highlight(t.range)):CSS.highlights.delete(qe))}#m}function je({language:t,text:e},n,r){return d`<label class="speed">
    ${e("tools.speed")}
    <select
      part="input"
      @change=${t=>r?.(Number(t.currentTarget.value))}
    >
      ${We.map(e=>d`<option value=${e} ?selected=${e===n}>${(e=>`${f(e,t,2)}\xd7`)(e)}</option>`)}
    </select>
  </label>`}function He(){return window.speechSynthesis}function Be(t){const[e]=t.toLowerCase().split("-"),n=(He()?.getVoices()??[]).filter(({lang:t})=>t.toLowerCase().split(/[-_]/)[0]===e);return n.find(({localService:t})=>t)??n[0]}const Ye=["print","save","share","text-size","contrast","listen"],Ge=[85,100,115,130,150,175,200];class Ve{#s;#k=Xe(Number(h("text-size")));#A="high"===h("contrast");constructor(t){this.#s=t}get classes(){return`size${this.#k}${this.#A?" contrast":""}`}renderSize({text:t}){const e=Ge.indexOf(this.#k),n=(e,n,r)=>d`<button
        part="button tool"
        type="button"
        title=${n}
        aria-disabled=${void 0===e||e===this.#k?"true":"false"}
        @click=${()=>this.#x(e,t)}
      >
        <span aria-hidden="true" dir="ltr">${r}</span><span class="hidden">${n}</span>
      </button>`;return d`<span class="tools">
      ${n(Ge[e-1],t("tools.smaller"),"A\u2212")}
      ${n(100,t("tools.usual"),"A")}
      ${n(Ge[e+1],t("tools.larger"),"A+")}
    </span>`}renderContrast({text:t}){return d`<button
      part="button tool"
      type="button"
      aria-pressed=${this.#A?"true":"false"}
      @click=${this.#S}
    >
      ${t("tools.contrast")}
    </button>`}#x(t,e){void 0!==t&&t!==this.#k&&(this.#k=Xe(t),m("text-size",100===this.#k?void 0:String(this.#k)),this.#s.requestUpdate(),g(e("tools.size",{n:this.#k})))}#S=()=>{this.#A=!this.#A,m("contrast",this.#A?"high":void 0),this.#s.requestUpdate()}}function Xe(t){return Ge.find(e=>e===t)??100}const Ke='\n:root { color-scheme: light; }\nbody { max-width: 42em; margin: 0 auto; padding: 1em; color: #000; background: #fff;\n  font: 12pt/1.5 "Times New Roman", "Noto Serif", serif; overflow-wrap: anywhere; }\nh1, h2, h3, h4, h5, h6 { break-after: avoid; }\n[part=title] { font-size: 1.5em; }\n[part=meta], figcaption, caption, footer { font-size: 0.85em; }\n[part=meta] > * { margin-inline-end: 1em; }\n[part=lead] { font-weight: 700; }\nimg { display: block; max-width: 100%; height: auto; margin: 0 auto; }\nfigure { margin: 1em 0; text-align: center; }\nfigure, img, tr { break-inside: avoid; }\ntable { border-collapse: collapse; min-width: 100%; overflow-wrap: normal; }\nthead { display: table-header-group; }\ntd, th { padding: 0.3em 0.5em; border: 1px solid #666; vertical-align: top; text-align: start; }\n.layout td { border: 0; }\n[part=origin] { text-align: end; font-weight: 700; }\na { color: inherit; }\nfooter { margin-block-start: 2em; padding-block-start: 0.5em; border-block-start: 1px solid #666; }\n@page { margin: 2cm; }\n@media print { body { max-width: none; padding: 0; } }\n';let Je;async function Ze(t,e,n){Je?.remove();const r=Je=document.createElement("iframe");r.title=e;for(const[t,e]of Object.entries({position:"fixed",width:"0",height:"0",border:"0",visibility:"hidden"}))r.style.setProperty(t,e,"important");document.body.append(r);const o=r.contentDocument,i=o.defaultView;o.title=e,o.documentElement.lang=n;const a=new i.CSSStyleSheet;a.replaceSync(Ke),o.adoptedStyleSheets=[a],o.body.append(t),await Promise.race([Promise.all([...o.images].map(t=>t.decode().catch(()=>{}))),new Promise(t=>setTimeout(t,5e3))]),i.addEventListener("afterprint",()=>r.remove()),i.focus(),i.print()}function Qe(t,e,n){const r=new Blob([tn(t,e,n)],{type:"text/html"}),o=document.createElement("a");o.href=URL.createObjectURL(r),o.download=`${e.replace(/[\\/:*?"<>|\s]+/g," ").trim().slice(0,100)}.html`,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}function tn(t,e,n){const r=document.createElement("title");return r.textContent=e,`<!doctype html>\n<html lang="${n}"><head><meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https:; style-src 'unsafe-inline'">\n<meta name="viewport" content="width=device-width">\n${r.outerHTML}<style>${Ke}</style></head>\n<body>${t.outerHTML.replace(/<!--.*?-->/gs,"")}</body></html>\n`}class en{#s;#E;#T=!1;constructor(t){this.#s=t,this.look=new Ve(t),this.#E=new Fe(t)}reset(){this.#T=!1,this.#E.stop()}render(t,e,n){if(0===t.length)return l;const r=(t,e,n)=>d`<button
        part="button tool"
        type="button"
        aria-expanded=${void 0===n?l:n?"true":"false"}
        @click=${e}
      >
        ${t}
      </button>`,o={print:()=>r(e.text("tools.print"),()=>this.#_(Ze,e)),save:()=>r(e.text("tools.save"),()=>this.#_(Qe,e)),share:()=>r(e.text("tools.share"),this.#$,this.#T),"text-size":()=>this.look.renderSize(e),contrast:()=>this.look.renderContrast(e),listen:()=>n?l:this.#E.render(e)};return d`<div
        part="tools"
        class="tools"
        role="group"
        aria-label=${e.text("tools.label")}
      >
        ${t.map(t=>o[t]())}
      </div>
      ${this.#T&&t.includes("share")?function(t){const{address:e,article:n,text:r}=t,{title:o}=n,i=(t,e,n)=>d`<li>
      <a href=${`${t}?${function(t){return new URLSearchParams(t).toString().replace(/\+/g,"%20")}(e)}`} rel="noopener noreferrer">${n}</a>
    </li>`;return d`<div part="panel" role="group" aria-label=${r("tools.share")}>
    <ul class="tools">
      ${i("https://www.facebook.com/sharer/sharer.php",{u:e},"Facebook")}
      ${i("https://x.com/intent/post",{url:e,text:o},"X")}
      ${i("https://t.me/share/url",{url:e,text:o},"Telegram")}
      ${i("mailto:",{subject:o,body:e},r("tools.email"))}
    </ul>
    <button part="button" type="button" @click=${()=>async function({address:t,text:e}){try{await navigator.clipboard.writeText(t),g(e("tools.copied"))}catch{window.prompt(e("tools.copy"),t)}}(t)}>${r("tools.copy")}</button>
    ${"share"in navigator?d`<button part="button" type="button" @click=${()=>function(t,e){navigator.share({url:t,title:e}).catch(()=>{})}(e,o)}>
            ${r("tools.shareVia")}
          </button>`:l}
  </div>`}(e):l}
      ${t.includes("listen")&&!n?this.#E.renderPanel(e):l}`}#$=()=>{this.#T=!this.#T,this.#s.requestUpdate()};#_(t,e){const n=this.#s.renderRoot.querySelector("[part=article]");n&&t(function(t,{address:e,language:n,text:r}){const o=document.implementation.createHTMLDocument("").importNode(t,!0);o.removeAttribute("class"),o.querySelectorAll("[part~=tools],[part~=panel],[part~=audio],[part~=related],[part~=around],[part~=viewer],audio,video,.video,slot").forEach(t=>t.remove()),o.querySelectorAll(".enlarge").forEach(t=>t.replaceWith(...t.childNodes)),o.querySelectorAll("[role=region],[tabindex]").forEach(t=>{t.removeAttribute("role"),t.removeAttribute("tabindex")}),o.querySelectorAll("img").forEach(t=>t.loading="eager"),o.querySelectorAll("details").forEach(t=>t.open=!0);const i=document.createElement("footer");i.lang=n;for(const t of[r("article.address",{address:e}),r("article.copied",{time:p(Date.now(),n,!0)})])i.appendChild(document.createElement("p")).textContent=t;return o.append(i),o}(n,e),e.article.title,e.spoken)}}const nn=s`
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
`;class rn{#s;#o;#N;#O;#C;#L;constructor(t){this.styles=[Re,Ce,nn],this.#o=new Oe,this.#s=t,this.#N=new ze(t),this.#O=new en(t)}reset(){this.#O.reset()}describe(t,e,n){this.#N.tell(t,e,t=>i(t,n)),this.#s.renderRoot.querySelector("dialog:not([open])")?.showModal()}render(t){const{article:e,language:n,lang:r,level:o,text:s}=t,f=function({connection:t,language:e,lang:n,level:r,param:o,text:s}){return{language:e,lang:n,level:r+1,text:s,absolute:e=>i(e,t),addressOf:({id:e,url:n})=>o||!n?a(o||"article",e):i(n,t)}}(t),h=b(t.tools,Ye,[]),{image:m,lead:g,origin:y}=e,v=this.#o.of(e,{...t,level:o+1});r?v?.setAttribute("lang",r):v?.removeAttribute("lang");const w=m&&!e.bodyHtml.includes(m.url),k=e.audio&&e.audio.url!==this.#L?e.audio.url:"";return d`<article
      part="article"
      class=${this.#O.look.classes}
      @click=${e=>this.#z(e,t)}
    >
      ${c(o,d`<span lang=${r??l}>${e.title}</span>`,"title")}
      ${function({article:t,language:e,text:n}){const{publishedAt:r,updatedAt:o,category:i,author:a}=t,s=(t,r,o)=>d`<span
      >${n(t)}
      <time part=${o} datetime=${r}>${p(r,e,!0)}</time></span
    >`;return d`<p part="meta" lang=${e}>
    ${r?s("article.published",r,"date"):l}
    ${o&&o!==r?s("article.updated",o,"updated"):l}
    ${i?d`<span part="category">${i.name}</span>`:l}
    ${a?d`<span part="author">${a}</span>`:l}
  </p>`}(t)} ${this.#O.render(h,t,""!==k)}
      ${g?d`<p part="lead" lang=${r??l}>${g}</p>`:l}
      ${k?function(t,e,n,r){return d`<div class="recording" @change=${({currentTarget:t,target:e})=>{t.querySelector("audio").playbackRate=Number(e.value)}}>
    <audio
      part="audio"
      controls
      preload="none"
      src=${t}
      aria-label=${e.text("article.audio")}
      @error=${r}
    ></audio>
    ${n?je(e,1):l}
  </div>`}(f.absolute(k),t,h.includes("listen"),()=>{this.#L=k,this.#s.requestUpdate()}):l}
      ${w?d`<img
              part="image"
              src=${f.absolute(m.url)}
              alt=${m.alt??""}
              width=${m.width??l}
              height=${m.height??l}
            />`:l}
      ${v??d`<slot name="empty"><p part="message empty">${s("article.empty")}</p></slot>`}
      ${y?d`<p part="origin" lang=${n}>${s("article.origin",{origin:y})}</p>`:l}
      ${function(t,e){return 0===t.length?l:d`<section part="attachments">
    ${c(e.level,e.text("article.attachments"),"subheading")}
    <ul>
      ${t.map(t=>{const n=[Le(t),void 0===t.size?"":u(t.size,e.language)].filter(Boolean).join(", ");return d`<li>
          <a part="attachment" href=${e.absolute(t.url)}
            ><span lang=${e.lang??l}>${t.title}</span
            >${n?d`<span class="kind"> (${n})</span>`:l}</a
          >
        </li>`})}
    </ul>
  </section>`}(e.attachments??[],f)}
      ${t.related?function(t,e){return 0===t.length?l:d`<section part="related">
    ${c(e.level,e.text("article.related"),"subheading")}
    <ul>
      ${t.map(t=>d`<li>
            <a href=${e.addressOf(t)} lang=${e.lang??l} data-article=${t.id}
              >${t.title}</a
            >
            ${t.publishedAt?d`<time datetime=${t.publishedAt}
                    >${p(t.publishedAt,e.language)}</time
                  >`:l}
          </li>`)}
    </ul>
  </section>`}(e.related??[],f):l} ${function({previous:t,next:e},n){if(!t&&!e)return l;const r=(t,e,r)=>d`<li>
      <span class="way">${n.text(e)}</span>
      <a
        part=${r}
        href=${n.addressOf(t)}
        lang=${n.lang??l}
        data-article=${t.id}
        >${t.title}</a
      >
    </li>`;return d`<nav part="around" aria-label=${n.text("article.around")}>
    <ul>
      ${e?r(e,"article.next","next"):l}
      ${t?r(t,"article.previous","previous"):l}
    </ul>
  </nav>`}(e,f)}
      ${this.#C?function({src:t,alt:e,caption:n},r,o){const i=t=>t.currentTarget.closest("dialog").close();return d`<dialog
    part="viewer"
    aria-label=${[r("viewer.label"),e||n].filter(Boolean).join(": ")}
    @close=${o}
    @click=${t=>t.target===t.currentTarget&&i(t)}
  >
    <button part="button" type="button" @click=${i}>${r("viewer.close")}</button>
    <img src=${t} alt=${e} />
    <p>${n||e}</p>
  </dialog>`}(this.#C,s,()=>this.#D(void 0)):l}
    </article>`}#z(t,e){const n=function({target:t}){const e=t.closest(".enlarge")?.querySelector("img");if(!e)return;const n=e.closest("figure")?.querySelector("figcaption")?.textContent.trim()??"";return{src:e.currentSrc||e.src,alt:e.alt,caption:n}}(t);n&&!this.#C&&this.#D(n),e.follow(t)}#D(t){this.#C=t,this.#s.requestUpdate()}}export{rn as Reading};
