import Foundation

/// How Chinese words are typed by whoever has no input method at hand.
enum Pinyin {
  /// Of each Chinese word, pinyin in full (`louqian`) and its initials (`lq`); nothing for others.
  static func sounds(of words: [String]) -> [String] {
    var sounds: [String] = []
    for word in words where word.contains(where: isHan) {
      for read in Set([word, readAtTheTill(word)]).sorted() {
        let syllables = syllables(of: read)
        for sound in [
          syllables.joined(), syllables.compactMap { $0.first }.map(String.init).joined(),
        ]
        where sound.count >= 2 && !sounds.contains(sound) {
          sounds.append(sound)
        }
      }
    }
    return sounds
  }

  /// The initials of a name, as its number in a menu is typed; empty where nothing in it is Chinese.
  static func initials(of name: String) -> String {
    syllables(of: readAtTheTill(name)).compactMap(\.first).map(String.init).joined()
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// With characters of one reading in the place of those that have another one here than by themselves:
  /// 重打 is chóng, 收单行 is háng, 长款 is cháng, 还卡 is huán.
  private static func readAtTheTill(_ word: String) -> String {
    [("重", "虫"), ("行", "航"), ("长款", "常款"), ("还卡", "环卡")].reduce(word) {
      $0.replacing($1.0, with: $1.1)
    }
  }

  private static func syllables(of word: String) -> [String] {
    let latin =
      word.applyingTransform(.mandarinToLatin, reverse: false)?
      .applyingTransform(.stripDiacritics, reverse: false) ?? ""
    return latin.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(
      String.init)
  }
}
