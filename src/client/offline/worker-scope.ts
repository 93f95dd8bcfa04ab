// What a service worker sees around itself, as far as ours uses it: the types of windows and workers cannot be loaded together.

/** https://w3c.github.io/ServiceWorker/#extendableevent-interface */
interface WorkerEvent {
  /** Keeps the worker alive until the work is done. */
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** https://w3c.github.io/ServiceWorker/#fetchevent-interface */
export interface RequestEvent extends WorkerEvent {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}

/** https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface */
export interface WorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void
}
