"""Hostile bytes made of good ones: cut, bitten, doubled, nested, swollen, in another encoding. The same seed makes the same bytes."""

from random import Random

NASTY = [
    "\x00", "\u200b", "\u200d", "\u202e", "\u2066", "\ufeff", "\u00ad", "\u2028", "\x85", "\x1b[31m", "\u0130", "\u0131", "\u1e9e", "\ufb01", "\U0001f600",
    "\U000e0041", "e\u0301", "\u0661\u0662", "\uff12", "\u00bd", "\ufffd", "[bold]", "%s%n{0}", "../../x", "'; DROP TABLE x; --", '"', "\\", "\\ud800",
    "&#xd800;", "&#0;", "&lt;", "&#99999999999;", "30 February 2013", "2013-02-30", "0000-00-00", "99999-99-99", "31.11.2013", "-1", "1e999", "NaN",
    "9" * 400, "9" * 5000, "a" * 5000, " " * 3000, "\n" * 3000, "\t", "\r", "\r\n", "\x0b", "\x0c", "\x1a",
]  # fmt: skip
BYTES = [
    b"\xff",
    b"\xfe",
    b"\xc3",
    b"\xe2\x82",
    b"\xf0\x9f",
    b"\xed\xa0\x80",
    b"\xc0\x80",
    b"\x80",
    b"\x00",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xfe\xff",
]
NUMBERS = [
    b"0",
    b"-1",
    b"00",
    b"99",
    b"366",
    b"9999",
    b"99999",
    b"2147483648",
    b"18446744073709551616",
    b"1e400",
    b"0x7f",
    b"3.5",
    b"",
]
ENCODINGS = ["utf-16", "utf-16-be", "utf-32", "cp1251", "koi8-r", "shift_jis", "utf-7", "latin-1", "cp1252"]
DECLARED = [b"utf-8", b"utf-16", b"windows-1251", b"koi8-r", b"iso-2022-jp", b"utf-7", b"hz", b"idna", b"rot13", b"base64", b"zlib", b"unicode_escape",
            b"x-unknown", b"\x00", b"cp65001", b"undefined", b"punycode", b"a" * 300]  # fmt: skip
LONGEST = 200_000


class Mutator:
    """Makes one hostile input after the other of good ones, with the words of their format."""

    def __init__(self, seed: str, good: list[bytes], words: list[str]) -> None:
        self.random = Random(seed)
        self.good = good
        self.words = [word.encode() for word in words] or [b" "]
        self.nasty = [*(word.encode() for word in NASTY), *BYTES]
        self.ways = [
            self.cut, self.behead, self.bite, self.insert, self.insert_word, self.overwrite, self.double, self.nest, self.drop, self.swap, self.splice,
            self.encode, self.number, self.declare, self.flood,
        ]  # fmt: skip

    def made(self) -> bytes:
        """One hostile input, by one to four ways after another."""
        data = self.random.choice(self.good)
        for _ in range(self.random.choice((1, 1, 1, 2, 2, 3, 4))):
            data = self.random.choice(self.ways)(data)[:LONGEST]
        return data

    def at(self, data: bytes) -> int:
        return self.random.randint(0, len(data))

    def piece(self, data: bytes, longest: int = 400) -> tuple[int, int]:
        begin = self.at(data)
        return begin, min(len(data), begin + self.random.randint(1, longest))

    def cut(self, data: bytes) -> bytes:
        return data[: self.at(data)]

    def behead(self, data: bytes) -> bytes:
        return data[self.at(data) :]

    def bite(self, data: bytes) -> bytes:
        out = bytearray(data)
        for _ in range(self.random.randint(1, 8) if out else 0):
            out[self.random.randrange(len(out))] = self.random.randrange(256)
        return bytes(out)

    def put(self, data: bytes, what: bytes) -> bytes:
        at = self.at(data)
        return data[:at] + what + data[at:]

    def insert(self, data: bytes) -> bytes:
        return self.put(data, self.random.choice(self.nasty))

    def insert_word(self, data: bytes) -> bytes:
        return self.put(data, self.random.choice(self.words))

    def overwrite(self, data: bytes) -> bytes:
        begin, end = self.piece(data, 20)
        return data[:begin] + self.random.choice(self.nasty) + data[end:]

    def double(self, data: bytes) -> bytes:
        begin, end = self.piece(data)
        return data[:end] + data[begin:end] * self.random.choice((1, 2, 40)) + data[end:]

    def nest(self, data: bytes) -> bytes:
        word, times = self.random.choice(self.words), self.random.choice((3, 60, 150, 1_200))
        at = self.at(data)
        return data[:at] + word * times + data[at:]

    def drop(self, data: bytes) -> bytes:
        begin, end = self.piece(data, 40)
        return data[:begin] + data[end:]

    def swap(self, data: bytes) -> bytes:
        lines = data.split(b"\n")
        self.random.shuffle(lines)
        return b"\n".join(lines)

    def splice(self, data: bytes) -> bytes:
        other = self.random.choice(self.good)
        return data[: self.at(data)] + other[self.at(other) :]

    def encode(self, data: bytes) -> bytes:
        return data.decode("utf-8", "replace").encode(self.random.choice(ENCODINGS), "replace")

    def number(self, data: bytes) -> bytes:
        places = [i for i, byte in enumerate(data) if 48 <= byte <= 57]
        if not places:
            return data
        begin = end = self.random.choice(places)
        while end < len(data) and 48 <= data[end] <= 57:
            end += 1
        return data[:begin] + self.random.choice(NUMBERS) + data[end:]

    def declare(self, data: bytes) -> bytes:
        """Another encoding is named than the one that the bytes are in."""
        return data.replace(b"utf-8", self.random.choice(DECLARED)).replace(b"UTF-8", self.random.choice(DECLARED))

    def flood(self, data: bytes) -> bytes:
        """Words of the format in any order, long enough to make a loop within a loop seen."""
        some = [self.random.choice(self.words) for _ in range(self.random.randint(1, 6))]
        return self.put(data, b"".join(self.random.choice(some) for _ in range(self.random.choice((10, 100, 1_500)))))
