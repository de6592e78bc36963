"""Posts: who is at the head of a body, by the words of the post; the body itself is meant where its head is told.

Folded, or in small letters: sentences begin a post with a capital where it names one person, and small where it names
many.
"""

from dataclasses import dataclass

from dondoc.grammar.kinds.places import HAMLET
from dondoc.grammar.patterns import any_of


@dataclass(frozen=True, slots=True)
class Post:
    """The post at the head of a body: its words, whether any body may have such a head, and whether papers bear it.

    A post whose words say little (`of` is not empty) is one only before those: 'chánh văn phòng', but not 'chánh niệm'.
    """

    words: str
    of_any_body: bool = False
    signs: bool = True
    of: tuple[str, ...] = ()

    @property
    def pattern(self) -> str:
        """The words, where they are a post."""
        return rf"{self.words}(?= {any_of(*self.of)}\b)" if self.of else self.words


POSTS = (
    Post("thủ trưởng", of_any_body=True, signs=False),
    Post("người đứng đầu", of_any_body=True, signs=False),
    Post("lãnh đạo", of_any_body=True, signs=False),
    Post("tổng giám đốc"),
    Post("giám đốc", of_any_body=True),
    Post("chủ tịch", of_any_body=True),
    Post("bộ trưởng"),
    Post("tổng cục trưởng"),
    Post("chi cục trưởng"),
    Post("cục trưởng"),
    Post("vụ trưởng"),
    Post("viện trưởng"),
    Post("hiệu trưởng"),
    Post("chỉ huy trưởng"),
    Post("trạm trưởng"),
    Post("đồn trưởng"),
    Post("đội trưởng"),
    Post("hạt trưởng"),
    Post("tổng biên tập"),
    Post("chánh án"),
    Post("chánh", of=("văn phòng", "thanh tra")),
    # 'Trưởng ban Ban Quản lý …', 'Trưởng phòng Phòng Kinh tế': the kind of body is said twice.
    Post("trưởng ban", of=("ban",)),
    Post("trưởng phòng", of=("phòng",)),
    Post("trưởng trạm", of=("trạm",)),
    Post("tổ trưởng", of=("tổ đảng",)),
    Post("chủ nhiệm", of=("(?:uỷ|ủy) ban", "văn phòng (?:quốc hội|chính phủ|chủ tịch nước)")),
    # 'Bí thư chi bộ' is a person; at the head of the Youth Union, and of all party committees, the body is meant.
    Post(
        "bí thư",
        of=(
            "tỉnh đoàn",
            "thành đoàn",
            "đoàn (?:thanh niên|tncs|xã|phường|khối|trường)",
            "đảng (?:ủy|uỷ) các",
            "các (?:huyện|đảng|thành|chi) (?:ủy|uỷ|đoàn|bộ)",
        ),
    ),
    Post("trưởng", of=("ban", "phòng", "công an", "trạm", "thuế", "thống kê", "đoàn (?:đại biểu quốc hội|đbqh)")),
    Post("trưởng", of=("các (?:ban|phòng|trạm|đơn vị|đoàn thể)", f"các {HAMLET}")),
)

POST_WORDS = tuple(dict.fromkeys(post.words for post in POSTS))
HEAD = any_of(*(post.pattern for post in POSTS))
SIGNING = tuple(post.words for post in POSTS if post.signs and not post.of)
# Before a group: 'thủ trưởng các sở, ngành'; a post of one kind heads a group of that kind alone.
HEAD_OF_ANY = any_of(*(post.pattern for post in POSTS if post.of_any_body))
# How they are addressed.
ADDRESS = "(?:(?:các )?(?:đồng chí|đ/c|ông|bà))"
