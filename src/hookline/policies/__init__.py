"""How likely each live version is to be sent to each kind of customer; nothing here draws."""
