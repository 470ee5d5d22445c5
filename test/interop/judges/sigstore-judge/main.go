// sigstore-judge asks sigstore-go, the library of cosign and of gh attestation verify, for its verdict on bundles:
// one JSON case per line on standard input, one JSON verdict per line on standard output, in the same order.
// Thousands of bundles cost one process.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/sigstore/sigstore-go/pkg/root"
)

// A bundle may have 32 MiB, and base64 makes four bytes of three.
const maxLineBytes = 48 << 20

type verdict struct {
	ID string `json:"id"`
	// Kind is accepted, refused, or not-judged where the case itself is at fault.
	Kind    string `json:"kind"`
	Because string `json:"because,omitempty"`
}

func verdictOf(line []byte, roots *trustedRoots) verdict {
	c, err := parseCase(line)
	if err != nil {
		return verdict{ID: c.ID, Kind: "not-judged", Because: err.Error()}
	}
	err = judge(c, roots)
	switch {
	case err == nil:
		return verdict{ID: c.ID, Kind: "accepted"}
	case errors.Is(err, errNotJudged):
		return verdict{ID: c.ID, Kind: "not-judged", Because: err.Error()}
	default:
		return verdict{ID: c.ID, Kind: "refused", Because: err.Error()}
	}
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 1<<20), maxLineBytes)
	out := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(out)
	roots := &trustedRoots{parsed: map[string]*root.TrustedRoot{}}
	for lines.Scan() {
		if err := encoder.Encode(verdictOf(lines.Bytes(), roots)); err != nil {
			fail(err)
		}
	}
	if err := errors.Join(lines.Err(), out.Flush()); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "sigstore-judge:", err)
	os.Exit(1)
}
