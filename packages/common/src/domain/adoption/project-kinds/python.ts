import { isFile, manifestText, pinnedVersion } from './manifest-text.ts';
import type { ProjectKind } from './project-kind.ts';

export const python: ProjectKind = {
  id: 'python',
  title: 'Python distribution',
  why: '`pyproject.toml` with a build system or a project, or `setup.py`.',
  remedy: 'Name the build backend in `[build-system]`.',
  async detect(files, folder, name) {
    const pyproject = await manifestText(files, `${folder}/pyproject.toml`);
    // A pyproject.toml without this table and without a name configures tools only.
    const builds = pyproject !== undefined && /^\s*\[(?:build-system|project)\]/m.test(pyproject);
    const hasSetup = await isFile(files, `${folder}/setup.py`);
    if (!builds && !hasSetup) return undefined;
    return {
      preset: 'python',
      folder: name,
      because: builds ? 'pyproject.toml' : 'setup.py',
      artifacts: 'dist/*',
      ...(await pinnedVersion(files, folder, ['.python-version'])),
      cautions:
        pyproject !== undefined && /^\s*\[build-system\]/m.test(pyproject)
          ? []
          : ['No table [build-system] in pyproject.toml: which setuptools builds is then up to the day.'],
    };
  },
};
