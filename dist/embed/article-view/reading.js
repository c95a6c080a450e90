//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
!function(t,e,n,r,o,i,a,l,s){function c(t,e,n){t.querySelectorAll(e).forEach(n)}function u(t,e){const n=t.ownerDocument.createElement(e);for(const{name:e,value:r}of t.attributes)"style"!==e&&n.setAttribute(e,r);for(n.style.cssText=t.style.cssText;t.firstChild;)n.append(t.firstChild);return t.replaceWith(n),n}function d(t,e){try{const n=new URL(t.trim(),e);return n.username=n.password="",n.href}catch{return}}const p="a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr".split(" "),f="abbr align alt border cellpadding cellspacing color colspan controls datetime dir headers height href hreflang lang loop open reversed rowspan scope size span src srcset start summary title type valign value width".split(" "),m=["text-align","color","background-color","font-weight","font-style","text-decoration-line","vertical-align","width","list-style-type","border-collapse","white-space"],h=/^https?:\/\/(?:www\.)?(?:youtube\.com|youtube-nocookie\.com)\/embed\/([\w-]{6,20})(?:[?#]|$)/,g="www.youtube-nocookie.com";const b=/^(?:https?:\/\/(?:www\.)?|www\.|(?=[\w.-]+\.vn\b))([\w.-]+)/i;function y(t){try{return decodeURIComponent(t)}catch{return t}}function v({type:t,target:e}){const n=e,r=n.parentElement;"enlarge"===r?.className&&("error"===t||n.naturalWidth<100)&&r.replaceWith(n)}const w=[0,0,0],A=[255,255,255],S=[36,40,47];let T;const x=new Map;function E(t){return x.has(t)||(x.size>=500&&x.clear(),x.set(t,function(t){if(T??=document.createElement("canvas").getContext("2d"),!T||!CSS.supports("color",t)||/^(current|inherit|windowtext)/i.test(t))return;T.fillStyle="#000",T.fillStyle=t;const e=/^#(..)(..)(..)$/.exec(T.fillStyle);return e?[parseInt(e[1],16),parseInt(e[2],16),parseInt(e[3],16)]:void 0}(t))),x.get(t)}function k(t){const[e,n,r]=t.map(t=>{const e=t/255;return e<=.04045?e/12.92:((e+.055)/1.055)**2.4});return.2126*e+.7152*n+.0722*r}function _(t,e){const[n,r]=[k(t),k(e)].sort((t,e)=>t-e);return(r+.05)/(n+.05)}function O(t,e){const n=k(e)>.18?w:A;let r=t;for(let o=1;o<=10&&_(r,e)<4.5;o++)r=t.map((t,e)=>Math.round(t+(n[e]-t)*o/10));return r}const N=t=>Math.max(...t)-Math.min(...t)<24,D=t=>`rgb(${t.join(",")})`;class ${#t=new Map;paint(t,e,n){const r=n?E(n):void 0,o=e?E(e):void 0,{style:i}=t;if(r&&!N(r))return this.#t.set(t,r),i.setProperty("background-color",D(r)),void i.setProperty("color",D(O(o??w,r)));const a=this.#e(t);if(!o||N(o))return;const l=D(O(o,a??A));i.setProperty("color",l),a||i.setProperty("color",`light-dark(${l}, ${D(O(o,S))})`)}#e(t){if(0===this.#t.size)return;let e=t;for(;e&&!this.#t.has(e);)e=e.parentElement;return e?this.#t.get(e):void 0}}const C=/[\u0103\xe2\u0111\xea\xf4\u01a1\u01b0\xe0-\u1ef9]/i;function L(t){let e=t?.previousSibling??null;for(;e instanceof Text&&!e.data.trim();)e=e.previousSibling;return e}function R(t){return t instanceof Element&&"BR"===t.tagName}function M(t,e){(null==e||e>t.length)&&(e=t.length);for(var n=0,r=Array(e);n<e;n++)r[n]=t[n];return r}function z(t,e){return function(t){if(Array.isArray(t))return t}(t)||function(t,e){var n=null==t?null:"undefined"!=typeof Symbol&&t[Symbol.iterator]||t["@@iterator"];if(null!=n){var r,o,i,a,l=[],s=!0,c=!1;try{if(i=(n=n.call(t)).next,0===e);else for(;!(s=(r=i.call(n)).done)&&(l.push(r.value),l.length!==e);s=!0);}catch(t){c=!0,o=t}finally{try{if(!s&&null!=n.return&&(a=n.return(),Object(a)!==a))return}finally{if(c)throw o}}return l}}(t,e)||function(t,e){if(t){if("string"==typeof t)return M(t,e);var n={}.toString.call(t).slice(8,-1);return"Object"===n&&t.constructor&&(n=t.constructor.name),"Map"===n||"Set"===n?Array.from(t):"Arguments"===n||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?M(t,e):void 0}}(t,e)||function(){throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.")}()}const I=Object.entries,P=Object.keys,W=Object.setPrototypeOf,U=Object.isFrozen,F=Object.getPrototypeOf,H=Object.getOwnPropertyDescriptor;let j=Object.freeze,q=Object.seal,B=Object.create,Y="undefined"!=typeof Reflect&&Reflect,G=Y.apply,V=Y.construct;j||(j=function(t){return t}),q||(q=function(t){return t}),G||(G=function(t,e){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return t.apply(e,r)}),V||(V=function(t){for(var e=arguments.length,n=new Array(e>1?e-1:0),r=1;r<e;r++)n[r-1]=arguments[r];return new t(...n)});const X=wt(Array.prototype.forEach),K=wt(Array.prototype.lastIndexOf),Z=wt(Array.prototype.pop),J=wt(Array.prototype.push),Q=wt(Array.prototype.slice),tt=wt(Array.prototype.splice),et=Array.isArray,nt=At(Set),rt=wt(Set.prototype.add),ot=wt(Set.prototype.has),it=wt(String.prototype.toLowerCase),at=wt(String.prototype.toString),lt=wt(String.prototype.match),st=wt(String.prototype.replace),ct=wt(String.prototype.indexOf),ut=wt(String.prototype.trim),dt=wt(Number.prototype.toString),pt=wt(Boolean.prototype.toString),ft="undefined"==typeof BigInt?null:wt(BigInt.prototype.toString),mt="undefined"==typeof Symbol?null:wt(Symbol.prototype.toString),ht=wt(Object.prototype.hasOwnProperty),gt=wt(Object.prototype.toString),bt=RegExp.prototype.test,yt=function(t,e){return t instanceof RegExp&&(t.lastIndex=0),G(bt,t,[e])},vt=At(TypeError);function wt(t){return function(e){for(var n=arguments.length,r=new Array(n>1?n-1:0),o=1;o<n;o++)r[o-1]=arguments[o];return G(t,e,r)}}function At(t){return function(){for(var e=arguments.length,n=new Array(e),r=0;r<e;r++)n[r]=arguments[r];return V(t,n)}}function St(t,e){let n=arguments.length>2&&void 0!==arguments[2]?arguments[2]:it;if(W&&W(t,null),!et(e))return t;let r=e.length;for(;r--;){let o=e[r];if("string"==typeof o){const t=n(o);t!==o&&(U(e)||(e[r]=t),o=t)}t[o]=!0}return t}function Tt(t){for(let e=0;e<t.length;e++)ht(t,e)||(t[e]=null);return t}function xt(t){const e=B(null);for(const r of I(t)){var n=z(r,2);const o=n[0],i=n[1];ht(t,o)&&(et(i)?e[o]=Tt(i):i&&"object"==typeof i&&i.constructor===Object?e[o]=xt(i):e[o]=i)}return e}function Et(t){const e=B(null),n=P(t);let r=n.length;for(;r--;)e[n[r]]=t[n[r]];return e}function kt(t,e){for(;null!==t;){const n=H(t,e);if(n){if(n.get)return wt(n.get);if("function"==typeof n.value)return wt(n.value)}t=F(t)}return function(){return null}}const _t=j(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),Ot=j(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),Nt=j(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),Dt=j(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),$t=j(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),Ct=j(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),Lt=j(["#text"]),Rt=j(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),Mt=j(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),zt=j(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),It=j(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),Pt=q(/{{[\w\W]*|^[\w\W]*}}/g),Wt=q(/<%[\w\W]*|^[\w\W]*%>/g),Ut=q(/\${[\w\W]*/g),Ft=q(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Ht=q(/^data-[\-\w.\u00B7-\uFFFF]+$/),jt=q(/^aria-[\-\w]+$/),qt=q(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),Bt=q(/^(?:\w+script|data):/i),Yt=q(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),Gt=q(/^html$/i),Vt=q(/^[a-z][.\w]*(-[.\w]+)+$/i),Xt=q(/<[/\w!]/g),Kt=q(/<[/\w]/g),Zt=q(/<\/no(script|embed|frames)/i),Jt=q(/\/>/i),Qt=q(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),te=q(/^[\r\n\t ]+/),ee=j(St({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),ne=function(){return"undefined"==typeof window?null:window},re=function(t,e,n,r){return ht(t,e)&&et(t[e])?St(r.base?Et(r.base):{},t[e],r.transform):n},oe=function(t,e,n){const r=ht(t,e)?t[e]:void 0;return r&&"object"==typeof r?xt(r):n};var ie=function t(){let e=arguments.length>0&&void 0!==arguments[0]?arguments[0]:ne();const n=e=>t(e);if(n.version="3.4.18",n.removed=[],!e||!e.document||9!==e.document.nodeType||!e.Element)return n.isSupported=!1,n;let r=e.document;const o=r,i=o.currentScript,a=e.HTMLTemplateElement,l=e.Node,s=e.Element,c=e.NodeFilter,u=e.DOMParser,d=e.trustedTypes,p=s.prototype,f=kt(p,"cloneNode"),m=kt(p,"remove"),h=kt(p,"removeAttributeNode"),g=kt(p,"nextSibling"),b=kt(p,"childNodes"),y=kt(p,"parentNode"),v=kt(p,"shadowRoot"),w=kt(p,"attributes"),A=l&&l.prototype?kt(l.prototype,"nodeType"):null,S=l&&l.prototype?kt(l.prototype,"nodeName"):null,T=l&&l.prototype?kt(l.prototype,"ownerDocument"):null,x=function(t){return A?A(t):t.nodeType},E=function(t){return S?S(t):t.nodeName},k=function(t){for(;null!==t;){const e=H(t,"namespaceURI");if(e)return e.get?wt(e.get):null;t=F(t)}return null}(p),_=function(t){return k?k(t):t.namespaceURI};if("function"==typeof a){const t=r.createElement("template");t.content&&t.content.ownerDocument&&(r=t.content.ownerDocument)}let O,N,D="",$=!1,C=0;const L=function(){if(C>0)throw vt('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},R=function(t){L(),C++;try{return O.createHTML(t)}finally{C--}},M=function(t){return O&&Ce?R(t):t},z=r,P=z.implementation,W=z.createNodeIterator,U=z.createDocumentFragment,Y=z.getElementsByTagName,G=o.importNode;let V={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]};n.isSupported="function"==typeof I&&"function"==typeof y&&P&&void 0!==P.createHTMLDocument;const bt=Pt,At=Wt,Tt=Ut,ie=Ht,ae=jt,le=Bt,se=Yt,ce=Vt;let ue=qt,de=null;const pe=St({},[..._t,...Ot,...Nt,...$t,...Lt]);let fe=null;const me=St({},[...Rt,...Mt,...zt,...It]);let he=null,ge=null,be=null;const ye=Object.seal(B(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}}));let ve=!0,we=!0,Ae=!1,Se=!0,Te=!1,xe=!0,Ee=!1,ke=!1,_e=null,Oe=null,Ne=!1,De=!1,$e=!1,Ce=!1,Le=!0,Re=!1;const Me="user-content-";let ze=!0,Ie=!1,Pe=null,We=!1,Ue=null;const Fe=St({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]);let He=null;const je=St({},["audio","video","img","source","image","track"]);let qe=null;const Be=St({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Ye="http://www.w3.org/1998/Math/MathML",Ge="http://www.w3.org/2000/svg",Ve="http://www.w3.org/1999/xhtml";let Xe=Ve,Ke=!1,Ze=null;const Je=St({},[Ye,Ge,Ve],at),Qe=j(St({},["mi","mo","mn","ms","mtext"]));let tn=null;const en=j(St({},["annotation-xml"]));let nn=null;const rn=j(B(null)),on=St({},["title","style","font","a","script"]);let an=null;const ln=["application/xhtml+xml","text/html"];let sn=null,cn=null;const un=r.createElement("form"),dn=function(t){return t instanceof RegExp||t instanceof Function},pn=function(){let t=arguments.length>0&&void 0!==arguments[0]?arguments[0]:{};t&&"object"==typeof t||(t={}),t=xt(t),an=-1===ln.indexOf(t.PARSER_MEDIA_TYPE)?"text/html":t.PARSER_MEDIA_TYPE,sn="application/xhtml+xml"===an?at:it,de=re(t,"ALLOWED_TAGS",pe,{transform:sn}),fe=re(t,"ALLOWED_ATTR",me,{transform:sn}),Ze=re(t,"ALLOWED_NAMESPACES",Je,{transform:at}),qe=re(t,"ADD_URI_SAFE_ATTR",Be,{transform:sn,base:Be}),He=re(t,"ADD_DATA_URI_TAGS",je,{transform:sn,base:je}),Ue=re(t,"FORBID_CONTENTS",Fe,{transform:sn}),ge=re(t,"FORBID_TAGS",B(null),{transform:sn}),be=re(t,"FORBID_ATTR",B(null),{transform:sn}),We=!!ht(t,"USE_PROFILES")&&(t.USE_PROFILES&&"object"==typeof t.USE_PROFILES?xt(t.USE_PROFILES):t.USE_PROFILES),ve=!1!==t.ALLOW_ARIA_ATTR,we=!1!==t.ALLOW_DATA_ATTR,Ae=t.ALLOW_UNKNOWN_PROTOCOLS||!1,Se=!1!==t.ALLOW_SELF_CLOSE_IN_ATTR,Te=t.SAFE_FOR_TEMPLATES||!1,xe=!1!==t.SAFE_FOR_XML,Ee=t.WHOLE_DOCUMENT||!1,De=t.RETURN_DOM||!1,$e=t.RETURN_DOM_FRAGMENT||!1,Ce=t.RETURN_TRUSTED_TYPE||!1,Ne=t.FORCE_BODY||!1,Le=!1!==t.SANITIZE_DOM,Re=t.SANITIZE_NAMED_PROPS||!1,ze=!1!==t.KEEP_CONTENT,Ie=t.IN_PLACE||!1,ue=function(t){if(!t)return!1;try{return yt(t,""),!0}catch(t){return!1}}(t.ALLOWED_URI_REGEXP)?t.ALLOWED_URI_REGEXP:qt,Xe="string"==typeof t.NAMESPACE?t.NAMESPACE:Ve,tn=oe(t,"MATHML_TEXT_INTEGRATION_POINTS",Qe),nn=oe(t,"HTML_INTEGRATION_POINTS",en);const e=oe(t,"CUSTOM_ELEMENT_HANDLING",rn);if(he=B(null),ht(e,"tagNameCheck")&&dn(e.tagNameCheck)&&(he.tagNameCheck=e.tagNameCheck),ht(e,"attributeNameCheck")&&dn(e.attributeNameCheck)&&(he.attributeNameCheck=e.attributeNameCheck),ht(e,"allowCustomizedBuiltInElements")&&"boolean"==typeof e.allowCustomizedBuiltInElements&&(he.allowCustomizedBuiltInElements=e.allowCustomizedBuiltInElements),q(he),Te&&(we=!1),$e&&(De=!0),We&&((ht(t,"ALLOWED_TAGS")||ht(t,"ALLOWED_ATTR"))&&"undefined"!=typeof console&&"function"==typeof console.warn&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),de=St({},Lt),fe=B(null),!0===We.html&&(St(de,_t),St(fe,Rt)),!0===We.svg&&(St(de,Ot),St(fe,Mt),St(fe,It)),!0===We.svgFilters&&(St(de,Nt),St(fe,Mt),St(fe,It)),!0===We.mathMl&&(St(de,$t),St(fe,zt),St(fe,It))),ye.tagCheck=null,ye.attributeCheck=null,ht(t,"ADD_TAGS")&&("function"==typeof t.ADD_TAGS?ye.tagCheck=t.ADD_TAGS:et(t.ADD_TAGS)&&(de===pe&&(de=Et(de)),St(de,t.ADD_TAGS,sn))),ht(t,"ADD_ATTR")&&("function"==typeof t.ADD_ATTR?ye.attributeCheck=t.ADD_ATTR:et(t.ADD_ATTR)&&(fe===me&&(fe=Et(fe)),St(fe,t.ADD_ATTR,sn))),ht(t,"ADD_FORBID_CONTENTS")&&et(t.ADD_FORBID_CONTENTS)&&(Ue===Fe&&(Ue=Et(Ue)),St(Ue,t.ADD_FORBID_CONTENTS,sn)),ze&&(de["#text"]=!0),Ee&&St(de,["html","head","body"]),de.table&&(de.tbody=!0,delete ge.tbody),t.TRUSTED_TYPES_POLICY){if("function"!=typeof t.TRUSTED_TYPES_POLICY.createHTML)throw vt('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if("function"!=typeof t.TRUSTED_TYPES_POLICY.createScriptURL)throw vt('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');const e=O;O=t.TRUSTED_TYPES_POLICY;try{D=R("")}catch(t){throw O=e,t}}else null===t.TRUSTED_TYPES_POLICY?(O=void 0,D=""):(void 0===O&&($||(N=function(t,e){if("object"!=typeof t||"function"!=typeof t.createPolicy)return null;let n=null;const r="data-tt-policy-suffix";e&&e.hasAttribute(r)&&(n=e.getAttribute(r));const o="dompurify"+(n?"#"+n:"");try{return t.createPolicy(o,{createHTML:t=>t,createScriptURL:t=>t})}catch(t){return console.warn("TrustedTypes policy "+o+" could not be created."),null}}(d,i),$=!0),O=N),O&&"string"==typeof D&&(D=R("")));cn=j(t)},fn=St({},[...Ot,...Nt,...Dt]),mn=St({},[...$t,...Ct]),hn=function(t){J(n.removed,{element:t});try{y(t).removeChild(t)}catch(e){if(m(t),!y(t))throw vt("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},gn=function(t,e,n){try{h(t,e)}catch(e){try{t.removeAttribute(n)}catch(t){}}},bn=function(t){An(t);const e=b(t);e&&X(Q(e),t=>{try{m(t)}catch(t){}}),1===x(t)&&vn(t,!1)},yn=function(t,e,r){if(!r)try{r=e.getAttributeNode(t)}catch(t){r=null}if(J(n.removed,{attribute:r||null,from:e}),r)gn(e,r,t);else try{e.removeAttribute(t)}catch(t){}if("is"===t)if(De||$e)try{hn(e)}catch(t){}else try{e.setAttribute(t,"")}catch(t){}},vn=function(t,e){const n=w(t);if(n)for(let r=n.length-1;r>=0;--r){const o=n[r],i=o&&o.name;"string"!=typeof i||e&&fe[sn(i)]||gn(t,o,i)}},wn=function(t,e){let n=arguments.length>2&&void 0!==arguments[2]&&arguments[2];const r=[t];for(;r.length>0;){const t=r.pop();if(!1===e(t))continue;if(n&&1===x(t)){const e=v(t);Ln(e)&&r.push(e)}const o=b(t);if(o)for(let t=o.length-1;t>=0;--t)r.push(o[t])}},An=function(t){wn(t,t=>{1===x(t)&&vn(t,!0)})},Sn=function(t){const e=[];return wn(t,t=>{e.push(t)},!0),e},Tn=function(t,e){let r=!1;return X(n.removed,e=>{e.element&&(r=r||e.element===t,An(e.element))}),function(t,e){const n=nt();X(Sn(t),t=>{1===x(t)&&rt(n,t)}),X(e,t=>{1!==x(t)||ot(n,t)||vn(t,!0)})}(t,e),r},xn=function(t,e,n,r){const o=_n(t);let i;for(;i=o.nextNode();)ot(r,i)&&!ot(Pe,i)&&(e&&Mn(V.uponSanitizeShadowNode,i,null),Yn(i,n))},En=function(t,e){return!!xe&&("patchsrc"===t||"for"===t&&"label"!==e&&"output"!==e)},kn=function(t){let e=null,n=null;if(Ne)t="<remove></remove>"+t;else{const e=lt(t,te);n=e&&e[0]}"application/xhtml+xml"===an&&Xe===Ve&&(t='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+t+"</body></html>");const o=O?R(t):t;if(Xe===Ve)try{e=(new u).parseFromString(o,an)}catch(t){}if(!e||!e.documentElement){e=P.createDocument(Xe,"template",null);try{e.documentElement.innerHTML=Ke?D:o}catch(t){}}const i=e.body||e.documentElement;return t&&n&&i.insertBefore(r.createTextNode(n),i.childNodes[0]||null),Xe===Ve?Y.call(e,Ee?"html":"body")[0]:Ee?e.documentElement:i},_n=function(t){let e=arguments.length>1&&void 0!==arguments[1]&&arguments[1];const n=T?T(t):t.ownerDocument;return W.call(n||t,t,(e?0:c.SHOW_ELEMENT)|c.SHOW_COMMENT|c.SHOW_TEXT|c.SHOW_PROCESSING_INSTRUCTION|c.SHOW_CDATA_SECTION,null)},On=function(t){return t=st(t,bt," "),t=st(t,At," "),st(t,Tt," ")},Nn=function(t){var e;Dn(t);const n=null===(e=t.querySelectorAll)||void 0===e?void 0:e.call(t,"template");n&&X(n,t=>{Ln(t.content)&&Nn(t.content)})},Dn=function(t){t.normalize();const e=_n(t,!0);let n=e.nextNode();for(;n;)n.data=On(n.data),n=e.nextNode()},$n=function(t){const e=S?S(t):null;return"string"==typeof e&&"form"===sn(e)&&("string"!=typeof t.nodeName||"string"!=typeof t.textContent||"function"!=typeof t.removeChild||t.attributes!==w(t)||"function"!=typeof t.removeAttribute||"function"!=typeof t.removeAttributeNode||"function"!=typeof t.getAttributeNode||"function"!=typeof t.setAttribute||"string"!=typeof t.namespaceURI||"function"!=typeof t.insertBefore||"function"!=typeof t.hasChildNodes||t.nodeType!==A(t)||t.childNodes!==b(t))},Cn=function(t){if(!A||"object"!=typeof t||null===t)return null;try{const e=A(t);return"number"==typeof e?e:null}catch(t){return null}},Ln=function(t){return 11===Cn(t)},Rn=function(t){return null!==Cn(t)};function Mn(t,e,r){0!==t.length&&X(t,t=>{t.call(n,e,r,cn)})}const zn=function(t,e){if(t instanceof RegExp)return yt(t,e);if(t instanceof Function){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return Boolean(t(e,...r))}return!1},In=function(t,e,n,r){return 0===t.length?e:e===n||e===r?Et(e):e},Pn=function(t,e){return t!==e&&null===y(t)&&(Ie&&An(t),!0)},Wn=function(t,e){if(Pe&&rt(Pe,t),Mn(V.beforeSanitizeElements,t,null),Pn(t,e))return!0;if($n(t))return hn(t),!0;const r=sn(E(t)),o=x(t);if(de=In(V.uponSanitizeElement,de,pe,_e),Mn(V.uponSanitizeElement,t,{tagName:r,allowedTags:de}),Pn(t,e))return!0;if(function(t,e,n){return!!(xe&&1===n&&t.hasChildNodes()&&!Rn(t.firstElementChild)&&yt(Xt,t.textContent)&&yt(Xt,t.innerHTML))||!!(xe&&ee[e]&&1===n&&_(t)===Ve&&(Rn(t.firstElementChild)||"string"==typeof t.textContent&&yt(Xt,t.textContent)))||7===n||!(!xe||8!==n||!yt(Kt,t.data))}(t,r,o))return hn(t),!0;if(ge[r]||!(ye.tagCheck instanceof Function&&ye.tagCheck(r))&&!de[r]){const n=function(t,e,n){if(!ge[e]&&Hn(e)&&zn(he.tagNameCheck,e))return!1;if(ze&&!Ue[e]&&!Ue[it(e)]){const e=y(t),r=b(t);if(r&&e)for(let o=r.length-1;o>=0;--o){const i=t===n?f(r[o],!0):r[o];e.insertBefore(i,g(t))}}return hn(t),!0}(t,r,e);return!(!1!==n||(Mn(V.afterSanitizeElements,t,null),!Pn(t,e)))||n}if(1===o&&!function(t){const e=_(t),n=it(E(t)),r=y(t);let o=Xe,i="template";return r&&1===x(r)&&(o=_(r),i=it(E(r))),!!Ze[e]&&(e===Ge?function(t,e,n){return e===Ve?"svg"===t:e===Ye?"svg"===t&&("annotation-xml"===n||tn[n]):Boolean(fn[t])}(n,o,i):e===Ye?function(t,e,n){return e===Ve?"math"===t:e===Ge?"math"===t&&nn[n]:Boolean(mn[t])}(n,o,i):e===Ve?function(t,e,n){return!(e===Ge&&!nn[n])&&!(e===Ye&&!tn[n])&&!mn[t]&&(on[t]||!fn[t])}(n,o,i):"application/xhtml+xml"===an)}(t))return hn(t),!0;if(("noscript"===r||"noembed"===r||"noframes"===r)&&yt(Zt,t.innerHTML))return hn(t),!0;if(Te&&3===o){const e=t.textContent,r=On(e);e!==r&&(J(n.removed,{element:t.cloneNode()}),t.textContent=r)}return Mn(V.afterSanitizeElements,t,null),Pn(t,e)},Un=function(t,e,n){if(be[e])return!1;if(En(e,t))return!1;if(Le&&("id"===e||"name"===e)&&(n in r||n in un))return!1;const o=fe[e]||ye.attributeCheck instanceof Function&&ye.attributeCheck(e,t);if(we&&yt(ie,e))return!0;if(ve&&yt(ae,e))return!0;if(!o)return Hn(t)&&zn(he.tagNameCheck,t)&&zn(he.attributeNameCheck,e,t)||"is"===e&&he.allowCustomizedBuiltInElements&&zn(he.tagNameCheck,n);if(qe[e])return!0;const i=st(n,se,"");return!(!yt(ue,i)&&("src"!==e&&"xlink:href"!==e&&"href"!==e||"script"===t||0!==ct(n,"data:")||!He[t])&&(!Ae||yt(le,i))&&n)},Fn=St({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),Hn=function(t){return!Fn[it(t)]&&yt(ce,t)},jn=function(t,e,n,r){if(O&&"object"==typeof d&&"function"==typeof d.getAttributeType&&!n)switch(d.getAttributeType(t,e)){case"TrustedHTML":return R(r);case"TrustedScriptURL":return function(t){L(),C++;try{return O.createScriptURL(t)}finally{C--}}(r)}return r},qn=function(t,e,n,r){try{return n?t.setAttributeNS(n,e,r):t.setAttribute(e,r),!$n(t)||(hn(t),!1)}catch(n){return yn(e,t),!1}},Bn=function(t,e){return!(!xe||!yt(Qt,e))||"attributename"===it(t)&&-1!==ct(e,"href")},Yn=function(t,e){Wn(t,e),function(t,e){if(Mn(V.beforeSanitizeAttributes,t,null),Pn(t,e))return;const r=t.attributes;if(!r||$n(t))return;fe=In(V.uponSanitizeAttribute,fe,me,Oe);const o={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:fe,forceKeepAttr:void 0};let i=r.length;const a=sn(E(t));for(;i--;){const e=r[i],l=e.name,s=e.namespaceURI,c=e.value,u=sn(l),d=c;let p="value"===l?d:ut(d),f=!1;o.attrName=u,o.attrValue=p,o.keepAttr=!0,o.forceKeepAttr=void 0,Mn(V.uponSanitizeAttribute,t,o),p=o.attrValue,!Re||"id"!==u&&"name"!==u||0===ct(p,Me)||(yn(l,t,e),p=Me+p,f=!0),Bn(l,p)?yn(l,t,e):o.forceKeepAttr||(!o.keepAttr||!Se&&yt(Jt,p)?yn(l,t,e):(Te&&(p=On(p)),Un(a,u,p)?(p=jn(a,u,s,p),p!==d&&qn(t,l,s,p)&&f&&Z(n.removed)):yn(l,t,e)))}Mn(V.afterSanitizeAttributes,t,null),Pn(t,e)}(t,e),Ln(t.content)&&Gn(t.content)},Gn=function(t){let e=null;const n=_n(t);for(Mn(V.beforeSanitizeShadowDOM,t,null);e=n.nextNode();)if(Mn(V.uponSanitizeShadowNode,e,null),Yn(e,t),1===x(e)){const t=v(e);Ln(t)&&(Vn(t),Gn(t))}Te&&Dn(t),Mn(V.afterSanitizeShadowDOM,t,null)},Vn=function(t){const e=[{node:t,shadow:null}];for(;e.length>0;){const t=e.pop();if(t.shadow){Gn(t.shadow);continue}const n=t.node,r=1===x(n),o=b(n);if(o)for(let t=o.length-1;t>=0;--t)e.push({node:o[t],shadow:null});if(r){const t=S?S(n):null;if("string"==typeof t&&"template"===sn(t)){const t=n.content;Ln(t)&&e.push({node:t,shadow:null})}}if(r){const t=v(n);Ln(t)&&e.push({node:null,shadow:t},{node:t,shadow:null})}}};return n.sanitize=function(t){let e=arguments.length>1&&void 0!==arguments[1]?arguments[1]:{},r=null,i=null,a=null,l=null;if(Ke=!t,Ke&&(t="\x3c!--\x3e"),"string"!=typeof t&&!Rn(t)&&"string"!=typeof(t=function(t){switch(typeof t){case"string":return t;case"number":return dt(t);case"boolean":return pt(t);case"bigint":return ft?ft(t):"0";case"symbol":return mt?mt(t):"Symbol()";case"undefined":default:return gt(t);case"function":case"object":{if(null===t)return gt(t);const e=t,n=kt(e,"toString");if("function"==typeof n){const t=n(e);return"string"==typeof t?t:gt(t)}return gt(t)}}}(t)))throw vt("dirty is not a string, aborting");if(!n.isSupported)return t;ke?(de=_e,fe=Oe):pn(e),n.removed=[];const s=Ie&&"string"!=typeof t&&Rn(t);let c=[];const u=Pe;if(s){xe&&wn(t,t=>{const e=x(t);if(7===e||8===e&&yt(Kt,t.data)){try{m(t)}catch(t){}return!1}if(1===e){const e=t,n=sn(E(t));try{e.hasAttribute&&e.hasAttribute("patchsrc")&&e.removeAttribute("patchsrc"),e.hasAttribute&&e.hasAttribute("for")&&En("for",n)&&e.removeAttribute("for")}catch(t){}}return!0});const e=E(t);if("string"==typeof e){const n=sn(e);if(!de[n]||ge[n])throw bn(t),vt("root node is forbidden and cannot be sanitized in-place")}if($n(t))throw bn(t),vt("root node is clobbered and cannot be sanitized in-place");c=Sn(t),Pe=nt()}else if(Rn(t))r=kn("\x3c!----\x3e"),i=r.ownerDocument.importNode(t,!0),1===i.nodeType&&"BODY"===i.nodeName||"HTML"===i.nodeName?r=i:r.appendChild(i),Vn(r);else{if(!De&&!Te&&!Ee&&-1===t.indexOf("<"))return M(t);if(r=kn(t),!r)return De?null:Ce?D:""}r&&Ne&&hn(r.firstChild);const d=s?t:r;try{s&&Vn(t);const e=_n(d);for(;a=e.nextNode();)Yn(a,d);s&&function(t,e){const n=Pe;let r=null;const o=()=>(r||(r=nt(),X(e,t=>{rt(r,t)})),r);for(let e=0;;e++){const r=Sn(t),i=[t];let a=!1;if(X(r,t=>{11===x(t)?J(i,t):a||ot(n,t)||(a=ot(o(),t))}),!a)return;if(e>=8)throw vt("the tree kept changing during in-place sanitization; refusing to return it");X(i,(e,n)=>{xn(e,n>0,t,o())})}}(t,c)}catch(e){throw s&&(bn(t),Tn(t,c)),e}finally{Pe=u}if(s){if(Tn(t,c))throw vt("a node selected for removal could not be safely returned; refusing to sanitize in place");return Te&&Nn(t),t}if(De){if(Te&&Nn(r),$e)for(l=U.call(r.ownerDocument);r.firstChild;)l.appendChild(r.firstChild);else l=r;return(fe.shadowroot||fe.shadowrootmode)&&(l=G.call(o,l,!0)),l}const p=()=>Ee?r.outerHTML:r.innerHTML;let f=p();return Te&&yt(Ft,f)&&(Dn(r),f=p()),Ee&&de["!doctype"]&&r.ownerDocument&&r.ownerDocument.doctype&&r.ownerDocument.doctype.name&&yt(Gt,r.ownerDocument.doctype.name)&&(f="<!DOCTYPE "+r.ownerDocument.doctype.name+">\n"+f),M(f)},n.setConfig=function(){pn(arguments.length>0&&void 0!==arguments[0]?arguments[0]:{}),ke=!0,_e=de,Oe=fe},n.clearConfig=function(){cn=null,ke=!1,_e=null,Oe=null,O=N,D=""},n.isValidAttribute=function(t,e,n){cn||pn({});const r=sn(t),o=sn(e);return("string"!=typeof n||!(Bn(e,n)||!Se&&yt(Jt,n)))&&Un(r,o,n)},n.addHook=function(t,e){"function"==typeof e&&ht(V,t)&&J(V[t],e)},n.removeHook=function(t,e){if(ht(V,t)){if(void 0!==e){const n=K(V[t],e);return-1===n?void 0:tt(V[t],n,1)[0]}return Z(V[t])}},n.removeHooks=function(t){ht(V,t)&&(V[t]=[])},n.removeAllHooks=function(){V={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},n}();const ae=/(\p{M}{30})\p{M}+/gu;function le(t,e){if(!t)return!1;const n=e.ownerDocument.createRange();return n.setStartBefore(t),n.setEndAfter(e.lastChild),n.deleteContents(),!0}const se=/([\s"'/])(style(?=\s*=)|on[a-z]+(?=[\s=/>]))/gi,ce=/^[-#\w\s.,%()/]{1,100}$/,ue=/url|var|expression|env|attr|image|element/i;let de,pe=new Map;function fe(t){const e=pe.get(t);if(e)return e;de??=document.implementation.createHTMLDocument("").createElement("i").style,de.cssText=t;const n=new Map;for(const t of m){const e=de.getPropertyValue(t);e&&ce.test(e)&&!ue.test(e)&&n.set(t,e)}return pe.size>=500&&(pe=new Map),pe.set(t,n),n}const me={ALLOWED_TAGS:[...p,"body"],ALLOWED_ATTR:f,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,ALLOW_UNKNOWN_PROTOCOLS:!1,RETURN_DOM_FRAGMENT:!0};let he,ge=new Map,be=new Map,ye=new WeakMap,ve="";function we(t){ge=new Map,be=new Map,ye=new WeakMap;const e=function(t){let e;do{e=`x${Math.random().toString(36).slice(2)}-`}while(t.includes(e));return{html:t.replace(se,`$1${e}$2`),marker:e}}(t);ve=e.marker;try{const n=document.implementation.createHTMLDocument("").createElement("div");n.innerHTML=l.trustedHtml(e.html),n.querySelectorAll("style,script,track").forEach(t=>t.remove());const r=function(t){const e=le(t.getElementsByTagName("*").item(2e4),t),n=le(function(t){const e=t.ownerDocument.createTreeWalker(t,NodeFilter.SHOW_TEXT);let n=1e6;for(;e.nextNode();){const t=e.currentNode;if(t.length>n)return t.splitText(n);n-=t.length;const r=t.data.replace(ae,"$1");r!==t.data&&(t.data=r)}return null}(t),t),r=t.ownerDocument.createTreeWalker(t,NodeFilter.SHOW_COMMENT),o=[];for(;r.nextNode();)o.push(r.currentNode);for(const t of o)t.remove();c(t,"*",t=>{t.attributes.length>100&&t.replaceWith(...t.childNodes)});for(const e of["colspan","span"])c(t,`[${e}]`,t=>{parseInt(t.getAttribute(e))>100&&t.setAttribute(e,"100")});return e||n}(n),o=(he||(he=ie(window),he.addHook("uponSanitizeAttribute",(t,e)=>{const{attrName:n,attrValue:r}=e;n===`${ve}style`&&ge.set(t,fe(r)),"color"!==n||ge.has(t)||ge.set(t,fe("")),("id"===n||"name"===n&&"A"===t.nodeName)&&be.set(t,r.replaceAll(ve,"")),"href"===n&&"A"!==t.nodeName&&(e.keepAttr=!1),/^data-(src|original)$/.test(n)&&ye.set(t,r.replaceAll(ve,""))}),he)).sanitize(n,{...me,TRUSTED_TYPES_POLICY:l.trustedPolicy()??null}),i=o instanceof DocumentFragment&&o.firstElementChild;if(!(i instanceof HTMLDivElement))throw new TypeError("Nothing came back.");return e.html!==t&&function(t,e){if(!t.innerHTML.includes(e))return;const n=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;n.nextNode();){const t=n.currentNode;t.data.includes(e)&&(t.data=t.data.replaceAll(e,""))}t.querySelectorAll("*").forEach(({attributes:t})=>{for(const n of t)n.value.includes(e)&&(n.value=n.value.replaceAll(e,""))})}(i,ve),{root:i,styles:ge,anchors:be,lazy:ye,cut:r}}catch(t){throw new a.PortalError("format","The sanitiser cannot work under the policy of this page.",{reason:"render",cause:t})}}function Ae(t,e){if(t.scrollWidth>t.clientWidth||t.scrollHeight>t.clientHeight+1)t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",e);else for(const e of["tabindex","role","aria-label"])t.removeAttribute(e)}function Se(t){const e=t.textContent.trim(),n=[t,...t.querySelectorAll("*")].find(t=>(/^(B|STRONG)$/.test(t.tagName)||/^(bold|[6-9]00)$/.test(t.style.fontWeight))&&t.textContent.trim()===e);return""!==e&&void 0!==n}function Te(t,e){const n=we(function(t){const e=xe.exec(t)?.[1];return e?`<p><a href="${e}">${e.split("/").pop()||e}</a></p>`:/<[a-z!/]/i.test(t)?t:t.trim().replace(/\r?\n/g,"<br>")}(t)),r=n.root;for(const[t,e]of n.anchors)t.dataset.anchor=e;if(function(t,e){!function(t,{styles:e}){const n=new $;for(const[t,r]of e){const e=t;r.forEach((t,n)=>{n.includes("color")||("width"!==n||t.endsWith("%")||"IMG"===e.tagName)&&("white-space"!==n||t.startsWith("pre"))&&e.style.setProperty(n,"pre"===t?"pre-wrap":t)});const o=r.get("color")??e.getAttribute("color")??void 0;n.paint(e,o,r.get("background-color"))}c(t,'[width]:not(img,[width$="%"])',t=>t.removeAttribute("width")),c(t,"[height]:not(img,video)",t=>t.removeAttribute("height"))}(t,e),function(t){c(t,"[align]",t=>{const e=t.getAttribute("align").toLowerCase();t.removeAttribute("align"),/^(left|right|center|justify)$/.test(e)&&!/^(IMG|TABLE)$/.test(t.tagName)&&t.style.setProperty("text-align",e)}),c(t,"center",t=>{u(t,"div").style.setProperty("text-align","center")})}(t),c(t,"font",t=>{u(t,"span").removeAttribute("size")}),c(t,"[color]",t=>t.removeAttribute("color")),c(t,"[lang^=en i]",t=>{C.test(t.textContent)&&t.removeAttribute("lang")}),function(t){for(const e of[...t.querySelectorAll("p,div,span,b,strong,i,em,u,center,font,h1,h2,h3,h4,h5,h6,blockquote,section,small")].reverse())e.textContent.trim()||e.querySelector("img,video,audio,iframe,hr,table,a,li,[data-anchor]")||e.hasAttribute("data-anchor")||("SPAN"===e.tagName&&e.textContent?e.replaceWith(" "):e.remove());c(t,"br",t=>{const e=L(t);if(R(e)&&R(L(e))){for(;t.previousSibling!==e;)t.previousSibling.remove();t.remove()}})}(t)}(r,n),function(t,e){const n=[...new Set([...t.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({tagName:t})=>t))].sort();c(t,"h1,h2,h3,h4,h5,h6",t=>{const r=`h${Math.min(6,e+n.indexOf(t.tagName))}`;t.localName!==r&&u(t,r)})}(r,e.level),function(t,{lazy:e},n){c(t,"[srcset]",t=>t.removeAttribute("srcset")),c(t,"picture > source",t=>t.remove()),c(t,"img,audio,video,source",t=>{const r=[t.getAttribute("src"),e.get(t)].map(t=>t?d(t,n.base):void 0).find(t=>t&&i.isSafeResource(t));r?t.setAttribute("src",function(t){return"https:"===location.protocol?t.replace(/^http:/,"https:"):t}(r)):t.removeAttribute("src"),/^(AUDIO|VIDEO)$/.test(t.tagName)&&(t.setAttribute("controls",""),t.setAttribute("preload","none"))});const r=new Map;c(t,"figure",t=>{const e=t.querySelector("figcaption")?.textContent.trim().slice(0,300);e&&r.set(t,e)}),c(t,"img",t=>{if(t.loading="lazy",t.decoding="async",t.hasAttribute("alt")||(t.alt=""),t.hasAttribute("src")&&!t.closest("a")&&!(t.width<100&&t.width)){const e=t.closest("figure");!function(t,e,n){const r=document.createElement("button");r.type="button",r.className="enlarge",r.setAttribute("aria-label",[e.enlarge,t.alt||n].filter(Boolean).join(": ")),t.replaceWith(r),r.append(t)}(t,n.words,e?r.get(e):void 0)}});for(const e of["load","error"])t.addEventListener(e,v,!0)}(r,n,e),function(t,{base:e,words:n}){c(t,"iframe",t=>{const r=d(t.getAttribute("src")??"",e)??"",o=h.exec(r)?.[1];if(o)t.replaceWith(function(t,e){const n=document.createElement("div");n.className="video";const r=document.createElement("button");r.type="button",r.textContent=e.video;const o=document.createElement("p");return o.textContent=e.videoNote(g),r.addEventListener("click",()=>{const r=document.createElement("iframe");r.src=`https://${g}/embed/${t}?autoplay=1`,r.title=e.video,r.allow="autoplay; encrypted-media; fullscreen; picture-in-picture",r.setAttribute("sandbox","allow-scripts allow-same-origin allow-presentation allow-popups"),n.replaceChildren(r),r.focus()}),n.append(r,o),n}(o,n));else if(t.hasAttribute("src")&&i.isSafeResource(r)){const e=document.createElement("a");e.href=r,e.textContent=r,t.replaceWith(e)}else t.remove()})}(r,e),function(t,e){const n=new Map;c(t,"[data-anchor]",t=>{const e=t.dataset.anchor;n.has(e)||n.set(e,t)}),c(t,"a[href]",t=>{const r=t.getAttribute("href").trim();if(r.startsWith("#"))return o=t,void((a=n.get(y(r.slice(1))))?o.addEventListener("click",t=>{t.preventDefault(),a.tabIndex=-1,a.focus(),a.scrollIntoView({block:"start"})}):o.removeAttribute("href"));var o,a;const l=d(r,e.base);if(!l||!i.isSafeLink(l))return void t.removeAttribute("href");const s=e.articleAt(l);t.href=void 0===s?l:e.addressOf(s),void 0!==s?t.dataset.article=s:t.origin!==location.origin&&function(t){t.rel="noopener noreferrer";const e=b.exec(t.textContent.trim())?.[1]?.toLowerCase(),n=t.hostname;n&&e&&!`.${n}`.endsWith(`.${e}`)&&t.append(` (${n})`)}(t),function(t){t.textContent.trim()||t.querySelector('img:not([alt=""])')||(0===t.childElementCount?t.removeAttribute("href"):t.setAttribute("aria-label",t.host+y(t.pathname)))}(t)})}(r,e),function(t,{words:e}){let n=0;const r=new WeakMap,o=new ResizeObserver(t=>{for(const{target:e}of t)Ae(e,r.get(e))});c(t,"table",t=>{if(function(t){return!(t.caption||t.tHead||t.querySelector("th"))&&(null!==t.querySelector("table")||[...t.rows].every(({cells:t})=>t.length<2))}(t))return t.setAttribute("role","presentation"),void(t.className="layout");if(function(t){const[e,...n]=t.rows;if(!e||0===n.length||t.querySelector("th"))return;const r=[...e.cells];if(r.every(Se))for(const t of r)u(t,"th").setAttribute("scope","col")}(t),t.parentElement?.closest(".table"))return;n++;const i=document.createElement("div");i.className="table",r.set(i,t.caption?.textContent.trim()||e.table(n)),t.replaceWith(i),i.append(t),o.observe(i)})}(r,e),n.cut){const t=document.createElement("p");t.setAttribute("part","note"),t.textContent=e.words.cut,r.append(t)}return document.adoptNode(r)}const xe=/^\s*((?:https?:\/)?\/[^\s<>"]+)\s*$/;class Ee{#n;#r="";#o;of(t,e){const{connection:n,language:r,level:i,param:a}=e,l=`${i} ${r} ${a} ${n.endpoint}`;return this.#n===t&&this.#r===l||(this.#n=t,this.#r=l,this.#o=function({bodyHtml:t},e){const{connection:n,level:r,param:i,text:a}=e,l=o.absolute(`${n.endpoint}/`,n),s=Te(t,{base:l,level:r,articleAt:t=>{const[e,n]=t.split(`${l}news/`);return""===e&&n&&i?function(t){try{return decodeURIComponent(t)}catch{return}}(n):void 0},addressOf:t=>o.pageWith(i,t),words:{enlarge:a("article.enlarge"),table:t=>a("article.table",{n:t}),video:a("article.video"),cut:a("article.cut"),videoNote:t=>a("article.videoNote",{host:t})}});return s.setAttribute("part","body"),s.textContent.trim()||s.querySelector("img,audio,video,hr")?s:void 0}(t,e)),this.#o}}const ke=e.css`
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
`;function _e({url:t,type:e}){return(/\.(\w{2,5})(?:[?#]|$)/.exec(t)?.[1]??e?.split("/").pop()??"").toUpperCase()}class Oe{#i;#a;constructor(t){t.addController(this)}hostDisconnected(){this.tell(void 0)}tell(t,e="",n=t=>t){if(t===this.#a)return;if(this.#a=t,this.#i?.remove(),this.#i=void 0,!t)return;const r=JSON.stringify(function(t,e,n){const{author:r,origin:o,image:i}=t,a=r??o;return{"@context":"https://schema.org","@type":"NewsArticle",identifier:t.id,headline:t.title,description:t.lead??t.summary,url:e,datePublished:t.publishedAt,dateModified:t.updatedAt??t.publishedAt,author:a&&{"@type":r?"Person":"Organization",name:a},publisher:{"@type":"Organization",name:Ne()},articleSection:t.category?.name,image:i&&n(i.url)}}(t,e,n)).replaceAll("<","\\u003c"),o=document.createElement("div");o.innerHTML=l.trustedHtml(`<script type="application/ld+json">${r}<\/script>`);const i=o.firstElementChild;i.style.setProperty("display","none","important"),document.head.append(i),this.#i=i}}function Ne(){const t=document.head.querySelector('meta[property="og:site_name"],meta[name="application-name"]');return t?.content.trim()||location.hostname}const De=e.css`
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
`,$e=["print","save","share","text-size","contrast","listen"];var Ce=Object.freeze({__proto__:null,Reading:class{#l;#o=new Ee;#s;#c;#u;#d;constructor(t){this.#l=t,this.#s=new Oe(t)}get styles(){return[De,ke,...this.#c?.styles??[]]}equip(t){this.#c??=new t(this.#l)}reset(){this.#c?.reset()}describe(t,e,n){this.#s.tell(t,e,t=>o.absolute(t,n)),this.#l.renderRoot.querySelector("dialog:not([open])")?.showModal()}render(t){const{article:i,language:a,lang:l,level:c,text:u}=t,d=function({connection:t,language:e,lang:n,level:r,param:i,text:a}){return{language:e,lang:n,level:r+1,text:a,absolute:e=>o.absolute(e,t),addressOf:({id:e,url:n})=>i||!n?o.pageWith(i||"article",e):o.absolute(n,t)}}(t),p=n.someOf(t.tools,$e,[]),{image:f,lead:m,origin:h}=i,g=this.#o.of(i,{...t,level:c+1});l?g?.setAttribute("lang",l):g?.removeAttribute("lang");const b=f&&!i.bodyHtml.includes(f.url),y=i.audio&&i.audio.url!==this.#d?i.audio.url:"",v=p.includes("listen")?this.#c?.renderSpeed(t):e.nothing;return e.html`<article
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
      ${t.map(t=>{const r=[_e(t),void 0===t.size?"":s.formatSize(t.size,n.language)].filter(Boolean).join(", ");return e.html`<li>
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
    </article>`}#p(t,e){const n=function({target:t}){const e=t.closest(".enlarge")?.querySelector("img");if(!e)return;const n=e.closest("figure")?.querySelector("figcaption")?.textContent.trim()??"";return{src:e.currentSrc||e.src,alt:e.alt,caption:n}}(t);n&&!this.#u&&this.#f(n),e.follow(t)}#f(t){this.#u=t,this.#l.requestUpdate()}}});t.take("article-view/reading",Ce)}(portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts,portalWidgets.parts);
