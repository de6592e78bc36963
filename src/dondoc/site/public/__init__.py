"""What everybody may see without an account: the programmes that the office has marked as public, and no word more.

Of such a programme its head, sections, tasks with who answers and how they stand, and confirmed figures of its
indicators; never what agencies write about their work, who did what, files, drafts or decisions in their words.
Everything that is public goes through `selectors`, whatever page, feed or file shows it.
"""
