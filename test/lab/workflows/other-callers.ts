import { SUITE_COMMIT, SUITE_NAME } from './suite-repository.ts';

const ours = (path: string) => `${SUITE_NAME}/${path}@${SUITE_COMMIT}`;
const workflow = (file: string) => ours(`.github/workflows/${file}`);

/** The caller builds and hands over himself; `attest.yml` can say no more than level 2 of that. */
export const attesting = (): string => `name: attesting
on:
  push:
    tags: ["v*"]
permissions: {}
jobs:
  own:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    outputs:
      handoff: \${{ steps.hand-over.outputs.handoff }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - run: bash build.sh
      - id: hand-over
        uses: ${ours('actions/provenance')}
        with: { mode: hand-over, artifact-path: out/demo.txt }
  attest:
    needs: own
    permissions: { actions: read, attestations: write, id-token: write }
    uses: ${workflow('attest.yml')}
    with:
      handoff: \${{ needs.own.outputs.handoff }}
  verify:
    needs: [own, attest]
    permissions: { actions: read, attestations: read, contents: read }
    uses: ${workflow('verify.yml')}
    with:
      handoff: \${{ needs.own.outputs.handoff }}
      evidence: \${{ needs.attest.outputs.evidence-handoff }}
      expected-identity: \${{ needs.attest.outputs.expected-identity }}
      level: "2"
`;

/** Two builds, compared. */
export const reproducing = (): string => `name: reproducing
on:
  push:
    tags: ["v*"]
permissions: {}
jobs:
  reproduce:
    permissions: { actions: read, attestations: write, contents: read, id-token: write }
    uses: ${workflow('reproduce.yml')}
    with:
      build: bash build.sh
      artifact-path: out/demo.txt
`;
