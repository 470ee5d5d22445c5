import { isFile, manifestText } from './manifest-text.ts';
import type { ProjectKind } from './project-kind.ts';

export const java: ProjectKind = {
  id: 'java',
  title: 'Maven project',
  why: '`pom.xml` says what Maven packs.',
  remedy: 'For Gradle choose the preset `generic`.',
  async detect(files, folder, name) {
    const pom = await manifestText(files, `${folder}/pom.xml`);
    if (pom === undefined) return undefined;
    const file = packedFile(pom);
    const gradle = ['build.gradle', 'build.gradle.kts'];
    const hasGradle = (await Promise.all(gradle.map((file) => isFile(files, `${folder}/${file}`)))).includes(
      true,
    );
    return {
      preset: 'java',
      folder: name,
      because: 'pom.xml',
      ...(file === undefined ? {} : { artifacts: `target/*.${file}` }),
      cautions: [
        ...(file === undefined
          ? ['The project packs nothing itself; its modules do: --artifacts "MODULE/target/*.jar".']
          : []),
        'Maven fetches while it builds, so this build has the network.',
        ...(hasGradle ? ['There is a Gradle build as well; the preset runs Maven.'] : []),
      ],
    };
  },
};

/** What Maven packs by itself; another packaging is a plugin's, and nearly all of those pack a jar. */
function packedFile(pom: string): 'jar' | 'war' | 'ear' | undefined {
  const packaging = /<packaging>\s*([\w-]+)\s*<\/packaging>/.exec(pom.replace(/<!--[\s\S]*?-->/g, ''))?.[1];
  if (packaging === 'pom') return undefined;
  return packaging === 'war' || packaging === 'ear' ? packaging : 'jar';
}
