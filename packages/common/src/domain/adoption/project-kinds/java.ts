import { isFile } from './manifest-text.ts';
import type { ProjectKind } from './project-kind.ts';

export const java: ProjectKind = {
  id: 'java',
  title: 'Maven project',
  why: '`pom.xml` says what Maven packs.',
  remedy: 'For Gradle choose the preset `generic`.',
  async detect(files, folder, name) {
    const hasMaven = await isFile(files, `${folder}/pom.xml`);
    const gradle = ['build.gradle', 'build.gradle.kts'];
    const hasGradle = (await Promise.all(gradle.map((file) => isFile(files, `${folder}/${file}`)))).includes(
      true,
    );
    if (!hasMaven) return undefined;
    return {
      preset: 'java',
      folder: name,
      because: 'pom.xml',
      artifacts: 'target/*.jar',
      cautions: [
        'Maven fetches while it builds, so this build has the network.',
        ...(hasGradle ? ['There is a Gradle build as well; the preset runs Maven.'] : []),
      ],
    };
  },
};
