"""A file on a real disk and what a reader makes of it."""

import pytest

from timeline.articles.readers.files import read_path


@pytest.fixture
def read(tmp_path):
    def of(name, data, **options):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return list(read_path(path, **options))

    return of


@pytest.fixture
def said(read, tmp_path):
    """Return the sentences said of a file's problems, the folder's name left out."""

    def of(name, data, **options):
        return [str(problem).replace(f"{tmp_path}/", "") for problem in read(name, data, **options)]

    return of
