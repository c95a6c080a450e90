//# allFunctionsCalledOnLoad
/*! portal-widgets 0.1.0 | MIT | what it contains: licenses.txt */
!function(){let t,e=!1;function r(){return e||(e=!0,t=function(){const{trustedTypes:t}=globalThis;try{return t?.createPolicy("portal-widgets",{createHTML:t=>t,createScriptURL:t=>t})}catch{return}}()),t}class s extends Error{constructor(t,e,r={}){super(e,{cause:r.cause}),this.name="PortalError",this.kind=t,this.reason=r.reason,this.status=r.status,this.url=r.url,this.answer=r.answer,this.faults=r.faults??[]}get isPassing(){const{kind:t,reason:e}=this;return"http"===t?"busy"===e||"server"===e:"config"!==t&&"render"!==e}static from(t){return t instanceof s?t:new s("format",String(t),{reason:"render",cause:t})}}function n(t){return new s("format",`${t.length} part(s) of the answer were left out.`,{reason:"partial",faults:t})}function i(){return new DOMException("Nobody waits for it any more.","AbortError")}function o(t){return t instanceof DOMException&&"AbortError"===t.name}function a(t,e){return"bigint"==typeof e?e.toString():e}class c{constructor(t){this._getter=t,this._value=void 0}get value(){const t=this._getter;return void 0!==t&&(this._value=t(),this._getter=void 0),this._value}}function l(t){const e=t.startsWith("^")?1:0,r=t.endsWith("$")?t.length-1:t.length;return t.slice(e,r)}function h(t,e,r){Object.defineProperty(t,e,{value:r,writable:!0,enumerable:!0,configurable:!0})}function u(t){return function(t){const e=Object.getOwnPropertyDescriptor(t,"shape");return e?.get?e.get.raw:e?.value}(t._zod.def)??t._zod.def.shape}function d(t,e,r){Object.defineProperty(t,e,{get(){const t=r();return h(this,e,t),t},enumerable:!0,configurable:!0})}function p(t,e,r){e in t?h(t,e,r):t[e]=r}const f="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function g(t){return"object"==typeof t&&null!==t&&!Array.isArray(t)}function m(t){if(!1===g(t))return!1;const e=t.constructor;if(void 0===e)return!0;if("function"!=typeof e)return!0;const r=e.prototype;return!1!==g(r)&&!1!==Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")}function v(t,e,r){const s=new t._zod.constr(e??t._zod.def);return e&&!r?.parent||(s._zod.parent=t),s}function y(t){const e=t;if(!e)return{};if("string"==typeof e)return{error:()=>e};if(void 0!==e?.message){if(void 0!==e?.error)throw new Error("Cannot specify both `message` and `error` params");e.error=e.message}return delete e.message,"string"==typeof e.error?{...e,error:()=>e.error}:e}const b=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();function w(t,e){const r={};return function(t,e,r){const s=u(e);for(const n of r){const r=Object.getOwnPropertyDescriptor(s,n);r.enumerable&&(r.get?d(t,n,()=>e._zod.def.shape[n]):p(t,n,r.value))}}(r,t,Reflect.ownKeys(u(t))),function(t,e){for(const r of Reflect.ownKeys(e)){const s=Object.getOwnPropertyDescriptor(e,r);s.enumerable&&(s.get?d(t,r,()=>e[r]):p(t,r,s.value))}}(r,e),r}function _(t,e=0){if(!0===t.aborted)return!0;for(let r=e;r<t.issues.length;r++)if(!0!==t.issues[r]?.continue)return!0;return!1}function $(t,e=0){if(!0===t.aborted)return!0;for(let r=e;r<t.issues.length;r++)if(!1===t.issues[r]?.continue)return!0;return!1}function k(t,e){return e.map(e=>{var r;return(r=e).path??(r.path=[]),e.path.unshift(t),e})}function x(t){return"string"==typeof t?t:t?.message}function S(t){const e=[];for(const r of t??[]){const t=r._zod.def;if(!/_(length|size)$|_equals$/.test(t.check))break;const s=t.maximum??t.length??t.size;s>=0&&e.push([s,r])}return e}function A(t,e,r){var s;for(let n=e;n<t.length;n++)(s=t[n]).schema??(s.schema=r)}function E(t,e,r){var s;const n=t.inst?._zod?.traits;n?.has("$ZodType")&&(n.has("$ZodCheck")?(s=t).schema??(s.schema=t.inst):t.schema=t.inst);const i=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,o=t.message?t.message:x(t.inst?._zod.def?.error?.(t))??x(i?.(t))??x(e?.error?.(t))??x(r.customError?.(t))??x(r.localeError?.(t))??"Invalid input",a={};for(const e of Object.keys(t))"inst"!==e&&"schema"!==e&&"continue"!==e&&"input"!==e&&"__proto__"!==e&&(a[e]=t[e]);return a.path??(a.path=[]),a.message=o,e?.reportInput&&(a.input=t.input),a}const T=/[\uD800-\uDBFF]/;function P(t){const e=t.length;if(!T.test(t))return e;let r=e;for(let s=0;s<e-1;s++)55296==(64512&t.charCodeAt(s))&&56320==(64512&t.charCodeAt(s+1))&&(r--,s++);return r}function C(t){return Array.isArray(t)?"array":"string"==typeof t?"string":"unknown"}function O(t,e,r,s=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:s,value:r}),r}function z(t,e,r){Object.defineProperty(t,e,{configurable:!0,get(){return null==this?r:O(this,e,r.bind(this))},set(t){O(this,e,t)}})}let R,j=!1;const M={configurable:!0,get(){j=!0}};function N(t,e,r){const s=Object.getPrototypeOf(t._zod);e in s&&R!==t._zod?R=void 0:(R=t._zod,Object.defineProperty(s,e,{configurable:!0,get(){Object.defineProperty(this,e,M);const t=j;j=!1;try{const s=r(this);return j?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:s}),j=j||t,s}catch(r){throw delete this[e],j=j||t,r}},set(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:t})}}))}function q(t){const e=()=>t;return e["~constantCatch"]=!0,e}const L={};var U;const I={value:void 0,enumerable:!1};let D="captureStackTrace"in Error?Error:null;function H(t,e,r,s){function n(t){this.def=t,this.constr=h,this.traits=new Set}n.prototype={};const i=r,o=i&&new WeakSet;function a(r,s){if(r._zod){if(r._zod.traits.has(t))return}else{I.value=new n(s);try{Object.defineProperty(r,"_zod",I)}finally{I.value=void 0}}if(r._zod.traits.add(t),e(r,s),o){const t=Object.getPrototypeOf(r),e=r._zod.constr.prototype;let s=t;for(;s&&s!==e;)s=Object.getPrototypeOf(s);const n=s??t;o.has(n)||(o.add(n),function(t,e){for(const r of Object.keys(e)){const s=Object.getOwnPropertyDescriptor(e,r);s.get?Object.defineProperty(t,r,{...s,enumerable:!1}):z(t,r,s.value)}}(n,i))}const a=h.prototype;for(const t in a)Object.prototype.hasOwnProperty.call(a,t)&&(t in r||(r[t]=a[t].bind(r)))}const c=s?.Parent??Object;class l extends c{}function h(t){const e=s?.Parent?function(t){const e=D;if(e){const r=e.stackTraceLimit;if("number"==typeof r){try{e.stackTraceLimit=0}catch{return D=null,new t}try{return new t}finally{e.stackTraceLimit=r}}}return new t}(l):this;a(e,t);const r=e._zod.deferred;if(r){for(const t of r)t();e._zod.deferred=void 0}const n=L.__zod_globalConfig?.postProcessor;return n&&n(e),e}return Object.defineProperty(l,"name",{value:t}),Object.defineProperty(h,"init",{value:a}),Object.defineProperty(h,Symbol.hasInstance,{value:e=>!!(s?.Parent&&e instanceof s.Parent)||e?._zod?.traits?.has(t)}),Object.defineProperty(h,"name",{value:t}),h}class F extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class B extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}}(U=L).__zod_globalConfig??(U.__zod_globalConfig={});const Z=L.__zod_globalConfig;function W(t){return Z}const V={get:function(){const t=this._zod;return t.message??(t.message=JSON.stringify(t.def,a,2)),t.message},set:function(t){this._zod.message=t},enumerable:!0,configurable:!0},K={value:void 0,enumerable:!1},J=new WeakSet([Object.prototype,Error.prototype]),G=H("$ZodError",(t,e)=>{t.name="$ZodError",K.value=e,Object.defineProperty(t,"issues",K),K.value=void 0,Object.defineProperty(t,"message",V);const r=Object.getPrototypeOf(t);J.has(r)||(J.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){const t=()=>this.message;return Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0}),t},set(t){Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),X=t=>{const e=(r,s,n,i)=>{const o=n?{...n,async:!1}:{async:!1},a=r._zod.run({value:s,issues:[]},o);if(a instanceof Promise)throw new F;if(a.issues.length){const r=new(i?.Err??t)(a.issues.map(t=>E(t,o,W())));throw f(r,i?.callee??e),r}return a.value};return e},Y=X(G),Q=t=>{const e=async(r,s,n,i)=>{const o=n?{...n,async:!0}:{async:!0};let a=r._zod.run({value:s,issues:[]},o);if(a instanceof Promise&&(a=await a),a.issues.length){const r=new(i?.Err??t)(a.issues.map(t=>E(t,o,W())));throw f(r,i?.callee??e),r}return a.value};return e},tt=Q(G),et=(t=>(e,r,s)=>{const n=s?{...s,async:!1}:{async:!1},i=e._zod.run({value:r,issues:[]},n);if(i instanceof Promise)throw new F;return i.issues.length?rt(t,i.issues,n):{success:!0,data:i.value}})(G);function rt(t,e,r){let s;return{success:!1,get error(){return s||(s=new t(e.map(t=>E(t,r,W()))),e=void 0,r=void 0),s},set error(t){s=t,e=void 0,r=void 0}}}const st=(t=>async(e,r,s)=>{const n=s?{...s,async:!0}:{async:!0};let i=e._zod.run({value:r,issues:[]},n);return i instanceof Promise&&(i=await i),i.issues.length?rt(t,i.issues,n):{success:!0,data:i.value}})(G),nt="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function it(t){return new RegExp(`^${t}$`)}const ot=it(nt);function at(t){const e="(?:[01]\\d|2[0-3]):[0-5]\\d";return"number"==typeof t.precision?-1===t.precision?`${e}`:0===t.precision?`${e}:[0-5]\\d`:`${e}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?`${e}:[0-5]\\d(?:\\.\\d+)?`:`${e}(?::[0-5]\\d(?:\\.\\d+)?)?`}const ct=/^[\s\S]{0,}$/,lt=/^-?\d+(?:\.\d+)?$/,ht=/^(?:true|false)$/i,ut=H("$ZodCheck",(t,e)=>{var r;t._zod??(t._zod={}),t._zod.def=e,(r=t._zod).onattach??(r.onattach=[])}),dt=t=>{const e=t.value;return!function(t){return null==t}(e)&&void 0!==e.length},pt={number:"number",bigint:"bigint",object:"date"},ft=H("$ZodCheckLessThan",(t,e)=>{ut.init(t,e);const r=pt[typeof e.value];t._zod.check=s=>{(e.inclusive?s.value<=e.value:s.value<e.value)||s.issues.push({origin:pt[typeof s.value]??r,code:"too_big",maximum:"object"==typeof e.value?e.value.getTime():e.value,input:s.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),gt=H("$ZodCheckGreaterThan",(t,e)=>{ut.init(t,e);const r=pt[typeof e.value];t._zod.check=s=>{(e.inclusive?s.value>=e.value:s.value>e.value)||s.issues.push({origin:pt[typeof s.value]??r,code:"too_small",minimum:"object"==typeof e.value?e.value.getTime():e.value,input:s.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),mt=H("$ZodCheckNumberFormat",(t,e)=>{ut.init(t,e),e.format=e.format||"float64";const r=e.format?.includes("int"),s=r?"int":"number",[n,i]=b[e.format];t._zod.check=o=>{const a=o.value;if(r){if(!Number.isInteger(a))return void o.issues.push({expected:s,format:e.format,code:"invalid_type",continue:!1,input:a,inst:t});if(!Number.isSafeInteger(a))return void(a>0?o.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:s,inclusive:!0,continue:!e.abort}):o.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:s,inclusive:!0,continue:!e.abort}))}a<n&&o.issues.push({origin:"number",input:a,code:"too_small",minimum:n,inclusive:!0,inst:t,continue:!e.abort}),a>i&&o.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:t,continue:!e.abort})}}),vt=H("$ZodCheckMaxLength",(t,e)=>{var r;ut.init(t,e),(r=t._zod.def).when??(r.when=dt),t._zod.check=r=>{const s=r.value,n=s.length;if(("string"==typeof s&&n>e.maximum?P(s):n)<=e.maximum)return;const i=C(s);r.issues.push({origin:i,code:"too_big",maximum:e.maximum,inclusive:!0,input:s,inst:t,continue:!e.abort})}}),yt=H("$ZodCheckMinLength",(t,e)=>{var r;ut.init(t,e),(r=t._zod.def).when??(r.when=dt),t._zod.check=r=>{const s=r.value,n=s.length;if(("string"==typeof s&&n>=e.minimum&&n<2*e.minimum?P(s):n)>=e.minimum)return;const i=C(s);r.issues.push({origin:i,code:"too_small",minimum:e.minimum,inclusive:!0,input:s,inst:t,continue:!e.abort})}}),bt=H("$ZodCheckStringFormat",(t,e)=>{var r,s;ut.init(t,e),e.pattern?(r=t._zod).check??(r.check=r=>{e.pattern.lastIndex=0,e.pattern.test(r.value)||r.issues.push({origin:"string",code:"invalid_format",format:e.format,input:r.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(s=t._zod).check??(s.check=()=>{})}),wt=H("$ZodCheckRegex",(t,e)=>{bt.init(t,e),t._zod.check=r=>{e.pattern.lastIndex=0,e.pattern.test(r.value)||r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}}),_t=H("$ZodCheckOverwrite",(t,e)=>{ut.init(t,e),t._zod.check=t=>{t.value=e.tx(t.value)}}),$t={major:4,minor:6,patch:7},kt=H("$ZodType",(t,e)=>{var r;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=$t;const s=t._zod.def.checks,n=t._zod.traits.has("$ZodCheck")?[t,...s??[]]:s?.length?[...s]:[];for(const e of n)for(const r of e._zod.onattach)r(t);if(0===n.length)(r=t._zod).deferred??(r.deferred=[]),t._zod.deferred?.push(()=>{t._zod.run=t._zod.parse});else{const e=(e,r,s)=>{if(e.memo)return e;let n,i=_(e);for(const o of r){if(o._zod.def.when){if($(e))continue;if(!o._zod.def.when(e))continue}else if(i)continue;const r=e.issues.length,a=o._zod.check(e);if(a instanceof Promise&&!1===s?.async)throw new F;if(n||a instanceof Promise)n=(n??Promise.resolve()).then(async()=>{await a,e.issues.length!==r&&(A(e.issues,r,t),i||(i=_(e,r)))});else{if(e.issues.length===r)continue;A(e.issues,r,t),i||(i=_(e,r))}}return n?n.then(()=>e):e},r=(r,s,i)=>{if(_(r))return r.aborted=!0,r;const o=e(s,n,i);if(o instanceof Promise){if(!1===i.async)throw new F;return o.then(e=>t._zod.parse(e,i))}return t._zod.parse(o,i)};t._zod.run=(s,i)=>{if(i.skipChecks)return t._zod.parse(s,i);if("backward"===i.direction){const e=t._zod.parse({value:s.value,issues:[]},{...i,skipChecks:!0});return e instanceof Promise?e.then(t=>r(t,s,i)):r(e,s,i)}const o=t._zod.parse(s,i);if(o instanceof Promise){if(!1===i.async)throw new F;return o.then(t=>e(t,n,i))}return e(o,n,i)}}},{get"~standard"(){return function(t,e,r){return O(t,"~standard",r,!1)}(this,0,(t=this,{validate:e=>{const r={async:!1};try{const s=t._zod.run({value:e,issues:[]},r);if(!(s instanceof Promise))return xt(s,r)}catch(t){}return async function(t,e){const r={async:!0};return xt(await t._zod.run({value:e,issues:[]},r),r)}(t,e)},vendor:"zod",version:1}));var t},set"~standard"(t){O(this,"~standard",t)}}),xt=(t,e)=>t.issues.length?{issues:t.issues.map(t=>E(t,e,W()))}:{value:t.value},St=H("$ZodString",(t,e)=>{kt.init(t,e),t._zod.pattern=e.pattern??ct,t._zod.parse=(r,s)=>{if(e.coerce)try{r.value=String(r.value)}catch(s){}return"string"==typeof r.value||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:t}),r}}),At=H("$ZodStringFormat",(t,e)=>{bt.init(t,e),St.init(t,e)}),Et=H("$ZodISODateTime",(t,e)=>{e.pattern??(e.pattern=function(t){const e=["Z"];t.offset&&e.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const r=`${at({precision:t.precision,seconds:!0})}(?:${e.join("|")})`,s=t.local?`${r}|${at({precision:t.precision})}`:r;return new RegExp(`^${nt}T(?:${s})$`)}(e)),At.init(t,e)}),Tt=H("$ZodISODate",(t,e)=>{e.pattern??(e.pattern=ot),At.init(t,e)}),Pt=H("$ZodNumber",(t,e)=>{kt.init(t,e),t._zod.pattern=lt,t._zod.parse=(r,s)=>{if(e.coerce)try{r.value=Number(r.value)}catch(t){}const n=r.value;if("number"==typeof n&&!Number.isNaN(n)&&Number.isFinite(n))return r;const i="number"==typeof n?Number.isNaN(n)?"NaN":Number.isFinite(n)?void 0:String(n):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:n,inst:t,...i?{received:i}:{}}),r}}),Ct=H("$ZodNumberFormat",(t,e)=>{mt.init(t,e),Pt.init(t,e)}),Ot=H("$ZodBoolean",(t,e)=>{kt.init(t,e),t._zod.pattern=ht,t._zod.parse=(r,s)=>{if(e.coerce)try{r.value=Boolean(r.value)}catch(t){}const n=r.value;return"boolean"==typeof n||r.issues.push({expected:"boolean",code:"invalid_type",input:n,inst:t}),r}}),zt=H("$ZodUnknown",(t,e)=>{kt.init(t,e),t._zod.parse=t=>t}),Rt=t=>Array.isArray(t)?t.length:-1;function jt(t,e,r){t.issues.length&&e.issues.push(...k(r,t.issues)),e.value[r]=t.value}const Mt=H("$ZodArray",(t,e)=>{kt.init(t,e);const r=Z.memoizer;r?.attach(t),t._zod.parse=(s,n)=>{const i=s.value;if(!Array.isArray(i))return s.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),s;s.value=r?r.alloc(t,s,Array(i.length),n):Array(i.length);const o=[],a=n?.abortEarly;for(let t=0;t<i.length;t++){const r=i[t],c=e.element._zod.run({value:r,issues:[]},n);if(c instanceof Promise)o.push(c.then(e=>jt(e,s,t)));else if(jt(c,s,t),a&&0!==c.issues.length&&_(c))break}return o.length?Promise.all(o).then(()=>s):s},function(t,e){const r=S(t._zod.def.checks);if(!r.length)return;const s=Math.min(...r.map(t=>t[0])),n=t._zod.parse;t._zod.parse=(r,i)=>{const o=e(r.value);if(o>s&&!i?.skipChecks&&"backward"!==i?.direction)for(const[e,s]of S(t._zod.def.checks))if(o>e&&s._zod.def.when(r)){const e=r.issues.length;return s._zod.check(r),r.issues[e].continue=!1,A(r.issues,e,t),r}return n(r,i)}}(t,Rt)});function Nt(t,e,r,s,n,i){const o=r in s,a="optional"===i;if(o||!a||"optional"!==n){if(t.issues.length){if(void 0!==n&&a&&!o)return;e.issues.push(...k(r,t.issues))}o||void 0!==n?void 0===t.value?(o||"defaulted"===n&&!a)&&(e.value[r]=void 0):e.value[r]=t.value:t.issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]})}}const qt=[];const Lt=H("$ZodObject",(t,e)=>{kt.init(t,e);const r=Object.getOwnPropertyDescriptor(e,"shape"),s=r?.get?r.get.raw:e.shape??{};if(s){const t=()=>{const r={...s};return Object.defineProperty(e,"shape",{value:r}),t.raw=r,r};t.raw=s,Object.defineProperty(e,"shape",{get:t})}const n=new c(()=>function(t){const e=Object.keys(t.shape),r=Object.getOwnPropertySymbols(t.shape),s=r.length?r:qt,n=s.length?[...e,...s]:e;for(const e of n)if(!t.shape?.[e]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(e)}": expected a Zod schema`);const i=(o=t.shape,Object.keys(o).filter(t=>void 0!==o[t]._zod.optin&&"optional"===o[t]._zod.optout));var o;return{...t,allKeys:n,symbolKeys:s,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}(e));N(t,"propValues",t=>{const e=t.def.shape,r={};for(const t of Object.keys(e)){const s=e[t]._zod;if(s.values){Object.prototype.hasOwnProperty.call(r,t)||h(r,t,new Set);for(const e of s.values)r[t].add(e);void 0!==s.optin&&r[t].add(void 0)}}return r});const i=g,o=e.catchall;let a;const l=Z.memoizer;l?.attach(t),t._zod.parse=(e,r)=>{a??(a=n.value);const s=e.value;if(!i(s))return e.issues.push({expected:"object",code:"invalid_type",input:s,inst:t}),e;e.value=l?l.alloc(t,e,{},r):{};const c=[],h=a.shape,u=r?.abortEarly;let d=e.issues.length;for(const t of a.allKeys){if(u&&e.issues.length!==d){if(_(e,d))break;d=e.issues.length}if("__proto__"===t)continue;const n=h[t],i=n._zod.optin,o=n._zod.optout,a=n._zod.run({value:s[t],issues:[]},r);a instanceof Promise?c.push(a.then(r=>Nt(r,e,t,s,i,o))):Nt(a,e,t,s,i,o)}return o?function(t,e,r,s,n,i,o){const a=[],c=n.keySet,l=n.catchall._zod,h=l.def.type,u=l.optin,d=l.optout;let p=0;for(const n of Object.keys(e)){if(o&&r.issues.length!==p){if(_(r,p))break;p=r.issues.length}if(c.has(n))continue;if("__proto__"===n){"never"===h&&a.push(n);continue}if("never"===h){a.push(n);continue}const i=l.run({value:e[n],issues:[]},s);i instanceof Promise?t.push(i.then(t=>Nt(t,r,n,e,u,d))):Nt(i,r,n,e,u,d)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:e,inst:i,continue:!0}),t.length?Promise.all(t).then(()=>r):r}(c,s,e,r,n.value,t,!0===u):c.length?Promise.all(c).then(()=>e):e}});function Ut(t,e,r,s){for(const r of t)if(0===r.issues.length)return e.value=r.value,e;const n=t.filter(t=>!_(t));return 1===n.length?(e.value=n[0].value,n[0]):(e.issues.push({code:"invalid_union",input:e.value,inst:r,errors:t.map(t=>t.issues.map(t=>E(t,s,W())))}),e)}const It=H("$ZodUnion",(t,e)=>{kt.init(t,e),N(t,"optin",t=>t.def.options.some(t=>"defaulted"===t._zod.optin)?"defaulted":t.def.options.some(t=>void 0!==t._zod.optin)?"optional":void 0),N(t,"optout",t=>t.def.options.some(t=>"optional"===t._zod.optout)?"optional":void 0),N(t,"values",t=>{if(t.def.options.every(t=>t._zod.values))return new Set(t.def.options.flatMap(t=>Array.from(t._zod.values)))}),N(t,"pattern",t=>{if(t.def.options.every(t=>t._zod.pattern)){const e=t.def.options.map(t=>t._zod.pattern);return new RegExp(`^(${e.map(t=>l(t.source)).join("|")})$`)}});const r=1===e.options.length?e.options[0]._zod.run:null;t._zod.parse=(s,n)=>{if(r)return r(s,n);let i=!1;const o=[];for(const t of e.options){const e=t._zod.run({value:s.value,issues:[]},n);if(e instanceof Promise)o.push(e),i=!0;else{if(0===e.issues.length)return e;o.push(e)}}return i?Promise.all(o).then(e=>Ut(e,s,t,n)):Ut(o,s,t,n)}}),Dt=H("$ZodRecord",(t,e)=>{kt.init(t,e);const r=Z.memoizer;r?.attach(t),t._zod.parse=(s,n)=>{const i=s.value;if(!m(i))return s.issues.push({expected:"record",code:"invalid_type",input:i,inst:t}),s;const o=[],a=e.keyType._zod.values;if(a&&!e.partial){s.value=r?r.alloc(t,s,{},n):{};const c=new Set;for(const r of a)if("string"==typeof r||"number"==typeof r||"symbol"==typeof r){if(c.add("number"==typeof r?r.toString():r),"__proto__"===r)continue;const a=e.keyType._zod.run({value:r,issues:[]},n);if(a instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(a.issues.length){s.issues.push({code:"invalid_key",origin:"record",issues:a.issues.map(t=>E(t,n,W())),input:r,path:[r],inst:t});continue}const l=a.value;if("__proto__"===l)continue;const h=e.valueType._zod.run({value:i[r],issues:[]},n);h instanceof Promise?o.push(h.then(t=>{t.issues.length&&s.issues.push(...k(r,t.issues)),s.value[l]=t.value})):(h.issues.length&&s.issues.push(...k(r,h.issues)),s.value[l]=h.value)}let l;for(const t of Object.keys(i))if(!c.has(t))if("loose"===e.mode){if("__proto__"===t)continue;s.value[t]=i[t]}else l=l??[],l.push(t);l&&l.length>0&&s.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:l,continue:!0})}else{let c;s.value=r?r.alloc(t,s,{},n):{};for(const r of Reflect.ownKeys(i)){if("__proto__"===r)continue;if(!Object.prototype.propertyIsEnumerable.call(i,r))continue;let l=e.keyType._zod.run({value:r,issues:[]},n);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if("string"==typeof r&&lt.test(r)&&l.issues.length){const t=e.keyType._zod.run({value:Number(r),issues:[]},n);if(t instanceof Promise)throw new Error("Async schemas not supported in object keys currently");0===t.issues.length&&(l=t)}if(l.issues.length){"loose"===e.mode?s.value[r]=i[r]:a?(c=c??[],c.push(r)):s.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(t=>E(t,n,W())),input:r,path:[r],inst:t});continue}const h=l.value;if("__proto__"===h)continue;const u=e.valueType._zod.run({value:i[r],issues:[]},n);u instanceof Promise?o.push(u.then(t=>{t.issues.length&&s.issues.push(...k(r,t.issues)),s.value[h]=t.value})):(u.issues.length&&s.issues.push(...k(r,u.issues)),s.value[h]=u.value)}c&&c.length>0&&s.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:c,continue:!0})}return o.length?Promise.all(o).then(()=>s):s}}),Ht=H("$ZodTransform",(t,e)=>{kt.init(t,e),t._zod.optin="optional",Z.memoizer?.guard(t),t._zod.parse=(r,s)=>{if("backward"===s.direction)throw new B(t.constructor.name);const n=e.transform(r.value,r);if(s.async)return(n instanceof Promise?n:Promise.resolve(n)).then(t=>(r.value=t,r));if(n instanceof Promise)throw new F;return r.value=n,r}});function Ft(t,e){return t.value=e.issues.length?void 0:e.value,t}const Bt=H("$ZodOptional",(t,e)=>{kt.init(t,e),N(t,"optin",t=>"defaulted"===t.def.innerType._zod.optin?"defaulted":"optional"),t._zod.optout="optional",N(t,"values",t=>{const e=t.def.innerType._zod.values;return e?new Set([...e,void 0]):void 0}),N(t,"pattern",t=>{const e=t.def.innerType._zod.pattern;return e?new RegExp(`^(${l(e.source)})?$`):void 0}),t._zod.parse=(t,r)=>{if(void 0===t.value){if("defaulted"!==e.innerType._zod.optin)return t;const s=e.innerType._zod.run({value:t.value,issues:[]},r);return s instanceof Promise?s.then(e=>Ft(t,e)):Ft(t,s)}return e.innerType._zod.run(t,r)}}),Zt=H("$ZodNullable",(t,e)=>{kt.init(t,e),N(t,"optin",t=>t.def.innerType._zod.optin),N(t,"optout",t=>t.def.innerType._zod.optout),N(t,"pattern",t=>{const e=t.def.innerType._zod.pattern;return e?new RegExp(`^(${l(e.source)}|null)$`):void 0}),N(t,"values",t=>t.def.innerType._zod.values?new Set([...t.def.innerType._zod.values,null]):void 0),t._zod.parse=(t,r)=>null===t.value?t:e.innerType._zod.run(t,r)});function Wt(t,e,r,s){return e.issues.length?(t.value=r.catchValue({...e,value:t.value,error:{issues:e.issues.map(t=>E(t,s,W()))},input:t.value}),t):(t.value=e.value,e.memo&&(t.memo=!0),t)}const Vt=H("$ZodCatch",(t,e)=>{kt.init(t,e),N(t,"optin",t=>"defaulted"===t.def.innerType._zod.optin?"defaulted":"optional"),N(t,"optout",t=>t.def.innerType._zod.optout),N(t,"values",t=>t.def.innerType._zod.values),t._zod.parse=(t,r)=>{if("backward"===r.direction)return e.innerType._zod.run(t,r);const s=e.innerType._zod.run({value:t.value,issues:[]},r);return s instanceof Promise?s.then(s=>Wt(t,s,e,r)):Wt(t,s,e,r)}}),Kt=H("$ZodPipe",(t,e)=>{kt.init(t,e),N(t,"values",t=>t.def.in._zod.values),N(t,"optin",t=>t.def.in._zod.optin),N(t,"optout",t=>t.def.out._zod.optout),N(t,"propValues",t=>t.def.in._zod.propValues),t._zod.parse=(t,r)=>{if("backward"===r.direction){const s=e.out._zod.run(t,r);return s instanceof Promise?s.then(t=>Jt(t,e.in,r)):Jt(s,e.in,r)}const s=e.in._zod.run(t,r);return s instanceof Promise?s.then(t=>Jt(t,e.out,r)):Jt(s,e.out,r)}});function Jt(t,e,r){return t.issues.some(t=>"unrecognized_keys"!==t.code)?(t.aborted=!0,t):e._zod.run({value:t.value,issues:t.issues},r)}const Gt=H("$ZodCustom",(t,e)=>{ut.init(t,e),kt.init(t,e),t._zod.parse=(t,e)=>t,t._zod.check=r=>{const s=r.value,n=e.fn(s);if(n instanceof Promise)return n.then(e=>Xt(e,r,s,t));Xt(n,r,s,t)}});function Xt(t,e,r,s){if(!t){const t={code:"custom",input:r,inst:s,path:[...s._zod.def.path??[]],continue:!s._zod.def.abort};s._zod.def.params&&(t.params=s._zod.def.params),e.issues.push(function(...t){const[e,r,s]=t;return"string"==typeof e?{message:e,code:"custom",input:r,inst:s}:{...e}}(t))}}function Yt(t){return t.checks&&(t.checks=[...t.checks]),t}function Qt(t,e){return new ft({check:"less_than",...y(e),value:t,inclusive:!0})}function te(t,e){return new gt({check:"greater_than",...y(e),value:t,inclusive:!0})}function ee(t){return function(t,e){return new gt({check:"greater_than",...y(e),value:0,inclusive:!1})}(0,t)}function re(t,e){return new vt({check:"max_length",...y(e),maximum:t})}function se(t,e){return new yt({check:"min_length",...y(e),minimum:t})}function ne(t){return new _t({check:"overwrite",tx:t})}function ie(t){return ne(e=>e.normalize(t))}function oe(){return ne(t=>t.trim())}const ae=H("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");kt.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},set with(t){O(this,"with",t)},parse(t,e){return Y(this,t,e,{callee:this.parse})},parseAsync(t,e){return tt(this,t,e,{callee:this.parseAsync})},safeParse(t,e){return et(this,t,e)},safeParseAsync(t,e){return st(this,t,e)},check(...t){const e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(t=>"function"==typeof t?{_zod:{check:t,def:{check:"custom"},onattach:[]}}:t)]},{parent:!0})},clone(t,e){return v(this,t,e)},brand(){return this},register(t,e){return t.add(this,e),this},apply(t,...e){return 0===e.length?t(this):t(this,...e)}}),ce=H("ZodMiniString",(t,e)=>{St.init(t,e),ae.init(t,e)});function le(t){return function(t,e){return new t(Yt({type:"string",...y(e)}))}(ce,t)}const he=H("ZodMiniStringFormat",(t,e)=>{At.init(t,e),ce.init(t,e)}),ue=H("ZodMiniNumber",(t,e)=>{Pt.init(t,e),ae.init(t,e)});function de(t){return function(t,e){return new t(Yt({type:"number",checks:[],...y(e)}))}(ue,t)}const pe=H("ZodMiniNumberFormat",(t,e)=>{Ct.init(t,e),ue.init(t,e)});function fe(t){return function(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...y(e)})}(pe,t)}const ge=H("ZodMiniBoolean",(t,e)=>{Ot.init(t,e),ae.init(t,e)});function me(t){return function(t,e){return new t({type:"boolean",...y(e)})}(ge,t)}const ve=H("ZodMiniUnknown",(t,e)=>{zt.init(t,e),ae.init(t,e)}),ye=H("ZodMiniArray",(t,e)=>{Mt.init(t,e),ae.init(t,e)});function be(t,e){return new ye({type:"array",element:t,...y(e)})}const we=H("ZodMiniObject",(t,e)=>{Lt.init(t,e),ae.init(t,e),function(t,e,r,s){const n=function(t,e){const r=Object.getPrototypeOf(t);return e in r?void 0:r}(t,e);n&&Object.defineProperty(n,e,{configurable:!0,get(){const t={configurable:!0,writable:!0,enumerable:s,value:void 0};return Object.defineProperty(this,e,t),t.value=r(this),Object.defineProperty(this,e,t),t.value},set(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:s,value:t})}})}(t,"shape",t=>t._zod.def.shape,!1)});function _e(t,e){const r={type:"object",shape:t??{},...y(e)};return new we(r)}function $e(t,e){return function(t,e){if(!m(e))throw new Error("Invalid input to extend: expected a plain object");const r=t._zod.def.checks;if(r&&r.length>0){const r=u(t);for(const t of Reflect.ownKeys(e))if(void 0!==Object.getOwnPropertyDescriptor(r,t))throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return v(t,function(...t){const e={};for(const r of t){const t=Object.getOwnPropertyDescriptors(r);Object.assign(e,t)}return Object.defineProperties({},e)}(t._zod.def,{shape:w(t,e)}))}(t,e)}const ke=H("ZodMiniUnion",(t,e)=>{It.init(t,e),ae.init(t,e)});function xe(t,e){return new ke({type:"union",options:t,...y(e)})}const Se=H("ZodMiniRecord",(t,e)=>{Dt.init(t,e),ae.init(t,e)}),Ae=H("ZodMiniTransform",(t,e)=>{Ht.init(t,e),ae.init(t,e)});function Ee(t){return new Ae({type:"transform",transform:t})}const Te=H("ZodMiniOptional",(t,e)=>{Bt.init(t,e),ae.init(t,e)});function Pe(t){return new Te({type:"optional",innerType:t})}const Ce=H("ZodMiniNullable",(t,e)=>{Zt.init(t,e),ae.init(t,e)});function Oe(t){return new Ce({type:"nullable",innerType:t})}const ze=H("ZodMiniCatch",(t,e)=>{Vt.init(t,e),ae.init(t,e)});function Re(t,e){return new ze({type:"catch",innerType:t,catchValue:"function"==typeof e?e:q(e)})}const je=H("ZodMiniPipe",(t,e)=>{Kt.init(t,e),ae.init(t,e)});function Me(t,e){return new je({type:"pipe",in:t,out:e})}const Ne=H("ZodMiniCustom",(t,e)=>{Gt.init(t,e),ae.init(t,e)});function qe(t,e={}){return function(t,e,r){return new t({type:"custom",check:"custom",fn:e,...y(r)})}(Ne,t,e)}const Le=H("ZodMiniISODateTime",(t,e)=>{Et.init(t,e),he.init(t,e)}),Ue=H("ZodMiniISODate",(t,e)=>{Tt.init(t,e),he.init(t,e)});function Ie(t){return function(t,e){return new t({type:"string",format:"date",check:"string_format",...y(e)})}(Ue,t)}const De=new Set(["http:","https:","mailto:","tel:"]),He=/^\/(?![/\\\s])/,Fe=/^https?:\/\/[\w.-]+(?=[/?#])/i;let Be={host:"",scheme:""};function Ze(t){if(He.test(t))return"https:";const e=Fe.exec(t)?.[0]??"";if(e&&e===Be.host)return Be.scheme;try{const r=new URL(t,"https://relative.invalid/").protocol;return e&&(Be={host:e,scheme:r}),r}catch{return}}function We(t){return De.has(Ze(t)??"")}function Ve(t){return/^https?:$/.test(Ze(t)??"")}const Ke=le().check(oe(),se(1),re(2048),qe(We,"unsafe-link")),Je=le().check(oe(),se(1),re(2048),qe(Ve,"unsafe-link")),Ge=le().check(qe(t=>t.split(",").every(t=>Ve(t.trim().split(/\s/)[0])),"unsafe-link")),Xe="portal-widgets:",Ye=new Map;function Qe(t){const e=Ye.get(t);if(void 0!==e)return e;try{return localStorage.getItem(Xe+t)??void 0}catch{return}}function tr(t,e){Ye.delete(t);try{void 0!==e?localStorage.setItem(Xe+t,e):localStorage.removeItem(Xe+t)}catch{void 0!==e&&Ye.set(t,e)}}const er="portal-widgets-status";function rr(t){const e=document.getElementById(er)??function(){const t=document.createElement("div");t.id=er,t.setAttribute("role","status"),t.setAttribute("aria-live","polite");const e={position:"absolute",width:"1px",height:"1px",margin:"-1px",overflow:"hidden","clip-path":"inset(50%)","white-space":"nowrap"};for(const[r,s]of Object.entries(e))t.style.setProperty(r,s,"important");return document.body.append(t),t}();e.textContent="",setTimeout(()=>{e.textContent=t},150)}function sr(...t){return{fromAttribute:e=>t.find(t=>t===e?.trim().toLowerCase())??t[0]}}function nr(t,e,r){const s={fromAttribute:s=>{const n=s?.trim()?Math.trunc(Number(s)):NaN;return Number.isNaN(n)?t:Math.min(r,Math.max(e,n))}};return s}function ir(t,e,r){const s=[...new Set((t??"").toLowerCase().split(/[\s,]+/))].filter(t=>e.includes(t));return s.length>0?s:r}const or=new Map;function ar(t,e){const r=or.get(t);if(void 0!==r)return r;const s=e();return or.set(t,s),s}function cr(t,e,r=!1){const s=new Date(t),n=r&&!/^[\d-]{10}$/.test(String(t));if("vi"===e){const[t="",e=""]=new Date(s.getTime()+252e5).toISOString().split("T"),r=t.split("-").reverse().join("/");return n?`${r} ${e.slice(0,5)}`:r}return ar(`${e} ${n?"time":"day"}`,()=>new Intl.DateTimeFormat(e,{timeZone:"Asia/Ho_Chi_Minh",day:"2-digit",month:"short",year:"numeric",...n?{hour:"2-digit",minute:"2-digit",hourCycle:"h23"}:{}})).format(s)}function lr(t,e,r=0){if("vi"===e&&t>=0&&t<1e15){const[e="",s]=String(Number(t.toFixed(r))).split("."),n=e.replace(/\B(?=(?:\d{3})+$)/g,".");return s?`${n},${s}`:n}return ar(`${e} ${r}`,()=>new Intl.NumberFormat(e,{maximumFractionDigits:r})).format(t)}function hr(t,e){return ar(`${e} share`,()=>new Intl.NumberFormat(e,{style:"percent",maximumFractionDigits:1})).format(Math.floor(1e3*t)/1e3)}const ur=["byte","kilobyte","megabyte","gigabyte"],dr=document.createEvent("Event").constructor,pr=Object.getPrototypeOf(Object.getPrototypeOf(document)).constructor;class fr{constructor(t,e={}){const{url:r,method:s,headers:n,body:i,signal:o}=t instanceof fr?t:{url:new URL(t,document.baseURI).href};this.url=r,this.method=e.method??s??"GET",this.headers=new Headers(e.headers??n),this.body=e.body??i??null,this.signal=e.signal??o??null}clone(){return new fr(this)}}const gr="function"==typeof Request&&new Request(location.href).headers instanceof Headers?Request:fr;function mr(t,e){if(!(t instanceof fr))return fetch(t,e);const{url:r,method:s,headers:n,body:i,signal:o}=t;return fetch(r,{method:s,headers:n,body:i,signal:o,...e})}const vr=globalThis,yr=vr.ShadowRoot&&(void 0===vr.ShadyCSS||vr.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in pr.prototype&&"replace"in CSSStyleSheet.prototype,br=Symbol(),wr=new WeakMap;let _r=class{constructor(t,e,r){if(this._$cssResult$=!0,r!==br)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(yr&&void 0===t){const r=void 0!==e&&1===e.length;r&&(t=wr.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&wr.set(e,t))}return t}toString(){return this.cssText}};const $r=t=>new _r("string"==typeof t?t:t+"",void 0,br),kr=(t,...e)=>{const r=1===t.length?t[0]:e.reduce((e,r,s)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+t[s+1],t[0]);return new _r(r,t,br)},xr=(t,e)=>{if(yr)t.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const r of e){const e=document.createElement("style"),s=vr.litNonce;void 0!==s&&e.setAttribute("nonce",s),e.textContent=r.cssText,t.appendChild(e)}},Sr=yr?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const r of t.cssRules)e+=r.cssText;return $r(e)})(t):t,{is:Ar,defineProperty:Er,getOwnPropertyDescriptor:Tr,getOwnPropertyNames:Pr,getOwnPropertySymbols:Cr,getPrototypeOf:Or}=Object,zr=globalThis,Rr=zr.trustedTypes,jr=Rr?Rr.emptyScript:"",Mr=zr.reactiveElementPolyfillSupport,Nr=(t,e)=>t,qr={toAttribute(t,e){switch(e){case Boolean:t=t?jr:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=null!==t;break;case Number:r=null===t?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch(t){r=null}}return r}},Lr=(t,e)=>!Ar(t,e),Ur={attribute:!0,type:String,converter:qr,reflect:!1,useDefault:!1,hasChanged:Lr},Ir=Symbol.metadata??Symbol("metadata"),Dr=new WeakMap;let Hr=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=Ur){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){const r=Symbol(),s=this.getPropertyDescriptor(t,r,e);void 0!==s&&Er(this.prototype,t,s)}}static getPropertyDescriptor(t,e,r){const{get:s,set:n}=Tr(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:s,set(e){const i=s?.call(this);n?.call(this,e),this.requestUpdate(t,i,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Ur}static _$Ei(){if(this.hasOwnProperty(Nr("elementProperties")))return;const t=Or(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Nr("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Nr("properties"))){const t=this.properties,e=[...Pr(t),...Cr(t)];for(const r of e)this.createProperty(r,t[r])}const t=this[Ir];if(null!==t){const e=Dr.get(t);if(void 0!==e)for(const[t,r]of e)this.elementProperties.set(t,r)}this._$Eh=new Map;for(const[t,e]of this.elementProperties){const r=this._$Eu(t,e);void 0!==r&&this._$Eh.set(r,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const e=[];if(Array.isArray(t)){const r=new Set(t.flat(1/0).reverse());for(const t of r)e.unshift(Sr(t))}else void 0!==t&&e.push(Sr(t));return e}static _$Eu(t,e){const r=e.attribute;return!1===r?void 0:"string"==typeof r?r:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,e=this.constructor.elementProperties;for(const r of e.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return xr(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,r){this._$AK(t,r)}_$ET(t,e){const r=this.constructor.elementProperties.get(t),s=this.constructor._$Eu(t,r);if(void 0!==s&&!0===r.reflect){const n=(void 0!==r.converter?.toAttribute?r.converter:qr).toAttribute(e,r.type);this._$Em=t,null==n?this.removeAttribute(s):this.setAttribute(s,n),this._$Em=null}}_$AK(t,e){const r=this.constructor,s=r._$Eh.get(t);if(void 0!==s&&this._$Em!==s){const t=r.getPropertyOptions(s),n="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:qr;this._$Em=s;const i=n.fromAttribute(e,t.type);this[s]=i??this._$Ej?.get(s)??i,this._$Em=null}}requestUpdate(t,e,r,s=!1,n){if(void 0!==t){const i=this.constructor;if(!1===s&&(n=this[t]),r??=i.getPropertyOptions(t),!((r.hasChanged??Lr)(n,e)||r.useDefault&&r.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,r))))return;this.C(t,e,r)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:r,reflect:s,wrapped:n},i){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??e??this[t]),!0!==n||void 0!==i)||(this._$AL.has(t)||(this.hasUpdated||r||(e=void 0),this._$AL.set(t,e)),!0===s&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[e,r]of t){const{wrapped:t}=r,s=this[e];!0!==t||this._$AL.has(e)||void 0===s||this.C(e,void 0,r,s)}}let t=!1;const e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}};Hr.elementStyles=[],Hr.shadowRootOptions={mode:"open"},Hr[Nr("elementProperties")]=new Map,Hr[Nr("finalized")]=new Map,Mr?.({ReactiveElement:Hr});const Fr=globalThis,Br=t=>t,Zr=Fr.trustedTypes,Wr=r(),Vr="$lit$",Kr=`lit$${Math.random().toFixed(9).slice(2)}$`,Jr="?"+Kr,Gr=`<${Jr}>`,Xr=document,Yr=()=>Xr.createComment(""),Qr=t=>null===t||"object"!=typeof t&&"function"!=typeof t,ts=Array.isArray,es="[ \t\n\f\r]",rs=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ss=/-->/g,ns=/>/g,is=RegExp(`>|${es}(?:([^\\s"'>=/]+)(${es}*=${es}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),os=/'/g,as=/"/g,cs=/^(?:script|style|textarea|title)$/i,ls=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),hs=ls(1),us=ls(2),ds=Symbol.for("lit-noChange"),ps=Symbol.for("lit-nothing"),fs=new WeakMap,gs=Xr.createTreeWalker(Xr,129);function ms(t,e){if(!ts(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==Wr?Wr.createHTML(e):e}const vs=(t,e)=>{const r=t.length-1,s=[];let n,i=2===e?"<svg>":3===e?"<math>":"",o=rs;for(let e=0;e<r;e++){const r=t[e];let a,c,l=-1,h=0;for(;h<r.length&&(o.lastIndex=h,c=o.exec(r),null!==c);)h=o.lastIndex,o===rs?"!--"===c[1]?o=ss:void 0!==c[1]?o=ns:void 0!==c[2]?(cs.test(c[2])&&(n=RegExp("</"+c[2],"g")),o=is):void 0!==c[3]&&(o=is):o===is?">"===c[0]?(o=n??rs,l=-1):void 0===c[1]?l=-2:(l=o.lastIndex-c[2].length,a=c[1],o=void 0===c[3]?is:'"'===c[3]?as:os):o===as||o===os?o=is:o===ss||o===ns?o=rs:(o=is,n=void 0);const u=o===is&&t[e+1].startsWith("/>")?" ":"";i+=o===rs?r+Gr:l>=0?(s.push(a),r.slice(0,l)+Vr+r.slice(l)+Kr+u):r+Kr+(-2===l?e:u)}return[ms(t,i+(t[r]||"<?>")+(2===e?"</svg>":3===e?"</math>":"")),s]};class ys{constructor({strings:t,_$litType$:e},r){let s;this.parts=[];let n=0,i=0;const o=t.length-1,a=this.parts,[c,l]=vs(t,e);if(this.el=ys.createElement(c,r),gs.currentNode=this.el.content,2===e||3===e){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(s=gs.nextNode())&&a.length<o;){if(1===s.nodeType){if(s.hasAttributes())for(const t of s.getAttributeNames())if(t.endsWith(Vr)){const e=l[i++],r=s.getAttribute(t).split(Kr),o=/([.?@])?(.*)/.exec(e);a.push({type:1,index:n,name:o[2],strings:r,ctor:"."===o[1]?ks:"?"===o[1]?xs:"@"===o[1]?Ss:$s}),s.removeAttribute(t)}else t.startsWith(Kr)&&(a.push({type:6,index:n}),s.removeAttribute(t));if(cs.test(s.tagName)){const t=s.textContent.split(Kr),e=t.length-1;if(e>0){s.textContent=Zr?Zr.emptyScript:"";for(let r=0;r<e;r++)s.append(t[r],Yr()),gs.nextNode(),a.push({type:2,index:++n});s.append(t[e],Yr())}}}else if(8===s.nodeType)if(s.data===Jr)a.push({type:2,index:n});else{let t=-1;for(;-1!==(t=s.data.indexOf(Kr,t+1));)a.push({type:7,index:n}),t+=Kr.length-1}n++}}static createElement(t,e){const r=Xr.createElement("template");return r.innerHTML=t,r}}function bs(t,e,r=t,s){if(e===ds)return e;let n=void 0!==s?r._$Co?.[s]:r._$Cl;const i=Qr(e)?void 0:e._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),void 0===i?n=void 0:(n=new i(t),n._$AT(t,r,s)),void 0!==s?(r._$Co??=[])[s]=n:r._$Cl=n),void 0!==n&&(e=bs(t,n._$AS(t,e.values),n,s)),e}class ws{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:e},parts:r}=this._$AD,s=(t?.creationScope??Xr).importNode(e,!0);gs.currentNode=s;let n=gs.nextNode(),i=0,o=0,a=r[0];for(;void 0!==a;){if(i===a.index){let e;2===a.type?e=new _s(n,n.nextSibling,this,t):1===a.type?e=new a.ctor(n,a.name,a.strings,this,t):6===a.type&&(e=new As(n,this,t)),this._$AV.push(e),a=r[++o]}i!==a?.index&&(n=gs.nextNode(),i++)}return gs.currentNode=Xr,s}p(t){let e=0;for(const r of this._$AV)void 0!==r&&(void 0!==r.strings?(r._$AI(t,r,e),e+=r.strings.length-2):r._$AI(t[e])),e++}}class _s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,r,s){this.type=2,this._$AH=ps,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const e=this._$AM;return void 0!==e&&11===t?.nodeType&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=bs(this,t,e),Qr(t)?t===ps||null==t||""===t?(this._$AH!==ps&&this._$AR(),this._$AH=ps):t!==this._$AH&&t!==ds&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):(t=>ts(t)||"function"==typeof t?.[Symbol.iterator])(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==ps&&Qr(this._$AH)?this._$AA.nextSibling.data=t:this.T(Xr.createTextNode(t)),this._$AH=t}$(t){const{values:e,_$litType$:r}=t,s="number"==typeof r?this._$AC(t):(void 0===r.el&&(r.el=ys.createElement(ms(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(e);else{const t=new ws(s,this),r=t.u(this.options);t.p(e),this.T(r),this._$AH=t}}_$AC(t){let e=fs.get(t.strings);return void 0===e&&fs.set(t.strings,e=new ys(t)),e}k(t){ts(this._$AH)||(this._$AH=[],this._$AR());const e=this._$AH;let r,s=0;for(const n of t)s===e.length?e.push(r=new _s(this.O(Yr()),this.O(Yr()),this,this.options)):r=e[s],r._$AI(n),s++;s<e.length&&(this._$AR(r&&r._$AB.nextSibling,s),e.length=s)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){const e=Br(t).nextSibling;Br(t).remove(),t=e}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}}class $s{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,r,s,n){this.type=1,this._$AH=ps,this._$AN=void 0,this.element=t,this.name=e,this._$AM=s,this.options=n,r.length>2||""!==r[0]||""!==r[1]?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=ps}_$AI(t,e=this,r,s){const n=this.strings;let i=!1;if(void 0===n)t=bs(this,t,e,0),i=!Qr(t)||t!==this._$AH&&t!==ds,i&&(this._$AH=t);else{const s=t;let o,a;for(t=n[0],o=0;o<n.length-1;o++)a=bs(this,s[r+o],e,o),a===ds&&(a=this._$AH[o]),i||=!Qr(a)||a!==this._$AH[o],a===ps?t=ps:t!==ps&&(t+=(a??"")+n[o+1]),this._$AH[o]=a}i&&!s&&this.j(t)}j(t){t===ps?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}class ks extends $s{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===ps?void 0:t}}class xs extends $s{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==ps)}}class Ss extends $s{constructor(t,e,r,s,n){super(t,e,r,s,n),this.type=5}_$AI(t,e=this){if((t=bs(this,t,e,0)??ps)===ds)return;const r=this._$AH,s=t===ps&&r!==ps||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,n=t!==ps&&(r===ps||s);s&&this.element.removeEventListener(this.name,this,r),n&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}class As{constructor(t,e,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){bs(this,t)}}const Es=Fr.litHtmlPolyfillSupport;Es?.(ys,_s);const Ts=(t,e,r)=>{const s=r?.renderBefore??e;let n=s._$litPart$;if(void 0===n){const t=r?.renderBefore??null;s._$litPart$=n=new _s(e.insertBefore(Yr(),t),t,void 0,r??{})}return n._$AI(t),n},Ps=globalThis;class Cs extends Hr{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Ts(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return ds}}Cs._$litElement$=!0,Cs.finalized=!0,Ps.litElementHydrateSupport?.({LitElement:Cs});const Os=Ps.litElementPolyfillSupport;Os?.({LitElement:Cs});const zs={1:(t,e)=>hs`<h1 part=${e}>${t}</h1>`,2:(t,e)=>hs`<h2 part=${e}>${t}</h2>`,3:(t,e)=>hs`<h3 part=${e}>${t}</h3>`,4:(t,e)=>hs`<h4 part=${e}>${t}</h4>`,5:(t,e)=>hs`<h5 part=${e}>${t}</h5>`,6:(t,e)=>hs`<h6 part=${e}>${t}</h6>`};function Rs(t,e,r){return(zs[Math.min(t,6)]??zs[2])(e,r)}const js=/^\/(?!\/)[\w/=&?-]*(?:\.[a-z\d]+)?$/i;function Ms(t,{endpoint:e}){try{return js.test(t)?function(t){return ar(`${t} origin`,()=>new URL("/",new URL(t,document.baseURI)).href.slice(0,-1))}(e)+t:new URL(t,new URL(e,document.baseURI)).href}catch{return t}}function Ns(t,e){const r=new URL(location.href);return void 0===e?r.searchParams.delete(t):r.searchParams.set(t,e),r.hash="",r.href}function qs(t){const{button:e,ctrlKey:r,metaKey:s,shiftKey:n,altKey:i,defaultPrevented:o}=t;return!(0!==e||r||s||n||i||o)}const Ls={"article-view/reading":"sha384-skEBu4G+fb03ZfRESrkrxbFlVXXANHhZKwf8wbtHAsDNyG9K549+oG0PKUCSP3zc","article-view/tools/toolbar":"sha384-3EY71jprS/DRW0Xk5yx5NAIaH9iy5NnkCq9GOi3i827xn6S9FlxNKtzRElp0vOKJ","sources/drupal":"sha384-3jgwb/4dNrb+rVr8Wg7/k6y0t103IyKKrG3MH2kcmrI530beAFZDc84FAS68nB2B","sources/feed":"sha384-ussXu8zE4aIZP3Zl0fjoEG8oCrCi5b1HC6LcqN9DDB03DUyhL0vrxCoXL6GQ0Say","sources/json":"sha384-viYi09G61KgUy8nRmBFmQKKUUibK7VO7gbp5CsR4x7mzL94XyOR6I5QqrcEsaRsg","sources/liferay":"sha384-+wdTVaXYxaxkH8dj/f4KCwLqq/2pPptWJgkP2G1dLUQ2WrVe4ChqgBZbDv24URBE","sources/sharepoint":"sha384-b1J3RLbyi1OpFPH4T7AGHfUJFLFSmV/pTb7oL5Qoxh2iR4kZOWFfqiznb2wSiQ8E","sources/wordpress":"sha384-pRuKSqx2WEHa8H2+v7+OgqzZ2lr2Tyg5CEbobgTngf04eoSdOHg7YlOLDzyRQh63"},Us={PortalError:s,fold:function(t){return t.normalize("NFD").replace(/\p{Mn}/gu,"").replace(/[\u0111\u0110\xf0\xd0]/g,"d").toLowerCase()},isSafeLink:We,isSafeResource:Ve,store:tr,stored:Qe,trustedHtml:function(t){return r()?.createHTML(t)??t},trustedPolicy:r,announce:rr,someOf:ir,formatMoment:cr,formatNumber:lr,formatSize:function(t,e){let r=0,s=t;for(;s>=1e3&&r<ur.length-1;)s/=1e3,r++;return new Intl.NumberFormat(e,{style:"unit",unit:ur[r],maximumFractionDigits:s<10&&r>0?1:0}).format(s)},heading:Rs,absolute:Ms,pageWith:Ns,css:kr,html:hs,nothing:ps,array:be,boolean:me,catch:Re,int:fe,number:de,object:_e,optional:Pe,pipe:Me,positive:ee,record:function(t,e,r){return e&&e._zod?new Se({type:"record",keyType:t,valueType:e,...y(r)}):new Se({type:"record",keyType:le(),valueType:t,...y(e)})},safeParse:et,string:le,transform:Ee,union:xe,unknown:function(){return new ve({type:"unknown"})}};function Is(){const t=Reflect.get(pr.prototype,"currentScript",document);return t instanceof HTMLScriptElement?t:void 0}const Ds=Is(),Hs=new Map,Fs=new Map;function Bs(t){const e=Hs.get(t);if(e)return e;const s=function(t){return new Promise((e,s)=>{const n=document.createElement("script");Fs.set(t,e);const i=new URL(`${t}.js`,Ds?.src??document.baseURI).href;n.src=function(t){return r()?.createScriptURL(t)??t}(i);const o=()=>s(new Error(`${i} did not load.`));n.integrity=Ls[t],n.crossOrigin="anonymous",n.nonce=Ds?.nonce??"",n.addEventListener("load",o),n.addEventListener("error",o),document.head.append(n)})}(t);return Hs.set(t,s),s.catch(()=>Hs.delete(t)),s}function Zs(t){return t&&new URLSearchParams(location.search).get(t)||void 0}const Ws=[...document.querySelectorAll("portal-article-view")].filter(t=>t.getAttribute("article-id")||Zs(t.getAttribute("param")??"article")),Vs=()=>{};Ws.length>0&&Bs("article-view/reading").catch(Vs),Ws.some(t=>t.getAttribute("tools"))&&Bs("article-view/tools/toolbar").catch(Vs);const Ks=new Set;function Js(t,e,r,s=[]){const n=r.faults.map(({path:t,message:e})=>`\n${t}: ${e}`).join(""),i=`<${t}> ${e}\n${r.message}${n}${s.map(t=>`\n\u2192 ${t}`).join("")}`;Ks.has(i)||(Ks.add(i),console.warn(i,...r.cause?[r.cause]:[]))}function Gs(t,e){customElements.get(t)||(function(){if(r()||!("trustedTypes"in globalThis))return!0;try{return Ts(hs`<i></i>`,document.createDocumentFragment()),!0}catch{return!1}}()?customElements.define(t,e):Js(t,"stays as it is.",new s("config",'The page asks for Trusted Types and allows no policy named "portal-widgets".')))}const Xs={attribute:!0,type:String,converter:qr,reflect:!1,hasChanged:Lr},Ys=(t=Xs,e,r)=>{const{kind:s,metadata:n}=r;let i=globalThis.litPropertyMetadata.get(n);if(void 0===i&&globalThis.litPropertyMetadata.set(n,i=new Map),"setter"===s&&((t=Object.create(t)).wrapped=!0),i.set(r.name,t),"accessor"===s){const{name:s}=r;return{set(r){const n=e.get.call(this);e.set.call(this,r),this.requestUpdate(s,n,t,!0,r)},init(e){return void 0!==e&&this.C(s,void 0,t,e),e}}}if("setter"===s){const{name:s}=r;return function(r){const n=this[s];e.call(this,r),this.requestUpdate(s,n,t,!0,r)}}throw Error("Unsupported decorator location: "+s)};function Qs(t){return(e,r)=>"object"==typeof r?Ys(t,e,r):((t,e,r)=>{const s=e.hasOwnProperty(r);return e.constructor.createProperty(r,t),s?Object.getOwnPropertyDescriptor(e,r):void 0})(t,e,r)}function tn(t){return Qs({...t,state:!0,attribute:!1})}function en(t,e){return(e,r,s)=>((t,e,r)=>(r.configurable=!0,r.enumerable=!0,Reflect.decorate&&"object"!=typeof e&&Object.defineProperty(t,e,r),r))(e,r,{get(){return(e=>e.renderRoot?.querySelector(t)??null)(this)}})}async function rn(t,e){try{return await t}catch(t){throw new s("network",`The library's own ${e} could not be loaded.`,{cause:t})}}const sn=kr`
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
  :is(a, button, input, select, summary, [tabindex]):focus-visible {
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
  :is([part~='message'] button, [part~='pause']) {
    margin-block-start: 0.5em;
  }
  [part~='error'] {
    border-inline-start-color: var(--_error);
  }
  /* Below numbers that are not known: a line and no box, which a small widget has no room for. */
  [part~='brief'] {
    margin-block-start: 0.4em;
    padding-block: 0;
    background: none;
    border-radius: 0;
    font-size: 0.875em;
  }
  [part~='brief'] p {
    display: inline;
  }
  [part~='note'] {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }
  :is([part~='stale'], [part~='brief']) button {
    min-height: 1.8em;
    margin: 0 0 0 0.5em;
    padding: 0 0.6em;
  }
  .stage {
    display: flow-root;

    /* As much as the note takes that tells of a failure. */
    --_line: 2em;
    /* The same for what is said where nothing is known. */
    --_said: 2.25em;
  }
  .line {
    display: flow-root;
    min-height: var(--_line);
  }
  .line > [part~='note'] {
    margin-block-start: 0.4em;
  }
  @container (max-width: 36em) {
    .stage {
      --_line: 3.3em;
      --_said: 5em;
    }
  }
  @container (max-width: 19em) {
    .stage {
      --_said: 6.3em;
    }
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
    button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    .stage,
    .line {
      min-height: 0 !important;
    }
    button,
    [role='search'],
    [part='pages'],
    [part='around'] {
      display: none !important;
    }
    a {
      color: inherit;
    }
  }
`,nn=["wordpress","liferay","drupal","sharepoint"],on=[[/\/wp-json\b|[?&]rest_route=/,"wordpress"],[/\/o\/headless-/,"liferay"],[/\/jsonapi\b/,"drupal"],[/\/_api\//,"sharepoint"],[/\/(rss|feed|atom)\b|\.(rss|xml)$/i,"feed"]];function an({kind:t,reason:e,url:r,source:s,page:n,reached:i}){const o=(...t)=>t.map(t=>({name:t}));if("forbidden"===e){const t=nn.find(t=>t===s);return o(t?`guest.${t}`:"guest")}if("network"===t)return"offline"!==e&&r?n.startsWith("https:")&&r.startsWith("http:")?o("mixed"):new URL(r).origin===new URL(n).origin?o("address","blocked"):i?o("cors"):!1===i?o("address","blocked"):o("cors","address","blocked"):[];if("timeout"===t||"busy"===e||"server"===e)return o("down");const a=r?["address"]:[];if("refused"===e)return o("options",...a);const c=on.find(([t])=>t.test(r??""))?.[1],l=c&&c!==s?[{name:"looks",like:c}]:[];return"html"===e?[...l,...o("login",...a,"source")]:"not-found"===e?[...l,...o(...a,"source")]:"shape"===e||"json"===e||"empty"===e?[...l,...o("source",...a)]:[]}const cn={bubbles:!0,composed:!0};class ln extends dr{static{this.type="portal-load"}constructor(t,e){super(ln.type,cn),this.topic=t,this.data=e}}class hn extends dr{static{this.type="portal-error"}#t;constructor(t,e,r=""){super(hn.type,cn),this.topic=t,this.error=e,this.#t=r}get advice(){const{kind:t,reason:e,url:r=""}=this.error;return an({kind:t,reason:e,url:r,source:this.#t,page:location.href})}get kind(){return this.error.kind}get cause(){return this.error.cause}}class un extends dr{static{this.type="portal-article-change"}constructor(t){super(un.type,cn),this.articleId=t}}class dn extends dr{static{this.type="portal-rating-change"}constructor(t,e,r){super(dn.type,cn),this.subject=t,this.stars=e,this.outcome=r}}const pn=encodeURIComponent,fn={news:(t,{limit:e,page:r,category:s,q:n})=>t.json("news",{search:{limit:e,page:r,category:s,q:n}}),article:(t,{id:e})=>t.json(`news/${pn(e)}`),categories:t=>t.json("categories"),visits:t=>t.json("visits"),rating:(t,{subject:e})=>t.json(`ratings/${pn(e)}`),services:(t,{group:e})=>t.json("service-links",{search:{group:e}}),send:{visits:(t,e,r)=>t.json("visits",{method:"POST",body:r}),rating:(t,{subject:e},r)=>t.json(`ratings/${pn(e)}`,{method:"stars"in r?"PUT":"DELETE",headers:{"Content-Type":"application/json"},body:r})}},gn=new Map([["rest",()=>fn],["drupal",async()=>(await Bs("sources/drupal")).drupal],["feed",async()=>(await Bs("sources/feed")).feed],["json",async()=>(await Bs("sources/json")).json],["liferay",async()=>(await Bs("sources/liferay")).liferay],["sharepoint",async()=>(await Bs("sources/sharepoint")).sharepoint],["wordpress",async()=>(await Bs("sources/wordpress")).wordpress]]),mn=new Map,vn=new Set,yn={endpoint:["data-portal-endpoint"],source:["data-portal-source"],lang:["data-portal-lang","lang"]};let bn={};function wn(t,e){for(let r=t;r;r=_n(r))for(const t of yn[e]){const e=r.getAttribute(t);if(e)return e}return bn[e]||void 0}function _n(t){if(t.parentElement)return t.parentElement;const e=t.getRootNode();return e instanceof ShadowRoot?e.host:void 0}let $n={endpoint:"",base:"",address:""};function kn(t){const e=document.baseURI;if(t!==$n.endpoint||e!==$n.base){$n={endpoint:t,base:e,address:t};try{t&&($n.address=new URL(t,e).href)}catch{}}return $n.address}function xn(t){const e={};for(const r of t.getAttributeNames())r.startsWith("source-")&&(e[r.slice(7)]=t.getAttribute(r));return e}const Sn={"news.label":"News","news.empty":"There is no news here yet.","news.emptySearch":"Nothing was found for \u201c{q}\u201d.","news.search":"Search the news","news.searchButton":"Search","news.clear":"Show all news","news.found":{one:"{n} item found for \u201c{q}\u201d.",other:"{n} items found for \u201c{q}\u201d."},"news.new":"New","news.pinned":"Pinned","news.more":"Show more","news.added":{one:"{n} more item.",other:"{n} more items."},"news.pastEnd":{one:"There is no page {page}; the list has {n} page.",other:"There is no page {page}; the list has {n} pages."},"pages.label":"Pages","pages.page":"Page {page}","pages.pageOf":"Page {page} of {n}.","pages.previous":"Previous","pages.next":"Next","pages.first":"Go to the first page","article.label":"Article","article.published":"Published","article.updated":"Updated","article.author":"Author","article.origin":"Source: {origin}","article.attachments":"Attached files","article.audio":"Listen to this article","article.related":"Related articles","article.around":"More articles","article.previous":"Older","article.next":"Newer","article.back":"Back to the list","article.empty":"This article has no text.","article.table":"Table {n}","article.enlarge":"Enlarge the picture","article.video":"Play the video","article.videoNote":"The video is loaded from {host}.","article.cut":"This article is too long to be shown whole; here is its beginning.","article.address":"Address: {address}","article.copied":"Copy made on {time}","tools.label":"What you can do with this article","tools.print":"Print","tools.save":"Save","tools.share":"Share","tools.shareVia":"Share with an app\u2026","tools.email":"Email","tools.copy":"Copy the link","tools.copied":"The link is copied.","tools.smaller":"Smaller text","tools.usual":"Usual text size","tools.larger":"Larger text","tools.size":"Text size {n} %","tools.contrast":"High contrast","tools.listen":"Listen","tools.pause":"Pause","tools.resume":"Go on","tools.stop":"Stop reading","tools.speed":"Speed","viewer.label":"Enlarged picture","viewer.close":"Close","link.outside":"(leads to {host})","link.newTab":"(opens in a new tab)","services.label":"Online services","services.empty":"There are no services here yet.","visits.label":"Visits","visits.online":"Online now","visits.today":"Today","visits.yesterday":"Yesterday","visits.week":"This week","visits.month":"This month","visits.total":"All visits","visits.updated":"Updated at","visits.unknown":"not known","visits.daily":"Visits in the last 30 days","visits.day":"Day","visits.visits":"Visits","visits.top":"at most {n} a day","rating.label":"Rating","rating.none":"No votes yet","rating.of":"{value} of {max} stars","rating.mean":"{value} of {max} on average","rating.satisfied":"{share} satisfied","rating.count":{one:"{n} vote",other:"{n} votes"},"rating.unknown":"not known","rating.spread":"How the votes spread","rating.stars":{one:"{n} star",other:"{n} stars"},"rating.level1":"Not satisfied","rating.level2":"Satisfied","rating.level3":"Very satisfied","rating.vote":"Rate this page","rating.yourVote":"Your vote","rating.choose":"Please choose a vote first.","rating.send":"Send vote","rating.change":"Change vote","rating.withdraw":"Withdraw vote","rating.sending":"Sending\u2026","rating.own":"You voted: {vote}.","rating.withdrawn":"Your vote was withdrawn.","rating.kept":"Not sent yet: your vote ({vote}) is kept on this device and will be sent again.","rating.keptWithdrawal":"Not sent yet: your withdrawal is kept on this device and will be sent again.","rating.refused":"Not accepted by the server ({status}): {vote}.","rating.scale":"The rating on the server has another scale than this part of the page.","refresh.pause":"Pause updates","refresh.resume":"Resume updates","state.loading":"Loading\u2026","state.retry":"Try again","state.stale":"A newer version could not be loaded. Updated at {time}.","note.items":{one:"{n} item is left out, because its data is wrong.",other:"{n} items are left out, because their data is wrong."},"note.link":"An unsafe or wrong link was removed.","note.date":"A date without a time zone, or no date at all, is not shown.","note.field":"Some details are left out, because their data is wrong.","note.surplus":{one:"The source sent {n} item; only the first {limit} are shown.",other:"The source sent {n} items; only the first {limit} are shown."},"error.config":"This part of the page is not set up correctly.","error.no-endpoint":"No data address (endpoint) is set for this part of the page.","error.bad-endpoint":"The data address (endpoint) of this part of the page is not valid.","error.unknown-source":"This part of the page asks for a kind of source that is not known: \u201c{source}\u201d.","error.unsupported-topic":"The source \u201c{source}\u201d cannot give what this part of the page shows.","error.network":"The data could not be reached. The address may be wrong, or the server gives this page no permission.","error.offline":"You are offline. This part will load when the connection is back.","error.timeout":"The server takes too long to answer.","error.http":"The server answered with an error ({status}).","error.forbidden":"The server does not allow visitors to read this.","error.not-found":"There is nothing at this address any more.","error.busy":"The server is busy. Please try again in a moment.","error.server":"The server has a problem ({status}).","error.format":"The answer of the server cannot be read.","error.html":"The server sent a web page instead of data (perhaps a login page).","error.json":"The answer of the server is damaged.","error.empty":"The server sent an empty answer.","error.too-large":"The answer of the server is too large.","error.shape":"The answer of the server does not have the expected form.","error.render":"This part of the page could not be shown.","error.article.not-found":"This article was not found. It may have been removed.","advice.mixed":"This page is on https and the address on http: browsers refuse that. Use the https address.","advice.cors":"The server may not let pages of {host} read its answers (CORS): have it send \u201cAccess-Control-Allow-Origin: {host}\u201d, or pass its answers on from the page\u2019s own host.","advice.address":"The address may be wrong, or the server is not running: open {url} in a browser.","advice.blocked":"The page\u2019s own policy (connect-src) or a blocker in the browser may forbid the request.","advice.guest":"Guests may not read there: open it in a private window to see, and let guests read it on the server.","advice.guest.wordpress":"WordPress lets everybody read its REST API unless a plugin or the host closes it: look for \u201cDisable REST API\u201d in the plugins.","advice.guest.liferay":"Liferay closes its services to guests: add a Service Access Policy marked \u201cDefault\u201d for headless delivery (Control Panel \u2192 Security), a CORS rule, and give guests the right to view the contents.","advice.guest.drupal":"Drupal shows guests what the role \u201cAnonymous user\u201d may see: give it \u201cView published content\u201d, and let the content type into JSON:API.","advice.guest.sharepoint":"SharePoint closes its lists to guests: allow anonymous access to the list, and switch off \u201cRequire Use Remote Interfaces\u201d.","advice.login":"A web page answers at that address, perhaps one for signing in.","advice.source":"What answers there does not look like \u201c{source}\u201d: check the attribute \u201csource\u201d.","advice.looks":'The address looks like one of \u201c{like}\u201d: try source="{like}".',"advice.options":"The server does not understand the question: check the \u201csource-\u2026\u201d attributes.","advice.down":"The server is overloaded or out of order: look into its log."},An={"news.label":"Tin t\u1ee9c","news.empty":"Ch\u01b0a c\xf3 tin n\xe0o.","news.emptySearch":"Kh\xf4ng t\xecm th\u1ea5y tin n\xe0o cho \u201c{q}\u201d.","news.search":"T\xecm tin t\u1ee9c","news.searchButton":"T\xecm ki\u1ebfm","news.clear":"Xem t\u1ea5t c\u1ea3 tin","news.found":"T\xecm th\u1ea5y {n} tin cho \u201c{q}\u201d.","news.new":"M\u1edbi","news.pinned":"Ghim","news.more":"Xem th\xeam","news.added":"\u0110\xe3 th\xeam {n} tin.","news.pastEnd":"Kh\xf4ng c\xf3 trang {page}; danh s\xe1ch ch\u1ec9 c\xf3 {n} trang.","pages.label":"Ph\xe2n trang","pages.page":"Trang {page}","pages.pageOf":"Trang {page} tr\xean {n}.","pages.previous":"Tr\u01b0\u1edbc","pages.next":"Sau","pages.first":"V\u1ec1 trang \u0111\u1ea7u","article.label":"B\xe0i vi\u1ebft","article.published":"\u0110\u0103ng ng\xe0y","article.updated":"C\u1eadp nh\u1eadt","article.author":"T\xe1c gi\u1ea3","article.origin":"Ngu\u1ed3n: {origin}","article.attachments":"T\u1ec7p \u0111\xednh k\xe8m","article.audio":"Nghe b\xe0i vi\u1ebft","article.related":"B\xe0i li\xean quan","article.around":"B\xe0i kh\xe1c","article.previous":"B\xe0i c\u0169 h\u01a1n","article.next":"B\xe0i m\u1edbi h\u01a1n","article.back":"V\u1ec1 danh s\xe1ch","article.empty":"B\xe0i vi\u1ebft n\xe0y ch\u01b0a c\xf3 n\u1ed9i dung.","article.table":"B\u1ea3ng {n}","article.enlarge":"Ph\xf3ng to \u1ea3nh","article.video":"Ph\xe1t video","article.videoNote":"Video \u0111\u01b0\u1ee3c t\u1ea3i t\u1eeb {host}.","article.cut":"B\xe0i qu\xe1 d\xe0i n\xean \u1edf \u0111\xe2y ch\u1ec9 hi\u1ec3n th\u1ecb ph\u1ea7n \u0111\u1ea7u.","article.address":"\u0110\u1ecba ch\u1ec9: {address}","article.copied":"B\u1ea3n sao l\xfac {time}","tools.label":"C\xf4ng c\u1ee5 c\u1ee7a b\xe0i vi\u1ebft","tools.print":"In b\xe0i","tools.save":"L\u01b0u b\xe0i","tools.share":"Chia s\u1ebb","tools.shareVia":"Chia s\u1ebb qua \u1ee9ng d\u1ee5ng\u2026","tools.email":"Th\u01b0 \u0111i\u1ec7n t\u1eed","tools.copy":"Sao ch\xe9p li\xean k\u1ebft","tools.copied":"\u0110\xe3 sao ch\xe9p li\xean k\u1ebft.","tools.smaller":"Ch\u1eef nh\u1ecf h\u01a1n","tools.usual":"C\u1ee1 ch\u1eef ban \u0111\u1ea7u","tools.larger":"Ch\u1eef l\u1edbn h\u01a1n","tools.size":"C\u1ee1 ch\u1eef {n} %","tools.contrast":"T\u01b0\u01a1ng ph\u1ea3n cao","tools.listen":"Nghe b\xe0i","tools.pause":"T\u1ea1m d\u1eebng","tools.resume":"Nghe ti\u1ebfp","tools.stop":"D\u1eebng \u0111\u1ecdc","tools.speed":"T\u1ed1c \u0111\u1ed9 \u0111\u1ecdc","viewer.label":"\u1ea2nh ph\xf3ng to","viewer.close":"\u0110\xf3ng","link.outside":"(m\u1edf trang {host})","link.newTab":"(m\u1edf trong th\u1ebb m\u1edbi)","services.label":"D\u1ecbch v\u1ee5, ti\u1ec7n \xedch","services.empty":"Ch\u01b0a c\xf3 d\u1ecbch v\u1ee5 n\xe0o.","visits.label":"Th\u1ed1ng k\xea truy c\u1eadp","visits.online":"\u0110ang truy c\u1eadp","visits.today":"H\xf4m nay","visits.yesterday":"H\xf4m qua","visits.week":"Tu\u1ea7n n\xe0y","visits.month":"Th\xe1ng n\xe0y","visits.total":"T\u1ea5t c\u1ea3","visits.updated":"C\u1eadp nh\u1eadt l\xfac","visits.unknown":"ch\u01b0a r\xf5","visits.daily":"L\u01b0\u1ee3t truy c\u1eadp trong 30 ng\xe0y qua","visits.day":"Ng\xe0y","visits.visits":"L\u01b0\u1ee3t truy c\u1eadp","visits.top":"cao nh\u1ea5t {n} l\u01b0\u1ee3t/ng\xe0y","rating.label":"\u0110\xe1nh gi\xe1","rating.none":"Ch\u01b0a c\xf3 b\xecnh ch\u1ecdn","rating.of":"{value} tr\xean {max} sao","rating.mean":"Trung b\xecnh {value} tr\xean {max}","rating.satisfied":"{share} h\xe0i l\xf2ng","rating.count":"{n} l\u01b0\u1ee3t b\xecnh ch\u1ecdn","rating.unknown":"ch\u01b0a r\xf5","rating.spread":"S\u1ed1 l\u01b0\u1ee3t b\xecnh ch\u1ecdn theo t\u1eebng m\u1ee9c","rating.stars":"{n} sao","rating.level1":"Ch\u01b0a h\xe0i l\xf2ng","rating.level2":"H\xe0i l\xf2ng","rating.level3":"R\u1ea5t h\xe0i l\xf2ng","rating.vote":"B\u1ea1n \u0111\xe1nh gi\xe1 th\u1ebf n\xe0o?","rating.yourVote":"\u0110\xe1nh gi\xe1 c\u1ee7a b\u1ea1n","rating.choose":"Vui l\xf2ng ch\u1ecdn m\u1ed9t m\u1ee9c \u0111\xe1nh gi\xe1.","rating.send":"G\u1eedi \u0111\xe1nh gi\xe1","rating.change":"\u0110\u1ed5i \u0111\xe1nh gi\xe1","rating.withdraw":"R\xfat l\u1ea1i \u0111\xe1nh gi\xe1","rating.sending":"\u0110ang g\u1eedi\u2026","rating.own":"B\u1ea1n \u0111\xe3 \u0111\xe1nh gi\xe1: {vote}.","rating.withdrawn":"\u0110\xe3 r\xfat l\u1ea1i \u0111\xe1nh gi\xe1 c\u1ee7a b\u1ea1n.","rating.kept":"Ch\u01b0a g\u1eedi \u0111\u01b0\u1ee3c: \u0111\xe1nh gi\xe1 c\u1ee7a b\u1ea1n ({vote}) \u0111\u01b0\u1ee3c gi\u1eef tr\xean thi\u1ebft b\u1ecb n\xe0y v\xe0 s\u1ebd t\u1ef1 g\u1eedi l\u1ea1i.","rating.keptWithdrawal":"Ch\u01b0a g\u1eedi \u0111\u01b0\u1ee3c: y\xeau c\u1ea7u r\xfat l\u1ea1i \u0111\u01b0\u1ee3c gi\u1eef tr\xean thi\u1ebft b\u1ecb n\xe0y v\xe0 s\u1ebd t\u1ef1 g\u1eedi l\u1ea1i.","rating.refused":"M\xe1y ch\u1ee7 kh\xf4ng ch\u1ea5p nh\u1eadn ({status}): {vote}.","rating.scale":"Thang \u0111\xe1nh gi\xe1 tr\xean m\xe1y ch\u1ee7 kh\xe1c v\u1edbi thang c\u1ee7a kh\u1ed1i n\xe0y.","refresh.pause":"T\u1ea1m d\u1eebng c\u1eadp nh\u1eadt","refresh.resume":"Ti\u1ebfp t\u1ee5c c\u1eadp nh\u1eadt","state.loading":"\u0110ang t\u1ea3i\u2026","state.retry":"Th\u1eed l\u1ea1i","state.stale":"Ch\u01b0a t\u1ea3i \u0111\u01b0\u1ee3c b\u1ea3n m\u1edbi. C\u1eadp nh\u1eadt l\xfac {time}.","note.items":"{n} m\u1ee5c b\u1ecb b\u1ecf qua v\xec d\u1eef li\u1ec7u kh\xf4ng \u0111\xfang.","note.link":"M\u1ed9t li\xean k\u1ebft sai ho\u1eb7c kh\xf4ng an to\xe0n \u0111\xe3 \u0111\u01b0\u1ee3c g\u1ee1 b\u1ecf.","note.date":"C\xf3 ng\xe0y th\xe1ng sai ho\u1eb7c thi\u1ebfu m\xfai gi\u1edd n\xean kh\xf4ng hi\u1ec3n th\u1ecb.","note.field":"M\u1ed9t v\xe0i chi ti\u1ebft b\u1ecb b\u1ecf qua v\xec d\u1eef li\u1ec7u kh\xf4ng \u0111\xfang.","note.surplus":"Ngu\u1ed3n g\u1eedi v\u1ec1 {n} m\u1ee5c; ch\u1ec9 hi\u1ec3n th\u1ecb {limit} m\u1ee5c \u0111\u1ea7u.","error.config":"Kh\u1ed1i n\u1ed9i dung n\xe0y ch\u01b0a \u0111\u01b0\u1ee3c thi\u1ebft l\u1eadp \u0111\xfang.","error.no-endpoint":"Kh\u1ed1i n\u1ed9i dung n\xe0y ch\u01b0a \u0111\u01b0\u1ee3c khai b\xe1o \u0111\u1ecba ch\u1ec9 d\u1eef li\u1ec7u (endpoint).","error.bad-endpoint":"\u0110\u1ecba ch\u1ec9 d\u1eef li\u1ec7u (endpoint) c\u1ee7a kh\u1ed1i n\u1ed9i dung n\xe0y kh\xf4ng h\u1ee3p l\u1ec7.","error.unknown-source":"Kh\u1ed1i n\u1ed9i dung n\xe0y khai b\xe1o m\u1ed9t lo\u1ea1i ngu\u1ed3n kh\xf4ng c\xf3: \u201c{source}\u201d.","error.unsupported-topic":"Ngu\u1ed3n \u201c{source}\u201d kh\xf4ng cung c\u1ea5p \u0111\u01b0\u1ee3c n\u1ed9i dung c\u1ee7a kh\u1ed1i n\xe0y.","error.network":"Kh\xf4ng l\u1ea5y \u0111\u01b0\u1ee3c d\u1eef li\u1ec7u. C\xf3 th\u1ec3 \u0111\u1ecba ch\u1ec9 sai ho\u1eb7c m\xe1y ch\u1ee7 ch\u01b0a cho ph\xe9p trang n\xe0y truy c\u1eadp.","error.offline":"Thi\u1ebft b\u1ecb \u0111ang ngo\u1ea1i tuy\u1ebfn. N\u1ed9i dung s\u1ebd \u0111\u01b0\u1ee3c t\u1ea3i khi c\xf3 m\u1ea1ng tr\u1edf l\u1ea1i.","error.timeout":"M\xe1y ch\u1ee7 tr\u1ea3 l\u1eddi qu\xe1 l\xe2u.","error.http":"M\xe1y ch\u1ee7 b\xe1o l\u1ed7i ({status}).","error.forbidden":"M\xe1y ch\u1ee7 kh\xf4ng cho kh\xe1ch xem n\u1ed9i dung n\xe0y.","error.not-found":"Kh\xf4ng c\xf2n n\u1ed9i dung n\xe0o \u1edf \u0111\u1ecba ch\u1ec9 n\xe0y.","error.busy":"M\xe1y ch\u1ee7 \u0111ang b\u1eadn. Vui l\xf2ng th\u1eed l\u1ea1i sau \xedt ph\xfat.","error.server":"M\xe1y ch\u1ee7 \u0111ang g\u1eb7p s\u1ef1 c\u1ed1 ({status}).","error.format":"Kh\xf4ng \u0111\u1ecdc \u0111\u01b0\u1ee3c c\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7.","error.html":"M\xe1y ch\u1ee7 tr\u1ea3 v\u1ec1 m\u1ed9t trang web thay v\xec d\u1eef li\u1ec7u (c\xf3 th\u1ec3 l\xe0 trang \u0111\u0103ng nh\u1eadp).","error.json":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 b\u1ecb h\u1ecfng.","error.empty":"M\xe1y ch\u1ee7 tr\u1ea3 v\u1ec1 c\xe2u tr\u1ea3 l\u1eddi r\u1ed7ng.","error.too-large":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 qu\xe1 l\u1edbn.","error.shape":"C\xe2u tr\u1ea3 l\u1eddi c\u1ee7a m\xe1y ch\u1ee7 kh\xf4ng \u0111\xfang d\u1ea1ng.","error.render":"Kh\xf4ng hi\u1ec3n th\u1ecb \u0111\u01b0\u1ee3c kh\u1ed1i n\u1ed9i dung n\xe0y.","error.article.not-found":"Kh\xf4ng t\xecm th\u1ea5y b\xe0i vi\u1ebft n\xe0y. C\xf3 th\u1ec3 b\xe0i \u0111\xe3 \u0111\u01b0\u1ee3c g\u1ee1 b\u1ecf.","advice.mixed":"Trang n\xe0y d\xf9ng https c\xf2n \u0111\u1ecba ch\u1ec9 d\xf9ng http n\xean tr\xecnh duy\u1ec7t ch\u1eb7n. H\xe3y d\xf9ng \u0111\u1ecba ch\u1ec9 https.","advice.cors":"C\xf3 th\u1ec3 m\xe1y ch\u1ee7 ch\u01b0a cho c\xe1c trang \u1edf {host} \u0111\u1ecdc d\u1eef li\u1ec7u (CORS): c\u1ea5u h\xecnh \u0111\u1ec3 m\xe1y ch\u1ee7 g\u1eedi \u201cAccess-Control-Allow-Origin: {host}\u201d, ho\u1eb7c chuy\u1ec3n ti\u1ebfp d\u1eef li\u1ec7u qua ch\xednh m\xe1y ch\u1ee7 c\u1ee7a trang.","advice.address":"C\xf3 th\u1ec3 \u0111\u1ecba ch\u1ec9 sai ho\u1eb7c m\xe1y ch\u1ee7 kh\xf4ng ch\u1ea1y: m\u1edf th\u1eed {url} b\u1eb1ng tr\xecnh duy\u1ec7t.","advice.blocked":"C\xf3 th\u1ec3 ch\xednh s\xe1ch c\u1ee7a trang (connect-src) ho\u1eb7c ti\u1ec7n \xedch ch\u1eb7n qu\u1ea3ng c\xe1o kh\xf4ng cho g\u1eedi y\xeau c\u1ea7u.","advice.guest":"Kh\xe1ch kh\xf4ng \u0111\u01b0\u1ee3c xem: m\u1edf th\u1eed trong c\u1eeda s\u1ed5 \u1ea9n danh, r\u1ed3i cho ph\xe9p kh\xe1ch xem tr\xean m\xe1y ch\u1ee7.","advice.guest.wordpress":"WordPress v\u1ed1n cho m\u1ecdi ng\u01b0\u1eddi \u0111\u1ecdc REST API, tr\u1eeb khi m\u1ed9t plugin ho\u1eb7c m\xe1y ch\u1ee7 ch\u1eb7n: t\xecm plugin lo\u1ea1i \u201cDisable REST API\u201d.","advice.guest.liferay":"Liferay m\u1eb7c \u0111\u1ecbnh kh\xf4ng cho kh\xe1ch g\u1ecdi d\u1ecbch v\u1ee5: th\xeam m\u1ed9t Service Access Policy \u0111\xe1nh d\u1ea5u \u201cDefault\u201d cho headless delivery (Control Panel \u2192 Security), th\xeam quy t\u1eafc CORS v\xe0 c\u1ea5p quy\u1ec1n xem n\u1ed9i dung cho kh\xe1ch.","advice.guest.drupal":"Drupal cho kh\xe1ch xem theo vai tr\xf2 \u201cAnonymous user\u201d: c\u1ea5p quy\u1ec1n \u201cView published content\u201d v\xe0 m\u1edf lo\u1ea1i n\u1ed9i dung \u0111\xf3 trong JSON:API.","advice.guest.sharepoint":"SharePoint m\u1eb7c \u0111\u1ecbnh \u0111\xf3ng danh s\xe1ch v\u1edbi kh\xe1ch: cho ph\xe9p truy c\u1eadp \u1ea9n danh v\xe0 t\u1eaft \u201cRequire Use Remote Interfaces\u201d.","advice.login":"\u0110\u1ecba ch\u1ec9 \u0111\xf3 tr\u1ea3 v\u1ec1 m\u1ed9t trang web, c\xf3 th\u1ec3 l\xe0 trang \u0111\u0103ng nh\u1eadp.","advice.source":"D\u1eef li\u1ec7u \u1edf \u0111\xf3 kh\xf4ng gi\u1ed1ng c\u1ee7a \u201c{source}\u201d: ki\u1ec3m tra l\u1ea1i thu\u1ed9c t\xednh \u201csource\u201d.","advice.looks":'\u0110\u1ecba ch\u1ec9 n\xe0y gi\u1ed1ng c\u1ee7a \u201c{like}\u201d: th\u1eed source="{like}".',"advice.options":"M\xe1y ch\u1ee7 kh\xf4ng hi\u1ec3u c\xe2u h\u1ecfi: ki\u1ec3m tra l\u1ea1i c\xe1c thu\u1ed9c t\xednh \u201csource-\u2026\u201d.","advice.down":"M\xe1y ch\u1ee7 qu\xe1 t\u1ea3i ho\u1eb7c g\u1eb7p s\u1ef1 c\u1ed1: xem nh\u1eadt k\xfd c\u1ee7a m\xe1y ch\u1ee7."},En=new Map([["vi",An],["en",Sn]]),Tn=new Set;function Pn(t,e,r={}){const s=En.get(t)?.[e]??An[e];return function(t,e,r){return t.replace(/\{(\w+)\}/g,(t,s)=>{const n=r[s];return void 0===n?t:"number"==typeof n?lr(n,e,3):n})}("string"==typeof s?s:function(t,e,{n:r}){const s="number"==typeof r?function(t){return ar(`${t} plural`,()=>new Intl.PluralRules(t))}(e).select(r):"other";return t[s]??t.other}(s,t,r),t,r)}function Cn(t){return t in Sn}let On;const zn=new WeakMap,Rn=new Set;let jn,Mn={at:-1/0,path:[]};function Nn(){if(jn)return jn;const t=(t,e)=>{for(const{target:r}of t){const t=zn.get(r);t&&e(t)}};for(const t of["click","keydown"])addEventListener(t,t=>{Mn={at:performance.now(),path:t.composedPath()},setTimeout(()=>Rn.forEach(t=>t.release()))},{capture:!0,passive:!0});return jn={sizes:new ResizeObserver(e=>t(e,t=>t.measure())),ends:new IntersectionObserver(e=>t(e,t=>t.release()))},jn}class qn{#e;#r=!1;#s=0;#n=0;hold(t,e,r,s){const{sizes:n,ends:i}=Nn(),o=t.lastElementChild;!this.#e&&t.isConnected&&(this.#e=t,zn.set(t,this).set(o,this)),this.#e&&s!==this.#r&&(this.#r=s,s?n.observe(t):n.unobserve(t)),r&&s||(this.#n=0);const a=`${this.#n}px`;t.style.minHeight=e?`max(${e}, ${a})`:a,i.unobserve(o),Rn.delete(this),r&&!e&&this.#e&&(i.observe(o),Rn.add(this))}leave(){const t=this.#e;t&&(Nn().sizes.unobserve(t),Nn().ends.unobserve(t.lastElementChild),Rn.delete(this),this.#e=void 0,this.#r=!1)}measure(){if(!this.#e)return;const{offsetWidth:t,offsetHeight:e}=this.#e,r=0!==this.#s&&t!==this.#s;this.#s=t,this.#n=e,r&&Rn.has(this)&&requestAnimationFrame(()=>this.#i())}release(){const t=this.#e;if(!t||!Rn.has(this))return;const{bottom:e}=t.getBoundingClientRect(),r=t.lastElementChild.getBoundingClientRect().bottom;if(e-r<1)return;const s=r>=innerHeight,n=performance.now()-Mn.at<450&&(e>=innerHeight||Mn.path.includes(t));(s||n)&&this.#i()}#i(){this.#n=0,this.#e?.style.removeProperty("min-height")}}function Ln(t){return t.replace(/\][^\]]*$/,"]")}function Un({path:t,message:e}){return"unsafe-link"===e||t.endsWith(".url")?"note.link":/(At|\.date)$/.test(t)?"note.date":"note.field"}var In=function(t,e,r,s){var n,i=arguments.length,o=i<3?e:null===s?s=Object.getOwnPropertyDescriptor(e,r):s;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,s);else for(var a=t.length-1;a>=0;a--)(n=t[a])&&(o=(i<3?n(o):i>3?n(e,r,o):n(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};const Dn=new Set;let Hn=!1;function Fn(){if(Hn)return;Hn=!0;const t=()=>Dn.forEach(t=>t.requestUpdate());var e;!function(t){new MutationObserver(t).observe(document,{subtree:!0,attributes:!0,attributeFilter:Object.values(yn).flat()})}(t),e=t,Tn.add(e),vn.add(()=>Dn.forEach(t=>t.sourceAdded()))}class Bn extends Cs{constructor(){super(...arguments),this.heading="",this.headingLevel=2,this.onError="message",this.#o=new qn,this.briefly=!1,this.#a=!1,this.retry=async()=>{this.#c=void 0,await this.reload();const{state:t}=this;"failed"===t.status&&rr(this.#l(t.error))}}static{this.styles=sn}#o;#a;#c;get state(){return this.topic.state}get connection(){return function(t,e){return{endpoint:kn(t.endpoint??wn(t,"endpoint")??""),source:t.source??wn(t,"source")??"rest",language:e,options:xn(t)}}(this,this.language)}get language(){return function(t){for(let e=(t??"").toLowerCase();e;){if(En.has(e))return e;const t=e.lastIndexOf("-");e=t<0?"":e.slice(0,t)}return"vi"}(wn(this,"lang"))}createRenderRoot(){const t=super.createRenderRoot();return function(t){const e=e=>{const{key:r,target:s}=e;"Enter"===r&&t.contains(s)&&e.stopPropagation()};for(const r of["keydown","keypress","keyup"])t.addEventListener(r,e)}(t),t}connectedCallback(){Fn(),Dn.add(this),super.connectedCallback()}disconnectedCallback(){Dn.delete(this),this.#o.leave(),super.disconnectedCallback()}async reload(){await this.topic.reload()}failed(t){const e=function(t,e,r){const{url:s=""}=e;return an({kind:e.kind,reason:e.reason,url:s,source:r,page:location.href}).map(({name:e,like:n=""})=>Pn(t,`advice.${e}`,{url:s,source:r,like:n,host:location.origin}))}(this.language,t,this.connection.source);Js(this.localName,this.#l(t),t,e)}sourceAdded(){const{state:t}=this;"failed"===t.status&&"config"===t.error.kind&&this.topic.restart()}scheduleUpdate(){if(this.hasUpdated)return super.scheduleUpdate();this.#a=Dn.size>50;try{this.settle(),this.topic.hostUpdate()}catch{}return(On??=new Promise(t=>{const e=()=>{On=void 0,t()};requestAnimationFrame(e),setTimeout(e,50)}),On).then(()=>super.scheduleUpdate())}settle(){}performUpdate(){try{super.performUpdate()}catch(t){if(this.#c?.state===this.state)return;const e=new s("format",`Rendering failed: ${String(t)}`,{reason:"render",cause:t});this.#c={state:this.state,error:e},this.failed(e),this.dispatchEvent(new hn(this.topicName,e)),this.requestUpdate()}}update(t){super.update(t);const{state:e}=this,r="idle"!==e.status&&!this.#h;if(this.#a)return void function({style:t},e,r){t.contentVisibility=r?"auto":"",t.containIntrinsicSize=`auto ${e||"10em"}`,t.setProperty("overflow-clip-margin","0.5em")}(this._stage,this.reserve,r);const s=r&&void 0===e.data?this.reserve:"";this.#o.hold(this._stage,s,r,!this.isLong())}isLong(){return!1}render(){const t=this.#c?.state===this.state&&this.#c.error,{status:e}=this.state;return hs`<section
      part="base"
      lang=${this.language}
      aria-label=${this.landmarkLabel??ps}
      aria-busy=${"loading"===e?"true":"false"}
    >
      ${t?ps:this.renderHeader()}
      <div class="stage">
        ${t?this.#u(t):this.renderState()}
        <div class="notes">${t?ps:this.#d()}</div>
      </div>
    </section>`}renderHeader(){return this.heading?hs`<div part="header">${Rs(this.headingLevel,this.heading,"heading")}</div>`:ps}renderFallback(){return hs`<slot></slot>`}renderFaults(t){return function(t,e){const r=new Set;for(const{lost:t,path:s}of e)"item"===t&&r.add(Ln(s));const s=new Set;r.size>0&&s.add(Pn(t,"note.items",{n:r.size}));for(const n of e)"field"!==n.lost||r.has(Ln(n.path))||s.add(Pn(t,Un(n)));return[...s]}(this.language,t).map(t=>hs`<p part="note">${t}</p>`)}get label(){return this.heading||this.text(this.labelKey)}get landmarkLabel(){return this.label}foreign(t){const e=t??wn(this,"lang");return e&&Zn(e)!==Zn(this.language)?e:void 0}text(t,e){return Pn(this.language,t,e)}renderState(){const{state:t}=this;return"idle"===t.status?this.renderFallback():void 0!==t.data?this.isEmpty(t.data)?hs`<slot name="empty"
            ><div part="message empty">${this.renderEmpty(t.data)}</div></slot
          >`:this.renderData(t.data):"failed"===t.status?this.#u(t.error):hs`<slot name="loading">${this.#p()}</slot>`}#p(){return this.hasFallback?this.renderFallback():this.topic.isSlow?this.renderWaiting():ps}#u(t){return hs`${"hide"===this.onError?ps:hs`<slot name="error"
            ><div part=${this.briefly?"message error brief":"message error"}>
              <p>${this.#l(t)}</p>
              ${this.#f()}
            </div></slot
          >`}${this.renderFallback()}`}#d(){const{state:t}=this;if("idle"===t.status||void 0===t.data)return ps;const{data:e,at:r=0,faults:s=[]}=t,n="failed"===t.status&&"hide"!==this.onError?hs`<p part="note stale">
            ${this.text("state.stale",{time:cr(r,this.language,!0)})}
            ${this.#f()}
          </p>`:this.renderFresh?.(e);return hs`<div class=${"hide"===this.onError?ps:"line"}>${n}</div>
      ${this.renderFaults(s)}`}#f(){return hs`<button part="button retry" type="button" @click=${this.retry}>
      ${this.text("state.retry")}
    </button>`}#l(t){return function(t,e,{kind:r,reason:s,status:n},i){return Pn(t,[`error.${e}.${s}`,`error.${s}`,`error.${r}`].find(Cn)??"error.config",{...i,status:String(n??"")})}(this.language,this.topicName,t,{source:this.connection.source})}get#h(){const{state:t}=this;return"failed"===t.status&&!t.data&&"hide"===this.onError}get hasFallback(){return[...this.childNodes].some(t=>t instanceof Element&&!t.slot||t instanceof Text&&""!==t.data.trim())}}function Zn(t){return t.toLowerCase().replace(/-.*/,"")}In([Qs()],Bn.prototype,"endpoint",void 0),In([Qs()],Bn.prototype,"source",void 0),In([Qs()],Bn.prototype,"heading",void 0),In([Qs({attribute:"heading-level",converter:nr(2,1,6)})],Bn.prototype,"headingLevel",void 0),In([Qs({attribute:"on-error",converter:sr("message","hide")})],Bn.prototype,"onError",void 0),In([en(".stage")],Bn.prototype,"_stage",void 0);const Wn=new Map;function Vn(t,e){setTimeout(()=>Kn(t,e),3e3)}function Kn(t,e){Wn.get(t)===e&&Wn.delete(t)}function Jn(t,e){const r=new Map,s=new WeakMap;let n=e;for(let e=0;e<8;e++){const e=t.safeParse(n);if(e.success)return{data:e.data,faults:[...r.values()]};const i=new Map;for(const t of e.error.issues){const o=Yn(n,t.path),a=void 0===o?t.path.slice(0,-1):t.path;if(0===a.length)throw Gn(n,e.error.issues,[...r.values()],s);i.set(JSON.stringify(a),a);const c=ti(n,t.path,s);null!==o&&(r.size<100||r.has(c))&&r.set(c,{path:c,message:t.message,expected:r.get(c)?.expected??Xn(t),lost:"number"==typeof a[a.length-1]?"item":"field"})}n=Qn(n,[...i.values()],s)}throw Gn(n,[],[...r.values()],s)}function Gn(t,e,r,n){const i=[...r,...e.map(e=>({path:ti(t,e.path,n),message:e.message,expected:Xn(e),lost:"field"}))],o=i[i.length-1];return new s("format","The answer does not have the expected shape: "+(o?`${o.path}: ${o.message}`:"unknown"),{reason:"shape",faults:i.slice(0,100)})}function Xn(t){switch(t.code){case"invalid_type":return t.expected;case"invalid_format":return t.format;case"too_small":return`>=${t.minimum}`;case"too_big":return`<=${t.maximum}`;case"invalid_union":return[...new Set(t.errors.flat().map(Xn))].join("|");default:return t.message}}function Yn(t,e){let r=t;for(const t of e){if("object"!=typeof r||null===r)return;r=r[t]}return r}function Qn(t,e,r){const s=new Map;for(const[t,...r]of e){const e=s.get(t);e?e.push(r):s.set(t,[r])}const n=t=>t?.some(t=>0===t.length);if(Array.isArray(t)){const e=[],i=[];return t.forEach((o,a)=>{const c=s.get(a);n(c)||(e.push(c?Qn(o,c,r):o),i.push(r.get(t)?.[a]??a))}),r.set(e,i),e}return Object.fromEntries(Object.entries(t).flatMap(([t,e])=>{const i=s.get(t);return n(i)?[]:[[t,i?Qn(e,i,r):e]]}))}function ti(t,e,r){let s="$";return e.forEach((n,i)=>{const o=Yn(t,e.slice(0,i)),a="object"==typeof o&&null!==o?r.get(o):void 0;s+="number"==typeof n?`[${a?.[n]??n}]`:`.${String(n)}`}),s}class ei extends Error{response;request;options;constructor(t,e,r){const s=`${t.status||0===t.status?t.status:""} ${t.statusText??""}`.trim();super(`Request failed with ${s?`status code ${s}`:"an unknown error"}: ${e.method} ${e.url}`),this.name="HTTPError",this.response=t,this.request=e,this.options=r}}class ri extends Error{name="NonError";value;constructor(t){let e="Non-error value was thrown";try{"string"==typeof t?e=t:t&&"object"==typeof t&&"message"in t&&"string"==typeof t.message&&(e=t.message)}catch{}super(e),this.value=t}}class si extends Error{name="ForceRetryError";customDelay;code;customRequest;constructor(t){const e=t?.cause?t.cause instanceof Error?t.cause:new ri(t.cause):void 0;super(t?.code?`Forced retry: ${t.code}`:"Forced retry",e?{cause:e}:void 0),this.customDelay=t?.delay,this.code=t?.code,this.customRequest=t?.request}}const ni=(()=>{let t=!1,e=!1;if("function"==typeof globalThis.ReadableStream&&"function"==typeof gr)try{e=new gr("https://empty.invalid",{body:new globalThis.ReadableStream,method:"POST",get duplex(){return t=!0,"half"}}).headers.has("Content-Type")}catch(t){if(t instanceof Error&&"unsupported BodyInit type"===t.message)return!1;throw t}return t&&!e})(),ii="function"==typeof globalThis.AbortController,oi="function"==typeof globalThis.AbortSignal&&"function"==typeof globalThis.AbortSignal.any,ai="function"==typeof globalThis.ReadableStream,ci="function"==typeof globalThis.FormData,li=["get","post","put","patch","head","delete"],hi={json:"application/json",text:"text/*",formData:"multipart/form-data",arrayBuffer:"*/*",blob:"*/*",bytes:"*/*"},ui=2147483647,di=(new TextEncoder).encode("------WebKitFormBoundaryaxpyiPgbbPti10Rw").length,pi=Symbol("stop");class fi{options;constructor(t){this.options=t}}const gi=t=>new fi(t),mi={json:!0,parseJson:!0,stringifyJson:!0,searchParams:!0,prefixUrl:!0,retry:!0,timeout:!0,hooks:!0,throwHttpErrors:!0,onDownloadProgress:!0,onUploadProgress:!0,fetch:!0,context:!0},vi={next:!0},yi={method:!0,headers:!0,body:!0,mode:!0,credentials:!0,cache:!0,redirect:!0,referrer:!0,referrerPolicy:!0,integrity:!0,keepalive:!0,signal:!0,window:!0,duplex:!0},bi=(t,e,r)=>{let s,n=0;return t.pipeThrough(new TransformStream({transform(t,i){if(i.enqueue(t),s){n+=s.byteLength;let t=0===e?0:n/e;t>=1&&(t=1-Number.EPSILON),r?.({percent:t,totalBytes:Math.max(e,n),transferredBytes:n},s)}s=t},flush(){s&&(n+=s.byteLength,r?.({percent:1,totalBytes:Math.max(e,n),transferredBytes:n},s))}}))},wi=t=>null!==t&&"object"==typeof t,_i=(...t)=>{for(const e of t)if((!wi(e)||Array.isArray(e))&&void 0!==e)throw new TypeError("The `options` argument must be an object");return Ai({},...t)},$i=(t={},e={})=>{const r=new globalThis.Headers(t),s=e instanceof globalThis.Headers,n=new globalThis.Headers(e);for(const[t,e]of n.entries())s&&"undefined"===e||void 0===e?r.delete(t):r.set(t,e);return r};function ki(t,e,r){return Object.hasOwn(e,r)&&void 0===e[r]?[]:Ai(t[r]??[],e[r]??[])}const xi=(t={},e={})=>({beforeRequest:ki(t,e,"beforeRequest"),beforeRetry:ki(t,e,"beforeRetry"),afterResponse:ki(t,e,"afterResponse"),beforeError:ki(t,e,"beforeError")}),Si=(t,e)=>{const r=new URLSearchParams;for(const s of[t,e])if(void 0!==s)if(s instanceof URLSearchParams)for(const[t,e]of s.entries())r.append(t,e);else if(Array.isArray(s))for(const t of s){if(!Array.isArray(t)||2!==t.length)throw new TypeError("Array search parameters must be provided in [[key, value], ...] format");r.append(String(t[0]),String(t[1]))}else if(wi(s))for(const[t,e]of Object.entries(s))void 0!==e&&r.append(t,String(e));else{const t=new URLSearchParams(s);for(const[e,s]of t.entries())r.append(e,s)}return r},Ai=(...t)=>{let e,r={},s={},n={};const i=[];for(const o of t)if(Array.isArray(o))Array.isArray(r)||(r=[]),r=[...r,...o];else if(wi(o)){for(let[t,s]of Object.entries(o))if("signal"===t&&s instanceof globalThis.AbortSignal)i.push(s);else if("context"!==t)"searchParams"!==t?(wi(s)&&t in r&&(s=Ai(r[t],s)),r={...r,[t]:s}):e=null==s?void 0:void 0===e?s:Si(e,s);else{if(null!=s&&(!wi(s)||Array.isArray(s)))throw new TypeError("The `context` option must be an object");r={...r,context:null==s?{}:{...r.context,...s}}}wi(o.hooks)&&(n=xi(n,o.hooks),r.hooks=n),wi(o.headers)&&(s=$i(s,o.headers),r.headers=s)}return void 0!==e&&(r.searchParams=e),i.length>0&&(1===i.length?r.signal=i[0]:r.signal=oi?AbortSignal.any(i):i.at(-1)),r},Ei=t=>li.includes(t)?t.toUpperCase():t,Ti={limit:2,methods:["get","put","head","delete","options","trace"],statusCodes:[408,413,429,500,502,503,504],afterStatusCodes:[413,429,503],maxRetryAfter:Number.POSITIVE_INFINITY,backoffLimit:Number.POSITIVE_INFINITY,delay:t=>.3*2**(t-1)*1e3,jitter:void 0,retryOnTimeout:!1},Pi=(t={})=>{if("number"==typeof t)return{...Ti,limit:t};if(t.methods&&!Array.isArray(t.methods))throw new Error("retry.methods must be an array");if(t.methods&&=t.methods.map(t=>t.toLowerCase()),t.statusCodes&&!Array.isArray(t.statusCodes))throw new Error("retry.statusCodes must be an array");const e=Object.fromEntries(Object.entries(t).filter(([,t])=>void 0!==t));return{...Ti,...e}};class Ci extends Error{request;constructor(t){super(`Request timed out: ${t.method} ${t.url}`),this.name="TimeoutError",this.request=t}}class Oi{static create(t,e){const r=new Oi(t,e),s=r.#g(async()=>{if("number"==typeof r.#m.timeout&&r.#m.timeout>ui)throw new RangeError("The `timeout` option cannot be greater than 2147483647");await Promise.resolve();let t=await r.#v();for(const e of r.#m.hooks.afterResponse){const s=r.#y(t.clone());let n;try{n=await e(r.request,r.#b(),s,{retryCount:r.#w})}catch(e){throw r.#_(s),r.#_(t),e}if(n instanceof fi)throw r.#_(s),r.#_(t),new si(n.options);const i=n instanceof globalThis.Response?n:t;s!==i&&r.#_(s),t!==i&&r.#_(t),t=i}if(r.#y(t),!t.ok&&("function"==typeof r.#m.throwHttpErrors?r.#m.throwHttpErrors(t.status):r.#m.throwHttpErrors)){let e=new ei(t,r.request,r.#b());for(const t of r.#m.hooks.beforeError)e=await t(e,{retryCount:r.#w});throw e}if(r.#m.onDownloadProgress){if("function"!=typeof r.#m.onDownloadProgress)throw new TypeError("The `onDownloadProgress` option must be a function");if(!ai)throw new Error("Streams are not supported in your environment. `ReadableStream` is missing.");const e=t.clone();return r.#_(t),((t,e)=>{if(!t.body)return t;if(204===t.status)return new Response(null,{status:t.status,statusText:t.statusText,headers:t.headers});const r=Math.max(0,Number(t.headers.get("content-length"))||0);return new Response(bi(t.body,r,e),{status:t.status,statusText:t.statusText,headers:t.headers})})(e,r.#m.onDownloadProgress)}return t}).finally(()=>{const t=r.#$;r.#k(t?.body??void 0),r.#k(r.request.body??void 0)});for(const[t,n]of Object.entries(hi))"bytes"===t&&"function"!=typeof globalThis.Response?.prototype?.bytes||(s[t]=async()=>{r.request.headers.set("accept",r.request.headers.get("accept")||n);const i=await s;if("json"===t){if(204===i.status)return"";const t=await i.text();return""===t?"":e.parseJson?e.parseJson(t):JSON.parse(t)}return i[t]()});return s}static#x(t){return!t||"object"!=typeof t||Array.isArray(t)||t instanceof URLSearchParams?t:Object.fromEntries(Object.entries(t).filter(([,t])=>void 0!==t))}request;#S;#w=0;#A;#m;#$;#E;#T;constructor(t,e={}){if(this.#A=t,this.#m={...e,headers:$i(this.#A.headers,e.headers),hooks:xi({beforeRequest:[],beforeRetry:[],beforeError:[],afterResponse:[]},e.hooks),method:Ei(e.method??this.#A.method??"GET"),prefixUrl:String(e.prefixUrl||""),retry:Pi(e.retry),throwHttpErrors:e.throwHttpErrors??!0,timeout:e.timeout??1e4,fetch:e.fetch??mr,context:e.context??{}},"string"!=typeof this.#A&&!(this.#A instanceof URL||this.#A instanceof gr))throw new TypeError("`input` must be a string, URL, or Request");if(this.#m.prefixUrl&&"string"==typeof this.#A){if(this.#A.startsWith("/"))throw new Error("`input` must not begin with a slash when using `prefixUrl`");this.#m.prefixUrl.endsWith("/")||(this.#m.prefixUrl+="/"),this.#A=this.#m.prefixUrl+this.#A}ii&&oi&&(this.#E=this.#m.signal??this.#A.signal,this.#S=new globalThis.AbortController,this.#m.signal=this.#E?AbortSignal.any([this.#E,this.#S.signal]):this.#S.signal),ni&&(this.#m.duplex="half"),void 0!==this.#m.json&&(this.#m.body=this.#m.stringifyJson?.(this.#m.json)??JSON.stringify(this.#m.json),this.#m.headers.set("content-type",this.#m.headers.get("content-type")??"application/json"));const r=e.headers&&new globalThis.Headers(e.headers).has("content-type");if(this.#A instanceof gr&&(ci&&this.#m.body instanceof globalThis.FormData||this.#m.body instanceof URLSearchParams)&&!r&&this.#m.headers.delete("content-type"),this.request=new gr(this.#A,this.#m),void 0!==(s=this.#m.searchParams)&&(Array.isArray(s)?s.length>0:s instanceof URLSearchParams?s.size>0:"object"==typeof s?Object.keys(s).length>0:"string"==typeof s?s.trim().length>0:Boolean(s))){const t="?"+("string"==typeof this.#m.searchParams?this.#m.searchParams.replace(/^\?/,""):new URLSearchParams(Oi.#x(this.#m.searchParams)).toString()),e=this.request.url.replace(/(?:\?.*?)?(?=#|$)/,t);this.request=new gr(e,this.#m)}var s;if(this.#m.onUploadProgress){if("function"!=typeof this.#m.onUploadProgress)throw new TypeError("The `onUploadProgress` option must be a function");if(!ni)throw new Error("Request streams are not supported in your environment. The `duplex` option for `Request` is not available.");this.request=this.#P(this.request,this.#m.body??void 0)}}#C(){const t=this.#m.retry.delay(this.#w);let e=t;!0===this.#m.retry.jitter?e=Math.random()*t:"function"==typeof this.#m.retry.jitter&&(e=this.#m.retry.jitter(t),(!Number.isFinite(e)||e<0)&&(e=t));const r=this.#m.retry.backoffLimit??Number.POSITIVE_INFINITY;return Math.min(r,e)}async#O(t){if(this.#w++,this.#w>this.#m.retry.limit)throw t;const e=t instanceof Error?t:new ri(t);if(e instanceof si)return e.customDelay??this.#C();if(!this.#m.retry.methods.includes(this.request.method.toLowerCase()))throw t;if(void 0!==this.#m.retry.shouldRetry){const r=await this.#m.retry.shouldRetry({error:e,retryCount:this.#w});if(!1===r)throw t;if(!0===r)return this.#C()}if(function(t){return t instanceof Ci||t?.name===Ci.name}(t)&&!this.#m.retry.retryOnTimeout)throw t;if(function(t){return t instanceof ei||t?.name===ei.name}(t)){if(!this.#m.retry.statusCodes.includes(t.response.status))throw t;const e=t.response.headers.get("Retry-After")??t.response.headers.get("RateLimit-Reset")??t.response.headers.get("X-RateLimit-Retry-After")??t.response.headers.get("X-RateLimit-Reset")??t.response.headers.get("X-Rate-Limit-Reset");if(e&&this.#m.retry.afterStatusCodes.includes(t.response.status)){let t=1e3*Number(e);Number.isNaN(t)?t=Date.parse(e)-Date.now():t>=Date.parse("2024-01-01")&&(t-=Date.now());const r=this.#m.retry.maxRetryAfter??t;return t<r?t:r}if(413===t.response.status)throw t}return this.#C()}#y(t){return this.#m.parseJson&&(t.json=async()=>this.#m.parseJson(await t.text())),t}#k(t){t&&t.cancel().catch(()=>{})}#_(t){this.#k(t.body??void 0)}async#g(t){try{return await t()}catch(e){const r=Math.min(await this.#O(e),ui);if(this.#w<1)throw e;if(await async function(t,{signal:e}){return new Promise((r,s)=>{function n(){clearTimeout(i),s(e.reason)}e&&(e.throwIfAborted(),e.addEventListener("abort",n,{once:!0}));const i=setTimeout(()=>{e?.removeEventListener("abort",n),r()},t)})}(r,this.#E?{signal:this.#E}:{}),e instanceof si&&e.customRequest){const t=this.#m.signal?new gr(e.customRequest,{signal:this.#m.signal}):new gr(e.customRequest);this.#z(t)}for(const t of this.#m.hooks.beforeRetry){const r=await t({request:this.request,options:this.#b(),error:e,retryCount:this.#w});if(r instanceof gr){this.#z(r);break}if(r instanceof globalThis.Response)return r;if(r===pi)return}return this.#g(t)}}async#v(){this.#S?.signal.aborted&&(this.#S=new globalThis.AbortController,this.#m.signal=this.#E?AbortSignal.any([this.#E,this.#S.signal]):this.#S.signal,this.request=new gr(this.request,{signal:this.#m.signal}));for(const t of this.#m.hooks.beforeRequest){const e=await t(this.request,this.#b(),{retryCount:this.#w});if(e instanceof Response)return e;if(e instanceof gr){this.#z(e);break}}const t=((t,e)=>{const r={};for(const s in e)Object.hasOwn(e,s)&&(s in yi||s in mi||s in t&&!(s in vi)||(r[s]=e[s]));return r})(this.request,this.#m);return this.#$=this.request,this.request=this.#$.clone(),!1===this.#m.timeout?this.#m.fetch(this.#$,t):async function(t,e,r,s){return new Promise((n,i)=>{const o=setTimeout(()=>{r&&r.abort(),i(new Ci(t))},s.timeout);s.fetch(t,e).then(n).catch(i).then(()=>{clearTimeout(o)})})}(this.#$,t,this.#S,this.#m)}#b(){if(!this.#T){const{hooks:t,...e}=this.#m;this.#T=Object.freeze(e)}return this.#T}#z(t){this.#T=void 0,this.request=this.#P(t)}#P(t,e){return this.#m.onUploadProgress&&t.body?((t,e,r)=>{if(!t.body)return t;const s=(t=>{if(!t)return 0;if(t instanceof FormData){let e=0;for(const[r,s]of t)e+=di,e+=(new TextEncoder).encode(`Content-Disposition: form-data; name="${r}"`).length,e+="string"==typeof s?(new TextEncoder).encode(s).length:s.size;return e}if(t instanceof Blob)return t.size;if(t instanceof ArrayBuffer)return t.byteLength;if("string"==typeof t)return(new TextEncoder).encode(t).length;if(t instanceof URLSearchParams)return(new TextEncoder).encode(t.toString()).length;if("byteLength"in t)return t.byteLength;if("object"==typeof t&&null!==t)try{const e=JSON.stringify(t);return(new TextEncoder).encode(e).length}catch{return 0}return 0})(r??t.body);return new Request(t,{duplex:"half",body:bi(t.body,s,e)})})(t,this.#m.onUploadProgress,e??this.#m.body??void 0):t}}const zi=t=>{const e=(e,r)=>Oi.create(e,_i(t,r));for(const r of li)e[r]=(e,s)=>Oi.create(e,_i(t,s,{method:r}));return e.create=t=>zi(_i(t)),e.extend=e=>("function"==typeof e&&(e=e(t??{})),zi(_i(t,e))),e.stop=pi,e.retry=gi,e},Ri=zi();async function ji(t,e){const r=t.body?.getReader();if(!r)return new Uint8Array(await t.arrayBuffer());const n=new Promise((t,s)=>{e.addEventListener("abort",()=>{s(i()),r.cancel().catch(()=>{})})});n.catch(()=>{});const o=[];let a=0;for(;;){const{done:e,value:i}=await Promise.race([r.read(),n]);if(e)break;if(a+=i.byteLength,a>8388608)throw r.cancel().catch(()=>{}),new s("format","The answer is larger than 8388608 bytes.",{reason:"too-large",url:t.url});o.push(i)}const c=new Uint8Array(a);let l=0;for(const t of o)c.set(t,l),l+=t.byteLength;return c}const Mi=$e(_e({type:Pe(le()),title:Pe(le()),status:Pe(de()),detail:Pe(le()),instance:Pe(le())}),{message:Pe(le()),error:Re(Pe(_e({message:_e({value:le()})})),void 0)});function Ni(t){return 401===t||403===t?"forbidden":404===t||410===t?"not-found":408===t||429===t?"busy":t>=400&&t<500?"refused":"server"}const qi=new Map;function Li(t){Di(t).failures++}function Ui(t){const e=qi.get(t);if(e){qi.delete(t),clearTimeout(e.timer);for(const t of e.waiting)t()}}function Ii(t,e){const r=Di(t);return r.waiting.add(e),r.timer??=setTimeout(()=>{r.timer=void 0,r.pause=Math.min(2*r.pause,6e4);const[t]=r.waiting;t&&(r.waiting.delete(t),t())},r.pause*(.5+Math.random()/2)),()=>r.waiting.delete(e)}function Di(t){let e=qi.get(t);return e||(0===qi.size&&globalThis.addEventListener?.("online",Hi),e={failures:0,pause:5e3,timer:void 0,waiting:new Set},qi.set(t,e)),e}function Hi(){for(const t of[...qi.keys()])Ui(t)}const Fi={limit:2,methods:["get"],statusCodes:[408,429,500,502,503,504],maxRetryAfter:3e3,backoffLimit:3e3,jitter:!0};async function Bi(t,e,{endpoint:r,language:n},a,{again:c,heard:l}){const h=new AbortController,u=()=>h.abort();a.aborted&&u(),a.addEventListener("abort",u,{once:!0});let d=!1;const p=setTimeout(()=>{d=!0,u()},15e3);try{const i=e.method??"GET",o="GET"===i&&!c&&function(t){return!!globalThis.document&&[...document.querySelectorAll("link[rel=preload][as=fetch]")].some(({href:e})=>e===t)}(t),a=await Ri(t,{method:i,headers:o?{}:{Accept:"application/json","Accept-Language":n,...e.headers},cache:c?"no-cache":"default",body:void 0===e.body?null:JSON.stringify(e.body),keepalive:"POST"===i,signal:h.signal,timeout:8e3,retry:{...Fi,shouldRetry:({error:t})=>{t instanceof Ci||Li(r)}},hooks:{beforeRetry:[({error:t})=>{if(function(t){return(qi.get(t)?.failures??0)>=6}(r))throw t}]}}),u=function(t,e,r){const n=()=>(new TextDecoder).decode(r);return{url:t,headers:e,bytes:r,text:n,json:()=>function(t,e,r){if(""===t)throw new s("format",`The answer is empty: ${e}`,{reason:"empty",url:e});try{return JSON.parse(t)}catch(n){const i=t.startsWith("<")||/html/i.test(r.get("content-type")??"");throw new s("format",i?`A web page came instead of JSON (a login page, perhaps): ${e}`:`The answer is not JSON: ${e}`,{reason:i?"html":"json",url:e,cause:n})}}(n().trim(),t,e)}}(a.url||t,a.headers,await ji(a,h.signal));return Ui(r),l?.(a.headers),u}catch(e){if(a.aborted)throw i();const n=d?new s("timeout",`No whole answer in time: ${t}`,{url:t}):await async function(t,e,r,n){if(t instanceof s)return t;if(t instanceof Ci)return new s("timeout",`No answer in ${r/1e3} s: ${e}`,{url:e,cause:t});if(t instanceof ei){const{status:r}=t.response,i=await async function(t,e){try{const r=(new TextDecoder).decode(await ji(t,e));try{return JSON.parse(r)}catch{return r}}catch{return}}(t.response,n),o=function(t){const{data:e}=et(Mi,t);return e?.detail??e?.title??e?.message??e?.error?.message.value}(i);return new s("http",`Status ${r}${o?` (${o})`:""}: ${e}`,{reason:Ni(r),status:r,url:e,answer:i,cause:t})}const i="object"==typeof navigator&&!navigator.onLine;return new s("network",`${i?"The browser is offline":"No answer: refused, blocked, or no permission for this page (CORS)"}: ${e}`,{...i?{reason:"offline"}:{},url:e,cause:o(t)?void 0:t})}(e,t,8e3,h.signal);throw n.isPassing?Li(r):Ui(r),n}finally{clearTimeout(p),a.removeEventListener("abort",u)}}function Zi(t,e,r={}){const n=function(t){let e;try{e=new URL(t,globalThis.document?.baseURI)}catch(e){throw new s("config",`"${t}" is not an address.`,{reason:"bad-endpoint",cause:e})}if(!/^https?:$/.test(e.protocol))throw new s("config",`"${t}" is not an http(s) address.`,{reason:"bad-endpoint",url:e.href});return e}(t.endpoint),i=(t,e={})=>{const r=/^https?:/i.test(t)?new URL(t):function(t,e){const r=new URL(t.href),[s="",n=""]=e.split("?",2);return s&&(r.pathname=`${r.pathname.replace(/\/+$/,"")}/${s.replace(/^\/+/,"")}`),new URLSearchParams(n).forEach((t,e)=>r.searchParams.set(e,t)),r}(n,t);for(const[t,s]of Object.entries(e))void 0!==s&&""!==s&&r.searchParams.set(t,String(s));return r.href},o=(s,n={})=>Bi(i(s,n.search),n,t,e,r),a=[];return{...t,endpoint:n.href.replace(/\/$/,""),url:i,get:o,json:async(t,e)=>(await o(t,e)).json(),check:(t,e)=>{const r=Jn(t,e);return a.push(...r.faults),r.data},faults:a}}function Wi(t){"function"==typeof requestIdleCallback?requestIdleCallback(t,{timeout:1e3}):setTimeout(t,50)}const Vi="portal-widgets:answer:",Ki=new Map;function Ji(t){Gi(t,void 0)}function Gi(t,e){0===Ki.size&&(Wi(Xi),addEventListener("pagehide",Xi)),Ki.set(t,e)}function Xi(){removeEventListener("pagehide",Xi),Ki.forEach((t,e)=>t?function(t,{at:e,data:r}){const s="own"in r?{...r,own:void 0}:r,n=`${e} ${JSON.stringify(s)}`;n.length>6e4?Yi(t):to(e=>{e.setItem(Vi+t,n);const r=Object.keys(e).filter(t=>t.startsWith(Vi));r.length<=40||r.sort((t,r)=>Qi(e,t)-Qi(e,r)).slice(0,r.length-40).forEach(t=>e.removeItem(t))})}(e,t):Yi(e)),Ki.clear()}function Yi(t){to(e=>e.removeItem(Vi+t))}function Qi(t,e){return parseInt(t.getItem(e)??"",10)||0}function to(t){try{return t(localStorage)}catch{return}}function eo(t){return document.hidden||t.aborted?new Promise((e,r)=>{const s=()=>{document.hidden&&!t.aborted||(document.removeEventListener("visibilitychange",s),t.removeEventListener("abort",s),t.aborted?r(i()):e())};document.addEventListener("visibilitychange",s),t.addEventListener("abort",s),s()}):Promise.resolve()}const ro=le().check(ie("NFC"),oe(),se(1)),so=Me(xe([le().check(se(1),re(512)),fe()]),Ee(String)),no=le().check((io=/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i,new wt({check:"string_format",format:"regex",...y(void 0),pattern:io})));var io;const oo=function(t,e){return new t({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...y(e)})}(Le,{offset:!0}),ao=xe([oo,Ie()]),co=fe().check(te(0)),lo=_e({url:Je,alt:Pe(le().check(ie("NFC"))),width:Pe(fe().check(ee())),height:Pe(fe().check(ee())),srcset:Pe(Ge)}),ho=_e({id:so,name:ro,count:Pe(co)}),uo=_e({id:so,title:ro,url:Pe(Ke),summary:Pe(ro),image:Pe(lo),publishedAt:Pe(ao),category:Pe(ho),pinned:Pe(me()),lang:Pe(no)}),po=_e({items:be(uo),page:fe().check(te(1)),pageSize:fe().check(te(1)),total:Pe(co),more:Pe(me())}),fo=be(ho),go=_e({title:ro,url:Ke,size:Pe(co),type:Pe(le())}),mo=_e({id:so,title:ro,url:Pe(Ke),publishedAt:Pe(ao)}),vo=$e(uo,{bodyHtml:le(),lead:Pe(ro),author:Pe(ro),origin:Pe(ro),updatedAt:Pe(ao),attachments:Pe(be(go)),audio:Pe(_e({url:Je})),previous:Pe(mo),next:Pe(mo),related:Pe(be(mo))}),yo=_e({average:Pe(Oe(de().check(te(0)))),count:co,max:fe().check(te(2),Qt(10)),distribution:Pe(be(co)),own:Pe(Oe(fe().check(te(1))))}).check(qe(({average:t,count:e,max:r})=>!t||!e||t>=1&&t<=r,{path:["average"],message:"outside of 1 to max"}),qe(({distribution:t,max:e})=>!t||t.length===e,{path:["distribution"],message:"not one number for each vote from 1 to max"}),qe(({own:t,max:e})=>!t||t<=e,{path:["own"],message:"above max"}));_e({stars:fe().check(te(1),Qt(10)),voter:le().check(se(8),re(64))});const bo=_e({title:ro,url:Ke,icon:Pe(Je),description:Pe(ro),newTab:Pe(me())}),wo=_e({title:Pe(ro),links:be(bo)}),_o=_e({groups:be(wo)}),$o=_e({online:Pe(co),total:co,today:Pe(co),yesterday:Pe(co),week:Pe(co),month:Pe(co),updatedAt:Pe(oo),daily:Pe(be(_e({date:Ie(),count:co})))});_e({visitor:Pe(le().check(se(8),re(64))),page:le().check(re(2048))});const ko=864e5;function xo(t,e=30*ko){return{parse:e=>Jn(t,e),keptFor:e}}const So={news:xo(po),article:xo(vo),categories:xo(fo),visits:xo($o,ko),rating:xo(yo,ko),services:xo(_o)};function Ao(t,e,r,n,o=!1){const a=To(t,e,r);return function(t,e,r,s=!1){let n=Wn.get(t);return(!n||s&&n.settled)&&(n=function(t,e){const r=new AbortController,s={controller:r,takers:0,settled:!1,promise:e(r.signal).then(e=>(s.settled=!0,Vn(t,s),e),e=>{throw s.settled=!0,Kn(t,s),e})};return s}(t,e),Wn.set(t,n)),function(t,e,r){return e.takers++,new Promise((s,n)=>{const o=()=>{0!==--e.takers||e.settled||(Kn(t,e),e.controller.abort()),n(i())};r.aborted?o():(r.addEventListener("abort",o,{once:!0}),e.promise.then(s,n).finally(()=>r.removeEventListener("abort",o)))})}(t,n,r)}(a,async n=>{const i=(await Oo(t,r))[t];if(!i)throw zo(t,r);let c;await eo(n);const l=t=>{c=!1!==c&&!/no-store/i.test(t.get("cache-control")??"")};try{const s=Zi(r,n,{again:o,heard:l}),h=Co(t,await i(s,e),s.faults);return c?function(t,e){Gi(t,e)}(a,h):Ji(a),h}catch(t){throw t instanceof s&&!t.isPassing&&Ji(a),t}},n,o)}async function Eo(t,e,r,s,n){const i=(await Oo(t,s)).send,o=i?.[t];if(!o)throw zo(t,s);const a=Zi(s,n),c=Co(t,await o(a,e,r),a.faults);return function(t,e){const r={promise:Promise.resolve(e),controller:new AbortController,takers:0,settled:!0};Wn.set(t,r),Vn(t,r)}(To(t,e,s),c),c}function To(t,e,r){return`${r.language} ${Po(t,e,r)}`}function Po(t,e,{source:r,endpoint:s,options:n}){const i=t=>Object.entries(t).filter(([,t])=>void 0!==t).sort(([t],[e])=>t<e?-1:1),o=s.replace(/\/$/,"");return JSON.stringify([t,r,o,i(n),i(e)])}function Co(t,e,r){const{data:s,faults:n}=So[t].parse(e);return{data:s,faults:[...r,...n],at:Date.now()}}async function Oo(t,{source:e,endpoint:r}){const n=await async function(t){return mn.get(t)??rn(gn.get(t)?.(),`source "${t}"`)}(e);if(!n)throw new s("config",`There is no source "${e}". Known: ${[...new Set([...gn.keys(),...mn.keys()])].join(", ")}.`,{reason:"unknown-source"});if(!r)throw new s("config",`No endpoint to ask for ${t}.`,{reason:"no-endpoint"});return n}function zo(t,{source:e}){return new s("config",`The source "${e}" cannot answer "${t}".`,{reason:"unsupported-topic"})}const Ro=new Map;async function jo(t,e){const r=Ro.get(t),s=(async()=>(await(r?.catch(()=>{})),async function(t,e){const{locks:r}=navigator;if(!r)return e();const s=new AbortController,n=setTimeout(()=>s.abort(),2e4);let i=!1;const o=()=>(i=!0,clearTimeout(n),e());try{return await r.request(`portal-widgets:${t}`,{signal:s.signal},o)}catch(t){if(i)throw t;return await o()}finally{clearTimeout(n)}}(t,e)))();Ro.set(t,s);try{return await s}finally{Ro.get(t)===s&&Ro.delete(t)}}const Mo="sent:",No=new Set;let qo=!1,Lo=!1;async function Uo(t,e=Po(t.topic,t.query,t.connection)){const{sent:r,...s}=t,n=Bo(e)?.done;return Zo(e,{...s,waits:r,...n&&{done:n}}),Wo(e),await Do(e)}function Io(){var t;Lo=!0,t=t=>{t.startsWith(Mo)&&Wo(t.slice(5))},addEventListener("storage",({key:e})=>{e?.startsWith(Xe)&&t(e.slice(15))});for(const t of function(t){const e=[...Ye.keys()];try{for(let t=0;t<localStorage.length;t++){const r=localStorage.key(t);r.startsWith(Xe)&&e.push(r.slice(15))}}catch{}return e.filter(e=>e.startsWith(t))}(Mo)){const e=t.slice(5);Wo(e),Bo(e)?.waits&&Ho(e)}}function Do(t){return jo(Mo+t,async()=>{const e=Bo(t);if(!e?.waits)return{waits:!1};const{topic:r,query:n,connection:i,waits:o,once:a,remember:c}=e;a&&Fo(t,o,{});try{const{signal:e}=new AbortController,s=await Eo(r,n,o,i,e);return Fo(t,o,c?{done:o}:{}),Wo(t,s),{answered:s,waits:!1}}catch(r){const n=s.from(r),l=a?function({reason:t,status:e}){return"offline"===t||429===e||503===e}(n):n.isPassing||"unknown-source"===n.reason;return l?(a&&Zo(t,e),Ii(i.endpoint,()=>{Ho(t)})):Fo(t,o,c?{refused:{sent:o,status:n.status}}:{}),Wo(t),{error:n,waits:l}}})}async function Ho(t){await eo((new AbortController).signal),await Do(t)}function Fo(t,e,r){const s=Bo(t);if(!s)return;const{waits:n,...i}=s;Zo(t,{...JSON.stringify(n)===JSON.stringify(e)?i:s,...r})}function Bo(t){const e=Qe(Mo+t);if(e){try{const t=JSON.parse(e);if(t?.topic&&t.query&&t.connection)return t}catch{}tr(Mo+t,void 0)}}function Zo(t,e){const{waits:r,done:s,refused:n}=e;tr(Mo+t,r||s||n?JSON.stringify(e):void 0)}function Wo(t,e){for(const r of[...No])r(t,e)}let Vo={begun:-1/0,waiting:new Set};class Ko{#R;#j;#M;#N;#q="";#L="";#U;#I;#D;#H={status:"idle"};#F=!1;#B;constructor(t,e,r,s=()=>Promise.resolve()){this.#R=t,this.#j=e,this.#M=r,this.#N=s,t.addController(this)}get state(){return this.#H}get isSlow(){return this.#F}get sending(){return this.#L?(t=this.#L,(Lo?Bo(t):void 0)??{}):{};var t}hostConnected(){var t;this.#D=(t=this.#Z,No.add(t),qo||Wi(Io),qo=!0,()=>No.delete(t)),this.#R.requestUpdate()}hostUpdate(){if(!this.#R.isConnected)return;const t=this.#M(),e=t?To(this.#j,t,this.#R.connection):"";e!==this.#q&&(this.#q=e,this.#L=t?Po(this.#j,t,this.#R.connection):"",this.#W(),this.#H={status:"idle"},t&&this.#V(t,!1))}hostDisconnected(){this.#D?.(),queueMicrotask(()=>{this.#R.isConnected||(this.#W(),"ready"!==this.#H.status&&(this.#q=""))})}async reload(){const t=this.#M();t&&this.#R.isConnected&&await this.#V(t,!0)}async send(t,e=!1){const r=this.#M();if(!r)return{waits:!1};const{connection:s}=this.#R,n=await this.follow(Uo({topic:this.#j,query:r,sent:t,connection:s,remember:e}));return n.answered||n.error||await this.reload(),n}async follow(t){const e=await t;return e.error&&this.#R.isConnected&&this.#K(e.error),e}restart(){this.#q="",this.#R.requestUpdate()}async#V(t,e,r=!1){this.#W();const{signal:n}=this.#U=new AbortController;r||this.#J({...this.#G,status:"loading"});const i=this.#N(),o=i.then(()=>!0,()=>!1);try{const r=await Ao(this.#j,t,this.#R.connection,n,e);await i,n.aborted||await this.#X(r,n)}catch(t){const e=await o;if(n.aborted)return;const i=s.from(t);this.#J({...e&&this.#Y(i),status:"failed",error:i}),i.isPassing&&this.#Q(),await this.#R.updateComplete,n.aborted||r||this.#K(i)}}#W(){this.#U?.abort(),this.#U=void 0,this.#I?.()}#Q(){const t=this.#M();t&&(this.#I=Ii(this.#R.connection.endpoint,()=>{this.#V(t,!0,!0)}))}#Y(t){const e=this.#M();if(!e||!t.isPassing)return{};const r=this.#G;return void 0===r.at?function(t,e,r){const s=(n=To(t,e,r),i=So[t].keptFor,Xi(),to(t=>{const e=t.getItem(Vi+n)??"",r=parseInt(e,10),s=Date.now()-r;if(s>=0&&s<i)return{at:r,data:JSON.parse(e.slice(e.indexOf(" ")))}}));var n,i;if(s)try{return{...Co(t,s.data,[]),at:s.at}}catch{return}}(this.#j,e,this.#R.connection)??{}:Date.now()-r.at<So[this.#j].keptFor?r:{}}async#X(t,e){this.#J({...t,status:"ready"}),await this.#R.updateComplete,e.aborted||(this.#R.dispatchEvent(new ln(this.#j,t.data)),t.faults.length>0&&this.#K(n(t.faults)))}#Z=(t,e)=>{this.#L&&t.startsWith(this.#L)&&(this.#R.requestUpdate(),e&&(this.#W(),this.#U=new AbortController,this.#X(e,this.#U.signal)))};get#G(){const t=this.#H;if("idle"===t.status||void 0===t.data)return{};const{data:e,faults:r=[],at:s=0}=t;return{data:e,faults:r,at:s}}#J(t){this.#H=t,this.#R.requestUpdate(),this.#B?.(),this.#F=!1,"loading"===t.status&&void 0===t.data&&(this.#B=function(t){const e=performance.now();if(e-Vo.begun>16){const t=new Set;Vo={begun:e,waiting:t},setTimeout(()=>{t.forEach(t=>t()),t.clear()},300)}const{waiting:r}=Vo;return r.add(t),()=>r.delete(t)}(()=>{this.#F=!0,this.#R.requestUpdate()}))}#K(t){this.#R.failed(t);const{source:e}=this.#R.connection;this.#R.dispatchEvent(new hn(this.#j,t,e))}}const Jo=kr`
  /* Nothing to read and nothing instead: no gap in the page's grid, no landmark. */
  :host([idle]) {
    display: none;
  }
  [part='back'] {
    display: inline-block;
    padding-block: 0.25em;
    margin-block-end: 0.5em;
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
    [part='back'] {
      display: none;
    }
  }
`;var Go,Xo=function(t,e,r,s){var n,i=arguments.length,o=i<3?e:null===s?s=Object.getOwnPropertyDescriptor(e,r):s;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,s);else for(var a=t.length-1;a>=0;a--)(n=t[a])&&(o=(i<3?n(o):i>3?n(e,r,o):n(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};class Yo extends Bn{constructor(){super(...arguments),this.topicName="article",this.labelKey="article.label",this.topic=new Ko(this,"article",()=>this.current?{id:this.current}:void 0,()=>this.#N()),this.#tt=!1,this.articleId="",this.param="article",this.tools="",this.related=!1,this.#et=()=>{const t=Zs(this.param);t!==this._inAddress&&this.#J(t)},this.#rt=t=>{const e=t.target.closest("a[data-article]");e&&this.param&&qs(t)&&(t.preventDefault(),this.show(e.dataset.article))},this.#W=t=>{qs(t)&&(t.preventDefault(),this.#st(Ns(this.param,void 0),void 0))}}static{this.styles=[sn,Jo]}#nt;#tt;#it;get current(){return this._inAddress??(this.articleId||void 0)}connectedCallback(){super.connectedCallback(),this._inAddress=Zs(this.param),window.addEventListener("popstate",this.#et)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("popstate",this.#et)}settle(){this._inAddress=Zs(this.param)}willUpdate(t){t.has("param")&&(this._inAddress=Zs(this.param)),t.has("tools")&&this.#it&&this.#N().then(()=>this.requestUpdate())}updated(){if(!this.isConnected)return;const{state:t}=this,{status:e}=t;this.toggleAttribute("idle","idle"===e&&!this.hasFallback);const r="idle"===e?void 0:t.data;if(this.#it?.describe(r,this.#ot,this.connection),!this.#tt||"ready"!==e&&"failed"!==e)return;this.#tt=!1;const s=this._title??this.renderRoot.querySelector("[part~=message] button");s&&(s.tabIndex=-1,this.scrollIntoView({block:"start"}),s.focus({preventScroll:!0}))}show(t,e){this.#nt=e??this.#nt,this.#st(Ns(this.param,t),t)}#st(t,e){this.param&&function(t){t!==location.href&&history.pushState(history.state,"",t)}(t),this.#J(e)}#J(t){const e=this.current;this._inAddress=t,this.current!==e?(this.#it?.reset(),this.#tt=void 0!==this.current,this.#tt||this.#nt?.focus(),this.dispatchEvent(new un(this.current))):this._title?.focus()}#et;#rt;#W;renderFallback(){return hs`<slot @slotchange=${()=>this.requestUpdate()}></slot>`}isEmpty(){return!1}renderEmpty(){return hs`<p>${this.text("article.empty")}</p>`}get reserve(){return"100vh"}renderHeader(){return hs`${super.renderHeader()}${this._inAddress?hs`<p>
            <a part="back" href=${Ns(this.param,void 0)} @click=${this.#W}
              >${this.text("article.back")}</a
            >
          </p>`:ps}`}renderWaiting(){return hs`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        <span class="bone title"></span>
        ${[0,1,2,3,4,5].map(()=>hs`<span class="bone"></span>`)}
      </div>`}renderData(t){const{connection:e,language:r,param:s,tools:n,related:i}=this;return this.#it?.render({article:t,connection:e,language:r,param:s,tools:n,related:i,lang:this.foreign(t.lang),spoken:t.lang??wn(this,"lang")??r,level:this.heading?this.headingLevel+1:this.headingLevel,address:this.#ot,text:(t,e)=>this.text(t,e),follow:this.#rt})}async#N(){const[{Reading:t},e]=await Promise.all([rn(Bs("article-view/reading"),"part that shows articles"),this.tools?this.#at():void 0]);this.#it??=new t(this),e&&this.#it.equip(e.Toolbar),xr(this.renderRoot,[...Go.elementStyles,...this.#it.styles])}async#at(){try{return await rn(Bs("article-view/tools/toolbar"),"part with the tools for reading")}catch(t){return void this.failed(s.from(t))}}get#ot(){return void 0===this._inAddress?function(){const t=document.head.querySelector("link[rel=canonical]");return t?.href||location.href.replace(/#.*/s,"")}():Ns(this.param,this._inAddress)}}function Qo({refreshes:t,paused:e,toggle:r},s){return t?hs`<button part="button pause" type="button" @click=${r}>
    ${s(e?"refresh.resume":"refresh.pause")}
  </button>`:ps}function ta({refreshes:t}){return t?"(var(--_target) + 0.5em)":"0em"}Go=Yo,Xo([Qs({attribute:"article-id"})],Yo.prototype,"articleId",void 0),Xo([Qs()],Yo.prototype,"param",void 0),Xo([Qs()],Yo.prototype,"tools",void 0),Xo([Qs({type:Boolean})],Yo.prototype,"related",void 0),Xo([tn()],Yo.prototype,"_inAddress",void 0),Xo([en("[part=title]")],Yo.prototype,"_title",void 0),Gs("portal-article-view",Yo);class ea{#R;#ct;#lt;#ht;constructor(t){this.#ct=0,this.#lt=!1,this.toggle=()=>{this.#lt=!this.#lt,this.#ut(this.#R.refresh),this.#lt||this.#R.reload(),this.#R.requestUpdate()},this.#R=t,t.addController(this)}get paused(){return this.#lt}get refreshes(){return this.#R.refresh>0}hostConnected(){this.#ut(this.#R.refresh)}hostUpdated(){this.#R.isConnected&&this.#R.refresh!==this.#ct&&this.#ut(this.#R.refresh)}hostDisconnected(){this.#ut(0)}#ut(t){this.#ct=t,clearInterval(this.#ht),t<=0||this.#lt||(this.#ht=setInterval(()=>{this.#R.reload()},1e3*Math.max(60,t)))}}function ra({total:t,pageSize:e}){return void 0===t?void 0:Math.ceil(t/e)}function sa(t){const e=ra(t);return void 0===e?!0===t.more:t.page<e}function na(t,e,r){return hs`<button
    part="button more"
    type="button"
    aria-disabled=${t?"true":"false"}
    @click=${()=>t||e()}
  >
    ${r(t?"state.loading":"news.more")}
  </button>`}class ia{#R;#dt;#pt;constructor(t,e){this.page=1,this.words="",this.earlier=[],this.search=t=>{t.trim()!==this.words.trim()?(this.words=t,this.start(1),this.#ft(e=>{const r=e?.total??e?.items.length;r?rr(this.#dt.text("news.found",{n:r,q:t})):e&&rr(this.#dt.text("news.emptySearch",{q:t}))})):"failed"===this.#dt.state().status&&this.#dt.retry()},this.go=t=>{this.#dt.focusSelf(),this.page=t,this.#ft(e=>{this.#dt.focusItem(0);const r=e&&ra(e);rr(r?this.#dt.text("pages.pageOf",{page:t,n:r}):this.#dt.text("pages.page",{page:t}))})},this.more=()=>{const{data:t}=this.#dt.state();if(!t)return;this.earlier=[...this.earlier,...t.items];const e=this.earlier.length;this.page=t.page+1,this.#ft(t=>{this.#dt.focusItem(e),t&&rr(this.#dt.text("news.added",{n:t.items.length}))})},this.#R=t,this.#dt=e,t.addController(this)}start(t){this.page=t,this.earlier=[]}hostUpdated(){const{status:t}=this.#dt.state();if("ready"!==t&&"failed"!==t)return;const e=this.#pt;this.#pt=void 0,e?.()}#ft(t){this.#pt=()=>t(this.#dt.state().data),this.#R.requestUpdate()}}const oa={next:new Map},aa=Symbol("value"),ca=Symbol("end of list");function la(t){const e=[],r=ha(t,oa,e);var s;return r.strings??=(s=da(t),Object.assign(s,{raw:s})),{...t,strings:r.strings,values:e}}function ha(t,e,r){if(Array.isArray(t)){let s=e;for(const e of t)s=ha(e,s,r);return ua(s,ca)}if(!fa(t))return r.push(t),ua(e,aa);let s=ua(e,t.strings);for(const e of t.values)s=ha(e,s,r);return s}function ua({next:t},e){let r=t.get(e);return r||t.set(e,r={next:new Map}),r}function da(t){if(Array.isArray(t))return t.map(da).reduce(pa,[""]);if(!fa(t))return["",""];const{strings:e,values:r}=t;return r.reduce((t,r,s)=>pa(pa(t,da(r)),[e[s+1]]),[e[0]])}function pa(t,e){return[...t.slice(0,-1),t.at(-1)+e[0],...e.slice(1)]}function fa(t){if("object"!=typeof t||null===t||!("_$litType$"in t))return!1;const{strings:e}=t;return Array.isArray(e)&&"raw"in e}const ga=kr`
  /*
   * What a row usually takes, by how many items stand in it; what a layout takes beside its rows; and
   * the buttons for more.
   */
  .stage {
    --_row-of-1: 9.5em;
    --_row-of-2: 0em;
    --_row-of-3: 0em;
    --_row-of-4: 0em;
    --_rest: 0em;
    --_paging: 3.2em;
  }
  :host([layout='compact']) .stage {
    --_row-of-1: 4em;
  }
  :host([layout='headline']) .stage {
    --_row-of-1: 4em;
    --_rest: calc(56.25cqi + 6em);
  }
  :host([layout='cards']) .stage {
    --_row-of-1: 0em;
    --_row-of-4: calc(14cqi + 16em);
  }
  @container (max-width: 62em) {
    :host([layout='cards']) .stage {
      --_row-of-4: 0em;
      --_row-of-3: calc(18.75cqi + 15em);
    }
  }
  @container (max-width: 46em) {
    :host([layout='cards']) .stage {
      --_row-of-3: 0em;
      --_row-of-2: calc(28.125cqi + 14em);
    }
  }
  @container (max-width: 31em) {
    :host([layout='cards']) .stage {
      --_row-of-2: 0em;
      --_row-of-1: calc(56.25cqi + 12em);
    }
  }
  @container (max-width: 26em) {
    .stage {
      --_row-of-1: calc(56.25cqi + 10em);
      --_paging: 6em;
    }
    :host(:is([layout='compact'], [layout='headline'])) .stage {
      --_row-of-1: 5.5em;
    }
    :host([layout='headline']) .stage {
      --_rest: calc(56.25cqi + 7.5em);
    }
  }
  @container (max-width: 16em) {
    .stage {
      --_row-of-1: calc(56.25cqi + 10.6em);
    }
    :host([layout='cards']) .stage {
      --_row-of-1: calc(56.25cqi + 12.5em);
    }
    :host(:is([layout='compact'], [layout='headline'])) .stage {
      --_row-of-1: 7em;
    }
    :host([layout='headline']) .stage {
      --_rest: calc(56.25cqi + 8em);
    }
  }
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
`;function ma(t,e){return e?t.getRootNode().getElementById(e)??document.getElementById(e):null}var va=function(t,e,r,s){var n,i=arguments.length,o=i<3?e:null===s?s=Object.getOwnPropertyDescriptor(e,r):s;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,s);else for(var a=t.length-1;a>=0;a--)(n=t[a])&&(o=(i<3?n(o):i>3?n(e,r,o):n(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};class ya extends Bn{constructor(){super(...arguments),this.topicName="news",this.labelKey="news.label",this.topic=new Ko(this,"news",()=>this.#gt),this.#mt=new ea(this),this.#vt=new ia(this,{state:()=>this.state,retry:()=>this.retry(),text:(t,e)=>this.text(t,e),focusItem:t=>this.#yt(t),focusSelf:()=>{this._base.tabIndex=-1,this._base.focus()}}),this.limit=10,this.page=1,this.category="",this.query="",this.paging="none",this.layout="list",this.searchable=!1,this.linkTemplate="",this.for="",this.refresh=0,this._drawn=50,this.#bt=()=>{this.#wt<=this._drawn||(this._drawn=this.#wt,this.performUpdate())},this.#rt=t=>{this.for&&t.target===ma(this,this.for)&&(this._current=t.articleId)},this.#_t=t=>{const e=t.target.closest("a[data-id]"),r=ma(this,this.for);e&&r?.show&&qs(t)&&(t.preventDefault(),r.show(e.dataset.id,e))},this.#$t={capture:!0,handleEvent:t=>{t.target.closest(".picture").hidden=!0}}}static{this.styles=[sn,ga]}#mt;#vt;connectedCallback(){super.connectedCallback(),document.addEventListener("portal-article-change",this.#rt),addEventListener("beforeprint",this.#bt)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("portal-article-change",this.#rt),removeEventListener("beforeprint",this.#bt)}settle(){this.#vt.words=this.query,this.#vt.start(this.page)}willUpdate(t){const e=["category","limit","query","endpoint","source"].some(e=>t.has(e));t.has("query")&&(this.#vt.words=this.query),(t.has("page")||e)&&this.#vt.start(this.page),t.has("for")&&(this._current=ma(this,this.for)?.current)}updated(){this.#wt<=this._drawn||!this.isConnected||Wi(()=>{this._drawn*=2})}#bt;#rt;#_t;#$t;get reserve(){const t=[1,2,3,4].map(t=>`${Math.ceil(this.limit/t)} * var(--_row-of-${t})`);return`calc(${[...t,"var(--_rest)","var(--_line)",..."none"===this.paging?[]:["var(--_paging)"],ta(this.#mt)].join(" + ")})`}isLong(){return this.#wt>50}renderHeader(){const{words:t,search:e}=this.#vt;return hs`<div class="top">${super.renderHeader()}<slot name="rss"></slot></div>
      ${this.searchable?function(t,e,r){const s=t=>t.currentTarget.closest("[role=search]").querySelector("input");return hs`<div part="search" role="search">
    <input
      part="input"
      type="search"
      autocomplete="off"
      maxlength="200"
      aria-label=${r("news.search")}
      placeholder=${r("news.search")}
      .value=${t}
      @keydown=${t=>{"Enter"!==t.key||t.isComposing||e(s(t).value)}}
    />
    <button part="button" type="button" @click=${t=>e(s(t).value)}>
      ${r("news.searchButton")}
    </button>
    ${t?hs`<button part="button" type="button" @click=${()=>e("")}>
            ${r("news.clear")}
          </button>`:ps}
  </div>`}(t,e,t=>this.text(t)):ps}`}renderState(){const{state:t}=this,{earlier:e,more:r}=this.#vt;return e.length>0&&"idle"!==t.status&&void 0===t.data?hs`${this.#kt([])}
    ${"failed"===t.status?super.renderState():na(!0,r,t=>this.text(t))}`:super.renderState()}isEmpty({items:t}){return 0===t.length&&0===this.#vt.earlier.length}renderEmpty(t){const e=ra(t);if(e&&t.page>e)return hs`<p>${this.text("news.pastEnd",{page:t.page,n:e})}</p>
        <button part="button" type="button" @click=${()=>this.#vt.go(1)}>
          ${this.text("pages.first")}
        </button>`;const r=this.#vt.words;return hs`<p>${r?this.text("news.emptySearch",{q:r}):this.text("news.empty")}</p>`}renderData(t){const{go:e,more:r}=this.#vt,s="loading"===this.state.status,n=t.items.length>this.limit;return hs`${this.#kt(n?t.items.slice(0,this.limit):t.items)}
    ${"pages"===this.paging?function(t,e,r){const s=ra(t),{page:n}=t;if(1===n&&!sa(t))return ps;const i=(t,r,s)=>hs`<button
      part="button page"
      type="button"
      aria-disabled=${s?"false":"true"}
      @click=${()=>s&&e(t)}
    >
      ${r}
    </button>`,o=t=>hs`<button
      part=${t===n?"button page current":"button page"}
      type="button"
      aria-current=${t===n?"page":ps}
      aria-label=${r("pages.page",{page:String(t)})}
      @click=${()=>t!==n&&e(t)}
    >
      ${t}
    </button>`;return hs`<nav part="pages" aria-label=${r("pages.label")}>
    <ul>
      <li>${i(n-1,r("pages.previous"),n>1)}</li>
      ${void 0===s?hs`<li>${o(n)}</li>`:function(t,e){const r=[1,t-1,t,t+1,e].filter(t=>t>=1&&t<=e),s=[];let n=0;for(const t of r)t<=n||(t===n+2?s.push(n+1):t>n+2&&s.push(0),s.push(t),n=t);return s}(n,s).map(t=>0===t?hs`<li aria-hidden="true">${"\u2026"}</li>`:hs`<li>${o(t)}</li>`)}
      <li>${i(n+1,r("pages.next"),sa(t))}</li>
    </ul>
  </nav>`}(t,e,(t,e)=>this.text(t,e)):ps}
    ${"more"===this.paging&&sa(t)?na(s,r,t=>this.text(t)):ps}
    ${n?hs`<p part="note">
            ${this.text("note.surplus",{n:t.items.length,limit:this.limit})}
          </p>`:ps}
    ${Qo(this.#mt,t=>this.text(t))}`}renderWaiting(){return hs`<span class="hidden">${this.text("state.loading")}</span>
      ${function(t,e){const r=hs`<li part="item">
    <div class="words"><span class="bone"></span><span class="bone short"></span></div>
  </li>`;return hs`<ul part="list" class=${e} aria-hidden="true">
    ${Array(t).fill(r)}
  </ul>`}(Math.min(this.limit,20),this.layout)}`}#kt(t){const e=this.#xt(),r={...e,full:e.full||"headline"===this.layout},s=[...this.#vt.earlier,...t];return hs`<ul
      part="list"
      class=${this.isLong()?`${this.layout} long`:this.layout}
      @click=${this.#_t}
      @error=${this.#$t}
    >
      ${s.slice(0,this._drawn).map((t,s)=>function(t,e){const r=e.href(t),s=e.foreign(t.lang)??ps,n=r?hs`<a
        part="link"
        href=${r}
        lang=${s}
        data-id=${t.id}
        aria-current=${t.id===e.current?"true":ps}
        >${t.title}</a
      >`:hs`<span lang=${s}>${t.title}</span>`;return hs`<li part="item">
    ${e.full&&t.image?function({url:t,alt:e,width:r,height:s,srcset:n},i){return hs`<div class="picture">
    <img
      part="image"
      loading="lazy"
      decoding="async"
      src=${i.picture(t)}
      srcset=${n??ps}
      sizes=${n?"(max-width: 30em) 100vw, 20em":ps}
      alt=${e??""}
      width=${r??ps}
      height=${s??ps}
    />
  </div>`}(t.image,e):ps}
    <div class="words">
      ${la(Rs(e.level,n,"title"))} ${function({publishedAt:t,category:e,pinned:r},s,n){const i=t?s.now-Date.parse(t):NaN,o=i>-36e5&&i<2592e5;return t||e||r?la(hs`<p part="meta">
      ${r?hs`<span part="badge pinned">${s.text("news.pinned")}</span>`:ps}
      ${o?hs`<span part="badge new">${s.text("news.new")}</span>`:ps}
      ${t?hs`<time part="date" datetime=${t}
              >${cr(t,s.language)}</time
            >`:ps}
      ${e?hs`<span part="category" lang=${n}>${e.name}</span>`:ps}
    </p>`):ps}(t,e,s)}
      ${e.full&&t.summary?hs`<p part="summary" lang=${s}>${t.summary}</p>`:ps}
    </div>
  </li>`}(t,0===s?r:e))}
    </ul>`}#yt(t){t>=this._drawn&&this.#bt(),(this.renderRoot.querySelectorAll("[part=link]")[t]??this.renderRoot.querySelector("[part~=message] button")??this._base).focus()}#xt(){const{connection:t,language:e}=this,r=ma(this,this.for),s=this.foreign(void 0);return{language:e,level:this.heading?this.headingLevel+1:this.headingLevel,now:Date.now(),full:"list"===this.layout||"cards"===this.layout,current:this._current,foreign:t=>t?this.foreign(t):s,picture:e=>Ms(e,t),text:t=>this.text(t),href:({id:e,url:s})=>this.for?function(t,e){return Ns(t?.getAttribute("param")||"article",e)}(r,e):function(t,e){const r=t.replace("{id}",encodeURIComponent(e));return r&&We(r)?r:void 0}(this.linkTemplate,e)??(s&&Ms(s,t))}}get#wt(){const{state:t}=this,e=("idle"===t.status?void 0:t.data?.items.length)??0;return this.#vt.earlier.length+Math.min(e,this.limit)}get#gt(){return{limit:this.limit,page:this.#vt.page,category:this.category||void 0,q:this.#vt.words.trim()||void 0}}}function ba(){return[...crypto.getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}function wa(t,{scale:e,max:r,text:s}){return"levels"===e?s(`rating.level${Math.min(Math.max(t,1),3)}`):s("rating.of",{value:t,max:r})}function _a(t,e){return[...Array(11)].map((r,s)=>{const n=(.7+s/5)*Math.PI,i=(s%2?.24:.52)*t;return[e+.5+i*Math.cos(n),.58+i*Math.sin(n)]})}function $a(t,e){const r=[];for(let s=0;s<t;s++){const t=e.flatMap(t=>_a(t,1.2*s)),n=t[0],i=[n[0],2];r.push(i,...t,n,i)}const s=r.map(([t,e])=>`${+t.toFixed(3)}em ${+e.toFixed(3)}em`).join();return $r(`polygon(evenodd,${s})`)}va([Qs({converter:nr(10,1,1e4)})],ya.prototype,"limit",void 0),va([Qs({converter:nr(1,1,1e6)})],ya.prototype,"page",void 0),va([Qs()],ya.prototype,"category",void 0),va([Qs()],ya.prototype,"query",void 0),va([Qs({converter:sr("none","pages","more")})],ya.prototype,"paging",void 0),va([Qs({reflect:!0,converter:sr("list","cards","headline","compact")})],ya.prototype,"layout",void 0),va([Qs({type:Boolean})],ya.prototype,"searchable",void 0),va([Qs({attribute:"link-template"})],ya.prototype,"linkTemplate",void 0),va([Qs()],ya.prototype,"for",void 0),va([Qs({converter:nr(0,0,86400)})],ya.prototype,"refresh",void 0),va([tn()],ya.prototype,"_current",void 0),va([tn()],ya.prototype,"_drawn",void 0),va([en("[part~=base]")],ya.prototype,"_base",void 0),Gs("portal-news-list",ya);const ka=$a(1,[1]),xa=$a(1,[1,.68]),Sa=$a(10,[1]),Aa=kr`
  .stage {
    --_summary: 2.1em;
  }
  :is([part='summary'], .waiting) {
    min-height: var(--_summary);
  }
  @container (max-width: 19em) {
    .stage {
      --_summary: 3em;
    }
  }
  [part='summary'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
  }
  [part='stars'] {
    position: relative;
    flex: none;
    width: calc(var(--_max) * 1.2em);
    height: 1em;
    font-size: 1.4em;
    color: var(--_star);
    /* Drawn from the left, and turned round where people begin at the right. */
    direction: ltr;
  }
  [part='stars']:dir(rtl) {
    transform: scaleX(-1);
  }
  [part='stars']::before,
  [part='stars']::after,
  [part='star']::before {
    content: '';
    background: currentColor;
    clip-path: ${$a(10,[1,.68])};
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  [part='stars']::before,
  [part='stars']::after {
    position: absolute;
    inset: 0;
  }
  [part='stars']::after {
    width: calc(var(--_value) * 1.2em);
    clip-path: ${Sa};
  }
  [part='average'] {
    font-weight: 600;
  }
  [part='count'],
  [part='none'] {
    color: var(--_muted);
  }
  [part='spread'] {
    max-width: 26em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  [part='share'] {
    display: grid;
    grid-template-columns: 3.5em 1fr minmax(2.5em, auto);
    align-items: center;
    gap: 0.6em;
    margin-block: 0.15em;
  }
  .levels > [part='share'] {
    grid-template-columns: 7.5em 1fr minmax(2.5em, auto);
  }
  [part='bar'] {
    height: 0.7em;
    overflow: hidden;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  [part='bar']::before {
    content: '';
    display: block;
    width: var(--_share);
    height: 100%;
    background: var(--_star);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  [part='votes'] {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  [part='vote'] {
    min-width: 0;
    margin: var(--_space) 0 0;
    padding: 0;
    border: 0;
  }
  [part='legend'] {
    padding: 0;
    font-weight: 600;
  }
  [part='choices'] {
    display: flex;
    flex-wrap: wrap;
    margin-block: 0.25em 0.5em;
  }
  [part='choices'].levels {
    flex-direction: column;
  }
  [part='choice'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: var(--_target);
    cursor: pointer;
  }
  [part='choice'] input {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  [part='star'] {
    display: grid;
    place-content: center;
    width: var(--_target);
    height: var(--_target);
    margin: 0;
    color: var(--_star);
    background: none;
    border: 0;
    appearance: none;
    cursor: pointer;
  }
  [part='star']::before {
    width: 1em;
    height: 1em;
    font-size: 1.6em;
    clip-path: ${xa};
  }
  [part='star'].on::before {
    clip-path: ${ka};
  }
  @media (hover: hover) {
    [part='choices']:hover [part='star']::before {
      clip-path: ${ka};
    }
    [part='choices'] [part='star']:hover ~ [part='star']::before {
      clip-path: ${xa};
    }
  }
  fieldset:disabled [part='star'] {
    color: var(--_muted);
    cursor: default;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .bone {
    width: 12em;
    max-width: 100%;
    height: 1.4em;
  }
  @media (forced-colors: active) {
    [part='stars'],
    [part='star'] {
      color: CanvasText;
    }
    [part='bar']::before {
      background: CanvasText;
    }
    fieldset:disabled [part='star'] {
      color: GrayText;
    }
  }
  @media print {
    [part='vote'] {
      display: none;
    }
  }
`,Ea=/^(utm_|fbclid$|gclid$|zarsrc$)/;function Ta(){const t=document.querySelector("link[rel~=canonical]")?.href;if(t)return t;const e=new URL(location.href);e.hash="";for(const t of[...e.searchParams.keys()])Ea.test(t)&&e.searchParams.delete(t);return e.href}function Pa({text:t}){return hs`<span aria-hidden="true">${"\u2014"}</span
    ><span class="hidden">${t("rating.unknown")}</span>`}function Ca(t){return t.reduce((t,e)=>t+e,0)}function Oa(t){return e=>{"Enter"===e.key&&(e.stopPropagation(),e.target instanceof HTMLInputElement&&(e.preventDefault(),t?.()))}}var za=function(t,e,r,s){var n,i=arguments.length,o=i<3?e:null===s?s=Object.getOwnPropertyDescriptor(e,r):s;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,s);else for(var a=t.length-1;a>=0;a--)(n=t[a])&&(o=(i<3?n(o):i>3?n(e,r,o):n(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};class Ra extends Bn{constructor(){super(...arguments),this.topicName="rating",this.briefly=!0,this.labelKey="rating.label",this.topic=new Ko(this,"rating",()=>this.#St?void 0:{subject:this.subject||Ta()}),this.#At=this.attachInternals?.(),this.#Et="",this.subject="",this.max=5,this.scale="stars",this.readonly=!1,this.name="",this.required=!1,this._busy=!1,this._asks=!1,this._formDisabled=!1,this.#Tt=()=>this.requestUpdate(),this.#Pt=t=>{this._choice=t,this._asks=!1,this.#Ct(),this.dispatchEvent(new Event("change",{bubbles:!0}))},this.#Ot=async()=>{const t=this.#zt;this.#St||this._busy||(void 0===t?(this._asks=!0,this.#Rt("rating.choose"),this.focus()):t!==this.#jt&&((await this.#Mt(t)).error||(this._choice=void 0)))},this.#Nt=async()=>{if(this._busy||void 0===this.#jt)return;const{error:t}=await this.#Mt(void 0);t||(this._choice=void 0,this.#Rt("rating.withdrawn"),await this.updateComplete,this.focus())}}static{this.styles=[sn,Aa]}static{this.shadowRootOptions={...Bn.shadowRootOptions,delegatesFocus:!0}}static{this.formAssociated=!0}#At;#Et;get value(){return String(this.#zt??"")}set value(t){const e=Number(t);this._choice=Number.isInteger(e)&&e>0?e:void 0}get disabled(){return this.hasAttribute("disabled")}set disabled(t){this.toggleAttribute("disabled",t)}get form(){return this.#At?.form??null}connectedCallback(){super.connectedCallback(),addEventListener("popstate",this.#Tt),addEventListener("portal-article-change",this.#Tt)}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("popstate",this.#Tt),removeEventListener("portal-article-change",this.#Tt)}willUpdate(){const t=this.subject||Ta();this.#Et&&t!==this.#Et&&(this._choice=void 0),this.#Et=t}updated(){this.#At?.form&&this.#Ct()}formAssociatedCallback(){this.requestUpdate()}formResetCallback(){this.value=this.getAttribute("value")}formDisabledCallback(t){this._formDisabled=t}formStateRestoreCallback(t){this.value=t}focus(t){const e=this.renderRoot.querySelector("input:checked, input");e?e.focus(t):super.focus(t)}checkValidity(){return this.#At?.checkValidity()??!0}reportValidity(){return this.#At?.reportValidity()??!0}#Tt;#Pt;#Ot;#Nt;async#Mt(t){const{waits:e,done:r}=this.topic.sending,s=(e??r)?.voter??ba();this._busy=!0;const n=this.#Et,i=await this.topic.send(t?{stars:t,voter:s}:{voter:s},!0);this._busy=!1;const{error:o,waits:a}=i,c=a?"kept":o?"refused":"sent";return this.dispatchEvent(new dn(n,t,c)),await this.updateComplete,this.isConnected&&this.#qt&&rr(this.#qt),i}#Rt(t){rr(this.text(t))}#Ct(){const t=this.required&&void 0===this.#zt;this.#At?.setFormValue(this.value||null),this.#At?.setValidity({valueMissing:t},t?this.text("rating.choose"):"")}get reserve(){const{max:t,scale:e}=this.#xt,r="stars"===e?7.6:8.1,s=`max(${1.5*t+.6}em, var(--_said))`;return`calc(var(--_summary) + ${this.readonly?0:r}em + ${s} + var(--_line))`}renderState(){const{state:t}=this,e=this.#Lt?this.#Ut():ps;if(this.#St)return e;if("idle"===t.status)return super.renderState();const{status:r,data:s}=t,n="loading"===r&&!s,i=super.renderState();return hs`${n?hs`<div class="waiting">${i}</div>`:this.#It(s)}
    ${e} ${n?ps:i}`}isEmpty(){return!1}renderEmpty(){return ps}renderWaiting(){return hs`<span class="hidden">${this.text("state.loading")}</span
      ><span class="bone" aria-hidden="true"></span>`}renderData(t){return this.#Dt(t)?function({distribution:t=[]},e){const r=Ca(t);return 0===r?ps:hs`<ul part="spread" class=${e.scale} aria-label=${e.text("rating.spread")}>
    ${t.map((t,s)=>{return hs`<li part="share">
            ${n=s+1,"levels"===e.scale?wa(n,e):e.text("rating.stars",{n})}
            <span part="bar" aria-hidden="true" .style=${`--_share:${t/r*100}%`}></span>
            <span part="votes">${lr(t,e.language)}</span>
          </li>`;var n}).reverse()}
  </ul>`}(t,this.#xt):hs`<p part="message error">${this.text("rating.scale")}</p>`}#It(t){return(t?this.#Dt(t):"hide"!==this.onError)?function(t,e){const{text:r}=e,{count:s,average:n}=t??{},i=s?n??0:0;return la(hs`<p part="summary">
      ${"stars"===e.scale?hs`<span
              part="stars"
              aria-hidden="true"
              .style=${`--_max:${e.max};--_value:${i}`}
            ></span>`:ps}
      ${0===s?hs`<slot name="empty"><span part="none">${r("rating.none")}</span></slot>`:hs`<span part="average">${t?function({average:t,distribution:e},r){const{language:s,text:n,max:i,scale:o}=r,a=Ca(e??[]);return"levels"===o&&a>0?n("rating.satisfied",{share:hr((a-(e?.[0]??0))/a,s)}):t?n("levels"===o?"rating.mean":"rating.of",{value:lr(t,s,1),max:i}):Pa(r)}(t,e):Pa(e)}</span>`}
      ${s?hs`<span part="count">${r("rating.count",{n:s})}</span>`:ps}
    </p>`)}(t,this.#xt):ps}#Ut(){return function(t){const{choice:e,own:r,busy:s,scale:n,max:i,status:o,text:a}=t,c=[...Array(i)].map((t,e)=>e+1),l=(r,s)=>hs`<input
      part=${s}
      class=${void 0!==e&&r<=e?"on":ps}
      type="radio"
      name="vote"
      value=${r}
      aria-label=${"stars"===n?wa(r,t):ps}
      .checked=${r===e}
      @change=${()=>t.choose(r)}
    />`;return hs`<fieldset
    part="vote"
    ?disabled=${t.disabled}
    @keydown=${Oa(t.send)}
    @keypress=${Oa()}
  >
    <legend part="legend">${a(void 0===r?"rating.vote":"rating.yourVote")}</legend>
    ${la(hs`<div part="choices" class=${n}>
        ${"stars"===n?c.map(t=>l(t,"star")):c.reverse().map(e=>hs`<label part="choice"
                      >${l(e,ps)} ${wa(e,t)}</label
                    >`)}
      </div>`)}
    ${t.isField?ps:function({own:t,text:e,send:r,withdraw:s},n,i){return hs`<div part="actions">
    <button
      part="button send"
      type="button"
      aria-disabled=${n||i?"true":"false"}
      @click=${r}
    >
      ${e(n?"rating.sending":void 0===t?"rating.send":"rating.change")}
    </button>
    ${void 0===t?ps:hs`<button
            part="button withdraw"
            type="button"
            aria-disabled=${n?"true":"false"}
            @click=${s}
          >
            ${e("rating.withdraw")}
          </button>`}
  </div>`}(t,s,void 0!==r&&r===e)}
    ${o?hs`<p part="note status">${o}</p>`:ps}
  </fieldset>`}({...this.#xt,choice:this.#zt,own:this.#jt,disabled:this._formDisabled,busy:this._busy,isField:this.#St,status:this.#qt,choose:this.#Pt,send:()=>{this.#Ot()},withdraw:()=>{this.#Nt()}})}get#qt(){const{waits:t,refused:e}=this.topic.sending,r=(t=this.#jt)=>t?wa(t,this.#xt):"";if(this._asks)return this.text("rating.choose");if(this._busy)return"";if(t)return this.text("stars"in t?"rating.kept":"rating.keptWithdrawal",{vote:r()});if(e){const{sent:t,status:s}=e,n="stars"in t?r(t.stars):this.text("rating.withdraw");return this.text("rating.refused",{vote:n,status:s??"\u2014"})}return this.#jt?this.text("rating.own",{vote:r()}):""}get#jt(){const{waits:t,done:e}=this.topic.sending,{state:r}=this;return t?"stars"in t?t.stars:void 0:e?"stars"in e?e.stars:void 0:"idle"===r.status?void 0:r.data?.own??void 0}get#zt(){return this._choice??this.#jt}get#St(){return!!this.name&&!!this.#At?.form&&!this.connection.endpoint}get#Lt(){const{state:t}=this;return!this.readonly&&("failed"!==t.status||"config"!==t.error.kind)&&("idle"===t.status?this.#St:!t.data||this.#Dt(t.data))}#Dt({max:t}){return"stars"===this.scale||3===t}get#xt(){const{scale:t,language:e,state:r}=this,s="idle"===r.status?void 0:r.data?.max;return{scale:t,language:e,max:"levels"===t?3:s??this.max,text:(t,e)=>this.text(t,e)}}}za([Qs()],Ra.prototype,"subject",void 0),za([Qs({converter:nr(5,2,10)})],Ra.prototype,"max",void 0),za([Qs({converter:sr("stars","levels")})],Ra.prototype,"scale",void 0),za([Qs({type:Boolean})],Ra.prototype,"readonly",void 0),za([Qs({reflect:!0,useDefault:!0})],Ra.prototype,"name",void 0),za([Qs({type:Boolean})],Ra.prototype,"required",void 0),za([tn()],Ra.prototype,"_choice",void 0),za([tn()],Ra.prototype,"_busy",void 0),za([tn()],Ra.prototype,"_asks",void 0),za([tn()],Ra.prototype,"_formDisabled",void 0),za([Qs()],Ra.prototype,"value",null),Gs("portal-rating-stars",Ra);const ja={building:"M4 21V4h10v17M14 9h6v12M2 21h20M8 8h2M8 12h2M8 16h2M17 13v.1M17 17v.1",calendar:"M4 6h16v14H4ZM4 10h16M8 3v4M16 3v4",chat:"M3 4h18v12H11l-5 4v-4H3ZM8 9h8M8 12h5",document:"M6 3h8l5 5v13H6ZM14 3v5h5M9 13h7M9 17h7",download:"M12 3v12M7 10l5 5 5-5M4 17v4h16v-4",form:"M5 4h14v17H5ZM9 2h6v4H9ZM8 11l1 1 2-2M13 11h3M8 16l1 1 2-2M13 16h3",health:"M12 20C5 15 3 12 3 8a4 4 0 0 1 9-2 4 4 0 0 1 9 2c0 4-2 7-9 12ZM12 9v6M9 12h6",law:"M12 3v18M7 21h10M5 7l7-2 7 2M2 14l3-7 3 7a3 3 0 0 1-6 0M16 14l3-7 3 7a3 3 0 0 1-6 0",link:"M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-2 2M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l2-2",mail:"M3 5h18v14H3ZM3 6l9 7 9-7",map:"M12 21c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12ZM12 7a2 2 0 1 0 .1 0",money:"M2 6h20v12H2ZM12 9a3 3 0 1 0 .1 0M6 12h.1M18 12h.1",people:"M9 4a3.5 3.5 0 1 0 .1 0M2 20a7 7 0 0 1 14 0M16 4a3.5 3.5 0 0 1 0 7M18 14a7 7 0 0 1 4 6",phone:"M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4c-8 4-21-8-16-16Z",question:"M12 2a10 10 0 1 0 .1 0M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17v.1",school:"M1 9l11-5 11 5-11 5ZM6 12v5c3 3 9 3 12 0v-5M23 9v7",search:"M10 3a7 7 0 1 0 .1 0M15 15l6 6",newTab:"M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"};function Ma(t){return us`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${ja[t]}></path></svg>`}function Na({title:t,url:e,icon:r,description:s,newTab:n},i){const o=i.address(e),a=function(t){try{const{protocol:e,hostname:r}=new URL(t,document.baseURI);return/^https?:$/.test(e)&&r!==location.hostname?r:void 0}catch{return}}(o),c=[a?i.text("link.outside",{host:a}):"",n?i.text("link.newTab"):""].filter(Boolean);return hs`<li part="item">
    ${i.icons?hs`<span part="icon">${function(t){return t?Object.hasOwn(ja,t)?Ma(t):/^[\w-]+$/.test(t)?ps:hs`<img src=${(t=>i.address(t))(t)} alt="" loading="lazy" decoding="async" />`:ps}(r)}</span>`:ps}
    <div class="words">
      <a
        part="link"
        href=${o}
        target=${n?"_blank":ps}
        rel=${n?"noopener":ps}
        >${t}${n?hs` ${Ma("newTab")}`:ps}${c.length>0?hs`<span class="hidden"> ${c.join(" ")}</span>`:ps}</a
      >
      ${s&&i.full?hs`<p part="description">${s}</p>`:ps}
      ${a?hs`<p part="host" aria-hidden="true">${a.split(".").map(qa)}</p>`:ps}
    </div>
  </li>`}function qa(t,e){return 0===e?t:hs`<wbr />.${t}`}const La="h1,h2,h3,h4,h5,h6";class Ua{#R;#Ht=new MutationObserver(()=>this.#_t());#Ft;#Bt=[];constructor(t){this.#R=t,t.addController(this)}get links(){return this.#Ft}get faults(){return this.#Bt}hostConnected(){this.#Ht.observe(this.#R,{subtree:!0,childList:!0,characterData:!0,attributes:!0}),this.#_t()}hostDisconnected(){this.#Ht.disconnect()}#_t(){const t=function(t){let e={links:[]};const r=[e];for(const s of t.children)if(!s.slot)for(const t of[s,...s.querySelectorAll(`a[href],${La}`)])t instanceof HTMLAnchorElement?t.hasAttribute("href")&&e.links.push(Ia(t)):!t.matches(La)||t.closest("a")||t.querySelector("a")||(e={title:Da(t)||void 0,links:[]},r.push(e));return r}(this.#R),{data:e,faults:r}=So.services.parse({groups:t}),s=JSON.stringify(this.#Bt);this.#Ft=t.some(({links:t})=>t.length>0)?e:void 0,this.#Bt=r,this.#R.requestUpdate(),r.length>0&&JSON.stringify(r)!==s&&this.#R.tell(n(r))}}function Ia(t){const e=t.querySelector("img"),r=Da(t),{icon:s,description:n}=t.dataset;return{title:r||t.getAttribute("aria-label")||e?.alt||t.title,url:t.getAttribute("href"),icon:s||(""===e?.alt?e.getAttribute("src")??void 0:void 0),description:n||void 0,newTab:"_blank"===t.target||void 0}}function Da(t){return t.textContent.replace(/\s+/g," ").trim()}const Ha=kr`
  [part='group'] + [part='group'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  [part='title'] {
    margin-block-end: 0.4em;
    font-family: var(--_heading-font);
    font-weight: 600;
  }
  [part='list'] {
    display: grid;
  }
  [part='item'] {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-width: 0;
    min-height: var(--_target);
    padding-block: 0.4em;
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  [part='icon'] {
    flex: none;
    display: grid;
    place-items: center;
    width: 1.75em;
    height: 1.75em;
    color: var(--_accent);
  }
  [part='icon'] > * {
    width: 100%;
    height: 100%;
    object-fit: contain;
  }
  [hidden] {
    display: none;
  }
  svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part='link'] {
    font-weight: 600;
    text-decoration: none;
  }
  [part='item']:hover [part='link'],
  [part='link']:focus-visible {
    text-decoration: underline;
  }
  /* The whole item is the target. */
  [part='link']::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  [part='link']:focus-visible {
    outline: 0;
  }
  [part='link']:focus-visible::after {
    outline: 0.15em solid var(--_focus);
    outline-offset: 0.1em;
  }
  [part='description'],
  [part='host'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='link'] svg {
    width: 1em;
    height: 1em;
    vertical-align: -0.1em;
  }
  .bone {
    width: 80%;
  }

  .list > [part='item'] + [part='item'] {
    border-block-start: var(--_border-width) solid var(--_border);
  }

  .grid,
  .buttons {
    /* Four in a row at most. */
    grid-template-columns: repeat(auto-fill, minmax(min(max(13em, 22%), 100%), 1fr));
    gap: var(--_space);
  }
  .grid > [part='item'] {
    align-items: flex-start;
    padding: var(--_space);
    background: var(--_surface);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  .grid > [part='item']:hover {
    border-color: var(--_accent);
  }
  .grid .bone {
    background: var(--_border);
  }

  .buttons {
    gap: 0.5em;
  }
  .buttons > [part='item'] {
    padding: 0.5em 0.9em;
    color: var(--_on-accent);
    background: var(--_accent);
    /* Drawn in forced colours, which take the background away. */
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius);
  }
  .buttons :is([part='icon'], [part='link'], [part='host']) {
    color: inherit;
  }
  .buttons .bone {
    background: var(--_on-accent);
    opacity: 0.5;
  }

  @media print {
    .buttons > [part='item'] {
      color: inherit;
      background: none;
      border-color: currentColor;
    }
    [part='item'] {
      break-inside: avoid;
    }
  }
`;var Fa=function(t,e,r,s){var n,i=arguments.length,o=i<3?e:null===s?s=Object.getOwnPropertyDescriptor(e,r):s;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,s);else for(var a=t.length-1;a>=0;a--)(n=t[a])&&(o=(i<3?n(o):i>3?n(e,r,o):n(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};class Ba extends Bn{constructor(){super(...arguments),this.topicName="services",this.labelKey="services.label",this.topic=new Ko(this,"services",()=>this.#Zt?{group:this.group||void 0}:void 0),this.#jt=new Ua(this),this.group="",this.layout="list",this.#Wt=()=>this.requestUpdate(),this.#$t={capture:!0,handleEvent:({target:t})=>{t.hidden=!0}}}static{this.styles=[sn,Ha]}#jt;connectedCallback(){super.connectedCallback(),document.addEventListener("DOMContentLoaded",this.#Wt)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("DOMContentLoaded",this.#Wt)}failed(t){this.#Vt(t)||super.failed(t)}tell(t){this.failed(t),this.dispatchEvent(new hn("services",t))}#Wt;get#Zt(){return void 0===this.#jt.links&&"loading"!==document.readyState||""!==this.connection.endpoint}#Vt({reason:t}){return"unsupported-topic"===t&&void 0!==this.#jt.links}renderState(){const{state:t}=this;return"failed"===t.status&&this.#Vt(t.error)?this.renderFallback():super.renderState()}get landmarkLabel(){}isEmpty({groups:t}){return t.every(({links:t})=>0===t.length)}get reserve(){return this.#jt.links?"":"100vh"}renderEmpty(){return hs`<p>${this.text("services.empty")}</p>`}renderData(t){const{connection:e}=this;return this.#Kt(t,t=>Ms(t,e))}renderFallback(){const{links:t,faults:e}=this.#jt;return t?hs`${this.#Kt(t,t=>t)} ${this.renderFaults(e)}`:super.renderFallback()}renderWaiting(){return hs`<span class="hidden">${this.text("state.loading")}</span>
      <ul part="list" class=${this.layout} aria-hidden="true">
        ${[0,1,2,3].map(()=>hs`<li part="item"><span class="bone"></span></li>`)}
      </ul>`}#Kt({groups:t},e){const r=t.filter(({links:t})=>t.length>0);if(0===r.length)return ps;const s={full:"buttons"!==this.layout,icons:r.some(({links:t})=>t.some(({icon:t})=>t)),address:e,text:(t,e)=>this.text(t,e)};return hs`<nav part="links" aria-label=${this.label} @error=${this.#$t}>
      ${r.map(t=>this.#Jt(t,s))}
    </nav>`}#Jt({title:t,links:e},r){return hs`<div part="group">
      ${t?Rs(this.heading?this.headingLevel+1:this.headingLevel,t,"title"):ps}
      <ul part="list" class=${this.layout}>
        ${e.map(t=>Na(t,r))}
      </ul>
    </div>`}#$t}Fa([Qs()],Ba.prototype,"group",void 0),Fa([Qs({reflect:!0,converter:sr("list","grid","buttons")})],Ba.prototype,"layout",void 0),Gs("portal-service-links",Ba);const Za=24e4;class Wa{#R;#ht;#Gt="";constructor(t){this.#R=t,t.addController(this)}hostConnected(){document.addEventListener("visibilitychange",this.#Xt)}hostUpdated(){if(!this.#R.isConnected||!this.#R.readyToCount)return;const{source:t,endpoint:e}=this.#R.connection,r=`${t} ${e}`;this.#ht&&r===this.#Gt||(this.#Gt=r,this.#Xt())}hostDisconnected(){document.removeEventListener("visibilitychange",this.#Xt),this.#Yt()}#Yt(){clearInterval(this.#ht),this.#ht=void 0}#Xt=()=>{this.#Yt(),!document.hidden&&this.#R.readyToCount&&(this.#ht=setInterval(this.#Qt,Za),this.#Qt())};#Qt=()=>{this.#R.readyToCount&&this.#R.counting(async function(t){const e=Po("visits",{},t),r=`visit:${e}`,s=location.pathname.slice(0,2048),{begins:n,due:i,visitor:o}=await jo(r,()=>{const t=Date.now(),e=function(t){try{const e=JSON.parse(Qe(t)??"");return"number"==typeof e?.seen?e:void 0}catch{return}}(r),s=t-(e?.seen??0),n=Math.abs(s)>18e5,i=n||s<0||s>=Za,o=function(){const{globalPrivacyControl:t,doNotTrack:e}=navigator;return!0===t||"1"===e}()?void 0:n?ba():e?.visitor;return i&&tr(r,JSON.stringify({visitor:o,seen:t})),Promise.resolve({begins:n,due:i,visitor:o})}),a=`${e} ${o??ba()}`,c={topic:"visits",query:{},sent:{visitor:o,page:s},connection:t};if(n)return Uo({...c,once:!o},a);if(i&&o){const{answered:e,waits:r}=await Do(a);if(!e&&!r){const{signal:e}=new AbortController;await Eo("visits",{},c.sent,t,e).catch(()=>{})}}return{waits:!1}}(this.#R.connection))}}const Va=kr`
  [part='row'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    /* A number far from its name is hard to tell from those above and below it. */
    max-width: 30em;
    padding-block: 0.3em;
    border-block-end: var(--_border-width) solid var(--_border);
  }
  [part='value'] {
    margin-inline-start: auto;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  [part='digits'] {
    display: flex;
    gap: 0.12em;
    direction: ltr;
    font-size: 1.15em;
  }
  [part='digit'] {
    min-width: 1.35em;
    padding: 0.1em 0.2em;
    color: var(--_on-accent);
    background: var(--_accent);
    border-radius: var(--_radius);
    text-align: center;
  }
  .stage {
    --_digits: 0.6em;
    --_chart: 8.5em;
  }
  [part='updated'] {
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='chart'] {
    position: relative;
    margin-block-end: var(--_space);
  }
  [part='picture'] {
    display: block;
    width: 100%;
    height: 6em;
    border-block-end: var(--_border-width) solid var(--_border);
  }
  [part='bar'] {
    fill: var(--_accent);
  }
  [part='axis'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block-start: 0.25em;
    /* As the bars above it, which are a drawing. */
    direction: ltr;
    color: var(--_muted);
    font-size: 0.8em;
  }
  .bone {
    width: 4em;
    margin-inline-start: auto;
  }
  .bone.picture {
    width: 100%;
    height: 7.5em;
    margin-block: 0 var(--_space);
  }
  @container (max-width: 19em) {
    .stage {
      --_digits: 2em;
      --_chart: 9.7em;
    }
    [part='axis'] :nth-child(2) {
      order: 1;
    }
  }
  @media (forced-colors: active) {
    [part='bar'] {
      fill: CanvasText;
    }
    [part='digit'] {
      border: 1px solid;
    }
  }
  @media print {
    [part='digit'] {
      border: 1px solid;
      color: inherit;
      background: none;
    }
  }
`;var Ka=function(t,e,r,s){var n,i=arguments.length,o=i<3?e:null===s?s=Object.getOwnPropertyDescriptor(e,r):s;if("object"==typeof Reflect&&"function"==typeof Reflect.decorate)o=Reflect.decorate(t,e,r,s);else for(var a=t.length-1;a>=0;a--)(n=t[a])&&(o=(i<3?n(o):i>3?n(e,r,o):n(e,r))||o);return i>3&&o&&Object.defineProperty(e,r,o),o};const Ja=["online","today","yesterday","week","month","total"],Ga=["online","today","week","month","total"];class Xa extends Bn{static{this.styles=[sn,Va]}#mt;constructor(){super(),this.topicName="visits",this.briefly=!0,this.labelKey="visits.label",this.topic=new Ko(this,"visits",()=>({})),this.#mt=new ea(this),this.fields=Ga.join(" "),this.layout="list",this.displayOnly=!1,this.refresh=0,new Wa(this)}get readyToCount(){return!this.displayOnly&&/ready|failed/.test(this.state.status)}counting(t){this.topic.follow(t)}get reserve(){const{layout:t}=this,e="list"===t?"":` + var(--_${t})`,r=ta(this.#mt);return`calc(${this.#te.length} * 2.2em + var(--_said)${e} + ${r})`}renderState(){const{state:t}=this,e="failed"===t.status&&!t.data&&"hide"!==this.onError;return hs`${e?this.#ee({}):ps}${super.renderState()}`}isEmpty(){return!1}renderEmpty(){return ps}renderWaiting(){return hs`<span class="hidden">${this.text("state.loading")}</span>
      <div aria-hidden="true">
        ${"chart"===this.layout?hs`<span class="bone picture"></span>`:ps}
        ${this.#te.map(t=>hs`<div part="row">
              <span part="label">${this.text(`visits.${t}`)}</span><span class="bone"></span>
            </div>`)}
      </div>`}renderData(t){const{daily:e}=t,r="chart"===this.layout&&e;return hs`${r?function(t,e,r){const s=[...new Map(t.map(({date:t,count:e})=>[t,e]))].sort(([t],[e])=>t<e?-1:1).slice(-30),n=s[s.length-1];if(!n)return ps;const i=t=>29-(Date.parse(n[0])-Date.parse(t))/864e5,o=s.filter(([t])=>i(t)>=0),a=Math.max(...o.map(([,t])=>t)),c=t=>cr(`${t}T05:00:00Z`,e),l=t=>a>0?t/a*10:0;return hs`<figure part="chart">
    <svg
      part="picture"
      viewBox="0 0 ${30} ${10}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${o.map(([t,r])=>us`<rect part="bar" x=${i(t)+.1} y=${10-l(r)} width="0.8" height=${l(r)}><title>${c(t)}: ${lr(r,e)}</title></rect>`)}
    </svg>
    <div part="axis" aria-hidden="true">
      <span>${c(o[0][0])}</span>
      <span>${r("visits.top",{n:a})}</span>
      <span>${c(n[0])}</span>
    </div>
    <div class="hidden">
      <table>
        <caption>
          ${r("visits.daily")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${r("visits.day")}</th>
            <th scope="col">${r("visits.visits")}</th>
          </tr>
        </thead>
        <tbody>
          ${o.map(([t,r])=>hs`<tr>
                <th scope="row">${c(t)}</th>
                <td>${lr(r,e)}</td>
              </tr>`)}
        </tbody>
      </table>
    </div>
  </figure>`}(e,this.language,(t,e)=>this.text(t,e)):ps}
    ${this.#ee(t)} ${Qo(this.#mt,t=>this.text(t))}`}renderFresh({updatedAt:t}){return t?hs`<p part="updated">
          ${this.text("visits.updated")}
          <time datetime=${t}>${cr(t,this.language,!0)}</time>
        </p>`:ps}#ee(t){const e=this.#re(t),r="digits"===this.layout&&(e.includes("total")?"total":e[0]);return hs`<dl part="list" class=${this.layout}>
      ${e.map(e=>hs`<div part="row">
            <dt part="label">${this.text(`visits.${e}`)}</dt>
            <dd part="value">${this.#se(t[e],e===r)}</dd>
          </div>`)}
    </dl>`}#re(t){const e=void 0===t.total;return this.#te.filter(r=>e||void 0!==t[r]||"online"===r)}get#te(){return ir(this.fields,Ja,Ga)}#se(t,e){if(void 0===t)return hs`<span aria-hidden="true">${"\u2014"}</span
        ><span class="hidden">${this.text("visits.unknown")}</span>`;const r=lr(t,this.language);return e?hs`<span class="hidden">${r}</span
      ><span part="digits" aria-hidden="true"
        >${String(t).split("").map(t=>hs`<span part="digit">${t}</span>`)}</span
      >`:r}}Ka([Qs()],Xa.prototype,"fields",void 0),Ka([Qs({converter:sr("list","digits","chart")})],Xa.prototype,"layout",void 0),Ka([Qs({type:Boolean,attribute:"display-only"})],Xa.prototype,"displayOnly",void 0),Ka([Qs({converter:nr(0,0,86400)})],Xa.prototype,"refresh",void 0),Gs("portal-visit-counter",Xa);const Ya="data-portal-widget",Qa=["id","class","lang","dir","title","hidden","slot"];function tc(){document.querySelectorAll(`[${Ya}]`).forEach(t=>{(function(t){if("loading"!==document.readyState)return!0;for(let e=t;e;e=e.parentElement)if(e.nextSibling)return!0;return!1})(t)&&!t.isContentEditable&&function(t){const e=`portal-${t.getAttribute(Ya).trim().toLowerCase()}`,r=customElements.get(e);if(!r)return;const s=document.createElement(e);for(const{name:e,value:n}of t.attributes){if(e===Ya)continue;if(Qa.includes(e)||/^(aria-|data-portal-)/.test(e)){s.setAttribute(e,n);continue}const t=/^data-(.+)/.exec(e)?.[1];t&&(t.startsWith("source-")||r.observedAttributes?.includes(t))&&s.setAttribute(t,n)}t.style.length>0&&(s.style.cssText=t.style.cssText),s.append(...t.childNodes),t.replaceWith(s)}(t)})}var ec;if(ec=function(){const t=Is(),e={};for(const r of["endpoint","source","lang"]){const s=t?.getAttribute(`data-portal-${r}`);s&&(e[r]=s)}return e}(),bn=ec,"string"!=typeof window.portalWidgets?.version){const t=Object.freeze({version:"0.1.0",registerSource:function(t,e){mn.set(t,e);for(const t of[...vn])t()},registerMessages:function(t,e){const r=t.toLowerCase();En.set(r,{...En.get(r),...e});for(const t of[...Tn])t()},parts:{...Us,take:function(t,e){Fs.get(t)?.(e)}}});Reflect.defineProperty(window,"portalWidgets",{value:t,enumerable:!0}),new MutationObserver(t=>{t.some(t=>t.addedNodes.length>0)&&tc()}).observe(document,{subtree:!0,childList:!0}),document.addEventListener("DOMContentLoaded",tc),tc(),document.dispatchEvent(new dr("portal-widgets-ready"))}}();
