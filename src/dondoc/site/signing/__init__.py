"""Signed reports: a file prepared for signing goes out, the signed one is looked at and kept as the issued version.

The computer that signs holds the key, never this site. The site keeps what it gave out (`PreparedReport`), and takes
back only a file that begins with exactly that, carries signatures and nothing else, and whose certificates come from an
authority that the administrator has put in (`TrustedAuthority`). What is kept (`SignedReport`) never changes, together
with what was found of it on that day.
"""
