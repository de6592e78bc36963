"""The pages of the agencies room: the register for everyone, and its forms for the administrator."""
