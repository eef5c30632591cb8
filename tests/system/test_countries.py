from __future__ import annotations

import csv
import re

import pytest

from eesee_desktop.system.countries import country_called, country_name, is_country, known_countries
from support_reports import PUBLISHED_SCORES


def test_every_code_has_one_name_of_its_own() -> None:
    """All 249 places of ISO 3166-1 and Kosovo are there, each under a name that leads back to it."""
    countries = known_countries()
    assert len(countries) == 250
    assert len({name for _, name in countries}) == 250
    for code, name in countries:
        assert re.fullmatch("[A-Z]{3}", code)
        assert country_called(name) == code
        assert is_country(code)


def test_countries_are_sorted_as_people_look_them_up() -> None:
    """An accent or an article does not send a name to the end of the list."""
    names = [name for _, name in known_countries()]
    assert names.index("Åland Islands") < names.index("Albania") < names.index("Algeria")
    assert names.index("Gabon") < names.index("The Gambia") < names.index("Georgia")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Peru", "PER"),
        ("  PERU ", "PER"),
        ("Republic of Congo", "COG"),
        ("Congo, The Democratic Republic of the", "COD"),
        ("Timor Leste", "TLS"),
        ("Timor-Leste", "TLS"),
        ("The Gambia", "GMB"),
        ("Côte d’Ivoire", "CIV"),
        ("Trinidad & Tobago", "TTO"),
        ("St. Lucia", "LCA"),
        ("Turkey", "TUR"),
        ("Kosovo", "XKX"),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_country_is_known_by_the_names_it_goes_by(name: str, code: str | None) -> None:
    """A country is found under each usual spelling, and an unknown name finds none."""
    assert country_called(name) == code


def test_unknown_code_is_printed_as_it_is() -> None:
    """A code from elsewhere does not stop a page from being shown."""
    assert country_name("PER") == "Peru"
    assert country_name("ZZZ") == "ZZZ"
    assert not is_country("ZZZ")


def test_every_country_of_the_published_scores_is_known() -> None:
    """The 66 countries with published scores are 66 known codes."""
    with PUBLISHED_SCORES.open(encoding="utf-8", newline="") as file:
        codes = {country_called(row["country"]) for row in csv.DictReader(file)}
    assert len(codes) == 66
    assert None not in codes
