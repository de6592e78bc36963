"""Faults in the data files: each is refused with the file, the entry and the way out."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from dondoc.register import InvalidRegister, files, load_provinces
from dondoc.register.loading import load_contents
from dondoc.register.places import read_communes

SPELLING = """
    spelling:
      joins: [" và "]
      joined_as: [" và ", " & "]
      tails: [" tỉnh", ""]
      initials_joined_as: ["&"]
      equivalents: [[UBND, Ủy ban nhân dân]]
      parts: {các: "(các |)"}
      bare_after: []
      bare_before: []
    heads:
      - {head: Sở, not_after: ["cơ "]}
    openers:
      - {opener: các sở, kind: department}
    places: {committee: UBND, parent: so-b, not_after: ["thị "], verified: partly}
"""
AGENCIES = """
    level: province
    agencies:
      - {id: so-a, name: Sở A, kind: department, to: 2025-02-28}
      - {id: so-b, name: Sở B, kind: department}
"""
SUCCESSIONS = """
    fields: {roads: giao thông}
    sources: {law: some law}
    successions:
      - {day: 2025-03-01, from: so-a, to: [so-b], basis: [law], verified: partly}
"""
COMMUNES = """\
    province,id,type,name,code,from
    here,xa-z,xã,Z,03002,2025-07-01
    there,xa-y,xã,Y,99001,2025-07-01
"""
PLACES = """\
    id,kind,type,name,code,from,to,formed_from,verified
    ubnd-tinh,district,huyện,X,116,,2025-06-30,,
    xa-y,commune,xã,Y,03001,2025-07-01,,ubnd-tinh,confirmed
"""


class Data:
    """Data files of a small country and its one province, to be spoilt one at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("vietnam/spelling.yaml", SPELLING)
        self.write("vietnam/agencies.yaml", AGENCIES)
        self.write("vietnam/successions.yaml", SUCCESSIONS)
        self.write("vietnam/provinces.csv", "id,name,code,kind\nhere,Đây,98,province\nthere,Đó,99,city\n")
        self.write("vietnam/communes.csv", COMMUNES)
        self.write("here/places.csv", PLACES)

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        text = (self.folder / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new))


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Data]:
    monkeypatch.setattr(files, "DATA", tmp_path)
    for kept in (load_provinces, read_communes):
        kept.cache_clear()
    yield Data(tmp_path)
    for kept in (load_provinces, read_communes):
        kept.cache_clear()


def test_sound_files_give_agencies_transfers_and_places(data: Data) -> None:
    contents = load_contents("here")
    assert [each.agency.id for each in contents.described] == ["so-a", "so-b", "ubnd-tinh", "xa-y", "xa-z"]
    assert [(t.day, t.giver, t.heir, t.basis) for t in contents.transfers] == [
        (date(2025, 3, 1), "so-a", "so-b", ("law",)),
        (date(2025, 7, 1), "ubnd-tinh", "xa-y", ()),
    ]
    assert contents.described[3].agency.code == "03001"


def test_a_province_says_of_a_commune_of_the_country_what_is_known_there_alone(data: Data) -> None:
    data.write(
        "here/places.csv",
        "id,kind,type,name,code,to,formed_from,verified\n"
        "ubnd-tinh,district,huyện,X,116,2025-06-30,,\nxa-z,,,,,,ubnd-tinh,confirmed\n",
    )
    (commune,) = (each.agency for each in load_contents("here").described if each.agency.kind == "commune")
    assert (commune.name, commune.code, commune.verified) == ("UBND xã Z", "03002", "confirmed")
    assert [t.heir for t in load_contents("here").transfers if t.giver == "ubnd-tinh"] == ["xa-z"]


def test_a_commune_of_which_the_province_says_nothing_is_as_far_verified_as_all(data: Data) -> None:
    assert {e.agency.id: e.agency.verified for e in load_contents("here").described if e.agency.kind == "commune"} == {
        "xa-y": "confirmed",
        "xa-z": "partly",
    }


def test_a_province_lays_its_keys_over_the_country_s(data: Data) -> None:
    data.write("here/own.yaml", "agencies: [{id: so-b, name: Sở Bờ}]")
    changed = {each.agency.id: each.agency for each in load_contents("here").described}["so-b"]
    assert (changed.name, changed.kind) == ("Sở Bờ", "department")


def test_a_province_s_succession_replaces_the_country_s_of_its_day_and_giver(data: Data) -> None:
    data.write("here/own.yaml", "successions: [{day: 2025-03-01, from: so-a, to: [so-b], verified: confirmed}]")
    assert [t.verified for t in load_contents("here").transfers if t.giver == "so-a"] == ["confirmed"]


