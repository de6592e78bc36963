"""Names of organisations that no register knows: where they begin and where they end."""

import pytest

from dondoc.grammar.bodies.organisations import (
    organisation_at,
)

NAMES = {
    "the inspectorates of all": (
        "Thanh tra các sở, ngành, địa phương dừng các cuộc trùng nhau",
        "Thanh tra các sở, ngành, địa phương",
    ),
    "a school of any kind": ("Cơ sở giáo dục rà soát học sinh nghỉ học", "Cơ sở giáo dục"),
    "the school itself": ("Nhà trường bố trí phòng học tạm", "Nhà trường"),
    "groups of teachers": ("các Tổ chuyên môn lập đề cương ôn tập", "các Tổ chuyên môn"),
    "districts of two kinds": ("UBND các quận, huyện bố trí bến đò", "UBND các quận, huyện"),
    "the front of a commune": ("MTTQ xã vận động chủ đò", "MTTQ xã"),
    "those who check together": ("Tổ liên ngành bến bãi kiểm tra đột xuất", "Tổ liên ngành bến bãi"),
    "a state audit office": ("Kiểm toán nhà nước khu vực XI tạo điều kiện", "Kiểm toán nhà nước khu vực XI"),
    "centres of a kind": ("Các Trung tâm y tế giám sát ca bệnh", "Các Trung tâm y tế"),
    "a centre against diseases, up to a verb": (
        "Trung tâm Kiểm soát bệnh tật tỉnh phun hóa chất",
        "Trung tâm Kiểm soát bệnh tật tỉnh",
    ),
    "a power company, up to a verb": ("Công ty Điện lực tỉnh di dời đường dây", "Công ty Điện lực tỉnh"),
    "a station's board": ("Ban Quản lý bến xe thu phí qua thẻ", "Ban Quản lý bến xe"),
    "a school": ("Trường Cao đẳng Y tế mở lớp buổi tối", "Trường Cao đẳng Y tế"),
    "water works": ("Chi cục Thủy lợi nạo vét mương tiêu", "Chi cục Thủy lợi"),
    "a board of projects of a kind": (
        "Ban Quản lý dự án nâng cấp đô thị tỉnh bàn giao mặt bằng",
        "Ban Quản lý dự án nâng cấp đô thị tỉnh",
    ),
    "a fund whose name holds a verb": (
        "Quỹ Đầu tư phát triển tỉnh cho vay vốn ưu đãi",
        "Quỹ Đầu tư phát triển tỉnh",
    ),
    "heritage": (
        "Trung tâm Bảo vệ và phát huy giá trị di tích mở cửa ban đêm",
        "Trung tâm Bảo vệ và phát huy giá trị di tích",
    ),
    "a place at its end, up to any word": (
        "Hợp tác xã Vận tải Hoàng Liên đổi bến của ba tuyến",
        "Hợp tác xã Vận tải Hoàng Liên",
    ),
    "a place of one syllable": ("Hạt Kiểm lâm huyện Ý Yên lội rừng hằng đêm", "Hạt Kiểm lâm huyện Ý Yên"),
    "a number at its end": ("Kho bạc Nhà nước khu vực XVIII mời khách", "Kho bạc Nhà nước khu vực XVIII"),
    "plants": ("Trung tâm Giống Cây trồng Hòa Bình nhân giống lúa", "Trung tâm Giống Cây trồng Hòa Bình"),
    "a zone": ("Ban Quản lý Khu Kinh tế Vũng Áng thu hút nhà máy", "Ban Quản lý Khu Kinh tế Vũng Áng"),
    "up to an adverb": ("Công ty Cấp nước thị xã chủ động tích nước", "Công ty Cấp nước thị xã"),
    "a sentence whose verb has no partner": (
        "Trung tâm Nước sạch và Vệ sinh môi trường nông thôn chở nước đến các thôn vùng cao.",
        "Trung tâm Nước sạch và Vệ sinh môi trường nông thôn",
    ),
    "a long name with a stop behind it": (
        "Chi cục Quản lý chất lượng nông lâm sản và thủy sản tỉnh.",
        "Chi cục Quản lý chất lượng nông lâm sản và thủy sản tỉnh",
    ),
    "two fields with a dash": ("Phòng Hành chính - Tổ chức chủ trì", "Phòng Hành chính - Tổ chức"),
    "those who run hamlets": ("Ban điều hành các thôn vận động hộ dân", "Ban điều hành các thôn"),
    "what it is": ("Vụ Khoa học là đầu mối theo dõi", "Vụ Khoa học"),
    "a workshop": ("Phân xưởng 3 chủ trì", "Phân xưởng 3"),
    "unions of communes": ("Các xã đoàn phát động hội thi", "Các xã đoàn"),
    "a brigade that goes on": ("Lữ đoàn 384 mượn hai máy lọc nước", "Lữ đoàn 384"),
    "works of towns": (
        "Công ty Cổ phần Môi trường và Công trình đô thị Thanh Hóa quét dọn bãi biển hai lượt",
        "Công ty Cổ phần Môi trường và Công trình đô thị Thanh Hóa",
    ),
    "those who buy": ("Các doanh nghiệp thu mua nông sản, Sở Y tế", "Các doanh nghiệp thu mua nông sản"),
    "those who carry": ("Các đơn vị vận chuyển hành khách; Sở Y tế", "Các đơn vị vận chuyển hành khách"),
    "a long sentence without a stop": (
        "Vườn quốc gia Pù Mát vẽ lại bản đồ mọi lối mòn từ trạm gác số một đến tận chân thác cao nhất của khu lõi",
        "Vườn quốc gia Pù Mát",
    ),
    "a central body that does something": (
        "Trung tâm Truyền thông Sức khỏe Trung ương sản xuất phim mẫu",
        "Trung tâm Truyền thông Sức khỏe Trung ương",
    ),
    "a cooperative of weavers": ("Hợp tác xã thổ cẩm Bản Lác chủ động dệt", "Hợp tác xã thổ cẩm Bản Lác"),
    "a working group of neighbours": ("Tổ hợp tác xe ôm, Sở Y tế", "Tổ hợp tác xe ôm"),
    "members of a board": ("các thành viên Ban Chỉ đạo tỉnh rà soát", "các thành viên Ban Chỉ đạo tỉnh"),
    "a centre of general services": (
        "Trung tâm Dịch vụ tổng hợp xã tổng hợp số liệu",
        "Trung tâm Dịch vụ tổng hợp xã",
    ),
    "a control room": (
        "Trung tâm Giám sát, điều hành đô thị thông minh, Sở Y tế",
        "Trung tâm Giám sát, điều hành đô thị thông minh",
    ),
    "a centre of three kinds of promotion": (
        "Trung tâm Xúc tiến đầu tư, thương mại và du lịch tỉnh, Sở Y tế",
        "Trung tâm Xúc tiến đầu tư, thương mại và du lịch tỉnh",
    ),
    "a union of the country": ("Trung ương Hội Nông dân Việt Nam phát động", "Trung ương Hội Nông dân Việt Nam"),
    "a federation of the country": ("Tổng Liên đoàn Lao động Việt Nam, Bộ Y tế", "Tổng Liên đoàn Lao động Việt Nam"),
    "those who stand for a council": ("Thường trực HĐND tỉnh, các Ban", "Thường trực HĐND tỉnh"),
    "committees of a council": ("các Ban của Hội đồng nhân dân tỉnh giám sát", "các Ban của Hội đồng nhân dân tỉnh"),
    "groups of a council": ("các Tổ đại biểu và đại biểu HĐND tỉnh", "các Tổ đại biểu"),
    "associations": ("các hiệp hội ngành hàng tổ chức hội chợ", "các hiệp hội ngành hàng"),
    "groups of companies": ("các tập đoàn, tổng công ty nhà nước; Sở Y tế", "các tập đoàn, tổng công ty nhà nước"),
    "banks": ("các ngân hàng thương mại, Sở Y tế", "các ngân hàng thương mại"),
    "one in each commune": ("Phòng Kinh tế các xã, phường; Sở Y tế", "Phòng Kinh tế các xã, phường"),
    "what it is against": (
        "Quỹ Phòng, chống tác hại của thuốc lá hỗ trợ kinh phí",
        "Quỹ Phòng, chống tác hại của thuốc lá",
    ),
    "against what, up to a verb": (
        "Ban Chỉ huy Phòng, chống thiên tai tỉnh huy động lực lượng",
        "Ban Chỉ huy Phòng, chống thiên tai tỉnh",
    ),
    "up to the province of its name": (
        "Công ty Cổ phần Môi trường đô thị Đà Nẵng đầu tư phương tiện thu gom, công khai lịch",
        "Công ty Cổ phần Môi trường đô thị Đà Nẵng",
    ),
    "a party body of a council": ("Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo việc", "Đảng đoàn Hội đồng nhân dân tỉnh"),
    "works of research": ("Các cơ sở nghiên cứu trên địa bàn tỉnh, Sở Y tế", "Các cơ sở nghiên cứu trên địa bàn tỉnh"),
    "the youth of a district": ("Huyện đoàn, Hội Nông dân", "Huyện đoàn"),
    "a publisher": ("Nhà xuất bản Giáo dục Việt Nam cung cấp", "Nhà xuất bản Giáo dục Việt Nam"),
    "teams that go somewhere": ("Các Tổ công tác của Bộ đi kiểm tra", "Các Tổ công tác của Bộ"),
    "posts at the border": ("Các đồn Biên phòng cử cán bộ", "Các đồn Biên phòng"),
    "lasting education": (
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên: Mở lớp",
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên",
    ),
    "a team of a district": (
        "Đội Quản lý trật tự xây dựng đô thị huyện kiểm tra",
        "Đội Quản lý trật tự xây dựng đô thị huyện",
    ),
    "one office that guides each commune": ("Phòng Kinh tế hướng dẫn các xã hoàn thiện", "Phòng Kinh tế"),
    "up to a word of mending": ("Các doanh nghiệp hạ tầng sửa chữa mặt đường, lắp đèn", "Các doanh nghiệp hạ tầng"),
    "deputies of a place": ("Tổ đại biểu HĐND tỉnh, Sở Y tế", "Tổ đại biểu HĐND tỉnh"),
    "a window": ("Bộ phận Tiếp nhận và Trả kết quả huyện niêm yết mã", "Bộ phận Tiếp nhận và Trả kết quả huyện"),
    "up to a word of solving": ("Vụ Kế hoạch - Tài chính tháo gỡ vướng mắc", "Vụ Kế hoạch - Tài chính"),
    "a whole text": ("Trung tâm Xúc tiến đầu tư tỉnh", "Trung tâm Xúc tiến đầu tư tỉnh"),
    "up to a comma": ("Công ty Điện lực Lai Châu, các huyện", "Công ty Điện lực Lai Châu"),
    "up to a semicolon": ("Trường Cao đẳng Y tế; Sở Nội vụ", "Trường Cao đẳng Y tế"),
    "up to a colon": ("Sở Du lịch: Xây dựng đề án", "Sở Du lịch"),
    "up to the next name": ("Viện Kiểm sát và Tòa án", "Viện Kiểm sát"),
    "up to the next group": ("Sở Du lịch và các đơn vị", "Sở Du lịch"),
    "up to a word of leading": ("Ban Quản lý Khu kinh tế chủ trì", "Ban Quản lý Khu kinh tế"),
    "up to a word of cooperating": ("Sở Du lịch phối hợp với Sở Y tế", "Sở Du lịch"),
    "up to a word of doing": ("Công an cấp xã thực hiện", "Công an cấp xã"),
    "up to an order": ("Bảo hiểm xã hội tỉnh có trách nhiệm", "Bảo hiểm xã hội tỉnh"),
    "with a hyphen inside": ("Đài Phát thanh - Truyền hình", "Đài Phát thanh - Truyền hình"),
    "with a figure inside": ("Ban Chỉ đạo 35 tỉnh", "Ban Chỉ đạo 35 tỉnh"),
    "a place with its committee": ("UBND xã Mường La", "UBND xã Mường La"),
    "a committee in the older spelling": ("Uỷ ban nhân dân các xã", "Uỷ ban nhân dân các xã"),
    "the office of a bank": ("Phòng giao dịch NHCSXH Mường La", "Phòng giao dịch NHCSXH Mường La"),
    "a bank with its branch": ("Ngân hàng Nhà nước chi nhánh Khu vực 3", "Ngân hàng Nhà nước chi nhánh Khu vực 3"),
    "owners": ("các chủ mỏ: Lắp đặt trạm cân", "các chủ mỏ"),
    "a group": ("các doanh nghiệp viễn thông", "các doanh nghiệp viễn thông"),
    "a group with a capital": ("Các trường đại học", "Các trường đại học"),
    "up to a purpose": ("các viện nghiên cứu để thử nghiệm giống", "các viện nghiên cứu"),
    "a university": ("Đại học Tây Bắc", "Đại học Tây Bắc"),
    "a board of works": (
        "Ban Quản lý dự án đầu tư các công trình nông nghiệp tỉnh trình hồ sơ",
        "Ban Quản lý dự án đầu tư các công trình nông nghiệp tỉnh",
    ),
    "a department of a pair of words": ("Cục Quản lý Khám, chữa bệnh; Vụ Pháp chế", "Cục Quản lý Khám, chữa bệnh"),
    "one in every province": ("Các Sở Y tế, UBND các tỉnh", "Các Sở Y tế"),
    "a board written small": ("Ban quản lý dự án tỉnh: Rà soát", "Ban quản lý dự án tỉnh"),
    "a department written small": ("Sở du lịch chủ trì", "Sở du lịch"),
    "a company": ("Công ty cổ phần Môi trường đô thị", "Công ty cổ phần Môi trường đô thị"),
    "up to a verb behind the place": ("Công an tỉnh tuần tra ban đêm", "Công an tỉnh"),
    "up to a word with which a task begins": ("Trung tâm Khuyến nông rà soát vùng trồng", "Trung tâm Khuyến nông"),
    "a department of two fields that lists more": (
        "Vụ Đất đai và Đo đạc, bản đồ; Vụ Pháp chế",
        "Vụ Đất đai và Đo đạc, bản đồ",
    ),
    "one in each of some provinces": ("Sở Y tế các tỉnh ven biển; Bộ Y tế", "Sở Y tế các tỉnh ven biển"),
    "one whose name ends like a verb, in each province": (
        "Sở Giáo dục và Đào tạo các tỉnh, thành phố mở lớp",
        "Sở Giáo dục và Đào tạo các tỉnh, thành phố",
    ),
    "a department that lists its fields": (
        "Cục Hộ tịch, quốc tịch, chứng thực; Vụ Pháp chế",
        "Cục Hộ tịch, quốc tịch, chứng thực",
    ),
    "a department before a group": ("Cục Công nghệ, các đơn vị", "Cục Công nghệ"),
    "press with a comma in its name": (
        "Báo và Phát thanh, Truyền hình tỉnh mở chuyên mục",
        "Báo và Phát thanh, Truyền hình tỉnh",
    ),
    "a department of three fields, each with a capital": (
        "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công chủ trì",
        "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công",
    ),
    "a centre of three fields": (
        "Trung tâm Văn hóa, Thể thao và Du lịch; Sở Y tế",
        "Trung tâm Văn hóa, Thể thao và Du lịch",
    ),
    "inspectors of a city": ("Thanh tra thành phố xử lý các vi phạm", "Thanh tra thành phố"),
    "one of three bodies": ("Cục Thống kê, Bảo hiểm xã hội và Thanh tra tỉnh", "Cục Thống kê"),
    "one of three departments": ("Phòng Kinh tế, Phòng Nội vụ và Văn phòng", "Phòng Kinh tế"),
    "a bank of the state with its branch": (
        "Ngân hàng Nhà nước Việt Nam Chi nhánh Khu vực 14 chỉ đạo",
        "Ngân hàng Nhà nước Việt Nam Chi nhánh Khu vực 14",
    ),
    "up to what a body of a ward does": ("Ban Chỉ huy Quân sự phường ra quân", "Ban Chỉ huy Quân sự phường"),
    "up to what those of a place do": ("các trường học trên địa bàn duy trì sĩ số", "các trường học trên địa bàn"),
    "with the place they are in": ("các trường học trên địa bàn phường", "các trường học trên địa bàn phường"),
    "up to a day": ("Vụ Pháp chế trước ngày 30/6/2026", "Vụ Pháp chế"),
    "a board of zones of two kinds": (
        "Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh rà soát",
        "Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh",
    ),
    "a party committee of several bodies": (
        "Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh lãnh đạo",
        "Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh",
    ),
    "a board of two named zones": (
        "Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi và các sở",
        "Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi",
    ),
    "deputies": ("Các đồng chí Phó Chủ tịch UBND tỉnh phụ trách", "Các đồng chí Phó Chủ tịch UBND tỉnh"),
    "an authority of a port": ("Cảng vụ Hàng hải tỉnh, Sở Y tế", "Cảng vụ Hàng hải tỉnh"),
    "a national park": ("Vườn quốc gia Hoàng Liên chủ trì", "Vườn quốc gia Hoàng Liên"),
    "a post of the border guard": ("Đồn Biên phòng Trà Cổ; Sở Y tế", "Đồn Biên phòng Trà Cổ"),
    "a division that everybody has": ("Phòng Văn hóa - Xã hội nhặt rác", "Phòng Văn hóa - Xã hội"),
    "a division of three fields": (
        "Phòng Kinh tế, Hạ tầng và Đô thị xã hội hóa nguồn vốn",
        "Phòng Kinh tế, Hạ tầng và Đô thị",
    ),
    "a division whose name goes on": ("Phòng Kinh tế đối ngoại chủ trì", "Phòng Kinh tế đối ngoại"),
    "schools": ("các trường học truyền thông cho học sinh", "các trường học"),
    "some schools": ("các trường học vùng biên giới, Sở Y tế", "các trường học vùng biên giới"),
    "hamlets": ("các thôn, bản gặt giúp hộ neo đơn", "các thôn, bản"),
    "a region of the navy": ("Vùng 5 Hải quân bảo đảm an toàn", "Vùng 5 Hải quân"),
    "a region of the coast guard": ("Vùng Cảnh sát biển 4, Sở Y tế", "Vùng Cảnh sát biển 4"),
    "a division before what it brings in": ("Phòng Tổ chức cán bộ đưa kết quả vào", "Phòng Tổ chức cán bộ"),
    "a brigade": ("Lữ đoàn 170, Sở Y tế", "Lữ đoàn 170"),
    "a cooperative": ("Hợp tác xã Tân Hợp: Thu mua", "Hợp tác xã Tân Hợp"),
    "a union of organisations": (
        "Liên hiệp các tổ chức hữu nghị tỉnh chủ trì",
        "Liên hiệp các tổ chức hữu nghị tỉnh",
    ),
    "an office of roads": ("Khu Quản lý đường bộ III; Sở Xây dựng", "Khu Quản lý đường bộ III"),
    "units of a ministry": ("Các Vụ, Cục thuộc Bộ có trách nhiệm", "Các Vụ, Cục thuộc Bộ"),
    "a station of a commune": ("Trạm Y tế xã; các trường học", "Trạm Y tế xã"),
    "a department of every province": ("Sở Tư pháp các tỉnh, thành phố", "Sở Tư pháp các tỉnh, thành phố"),
    "the office of two bodies": ("Văn phòng HĐND và UBND xã", "Văn phòng HĐND và UBND xã"),
    "a unit of two fields": ("Phòng Văn hóa và Thông tin", "Phòng Văn hóa và Thông tin"),
    "a unit of two fields before the next": (
        "Chi cục Chăn nuôi và Thú y và Chi cục Kiểm lâm",
        "Chi cục Chăn nuôi và Thú y",
    ),
    "a unit before a company": ("Trung tâm Công nghệ số và VNPT Gia Lai", "Trung tâm Công nghệ số"),
    "a board for building": (
        "Ban Quản lý dự án Đầu tư xây dựng và Phát triển đô thị thành phố bố trí đủ nhân lực",
        "Ban Quản lý dự án Đầu tư xây dựng và Phát triển đô thị thành phố",
    ),
    "a unit up to what it watches": ("Chi cục An toàn thực phẩm giám sát mối nguy", "Chi cục An toàn thực phẩm"),
    "units of an office": ("Các phòng, ban chuyên môn", "Các phòng, ban chuyên môn"),
    "hospitals of all kinds": ("Các bệnh viện, trung tâm y tế khu vực", "Các bệnh viện, trung tâm y tế khu vực"),
    "schools of all levels": ("các trường đại học, cao đẳng", "các trường đại học, cao đẳng"),
    "those who train": ("Các cơ sở đào tạo đại học, sau đại học", "Các cơ sở đào tạo đại học, sau đại học"),
    "up to a bracket": ("Phòng Thương mại và Công nghiệp Việt Nam (VCCI)", "Phòng Thương mại và Công nghiệp Việt Nam"),
    "boards of a kind": ("Các Ban Quản lý rừng phòng hộ, các xã", "Các Ban Quản lý rừng phòng hộ"),
    "a union": ("Công đoàn các khu công nghiệp; Sở Nội vụ", "Công đoàn các khu công nghiệp"),
    "a company by its mark": ("Viettel Đắk Lắk bảo đảm thông tin", "Viettel Đắk Lắk"),
    "a company by its mark alone": ("VNPT, Viettel", "VNPT"),
    "heads of hamlets": ("Các trưởng bản, tiểu khu", "Các trưởng bản, tiểu khu"),
    "the committees of all provinces": ("UBND các tỉnh, thành phố", "UBND các tỉnh, thành phố"),
    "what it is against, far from its head": (
        "Cục Quản lý đê điều và Phòng, chống thiên tai",
        "Cục Quản lý đê điều và Phòng, chống thiên tai",
    ),
    "the police of every commune": ("Công an các xã, phường, Sở Y tế", "Công an các xã, phường"),
    "of some provinces": ("Sở Tư pháp một số địa phương, Sở Y tế", "Sở Tư pháp một số địa phương"),
    "the head of a union of the country": (
        "Trung ương Hội Liên hiệp Phụ nữ Việt Nam, Sở Y tế",
        "Trung ương Hội Liên hiệp Phụ nữ Việt Nam",
    ),
    "up to the dash before the next body": (
        "Trường Cao đẳng Nghề Phú Thọ - Ban Quản lý các khu công nghiệp tỉnh",
        "Trường Cao đẳng Nghề Phú Thọ",
    ),
    "a dash inside": ("Vụ Kế hoạch - Tài chính", "Vụ Kế hoạch - Tài chính"),
    "two verbs before the field": (
        "Cục Quản lý, giám sát kế toán, kiểm toán; Cục Thuế",
        "Cục Quản lý, giám sát kế toán, kiểm toán",
    ),
    "two verbs with capitals, and whom they serve": (
        "Vụ Đào tạo, Bồi dưỡng cán bộ, công chức, viên chức",
        "Vụ Đào tạo, Bồi dưỡng cán bộ, công chức, viên chức",
    ),
    "two verbs, and a body behind them": ("Phòng Thanh tra, kiểm tra và Văn phòng Sở", "Phòng Thanh tra, kiểm tra"),
    "two verbs, and a group behind them": (
        "Cục Quản lý, giám sát bảo hiểm, các đơn vị liên quan",
        "Cục Quản lý, giám sát bảo hiểm",
    ),
    "one verb, and a body behind it": ("Vụ Đào tạo, Vụ Pháp chế", "Vụ Đào tạo"),
    "the bodies of two levels": ("Công an các xã, phường", "Công an các xã, phường"),
    "small and middling firms": (
        "Quỹ Bảo lãnh tín dụng doanh nghiệp nhỏ và vừa hỗ trợ 30 hộ",
        "Quỹ Bảo lãnh tín dụng doanh nghiệp nhỏ và vừa",
    ),
    "a steering committee": ("Ban Chỉ đạo chuyển đổi số tỉnh họp mỗi quý", "Ban Chỉ đạo chuyển đổi số tỉnh"),
    "what a steering committee does": ("Ban Chỉ đạo rà soát các tổ của tỉnh", "Ban Chỉ đạo"),
    "a branch of a bank by its mark": ("Agribank chi nhánh Sơn La cho vay", "Agribank chi nhánh Sơn La"),
    "a sub-department of three fields": (
        "Chi cục Chăn nuôi, Thú y và Thủy sản rà soát ổ dịch",
        "Chi cục Chăn nuôi, Thú y và Thủy sản",
    ),
    "units that are public": ("Các đơn vị sự nghiệp công lập rà soát", "Các đơn vị sự nghiệp công lập"),
    "a bank in short": ("NHNN Khu vực 4 rà soát nợ", "NHNN Khu vực 4"),
    "insurance of a place in short": ("BHXH cơ sở Mai Sơn rà soát thẻ", "BHXH cơ sở Mai Sơn"),
    "a house of culture": ("Nhà văn hóa tỉnh mở lớp", "Nhà văn hóa tỉnh"),
    "a procuracy of a region": (
        "Viện Kiểm sát nhân dân khu vực 2 - Sơn La kiểm sát án",
        "Viện Kiểm sát nhân dân khu vực 2 - Sơn La",
    ),
    "a centre that buys": ("Trung tâm Kiểm soát bệnh tật mua vắc xin.", "Trung tâm Kiểm soát bệnh tật"),
    "a centre that buys and does more": (
        "Trung tâm Kiểm soát bệnh tật thuê xe lạnh, lập sổ theo dõi",
        "Trung tâm Kiểm soát bệnh tật",
    ),
    "developers that rent": ("Các chủ đầu tư thuê đơn vị tư vấn lập hồ sơ", "Các chủ đầu tư"),
    "farms that keep animals": ("Các trang trại chăn nuôi dọn chuồng, tiêm phòng", "Các trang trại chăn nuôi"),
    "firms that keep bees": ("Các doanh nghiệp nuôi ong rà soát tổ", "Các doanh nghiệp nuôi ong"),
    "firms that buy": ("Các doanh nghiệp mua nông sản cho bà con.", "Các doanh nghiệp"),
    "firms with what they do at the end of a list": ("Các doanh nghiệp mua bán thóc.", "Các doanh nghiệp mua bán thóc"),
    "a fund that helps": ("Quỹ Hỗ trợ nông dân tỉnh cho vay 40 hộ", "Quỹ Hỗ trợ nông dân tỉnh"),
    "what was done": ("Chi cục Kiểm lâm đã thả 12 con khỉ", "Chi cục Kiểm lâm"),
    "how much there is": ("Chi cục Kiểm lâm có 12 hạt", "Chi cục Kiểm lâm"),
    "a place that was helped": ("Trung tâm Khuyến nông giúp xã Tà Hộc làm đường.", "Trung tâm Khuyến nông"),
}


