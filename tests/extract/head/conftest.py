"""A plan whose first and last page have all that a head is made of."""

import pytest

PLAN = """
ỦY BAN NHÂN DÂN
TỈNH BẮC NINH
-------
Số: 144/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Bắc Ninh, ngày 24 tháng 11 năm 2025
KẾ HOẠCH
Phát triển kinh tế số
giai đoạn 2026-2030
Căn cứ Luật Chuyển đổi số ngày 11/12/2025;
Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;
Thực hiện Kế hoạch số 17/KH-UBND ngày 11/8/2025 của UBND tỉnh;
Theo đề nghị của Sở Khoa học và Công nghệ tại Tờ trình số 133/TTr-SKHCN;
I. MỤC TIÊU
1. Nâng cao tỷ trọng kinh tế số trong tổng sản phẩm.
Nơi nhận:
- Như trên;
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Họ và Tên
"""


@pytest.fixture(scope="session")
def plan() -> str:
    return PLAN
