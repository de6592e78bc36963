"""'Theo chức năng, nhiệm vụ được giao': words behind a list of agencies that only say within what each of them acts."""

from dondoc.grammar.patterns import any_of

_FIELD = any_of("chức năng", "nhiệm vụ", "lĩnh vực", "quyền hạn", "thẩm quyền", "phạm vi", "phân công", "phân cấp")
_OF_WHOM = any_of(
    "quản lý", "được giao", "được phân công", "nhà nước", "phụ trách", "chuyên môn", "của mình", "của ngành mình",
    "của ngành", "của cơ quan", "của đơn vị", "của tỉnh",
)  # fmt: skip
# A pattern over folded text.
WITHIN_COMPETENCE = rf"(?:theo|căn cứ|trong phạm vi)(?: vào)?(?: các)?(?:,? (?:và )?{_FIELD})+(?: {_OF_WHOM})*"