NO_NAMES = {
    "a task": "Xây dựng kế hoạch",
    "a field of work": "Văn hóa",
    "only the first word of a name": "Sở",
    "a station that is built": "Trạm biến áp Mường La",
    "a head of a name written small": "sở Tài chính",
    "a person's post": "Trưởng ban",
    "nothing": "",
    "integration": "Hội nhập quốc tế",
    "a meeting": "Hội nghị tổng kết",
    "members": "Hội viên nông dân",
    "prevention": "Phòng chống thiên tai",
    "prevention, with a comma": "Phòng, chống thiên tai",
    "land": "Quỹ đất công",
    "insurance": "Bảo hiểm y tế",
    "a paperless office": "Văn phòng điện tử",
    "an act": "Ban hành kế hoạch",
    "the machinery of state": "Bộ máy tinh gọn",
    "a set of criteria": "Bộ tiêu chí đánh giá",
    "a report": "Báo cáo kết quả",
    "members of anything": "Các thành viên tham gia",
    "the press": "Báo chí",
    "a rate of tax": "Thuế suất",
    "a school as a goal": "Trường học an toàn",
    "property": "Sở hữu trí tuệ",
    "a place for data": "Trung tâm dữ liệu",
    "branches of the economy": "Các ngành kinh tế",
    "other cases": "Các trường hợp khác",
    "fees of hospitals": "Các viện phí phải nộp",
    "class-rooms": "Các phòng học",
    "shopping centres": "Các trung tâm thương mại",
    "a map": "Các bản đồ",
    "cases at law": "Các vụ việc",
    "a blank to fill in": "Sở ……………",
    "another blank": "Ban ______",
}


@pytest.mark.parametrize(("text", "name"), NAMES.values(), ids=NAMES.keys())
def test_a_name_ends_where_the_next_thing_begins(text: str, name: str) -> None:
    assert organisation_at(text, 0) == (0, len(name))
    assert text.startswith(name)


@pytest.mark.parametrize("text", NO_NAMES.values(), ids=NO_NAMES.keys())
def test_other_words_are_no_name(text: str) -> None:
    assert organisation_at(text, 0) is None


def test_a_name_is_looked_for_only_where_the_reader_stands() -> None:
    text = "phối hợp với Hội Nông dân tỉnh, các xã"
    start = text.index("Hội")
    found = organisation_at(text, start)
    assert found is not None
    assert text[slice(*found)] == "Hội Nông dân tỉnh"
    assert organisation_at(text, 0) is None
    assert organisation_at(text, start + 1) is None


def test_a_long_row_of_blanks_is_read_at_once() -> None:
    assert organisation_at("Sở " + "…" * 20_000 + " ", 0) is None
    assert organisation_at("Sở Y" + "_" * 20_000 + "!" * 20_000, 0) is not None
