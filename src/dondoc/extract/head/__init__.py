"""The head of a document: number, kind, issuer, day and place, title, signer, bases."""
