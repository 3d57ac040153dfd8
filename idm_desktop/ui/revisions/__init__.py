"""What a newer text brings: two versions held against each other, and the notes that lost their place."""
