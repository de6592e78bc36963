"""No models: the index is the databases' own. Django tells only apps with this module that a migration is over."""
