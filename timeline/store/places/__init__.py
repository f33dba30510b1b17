"""Where databases are: a file of SQLite, or a server. A place opens its database and knows what only the whole of it has."""
