"""What is public goes out small; what knows who is there goes out as it is."""

import gzip

import pytest
from flask.testing import FlaskClient

from tests.factories import World

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
READS_GZIP = {"Accept-Encoding": "gzip, deflate, br"}


@pytest.mark.parametrize("path", ["/", "/guide/forgiving", "/dist/site.css", "/dist/site.js"])
def test_public_pages_and_files_are_compressed_for_who_can_read_it(
    client: FlaskClient, world: World, path: str
) -> None:
    plain, small = client.get(path), client.get(path, headers=READS_GZIP)
    assert small.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(small.data) == plain.data
    assert len(small.data) < len(plain.data) / 2
    assert small.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
    assert small.headers["Cache-Control"] == plain.headers["Cache-Control"]


def test_a_file_that_is_known_is_not_sent_again(client: FlaskClient, world: World) -> None:
    tag = client.get("/dist/site.css", headers=READS_GZIP).headers["ETag"]
    assert client.get("/dist/site.css", headers={**READS_GZIP, "If-None-Match": tag}).status_code == 304


def test_fonts_are_small_already(client: FlaskClient, world: World) -> None:
    answer = client.get("/dist/fonts/fraunces-latin-wght-normal.woff2", headers=READS_GZIP)
    assert "Content-Encoding" not in answer.headers


@pytest.mark.parametrize("path", ["/start", "/login", "/me", "/me/contact"])
def test_pages_with_a_secret_in_them_are_not_compressed(world: World, path: str) -> None:
    client = world.participant().client if path.startswith("/me") else world.app.test_client()
    answer = client.get(path, headers=READS_GZIP)
    assert answer.status_code == 200
    assert "Content-Encoding" not in answer.headers


def test_a_part_of_a_file_is_sent_as_it_is(client: FlaskClient, world: World) -> None:
    whole = client.get("/dist/site.css").data
    part = client.get("/dist/site.css", headers={**READS_GZIP, "Range": "bytes=0-999"})
    assert (part.status_code, "Content-Encoding" in part.headers, part.data) == (206, False, whole[:1000])
