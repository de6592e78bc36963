"""Files that bear out what people say: taken in whole, looked at before they are kept, handed out only as attachments.

A file lies outside everything that a web server serves, under a name made of its content. Who may have it is asked of
the rooms whose rows carry it (`sight.register_evidence_readers`): this room knows of none of them.
"""
