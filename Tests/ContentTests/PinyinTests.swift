import Testing

@testable import Content

struct PinyinTests {
  @Test(arguments: [
    ("漏签", "louqian"), ("漏签", "lq"), ("重打印", "chongdayin"), ("重打印", "zhongdayin"),
    ("重打印", "cdy"), ("收单行", "shoudanhang"), ("长款／短款", "changkuanduankuan"), ("POS单", "posdan"),
    ("顾客走了，没签", "gkzlmq"),
  ])
  func `a word is found by how it sounds`(word: String, sound: String) {
    #expect(Pinyin.sounds(of: [word]).contains(sound))
  }

  @Test func `words without a Chinese character have no sound of their own`() {
    #expect(Pinyin.sounds(of: ["void", "MID", "", "12"]).isEmpty)
  }
}
