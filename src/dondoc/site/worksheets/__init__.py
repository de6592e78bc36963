"""An agency's report of a cycle as an Excel sheet: downloaded, filled in without a connection, sent back and applied.

What the sheet may change goes through `record_progress`, as everything else that officers write. The sheet carries its
identity and a signature over it and over every locked cell, so that nothing but the open cells can be brought back.
"""
