import Testing

@testable import Training

struct EditDistanceTests {
  @Test func `insertions, deletions, replacements and swaps count one each`() {
    #expect(EditDistance.between("", "") == 0)
    #expect(EditDistance.between("", "abc") == 3)
    #expect(EditDistance.between("learn", "laern") == 1)
    #expect(EditDistance.between("exam", "exams") == 1)
    #expect(EditDistance.between("考试", "考式") == 1)
    #expect(EditDistance.between("kitten", "sitting") == 3)
  }

  @Test func `only near words are suggested`() {
    #expect(EditDistance.nearest(to: "lern", among: ["learn", "lang"]) == "learn")
    #expect(EditDistance.nearest(to: "zzzz", among: ["learn", "lang"]) == nil)
  }
}
