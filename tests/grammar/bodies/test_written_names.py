import pytest

from dondoc.grammar.bodies.written_names import as_written

NAMES = {
    "a city in short": ("UBND TP Hải Phòng", "UBND thành phố Hải Phòng"),
    "a city in short, with a stop": ("Công an TP. Huế", "Công an thành phố Huế"),
    "no city": ("Đội TPHN số 2", "Đội TPHN số 2"),
    "a command in full": ("BTL Thủ đô Hà Nội", "Bộ Tư lệnh Thủ đô Hà Nội"),
    "a committee in short": ("Ủy ban nhân dân xã Mường Lạn", "UBND xã Mường Lạn"),
    "a committee inside": ("Ban cán sự đảng Ủy ban nhân dân tỉnh", "Ban cán sự đảng UBND tỉnh"),
    "a word that goes on with the list": ("Hợp tác xã Nậm La và", "Hợp tác xã Nậm La"),
    "a council": ("Đảng đoàn Hội đồng nhân dân tỉnh", "Đảng đoàn HĐND tỉnh"),
    "committees of a council": ("các Ban của Hội đồng nhân dân tỉnh", "Các Ban HĐND tỉnh"),
    "committees of a council in short": ("các Ban HĐND tỉnh", "Các Ban HĐND tỉnh"),
    "members of a council": ("các đại biểu Hội đồng nhân dân tỉnh", "Đại biểu HĐND tỉnh"),
    "a board of another body": ("Ban của Hội Nông dân", "Ban của Hội Nông dân"),
    "an abbreviation in full": ("BQL khu rừng đặc dụng", "Ban Quản lý khu rừng đặc dụng"),
    "a field of a commune's division in full": ("Phòng VH-XH", "Phòng Văn hóa - Xã hội"),
    "a union of a commune in full": ("Hội PN xã", "Hội Liên hiệp Phụ nữ xã"),
    "a league of a commune in full": ("Đoàn TN phường", "Đoàn Thanh niên phường"),
    "the Front of a commune in full": ("UBMTTQVN xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã"),
    "the police of a commune in full": ("CA xã", "Công an xã"),
    "a division of a commune in full": ("Phòng KT", "Phòng Kinh tế"),
    "a division of another name": ("Phòng KT-HT", "Phòng KT-HT"),
    "a board of an economic zone in full": ("Ban QLKKT tỉnh", "Ban Quản lý khu kinh tế tỉnh"),
    "a board in one abbreviation": ("BQLKKT", "Ban Quản lý khu kinh tế"),
    "a station of radio and television in full": ("Đài PT-TH tỉnh", "Đài Phát thanh - Truyền hình tỉnh"),
    "a paper and a station in full": ("Báo và Đài PT-TH tỉnh", "Báo và Đài Phát thanh - Truyền hình tỉnh"),
    "the court of a district in full": ("TAND huyện Gio Hải", "Tòa án nhân dân huyện Gio Hải"),
    "a division of a district in full": ("Phòng GD&ĐT huyện", "Phòng Giáo dục và Đào tạo huyện"),
    "a division of three fields in full": ("Phòng LĐ-TB&XH", "Phòng Lao động - Thương binh và Xã hội"),
    "a centre of two kinds in full": (
        "TT GDNN-GDTX huyện",
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện",
    ),
    "an association of artists in full": ("Hội VHNT tỉnh", "Hội Văn học nghệ thuật tỉnh"),
    "an association of the old in full": ("Hội NCT huyện", "Hội Người cao tuổi huyện"),
    "letters that are a company's name": ("Công ty NCT Hải Vân", "Công ty NCT Hải Vân"),
    "the command of the border guards": ("Bộ Chỉ huy biên phòng tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"),
    "a post of the border guards": ("Đồn biên phòng Sen Thủy", "Đồn biên phòng Sen Thủy"),
    "the board of all zones": ("Ban Quản lý Khu công nghiệp tỉnh", "Ban Quản lý các khu công nghiệp tỉnh"),
    "the board of one zone": ("Ban Quản lý Khu công nghiệp Hòa Phú", "Ban Quản lý Khu công nghiệp Hòa Phú"),
    "a board of zones of two kinds": (
        "Ban Quản lý khu công nghiệp, khu kinh tế tỉnh",
        "Ban Quản lý khu công nghiệp, khu kinh tế tỉnh",
    ),
    "a school that is no station": ("Trường PTTH Kim Bôi", "Trường PTTH Kim Bôi"),
    "a centre in full": ("TT Dịch vụ công", "Trung tâm Dịch vụ công"),
    "an office in full": ("VP HĐND và UBND xã", "Văn phòng HĐND và UBND xã"),
    "two letters that are no union": ("Công ty PN Hải Vân", "Công ty PN Hải Vân"),
    "two letters inside a word": ("Đoàn TNCS Hồ Chí Minh xã", "Đoàn TNCS Hồ Chí Minh xã"),
    "the level of a committee written with a capital": ("UBND Phường", "UBND phường"),
    "the level before the name of a place": ("Công an Xã Tân Kỳ", "Công an xã Tân Kỳ"),
    "no level, but a word of the name": ("Ban Văn hóa - Xã Hội", "Ban Văn hóa - Xã Hội"),
    "a capital at its head": ("các chủ rừng;", "Các chủ rừng"),
    "without the word that links it": ("và Công ty Điện lực", "Công ty Điện lực"),
    "without its part in the list": ("Trung tâm Dạy nghề (làm đầu mối)", "Trung tâm Dạy nghề"),
    "the front of a commune": ("UBMTTQVN xã Mường Lạn", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Mường Lạn"),
    "the front of a commune in two words": ("Ủy ban MTTQ VN xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã"),
    "with a bracket of its name": ("Công ty Lâm nghiệp (Sông Đà)", "Công ty Lâm nghiệp (Sông Đà)"),
    "a branch of the bank of the state": (
        "Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 3",
        "Ngân hàng Nhà nước Chi nhánh Khu vực 3",
    ),
}


@pytest.mark.parametrize(("words", "name"), NAMES.values(), ids=NAMES.keys())
def test_a_body_that_no_register_knows_is_called_as_the_document_calls_it(words: str, name: str) -> None:
    ref = as_written(words)
    assert (ref.name, ref.agency) == (name, None)
