"""What a Chinese scenic spot's name says of it: its category, and its city without ceremony."""

from typing import Final

LEVELS: Final = {"5A景区": 5, "4A景区": 4, "3A景区": 3, "2A景区": 2, "1A景区": 1}
"""The A-level as it is written; anything else is not graded."""

# fmt: off
_WORDS: Final = (  # the first line with a word that the name holds decides
    ("wellness", ("温泉", "汤泉", "水疗", "养生", "SPA")),
    ("sports", ("滑雪", "雪场", "漂流", "蹦床", "滑翔", "卡丁车", "攀岩", "冰雪", "骑马")),
    ("show", ("演出", "剧院", "千古情", "马戏", "印象", "杂技", "大剧", "实景", "剧场")),
    ("museum", ("博物", "纪念馆", "展览", "美术馆", "艺术", "科技馆", "科学", "蜡像", "故宫")),
    ("family", ("动物", "海洋", "水族", "极地", "农庄", "农场", "采摘", "庄园", "儿童", "田园")),
    ("theme_park", ("乐园", "欢乐", "世界", "王国", "影视", "方特", "游乐", "水上", "迪士尼")),
    ("nightlife", ("夜游", "夜景", "酒吧", "灯会")),
    ("heritage", ("寺", "古", "故居", "遗址", "塔", "宫", "陵", "石窟", "长城", "庙", "大院", "祠",
                  "城墙", "书院", "故里", "园林", "府", "旧址", "楼", "道观")),
    ("shopping", ("步行街", "集市", "商城")),
    ("nature", ("森林", "湿地", "峡", "溶洞", "草原", "洞", "地质", "自然", "沙漠", "竹海")),
)
# fmt: on
OTHER: Final = "scenic"
_ENDINGS: Final = ("市", "省", "特别行政区")


def category_of(name: str) -> str:
    """One of CATEGORIES, by the words of the name; a mountain, a lake and all else is scenic."""
    for category, words in _WORDS:
        if any(word in name for word in words):
            return category
    return OTHER


def plain_city(name: str) -> str:
    """A city's name as both files can mean it: the 2023 file ends all of its cities in 市."""
    plain = name.strip()
    for ending in _ENDINGS:
        if len(plain) > len(ending) + 1 and plain.endswith(ending):
            plain = plain.removesuffix(ending)
    return plain
