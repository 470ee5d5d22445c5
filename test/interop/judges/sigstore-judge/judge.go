package main

import (
	"crypto"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"time"

	"github.com/sigstore/sigstore-go/pkg/bundle"
	"github.com/sigstore/sigstore-go/pkg/fulcio/certificate"
	"github.com/sigstore/sigstore-go/pkg/root"
	"github.com/sigstore/sigstore-go/pkg/verify"
	"github.com/sigstore/sigstore/pkg/cryptoutils"
	"github.com/sigstore/sigstore/pkg/signature"
)

// errNotJudged marks faults of the question. They must never count as a refusal of the bundle.
var errNotJudged = errors.New("not judged")

// judge answers with nil where sigstore-go accepts the bundle.
func judge(c testCase, roots *trustedRoots) (err error) {
	// A crash of the library is a refusal as well: its user would not have got an answer either.
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("panic: %v", fault)
		}
	}()
	policy, closePolicy, err := policyOf(c)
	if err != nil {
		return errors.Join(errNotJudged, err)
	}
	defer closePolicy()
	trusted, err := trustOf(c, roots)
	if err != nil {
		return err
	}
	verifier, err := verify.NewVerifier(trusted, optionsOf(c)...)
	if err != nil {
		return errors.Join(errNotJudged, err)
	}
	var b bundle.Bundle
	if err := b.UnmarshalJSON(c.Bundle); err != nil {
		return err
	}
	_, err = verifier.Verify(&b, policy)
	return err
}

func optionsOf(c testCase) []verify.VerifierOption {
	var options []verify.VerifierOption
	if c.SCT > 0 {
		options = append(options, verify.WithSignedCertificateTimestamps(c.SCT))
	}
	if c.Log > 0 {
		options = append(options, verify.WithTransparencyLog(c.Log))
	}
	switch {
	case c.Time == 0:
		options = append(options, verify.WithNoObserverTimestamps())
	case c.SignedTime:
		options = append(options, verify.WithSignedTimestamps(c.Time))
	default:
		options = append(options, verify.WithObserverTimestamps(c.Time))
	}
	return options
}

func policyOf(c testCase) (verify.PolicyBuilder, func(), error) {
	var none verify.PolicyBuilder
	signer := verify.WithKey()
	if c.Key == "" {
		identity, err := identityOf(c)
		if err != nil {
			return none, nil, err
		}
		signer = verify.WithCertificateIdentity(identity)
	}
	if algorithm, text, found := strings.Cut(c.Digest, ":"); found {
		digest, err := hex.DecodeString(text)
		if err != nil {
			return none, nil, err
		}
		return verify.NewPolicy(verify.WithArtifactDigest(algorithm, digest), signer), func() {}, nil
	}
	file, err := os.Open(c.Artifact)
	if err != nil {
		return none, nil, err
	}
	return verify.NewPolicy(verify.WithArtifact(file), signer), func() { file.Close() }, nil
}

// identityOf wants exact strings, and of the extensions those that the case names.
func identityOf(c testCase) (verify.CertificateIdentity, error) {
	var none verify.CertificateIdentity
	san, err := verify.NewSANMatcher(c.SAN, "")
	if err != nil {
		return none, err
	}
	issuer, err := verify.NewIssuerMatcher(c.Issuer, "")
	if err != nil {
		return none, err
	}
	return verify.NewCertificateIdentity(san, issuer, certificate.Extensions{SourceRepositoryURI: c.SourceRepository})
}

func trustOf(c testCase, roots *trustedRoots) (root.TrustedMaterial, error) {
	var all root.TrustedMaterialCollection
	if c.TrustedRoot != "" {
		trusted, err := roots.read(c.TrustedRoot)
		if err != nil {
			return nil, err
		}
		all = append(all, trusted)
	}
	if c.Key != "" {
		// As with the trusted root: one that is there and cannot be used is an answer of the library.
		key, err := keyOf(c.Key)
		if err != nil {
			return nil, fmt.Errorf("key: %w", err)
		}
		all = append(all, key)
	}
	return all, nil
}

// keyOf trusts the key under any hint and at any time: a key has no validity of its own.
func keyOf(pem string) (root.TrustedMaterial, error) {
	key, err := cryptoutils.UnmarshalPEMToPublicKey([]byte(pem))
	if err != nil {
		return nil, err
	}
	verifier, err := signature.LoadDefaultVerifier(key.(crypto.PublicKey))
	if err != nil {
		return nil, err
	}
	expiring := root.NewExpiringKey(verifier, time.Time{}, time.Time{})
	return root.NewTrustedPublicKeyMaterial(func(string) (root.TimeConstrainedVerifier, error) {
		return expiring, nil
	}), nil
}

// trustedRoots parses each file once: thousands of mutants are judged by one root.
type trustedRoots struct {
	parsed map[string]*root.TrustedRoot
}

func (r *trustedRoots) read(path string) (*root.TrustedRoot, error) {
	if trusted, known := r.parsed[path]; known {
		return trusted, nil
	}
	trusted, err := root.NewTrustedRootFromPath(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errors.Join(errNotJudged, err)
	}
	if err != nil {
		return nil, fmt.Errorf("trusted root: %w", err)
	}
	r.parsed[path] = trusted
	return trusted, nil
}