AGENCY = "vietnam/agencies.yaml"
SUCCESSION = "vietnam/successions.yaml"
FAULTS = [
    (AGENCY, "kind: department}", "kind: department, sice: 1}", r"agencies\.yaml: so-b: unknown key 'sice'; use"),
    (AGENCY, "name: Sở B, ", "", r"so-b: no 'name'; add"),
    (AGENCY, "name: Sở B", "name: 7", r"so-b: 'name' is 7; give words"),
    (AGENCY, "kind: department}", "kind: sở}", r"so-b: 'kind' is 'sở'; use one of .*department"),
    (AGENCY, "id: so-b", "id: Sở B", r"the id is not small letters"),
    (AGENCY, "id: so-b", "id: so-a", r"so-a: stands twice in this file; leave one"),
    (AGENCY, "- {id: so-b,", "- {", r"agencies, entry 2: no mapping with 'id'; write"),
    (AGENCY, "to: 2025-02-28", "from: 2025-03-01, to: 2025-02-28", r"ends on 2025-02-28, before it begins"),
    (AGENCY, "to: 2025-02-28", "to: 2025-02-28 10:00:00", r"so-a: 'to' is datetime"),
    (AGENCY, "to: 2025-02-28", "to: tomorrow", r"so-a: 'to' is 'tomorrow'; give a day as"),
    (AGENCY, "kind: department}", "kind: department, parent: so-z}", r"so-b: there is no agency 'so-z'; add it"),
    (AGENCY, "kind: department}", "kind: department, basis: [talk]}", r"so-b: unknown source 'talk'; add it"),
    (AGENCY, "kind: department}", "kind: department, verified: 'yes'}", r"'verified' is 'yes'; use one of confirmed"),
    (AGENCY, "kind: department}", "kind: department, also: [3]}", r"so-b: 'also' has 3; give words"),
    (AGENCY, "kind: department}", "kind: department, also: [{wite: a}]}", r"so-b, also: unknown key 'wite'"),
    (AGENCY, "kind: department}", "kind: department, also: ['<x>']}", r"so-b: unknown part <x>; use one of các"),
    (AGENCY, "kind: department}", "kind: department, members: {kinds: [x]}}", r"so-b, members: unknown kind 'x'"),
    (AGENCY, "kind: department}", "kind: department, members: {kinds: [], entered: [x]}}", r"'entered' has 'x'; write"),
    (AGENCY, "kind: department}", "kind: department, members: {kinds: [], entered: [{agency: x, from: 2025-03-01}]}}",
     r"so-b, members, entered: there is no agency 'x'"),
    (AGENCY, "kind: department}",
     "kind: department, members: {kinds: [], entered: [{agency: so-b, from: 2025-03-01, basis: [x]}]}}",
     r"so-b: unknown source 'x'"),
    (AGENCY, "name: Sở B", "name: sở a", r"so-b: has the name of 'so-a' at the same time; give one"),
    (AGENCY, "level: province", "level: village", r"its file has the level 'village'; begin it with"),
    (AGENCY, "agencies:", "agency:", r"agencies\.yaml: agency: unknown section; use one of spelling"),
    (AGENCY, "agencies:", "sources: 3\nagencies:", r"agencies\.yaml: sources: not a mapping"),
    (SUCCESSION, "from: so-a", "from: so-z", r"successions\.yaml: so-z: there is no agency 'so-z'"),
    (SUCCESSION, "to: [so-b]", "to: [so-z]", r"so-a: there is no agency 'so-z'"),
    (SUCCESSION, "to: [so-b]", "to: [{heir: so-b, feld: roads}]", r"so-a, heir 1: unknown key 'feld'"),
    (SUCCESSION, "to: [so-b]", "to: [{heir: so-b, field: sea}]", r"so-a: unknown field 'sea'; use one of roads"),
    (SUCCESSION, "to: [so-b]", "to: [xa-y]", r"'xa-y' does not exist on 2025-03-01; mend the day"),
    (SUCCESSION, "2025-03-01", "2025-04-01", r"so-a: gives on 2025-04-01, when it does not exist"),
    (SUCCESSION, "2025-03-01", "2025-02-01", r"so-a: gives all it has on 2025-02-01 but goes on; name the field, or"),
    (SUCCESSION, "from: so-a, to: [so-b]", "from: so-b, to: [so-b]", r"so-b: gives all it has on 2025-03-01"),
    (SUCCESSION, "basis: [law]", "basis: [talk]", r"so-a: unknown source 'talk'"),
    (SUCCESSION, "verified: partly", "verified: maybe", r"'verified' is 'maybe'"),
    (SUCCESSION, "day: 2025-03-01, ", "", r"so-a: no 'day'; add"),
    ("vietnam/spelling.yaml", "tails:", "tales:", r"spelling: unknown key 'tales'"),
    ("vietnam/spelling.yaml", "heads:", "hats:", r"hats: unknown section"),
    ("vietnam/spelling.yaml", "not_after: ", "after: ", r"spelling\.yaml: Sở: unknown key 'after'"),
    (AGENCY, "{id: so-b", "{{id: so-b", r"vietnam/agencies\.yaml: whole file: not YAML"),
    ("vietnam/provinces.csv", "98,province", "98,village", r"provinces\.csv: here: 'kind' is 'village'; use one of"),
    ("vietnam/provinces.csv", "98,province", "98,", r"provinces\.csv: here: no 'kind'"),
    ("vietnam/spelling.yaml", "parent: so-b", "parent: so-z", r"there is no agency 'so-z'; add it or mend 'parent'"),
    ("vietnam/spelling.yaml", "committee: UBND, ", "", r"spelling\.yaml: places: no 'committee'"),
    ("here/places.csv", "2025-07-01", "1/7/2025", r"places\.csv: xa-y: 'from' is '1/7/2025', not a day; write it as"),
    ("here/places.csv", "2025-07-01", "", r"places\.csv: xa-y: 'from' is '', not a day"),
    ("here/places.csv", "formed_from", "made_of", r"unknown key 'made_of'"),
    ("here/places.csv", "xa-y,commune", ",commune", r"places\.csv: line 3: no 'id'; add"),
    ("here/places.csv", "confirmed", "confirmed,5", r"xa-y: unknown key '\(too many cells\)'"),
    ("vietnam/communes.csv", ",from", ",since", r"communes\.csv: xa-z: unknown key 'since'; use one of province"),
    ("vietnam/communes.csv", "03002,2025-07-01", "03002,1/7", r"communes\.csv: xa-z: 'from' is '1/7', not a day"),
    ("vietnam/spelling.yaml", "kind: department}", "kind: sea}", r"spelling\.yaml: các sở: 'kind' is 'sea'"),
    ("here/places.csv", ",ubnd-tinh,", ",huyen-z,", r"xa-y: there is no agency 'huyen-z'"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "message"), FAULTS)
