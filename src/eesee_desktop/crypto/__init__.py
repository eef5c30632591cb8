"""Signing, sealing and passphrases: the only home of cryptography and pyrage."""
