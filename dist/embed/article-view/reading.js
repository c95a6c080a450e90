//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
!function(t,e,n,r,o,i,a,l,s){function c(t,e,n){t.querySelectorAll(e).forEach(n)}function u(t,e){const n=document.createElement(e);for(const{name:e,value:r}of t.attributes)"style"!==e&&n.setAttribute(e,r);for(n.style.cssText=t.style.cssText;t.firstChild;)n.append(t.firstChild);return t.replaceWith(n),n}function d(t,e){try{return new URL(t.trim(),e).href}catch{return}}const p="a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr".split(" "),f="abbr align alt border cellpadding cellspacing color colspan controls datetime dir headers height href hreflang lang loop open reversed rowspan scope size span src srcset start summary title type valign value width".split(" "),m=["text-align","color","background-color","font-weight","font-style","text-decoration-line","vertical-align","width","list-style-type","border-collapse","white-space"],h=/^https?:\/\/(?:www\.)?(?:youtube\.com|youtube-nocookie\.com)\/embed\/([\w-]{6,20})(?:[?#]|$)/,g="www.youtube-nocookie.com";function b(t){try{return decodeURIComponent(t)}catch{return t}}function y({type:t,target:e}){const n=e,r=n.parentElement;"enlarge"===r?.className&&("error"===t||n.naturalWidth<100)&&r.replaceWith(n)}const v=[0,0,0],w=[255,255,255],A=[36,40,47];let S;const T=new Map;function x(t){return T.has(t)||(T.size>=500&&T.clear(),T.set(t,function(t){if(S??=document.createElement("canvas").getContext("2d"),!S||!CSS.supports("color",t)||/^(current|inherit|windowtext)/i.test(t))return;S.fillStyle="#000",S.fillStyle=t;const e=/^#(..)(..)(..)$/.exec(S.fillStyle);return e?[parseInt(e[1],16),parseInt(e[2],16),parseInt(e[3],16)]:void 0}(t))),T.get(t)}function E(t){const[e,n,r]=t.map(t=>{const e=t/255;return e<=.04045?e/12.92:((e+.055)/1.055)**2.4});return.2126*e+.7152*n+.0722*r}function k(t,e){const[n,r]=[E(t),E(e)].sort((t,e)=>t-e);return(r+.05)/(n+.05)}function _(t,e){const n=E(e)>.18?v:w;let r=t;for(let o=1;o<=10&&k(r,e)<4.5;o++)r=t.map((t,e)=>Math.round(t+(n[e]-t)*o/10));return r}const O=t=>Math.max(...t)-Math.min(...t)<24,N=t=>`rgb(${t.join(",")})`;class D{#t=new Map;paint(t,e,n){const r=n?x(n):void 0,o=e?x(e):void 0,{style:i}=t;if(r&&!O(r))return this.#t.set(t,r),i.setProperty("background-color",N(r)),void i.setProperty("color",N(_(o??v,r)));const a=this.#e(t);if(!o||O(o))return;const l=N(_(o,a??w));i.setProperty("color",l),a||i.setProperty("color",`light-dark(${l}, ${N(_(o,A))})`)}#e(t){if(0===this.#t.size)return;let e=t;for(;e&&!this.#t.has(e);)e=e.parentElement;return e?this.#t.get(e):void 0}}const C=/[\u0103\xe2\u0111\xea\xf4\u01a1\u01b0\xe0-\u1ef9]/i;function $(t){let e=t?.previousSibling??null;for(;e instanceof Text&&!e.data.trim();)e=e.previousSibling;return e}function L(t){return t instanceof Element&&"BR"===t.tagName}function R(t,e){(null==e||e>t.length)&&(e=t.length);for(var n=0,r=Array(e);n<e;n++)r[n]=t[n];return r}function z(t,e){return function(t){if(Array.isArray(t))return t}(t)||function(t,e){var n=null==t?null:"undefined"!=typeof Symbol&&t[Symbol.iterator]||t["@@iterator"];if(null!=n){var r,o,i,a,l=[],s=!0,c=!1;try{if(i=(n=n.call(t)).next,0===e);else for(;!(s=(r=i.call(n)).done)&&(l.push(r.value),l.length!==e);s=!0);}catch(t){c=!0,o=t}finally{try{if(!s&&null!=n.return&&(a=n.return(),Object(a)!==a))return}finally{if(c)throw o}}return l}}(t,e)||function(t,e){if(t){if("string"==typeof t)return R(t,e);var n={}.toString.call(t).slice(8,-1);return"Object"===n&&t.constructor&&(n=t.constructor.name),"Map"===n||"Set"===n?Array.from(t):"Arguments"===n||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?R(t,e):void 0}}(t,e)||function(){throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.")}()}const M=Object.entries,I=Object.keys,P=Object.setPrototypeOf,W=Object.isFrozen,U=Object.getPrototypeOf,F=Object.getOwnPropertyDescriptor;let H=Object.freeze,j=Object.seal,q=Object.create,B="undefined"!=typeof Reflect&&Reflect,Y=B.apply,G=B.construct;H||(H=function(t){return t}),j||(j=function(t){return t}),Y||(Y=function(t,e){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return t.apply(e,r)}),G||(G=function(t){for(var e=arguments.length,n=new Array(e>1?e-1:0),r=1;r<e;r++)n[r-1]=arguments[r];return new t(...n)});const V=vt(Array.prototype.forEach),K=vt(Array.prototype.lastIndexOf),X=vt(Array.prototype.pop),Z=vt(Array.prototype.push),J=vt(Array.prototype.slice),Q=vt(Array.prototype.splice),tt=Array.isArray,et=wt(Set),nt=vt(Set.prototype.add),rt=vt(Set.prototype.has),ot=vt(String.prototype.toLowerCase),it=vt(String.prototype.toString),at=vt(String.prototype.match),lt=vt(String.prototype.replace),st=vt(String.prototype.indexOf),ct=vt(String.prototype.trim),ut=vt(Number.prototype.toString),dt=vt(Boolean.prototype.toString),pt="undefined"==typeof BigInt?null:vt(BigInt.prototype.toString),ft="undefined"==typeof Symbol?null:vt(Symbol.prototype.toString),mt=vt(Object.prototype.hasOwnProperty),ht=vt(Object.prototype.toString),gt=RegExp.prototype.test,bt=function(t,e){return t instanceof RegExp&&(t.lastIndex=0),Y(gt,t,[e])},yt=wt(TypeError);function vt(t){return function(e){for(var n=arguments.length,r=new Array(n>1?n-1:0),o=1;o<n;o++)r[o-1]=arguments[o];return Y(t,e,r)}}function wt(t){return function(){for(var e=arguments.length,n=new Array(e),r=0;r<e;r++)n[r]=arguments[r];return G(t,n)}}function At(t,e){let n=arguments.length>2&&void 0!==arguments[2]?arguments[2]:ot;if(P&&P(t,null),!tt(e))return t;let r=e.length;for(;r--;){let o=e[r];if("string"==typeof o){const t=n(o);t!==o&&(W(e)||(e[r]=t),o=t)}t[o]=!0}return t}function St(t){for(let e=0;e<t.length;e++)mt(t,e)||(t[e]=null);return t}function Tt(t){const e=q(null);for(const r of M(t)){var n=z(r,2);const o=n[0],i=n[1];mt(t,o)&&(tt(i)?e[o]=St(i):i&&"object"==typeof i&&i.constructor===Object?e[o]=Tt(i):e[o]=i)}return e}function xt(t){const e=q(null),n=I(t);let r=n.length;for(;r--;)e[n[r]]=t[n[r]];return e}function Et(t,e){for(;null!==t;){const n=F(t,e);if(n){if(n.get)return vt(n.get);if("function"==typeof n.value)return vt(n.value)}t=U(t)}return function(){return null}}const kt=H(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),_t=H(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),Ot=H(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),Nt=H(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),Dt=H(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),Ct=H(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),$t=H(["#text"]),Lt=H(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),Rt=H(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),zt=H(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),Mt=H(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),It=j(/{{[\w\W]*|^[\w\W]*}}/g),Pt=j(/<%[\w\W]*|^[\w\W]*%>/g),Wt=j(/\${[\w\W]*/g),Ut=j(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Ft=j(/^data-[\-\w.\u00B7-\uFFFF]+$/),Ht=j(/^aria-[\-\w]+$/),jt=j(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),qt=j(/^(?:\w+script|data):/i),Bt=j(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),Yt=j(/^html$/i),Gt=j(/^[a-z][.\w]*(-[.\w]+)+$/i),Vt=j(/<[/\w!]/g),Kt=j(/<[/\w]/g),Xt=j(/<\/no(script|embed|frames)/i),Zt=j(/\/>/i),Jt=j(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),Qt=j(/^[\r\n\t ]+/),te=H(At({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),ee=function(){return"undefined"==typeof window?null:window},ne=function(t,e,n,r){return mt(t,e)&&tt(t[e])?At(r.base?xt(r.base):{},t[e],r.transform):n},re=function(t,e,n){const r=mt(t,e)?t[e]:void 0;return r&&"object"==typeof r?Tt(r):n};var oe=function t(){let e=arguments.length>0&&void 0!==arguments[0]?arguments[0]:ee();const n=e=>t(e);if(n.version="3.4.18",n.removed=[],!e||!e.document||9!==e.document.nodeType||!e.Element)return n.isSupported=!1,n;let r=e.document;const o=r,i=o.currentScript,a=e.HTMLTemplateElement,l=e.Node,s=e.Element,c=e.NodeFilter,u=e.DOMParser,d=e.trustedTypes,p=s.prototype,f=Et(p,"cloneNode"),m=Et(p,"remove"),h=Et(p,"removeAttributeNode"),g=Et(p,"nextSibling"),b=Et(p,"childNodes"),y=Et(p,"parentNode"),v=Et(p,"shadowRoot"),w=Et(p,"attributes"),A=l&&l.prototype?Et(l.prototype,"nodeType"):null,S=l&&l.prototype?Et(l.prototype,"nodeName"):null,T=l&&l.prototype?Et(l.prototype,"ownerDocument"):null,x=function(t){return A?A(t):t.nodeType},E=function(t){return S?S(t):t.nodeName},k=function(t){for(;null!==t;){const e=F(t,"namespaceURI");if(e)return e.get?vt(e.get):null;t=U(t)}return null}(p),_=function(t){return k?k(t):t.namespaceURI};if("function"==typeof a){const t=r.createElement("template");t.content&&t.content.ownerDocument&&(r=t.content.ownerDocument)}let O,N,D="",C=!1,$=0;const L=function(){if($>0)throw yt('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},R=function(t){L(),$++;try{return O.createHTML(t)}finally{$--}},z=function(t){return O&&$e?R(t):t},I=r,P=I.implementation,W=I.createNodeIterator,B=I.createDocumentFragment,Y=I.getElementsByTagName,G=o.importNode;let gt={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]};n.isSupported="function"==typeof M&&"function"==typeof y&&P&&void 0!==P.createHTMLDocument;const wt=It,St=Pt,oe=Wt,ie=Ft,ae=Ht,le=qt,se=Bt,ce=Gt;let ue=jt,de=null;const pe=At({},[...kt,..._t,...Ot,...Dt,...$t]);let fe=null;const me=At({},[...Lt,...Rt,...zt,...Mt]);let he=null,ge=null,be=null;const ye=Object.seal(q(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}}));let ve=!0,we=!0,Ae=!1,Se=!0,Te=!1,xe=!0,Ee=!1,ke=!1,_e=null,Oe=null,Ne=!1,De=!1,Ce=!1,$e=!1,Le=!0,Re=!1;const ze="user-content-";let Me=!0,Ie=!1,Pe=null,We=!1,Ue=null;const Fe=At({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]);let He=null;const je=At({},["audio","video","img","source","image","track"]);let qe=null;const Be=At({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Ye="http://www.w3.org/1998/Math/MathML",Ge="http://www.w3.org/2000/svg",Ve="http://www.w3.org/1999/xhtml";let Ke=Ve,Xe=!1,Ze=null;const Je=At({},[Ye,Ge,Ve],it),Qe=H(At({},["mi","mo","mn","ms","mtext"]));let tn=null;const en=H(At({},["annotation-xml"]));let nn=null;const rn=H(q(null)),on=At({},["title","style","font","a","script"]);let an=null;const ln=["application/xhtml+xml","text/html"];let sn=null,cn=null;const un=r.createElement("form"),dn=function(t){return t instanceof RegExp||t instanceof Function},pn=function(){let t=arguments.length>0&&void 0!==arguments[0]?arguments[0]:{};t&&"object"==typeof t||(t={}),t=Tt(t),an=-1===ln.indexOf(t.PARSER_MEDIA_TYPE)?"text/html":t.PARSER_MEDIA_TYPE,sn="application/xhtml+xml"===an?it:ot,de=ne(t,"ALLOWED_TAGS",pe,{transform:sn}),fe=ne(t,"ALLOWED_ATTR",me,{transform:sn}),Ze=ne(t,"ALLOWED_NAMESPACES",Je,{transform:it}),qe=ne(t,"ADD_URI_SAFE_ATTR",Be,{transform:sn,base:Be}),He=ne(t,"ADD_DATA_URI_TAGS",je,{transform:sn,base:je}),Ue=ne(t,"FORBID_CONTENTS",Fe,{transform:sn}),ge=ne(t,"FORBID_TAGS",q(null),{transform:sn}),be=ne(t,"FORBID_ATTR",q(null),{transform:sn}),We=!!mt(t,"USE_PROFILES")&&(t.USE_PROFILES&&"object"==typeof t.USE_PROFILES?Tt(t.USE_PROFILES):t.USE_PROFILES),ve=!1!==t.ALLOW_ARIA_ATTR,we=!1!==t.ALLOW_DATA_ATTR,Ae=t.ALLOW_UNKNOWN_PROTOCOLS||!1,Se=!1!==t.ALLOW_SELF_CLOSE_IN_ATTR,Te=t.SAFE_FOR_TEMPLATES||!1,xe=!1!==t.SAFE_FOR_XML,Ee=t.WHOLE_DOCUMENT||!1,De=t.RETURN_DOM||!1,Ce=t.RETURN_DOM_FRAGMENT||!1,$e=t.RETURN_TRUSTED_TYPE||!1,Ne=t.FORCE_BODY||!1,Le=!1!==t.SANITIZE_DOM,Re=t.SANITIZE_NAMED_PROPS||!1,Me=!1!==t.KEEP_CONTENT,Ie=t.IN_PLACE||!1,ue=function(t){if(!t)return!1;try{return bt(t,""),!0}catch(t){return!1}}(t.ALLOWED_URI_REGEXP)?t.ALLOWED_URI_REGEXP:jt,Ke="string"==typeof t.NAMESPACE?t.NAMESPACE:Ve,tn=re(t,"MATHML_TEXT_INTEGRATION_POINTS",Qe),nn=re(t,"HTML_INTEGRATION_POINTS",en);const e=re(t,"CUSTOM_ELEMENT_HANDLING",rn);if(he=q(null),mt(e,"tagNameCheck")&&dn(e.tagNameCheck)&&(he.tagNameCheck=e.tagNameCheck),mt(e,"attributeNameCheck")&&dn(e.attributeNameCheck)&&(he.attributeNameCheck=e.attributeNameCheck),mt(e,"allowCustomizedBuiltInElements")&&"boolean"==typeof e.allowCustomizedBuiltInElements&&(he.allowCustomizedBuiltInElements=e.allowCustomizedBuiltInElements),j(he),Te&&(we=!1),Ce&&(De=!0),We&&((mt(t,"ALLOWED_TAGS")||mt(t,"ALLOWED_ATTR"))&&"undefined"!=typeof console&&"function"==typeof console.warn&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),de=At({},$t),fe=q(null),!0===We.html&&(At(de,kt),At(fe,Lt)),!0===We.svg&&(At(de,_t),At(fe,Rt),At(fe,Mt)),!0===We.svgFilters&&(At(de,Ot),At(fe,Rt),At(fe,Mt)),!0===We.mathMl&&(At(de,Dt),At(fe,zt),At(fe,Mt))),ye.tagCheck=null,ye.attributeCheck=null,mt(t,"ADD_TAGS")&&("function"==typeof t.ADD_TAGS?ye.tagCheck=t.ADD_TAGS:tt(t.ADD_TAGS)&&(de===pe&&(de=xt(de)),At(de,t.ADD_TAGS,sn))),mt(t,"ADD_ATTR")&&("function"==typeof t.ADD_ATTR?ye.attributeCheck=t.ADD_ATTR:tt(t.ADD_ATTR)&&(fe===me&&(fe=xt(fe)),At(fe,t.ADD_ATTR,sn))),mt(t,"ADD_FORBID_CONTENTS")&&tt(t.ADD_FORBID_CONTENTS)&&(Ue===Fe&&(Ue=xt(Ue)),At(Ue,t.ADD_FORBID_CONTENTS,sn)),Me&&(de["#text"]=!0),Ee&&At(de,["html","head","body"]),de.table&&(de.tbody=!0,delete ge.tbody),t.TRUSTED_TYPES_POLICY){if("function"!=typeof t.TRUSTED_TYPES_POLICY.createHTML)throw yt('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if("function"!=typeof t.TRUSTED_TYPES_POLICY.createScriptURL)throw yt('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');const e=O;O=t.TRUSTED_TYPES_POLICY;try{D=R("")}catch(t){throw O=e,t}}else null===t.TRUSTED_TYPES_POLICY?(O=void 0,D=""):(void 0===O&&(C||(N=function(t,e){if("object"!=typeof t||"function"!=typeof t.createPolicy)return null;let n=null;const r="data-tt-policy-suffix";e&&e.hasAttribute(r)&&(n=e.getAttribute(r));const o="dompurify"+(n?"#"+n:"");try{return t.createPolicy(o,{createHTML:t=>t,createScriptURL:t=>t})}catch(t){return console.warn("TrustedTypes policy "+o+" could not be created."),null}}(d,i),C=!0),O=N),O&&"string"==typeof D&&(D=R("")));cn=H(t)},fn=At({},[..._t,...Ot,...Nt]),mn=At({},[...Dt,...Ct]),hn=function(t){Z(n.removed,{element:t});try{y(t).removeChild(t)}catch(e){if(m(t),!y(t))throw yt("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},gn=function(t,e,n){try{h(t,e)}catch(e){try{t.removeAttribute(n)}catch(t){}}},bn=function(t){An(t);const e=b(t);e&&V(J(e),t=>{try{m(t)}catch(t){}}),1===x(t)&&vn(t,!1)},yn=function(t,e,r){if(!r)try{r=e.getAttributeNode(t)}catch(t){r=null}if(Z(n.removed,{attribute:r||null,from:e}),r)gn(e,r,t);else try{e.removeAttribute(t)}catch(t){}if("is"===t)if(De||Ce)try{hn(e)}catch(t){}else try{e.setAttribute(t,"")}catch(t){}},vn=function(t,e){const n=w(t);if(n)for(let r=n.length-1;r>=0;--r){const o=n[r],i=o&&o.name;"string"!=typeof i||e&&fe[sn(i)]||gn(t,o,i)}},wn=function(t,e){let n=arguments.length>2&&void 0!==arguments[2]&&arguments[2];const r=[t];for(;r.length>0;){const t=r.pop();if(!1===e(t))continue;if(n&&1===x(t)){const e=v(t);Ln(e)&&r.push(e)}const o=b(t);if(o)for(let t=o.length-1;t>=0;--t)r.push(o[t])}},An=function(t){wn(t,t=>{1===x(t)&&vn(t,!0)})},Sn=function(t){const e=[];return wn(t,t=>{e.push(t)},!0),e},Tn=function(t,e){let r=!1;return V(n.removed,e=>{e.element&&(r=r||e.element===t,An(e.element))}),function(t,e){const n=et();V(Sn(t),t=>{1===x(t)&&nt(n,t)}),V(e,t=>{1!==x(t)||rt(n,t)||vn(t,!0)})}(t,e),r},xn=function(t,e,n,r){const o=_n(t);let i;for(;i=o.nextNode();)rt(r,i)&&!rt(Pe,i)&&(e&&zn(gt.uponSanitizeShadowNode,i,null),Yn(i,n))},En=function(t,e){return!!xe&&("patchsrc"===t||"for"===t&&"label"!==e&&"output"!==e)},kn=function(t){let e=null,n=null;if(Ne)t="<remove></remove>"+t;else{const e=at(t,Qt);n=e&&e[0]}"application/xhtml+xml"===an&&Ke===Ve&&(t='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+t+"</body></html>");const o=O?R(t):t;if(Ke===Ve)try{e=(new u).parseFromString(o,an)}catch(t){}if(!e||!e.documentElement){e=P.createDocument(Ke,"template",null);try{e.documentElement.innerHTML=Xe?D:o}catch(t){}}const i=e.body||e.documentElement;return t&&n&&i.insertBefore(r.createTextNode(n),i.childNodes[0]||null),Ke===Ve?Y.call(e,Ee?"html":"body")[0]:Ee?e.documentElement:i},_n=function(t){let e=arguments.length>1&&void 0!==arguments[1]&&arguments[1];const n=T?T(t):t.ownerDocument;return W.call(n||t,t,(e?0:c.SHOW_ELEMENT)|c.SHOW_COMMENT|c.SHOW_TEXT|c.SHOW_PROCESSING_INSTRUCTION|c.SHOW_CDATA_SECTION,null)},On=function(t){return t=lt(t,wt," "),t=lt(t,St," "),lt(t,oe," ")},Nn=function(t){var e;Dn(t);const n=null===(e=t.querySelectorAll)||void 0===e?void 0:e.call(t,"template");n&&V(n,t=>{Ln(t.content)&&Nn(t.content)})},Dn=function(t){t.normalize();const e=_n(t,!0);let n=e.nextNode();for(;n;)n.data=On(n.data),n=e.nextNode()},Cn=function(t){const e=S?S(t):null;return"string"==typeof e&&"form"===sn(e)&&("string"!=typeof t.nodeName||"string"!=typeof t.textContent||"function"!=typeof t.removeChild||t.attributes!==w(t)||"function"!=typeof t.removeAttribute||"function"!=typeof t.removeAttributeNode||"function"!=typeof t.getAttributeNode||"function"!=typeof t.setAttribute||"string"!=typeof t.namespaceURI||"function"!=typeof t.insertBefore||"function"!=typeof t.hasChildNodes||t.nodeType!==A(t)||t.childNodes!==b(t))},$n=function(t){if(!A||"object"!=typeof t||null===t)return null;try{const e=A(t);return"number"==typeof e?e:null}catch(t){return null}},Ln=function(t){return 11===$n(t)},Rn=function(t){return null!==$n(t)};function zn(t,e,r){0!==t.length&&V(t,t=>{t.call(n,e,r,cn)})}const Mn=function(t,e){if(t instanceof RegExp)return bt(t,e);if(t instanceof Function){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return Boolean(t(e,...r))}return!1},In=function(t,e,n,r){return 0===t.length?e:e===n||e===r?xt(e):e},Pn=function(t,e){return t!==e&&null===y(t)&&(Ie&&An(t),!0)},Wn=function(t,e){if(Pe&&nt(Pe,t),zn(gt.beforeSanitizeElements,t,null),Pn(t,e))return!0;if(Cn(t))return hn(t),!0;const r=sn(E(t)),o=x(t);if(de=In(gt.uponSanitizeElement,de,pe,_e),zn(gt.uponSanitizeElement,t,{tagName:r,allowedTags:de}),Pn(t,e))return!0;if(function(t,e,n){return!!(xe&&1===n&&t.hasChildNodes()&&!Rn(t.firstElementChild)&&bt(Vt,t.textContent)&&bt(Vt,t.innerHTML))||!!(xe&&te[e]&&1===n&&_(t)===Ve&&(Rn(t.firstElementChild)||"string"==typeof t.textContent&&bt(Vt,t.textContent)))||7===n||!(!xe||8!==n||!bt(Kt,t.data))}(t,r,o))return hn(t),!0;if(ge[r]||!(ye.tagCheck instanceof Function&&ye.tagCheck(r))&&!de[r]){const n=function(t,e,n){if(!ge[e]&&Hn(e)&&Mn(he.tagNameCheck,e))return!1;if(Me&&!Ue[e]&&!Ue[ot(e)]){const e=y(t),r=b(t);if(r&&e)for(let o=r.length-1;o>=0;--o){const i=t===n?f(r[o],!0):r[o];e.insertBefore(i,g(t))}}return hn(t),!0}(t,r,e);return!(!1!==n||(zn(gt.afterSanitizeElements,t,null),!Pn(t,e)))||n}if(1===o&&!function(t){const e=_(t),n=ot(E(t)),r=y(t);let o=Ke,i="template";return r&&1===x(r)&&(o=_(r),i=ot(E(r))),!!Ze[e]&&(e===Ge?function(t,e,n){return e===Ve?"svg"===t:e===Ye?"svg"===t&&("annotation-xml"===n||tn[n]):Boolean(fn[t])}(n,o,i):e===Ye?function(t,e,n){return e===Ve?"math"===t:e===Ge?"math"===t&&nn[n]:Boolean(mn[t])}(n,o,i):e===Ve?function(t,e,n){return!(e===Ge&&!nn[n])&&!(e===Ye&&!tn[n])&&!mn[t]&&(on[t]||!fn[t])}(n,o,i):"application/xhtml+xml"===an)}(t))return hn(t),!0;if(("noscript"===r||"noembed"===r||"noframes"===r)&&bt(Xt,t.innerHTML))return hn(t),!0;if(Te&&3===o){const e=t.textContent,r=On(e);e!==r&&(Z(n.removed,{element:t.cloneNode()}),t.textContent=r)}return zn(gt.afterSanitizeElements,t,null),Pn(t,e)},Un=function(t,e,n){if(be[e])return!1;if(En(e,t))return!1;if(Le&&("id"===e||"name"===e)&&(n in r||n in un))return!1;const o=fe[e]||ye.attributeCheck instanceof Function&&ye.attributeCheck(e,t);if(we&&bt(ie,e))return!0;if(ve&&bt(ae,e))return!0;if(!o)return Hn(t)&&Mn(he.tagNameCheck,t)&&Mn(he.attributeNameCheck,e,t)||"is"===e&&he.allowCustomizedBuiltInElements&&Mn(he.tagNameCheck,n);if(qe[e])return!0;const i=lt(n,se,"");return!(!bt(ue,i)&&("src"!==e&&"xlink:href"!==e&&"href"!==e||"script"===t||0!==st(n,"data:")||!He[t])&&(!Ae||bt(le,i))&&n)},Fn=At({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),Hn=function(t){return!Fn[ot(t)]&&bt(ce,t)},jn=function(t,e,n,r){if(O&&"object"==typeof d&&"function"==typeof d.getAttributeType&&!n)switch(d.getAttributeType(t,e)){case"TrustedHTML":return R(r);case"TrustedScriptURL":return function(t){L(),$++;try{return O.createScriptURL(t)}finally{$--}}(r)}return r},qn=function(t,e,n,r){try{return n?t.setAttributeNS(n,e,r):t.setAttribute(e,r),!Cn(t)||(hn(t),!1)}catch(n){return yn(e,t),!1}},Bn=function(t,e){return!(!xe||!bt(Jt,e))||"attributename"===ot(t)&&-1!==st(e,"href")},Yn=function(t,e){Wn(t,e),function(t,e){if(zn(gt.beforeSanitizeAttributes,t,null),Pn(t,e))return;const r=t.attributes;if(!r||Cn(t))return;fe=In(gt.uponSanitizeAttribute,fe,me,Oe);const o={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:fe,forceKeepAttr:void 0};let i=r.length;const a=sn(E(t));for(;i--;){const e=r[i],l=e.name,s=e.namespaceURI,c=e.value,u=sn(l),d=c;let p="value"===l?d:ct(d),f=!1;o.attrName=u,o.attrValue=p,o.keepAttr=!0,o.forceKeepAttr=void 0,zn(gt.uponSanitizeAttribute,t,o),p=o.attrValue,!Re||"id"!==u&&"name"!==u||0===st(p,ze)||(yn(l,t,e),p=ze+p,f=!0),Bn(l,p)?yn(l,t,e):o.forceKeepAttr||(!o.keepAttr||!Se&&bt(Zt,p)?yn(l,t,e):(Te&&(p=On(p)),Un(a,u,p)?(p=jn(a,u,s,p),p!==d&&qn(t,l,s,p)&&f&&X(n.removed)):yn(l,t,e)))}zn(gt.afterSanitizeAttributes,t,null),Pn(t,e)}(t,e),Ln(t.content)&&Gn(t.content)},Gn=function(t){let e=null;const n=_n(t);for(zn(gt.beforeSanitizeShadowDOM,t,null);e=n.nextNode();)if(zn(gt.uponSanitizeShadowNode,e,null),Yn(e,t),1===x(e)){const t=v(e);Ln(t)&&(Vn(t),Gn(t))}Te&&Dn(t),zn(gt.afterSanitizeShadowDOM,t,null)},Vn=function(t){const e=[{node:t,shadow:null}];for(;e.length>0;){const t=e.pop();if(t.shadow){Gn(t.shadow);continue}const n=t.node,r=1===x(n),o=b(n);if(o)for(let t=o.length-1;t>=0;--t)e.push({node:o[t],shadow:null});if(r){const t=S?S(n):null;if("string"==typeof t&&"template"===sn(t)){const t=n.content;Ln(t)&&e.push({node:t,shadow:null})}}if(r){const t=v(n);Ln(t)&&e.push({node:null,shadow:t},{node:t,shadow:null})}}};return n.sanitize=function(t){let e=arguments.length>1&&void 0!==arguments[1]?arguments[1]:{},r=null,i=null,a=null,l=null;if(Xe=!t,Xe&&(t="\x3c!--\x3e"),"string"!=typeof t&&!Rn(t)&&"string"!=typeof(t=function(t){switch(typeof t){case"string":return t;case"number":return ut(t);case"boolean":return dt(t);case"bigint":return pt?pt(t):"0";case"symbol":return ft?ft(t):"Symbol()";case"undefined":default:return ht(t);case"function":case"object":{if(null===t)return ht(t);const e=t,n=Et(e,"toString");if("function"==typeof n){const t=n(e);return"string"==typeof t?t:ht(t)}return ht(t)}}}(t)))throw yt("dirty is not a string, aborting");if(!n.isSupported)return t;ke?(de=_e,fe=Oe):pn(e),n.removed=[];const s=Ie&&"string"!=typeof t&&Rn(t);let c=[];const u=Pe;if(s){xe&&wn(t,t=>{const e=x(t);if(7===e||8===e&&bt(Kt,t.data)){try{m(t)}catch(t){}return!1}if(1===e){const e=t,n=sn(E(t));try{e.hasAttribute&&e.hasAttribute("patchsrc")&&e.removeAttribute("patchsrc"),e.hasAttribute&&e.hasAttribute("for")&&En("for",n)&&e.removeAttribute("for")}catch(t){}}return!0});const e=E(t);if("string"==typeof e){const n=sn(e);if(!de[n]||ge[n])throw bn(t),yt("root node is forbidden and cannot be sanitized in-place")}if(Cn(t))throw bn(t),yt("root node is clobbered and cannot be sanitized in-place");c=Sn(t),Pe=et()}else if(Rn(t))r=kn("\x3c!----\x3e"),i=r.ownerDocument.importNode(t,!0),1===i.nodeType&&"BODY"===i.nodeName||"HTML"===i.nodeName?r=i:r.appendChild(i),Vn(r);else{if(!De&&!Te&&!Ee&&-1===t.indexOf("<"))return z(t);if(r=kn(t),!r)return De?null:$e?D:""}r&&Ne&&hn(r.firstChild);const d=s?t:r;try{s&&Vn(t);const e=_n(d);for(;a=e.nextNode();)Yn(a,d);s&&function(t,e){const n=Pe;let r=null;const o=()=>(r||(r=et(),V(e,t=>{nt(r,t)})),r);for(let e=0;;e++){const r=Sn(t),i=[t];let a=!1;if(V(r,t=>{11===x(t)?Z(i,t):a||rt(n,t)||(a=rt(o(),t))}),!a)return;if(e>=8)throw yt("the tree kept changing during in-place sanitization; refusing to return it");V(i,(e,n)=>{xn(e,n>0,t,o())})}}(t,c)}catch(e){throw s&&(bn(t),Tn(t,c)),e}finally{Pe=u}if(s){if(Tn(t,c))throw yt("a node selected for removal could not be safely returned; refusing to sanitize in place");return Te&&Nn(t),t}if(De){if(Te&&Nn(r),Ce)for(l=B.call(r.ownerDocument);r.firstChild;)l.appendChild(r.firstChild);else l=r;return(fe.shadowroot||fe.shadowrootmode)&&(l=G.call(o,l,!0)),l}const p=()=>Ee?r.outerHTML:r.innerHTML;let f=p();return Te&&bt(Ut,f)&&(Dn(r),f=p()),Ee&&de["!doctype"]&&r.ownerDocument&&r.ownerDocument.doctype&&r.ownerDocument.doctype.name&&bt(Yt,r.ownerDocument.doctype.name)&&(f="<!DOCTYPE "+r.ownerDocument.doctype.name+">\n"+f),z(f)},n.setConfig=function(){pn(arguments.length>0&&void 0!==arguments[0]?arguments[0]:{}),ke=!0,_e=de,Oe=fe},n.clearConfig=function(){cn=null,ke=!1,_e=null,Oe=null,O=N,D=""},n.isValidAttribute=function(t,e,n){cn||pn({});const r=sn(t),o=sn(e);return("string"!=typeof n||!(Bn(e,n)||!Se&&bt(Zt,n)))&&Un(r,o,n)},n.addHook=function(t,e){"function"==typeof e&&mt(gt,t)&&Z(gt[t],e)},n.removeHook=function(t,e){if(mt(gt,t)){if(void 0!==e){const n=K(gt[t],e);return-1===n?void 0:Q(gt[t],n,1)[0]}return X(gt[t])}},n.removeHooks=function(t){mt(gt,t)&&(gt[t]=[])},n.removeAllHooks=function(){gt={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},n}();const ie=/([\s"'/])(style(?=\s*=)|on[a-z]+(?=[\s=/>]))/gi,ae=/^[-#\w\s.,%()/]{1,100}$/,le=/url|var|expression|env|attr|image|element/i;let se,ce=new Map;function ue(t){const e=ce.get(t);if(e)return e;se??=document.implementation.createHTMLDocument("").createElement("i").style,se.cssText=t;const n=new Map;for(const t of m){const e=se.getPropertyValue(t);e&&ae.test(e)&&!le.test(e)&&n.set(t,e)}return ce.size>=500&&(ce=new Map),ce.set(t,n),n}const de={ALLOWED_TAGS:[...p,"body"],ALLOWED_ATTR:f,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,ALLOW_UNKNOWN_PROTOCOLS:!1,RETURN_DOM_FRAGMENT:!0};let pe,fe=new Map,me=new Map,he=new WeakMap,ge="";function be(t,e){if(t.scrollWidth>t.clientWidth||t.scrollHeight>t.clientHeight+1)t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",e);else for(const e of["tabindex","role","aria-label"])t.removeAttribute(e)}function ye(t){const e=t.textContent.trim(),n=[t,...t.querySelectorAll("*")].find(t=>(/^(B|STRONG)$/.test(t.tagName)||/^(bold|[6-9]00)$/.test(t.style.fontWeight))&&t.textContent.trim()===e);return""!==e&&void 0!==n}function ve(t,e){const n=function(t){fe=new Map,me=new Map,he=new WeakMap;const e=function(t){let e="x-";for(;t.includes(e);)e=`x${e}`;return{html:t.replace(ie,`$1${e}$2`),marker:e}}(t);ge=e.marker;try{const n=document.implementation.createHTMLDocument("").createElement("div");n.innerHTML=l.trustedHtml(e.html);const r=function(t){const e=t.getElementsByTagName("*").item(2e4);if(!e)return!1;const n=e.ownerDocument.createRange();return n.setStartBefore(e),n.setEndAfter(t.lastChild),n.deleteContents(),!0}(n);n.querySelectorAll("style,script,track").forEach(t=>t.remove());const o=(pe||(pe=oe(window),pe.addHook("uponSanitizeAttribute",(t,e)=>{const{attrName:n,attrValue:r}=e;n===`${ge}style`&&fe.set(t,ue(r)),"color"!==n||fe.has(t)||fe.set(t,ue("")),("id"===n||"name"===n&&"A"===t.nodeName)&&me.set(t,r.replaceAll(ge,"")),"href"===n&&"A"!==t.nodeName&&(e.keepAttr=!1),/^data-(src|original)$/.test(n)&&he.set(t,r)}),pe)).sanitize(n,{...de,TRUSTED_TYPES_POLICY:l.trustedPolicy()??null}),i=o instanceof DocumentFragment&&o.firstElementChild;if(!(i instanceof HTMLDivElement))throw new TypeError("Nothing came back.");return e.html!==t&&function(t,e){if(!t.innerHTML.includes(e))return;const n=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;n.nextNode();){const t=n.currentNode;t.data.includes(e)&&(t.data=t.data.replaceAll(e,""))}t.querySelectorAll("*").forEach(({attributes:t})=>{for(const n of t)n.value.includes(e)&&(n.value=n.value.replaceAll(e,""))})}(i,ge),{root:i,styles:fe,anchors:me,lazy:he,cut:r}}catch(t){throw new a.PortalError("format","The sanitiser cannot work under the policy of this page.",{reason:"render",cause:t})}}(function(t){const e=we.exec(t)?.[1];return e?`<p><a href="${e}">${e.split("/").pop()||e}</a></p>`:/<[a-z!/]/i.test(t)?t:t.trim().replace(/\r?\n/g,"<br>")}(t)),r=document.adoptNode(n.root);for(const[t,e]of n.anchors)t.dataset.anchor=e;if(function(t,e){!function(t,{styles:e}){const n=new D;for(const[t,r]of e){const e=t;r.forEach((t,n)=>{n.includes("color")||("width"!==n||t.endsWith("%")||"IMG"===e.tagName)&&("white-space"!==n||t.startsWith("pre"))&&e.style.setProperty(n,"pre"===t?"pre-wrap":t)});const o=r.get("color")??e.getAttribute("color")??void 0;n.paint(e,o,r.get("background-color"))}c(t,'[width]:not(img,[width$="%"])',t=>t.removeAttribute("width")),c(t,"[height]:not(img,video)",t=>t.removeAttribute("height"))}(t,e),function(t){c(t,"[align]",t=>{const e=t.getAttribute("align").toLowerCase();t.removeAttribute("align"),/^(left|right|center|justify)$/.test(e)&&!/^(IMG|TABLE)$/.test(t.tagName)&&t.style.setProperty("text-align",e)}),c(t,"center",t=>{u(t,"div").style.setProperty("text-align","center")})}(t),c(t,"font",t=>{u(t,"span").removeAttribute("size")}),c(t,"[color]",t=>t.removeAttribute("color")),c(t,"[lang^=en i]",t=>{C.test(t.textContent)&&t.removeAttribute("lang")}),function(t){for(const e of[...t.querySelectorAll("p,div,span,b,strong,i,em,u,center,font,h1,h2,h3,h4,h5,h6,blockquote,section,small")].reverse())e.textContent.trim()||e.querySelector("img,video,audio,iframe,hr,table,a,li,[data-anchor]")||e.hasAttribute("data-anchor")||("SPAN"===e.tagName&&e.textContent?e.replaceWith(" "):e.remove());c(t,"br",t=>{const e=$(t);L(e)&&L($(e))&&t.remove()})}(t)}(r,n),function(t,e){const n=[...new Set([...t.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({tagName:t})=>t))].sort();c(t,"h1,h2,h3,h4,h5,h6",t=>{const r=`h${Math.min(6,e+n.indexOf(t.tagName))}`;t.localName!==r&&u(t,r)})}(r,e.level),function(t,{lazy:e},n){c(t,"[srcset]",t=>t.removeAttribute("srcset")),c(t,"picture > source",t=>t.remove()),c(t,"img,audio,video,source",t=>{const r=[t.getAttribute("src"),e.get(t)].map(t=>t?d(t,n.base):void 0).find(t=>t&&i.isSafeResource(t));r?t.setAttribute("src",function(t){return"https:"===location.protocol?t.replace(/^http:/,"https:"):t}(r)):t.removeAttribute("src"),/^(AUDIO|VIDEO)$/.test(t.tagName)&&(t.setAttribute("controls",""),t.setAttribute("preload","none"))}),c(t,"img",t=>{t.loading="lazy",t.decoding="async",t.hasAttribute("alt")||(t.alt=""),!t.hasAttribute("src")||t.closest("a")||t.width<100&&t.width||function(t,e){const n=document.createElement("button");n.type="button",n.className="enlarge";const r=t.closest("figure")?.querySelector("figcaption")?.textContent.trim();n.setAttribute("aria-label",[e.enlarge,t.alt||r].filter(Boolean).join(": ")),t.replaceWith(n),n.append(t)}(t,n.words)});for(const e of["load","error"])t.addEventListener(e,y,!0)}(r,n,e),function(t,{base:e,words:n}){c(t,"iframe",t=>{const r=d(t.getAttribute("src")??"",e)??"",o=h.exec(r)?.[1];if(o)t.replaceWith(function(t,e){const n=document.createElement("div");n.className="video";const r=document.createElement("button");r.type="button",r.textContent=e.video;const o=document.createElement("p");return o.textContent=e.videoNote(g),r.addEventListener("click",()=>{const r=document.createElement("iframe");r.src=`https://${g}/embed/${t}?autoplay=1`,r.title=e.video,r.allow="autoplay; encrypted-media; fullscreen; picture-in-picture",r.setAttribute("sandbox","allow-scripts allow-same-origin allow-presentation allow-popups"),n.replaceChildren(r),r.focus()}),n.append(r,o),n}(o,n));else if(t.hasAttribute("src")&&i.isSafeResource(r)){const e=document.createElement("a");e.href=r,e.textContent=r,t.replaceWith(e)}else t.remove()})}(r,e),function(t,e){const n=new Map;c(t,"[data-anchor]",t=>{const e=t.dataset.anchor;n.has(e)||n.set(e,t)}),c(t,"a[href]",t=>{const r=t.getAttribute("href").trim();if(r.startsWith("#"))return o=t,void((a=n.get(b(r.slice(1))))?o.addEventListener("click",t=>{t.preventDefault(),a.tabIndex=-1,a.focus(),a.scrollIntoView({block:"start"})}):o.removeAttribute("href"));var o,a;const l=d(r,e.base);if(!l||!i.isSafeLink(l))return void t.removeAttribute("href");const s=e.articleAt(l);t.href=void 0===s?l:e.addressOf(s),void 0!==s?t.dataset.article=s:t.origin!==location.origin&&(t.rel="noopener noreferrer"),function(t){t.textContent.trim()||t.querySelector('img:not([alt=""])')||(0===t.childElementCount?t.removeAttribute("href"):t.setAttribute("aria-label",t.host+b(t.pathname)))}(t)})}(r,e),function(t,{words:e}){let n=0;const r=new WeakMap,o=new ResizeObserver(t=>{for(const{target:e}of t)be(e,r.get(e))});c(t,"table",t=>{if(function(t){return!(t.caption||t.tHead||t.querySelector("th"))&&(null!==t.querySelector("table")||[...t.rows].every(({cells:t})=>t.length<2))}(t))return t.setAttribute("role","presentation"),void(t.className="layout");if(function(t){const[e,...n]=t.rows;if(!e||0===n.length||t.querySelector("th"))return;const r=[...e.cells];if(r.every(ye))for(const t of r)u(t,"th").setAttribute("scope","col")}(t),t.parentElement?.closest(".table"))return;n++;const i=document.createElement("div");i.className="table",r.set(i,t.caption?.textContent.trim()||e.table(n)),t.replaceWith(i),i.append(t),o.observe(i)})}(r,e),n.cut){const t=document.createElement("p");t.setAttribute("part","note"),t.textContent=e.words.cut,r.append(t)}return r}const we=/^\s*((?:https?:\/)?\/[^\s<>"]+)\s*$/;class Ae{#n;#r="";#o;of(t,e){const{connection:n,language:r,level:i,param:a}=e,l=`${i} ${r} ${a} ${n.endpoint}`;return this.#n===t&&this.#r===l||(this.#n=t,this.#r=l,this.#o=function({bodyHtml:t},e){const{connection:n,level:r,param:i,text:a}=e,l=o.absolute(`${n.endpoint}/`,n),s=ve(t,{base:l,level:r,articleAt:t=>{const[e,n]=t.split(`${l}news/`);return""===e&&n&&i?function(t){try{return decodeURIComponent(t)}catch{return}}(n):void 0},addressOf:t=>o.pageWith(i,t),words:{enlarge:a("article.enlarge"),table:t=>a("article.table",{n:t}),video:a("article.video"),cut:a("article.cut"),videoNote:t=>a("article.videoNote",{host:t})}});return s.setAttribute("part","body"),s.textContent.trim()||s.querySelector("img,audio,video,hr")?s:void 0}(t,e)),this.#o}}const Se=e.css`
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
`;function Te({url:t,type:e}){return(/\.(\w{2,5})(?:[?#]|$)/.exec(t)?.[1]??e?.split("/").pop()??"").toUpperCase()}class xe{#i;#a;constructor(t){t.addController(this)}hostDisconnected(){this.tell(void 0)}tell(t,e="",n=t=>t){if(t===this.#a)return;if(this.#a=t,this.#i?.remove(),this.#i=void 0,!t)return;const r=JSON.stringify(function(t,e,n){const{author:r,origin:o,image:i}=t,a=r??o;return{"@context":"https://schema.org","@type":"NewsArticle",identifier:t.id,headline:t.title,description:t.lead??t.summary,url:e,datePublished:t.publishedAt,dateModified:t.updatedAt??t.publishedAt,author:a&&{"@type":r?"Person":"Organization",name:a},publisher:{"@type":"Organization",name:Ee()},articleSection:t.category?.name,image:i&&n(i.url)}}(t,e,n)).replaceAll("<","\\u003c"),o=document.createElement("div");o.innerHTML=l.trustedHtml(`<script type="application/ld+json">${r}<\/script>`);const i=o.firstElementChild;i.style.setProperty("display","none","important"),document.head.append(i),this.#i=i}}function Ee(){const t=document.head.querySelector('meta[property="og:site_name"],meta[name="application-name"]');return t?.content.trim()||location.hostname}const ke=e.css`
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
`,_e=["print","save","share","text-size","contrast","listen"];var Oe=Object.freeze({__proto__:null,Reading:class{#l;#o=new Ae;#s;#c;#u;#d;constructor(t){this.#l=t,this.#s=new xe(t)}get styles(){return[ke,Se,...this.#c?.styles??[]]}equip(t){this.#c??=new t(this.#l)}reset(){this.#c?.reset()}describe(t,e,n){this.#s.tell(t,e,t=>o.absolute(t,n)),this.#l.renderRoot.querySelector("dialog:not([open])")?.showModal()}render(t){const{article:i,language:a,lang:l,level:c,text:u}=t,d=function({connection:t,language:e,lang:n,level:r,param:i,text:a}){return{language:e,lang:n,level:r+1,text:a,absolute:e=>o.absolute(e,t),addressOf:({id:e,url:n})=>i||!n?o.pageWith(i||"article",e):o.absolute(n,t)}}(t),p=n.someOf(t.tools,_e,[]),{image:f,lead:m,origin:h}=i,g=this.#o.of(i,{...t,level:c+1});l?g?.setAttribute("lang",l):g?.removeAttribute("lang");const b=f&&!i.bodyHtml.includes(f.url),y=i.audio&&i.audio.url!==this.#d?i.audio.url:"",v=p.includes("listen")?this.#c?.renderSpeed(t):e.nothing;return e.html`<article
      part="article"
      class=${this.#c?.look.classes??e.nothing}
      @click=${e=>this.#p(e,t)}
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
  </p>`}(t)} ${this.#c?.render(p,t,""!==y)??e.nothing}
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
    ${r}
  </div>`}(d.absolute(y),t,v,()=>{this.#d=y,this.#l.requestUpdate()}):e.nothing}
      ${b?e.html`<img
              part="image"
              src=${d.absolute(f.url)}
              alt=${f.alt??""}
              width=${f.width??e.nothing}
              height=${f.height??e.nothing}
            />`:e.nothing}
      ${g??e.html`<slot name="empty"><p part="message empty">${u("article.empty")}</p></slot>`}
      ${h?e.html`<p part="origin" lang=${a}>${u("article.origin",{origin:h})}</p>`:e.nothing}
      ${function(t,n){return 0===t.length?e.nothing:e.html`<section part="attachments">
    ${r.heading(n.level,n.text("article.attachments"),"subheading")}
    <ul>
      ${t.map(t=>{const r=[Te(t),void 0===t.size?"":s.formatSize(t.size,n.language)].filter(Boolean).join(", ");return e.html`<li>
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
      ${this.#u?function({src:t,alt:n,caption:r},o,i){const a=t=>t.currentTarget.closest("dialog").close();return e.html`<dialog
    part="viewer"
    aria-label=${[o("viewer.label"),n||r].filter(Boolean).join(": ")}
    @close=${i}
    @click=${t=>t.target===t.currentTarget&&a(t)}
  >
    <button part="button" type="button" @click=${a}>${o("viewer.close")}</button>
    <img src=${t} alt=${n} />
    <p>${r||n}</p>
  </dialog>`}(this.#u,u,()=>this.#f(void 0)):e.nothing}
    </article>`}#p(t,e){const n=function({target:t}){const e=t.closest(".enlarge")?.querySelector("img");if(!e)return;const n=e.closest("figure")?.querySelector("figcaption")?.textContent.trim()??"";return{src:e.currentSrc||e.src,alt:e.alt,caption:n}}(t);n&&!this.#u&&this.#f(n),e.follow(t)}#f(t){this.#u=t,this.#l.requestUpdate()}}});t.take("article-view/reading",Oe)}(portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts);
