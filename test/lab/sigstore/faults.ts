import type { Claims } from './json-web-token.ts';

/** Faults of the way between client and service: any service can have them. */
export type TransportFault =
  /** Nobody listens: from the start, or after the call before this one was answered, until healed. */
  | { readonly kind: 'refused' }
  /** The connection ends before an answer. */
  | { readonly kind: 'reset' }
  /** The service does what it was asked and the connection ends before the answer: the retry meets its own entry. */
  | { readonly kind: 'lost-answer' }
  /** The connection stays open and nothing comes. */
  | { readonly kind: 'silent' }
  /** One byte each second. */
  | { readonly kind: 'slow' }
  /** Ends in the middle of the announced length. */
  | { readonly kind: 'cut-off' }
  | {
      readonly kind: 'status';
      readonly status: number;
      /** Seconds or an HTTP date. */
      readonly retryAfter?: string;
      readonly body?: string;
    }
  /** Status 200 and a page for people, as captive portals and load balancers send it. */
  | { readonly kind: 'html' }
  /** A well-formed HTTP answer whose body ends halfway. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'wrong-content-type'; readonly contentType?: string }
  /** 200 and blanks without end, until the client hangs up or this many bytes were sent. */
  | { readonly kind: 'oversized'; readonly bytes?: number }
  | { readonly kind: 'redirect'; readonly status?: number; readonly location?: string };

export type CertificateFault =
  | { readonly kind: 'other-key' }
  /** The certificate says this instead of what the token says: `job_workflow_ref` for the SAN, `iss` for the issuer. */
  | { readonly kind: 'other-claims'; readonly claims: Claims }
  | { readonly kind: 'unknown-authority' }
  | { readonly kind: 'bad-certificate-signature' }
  /** Fulcio: the root stands where the leaf belongs. Timestamps: the token embeds the root too. */
  | { readonly kind: 'root-in-chain' }
  | { readonly kind: 'no-extended-key-usage' }
  | { readonly kind: 'authority-as-leaf' }
  | { readonly kind: 'no-sct' }
  | { readonly kind: 'bad-sct' }
  | { readonly kind: 'unknown-ct-log' }
  | { readonly kind: 'sct-of-other-certificate' };

export type LogFault =
  | { readonly kind: 'other-artifact' }
  | { readonly kind: 'other-certificate' }
  | { readonly kind: 'other-signature' }
  | { readonly kind: 'other-index' }
  | { readonly kind: 'bad-proof' }
  /** Rekor v1: the signed entry timestamp. */
  | { readonly kind: 'bad-promise' }
  | { readonly kind: 'no-promise' }
  | { readonly kind: 'stale-checkpoint' }
  /** Of another log, signed by its key. */
  | { readonly kind: 'foreign-checkpoint' }
  | { readonly kind: 'unsigned-checkpoint' }
  /** Signed by nobody but witnesses. */
  | { readonly kind: 'cosigned-only-checkpoint' }
  | { readonly kind: 'empty-tree' }
  | {
      /** 409 at the first try, as if an earlier answer had been lost. */
      readonly kind: 'conflict';
      /** What stands in the log where the answer points to. */
      readonly entry?: 'ours' | 'other' | 'none';
      /** Rekor v1: form of `Location`; an origin of its own where it is a URL. */
      readonly location?: 'path' | 'absent' | `http${string}`;
    }
  /** Rekor v2: 405 in plain text. */
  | { readonly kind: 'frozen' };

export type TimestampFault =
  | { readonly kind: 'other-imprint' }
  | { readonly kind: 'other-nonce' }
  | { readonly kind: 'no-nonce' }
  | { readonly kind: 'unknown-authority' }
  | { readonly kind: 'bad-token-signature' }
  | { readonly kind: 'root-in-chain' }
  | { readonly kind: 'no-extended-key-usage' }
  | { readonly kind: 'authority-as-leaf' }
  /** PKIStatus 2 with HTTP 200. */
  | { readonly kind: 'rejected' };

export type TokenFault =
  | { readonly kind: 'expired-token' }
  | { readonly kind: 'token-not-yet-valid' }
  | { readonly kind: 'other-token-claims'; readonly claims: Claims };

export type RepositoryFault =
  | { readonly kind: 'expired-metadata' }
  | { readonly kind: 'bad-metadata-signature' }
  | { readonly kind: 'other-target' };

/** The service's clock is wrong by so many seconds. */
export interface ClockFault {
  readonly kind: 'clock-skew';
  readonly seconds: number;
}

export interface FaultPlace {
  /** Name of the service: `fulcio`, `rekor-v1`, … */
  readonly service: string;
  /** Counted from 1 for each service, or for each service and path where `path` is given; every call where absent. */
  readonly call?: number;
  /** Only calls whose path begins so. */
  readonly path?: string;
}

export type FaultKind =
  | TransportFault
  | CertificateFault
  | LogFault
  | TimestampFault
  | TokenFault
  | RepositoryFault
  | ClockFault;

export type Fault = FaultPlace & FaultKind;

/** Which fault meets which call. Counts calls; mutable, because tests heal what they broke. */
export class FaultPlan {
  #faults: readonly Fault[];
  readonly #calls = new Map<string, string[]>();

  constructor(faults: readonly Fault[] = []) {
    this.#faults = faults;
  }

  add(...faults: readonly Fault[]): void {
    this.#faults = [...this.#faults, ...faults];
  }

  /** Of one service, or of all. Calls go on being counted. */
  heal(service?: string): void {
    this.#faults = this.#faults.filter((fault) => service !== undefined && fault.service !== service);
  }

  callsOf(service: string): number {
    return this.#calls.get(service)?.length ?? 0;
  }

  /** Counts this call; the first fault that is planned for it. */
  meet(service: string, path: string): Fault | undefined {
    const paths = [...(this.#calls.get(service) ?? []), path];
    this.#calls.set(service, paths);
    return this.#faults.find((fault) => isMet(fault, service, paths));
  }

  /** Whether the next call to this service finds nobody. */
  refuses(service: string): boolean {
    const next = this.callsOf(service) + 1;
    return this.#faults.some(
      (fault) => fault.kind === 'refused' && fault.service === service && (fault.call ?? next) <= next,
    );
  }
}

function isMet({ service, call, path = '' }: Fault, called: string, paths: readonly string[]): boolean {
  if (service !== called || paths.at(-1)?.startsWith(path) !== true) return false;
  return call === undefined || call === paths.filter((earlier) => earlier.startsWith(path)).length;
}

/** `fault` if it is one of these kinds: services look only at their own. */
export function faultOf<K extends Fault['kind']>(
  fault: Fault | undefined,
  ...kinds: readonly K[]
): Extract<Fault, { readonly kind: K }> | undefined {
  const isOne = fault !== undefined && (kinds as readonly string[]).includes(fault.kind);
  return isOne ? (fault as Extract<Fault, { readonly kind: K }>) : undefined;
}

/** The service's own idea of now. */
export function skewed(now: Date, fault: Fault | undefined): Date {
  const skew = faultOf(fault, 'clock-skew');
  return skew === undefined ? now : new Date(now.getTime() + skew.seconds * 1000);
}
