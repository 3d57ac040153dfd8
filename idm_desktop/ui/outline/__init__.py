"""The lists beside the reader: conclusions, sessions, speakers and notes of one event."""
