import {readFileSync} from 'node:fs';
import type {EndpointProcess} from './process.js';

/** Milliseconds of processor time that it has used, all its threads; Linux tells, in steps of ten. */
export function cpuTime(endpoint: EndpointProcess): number {
  const fields = proc(endpoint, 'stat').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The most memory it has held at a time, in megabytes. */
export function peakMemory(endpoint: EndpointProcess): number {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(proc(endpoint, 'status'))?.[1]) / 1024);
}

function proc({child}: EndpointProcess, name: string): string {
  return readFileSync(`/proc/${child.pid}/${name}`, 'utf8');
}
