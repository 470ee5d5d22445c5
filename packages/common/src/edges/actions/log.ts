import { randomBytes } from 'node:crypto';
import { limits } from '../../core/limits.ts';
import { plainLine, plainLines } from '../../core/plain-text.ts';
import type { Annotation, Log } from '../../domain/ports.ts';
import { redact, registerSecret } from '../secrets.ts';

type Core = typeof import('@actions/core');

export interface WorkflowLog extends Log {
  /** Prints what was held back: one roll-up for each kind of annotation that exceeded the budget. */
  finish(): void;
}

/** The log of a step: groups fold, annotations stay within the ten that the runner keeps of a kind. */
export function workflowLog(core: Core): WorkflowLog {
  const counts = new Map<Annotation['kind'], number>();
  let stopToken: string | undefined;

  const resume = () => {
    if (stopToken !== undefined) process.stdout.write(`::${stopToken}::\n`);
    stopToken = undefined;
  };
  const print = (line: string) => {
    resume();
    core.info(plainLines(redact(line)));
  };

  return {
    group: async (title, work) => {
      resume();
      core.startGroup(plainLine(redact(title)));
      try {
        return await work();
      } finally {
        resume();
        core.endGroup();
      }
    },
    info: print,
    progress: print,
    annotate: (annotation) => {
      resume();
      const count = (counts.get(annotation.kind) ?? 0) + 1;
      counts.set(annotation.kind, count);
      if (count <= limits.annotationsPerKind) annotate(core, annotation);
      else print(`${annotation.kind}: ${annotation.message}`);
    },
    output: (line) => {
      // A line of a user's program must not act as a command of the runner (SEC-101): each line is made harmless,
      // and the runner is told not to listen, with a token that the program cannot know.
      if (stopToken === undefined) {
        stopToken = randomBytes(16).toString('hex');
        process.stdout.write(`::stop-commands::${stopToken}\n`);
      }
      process.stdout.write(`${plainLines(redact(line))}\n`);
    },
    mask: (secret) => {
      registerSecret(secret);
      // While commands are stopped, the runner would show the very line that asks it to mask.
      resume();
      core.setSecret(secret);
    },
    finish: () => {
      resume();
      for (const [kind, count] of counts) {
        const more = count - limits.annotationsPerKind;
        if (more > 0)
          annotate(core, {
            kind,
            message: `${more} more of this kind: see the log of the step and the report`,
          });
      }
    },
  };
}

function annotate(core: Core, { kind, message, file, line }: Annotation): void {
  const properties = {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  };
  core[kind](plainLines(redact(message)), properties);
}
