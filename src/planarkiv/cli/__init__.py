"""The command line: ``app`` wires the commands, every other file is one command (thin: options, flow, words, exit)."""
