import Testing

@testable import Training

struct FractionTests {
  @Test(arguments: [Int.min, .min + 1, -3, 0, 7, .max - 1, .max])
  func `no numbers make arithmetic fail`(number: Int) {
    let huge = Fraction(number, number == 0 ? 1 : number - (number == .min ? 0 : 1) | 1)
    for other in [huge, Fraction(.max, 3), Fraction(.min, 7), .one] {
      _ = (huge + other, huge - other, huge * other, huge < other)
    }
    _ = (huge.permille, huge.magnitude, huge.reaches(percent: 80))
  }

  @Test func `a fraction is kept in lowest terms`() {
    #expect(Fraction(6, 8) == Fraction(3, 4))
    #expect(Fraction(3, -4) == Fraction(-3, 4))
    #expect(Fraction(0, 5) == .zero)
    #expect(Fraction(1, 3) + Fraction(1, 6) == Fraction(1, 2))
    #expect(Fraction(2, 3) * Fraction(3, 4) == Fraction(1, 2))
  }

  @Test(arguments: 1...60)
  func `exactly the mark passes and one part less does not`(count: Int) {
    for mark in 1...100 {
      let least = (mark * count + 99) / 100
      #expect(Fraction(least, count).reaches(percent: mark))
      #expect(!Fraction(least - 1, count).reaches(percent: mark))
    }
  }

  @Test func `a score under the mark never looks like the mark`() {
    #expect(Fraction(7999, 10_000).permille == 799)
    #expect(Fraction(7, 9).permille == 777)
    #expect(Fraction(1).permille == 1000)
  }

  @Test func `text is read back`() {
    #expect(Fraction("17/20") == Fraction(17, 20))
    for text in ["", "1", "1/0", "1/-2", "a/b", "1/2/3", " 1/2"] { #expect(Fraction(text) == nil) }
  }
}
