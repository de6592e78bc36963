"""The marks of an official document: numbers, titles, letterheads, bases, what closes it (Nghị định 30/2020/NĐ-CP)."""
