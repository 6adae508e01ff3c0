import Foundation
import Testing

/// An exam that is left and come back to.
struct ExamReturnsTests {
  private let home = Built.newHome()

  private func visit(_ lines: [String]) throws -> String {
    try Built.run(
      ["--lang", "zh"], input: (["1001"] + lines).map { $0 + "\n" }.joined(), home: home
    ).output
  }

  @Test func `each return is counted and told, and after the last the exam is closed`() throws {
    #expect(try visit(["1", "王芳", "1", "ks", "1"]).contains("第 1/22 题"))
    for left in [3, 2, 1] {
      let output = try visit(["1"])
      #expect(output.contains("还能回来 \(left) 次"), "\(output)")
      #expect(output.contains("第 1/22 题"))
    }
    let closed = try visit(["ks"])
    #expect(closed.contains("离开超过了 3 次") && !closed.contains("还能回来"))
    #expect(closed.contains("还有 2 次机会"))
  }
}
