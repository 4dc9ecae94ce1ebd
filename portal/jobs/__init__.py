"""Work done after the commit: job kinds, each calling a service, and the worker that does them."""
