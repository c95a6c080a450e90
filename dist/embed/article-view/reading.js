/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
!function(t,e,n,r,o,i,a,l,s,c,u){function d(t,e,n){t.querySelectorAll(e).forEach(n)}function p(t,e){const n=document.createElement(e);for(const{name:e,value:r}of t.attributes)"style"!==e&&n.setAttribute(e,r);for(n.style.cssText=t.style.cssText;t.firstChild;)n.append(t.firstChild);return t.replaceWith(n),n}function h(t,e){try{return new URL(t.trim(),e).href}catch{return}}const m="a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr".split(" "),f="abbr align alt border cellpadding cellspacing color colspan controls datetime dir headers height href hreflang lang loop open reversed rowspan scope size span src srcset start summary title type valign value width".split(" "),g=["text-align","color","background-color","font-weight","font-style","text-decoration-line","vertical-align","width","list-style-type","border-collapse","white-space"],b=/^https?:\/\/(?:www\.)?(?:youtube\.com|youtube-nocookie\.com)\/embed\/([\w-]{6,20})(?:[?#]|$)/,y="www.youtube-nocookie.com";function v(t){try{return decodeURIComponent(t)}catch{return t}}function w({type:t,target:e}){const n=e,r=n.parentElement;"enlarge"===r?.className&&("error"===t||n.naturalWidth<100)&&r.replaceWith(n)}const k=[0,0,0],A=[255,255,255],S=[36,40,47];let x;const E=new Map;function T(t){return E.has(t)||(E.size>=500&&E.clear(),E.set(t,function(t){if(x??=document.createElement("canvas").getContext("2d"),!x||!CSS.supports("color",t)||/^(current|inherit|windowtext)/i.test(t))return;x.fillStyle="#000",x.fillStyle=t;const e=/^#(..)(..)(..)$/.exec(x.fillStyle);return e?[parseInt(e[1],16),parseInt(e[2],16),parseInt(e[3],16)]:void 0}(t))),E.get(t)}function _(t){const[e,n,r]=t.map(t=>{const e=t/255;return e<=.04045?e/12.92:((e+.055)/1.055)**2.4});return.2126*e+.7152*n+.0722*r}function $(t,e){const[n,r]=[_(t),_(e)].sort((t,e)=>t-e);return(r+.05)/(n+.05)}function N(t,e){const n=_(e)>.18?k:A;let r=t;for(let o=1;o<=10&&$(r,e)<4.5;o++)r=t.map((t,e)=>Math.round(t+(n[e]-t)*o/10));return r}const O=t=>Math.max(...t)-Math.min(...t)<24,C=t=>`rgb(${t.join(",")})`;class L{#t=new Map;paint(t,e,n){const r=n?T(n):void 0,o=e?T(e):void 0,{style:i}=t;if(r&&!O(r))return this.#t.set(t,r),i.setProperty("background-color",C(r)),void i.setProperty("color",C(N(o??k,r)));const a=this.#e(t);if(!o||O(o))return;const l=C(N(o,a??A));i.setProperty("color",l),a||i.setProperty("color",`light-dark(${l}, ${C(N(o,S))})`)}#e(t){if(0===this.#t.size)return;let e=t;for(;e&&!this.#t.has(e);)e=e.parentElement;return e?this.#t.get(e):void 0}}const z=/[\u0103\xe2\u0111\xea\xf4\u01a1\u01b0\xe0-\u1ef9]/i;function D(t){let e=t?.previousSibling??null;for(;e instanceof Text&&!e.data.trim();)e=e.previousSibling;return e}function R(t){return t instanceof Element&&"BR"===t.tagName}function M(t,e){(null==e||e>t.length)&&(e=t.length);for(var n=0,r=Array(e);n<e;n++)r[n]=t[n];return r}function P(t,e){return function(t){if(Array.isArray(t))return t}(t)||function(t,e){var n=null==t?null:"undefined"!=typeof Symbol&&t[Symbol.iterator]||t["@@iterator"];if(null!=n){var r,o,i,a,l=[],s=!0,c=!1;try{if(i=(n=n.call(t)).next,0===e);else for(;!(s=(r=i.call(n)).done)&&(l.push(r.value),l.length!==e);s=!0);}catch(t){c=!0,o=t}finally{try{if(!s&&null!=n.return&&(a=n.return(),Object(a)!==a))return}finally{if(c)throw o}}return l}}(t,e)||function(t,e){if(t){if("string"==typeof t)return M(t,e);var n={}.toString.call(t).slice(8,-1);return"Object"===n&&t.constructor&&(n=t.constructor.name),"Map"===n||"Set"===n?Array.from(t):"Arguments"===n||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?M(t,e):void 0}}(t,e)||function(){throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.")}()}const I=Object.entries,W=Object.keys,U=Object.setPrototypeOf,q=Object.isFrozen,F=Object.getPrototypeOf,H=Object.getOwnPropertyDescriptor;let j=Object.freeze,B=Object.seal,Y=Object.create,G="undefined"!=typeof Reflect&&Reflect,V=G.apply,X=G.construct;j||(j=function(t){return t}),B||(B=function(t){return t}),V||(V=function(t,e){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return t.apply(e,r)}),X||(X=function(t){for(var e=arguments.length,n=new Array(e>1?e-1:0),r=1;r<e;r++)n[r-1]=arguments[r];return new t(...n)});const K=kt(Array.prototype.forEach),Z=kt(Array.prototype.lastIndexOf),J=kt(Array.prototype.pop),Q=kt(Array.prototype.push),tt=kt(Array.prototype.slice),et=kt(Array.prototype.splice),nt=Array.isArray,rt=At(Set),ot=kt(Set.prototype.add),it=kt(Set.prototype.has),at=kt(String.prototype.toLowerCase),lt=kt(String.prototype.toString),st=kt(String.prototype.match),ct=kt(String.prototype.replace),ut=kt(String.prototype.indexOf),dt=kt(String.prototype.trim),pt=kt(Number.prototype.toString),ht=kt(Boolean.prototype.toString),mt="undefined"==typeof BigInt?null:kt(BigInt.prototype.toString),ft="undefined"==typeof Symbol?null:kt(Symbol.prototype.toString),gt=kt(Object.prototype.hasOwnProperty),bt=kt(Object.prototype.toString),yt=RegExp.prototype.test,vt=function(t,e){return t instanceof RegExp&&(t.lastIndex=0),V(yt,t,[e])},wt=At(TypeError);function kt(t){return function(e){for(var n=arguments.length,r=new Array(n>1?n-1:0),o=1;o<n;o++)r[o-1]=arguments[o];return V(t,e,r)}}function At(t){return function(){for(var e=arguments.length,n=new Array(e),r=0;r<e;r++)n[r]=arguments[r];return X(t,n)}}function St(t,e){let n=arguments.length>2&&void 0!==arguments[2]?arguments[2]:at;if(U&&U(t,null),!nt(e))return t;let r=e.length;for(;r--;){let o=e[r];if("string"==typeof o){const t=n(o);t!==o&&(q(e)||(e[r]=t),o=t)}t[o]=!0}return t}function xt(t){for(let e=0;e<t.length;e++)gt(t,e)||(t[e]=null);return t}function Et(t){const e=Y(null);for(const r of I(t)){var n=P(r,2);const o=n[0],i=n[1];gt(t,o)&&(nt(i)?e[o]=xt(i):i&&"object"==typeof i&&i.constructor===Object?e[o]=Et(i):e[o]=i)}return e}function Tt(t){const e=Y(null),n=W(t);let r=n.length;for(;r--;)e[n[r]]=t[n[r]];return e}function _t(t,e){for(;null!==t;){const n=H(t,e);if(n){if(n.get)return kt(n.get);if("function"==typeof n.value)return kt(n.value)}t=F(t)}return function(){return null}}const $t=j(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),Nt=j(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),Ot=j(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),Ct=j(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),Lt=j(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),zt=j(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),Dt=j(["#text"]),Rt=j(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),Mt=j(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),Pt=j(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),It=j(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),Wt=B(/{{[\w\W]*|^[\w\W]*}}/g),Ut=B(/<%[\w\W]*|^[\w\W]*%>/g),qt=B(/\${[\w\W]*/g),Ft=B(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Ht=B(/^data-[\-\w.\u00B7-\uFFFF]+$/),jt=B(/^aria-[\-\w]+$/),Bt=B(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),Yt=B(/^(?:\w+script|data):/i),Gt=B(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),Vt=B(/^html$/i),Xt=B(/^[a-z][.\w]*(-[.\w]+)+$/i),Kt=B(/<[/\w!]/g),Zt=B(/<[/\w]/g),Jt=B(/<\/no(script|embed|frames)/i),Qt=B(/\/>/i),te=B(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),ee=B(/^[\r\n\t ]+/),ne=j(St({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),re=function(){return"undefined"==typeof window?null:window},oe=function(t,e,n,r){return gt(t,e)&&nt(t[e])?St(r.base?Tt(r.base):{},t[e],r.transform):n},ie=function(t,e,n){const r=gt(t,e)?t[e]:void 0;return r&&"object"==typeof r?Et(r):n};var ae=function t(){let e=arguments.length>0&&void 0!==arguments[0]?arguments[0]:re();const n=e=>t(e);if(n.version="3.4.18",n.removed=[],!e||!e.document||9!==e.document.nodeType||!e.Element)return n.isSupported=!1,n;let r=e.document;const o=r,i=o.currentScript,a=e.HTMLTemplateElement,l=e.Node,s=e.Element,c=e.NodeFilter,u=e.DOMParser,d=e.trustedTypes,p=s.prototype,h=_t(p,"cloneNode"),m=_t(p,"remove"),f=_t(p,"removeAttributeNode"),g=_t(p,"nextSibling"),b=_t(p,"childNodes"),y=_t(p,"parentNode"),v=_t(p,"shadowRoot"),w=_t(p,"attributes"),k=l&&l.prototype?_t(l.prototype,"nodeType"):null,A=l&&l.prototype?_t(l.prototype,"nodeName"):null,S=l&&l.prototype?_t(l.prototype,"ownerDocument"):null,x=function(t){return k?k(t):t.nodeType},E=function(t){return A?A(t):t.nodeName},T=function(t){for(;null!==t;){const e=H(t,"namespaceURI");if(e)return e.get?kt(e.get):null;t=F(t)}return null}(p),_=function(t){return T?T(t):t.namespaceURI};if("function"==typeof a){const t=r.createElement("template");t.content&&t.content.ownerDocument&&(r=t.content.ownerDocument)}let $,N,O="",C=!1,L=0;const z=function(){if(L>0)throw wt('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},D=function(t){z(),L++;try{return $.createHTML(t)}finally{L--}},R=function(t){return $&&Le?D(t):t},M=r,P=M.implementation,W=M.createNodeIterator,U=M.createDocumentFragment,q=M.getElementsByTagName,G=o.importNode;let V={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]};n.isSupported="function"==typeof I&&"function"==typeof y&&P&&void 0!==P.createHTMLDocument;const X=Wt,yt=Ut,At=qt,xt=Ht,ae=jt,le=Yt,se=Gt,ce=Xt;let ue=Bt,de=null;const pe=St({},[...$t,...Nt,...Ot,...Lt,...Dt]);let he=null;const me=St({},[...Rt,...Mt,...Pt,...It]);let fe=null,ge=null,be=null;const ye=Object.seal(Y(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}}));let ve=!0,we=!0,ke=!1,Ae=!0,Se=!1,xe=!0,Ee=!1,Te=!1,_e=null,$e=null,Ne=!1,Oe=!1,Ce=!1,Le=!1,ze=!0,De=!1;const Re="user-content-";let Me=!0,Pe=!1,Ie=null,We=!1,Ue=null;const qe=St({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]);let Fe=null;const He=St({},["audio","video","img","source","image","track"]);let je=null;const Be=St({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Ye="http://www.w3.org/1998/Math/MathML",Ge="http://www.w3.org/2000/svg",Ve="http://www.w3.org/1999/xhtml";let Xe=Ve,Ke=!1,Ze=null;const Je=St({},[Ye,Ge,Ve],lt),Qe=j(St({},["mi","mo","mn","ms","mtext"]));let tn=null;const en=j(St({},["annotation-xml"]));let nn=null;const rn=j(Y(null)),on=St({},["title","style","font","a","script"]);let an=null;const ln=["application/xhtml+xml","text/html"];let sn=null,cn=null;const un=r.createElement("form"),dn=function(t){return t instanceof RegExp||t instanceof Function},pn=function(){let t=arguments.length>0&&void 0!==arguments[0]?arguments[0]:{};t&&"object"==typeof t||(t={}),t=Et(t),an=-1===ln.indexOf(t.PARSER_MEDIA_TYPE)?"text/html":t.PARSER_MEDIA_TYPE,sn="application/xhtml+xml"===an?lt:at,de=oe(t,"ALLOWED_TAGS",pe,{transform:sn}),he=oe(t,"ALLOWED_ATTR",me,{transform:sn}),Ze=oe(t,"ALLOWED_NAMESPACES",Je,{transform:lt}),je=oe(t,"ADD_URI_SAFE_ATTR",Be,{transform:sn,base:Be}),Fe=oe(t,"ADD_DATA_URI_TAGS",He,{transform:sn,base:He}),Ue=oe(t,"FORBID_CONTENTS",qe,{transform:sn}),ge=oe(t,"FORBID_TAGS",Y(null),{transform:sn}),be=oe(t,"FORBID_ATTR",Y(null),{transform:sn}),We=!!gt(t,"USE_PROFILES")&&(t.USE_PROFILES&&"object"==typeof t.USE_PROFILES?Et(t.USE_PROFILES):t.USE_PROFILES),ve=!1!==t.ALLOW_ARIA_ATTR,we=!1!==t.ALLOW_DATA_ATTR,ke=t.ALLOW_UNKNOWN_PROTOCOLS||!1,Ae=!1!==t.ALLOW_SELF_CLOSE_IN_ATTR,Se=t.SAFE_FOR_TEMPLATES||!1,xe=!1!==t.SAFE_FOR_XML,Ee=t.WHOLE_DOCUMENT||!1,Oe=t.RETURN_DOM||!1,Ce=t.RETURN_DOM_FRAGMENT||!1,Le=t.RETURN_TRUSTED_TYPE||!1,Ne=t.FORCE_BODY||!1,ze=!1!==t.SANITIZE_DOM,De=t.SANITIZE_NAMED_PROPS||!1,Me=!1!==t.KEEP_CONTENT,Pe=t.IN_PLACE||!1,ue=function(t){if(!t)return!1;try{return vt(t,""),!0}catch(t){return!1}}(t.ALLOWED_URI_REGEXP)?t.ALLOWED_URI_REGEXP:Bt,Xe="string"==typeof t.NAMESPACE?t.NAMESPACE:Ve,tn=ie(t,"MATHML_TEXT_INTEGRATION_POINTS",Qe),nn=ie(t,"HTML_INTEGRATION_POINTS",en);const e=ie(t,"CUSTOM_ELEMENT_HANDLING",rn);if(fe=Y(null),gt(e,"tagNameCheck")&&dn(e.tagNameCheck)&&(fe.tagNameCheck=e.tagNameCheck),gt(e,"attributeNameCheck")&&dn(e.attributeNameCheck)&&(fe.attributeNameCheck=e.attributeNameCheck),gt(e,"allowCustomizedBuiltInElements")&&"boolean"==typeof e.allowCustomizedBuiltInElements&&(fe.allowCustomizedBuiltInElements=e.allowCustomizedBuiltInElements),B(fe),Se&&(we=!1),Ce&&(Oe=!0),We&&((gt(t,"ALLOWED_TAGS")||gt(t,"ALLOWED_ATTR"))&&"undefined"!=typeof console&&"function"==typeof console.warn&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),de=St({},Dt),he=Y(null),!0===We.html&&(St(de,$t),St(he,Rt)),!0===We.svg&&(St(de,Nt),St(he,Mt),St(he,It)),!0===We.svgFilters&&(St(de,Ot),St(he,Mt),St(he,It)),!0===We.mathMl&&(St(de,Lt),St(he,Pt),St(he,It))),ye.tagCheck=null,ye.attributeCheck=null,gt(t,"ADD_TAGS")&&("function"==typeof t.ADD_TAGS?ye.tagCheck=t.ADD_TAGS:nt(t.ADD_TAGS)&&(de===pe&&(de=Tt(de)),St(de,t.ADD_TAGS,sn))),gt(t,"ADD_ATTR")&&("function"==typeof t.ADD_ATTR?ye.attributeCheck=t.ADD_ATTR:nt(t.ADD_ATTR)&&(he===me&&(he=Tt(he)),St(he,t.ADD_ATTR,sn))),gt(t,"ADD_FORBID_CONTENTS")&&nt(t.ADD_FORBID_CONTENTS)&&(Ue===qe&&(Ue=Tt(Ue)),St(Ue,t.ADD_FORBID_CONTENTS,sn)),Me&&(de["#text"]=!0),Ee&&St(de,["html","head","body"]),de.table&&(de.tbody=!0,delete ge.tbody),t.TRUSTED_TYPES_POLICY){if("function"!=typeof t.TRUSTED_TYPES_POLICY.createHTML)throw wt('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if("function"!=typeof t.TRUSTED_TYPES_POLICY.createScriptURL)throw wt('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');const e=$;$=t.TRUSTED_TYPES_POLICY;try{O=D("")}catch(t){throw $=e,t}}else null===t.TRUSTED_TYPES_POLICY?($=void 0,O=""):(void 0===$&&(C||(N=function(t,e){if("object"!=typeof t||"function"!=typeof t.createPolicy)return null;let n=null;const r="data-tt-policy-suffix";e&&e.hasAttribute(r)&&(n=e.getAttribute(r));const o="dompurify"+(n?"#"+n:"");try{return t.createPolicy(o,{createHTML:t=>t,createScriptURL:t=>t})}catch(t){return console.warn("TrustedTypes policy "+o+" could not be created."),null}}(d,i),C=!0),$=N),$&&"string"==typeof O&&(O=D("")));cn=j(t)},hn=St({},[...Nt,...Ot,...Ct]),mn=St({},[...Lt,...zt]),fn=function(t){Q(n.removed,{element:t});try{y(t).removeChild(t)}catch(e){if(m(t),!y(t))throw wt("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},gn=function(t,e,n){try{f(t,e)}catch(e){try{t.removeAttribute(n)}catch(t){}}},bn=function(t){kn(t);const e=b(t);e&&K(tt(e),t=>{try{m(t)}catch(t){}}),1===x(t)&&vn(t,!1)},yn=function(t,e,r){if(!r)try{r=e.getAttributeNode(t)}catch(t){r=null}if(Q(n.removed,{attribute:r||null,from:e}),r)gn(e,r,t);else try{e.removeAttribute(t)}catch(t){}if("is"===t)if(Oe||Ce)try{fn(e)}catch(t){}else try{e.setAttribute(t,"")}catch(t){}},vn=function(t,e){const n=w(t);if(n)for(let r=n.length-1;r>=0;--r){const o=n[r],i=o&&o.name;"string"!=typeof i||e&&he[sn(i)]||gn(t,o,i)}},wn=function(t,e){let n=arguments.length>2&&void 0!==arguments[2]&&arguments[2];const r=[t];for(;r.length>0;){const t=r.pop();if(!1===e(t))continue;if(n&&1===x(t)){const e=v(t);zn(e)&&r.push(e)}const o=b(t);if(o)for(let t=o.length-1;t>=0;--t)r.push(o[t])}},kn=function(t){wn(t,t=>{1===x(t)&&vn(t,!0)})},An=function(t){const e=[];return wn(t,t=>{e.push(t)},!0),e},Sn=function(t,e){let r=!1;return K(n.removed,e=>{e.element&&(r=r||e.element===t,kn(e.element))}),function(t,e){const n=rt();K(An(t),t=>{1===x(t)&&ot(n,t)}),K(e,t=>{1!==x(t)||it(n,t)||vn(t,!0)})}(t,e),r},xn=function(t,e,n,r){const o=_n(t);let i;for(;i=o.nextNode();)it(r,i)&&!it(Ie,i)&&(e&&Rn(V.uponSanitizeShadowNode,i,null),Yn(i,n))},En=function(t,e){return!!xe&&("patchsrc"===t||"for"===t&&"label"!==e&&"output"!==e)},Tn=function(t){let e=null,n=null;if(Ne)t="<remove></remove>"+t;else{const e=st(t,ee);n=e&&e[0]}"application/xhtml+xml"===an&&Xe===Ve&&(t='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+t+"</body></html>");const o=$?D(t):t;if(Xe===Ve)try{e=(new u).parseFromString(o,an)}catch(t){}if(!e||!e.documentElement){e=P.createDocument(Xe,"template",null);try{e.documentElement.innerHTML=Ke?O:o}catch(t){}}const i=e.body||e.documentElement;return t&&n&&i.insertBefore(r.createTextNode(n),i.childNodes[0]||null),Xe===Ve?q.call(e,Ee?"html":"body")[0]:Ee?e.documentElement:i},_n=function(t){let e=arguments.length>1&&void 0!==arguments[1]&&arguments[1];const n=S?S(t):t.ownerDocument;return W.call(n||t,t,(e?0:c.SHOW_ELEMENT)|c.SHOW_COMMENT|c.SHOW_TEXT|c.SHOW_PROCESSING_INSTRUCTION|c.SHOW_CDATA_SECTION,null)},$n=function(t){return t=ct(t,X," "),t=ct(t,yt," "),ct(t,At," ")},Nn=function(t){var e;On(t);const n=null===(e=t.querySelectorAll)||void 0===e?void 0:e.call(t,"template");n&&K(n,t=>{zn(t.content)&&Nn(t.content)})},On=function(t){t.normalize();const e=_n(t,!0);let n=e.nextNode();for(;n;)n.data=$n(n.data),n=e.nextNode()},Cn=function(t){const e=A?A(t):null;return"string"==typeof e&&"form"===sn(e)&&("string"!=typeof t.nodeName||"string"!=typeof t.textContent||"function"!=typeof t.removeChild||t.attributes!==w(t)||"function"!=typeof t.removeAttribute||"function"!=typeof t.removeAttributeNode||"function"!=typeof t.getAttributeNode||"function"!=typeof t.setAttribute||"string"!=typeof t.namespaceURI||"function"!=typeof t.insertBefore||"function"!=typeof t.hasChildNodes||t.nodeType!==k(t)||t.childNodes!==b(t))},Ln=function(t){if(!k||"object"!=typeof t||null===t)return null;try{const e=k(t);return"number"==typeof e?e:null}catch(t){return null}},zn=function(t){return 11===Ln(t)},Dn=function(t){return null!==Ln(t)};function Rn(t,e,r){0!==t.length&&K(t,t=>{t.call(n,e,r,cn)})}const Mn=function(t,e){if(t instanceof RegExp)return vt(t,e);if(t instanceof Function){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return Boolean(t(e,...r))}return!1},Pn=function(t,e,n,r){return 0===t.length?e:e===n||e===r?Tt(e):e},In=function(t,e){return t!==e&&null===y(t)&&(Pe&&kn(t),!0)},Wn=function(t,e){if(Ie&&ot(Ie,t),Rn(V.beforeSanitizeElements,t,null),In(t,e))return!0;if(Cn(t))return fn(t),!0;const r=sn(E(t)),o=x(t);if(de=Pn(V.uponSanitizeElement,de,pe,_e),Rn(V.uponSanitizeElement,t,{tagName:r,allowedTags:de}),In(t,e))return!0;if(function(t,e,n){return!!(xe&&1===n&&t.hasChildNodes()&&!Dn(t.firstElementChild)&&vt(Kt,t.textContent)&&vt(Kt,t.innerHTML))||!!(xe&&ne[e]&&1===n&&_(t)===Ve&&(Dn(t.firstElementChild)||"string"==typeof t.textContent&&vt(Kt,t.textContent)))||7===n||!(!xe||8!==n||!vt(Zt,t.data))}(t,r,o))return fn(t),!0;if(ge[r]||!(ye.tagCheck instanceof Function&&ye.tagCheck(r))&&!de[r]){const n=function(t,e,n){if(!ge[e]&&Fn(e)&&Mn(fe.tagNameCheck,e))return!1;if(Me&&!Ue[e]&&!Ue[at(e)]){const e=y(t),r=b(t);if(r&&e)for(let o=r.length-1;o>=0;--o){const i=t===n?h(r[o],!0):r[o];e.insertBefore(i,g(t))}}return fn(t),!0}(t,r,e);return!(!1!==n||(Rn(V.afterSanitizeElements,t,null),!In(t,e)))||n}if(1===o&&!function(t){const e=_(t),n=at(E(t)),r=y(t);let o=Xe,i="template";return r&&1===x(r)&&(o=_(r),i=at(E(r))),!!Ze[e]&&(e===Ge?function(t,e,n){return e===Ve?"svg"===t:e===Ye?"svg"===t&&("annotation-xml"===n||tn[n]):Boolean(hn[t])}(n,o,i):e===Ye?function(t,e,n){return e===Ve?"math"===t:e===Ge?"math"===t&&nn[n]:Boolean(mn[t])}(n,o,i):e===Ve?function(t,e,n){return!(e===Ge&&!nn[n])&&!(e===Ye&&!tn[n])&&!mn[t]&&(on[t]||!hn[t])}(n,o,i):"application/xhtml+xml"===an)}(t))return fn(t),!0;if(("noscript"===r||"noembed"===r||"noframes"===r)&&vt(Jt,t.innerHTML))return fn(t),!0;if(Se&&3===o){const e=t.textContent,r=$n(e);e!==r&&(Q(n.removed,{element:t.cloneNode()}),t.textContent=r)}return Rn(V.afterSanitizeElements,t,null),In(t,e)},Un=function(t,e,n){if(be[e])return!1;if(En(e,t))return!1;if(ze&&("id"===e||"name"===e)&&(n in r||n in un))return!1;const o=he[e]||ye.attributeCheck instanceof Function&&ye.attributeCheck(e,t);if(we&&vt(xt,e))return!0;if(ve&&vt(ae,e))return!0;if(!o)return Fn(t)&&Mn(fe.tagNameCheck,t)&&Mn(fe.attributeNameCheck,e,t)||"is"===e&&fe.allowCustomizedBuiltInElements&&Mn(fe.tagNameCheck,n);if(je[e])return!0;const i=ct(n,se,"");return!(!vt(ue,i)&&("src"!==e&&"xlink:href"!==e&&"href"!==e||"script"===t||0!==ut(n,"data:")||!Fe[t])&&(!ke||vt(le,i))&&n)},qn=St({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),Fn=function(t){return!qn[at(t)]&&vt(ce,t)},Hn=function(t,e,n,r){if($&&"object"==typeof d&&"function"==typeof d.getAttributeType&&!n)switch(d.getAttributeType(t,e)){case"TrustedHTML":return D(r);case"TrustedScriptURL":return function(t){z(),L++;try{return $.createScriptURL(t)}finally{L--}}(r)}return r},jn=function(t,e,n,r){try{return n?t.setAttributeNS(n,e,r):t.setAttribute(e,r),!Cn(t)||(fn(t),!1)}catch(n){return yn(e,t),!1}},Bn=function(t,e){return!(!xe||!vt(te,e))||"attributename"===at(t)&&-1!==ut(e,"href")},Yn=function(t,e){Wn(t,e),function(t,e){if(Rn(V.beforeSanitizeAttributes,t,null),In(t,e))return;const r=t.attributes;if(!r||Cn(t))return;he=Pn(V.uponSanitizeAttribute,he,me,$e);const o={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:he,forceKeepAttr:void 0};let i=r.length;const a=sn(E(t));for(;i--;){const e=r[i],l=e.name,s=e.namespaceURI,c=e.value,u=sn(l),d=c;let p="value"===l?d:dt(d),h=!1;o.attrName=u,o.attrValue=p,o.keepAttr=!0,o.forceKeepAttr=void 0,Rn(V.uponSanitizeAttribute,t,o),p=o.attrValue,!De||"id"!==u&&"name"!==u||0===ut(p,Re)||(yn(l,t,e),p=Re+p,h=!0),Bn(l,p)?yn(l,t,e):o.forceKeepAttr||(!o.keepAttr||!Ae&&vt(Qt,p)?yn(l,t,e):(Se&&(p=$n(p)),Un(a,u,p)?(p=Hn(a,u,s,p),p!==d&&jn(t,l,s,p)&&h&&J(n.removed)):yn(l,t,e)))}Rn(V.afterSanitizeAttributes,t,null),In(t,e)}(t,e),zn(t.content)&&Gn(t.content)},Gn=function(t){let e=null;const n=_n(t);for(Rn(V.beforeSanitizeShadowDOM,t,null);e=n.nextNode();)if(Rn(V.uponSanitizeShadowNode,e,null),Yn(e,t),1===x(e)){const t=v(e);zn(t)&&(Vn(t),Gn(t))}Se&&On(t),Rn(V.afterSanitizeShadowDOM,t,null)},Vn=function(t){const e=[{node:t,shadow:null}];for(;e.length>0;){const t=e.pop();if(t.shadow){Gn(t.shadow);continue}const n=t.node,r=1===x(n),o=b(n);if(o)for(let t=o.length-1;t>=0;--t)e.push({node:o[t],shadow:null});if(r){const t=A?A(n):null;if("string"==typeof t&&"template"===sn(t)){const t=n.content;zn(t)&&e.push({node:t,shadow:null})}}if(r){const t=v(n);zn(t)&&e.push({node:null,shadow:t},{node:t,shadow:null})}}};return n.sanitize=function(t){let e=arguments.length>1&&void 0!==arguments[1]?arguments[1]:{},r=null,i=null,a=null,l=null;if(Ke=!t,Ke&&(t="\x3c!--\x3e"),"string"!=typeof t&&!Dn(t)&&"string"!=typeof(t=function(t){switch(typeof t){case"string":return t;case"number":return pt(t);case"boolean":return ht(t);case"bigint":return mt?mt(t):"0";case"symbol":return ft?ft(t):"Symbol()";case"undefined":default:return bt(t);case"function":case"object":{if(null===t)return bt(t);const e=t,n=_t(e,"toString");if("function"==typeof n){const t=n(e);return"string"==typeof t?t:bt(t)}return bt(t)}}}(t)))throw wt("dirty is not a string, aborting");if(!n.isSupported)return t;Te?(de=_e,he=$e):pn(e),n.removed=[];const s=Pe&&"string"!=typeof t&&Dn(t);let c=[];const u=Ie;if(s){xe&&wn(t,t=>{const e=x(t);if(7===e||8===e&&vt(Zt,t.data)){try{m(t)}catch(t){}return!1}if(1===e){const e=t,n=sn(E(t));try{e.hasAttribute&&e.hasAttribute("patchsrc")&&e.removeAttribute("patchsrc"),e.hasAttribute&&e.hasAttribute("for")&&En("for",n)&&e.removeAttribute("for")}catch(t){}}return!0});const e=E(t);if("string"==typeof e){const n=sn(e);if(!de[n]||ge[n])throw bn(t),wt("root node is forbidden and cannot be sanitized in-place")}if(Cn(t))throw bn(t),wt("root node is clobbered and cannot be sanitized in-place");c=An(t),Ie=rt()}else if(Dn(t))r=Tn("\x3c!----\x3e"),i=r.ownerDocument.importNode(t,!0),1===i.nodeType&&"BODY"===i.nodeName||"HTML"===i.nodeName?r=i:r.appendChild(i),Vn(r);else{if(!Oe&&!Se&&!Ee&&-1===t.indexOf("<"))return R(t);if(r=Tn(t),!r)return Oe?null:Le?O:""}r&&Ne&&fn(r.firstChild);const d=s?t:r;try{s&&Vn(t);const e=_n(d);for(;a=e.nextNode();)Yn(a,d);s&&function(t,e){const n=Ie;let r=null;const o=()=>(r||(r=rt(),K(e,t=>{ot(r,t)})),r);for(let e=0;;e++){const r=An(t),i=[t];let a=!1;if(K(r,t=>{11===x(t)?Q(i,t):a||it(n,t)||(a=it(o(),t))}),!a)return;if(e>=8)throw wt("the tree kept changing during in-place sanitization; refusing to return it");K(i,(e,n)=>{xn(e,n>0,t,o())})}}(t,c)}catch(e){throw s&&(bn(t),Sn(t,c)),e}finally{Ie=u}if(s){if(Sn(t,c))throw wt("a node selected for removal could not be safely returned; refusing to sanitize in place");return Se&&Nn(t),t}if(Oe){if(Se&&Nn(r),Ce)for(l=U.call(r.ownerDocument);r.firstChild;)l.appendChild(r.firstChild);else l=r;return(he.shadowroot||he.shadowrootmode)&&(l=G.call(o,l,!0)),l}const p=()=>Ee?r.outerHTML:r.innerHTML;let h=p();return Se&&vt(Ft,h)&&(On(r),h=p()),Ee&&de["!doctype"]&&r.ownerDocument&&r.ownerDocument.doctype&&r.ownerDocument.doctype.name&&vt(Vt,r.ownerDocument.doctype.name)&&(h="<!DOCTYPE "+r.ownerDocument.doctype.name+">\n"+h),R(h)},n.setConfig=function(){pn(arguments.length>0&&void 0!==arguments[0]?arguments[0]:{}),Te=!0,_e=de,$e=he},n.clearConfig=function(){cn=null,Te=!1,_e=null,$e=null,$=N,O=""},n.isValidAttribute=function(t,e,n){cn||pn({});const r=sn(t),o=sn(e);return("string"!=typeof n||!(Bn(e,n)||!Ae&&vt(Qt,n)))&&Un(r,o,n)},n.addHook=function(t,e){"function"==typeof e&&gt(V,t)&&Q(V[t],e)},n.removeHook=function(t,e){if(gt(V,t)){if(void 0!==e){const n=Z(V[t],e);return-1===n?void 0:et(V[t],n,1)[0]}return J(V[t])}},n.removeHooks=function(t){gt(V,t)&&(V[t]=[])},n.removeAllHooks=function(){V={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},n}();const le=/([\s"'/])(style(?=\s*=)|on[a-z]+(?=[\s=/>]))/gi,se=/^[-#\w\s.,%()/]{1,100}$/,ce=/url|var|expression|env|attr|image|element/i;let ue,de=new Map;function pe(t){const e=de.get(t);if(e)return e;ue??=document.implementation.createHTMLDocument("").createElement("i").style,ue.cssText=t;const n=new Map;for(const t of g){const e=ue.getPropertyValue(t);e&&se.test(e)&&!ce.test(e)&&n.set(t,e)}return de.size>=500&&(de=new Map),de.set(t,n),n}const he={ALLOWED_TAGS:[...m,"body"],ALLOWED_ATTR:f,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,ALLOW_UNKNOWN_PROTOCOLS:!1,RETURN_DOM_FRAGMENT:!0};let me,fe=new Map,ge=new Map,be=new WeakMap,ye="";function ve(t,e){if(t.scrollWidth>t.clientWidth||t.scrollHeight>t.clientHeight+1)t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",e);else for(const e of["tabindex","role","aria-label"])t.removeAttribute(e)}function we(t){const e=t.textContent.trim(),n=[t,...t.querySelectorAll("*")].find(t=>(/^(B|STRONG)$/.test(t.tagName)||/^(bold|[6-9]00)$/.test(t.style.fontWeight))&&t.textContent.trim()===e);return""!==e&&void 0!==n}function ke(t,e){const n=function(t){fe=new Map,ge=new Map,be=new WeakMap;const e=function(t){let e="x-";for(;t.includes(e);)e=`x${e}`;return{html:t.replace(le,`$1${e}$2`),marker:e}}(t);ye=e.marker;try{const n=document.implementation.createHTMLDocument("").createElement("div");n.innerHTML=l.trustedHtml(e.html);const r=function(t){const e=t.getElementsByTagName("*").item(2e4);if(!e)return!1;const n=e.ownerDocument.createRange();return n.setStartBefore(e),n.setEndAfter(t.lastChild),n.deleteContents(),!0}(n);n.querySelectorAll("style,script,track").forEach(t=>t.remove());const o=(me||(me=ae(window),me.addHook("uponSanitizeAttribute",(t,e)=>{const{attrName:n,attrValue:r}=e;n===`${ye}style`&&fe.set(t,pe(r)),"color"!==n||fe.has(t)||fe.set(t,pe("")),("id"===n||"name"===n&&"A"===t.nodeName)&&ge.set(t,r.replaceAll(ye,"")),"href"===n&&"A"!==t.nodeName&&(e.keepAttr=!1),/^data-(src|original)$/.test(n)&&be.set(t,r)}),me)).sanitize(n,{...he,TRUSTED_TYPES_POLICY:l.trustedPolicy()??null}),i=o instanceof DocumentFragment&&o.firstElementChild;if(!(i instanceof HTMLDivElement))throw new TypeError("Nothing came back.");return e.html!==t&&function(t,e){if(!t.innerHTML.includes(e))return;const n=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;n.nextNode();){const t=n.currentNode;t.data.includes(e)&&(t.data=t.data.replaceAll(e,""))}t.querySelectorAll("*").forEach(({attributes:t})=>{for(const n of t)n.value.includes(e)&&(n.value=n.value.replaceAll(e,""))})}(i,ye),{root:i,styles:fe,anchors:ge,lazy:be,cut:r}}catch(t){throw new a.PortalError("format","The sanitiser cannot work under the policy of this page.",{reason:"render",cause:t})}}(function(t){const e=Ae.exec(t)?.[1];return e?`<p><a href="${e}">${e.split("/").pop()||e}</a></p>`:/<[a-z!/]/i.test(t)?t:t.trim().replace(/\r?\n/g,"<br>")}(t)),r=document.adoptNode(n.root);for(const[t,e]of n.anchors)t.dataset.anchor=e;if(function(t,e){!function(t,{styles:e}){const n=new L;for(const[t,r]of e){const e=t;r.forEach((t,n)=>{n.includes("color")||("width"!==n||t.endsWith("%")||"IMG"===e.tagName)&&("white-space"!==n||t.startsWith("pre"))&&e.style.setProperty(n,"pre"===t?"pre-wrap":t)});const o=r.get("color")??e.getAttribute("color")??void 0;n.paint(e,o,r.get("background-color"))}d(t,'[width]:not(img,[width$="%"])',t=>t.removeAttribute("width")),d(t,"[height]:not(img,video)",t=>t.removeAttribute("height"))}(t,e),function(t){d(t,"[align]",t=>{const e=t.getAttribute("align").toLowerCase();t.removeAttribute("align"),/^(left|right|center|justify)$/.test(e)&&!/^(IMG|TABLE)$/.test(t.tagName)&&t.style.setProperty("text-align",e)}),d(t,"center",t=>{p(t,"div").style.setProperty("text-align","center")})}(t),d(t,"font",t=>{p(t,"span").removeAttribute("size")}),d(t,"[color]",t=>t.removeAttribute("color")),d(t,"[lang^=en i]",t=>{z.test(t.textContent)&&t.removeAttribute("lang")}),function(t){for(const e of[...t.querySelectorAll("p,div,span,b,strong,i,em,u,center,font,h1,h2,h3,h4,h5,h6,blockquote,section,small")].reverse())e.textContent.trim()||e.querySelector("img,video,audio,iframe,hr,table,a,li,[data-anchor]")||e.hasAttribute("data-anchor")||("SPAN"===e.tagName&&e.textContent?e.replaceWith(" "):e.remove());d(t,"br",t=>{const e=D(t);R(e)&&R(D(e))&&t.remove()})}(t)}(r,n),function(t,e){const n=[...new Set([...t.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({tagName:t})=>t))].sort();d(t,"h1,h2,h3,h4,h5,h6",t=>{const r=`h${Math.min(6,e+n.indexOf(t.tagName))}`;t.localName!==r&&p(t,r)})}(r,e.level),function(t,{lazy:e},n){d(t,"[srcset]",t=>t.removeAttribute("srcset")),d(t,"picture > source",t=>t.remove()),d(t,"img,audio,video,source",t=>{const r=[t.getAttribute("src"),e.get(t)].map(t=>t?h(t,n.base):void 0).find(t=>t&&i.isSafeResource(t));r?t.setAttribute("src",function(t){return"https:"===location.protocol?t.replace(/^http:/,"https:"):t}(r)):t.removeAttribute("src"),/^(AUDIO|VIDEO)$/.test(t.tagName)&&(t.setAttribute("controls",""),t.setAttribute("preload","none"))}),d(t,"img",t=>{t.loading="lazy",t.decoding="async",t.hasAttribute("alt")||(t.alt=""),!t.hasAttribute("src")||t.closest("a")||t.width<100&&t.width||function(t,e){const n=document.createElement("button");n.type="button",n.className="enlarge";const r=t.closest("figure")?.querySelector("figcaption")?.textContent.trim();n.setAttribute("aria-label",[e.enlarge,t.alt||r].filter(Boolean).join(": ")),t.replaceWith(n),n.append(t)}(t,n.words)});for(const e of["load","error"])t.addEventListener(e,w,!0)}(r,n,e),function(t,{base:e,words:n}){d(t,"iframe",t=>{const r=h(t.getAttribute("src")??"",e)??"",o=b.exec(r)?.[1];if(o)t.replaceWith(function(t,e){const n=document.createElement("div");n.className="video";const r=document.createElement("button");r.type="button",r.textContent=e.video;const o=document.createElement("p");return o.textContent=e.videoNote(y),r.addEventListener("click",()=>{const r=document.createElement("iframe");r.src=`https://${y}/embed/${t}?autoplay=1`,r.title=e.video,r.allow="autoplay; encrypted-media; fullscreen; picture-in-picture",r.setAttribute("sandbox","allow-scripts allow-same-origin allow-presentation allow-popups"),n.replaceChildren(r),r.focus()}),n.append(r,o),n}(o,n));else if(t.hasAttribute("src")&&i.isSafeResource(r)){const e=document.createElement("a");e.href=r,e.textContent=r,t.replaceWith(e)}else t.remove()})}(r,e),function(t,e){const n=new Map;d(t,"[data-anchor]",t=>{const e=t.dataset.anchor;n.has(e)||n.set(e,t)}),d(t,"a[href]",t=>{const r=t.getAttribute("href").trim();if(r.startsWith("#"))return o=t,void((a=n.get(v(r.slice(1))))?o.addEventListener("click",t=>{t.preventDefault(),a.tabIndex=-1,a.focus(),a.scrollIntoView({block:"start"})}):o.removeAttribute("href"));var o,a;const l=h(r,e.base);if(!l||!i.isSafeLink(l))return void t.removeAttribute("href");const s=e.articleAt(l);t.href=void 0===s?l:e.addressOf(s),void 0!==s?t.dataset.article=s:t.origin!==location.origin&&(t.rel="noopener noreferrer"),function(t){t.textContent.trim()||t.querySelector('img:not([alt=""])')||(0===t.childElementCount?t.removeAttribute("href"):t.setAttribute("aria-label",t.host+v(t.pathname)))}(t)})}(r,e),function(t,{words:e}){let n=0;const r=new WeakMap,o=new ResizeObserver(t=>{for(const{target:e}of t)ve(e,r.get(e))});d(t,"table",t=>{if(function(t){return!(t.caption||t.tHead||t.querySelector("th"))&&(null!==t.querySelector("table")||[...t.rows].every(({cells:t})=>t.length<2))}(t))return t.setAttribute("role","presentation"),void(t.className="layout");if(function(t){const[e,...n]=t.rows;if(!e||0===n.length||t.querySelector("th"))return;const r=[...e.cells];if(r.every(we))for(const t of r)p(t,"th").setAttribute("scope","col")}(t),t.parentElement?.closest(".table"))return;n++;const i=document.createElement("div");i.className="table",r.set(i,t.caption?.textContent.trim()||e.table(n)),t.replaceWith(i),i.append(t),o.observe(i)})}(r,e),n.cut){const t=document.createElement("p");t.setAttribute("part","note"),t.textContent=e.words.cut,r.append(t)}return r}const Ae=/^\s*((?:https?:\/)?\/[^\s<>"]+)\s*$/;class Se{#n;#r="";#o;of(t,e){const{connection:n,language:r,level:i,param:a}=e,l=`${i} ${r} ${a} ${n.endpoint}`;return this.#n===t&&this.#r===l||(this.#n=t,this.#r=l,this.#o=function({bodyHtml:t},e){const{connection:n,level:r,param:i,text:a}=e,l=o.absolute(`${n.endpoint}/`,n),s=ke(t,{base:l,level:r,articleAt:t=>{const[e,n]=t.split(`${l}news/`);return""===e&&n&&i?function(t){try{return decodeURIComponent(t)}catch{return}}(n):void 0},addressOf:t=>o.pageWith(i,t),words:{enlarge:a("article.enlarge"),table:t=>a("article.table",{n:t}),video:a("article.video"),cut:a("article.cut"),videoNote:t=>a("article.videoNote",{host:t})}});return s.setAttribute("part","body"),s.textContent.trim()||s.querySelector("img,audio,video,hr")?s:void 0}(t,e)),this.#o}}const xe=e.css`
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
`;function Ee({url:t,type:e}){return(/\.(\w{2,5})(?:[?#]|$)/.exec(t)?.[1]??e?.split("/").pop()??"").toUpperCase()}class Te{#i;#a;constructor(t){t.addController(this)}hostDisconnected(){this.tell(void 0)}tell(t,e="",n=t=>t){if(t===this.#a)return;if(this.#a=t,this.#i?.remove(),this.#i=void 0,!t)return;const r=JSON.stringify(function(t,e,n){const{author:r,origin:o,image:i}=t,a=r??o;return{"@context":"https://schema.org","@type":"NewsArticle",identifier:t.id,headline:t.title,description:t.lead??t.summary,url:e,datePublished:t.publishedAt,dateModified:t.updatedAt??t.publishedAt,author:a&&{"@type":r?"Person":"Organization",name:a},publisher:{"@type":"Organization",name:_e()},articleSection:t.category?.name,image:i&&n(i.url)}}(t,e,n)).replaceAll("<","\\u003c"),o=document.createElement("div");o.innerHTML=l.trustedHtml(`<script type="application/ld+json">${r}<\/script>`);const i=o.firstElementChild;i.style.setProperty("display","none","important"),document.head.append(i),this.#i=i}}function _e(){const t=document.head.querySelector('meta[property="og:site_name"],meta[name="application-name"]');return t?.content.trim()||location.hostname}const $e=e.css`
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
`,Ne="p,li,h1,h2,h3,h4,h5,h6,td,th,dt,dd,figcaption,caption,blockquote,pre,div,section,summary";function Oe(t){const e=[];let n=null;const r=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;r.nextNode();){const t=r.currentNode,o=t.parentElement;if(o.closest("[part~=tools],[part~=panel],[part~=meta],.video,button,audio,video,slot"))continue;const i=o.closest(Ne);i===n&&0!==e.length||e.push([]),n=i,e[e.length-1].push(t)}return e}function Ce(t,e,n){const r=t.map(({data:t})=>t).join(""),o=[];let i=0;for(const a of function(t,e){return("Segmenter"in Intl?[...new Intl.Segmenter(e,{granularity:"sentence"}).segment(t)].map(({segment:t})=>t):t.match(/[^.!?\u2026]+[.!?\u2026]*\s*/g)??[]).flatMap(t=>t.length>200?t.match(/.{1,200}(?:[,;:\u2013]\s|\s|$)|.{1,200}/gs)??[]:t)}(r,n)){const n=i+a.length,r=a.replace(/\s+/g," ").trim();if(/[\p{L}\p{N}]/u.test(r)){const n=document.createRange();n.setStart(...Le(t,i+a.search(/\S/))),n.setEnd(...Le(t,i+a.trimEnd().length)),o.push({text:r,range:n,block:t[0].parentElement.closest(Ne)??e})}i=n}return o}function Le(t,e){let n=e;for(const e of t){if(n<=e.length)return[e,n];n-=e.length}const r=t[t.length-1];return[r,r.length]}const ze=[.75,1,1.25,1.5,2],De="portal-spoken";class Re{#l;#s;#c;#u;#d;#p;#h;constructor(t){this.#s="off",this.#c=1,this.#u=[],this.#d=0,this.stop=()=>{"off"!==this.#s&&(this.#s="off",this.#m(),this.#l.requestUpdate())},this.#f=()=>this.#l.requestUpdate(),this.#l=t,t.addController(this)}hostConnected(){Pe()?.addEventListener?.("voiceschanged",this.#f),window.addEventListener("pagehide",this.stop)}hostDisconnected(){this.stop(),Pe()?.removeEventListener?.("voiceschanged",this.#f),window.removeEventListener("pagehide",this.stop)}render(t){if(!Ie(t.spoken))return e.nothing;const n="off"!==this.#s;return e.html`<button
      part="button tool"
      type="button"
      aria-expanded=${n?"true":"false"}
      @click=${()=>n?this.stop():this.#g(t)}
    >
      ${t.text(n?"tools.stop":"tools.listen")}
    </button>`}renderPanel(t){if("off"===this.#s)return e.nothing;const n="paused"===this.#s;return e.html`<div part="panel" role="group" aria-label=${t.text("tools.listen")}>
      <button
        part="button"
        type="button"
        @click=${()=>n?this.#b(t.spoken):this.#y()}
      >
        ${t.text(n?"tools.resume":"tools.pause")}
      </button>
      ${Me(t,this.#c,e=>this.#v(e,t.spoken))}
    </div>`}#g({spoken:t}){const e=this.#l.renderRoot.querySelector("[part=article]");this.#u=function(t,e,n){const r=[];for(const e of t.querySelectorAll("[part=title],[part=lead],[part=body]"))for(const t of Oe(e))r.push(...Ce(t,e,n));return r}(e,0,t),this.#d=0,this.#b(t)}#y(){this.#s="paused",this.#p=void 0,Pe()?.cancel(),this.#l.requestUpdate()}#v(t,e){this.#c=t,"speaking"===this.#s&&this.#b(e),this.#l.requestUpdate()}#b(t){const e=this.#u[this.#d],n=Ie(t);if(!e||!n)return void this.stop();this.#s="speaking",Pe().cancel();const r=this.#p=new SpeechSynthesisUtterance(e.text);r.voice=n,r.lang=n.lang,r.rate=this.#c,r.addEventListener("end",()=>{this.#p===r&&(this.#d++,this.#b(t))}),r.addEventListener("error",()=>{this.#p===r&&this.stop()}),this.#w(e),Pe().speak(r),this.#l.requestUpdate()}#m(){this.#p=void 0,Pe()?.cancel(),this.#w(void 0)}#w(t){this.#h?.classList.remove("spoken"),this.#h=t?.block,this.#h?.classList.add("spoken"),this.#h?.scrollIntoView({block:"nearest"}),"highlights"in CSS&&(t?CSS.highlights.set(De,new Highlight(t.range)):CSS.highlights.delete(De))}#f}function Me({language:t,text:n},r,o){return e.html`<label class="speed">
    ${n("tools.speed")}
    <select
      part="input"
      @change=${t=>o?.(Number(t.currentTarget.value))}
    >
      ${ze.map(n=>e.html`<option value=${n} ?selected=${n===r}>${(e=>`${s.formatNumber(e,t,2)}\xd7`)(n)}</option>`)}
    </select>
  </label>`}function Pe(){return window.speechSynthesis}function Ie(t){const[e]=t.toLowerCase().split("-"),n=(Pe()?.getVoices()??[]).filter(({lang:t})=>t.toLowerCase().split(/[-_]/)[0]===e);return n.find(({localService:t})=>t)??n[0]}const We=["print","save","share","text-size","contrast","listen"],Ue=[85,100,115,130,150,175,200];class qe{#l;#k=Fe(Number(c.stored("text-size")));#A="high"===c.stored("contrast");constructor(t){this.#l=t}get classes(){return`size${this.#k}${this.#A?" contrast":""}`}renderSize({text:t}){const n=Ue.indexOf(this.#k),r=(n,r,o)=>e.html`<button
        part="button tool"
        type="button"
        title=${r}
        aria-disabled=${void 0===n||n===this.#k?"true":"false"}
        @click=${()=>this.#S(n,t)}
      >
        <span aria-hidden="true" dir="ltr">${o}</span><span class="hidden">${r}</span>
      </button>`;return e.html`<span class="tools">
      ${r(Ue[n-1],t("tools.smaller"),"A\u2212")}
      ${r(100,t("tools.usual"),"A")}
      ${r(Ue[n+1],t("tools.larger"),"A+")}
    </span>`}renderContrast({text:t}){return e.html`<button
      part="button tool"
      type="button"
      aria-pressed=${this.#A?"true":"false"}
      @click=${this.#x}
    >
      ${t("tools.contrast")}
    </button>`}#S(t,e){void 0!==t&&t!==this.#k&&(this.#k=Fe(t),c.store("text-size",100===this.#k?void 0:String(this.#k)),this.#l.requestUpdate(),u.announce(e("tools.size",{n:this.#k})))}#x=()=>{this.#A=!this.#A,c.store("contrast",this.#A?"high":void 0),this.#l.requestUpdate()}}function Fe(t){return Ue.find(e=>e===t)??100}const He='\n:root { color-scheme: light; }\nbody { max-width: 42em; margin: 0 auto; padding: 1em; color: #000; background: #fff;\n  font: 12pt/1.5 "Times New Roman", "Noto Serif", serif; overflow-wrap: anywhere; }\nh1, h2, h3, h4, h5, h6 { break-after: avoid; }\n[part=title] { font-size: 1.5em; }\n[part=meta], figcaption, caption, footer { font-size: 0.85em; }\n[part=meta] > * { margin-inline-end: 1em; }\n[part=lead] { font-weight: 700; }\nimg { display: block; max-width: 100%; height: auto; margin: 0 auto; }\nfigure { margin: 1em 0; text-align: center; }\nfigure, img, tr { break-inside: avoid; }\ntable { border-collapse: collapse; min-width: 100%; overflow-wrap: normal; }\nthead { display: table-header-group; }\ntd, th { padding: 0.3em 0.5em; border: 1px solid #666; vertical-align: top; text-align: start; }\n.layout td { border: 0; }\n[part=origin] { text-align: end; font-weight: 700; }\na { color: inherit; }\nfooter { margin-block-start: 2em; padding-block-start: 0.5em; border-block-start: 1px solid #666; }\n@page { margin: 2cm; }\n@media print { body { max-width: none; padding: 0; } }\n';let je;async function Be(t,e,n){je?.remove();const r=je=document.createElement("iframe");r.title=e;for(const[t,e]of Object.entries({position:"fixed",width:"0",height:"0",border:"0",visibility:"hidden"}))r.style.setProperty(t,e,"important");document.body.append(r);const o=r.contentDocument,i=o.defaultView;o.title=e,o.documentElement.lang=n;const a=new i.CSSStyleSheet;a.replaceSync(He),o.adoptedStyleSheets=[a],o.body.append(t),await Promise.race([Promise.all([...o.images].map(t=>t.decode().catch(()=>{}))),new Promise(t=>setTimeout(t,5e3))]),i.addEventListener("afterprint",()=>r.remove()),i.focus(),i.print()}function Ye(t,e,n){const r=new Blob([Ge(t,e,n)],{type:"text/html"}),o=document.createElement("a");o.href=URL.createObjectURL(r),o.download=`${e.replace(/[\\/:*?"<>|\s]+/g," ").trim().slice(0,100)}.html`,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}function Ge(t,e,n){const r=document.createElement("title");return r.textContent=e,`<!doctype html>\n<html lang="${n}"><head><meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https:; style-src 'unsafe-inline'">\n<meta name="viewport" content="width=device-width">\n${r.outerHTML}<style>${He}</style></head>\n<body>${t.outerHTML.replace(/<!--.*?-->/gs,"")}</body></html>\n`}class Ve{#l;#E;#T=!1;constructor(t){this.#l=t,this.look=new qe(t),this.#E=new Re(t)}reset(){this.#T=!1,this.#E.stop()}render(t,n,r){if(0===t.length)return e.nothing;const o=(t,n,r)=>e.html`<button
        part="button tool"
        type="button"
        aria-expanded=${void 0===r?e.nothing:r?"true":"false"}
        @click=${n}
      >
        ${t}
      </button>`,i={print:()=>o(n.text("tools.print"),()=>this.#_(Be,n)),save:()=>o(n.text("tools.save"),()=>this.#_(Ye,n)),share:()=>o(n.text("tools.share"),this.#$,this.#T),"text-size":()=>this.look.renderSize(n),contrast:()=>this.look.renderContrast(n),listen:()=>r?e.nothing:this.#E.render(n)};return e.html`<div
        part="tools"
        class="tools"
        role="group"
        aria-label=${n.text("tools.label")}
      >
        ${t.map(t=>i[t]())}
      </div>
      ${this.#T&&t.includes("share")?function(t){const{address:n,article:r,text:o}=t,{title:i}=r,a=(t,n,r)=>e.html`<li>
      <a href=${`${t}?${function(t){return new URLSearchParams(t).toString().replace(/\+/g,"%20")}(n)}`} rel="noopener noreferrer">${r}</a>
    </li>`;return e.html`<div part="panel" role="group" aria-label=${o("tools.share")}>
    <ul class="tools">
      ${a("https://www.facebook.com/sharer/sharer.php",{u:n},"Facebook")}
      ${a("https://x.com/intent/post",{url:n,text:i},"X")}
      ${a("https://t.me/share/url",{url:n,text:i},"Telegram")}
      ${a("mailto:",{subject:i,body:n},o("tools.email"))}
    </ul>
    <button part="button" type="button" @click=${()=>async function({address:t,text:e}){try{await navigator.clipboard.writeText(t),u.announce(e("tools.copied"))}catch{window.prompt(e("tools.copy"),t)}}(t)}>${o("tools.copy")}</button>
    ${"share"in navigator?e.html`<button part="button" type="button" @click=${()=>function(t,e){navigator.share({url:t,title:e}).catch(()=>{})}(n,i)}>
            ${o("tools.shareVia")}
          </button>`:e.nothing}
  </div>`}(n):e.nothing}
      ${t.includes("listen")&&!r?this.#E.renderPanel(n):e.nothing}`}#$=()=>{this.#T=!this.#T,this.#l.requestUpdate()};#_(t,e){const n=this.#l.renderRoot.querySelector("[part=article]");n&&t(function(t,{address:e,language:n,text:r}){const o=document.implementation.createHTMLDocument("").importNode(t,!0);o.removeAttribute("class"),o.querySelectorAll("[part~=tools],[part~=panel],[part~=audio],[part~=related],[part~=around],[part~=viewer],audio,video,.video,slot").forEach(t=>t.remove()),o.querySelectorAll(".enlarge").forEach(t=>t.replaceWith(...t.childNodes)),o.querySelectorAll("[role=region],[tabindex]").forEach(t=>{t.removeAttribute("role"),t.removeAttribute("tabindex")}),o.querySelectorAll("img").forEach(t=>t.loading="eager"),o.querySelectorAll("details").forEach(t=>t.open=!0);const i=document.createElement("footer");i.lang=n;for(const t of[r("article.address",{address:e}),r("article.copied",{time:s.formatMoment(Date.now(),n,!0)})])i.appendChild(document.createElement("p")).textContent=t;return o.append(i),o}(n,e),e.article.title,e.spoken)}}const Xe=e.css`
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
`;var Ke=Object.freeze({__proto__:null,Reading:class{#l;#o;#N;#O;#C;#L;constructor(t){this.styles=[$e,xe,Xe],this.#o=new Se,this.#l=t,this.#N=new Te(t),this.#O=new Ve(t)}reset(){this.#O.reset()}describe(t,e,n){this.#N.tell(t,e,t=>o.absolute(t,n)),this.#l.renderRoot.querySelector("dialog:not([open])")?.showModal()}render(t){const{article:i,language:a,lang:l,level:c,text:u}=t,d=function({connection:t,language:e,lang:n,level:r,param:i,text:a}){return{language:e,lang:n,level:r+1,text:a,absolute:e=>o.absolute(e,t),addressOf:({id:e,url:n})=>i||!n?o.pageWith(i||"article",e):o.absolute(n,t)}}(t),p=n.someOf(t.tools,We,[]),{image:h,lead:m,origin:f}=i,g=this.#o.of(i,{...t,level:c+1});l?g?.setAttribute("lang",l):g?.removeAttribute("lang");const b=h&&!i.bodyHtml.includes(h.url),y=i.audio&&i.audio.url!==this.#L?i.audio.url:"";return e.html`<article
      part="article"
      class=${this.#O.look.classes}
      @click=${e=>this.#z(e,t)}
    >
      ${r.heading(c,e.html`<span lang=${l??e.nothing}>${i.title}</span>`,"title")}
      ${function({article:t,language:n,text:r}){const{publishedAt:o,updatedAt:i,category:a,author:l}=t,c=(t,o,i)=>e.html`<span
      >${r(t)}
      <time part=${i} datetime=${o}>${s.formatMoment(o,n,!0)}</time></span
    >`;return e.html`<p part="meta" lang=${n}>
    ${o?c("article.published",o,"date"):e.nothing}
    ${i&&i!==o?c("article.updated",i,"updated"):e.nothing}
    ${a?e.html`<span part="category">${a.name}</span>`:e.nothing}
    ${l?e.html`<span part="author">${l}</span>`:e.nothing}
  </p>`}(t)} ${this.#O.render(p,t,""!==y)}
      ${m?e.html`<p part="lead" lang=${l??e.nothing}>${m}</p>`:e.nothing}
      ${y?function(t,n,r,o){return e.html`<div class="recording" @change=${({currentTarget:t,target:e})=>{t.querySelector("audio").playbackRate=Number(e.value)}}>
    <audio
      part="audio"
      controls
      preload="none"
      src=${t}
      aria-label=${n.text("article.audio")}
      @error=${o}
    ></audio>
    ${r?Me(n,1):e.nothing}
  </div>`}(d.absolute(y),t,p.includes("listen"),()=>{this.#L=y,this.#l.requestUpdate()}):e.nothing}
      ${b?e.html`<img
              part="image"
              src=${d.absolute(h.url)}
              alt=${h.alt??""}
              width=${h.width??e.nothing}
              height=${h.height??e.nothing}
            />`:e.nothing}
      ${g??e.html`<slot name="empty"><p part="message empty">${u("article.empty")}</p></slot>`}
      ${f?e.html`<p part="origin" lang=${a}>${u("article.origin",{origin:f})}</p>`:e.nothing}
      ${function(t,n){return 0===t.length?e.nothing:e.html`<section part="attachments">
    ${r.heading(n.level,n.text("article.attachments"),"subheading")}
    <ul>
      ${t.map(t=>{const r=[Ee(t),void 0===t.size?"":s.formatSize(t.size,n.language)].filter(Boolean).join(", ");return e.html`<li>
          <a part="attachment" href=${n.absolute(t.url)}
            ><span lang=${n.lang??e.nothing}>${t.title}</span
            >${r?e.html`<span class="kind"> (${r})</span>`:e.nothing}</a
          >
        </li>`})}
    </ul>
  </section>`}(i.attachments??[],d)}
      ${t.related?function(t,n){return 0===t.length?e.nothing:e.html`<section part="related">
    ${r.heading(n.level,n.text("article.related"),"subheading")}
    <ul>
      ${t.map(t=>e.html`<li>
            <a href=${n.addressOf(t)} lang=${n.lang??e.nothing} data-article=${t.id}
              >${t.title}</a
            >
            ${t.publishedAt?e.html`<time datetime=${t.publishedAt}
                    >${s.formatMoment(t.publishedAt,n.language)}</time
                  >`:e.nothing}
          </li>`)}
    </ul>
  </section>`}(i.related??[],d):e.nothing} ${function({previous:t,next:n},r){if(!t&&!n)return e.nothing;const o=(t,n,o)=>e.html`<li>
      <span class="way">${r.text(n)}</span>
      <a
        part=${o}
        href=${r.addressOf(t)}
        lang=${r.lang??e.nothing}
        data-article=${t.id}
        >${t.title}</a
      >
    </li>`;return e.html`<nav part="around" aria-label=${r.text("article.around")}>
    <ul>
      ${n?o(n,"article.next","next"):e.nothing}
      ${t?o(t,"article.previous","previous"):e.nothing}
    </ul>
  </nav>`}(i,d)}
      ${this.#C?function({src:t,alt:n,caption:r},o,i){const a=t=>t.currentTarget.closest("dialog").close();return e.html`<dialog
    part="viewer"
    aria-label=${[o("viewer.label"),n||r].filter(Boolean).join(": ")}
    @close=${i}
    @click=${t=>t.target===t.currentTarget&&a(t)}
  >
    <button part="button" type="button" @click=${a}>${o("viewer.close")}</button>
    <img src=${t} alt=${n} />
    <p>${r||n}</p>
  </dialog>`}(this.#C,u,()=>this.#D(void 0)):e.nothing}
    </article>`}#z(t,e){const n=function({target:t}){const e=t.closest(".enlarge")?.querySelector("img");if(!e)return;const n=e.closest("figure")?.querySelector("figcaption")?.textContent.trim()??"";return{src:e.currentSrc||e.src,alt:e.alt,caption:n}}(t);n&&!this.#C&&this.#D(n),e.follow(t)}#D(t){this.#C=t,this.#l.requestUpdate()}}});t.take("article-view/reading",Ke)}(portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts);
