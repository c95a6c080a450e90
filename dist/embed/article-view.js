/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
import{P as t,i as e,a as n,b as r,A as o,h as i,f as a,c as l,d as s,e as c,T as u,g as d,p,j as f,k as m,l as h,n as g,r as b,m as y,o as v}from"./shared.js";const w="a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr".split(" "),A="abbr align alt border cellpadding cellspacing color colspan controls datetime dir headers height href hreflang id lang loop open reversed rowspan scope size span src srcset start style summary title type valign value width".split(" "),T=["text-align","color","background-color","font-weight","font-style","text-decoration-line","vertical-align","width","list-style-type","border-collapse","white-space"],S=/^https?:\/\/(?:www\.)?(?:youtube\.com|youtube-nocookie\.com)\/embed\/([\w-]{6,20})(?:[?#]|$)/,E=/^[-#\w\s.,%()/]{1,100}$/,k=/url|var|expression|env|attr|image|element/i;let x;
/*! @license DOMPurify 3.4.18 | (c) Cure53 and other contributors | Released under the Apache license 2.0 and Mozilla Public License 2.0 | github.com/cure53/DOMPurify/blob/3.4.18/LICENSE */
function _(t,e){(null==e||e>t.length)&&(e=t.length);for(var n=0,r=Array(e);n<e;n++)r[n]=t[n];return r}
/*! regenerator-runtime -- Copyright (c) 2014-present, Facebook, Inc. -- license (MIT): https://github.com/babel/babel/blob/main/packages/babel-helpers/LICENSE */
function O(t,e){return function(t){if(Array.isArray(t))return t}(t)||function(t,e){var n=null==t?null:"undefined"!=typeof Symbol&&t[Symbol.iterator]||t["@@iterator"];if(null!=n){var r,o,i,a,l=[],s=!0,c=!1;try{if(i=(n=n.call(t)).next,0===e);else for(;!(s=(r=i.call(n)).done)&&(l.push(r.value),l.length!==e);s=!0);}catch(t){c=!0,o=t}finally{try{if(!s&&null!=n.return&&(a=n.return(),Object(a)!==a))return}finally{if(c)throw o}}return l}}(t,e)||function(t,e){if(t){if("string"==typeof t)return _(t,e);var n={}.toString.call(t).slice(8,-1);return"Object"===n&&t.constructor&&(n=t.constructor.name),"Map"===n||"Set"===n?Array.from(t):"Arguments"===n||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?_(t,e):void 0}}(t,e)||function(){throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.")}()}const D=Object.entries,N=Object.keys,L=Object.setPrototypeOf,R=Object.isFrozen,C=Object.getPrototypeOf,$=Object.getOwnPropertyDescriptor;let I=Object.freeze,z=Object.seal,M=Object.create,P="undefined"!=typeof Reflect&&Reflect,U=P.apply,F=P.construct;I||(I=function(t){return t}),z||(z=function(t){return t}),U||(U=function(t,e){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return t.apply(e,r)}),F||(F=function(t){for(var e=arguments.length,n=new Array(e>1?e-1:0),r=1;r<e;r++)n[r-1]=arguments[r];return new t(...n)});const W=pt(Array.prototype.forEach),j=pt(Array.prototype.lastIndexOf),H=pt(Array.prototype.pop),B=pt(Array.prototype.push),Y=pt(Array.prototype.slice),G=pt(Array.prototype.splice),q=Array.isArray,V=ft(Set),K=pt(Set.prototype.add),X=pt(Set.prototype.has),Z=pt(String.prototype.toLowerCase),J=pt(String.prototype.toString),Q=pt(String.prototype.match),tt=pt(String.prototype.replace),et=pt(String.prototype.indexOf),nt=pt(String.prototype.trim),rt=pt(Number.prototype.toString),ot=pt(Boolean.prototype.toString),it="undefined"==typeof BigInt?null:pt(BigInt.prototype.toString),at="undefined"==typeof Symbol?null:pt(Symbol.prototype.toString),lt=pt(Object.prototype.hasOwnProperty),st=pt(Object.prototype.toString),ct=RegExp.prototype.test,ut=function(t,e){return t instanceof RegExp&&(t.lastIndex=0),U(ct,t,[e])},dt=ft(TypeError);function pt(t){return function(e){for(var n=arguments.length,r=new Array(n>1?n-1:0),o=1;o<n;o++)r[o-1]=arguments[o];return U(t,e,r)}}function ft(t){return function(){for(var e=arguments.length,n=new Array(e),r=0;r<e;r++)n[r]=arguments[r];return F(t,n)}}function mt(t,e){let n=arguments.length>2&&void 0!==arguments[2]?arguments[2]:Z;if(L&&L(t,null),!q(e))return t;let r=e.length;for(;r--;){let o=e[r];if("string"==typeof o){const t=n(o);t!==o&&(R(e)||(e[r]=t),o=t)}t[o]=!0}return t}function ht(t){for(let e=0;e<t.length;e++)lt(t,e)||(t[e]=null);return t}function gt(t){const e=M(null);for(const r of D(t)){var n=O(r,2);const o=n[0],i=n[1];lt(t,o)&&(q(i)?e[o]=ht(i):i&&"object"==typeof i&&i.constructor===Object?e[o]=gt(i):e[o]=i)}return e}function bt(t){const e=M(null),n=N(t);let r=n.length;for(;r--;)e[n[r]]=t[n[r]];return e}function yt(t,e){for(;null!==t;){const n=$(t,e);if(n){if(n.get)return pt(n.get);if("function"==typeof n.value)return pt(n.value)}t=C(t)}return function(){return null}}const vt=I(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),wt=I(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),At=I(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),Tt=I(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),St=I(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),Et=I(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),kt=I(["#text"]),xt=I(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),_t=I(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),Ot=I(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),Dt=I(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),Nt=z(/{{[\w\W]*|^[\w\W]*}}/g),Lt=z(/<%[\w\W]*|^[\w\W]*%>/g),Rt=z(/\${[\w\W]*/g),Ct=z(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),$t=z(/^data-[\-\w.\u00B7-\uFFFF]+$/),It=z(/^aria-[\-\w]+$/),zt=z(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),Mt=z(/^(?:\w+script|data):/i),Pt=z(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),Ut=z(/^html$/i),Ft=z(/^[a-z][.\w]*(-[.\w]+)+$/i),Wt=z(/<[/\w!]/g),jt=z(/<[/\w]/g),Ht=z(/<\/no(script|embed|frames)/i),Bt=z(/\/>/i),Yt=z(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),Gt=z(/^[\r\n\t ]+/),qt=I(mt({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),Vt=function(){return"undefined"==typeof window?null:window},Kt=function(t,e,n,r){return lt(t,e)&&q(t[e])?mt(r.base?bt(r.base):{},t[e],r.transform):n},Xt=function(t,e,n){const r=lt(t,e)?t[e]:void 0;return r&&"object"==typeof r?gt(r):n};var Zt=function t(){let e=arguments.length>0&&void 0!==arguments[0]?arguments[0]:Vt();const n=e=>t(e);if(n.version="3.4.18",n.removed=[],!e||!e.document||9!==e.document.nodeType||!e.Element)return n.isSupported=!1,n;let r=e.document;const o=r,i=o.currentScript,a=e.HTMLTemplateElement,l=e.Node,s=e.Element,c=e.NodeFilter,u=e.DOMParser,d=e.trustedTypes,p=s.prototype,f=yt(p,"cloneNode"),m=yt(p,"remove"),h=yt(p,"removeAttributeNode"),g=yt(p,"nextSibling"),b=yt(p,"childNodes"),y=yt(p,"parentNode"),v=yt(p,"shadowRoot"),w=yt(p,"attributes"),A=l&&l.prototype?yt(l.prototype,"nodeType"):null,T=l&&l.prototype?yt(l.prototype,"nodeName"):null,S=l&&l.prototype?yt(l.prototype,"ownerDocument"):null,E=function(t){return A?A(t):t.nodeType},k=function(t){return T?T(t):t.nodeName},x=function(t){for(;null!==t;){const e=$(t,"namespaceURI");if(e)return e.get?pt(e.get):null;t=C(t)}return null}(p),_=function(t){return x?x(t):t.namespaceURI};if("function"==typeof a){const t=r.createElement("template");t.content&&t.content.ownerDocument&&(r=t.content.ownerDocument)}let O,N,L="",R=!1,P=0;const U=function(){if(P>0)throw dt('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},F=function(t){U(),P++;try{return O.createHTML(t)}finally{P--}},ct=function(t){return O&&Re?F(t):t},ft=r,ht=ft.implementation,Zt=ft.createNodeIterator,Jt=ft.createDocumentFragment,Qt=ft.getElementsByTagName,te=o.importNode;let ee={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]};n.isSupported="function"==typeof D&&"function"==typeof y&&ht&&void 0!==ht.createHTMLDocument;const ne=Nt,re=Lt,oe=Rt,ie=$t,ae=It,le=Mt,se=Pt,ce=Ft;let ue=zt,de=null;const pe=mt({},[...vt,...wt,...At,...St,...kt]);let fe=null;const me=mt({},[...xt,..._t,...Ot,...Dt]);let he=null,ge=null,be=null;const ye=Object.seal(M(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}}));let ve=!0,we=!0,Ae=!1,Te=!0,Se=!1,Ee=!0,ke=!1,xe=!1,_e=null,Oe=null,De=!1,Ne=!1,Le=!1,Re=!1,Ce=!0,$e=!1;const Ie="user-content-";let ze=!0,Me=!1,Pe=null,Ue=!1,Fe=null;const We=mt({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]);let je=null;const He=mt({},["audio","video","img","source","image","track"]);let Be=null;const Ye=mt({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Ge="http://www.w3.org/1998/Math/MathML",qe="http://www.w3.org/2000/svg",Ve="http://www.w3.org/1999/xhtml";let Ke=Ve,Xe=!1,Ze=null;const Je=mt({},[Ge,qe,Ve],J),Qe=I(mt({},["mi","mo","mn","ms","mtext"]));let tn=null;const en=I(mt({},["annotation-xml"]));let nn=null;const rn=I(M(null)),on=mt({},["title","style","font","a","script"]);let an=null;const ln=["application/xhtml+xml","text/html"];let sn=null,cn=null;const un=r.createElement("form"),dn=function(t){return t instanceof RegExp||t instanceof Function},pn=function(){let t=arguments.length>0&&void 0!==arguments[0]?arguments[0]:{};t&&"object"==typeof t||(t={}),t=gt(t),an=-1===ln.indexOf(t.PARSER_MEDIA_TYPE)?"text/html":t.PARSER_MEDIA_TYPE,sn="application/xhtml+xml"===an?J:Z,de=Kt(t,"ALLOWED_TAGS",pe,{transform:sn}),fe=Kt(t,"ALLOWED_ATTR",me,{transform:sn}),Ze=Kt(t,"ALLOWED_NAMESPACES",Je,{transform:J}),Be=Kt(t,"ADD_URI_SAFE_ATTR",Ye,{transform:sn,base:Ye}),je=Kt(t,"ADD_DATA_URI_TAGS",He,{transform:sn,base:He}),Fe=Kt(t,"FORBID_CONTENTS",We,{transform:sn}),ge=Kt(t,"FORBID_TAGS",M(null),{transform:sn}),be=Kt(t,"FORBID_ATTR",M(null),{transform:sn}),Ue=!!lt(t,"USE_PROFILES")&&(t.USE_PROFILES&&"object"==typeof t.USE_PROFILES?gt(t.USE_PROFILES):t.USE_PROFILES),ve=!1!==t.ALLOW_ARIA_ATTR,we=!1!==t.ALLOW_DATA_ATTR,Ae=t.ALLOW_UNKNOWN_PROTOCOLS||!1,Te=!1!==t.ALLOW_SELF_CLOSE_IN_ATTR,Se=t.SAFE_FOR_TEMPLATES||!1,Ee=!1!==t.SAFE_FOR_XML,ke=t.WHOLE_DOCUMENT||!1,Ne=t.RETURN_DOM||!1,Le=t.RETURN_DOM_FRAGMENT||!1,Re=t.RETURN_TRUSTED_TYPE||!1,De=t.FORCE_BODY||!1,Ce=!1!==t.SANITIZE_DOM,$e=t.SANITIZE_NAMED_PROPS||!1,ze=!1!==t.KEEP_CONTENT,Me=t.IN_PLACE||!1,ue=function(t){if(!t)return!1;try{return ut(t,""),!0}catch(t){return!1}}(t.ALLOWED_URI_REGEXP)?t.ALLOWED_URI_REGEXP:zt,Ke="string"==typeof t.NAMESPACE?t.NAMESPACE:Ve,tn=Xt(t,"MATHML_TEXT_INTEGRATION_POINTS",Qe),nn=Xt(t,"HTML_INTEGRATION_POINTS",en);const e=Xt(t,"CUSTOM_ELEMENT_HANDLING",rn);if(he=M(null),lt(e,"tagNameCheck")&&dn(e.tagNameCheck)&&(he.tagNameCheck=e.tagNameCheck),lt(e,"attributeNameCheck")&&dn(e.attributeNameCheck)&&(he.attributeNameCheck=e.attributeNameCheck),lt(e,"allowCustomizedBuiltInElements")&&"boolean"==typeof e.allowCustomizedBuiltInElements&&(he.allowCustomizedBuiltInElements=e.allowCustomizedBuiltInElements),z(he),Se&&(we=!1),Le&&(Ne=!0),Ue&&((lt(t,"ALLOWED_TAGS")||lt(t,"ALLOWED_ATTR"))&&"undefined"!=typeof console&&"function"==typeof console.warn&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),de=mt({},kt),fe=M(null),!0===Ue.html&&(mt(de,vt),mt(fe,xt)),!0===Ue.svg&&(mt(de,wt),mt(fe,_t),mt(fe,Dt)),!0===Ue.svgFilters&&(mt(de,At),mt(fe,_t),mt(fe,Dt)),!0===Ue.mathMl&&(mt(de,St),mt(fe,Ot),mt(fe,Dt))),ye.tagCheck=null,ye.attributeCheck=null,lt(t,"ADD_TAGS")&&("function"==typeof t.ADD_TAGS?ye.tagCheck=t.ADD_TAGS:q(t.ADD_TAGS)&&(de===pe&&(de=bt(de)),mt(de,t.ADD_TAGS,sn))),lt(t,"ADD_ATTR")&&("function"==typeof t.ADD_ATTR?ye.attributeCheck=t.ADD_ATTR:q(t.ADD_ATTR)&&(fe===me&&(fe=bt(fe)),mt(fe,t.ADD_ATTR,sn))),lt(t,"ADD_FORBID_CONTENTS")&&q(t.ADD_FORBID_CONTENTS)&&(Fe===We&&(Fe=bt(Fe)),mt(Fe,t.ADD_FORBID_CONTENTS,sn)),ze&&(de["#text"]=!0),ke&&mt(de,["html","head","body"]),de.table&&(de.tbody=!0,delete ge.tbody),t.TRUSTED_TYPES_POLICY){if("function"!=typeof t.TRUSTED_TYPES_POLICY.createHTML)throw dt('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if("function"!=typeof t.TRUSTED_TYPES_POLICY.createScriptURL)throw dt('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');const e=O;O=t.TRUSTED_TYPES_POLICY;try{L=F("")}catch(t){throw O=e,t}}else null===t.TRUSTED_TYPES_POLICY?(O=void 0,L=""):(void 0===O&&(R||(N=function(t,e){if("object"!=typeof t||"function"!=typeof t.createPolicy)return null;let n=null;const r="data-tt-policy-suffix";e&&e.hasAttribute(r)&&(n=e.getAttribute(r));const o="dompurify"+(n?"#"+n:"");try{return t.createPolicy(o,{createHTML:t=>t,createScriptURL:t=>t})}catch(t){return console.warn("TrustedTypes policy "+o+" could not be created."),null}}(d,i),R=!0),O=N),O&&"string"==typeof L&&(L=F("")));cn=I(t)},fn=mt({},[...wt,...At,...Tt]),mn=mt({},[...St,...Et]),hn=function(t){B(n.removed,{element:t});try{y(t).removeChild(t)}catch(e){if(m(t),!y(t))throw dt("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},gn=function(t,e,n){try{h(t,e)}catch(e){try{t.removeAttribute(n)}catch(t){}}},bn=function(t){An(t);const e=b(t);e&&W(Y(e),t=>{try{m(t)}catch(t){}}),1===E(t)&&vn(t,!1)},yn=function(t,e,r){if(!r)try{r=e.getAttributeNode(t)}catch(t){r=null}if(B(n.removed,{attribute:r||null,from:e}),r)gn(e,r,t);else try{e.removeAttribute(t)}catch(t){}if("is"===t)if(Ne||Le)try{hn(e)}catch(t){}else try{e.setAttribute(t,"")}catch(t){}},vn=function(t,e){const n=w(t);if(n)for(let r=n.length-1;r>=0;--r){const o=n[r],i=o&&o.name;"string"!=typeof i||e&&fe[sn(i)]||gn(t,o,i)}},wn=function(t,e){let n=arguments.length>2&&void 0!==arguments[2]&&arguments[2];const r=[t];for(;r.length>0;){const t=r.pop();if(!1===e(t))continue;if(n&&1===E(t)){const e=v(t);Cn(e)&&r.push(e)}const o=b(t);if(o)for(let t=o.length-1;t>=0;--t)r.push(o[t])}},An=function(t){wn(t,t=>{1===E(t)&&vn(t,!0)})},Tn=function(t){const e=[];return wn(t,t=>{e.push(t)},!0),e},Sn=function(t,e){let r=!1;return W(n.removed,e=>{e.element&&(r=r||e.element===t,An(e.element))}),function(t,e){const n=V();W(Tn(t),t=>{1===E(t)&&K(n,t)}),W(e,t=>{1!==E(t)||X(n,t)||vn(t,!0)})}(t,e),r},En=function(t,e,n,r){const o=_n(t);let i;for(;i=o.nextNode();)X(r,i)&&!X(Pe,i)&&(e&&In(ee.uponSanitizeShadowNode,i,null),Gn(i,n))},kn=function(t,e){return!!Ee&&("patchsrc"===t||"for"===t&&"label"!==e&&"output"!==e)},xn=function(t){let e=null,n=null;if(De)t="<remove></remove>"+t;else{const e=Q(t,Gt);n=e&&e[0]}"application/xhtml+xml"===an&&Ke===Ve&&(t='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+t+"</body></html>");const o=O?F(t):t;if(Ke===Ve)try{e=(new u).parseFromString(o,an)}catch(t){}if(!e||!e.documentElement){e=ht.createDocument(Ke,"template",null);try{e.documentElement.innerHTML=Xe?L:o}catch(t){}}const i=e.body||e.documentElement;return t&&n&&i.insertBefore(r.createTextNode(n),i.childNodes[0]||null),Ke===Ve?Qt.call(e,ke?"html":"body")[0]:ke?e.documentElement:i},_n=function(t){let e=arguments.length>1&&void 0!==arguments[1]&&arguments[1];const n=S?S(t):t.ownerDocument;return Zt.call(n||t,t,(e?0:c.SHOW_ELEMENT)|c.SHOW_COMMENT|c.SHOW_TEXT|c.SHOW_PROCESSING_INSTRUCTION|c.SHOW_CDATA_SECTION,null)},On=function(t){return t=tt(t,ne," "),t=tt(t,re," "),tt(t,oe," ")},Dn=function(t){var e;Nn(t);const n=null===(e=t.querySelectorAll)||void 0===e?void 0:e.call(t,"template");n&&W(n,t=>{Cn(t.content)&&Dn(t.content)})},Nn=function(t){t.normalize();const e=_n(t,!0);let n=e.nextNode();for(;n;)n.data=On(n.data),n=e.nextNode()},Ln=function(t){const e=T?T(t):null;return"string"==typeof e&&"form"===sn(e)&&("string"!=typeof t.nodeName||"string"!=typeof t.textContent||"function"!=typeof t.removeChild||t.attributes!==w(t)||"function"!=typeof t.removeAttribute||"function"!=typeof t.removeAttributeNode||"function"!=typeof t.getAttributeNode||"function"!=typeof t.setAttribute||"string"!=typeof t.namespaceURI||"function"!=typeof t.insertBefore||"function"!=typeof t.hasChildNodes||t.nodeType!==A(t)||t.childNodes!==b(t))},Rn=function(t){if(!A||"object"!=typeof t||null===t)return null;try{const e=A(t);return"number"==typeof e?e:null}catch(t){return null}},Cn=function(t){return 11===Rn(t)},$n=function(t){return null!==Rn(t)};function In(t,e,r){0!==t.length&&W(t,t=>{t.call(n,e,r,cn)})}const zn=function(t,e){if(t instanceof RegExp)return ut(t,e);if(t instanceof Function){for(var n=arguments.length,r=new Array(n>2?n-2:0),o=2;o<n;o++)r[o-2]=arguments[o];return Boolean(t(e,...r))}return!1},Mn=function(t,e,n,r){return 0===t.length?e:e===n||e===r?bt(e):e},Pn=function(t,e){return t!==e&&null===y(t)&&(Me&&An(t),!0)},Un=function(t,e){if(Pe&&K(Pe,t),In(ee.beforeSanitizeElements,t,null),Pn(t,e))return!0;if(Ln(t))return hn(t),!0;const r=sn(k(t)),o=E(t);if(de=Mn(ee.uponSanitizeElement,de,pe,_e),In(ee.uponSanitizeElement,t,{tagName:r,allowedTags:de}),Pn(t,e))return!0;if(function(t,e,n){return!!(Ee&&1===n&&t.hasChildNodes()&&!$n(t.firstElementChild)&&ut(Wt,t.textContent)&&ut(Wt,t.innerHTML))||!!(Ee&&qt[e]&&1===n&&_(t)===Ve&&($n(t.firstElementChild)||"string"==typeof t.textContent&&ut(Wt,t.textContent)))||7===n||!(!Ee||8!==n||!ut(jt,t.data))}(t,r,o))return hn(t),!0;if(ge[r]||!(ye.tagCheck instanceof Function&&ye.tagCheck(r))&&!de[r]){const n=function(t,e,n){if(!ge[e]&&jn(e)&&zn(he.tagNameCheck,e))return!1;if(ze&&!Fe[e]&&!Fe[Z(e)]){const e=y(t),r=b(t);if(r&&e)for(let o=r.length-1;o>=0;--o){const i=t===n?f(r[o],!0):r[o];e.insertBefore(i,g(t))}}return hn(t),!0}(t,r,e);return!(!1!==n||(In(ee.afterSanitizeElements,t,null),!Pn(t,e)))||n}if(1===o&&!function(t){const e=_(t),n=Z(k(t)),r=y(t);let o=Ke,i="template";return r&&1===E(r)&&(o=_(r),i=Z(k(r))),!!Ze[e]&&(e===qe?function(t,e,n){return e===Ve?"svg"===t:e===Ge?"svg"===t&&("annotation-xml"===n||tn[n]):Boolean(fn[t])}(n,o,i):e===Ge?function(t,e,n){return e===Ve?"math"===t:e===qe?"math"===t&&nn[n]:Boolean(mn[t])}(n,o,i):e===Ve?function(t,e,n){return!(e===qe&&!nn[n])&&!(e===Ge&&!tn[n])&&!mn[t]&&(on[t]||!fn[t])}(n,o,i):"application/xhtml+xml"===an)}(t))return hn(t),!0;if(("noscript"===r||"noembed"===r||"noframes"===r)&&ut(Ht,t.innerHTML))return hn(t),!0;if(Se&&3===o){const e=t.textContent,r=On(e);e!==r&&(B(n.removed,{element:t.cloneNode()}),t.textContent=r)}return In(ee.afterSanitizeElements,t,null),Pn(t,e)},Fn=function(t,e,n){if(be[e])return!1;if(kn(e,t))return!1;if(Ce&&("id"===e||"name"===e)&&(n in r||n in un))return!1;const o=fe[e]||ye.attributeCheck instanceof Function&&ye.attributeCheck(e,t);if(we&&ut(ie,e))return!0;if(ve&&ut(ae,e))return!0;if(!o)return jn(t)&&zn(he.tagNameCheck,t)&&zn(he.attributeNameCheck,e,t)||"is"===e&&he.allowCustomizedBuiltInElements&&zn(he.tagNameCheck,n);if(Be[e])return!0;const i=tt(n,se,"");return!(!ut(ue,i)&&("src"!==e&&"xlink:href"!==e&&"href"!==e||"script"===t||0!==et(n,"data:")||!je[t])&&(!Ae||ut(le,i))&&n)},Wn=mt({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),jn=function(t){return!Wn[Z(t)]&&ut(ce,t)},Hn=function(t,e,n,r){if(O&&"object"==typeof d&&"function"==typeof d.getAttributeType&&!n)switch(d.getAttributeType(t,e)){case"TrustedHTML":return F(r);case"TrustedScriptURL":return function(t){U(),P++;try{return O.createScriptURL(t)}finally{P--}}(r)}return r},Bn=function(t,e,n,r){try{return n?t.setAttributeNS(n,e,r):t.setAttribute(e,r),!Ln(t)||(hn(t),!1)}catch(n){return yn(e,t),!1}},Yn=function(t,e){return!(!Ee||!ut(Yt,e))||"attributename"===Z(t)&&-1!==et(e,"href")},Gn=function(t,e){Un(t,e),function(t,e){if(In(ee.beforeSanitizeAttributes,t,null),Pn(t,e))return;const r=t.attributes;if(!r||Ln(t))return;fe=Mn(ee.uponSanitizeAttribute,fe,me,Oe);const o={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:fe,forceKeepAttr:void 0};let i=r.length;const a=sn(k(t));for(;i--;){const e=r[i],l=e.name,s=e.namespaceURI,c=e.value,u=sn(l),d=c;let p="value"===l?d:nt(d),f=!1;o.attrName=u,o.attrValue=p,o.keepAttr=!0,o.forceKeepAttr=void 0,In(ee.uponSanitizeAttribute,t,o),p=o.attrValue,!$e||"id"!==u&&"name"!==u||0===et(p,Ie)||(yn(l,t,e),p=Ie+p,f=!0),Yn(l,p)?yn(l,t,e):o.forceKeepAttr||(!o.keepAttr||!Te&&ut(Bt,p)?yn(l,t,e):(Se&&(p=On(p)),Fn(a,u,p)?(p=Hn(a,u,s,p),p!==d&&Bn(t,l,s,p)&&f&&H(n.removed)):yn(l,t,e)))}In(ee.afterSanitizeAttributes,t,null),Pn(t,e)}(t,e),Cn(t.content)&&qn(t.content)},qn=function(t){let e=null;const n=_n(t);for(In(ee.beforeSanitizeShadowDOM,t,null);e=n.nextNode();)if(In(ee.uponSanitizeShadowNode,e,null),Gn(e,t),1===E(e)){const t=v(e);Cn(t)&&(Vn(t),qn(t))}Se&&Nn(t),In(ee.afterSanitizeShadowDOM,t,null)},Vn=function(t){const e=[{node:t,shadow:null}];for(;e.length>0;){const t=e.pop();if(t.shadow){qn(t.shadow);continue}const n=t.node,r=1===E(n),o=b(n);if(o)for(let t=o.length-1;t>=0;--t)e.push({node:o[t],shadow:null});if(r){const t=T?T(n):null;if("string"==typeof t&&"template"===sn(t)){const t=n.content;Cn(t)&&e.push({node:t,shadow:null})}}if(r){const t=v(n);Cn(t)&&e.push({node:null,shadow:t},{node:t,shadow:null})}}};return n.sanitize=function(t){let e=arguments.length>1&&void 0!==arguments[1]?arguments[1]:{},r=null,i=null,a=null,l=null;if(Xe=!t,Xe&&(t="\x3c!--\x3e"),"string"!=typeof t&&!$n(t)&&"string"!=typeof(t=function(t){switch(typeof t){case"string":return t;case"number":return rt(t);case"boolean":return ot(t);case"bigint":return it?it(t):"0";case"symbol":return at?at(t):"Symbol()";case"undefined":default:return st(t);case"function":case"object":{if(null===t)return st(t);const e=t,n=yt(e,"toString");if("function"==typeof n){const t=n(e);return"string"==typeof t?t:st(t)}return st(t)}}}(t)))throw dt("dirty is not a string, aborting");if(!n.isSupported)return t;xe?(de=_e,fe=Oe):pn(e),n.removed=[];const s=Me&&"string"!=typeof t&&$n(t);let c=[];const u=Pe;if(s){Ee&&wn(t,t=>{const e=E(t);if(7===e||8===e&&ut(jt,t.data)){try{m(t)}catch(t){}return!1}if(1===e){const e=t,n=sn(k(t));try{e.hasAttribute&&e.hasAttribute("patchsrc")&&e.removeAttribute("patchsrc"),e.hasAttribute&&e.hasAttribute("for")&&kn("for",n)&&e.removeAttribute("for")}catch(t){}}return!0});const e=k(t);if("string"==typeof e){const n=sn(e);if(!de[n]||ge[n])throw bn(t),dt("root node is forbidden and cannot be sanitized in-place")}if(Ln(t))throw bn(t),dt("root node is clobbered and cannot be sanitized in-place");c=Tn(t),Pe=V()}else if($n(t))r=xn("\x3c!----\x3e"),i=r.ownerDocument.importNode(t,!0),1===i.nodeType&&"BODY"===i.nodeName||"HTML"===i.nodeName?r=i:r.appendChild(i),Vn(r);else{if(!Ne&&!Se&&!ke&&-1===t.indexOf("<"))return ct(t);if(r=xn(t),!r)return Ne?null:Re?L:""}r&&De&&hn(r.firstChild);const d=s?t:r;try{s&&Vn(t);const e=_n(d);for(;a=e.nextNode();)Gn(a,d);s&&function(t,e){const n=Pe;let r=null;const o=()=>(r||(r=V(),W(e,t=>{K(r,t)})),r);for(let e=0;;e++){const r=Tn(t),i=[t];let a=!1;if(W(r,t=>{11===E(t)?B(i,t):a||X(n,t)||(a=X(o(),t))}),!a)return;if(e>=8)throw dt("the tree kept changing during in-place sanitization; refusing to return it");W(i,(e,n)=>{En(e,n>0,t,o())})}}(t,c)}catch(e){throw s&&(bn(t),Sn(t,c)),e}finally{Pe=u}if(s){if(Sn(t,c))throw dt("a node selected for removal could not be safely returned; refusing to sanitize in place");return Se&&Dn(t),t}if(Ne){if(Se&&Dn(r),Le)for(l=Jt.call(r.ownerDocument);r.firstChild;)l.appendChild(r.firstChild);else l=r;return(fe.shadowroot||fe.shadowrootmode)&&(l=te.call(o,l,!0)),l}const p=()=>ke?r.outerHTML:r.innerHTML;let f=p();return Se&&ut(Ct,f)&&(Nn(r),f=p()),ke&&de["!doctype"]&&r.ownerDocument&&r.ownerDocument.doctype&&r.ownerDocument.doctype.name&&ut(Ut,r.ownerDocument.doctype.name)&&(f="<!DOCTYPE "+r.ownerDocument.doctype.name+">\n"+f),ct(f)},n.setConfig=function(){pn(arguments.length>0&&void 0!==arguments[0]?arguments[0]:{}),xe=!0,_e=de,Oe=fe},n.clearConfig=function(){cn=null,xe=!1,_e=null,Oe=null,O=N,L=""},n.isValidAttribute=function(t,e,n){cn||pn({});const r=sn(t),o=sn(e);return("string"!=typeof n||!(Yn(e,n)||!Te&&ut(Bt,n)))&&Fn(r,o,n)},n.addHook=function(t,e){"function"==typeof e&&lt(ee,t)&&B(ee[t],e)},n.removeHook=function(t,e){if(lt(ee,t)){if(void 0!==e){const n=j(ee[t],e);return-1===n?void 0:G(ee[t],n,1)[0]}return H(ee[t])}},n.removeHooks=function(t){lt(ee,t)&&(ee[t]=[])},n.removeAllHooks=function(){ee={afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},n}();const Jt={ALLOWED_TAGS:w,ALLOWED_ATTR:A,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,ALLOW_UNKNOWN_PROTOCOLS:!1,RETURN_DOM_FRAGMENT:!0};let Qt,te=new WeakMap;let ee=new WeakMap;function ne(r,o){const i=function(e){te=new WeakMap,ee=new WeakMap;const n=(Qt||(Qt=Zt(window),Qt.addHook("uponSanitizeAttribute",(t,e)=>{"style"===e.attrName&&(te.set(t,function(t){x??=document.implementation.createHTMLDocument("").createElement("i").style,x.cssText=t;const e=[];for(const t of T){const n=x.getPropertyValue(t);n&&E.test(n)&&!k.test(n)&&e.push([t,n])}return e}(e.attrValue)),e.keepAttr=!1),"id"===e.attrName&&(ee.set(t,e.attrValue),e.keepAttr=!1)}),Qt)).sanitize(e,Jt);if(!(n instanceof DocumentFragment))throw new t("format","The sanitiser cannot work under the policy of this page.",{reason:"render"});return{fragment:n,styles:te,anchors:ee}}(r),a=document.createElement("div");var l;return a.append(i.fragment),function(t,{styles:e}){re(t,"*",t=>function(t,e){for(const[n,r]of e)t.style.setProperty(n,r)}(t,e.get(t)??[]))}(a,i),re(l=a,"[align]",t=>{const e=t.getAttribute("align").toLowerCase();t.removeAttribute("align"),/^(left|right|center|justify)$/.test(e)&&!/^(IMG|TABLE)$/.test(t.tagName)&&t.style.setProperty("text-align",e)}),re(l,"center",t=>{oe(t,"div").style.setProperty("text-align","center")}),re(l,"font",t=>{const e=t.getAttribute("color")??"",n=t.style.cssText,r=oe(t,"span");r.removeAttribute("color"),r.removeAttribute("size"),n&&(r.style.cssText=n),/^#?\w+$/.test(e)&&r.style.setProperty("color",e)}),function(t,e){const n=[...t.querySelectorAll("h1,h2,h3,h4,h5,h6")],r=[...new Set(n.map(({tagName:t})=>t))].sort();for(const t of n){const n=t.style.cssText,o=oe(t,`h${Math.min(6,e+r.indexOf(t.tagName))}`);n&&(o.style.cssText=n)}}(a,o.level),function(t,{base:n}){re(t,"[srcset]",t=>t.removeAttribute("srcset")),re(t,"img,audio,video,source",t=>{const r=ie(t.getAttribute("src")??"",n);r&&t.hasAttribute("src")&&e(r)?t.setAttribute("src","https:"===location.protocol?r.replace(/^http:/,"https:"):r):t.removeAttribute("src"),"IMG"===t.tagName&&(t.loading="lazy",t.decoding="async",t.hasAttribute("alt")||(t.alt="")),/^(AUDIO|VIDEO)$/.test(t.tagName)&&(t.setAttribute("controls",""),t.setAttribute("preload","none"))})}(a,o),function(t,{base:n,words:r}){re(t,"iframe",t=>{const o=ie(t.getAttribute("src")??"",n)??"",i=S.exec(o)?.[1];if(i)t.replaceWith(function(t,e){const n="www.youtube-nocookie.com",r=document.createElement("div");r.className="video";const o=document.createElement("button");o.type="button",o.textContent=e.video;const i=document.createElement("p");return i.textContent=e.videoNote(n),o.addEventListener("click",()=>{const o=document.createElement("iframe");o.src=`https://${n}/embed/${t}?autoplay=1`,o.title=e.video,o.allow="autoplay; encrypted-media; fullscreen; picture-in-picture",o.setAttribute("sandbox","allow-scripts allow-same-origin allow-presentation allow-popups"),r.replaceChildren(o),o.focus()}),r.append(o,i),r}(i,r));else if(t.hasAttribute("src")&&e(o)){const e=document.createElement("a");e.href=o,e.textContent=o,t.replaceWith(e)}else t.remove()})}(a,o),function(t,{anchors:e},r){const o=new Map;re(t,"*",t=>{const n=e.get(t);n&&!o.has(n)&&o.set(n,t)}),re(t,"a[href]",t=>{const e=t.getAttribute("href").trim();if(e.startsWith("#"))return i=t,a=o.get(function(t){try{return decodeURIComponent(t)}catch{return t}}(e.slice(1))),void(a?i.addEventListener("click",t=>{t.preventDefault(),a.tabIndex=-1,a.focus(),a.scrollIntoView({block:"start"})}):i.removeAttribute("href"));var i,a;const l=ie(e,r.base),s=l&&r.articleAt(l);s?(t.href=r.addressOf(s),t.dataset.article=s):l&&n(l)?(t.href=l,new URL(l).origin!==location.origin&&(t.rel="noopener noreferrer")):t.removeAttribute("href")})}(a,i,o),function(t,e){re(t,"table",t=>{if(t.parentElement?.closest("table"))return;const n=document.createElement("div");n.className="table",n.tabIndex=0,n.setAttribute("role","region"),n.setAttribute("aria-label",t.caption?.textContent?.trim()||e),t.replaceWith(n),n.append(t)})}(a,o.words.table),a}function re(t,e,n){t.querySelectorAll(e).forEach(n)}function oe(t,e){const n=document.createElement(e);for(const{name:e,value:r}of t.attributes)n.setAttribute(e,r);return n.append(...t.childNodes),t.replaceWith(n),n}function ie(t,e){try{return new URL(t.trim(),e).href}catch{return}}function ae(t){return t&&new URLSearchParams(location.search).get(t)||void 0}const le=r`
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
`;function se({url:t,type:e}){return(/\.(\w{2,5})(?:[?#]|$)/.exec(t)?.[1]??e?.split("/").pop()??"").toUpperCase()}var ce=function(t,e,n,r){var o,i=arguments.length,a=i<3?e:null===r?r=Object.getOwnPropertyDescriptor(e,n):r;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)a=Reflect.decorate(t,e,n,r);else for(var l=t.length-1;l>=0;l--)(o=t[l])&&(a=(i<3?o(a):i>3?o(e,n,a):o(e,n))||a);return i>3&&a&&Object.defineProperty(e,n,a),a};class ue extends c{constructor(){super(...arguments),this.topicName="article",this.labelKey="article.label",this.topic=new u(this,"article",()=>{const t=this.current;return t?{id:t}:void 0}),this.#t=!1,this.articleId="",this.param="article",this.related=!1,this.#e=()=>{const t=ae(this.param);t!==this._inAddress&&this.#n(t)},this.#r=t=>{const e=t.target.closest("a[data-article]");e&&this.param&&d(t)&&(t.preventDefault(),this.show(e.dataset.article))},this.#o=t=>{d(t)&&(t.preventDefault(),this.#i(p(this.param,void 0),void 0))}}static{this.styles=[f,le]}#a;#t;#l;get current(){return this._inAddress??(this.articleId||void 0)}connectedCallback(){super.connectedCallback(),this._inAddress=ae(this.param),window.addEventListener("popstate",this.#e)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("popstate",this.#e)}willUpdate(t){t.has("param")&&(this._inAddress=ae(this.param))}updated(){const{status:t}=this.state;if(!this.#t||"ready"!==t&&"failed"!==t)return;this.#t=!1;const e=this._title??this.renderRoot.querySelector("[part~=message] button");e&&(e.tabIndex=-1,this.scrollIntoView({block:"start"}),e.focus({preventScroll:!0}))}show(t,e){this.#a=e??this.#a,this.#i(p(this.param,t),t)}#i(t,e){this.param&&function(t){t!==location.href&&history.pushState(history.state,"",t)}(t),this.#n(e)}#n(t){const e=this.current;this._inAddress=t,this.current!==e?(this.#t=void 0!==this.current,this.#t||this.#a?.focus(),this.dispatchEvent(new m(this.current))):this._title?.focus()}#e;#r;#o;isEmpty(){return!1}renderEmpty(){return l`<p>${this.text("article.empty")}</p>`}get reserve(){return this.current?"100vh":""}renderHeader(){return l`${super.renderHeader()}${this._inAddress?l`<p>
            <a part="back" href=${p(this.param,void 0)} @click=${this.#o}
              >${this.text("article.back")}</a
            >
          </p>`:o}`}renderWaiting(){return l`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        <span class="bone title"></span>
        ${[0,1,2,3,4,5].map(()=>l`<span class="bone"></span>`)}
      </div>`}renderData(t){const e=this.heading?this.headingLevel+1:this.headingLevel,{language:n}=this,r=this.#s(t,e+1),c=this.#c(e+1),{image:u,lead:d,audio:p,origin:f}=t,m=u&&!t.bodyHtml.includes(u.url);return l`<article part="article" @click=${this.#r}>
      ${i(e,t.title,"title")} ${this.#u(t)}
      ${d?l`<p part="lead">${d}</p>`:o}
      ${p?l`<audio
              part="audio"
              controls
              preload="none"
              src=${c.absolute(p.url)}
              aria-label=${this.text("article.audio")}
            ></audio>`:o}
      ${m?l`<img
              part="image"
              src=${c.absolute(u.url)}
              alt=${u.alt??""}
              width=${u.width??o}
              height=${u.height??o}
            />`:o}
      ${r.childNodes.length>0?r:l`<slot name="empty"
              ><p part="message empty">${this.text("article.empty")}</p></slot
            >`}
      ${f?l`<p part="origin" lang=${n}>${this.text("article.origin",{origin:f})}</p>`:o}
      ${function(t,e){return 0===t.length?o:l`<section part="attachments">
    ${i(e.level,e.text("article.attachments"),"subheading")}
    <ul>
      ${t.map(t=>{const n=[se(t),void 0===t.size?"":a(t.size,e.language)].filter(Boolean).join(", ");return l`<li>
          <a part="attachment" href=${e.absolute(t.url)}
            >${t.title}${n?l` <span class="kind">(${n})</span>`:o}</a
          >
        </li>`})}
    </ul>
  </section>`}(t.attachments??[],c)}
      ${this.related?function(t,e){return 0===t.length?o:l`<section part="related">
    ${i(e.level,e.text("article.related"),"subheading")}
    <ul>
      ${t.map(t=>l`<li>
            <a href=${e.addressOf(t)} data-article=${t.id}>${t.title}</a>
            ${t.publishedAt?l`<time datetime=${t.publishedAt}
                    >${s(t.publishedAt,e.language)}</time
                  >`:o}
          </li>`)}
    </ul>
  </section>`}(t.related??[],c):o} ${function({previous:t,next:e},n){if(!t&&!e)return o;const r=(t,e,r)=>l`<li>
      <span class="way">${n.text(e)}</span>
      <a part=${r} href=${n.addressOf(t)} data-article=${t.id}>${t.title}</a>
    </li>`;return l`<nav part="around" aria-label=${n.text("article.around")}>
    <ul>
      ${e?r(e,"article.next","next"):o}
      ${t?r(t,"article.previous","previous"):o}
    </ul>
  </nav>`}(t,c)}
    </article>`}#u({publishedAt:t,updatedAt:e,category:n,author:r}){const i=(t,e,n)=>l`<span
        >${this.text(t)}
        <time part=${n} datetime=${e}
          >${s(e,this.language,!0)}</time
        ></span
      >`;return l`<p part="meta">
      ${t?i("article.published",t,"date"):o}
      ${e&&e!==t?i("article.updated",e,"updated"):o}
      ${n?l`<span part="category">${n.name}</span>`:o}
      ${r?l`<span part="author">${r}</span>`:o}
    </p>`}#s(t,e){const n=`${e} ${this.language} ${this.connection.endpoint}`;if(this.#l?.article!==t||this.#l.key!==n){const{connection:r,param:o}=this,i=h(`${r.endpoint}/`,r),a=ne(t.bodyHtml,{base:i,level:e,articleAt:t=>{const[,e]=t.startsWith(`${i}news/`)?t.split(`${i}news/`):[];return e&&o?decodeURIComponent(e):void 0},addressOf:t=>p(o,t),words:{table:this.text("article.table"),video:this.text("article.video"),videoNote:t=>this.text("article.videoNote",{host:t})}});a.setAttribute("part","body"),this.#l={article:t,key:n,body:a}}return this.#l.body}#c(t){const{connection:e,language:n,param:r}=this;return{language:n,level:t,text:t=>this.text(t),absolute:t=>h(t,e),addressOf:({id:t,url:n})=>r||!n?p(r||"article",t):h(n,e)}}}ce([g({attribute:"article-id"})],ue.prototype,"articleId",void 0),ce([g()],ue.prototype,"param",void 0),ce([g({type:Boolean})],ue.prototype,"related",void 0),ce([b()],ue.prototype,"_inAddress",void 0),ce([y("[part=title]")],ue.prototype,"_title",void 0),v("portal-article-view",ue);
