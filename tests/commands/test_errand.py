"""Whose act it is when nobody is named."""

import getpass

from desktop.storage.opening import open_file
from desktop.workflow.directory import save
from desktop.workflow.duty import go_on_duty
from desktop.workflow.office import Office
from tests.commands.running import Here
from tests.desk import FoundedDesk


def author_of_a_call(here: Here, *args: str) -> str:
    """Return who stands as the author of a call that is taken now."""
    calls = here.daybook.folder.with_name("calls.jsonl")
    calls.write_text('{"words": "x"}')
    number = here("take", "--json", str(calls), *args).answers[0]["number"]
    return str(here("show", number, "--json").json["entries"][0]["author"])


def test_user_of_this_pc_is_made_a_person_at_his_first_act(here: Here):
    assert author_of_a_call(here) == getpass.getuser()
    assert author_of_a_call(here) == getpass.getuser()


def test_person_whose_login_is_the_users(here: Here, founded: FoundedDesk):
    office = Office(open_file(here.daybook.folder))
    save(office, "person", founded.boris, {"login": getpass.getuser()}, by=founded.anna)
    office.database.close()
    assert author_of_a_call(here) == "Boris Ivanov"


def test_person_on_duty_comes_before_the_user_and_the_named_one_before_both(here: Here, founded: FoundedDesk):
    office = Office(open_file(here.daybook.folder))
    go_on_duty(office, founded.anna)
    office.database.close()
    assert author_of_a_call(here) == "Anna Petrova"
    assert author_of_a_call(here, "--as", "ivanov") == "Boris Ivanov"
    assert author_of_a_call(here, "--as", str(founded.boris)) == "Boris Ivanov"
