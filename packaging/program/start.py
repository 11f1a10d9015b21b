"""What the packaged program starts with: the same as the command `daybook` of an installed one."""

import sys

from desktop.__main__ import main

sys.exit(main())
