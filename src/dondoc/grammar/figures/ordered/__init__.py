"""What work is ordered up to, with no word of aiming: shares, levels, so many at least, so much by a day or a year."""
