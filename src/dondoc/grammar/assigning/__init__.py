"""Who is told to do what: headings, sentences, brackets and labels that assign.

`assignments` reads who leads and who cooperates; `sentence_assignments` puts together what a sentence assigns.
"""
