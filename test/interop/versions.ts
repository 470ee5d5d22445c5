import versions from './versions.json' with { type: 'json' };

export type GoToolName = keyof (typeof versions)['go'];
export type NpmToolName = keyof (typeof versions)['npm'];
export type PythonToolName = keyof (typeof versions)['python'];

/** The one place of the versions of all judges. */
export { versions };