def test_a_fault_is_refused_with_its_place_and_the_way_out(
    data: Data, file: str, old: str, new: str, message: str
) -> None:
    data.replace(file, old, new)
    with pytest.raises(InvalidRegister, match=message):
        load_contents("here")


def test_bytes_that_are_no_text_are_refused(data: Data) -> None:
    (data.folder / "here" / "own.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InvalidRegister, match=r"here/own\.yaml: whole file: not YAML"):
        load_contents("here")


def test_a_list_where_sections_belong_is_refused(data: Data) -> None:
    data.write("here/own.yaml", "- agencies")
    with pytest.raises(InvalidRegister, match=r"here/own\.yaml: whole file: not a mapping; begin with a key"):
        load_contents("here")


def test_a_missing_section_is_named(data: Data) -> None:
    (data.folder / "vietnam" / "spelling.yaml").unlink()
    with pytest.raises(InvalidRegister, match=r"spelling: no file has this section; add"):
        load_contents("here")


@pytest.mark.parametrize("province", ["nowhere", "vietnam", "../here", ""])
def test_only_listed_provinces_are_read(data: Data, province: str) -> None:
    with pytest.raises(InvalidRegister, match=r"there is no such province; ask for one of here, there$"):
        load_contents(province)


def test_a_province_needs_no_folder(data: Data) -> None:
    (data.folder / "here" / "places.csv").unlink()
    assert [each.agency.id for each in load_contents("here").described] == ["so-a", "so-b", "xa-z"]


def test_a_group_has_the_agencies_of_its_kinds_and_those_entered_from_their_days_on(data: Data) -> None:
    data.write(
        "here/groups.yaml",
        """\
        level: group
        agencies:
          - id: g-mixed
            name: Nhóm
            kind: group
            members:
              kinds: [commune]
              entered:
                - {agency: so-b, from: 2025-09-01, basis: [law]}
                - {agency: xa-z, from: 2025-08-01, to: 2025-08-31, out: true}
        """,
    )
    rule = load_contents("here").members["g-mixed"]
    days = [date(2025, 7, 1), date(2025, 8, 1), date(2025, 9, 1)]
    assert [[one for one in rule.ever if rule.include(one, day)] for day in days] == [
        ["xa-y", "xa-z"], ["xa-y"], ["xa-y", "xa-z", "so-b"]
    ]  # fmt: skip
