"""What one can do, for the command line and the window alike: the only place where the layers below meet."""
