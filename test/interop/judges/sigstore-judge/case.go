package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// testCase is one question: does this bundle vouch for this artifact? Unknown members are refused, since a
// misspelled threshold would otherwise weaken the question without a word.
type testCase struct {
	// ID is given back with the verdict.
	ID string `json:"id"`
	// Bundle holds the bytes of the bundle, in base64.
	Bundle []byte `json:"bundle"`
	// TrustedRoot is a file. It may be absent only for a key without log and time.
	TrustedRoot string `json:"trustedRoot"`
	// Artifact is a file, Digest is ALGORITHM:HEX; exactly one of them.
	Artifact string `json:"artifact"`
	Digest   string `json:"digest"`
	// Issuer and SAN are compared as exact strings; Key is a public key in PEM. Either both of the first, or the key.
	Issuer string `json:"issuer"`
	SAN    string `json:"san"`
	Key    string `json:"key"`
	// SourceRepository is the whole address, compared as an exact string; a certificate has to name it where given.
	SourceRepository string `json:"sourceRepository"`
	// Thresholds. Time counts timestamps of authorities and, unless SignedTime, of logs.
	SCT        int  `json:"sct"`
	Log        int  `json:"log"`
	Time       int  `json:"time"`
	SignedTime bool `json:"signedTime"`
}

func parseCase(line []byte) (testCase, error) {
	var c testCase
	decoder := json.NewDecoder(bytes.NewReader(line))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&c); err != nil {
		return c, fmt.Errorf("not a case: %w", err)
	}
	byKey, byIdentity := c.Key != "", c.Issuer != "" && c.SAN != ""
	switch {
	case byKey == byIdentity:
		return c, errors.New("a case needs a key, or issuer and san")
	case byKey && c.SourceRepository != "":
		return c, errors.New("a key names no source repository")
	case (c.Artifact == "") == (c.Digest == ""):
		return c, errors.New("a case needs an artifact or a digest")
	case c.TrustedRoot == "" && (!byKey || c.Log > 0 || c.Time > 0):
		return c, errors.New("a case needs a trusted root")
	case c.Time < 1 && !byKey:
		return c, errors.New("a certificate needs a trusted time")
	}
	return c, nil
}
