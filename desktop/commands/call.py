"""`daybook call NUMBER|URI`: what a softphone starts. `__main__` has the quick way to it; this one explains."""

from argparse import REMAINDER, ArgumentParser, Namespace

from desktop.calling import call


def add_arguments(parser: ArgumentParser) -> None:
    """Add who rings and what happened, and what links of the web open."""
    told = "a number, sip:…, tel:…, callto:…, daybook:…, 3CX's /N:name /C:number; --ring (usual), --answer, --end"
    parser.add_argument("--register", action="store_true", help="let links daybook:… open this program for this user")
    parser.add_argument("--unregister", action="store_true", help="no longer let them")
    parser.add_argument("ring", nargs=REMAINDER, metavar="NUMBER|URI", help=told)


def run(options: Namespace) -> int:
    """Tell the running window; where there is none, open it. 1 if no number can be read."""
    if options.register or options.unregister:
        return _register(options)
    data = ["--data", str(options.data)] if options.data else []
    return call([*data, *options.ring])


def _register(options: Namespace) -> int:
    """Change what links open, and say which lines softphones are told. Raises LinkRefused."""
    from desktop.commands.speaking import say
    from desktop.link_type import register, softphone_lines, unregister

    if options.unregister:
        unregister()
        print(say("links left"))
        return 0
    register(options.data)
    print(say("links opened"))
    for softphone, lines in softphone_lines(options.data).items():
        print(f"\n{softphone}:\n{lines}")
    return 0
