import type { CanonicalValue } from '../../core/canonical-json.ts';
import type { YamlNode } from '../../formats/policy-yaml.ts';
import type { Inspection } from './inspection.ts';
import { type Fields, type Reading, record, recordedSettings, refuse, type ValuesOf } from './settings.ts';
import type { VerifiedEvidence } from './verified-evidence.ts';

/** What the registry, the policy reader and the generated reference know of every rule. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly settings: Fields;
  /** Reads the settings at `path`; `undefined` only after a fault was reported. */
  bind(settings: YamlNode, path: string, reading: Reading): BoundRule | undefined;
}

/** A rule with its settings. */
export interface BoundRule {
  readonly settings: CanonicalValue;
  check(evidence: VerifiedEvidence): Inspection;
}

export interface RuleDefinition<Id extends string, F extends Fields> {
  /** `area.name`; the file is `rules/area-name.ts`. */
  readonly id: Id;
  /** Completes "This rule asks: ". */
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly settings: F;
  /** Keys of the specification that this version does not know: refused by name, never ignored. */
  readonly laterSettings?: readonly string[];
  /** What is wrong with settings that are sound one by one, if anything. */
  contradiction?(settings: ValuesOf<F>): string | undefined;
  check(evidence: VerifiedEvidence, settings: ValuesOf<F>): Inspection;
}

export function defineRule<const Id extends string, const F extends Fields>(
  definition: RuleDefinition<Id, F>,
): Rule<Id> {
  const shape = record(definition.settings, definition.laterSettings);
  return {
    id: definition.id,
    title: definition.title,
    why: definition.why,
    remedy: definition.remedy,
    settings: definition.settings,
    bind(node, path, reading) {
      const faultsBefore = reading.faults.length;
      const settings = shape.read(node, path, reading);
      if (settings === undefined || reading.faults.length > faultsBefore) return undefined;
      const contradiction = definition.contradiction?.(settings);
      if (contradiction !== undefined) {
        return refuse(node, 'policy/invalid-value', `${path}: ${contradiction}`, reading);
      }
      return {
        settings: recordedSettings(settings),
        check: (evidence) => definition.check(evidence, settings),
      };
    },
  };
}
