"""What the day's jobs are told, chosen by backtest on earlier days: never by hand."""
