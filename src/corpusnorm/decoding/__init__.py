"""What decoding is made of: guesses at an encoding, and what is kept where none fits."""
